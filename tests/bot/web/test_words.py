"""Every value that staff can meet has words of its own."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import pytest

from bot.answers import Answer
from bot.web import words


@pytest.mark.parametrize(
    "name", [name for name, value in vars(words).items() if isinstance(value, dict) and name.isupper()]
)
def test_every_value_has_words(name: str) -> None:
    said: Mapping[StrEnum, str] = getattr(words, name)
    kind = type(next(iter(said)))
    assert [value for value in kind if value not in said] == []
    assert all(said.values())


def test_the_four_facts_have_four_names() -> None:
    said = {*words.ANSWER.values(), *words.DELIVERY.values(), *words.ATTENDANCE.values()}
    assert {"Delivered", "Confirmed", "Attended"} <= said
    assert words.ANSWER[Answer.NO_ANSWER] == "No answer yet"


def test_a_reason_without_words_is_read_as_it_was_kept() -> None:
    assert words.reason("past_point") == "it was too late to be of use"
    assert words.reason("some_new_one") == "some new one"
