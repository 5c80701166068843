"""Arranging by staff: a first meeting offered by text, an appointment changed or called off, and times to avoid."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from bot import clock
from bot.appointments import arranging, avoided, rearranging
from bot.models import Deed, Person
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.record import audit
from bot.staff import access
from bot.web.staff_session import database, looking
from bot.web.typed_times import TypedAvoided, TypedChange, typed_avoided, typed_change
from bot.web.typed_week import WEEKDAYS


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    person, appointment = "/participants/<int:person_id>", "/appointments/<int:appointment_id>/change"
    staff.add_url_rule(f"{person}/first-meeting", view_func=first_meeting, methods=["POST"])
    staff.add_url_rule(appointment, view_func=ask_change)
    staff.add_url_rule(appointment, view_func=change, methods=["POST"], endpoint="change_appointment")
    staff.add_url_rule(f"{person}/avoid", view_func=times_to_avoid)
    staff.add_url_rule(f"{person}/avoid", view_func=avoid, methods=["POST"])
    remove = f"{person}/avoid/<int:avoided_id>/remove"
    staff.add_url_rule(remove, view_func=avoid_no_more, methods=["POST"])


def first_meeting(person_id: int) -> Response:
    """POST /participants/<id>/first-meeting: times are offered by text now, where there is something to arrange."""
    with database().transaction() as session:
        person = _person(session, person_id)
        referral = referral_of(session, person.id) or abort(404)
        begun = arranging.offer_first(session, referral, clock.now())
        audit.note(session, looking().id, Deed.CHANGED, "referrals", referral.id, first_meeting=begun)
    return redirect(url_for("staff.participant", person_id=person_id), 303)


def ask_change(appointment_id: int) -> str:
    """GET /appointments/<id>/change"""
    return _change_form(_to_come(appointment_id), typed_change({}))


def change(appointment_id: int) -> tuple[str, int] | Response:
    """POST /appointments/<id>/change: another time, or off; what was typed is there again when it cannot be read."""
    item, said = _to_come(appointment_id), typed_change(request.form)
    wish = said.wish(clock.now())
    if wish is None:
        return _change_form(item, said), 422
    with database().transaction() as session:
        if not rearranging.change(session, looking(), appointment_id, wish, clock.now()):
            abort(404)
    return redirect(url_for("staff.participant", person_id=item.person_id, _anchor="appointments"), 303)


def times_to_avoid(person_id: int) -> str:
    """GET /participants/<id>/avoid"""
    return _avoid_page(person_id, typed_avoided({}))


def avoid(person_id: int) -> tuple[str, int] | Response:
    """POST /participants/<id>/avoid: offer nothing in this stretch from now on."""
    said = typed_avoided(request.form)
    if said.stretch is None:
        return _avoid_page(person_id, said), 422
    with database().transaction() as session:
        avoided.add(session, looking(), _person(session, person_id).id, said.stretch, clock.now())
    return redirect(url_for("staff.times_to_avoid", person_id=person_id), 303)


def avoid_no_more(person_id: int, avoided_id: int) -> Response:
    """POST /participants/<id>/avoid/<id>/remove: one that is gone already is gone."""
    with database().transaction() as session:
        avoided.remove(session, looking(), _person(session, person_id).id, avoided_id)
    return redirect(url_for("staff.times_to_avoid", person_id=person_id), 303)


def _person(session: Session, person_id: int) -> Person:
    """Somebody this member of staff may see, or 404."""
    person = access.participant(session, looking(), person_id)
    if person is None:
        abort(404)
    return person


def _to_come(appointment_id: int) -> rearranging.ToCome:
    """The appointment, or 404: somebody else's, called off, or over."""
    with database().transaction() as session:
        item = rearranging.to_come(session, looking(), appointment_id, clock.now())
        audit.note(session, looking().id, Deed.VIEWED, "appointments", appointment_id, refused=item is None)
    if item is None:
        abort(404)
    return item


def _change_form(item: rearranging.ToCome, said: TypedChange) -> str:
    return render_template("staff/change_appointment.html", item=item, typed=said, staff=looking())


def _avoid_page(person_id: int, said: TypedAvoided) -> str:
    with database().transaction() as session:
        person = _person(session, person_id)
        name, stretches = full_name(person), avoided.of(session, person.id)
        audit.note(session, looking().id, Deed.VIEWED, "avoided_times", person_id)
    values = {"person_id": person_id, "name": name, "stretches": stretches, "typed": said, "weekdays": WEEKDAYS}
    return render_template("staff/avoid.html", staff=looking(), **values)
