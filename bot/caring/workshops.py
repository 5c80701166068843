"""Workshops: which dates have a place for somebody, taking one, and who may be invited.

Rule of this file: whoever takes a place first locks the date, so that of two people racing for the last one, one gets
it. Two who are kept apart are never given places on one date, and neither is told that the other exists.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from bot import casework, pathways
from bot.models import (
    Appointment,
    AppointmentKind,
    Booking,
    Invitation,
    Invited,
    KeptApart,
    Lease,
    Mode,
    Place,
    Referral,
    Sitting,
    Standing,
    Workshop,
)
from bot.operating import leases
from bot.people.reach import referral_of

NOTICE = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Taken:
    """A place that was taken: the appointment that it is, and whether there is something to look at beforehand."""

    appointment_id: int
    reading: bool


def open_to(session: Session, workshop_id: int, participant_id: int, at: datetime) -> list[Sitting]:
    """The dates with a place for somebody, soonest first: to come, not full, nobody there whom they are kept from."""
    workshop = session.get_one(Workshop, workshop_id)
    if workshop.called_off_at is not None:
        return []
    wanted = select(Sitting).where(Sitting.workshop_id == workshop_id, Sitting.starts_at > at + NOTICE)
    found = session.scalars(wanted.order_by(Sitting.starts_at))
    return [sitting for sitting in found if _has_place(session, sitting, participant_id)]


def take(session: Session, workshop_id: int, participant_id: int, starts_at: datetime, at: datetime) -> Taken | None:
    """Take a place on a date. None when there is none any more. The participant is locked."""
    wanted = select(Sitting).where(Sitting.workshop_id == workshop_id, Sitting.starts_at == starts_at)
    sitting = session.scalars(wanted).one_or_none()
    referral = referral_of(session, participant_id)
    if sitting is None or referral is None:
        return None
    _lock(session, sitting, at)
    session.get_one(Workshop, workshop_id, with_for_update={"read": True}, populate_existing=True)  # not while it ends
    if sitting not in open_to(session, workshop_id, participant_id, at):
        return None
    appointment = _book(session, sitting, referral, at)
    invitation = session.scalars(_invitation(workshop_id, participant_id)).one()
    invitation.state, invitation.sitting_id, invitation.appointment_id = Invited.PLACED, sitting.id, appointment.id
    session.flush()
    return Taken(appointment.id, session.get_one(Workshop, workshop_id).link is not None)


def places_left(session: Session, sitting: Sitting) -> int:
    """How many places a date has left; an appointment that was cancelled gives its place back."""
    return sitting.places - len(_who(session, sitting))


def not_for_them(session: Session, workshop_id: int, participant_id: int) -> None:
    """They said no, or it went by."""
    invitation = session.scalars(_invitation(workshop_id, participant_id)).one_or_none()
    if invitation is not None and invitation.state is Invited.ASKED:
        invitation.state = Invited.NOT_FOR_THEM


def why_not(session: Session, referral: Referral, workshop: Workshop) -> str | None:
    """Why somebody may not be invited to this one, as a sentence for staff; None when they may."""
    promised = pathways.of(session, referral.pathway)
    tier = promised.tiers[referral.tier] if promised is not None else None
    if tier is not None and tier.one_to_one:
        return "Their support is one to one."
    if workshop.pathway is not None and workshop.pathway != referral.pathway:
        return "This group is for another service."
    if tier is not None and tier.named_workshops and workshop.promised not in tier.named_workshops:
        return "It is none of the workshops that their leaflet names."
    if referral.standing is not Standing.ACTIVE or referral.place is not Place.COMMUNITY:
        return "They are not in the community with an active referral."
    return None


def named(session: Session) -> list[str]:
    """Every workshop that a leaflet names, as it is now."""
    tiers = (tier for pathway in pathways.known(session).values() for tier in pathway.tiers.values())
    return list(dict.fromkeys(name for tier in tiers for name in tier.named_workshops))


def kept_from(participant_id: int) -> ColumnElement[bool]:
    """On KeptApart: the rows that name somebody."""
    return or_(KeptApart.first_id == participant_id, KeptApart.second_id == participant_id)


def _has_place(session: Session, sitting: Sitting, participant_id: int) -> bool:
    there = _who(session, sitting)
    return len(there) < sitting.places and not there & {participant_id, *_others(session, participant_id)}


def _who(session: Session, sitting: Sitting) -> set[int]:
    """Everyone who is expected on a date."""
    wanted = (
        select(Invitation.participant_id)
        .join(Appointment, Appointment.id == Invitation.appointment_id)
        .where(
            Invitation.sitting_id == sitting.id,
            Appointment.booking == Booking.BOOKED,
            Appointment.starts_at == sitting.starts_at,
        )
    )
    return set(session.scalars(wanted))


def _others(session: Session, participant_id: int) -> set[int]:
    rows = session.scalars(select(KeptApart).where(kept_from(participant_id)))
    return {row.second_id if row.first_id == participant_id else row.first_id for row in rows}


def _book(session: Session, sitting: Sitting, referral: Referral, at: datetime) -> Appointment:
    slot = casework.Slot(sitting.starts_at, Mode.GROUP, sitting.venue)
    plan = casework.Plan(slot, AppointmentKind.WORKSHOP, None, sitting.minutes, sitting.worker_id)
    turn = session.scalar(
        select(func.count(Appointment.id)).where(Appointment.participant_id == referral.participant_id)
    )
    ref = f"group {sitting.id} for {referral.participant_id}, {turn}"
    return casework.book(session, referral, ref, plan, at)


def _invitation(workshop_id: int, participant_id: int) -> Select[Invitation]:
    return select(Invitation).where(Invitation.workshop_id == workshop_id, Invitation.participant_id == participant_id)


def _lock(session: Session, sitting: Sitting, at: datetime) -> None:
    name = f"sitting:{sitting.id}"
    leases.touch(session, name, at)
    session.execute(select(Lease).where(Lease.name == name).with_for_update())
