"""A figure: what was measured, the ceiling beside it, and whether it reaches what we said it would.

Rule of this file: pure arithmetic and words; it measures nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

HEADS = ("what", "case", "ours", "ceiling", "ratio", "reach", "")


@dataclass(frozen=True, slots=True)
class Reach:
    """What a ratio should be: at least `least`, or at most `most`."""

    least: float | None = None
    most: float | None = None

    def reached_by(self, ratio: float) -> bool:
        """Whether a ratio is what it should be."""
        return (self.least is None or ratio >= self.least) and (self.most is None or ratio <= self.most)

    def __str__(self) -> str:
        return f">= {self.least:g}" if self.least is not None else f"<= {self.most:g}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: `what` in which `case`, ours and the ceiling in `unit`, and their ratio, if it has one."""

    what: str
    case: str
    unit: str
    ours: float
    ceiling: float | None = None
    ratio: float | None = None
    reach: Reach | None = None

    def cells(self) -> tuple[str, ...]:
        """As a line of the table."""
        ceiling = f"{rounded(self.ceiling)} {self.unit}" if self.ceiling is not None else ""
        ratio = f"{self.ratio:.2f}" if self.ratio is not None else ""
        return (self.what, self.case, f"{rounded(self.ours)} {self.unit}", ceiling, ratio, *self._judged())

    @property
    def is_reached(self) -> bool | None:
        """Whether the ratio is what it should be; None where nothing was said of it."""
        return self.reach.reached_by(self.ratio) if self.reach is not None and self.ratio is not None else None

    def _judged(self) -> tuple[str, str]:
        said = {True: "yes", False: "no", None: ""}[self.is_reached]
        return (str(self.reach), said) if said else ("", "")


def rounded(value: float) -> str:
    """Three figures, no more: more than that a busy machine does not know."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def quantile(values: Sequence[float], part: float) -> float:
    """The value that `part` of them do not exceed: 0.5 is the middle one, 0.99 all but one in a hundred."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def middle_ratio(above: Sequence[float], below: Sequence[float]) -> float:
    """The middle of the ratios of pairs that were measured one right after the other."""
    return median(a / b for a, b in zip(above, below, strict=True))


def table(figures: Sequence[Figure]) -> str:
    """Every figure on a line of its own, in columns."""
    rows = [HEADS, *(figure.cells() for figure in figures)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEADS))]
    padded = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    return "\n".join("  ".join(row).rstrip() for row in padded)


def as_data(figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Every figure for a file, with whether it reaches what it should."""
    return [asdict(figure) | {"reached": figure.is_reached} for figure in figures]
