"""How we write to somebody, whose number it is, where they are, and who works with them: pages for staff."""

from __future__ import annotations

from typing import TypeVar

from flask import Blueprint, abort, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from bot import clock
from bot.models import Deed, Language, Person, Referral, Step
from bot.people import introducing, manners, proving
from bot.people.caseload import full_name
from bot.people.numbers import spoken
from bot.people.reach import current_number, is_proven, referral_of
from bot.record import audit
from bot.referrals import life_steps, whereabouts
from bot.referrals.lives import Move, State
from bot.staff import access
from bot.web.staff_session import database, looking
from bot.web.typed_manner import as_typed, read_whereabouts, typed

Refused = tuple[str, int]
Found = TypeVar("Found")


def add(staff: Blueprint) -> None:
    """The pages' addresses."""
    person = "/participants/<int:person_id>"
    staff.add_url_rule(f"{person}/writing", view_func=writing, endpoint="writing")
    staff.add_url_rule(f"{person}/writing", view_func=keep, endpoint="keep_writing", methods=["POST"])
    staff.add_url_rule(f"{person}/spoke", view_func=spoke, endpoint="spoke", methods=["POST"])
    staff.add_url_rule(f"{person}/code", view_func=give_code, endpoint="give_code", methods=["POST"])
    staff.add_url_rule(f"{person}/introduce", view_func=introduce, endpoint="introduce", methods=["POST"])
    staff.add_url_rule(f"{person}/whereabouts", view_func=ask_whereabouts, endpoint="whereabouts")
    staff.add_url_rule(f"{person}/whereabouts", view_func=say, endpoint="say_whereabouts", methods=["POST"])
    staff.add_url_rule(f"{person}/workers", view_func=ask_workers, endpoint="workers")
    staff.add_url_rule(f"{person}/workers", view_func=hand_over, endpoint="hand_over", methods=["POST"])


def writing(person_id: int) -> str:
    """GET /participants/<id>/writing"""
    return _writing(person_id)


def keep(person_id: int) -> str | Refused | Response:
    """POST /participants/<id>/writing: kept when all of it can be read; else everything typed is there again."""
    said = typed(request.form)
    if said.manner is None:
        return _writing(person_id, {"typed": said}), 422
    with database().transaction() as session:
        _see(manners.manner(session, looking(), person_id, clock.now()))
        manners.keep(session, looking(), person_id, said.manner, clock.now())
    return _back(person_id)


def spoke(person_id: int) -> Response:
    """POST /participants/<id>/spoke: they were spoken to on their number."""
    with database().transaction() as session:
        if not proving.spoke(session, looking(), person_id, clock.now()):
            abort(404)
    return redirect(url_for("staff.writing", person_id=person_id), 303)


def give_code(person_id: int) -> str:
    """POST /participants/<id>/code: a code to hand over face to face; the page shows it this once."""
    with database().transaction() as session:
        code = proving.give_code(session, looking(), person_id, clock.now()) or abort(404)
    return _writing(person_id, {"code": code})


def introduce(person_id: int) -> Response:
    """POST /participants/<id>/introduce: begin the introduction, or begin it again."""
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id) or abort(404)
        referral = referral_of(session, person.id) or abort(404)
        now = clock.now()
        begun = introducing.introduce(session, referral, now)
        begun = begun or introducing.introduce(session, referral, now, again=True)
        audit.note(session, looking().id, Deed.CHANGED, "referrals", referral.id, introduced=begun)
    return _back(person_id)


def ask_whereabouts(person_id: int) -> str:
    """GET /participants/<id>/whereabouts"""
    return _whereabouts(person_id)


def say(person_id: int) -> str | Refused | Response:
    """POST /participants/<id>/whereabouts: a named person's word, and what follows from it."""
    with database().reading() as session:
        state = whereabouts.state_of(_referral(session, person_id))
    may_be = whereabouts.may_say(state, leads=_leads())
    said, faults = read_whereabouts(request.form, clock.london(clock.now()).date(), may_be)
    if said is None:
        return _whereabouts(person_id, faults), 422
    with database().transaction() as session:
        fate = whereabouts.say(session, looking(), person_id, said, clock.now())
    if fate is None:
        abort(404)
    if not isinstance(fate, Move):  # somebody else said so, or otherwise, in the meantime
        return _whereabouts(person_id, {"stands": fate.because}), 422
    return _back(person_id)


def ask_workers(person_id: int) -> str:
    """GET /participants/<id>/workers"""
    with database().transaction() as session:
        name, found = _see(manners.workers(session, looking(), person_id))
        audit.note(session, looking().id, Deed.VIEWED, "workers", person_id)
    return render_template("staff/workers.html", staff=looking(), name=name, person_id=person_id, workers=found)


def hand_over(person_id: int) -> Response:
    """POST /participants/<id>/workers"""
    case_worker, mentor = (request.form.get(name, type=int) for name in ("case_worker", "mentor"))
    if case_worker is None:
        abort(400)
    with database().transaction() as session:
        _see(manners.workers(session, looking(), person_id))
        manners.hand_over(session, looking(), person_id, (case_worker, mentor), clock.now())
    return _back(person_id)


def _writing(person_id: int, more: dict[str, object] | None = None) -> str:
    now = clock.now()
    with database().transaction() as session:
        name, found = _see(manners.manner(session, looking(), person_id, now))
        person = access.participant(session, looking(), person_id) or abort(404)
        number = current_number(session, person.id)
        shown = {
            "number": spoken(number.e164) if number else None,
            "proven": number is not None and is_proven(person, number, now),
            "languages": [language.value for language in Language],
        }
        audit.note(session, looking().id, Deed.VIEWED, "people", person_id, writing=True)
    values = {"name": name, "person_id": person_id, "typed": as_typed(found), "code": None} | shown
    return render_template("staff/writing.html", staff=looking(), **(values | (more or {})))


def _whereabouts(person_id: int, faults: dict[str, str] | None = None) -> str:
    with database().transaction() as session:
        referral = _referral(session, person_id)
        person = session.get_one(Person, person_id)
        number = current_number(session, person.id)
        state = whereabouts.state_of(referral)
        values = {
            "name": full_name(person),
            "person_id": person_id,
            "away": Step.RELEASED in whereabouts.may_say(state),
            "closed": state is State.CLOSED,
            "last": life_steps.last_said(session, referral.id, whereabouts.SAID),
            "number": spoken(number.e164) if number else None,
        }
        audit.note(session, looking().id, Deed.VIEWED, "referrals", referral.id)
        choices = whereabouts.may_say(state, leads=_leads())
    typed_day = request.form.get("day") or f"{clock.london(clock.now()):%d/%m/%Y}"
    return render_template(
        "staff/whereabouts.html",
        staff=looking(),
        choices=choices,
        day=typed_day,
        chosen=request.form.get("stands", ""),
        faults=faults or {},
        **values,
    )


def _leads() -> bool:
    return looking().role in whereabouts.LEADS[Step.CONTACT_AGAIN]


def _referral(session: Session, person_id: int) -> Referral:
    person = access.participant(session, looking(), person_id) or abort(404)
    return referral_of(session, person.id) or abort(404)


def _see(found: Found | None) -> Found:
    return found if found is not None else abort(404)


def _back(person_id: int) -> Response:
    return redirect(url_for("staff.participant", person_id=person_id), 303)
