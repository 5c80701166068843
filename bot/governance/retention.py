"""Retention: what has been kept for as long as it may be, found by when its time began.

Rule of this file: the words of texts go first, then everything that tells who somebody was; texts that nobody claimed
go soonest. The periods are settings, and a change of them counts for whatever is not deleted yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from dateutil.relativedelta import relativedelta
from sqlalchemy import Integer, bindparam, delete, func, or_, select
from sqlalchemy.orm import Session

from bot.config import Settings
from bot.governance import nobodys, staff_texts
from bot.governance.forgetting import forget, why_not
from bot.models import AuditEntry, Deed, Forgetting, Kept
from bot.people.standing import lock
from bot.record import audit
from bot.rows import ask_all

LOOKS_AGAIN = timedelta(days=1)
LOG_STAYS = relativedelta(years=6)
"""The log of who looked is kept for so long at least: the database itself deletes nothing that is younger."""

_DUE = (
    select(Forgetting.id)
    .where(
        Forgetting.what == bindparam("what"),
        Forgetting.since <= bindparam("over"),
        Forgetting.done_at.is_(None),
        or_(Forgetting.again_at.is_(None), Forgetting.again_at <= bindparam("now")),
    )
    .order_by(Forgetting.since)
    .limit(bindparam("most", type_=Integer))
)
_OVER = AuditEntry.at <= bindparam("over")
_LOOKS = select(AuditEntry.id).where(_OVER).order_by(AuditEntry.at).limit(bindparam("most", type_=Integer))


@dataclass(frozen=True, slots=True)
class Periods:
    """How long texts that nobody claimed are kept, the words of texts after a referral closed, and its record."""

    unclaimed: timedelta = timedelta(days=30)
    words: relativedelta = relativedelta(months=12)
    record: relativedelta = relativedelta(years=6)

    @property
    def of_somebody(self) -> tuple[tuple[Kept, relativedelta], ...]:
        """What is kept of whoever was with us, and for how long."""
        return (Kept.WORDS, self.words), (Kept.RECORD, self.record)


def periods_of(settings: Settings) -> Periods:
    """As this instance is set."""
    return Periods(
        timedelta(days=settings.keep_unclaimed_days),
        relativedelta(months=settings.keep_words_months),
        relativedelta(years=settings.keep_record_years),
    )


def begin(session: Session, person_id: int, at: datetime) -> None:
    """Their referral is closed, or they have died: their time begins, or begins anew."""
    for what in Kept:
        row = session.scalar(select(Forgetting).where(Forgetting.person_id == person_id, Forgetting.what == what))
        if row is None:
            session.add(Forgetting(person_id=person_id, what=what, since=at))
        else:
            row.since, row.again_at, row.why_not, row.done_at = at, None, None, None
    session.flush()


def due(session: Session, now: datetime, periods: Periods, limit: int) -> list[int]:
    """Whose time is over, the longest kept first."""
    asked = [{"what": what, "over": now - after, "now": now, "most": limit} for what, after in periods.of_somebody]
    return [forgetting_id for each in asked for (forgetting_id,) in ask_all(session, _DUE, each)]


def oldest_due(session: Session, now: datetime, periods: Periods) -> datetime | None:
    """Since when the longest due of all this has been; None when nothing is. What a hold keeps is not due."""
    found = [_longest_kept(session, now, what, after) for what, after in periods.of_somebody]
    found += [at + periods.unclaimed for at in nobodys.first(session)]
    return min((at for at in found if at is not None and at <= now), default=None)


def _longest_kept(session: Session, now: datetime, what: Kept, after: relativedelta) -> datetime | None:
    waits = (Forgetting.what == what, Forgetting.done_at.is_(None))
    first = session.scalar(select(func.min(Forgetting.since)).where(*waits, Forgetting.again_at.is_(None)))
    over = (*waits, Forgetting.since <= now - after)
    again = session.scalar(select(func.min(Forgetting.again_at)).where(*over))
    return min((at for at in (first + after if first else None, again) if at is not None), default=None)


def keep_no_longer(session: Session, forgetting_id: int, now: datetime) -> bool:
    """Delete it, or note what stands against it and look again tomorrow. Whether it is gone."""
    row = session.get_one(Forgetting, forgetting_id)
    lock(session, row.person_id)
    session.refresh(row)
    if row.done_at is not None:
        return False
    against = why_not(session, row.person_id)
    if against is not None:
        row.why_not, row.again_at = against.value, now + LOOKS_AGAIN
        return False
    person_id, what = row.person_id, row.what
    row.done_at, row.why_not = now, None
    counts = forget(session, person_id, what, now)
    audit.note(session, None, Deed.ERASED, "people", person_id, what=what.value, **counts)
    return True


def unclaimed(session: Session, now: datetime, periods: Periods, limit: int) -> int:
    """What came from nobody we know, and what they were answered, when its time is over; up to `limit` of each; how
    many."""
    return nobodys.keep_no_longer(session, now, now - periods.unclaimed, limit)


def of_staff(session: Session, now: datetime, periods: Periods) -> int:
    """The words of what staff text us of participants, a year after it came, as of texts whose referral is over; how
    many texts."""
    return staff_texts.keep_no_longer(session, now, now - periods.words)


def looks(session: Session, tick: datetime, periods: Periods, limit: int) -> int:
    """Delete lines of the audit as old as a record may get; how many. In ticks: the database counts no skipped time.
    Who looked at whoever is held, or has died, stays."""
    over = min(tick - periods.record, tick - LOG_STAYS) - LOOKS_AGAIN
    kept = staff_texts.kept_people(session)
    ours = or_(AuditEntry.about_id.is_(None), AuditEntry.about_id.not_in(kept))
    ids = list(session.scalars(_LOOKS.where(ours) if kept else _LOOKS, {"over": over, "most": limit}))
    if ids:
        session.execute(delete(AuditEntry).where(AuditEntry.id.in_(ids)))
    return len(ids)
