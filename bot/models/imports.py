"""Imports: what the last file said of each row, so that the next one changes only what it says anew."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from bot.models.base import Base, Id


class ImportedRow(Base):
    """A row of a `kind` of file, by the blind index of its reference; `said` is a blind index a column, no words."""

    __tablename__ = "imported_rows"

    id: Mapped[Id]
    kind: Mapped[str]
    key: Mapped[str]
    said: Mapped[dict[str, Any]]
    at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("kind", "key"),)
