"""Whom a text from a mentor or coach is about, by its number on today's list.

Rule of this file: it reads, and nobody is guessed: of several numbers, only one may have the words that worry us.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Conversation, Person
from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked
from dialogs.hours import LONDON, day_of
from dialogs.hours import at as london_at
from dialogs.round_list import State
from dialogs.saving import from_saved

_FIRST = re.compile(r"\s*(\d{1,2})[\s:.,)-]+[^\W\d]")


def meant(session: Session, staff_id: int, words: str, at: datetime) -> Person | None:
    """The one whose number stands before words of risk, or the only one whose number stands in a text at all."""
    people = _list(session, staff_id)
    items = [item for item in hear(words, Asked.ROUND, at).items if 0 < item.n <= len(people)]
    worrying = [item for item in items if hear(item.note, Asked.NOTHING, at).risk is not None]
    numbers = {item.n for item in worrying or items} or _first_number(words, len(people))
    return session.get(Person, people[numbers.pop() - 1]) if len(numbers) == 1 else None


def _first_number(words: str, most: int) -> set[int]:
    """ "3 he says his brother hit him": a number of the list before anything else."""
    found = _FIRST.match(words)
    return {int(found.group(1))} if found and 0 < int(found.group(1)) <= most else set()


def numbers(session: Session, staff_id: int) -> dict[int, int]:
    """The number of each participant on somebody's list, as their texts say it."""
    return {person: n for n, person in enumerate(_list(session, staff_id), 1)}


def listed_at(session: Session, staff_id: int) -> datetime | None:
    """When the list that they have was made, by the hour of their mornings; None before the first."""
    state = _state(session, staff_id)
    if state is None or state.until is None or not state.people:
        return None
    return london_at(day_of(state.until) - timedelta(days=1), state.until.astimezone(LONDON).time())


def _list(session: Session, staff_id: int) -> tuple[int, ...]:
    state = _state(session, staff_id)
    return state.people if state is not None else ()


def _state(session: Session, staff_id: int) -> State | None:
    found = select(Conversation.state).where(Conversation.person_id == staff_id, Conversation.dialog == "round")
    state = session.scalars(found.order_by(Conversation.id.desc()).limit(1)).first()
    return from_saved(State, state["state"]) if state else None
