"""A child who is named is heard, and what only sounds like it is not."""

from __future__ import annotations

import pytest

from dialogs.hearing.children import names_a_child, speaks_of_a_child


@pytest.mark.parametrize(
    "text",
    [
        "my son Tyler is poorly cant come",
        "can I bring my daughter ellie",
        "our little girl, Poppy, starts school that day",
        "hes at his nans with my youngest kid kai",
        "Kai is 6 and wont settle",
        "Jayden (9) was there when it kicked off",
        "my stepson called Reece saw it",
        "mae fy merch Cari yn sal",
        "mae fy mab bach Owen gyda fi",
    ],
)
def test_a_child_is_named(text: str) -> None:
    assert names_a_child(text)


@pytest.mark.parametrize(
    "text",
    [
        "cant make it kids off school",
        "my son is poorly",
        "got to get the baby to nursery",
        "my daughter has an appointment at 3",
        "its my lads birthday",
        "Tuesday is 3pm ok",
        "Bus is 10 mins late",
        "Jo is 5 minutes away",
        "yeah see you then",
        "the kid next door was shouting",
        "mae'r plant yn yr ysgol",
        "alla i ddod a fy mab gyda fi",
        "ga i ddod â fy merch fach efo fi",
        "can i bring my son along",
        "my daughter as well",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert not names_a_child(text)


@pytest.mark.parametrize("text", ["he hit me in front of the kids", "im scared for the baby", "ofn dros y plant"])
def test_there_is_a_child(text: str) -> None:
    assert speaks_of_a_child(text)
