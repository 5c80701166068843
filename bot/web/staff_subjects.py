"""What a session is about, of what the leaflet names: proposed when it was booked, and changed here."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot.models import Deed
from bot.planning import subjects
from bot.planning.subjects import Choice
from bot.record import audit
from bot.web.staff_session import database, looking


def add(staff: Blueprint) -> None:
    """Put this page among the staff's."""
    page = "/appointments/<int:appointment_id>/subjects"
    staff.add_url_rule(page, view_func=ask, endpoint="ask_subjects")
    staff.add_url_rule(page, view_func=keep, endpoint="keep_subjects", methods=["POST"])


def ask(appointment_id: int) -> str:
    """GET /appointments/<id>/subjects"""
    return render_template("staff/session_subjects.html", which=_which(appointment_id), staff=looking())


def keep(appointment_id: int) -> Response:
    """POST /appointments/<id>/subjects: what is chosen is all that it is about."""
    which = _which(appointment_id)
    with database().transaction() as session:
        subjects.keep(session, looking(), which, request.form.getlist("subject"))
    return redirect(url_for("staff.participant", person_id=which.person_id, _anchor="appointments"), 303)


def _which(appointment_id: int) -> Choice:
    """The session, or 404: somebody else's, none, or of a service whose leaflet names nothing."""
    with database().transaction() as session:
        found = subjects.choice(session, looking(), appointment_id)
        audit.note(session, looking().id, Deed.VIEWED, "appointments", appointment_id, refused=found is None)
    return found or abort(404)
