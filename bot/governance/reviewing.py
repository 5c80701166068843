"""Reviewing: once a month somebody reads which looks want an explanation, and signs for what they found.

Rule of this file: what is listed is a reason to ask, and proves nothing. Nobody's signature counts for looks of their
own. What a page did by itself, refreshing, is no look.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from bot import clock
from bot.governance.bursts import Burst, Seen, bursts
from bot.governance.looks import Look, looks, names, starts
from bot.models import AuditEntry, Deed, LookReview, Referral
from bot.record import audit
from bot.staff.access import StaffMember


@dataclass(frozen=True, slots=True)
class Outside:
    """What one of the staff opened of somebody they did not work with then; `since` they have done something for them,
    or work with them now; `refused`, none of it was shown."""

    actor_id: int
    actor: str
    person_id: int
    person: str
    looks: int
    last: datetime
    since: bool
    refused: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """Who read a month's list, when, and what they found."""

    by_id: int
    by: str
    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Review:
    """A month: what wants an explanation, and who has signed for it."""

    month: date
    outside: tuple[Outside, ...]
    copies: tuple[Look, ...]
    terminal: tuple[Look, ...]
    bursts: tuple[tuple[str, Burst], ...]
    signed: tuple[Signature, ...]

    @property
    def never(self) -> tuple[Outside, ...]:
        """Whom somebody looked up, and then never worked with."""
        return tuple(one for one in self.outside if not one.since and not one.refused)

    @property
    def worked(self) -> tuple[Outside, ...]:
        """Whom somebody looked up outside their caseload, and did something for."""
        return tuple(one for one in self.outside if one.since and not one.refused)

    @property
    def refused(self) -> tuple[Outside, ...]:
        """Whom somebody tried to open, and may not see."""
        return tuple(one for one in self.outside if one.refused)

    def of(self, staff_id: int) -> int:
        """How much of it one of the staff did themselves."""
        actors = [one.actor_id for one in self.outside] + [one.actor_id for _, one in self.bursts]
        return actors.count(staff_id)

    def counts(self) -> dict[str, int]:
        """How much there is of each."""
        lists = ("never", "worked", "refused", "copies", "terminal", "bursts")
        return {name: len(getattr(self, name)) for name in lists}


def review(session: Session, month: date) -> Review:
    """The list of a month, which is named by its first day."""
    span = AuditEntry.at.between(starts(month), starts(month + relativedelta(months=1)) - timedelta(microseconds=1))
    copies = select(AuditEntry).where(span, AuditEntry.deed == Deed.EXPORTED).order_by(AuditEntry.id)
    typed = AuditEntry.facts["from_terminal"].as_boolean().is_(True)
    terminal = select(AuditEntry).where(span, AuditEntry.deed == Deed.VIEWED, typed).order_by(AuditEntry.id)
    return Review(
        month,
        tuple(_outside(session, span)),
        tuple(looks(session, session.scalars(copies).all())),
        tuple(looks(session, session.scalars(terminal).all())),
        tuple(_bursts(session, span)),
        _signatures(session, month),
    )


def sign(session: Session, staff: StaffMember, month: date, words: str, at: datetime) -> bool:
    """Sign for a month that is over. False when it is not, or they have signed it already."""
    over = starts(month + relativedelta(months=1)) <= at
    already = select(LookReview.id).where(LookReview.month == month, LookReview.by_id == staff.id)
    if not over or session.scalar(already) is not None:
        return False
    found = review(session, month)
    counts = found.counts() | {"own": found.of(staff.id)}
    row = LookReview(month=month, by_id=staff.id, at=at, words=words, counts=counts)
    session.add(row)
    session.flush()
    audit.note(session, staff.id, Deed.CHANGED, "look_reviews", row.id, month=f"{month:%Y-%m}", **counts)
    return True


def months(session: Session, at: datetime) -> list[tuple[date, bool]]:
    """Every month that is over and has a line in the log, newest first, and whether somebody signed for it."""
    first = session.scalar(select(func.min(AuditEntry.at)))
    signed = set(session.scalars(select(LookReview.month)))
    month, found = clock.london(at).date().replace(day=1), []
    while first is not None and month > clock.london(first).date().replace(day=1):
        month -= relativedelta(months=1)
        found.append((month, month in signed))
    return found


def _seen() -> tuple[ColumnElement[bool], ...]:
    """Looks at somebody, by one of the staff, that a person made."""
    by_itself = AuditEntry.facts["live"].as_boolean().is_(True)
    return (
        AuditEntry.deed == Deed.VIEWED,
        AuditEntry.about_id.is_not(None),
        AuditEntry.actor_id.is_not(None),
        ~by_itself,
    )


def _outside(session: Session, span: ColumnElement[bool]) -> Iterator[Outside]:
    entry, refused = AuditEntry, func.coalesce(AuditEntry.facts["refused"].as_boolean(), False)
    wanted = select(entry.actor_id, entry.about_id, refused, func.count(), func.max(entry.at))
    rows = session.execute(
        wanted.where(span, *_seen(), entry.own.is_(False)).group_by(entry.actor_id, entry.about_id, refused)
    ).all()
    said = names(session, (one for row in rows for one in row[:2]))
    for actor, person, was_refused, count, last in sorted(rows, key=lambda row: (said[row[0]], -row[3], row[1])):
        since = _worked_with(session, actor, person)
        yield Outside(actor, said[actor], person, said[person], count, last, since, bool(was_refused))


def _worked_with(session: Session, actor_id: int, person_id: int) -> bool:
    """Whether they ever did something for them, or work with them now."""
    did = select(AuditEntry.id).where(AuditEntry.about_id == person_id, AuditEntry.actor_id == actor_id)
    theirs = or_(Referral.case_worker_id == actor_id, Referral.mentor_id == actor_id)
    works = select(Referral.id).where(Referral.participant_id == person_id, theirs)
    done = did.where(AuditEntry.deed == Deed.CHANGED)
    return any(session.scalar(one.limit(1)) is not None for one in (done, works))


def _bursts(session: Session, span: ColumnElement[bool]) -> Iterator[tuple[str, Burst]]:
    wanted = select(AuditEntry.actor_id, AuditEntry.about_id, AuditEntry.at).where(span, *_seen())
    rows = session.execute(wanted.order_by(AuditEntry.actor_id, AuditEntry.at))
    found = list(bursts(Seen(actor, about, at) for actor, about, at in rows if actor and about))
    said = names(session, (one.actor_id for one in found))
    return ((said[one.actor_id], one) for one in found)


def _signatures(session: Session, month: date) -> tuple[Signature, ...]:
    rows = session.scalars(select(LookReview).where(LookReview.month == month).order_by(LookReview.id)).all()
    said = names(session, (row.by_id for row in rows))
    return tuple(Signature(row.by_id, said[row.by_id], row.at, row.words) for row in rows)
