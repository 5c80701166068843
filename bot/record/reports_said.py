"""What a report's counts say, a line each; the page and the PDF say the same.

Rule of this file: whose doing something was is said with it, and nothing is put against anybody that they did not do.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.models import Role
from bot.pathways import Unit
from bot.planning.progress import Kept, Progress
from bot.record.reports import Level
from bot.record.reports_counted import Counts, Met

LEVEL = {Level.ACHIEVED: "Achieved", Level.PARTLY: "Partly achieved", Level.NOT_ACHIEVED: "Not achieved"}
_ROLE = {Role.MENTOR: "a mentor", Role.COACH: "a coach"}


def lines(counts: Counts) -> Iterator[tuple[str, str]]:
    """Each line's name, and what it says."""
    yield "Initial assessment", _day(counts.assessed_on)
    yield "Action plan approved", _day(counts.planned_on)
    if counts.progress:
        yield f"Delivered, in {counts.progress.unit.value}", how_far(counts.progress)
    yield "Sessions", _met(counts.sessions)
    if counts.covered or counts.left:
        yield "Covered", "; ".join(counts.covered) or "Nothing yet"
    if counts.left:
        yield "Not covered", "; ".join(counts.left)
    if counts.groups != Met():
        yield "Groups", _met(counts.groups)
    yield "Times moved", f"{counts.moved_by_them} at their asking, {counts.moved_by_us} by us"
    for role, kept in counts.kept:
        yield f"Contact by {_ROLE.get(role, 'staff')}", _kept(kept)
    if counts.check_ins_answered:
        yield "Check-ins", f"{counts.check_ins_answered} answered; they are an offer, and silence counts for nothing"


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


def _met(met: Met) -> str:
    late = f" ({met.late} of them late)" if met.late else ""
    said = f"{met.came} attended{late}, {met.missed} not attended, {met.called_off} called off"
    return f"{said}, {met.unrecorded} not recorded yet" if met.unrecorded else said


def _kept(kept: Kept) -> str:
    rows = f"{kept.streak} in a row now, {kept.longest} at best"
    prevented = f", {kept.prevented} could not happen through no doing of theirs" if kept.prevented else ""
    return f"{kept.due} due, {kept.tried} tried, {kept.two_way} two-way{prevented}; {rows}"


def _day(day: date | None) -> str:
    return f"{day:%-d %B %Y}" if day else "Not on record"
