"""A wish for another time that is taken back while it waits for a yes: "forget it, ill come tuesday".

Rule of this file: only in plain words, or with the very day that stands and no other; then it belongs to the search,
which ends, so that nobody approves what is no longer wished for.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.incoming.elsewhere import days
from bot.incoming.matching import Match
from bot.models import Appointment, Conversation, Move, MoveRequest, Person
from dialogs.hearing.meaning import KEPT, Intent, Meaning
from dialogs.hours import day_of

_MAY_BE = frozenset({Intent.CONFIRM, Intent.UNCLEAR, Intent.RESCHEDULE, Intent.OTHER})


def of_the_wish(session: Session, person: Person, found: Match, at: datetime) -> Match:
    """The same, or where it takes back a wish that waits, the search that it belongs to. The person is locked."""
    meaning = found.meaning
    if meaning.risk is not None or not _may_keep(meaning):
        return found  # as nearly every text is: nothing is looked up for a plain yes
    wanted = (
        select(Conversation, Appointment.starts_at)
        .join(MoveRequest, MoveRequest.conversation_id == Conversation.id)
        .join(Appointment, Appointment.id == MoveRequest.appointment_id)
        .where(MoveRequest.state == Move.ASKED, Conversation.person_id == person.id, Appointment.starts_at > at)
    )
    waiting = session.execute(wanted.where(Conversation.ended_at.is_(None))).all()
    if len(waiting) != 1 or not _keeps(meaning, waiting[0].starts_at):
        return found
    return Match(waiting[0][0], replace(meaning, intent=Intent.CONFIRM, wanted=KEPT))


def _may_keep(meaning: Meaning) -> bool:
    return _is_withdrawn(meaning) or (meaning.intent is Intent.CONFIRM and bool(days(meaning)))


def _is_withdrawn(meaning: Meaning) -> bool:
    return meaning.wanted == KEPT and meaning.intent in _MAY_BE


def _keeps(meaning: Meaning, starts_at: datetime) -> bool:
    named = days(meaning)
    return named == {day_of(starts_at)} or (not named and _is_withdrawn(meaning))
