"""Visits alone come in: the worker is waited for from the start on, and what cannot be one is refused."""

from __future__ import annotations

from sqlalchemy import select

from bot.importing.fates import Fate, Report
from bot.models import Appointment, OnwardEvent
from tests.bot.importing.conftest import Files

FIRST, BY_PHONE = 2, 4
"""Lines of appointments.csv: an assessment at the office, and one by phone."""


def watched(files: Files) -> list[tuple[bool, int]]:
    """Each visit that is waited for: whether it begins as its appointment does, and as of which of its moves."""
    with files.db.reading() as session:
        found = session.scalars(
            select(OnwardEvent).where(OnwardEvent.dialog == "staff_safety").order_by(OnwardEvent.id)
        )
        visits = [(event, session.get_one(Appointment, event.matter["id"])) for event in found]
        return [(event.due_at == visit.starts_at, event.matter["count"]) for event, visit in visits]


def fates(report: Report) -> list[Fate]:
    """What became of the rows of appointments.csv."""
    (file,) = (file for file in report.files if file.name == "appointments.csv")
    return [row.fate for row in file.rows]


def test_it_is_waited_for_from_its_start_once(files: Files) -> None:
    files.of("appointments", FIRST)["lone"] = "yes"
    files.bring()
    files.bring()
    assert watched(files) == [(True, 1)]


def test_said_later_or_moved_it_is_waited_for_as_well(files: Files) -> None:
    files.bring()
    assert watched(files) == []
    files.of("appointments", FIRST)["lone"] = "yes"
    files.bring()
    files.of("appointments", FIRST)["time"] = "15:00"
    files.bring()
    with files.db.reading() as session:
        assert [visit.lone for visit in session.scalars(select(Appointment)) if visit.lone] == [True]
    assert [count for _, count in watched(files)] == [1, 2]


def test_it_is_waited_for_of_whoever_has_it_now(files: Files) -> None:
    files.of("appointments", FIRST)["lone"] = "yes"
    files.bring()
    files.of("referrals")["case_worker_email"] = "carys.evans@example.test"
    files.bring()
    assert watched(files) == [(True, 1), (True, 1)]
    with files.db.reading() as session:
        whom = session.scalars(select(OnwardEvent.person_id).where(OnwardEvent.dialog == "staff_safety")).all()
    assert len(set(whom)) == 2


def test_a_call_cannot_be_one(files: Files) -> None:
    files.of("appointments", BY_PHONE)["lone"] = "yes"
    assert Fate.REFUSED in fates(files.bring())
    assert "Only a visit in person or accompanied can be alone." in files.says()
