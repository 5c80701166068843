"""Other roads: calls to our number, e-mail to staff, and the words that WhatsApp has approved."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.models.people import Language
from bot.vault import Sealed

_UNCLAIMED = text("person_id IS NULL AND number_key IS NOT NULL")


class Call(Base):
    """A call to our number, which a voice answered with whom to ring. Without `number`, it was withheld."""

    __tablename__ = "calls"

    id: Mapped[Id]
    sid: Mapped[str] = mapped_column(unique=True)
    number: Mapped[str | None] = mapped_column(Sealed("calls.number"))
    number_key: Mapped[str | None] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    at: Mapped[datetime]
    __table_args__ = (Index("ix_calls_unclaimed", "at", sqlite_where=_UNCLAIMED, postgresql_where=_UNCLAIMED),)


class MailState(StrEnum):
    """How far an e-mail got. `unknown`: the answer to it was lost, and it is not sent again."""

    DUE = "due"
    LEAVING = "leaving"
    SENT = "sent"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    DROPPED = "dropped"


_MAIL_OPEN = text("state IN ('due', 'leaving')")


class Mail(Base):
    """An e-mail to one of the staff about an alert; `once` keeps it single. Its words are made when it leaves."""

    __tablename__ = "mails"

    id: Mapped[Id]
    staff_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    alert_id: Mapped[int] = mapped_column(ForeignKey("alerts.id"), index=True)
    text_key: Mapped[str]
    once: Mapped[str] = mapped_column(unique=True)
    state: Mapped[MailState] = mapped_column(default=MailState.DUE)
    made_at: Mapped[datetime]
    not_after: Mapped[datetime]
    lease_owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    retry_after: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
    why: Mapped[str | None]
    __table_args__ = (Index("ix_mails_open", "made_at", sqlite_where=_MAIL_OPEN, postgresql_where=_MAIL_OPEN),)


class ApprovedTemplate(Base):
    """The words of one text in one language that may open a WhatsApp talk; `sid` is the provider's name for them."""

    __tablename__ = "approved_templates"

    id: Mapped[Id]
    text_key: Mapped[str]
    language: Mapped[Language]
    sid: Mapped[str]
    words: Mapped[str]
    """As they were approved, with numbered holes: words that were changed since are not approved."""
    made_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("text_key", "language"),)
