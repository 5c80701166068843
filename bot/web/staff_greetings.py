"""How a team greets and writes, for team leads and service managers."""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot.importing.values import whole
from bot.models import Deed
from bot.people import greetings
from bot.people.greetings import Greeting
from bot.record import audit
from bot.web.staff_session import database, looking


def add(staff: Blueprint) -> None:
    """The pages' addresses."""
    staff.add_url_rule("/teams/<int:team_id>/writing", view_func=ask, endpoint="team_writing")
    staff.add_url_rule("/teams/<int:team_id>/writing", view_func=keep, endpoint="keep_team_writing", methods=["POST"])


def ask(team_id: int) -> str:
    """GET /teams/<id>/writing"""
    found = _greeting(team_id)
    return _form(found, str(found.quiet_minutes))


def keep(team_id: int) -> tuple[str, int] | Response:
    """POST /teams/<id>/writing"""
    found, typed = _greeting(team_id), request.form.get("quiet_minutes", "").strip()
    wanted = replace(found, in_wales="in_wales" in request.form, whatsapp="whatsapp" in request.form)
    try:
        wanted = replace(wanted, quiet_minutes=whole(greetings.SHORTEST, greetings.LONGEST)(typed))
    except ValueError:
        fault = f"Enter the minutes as a whole number from {greetings.SHORTEST} to {greetings.LONGEST}."
        return _form(wanted, typed, fault), 422
    with database().transaction() as session:
        greetings.keep(session, looking(), team_id, wanted)
    return redirect(url_for("staff.teams"), 303)


def _greeting(team_id: int) -> Greeting:
    with database().transaction() as session:
        found = greetings.greeting(session, looking(), team_id)
        audit.note(session, looking().id, Deed.VIEWED, "teams", team_id, refused=found is None)
    return found or abort(404)


def _form(found: Greeting, typed: str, fault: str | None = None) -> str:
    return render_template("staff/team_writing.html", staff=looking(), team=found, typed=typed, fault=fault)
