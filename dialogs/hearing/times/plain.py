"""Any day that is said without a weekday.

Rule of this file: the longest of the readings in `days.py` and `figures.py` wins.
"""

from __future__ import annotations

from dialogs.hearing.times import days
from dialogs.hearing.times.days import Read, Rule
from dialogs.hearing.times.figures import in_figures
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.tokens import Talk

RULES: tuple[Rule, ...] = (
    in_figures,
    days.day_then_month,
    days.month_then_day,
    days.of_a_month,
    days.nth_of_a_month,
    days.by_name,
    days.alone,
)


def plain(talk: Talk, i: int, frame: Frame) -> Read | None:
    """The longest reading of a day without a weekday that begins here."""
    best: Read | None = None
    for rule in RULES:
        found = rule(talk, i, frame)
        if found and (best is None or found[1] > best[1]):
            best = found
    return best
