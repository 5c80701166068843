"""The pieces of a talk in a line, safe to look at beyond either end.

Rule of this file: looking only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.pieces import Piece, Value
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.tokens import Talk


@dataclass(frozen=True, slots=True)
class Line:
    """The pieces of a talk, with what the rules over them look at."""

    talk: Talk
    pieces: Sequence[Piece]
    frame: Frame

    def value(self, k: int) -> Value | None:
        """The value of a piece; None for a link, and beyond the ends."""
        return self.pieces[k].value if 0 <= k < len(self.pieces) else None

    def has(self, k: int, *kinds: Kind) -> bool:
        """Whether a piece is a mere link with one of these senses."""
        return 0 <= k < len(self.pieces) and self.pieces[k].value is None and self.talk.has(self.pieces[k].i, *kinds)

    def text(self, k: int) -> str:
        """The words of a link."""
        return self.talk.at(self.pieces[k].i).text if 0 <= k < len(self.pieces) else ""
