"""Messaging: conversations, their alarms, every text that crossed the wire, and what the provider reported."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import BIG, Base, Id
from bot.models.people import Channel, Language
from bot.vault import Sealed
from dialogs.hearing.meaning import Asked


class Direction(StrEnum):
    """Which way a message went: `in` to us, `out` from us."""

    IN = "in"
    OUT = "out"


class Delivery(StrEnum):
    """How far an outbound message got. From which to which it moves, and why, stands in bot/delivery/course.py."""

    DUE = "due"
    HELD = "held"
    LEAVING = "leaving"
    UNKNOWN = "unknown"
    ACCEPTED = "accepted"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    DROPPED = "dropped"


class Urgency(IntEnum):
    """What leaves first; small is soon."""

    CRISIS = 0
    REPLY = 1
    TODAY = 2
    ROUTINE = 3


_OPEN_CODE = text("code IS NOT NULL AND ended_at IS NULL")
_CODED = text("code IS NOT NULL")


class Conversation(Base):
    """One thread that follows a dialog. `asked` is its open question; `key` keeps it from beginning twice.

    `matter` is what it is about besides an appointment: the fields of a dialog's Matter, for its words to be filled.
    `code` is the short number that staff answer it by ("OK 47"), which no other open one has.
    """

    __tablename__ = "conversations"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"), index=True)
    key: Mapped[str] = mapped_column(unique=True)
    dialog: Mapped[str]
    state: Mapped[dict[str, Any]]
    matter: Mapped[dict[str, Any]] = mapped_column(default=dict)
    asked: Mapped[Asked | None]
    asked_at: Mapped[datetime | None]
    asked_until: Mapped[datetime | None]
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    code: Mapped[int | None]
    __table_args__ = (
        Index("uq_conversations_code", "code", unique=True, sqlite_where=_OPEN_CODE, postgresql_where=_OPEN_CODE),
        Index("ix_conversations_coded", "ended_at", sqlite_where=_CODED, postgresql_where=_CODED),
    )


class Alarm(Base):
    """A promise to wake a conversation; it is gone once it has rung or is no longer wanted. `tries` is how often it
    could not ring."""

    __tablename__ = "alarms"

    id: Mapped[Id]
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    name: Mapped[str]
    rings_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(default=0)
    __table_args__ = (UniqueConstraint("conversation_id", "name"), Index("ix_alarms_rings", "rings_at", "id"))


_WAITING = text("delivery IN ('due', 'held')")
_TURN = ("urgency", "lane", "send_after", "id", "channel")
_OF_TEAM = ("team_id", "urgency", "delivery", "send_after")
_AT_PROVIDER = text("sid IS NOT NULL AND redacted_at IS NULL AND channel IN ('sms', 'whatsapp')")
_CAME_IN = text("direction IN ('in')")
_IN_PLACE = text("instead_of_id IS NOT NULL")
_UNCLAIMED = text("person_id IS NULL AND number_key <> '-'")
_IN_FLIGHT = text("delivery IN ('leaving', 'unknown')")
_AWAITED = text("ask_after IS NOT NULL")
_LIVE = text("delivery IN ('due', 'held', 'leaving', 'unknown')")


class Message(Base):
    """One text that crossed the wire, or is to. Words are frozen into `body` with the attempt that takes them out.

    `by_id` is who of the staff typed it, when nobody's dialog said it. `template` is the provider's name for its words
    and what fills them, where only approved words may go. `instead_of_id` did not arrive, and this goes in its place.
    `ask_after` is when the provider is asked what became of it; `stumbles` is how often it could not be made ready.

    `intent` and `risk` are not sealed: they are our words from a short list and none of theirs, and whom a risk was
    told of stands in the open anyway, in `alerts.kind`, by which staff are rung and what is late is found.
    """

    __tablename__ = "messages"

    id: Mapped[Id]
    direction: Mapped[Direction]
    channel: Mapped[Channel]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    appointment_version: Mapped[int | None]
    number: Mapped[str] = mapped_column(Sealed("messages.number"))
    number_key: Mapped[str]
    body: Mapped[str | None] = mapped_column(Sealed("messages.body"))
    language: Mapped[Language | None]
    sid: Mapped[str | None] = mapped_column(unique=True)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    made_at: Mapped[datetime]
    # inbound
    intent: Mapped[str | None]
    risk: Mapped[str | None]
    # outbound
    text_key: Mapped[str | None]
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    once: Mapped[str | None] = mapped_column(unique=True)
    delivery: Mapped[Delivery | None]
    why: Mapped[str | None]
    error_code: Mapped[int | None]
    urgency: Mapped[Urgency | None] = mapped_column(Integer)
    team_id: Mapped[int | None] = mapped_column(BIG)
    lane: Mapped[int] = mapped_column(server_default="0")
    any_hour: Mapped[bool] = mapped_column(default=False)
    send_after: Mapped[datetime | None]
    not_after: Mapped[datetime | None]
    lease_owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    lookups: Mapped[int] = mapped_column(default=0)
    retry_after: Mapped[datetime | None]
    attempted_at: Mapped[datetime | None]
    accepted_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
    ask_after: Mapped[datetime | None]
    stumbles: Mapped[int] = mapped_column(default=0, server_default="0")
    redacted_at: Mapped[datetime | None]
    redact_after: Mapped[datetime | None]
    template: Mapped[str | None] = mapped_column(Sealed("messages.template"))
    instead_of_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))
    __table_args__ = (
        Index("ix_messages_at_provider", "made_at", sqlite_where=_AT_PROVIDER, postgresql_where=_AT_PROVIDER),
        Index("ix_messages_unclaimed", "made_at", sqlite_where=_UNCLAIMED, postgresql_where=_UNCLAIMED),
        Index("ix_messages_waiting", "send_after", sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_messages_turn", *_TURN, sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_messages_of_team", *_OF_TEAM, sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_messages_live", "number_key", "id", sqlite_where=_LIVE, postgresql_where=_LIVE),
        Index("ix_messages_in_flight", "lease_until", sqlite_where=_IN_FLIGHT, postgresql_where=_IN_FLIGHT),
        Index("ix_messages_awaited", "ask_after", sqlite_where=_AWAITED, postgresql_where=_AWAITED),
        Index("ix_messages_number", "number_key", "made_at"),
        Index("ix_messages_came_in", "person_id", "made_at", sqlite_where=_CAME_IN, postgresql_where=_CAME_IN),
        Index("ix_messages_instead_of", "instead_of_id", sqlite_where=_IN_PLACE, postgresql_where=_IN_PLACE),
    )


class AlsoTold(Base):
    """What else a text tells of, beside the appointment that it is about: a version of another, booked with it."""

    __tablename__ = "also_told"

    id: Mapped[Id]
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"))
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id"), index=True)
    appointment_version: Mapped[int]
    __table_args__ = (UniqueConstraint("message_id", "appointment_id"),)


class DeliveryReport(Base):
    """What the provider reported, kept once a status; late, doubled and reordered ones change nothing."""

    __tablename__ = "delivery_reports"

    id: Mapped[Id]
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"), index=True)
    sid: Mapped[str]
    status: Mapped[str]
    error_code: Mapped[int | None]
    at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("sid", "status"),)
