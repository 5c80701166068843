"""What contact is owed: a row for each day on which it was due, by what was promised and set then, also where nobody is
named to make it.

Rule of this file: a day's row is put once, when the day's list is made; a day that had no list is made up for by the
terms as they were when somebody last looked, and one with nobody named when it begins. What is edited counts from then
on: no row of a day that is over is ever made, altered or taken away because of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bot import pathways
from bot.calendar import bank_holidays
from bot.mentoring import two_way
from bot.models import ContactPace, ContactTerms, DueContact, Person, Place, Referral, Standing, Team
from bot.pathways import Pathway
from bot.planning import cadences
from dialogs.hours import at as london_at
from dialogs.hours import day_of

A_DAY = timedelta(days=1)
MOST_MISSED = timedelta(days=14)
"""Lists that nobody made are made up for no further back; days that were nobody's, from the first on."""


def settle_of(session: Session, person_id: int, at: datetime) -> None:
    """Of all the referrals of somebody."""
    theirs = select(Referral).where(Referral.participant_id == person_id)
    settle(session, session.scalars(theirs.order_by(Referral.id)).all(), at)


def settle(session: Session, referrals: Sequence[Referral], at: datetime) -> None:
    """Write what was due until now, by the terms as they last were; then keep these referrals' terms as they are now.

    Called after anything that terms follow from was changed, and by whoever is about to make a list.
    """
    session.flush()
    theirs = select(ContactTerms).where(ContactTerms.referral_id.in_([each.id for each in referrals]))
    before = session.scalars(theirs.order_by(ContactTerms.referral_id)).all() if referrals else ()
    _write_missed(session, before, at)
    now = _keep(session, {row.referral_id: row for row in before}, referrals, at)
    _write_missed(session, now, at)
    session.flush()


def unwritten(session: Session, now: datetime, limit: int) -> list[int]:
    """Whose days are to be written though no list does it: nobody is named, or a day is over; a batch at most."""
    today = day_of(now)
    nobodys = (ContactTerms.staff_id.is_(None), ContactTerms.through < today)
    missed = (ContactTerms.through < today - A_DAY,)
    found = [
        who
        for which in (nobodys, missed)
        for who in session.scalars(
            select(ContactTerms.participant_id).where(*which).order_by(ContactTerms.through).limit(limit)
        )
    ]
    return list(dict.fromkeys(found))[:limit]


def list_today(session: Session, staff_id: int, at: datetime, person_id: int | None = None) -> list[DueContact]:
    """Write what is due by somebody today, with one participant or with all: the rows that are new on their list.

    What was nobody's this morning is theirs from now on.
    """
    day, theirs = day_of(at), ContactTerms.staff_id == staff_id
    if person_id is not None:
        theirs = theirs & (ContactTerms.participant_id == person_id)
    due = _due_on(session, theirs, day)
    for row in due:
        row.through = max(row.through, day)
    return _put(session, [each for each in due.values() if each is not None])


def will_be_due(session: Session, staff_id: int, day: date) -> int:
    """How many of somebody's people are due a contact on a day to come, if none is made until then."""
    return sum(each is not None for each in _due_on(session, ContactTerms.staff_id == staff_id, day).values())


def _due_on(session: Session, which: ColumnElement[bool], day: date) -> dict[ContactTerms, DueContact | None]:
    """What is due on a day that is not over, by terms as they are, and what is promised, now."""
    terms = session.scalars(select(ContactTerms).where(which).order_by(ContactTerms.referral_id)).all()
    last = two_way.last(session, [row.participant_id for row in terms], two_way.OURS)  # the promise is of a coach's
    promised = pathways.known(session)
    return {row: _due(row, day, last.get(row.participant_id), promised) for row in terms}


def _keep(
    session: Session, rows: Mapping[int, ContactTerms], referrals: Sequence[Referral], at: datetime
) -> list[ContactTerms]:
    """The rows of whoever is owed contact, as it is now; whoever is owed none any more has no row."""
    owed = {each.id for each in referrals if _is_owed(session, each)}
    paces, kept = _set_by_staff(session, owed), []
    for referral in referrals:
        row = rows.get(referral.id)
        if referral.id in owed:
            row = row or ContactTerms(through=_before_their_first(session, referral.mentor_id, at))
            _write(row, referral, paces.get(referral.id))
            session.add(row)
            kept.append(row)
        elif row is not None:
            session.delete(row)
    return kept


def _before_their_first(session: Session, staff_id: int | None, at: datetime) -> date:
    """The day before the first that they can be due on: today's list is made without whoever comes after its hour."""
    today = day_of(at)
    hour = select(Team.round_at).join(Person, Person.team_id == Team.id).where(Person.id == staff_id)
    gone = staff_id is not None and at >= london_at(today, session.scalars(hour).one())
    return today if gone else today - A_DAY


def _is_owed(session: Session, referral: Referral) -> bool:
    promise = pathways.contact(session, referral.pathway, referral.tier)
    return referral.standing is Standing.ACTIVE and promise is not None and referral.place in promise.where


def _set_by_staff(session: Session, referrals: Collection[int]) -> dict[int, int | None]:
    """From one contact to the next, in days, where staff set it."""
    paces = select(ContactPace.referral_id, ContactPace.days).where(ContactPace.referral_id.in_(referrals))
    return {row.referral_id: row.days for row in session.execute(paces)} if referrals else {}


def _write(row: ContactTerms, referral: Referral, days: int | None) -> None:
    row.referral_id, row.participant_id, row.staff_id = referral.id, referral.participant_id, referral.mentor_id
    row.pathway, row.tier, row.place = referral.pathway, referral.tier, referral.place
    row.referred_on, row.released_on, row.days = referral.referred_on, referral.released_on, days


def _write_missed(session: Session, rows: Iterable[ContactTerms], at: datetime) -> None:
    """A row for each day that is over, was due and has none; and for today too, where that is nobody's."""
    today = day_of(at)
    missed = {row: days for row in rows if (days := _missed(row, today))}
    if not missed:
        return
    kept = two_way.days(session, {row.participant_id for row in missed}, two_way.OURS)
    days = sorted({day for each in missed.values() for day in each})
    promised = {day: _promised(session, day, today) for day in days}
    due: list[DueContact] = []
    for row, of in missed.items():
        for day in of:
            last = max((each for each in kept[row.participant_id] if each < day), default=None)
            found = _due(row, day, last, promised[day])
            due += [found] if found is not None else []
        row.through = of[-1]
    _put(session, due)


def _missed(row: ContactTerms, today: date) -> list[date]:
    first, last = row.through + A_DAY, today
    if row.staff_id is not None:
        last = today - A_DAY
        first = max(first, today - MOST_MISSED)
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _promised(session: Session, day: date, today: date) -> Mapping[str, Pathway]:
    """What was promised when a day began; now, of today."""
    return pathways.known(session) if day == today else pathways.known_at(session, london_at(day, time.min))


def _due(row: ContactTerms, day: date, last: date | None, promised: Mapping[str, Pathway]) -> DueContact | None:
    """What is due on a day, when the last contact before it that was two-way was then; None where nothing is."""
    pathway = promised.get(row.pathway)
    promise = pathway.tiers[row.tier].contact if pathway else None
    if promise is None:
        return None
    before = row.released_on is not None and day < row.released_on
    place = Place.CUSTODY if before else row.place
    standing = cadences.Standing(place, row.referred_on, row.released_on, last, row.days)
    if not cadences.is_due(promise, standing, day, bank_holidays()):
        return None
    whose = {"referral_id": row.referral_id, "participant_id": row.participant_id, "staff_id": row.staff_id}
    return DueContact(**whose, role=promise.role, every=row.days or promise.days, day=day)


def _put(session: Session, due: Collection[DueContact]) -> list[DueContact]:
    """Put those that there are not yet; the ones that are new, or were nobody's until now."""
    if not due:
        return []
    days = {each.day for each in due}
    here = DueContact.referral_id.in_({each.referral_id for each in due}), DueContact.day.between(min(days), max(days))
    made = {(row.referral_id, row.day): row for row in session.scalars(select(DueContact).where(*here))}
    new = []
    for each in due:
        if each.staff_id is not None:
            each.role = session.get_one(Person, each.staff_id).role
        before = made.get((each.referral_id, each.day))
        if before is None:
            session.add(each)
            new.append(each)
        elif before.staff_id is None and each.staff_id is not None:
            before.staff_id, before.role = each.staff_id, each.role
            new.append(before)
    session.flush()
    return new
