"""What a row of appointments.csv says: its columns, and how they are read.

Rule of this file: date and time are London's wall clock in the file and one instant from here on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from bot.importing import places, values
from bot.importing.cells import Cells
from bot.importing.kinds import Column, Run
from bot.models import AppointmentKind, Booking, Mode

_KINDS = {
    "assessment": AppointmentKind.ASSESSMENT,
    "initial_assessment": AppointmentKind.ASSESSMENT,
    "session": AppointmentKind.SESSION,
}
_MODES = {
    "place": Mode.PLACE,
    "face_to_face": Mode.PLACE,
    "in_person": Mode.PLACE,
    "phone": Mode.PHONE,
    "video": Mode.VIDEO,
    "group": Mode.GROUP,
    "accompanied": Mode.ACCOMPANIED,
}
_STATUSES = {"booked": Booking.BOOKED, "cancelled": Booking.CANCELLED, "canceled": Booking.CANCELLED}
_AT_A_PLACE = frozenset({Mode.PLACE, Mode.GROUP, Mode.ACCOMPANIED})
_VISITS = frozenset({Mode.PLACE, Mode.ACCOMPANIED})
_NEVER = datetime.min.replace(tzinfo=UTC)

COLUMNS = (
    Column("appointment_ref", "your own reference for the appointment; it is found again by it", True),
    Column("referral_ref", "the referral it belongs to, as in referrals.csv", True),
    Column("kind", "assessment (the initial one) or session", True),
    Column("session_number", "which session it is; empty for the assessment"),
    Column("date", "day first, such as 24/11/2026", True),
    Column("time", "such as 14:00 or 2pm, by the clock in London", True),
    Column("minutes", "how long it takes; empty is 60"),
    Column("mode", "place, phone, video, group or accompanied", True),
    Column("venue", "street and number, as it may be read in a text; for phone and video it may be empty"),
    Column("worker_email", "whom they see, as in staff.csv; empty is the case worker of the referral"),
    Column("status", "booked or cancelled; empty is booked"),
    Column("lone", "yes when the worker goes there alone, and is to send word afterwards; empty is no"),
)


@dataclass(frozen=True, slots=True)
class AppointmentFacts:
    """What a row of appointments.csv says; `starts_at` is its date and time, aware UTC."""

    appointment_ref: str
    referral_ref: str
    kind: AppointmentKind
    session_number: int | None
    starts_at: datetime
    minutes: int | None
    mode: Mode
    venue: str | None
    worker_email: str | None
    status: Booking | None
    lone: bool | None = None


def read(cells: Cells, run: Run) -> AppointmentFacts:
    """The facts of a row. Raises Faulty."""
    facts = AppointmentFacts(
        appointment_ref=cells.required("appointment_ref", values.reference),
        referral_ref=cells.required("referral_ref", values.reference),
        kind=cells.required("kind", values.choice(_KINDS, "assessment or session")),
        session_number=cells.optional("session_number", values.whole(1, 99)),
        starts_at=_starts_at(cells, cells.required("date", values.day), cells.required("time", values.clock_time)),
        minutes=cells.optional("minutes", values.whole(5, 480)),
        mode=cells.required("mode", values.choice(_MODES, "place, phone, video, group or accompanied")),
        venue=cells.optional("venue", places.venue),
        worker_email=cells.optional("worker_email", values.email),
        status=cells.optional("status", values.choice(_STATUSES, "booked or cancelled")),
        lone=cells.optional("lone", values.yes_no),
    )
    cells.check()
    if facts.kind is AppointmentKind.ASSESSMENT and facts.session_number is not None:
        cells.fault("session_number", "The initial assessment is not a counted session. Leave this empty.")
    if facts.mode in _AT_A_PLACE and facts.venue is None:
        cells.fault("venue", "They need to know where to come. Give the street and number.")
    if facts.lone and facts.mode not in _VISITS:
        cells.fault("lone", "Only a visit in person or accompanied can be alone. Leave this empty.")
    cells.check()
    return facts


def _starts_at(cells: Cells, day: date | None, clock: time | None) -> datetime:
    if day is None or clock is None:
        return _NEVER  # there is a fault already, and nothing is made of a faulty row
    try:
        at, notes = places.instant(day, clock)
    except places.NoSuchTime as wrong:
        cells.fault("time", str(wrong))
        return _NEVER
    cells.notes.extend(notes)
    return at
