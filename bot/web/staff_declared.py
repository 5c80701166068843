"""Who of the staff knows somebody outside of work: said here, and from then on they see nothing of theirs.

Whoever leads the team says it for others too; only whoever leads the service says that it is over.
"""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.models import Deed
from bot.people import declaring
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff import access
from bot.web.staff_session import database, looking

LONGEST = 300
Answer = str | tuple[str, int] | Response


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    known = "/participants/<int:person_id>/known"
    staff.add_url_rule(known, view_func=show, endpoint="known_to")
    staff.add_url_rule(known, view_func=declare, methods=["POST"], endpoint="declare_known")
    staff.add_url_rule(f"{known}/<int:row_id>/end", view_func=end, methods=["POST"], endpoint="end_known")


def show(person_id: int) -> str:
    """GET /participants/<id>/known"""
    return _page(person_id, {})


def declare(person_id: int) -> Answer:
    """POST /participants/<id>/known: whoever says it of themselves sees nothing of theirs from the next page on."""
    words, who_id = request.form.get("words", "").strip(), request.form.get("who", type=int)
    if not words or len(words) > LONGEST:
        return _page(person_id, {"words": f"Say how they know each other, in {LONGEST} characters or fewer"}), 422
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id) or abort(404)
        who_id = who_id or looking().id
        declared = declaring.declare(session, looking(), person, declaring.Said(who_id, words), clock.now())
    if not declared:
        return _page(person_id, {"who": "Choose somebody who is not declared yet"}), 422
    mine = who_id == looking().id
    return redirect(url_for("staff.caseload") if mine else url_for("staff.known_to", person_id=person_id), 303)


def end(person_id: int, row_id: int) -> Response:
    """POST /participants/<id>/known/<row>/end"""
    with database().transaction() as session:
        access.participant(session, looking(), person_id) or abort(404)
        if not declaring.end(session, looking(), row_id, clock.now()):
            abort(404)
    return redirect(url_for("staff.known_to", person_id=person_id), 303)


def _page(person_id: int, faults: dict[str, str]) -> str:
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id) or abort(404)
        audit.note(session, looking().id, Deed.VIEWED, "declarations", person.id)
        values = {
            "name": full_name(person),
            "declared": declaring.of(session, person.id),
            "who": declaring.may_declare(session, looking(), person),
        }
    ends = looking().role is declaring.ENDS
    return render_template("staff/known.html", staff=looking(), person_id=person_id, ends=ends, faults=faults, **values)
