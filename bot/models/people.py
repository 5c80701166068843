"""People: participants and staff in one model, their teams, their numbers, and what they chose about texts."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class Role(StrEnum):
    """Who someone is to the service."""

    PARTICIPANT = "participant"
    CASE_WORKER = "case_worker"
    MENTOR = "mentor"
    COACH = "coach"
    TEAM_LEAD = "team_lead"
    SERVICE_MANAGER = "service_manager"


class Language(StrEnum):
    """The languages that every text exists in."""

    EN = "en"
    CY = "cy"


class Channel(StrEnum):
    """The road a text takes; a choice to stop belongs to a number and a road."""

    SMS = "sms"
    WHATSAPP = "whatsapp"
    WEBCHAT = "webchat"


class NewsBy(StrEnum):
    """How a worker hears that something happened with one of theirs: by text, or as a line on their pages only."""

    TEXT = "text"
    INBOX = "inbox"


class MailFor(StrEnum):
    """When one of the staff is e-mailed about an alert too: when no text reaches them or they do not answer one, about
    everything urgent, or never."""

    UNANSWERED = "unanswered"
    URGENT = "urgent"
    NEVER = "never"


class Team(Base):
    """An office: who sends, and whom to ring. `round_at` is when its mentors and coaches are told who is due.

    `in_wales`: Welsh is offered first. `whatsapp`: its people may have texts by WhatsApp. `quiet_minutes`: for how
    long the bot stays quiet once staff have written themselves.
    """

    __tablename__ = "teams"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(unique=True)
    phone: Mapped[str]
    moves_need_a_yes: Mapped[bool] = mapped_column(default=False)
    gap_minutes: Mapped[int] = mapped_column(default=15)
    venue: Mapped[str | None]
    """Where people are seen for the first time; without one, they are rung."""
    first_minutes: Mapped[int] = mapped_column(default=60)
    round_at: Mapped[time] = mapped_column(default=time(8, 30))
    in_wales: Mapped[bool] = mapped_column(default=False)
    whatsapp: Mapped[bool] = mapped_column(default=False)
    quiet_minutes: Mapped[int] = mapped_column(default=60)
    next_by_text: Mapped[bool] = mapped_column(default=False)
    """Whether participants are offered their next session by text; else whoever works with them is asked to book."""


class Person(Base):
    """Anyone we exchange texts with. `ref` is the identifier they were imported under; `ref_key` finds it again.

    `address` is where letters to them may go, a line a line: a safe one, or where they are held.
    """

    __tablename__ = "people"

    id: Mapped[Id]
    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"), index=True)
    role: Mapped[Role]
    ref: Mapped[str] = mapped_column(Sealed("people.ref"))
    ref_key: Mapped[str] = mapped_column(unique=True)
    first_name: Mapped[str] = mapped_column(Sealed("people.first_name"))
    last_name: Mapped[str] = mapped_column(Sealed("people.last_name"))
    language: Mapped[Language]
    hours_from: Mapped[time | None]
    hours_to: Mapped[time | None]
    hours_are_safe_hours: Mapped[bool] = mapped_column(default=False)
    call_instead: Mapped[bool] = mapped_column(default=False)
    address: Mapped[str | None] = mapped_column(Sealed("people.address"))
    paused_until: Mapped[datetime | None]
    channel: Mapped[Channel] = mapped_column(default=Channel.SMS)
    welsh_offered_at: Mapped[datetime | None]
    covers: Mapped[bool] = mapped_column(default=False)
    safeguards: Mapped[bool] = mapped_column(default=False)
    """Whether they lead on safeguarding in their team, and are told of a child that a text names."""
    news: Mapped[NewsBy] = mapped_column(default=NewsBy.INBOX)
    mail: Mapped[MailFor] = mapped_column(default=MailFor.UNANSWERED)
    made_at: Mapped[datetime]
    __table_args__ = (Index("ix_people_role_team", "role", "team_id"),)


class Number(Base):
    """A number somebody has or had. Proven: staff spoke to them on it, or they sent a code given face to face.

    `candid_at`: when its holder was told who reads and keeps these texts.
    """

    __tablename__ = "numbers"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    e164: Mapped[str] = mapped_column(Sealed("numbers.e164"))
    key: Mapped[str] = mapped_column(index=True)
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    proven_on: Mapped[date | None]
    proven_by: Mapped[str | None] = mapped_column(Sealed("numbers.proven_by"))
    proven_how: Mapped[str | None] = mapped_column(Sealed("numbers.proven_how"))
    claimed_at: Mapped[datetime | None]
    bounced_at: Mapped[datetime | None]
    bounce_code: Mapped[int | None]
    candid_at: Mapped[datetime | None]


class Preference(Base):
    """What the holder of a number chose, by road: texts stopped, or started again; or the check-ins alone."""

    __tablename__ = "preferences"

    id: Mapped[Id]
    number_key: Mapped[str]
    channel: Mapped[Channel]
    stopped_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    check_ins_stopped_at: Mapped[datetime | None]
    __table_args__ = (UniqueConstraint("number_key", "channel"),)


class SignIn(Base):
    """A staff member's way in. Failed tries lock it for a while, in ticks."""

    __tablename__ = "sign_ins"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    email: Mapped[str] = mapped_column(Sealed("sign_ins.email"))
    email_key: Mapped[str] = mapped_column(unique=True)
    password_hash: Mapped[str]
    failed: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    session: Mapped[int] = mapped_column(default=1)
