"""The caseload page, its alerts, finding somebody, and texts from numbers we do not know."""

from __future__ import annotations

from flask import Response, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from bot import clock
from bot.alerting import needs, strays
from bot.appointments import moves_waiting
from bot.letters import queue as letters
from bot.models import Deed, Role
from bot.people import caseload as caseloads
from bot.people import numbers
from bot.record import audit
from bot.tasking import task_list
from bot.web import live, pressing, staff_moves
from bot.web.staff_session import database, is_live, looking


def home() -> BaseResponse:
    """GET /"""
    return redirect(url_for("staff.caseload"))


def caseload() -> Response:
    """GET /caseload?show=mine|team: a case worker's own people first, a team lead's team."""
    staff, now = looking(), clock.now()
    usual = "team" if staff.role in (Role.TEAM_LEAD, Role.SERVICE_MANAGER) else "mine"
    show = request.args.get("show", usual) if staff.sees_team else "mine"
    mine = show != "team"
    with database().reading() as session:
        lines = caseloads.caseload(session, staff, mine, now)
        alerts = needs.open_alerts(session, staff, mine, now)
        unrecorded = needs.unrecorded(session, staff, mine, now)
        moves = moves_waiting.waiting(session, staff, mine, now)
        tasks = task_list.open_tasks(session, staff, mine, now)
        waiting = letters.how_many(session, staff, mine)
    listed = pressing.in_order((*alerts, *moves, *tasks), now)
    version = live.version_of(mine, lines, listed, unrecorded, waiting)
    live.stop_if_known(version)
    with database().transaction() as session:
        audit.note(session, staff.id, Deed.VIEWED, "caseload", None, mine=mine, people=len(lines), live=is_live())
    values = {"lines": lines, "needs": listed, "unrecorded": unrecorded, "mine": mine, "staff": staff}
    values |= {"letters": waiting}
    return live.page("staff/caseload.html", version, decided=staff_moves.just_decided(), **values)


def seen(alert_id: int) -> BaseResponse:
    """POST /alerts/<id>/seen"""
    with database().transaction() as session:
        seen_by_them = needs.see(session, looking(), alert_id, clock.now())
        if not seen_by_them:
            audit.note(session, looking().id, Deed.CHANGED, "alerts", alert_id, refused=True)
    if not seen_by_them:
        abort(404)
    return staff_moves.back()


def find() -> str:
    """GET /find"""
    return render_template("staff/find.html", staff=looking(), asked=None)


def found() -> tuple[str, int] | str:
    """POST /find: by a name, or part of one, or by a number. What was looked for is not kept, in no address or log."""
    asked = request.form.get("asked", "").strip()
    if not asked:
        return render_template("staff/find.html", staff=looking(), asked=None, missing=True), 422
    with database().transaction() as session:
        try:
            by_number, people = True, caseloads.found_by_number(session, looking(), numbers.normalise(asked))
        except numbers.NotAMobile:
            by_number, people = False, caseloads.found(session, looking(), asked)
        audit.note(session, looking().id, Deed.VIEWED, "people", None, by_number=by_number, found=len(people))
    return render_template("staff/find.html", staff=looking(), asked=asked, people=people)


def unclaimed() -> Response:
    """GET /unclaimed: case workers and team leads only, because the texts are nobody's yet."""
    staff = looking()
    if not staff.sees_team:
        abort(403)
    with database().reading() as session:
        texts = strays.strays(session)
    version = live.version_of(texts)
    live.stop_if_known(version)
    with database().transaction() as session:
        audit.note(session, staff.id, Deed.VIEWED, "unclaimed", None, texts=len(texts), live=is_live())
    return live.page("staff/unclaimed.html", version, staff=staff, texts=texts)
