"""Whether a text is about something else than the question it came after.

Rule of this file: it reads nothing but the meaning, the dialog and what was asked. "Can't come thurs" is heard about
coming, whatever we asked last of hours, of a plan or of how they are (conversations.md, rules 3 and 4).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot import conversations
from dialogs.hearing.meaning import Asked, Intent, Meaning, When

DECIDES = frozenset({Intent.CONFIRM, Intent.DECLINE, Intent.LATE})
ABOUT_COMING = DECIDES | {Intent.RESCHEDULE, Intent.ASK_WHEN, Intent.ASK_WHERE, Intent.ASK_WHO}
ABOUT_THEMSELVES = frozenset({Asked.CHECK_IN, Asked.SCALE})
"""Questions about how somebody is, or what they think: "can't make it tomorrow" answers none of them."""
ASK_OF_OTHERS = frozenset({"introduced_to", "final_session"})
"""Dialogs whose yes or no is about somebody else, and names no day."""
CHANGING = frozenset({"our_change", "rescheduling"})
INTRODUCTION = "introduction"
OF_TEXTS_AND_PLANS = frozenset({INTRODUCTION, "action_plan"})
"""Dialogs whose no is to how we write, or to what was agreed: "can't make it" is no answer to either."""
OFFERS_TIMES = frozenset({"next_session", "workshop", *CHANGING})
"""Dialogs that ask which time suits: "running late" is about the time there is, and cannot wait."""
HEARS_WHAT_KEEPS_THEM = frozenset({conversations.APPOINTMENT, "first_assessment", "missed", *CHANGING})
"""Dialogs that hear an arrest or a hospital bed for what it is; to another's question it is no answer."""
EASED = frozenset({Intent.CONFIRM, Intent.ACK, Intent.DECLINE, Intent.CHOOSE})
"""What "sorry, I'm OK now" is heard as after a cry for help: it answers no question of ours, and a person reads it."""
A_DAY = len("2026-11-25")
_ASIDE, _ASKS_AGAIN = "shared.", ("shared.unclear_", "shared.passed_on_", "shared.is_this_them", "shared.who_unproven")


def days(meaning: Meaning) -> frozenset[date]:
    """The days that it names, for or against."""
    return _days_of(meaning.when) | days_out(meaning)


def days_out(meaning: Meaning) -> frozenset[date]:
    """The days that it rules out, or moves from."""
    return _days_of(meaning.exclude)


def _days_of(readings: Iterable[When]) -> frozenset[date]:
    starts = (reading.start or "" for reading in readings)
    return frozenset(date.fromisoformat(start[:A_DAY]) for start in starts if len(start) >= A_DAY)


def is_aside(text_key: str) -> bool:
    """Whether this text of ours answered them beside our question ("I've asked Jo to ring you"), and asked nothing."""
    return text_key.startswith(_ASIDE) and not text_key.startswith(_ASKS_AGAIN)


def is_elsewhere(dialog: str, asked: Asked, meaning: Meaning, alone: Meaning) -> bool:
    """Whether it is about coming, in answer to a question that is not. `alone` is what it means by itself."""
    if asked in ABOUT_THEMSELVES:
        return meaning.intent in ABOUT_COMING
    if meaning.held_up is not None:
        return dialog not in HEARS_WHAT_KEEPS_THEM
    if meaning.intent is Intent.LATE and dialog in OFFERS_TIMES | {INTRODUCTION}:
        return True
    if dialog in OF_TEXTS_AND_PLANS and asked is not Asked.PROVE_NUMBER:
        return _is_of_coming(dialog, meaning, alone)
    if dialog not in ASK_OF_OTHERS:
        return False
    names_a_day = bool(meaning.when or meaning.exclude)
    return meaning.intent in ABOUT_COMING - DECIDES or (names_a_day and meaning.intent in DECIDES)


def _is_of_coming(dialog: str, meaning: Meaning, alone: Meaning) -> bool:
    """Hours are for texts and a plan is theirs to change; a day is about when to come, and so is CHANGE by itself to
    whoever asked nothing about changes. "Can't come today, friday is fine" is either, and of coming both times."""
    if not {meaning.intent, alone.intent} <= {Intent.DECLINE, Intent.RESCHEDULE}:
        return False
    readings = (*alone.when, *alone.exclude)
    if meaning.intent is alone.intent is Intent.DECLINE:
        return True
    if meaning.when and not any(map(_names_a_day, meaning.when)):
        return False  # "evenings, after 6. not weekends" are hours, whatever days they leave out
    if readings:
        return any(map(_names_a_day, readings))
    return meaning.intent is alone.intent and dialog == INTRODUCTION and not alone.open


def _names_a_day(reading: When) -> bool:
    return any(len(point) >= A_DAY for point in (reading.start, reading.end) if point is not None)
