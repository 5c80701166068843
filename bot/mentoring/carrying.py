"""Who carries somebody's contact, and what they hear when it changes: that nobody is to be in touch, before they ring a
family that mourns; that it is by a visit or a slip now; or that they can be rung and met again.

Rule of this file: a word at once, in their own hours, also where nothing is due for days; to whoever has it today by
cover too, and also where they tried already, for they may try again. Nobody hears why. With a referral that is over,
who was in touch today has heard the last of it; and of somebody new to them the list tells.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import onward
from bot.calendar import hours_of
from bot.mentoring import staff_contacts
from bot.models import ContactTerms, DayOff, DueContact, Person, Place, Referral, Standing
from dialogs.hours import day_of
from dialogs.moves import Matter
from dialogs.round import INSIDE, NAME, OFF, OUT

Carried = Mapping[int, Place]
"""By whom, as terms stand, and where the participant is to be found."""


def by(session: Session, participant_id: int) -> Carried:
    """Who is named to carry this participant's contact."""
    theirs = (ContactTerms.participant_id == participant_id, ContactTerms.staff_id.is_not(None))
    rows = session.execute(select(ContactTerms.staff_id, ContactTerms.place).where(*theirs).order_by(ContactTerms.id))
    return {staff_id: place for staff_id, place in rows if staff_id is not None}


def tell(session: Session, participant_id: int, before: Carried, joined: Collection[int], at: datetime) -> None:
    """Tell whoever carried it, or does now, what became of it; not those on whose list they have just `joined`."""
    now = by(session, participant_id)
    for staff_id in sorted({**before, **now}.keys() - joined):
        what = _what(session, participant_id, (before, now), staff_id, at)
        for whose in _and_cover(session, participant_id, staff_id, at) if what else ():
            once = f"{what}:{whose}:{participant_id}:{at.isoformat()}"
            news = onward.Onward(whose, NAME, f"{NAME}:{whose}", once, what, Matter(participant_id))
            onward.put(session, replace(news, due_at=_at_work(session, whose, at)), at)


def _what(session: Session, participant_id: int, terms: tuple[Carried, Carried], staff_id: int, at: datetime) -> str:
    """The word for what changed for one of them; "" where that is nothing, or is told otherwise."""
    before, now = terms
    if before.get(staff_id) is now.get(staff_id):
        return ""
    if staff_id not in now:
        return "" if now or _heard_the_last(session, participant_id, at) else OFF  # somebody else has it: no warning
    if staff_id not in before and (before or not _had_them(session, participant_id, staff_id, at)):
        return ""
    return INSIDE if now[staff_id] is Place.CUSTODY else OUT


def _heard_the_last(session: Session, participant_id: int, at: datetime) -> bool:
    open_ones = (Referral.participant_id == participant_id, Referral.standing != Standing.ENDED)
    if session.scalar(select(Referral.id).where(*open_ones).limit(1)) is not None:
        return False
    return bool(staff_contacts.tried_on(session, [participant_id], day_of(at)))


def _had_them(session: Session, participant_id: int, staff_id: int, at: datetime) -> bool:
    """Whether they were on a list of theirs before today: whoever was not is told of by today's or the next."""
    listed = (DueContact.participant_id == participant_id, DueContact.staff_id == staff_id)
    before = select(DueContact.id).where(*listed, DueContact.day < day_of(at))
    return session.scalar(before.limit(1)) is not None


def _and_cover(session: Session, participant_id: int, staff_id: int, at: datetime) -> list[int]:
    """Them, and whoever has it in their place today."""
    theirs = (DueContact.participant_id == participant_id, DueContact.staff_id == staff_id)
    today = select(DueContact.cover_id).where(*theirs, DueContact.day == day_of(at), DueContact.cover_id.is_not(None))
    return [staff_id, *(each for each in session.scalars(today.distinct()) if each is not None)]


def _at_work(session: Session, staff_id: int, at: datetime) -> datetime:
    """When they may next be texted: in their own hours, and on no day off of theirs."""
    off = session.scalars(select(DayOff.day).where(DayOff.worker_id == staff_id, DayOff.day >= day_of(at)))
    return replace(hours_of(session.get_one(Person, staff_id)), holidays=frozenset(off)).next_opening(at)
