"""What a row of participants.csv says: its columns, and how they are read.

Rule of this file: nobody under 18 comes in, and a date of birth is looked at and not kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from bot.importing import values
from bot.importing.cells import Cells
from bot.importing.kinds import Column, Run
from bot.importing.staff import LANGUAGES
from bot.models import Language
from bot.people import numbers
from bot.people.numbers import E164

_ADULT, _OLDEST = 18, 110
_EARLIEST, _LATEST = time(9), time(20)
_HOW = {
    "spoke": "spoke",
    "spoken": "spoke",
    "spoke_on_it": "spoke",
    "spoke_to_them": "spoke",
    "call": "spoke",
    "phone_call": "spoke",
    "code": "code",
    "text_code": "code",
    "texted_a_code": "code",
}

COLUMNS = (
    Column("participant_ref", "your own reference for them; they are found again by it", True),
    Column("first_name", "first name, as they like to be called", True),
    Column("last_name", "last name", True),
    Column("team", "the team that supports them, as in staff.csv", True),
    Column("number", "their mobile, as people write it; empty when they have none"),
    Column("number_proven_on", "the day the number was proven to be theirs; empty when it is not"),
    Column("number_proven_by", "who saw to it"),
    Column("number_proven_how", "spoke (staff spoke to them on it) or code (they texted a code given face to face)"),
    Column("language", "English or Welsh; empty is English"),
    Column("contact_from", "earliest time for texts, such as 10:00; empty is the usual hours"),
    Column("contact_to", "latest time for texts, such as 18:00"),
    Column("safe_hours_only", "yes when texts at other times would not be safe for them"),
    Column("call_instead", "yes when texts are no use to them (reading, an interpreter)"),
    Column("date_of_birth", "looked at once, to refuse anyone under 18, and not kept"),
)


@dataclass(frozen=True, slots=True)
class ParticipantFacts:
    """What a row of participants.csv says; the date of birth is not among it."""

    participant_ref: str
    first_name: str
    last_name: str
    team: str
    number: E164 | None
    number_proven_on: date | None
    number_proven_by: str | None
    number_proven_how: str | None
    language: Language | None
    contact_from: time | None
    contact_to: time | None
    safe_hours_only: bool | None
    call_instead: bool | None


def read(cells: Cells, run: Run) -> ParticipantFacts:
    """The facts of a row. Raises Faulty."""
    facts = ParticipantFacts(
        participant_ref=cells.required("participant_ref", values.reference),
        first_name=cells.required("first_name", values.words),
        last_name=cells.required("last_name", values.words),
        team=cells.required("team", values.words),
        number=cells.optional("number", numbers.normalise),
        number_proven_on=cells.optional("number_proven_on", values.day),
        number_proven_by=cells.optional("number_proven_by", values.words),
        number_proven_how=cells.optional(
            "number_proven_how",
            values.choice(_HOW, "spoke (staff spoke to them on it) or code (they texted a code given face to face)"),
        ),
        language=cells.optional("language", values.choice(LANGUAGES, "English or Welsh")),
        contact_from=cells.optional("contact_from", values.clock_time),
        contact_to=cells.optional("contact_to", values.clock_time),
        safe_hours_only=cells.optional("safe_hours_only", values.yes_no),
        call_instead=cells.optional("call_instead", values.yes_no),
    )
    _check_age(cells, cells.optional("date_of_birth", values.day), run.today)
    cells.check()
    _check_proof(cells, facts, run.today)
    _check_hours(cells, facts)
    cells.check()
    return facts


def _check_age(cells: Cells, born: date | None, today: date) -> None:
    if born is None:
        return
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    if not 0 <= age <= _OLDEST:
        cells.fault("date_of_birth", "This cannot be right: check the year.")
    elif age < _ADULT:
        cells.fault("date_of_birth", "This person is under 18, and Throughline is for adults only. Leave the row out.")


def _check_proof(cells: Cells, facts: ParticipantFacts, today: date) -> None:
    said = (facts.number_proven_on, facts.number_proven_by, facts.number_proven_how)
    if any(said) and not all(said):
        cells.fault("number_proven_on", "A proof is a day, who and how: fill in all three columns, or none of them.")
    if any(said) and not facts.number:
        cells.fault("number", "There is a proof and no number that it is for. Fill it in, or empty the proof.")
    if facts.number_proven_on and facts.number_proven_on > today:
        cells.fault("number_proven_on", "This day is still to come. A number is proven once staff have done it.")


def _check_hours(cells: Cells, facts: ParticipantFacts) -> None:
    if (facts.contact_from is None) != (facts.contact_to is None):
        cells.fault("contact_from", "Contact hours need both ends: fill in contact_from and contact_to, or neither.")
    elif facts.contact_from is not None and facts.contact_to is not None:
        if not _EARLIEST <= facts.contact_from < facts.contact_to <= _LATEST:
            cells.fault("contact_from", "Contact hours lie between 09:00 and 20:00, with contact_from the earlier.")
    elif facts.safe_hours_only:
        cells.fault("safe_hours_only", "Safe hours need their hours: fill in contact_from and contact_to.")
