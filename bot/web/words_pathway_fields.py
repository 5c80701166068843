"""The fields by which a service manager changes what a service promises: name, kind, and what staff read beside it.

Rule of this file: a field's name is the loader's; what is in a table of the file has its name before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a field holds; the page shows it accordingly."""

    NUMBER = "number"
    WORDS = "words"
    LINES = "lines"
    CHOICE = "choice"
    SEVERAL = "several"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Field:
    """A field. `needed`: the fault when it is empty; "" where it may be. `suffix` stands behind a number."""

    name: str
    kind: Kind
    label: str
    hint: str = ""
    needed: str = ""
    suffix: str = ""
    least: int = 1
    choices: tuple[tuple[str, str], ...] = ()
    heading: str = ""


_DAYS = "Enter how many days"
SHARED = (
    Field("name", Kind.WORDS, "Name of the service", needed="Enter its name"),
    Field("provider", Kind.WORDS, "Who delivers it", "Said in letters and on pages, never in texts", "Enter who"),
    Field("outcomes", Kind.LINES, "What it is to lead to", "A line each: the participant ...", "Enter one at least"),
    Field(
        "clocks_initial_assessment_days",
        Kind.NUMBER,
        "Initial assessment",
        "Calendar days, and as many working days: the earlier counts",
        _DAYS,
        "days after the referral",
        heading="By when",
    ),
    Field(
        "clocks_attendance_days",
        Kind.NUMBER,
        "Attendance recorded",
        "0 is the same day",
        _DAYS,
        "days after",
        least=0,
    ),
    Field(
        "clocks_action_plan_working_days",
        Kind.NUMBER,
        "First action plan",
        needed=_DAYS,
        suffix="working days after the assessment",
    ),
    Field(
        "clocks_end_of_service_working_days",
        Kind.NUMBER,
        "End of service report",
        needed=_DAYS,
        suffix="working days after the last session",
    ),
)
EDITION = (
    Field("leaflet", Kind.WORDS, "Leaflets", "Their numbers, with commas between them", "Enter its number"),
    Field("introduced_by_letter", Kind.FLAG, "A letter introduces the case worker"),
    Field(
        "weeks_before_release",
        Kind.NUMBER,
        "Referred from how long before release?",
        "Empty where nothing bounds it",
        suffix="weeks",
        heading="When somebody may be referred",
    ),
    Field(
        "weeks_after_release",
        Kind.NUMBER,
        "Until how long after release?",
        "Empty where nothing bounds it",
        suffix="weeks",
    ),
)
TIER = (
    Field(
        "unit",
        Kind.CHOICE,
        "What is counted?",
        needed="Choose what is counted",
        choices=(("sessions", "Sessions"), ("hours", "Hours, in minutes delivered")),
    ),
    Field("amount", Kind.NUMBER, "How many?", "The initial assessment is never one of them", "Enter how many"),
    Field(
        "many",
        Kind.CHOICE,
        "Is that an average, or the most there are?",
        needed="Choose one",
        choices=(("average", "An average"), ("at_most", "The most there are")),
    ),
    Field("weeks", Kind.NUMBER, "Over how many weeks?", "Empty where it is not said", suffix="weeks"),
    Field("a_week", Kind.NUMBER, "At least before release", "Empty where it is not said", suffix="a week"),
    Field("face_to_face_a_week", Kind.NUMBER, "Of those, face to face at least", suffix="a week"),
    Field("pace_least", Kind.NUMBER, "From", "All three, or none", suffix="sessions", heading="How often"),
    Field("pace_most", Kind.NUMBER, "To", suffix="sessions"),
    Field("pace_weeks", Kind.NUMBER, "In so many weeks", suffix="weeks"),
    Field(
        "at_most_before_release",
        Kind.NUMBER,
        "Before release, at most",
        "Said for everybody who is seen before release, or that there is no limit",
        least=0,
        heading="Before and after release",
    ),
    Field("no_limit_before_release", Kind.FLAG, "No limit before release; one is kept for the day of it"),
    Field("at_most_after_release", Kind.NUMBER, "After release, at most", "Empty where it is not said", least=0),
    Field("before_release", Kind.LINES, "What it covers before release", "A line each"),
    Field("after_release", Kind.LINES, "What it covers in the community", "A line each"),
    Field("workshops", Kind.LINES, "Workshops", "A line each; they are invited to these alone, or to any “by need”"),
    Field(
        "contact_role",
        Kind.CHOICE,
        "Who keeps contact beside the sessions?",
        needed="Choose who",
        choices=(("nobody", "Nobody"), ("mentor", "A mentor"), ("coach", "A coach")),
        heading="Mentor or coach",
    ),
    Field(
        "contact_cadence",
        Kind.CHOICE,
        "How often?",
        "Daily is every day for 14 days after release, then working days",
        choices=(("daily", "Daily"), ("regular", "Regularly, until staff set it otherwise")),
    ),
    Field(
        "contact_days",
        Kind.NUMBER,
        "Regularly: from one contact to the next",
        "Empty where it is daily; 7 is once a week",
        suffix="days",
    ),
    Field(
        "contact_where",
        Kind.SEVERAL,
        "Where are they then?",
        choices=(("custody", "In custody"), ("community", "In the community")),
    ),
    Field("one_to_one", Kind.FLAG, "One to one: nobody is invited to groups", heading="Besides"),
    Field("safe_number_first", Kind.FLAG, "Staff confirm a safe number first"),
)
