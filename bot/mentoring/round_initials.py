"""Whose initials a mentor or coach wrote: the number on their list that they stand for, where they stand for one alone.

Rule of this file: it reads the list as the round last said it. What fits nobody, or two, keeps no number, and is asked
about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from bot.models import Conversation, Person
from bot.staff.staff_filling import initials
from dialogs.hearing.meaning import UNNUMBERED, Item, Meaning


def numbered(session: Session, conversation: Conversation, meaning: Meaning) -> Meaning:
    """What was heard, with a number for each line that names somebody on the list by initials."""
    if all(item.n != UNNUMBERED for item in meaning.items):
        return meaning
    people = conversation.state.get("state", {}).get("people", ())
    there = [initials(session.get_one(Person, person_id)) for person_id in people]
    return replace(meaning, items=tuple(_numbered(item, there) for item in meaning.items))


def _numbered(item: Item, there: Sequence[str]) -> Item:
    fits = [n for n, one in enumerate(there, 1) if item.n == UNNUMBERED and one == item.initials.upper()]
    return replace(item, n=fits[0]) if len(fits) == 1 else item
