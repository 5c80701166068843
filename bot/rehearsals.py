"""What a rehearsal of a dialog is given besides a booking: a made-up matter, what the house answers, filled holes.

Rule of this file: one entry a dialog, made up and the same every time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from dialogs import moves

Given = Mapping[str, Any]
"""What a Rehearsal is made with, by the names of its fields: matter, answers, filled, booking ..."""

REHEARSALS: dict[str, Callable[[datetime], Given]] = {}
"""By dialog: what is given, at an instant."""


def given(dialog: str, now: datetime) -> Given:
    """What a rehearsal of this dialog is given; nothing for one that begins with a booking alone."""
    return REHEARSALS[dialog](now) if dialog in REHEARSALS else {}


def _action_plan(now: datetime) -> Given:
    """A first plan, and a link that looks like one."""
    link = "https://example.test/p/" + "k" * 26
    return {"matter": moves.Matter(id=1, count=1), "answers": {"OfferLink": moves.LinkMade(1)}, "filled": {"link": link}}


REHEARSALS["action_plan"] = _action_plan
