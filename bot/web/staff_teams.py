"""Teams: their ways, and whose weeks are set; for team leads and service managers."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot.models import Deed
from bot.record import audit
from bot.staff import teams
from bot.web.staff_session import database, looking
from bot.web.typed_ways import TypedWays
from bot.web.typed_week import WEEKDAYS


def overview() -> str:
    """GET /teams"""
    if not teams.sets_teams(looking()):
        abort(403)
    with database().transaction() as session:
        found = teams.teams(session, looking())
        audit.note(session, looking().id, Deed.VIEWED, "teams", None, teams=len(found))
    return render_template("staff/teams.html", teams=found, weekdays=WEEKDAYS, staff=looking())


def ask(team_id: int) -> str:
    """GET /teams/<id>"""
    name, ways = _team(team_id)
    return _form(name, TypedWays.of(ways))


def change(team_id: int) -> tuple[str, int] | Response:
    """POST /teams/<id>"""
    name, _ = _team(team_id)
    said = TypedWays.typed(request.form)
    if said.ways is None:
        return _form(name, said), 422
    with database().transaction() as session:
        teams.keep(session, looking(), team_id, said.ways)
    return redirect(url_for("staff.teams"), 303)


def _team(team_id: int) -> tuple[str, teams.Ways]:
    """The team, or 404: another's, or none."""
    with database().transaction() as session:
        found = teams.team(session, looking(), team_id)
        audit.note(session, looking().id, Deed.VIEWED, "teams", team_id, refused=found is None)
    if found is None:
        abort(404)
    return found


def _form(name: str, said: TypedWays) -> str:
    return render_template("staff/team.html", staff=looking(), name=name, typed=said)
