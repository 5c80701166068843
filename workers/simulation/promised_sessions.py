"""What was promised of the sessions: how many before and after release, how often before it, and at which pace.

Rule of this file: as for workers/simulation/promised_facts.py, which gathers it. What is promised is to be held with
them: where it says how often, one that they did not come to was held for them all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from bot.models import Appointment, AppointmentKind, Attendance, Booking, Mode
from dialogs.hours import day_of
from workers.simulation.promised_asked import Answer, Asked

A_WEEK = timedelta(weeks=1)


def before_release(asked: Asked) -> tuple[str, Answer] | None:
    """All of those before release were held for them, and no more than those."""
    most = asked.promise.most_before_release
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
    most, out = asked.promise.most_after_release, asked.out
    if out is None or most is None:
        return None
    came = sum(day_of(each.starts_at) >= out for each in asked.held(AppointmentKind.SESSION))
    return f"up to {_sessions(most)} after release", Answer(came == most, came, "after", f"{came} of {most}")


def a_week(asked: Asked) -> tuple[str, Answer] | None:
    """From the first one on, as many in each week as are promised at least, or all that were left before release."""
    promise, out = asked.promise, asked.out
    if out is None or promise.a_week is None:
        return None
    faces = promise.face_to_face_a_week or 0
    says = f"{promise.a_week} a week before release, {faces} of them face to face"
    weeks, left = list(_weeks(_before(asked, out), out)), promise.most_before_release or promise.amount
    kept, least = bool(weeks), promise.a_week
    for week in weeks:
        wanted = min(promise.a_week, left)
        kept &= len(week) >= wanted and sum(each.mode is Mode.PLACE for each in week) >= min(faces, wanted)
        least = min(least, len(week)) if wanted == promise.a_week else least
        left = max(0, left - sum(each.attendance is Attendance.ATTENDED for each in week))
    said = ", ".join(str(len(week)) for week in weeks) or "none"
    return says, Answer(kept, least, "a week at least", f"{said} in the weeks before")


def pace(asked: Asked) -> tuple[str, Answer] | None:
    """In each span of its weeks from the first one on: no fewer than the least, but for the rest of them in the last;
    and no more than the most, but for what makes up for those that they did not come to."""
    promised, held = asked.promise.pace, asked.held(AppointmentKind.SESSION)
    if promised is None or not held:
        return None
    length, first = timedelta(weeks=promised.weeks), day_of(held[0].starts_at)
    spans = (day_of(held[-1].starts_at) - first) // length + 1
    counts = [0] * spans
    for each in held:
        counts[(day_of(each.starts_at) - first) // length] += 1
    missed = len(_given(asked)) - len(held)
    kept = all(each >= promised.least for each in counts[:-1]) and max(counts) <= promised.most + missed
    says = f"{promised.least} to {promised.most} sessions in {promised.weeks} week{'s' if promised.weeks > 1 else ''}"
    return says, Answer(kept, max(counts), "at most", f"{counts} of them")


def _sessions(number: int) -> str:
    return f"{number} session" if number == 1 else f"{number} sessions"


def _before(asked: Asked, out: date) -> list[Appointment]:
    return [each for each in _given(asked) if day_of(each.starts_at) < out]


def _given(asked: Asked) -> list[Appointment]:
    """The sessions that were held for them, in order, whether or not they came."""
    wanted = select(Appointment).where(
        Appointment.referral_id == asked.referral.id,
        Appointment.kind == AppointmentKind.SESSION,
        Appointment.booking == Booking.BOOKED,
        Appointment.attendance.is_not(None),
    )
    return list(asked.session.scalars(wanted.order_by(Appointment.starts_at)))


def _weeks(held: list[Appointment], out: date) -> Iterator[list[Appointment]]:
    """The sessions of each whole week from the first one to release."""
    first = day_of(held[0].starts_at) if held else out
    while first + A_WEEK <= out:
        yield [each for each in held if first <= day_of(each.starts_at) < first + A_WEEK]
        first += A_WEEK
