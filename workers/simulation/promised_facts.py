"""What was promised to one participant, and what came of it: a figure for each promise, and whether it was kept.

Rule of this file: it is an independent reading: the leaflets' own words on one side, and on the other what was written
down as it happened. It asks no rule of the planner's, so that one that is wrong shows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.models import (
    Appointment,
    AppointmentKind,
    CommunityIntroduction,
    LastSession,
    Letter,
    LetterKind,
    LetterState,
    Place,
    SessionSubject,
    Task,
    TaskOutcome,
)
from workers.simulation import promised_contact, promised_days, promised_groups, promised_sessions
from workers.simulation.promised_asked import Answer, Asked, Test
from workers.simulation.promised_sessions import SESSION
from workers.simulation.promising_people import OUTCOMES

DONE = (TaskOutcome.SENT, TaskOutcome.BOOKED, TaskOutcome.SPOKE)
WENT = (LetterState.POSTED, LetterState.HANDED_OVER)
A_DAY = timedelta(days=1)


def answers(asked: Asked) -> Iterator[tuple[str, Answer]]:
    """Each promise that was made to them, and what came of it."""
    return (found for test in TESTS if (found := test(asked)) is not None)


def _outcomes(asked: Asked) -> tuple[str, Answer]:
    kept = asked.referral.outcomes == OUTCOMES[asked.one.service]
    return "intended outcomes kept with the referral", Answer(kept, int(kept), "outcome", "not as they were said")


def _letter(asked: Asked) -> tuple[str, Answer] | None:
    if not asked.leaflet.letter:
        return None
    sent = _letters(asked, LetterKind.INTRODUCTION) > 0
    return "a letter introduces the case worker", Answer(sent, int(sent), "letter", "no letter went")


def _letters(asked: Asked, kind: LetterKind) -> int:
    wanted = select(func.count(Letter.id)).where(Letter.participant_id == asked.referral.participant_id)
    return asked.session.scalar(wanted.where(Letter.kind == kind, Letter.state.in_(WENT))) or 0


def _reminder(asked: Asked) -> tuple[str, Answer] | None:
    """A text before it that says when it is: a reminder, or the booking itself when that was within a day of it.

    Somebody in custody is not texted; a slip, or a visit that is booked, takes its place. A call does with no phone.
    """
    held = asked.held(AppointmentKind.ASSESSMENT)
    if not held:
        return None
    if asked.stood(held[0].starts_at) is Place.CUSTODY:
        return _by_hand(asked, held[0], "a slip or a visit in place of that text, in custody")
    if not asked.one.number:
        return _by_hand(asked, held[0], "a call in place of that text, with no phone")
    found = any(
        text.appointment_id == held[0].id
        and (text.key.startswith("appointment.") or text.at > held[0].starts_at - A_DAY)
        and text.at < held[0].starts_at
        for text in asked.texts
    )
    return "text reminder for the first assessment", Answer(found, int(found), "reminder", "no text")


def _by_hand(asked: Asked, item: Appointment, says: str) -> tuple[str, Answer]:
    found = item.id in _told_by_hand(asked)
    return says, Answer(found, int(found), "task done", "nothing was done")


def _told_by_hand(asked: Asked) -> Collection[int | None]:
    """What they were told of by a slip, a visit or a call before it was."""
    starts: dict[int | None, datetime] = {each.id: each.starts_at for each in asked.appointments}
    done = [task for task in asked.tasks if task.outcome in DONE and task.done_at is not None]
    return {task.appointment_id for task in done if task.appointment_id in starts and _before(task, starts)}


def _before(task: Task, starts: Mapping[int | None, datetime]) -> bool:
    return task.done_at is not None and task.done_at < starts[task.appointment_id]


def _copy(asked: Asked) -> tuple[str, Answer]:
    """A text with a link to it, or the plan itself on paper, or somebody goes through it with them."""
    texts = sum(text.key.startswith("action_plan.") for text in asked.texts)
    tasks = sum(task.about.startswith("action_plan") and task.outcome in DONE for task in asked.tasks)
    found = texts + tasks + _letters(asked, LetterKind.PLAN)
    return "a copy of the plan", Answer(found > 0, min(found, 1), "copy", "no copy")


def _dates(asked: Asked) -> tuple[str, Answer]:
    """Every appointment that they came to was told of before it: by a text, a slip, a visit or a call."""
    by_hand = _told_by_hand(asked)
    by_text = {
        each.id
        for text in asked.texts
        for each in asked.appointments
        if text.appointment_id == each.id and text.at < each.starts_at
    }
    told = by_text | set(by_hand)
    given = asked.given(*AppointmentKind)
    untold = sum(each.id not in told for each in given)
    return "dates set out clearly", Answer(bool(given) and not untold, untold, "untold", f"{untold} of {len(given)}")


def _last(asked: Asked) -> tuple[str, Answer]:
    held = asked.held(SESSION)
    marked = select(LastSession.id).where(LastSession.appointment_id == held[-1].id) if held else None
    kept = marked is not None and asked.session.scalar(marked) is not None
    return "a final session", Answer(kept, int(kept), "session", "no last session was held")


def _offered(asked: Asked) -> tuple[str, Answer]:
    """Asked by text whether face to face, and whether with their practitioner; somebody rings who cannot be texted."""
    texts = {text.key.split(".")[1] for text in asked.texts if text.key.startswith("final_session.")}
    tasks = any(task.about.startswith("final_session") and task.outcome in DONE for task in asked.tasks)
    kept = tasks or bool(texts & {"company", "and_company"})
    return "three-way and face-to-face offered for it", Answer(kept, int(kept), "offer", f"no offer: {sorted(texts)}")


def _community(asked: Asked) -> tuple[str, Answer] | None:
    if not asked.leaflet.community:
        return None
    wanted = select(CommunityIntroduction.introduced_on).where(
        CommunityIntroduction.participant_id == asked.referral.participant_id
    )
    days = [day for day in asked.session.scalars(wanted) if asked.out is not None and day >= asked.out]
    return "introduction to community support", Answer(bool(days), len(days), "introduction", "to nobody")


def _covers(asked: Asked) -> tuple[str, Answer] | None:
    """What the sessions to which they came were about, in the leaflet's words."""
    if not asked.says.covers:
        return None
    says = f"{len(asked.says.covers)} subjects, from {asked.says.covers[0]}"
    held = [each.id for each in asked.held(AppointmentKind.SESSION)]
    about = select(SessionSubject.subject).where(SessionSubject.appointment_id.in_(held))
    met = set(asked.session.scalars(about))
    left = [each for each in asked.says.covers if each not in met]
    covered = len(asked.says.covers) - len(left)
    return says, Answer(not left, covered, "covered", f"{covered} covered, and not {'; '.join(left)}")


TESTS: tuple[Test, ...] = (
    _outcomes,
    _letter,
    promised_days.assessment,
    _reminder,
    promised_days.plan,
    promised_days.targets,
    _copy,
    promised_sessions.amount,
    promised_sessions.in_time,
    promised_sessions.before_release,
    promised_sessions.after_release,
    promised_sessions.a_week,
    promised_sessions.pace,
    promised_sessions.review,
    promised_sessions.one_to_one,
    _covers,
    promised_groups.named,
    promised_groups.by_need,
    _community,
    promised_contact.with_their_own,
    promised_contact.none_in_custody,
    promised_contact.inside_the_window,
    _dates,
    promised_days.attendance,
    promised_days.record,
    _last,
    _offered,
    promised_days.report,
)
