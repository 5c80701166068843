"""Groups: adding one and its dates, inviting people, calling it off; and who must not be in one room."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, abort, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from bot import clock, pathways
from bot.caring import groups_held, workshops
from bot.models import Deed, Workshop
from bot.record import audit
from bot.staff import access
from bot.web.staff_session import database, looking
from bot.web.typed_group import NOTHING, typed_date, typed_group


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    staff.add_url_rule("/groups", view_func=overview, endpoint="groups")
    staff.add_url_rule("/groups", view_func=add_group, methods=["POST"], endpoint="add_group")
    staff.add_url_rule("/groups/<int:group_id>", view_func=show, endpoint="group")
    staff.add_url_rule("/groups/<int:group_id>/dates", view_func=add_date, methods=["POST"], endpoint="add_sitting")
    staff.add_url_rule("/groups/<int:group_id>/which", view_func=say_which, methods=["POST"], endpoint="say_which")
    staff.add_url_rule("/groups/<int:group_id>/invite", view_func=invite, methods=["POST"], endpoint="invite")
    staff.add_url_rule("/groups/<int:group_id>/call-off", view_func=call_off, methods=["POST"], endpoint="call_off")
    apart = "/participants/<int:person_id>/apart"
    staff.add_url_rule(apart, view_func=apart_from, endpoint="apart")
    staff.add_url_rule(apart, view_func=keep_apart, methods=["POST"], endpoint="keep_apart")
    staff.add_url_rule(f"{apart}/<int:row_id>/end", view_func=let_together, methods=["POST"], endpoint="let_together")


def overview() -> str:
    """GET /groups"""
    return _overview(NOTHING, {})


def add_group() -> tuple[str, int] | Response:
    """POST /groups: added when all of it can be read; else everything typed is there again."""
    with database().reading() as session:
        said, faults = typed_group(request.form, workshops.named(session))
    if said is None:
        return _overview(request.form, faults), 422
    if not looking().sees_team:
        abort(404)
    with database().transaction() as session:
        made = groups_held.add(session, looking(), said, clock.now()).id
    return redirect(url_for("staff.group", group_id=made), 303)


def show(group_id: int) -> str:
    """GET /groups/<id>"""
    return _page(group_id, NOTHING, {})


def add_date(group_id: int) -> tuple[str, int] | Response:
    """POST /groups/<id>/dates"""
    said, faults = typed_date(request.form, clock.now())
    if said is not None:
        with database().transaction() as session:
            if not groups_held.add_date(session, looking(), _group(session, group_id), said):
                faults = {"day": "This group has a date at that time already."}
    if faults:
        return _page(group_id, request.form, faults), 422
    return redirect(url_for("staff.group", group_id=group_id), 303)


def say_which(group_id: int) -> Response:
    """POST /groups/<id>/which: which of the leaflets' workshops it is."""
    with database().transaction() as session:
        groups_held.say_which(session, looking(), _group(session, group_id), request.form.get("promised"))
    return redirect(url_for("staff.group", group_id=group_id, _anchor="people"), 303)


def invite(group_id: int) -> Response:
    """POST /groups/<id>/invite: everyone who was ticked; who was asked before is not asked again."""
    with database().transaction() as session:
        workshop = _group(session, group_id)
        for person_id in sorted(request.form.getlist("person", type=int)):
            groups_held.invite(session, looking(), workshop, person_id, clock.now())
    return redirect(url_for("staff.group", group_id=group_id, _anchor="people"), 303)


def call_off(group_id: int) -> Response:
    """POST /groups/<id>/call-off"""
    with database().transaction() as session:
        groups_held.call_off(session, looking(), _group(session, group_id), clock.now())
    return redirect(url_for("staff.groups"), 303)


def apart_from(person_id: int) -> str:
    """GET /participants/<id>/apart"""
    return _apart(person_id, None)


def keep_apart(person_id: int) -> tuple[str, int] | Response:
    """POST /participants/<id>/apart: `other` is found by name among those they may see."""
    other, why = request.form.get("other", type=int), request.form.get("why", "").strip()
    if other is None or not why:
        return _apart(person_id, "Choose who, and say in a few words why."), 422
    with database().transaction() as session:
        access.participant(session, looking(), person_id) or abort(404)
        access.participant(session, looking(), other) or abort(404)
        groups_held.keep_apart(session, looking(), (person_id, other), why, clock.now())
    return redirect(url_for("staff.apart", person_id=person_id), 303)


def let_together(person_id: int, row_id: int) -> Response:
    """POST /participants/<id>/apart/<row>/end"""
    with database().transaction() as session:
        access.participant(session, looking(), person_id) or abort(404)
        groups_held.let_together(session, looking(), person_id, row_id)
    return redirect(url_for("staff.apart", person_id=person_id), 303)


def _group(session: Session, group_id: int) -> Workshop:
    return groups_held.find(session, looking(), group_id) or abort(404)


def _overview(typed: Mapping[str, str], faults: dict[str, str]) -> str:
    with database().transaction() as session:
        held = [(each, groups_held.sittings(session, each)) for each in groups_held.of_team(session, looking())]
        audit.note(session, looking().id, Deed.VIEWED, "workshops", None, count=len(held))
        services = sorted((key, each.name) for key, each in pathways.known(session).items())
        values = {"held": held, "typed": typed, "faults": faults, "services": services}
        values["named"] = workshops.named(session)
        return render_template("staff/groups.html", staff=looking(), **values)


def _page(group_id: int, typed: Mapping[str, str], faults: dict[str, str]) -> str:
    with database().transaction() as session:
        group = _group(session, group_id)
        audit.note(session, looking().id, Deed.VIEWED, "workshop", group_id)
        values = {
            "group": group,
            "dates": groups_held.sittings(session, group),
            "named": workshops.named(session),
            "guests": groups_held.guests(session, looking(), group),
        }
        return render_template("staff/group.html", staff=looking(), typed=typed, faults=faults, **values)


def _apart(person_id: int, fault: str | None) -> str:
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id) or abort(404)
        audit.note(session, looking().id, Deed.VIEWED, "kept_apart", person_id)
        values = {
            "person": {"id": person.id, "name": f"{person.first_name} {person.last_name}"},
            "apart": groups_held.apart_from(session, looking(), person_id),
            "others": groups_held.others(session, looking(), person_id),
        }
    return render_template("staff/apart.html", staff=looking(), fault=fault, typed=request.form, **values)
