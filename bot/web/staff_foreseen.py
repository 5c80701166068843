"""What is foreseen of a referral, for staff: when somebody is expected out, and what it is to lead to."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from bot import clock
from bot.importing.values import day as read_day
from bot.models import Deed, Referral
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.record import audit
from bot.referrals import foreseen
from bot.staff import access
from bot.web.staff_session import database, looking

Answer = tuple[str, int] | Response


def add(staff: Blueprint) -> None:
    """The pages' addresses."""
    here = "/participants/<int:person_id>/foreseen"
    staff.add_url_rule(here, view_func=show, endpoint="foreseen")
    staff.add_url_rule(f"{here}/expected", view_func=expect, methods=["POST"], endpoint="expect_out")
    staff.add_url_rule(f"{here}/outcomes", view_func=lead_to, methods=["POST"], endpoint="lead_to")


def show(person_id: int) -> str:
    """GET /participants/<id>/foreseen"""
    return _page(person_id, {})


def expect(person_id: int) -> Answer:
    """POST /participants/<id>/foreseen/expected: a day to come, or nothing when nobody knows."""
    said = request.form.get("day", "").strip()
    try:
        day = read_day(said) if said else None
    except ValueError as wrong:
        return _page(person_id, {"day": str(wrong)}), 422
    if day is not None and day < clock.london(clock.now()).date():
        return _page(person_id, {"day": "This day has passed. Enter a day to come, or leave it empty."}), 422
    with database().transaction() as session:
        _referral(session, person_id)
        foreseen.expect(session, looking(), person_id, day, clock.now())
    return _back(person_id)


def lead_to(person_id: int) -> Answer:
    """POST /participants/<id>/foreseen/outcomes: those that were ticked, and others, a line each."""
    others = [" ".join(line.split()) for line in request.form.get("others", "").splitlines() if line.strip()]
    chosen = [*request.form.getlist("outcome"), *others]
    if len(chosen) > foreseen.MOST:
        return _page(person_id, {"others": f"There are {foreseen.MOST} at most."}), 422
    if any(len(each) > foreseen.LONGEST for each in others):
        return _page(person_id, {"others": f"Each is {foreseen.LONGEST} characters at most."}), 422
    with database().transaction() as session:
        known = foreseen.of(session, _referral(session, person_id)).leaflet
        kept = [each for each in dict.fromkeys(chosen) if each in known or each in others]
        foreseen.lead_to(session, looking(), person_id, kept)
    return _back(person_id)


def _page(person_id: int, faults: dict[str, str]) -> str:
    with database().transaction() as session:
        referral = _referral(session, person_id)
        person = access.participant(session, looking(), person_id) or abort(404)
        audit.note(session, looking().id, Deed.VIEWED, "referrals", referral.id)
        values = {"name": full_name(person), "person_id": person_id, "found": foreseen.of(session, referral)}
    return render_template("staff/foreseen.html", staff=looking(), faults=faults, typed=request.form, **values)


def _referral(session: Session, person_id: int) -> Referral:
    person = access.participant(session, looking(), person_id) or abort(404)
    return referral_of(session, person.id) or abort(404)


def _back(person_id: int) -> Response:
    return redirect(url_for("staff.participant", person_id=person_id, _anchor="referral"), 303)
