"""Recording attendance: chosen, read back, and then kept. Nothing is chosen beforehand.

Who did not come is asked the same day whether everything is OK, and offered another time
(bot/appointments/arranging.py). What did not happen through no doing of theirs is no missed session.
"""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.appointments import arranging, attendance
from bot.models import Appointment, Deed
from bot.record import audit
from bot.web import typed_attendance
from bot.web.staff_session import database, looking
from bot.web.typed_attendance import LONGEST, TypedAttendance


def ask(appointment_id: int) -> str:
    """GET /appointments/<id>/attendance"""
    return _form(_past(appointment_id), TypedAttendance({}))


def record(appointment_id: int) -> tuple[str, int] | str | Response:
    """POST /appointments/<id>/attendance: first shown back, and kept when it comes again with `sure`."""
    item = _past(appointment_id)
    typed = typed_attendance.read(request.form)
    if typed.came is None:
        return _form(item, typed), 422
    if "sure" not in request.form:
        return render_template("staff/attendance_check.html", item=item, typed=typed, staff=looking())
    with database().transaction() as session:
        now = clock.now()
        if not attendance.record(session, looking(), appointment_id, typed.came, now):
            abort(404)
        if typed.late is not None:
            attendance.came_late(session, looking(), appointment_id, typed.late)
        arranging.recorded(session, session.get_one(Appointment, appointment_id), now)
    return redirect(url_for("staff.participant", person_id=item.person_id, _anchor="appointments"), 303)


def _form(item: attendance.Past, typed: TypedAttendance) -> str:
    return render_template("staff/attendance.html", item=item, typed=typed, longest=LONGEST, staff=looking())


def _past(appointment_id: int) -> attendance.Past:
    """The appointment, or 404: somebody else's, cancelled, or still to come."""
    with database().transaction() as session:
        item = attendance.past(session, looking(), appointment_id, clock.now())
        audit.note(session, looking().id, Deed.VIEWED, "appointments", appointment_id, refused=item is None)
    if item is None:
        abort(404)
    return item
