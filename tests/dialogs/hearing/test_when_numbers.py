"""Numbers in words and digits, in both languages."""

from __future__ import annotations

import pytest

from dialogs.hearing.numbers import read_number, read_ordinal


@pytest.mark.parametrize(
    ("words", "number", "after"),
    [
        ("seven", 7, 1),
        ("twenty six", 26, 2),
        ("twenty - six", 26, 3),
        ("thirty pm", 30, 1),
        ("twelve", 12, 1),
        ("15", 15, 1),
        ("a couple of", 2, 3),
        ("a few", 3, 2),
        ("five and twenty", 25, 3),
        ("un ar ddeg", 11, 3),
        ("bedwar", 4, 1),
        ("hugain", 20, 1),
        ("pump ar hugain", 25, 3),
    ],
)
def test_a_number_and_the_words_it_takes(words: str, number: int, after: int) -> None:
    assert read_number(words.split()) == (number, after)


@pytest.mark.parametrize("words", ["", "hello", "12345", "pump", "naw", "first"])
def test_no_number(words: str) -> None:
    assert read_number(words.split()) is None


def test_words_shared_with_english_are_numbers_only_in_welsh() -> None:
    assert read_number(["naw"], welsh=True) == (9, 1)


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("first", 1),
        ("26th", 26),
        ("twenty - sixth", 26),
        ("3ydd", 3),
        ("26ain", 26),
        ("pumed", 5),
        ("thirty first", 31),
    ],
)
def test_a_position(words: str, position: int) -> None:
    found = read_ordinal(words.split())
    assert found is not None
    assert found[0] == position


@pytest.mark.parametrize("words", ["", "twenty", "26", "5x", "th"])
def test_no_position(words: str) -> None:
    assert read_ordinal(words.split()) is None
