"""The plan as its owner sees it, with the next dates, and each date as a calendar file.

Rule of this file: only what was approved, and only their own.
"""

from __future__ import annotations

from datetime import datetime

from flask import Response, abort
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import clock
from bot.appointments import calendar_files
from bot.caring import plans
from bot.models import Appointment, Booking, Mode
from bot.web import participant_gate as gate

AT_MOST = 8
WITH_A_PLACE = (Mode.PLACE, Mode.GROUP, Mode.ACCOMPANIED)


def page() -> str:
    """The plan, and what is to come."""
    person_id = gate.link().person_id
    with gate.database().reading() as session:
        plan = plans.current(session, person_id)
        found = _to_come(session, person_id, clock.now())
    dates = [one for one in found if one.booking is Booking.BOOKED]
    off = [one for one in found if one.booking is Booking.CANCELLED]
    return gate.page("participant/plan.html", plan=plan, dates=dates, off=off, with_a_place=WITH_A_PLACE)


def calendar(token: str, appointment_id: int) -> Response:
    """GET /p/<token>/<appointment>.ics"""
    if not gate.visiting():
        abort(404)
    now = clock.now()
    with gate.database().reading() as session:
        found = [one for one in _to_come(session, gate.link().person_id, now) if one.id == appointment_id]
    if not found:
        abort(404)
    off = found[0].booking is Booking.CANCELLED
    method = calendar_files.Method.CANCEL if off else calendar_files.Method.PUBLISH
    file = calendar_files.write(calendar_files.entry_of(found[0]), gate.words().language, now, method)
    headers = {"Content-Disposition": f'attachment; filename="{clock.london(found[0].starts_at):%Y-%m-%d}.ics"'}
    return Response(file, content_type=calendar_files.MEDIA_TYPE, headers=headers)


def _to_come(session: Session, person_id: int, now: datetime) -> list[Appointment]:
    """What they are expected at, and what was called off, which a calendar may still say."""
    wanted = select(Appointment).where(Appointment.participant_id == person_id, Appointment.starts_at > now)
    return list(session.scalars(wanted.order_by(Appointment.starts_at).limit(AT_MOST)))
