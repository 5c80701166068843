"""The name in "not sam mate" disowns a number, and only where nothing else is said."""

from __future__ import annotations

from dialogs.hearing.disowning import answers_for, disowns
from dialogs.hearing.meaning import Asked, Intent
from dialogs.listening import About, listen
from tests.transcript import instant

DISOWNS = """
    not sam mate | wrong sam | this aint sam | u got the wrong sam | im not sam | nid sam ydw i | no sam here
    sam dont have this phone no more | i bought this phone off sam | not sams number | this isnt sam sorry | nah not sam
"""
DOES_NOT = """
    not sams fault | this isnt sam its his mum | im not sam smith im sam jones | not sure mate | sam cant come
    no its sam | wrong day | this is sam | not sam again lol its me | got the wrong bus | sam here no problem
"""

OUT = """
    sams not here | sam isnt here | Sam is not in | hi sam's not here right now | sams out | sam is asleep
    sams not in hes at work | nid yw sam ddim yma | sam aint here mate | sams gone out
"""
NOT_OUT = """
    sam isnt coming | jos not here | sams not well | im not here tomorrow | sam here | not sam | sam is out of hospital
    sams not in work on tuesday so that suits | is sam in
"""


def each(texts: str) -> list[str]:
    return [text.strip() for line in texts.strip().splitlines() for text in line.split("|")]


def test_only_the_very_name_and_nothing_else_disowns_a_number() -> None:
    assert [text for text in each(DISOWNS) if not disowns(text, "Sam")] == []
    assert [text for text in each(DOES_NOT) if disowns(text, "Sam")] == []


def test_at_a_reminder_it_is_the_wrong_person() -> None:
    about = About(instant("Tue 24 Nov 14:00"), first="Sam")
    for text in ("not sam mate", "wrong sam", "this aint sam"):
        heard = listen(text, Asked.CONFIRM_ATTENDANCE, instant("Mon 23 Nov 15:05"), about)
        assert heard.intent is Intent.WRONG_PERSON, text


def test_who_answers_while_they_are_out_disowns_nothing_and_goes_to_a_person() -> None:
    assert [text for text in each(OUT) if not answers_for(text, "Sam") or disowns(text, "Sam")] == []
    assert [text for text in each(NOT_OUT) if answers_for(text, "Sam")] == []
    about = About(instant("Tue 24 Nov 14:00"), first="Sam")
    for text in each(OUT):
        assert listen(text, Asked.CONFIRM_ATTENDANCE, instant("Mon 23 Nov 15:05"), about).intent is Intent.OTHER, text
