"""Forgetting: words are taken out of the rows that held them; what happened, and when, stays to be counted.

Rule of this file: rows are emptied and never removed, so that nothing that refers to them breaks; blind indexes go with
what they index. Held or frozen, nothing is touched, and the reason is given.

One thing outlives whoever it is of: that texts to a number were stopped, for never after STOP holds also when somebody
comes back. What stays is the number's blind index, by which road and since when; what else they chose goes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

import structlog
from sqlalchemy import Column, ColumnElement, String, UpdateBase, cast, delete, exists, literal, select, update
from sqlalchemy.orm import Session

from bot import clock
from bot.db import one_of
from bot.delivery.outbox import LIVE
from bot.governance import staff_texts
from bot.governance.theirs import THEIRS, Theirs
from bot.models import (
    Deed,
    Delivery,
    Forgetting,
    Kept,
    LegalHold,
    Message,
    Number,
    Preference,
    PrivateLink,
    Referral,
    Role,
    Standing,
)
from bot.people.reach import Why, chat_key
from bot.people.standing import lock
from bot.record import audit, journal
from bot.record.journal import Line, What
from bot.referrals import freezing
from bot.staff.access import StaffMember

log = structlog.get_logger()
GONE = "-"
"""What stands where a word must."""
FACTS = "facts"
"""What a row notes beside its words, and could be filled from again."""
ERASES = Role.SERVICE_MANAGER
_OVER = {"delivery": Delivery.DROPPED, "why": Why.NOT_ACTIVE.value, "lease_owner": None, "lease_until": None}
_KEYS = frozenset({"key", "ref_key", "number_key", "token_key"})


class WhyNot(StrEnum):
    """What stands against deleting somebody's records."""

    HELD = "held"
    FROZEN = "frozen"
    GOES_ON = "goes_on"
    CAME_SINCE = "came_since"
    """Something of theirs came or was changed after they were packed to be handed over."""


def why_not(session: Session, person_id: int) -> WhyNot | None:
    """What stands against it, if anything does."""
    if held(session, person_id) is not None:
        return WhyNot.HELD
    if freezing.is_frozen(session, person_id):
        return WhyNot.FROZEN
    theirs = select(Referral.id).where(Referral.participant_id == person_id)
    goes_on = Referral.standing.not_in((Standing.ENDED, Standing.DECEASED))
    return WhyNot.GOES_ON if session.scalar(theirs.where(goes_on).limit(1)) is not None else None


def held(session: Session, person_id: int) -> LegalHold | None:
    """The hold that stands, if one does."""
    return session.scalar(select(LegalHold).where(LegalHold.person_id == person_id, LegalHold.lifted_at.is_(None)))


def erase(session: Session, staff: StaffMember, person_id: int, at: datetime) -> WhyNot | None:
    """Somebody asked for it: everything that tells who they were goes now. What stands against it, if anything does."""
    lock(session, person_id)
    against = why_not(session, person_id)
    if against is None:
        counts = forget(session, person_id, Kept.RECORD, at)
        mark(session, person_id, Kept.RECORD, at)
        audit.note(session, staff.id, Deed.ERASED, "people", person_id, asked=True, **counts)
    else:
        audit.note(session, staff.id, Deed.ERASED, "people", person_id, refused=True, why=against.value)
    return against


def forget(session: Session, person_id: int, what: Kept, at: datetime) -> dict[str, int]:
    """Empty what is theirs, as the journal says that we are about to, so that no restore brings it back; how many rows
    of each table. The caller has locked them, and asked `why_not`. Raises OSError where there is no writing it down."""
    journal.note(session, Line(What.ERASED, clock.ticks(), person_id, kept=what))
    return empty(session, person_id, what, at)


def empty(session: Session, person_id: int, what: Kept, at: datetime) -> dict[str, int]:
    """As `forget`, for what stands in the journal already.

    What was to leave does not: its words would be written again as it left. Nor is anything asked about what may have
    left, for no provider knows it by words that are gone.
    """
    session.flush()
    texts = update(Message).where(Message.person_id == person_id).execution_options(synchronize_session=False)
    session.execute(texts.where(one_of(Message.delivery, *LIVE)).values(_OVER | {"settled_at": at}))
    session.execute(texts.where(Message.ask_after.is_not(None)).values(ask_after=None))
    keys = session.scalars(select(Number.key).where(Number.person_id == person_id)).all()
    counts = {"staff_texts": staff_texts.forget(session, person_id)}
    for theirs in THEIRS:
        values = _words(theirs) if what is Kept.WORDS else _everything(theirs)
        if values:
            done = session.execute(_empty(theirs, person_id, values))
            counts[theirs.table.__tablename__] = int(getattr(done, "rowcount", 0))
    if what is Kept.RECORD:
        _forget_choices(session, person_id, keys)
    session.expire_all()
    log.info("forgotten", person=person_id, what=what.value)
    return {table: count for table, count in counts.items() if count}


def _forget_choices(session: Session, person_id: int, keys: Collection[str]) -> None:
    """What they chose of our texts goes where nobody else has the number, but for a stop; a chat of theirs is shut."""
    chats = [
        chat_key(link) for link in session.scalars(select(PrivateLink.id).where(PrivateLink.person_id == person_id))
    ]
    beside = {"synchronize_session": False}
    session.execute(delete(Preference).where(Preference.number_key.in_(chats)), execution_options=beside)
    ours = chosen_by_nobody(keys)
    session.execute(delete(Preference).where(ours, Preference.stopped_at.is_(None)), execution_options=beside)
    less = update(Preference).where(ours).values(started_at=None, check_ins_stopped_at=None)
    session.execute(less, execution_options=beside)


def chosen_by_nobody(keys: Collection[str]) -> ColumnElement[bool]:
    """What was chosen for these of the numbers that nobody has any more."""
    return Preference.number_key.in_(keys) & ~exists().where(Number.key == Preference.number_key)


def _empty(theirs: Theirs, person_id: int, values: Mapping[str, Any]) -> UpdateBase:
    statement = update(theirs.table).where(theirs.of(person_id)).values(dict(values))
    return statement.execution_options(synchronize_session=False)


def _words(theirs: Theirs) -> dict[str, Any]:
    """The words of texts, and the facts that would fill them again."""
    facts: dict[str, Any] = {c.name: {} for c in theirs.columns if theirs.words and c.name == FACTS}
    return dict.fromkeys(theirs.words) | facts


def _everything(theirs: Theirs) -> dict[str, Any]:
    """Every sealed column, whatever was noted beside it, and the blind indexes that find it."""
    sealed: dict[str, Any] = {column.name: None if column.nullable else GONE for column in theirs.sealed()}
    facts: dict[str, Any] = {column.name: {} for column in theirs.columns if column.name == FACTS}
    return sealed | facts | {column.name: _nobodys(column) for column in theirs.columns if column.name in _KEYS}


def _nobodys(column: Column[Any]) -> Any:
    return literal("gone:") + cast(column.table.c.id, String)


def mark(session: Session, person_id: int, what: Kept, at: datetime) -> None:
    """It is not to be deleted any more; with the record went the words."""
    theirs = update(Forgetting).where(Forgetting.person_id == person_id, Forgetting.done_at.is_(None))
    which = theirs if what is Kept.RECORD else theirs.where(Forgetting.what == what)
    session.execute(which.values(done_at=at, why_not=None))
