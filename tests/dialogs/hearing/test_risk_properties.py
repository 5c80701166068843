"""What holds for any text at all, and how well risk is heard on texts nobody here wrote."""

from __future__ import annotations

import json
import pathlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark

CRIES = ("i want to die", "im going to kill myself", "feeling suicidal", "dwi isio marw", "want to end my life")
SETS = pathlib.Path(__file__).parents[4] / "shared" / "eval"
FLOORS = {"crisis_tier1": 0.97, "crisis_tier2": 0.93, "crisis_post": 0.9, "negated_mention": 0.85}
CEILINGS = {"hard_negative": 0.03, "background_sms": 0.0015, "negative_general": 0.03}


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_and_read_the_same_twice(text: str) -> None:
    heard = mark(text)
    assert heard == mark(text)
    assert (heard.risk is None) == (not heard.why)


@given(st.text(max_size=120), st.text(max_size=120), st.sampled_from(CRIES))
@settings(max_examples=150, deadline=None)
def test_a_cry_for_help_is_heard_whatever_stands_around_it(before: str, after: str, cry: str) -> None:
    assert mark(f"{before}\n{cry}\n{after}").risk is Risk.CRISIS


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0" * 10_000,
        "a" * 10_000,
        "k " * 5_000,
        "i want to " * 1_000,
        "not " * 2_500,
        "!?." * 3_000,
        "😭" * 5_000,
        "\u202e\u200b" * 5_000,
        "my my my kill " * 700,
        "é" * 10_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_ten_kilobytes_of_anything_are_read(text: str) -> None:
    assert mark(text + " want to kill myself").risk is not None


@pytest.mark.skipif(not SETS.exists(), reason="the evaluation sets are not beside this folder")
def test_texts_nobody_here_wrote() -> None:
    flagged: dict[str, list[bool]] = {}
    for row in map(json.loads, (SETS / "risk.jsonl").read_text().splitlines()):
        flagged.setdefault(row["group"], []).append(mark(row["text"]).risk is not None)
    share = {group: sum(hits) / len(hits) for group, hits in flagged.items()}
    assert {group: share[group] for group, floor in FLOORS.items() if share[group] < floor} == {}
    assert {group: share[group] for group, top in CEILINGS.items() if share[group] > top} == {}


@pytest.mark.skipif(not SETS.exists(), reason="the evaluation sets are not beside this folder")
@pytest.mark.parametrize("name", ["uk_replies", "cy_replies"])
def test_replies_in_this_bots_own_situations_are_named_rightly(name: str) -> None:
    rows = [json.loads(line) for line in (SETS / f"{name}.jsonl").read_text().splitlines()]
    right = [mark(row["text"]).risk == row.get("risk") for row in rows]
    assert sum(right) / len(right) >= 0.97


def test_marks_come_in_the_order_of_the_risks() -> None:
    heard = mark("not coping. he hits me. i want to die")
    order = list(dict.fromkeys(reason.split(":")[0] for reason in heard.why))
    assert order == [Risk.CRISIS, Risk.SAFEGUARDING, Risk.DISTRESS]
