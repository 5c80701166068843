"""The participant's page: how things stand with them, and the contact log."""

from __future__ import annotations

from datetime import datetime

from flask import Response, abort

from bot import clock
from bot.alerting import needs
from bot.appointments import first_meetings, moves_waiting
from bot.appointments.first_meetings import Arranged
from bot.caring import support
from bot.incoming import stepping
from bot.models import Deed
from bot.people.profile import Profile, profile
from bot.record import audit
from bot.record.contact_log import ContactLog, log_of_person
from bot.staff import access
from bot.tasking import task_list
from bot.web import live, pressing, staff_moves
from bot.web.staff_session import database, is_live, looking

MOST_MOODS = 7


def participant(person_id: int) -> Response:
    """GET /participants/<id>"""
    found = _read(person_id)
    if found is None:
        _note(person_id, refused=True)
        abort(404)
    person, log, alerts, moves, writing, arranged, moods, tasks = found
    listed = pressing.in_order((*alerts, *moves, *tasks), clock.now())
    version = live.version_of(found, listed)
    live.stop_if_known(version)
    _note(person_id, live=is_live(), own=_is_own(person_id))
    values = {"person": person, "log": log, "alerts": alerts, "writing": writing}
    values["arranged"] = arranged
    values["moods"] = moods
    values["needs"] = listed
    values["decided"] = staff_moves.just_decided()
    return live.page("staff/participant.html", version, staff=looking(), **values)


_Writing = tuple[int, str, datetime] | None
_Moods = tuple[support.Said, ...]
_Tasks = list[task_list.OpenTask]
_Moves = list[moves_waiting.Waiting]
_Found = tuple[Profile, ContactLog, list[needs.OpenAlert], _Moves, _Writing, Arranged, _Moods, _Tasks]


def _read(person_id: int) -> _Found | None:
    now = clock.now()
    with database().reading() as session:
        person = profile(session, looking(), person_id, now)
        if person is None:
            return None
        alerts = [item for item in needs.open_alerts(session, looking(), False, now) if item.person_id == person_id]
        moves = [item for item in moves_waiting.waiting(session, looking(), False, now) if item.person_id == person_id]
        writing = stepping.whose_thread(session, person_id, now)
        arranged = first_meetings.arranged(session, person_id, now)
        said = support.moods(session, person_id, MOST_MOODS)
        tasks = task_list.of_person(session, looking(), person_id, now)
        return person, log_of_person(session, person_id, looking().id), alerts, moves, writing, arranged, said, tasks


def _is_own(person_id: int) -> bool:
    """Whether they work with them: a look outside one's own caseload is what the monthly review asks about."""
    with database().reading() as session:
        return access.is_own(session, looking(), person_id)


def _note(person_id: int, **facts: audit.Fact) -> None:
    with database().transaction() as session:
        audit.note(session, looking().id, Deed.VIEWED, "people", person_id, **facts)
