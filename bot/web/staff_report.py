"""The end of service report: drafted for the worker, who writes what it comes to, keeps it, and submits it once."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, abort, make_response, redirect, render_template, request, url_for
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from bot import clock, pathways
from bot.models import Deed
from bot.record import audit, reports, reports_said, reports_set
from bot.record.reports import Level, Report, Written
from bot.web.staff_session import database, looking

NOTHING: Mapping[str, str] = {}


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    at = "/participants/<int:person_id>/end-report"
    staff.add_url_rule(at, view_func=show, endpoint="end_report")
    staff.add_url_rule(at, view_func=write, methods=["POST"], endpoint="write_end_report")
    staff.add_url_rule(f"{at}/pdf", view_func=as_pdf, endpoint="end_report_pdf")


def show(person_id: int) -> str:
    """GET /participants/<id>/end-report"""
    return _page(_report(person_id), NOTHING)


def write(person_id: int) -> tuple[str, int] | Response:
    """POST /participants/<id>/end-report: what was written is kept in any case; `what` says whether to submit it."""
    found = _report(person_id)
    written = _typed(request.form, found)
    faults: dict[str, str] | None = {}
    with database().transaction() as session:
        if not reports.write(session, looking(), person_id, written, clock.now()):
            abort(404)
        if request.form.get("what") == "submit":
            faults = reports.submit(session, looking(), person_id, clock.now())
    if faults:
        return _page(_report(person_id), faults), 422
    return redirect(url_for("staff.end_report", person_id=person_id), 303)


def as_pdf(person_id: int) -> Response:
    """GET /participants/<id>/end-report/pdf: to print, or to send to the practitioner."""
    found = _report(person_id)
    with database().transaction() as session:
        pathway = pathways.of(session, found.pathway)
        audit.note(session, looking().id, Deed.EXPORTED, "end_report", person_id)
        pdf = reports_set.printed(session, found, pathway.name if pathway else "", clock.now())
    answer = make_response(pdf)
    answer.headers["Content-Type"] = "application/pdf"
    answer.headers["Content-Disposition"] = f'inline; filename="end-of-service-report-{person_id}.pdf"'
    return answer


def _typed(form: MultiDict[str, str], found: Report) -> Written:
    known = {each.value: each for each in Level}
    levels = tuple(known.get(form.get(f"goal-{n}", "")) for n in range(1, len(found.goals) + 1))
    return Written(form.get("progress", ""), form.get("needs", ""), levels, frozenset(form.getlist("quote")))


def _page(found: Report, faults: Mapping[str, str]) -> str:
    lines = list(reports_said.lines(found.counts))
    return render_template(
        "staff/end_report.html", staff=looking(), report=found, faults=faults, lines=lines, levels=reports_said.LEVEL
    )


def _report(person_id: int) -> Report:
    with database().transaction() as session:
        found = reports.report(session, looking(), person_id, clock.now())
        audit.note(session, looking().id, Deed.VIEWED, "end_report", person_id, refused=found is None)
    return found or abort(404)
