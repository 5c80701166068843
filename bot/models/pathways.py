"""Pathways: what a service manager changed of what a service promises, a row a version."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class PathwayVersion(Base):
    """One version of a service's file, the packaged one being version 0; none is ever altered.

    `stamp` is made of this text and of the stamp before it, of whichever service: the newest names all that is in
    force. `puts_back` is the version that this one is a copy of.
    """

    __tablename__ = "pathway_versions"

    id: Mapped[Id]
    service: Mapped[str]
    number: Mapped[int]
    text: Mapped[str]
    why: Mapped[str | None] = mapped_column(Sealed("pathway_versions.why"))
    by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    puts_back: Mapped[int | None]
    stamp: Mapped[str] = mapped_column(unique=True)
    __table_args__ = (UniqueConstraint("service", "number"),)
