"""Audit: who looked at, changed, disclosed or erased what. Lines are added, and the database lets nobody alter one."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id


class Deed(StrEnum):
    """What was done."""

    SIGNED_IN = "signed_in"
    SIGN_IN_FAILED = "sign_in_failed"
    VIEWED = "viewed"
    CHANGED = "changed"
    IMPORTED = "imported"
    EXPORTED = "exported"
    ERASED = "erased"


class AuditEntry(Base):
    """One deed: by whom (none for the system itself), to which subject, with ids and counts only.

    `about_id` is the participant it is about, where it is about one; `own`, whether the actor worked with them then.
    """

    __tablename__ = "audit_entries"

    id: Mapped[Id]
    at: Mapped[datetime]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    deed: Mapped[Deed]
    subject: Mapped[str]
    subject_id: Mapped[int | None]
    about_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    own: Mapped[bool | None]
    facts: Mapped[dict[str, Any]]
    __table_args__ = (Index("ix_audit_entries_about", "about_id", "id"), Index("ix_audit_entries_at", "at"))
