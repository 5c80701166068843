"""End of service reports: drafted from what is on record, written by the worker, and submitted once.

Rule of this file: the machine counts, and a person writes what it comes to. How far a goal was reached and what is
still needed is never filled in for them, and of a participant's own words only those enter that staff chose. What was
submitted never changes.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.caring import plans
from bot.models import Contact, ContactKind, Deed, EndReport, FeedbackAnswer, Outcome, Person, Referral
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.record import audit, contacts, reports_counted
from bot.record.reports_counted import Counts
from bot.referrals import running_clocks
from bot.staff import access
from bot.staff.access import StaffMember

LONGEST = 4000


class Level(StrEnum):
    """How far a goal was reached, as the worker says it."""

    ACHIEVED = "achieved"
    PARTLY = "partly"
    NOT_ACHIEVED = "not_achieved"


@dataclass(frozen=True, slots=True)
class GoalReached:
    """A goal of their plan, or an outcome that the referral is to lead to, and how far it was reached; None until the
    worker has said."""

    words: str
    measure: str
    level: Level | None = None
    is_outcome: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Something they wrote to us, and whether the worker wants it in the report."""

    key: str
    at: datetime
    words: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A report as it stands: a draft until it has been submitted."""

    referral_id: int
    person_id: int
    name: str
    pathway: str
    counts: Counts
    goals: tuple[GoalReached, ...]
    quotes: tuple[Quote, ...]
    progress: str = ""
    needs: str = ""
    submitted_at: datetime | None = None
    submitted_by: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What the worker wrote: of each goal in its turn how far it was reached, and which quotes they chose."""

    progress: str
    needs: str
    levels: tuple[Level | None, ...]
    quotes: frozenset[str]


def report(session: Session, staff: StaffMember, person_id: int, now: datetime) -> Report | None:
    """The report of somebody's newest referral; None when they are not this member of staff's to see."""
    person = access.participant(session, staff, person_id)
    referral = referral_of(session, person.id) if person else None
    if person is None or referral is None:
        return None
    row = _row(session, referral.id)
    if row is not None and row.submitted_at is not None:
        return _submitted(session, person, referral, row)
    levels = {goal["words"]: goal["level"] for goal in json.loads(row.goals or "[]")} if row else {}
    chosen = set(row.chosen["quotes"]) if row else set[str]()
    return Report(
        referral_id=referral.id,
        person_id=person.id,
        name=full_name(person),
        pathway=referral.pathway,
        counts=reports_counted.count(session, referral, now),
        goals=tuple(replace(goal, level=_level(levels.get(goal.words))) for goal in _goals(session, referral)),
        quotes=tuple(replace(each, chosen=each.key in chosen) for each in _quotes(session, referral)),
        progress=(row.progress if row else None) or "",
        needs=(row.needs if row else None) or "",
    )


def write(session: Session, staff: StaffMember, person_id: int, written: Written, now: datetime) -> bool:
    """Keep what the worker has written so far. False when it is submitted, or not theirs to write."""
    if access.participant(session, staff, person_id) is None:
        return False
    lock(session, person_id)
    found = report(session, staff, person_id, now)
    if found is None or found.submitted_at is not None:
        return False
    row = _row(session, found.referral_id) or EndReport(referral_id=found.referral_id, participant_id=person_id)
    said = [asdict(replace(goal, level=level)) for goal, level in zip(found.goals, written.levels, strict=False)]
    row.progress, row.needs = written.progress[:LONGEST], written.needs[:LONGEST]
    row.goals, row.chosen = json.dumps(said), {"quotes": sorted(written.quotes & {each.key for each in found.quotes})}
    row.written_by, row.written_at = staff.id, now
    session.add(row)
    session.flush()
    audit.note(session, staff.id, Deed.CHANGED, "end_reports", row.id, quotes=len(row.chosen["quotes"]))
    return True


def missing(found: Report) -> dict[str, str]:
    """What has to be written before it can be submitted, by the name of its field."""
    faults = {} if found.progress.strip() else {"progress": "Say in a few words what came of it."}
    if not found.needs.strip():
        faults["needs"] = "Say what they still need; or that there is nothing."
    if any(goal.level is None for goal in found.goals):
        faults["goals"] = "Say of each goal how far it was reached."
    return faults


def submit(session: Session, staff: StaffMember, person_id: int, now: datetime) -> dict[str, str] | None:
    """Submit what was written: it is frozen, enters the case record, and ends its clock; or what is missing still.

    None when there is none for them to submit.
    """
    found = report(session, staff, person_id, now)
    row = _row(session, found.referral_id) if found else None
    if found is None or row is None or found.submitted_at is not None:
        return None
    if faults := missing(found):
        return faults
    lock(session, person_id)
    row.counts = reports_counted.saved(found.counts)
    row.quotes = json.dumps([[each.at.isoformat(), each.words] for each in found.quotes if each.chosen])
    row.submitted_by, row.submitted_at = staff.id, now
    contact = contacts.open_alone(session, person_id, ContactKind.REPORT, now)
    contact.by_id, contact.referral_id = staff.id, found.referral_id
    contacts.end(session, contact, Outcome.SUBMITTED, now, f"{found.progress}\n\n{found.needs}")
    row.contact_id = contact.id
    session.flush()
    running_clocks.settle(session, session.get_one(Referral, found.referral_id), now)
    audit.note(session, staff.id, Deed.CHANGED, "end_reports", row.id, submitted=True)
    return {}


def _submitted(session: Session, person: Person, referral: Referral, row: EndReport) -> Report:
    by = session.get(Person, row.submitted_by) if row.submitted_by else None
    goals = (
        GoalReached(g["words"], g["measure"], _level(g["level"]), g.get("is_outcome", False))
        for g in json.loads(row.goals or "[]")
    )
    quotes = (Quote("", datetime.fromisoformat(at), words, True) for at, words in json.loads(row.quotes or "[]"))
    return Report(
        referral_id=referral.id,
        person_id=person.id,
        name=full_name(person),
        pathway=referral.pathway,
        counts=reports_counted.loaded(row.counts or {}),
        goals=tuple(goals),
        quotes=tuple(quotes),
        progress=row.progress or "",
        needs=row.needs or "",
        submitted_at=row.submitted_at,
        submitted_by=full_name(by) if by else None,
    )


def _row(session: Session, referral_id: int) -> EndReport | None:
    return session.scalar(select(EndReport).where(EndReport.referral_id == referral_id))


def _goals(session: Session, referral: Referral) -> tuple[GoalReached, ...]:
    """What the referral is to lead to, and the goals of their plan."""
    plan = plans.current(session, referral.participant_id)
    outcomes = (GoalReached(words, "", is_outcome=True) for words in (referral.outcomes or "").splitlines())
    return (*outcomes, *(GoalReached(goal.words, goal.measure) for goal in (plan.agreed.goals if plan else ())))


def _level(said: str | None) -> Level | None:
    return Level(said) if said else None


def _quotes(session: Session, referral: Referral) -> list[Quote]:
    """What they wrote at check-ins, and after the last session."""
    theirs = (Contact.participant_id == referral.participant_id, Contact.referral_id == referral.id)
    said = session.scalars(select(Contact).where(*theirs, Contact.kind == ContactKind.CHECK_IN))
    found = [Quote(f"contact:{one.id}", one.settled_at or one.opened_at, one.words) for one in said if one.words]
    asked = select(FeedbackAnswer).where(FeedbackAnswer.participant_id == referral.participant_id)
    answers = session.scalars(asked.where(FeedbackAnswer.words.is_not(None)))
    found += [Quote(f"feedback:{one.id}", one.at, one.words) for one in answers if one.words]
    return sorted(found, key=lambda each: each.at)
