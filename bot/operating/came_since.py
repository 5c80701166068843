"""Came since: whether anything of somebody's came or was changed after they were packed to be handed over.

Rule of this file: by ids, never by times: a text that is only fetched now was sent before. One person's rows come one
after another, with them locked, so that what is newer than the newest that was seen was not seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BindParameter, Integer, bindparam, func, or_, select
from sqlalchemy.orm import Session

from bot.models import Alert, AuditEntry, Call, Contact, Deed, Direction, Message

_WHO: BindParameter[int] = bindparam("person_id", type_=Integer)
_REFUSED = func.coalesce(AuditEntry.facts["refused"].as_boolean(), False)
_KEEPS = ("legal_holds", "freezes")
"""Changes of what keeps their records here: nothing to hand over."""
_NEWS = or_(Alert.seen_at.is_(None), Alert.once.startswith("claimed:"))
"""What waits for staff, and that they said whose a text was: its words became theirs by that."""
_NEWEST = {
    "last_text": select(func.max(Message.id)).where(Message.person_id == _WHO, Message.direction == Direction.IN),
    "last_call": select(func.max(Call.id)).where(Call.person_id == _WHO),
    "last_alert": select(func.max(Alert.id)).where(Alert.person_id == _WHO, _NEWS),
    "last_contact": select(func.max(Contact.id)).where(Contact.participant_id == _WHO, Contact.by_id.is_not(None)),
    "last_change": select(func.max(AuditEntry.id)).where(
        AuditEntry.about_id == _WHO,
        AuditEntry.deed == Deed.CHANGED,
        AuditEntry.subject.not_in(_KEEPS),
        _REFUSED.is_(False),
    ),
}
"""Of what they wrote and rang, staff have yet to see, wrote down and changed: which is the newest."""


def newest(session: Session, person_id: int) -> dict[str, int | None]:
    """What there is of theirs, to be noted before they are packed."""
    return {name: session.scalar(wanted, {"person_id": person_id}) for name, wanted in _NEWEST.items()}


def anything(session: Session, person_id: int, packed: Mapping[str, Any]) -> bool:
    """Whether there is more by now than was noted then. The caller has locked them."""
    return any((here or 0) > (packed.get(name) or 0) for name, here in newest(session, person_id).items())
