"""Somebody's records: how long they are kept, a hold, a copy for them to have, and deletion when they ask for it.

Only whoever leads the service may open these; every look, copy and deletion is in the audit.
"""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, Response, abort, redirect, render_template, request, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as BaseResponse

from bot import clock
from bot.governance import disclosing, forgetting, holding
from bot.models import Deed, Forgetting, Person
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff import access
from bot.web.staff_session import database, looking

LONGEST = 300
Faults = Mapping[str, str]
Answer = str | tuple[str, int] | BaseResponse


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    records = "/participants/<int:person_id>/records"
    staff.add_url_rule(records, view_func=show, endpoint="records")
    staff.add_url_rule(f"{records}/hold", view_func=hold, methods=["POST"], endpoint="hold_records")
    staff.add_url_rule(f"{records}/lift", view_func=lift, methods=["POST"], endpoint="lift_hold")
    staff.add_url_rule(f"{records}/delete", view_func=delete, methods=["POST"], endpoint="delete_records")
    staff.add_url_rule(f"{records}/copy", view_func=read, endpoint="read_records")
    staff.add_url_rule(f"{records}/copy", view_func=copy, methods=["POST"], endpoint="copy_records")


def show(person_id: int) -> str:
    """GET /participants/<id>/records"""
    return _page(person_id, {})


def hold(person_id: int) -> Answer:
    """POST /participants/<id>/records/hold"""
    words = request.form.get("words", "").strip()
    if not words or len(words) > LONGEST:
        return _page(person_id, {"words": f"Say why, in {LONGEST} characters or fewer"}), 422
    with database().transaction() as session:
        holding.hold(session, looking(), _theirs(session, person_id).id, words, clock.now())
    return _back(person_id)


def lift(person_id: int) -> Answer:
    """POST /participants/<id>/records/lift"""
    with database().transaction() as session:
        holding.lift(session, looking(), _theirs(session, person_id).id, clock.now())
    return _back(person_id)


def delete(person_id: int) -> Answer:
    """POST /participants/<id>/records/delete: they asked for it, and whoever deletes has said that they are sure."""
    if "sure" not in request.form:
        return _page(person_id, {"sure": "Say that you are sure: what is deleted cannot be brought back"}), 422
    with database().transaction() as session:
        against = forgetting.erase(session, looking(), _theirs(session, person_id).id, clock.now())
    return _back(person_id) if against is None else (_page(person_id, {"sure": AGAINST[against]}), 422)


AGAINST = {
    forgetting.WhyNot.HELD: "There is a hold on their records. Lift it first.",
    forgetting.WhyNot.FROZEN: "Their records are frozen since they died. That is lifted on the page of their referral.",
    forgetting.WhyNot.GOES_ON: "Their referral goes on. Close it first.",
    forgetting.WhyNot.CAME_SINCE: "They wrote, rang, or were changed since they were handed over. Hand them over anew.",
}


def read(person_id: int) -> str:
    """GET /participants/<id>/records/copy: all of it, with what may be about others marked."""
    with database().transaction() as session:
        person = _theirs(session, person_id)
        audit.note(session, looking().id, Deed.VIEWED, "records", person.id)
        parts, name = disclosing.for_them(session, person.id), full_name(person)
    values = {"parts": parts, "marked": disclosing.marked(parts)}
    return render_template("staff/records_copy.html", staff=looking(), person_id=person_id, name=name, **values)


def copy(person_id: int) -> Answer:
    """POST /participants/<id>/records/copy: the file to hand over, without what is held back."""
    held_back = frozenset(request.form.getlist("hold"))
    with database().transaction() as session:
        person = _theirs(session, person_id)
        parts = disclosing.without(disclosing.for_them(session, person.id), held_back)
        counts = {"lines": sum(len(part.lines) for part in parts), "held_back": len(held_back)}
        audit.note(session, looking().id, Deed.EXPORTED, "records", person.id, **counts)
        page = render_template("staff/records_file.html", parts=parts, name=full_name(person), now=clock.now())
    headers = {"Content-Disposition": f'attachment; filename="records-{person_id}.html"', "Cache-Control": "no-store"}
    return Response(page, headers=headers, mimetype="text/html")


def _page(person_id: int, faults: Faults) -> str:
    with database().transaction() as session:
        person = _theirs(session, person_id)
        audit.note(session, looking().id, Deed.VIEWED, "records", person.id)
        held = forgetting.held(session, person.id)
        values = {
            "name": full_name(person),
            "held": (held.words, held.since, full_name(session.get_one(Person, held.by_id))) if held else None,
            "kept": [
                (row.what, row.since, row.done_at)
                for row in session.scalars(
                    select(Forgetting).where(Forgetting.person_id == person.id).order_by(Forgetting.id)
                )
            ],
        }
    return render_template("staff/records.html", staff=looking(), person_id=person_id, faults=faults, **values)


def _theirs(session: Session, person_id: int) -> Person:
    """The participant, or 404: only whoever leads the service deletes or discloses."""
    person = access.participant(session, looking(), person_id)
    if person is None or looking().role is not forgetting.ERASES:
        abort(404)
    return person


def _back(person_id: int) -> BaseResponse:
    return redirect(url_for("staff.records", person_id=person_id), 303)
