"""What was promised by a day: the assessment, the plan, attendance, every contact in the case record, and the report.

Rule of this file: as for workers/simulation/promised_facts.py, which gathers it. When something was done is read where
it was written down as it was done: in the audit, in the case record itself, on the paper.
"""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import func, select

from bot.models import AppointmentKind, AuditEntry, EndReport, Entry, Plan, PlanGoal, RecordEntry
from dialogs.hours import day_of
from workers.simulation.leaflets import ASSESSED_WITHIN, PLANNED_WITHIN, REPORTED_WITHIN
from workers.simulation.promised_asked import Answer, Asked
from workers.simulation.promised_calendar import working_days

NEVER = 99


def assessment(asked: Asked) -> tuple[str, Answer]:
    """Ten days from the referral, or ten working days where that is sooner: it never is."""
    held = asked.held(AppointmentKind.ASSESSMENT)
    days = (day_of(held[0].starts_at) - asked.referral.referred_on).days if held else NEVER
    says = f"initial assessment within {ASSESSED_WITHIN} days"
    return says, Answer(days <= ASSESSED_WITHIN, days, "days", f"after {days} days")


def plan(asked: Asked) -> tuple[str, Answer]:
    """The first plan that was approved, in so many working days after the assessment."""
    held = asked.held(AppointmentKind.ASSESSMENT)
    on = asked.session.scalar(select(func.min(Plan.approved_on)).where(Plan.referral_id == asked.referral.id))
    took = working_days(day_of(held[0].starts_at), on) if on and held else NEVER
    says = f"action plan within {PLANNED_WITHIN} working days"
    return says, Answer(took <= PLANNED_WITHIN, took, "working days", f"after {took} working days")


def targets(asked: Asked) -> tuple[str, Answer]:
    """Each with a day, in a plan that their practitioner approved and that says how often they meet, and how."""
    wanted = (
        select(func.count(PlanGoal.id))
        .join(Plan, Plan.id == PlanGoal.plan_id)
        .where(Plan.referral_id == asked.referral.id, Plan.by_practitioner, Plan.frequency != "", Plan.ways != "")
    )
    found = asked.session.scalar(wanted) or 0
    says = "targets with days, approved by the practitioner"
    return says, Answer(found > 0, found, "target" if found == 1 else "targets", "no target")


def attendance(asked: Asked) -> tuple[str, Answer]:
    """Whether they came, first written down on the day of each appointment that is over."""
    entries = select(AuditEntry.subject_id, AuditEntry.at, AuditEntry.facts).where(
        AuditEntry.about_id == asked.referral.participant_id, AuditEntry.subject == "appointments"
    )
    on: dict[int | None, date] = {}
    for row in asked.session.execute(entries.order_by(AuditEntry.id)):
        if "attendance" in row.facts:
            on.setdefault(row.subject_id, day_of(row.at))
    over = [each for each in asked.appointments if each.starts_at + timedelta(minutes=each.minutes) < asked.now]
    late = sum(on.get(each.id) != day_of(each.starts_at) for each in over if day_of(each.starts_at) < asked.over)
    return "attendance recorded the same day", Answer(bool(over) and not late, late, "late", f"{late} of {len(over)}")


def record(asked: Asked) -> tuple[str, Answer]:
    """Every contact that goes into the case record is in it on the day on which it was over."""
    entries = select(RecordEntry.contact_id, RecordEntry.entered_at).where(
        RecordEntry.participant_id == asked.referral.participant_id
    )
    on = {row.contact_id: day_of(row.entered_at) for row in asked.session.execute(entries)}
    over = [each for each in asked.contacts if each.settled_at is not None and each.entry is not Entry.KEPT]
    late = sum(on.get(each.id) != day_of(each.settled_at) for each in over if each.settled_at is not None)
    return "in the case record the same day", Answer(bool(over) and not late, late, "late", f"{late} of {len(over)}")


def report(asked: Asked) -> tuple[str, Answer]:
    """So many working days after the last session, with what is needed further."""
    held = asked.held(AppointmentKind.SESSION)
    wanted = select(EndReport.submitted_at, EndReport.needs).where(EndReport.referral_id == asked.referral.id)
    found = asked.session.execute(wanted).one_or_none()
    took = working_days(day_of(held[-1].starts_at), day_of(found[0])) if found and found[0] and held else NEVER
    kept = took <= REPORTED_WITHIN and found is not None and bool(found[1])
    says = f"end of service report within {REPORTED_WITHIN} working days"
    return says, Answer(kept, took, "working days", f"after {took} working days")
