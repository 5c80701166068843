"""Arranging words: what staff read for times to avoid, and for what was done to an appointment.

Rule of this file: as bot/web/words.py, which takes them from here. A change is never put down to them unless it was
theirs.
"""

from __future__ import annotations

from bot.models import AvoidKind, Change, ChangedBy, Move
from bot.web.said import Said

AVOID = Said(
    {
        AvoidKind.CARING: "Caring for somebody",
        AvoidKind.CURFEW: "Curfew",
        AvoidKind.EXCLUSION: "Must not be there then",
        AvoidKind.FAITH: "Faith",
        AvoidKind.REQUIRED: "Has to be somewhere else",
        AvoidKind.WORK: "Work or learning",
    }
)
MOVED = Said(
    {
        Move.ASKED: "waiting for a yes or no",
        Move.APPROVED: "agreed",
        Move.REFUSED: "said no to",
        Move.LAPSED: "asked in time, and nobody answered: the old time stood",
    }
)
CHANGE = Said({Change.BOOKED: "Booked", Change.MOVED: "Changed", Change.CALLED_OFF: "Called off"})
CHANGED_BY = Said({ChangedBy.PARTICIPANT: "by them, by text", ChangedBy.SERVICE: "by us"})
