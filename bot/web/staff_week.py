"""My week: when participants can be offered times with a member of staff, shown as a table, changed on a form."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.appointments import weeks
from bot.importing.values import day as read_day
from bot.mentoring import days_off
from bot.models import Deed
from bot.record import audit
from bot.web.staff_session import database, looking
from bot.web.typed_week import WEEKDAYS, TypedWeek, as_typed, typed


def mine() -> Response:
    """GET /week"""
    return redirect(url_for("staff.week", worker_id=looking().id))


def week(worker_id: int) -> str:
    """GET /staff/<id>/week"""
    return _page(_week(worker_id))


def ask(worker_id: int) -> str:
    """GET /staff/<id>/week/change"""
    found = _week(worker_id)
    return _form(found, as_typed(found))


def change(worker_id: int) -> tuple[str, int] | Response:
    """POST /staff/<id>/week/change: kept when all of it can be read; else everything typed is there again."""
    found, said = _week(worker_id), typed(request.form)
    if said.faults:
        return _form(found, said), 422
    with database().transaction() as session:
        weeks.keep(session, looking(), worker_id, said.stretches)
    return redirect(url_for("staff.week", worker_id=worker_id), 303)


def take_off(worker_id: int) -> tuple[str, int] | Response:
    """POST /staff/<id>/days-off"""
    found, said = _week(worker_id), request.form.get("day", "").strip()
    try:
        day = read_day(said) if said else None
        fault = "Enter a date, such as 24/12/2026." if day is None else None
    except ValueError as wrong:
        day, fault = None, str(wrong)
    if day is not None and day < clock.london(clock.now()).date():
        fault = "That day has passed. Enter today or a day to come."
    if day is None or fault:
        return _page(found, said, fault), 422
    with database().transaction() as session:
        days_off.take_on_page(session, looking(), worker_id, day, clock.now())
    return redirect(url_for("staff.week", worker_id=worker_id, _anchor="off"), 303)


def give_back(worker_id: int, off_id: int) -> Response:
    """POST /staff/<id>/days-off/<id>/remove: one that is gone already is gone."""
    _week(worker_id)
    with database().transaction() as session:
        days_off.give_on_page(session, looking(), worker_id, off_id, clock.now())
    return redirect(url_for("staff.week", worker_id=worker_id, _anchor="off"), 303)


def _week(worker_id: int) -> weeks.Week:
    """The week, or 404: somebody else's, or nobody's."""
    with database().transaction() as session:
        found = weeks.week(session, looking(), worker_id, clock.now())
        audit.note(session, looking().id, Deed.VIEWED, "availability", worker_id, refused=found is None)
    if found is None:
        abort(404)
    return found


def _page(found: weeks.Week, day: str = "", fault: str | None = None) -> str:
    values = {"week": found, "day": day, "fault": fault, "weekdays": WEEKDAYS}
    return render_template("staff/week.html", staff=looking(), **values)


def _form(found: weeks.Week, said: TypedWeek) -> str:
    return render_template("staff/week_change.html", week=found, typed=said, weekdays=WEEKDAYS, staff=looking())
