"""Alerts that somebody must act on: taking one, writing down what was done, letting texts go on; and visits alone."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.alerting import looking_after
from bot.alerting.paging import Done
from bot.models import Deed
from bot.record import audit
from bot.staff import lone_visits
from bot.web import staff_moves
from bot.web.staff_session import database, looking

LONGEST = 2000


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    staff.add_url_rule("/alerts/<int:alert_id>/mine", view_func=own, methods=["POST"], endpoint="own_alert")
    action = "/alerts/<int:alert_id>/action"
    staff.add_url_rule(action, view_func=ask, endpoint="ask_action")
    staff.add_url_rule(action, view_func=act, methods=["POST"], endpoint="record_action")
    lone = "/appointments/<int:appointment_id>/lone"
    staff.add_url_rule(lone, view_func=mark_lone, methods=["POST"], endpoint="mark_lone")
    again = "/participants/<int:person_id>/texts-again"
    staff.add_url_rule(again, view_func=texts_again, methods=["POST"], endpoint="texts_again")


def own(alert_id: int) -> Response:
    """POST /alerts/<id>/mine: then back to where they were, which says who has it."""
    with database().transaction() as session:
        taken = looking_after.own(session, looking(), alert_id, clock.now())
    if taken is None:
        abort(404)
    return staff_moves.back()


def ask(alert_id: int) -> str:
    """GET /alerts/<id>/action"""
    return _form(alert_id)


def act(alert_id: int) -> tuple[str, int] | Response:
    """POST /alerts/<id>/action: what was done, and whether texts may go on."""
    words = request.form.get("words", "").strip()
    if not words or len(words) > LONGEST:
        fault = "Write down what you did." if not words else f"Use {LONGEST} characters or fewer."
        return _form(alert_id, words, fault), 422
    done = Done(looking().id, words, request.form.get("texts_again") == "yes")
    with database().transaction() as session:
        found = looking_after.to_act_on(session, looking(), alert_id)
        acted = looking_after.act(session, looking(), alert_id, done, clock.now())
    if found is None or not acted:
        abort(404)
    if found.person_id is not None:
        return redirect(url_for("staff.participant", person_id=found.person_id), 303)
    return redirect(url_for("staff.caseload"), 303)


def texts_again(person_id: int) -> Response:
    """POST /participants/<id>/texts-again"""
    with database().transaction() as session:
        done = looking_after.texts_again(session, looking(), person_id, clock.now())
    if not done:
        abort(404)
    return redirect(url_for("staff.participant", person_id=person_id), 303)


def mark_lone(appointment_id: int) -> Response:
    """POST /appointments/<id>/lone: `lone` is yes or no."""
    said = request.form.get("lone")
    if said not in ("yes", "no"):
        abort(400)
    with database().transaction() as session:
        person_id = lone_visits.mark(session, looking(), appointment_id, said == "yes", clock.now())
    if person_id is None:
        abort(404)
    return redirect(url_for("staff.participant", person_id=person_id), 303)


def _form(alert_id: int, words: str = "", fault: str | None = None) -> str:
    with database().transaction() as session:
        found = looking_after.to_act_on(session, looking(), alert_id)
        audit.note(session, looking().id, Deed.VIEWED, "alerts", alert_id, refused=found is None)
    if found is None:
        abort(404)
    return render_template("staff/alert_action.html", staff=looking(), alert=found, typed=words, fault=fault)
