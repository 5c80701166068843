"""Walking through every page of staff: the addresses that the app knows, with somebody known in each place of them.

Rule of this file: the list is the app's own map, so a page that is added is walked to, or a test says what it lacks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import select, update
from sqlalchemy.orm import Session
from werkzeug.routing import Rule

from bot import clock
from bot.alerting.alerts import News, tell
from bot.caring.groups_held import Group, add
from bot.delivery.outbox import Draft, put_to_number
from bot.models import AlertKind, ContactKind, Delivery, Message, Outcome, Person, Referral, Role, TaskKind, Urgency
from bot.people.numbers import E164, key_of
from bot.record import contacts
from bot.staff.access import member
from bot.tasking import tasks
from tests.rooms import Rooms
from tests.town import Town

PAST = frozenset({"/appointments/<int:appointment_id>/attendance"})
"""Pages about an appointment that is over; the others are about one to come."""
DOUBTFUL = frozenset({"/alerts/<int:alert_id>/text"})
"""Pages about a text of which nobody knows whether it went; the others are about a cry for help."""
NOT_PAGES = frozenset({"staff.static", "staff.home", "staff.sign_in", "staff.pathway_version"})
"""Files and redirections; and earlier versions of a pathway, of which there are none before somebody edits one."""
FILES = frozenset({"staff.end_report_pdf", "staff.assessment_file", "staff.pathway_file"})
"""What is not read in a browser's window."""


def rules(rooms: Rooms, method: str = "GET") -> Iterator[Rule]:
    """Every address of staff's that takes this method."""
    for rule in rooms.app.url_map.iter_rules():
        if rule.endpoint.startswith("staff.") and method in (rule.methods or ()) and rule.endpoint not in NOT_PAGES:
            yield rule


def address(rule: Rule, known: Mapping[str, object]) -> str:
    """An address, with somebody known in each place of it."""
    missing = rule.arguments - set(known)
    assert not missing, f"{rule.rule} wants {missing}: say here whom or what to open it with."
    known = {**known, "appointment_id": known["over"]} if rule.rule in PAST else known
    known = {**known, "alert_id": known["doubt"]} if rule.rule in DOUBTFUL else known
    built = rule.build({name: known[name] for name in rule.arguments})
    assert built is not None
    return built[1]


def somebody(rooms: Rooms) -> dict[str, object]:
    """Sam and something of his for each place in an address; Jo leads the service from now on, and sees all of it."""
    town, at = _with_subjects(rooms), clock.now()
    with rooms.db.transaction() as session:
        jo, sam = session.get_one(Person, town.jo), session.get_one(Person, town.sam)
        jo.role = Role.SERVICE_MANAGER
        contact = contacts.open_alone(session, sam.id, ContactKind.STAFF, at)
        contact.by_id = jo.id
        contacts.end(session, contact, Outcome.SPOKE, at, "Spoke about Friday")
        group = add(session, member(jo), Group("cooking", "coginio", None, None), at)
        task = tasks.put(session, sam, tasks.Wanted(TaskKind.CALL, "appointment", "every page"), at)
        grave = tell(session, sam, News(AlertKind.CRISIS, "every page", True), at)
        doubt = tell(session, sam, News(AlertKind.UNKNOWN_SEND, "doubt", True, doubtful(session, sam)), at)
        assert task is not None
        assert doubt is not None
        assert grave is not None
        return {
            "person_id": sam.id,
            "appointment_id": town.coming,
            "over": town.past,
            "alert_id": grave.id,
            "doubt": doubt.id,
            "worker_id": jo.id,
            "team_id": jo.team_id,
            "contact_id": contact.id,
            "group_id": group.id,
            "task_id": task.id,
            "message_id": session.scalars(select(Message.id).where(Message.person_id.is_(None))).first(),
            "word": "families",
            "part": "families.low",
        }


def _with_subjects(rooms: Rooms) -> Town:
    """The town, with Sam on a service whose leaflet names what a session is about."""
    with rooms.db.transaction() as session:
        theirs = update(Referral).where(Referral.participant_id == rooms.town.sam)
        session.execute(theirs.values(pathway="lifestyle"))
    return rooms.town


def doubtful(session: Session, to: Person) -> int:
    """A text to somebody, of which nobody knows whether it went."""
    draft = Draft("appointment.see_you", Urgency.ROUTINE, clock.now())
    message = put_to_number(session, draft, "+447700900199", key_of(E164("+447700900199")))
    message.person_id, message.body, message.delivery = to.id, "See you Friday, 2pm.", Delivery.UNKNOWN
    message.language, message.attempted_at = to.language, clock.now()
    return message.id
