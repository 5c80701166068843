"""Which of the offered slots the words pick.

Rule of this file: exactly one slot must fit, or none is picked; a wrong pick is worse than a question.
"""

from __future__ import annotations

from dialogs.hearing.availability import Availability
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.tokens import Talk


def picked(talk: Talk, heard: Availability, frame: Frame) -> int | None:
    """The slot picked, counted from 1."""
    return None
