"""What was promised of the sessions: how many before and after release, how often before it, and at which pace.

Rule of this file: as for workers/simulation/promised_facts.py, which gathers it. What is promised is to be held with
them: where it says how often, one that they did not come to was held for them all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.models import Appointment, AppointmentKind, Attendance, Mode
from dialogs.hours import day_of
from workers.simulation.promised_asked import Answer, Asked

A_WEEK = timedelta(weeks=1)
SESSION, GROUP = AppointmentKind.SESSION, AppointmentKind.WORKSHOP
FACE_TO_FACE = (Mode.PLACE, Mode.ACCOMPANIED)


def amount(asked: Asked) -> tuple[str, Answer]:
    """How much was held. Everybody comes in the end: what is "up to" so many is that many, and none less or more.

    Hours are the minutes of what they came to, groups too: of such a service those are what it is made of.
    """
    says = asked.says
    done = sum(each.minutes for each in asked.held(SESSION, GROUP)) / 60 if says.in_hours else len(asked.held(SESSION))
    kept = done == says.amount if says.is_most else done >= says.amount
    unit = "hours" if says.in_hours else "sessions"
    how = "up to" if says.is_most else "an average of"
    return f"{how} {says.amount} {unit}", Answer(kept, done, unit, f"{done:g} of {says.amount}")


def in_time(asked: Asked) -> tuple[str, Answer] | None:
    """Over how many weeks they were held, where the leaflet says it."""
    held = asked.held(SESSION)
    if asked.says.weeks is None or not held:
        return None
    weeks = (held[-1].starts_at - held[0].starts_at) / A_WEEK
    kept = weeks <= asked.says.weeks
    return f"over {asked.says.weeks} weeks", Answer(kept, round(weeks, 1), "weeks", f"{weeks:.1f} weeks")


def review(asked: Asked) -> tuple[str, Answer] | None:
    """The first session after release is on its own day."""
    if asked.out is None or not asked.leaflet.review:
        return None
    after = [day_of(each.starts_at) for each in asked.held(SESSION) if day_of(each.starts_at) >= asked.out]
    days = (after[0] - asked.out).days if after else 99
    return "review on the day of release", Answer(days == 0, days, "days after it", f"{days} days after it")


def one_to_one(asked: Asked) -> tuple[str, Answer] | None:
    """Nothing that they came to was a group."""
    if not asked.says.one_to_one:
        return None
    groups = sum(each.kind is GROUP or each.mode is Mode.GROUP for each in asked.given(*AppointmentKind))
    return "one to one", Answer(not groups, groups, "groups", f"{groups} groups")


def before_release(asked: Asked) -> tuple[str, Answer] | None:
    """All of those before release were held for them, and no more than those."""
    most = asked.says.before
    if asked.out is None or most is None:
        return None
    given = _before(asked, asked.out)
    came = sum(each.attendance is Attendance.ATTENDED for each in given)
    kept = came <= most <= len(given)
    return f"up to {_sessions(most)} before release", Answer(
        kept, came, "before", f"{came} came, {len(given)} were held"
    )


def after_release(asked: Asked) -> tuple[str, Answer] | None:
    """All of those after release, and no more."""
    most, out = asked.says.after, asked.out
    if out is None or most is None:
        return None
    came = sum(day_of(each.starts_at) >= out for each in asked.held(SESSION))
    return f"up to {_sessions(most)} after release", Answer(came == most, came, "after", f"{came} of {most}")


def a_week(asked: Asked) -> tuple[str, Answer] | None:
    """From the first one on, as many in each week as are promised at least, or all that were left before release."""
    out = asked.out
    if out is None or asked.says.a_week is None:
        return None
    a_week, faces = asked.says.a_week
    says = f"{a_week} a week before release, {faces} of them face to face"
    weeks, left = list(_weeks(_before(asked, out), out)), asked.says.before or asked.says.amount
    kept, least = bool(weeks), a_week
    for week in weeks:
        wanted = min(a_week, left)
        kept &= len(week) >= wanted and sum(each.mode in FACE_TO_FACE for each in week) >= min(faces, wanted)
        least = min(least, len(week)) if wanted == a_week else least
        left = max(0, left - sum(each.attendance is Attendance.ATTENDED for each in week))
    said = ", ".join(str(len(week)) for week in weeks) or "none"
    return says, Answer(kept, least, "a week at least", f"{said} in the weeks before")


def pace(asked: Asked) -> tuple[str, Answer] | None:
    """In each span of its weeks from the first one on: no fewer than the least, but for the rest of them in the last;
    and no more than the most, but for what makes up for those that they did not come to."""
    held = asked.held(SESSION)
    if asked.says.pace is None or not held:
        return None
    least, most, weeks = asked.says.pace
    length, first = timedelta(weeks=weeks), day_of(held[0].starts_at)
    spans = (day_of(held[-1].starts_at) - first) // length + 1
    counts = [0] * spans
    for each in held:
        counts[(day_of(each.starts_at) - first) // length] += 1
    missed = len(asked.given(SESSION)) - len(held)
    kept = all(each >= least for each in counts[:-1]) and max(counts) <= most + missed
    says = f"{least} to {most} sessions in {weeks} week{'s' if weeks > 1 else ''}"
    return says, Answer(kept, max(counts), "at most", f"{counts} of them")


def _sessions(number: int) -> str:
    return f"{number} session" if number == 1 else f"{number} sessions"


def _before(asked: Asked, out: date) -> list[Appointment]:
    return [each for each in asked.given(SESSION) if day_of(each.starts_at) < out]


def _weeks(held: list[Appointment], out: date) -> Iterator[list[Appointment]]:
    """The sessions of each whole week from the first one to release."""
    first = day_of(held[0].starts_at) if held else out
    while first + A_WEEK <= out:
        yield [each for each in held if first <= day_of(each.starts_at) < first + A_WEEK]
        first += A_WEEK
