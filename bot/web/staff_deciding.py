"""A text of which nobody knows whether it went: the page on which staff say what became of it."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.delivery import deciding
from bot.delivery.deciding import Decision
from bot.delivery.refusals import Moment
from bot.models import Deed
from bot.record import audit
from bot.web.staff_session import database, looking


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    path = "/alerts/<int:alert_id>/text"
    staff.add_url_rule(path, view_func=ask, endpoint="ask_doubtful")
    staff.add_url_rule(path, view_func=decide, methods=["POST"], endpoint="decide_doubtful")


def ask(alert_id: int) -> str:
    """GET /alerts/<id>/text"""
    return _form(alert_id)


def decide(alert_id: int) -> tuple[str, int] | Response:
    """POST /alerts/<id>/text: `said` is came, again or drop."""
    said = request.form.get("said", "")
    if said not in list(Decision):
        return _form(alert_id, "Choose what became of it."), 422
    with database().transaction() as session:
        found = deciding.doubtful(session, looking(), alert_id)
        at = Moment(clock.now(), clock.ticks())
        decided = deciding.decide(session, looking(), alert_id, Decision(said), at)
    if found is None or not decided:
        abort(404)
    if found.person_id is not None:
        return redirect(url_for("staff.participant", person_id=found.person_id), 303)
    return redirect(url_for("staff.caseload"), 303)


def _form(alert_id: int, fault: str | None = None) -> str:
    with database().transaction() as session:
        found = deciding.doubtful(session, looking(), alert_id)
        audit.note(session, looking().id, Deed.VIEWED, "alerts", alert_id, refused=found is None)
    if found is None:
        abort(404)
    return render_template("staff/doubtful.html", staff=looking(), text=found, fault=fault)
