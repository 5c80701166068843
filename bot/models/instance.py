"""The instance: whether this database is a demo or live, from its creation on, and who leads the heartbeat."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base


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
