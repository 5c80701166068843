"""Patience: how long staff have to answer before they are asked again, or somebody else is.

Rule of this file: the settings of this instance, told once as it is entered; until then, the usual ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.config import Settings

LONGEST_REST = timedelta(hours=4)
"""An alert that everybody was asked about and nobody took is not left longer than this on its first day."""
ROUNDS = 8
"""So many times round, which is about a day, everybody is asked about it. Asking all of them for ever would only teach
them not to look: from then on the director is asked once a day, and the operators are told, until it is somebody's."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long until: the same person is asked again, the next is, the director is; and until what was taken without
    an action begins again. After a visit alone: until the worker is asked, and until somebody else is."""

    again: timedelta = timedelta(minutes=5)
    following: timedelta = timedelta(minutes=10)
    director: timedelta = timedelta(minutes=30)
    action: timedelta = timedelta(minutes=30)
    visit: timedelta = timedelta(minutes=15)
    visit_lead: timedelta = timedelta(minutes=10)
    call: timedelta = timedelta(hours=2)

    def until_next(self, rung: int, rungs: int) -> timedelta:
        """How long whoever is on a rung of so many has before the next is asked; the last is the director's.

        Once everybody was asked it begins again with the first, a little later each time round.
        """
        place, rounds = rung % rungs, rung // rungs
        if place == rungs - 1:
            return min(self.following * (1 << min(rounds, 10)), LONGEST_REST)
        between = max(rungs - 2, 1)
        return self.following if place == 0 else (self.director - self.following) / between


_wanted = Patience()


def wanted() -> Patience:
    """This instance's."""
    return _wanted


def follow(settings: Settings) -> None:
    """Take it from the settings."""
    global _wanted
    minutes = {
        "again": settings.page_again_minutes,
        "following": settings.page_next_minutes,
        "director": settings.page_director_minutes,
        "action": settings.action_minutes,
        "visit": settings.visit_minutes,
        "visit_lead": settings.visit_lead_minutes,
        "call": settings.call_minutes,
    }
    _wanted = Patience(**{name: timedelta(minutes=value) for name, value in minutes.items()})
