"""Whose number it is: what we ask of one that nobody has proven, and what follows from the answer.

Rule of this file: a claim is not proof; it opens a day and a time, never a place or a name. What asks "is this you?"
puts that question on the floor, so that a YES to it answers nothing else. Nothing more goes to a stranger.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from dialogs.hearing.meaning import Asked
from dialogs.hours import day_of
from dialogs.moves import Alert, Answered, ClaimNumber, DisownNumber, Effect, Heard, Record, Say, Settle, Whose

CLAIMED = "claimed"
"""What is told to a conversation that waits to hear whose the number is, when another one heard it."""
SILENT_FOR = timedelta(days=90)
"""How long nothing may be heard from a number before it is nobody's again: numbers are given to others."""


def proof_holds(proven_on: date, heard: Iterable[datetime], now: datetime) -> bool:
    """Whether a proof still holds: since it was made, its holder was never silent for ninety days on end.

    Once it lapsed, a text from the number does not bring it back: by then it may be somebody else's.
    """
    days = sorted({proven_on, day_of(now), *(day for at in heard if (day := day_of(at)) > proven_on)})
    return all(later - earlier < SILENT_FOR for earlier, later in pairwise(days))


def ask(until: datetime, say: Say | None = None) -> Say:
    """ "Is this Sam?", in place of what would have been said."""
    asking = say or Say("shared.is_this_them")
    return replace(asking, text="shared.is_this_them", asks=Asked.PROVE_NUMBER, asks_until=until)


def who(event: Heard, text: str, until: datetime) -> Say:
    """The answer to "who is this": a name only to a proven number; to another, whom we are looking for."""
    match event.whose:
        case Whose.PROVEN:
            return Say(text)
        case Whose.CLAIMED:
            return Say("shared.ring_us")
        case Whose.UNKNOWN:
            return replace(ask(until), text="shared.who_unproven")


def claimed(*then: Effect) -> tuple[Effect, ...]:
    """They say that it is theirs; what we wanted to say is said now."""
    return (Answered(), ClaimNumber(), *then)


def disowned(message_id: int) -> tuple[Effect, ...]:
    """Whoever holds the phone is not them."""
    settled, told = Settle(Record.ANSWERED, message_id), Alert("wrong_person", message_id, urgent=True)
    return (Answered(), settled, told, Say("shared.wrong_person"), DisownNumber())
