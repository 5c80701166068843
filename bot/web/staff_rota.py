"""The duty rota of a team, a week at a time; for team leads and service managers."""

from __future__ import annotations

from datetime import date, timedelta

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.models import Deed
from bot.record import audit
from bot.staff import rota, rota_week, teams
from bot.web.staff_session import database, looking


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    path = "/teams/<int:team_id>/rota"
    staff.add_url_rule(path, view_func=ask, endpoint="rota")
    staff.add_url_rule(path, view_func=change, methods=["POST"], endpoint="change_rota")


def ask(team_id: int) -> str:
    """GET /teams/<id>/rota?week=2026-11-16"""
    monday = _monday(request.args.get("week"))
    with database().transaction() as session:
        found = teams.team(session, looking(), team_id)
        audit.note(session, looking().id, Deed.VIEWED, "rota", team_id, refused=found is None)
        if found is not None:
            days, choices = rota_week.week(session, team_id, monday), rota_week.choices(session, team_id)
    if found is None:
        abort(404)
    values = {"name": found[0], "team_id": team_id, "monday": monday, "days": days, "choices": choices}
    return render_template(
        "staff/rota.html",
        staff=looking(),
        before=monday - timedelta(days=7),
        after=monday + timedelta(days=7),
        hands_over=rota.HANDS_OVER,
        **values,
    )


def change(team_id: int) -> Response:
    """POST /teams/<id>/rota: the whole week, a list of three for each day."""
    monday = _monday(request.form.get("week"))
    days = {day: _typed(day) for day in (monday + timedelta(days=ahead) for ahead in range(7))}
    with database().transaction() as session:
        if teams.team(session, looking(), team_id) is None:
            abort(404)
        if not rota_week.keep(session, looking(), team_id, days):
            abort(400)
    return redirect(url_for("staff.rota", team_id=team_id, week=monday.isoformat()), 303)


def _typed(day: date) -> dict[str, int | None]:
    return {place: request.form.get(f"{place}-{day.isoformat()}", type=int) for place in rota_week.PLACES}


def _monday(written: str | None) -> date:
    """The week that was asked for, else this one."""
    try:
        return rota_week.monday_of(date.fromisoformat(written or ""))
    except ValueError:
        return rota_week.monday_of(rota.duty_day(clock.now()))
