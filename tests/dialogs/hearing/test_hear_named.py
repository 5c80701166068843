"""Whose number it is, by the name we asked for: told, compared, and kept nowhere."""

from __future__ import annotations

import pytest

from dialogs.hearing import hear, heard
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.reading import Setting
from tests.dialogs.hearing.said import BOOKED, NOW, lines

NAMES = ["Maya", "Siân", "Will", "Mary Ann", "May"]


def whose(text: str, name: str) -> Intent:
    said = text.replace("NAME", name.lower())
    return heard(said, Setting(Asked.PROVE_NUMBER, NOW, booked=BOOKED, named=name)).intent


@pytest.mark.parametrize("name", NAMES)
def test_the_name_we_asked_for_is_a_yes(name: str) -> None:
    table = """
        its NAME
        it's NAME here
        NAME
        NAME here
        this is NAME
        yes its NAME
        im NAME
        NAME Jones
        NAME sydd yma
        NAME speaking
        hi its NAME who is this
    """
    assert [text for text in lines(table) if whose(text, name) is not Intent.CONFIRM] == []


@pytest.mark.parametrize("name", NAMES)
def test_another_name_or_talk_of_them_is_none(name: str) -> None:
    table = """
        its dave
        yes its dave
        its NAME's mum
        its NAME's phone
        NAME isnt here
        NAME doesnt live here
        NAME who?
        NAME?
        who's NAME
        no its not NAME
        im not NAME
        NAME is in jail
        tell NAME hi
    """
    assert [text for text in lines(table) if whose(text, name) is Intent.CONFIRM] == []


def test_a_short_or_a_long_name_is_theirs() -> None:
    assert whose("its sam", "Samantha") is Intent.CONFIRM
    assert whose("its sammy", "Sam") is Intent.CONFIRM
    assert whose("its al", "Alan") is not Intent.CONFIRM


def test_without_the_name_only_a_yes_counts() -> None:
    assert hear("its maya", Asked.PROVE_NUMBER, NOW).intent is Intent.UNCLEAR
    assert hear("yes its maya", Asked.PROVE_NUMBER, NOW).intent is Intent.CONFIRM
