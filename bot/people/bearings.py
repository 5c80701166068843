"""Bearings: what nearly every text asks about a person, looked up in one statement, for one of them or for many.

Rule of this file: it decides nothing. What it finds is kept where bot/people/reach.py and bot/people/standing.py would
keep it after looking for each by itself, and each still looks for itself where nobody took bearings.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, bindparam, exists, select
from sqlalchemy.orm import Session, aliased

from bot.known import keep
from bot.models import Alert, Channel, Number, Person, Preference, Referral, SteppedIn
from bot.people.foremost import foremost
from bot.people.reach import HOLDS_TEXTS

_AnyNumber, _AnyReferral = aliased(Number), aliased(Referral)
_NEWEST_NUMBER = (
    select(_AnyNumber.id)
    .where(_AnyNumber.person_id == Person.id, _AnyNumber.until.is_(None))
    .order_by(_AnyNumber.id.desc())
    .limit(1)
    .scalar_subquery()
)
_REFERRAL = (
    select(_AnyReferral.id)
    .where(_AnyReferral.participant_id == Person.id)
    .order_by(*foremost(_AnyReferral))
    .limit(1)
    .scalar_subquery()
)
_STEPPED_IN = (
    exists()
    .where(SteppedIn.person_id == Person.id, SteppedIn.ended_at.is_(None), SteppedIn.until > bindparam("at"))
    .label("stepped_in")
)
_SHARED = (
    exists()
    .where(_AnyNumber.key == Number.key, _AnyNumber.until.is_(None), _AnyNumber.person_id != Person.id)
    .label("shared")
)
_LOOKED_AFTER = (
    exists()
    .where(
        Alert.person_id == Person.id,
        HOLDS_TEXTS,
    )
    .label("looked_after")
)


def facts(channel: SQLColumnExpression[Channel]) -> tuple[ColumnElement[bool], ...]:
    """What forbids a text by this channel, as columns: `at` which instant is told."""
    stopped = exists().where(
        Preference.number_key == Number.key, Preference.channel == channel, Preference.stopped_at.is_not(None)
    )
    return _STEPPED_IN, stopped, _SHARED, _LOOKED_AFTER


def joined(wanted: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """With the number that a person has now, and the referral that they are with us for."""
    return wanted.outerjoin(Number, Number.id == _NEWEST_NUMBER).outerjoin(Referral, Referral.id == _REFERRAL)


def know(session: Session, person_id: int, found: Sequence[Any], channel: Channel, at: datetime) -> None:
    """Keep what was found of somebody: their number, their referral, and `facts`."""
    number, referral, stepped_in, stopped, shared, looked_after = found
    keep(session, Number, person_id, number)
    keep(session, Referral, person_id, referral)
    if not stepped_in:
        keep(session, SteppedIn, (person_id, at), None)
    keep(session, Alert, person_id, looked_after)
    if number is not None:
        keep(session, Number, ("shared", number.key), shared)
        keep(session, Preference, (number.key, channel), stopped)
