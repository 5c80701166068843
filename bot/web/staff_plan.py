"""A participant's plan and private pages, for staff: write and approve it, set the code, say what stands in the way."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.caring import plans
from bot.caring.plans import Approval, Revision
from bot.importing.values import day as read_day
from bot.incoming import webchat
from bot.models import Condition, Deed, Mode, Page, PageAccess
from bot.people.caseload import full_name
from bot.private import links, opening
from bot.record import audit
from bot.staff import access
from bot.web import words_pages
from bot.web.staff_plan_typed import PARTS, ROWS, TypedPlan, as_typed, typed
from bot.web.staff_session import database, looking

Refused = tuple[str, int]


def add(staff: Blueprint) -> None:
    """The pages' addresses."""
    plan = "/participants/<int:person_id>/plan"
    staff.add_url_rule(plan, view_func=show, endpoint="plan")
    staff.add_url_rule(f"{plan}/change", view_func=ask, endpoint="ask_plan")
    staff.add_url_rule(f"{plan}/change", view_func=change, endpoint="change_plan", methods=["POST"])
    staff.add_url_rule(f"{plan}/approve", view_func=approve, endpoint="approve_plan", methods=["POST"])
    staff.add_url_rule(f"{plan}/send", view_func=send, endpoint="send_plan", methods=["POST"])
    staff.add_url_rule(f"{plan}/condition", view_func=condition, endpoint="page_condition", methods=["POST"])
    staff.add_url_rule(f"{plan}/chat", view_func=chat, endpoint="invite_to_chat", methods=["POST"])
    staff.add_url_rule(f"{plan}/code", view_func=code, endpoint="page_code", methods=["POST"])


def show(person_id: int) -> str:
    """GET /participants/<id>/plan"""
    return _page(person_id)


def ask(person_id: int) -> str:
    """GET /participants/<id>/plan/change"""
    name, newest = _known(person_id)
    return _form(person_id, name, as_typed(newest.agreed if newest else None))


def change(person_id: int) -> str | Refused | Response:
    """POST /participants/<id>/plan/change: kept when all of it can be read; else everything typed is there again."""
    name, _ = _known(person_id)
    said = typed(request.form)
    if said.agreed is None:
        return _form(person_id, name, said), 422
    with database().transaction() as session:
        kept = plans.write(session, looking(), person_id, said.agreed, clock.now())
    return _back(person_id) if kept is not None else abort(404)


def approve(person_id: int) -> Refused | Response:
    """POST /participants/<id>/plan/approve: the participant is told."""
    _known(person_id)
    said = request.form.get("on", "").strip()
    try:
        on = read_day(said)
    except ValueError as wrong:
        return _page(person_id, fault=str(wrong), day=said), 422
    if on > clock.london(clock.now()).date():
        return _page(person_id, fault="That day is still to come. Enter today or a day before.", day=said), 422
    with database().transaction() as session:
        approval = Approval(on, request.form.get("by") == "practitioner")
        plans.approve(session, looking(), person_id, approval, clock.now())
    return _back(person_id)


def send(person_id: int) -> Response:
    """POST /participants/<id>/plan/send: the plan that stands is sent once more."""
    _known(person_id)
    with database().transaction() as session:
        plans.tell_again(session, looking(), person_id, clock.now())
    return _back(person_id)


def condition(person_id: int) -> Response:
    """POST /participants/<id>/plan/condition"""
    said = request.form.get("condition")
    if said not in list(Condition):
        abort(400)
    with database().transaction() as session:
        if not opening.set_condition(session, looking(), person_id, Condition(said), clock.now()):
            abort(404)
    return _back(person_id)


def code(person_id: int) -> str:
    """POST /participants/<id>/plan/code: a new one, shown on this answer and never again."""
    made = opening.new_code(database(), looking(), person_id, clock.now())
    return _page(person_id, code=made) if made is not None else abort(404)


def chat(person_id: int) -> Response | str:
    """POST /participants/<id>/plan/chat: a text with a link to a chat of their own, where none stands in the way."""
    _known(person_id)
    with database().transaction() as session:
        why = webchat.invite(session, looking(), person_id, clock.now())
    return _page(person_id, invited="yes") if why is None else _back(person_id)


def _known(person_id: int) -> tuple[str, Revision | None]:
    """Their name and the newest revision; 404 for somebody who is not theirs to see. The look is noted."""
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id)
        audit.note(session, looking().id, Deed.VIEWED, "plan", person_id, refused=person is None)
        if person is not None:
            return full_name(person), plans.latest(session, person_id)
    abort(404)


def _page(person_id: int, **values: str) -> str:
    name, newest = _known(person_id)
    with database().reading() as session:
        person = access.participant(session, looking(), person_id)
        known = links.access_of(session, person_id)
        why = links.no_link(session, person, clock.now()) if person else None
        current = plans.current(session, person_id)
        opened = links.opened_at(session, person_id, Page.PLAN)
    shown = {"name": name, "person_id": person_id, "current": current, "said": words_pages, "access": _shown(known)}
    waiting = newest if newest and newest.approved_on is None else None
    today: date = clock.london(clock.now()).date()
    more = {"waiting": waiting, "why_no_link": why, "today": f"{today:%d/%m/%Y}", "staff": looking(), "opened": opened}
    return render_template("staff/plan.html", **shown, **more, **values)


def _shown(known: PageAccess) -> dict[str, object]:
    """What may be shown of what opens their pages: that there is a code, and never anything of it."""
    return {"condition": known.condition.value, "code_at": known.code_at}


def _form(person_id: int, name: str, said: TypedPlan) -> str:
    shown = {"person_id": person_id, "name": name, "typed": said, "staff": looking(), "said": words_pages}
    return render_template("staff/plan_change.html", rows=range(1, ROWS + 1), parts=PARTS, modes=list(Mode), **shown)


def _back(person_id: int) -> Response:
    return redirect(url_for("staff.plan", person_id=person_id), 303)
