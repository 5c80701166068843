"""Tasks: the list of what is to be done in the place of texts, and the form on which staff say what came of one."""

from __future__ import annotations

from flask import Blueprint, Response, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from bot import clock
from bot.models import Deed, Role, TaskOutcome
from bot.record import audit
from bot.tasking import task_list, task_outcomes
from bot.tasking.task_list import Known, OpenTask
from bot.tasking.task_outcomes import MAY_BE, Came
from bot.web import live
from bot.web.staff_session import database, is_live, looking

LONGEST = 2000


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    staff.add_url_rule("/tasks", view_func=tasks, endpoint="tasks")
    staff.add_url_rule("/tasks/<int:task_id>", view_func=ask, endpoint="task")
    staff.add_url_rule("/tasks/<int:task_id>", view_func=record, methods=["POST"], endpoint="record_task")


def tasks() -> Response:
    """GET /tasks?show=mine|team"""
    staff, now = looking(), clock.now()
    usual = "team" if staff.role in (Role.TEAM_LEAD, Role.SERVICE_MANAGER) else "mine"
    show = request.args.get("show", usual) if staff.sees_team else "mine"
    with database().reading() as session:
        found = task_list.open_tasks(session, staff, show != "team", now)
    version = live.version_of(show, found)
    live.stop_if_known(version)
    with database().transaction() as session:
        audit.note(session, staff.id, Deed.VIEWED, "tasks", None, count=len(found), live=is_live())
    return live.page("staff/tasks.html", version, staff=staff, tasks=found, mine=show != "team")


def ask(task_id: int) -> str:
    """GET /tasks/<id>"""
    return _form(*_task(task_id), {})


def record(task_id: int) -> tuple[str, int] | BaseResponse:
    """POST /tasks/<id>: what came of it, which is its contact in the case record."""
    item, known, also = _task(task_id)
    said, note = request.form.get("outcome", ""), request.form.get("note", "").strip()
    faults: dict[str, str] = {}
    if said not in MAY_BE[item.kind]:
        faults["outcome"] = "Choose what came of it"
    if len(note) > LONGEST:
        faults["note"] = f"A note has {LONGEST} characters at most"
    if faults:
        return _form(item, known, also, faults), 422
    settled = tuple(one.id for one in also if str(one.id) in request.form.getlist("also"))
    came = Came(TaskOutcome(said), note, "again" in request.form, settled)
    with database().transaction() as session:
        if not task_outcomes.record(session, looking(), task_id, came, clock.now()):
            abort(404)
    return redirect(url_for("staff.tasks"), 303)


def _form(item: OpenTask, known: Known, also: list[OpenTask], faults: dict[str, str]) -> str:
    values = {"item": item, "known": known, "also": also, "faults": faults, "typed": request.form}
    return render_template("staff/task.html", staff=looking(), outcomes=MAY_BE[item.kind], **values)


def _task(task_id: int) -> tuple[OpenTask, Known, list[OpenTask]]:
    """The task and others that may be settled with it, or 404: somebody else's, over, or none."""
    now = clock.now()
    with database().transaction() as session:
        found = task_list.one(session, looking(), task_id, now)
        audit.note(session, looking().id, Deed.VIEWED, "tasks", task_id, refused=found is None)
        also = task_list.beside(session, looking(), found[0], now) if found else []
    return (*found, also) if found else abort(404)
