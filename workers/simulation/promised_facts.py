"""What was promised to one participant, and what came of it: a figure for each promise, and whether it was kept.

Rule of this file: it reads the rows and works out each promise from the leaflet's own data, so that what is edited
there is asked for here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from sqlalchemy import or_, select

from bot.appointments.wanted import limit_of
from bot.calendar import bank_holidays
from bot.mentoring import staff_contacts
from bot.models import (
    Appointment,
    AppointmentKind,
    ClosedReferral,
    Contact,
    Delivery,
    EndReport,
    LastSession,
    Letter,
    LetterKind,
    LetterState,
    Message,
    Place,
    Task,
    TaskOutcome,
)
from bot.pathways import Cadence
from bot.people.reach import current_number
from bot.planning import cadences
from bot.planning.progress import progress
from dialogs.hours import day_of
from workers.simulation import promised_days, promised_sessions
from workers.simulation.promised_asked import Answer, Asked, Test, working_days

A_WEEK_OR_SO = timedelta(days=10)
"""Regular is weekly; a bank holiday weekend may stand in between."""


def answers(asked: Asked) -> Iterator[tuple[str, Answer]]:
    """Each promise that was made to them, and what came of it."""
    return (found for test in TESTS if (found := test(asked)) is not None)


def _letter(asked: Asked) -> tuple[str, Answer] | None:
    if not asked.pathway.introduced_by_letter:
        return None
    theirs = (Letter.participant_id == asked.referral.participant_id, Letter.referral_id == asked.referral.id)
    wanted = select(Letter).where(*theirs, Letter.kind == LetterKind.INTRODUCTION)
    letter = asked.session.scalars(wanted.limit(1)).first()
    sent = letter is not None and letter.state in (LetterState.POSTED, LetterState.HANDED_OVER)
    return "a letter introduces the case worker", Answer(sent, int(sent), "letter", "no letter went")


def _assessment(asked: Asked) -> tuple[str, Answer]:
    limit, held = limit_of(asked.session, asked.referral).day, asked.held(AppointmentKind.ASSESSMENT)
    days = (day_of(held[0].starts_at) - asked.referral.referred_on).days if held else 99
    kept = bool(held) and day_of(held[0].starts_at) <= limit
    says = f"initial assessment within {asked.pathway.clocks.initial_assessment_days} days"
    return says, Answer(kept, days, "days", f"after {days} days")


def _reminder(asked: Asked) -> tuple[str, Answer] | None:
    """A text before it that says when it is: a reminder, or the booking itself when that was within a day of it.

    Somebody in custody is not texted; a slip, or a visit that is booked, takes its place. A call does with no phone.
    """
    held = asked.held(AppointmentKind.ASSESSMENT)
    if not held:
        return None
    if _stands_on(asked, day_of(held[0].starts_at)) is Place.CUSTODY:
        return _by_hand(asked, held[0], "a slip or a visit in place of that text, in custody")
    if current_number(asked.session, asked.referral.participant_id) is None:
        return _by_hand(asked, held[0], "a call in place of that text, with no phone")
    texts = select(Message.id).where(
        Message.person_id == asked.referral.participant_id,
        Message.appointment_id == held[0].id,
        or_(Message.text_key.startswith("appointment."), Message.accepted_at > held[0].starts_at - timedelta(days=1)),
        Message.delivery == Delivery.DELIVERED,
        Message.accepted_at < held[0].starts_at,
    )
    found = len(asked.session.scalars(texts).all())
    return "text reminder for the first assessment", Answer(found > 0, min(found, 1), "reminder", "no text")


def _by_hand(asked: Asked, assessment: Appointment, says: str) -> tuple[str, Answer]:
    done = select(Task.id).where(
        Task.participant_id == asked.referral.participant_id,
        Task.appointment_id == assessment.id,
        Task.outcome.in_((TaskOutcome.SENT, TaskOutcome.BOOKED, TaskOutcome.SPOKE)),
        Task.done_at < assessment.starts_at,
    )
    found = len(asked.session.scalars(done).all())
    return says, Answer(found > 0, min(found, 1), "task done", "nothing was done")


def amount(asked: Asked) -> tuple[str, Answer]:
    """How much was held. Everybody comes in the end: what is "up to" so many is that many, and none less or more."""
    found = progress(asked.session, asked.referral)
    assert found is not None
    each = 60 if asked.promise.unit == "hours" else 1
    how = "up to" if found.is_most else "an average of"
    kept = found.done == found.promised if found.is_most else found.done >= found.promised
    says = f"{how} {asked.promise.amount} {asked.promise.unit}"
    figure = found.done / each
    return says, Answer(kept, figure, asked.promise.unit.value, f"{figure:g} of {asked.promise.amount}")


def _in_time(asked: Asked) -> tuple[str, Answer] | None:
    """Over how many weeks they were held, where the leaflet says it: custody is a time of its own."""
    held = asked.held(AppointmentKind.SESSION)
    if asked.promise.weeks is None or not held:
        return None
    weeks = (held[-1].starts_at - held[0].starts_at) / timedelta(weeks=1)
    kept = weeks <= asked.promise.weeks
    return f"over {asked.promise.weeks} weeks", Answer(kept, round(weeks, 1), "weeks", f"{weeks:.1f} weeks")


def _review(asked: Asked) -> tuple[str, Answer] | None:
    out = asked.referral.released_on
    if out is None:
        return None
    after = [day_of(each.starts_at) for each in asked.held(AppointmentKind.SESSION) if day_of(each.starts_at) >= out]
    days = (after[0] - out).days if after else 99
    return "review on the day of release", Answer(days == 0, days, "days after it", f"{days} days after it")


def _daily(asked: Asked) -> tuple[str, Answer] | None:
    """Two-way contact by a named person, on every day on which it is due."""
    promise = asked.promise.contact
    if promise is None:
        return None
    spoken = _spoken(asked)
    days = [day for day in _days(asked) if _stands_on(asked, day) in promise.where]
    if promise.cadence is Cadence.REGULAR:
        return _regular(asked, days, spoken)
    due = [day for day in days if cadences.is_due(promise, _standing(asked, day), day, bank_holidays())]
    made = sum(day in spoken for day in due)
    says = f"daily contact with a {promise.role.value} ({' and '.join(sorted(promise.where))})"
    answer = Answer(made == len(due) > 0, round(100 * made / max(1, len(due))), "% of days", f"{made} of {len(due)}")
    return says, answer


def _regular(asked: Asked, days: list[date], spoken: set[date]) -> tuple[str, Answer]:
    ends = [days[0], *sorted(spoken & set(days)), days[-1]]
    says = f"regular contact with a {asked.promise.contact.role.value}" if asked.promise.contact else ""
    longest = max((later - sooner).days for sooner, later in pairwise(ends))
    return says, Answer(longest <= A_WEEK_OR_SO.days, longest, "days at most between", f"{longest} days between")


def _spoken(asked: Asked) -> set[date]:
    wanted = select(Contact.opened_at).where(
        Contact.participant_id == asked.referral.participant_id,
        Contact.kind.in_(staff_contacts.OURS),
        Contact.outcome.in_(staff_contacts.TWO_WAY),
        Contact.by_id.is_not(None),
        staff_contacts.stands(),
    )
    return {day_of(each) for each in asked.session.scalars(wanted)}


def _days(asked: Asked) -> list[date]:
    """From the day after they were referred to the last whole day, or the day before their referral was closed."""
    ended = select(ClosedReferral.at).where(ClosedReferral.referral_id == asked.referral.id).limit(1)
    closed = asked.session.scalar(ended)
    first, end = asked.referral.referred_on + timedelta(days=1), day_of(closed or asked.now)
    return [first + timedelta(days=ahead) for ahead in range((end - first).days)]


def _stands_on(asked: Asked, day: date) -> Place:
    out = asked.referral.released_on
    if out is None:
        return asked.referral.place
    return Place.COMMUNITY if day >= out else Place.CUSTODY


def _standing(asked: Asked, day: date) -> cadences.Standing:
    here = _stands_on(asked, day)
    out = asked.referral.released_on if here is Place.COMMUNITY else None
    return cadences.Standing(here, asked.referral.referred_on, out, None)


def _last(asked: Asked) -> tuple[str, Answer]:
    held = asked.held(AppointmentKind.SESSION)
    marked = select(LastSession.id).where(LastSession.appointment_id == held[-1].id) if held else None
    kept = marked is not None and asked.session.scalar(marked) is not None
    return "a final session", Answer(kept, int(kept), "session", "no last session was held")


def _report(asked: Asked) -> tuple[str, Answer]:
    """So many working days after the last session."""
    days, held = asked.pathway.clocks.end_of_service_working_days, asked.held(AppointmentKind.SESSION)
    wanted = select(EndReport.submitted_at).where(EndReport.referral_id == asked.referral.id)
    at = asked.session.scalar(wanted)
    took = working_days(day_of(held[-1].starts_at), day_of(at)) if at and held else 99
    says = f"end of service report within {days} working days"
    return says, Answer(took <= days, took, "working days", f"after {took} working days")


TESTS: tuple[Test, ...] = (
    _letter,
    _assessment,
    _reminder,
    promised_days.plan,
    amount,
    _in_time,
    promised_sessions.before_release,
    promised_sessions.after_release,
    promised_sessions.a_week,
    promised_sessions.pace,
    _review,
    _daily,
    promised_days.attendance,
    promised_days.record,
    _last,
    _report,
)
