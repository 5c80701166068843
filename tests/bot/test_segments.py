"""What a text costs: our count against two others, and against a written list where there is one."""

from __future__ import annotations

import json
from pathlib import Path

import gsm0338  # type: ignore[import-untyped]
import pytest
import smsutil  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.segments import GSM_7_BASIC, GSM_7_EXTENSION, Segments, segments

WRITTEN = Path(__file__).parents[3] / "shared" / "eval" / "segments.jsonl"
GSM_7 = "".join(sorted(GSM_7_BASIC | GSM_7_EXTENSION))
TEXTS = st.one_of(
    st.text(alphabet=GSM_7, max_size=400),
    st.text(alphabet="abc^€[]", min_size=140, max_size=330),
    st.text(alphabet="abŵŷâ😜’", max_size=220),
    st.text(max_size=200),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Segments("GSM-7", 1, 0)),
        ("a" * 160, Segments("GSM-7", 1, 160)),
        ("a" * 161, Segments("GSM-7", 2, 161)),
        ("a" * 306, Segments("GSM-7", 2, 306)),
        ("a" * 307, Segments("GSM-7", 3, 307)),
        ("a" * 158 + "€", Segments("GSM-7", 1, 160)),
        ("a" * 152 + "€" + "a" * 152, Segments("GSM-7", 3, 306)),
        ("ŵ" * 70, Segments("UCS-2", 1, 70)),
        ("ŵ" * 71, Segments("UCS-2", 2, 71)),
        ("😜" * 35, Segments("UCS-2", 1, 70)),
        ("a" * 66 + "😜" + "a" * 66, Segments("UCS-2", 3, 134)),
        ("See you Tuesday’s", Segments("UCS-2", 1, 17)),
    ],
)
def test_a_text_at_each_edge(text: str, expected: Segments) -> None:
    assert segments(text) == expected


@given(TEXTS)
def test_smsutil_counts_the_same(text: str) -> None:
    theirs = smsutil.split(text)
    ours = segments(text)
    assert ours.count == len(theirs.parts)
    if text:  # of an empty text it says neither
        assert ours.encoding == ("GSM-7" if theirs.encoding == "gsm0338" else "UCS-2")


@given(TEXTS)
def test_gsm0338_encodes_to_as_many_units(text: str) -> None:
    codec = gsm0338.Codec()
    ours = segments(text)
    if ours.encoding == "GSM-7":
        assert len(codec.encode(text)[0]) == ours.units
    else:
        assert len(text.encode("utf-16-be", "surrogatepass")) == 2 * ours.units
        with pytest.raises(UnicodeError):
            codec.encode(text)


def test_the_written_list() -> None:
    if not WRITTEN.exists():
        pytest.skip("the written list is not beside this checkout")
    rows = [json.loads(line) for line in WRITTEN.read_text(encoding="utf-8").splitlines()]
    wrong = [
        row["id"]
        for row in rows
        if (got := segments(row["text"])).encoding != row["encoding"] or got.count != row["segments"]
    ]
    assert rows
    assert wrong == []
