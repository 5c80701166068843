"""Teams: their ways, and whose weeks are set; for team leads and service managers."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import audit, teams
from bot.importing.values import whole
from bot.models import Deed
from bot.web.staff_session import database, looking
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
    return _form(name, "yes" if ways.moves_need_a_yes else "no", str(ways.gap_minutes))


def change(team_id: int) -> tuple[str, int] | Response:
    """POST /teams/<id>"""
    name, _ = _team(team_id)
    yes, gap = request.form.get("moves_need_a_yes", ""), request.form.get("gap_minutes", "").strip()
    faults = {}
    if yes not in ("yes", "no"):
        faults["moves_need_a_yes"] = "Choose whether a move needs a yes."
    try:
        minutes = whole(0, teams.LONGEST_GAP)(gap)
    except ValueError:
        faults["gap_minutes"] = f"Enter the minutes as a whole number from 0 to {teams.LONGEST_GAP}."
    if faults:
        return _form(name, yes, gap, faults), 422
    with database().transaction() as session:
        teams.keep(session, looking(), team_id, teams.Ways(yes == "yes", minutes))
    return redirect(url_for("staff.teams"), 303)


def _team(team_id: int) -> tuple[str, teams.Ways]:
    """The team, or 404: another's, or none."""
    with database().transaction() as session:
        found = teams.team(session, looking(), team_id)
        audit.note(session, looking().id, Deed.VIEWED, "teams", team_id, refused=found is None)
    if found is None:
        abort(404)
    return found


def _form(name: str, yes: str, gap: str, faults: dict[str, str] | None = None) -> str:
    values = {"name": name, "yes": yes, "gap": gap, "faults": faults or {}}
    return render_template("staff/team.html", staff=looking(), **values)
