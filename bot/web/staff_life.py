"""The life of a referral: its steps so far, closing it, and lifting what a death froze."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, abort, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from bot import clock
from bot.models import Appointment, Booking, Closing, ClosingReason, Deed, Step
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.record import audit
from bot.referrals import closing, freezing, life_steps, lives, whereabouts
from bot.referrals.lives import Move, State
from bot.referrals.whereabouts import Said
from bot.staff import access
from bot.web.staff_session import database, looking

LONGEST = 300
Answer = str | tuple[str, int] | Response
Faults = Mapping[str, str]


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    life = "/participants/<int:person_id>/life"
    staff.add_url_rule(life, view_func=show, endpoint="life")
    staff.add_url_rule(f"{life}/close", view_func=close, methods=["POST"], endpoint="close_referral")
    staff.add_url_rule(f"{life}/lift", view_func=lift, methods=["POST"], endpoint="lift_freeze")
    staff.add_url_rule(f"{life}/not-dead", view_func=not_dead, methods=["POST"], endpoint="not_dead")
    staff.context_processor(lambda: {"steps_of": _steps})


def show(person_id: int) -> str:
    """GET /participants/<id>/life"""
    return _page(person_id, {})


def close(person_id: int) -> Answer:
    """POST /participants/<id>/life/close: first shown back, and done when it comes again with `sure`."""
    ended, faults = _typed()
    if ended is None:
        return _page(person_id, faults), 422
    if "sure" not in request.form:
        with database().transaction() as session:
            values = _seen(session, person_id) | {"ended": ended}
        return render_template("staff/life_close.html", staff=looking(), **values)
    with database().transaction() as session:
        fate = closing.close(session, looking(), person_id, ended, clock.now())
    if fate is None:
        abort(404)
    return _back(person_id) if isinstance(fate, Move) else (_page(person_id, {"how": fate.because}), 422)


def lift(person_id: int) -> Answer:
    """POST /participants/<id>/life/lift: the service manager says that their records may go on."""
    words = request.form.get("words", "").strip()
    if not words or len(words) > LONGEST:
        return _page(person_id, {"words": f"Say why, in {LONGEST} characters or fewer."}), 422
    with database().transaction() as session:
        _seen(session, person_id)
        lifted = freezing.lift(session, looking(), person_id, words, clock.now())
    if not lifted:
        return _page(person_id, {"words": "Only the service manager can lift this, while it holds."}), 422
    return _back(person_id)


def not_dead(person_id: int) -> Answer:
    """POST /participants/<id>/life/not-dead: it was said in error; whoever leads the service takes it back."""
    now = clock.now()
    said = Said(Step.NOT_DEAD, clock.london(now).date())
    with database().transaction() as session:
        fate = whereabouts.say(session, looking(), person_id, said, now)
        if isinstance(fate, Move):
            freezing.lift(session, looking(), person_id, "", now)
    if fate is None:
        abort(404)
    return _back(person_id) if isinstance(fate, Move) else (_page(person_id, {"words": fate.because}), 422)


def _typed() -> tuple[closing.Ended | None, dict[str, str]]:
    """How and why, as the form says it; None, and the faults, when it does not."""
    how, why = request.form.get("how", ""), request.form.get("reason", "")
    words = request.form.get("words", "").strip()
    faults: dict[str, str] = {}
    if how not in list(Closing):
        faults["how"] = "Choose how it is closed"
    elif how != Closing.COMPLETED and why not in list(ClosingReason):
        faults["reason"] = "Choose why"
    elif how != Closing.COMPLETED and why == ClosingReason.OTHER and not words:
        faults["words"] = "Say why"
    if len(words) > LONGEST:
        faults["words"] = f"{LONGEST} characters at most"
    if faults:
        return None, faults
    if how == Closing.COMPLETED:
        return closing.Ended(Closing.COMPLETED, None, words), {}
    return closing.Ended(Closing(how), ClosingReason(why), words), {}


def _page(person_id: int, faults: Faults) -> str:
    with database().transaction() as session:
        values = _seen(session, person_id)
        audit.note(session, looking().id, Deed.VIEWED, "referral_steps", person_id)
    lists = {"closings": list(Closing), "reasons": list(ClosingReason)}
    return render_template("staff/life.html", staff=looking(), faults=faults, typed=request.form, **values, **lists)


def _seen(session: Session, person_id: int) -> dict[str, object]:
    """What there is of it, or 404: somebody else's, or nobody."""
    person = access.participant(session, looking(), person_id) or abort(404)
    referral = referral_of(session, person.id) or abort(404)
    state, now = whereabouts.state_of(referral), clock.now()
    coming = (
        session.query(Appointment.id)
        .filter(Appointment.referral_id == referral.id, Appointment.booking == Booking.BOOKED)
        .filter(Appointment.starts_at > now)
    )
    return {
        "person_id": person.id,
        "name": full_name(person),
        "steps": life_steps.of(session, referral.id),
        "over": state in lives.OVER,
        "died": state is State.DIED,
        "closed": state is State.CLOSED,
        "frozen": freezing.is_frozen(session, person.id),
        "lifts": looking().role is freezing.LIFTS,
        "coming": coming.count(),
        "may_say": bool(whereabouts.may_say(state)),
    }


def _steps(person_id: int) -> tuple[life_steps.Taken, ...]:
    """For the participant's page, which is shown only to who may see them."""
    with database().reading() as session:
        referral = referral_of(session, person_id)
        return life_steps.of(session, referral.id) if referral else ()


def _back(person_id: int) -> Response:
    return redirect(url_for("staff.life", person_id=person_id), 303)
