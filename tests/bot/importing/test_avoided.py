"""Times to avoid come in: of every week or of one day, once, and what people took away stays away."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import delete, select

from bot import refs
from bot.appointments import avoided
from bot.appointments.avoided import Avoided
from bot.importing.fates import Fate, Report
from bot.models import AvoidedTime, AvoidKind, Person
from tests.bot.importing.conftest import Files


def sams(files: Files) -> list[Avoided]:
    """Sam's times to avoid, without their ids."""
    with files.db.reading() as session:
        sam = session.scalars(select(Person).where(Person.ref_key == refs.person_key("P-1001"))).one()
        found = avoided.of(session, sam.id)
        return [Avoided(each.kind, each.opens, each.closes, each.weekday, each.day) for each in found]


def fates(report: Report) -> list[Fate]:
    """What became of the rows of avoided.csv."""
    (file,) = (file for file in report.files if file.name == "avoided.csv")
    return [row.fate for row in file.rows]


def row(why: str = "work", day: str = "Monday", opens: str = "9:00", closes: str = "17:00") -> dict[str, str]:
    return {"participant_ref": "P-1001", "why": why, "day": day, "from": opens, "to": closes}


def test_they_come_in_with_the_people_and_only_once(files: Files) -> None:
    assert fates(files.bring(dry=True)) == [Fate.NEW] * 3
    files.bring()
    school = [Avoided(AvoidKind.CARING, time(14, 30), time(16, 30), weekday=day) for day in (0, 1)]
    assert sams(files) == school
    assert fates(files.bring()) == [Fate.UNCHANGED] * 3
    assert sams(files) == school


def test_one_day_and_past_midnight(files: Files) -> None:
    files.rows["avoided"] = [row(day="24/12/2026"), row("curfew", "fri", "7pm", "7am")]
    files.bring()
    assert sams(files) == [
        Avoided(AvoidKind.CURFEW, time(19), time(7), weekday=4),
        Avoided(AvoidKind.WORK, time(9), time(17), day=date(2026, 12, 24)),
    ]


def test_what_people_took_away_stays_away_until_the_file_says_something_new(files: Files) -> None:
    files.rows["avoided"] = [row()]
    files.bring()
    with files.db.transaction() as session:
        session.execute(delete(AvoidedTime))
    assert fates(files.bring()) == [Fate.UNCHANGED]
    assert sams(files) == []
    files.rows["avoided"] = [row(closes="16:00")]
    assert fates(files.bring()) == [Fate.NEW]
    assert len(sams(files)) == 1


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (row("because"), "This must be curfew, exclusion, faith, caring, work or required."),
        (row(day="someday"), "Monday"),
        (row(opens="early"), "14:30"),
        (row() | {"participant_ref": "P-9"}, "There is no such participant."),
    ],
)
def test_a_row_that_cannot_be_read_is_told_and_the_others_come_in(
    files: Files, wrong: dict[str, str], said: str
) -> None:
    files.rows["avoided"] = [wrong, row(day="Tuesday")]
    report = files.bring()
    assert fates(report) == [Fate.REFUSED, Fate.NEW]
    assert len(sams(files)) == 1
    (file,) = (file for file in report.files if file.name == "avoided.csv")
    assert said in file.rows[0].faults[0].sentence
