"""By when a task is to be done: within the working day, never after its point, and the lead an hour of work later."""

from __future__ import annotations

from datetime import date

import pytest

from bot.tasking import task_times
from tests.transcript import instant

CHRISTMAS = frozenset({date(2026, 12, 25), date(2026, 12, 28)})


@pytest.mark.parametrize(
    ("at", "point", "due"),
    [
        ("Fri 20 Nov 11:00", "Tue 24 Nov 14:00", "Fri 20 Nov 17:00"),
        ("Fri 20 Nov 16:00", "Tue 24 Nov 14:00", "Mon 23 Nov 12:00"),
        ("Sat 21 Nov 10:00", None, "Mon 23 Nov 17:00"),
        ("Fri 20 Nov 11:00", "Fri 20 Nov 14:00", "Fri 20 Nov 13:00"),
        ("Fri 20 Nov 13:30", "Fri 20 Nov 14:00", "Fri 20 Nov 13:30"),
        ("Thu 24 Dec 16:30", None, "Tue 29 Dec 12:00"),
    ],
)
def test_by_when(at: str, point: str | None, due: str) -> None:
    found = task_times.due(instant(at), instant(point) if point else None, CHRISTMAS)
    assert found == instant(due)


def test_what_is_urgent_has_an_hour_of_work() -> None:
    assert task_times.soon(instant("Fri 20 Nov 11:00"), None, CHRISTMAS) == instant("Fri 20 Nov 12:00")
    assert task_times.soon(instant("Fri 20 Nov 20:00"), None, CHRISTMAS) == instant("Mon 23 Nov 10:00")


def test_the_lead_is_told_an_hour_of_work_later() -> None:
    assert task_times.for_the_lead(instant("Fri 20 Nov 13:00"), CHRISTMAS) == instant("Fri 20 Nov 14:00")
    assert task_times.for_the_lead(instant("Fri 20 Nov 17:00"), CHRISTMAS) == instant("Mon 23 Nov 09:00")
