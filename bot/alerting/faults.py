"""Faults: what was told to the operator lately and nobody has taken from the page, for a road that reaches them.

Rule of this file: it only looks. The alert itself waits on the page of whoever is on duty; whoever mends an account or
a sender may read no page of ours, so what it is about is said here once more, by code and advice, and of nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Alert, AlertKind

LATELY = timedelta(hours=1)
"""A fault that goes on is told of anew each hour, so what was told before then is over, or was told again."""
COUNTED = 500
OF_ONE = "text:"
"""How the cause of a refusal begins that is about one text, and holds up no other."""
_OPERATOR = "operator:"
_WORDS = {
    "operator:no_words:message": "A text could not be made ready, and will not leave.",
    "nobody_to_ask": "An urgent alert has nobody who may be asked to take it.",
    "untaken": "An urgent alert was passed on by everybody who was asked.",
}
_OPEN = (Alert.seen_at.is_(None), Alert.kind == AlertKind.OPERATOR)
"""By what is open and no more: asked for nobody's alerts too, SQLite may well read all that ever were."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One cause, the same for all that it met; `since` is when it was first told of, lately."""

    cause: str
    words: str
    since: datetime

    @property
    def is_of_one(self) -> bool:
        """It is about one text: whoever works with them is told, and nothing waits for the operator."""
        return self.cause.startswith(_OPERATOR + OF_ONE)


def lately(session: Session, now: datetime) -> list[Fault]:
    """What needs the operator, each cause once, oldest first."""
    wanted = select(Alert.once, Alert.facts, Alert.raised_at).where(*_OPEN, Alert.raised_at > now - LATELY)
    found: dict[str, Fault] = {}
    for once, facts, at in session.execute(wanted.order_by(Alert.raised_at).limit(COUNTED)):
        cause = _cause(once or "")
        code, advice = facts.get("code"), facts.get("advice")
        general = f"Something that was due could not be done, and is tried again: {cause}."
        found.setdefault(cause, Fault(cause, f"{code}: {advice}" if code else _WORDS.get(cause, general), at))
    return list(found.values())


def _cause(once: str) -> str:
    """What an alert is about, whichever row it met and whenever: of "operator:20003:2026-11-20T10" all but the hour."""
    return once.rpartition(":")[0] if once.startswith(_OPERATOR) else once.partition(":")[0]
