"""Every page of staff that shows somebody's data writes so into the audit before it does, and every refusal is noted.

Tried with a page that forgot (the note was taken out of whereabouts, and of letters to somebody): the first test fails.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from sqlalchemy import select
from werkzeug.routing import Rule

from bot.models import AuditEntry, Deed
from bot.record import subjects
from bot.web import words_looks
from tests.house import parsed, place, python_files
from tests.rooms import Rooms
from tests.walking import address, rules, somebody

SHOWN = (Deed.VIEWED, Deed.EXPORTED)
NAMES = ("Taylor", "Reyes", "Bryn Jones", "Khan", "07700 9001", "kids off school")
"""What tells of a participant of the town; no page but of theirs holds any of it."""
ABOUT_SOMEBODY = {"person_id", "appointment_id", "alert_id", "contact_id", "task_id"}


def lines(rooms: Rooms, after: int) -> list[AuditEntry]:
    with rooms.db.reading() as session:
        return list(session.scalars(select(AuditEntry).where(AuditEntry.id > after).order_by(AuditEntry.id)))


def newest(rooms: Rooms) -> int:
    return max((line.id for line in lines(rooms, 0)), default=0)


def forgotten(rooms: Rooms, rule: Rule, after: int, page: str) -> str:
    """What a page that was shown left out of the audit, if anything."""
    noted = [line for line in lines(rooms, after) if line.actor_id == rooms.town.jo and line.deed in SHOWN]
    if any(name in page for name in NAMES) and not noted:
        return f"{rule.rule} shows somebody and writes nothing"
    if rule.arguments & ABOUT_SOMEBODY and rooms.town.sam not in {line.about_id for line in noted}:
        return f"{rule.rule} is about somebody, and its line does not say who"
    return ""


def test_every_page_that_shows_somebody_says_so_in_the_audit(rooms: Rooms) -> None:
    known, jo, wrong = somebody(rooms), rooms.signed_in("Jo"), []
    for rule in rules(rooms):
        after = newest(rooms)
        answer = jo.get(address(rule, known))
        assert answer.status_code in (200, 302), rule.rule
        wrong.append(forgotten(rooms, rule, after, answer.data.decode(errors="replace")))
    assert not [said for said in wrong if said]


def test_a_form_that_is_shown_again_is_a_look_too(rooms: Rooms) -> None:
    known, jo = somebody(rooms), rooms.signed_in("Jo")
    known |= dict.fromkeys(("letter_id", "request_id", "row_id", "avoided_id", "off_id", "number"), 9999)
    wrong = []
    for rule in sorted(rules(rooms, "POST"), key=lambda rule: rule.endpoint == "staff.sign_out"):
        jo.get("/find")
        after = newest(rooms)
        answer = jo.post(address(rule, known))
        assert answer.status_code < 500, rule.rule
        if answer.status_code in (200, 422):
            wrong.append(forgotten(rooms, rule, after, answer.data.decode(errors="replace")))
    assert not [said for said in wrong if said]


def test_whoever_may_not_see_somebody_is_noted_whichever_page_they_tried(rooms: Rooms) -> None:
    known, kit = somebody(rooms), rooms.signed_in("Kit")
    wrong = []
    for rule in (rule for rule in rules(rooms) if rule.arguments & ABOUT_SOMEBODY):
        after = newest(rooms)
        answer = kit.get(address(rule, known))
        noted = [line for line in lines(rooms, after) if line.facts.get("refused")]
        if answer.status_code not in (403, 404):
            wrong.append(f"{rule.rule} is opened")
        if [(line.actor_id, line.about_id, line.own) for line in noted] != [(rooms.town.kit, rooms.town.sam, False)]:
            wrong.append(f"{rule.rule} is refused, and {len(noted)} lines say so")
    assert not wrong


def noted_subjects() -> Iterator[tuple[str, str]]:
    """Where the audit is written, and the subject it is written of."""
    for path in python_files("bot", "workers"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "audit.note":
                subject = node.args[3]
                if isinstance(subject, ast.Constant):
                    yield place(path, node), str(subject.value)


def test_every_subject_is_known_to_be_about_somebody_or_nobody_and_has_words() -> None:
    known = {*subjects.PAGES, *subjects.ROWS, *subjects.NOBODYS, "move_requests"}
    found = dict(noted_subjects())
    assert len(found) > 60
    assert {where: subject for where, subject in found.items() if subject not in known} == {}
    assert known == set(words_looks.SUBJECT)
