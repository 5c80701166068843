"""Attendance as it was typed: whether they came, and where they came late, by how much and why.

Rule of this file: nothing is chosen for anybody, and what was typed is there again when it cannot be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.appointments.attendance import Late
from bot.models import Attendance

FIELDS = ("attendance", "late_minutes", "late_reason")
LATEST, LONGEST = 480, 500


@dataclass(frozen=True, slots=True)
class TypedAttendance:
    """What was typed, the faults by field, and what it says when there are none."""

    typed: Mapping[str, str]
    faults: Mapping[str, str] = field(default_factory=dict)
    came: Attendance | None = None
    late: Late | None = None


def read(form: Mapping[str, str]) -> TypedAttendance:
    """What a form says, or what is wrong with it. To have come late is to have attended."""
    typed = {name: form.get(name, "").strip() for name in FIELDS}
    if typed["attendance"] not in list(Attendance):
        return TypedAttendance(typed, {"attendance": "Choose whether they attended"})
    came = Attendance(typed["attendance"])
    if came is not Attendance.ATTENDED or not (typed["late_minutes"] or typed["late_reason"]):
        return TypedAttendance(typed, {}, came)
    minutes, faults = typed["late_minutes"], {}
    if not (minutes.isascii() and minutes.isdigit() and 1 <= int(minutes) <= LATEST):
        faults["late_minutes"] = f"Enter how many minutes late, from 1 to {LATEST}"
    if not typed["late_reason"]:
        faults["late_reason"] = "Say what is known of why they were late; the record asks for it"
    elif len(typed["late_reason"]) > LONGEST:
        faults["late_reason"] = f"Keep it to {LONGEST} characters"
    if faults:
        return TypedAttendance(typed, faults)
    return TypedAttendance(typed, {}, came, Late(int(minutes), typed["late_reason"]))
