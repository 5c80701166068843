"""Whose a number is that texted us: somebody's new one, of somebody close, or nobody's; said where the text is read."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.incoming import claiming
from bot.incoming.claiming import Claim, Whose
from bot.models import Deed
from bot.people import caseload
from bot.record import audit
from bot.web.staff_session import database, looking

Refused = tuple[str, int]
NO_NAME = {"asked": "Enter a name, or part of one"}
NO_PERSON, NO_WHOSE = "Say who it is", "Say whose number it is"


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    here = "/unclaimed/<int:message_id>"
    staff.add_url_rule(here, view_func=ask, endpoint="ask_whose")
    staff.add_url_rule(here, view_func=say, endpoint="say_whose", methods=["POST"])


def ask(message_id: int) -> str:
    """GET /unclaimed/<id>"""
    return _page(message_id, {})


def say(message_id: int) -> str | Refused | Response:
    """POST /unclaimed/<id>: a name is looked for, and then it is said; or it is nobody's, in one press."""
    if request.form.get("whose") == Whose.NOBODYS:
        return _said(message_id, Claim(Whose.NOBODYS))
    if not request.form.get("asked", "").strip():
        return _page(message_id, NO_NAME), 422
    if "look" in request.form:
        return _page(message_id, {})
    person, whose = request.form.get("person", ""), request.form.get("whose", "")
    faults = {} if person.isdecimal() else {"person": NO_PERSON}
    faults |= {} if whose in (Whose.THEIRS, Whose.CLOSE) else {"whose": NO_WHOSE}
    return (_page(message_id, faults), 422) if faults else _said(message_id, Claim(Whose(whose), int(person)))


def _said(message_id: int, claim: Claim) -> Response:
    with database().transaction() as session:
        done = claiming.say(session, looking(), message_id, claim, clock.now())
    if not done:
        abort(404)
    if claim.person_id is None:
        return redirect(url_for("staff.unclaimed"), 303)
    return redirect(url_for("staff.participant", person_id=claim.person_id), 303)


def _page(message_id: int, faults: dict[str, str]) -> str:
    """Who has such a name is shown to whom they are to see; what was looked for is kept nowhere."""
    asked = request.form.get("asked", "").strip()
    with database().transaction() as session:
        found = claiming.asking(session, looking(), message_id)
        people = caseload.found(session, looking(), asked) if found and asked else []
        audit.note(session, looking().id, Deed.VIEWED, "messages", message_id, whose=True, found=len(people))
    if found is None:
        abort(404)
    shown = {"asking": found, "people": people, "asked": asked, "faults": faults, "typed": request.form}
    return render_template("staff/whose.html", staff=looking(), message_id=message_id, **shown)
