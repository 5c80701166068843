"""Who leads on safeguarding in a team; for team leads and service managers."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot.models import Deed
from bot.record import audit
from bot.staff import safeguarding, teams
from bot.web.staff_session import database, looking


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    path = "/teams/<int:team_id>/safeguarding"
    staff.add_url_rule(path, view_func=ask, endpoint="safeguarding")
    staff.add_url_rule(path, view_func=choose, methods=["POST"], endpoint="choose_safeguarding")


def ask(team_id: int) -> str:
    """GET /teams/<id>/safeguarding"""
    with database().transaction() as session:
        found = teams.team(session, looking(), team_id) or abort(404)
        audit.note(session, looking().id, Deed.VIEWED, "teams", team_id)
        choices = safeguarding.choices(session, team_id)
    return render_template("staff/safeguarding.html", staff=looking(), team=found[0], team_id=team_id, choices=choices)


def choose(team_id: int) -> Response:
    """POST /teams/<id>/safeguarding"""
    with database().transaction() as session:
        if not safeguarding.choose(session, looking(), team_id, request.form.get("who", type=int)):
            abort(404)
    return redirect(url_for("staff.safeguarding", team_id=team_id), 303)
