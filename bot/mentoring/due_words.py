"""What there is to know of somebody who is due a contact: one word, and for how many days.

Rule of this file: initials and days go to a phone, never a reason. The word that asks most of a mentor wins.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.mentoring import two_way
from bot.models import Alert, AlertKind, DueContact, Mood, Place, Referral

FRESH = timedelta(days=2)
"""A mood older than this says nothing of today."""
STRUGGLING = 3
LOOK_BACK = timedelta(days=60)
RING = frozenset({AlertKind.CRISIS, AlertKind.SAFEGUARDING, AlertKind.DISTRESS})


def of(session: Session, rows: Sequence[DueContact], at: datetime) -> dict[int, tuple[str, int]]:
    """The word and the days of each row, by its id."""
    if not rows:
        return {}
    people = [row.participant_id for row in rows]
    asked, moods = _open_alerts(session, people), _moods(session, people, at)
    known = two_way.last(session, people)
    silent = missed(session, known, people, max(row.day for row in rows))
    inside = _inside(session, [row.referral_id for row in rows])
    found = {}
    for row in rows:
        who = row.participant_id
        if asked[who] & RING or moods.get(who) == STRUGGLING:
            word = ("ring", 0)
        elif AlertKind.CALL_ME in asked[who]:
            word = ("call", 0)
        elif row.referral_id in inside:
            word = ("visit", 0)
        elif silent[who]:
            word = ("quiet", silent[who])
        elif who in moods:
            word = ("ok", 0)
        else:
            word = ("cover", 0) if row.cover_id else ("new", 0) if who not in known else ("", 0)
        found[row.id] = word
    return found


def missed(
    session: Session, last: Mapping[int, date], people: Collection[int], day: date, *, prevented: bool = False
) -> Counter[int]:
    """On how many due days in a row before this one nobody was in two-way contact with each of these; days on which it
    could not happen through no doing of theirs are left out, or counted when `prevented`."""
    if not people:
        return Counter()
    wanted = select(DueContact.participant_id, DueContact.day).where(
        DueContact.participant_id.in_(people), DueContact.day < day, DueContact.day >= _back(day)
    )
    days = {(who, due) for who, due in session.execute(wanted) if due > last.get(who, date.min)}
    if days and not prevented:
        days -= two_way.prevented_on(session, people, _back(day))
    return Counter(who for who, _ in sorted(days))


def _back(day: date) -> date:
    return day - LOOK_BACK if day > date.min + LOOK_BACK else day


def _open_alerts(session: Session, people: Collection[int]) -> dict[int, set[AlertKind]]:
    found: dict[int, set[AlertKind]] = {who: set() for who in people}
    wanted = select(Alert.person_id, Alert.kind).where(Alert.person_id.in_(people), Alert.seen_at.is_(None))
    for who, kind in session.execute(wanted.where(Alert.kind.in_((*RING, AlertKind.CALL_ME)))):
        if who is not None:
            found[who].add(kind)
    return found


def _moods(session: Session, people: Collection[int], at: datetime) -> dict[int, int]:
    """The last thing each said of how they are, where it is not too long ago."""
    wanted = select(Mood.participant_id, Mood.mood).where(Mood.participant_id.in_(people), Mood.at > at - FRESH)
    return {row.participant_id: row.mood for row in session.execute(wanted.order_by(Mood.at, Mood.id))}


def _inside(session: Session, referrals: Collection[int]) -> frozenset[int]:
    return frozenset(
        session.scalars(select(Referral.id).where(Referral.id.in_(referrals), Referral.place == Place.CUSTODY))
    )
