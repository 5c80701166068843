"""Workshops: groups with their dates and places, and who must not be put in the same room."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class Workshop(Base):
    """A group that a team holds. `name` and `link` are told to participants, so both are checked to give nothing away.

    `pathway` is the service it is for, or None for any; `promised` which of the workshops that a leaflet names it is:
    its words are for staff alone.
    """

    __tablename__ = "workshops"

    id: Mapped[Id]
    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"), index=True)
    pathway: Mapped[str | None]
    promised: Mapped[str | None]
    name: Mapped[str]
    name_cy: Mapped[str]
    link: Mapped[str | None]
    made_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    made_at: Mapped[datetime]
    called_off_at: Mapped[datetime | None]


class Sitting(Base):
    """One date of a workshop: when, where, how many places, and who holds it."""

    __tablename__ = "sittings"

    id: Mapped[Id]
    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id"), index=True)
    worker_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    venue: Mapped[str] = mapped_column(Sealed("sittings.venue"))
    places: Mapped[int]
    __table_args__ = (UniqueConstraint("workshop_id", "starts_at"),)


class Invited(StrEnum):
    """What became of an invitation."""

    ASKED = "asked"
    PLACED = "placed"
    NOT_FOR_THEM = "not_for_them"


class Invitation(Base):
    """Somebody's invitation to a workshop, and the appointment that their place is."""

    __tablename__ = "invitations"

    id: Mapped[Id]
    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id"), index=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    state: Mapped[Invited] = mapped_column(default=Invited.ASKED)
    sitting_id: Mapped[int | None] = mapped_column(ForeignKey("sittings.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("workshop_id", "participant_id"),)


class KeptApart(Base):
    """Two participants who must not be in one room; the smaller id first. Why is nobody's business but staff's."""

    __tablename__ = "kept_apart"

    id: Mapped[Id]
    first_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    second_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    why: Mapped[str] = mapped_column(Sealed("kept_apart.why"))
    by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("first_id", "second_id"),)
