"""The groups that a team holds, as staff see and run them: added, dated, invited to, called off; and who is kept apart.

Rule of this file: a team's case workers and leads run its groups; they see and invite only those they may see. Two
who are kept apart are named only to staff who may see both.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bot import clock, conversations, onward
from bot.appointments import changes
from bot.caring import invitations_told, workshops
from bot.caring.invitations_told import How
from bot.casework import cancel
from bot.models import (
    Appointment,
    Deed,
    Invitation,
    Invited,
    KeptApart,
    Person,
    Referral,
    Sitting,
    Standing,
    Workshop,
)
from bot.people.caseload import full_name
from bot.people.standing import lock
from bot.record import audit
from bot.staff.access import StaffMember, may_see
from dialogs.events import Matter

DIALOG = "workshop"


@dataclass(frozen=True, slots=True)
class Group:
    """What is typed of a group: its name in both languages, whom it is for, what there is to look at, and which of the
    workshops that a leaflet names it is."""

    name: str
    name_cy: str
    pathway: str | None
    link: str | None
    promised: str | None = None


@dataclass(frozen=True, slots=True)
class Date:
    """A date of a group: when it starts (aware UTC), for how long, where, and how many may come."""

    starts_at: datetime
    minutes: int
    venue: str
    places: int


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who may be invited, or was: why not (a sentence) or what became of it; how it reaches them, and who
    rings them where no text does."""

    id: int
    name: str
    state: Invited | None
    why_not: str | None
    at: datetime | None
    how: How | None = None
    worker: str = ""


def of_team(session: Session, staff: StaffMember) -> list[Workshop]:
    """The groups that are theirs to run, newest first."""
    wanted = select(Workshop).where(Workshop.called_off_at.is_(None)).order_by(Workshop.id.desc())
    if not staff.sees_every_team:
        wanted = wanted.where(Workshop.team_id == staff.team_id)
    return list(session.scalars(wanted)) if staff.sees_team else []


def find(session: Session, staff: StaffMember, workshop_id: int) -> Workshop | None:
    """The group, when it is theirs to run."""
    return next((each for each in of_team(session, staff) if each.id == workshop_id), None)


def sittings(session: Session, workshop: Workshop) -> list[tuple[Sitting, int]]:
    """Its dates in order, with the places left."""
    found = session.scalars(
        select(Sitting).where(Sitting.workshop_id == workshop.id).order_by(Sitting.starts_at, Sitting.id)
    )
    return [(sitting, workshops.places_left(session, sitting)) for sitting in found]


def add(session: Session, staff: StaffMember, group: Group, at: datetime) -> Workshop:
    """Add a group to their own team's."""
    workshop = Workshop(
        team_id=staff.team_id,
        pathway=group.pathway,
        promised=group.promised,
        name=group.name,
        name_cy=group.name_cy,
        link=group.link,
        made_by=staff.id,
        made_at=at,
    )
    session.add(workshop)
    session.flush()
    audit.note(session, staff.id, Deed.CHANGED, "workshop", workshop.id, added=True)
    return workshop


def say_which(session: Session, staff: StaffMember, workshop: Workshop, promised: str | None) -> None:
    """Say which of the workshops that a leaflet names it is; None for none. Who was invited stays so."""
    workshop.promised = promised if promised in workshops.named(session) else None
    audit.note(session, staff.id, Deed.CHANGED, "workshop", workshop.id, promised=workshop.promised)


def add_date(session: Session, staff: StaffMember, workshop: Workshop, date: Date) -> bool:
    """Add a date. False when it has one at that time."""
    there = select(Sitting.id).where(Sitting.workshop_id == workshop.id, Sitting.starts_at == date.starts_at)
    if session.scalar(there) is not None:
        return False
    session.add(
        Sitting(
            workshop_id=workshop.id,
            worker_id=staff.id,
            starts_at=date.starts_at,
            minutes=date.minutes,
            venue=date.venue,
            places=date.places,
        )
    )
    audit.note(session, staff.id, Deed.CHANGED, "workshop", workshop.id, dated=True)
    return True


def guests(session: Session, staff: StaffMember, workshop: Workshop, *which: ColumnElement[bool]) -> list[Guest]:
    """Everyone with an active referral whom they may see, by name: asked, placed, not for them, or to be asked."""
    asked = {
        row.participant_id: row
        for row in session.scalars(select(Invitation).where(Invitation.workshop_id == workshop.id))
    }
    rows = session.execute(
        select(Person, Referral)
        .join(Referral, Referral.participant_id == Person.id)
        .where(may_see(staff), Referral.standing == Standing.ACTIVE, *which)
    )
    now = clock.now()
    found = [_guest(session, (person, referral), workshop, asked.get(person.id), now) for person, referral in rows]
    return sorted(found, key=lambda guest: guest.name)


def invite(session: Session, staff: StaffMember, workshop: Workshop, person_id: int, at: datetime) -> bool:
    """Invite somebody. False for who was invited before, may not be, or is not theirs to see."""
    found = next(iter(guests(session, staff, workshop, Person.id == person_id)), None)
    if found is None or found.why_not is not None or found.state is not None:
        return False
    person = lock(session, person_id)
    session.add(Invitation(workshop_id=workshop.id, participant_id=person.id, by_id=staff.id, at=at))
    session.flush()
    topic = conversations.Topic(DIALOG, key_of(workshop.id, person.id), Matter(id=workshop.id))
    conversations.start(session, person, topic, at)
    audit.note(session, staff.id, Deed.CHANGED, "invitation", person.id, workshop=workshop.id)
    return True


def call_off(session: Session, staff: StaffMember, workshop: Workshop, at: datetime) -> None:
    """Call it off: who was asked is told by that conversation, who has a place by their appointment's."""
    workshop.called_off_at = at
    session.flush()  # from here on nobody takes a place, and whoever was taking one has it
    wanted = select(Invitation).where(Invitation.workshop_id == workshop.id).order_by(Invitation.participant_id)
    for invitation in session.scalars(wanted.execution_options(populate_existing=True)).all():
        if invitation.appointment_id is not None:
            appointment = session.get_one(Appointment, invitation.appointment_id)
            if appointment.starts_at > at and appointment.attendance is None and cancel(appointment):
                changes.cancelled(session, appointment, at)
        elif invitation.state is Invited.ASKED:
            key = key_of(workshop.id, invitation.participant_id)
            news = onward.Onward(invitation.participant_id, DIALOG, key, f"called_off:{key}", "called_off")
            onward.put(session, news, at)
    audit.note(session, staff.id, Deed.CHANGED, "workshop", workshop.id, called_off=True)


def key_of(workshop_id: int, person_id: int) -> str:
    """The key of the conversation that an invitation is."""
    return f"{DIALOG}:{workshop_id}:{person_id}"


def apart_from(session: Session, staff: StaffMember, person_id: int) -> list[tuple[int, int, str, str]]:
    """Whom a participant is kept apart from, of those they may see: row, the other's id, name, and why."""
    found = []
    for row in session.scalars(select(KeptApart).where(workshops.kept_from(person_id)).order_by(KeptApart.id)):
        other = row.second_id if row.first_id == person_id else row.first_id
        seen = session.scalars(select(Person).where(Person.id == other, may_see(staff))).one_or_none()
        if seen is not None:
            found.append((row.id, seen.id, full_name(seen), row.why))
    return found


def others(session: Session, staff: StaffMember, person_id: int) -> list[tuple[int, str]]:
    """Everyone else whom they may see, by name: who a participant can be kept apart from."""
    found = session.scalars(select(Person).where(may_see(staff), Person.id != person_id))
    return sorted(((person.id, full_name(person)) for person in found), key=lambda each: each[1])


def keep_apart(session: Session, staff: StaffMember, pair: tuple[int, int], why: str, at: datetime) -> bool:
    """Keep two apart. False when they are already, or are one and the same."""
    first, second = sorted(pair)
    there = select(KeptApart.id).where(KeptApart.first_id == first, KeptApart.second_id == second)
    if first == second or session.scalar(there) is not None:
        return False
    session.add(KeptApart(first_id=first, second_id=second, why=why, by_id=staff.id, at=at))
    audit.note(session, staff.id, Deed.CHANGED, "kept_apart", first, other=second)
    return True


def let_together(session: Session, staff: StaffMember, person_id: int, row_id: int) -> None:
    """No longer keep two apart, of whom they may see both; one that is gone already is gone."""
    shown = {number for number, *_ in apart_from(session, staff, person_id)}
    row = session.get(KeptApart, row_id)
    if row is not None and row.id in shown:
        session.delete(row)
        audit.note(session, staff.id, Deed.CHANGED, "kept_apart", row.first_id, other=row.second_id, ended=True)


def _guest(
    session: Session, who: tuple[Person, Referral], workshop: Workshop, invitation: Invitation | None, at: datetime
) -> Guest:
    person, referral = who
    name, worker = full_name(person), full_name(session.get_one(Person, referral.case_worker_id))
    if invitation is None:
        why_not = workshops.why_not(session, referral, workshop)
        how = None if why_not else invitations_told.would_go(session, person, at)
        return Guest(person.id, name, None, why_not, None, how, worker)
    sitting = session.get(Sitting, invitation.sitting_id) if invitation.sitting_id else None
    asked = invitation.state is Invited.ASKED
    how = invitations_told.went(session, person, key_of(workshop.id, person.id), at) if asked else None
    return Guest(person.id, name, invitation.state, None, sitting.starts_at if sitting else None, how, worker)
