"""The pack for a data protection impact assessment, as this instance runs: a page, and a file to print and keep.

Only whoever leads the service opens it; that they took a copy is in the log.
"""

from __future__ import annotations

from typing import cast

from flask import Blueprint, Response, abort, g, render_template

from bot import clock
from bot.config import Settings
from bot.governance import looks, pack
from bot.governance.sheets import Section
from bot.models import Deed
from bot.record import audit
from bot.web.staff_session import database, looking


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    staff.add_url_rule("/assessment", view_func=show, endpoint="assessment")
    staff.add_url_rule("/assessment/file", view_func=file, endpoint="assessment_file")


def show() -> str:
    """GET /assessment"""
    return render_template("staff/assessment.html", staff=looking(), sections=_sections(Deed.VIEWED))


def file() -> Response:
    """GET /assessment/file: one page that stands by itself, for a printer."""
    page = render_template("staff/assessment_file.html", sections=_sections(Deed.EXPORTED), at=clock.now())
    headers = {"Content-Disposition": 'attachment; filename="impact-assessment.html"'}
    return Response(page, headers=headers, mimetype="text/html")


def _sections(deed: Deed) -> tuple[Section, ...]:
    if not looks.may_read(looking()):
        abort(403)
    with database().transaction() as session:
        audit.note(session, looking().id, deed, "assessment", None)
        return pack.sections(session, cast(Settings, g.settings), clock.now())
