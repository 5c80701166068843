"""Arranging: times that somebody must not be offered, and how each appointment came to be when it is."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class AvoidKind(StrEnum):
    """Why a participant must not be offered a time. It tells much about them, so it is kept sealed."""

    CURFEW = "curfew"
    EXCLUSION = "exclusion"
    FAITH = "faith"
    CARING = "caring"
    WORK = "work"
    REQUIRED = "required"


class AvoidedTime(Base):
    """A stretch in which a participant is offered nothing: of every week (Monday is 0) or of one day.

    Wall-clock times in London; one that closes before it opens runs past midnight.
    """

    __tablename__ = "avoided_times"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    kind: Mapped[str] = mapped_column(Sealed("avoided_times.kind"))
    weekday: Mapped[int | None]
    day: Mapped[date | None]
    opens: Mapped[time]
    closes: Mapped[time]
    added_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    added_at: Mapped[datetime]


class Change(StrEnum):
    """What was done to an appointment."""

    BOOKED = "booked"
    MOVED = "moved"
    CALLED_OFF = "called_off"


class ChangedBy(StrEnum):
    """Whose doing it was: the participant's, by text, or the service's. Only the first is ever put to them."""

    PARTICIPANT = "participant"
    SERVICE = "service"


class AppointmentChange(Base):
    """One change of an appointment: whose doing, from when to when, and in whose words it was asked for."""

    __tablename__ = "appointment_changes"

    id: Mapped[Id]
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id"), index=True)
    at: Mapped[datetime]
    what: Mapped[Change]
    by: Mapped[ChangedBy]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    before_at: Mapped[datetime | None]
    after_at: Mapped[datetime | None]
    words: Mapped[str | None] = mapped_column(Sealed("appointment_changes.words"))
