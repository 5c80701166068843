"""Agreed hours: from when until when an hour may be agreed with somebody, for their check-ins and for their contact.

Rule of this file: their own hours bound both, safe ones too; contact by a mentor or coach comes no earlier than the
list that tells them of it. What would be right is said in a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from sqlalchemy.orm import Session

from bot.calendar import hours_of
from bot.models import Person, Team
from dialogs.choosing_hours import said


@dataclass(frozen=True, slots=True)
class Bounds:
    """The first and the last time that may be agreed, both included, and why; no time at all when they are crossed."""

    first: time
    last: time
    why: str


def of_texts(person: Person) -> Bounds:
    """When a check-in may go to them."""
    hours = hours_of(person)
    so = "It is safe to text them" if hours.safe else "They get texts"
    return Bounds(hours.opens, hours.last(), f"{so} from {said(hours.opens)} to {said(hours.closes)}.")


def of_contact(session: Session, person: Person) -> Bounds:
    """When a mentor or coach may be in contact with them."""
    hours, list_at = hours_of(person), session.get_one(Team, person.team_id).round_at
    so = "Their safe hours" if hours.safe else "Their hours"
    why = f"{so} are {said(hours.opens)} to {said(hours.closes)}."
    if list_at > hours.opens:
        why += f" The list that says who is due goes out at {said(list_at)}."
    return Bounds(max(hours.opens, list_at), hours.last(), why)


def fault(bounds: Bounds, hour: time | None) -> str | None:
    """What would be right, for an hour that is not; None for one that is, and for none."""
    if hour is None or bounds.first <= hour <= bounds.last:
        return None
    if bounds.first > bounds.last:
        return f"{bounds.why} No time fits both, so change one of them first."
    return f"{bounds.why} Enter a time from {said(bounds.first)} to {said(bounds.last)}."
