"""What was promised by a day: the action plan, attendance, and every contact in the case record on its own day.

Rule of this file: as for workers/simulation/promised_facts.py, which gathers it.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from bot.models import AppointmentKind, Clock, ClockKind, Contact, Entry, Plan
from dialogs.hours import day_of
from workers.simulation.promised_asked import Answer, Asked, working_days


def plan(asked: Asked) -> tuple[str, Answer]:
    """The first plan that was approved, in so many working days after the assessment."""
    days, held = asked.pathway.clocks.action_plan_working_days, asked.held(AppointmentKind.ASSESSMENT)
    approved = select(func.min(Plan.approved_on)).where(Plan.referral_id == asked.referral.id)
    on = asked.session.scalar(approved)
    took = working_days(day_of(held[0].starts_at), on) if on and held else 99
    says = f"action plan within {days} working days"
    return says, Answer(took <= days, took, "working days", f"after {took} working days")


def attendance(asked: Asked) -> tuple[str, Answer]:
    """Whether they came, recorded in so many days of each appointment that is over."""
    days = timedelta(days=asked.pathway.clocks.attendance_days)
    wanted = select(Clock.began_on, Clock.ended_at).where(
        Clock.referral_id == asked.referral.id,
        Clock.kind == ClockKind.SAME_DAY,
        Clock.began_on < day_of(asked.now),
        Clock.stopped_at.is_(None),
    )
    rows = asked.session.execute(wanted).all()
    late = sum(ended is None or day_of(ended) - began > days for began, ended in rows)
    says = "attendance recorded the same day" if not days else f"attendance recorded within {days.days} days"
    return says, Answer(bool(rows) and not late, late, "late", f"{late} of {len(rows)} late")


def record(asked: Asked) -> tuple[str, Answer]:
    """Every contact that goes into the case record is in it on the day on which it was over."""
    wanted = select(Contact.settled_at, Contact.reported_at).where(
        Contact.participant_id == asked.referral.participant_id,
        Contact.entry != Entry.KEPT,
        Contact.settled_at.is_not(None),
    )
    rows = asked.session.execute(wanted).all()
    late = sum(at is None or settled is None or day_of(at) != day_of(settled) for settled, at in rows)
    return "in the case record the same day", Answer(
        bool(rows) and not late, late, "late", f"{late} of {len(rows)} late"
    )
