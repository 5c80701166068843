"""Check-ins and endings: how often somebody is asked how they are, whom they were introduced to, and the last steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time

from flask import Blueprint, abort, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from bot import clock
from bot.caring import agreed_hours, contact_pace, supporting
from bot.caring.agreed_hours import Bounds
from bot.caring.support import Support, support
from bot.importing.values import clock_time
from bot.importing.values import day as read_day
from bot.models import CheckInPace, Deed
from bot.record import audit
from bot.web import words_pathways, words_support
from bot.web.staff_session import database, looking

PROMISED = "promised"
LONGEST = 120
Faults = Mapping[str, str]


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    person = "/participants/<int:person_id>/support"
    staff.add_url_rule(person, view_func=show, endpoint="support")
    staff.add_url_rule(f"{person}/check-ins", view_func=set_check_ins, methods=["POST"], endpoint="set_check_ins")
    staff.add_url_rule(f"{person}/contact-pace", view_func=set_contact, methods=["POST"], endpoint="set_contact")
    staff.add_url_rule(f"{person}/introduced", view_func=introduce, methods=["POST"], endpoint="introduce_to_others")
    record = "/contacts/<int:contact_id>/record"
    staff.add_url_rule(record, view_func=put_in_record, methods=["POST"], endpoint="put_in_record")
    last = "/appointments/<int:appointment_id>/last"
    staff.add_url_rule(last, view_func=mark_last, methods=["POST"], endpoint="mark_last")


def show(person_id: int) -> str:
    """GET /participants/<id>/support"""
    return _page(_support(person_id), {})


def set_check_ins(person_id: int) -> tuple[str, int] | Response:
    """POST /participants/<id>/support/check-ins: how often, when, and whether they asked for it back."""
    found, said = _support(person_id), request.form.get("pace", "")
    if said != PROMISED and said not in list(CheckInPace):
        return _page(found, {"pace": "Choose how often to ask"}), 422
    hour, fault = _hour("hour", found.asking.bounds if found.asking else None)
    if fault:
        return _page(found, {"hour": fault}), 422
    pace = None if said == PROMISED else CheckInPace(said)
    wanted = supporting.Wanted(pace, hour, "put_back" in request.form)
    return _done(person_id, lambda s: supporting.set_check_ins(s, looking(), person_id, wanted, clock.now()))


def set_contact(person_id: int) -> tuple[str, int] | Response:
    """POST /participants/<id>/support/contact-pace: days from one contact to the next, empty is as promised; and the
    hour, empty is any."""
    found, typed = _support(person_id), request.form.get("days", "").strip()
    if found.contact is None:
        abort(404)
    if typed and not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= contact_pace.MOST):
        return _page(found, {"days": f"Enter a number of days from 1 to {contact_pace.MOST}"}), 422
    days, said = int(typed) if typed else None, "seldom" in request.form
    if days is not None and days > found.contact.promised and not said:
        return _page(found, {"seldom": "That is more seldom than their service promises. Say so under your name."}), 422
    hour, fault = _hour("contact_hour", found.contact.bounds)
    if fault:
        return _page(found, {"contact_hour": fault}), 422
    wanted = contact_pace.Wanted(days, said, hour)
    return _done(person_id, lambda s: contact_pace.keep(s, looking(), person_id, wanted, clock.now()))


def _hour(cell: str, bounds: Bounds | None) -> tuple[time | None, str | None]:
    """The hour that is typed, if one is; else what would be right."""
    typed = request.form.get(cell, "").strip()
    try:
        hour = clock_time(typed) if typed else None
    except ValueError as wrong:
        return None, str(wrong)
    return hour, agreed_hours.fault(bounds, hour) if bounds else None


def introduce(person_id: int) -> tuple[str, int] | Response:
    """POST /participants/<id>/support/introduced: to whom, and when."""
    found, faults = _support(person_id), {}
    name, typed, today = request.form.get("name", "").strip(), request.form.get("on", "").strip(), _today()
    if not name or len(name) > LONGEST:
        faults["name"] = f"Enter whom they were introduced to, in {LONGEST} characters or fewer"
    try:
        on = read_day(typed) if typed else today
        if on > today:
            faults["on"] = "That day is still to come. Enter the day on which they were put in touch."
    except ValueError as wrong:
        on, faults["on"] = today, str(wrong)
    if faults:
        return _page(found, faults), 422
    others = supporting.Others(name, on)
    return _done(person_id, lambda s: supporting.introduce(s, looking(), person_id, others, clock.now()))


def mark_last(appointment_id: int) -> Response:
    """POST /appointments/<id>/last"""
    with database().transaction() as session:
        person_id = supporting.mark_last(session, looking(), appointment_id, clock.now())
    if person_id is None:
        abort(404)
    return redirect(url_for("staff.support", person_id=person_id, _anchor="last"), 303)


def put_in_record(contact_id: int) -> Response:
    """POST /contacts/<id>/record"""
    with database().transaction() as session:
        person_id = supporting.put_in_record(session, looking(), contact_id)
    if person_id is None:
        abort(404)
    return redirect(url_for("staff.support", person_id=person_id, _anchor="moods"), 303)


def _done(person_id: int, doing: Callable[[Session], bool]) -> Response:
    with database().transaction() as session:
        if not doing(session):
            abort(404)
    return redirect(url_for("staff.support", person_id=person_id), 303)


def _support(person_id: int) -> Support:
    """What there is of it, or 404: somebody else's, or nobody."""
    with database().transaction() as session:
        found = support(session, looking(), person_id, clock.now())
        audit.note(session, looking().id, Deed.VIEWED, "support", person_id, refused=found is None)
    if found is None:
        abort(404)
    return found


def _page(found: Support, faults: Faults) -> str:
    values = {"person": found, "faults": faults, "typed": request.form, "support_words": words_support}
    values["every"] = words_pathways.every
    return render_template("staff/support.html", staff=looking(), **values)


def _today() -> date:
    return clock.london(clock.now()).date()
