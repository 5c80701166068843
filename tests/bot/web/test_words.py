"""Every value that staff can meet has words of its own."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import pytest

from bot.appointments.answers import Answer
from bot.models import Alert, AlertKind, ContactKind, Delivery, Outcome, Role
from bot.people.reach import Why
from bot.web import words
from tests.rooms import Rooms
from tests.town import NOW

MET: dict[type[StrEnum], Mapping[Any, str]] = {
    AlertKind: words.ALERT,
    Outcome: words.OUTCOME,
    ContactKind: words.CONTACT,
    Role: words.ROLE,
    Why: words.WHY,
    Delivery: words.DELIVERY,
}


@pytest.mark.parametrize(
    "name", [name for name, value in vars(words).items() if isinstance(value, dict) and name.isupper()]
)
def test_every_value_has_words(name: str) -> None:
    said: Mapping[StrEnum, str] = getattr(words, name)
    kind = type(next(iter(said)))
    assert [value for value in kind if value not in said] == []
    assert all(said.values())


@pytest.mark.parametrize("kind", MET, ids=lambda kind: kind.__name__)
def test_no_value_that_pages_and_the_log_show_is_forgotten(kind: type[StrEnum]) -> None:
    assert set(MET[kind]) == set(kind)


def test_a_value_without_words_is_read_as_it_is_kept_and_breaks_no_page() -> None:
    assert words.Said[AlertKind]()[AlertKind.CANNOT_COME] == "Cannot come"


def test_an_alert_of_every_kind_is_read_on_the_caseload(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        session.add_all(Alert(kind=kind, facts={}, person_id=rooms.town.sam, raised_at=NOW) for kind in AlertKind)
    page = rooms.signed_in("Alex").get("/caseload")
    assert page.status_code == 200
    told = [kind for kind in AlertKind if kind not in (AlertKind.TASK_LATE, AlertKind.TASK_LEAD)]  # the task is there
    assert [kind for kind in told if words.ALERT[kind] not in page.text] == []


def test_the_four_facts_have_four_names() -> None:
    said = {*words.ANSWER.values(), *words.DELIVERY.values(), *words.ATTENDANCE.values()}
    assert {"Delivered", "Confirmed", "Attended"} <= said
    assert words.ANSWER[Answer.NO_ANSWER] == "No answer yet"


def test_a_reason_without_words_is_read_as_it_was_kept() -> None:
    assert words.reason("past_point") == "it was too late to be of use"
    assert words.reason("some_new_one") == "some new one"
