"""How contact is kept: what was due, what was tried, and what was two-way, each counted apart.

Rule of this file: it reads. A contact counts once for a participant, however often it was asked for, as the last word
about it stands, and as two-way where any of its days that stands was; what our own texts brought is neither tried nor
two-way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bot.mentoring import round_people, staff_contacts, two_way
from bot.mentoring.asked_again import OneDue, as_one
from bot.mentoring.two_way import OURS, PREVENTED, TWO_WAY
from bot.models import Contact, DueContact, Outcome, Person, Referral, Role
from bot.people.caseload import full_name
from bot.planning import agreed
from bot.planning.progress import DueDay
from bot.staff.access import StaffMember, known_to
from dialogs.hours import at as london_at
from dialogs.hours import day_of

WEEKS = 4


@dataclass(frozen=True, slots=True)
class Counts:
    """Of so many contacts that were due, how many were tried, and how many were two-way; and of those tried, how many
    could not happen through no doing of theirs."""

    due: int = 0
    tried: int = 0
    two_way: int = 0
    prevented: int = 0

    def with_one(self, contact: Contact | None) -> Counts:
        """One more was due, and this came of it."""
        outcome = contact.outcome if contact else None
        tried, two_way = self.tried + (contact is not None), self.two_way + (outcome in TWO_WAY)
        return Counts(self.due + 1, tried, two_way, self.prevented + (outcome is PREVENTED))


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One participant of today's list: the number in the text, whose it is by right, the hour that is agreed with them,
    and what came of it."""

    person_id: int
    name: str
    number: int | None
    theirs: str
    hour: time | None
    outcome: Outcome | None
    by: str | None


@dataclass(frozen=True, slots=True)
class Keeper:
    """A mentor or coach, and how contact was kept with theirs in the last weeks."""

    id: int
    name: str
    role: Role
    counts: Counts


def with_participant(session: Session, person_id: int, now: datetime) -> Counts:
    """Contact with one participant in the last four weeks, today counted."""
    rows = _recent(session, DueContact.participant_id == person_id, now)
    return _count(session, [(person_id, row) for row in rows], now)[person_id]


def days(session: Session, referral: Referral, now: datetime) -> list[DueDay]:
    """Every contact that was due for this referral until now, and by which role, with what came of it; each by the
    last day that it could be made on.

    Those for which nobody was named to make them are among them.
    """
    theirs = (DueContact.referral_id == referral.id, DueContact.day <= day_of(now))
    rows = session.scalars(select(DueContact).where(*theirs).order_by(DueContact.day)).all()
    if not rows:
        return []
    done = _standing(session, [referral.participant_id], rows[0].day, day_of(now))
    roles = {row.day: row.role for row in rows}
    found = []
    for one in as_one({row.day: row.every for row in rows}, _both_ways(done)[referral.participant_id]):
        made = _came_of(one, referral.participant_id, done)
        outcome = made.outcome if made else None
        found.append(DueDay(one.last, roles[one.first], made is not None, outcome in TWO_WAY, outcome is PREVENTED))
    return found


def today(session: Session, staff_id: int, now: datetime) -> list[TodayLine]:
    """Somebody's list today, with what they cover, and what came of each so far."""
    day = day_of(now)
    rows = session.scalars(
        select(DueContact)
        .where(DueContact.day == day, (DueContact.staff_id == staff_id) | (DueContact.cover_id == staff_id))
        .where(DueContact.participant_id.not_in(known_to(staff_id)))
        .order_by(DueContact.cover_id.is_not(None), DueContact.id)
    ).all()
    owe = {row.id: row.cover_id or row.staff_id or staff_id for row in rows}
    people = _people(session, {*owe.values(), *(row.participant_id for row in rows)})
    numbers = round_people.numbers(session, staff_id)
    done = _standing(session, [row.participant_id for row in rows], day, day)
    hours = agreed.hours(session, [row.referral_id for row in rows])
    lines = []
    for row in staff_contacts.one_each(rows):
        contact = done.get((row.participant_id, day))
        by = session.get(Person, contact.by_id) if contact and contact.by_id else None
        lines.append(
            TodayLine(
                row.participant_id,
                full_name(people[row.participant_id]),
                numbers.get(row.participant_id),
                full_name(people[owe[row.id]]),
                hours.get(row.referral_id),
                contact.outcome if contact else None,
                full_name(by) if by else None,
            )
        )
    return sorted(lines, key=lambda line: line.number or len(numbers) + 1)


def keepers(session: Session, staff: StaffMember, now: datetime) -> list[Keeper]:
    """The mentors and coaches of whom this member of staff sees how it goes: themselves, or their team's, by name."""
    role = Person.role.in_((Role.MENTOR, Role.COACH))
    whom: ColumnElement[bool] = role & (Person.id == staff.id)
    if staff.role in (Role.TEAM_LEAD, Role.SERVICE_MANAGER):
        whom = role if staff.sees_every_team else role & (Person.team_id == staff.team_id)
    people = sorted(session.scalars(select(Person).where(whom)), key=lambda each: full_name(each).casefold())
    rows = _recent(session, DueContact.staff_id.in_([each.id for each in people]), now)
    counts = _count(session, [(row.staff_id, row) for row in rows if row.staff_id is not None], now)
    return [Keeper(each.id, full_name(each), each.role, counts[each.id]) for each in people]


def _recent(session: Session, which: ColumnElement[bool], now: datetime) -> Sequence[DueContact]:
    until = day_of(now)
    since = until - timedelta(weeks=WEEKS)
    return session.scalars(select(DueContact).where(which, DueContact.day > since, DueContact.day <= until)).all()


def _count(session: Session, owed_by: Iterable[tuple[int, DueContact]], now: datetime) -> defaultdict[int, Counts]:
    """Of what each owes: a number of theirs, and what was asked for."""
    asked: defaultdict[tuple[int, int], dict[date, int | None]] = defaultdict(dict)
    for by, row in owed_by:
        asked[by, row.participant_id][row.day] = row.every
    until = day_of(now)
    done = _standing(session, {who for _, who in asked}, until - timedelta(weeks=WEEKS), until)
    made = _both_ways(done)
    found: defaultdict[int, Counts] = defaultdict(Counts)
    for (by, who), days in asked.items():
        for one in as_one(days, made[who]):
            found[by] = found[by].with_one(_came_of(one, who, done))
    return found


def _both_ways(done: Mapping[tuple[int, date], Contact]) -> defaultdict[int, list[date]]:
    """The days on which each was in contact with theirs, both ways."""
    found: defaultdict[int, list[date]] = defaultdict(list)
    for (who, day), made in done.items():
        if made.outcome in TWO_WAY:
            found[who].append(day)
    return found


def _came_of(one: OneDue, who: int, done: Mapping[tuple[int, date], Contact]) -> Contact | None:
    """What came of a contact: the day on which it was two-way, or else the last word about it."""
    made = [done[who, day] for day in one.days() if (who, day) in done]
    return next((each for each in made if each.outcome in TWO_WAY), made[-1] if made else None)


def _standing(session: Session, people: Collection[int], since: date, until: date) -> dict[tuple[int, date], Contact]:
    """The last word about each participant and day, of what a mentor or coach owes; first of what was two-way."""
    between = Contact.opened_at.between(london_at(since, time.min), london_at(until, time.max))
    wanted = select(Contact).where(Contact.participant_id.in_(people), Contact.kind.in_(OURS), between)
    standing = session.scalars(wanted.where(two_way.stands()).order_by(Contact.id))
    found: dict[tuple[int, date], Contact] = {}
    for each in standing:
        of_day = (each.participant_id, day_of(each.opened_at))
        if of_day not in found or each.outcome in TWO_WAY or found[of_day].outcome not in TWO_WAY:
            found[of_day] = each
    return found


def _people(session: Session, ids: Iterable[int]) -> dict[int, Person]:
    return {person.id: person for person in session.scalars(select(Person).where(Person.id.in_(set(ids))))}
