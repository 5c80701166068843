"""The instance: whether this database is a demo or live, who leads the heartbeat, and when a backup was put back."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id


class InstanceKind(StrEnum):
    """A demo's time can be moved and its texts go to the pocket carrier; a live one's never."""

    DEMO = "demo"
    LIVE = "live"


class Instance(Base):
    """The one row that says what this database is. `skipped_us`: how far a demo was moved on, in microseconds."""

    __tablename__ = "instance"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[InstanceKind]
    made_at: Mapped[datetime]
    skipped_us: Mapped[int] = mapped_column(BigInteger, default=0)


class Lease(Base):
    """A named role that one process holds until a tick; anyone may take it after that."""

    __tablename__ = "leases"

    name: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str]
    until: Mapped[datetime]


class Restore(Base):
    """That a backup was put back. Of what was done between `saved_at` and `restored_at` only others know.

    Until `settled_at` nothing leaves but the answer to a crisis. `erasures_known`: whether the journal of erasures was
    there. `gone` is when those who were erased since were, by the blind index of each number, until it is settled.
    `went` and `found` are counted while it is settled, however often that is begun: texts that had left before, and
    those that left of which nothing was known.
    """

    __tablename__ = "restores"

    id: Mapped[Id]
    saved_at: Mapped[datetime]
    restored_at: Mapped[datetime]
    erasures_known: Mapped[bool]
    gone: Mapped[dict[str, Any]] = mapped_column(default=dict)
    went: Mapped[int] = mapped_column(default=0, server_default="0")
    found: Mapped[int] = mapped_column(default=0, server_default="0")
    settled_at: Mapped[datetime | None]
