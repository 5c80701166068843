"""What the services promise: a page each for all staff, and its versions; for service managers, a page to change it."""

from __future__ import annotations

from flask import Blueprint, abort, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.models import Deed
from bot.pathways.differences import differences
from bot.planning import pathway_edits
from bot.planning.pathway_edits import Edit, Service
from bot.record import audit
from bot.web import words_pathways
from bot.web.staff_session import database, looking

LONGEST_WHY = 500


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    staff.add_url_rule("/pathways", view_func=overview, endpoint="pathways")
    staff.add_url_rule("/pathways/<word>", view_func=show, endpoint="pathway")
    staff.add_url_rule("/pathways/<word>/versions/<int:number>", view_func=version, endpoint="pathway_version")
    back = "/pathways/<word>/versions/<int:number>/put-back"
    staff.add_url_rule(back, view_func=put_back, methods=["POST"], endpoint="put_pathway_back")
    staff.add_url_rule("/pathways/<word>/file", view_func=ask, endpoint="ask_pathway_file")
    staff.add_url_rule("/pathways/<word>/file", view_func=change, methods=["POST"], endpoint="change_pathway_file")
    staff.add_url_rule("/pathways/<word>/file.toml", view_func=as_file, endpoint="pathway_file")


def overview() -> str:
    """GET /pathways"""
    with database().transaction() as session:
        found = pathway_edits.services(session)
        audit.note(session, looking().id, Deed.VIEWED, "pathways", None, services=len(found))
    return render_template("staff/pathways.html", staff=looking(), services=found)


def show(word: str) -> str:
    """GET /pathways/<service>; also under the key of one of its editions, as a referral has it."""
    found = _service(word)
    return render_template(
        "staff/pathway.html", staff=looking(), service=found, said=words_pathways, may_edit=_may_edit()
    )


def version(word: str, number: int) -> str:
    """GET /pathways/<service>/versions/<n>: its text, and what it changed."""
    found = _service(word)
    wanted = next((each for each in found.versions if each.number == number), None) or abort(404)
    changed = differences(wanted.text, found.newest.text)
    values = {"service": found, "version": wanted, "since": changed, "may_edit": _may_edit()}
    return render_template("staff/pathway_version.html", staff=looking(), **values)


def put_back(word: str, number: int) -> Response:
    """POST /pathways/<service>/versions/<n>/put-back"""
    found = theirs(word)
    with database().transaction() as session:
        pathway_edits.put_back(session, looking(), found.key, number, clock.now())
    return redirect(url_for("staff.pathway", word=found.key), 303)


def as_file(word: str) -> Response:
    """GET /pathways/<service>/file.toml: what it promises now, as a file."""
    found = theirs(word)
    answer = make_response(found.newest.text)
    answer.headers["Content-Type"] = "application/toml; charset=utf-8"
    answer.headers["Content-Disposition"] = f'attachment; filename="{found.key}.toml"'
    return answer


def ask(word: str) -> str:
    """GET /pathways/<service>/file"""
    found = theirs(word)
    return _form(found, Edit(found.newest.text, None, found.newest.number), [])


def change(word: str) -> tuple[str, int] | str | Response:
    """POST /pathways/<service>/file: what it would change is shown first, and kept when they say so."""
    found, edit = theirs(word), _typed()
    if request.form.get("what") == "again":
        return _form(found, edit, [])
    with database().transaction() as session:
        keeps = request.form.get("what") == "keep"
        wrong = (
            pathway_edits.keep(session, looking(), found.key, edit, clock.now())
            if keeps
            else pathway_edits.faults(session, found.key, edit)
        )
    if wrong:
        return _form(found, edit, wrong), 422
    if keeps:
        return redirect(url_for("staff.pathway", word=found.key), 303)
    changed = differences(found.newest.text, edit.text)
    return render_template("staff/pathway_check.html", staff=looking(), service=found, edit=edit, changed=changed)


def _typed() -> Edit:
    text = request.form.get("text", "").replace("\r\n", "\n")
    why = request.form.get("why", "").strip()[:LONGEST_WHY]
    return Edit(text, why or None, request.form.get("began_from", -1, type=int))


def _form(service: Service, edit: Edit, wrong: list[str]) -> str:
    values = {"service": service, "edit": edit, "wrong": wrong}
    return render_template("staff/pathway_change.html", staff=looking(), **values)


def _may_edit() -> bool:
    return pathway_edits.may_edit(looking())


def theirs(word: str) -> Service:
    """The service, for whoever may change it; 403 for everybody else."""
    if not _may_edit():
        abort(403)
    return _service(word)


def _service(word: str) -> Service:
    with database().transaction() as session:
        found = pathway_edits.service(session, word)
        audit.note(session, looking().id, Deed.VIEWED, "pathways", None, service=found.key if found else None)
    return found or abort(404)
