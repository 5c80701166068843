"""What staff read of clocks, and of how far somebody is with their service.

Rule of this file: hours are said as hours and minutes, sessions as sessions; an average is "about", a limit "up to".
"""

from __future__ import annotations

from bot.models import ClockKind
from bot.pathways import Unit
from bot.progress import Progress
from bot.web.said import Said

CLOCK = Said(
    {
        ClockKind.ASSESSMENT: "Initial assessment",
        ClockKind.WINDOW: "Weeks after release",
        ClockKind.PLAN: "Approved action plan",
        ClockKind.SAME_DAY: "Whether they came",
        ClockKind.REPORT: "End of service report",
    }
)


def how_far(far: Progress) -> str:
    """Done, how many there are, and how many are left, in the service's own unit."""
    about = "up to" if far.is_most else "about"
    return f"{amount(far, far.done)} of {about} {amount(far, far.promised)}; {amount(far, far.left)} left"


def amount(far: Progress, number: int) -> str:
    """So many sessions; or minutes, said as hours."""
    if far.unit is Unit.SESSIONS:
        return str(number)
    hours, minutes = divmod(number, 60)
    said = f"{hours} hour{'' if hours == 1 else 's'}" if hours or not minutes else ""
    return f"{said} {minutes} minutes".strip() if minutes else said
