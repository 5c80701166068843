"""Alerts: what a person must look at, until they say they have."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class AlertKind(StrEnum):
    """Why somebody is being told."""

    CRISIS = "crisis"
    SAFEGUARDING = "safeguarding"
    DISTRESS = "distress"
    CANNOT_COME = "cannot_come"
    CAN_COME = "can_come"
    APPROVE = "approve"
    APPROVE_DUTY = "approve_duty"
    APPROVE_LEAD = "approve_lead"
    MOVE_LAPSED = "move_lapsed"
    NO_CHOICE = "no_choice"
    ASKED_TO_MOVE = "asked_to_move"
    LATE = "late"
    UNANSWERED = "unanswered"
    CALL_ME = "call_me"
    WROTE = "wrote"
    STOPPED = "stopped"
    STARTED = "started"
    WRONG_PERSON = "wrong_person"
    NEW_NUMBER = "new_number"
    NOT_DELIVERED = "not_delivered"
    UNKNOWN_SEND = "unknown_send"
    UNCLAIMED = "unclaimed"
    OPERATOR = "operator"


class Alert(Base):
    """Something for `staff_id` (or, with none, for whoever is on duty) about `person_id`. `once` keeps it single."""

    __tablename__ = "alerts"

    id: Mapped[Id]
    kind: Mapped[AlertKind]
    urgent: Mapped[bool] = mapped_column(default=False)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    words: Mapped[str | None] = mapped_column(Sealed("alerts.words"))
    facts: Mapped[dict[str, Any]]
    once: Mapped[str | None] = mapped_column(unique=True)
    raised_at: Mapped[datetime]
    seen_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    seen_at: Mapped[datetime | None]
    __table_args__ = (
        Index(
            "ix_alerts_open",
            "staff_id",
            sqlite_where=text("seen_at IS NULL"),
            postgresql_where=text("seen_at IS NULL"),
        ),
    )
