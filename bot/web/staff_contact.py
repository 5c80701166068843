"""Contacts that staff made: recording one with a participant, correcting one, and a mentor's or coach's day."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.mentoring import made_contacts, round_counts
from bot.mentoring.made_contacts import Subject
from bot.models import Deed, Role
from bot.record import audit
from bot.web import typed_contact
from bot.web.staff_session import database, looking
from bot.web.typed_contact import TypedContact

Answer = str | tuple[str, int] | Response


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    new, correct = "/participants/<int:person_id>/contact", "/contacts/<int:contact_id>/correct"
    staff.add_url_rule(new, view_func=ask, endpoint="ask_contact")
    staff.add_url_rule(new, view_func=record, endpoint="record_contact", methods=["POST"])
    staff.add_url_rule(correct, view_func=ask_correction, endpoint="ask_correction")
    staff.add_url_rule(correct, view_func=correct_one, endpoint="correct_contact", methods=["POST"])
    staff.add_url_rule("/round", view_func=day, endpoint="round")
    staff.context_processor(lambda: {"contact_counts": _counts})


def ask(person_id: int) -> str:
    """GET /participants/<id>/contact"""
    return _form(_subject(person_id), typed_contact.blank(clock.now()))


def record(person_id: int) -> Answer:
    """POST /participants/<id>/contact: kept when all of it can be read; else everything typed is there again."""
    return _keep(_subject(person_id))


def ask_correction(contact_id: int) -> str:
    """GET /contacts/<id>/correct"""
    about = _correctable(contact_id)
    return _form(about, typed_contact.blank(clock.now(), about.before))


def correct_one(contact_id: int) -> Answer:
    """POST /contacts/<id>/correct: another contact, which names the one before."""
    return _keep(_correctable(contact_id))


def day() -> str:
    """GET /round: today's list of a mentor or coach, and how contact is kept; for a lead, the team's."""
    now = clock.now()
    with database().transaction() as session:
        lines = round_counts.today(session, looking().id, now)
        keepers = round_counts.keepers(session, looking(), now)
        audit.note(session, looking().id, Deed.VIEWED, "rounds", None, people=len(lines))
    own = looking().role in (Role.MENTOR, Role.COACH) or bool(lines)
    return render_template("staff/round.html", staff=looking(), lines=lines, keepers=keepers, own=own)


def _keep(about: Subject) -> Answer:
    typed = typed_contact.read(request.form, clock.now(), about.before)
    if typed.said is None:
        return _form(about, typed), 422
    with database().transaction() as session:
        made_contacts.record(session, looking(), about, typed.said, clock.now())
    if request.form.get("back") == "round":
        return redirect(url_for("staff.round"), 303)
    return redirect(url_for("staff.participant", person_id=about.person_id, _anchor="contacts"), 303)


def _counts(person_id: int) -> round_counts.Counts:
    """For the participant's page, which is shown only to who may see them."""
    with database().reading() as session:
        return round_counts.with_participant(session, person_id, clock.now())


def _form(about: Subject, typed: TypedContact) -> str:
    back = "round" if request.values.get("back") == "round" else ""
    return render_template("staff/contact.html", staff=looking(), about=about, form=typed, back=back)


def _subject(person_id: int) -> Subject:
    """Whom it is about, or 404: somebody else's, or nobody."""
    with database().transaction() as session:
        found = made_contacts.subject(session, looking(), person_id)
        audit.note(session, looking().id, Deed.VIEWED, "contact", person_id, refused=found is None)
    return found or abort(404)


def _correctable(contact_id: int) -> Subject:
    """The contact, or 404: not one that staff made, corrected already, or somebody else's."""
    with database().transaction() as session:
        found = made_contacts.correctable(session, looking(), contact_id)
        audit.note(session, looking().id, Deed.VIEWED, "contacts", contact_id, refused=found is None)
    return found or abort(404)
