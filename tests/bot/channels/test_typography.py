"""A text is known again by its words, whatever quotes, dashes and spaces the provider set them with."""

from __future__ import annotations

import pytest

from bot.channels.typography import plain


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("It’s Jo’s, ‘hers’ and O´Neill`s", "It's Jo's, 'hers' and O'Neill's"),
        ("She said “come in” or «come»", 'She said "come in" or "come"'),
        ("2–3pm — or 3‐4pm", "2-3pm - or 3-4pm"),
        ("See you…", "See you..."),
        ("at\u00a02\u202fpm\u2009sharp\u200b", "at 2 pm sharp"),
    ],
)
def test_the_same_words_read_the_same(typed: str, kept: str) -> None:
    assert plain(typed) == plain(kept) == kept


@pytest.mark.parametrize("words", ["Sŵn y môr, ŷd, tŷ", "£5 @ 2pm: yes & no?", "Café 😀", "a,b;c.d"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert plain(words) == words
