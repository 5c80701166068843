"""A contact as it was typed on a form: read whole, or every fault told beside what was typed.

Rule of this file: nothing is guessed and nothing typed is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from bot.clock import london
from bot.importing.values import clock_time
from bot.importing.values import day as read_day
from bot.mentoring import out_of_reach
from bot.mentoring.made_contacts import Said
from bot.mentoring.staff_contacts import USUAL_MEANS
from bot.models import Contact, Means, Outcome
from dialogs.hours import at as london_at

LONGEST_NOTE = 2000
LATEST_BACK = timedelta(days=31)
IN_PERSON = (Means.FACE_TO_FACE, Means.PRISON)
FIELDS = ("outcome", "why", "means", "day", "time", "note")
COULD_NOT = Outcome.LOGISTICS


@dataclass(frozen=True, slots=True)
class TypedContact:
    """What was typed, the faults by field, and what it says when there are none."""

    typed: Mapping[str, str]
    faults: Mapping[str, str] = field(default_factory=dict)
    said: Said | None = None


def blank(now: datetime, before: Contact | None = None) -> TypedContact:
    """An empty form for a contact just now, or one that says what is to be corrected."""
    local = london(before.opened_at if before else now)
    typed = dict.fromkeys(FIELDS, "") | {"day": local.strftime("%d/%m/%Y"), "time": local.strftime("%H:%M")}
    if before is not None:
        outcome, means = before.outcome, before.means
        typed |= {"outcome": outcome.value if outcome else "", "means": means.value if means else ""}
        typed["why"], typed["note"] = out_of_reach.why_of(before)
    return TypedContact(typed)


def read(form: Mapping[str, str], now: datetime, before: Contact | None = None) -> TypedContact:
    """What a form says, or what is wrong with it. `before`: what it corrects."""
    typed = {name: form.get(name, "").strip() for name in FIELDS}
    faults: dict[str, str] = {}
    outcome = Outcome(typed["outcome"]) if typed["outcome"] in (*USUAL_MEANS, COULD_NOT) else None
    if outcome is None:
        faults["outcome"] = "Choose what came of it."
    why = typed["why"] if outcome is COULD_NOT else ""
    if outcome is COULD_NOT and why not in out_of_reach.WORDS:
        faults["why"] = "Choose what kept it from happening."
    means = _means(typed, faults, outcome, before)
    happened = _when(typed, faults, now)
    if len(typed["note"]) > LONGEST_NOTE:
        faults["note"] = f"A note has {LONGEST_NOTE} characters at most."
    if faults or outcome is None or means is None or happened is None:
        return TypedContact(typed, faults)
    return TypedContact(typed, {}, Said(outcome, means, happened, typed["note"], why))


def _means(
    typed: Mapping[str, str], faults: dict[str, str], outcome: Outcome | None, before: Contact | None
) -> Means | None:
    means = Means(typed["means"]) if typed["means"] in list(Means) else None
    if outcome is COULD_NOT:
        return Means.PHONE  # what kept them from it says how it was tried
    if outcome is not None and (means is None or _is_left_over(outcome, means, before)):
        means = USUAL_MEANS[outcome]  # how it is nearly always; the form says so
    if outcome is Outcome.MET and means not in IN_PERSON:
        faults["means"] = "To have met is face to face. Choose that, or say that you spoke."
    return means


def _is_left_over(outcome: Outcome, means: Means, before: Contact | None) -> bool:
    """Whether how it was is only how the other outcome usually is, and nobody chose it for this one."""
    changed = before is not None and before.outcome is not None and before.outcome is not outcome
    return changed and before is not None and means is before.means is USUAL_MEANS.get(before.outcome or outcome)


def _when(typed: Mapping[str, str], faults: dict[str, str], now: datetime) -> datetime | None:
    day, clock = _day(typed["day"], faults), _clock(typed["time"], faults)
    if day is None or clock is None:
        return None
    happened = london_at(day, clock)
    if happened > now:
        faults["day"] = "This is still to come. Enter when it happened."
    elif now - happened > LATEST_BACK:
        faults["day"] = f"That is more than {LATEST_BACK.days} days ago. Write it into the case record itself."
    return happened


def _day(typed: str, faults: dict[str, str]) -> date | None:
    try:
        return read_day(typed)
    except ValueError as wrong:
        faults["day"] = str(wrong) if typed else "Enter the day."
        return None


def _clock(typed: str, faults: dict[str, str]) -> time | None:
    try:
        return clock_time(typed)
    except ValueError as wrong:
        faults["time"] = str(wrong) if typed else "Enter the time."
        return None
