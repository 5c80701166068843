"""Private pages: what someone's page shows, the link that leads to it, and the code that opens it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class Page(StrEnum):
    """What a private link leads to."""

    PLAN = "plan"
    CHAT = "chat"


class Condition(StrEnum):
    """Whether they are under a device or internet condition; links and chat wait until staff say there is none."""

    UNKNOWN = "unknown"
    SOME = "some"
    NONE = "none"


class PageAccess(Base):
    """What opens someone's pages: whether they may have links at all, and the code, kept as a password is.

    `code_number` goes up with every new code, and ends whatever was opened with the one before.
    """

    __tablename__ = "page_access"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    condition: Mapped[Condition] = mapped_column(default=Condition.UNKNOWN)
    condition_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    condition_at: Mapped[datetime | None]
    code_hash: Mapped[str | None]
    code_number: Mapped[int] = mapped_column(default=0)
    code_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    code_at: Mapped[datetime | None]


class PrivateLink(Base):
    """A link to a page of theirs. `token_key` finds it; `token` is there only until its text has taken it out.

    `conversation_id` is the one whose text carries it, and which is told when the page is opened.
    """

    __tablename__ = "private_links"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    page: Mapped[Page]
    token: Mapped[str | None] = mapped_column(Sealed("private_links.token"))
    token_key: Mapped[str] = mapped_column(unique=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"), index=True)
    made_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(default=0)
    locked_at: Mapped[datetime | None]
    opened_at: Mapped[datetime | None]


class Plan(Base):
    """What they and their case worker agreed, one row a revision; nobody outside sees it before it is approved.

    `ways` is how they meet: words of Mode with a space between.
    """

    __tablename__ = "plans"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    revision: Mapped[int]
    frequency: Mapped[str] = mapped_column(Sealed("plans.frequency"))
    ways: Mapped[str]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    made_at: Mapped[datetime]
    approved_on: Mapped[date | None]
    by_practitioner: Mapped[bool] = mapped_column(default=False)
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    __table_args__ = (UniqueConstraint("referral_id", "revision"),)


class PlanGoal(Base):
    """One goal of a plan: what, how they will know, by when, and who does it."""

    __tablename__ = "plan_goals"

    id: Mapped[Id]
    plan_id: Mapped[int] = mapped_column(ForeignKey("plans.id"))
    position: Mapped[int]
    words: Mapped[str] = mapped_column(Sealed("plan_goals.words"))
    measure: Mapped[str] = mapped_column(Sealed("plan_goals.measure"))
    by: Mapped[date]
    owner: Mapped[str] = mapped_column(Sealed("plan_goals.owner"))
    __table_args__ = (UniqueConstraint("plan_id", "position"),)
