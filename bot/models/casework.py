"""Casework: referrals, appointments, and the contacts that make up the case record."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import BIG, Base, Id
from bot.vault import Sealed


class Tier(StrEnum):
    """How complex the support is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Place(StrEnum):
    """Where the participant is; nobody in custody is texted."""

    CUSTODY = "custody"
    COMMUNITY = "community"


class Standing(StrEnum):
    """Whether the referral goes on, and if not, why; only `active` ones are texted."""

    ACTIVE = "active"
    RECALLED = "recalled"
    UNLAWFULLY_AT_LARGE = "unlawfully_at_large"
    DECEASED = "deceased"
    ENDED = "ended"


class Mode(StrEnum):
    """How an appointment is held; the wording of its texts follows it."""

    PLACE = "place"
    PHONE = "phone"
    VIDEO = "video"
    GROUP = "group"
    ACCOMPANIED = "accompanied"


class AppointmentKind(StrEnum):
    """The initial assessment, which is never counted; a session; or a group, which is none, and whose minutes count
    where a service is promised in hours: its workshops are what they are for."""

    ASSESSMENT = "assessment"
    SESSION = "session"
    WORKSHOP = "workshop"


class Booking(StrEnum):
    """Whether an appointment stands."""

    BOOKED = "booked"
    CANCELLED = "cancelled"


class Attendance(StrEnum):
    """What staff recorded. Nothing else writes it: silence is not absence. To come late is to attend, with the minutes.

    `did_not_happen`: it was kept from them by what is nobody's doing of theirs (lockdown, transfer, court, or us).
    """

    ATTENDED = "attended"
    NOT_ATTENDED = "not_attended"
    DID_NOT_HAPPEN = "did_not_happen"


class ContactKind(StrEnum):
    """What an exchange was about: staff make `mentor`, `coach` and `staff` ones; `call` is a call to our number."""

    REMINDER = "reminder"
    NOTICE = "notice"
    REPLY = "reply"
    PREFERENCE = "preference"
    CHECK_IN = "check_in"
    LETTER = "letter"
    REPORT = "report"
    CALL = "call"
    MENTOR = "mentor"
    COACH = "coach"
    STAFF = "staff"


class Means(StrEnum):
    """How somebody of the staff was in contact with a participant, when it was by themselves and not by our texts."""

    TEXT = "text"
    PHONE = "phone"
    FACE_TO_FACE = "face_to_face"
    LETTER = "letter"
    PRISON = "prison"


class Outcome(StrEnum):
    """The one value a contact ends with."""

    DELIVERED = "delivered"
    NOT_DELIVERED = "not_delivered"
    SENT = "sent"
    ANSWERED = "answered"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    MOVED = "moved"
    LATE = "late"
    SPOKE = "spoke"
    MET = "met"
    NO_ANSWER = "no_answer"
    STOPPED = "stopped"
    POSTED = "posted"
    SEEN = "seen"
    SUBMITTED = "submitted"
    ARRANGED = "arranged"
    LOGISTICS = "logistics"
    RANG = "rang"


class Entry(StrEnum):
    """How far a contact is on its way into the case record; `kept` stays with us, unless staff put it there."""

    OPEN = "open"
    PENDING = "pending"
    SENDING = "sending"
    REPORTED = "reported"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    KEPT = "kept"


_OPEN, _LEAVING = text("entry = 'open'"), text("entry IN ('pending', 'sending', 'unknown')")
_UNNAMED = text("mentor_id IS NULL AND standing IN ('active')")
ON_NO_ROUND = text("standing IN ('active') AND coalesce(on_round_of, 0) <> mentor_id")
"""Of a referral: no round was begun because of it for whoever mentors or coaches them now."""


class Referral(Base):
    """Why a participant is with a service: pathway, tier, place, dates, and who works with them."""

    __tablename__ = "referrals"

    id: Mapped[Id]
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    ref: Mapped[str] = mapped_column(Sealed("referrals.ref"))
    ref_key: Mapped[str] = mapped_column(unique=True)
    pathway: Mapped[str]
    tier: Mapped[Tier]
    place: Mapped[Place]
    standing: Mapped[Standing]
    referred_on: Mapped[date]
    case_worker_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    mentor_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    released_on: Mapped[date | None]
    expected_release: Mapped[date | None]
    """For planning alone: nothing begins by it."""
    on_round_of: Mapped[int | None] = mapped_column(BIG)
    """For which mentor or coach of theirs a round was begun: where that is not `mentor_id`, one is still to be."""
    outcomes: Mapped[str | None] = mapped_column(Sealed("referrals.outcomes"))
    """What it is to lead to, a line each."""
    __table_args__ = (
        Index("ix_referrals_unnamed", "pathway", "tier", "place", sqlite_where=_UNNAMED, postgresql_where=_UNNAMED),
        Index("ix_referrals_on_no_round", "participant_id", sqlite_where=ON_NO_ROUND, postgresql_where=ON_NO_ROUND),
    )


class Appointment(Base):
    """A time, mode and place someone is expected. `version` goes up with every move, so old texts know they are old."""

    __tablename__ = "appointments"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"), index=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    worker_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    ref: Mapped[str] = mapped_column(Sealed("appointments.ref"))
    ref_key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[AppointmentKind]
    session_number: Mapped[int | None]
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    mode: Mapped[Mode]
    venue: Mapped[str] = mapped_column(Sealed("appointments.venue"))
    version: Mapped[int] = mapped_column(default=1)
    booking: Mapped[Booking] = mapped_column(default=Booking.BOOKED)
    booked_at: Mapped[datetime]
    lone: Mapped[bool] = mapped_column(default=False)
    inside: Mapped[bool] = mapped_column(default=False)
    """It is held where they are inside (bot/referrals/visits.py)."""
    attendance: Mapped[Attendance | None]
    attendance_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    late_minutes: Mapped[int | None]
    late_reason: Mapped[str | None] = mapped_column(Sealed("appointments.late_reason"))
    reason: Mapped[str | None] = mapped_column(Sealed("appointments.reason"))
    """In their own words, why they did not come."""
    __table_args__ = (Index("ix_appointments_worker_starts", "worker_id", "starts_at"),)


class Contact(Base):
    """One exchange in the case record, with one outcome; what is learnt later opens a new one that names this."""

    __tablename__ = "contacts"

    id: Mapped[Id]
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    referral_id: Mapped[int | None] = mapped_column(ForeignKey("referrals.id"))
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    follows_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[ContactKind]
    means: Mapped[Means | None]
    opened_at: Mapped[datetime]
    settles_at: Mapped[datetime]
    outcome: Mapped[Outcome | None]
    settled_at: Mapped[datetime | None]
    words: Mapped[str | None] = mapped_column(Sealed("contacts.words"))
    entry: Mapped[Entry] = mapped_column(default=Entry.OPEN)
    entry_owner: Mapped[str | None]
    entry_lease: Mapped[datetime | None]
    entry_tries: Mapped[int] = mapped_column(default=0)
    entry_ref: Mapped[str | None]
    reported_at: Mapped[datetime | None]
    __table_args__ = (
        Index("ix_contacts_open", "settles_at", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_contacts_leaving", "settled_at", sqlite_where=_LEAVING, postgresql_where=_LEAVING),
    )


class RecordEntry(Base):
    """The local case record: one line a contact, written once and never changed."""

    __tablename__ = "record_entries"

    id: Mapped[Id]
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), unique=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    happened_at: Mapped[datetime]
    entered_at: Mapped[datetime]
    kind: Mapped[ContactKind]
    outcome: Mapped[Outcome]
    words: Mapped[str | None] = mapped_column(Sealed("record_entries.words"))
