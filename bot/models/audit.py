"""Audit: who looked at, changed, disclosed or erased what. Rows are added and never altered."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey
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
    """One deed: by whom (none for the system itself), to which subject, with ids and counts only."""

    __tablename__ = "audit_entries"

    id: Mapped[Id]
    at: Mapped[datetime]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    deed: Mapped[Deed]
    subject: Mapped[str]
    subject_id: Mapped[int | None]
    facts: Mapped[dict[str, Any]]
