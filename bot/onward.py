"""News for another conversation, put in this transaction and turned after it: so two people are never locked in one.

Rule of this file: `once` is the news's unique source, so what is told twice is turned once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, String, cast, insert, literal, select
from sqlalchemy.orm import Session

from bot import once
from bot.db import nudge
from bot.models import OnwardEvent
from dialogs.events import Matter
from dialogs.saving import to_saved

TURN = "workers.turning.turn"
BEGAN = "began"
INTRODUCE = "introduce"
"""They are to be introduced to their case worker, if that may be by then."""
HOURS = "hours_changed"
"""Not for one conversation: all that is still to come for this person is planned anew."""


@dataclass(frozen=True, slots=True)
class Onward:
    """What is to be told to which conversation of whom: that it begins, or a word that its dialog knows. Nobody's: a
    text from a number that is nobody's, or several people's, to be heard again."""

    person_id: int | None
    dialog: str
    key: str
    once: str
    what: str = BEGAN
    matter: Matter | None = None
    appointment_id: int | None = None
    due_at: datetime | None = None


def plan_anew(session: Session, people: Select[int], source: str, at: datetime) -> None:
    """All that is still to come for each of these is planned anew. One statement, however many they are."""
    of, row = people.subquery(), OnwardEvent
    each, no = of.c[0], literal("")
    values = {
        row.once: literal(f"{source}:") + cast(each, String),
        row.person_id: each,
        row.dialog: no,
        row.key: no,
        row.what: literal(HOURS),
        row.matter: literal({}, row.matter.type),
        row.due_at: literal(at, row.due_at.type),
        row.tries: literal(0),
    }
    once.beside(session, row).execute(insert(row).from_select([*values], select(*values.values())))
    nudge(session, TURN)


def put(session: Session, onward: Onward, at: datetime) -> None:
    """Put it on its way, once."""
    row = {
        "once": onward.once,
        "person_id": onward.person_id,
        "dialog": onward.dialog,
        "key": onward.key,
        "what": onward.what,
        "appointment_id": onward.appointment_id,
        "matter": to_saved(onward.matter) if onward.matter else {},
        "due_at": onward.due_at or at,
    }
    if once.put(session, OnwardEvent, "once", row) is not None:
        nudge(session, TURN)
