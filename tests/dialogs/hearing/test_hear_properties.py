"""What holds for any text at all: an answer, always the same, in bounded time, with its reasons."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import meant

HOSTILE = [
    "",
    " ",
    "\x00\x00",
    "\u202eSEY\u202c",
    "👍" * 3000,
    "yes " * 2500,
    "can i " * 1700,
    "1 " * 5000,
    "a" * 10_000,
    "no wait " * 1200,
    "'" * 5000,
    "(((((" * 2000,
]


@pytest.mark.parametrize("asked", list(Asked))
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_answered(text: str, asked: Asked) -> None:
    heard = meant(text, asked)
    assert heard == meant(text, asked)
    assert heard.why


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.sampled_from(list(Asked)))
def test_any_text_has_one_meaning_and_a_reason(text: str, asked: Asked) -> None:
    heard = meant(text, asked)
    assert heard == meant(text, asked)
    assert heard.why
    assert (heard.choice is not None) == (heard.intent is Intent.CHOOSE)
