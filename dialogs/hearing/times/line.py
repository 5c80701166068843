"""The pieces of a talk in a line, safe to look at beyond either end.

Rule of this file: looking only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.lexicon import NONE, Senses
from dialogs.hearing.times.pieces import Piece, Value
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.tokens import Talk

_OPENS = frozenset(
    {Kind.AFTER, Kind.BEFORE, Kind.FROM, Kind.BY, Kind.UNTIL, Kind.BETWEEN, Kind.MONTH, Kind.NUM, Kind.ORD}
)


@dataclass(frozen=True, slots=True)
class Line:
    """The pieces of a talk, with what the rules over them look at."""

    talk: Talk
    pieces: Sequence[Piece]
    frame: Frame
    _senses: tuple[Senses, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """The senses of links; a piece with a value has none, nor has anything beyond the ends."""
        tokens = self.talk.tokens
        links = (tokens[piece.i].senses if piece.value is None else NONE for piece in self.pieces)
        object.__setattr__(self, "_senses", (*links, *(NONE,) * 24))

    def value(self, k: int) -> Value | None:
        """The value of a piece; None for a link, and beyond the ends."""
        return self.pieces[k].value if 0 <= k < len(self.pieces) else None

    def has(self, k: int, *kinds: Kind) -> bool:
        """Whether a piece is a mere link with one of these senses."""
        senses = self._senses[k]
        if senses:
            for kind in kinds:
                if kind in senses:
                    return True
        return False

    def opens(self, k: int) -> bool:
        """Whether anything that days or times begin with stands here."""
        return self.pieces[k].value is not None or not _OPENS.isdisjoint(self._senses[k])

    def text(self, k: int) -> str:
        """The words of a link."""
        return self.talk.at(self.pieces[k].i).text if 0 <= k < len(self.pieces) else ""
