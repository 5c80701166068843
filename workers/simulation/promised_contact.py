"""What was promised of contact: daily or regular by somebody of their own, where it is; and no texts into custody.

Rule of this file: as for workers/simulation/promised_facts.py, which gathers it. On which days contact is due is read
from the leaflet's words here, by this file's own reckoning: daily is every day for the first two weeks out, the day of
release counted, and every working day but for those; regular is once a week.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.models import AppointmentKind, Outcome, Place
from dialogs.hours import day_of
from workers.simulation.promised_asked import Answer, Asked
from workers.simulation.promised_calendar import A_DAY, days_between, is_working, next_working

A_WEEK, TWO_WEEKS = timedelta(weeks=1), timedelta(weeks=2)
BOTH_WAYS = (Outcome.SPOKE, Outcome.MET, Outcome.ANSWERED)


def with_their_own(asked: Asked) -> tuple[str, Answer] | None:
    """Contact with a mentor or coach, as often as it is promised."""
    contact = asked.says.contact
    if contact is None:
        return None
    last = asked.over - A_DAY
    days = [day for day in days_between(asked.referral.referred_on + A_DAY, last) if _is_where(asked, day)]
    made = _made(asked)
    return _daily(asked, days, made) if contact.is_daily else _regular(asked, days, made)


def _is_where(asked: Asked, day: date) -> bool:
    return asked.says.contact is not None and asked.stood_on(day) in asked.says.contact.where


def _daily(asked: Asked, days: list[date], made: set[date]) -> tuple[str, Answer]:
    assert asked.says.contact is not None
    due = [
        day for day in days if is_working(day) or (asked.out is not None and asked.out <= day < asked.out + TWO_WEEKS)
    ]
    kept = sum(day in made for day in due)
    where = " and ".join(sorted(asked.says.contact.where))
    figure = 100 * kept // max(1, len(due))
    said = f"{kept} of {len(due)}"
    return f"daily contact with a mentor ({where})", Answer(kept == len(due) > 0, figure, "% of days", said)


def _is_just_out(asked: Asked, day: date) -> bool:
    return asked.out is not None and asked.out <= day < asked.out + TWO_WEEKS


def _regular(asked: Asked, days: list[date], made: set[date]) -> tuple[str, Answer]:
    """From each to the next no more than a week; what falls on a weekend or a bank holiday is had after it."""
    kept, longest, last = True, 0, days[0] - A_DAY
    for day in (*sorted(made & set(days)), days[-1]):
        kept &= day <= next_working(last + A_WEEK)
        longest, last = max(longest, (day - last).days), day
    said = f"{longest} days between"
    return "regular contact with a coach", Answer(kept, longest, "days at most between", said)


def _made(asked: Asked) -> set[date]:
    """The days on which somebody of the staff had contact both ways, as the log has it: what was put right later is as
    it was put right."""
    assert asked.says.contact is not None
    put_right = {each.follows_id for each in asked.contacts if each.by_id is not None}
    return {
        day_of(each.opened_at)
        for each in asked.contacts
        if each.kind is asked.says.contact.by
        and each.by_id is not None
        and each.outcome in BOTH_WAYS
        and each.id not in put_right
    }


def none_in_custody(asked: Asked) -> tuple[str, Answer] | None:
    """What the provider took for their phone while they were inside."""
    if asked.stood_on(asked.referral.referred_on) is not Place.CUSTODY or not asked.one.number:
        return None
    went = sum(asked.stood(text.at) is Place.CUSTODY for text in asked.texts)
    return "nobody in custody is texted", Answer(not went, went, "texts", f"{went} texts")


def inside_the_window(asked: Asked) -> tuple[str, Answer] | None:
    """Sessions, and contact with their own, so many weeks before release at most, and so many after it."""
    weeks, out = asked.leaflet.window, asked.out
    if weeks is None or out is None:
        return None
    met = {day_of(each.starts_at) for each in asked.given(*AppointmentKind)}
    days = met | (_made(asked) if asked.says.contact else set())
    first, last = min(days, default=date.min), max(days, default=date.max)
    length = timedelta(weeks=weeks)
    says = f"from {weeks} weeks before release to {weeks} weeks after it"
    before, after = (out - first).days, (last - out).days
    kept = out - length <= first and last <= out + length
    return says, Answer(kept, round(max(before, after) / 7, 1), "weeks at most", f"{before} days before, {after} after")
