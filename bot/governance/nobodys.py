"""Nobody's: what came from a number that is nobody's, or that several share, and what it was answered, goes soonest.

Rule of this file: what came from, or went to, a number that somebody has or had who is held, or has died, stays: it may
be theirs. Of those nearly always nobody is, and the statements that look for such numbers are left alone then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    String,
    Update,
    and_,
    bindparam,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.delivery.outbox import LIVE
from bot.governance import staff_texts
from bot.governance.forgetting import GONE
from bot.models import Alert, Call, Deed, Delivery, Freeze, LegalHold, Message, Number
from bot.people.reach import Why
from bot.record import audit
from bot.rows import ask, ask_all

_TEXT = and_(Message.person_id.is_(None), text(f"messages.number_key <> '{GONE}'"))
"""A text of a number that is nobody's, to or from it; written out, so that the index of these finds it."""
_HELD = select(LegalHold.person_id).where(LegalHold.lifted_at.is_(None))
_DEAD = select(Freeze.person_id).where(Freeze.lifted_at.is_(None))
_KEPT = select(Number.key).where(or_(Number.person_id.in_(_HELD), Number.person_id.in_(_DEAD)))
_TOLD_OF_KEPT = exists().where(Message.id == Alert.message_id, Message.number_key.in_(_KEPT))


@dataclass(frozen=True, slots=True)
class _Found:
    """Those whose time is over, the longest kept first; and since when the first of them all has been here."""

    over: Select[int]
    first: Select[Any]


def _found(of: InstrumentedAttribute[int], since: InstrumentedAttribute[Any], *which: ColumnElement[bool]) -> _Found:
    over = select(of).where(*which, since <= bindparam("over")).order_by(since)
    return _Found(over.limit(bindparam("most", type_=Integer)), select(func.min(since)).where(*which))


def _all(*, but: bool) -> tuple[_Found, _Found, _Found]:
    """Texts, alerts and calls of nobody; without those of kept people's numbers, where there are any."""
    told, rang = Alert.person_id.is_(None), Call.person_id.is_(None)
    return (
        _found(Message.id, Message.made_at, _TEXT, *[Message.number_key.not_in(_KEPT)] * but),
        _found(Alert.id, Alert.raised_at, told, Alert.words.is_not(None), *[~_TOLD_OF_KEPT] * but),
        _found(Call.id, Call.at, rang, Call.number_key.is_not(None), *[Call.number_key.not_in(_KEPT)] * but),
    )


_EVERY, _BUT_KEPT = _all(but=False), _all(but=True)


def first(session: Session) -> Iterator[datetime]:
    """Since when the first text, alert and call that is to go has been here."""
    asked = (ask(session, one.first, {}) for one in _due(session))
    return (at for at in asked if at is not None)


def keep_no_longer(session: Session, now: datetime, since: datetime, limit: int) -> int:
    """What is older goes: the words, and the number with them, in texts, in what staff were told, and in calls. Up to
    `limit` of each; how many."""
    texts, alerts, calls = _due(session)
    over = {"over": since, "most": limit}
    gone = {
        "messages": _empty_texts(session, _ids(session, texts, over), now),
        "alerts": _empty_alerts(session, _ids(session, alerts, over)),
        "calls": _empty_calls(session, _ids(session, calls, over)),
    }
    if any(gone.values()):
        audit.note(session, None, Deed.ERASED, "unclaimed", None, **gone)
    return sum(gone.values())


def _due(session: Session) -> tuple[_Found, _Found, _Found]:
    return _BUT_KEPT if staff_texts.kept_people(session) else _EVERY


def _ids(session: Session, found: _Found, over: dict[str, object]) -> list[int]:
    return [one for (one,) in ask_all(session, found.over, over)]


def _empty_texts(session: Session, ids: Sequence[int], now: datetime) -> int:
    theirs = update(Message).where(Message.id.in_(ids))
    over = {"delivery": Delivery.DROPPED, "why": Why.PAST_POINT.value, "settled_at": now}
    _emptied(session, theirs.where(Message.delivery.in_(LIVE)), over, ids)  # an answer that nobody decided about
    gone: dict[str, Any] = {"body": None, "template": None, "number": GONE, "number_key": GONE, "facts": {}}
    return _emptied(session, theirs, gone, ids)


def _empty_alerts(session: Session, ids: Sequence[int]) -> int:
    """What staff were told in a stranger's words; that they were told, and what they did, stays."""
    once = literal("gone:") + cast(Alert.id, String)  # it may tell of the number
    return _emptied(session, update(Alert).where(Alert.id.in_(ids)), {"words": None, "facts": {}, "once": once}, ids)


def _empty_calls(session: Session, ids: Sequence[int]) -> int:
    return _emptied(session, update(Call).where(Call.id.in_(ids)), {"number": None, "number_key": None}, ids)


def _emptied(session: Session, which: Update, gone: dict[str, Any], ids: Sequence[int]) -> int:
    if ids:
        session.execute(which.values(gone))
    return len(ids)
