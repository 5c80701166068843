"""Words for booking: why it cannot be then, and how often somebody is to be seen.

Rule of this file: as for bot/web/words.py. What somebody must avoid is not told: only that it must not be then.
"""

from __future__ import annotations

from calendar import day_name
from collections.abc import Collection

from bot.appointments.booking import Clash
from bot.planning.programmes import Rate

CLASH = {
    Clash.PAST: "That time has passed. Enter one that is still to come.",
    Clash.WORKER: "Whoever they are to see is booked then. The nearest free times are below.",
    Clash.THEIRS: "They are expected at something else then. The nearest free times are below.",
    Clash.OFFERED: "That time is being offered to somebody by text just now. The nearest free times are below.",
    Clash.AVOIDED: "That is one of the times that they must not be offered. The nearest free times are below.",
    Clash.DAY_OFF: "Whoever they are to see has that day off. Choose another time, or say below that it is to be then.",
    Clash.HOLIDAY: "That is a bank holiday. Choose another time, or say below that it is to be then.",
}


def often(rate: Rate) -> str:
    """A pace, such as "2 a week" or "3 in 2 weeks"."""
    if rate.weeks == 1:
        return f"{rate.sessions} a week"
    if rate.sessions == 1:
        return f"1 every {rate.weeks} weeks"
    return f"{rate.sessions} in {rate.weeks} weeks"


def on_days(days: Collection[int]) -> str:
    """ ", on Mondays and Thursdays"; nothing where no day is named."""
    named = [f"{day_name[day]}s" for day in sorted(days)]
    return f", on {' and '.join(filter(None, [', '.join(named[:-1]), named[-1]]))}" if named else ""


NUMBERS = ("none", "the next one", "the next two", "the next three", "the next four")


def book_them(count: int) -> str:
    """What a button says that books so many."""
    return f"Book {NUMBERS[count]}"
