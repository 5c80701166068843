"""Alerts: telling the worker, once, with the words that were written.

Rule of this file: an alert is a row for a person to look at; `once` keeps a second turn or copy from telling twice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Alert, AlertKind, Person
from bot.reach import referral_of

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class News:
    """What somebody is to be told. `words` are the person's own; `once` is its unique source."""

    kind: AlertKind
    once: str
    urgent: bool = False
    message_id: int | None = None
    appointment_id: int | None = None
    words: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)


def tell(session: Session, about: Person | None, news: News, at: datetime) -> Alert | None:
    """Tell the case worker of the person, or whoever is on duty. None when that was told before."""
    if session.scalar(select(Alert.id).where(Alert.once == news.once)) is not None:
        return None
    alert = Alert(
        kind=news.kind,
        urgent=news.urgent,
        person_id=about.id if about else None,
        staff_id=_worker_of(session, about),
        message_id=news.message_id,
        appointment_id=news.appointment_id,
        words=news.words,
        facts=news.facts,
        once=news.once,
        raised_at=at,
    )
    session.add(alert)
    session.flush()
    log.info("alert", alert=alert.id, kind=news.kind.value, person=alert.person_id, staff=alert.staff_id)
    return alert


def _worker_of(session: Session, person: Person | None) -> int | None:
    referral = referral_of(session, person.id) if person else None
    return referral.case_worker_id if referral else None
