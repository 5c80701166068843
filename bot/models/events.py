"""News for a conversation, on its way there: turned after the commit that put it, under the lock of its own person."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id

_UNTOLD = text("done_at IS NULL")


class OnwardEvent(Base):
    """Something that a conversation of `person_id` is to be told, once; `done_at` is when.

    `what` is "began", or a word that the dialog knows; `key` is the conversation's. `tries` is how often it could not
    be told.
    """

    __tablename__ = "events"

    id: Mapped[Id]
    once: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    dialog: Mapped[str]
    key: Mapped[str]
    what: Mapped[str]
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    matter: Mapped[dict[str, Any]]
    due_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    __table_args__ = (Index("ix_events_due", "due_at", "id", sqlite_where=_UNTOLD, postgresql_where=_UNTOLD),)
