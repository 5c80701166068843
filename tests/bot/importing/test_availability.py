"""The hours of staff come in: by the same rules as all else, and people have the last word over an old file."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import delete, select, update

from bot import refs
from bot.importing.fates import Fate, Report
from bot.models import Availability, Person
from tests.bot.importing.conftest import Files

JO = "jo.ward@example.test"
MONDAY = [(time(10), time(12, 30)), (time(13, 15), time(16, 30))]


def jos(files: Files, weekday: int = 0) -> list[tuple[time, time]]:
    """Jo's stretches on a weekday."""
    with files.db.reading() as session:
        rows = select(Availability).join(Person, Person.id == Availability.worker_id)
        found = session.scalars(rows.where(Person.ref_key == refs.person_key(JO), Availability.weekday == weekday))
        return sorted((row.opens, row.closes) for row in found)


def fates(report: Report) -> list[Fate]:
    """What became of the rows of availability.csv."""
    (file,) = (file for file in report.files if file.name == "availability.csv")
    return [row.fate for row in file.rows]


def row(weekday: str, opens: str, closes: str) -> dict[str, str]:
    return {"worker_email": JO, "weekday": weekday, "from": opens, "to": closes}


def test_hours_come_in_with_the_staff_and_only_once(files: Files) -> None:
    assert fates(files.bring(dry=True)) == [Fate.NEW] * 9
    assert jos(files) == []
    files.bring()
    assert (jos(files), jos(files, 4), jos(files, 5)) == (MONDAY, [(time(10), time(13))], [])
    assert fates(files.bring()) == [Fate.UNCHANGED] * 9


def test_another_end_another_start_and_a_new_stretch(files: Files) -> None:
    files.bring()
    files.of("availability")["to"] = "noon"
    files.of("availability", 3)["from"] = "1pm"
    files.rows["availability"].append(row("sat", "10:00", "12:00"))
    tried = files.says(dry=True)
    assert "availability.csv line 2: changed: to\n" in tried
    assert "availability.csv line 3: changed: from\n" in tried
    done = files.bring()
    assert fates(done) == [Fate.CHANGED, Fate.CHANGED, *[Fate.UNCHANGED] * 7, Fate.NEW]
    assert (jos(files), jos(files, 5)) == ([(time(10), time(12)), (time(13), time(16, 30))], [(time(10), time(12))])
    assert fates(files.bring()) == [Fate.UNCHANGED] * 10


def test_what_people_set_or_took_away_stays_until_the_file_says_something_new(files: Files) -> None:
    files.bring()
    with files.db.transaction() as session:
        monday = Availability.weekday == 0
        session.execute(delete(Availability).where(monday, Availability.opens == time(13, 15)))
        session.execute(update(Availability).where(monday, Availability.opens == time(10)).values(opens=time(9)))
    assert set(fates(files.bring())) == {Fate.UNCHANGED}
    assert jos(files) == [(time(9), time(12, 30))]
    files.of("availability", 3)["to"] = "17:00"
    assert fates(files.bring())[:2] == [Fate.UNCHANGED, Fate.NEW]
    assert jos(files) == [(time(9), time(12, 30)), (time(13, 15), time(17))]


@pytest.mark.parametrize("dry", [True, False])
def test_stretches_that_run_into_each_other_or_are_too_many_are_refused(files: Files, dry: bool) -> None:
    files.rows["availability"] += [row("Tuesday", "16:00", "18:00"), row("Monday", "18:00", "19:00")]
    said = files.says(dry=dry)
    assert "line 11: refused\n    from: This runs into another stretch of that day. One starts when the other" in said
    assert "line 12: refused\n    weekday: A day has two stretches at most: before and after a break." in said
    assert "availability.csv: 9 new, 0 changed, 0 unchanged, 2 refused" in said


def test_one_long_stretch_in_place_of_two_is_asked_about(files: Files) -> None:
    files.bring()
    files.rows["availability"] = [row("Monday", "9:00", "17:00")]
    assert "This runs into another stretch of that day." in files.says()
    assert jos(files) == MONDAY


@pytest.mark.parametrize(
    ("wrong", "column", "said"),
    [
        ({"weekday": "Someday"}, "weekday", "This must be a day of the week, such as Monday."),
        ({"from": "2:30"}, "from", "This may be the morning or the afternoon."),
        ({"to": "9:00"}, "to", "The end comes after the start."),
        ({"to": ""}, "to", "This must be filled in."),
        ({"worker_email": "nobody@example.test"}, "worker_email", "There is no such member of staff."),
        ({"worker_email": "P-1001"}, "worker_email", "This must be one e-mail address"),
    ],
)
def test_a_bad_row_is_told_its_column(files: Files, wrong: dict[str, str], column: str, said: str) -> None:
    files.of("availability").update(wrong)
    told = files.says()
    assert f"availability.csv line 2: refused\n    {column}: {said}" in told
    assert all(cell not in told for cell in wrong.values() if "@" in cell)
    assert jos(files) == MONDAY[1:]


def test_new_ones_only_leaves_a_week_alone(files: Files) -> None:
    files.bring()
    files.of("availability")["to"] = "11:00"
    assert set(fates(files.bring(only_new=True))) == {Fate.UNCHANGED}
    assert jos(files) == MONDAY
