"""The staff's pages: their addresses, who may open them, and the session they are opened in.

Rule of this folder's staff files: views are thin. They ask who is looking, read through `access`, note it in the audit
before it is shown, and render. No address holds anything personal: people and appointments are row ids, and a search is
a POST.

`app.register_blueprint(blueprint(db, settings))` comes after `pages.prepare(app, settings)`.
"""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, g
from werkzeug.wrappers import Response as BaseResponse

from bot.config import Settings
from bot.db import Database
from bot.web import (
    pages,
    staff_alerts,
    staff_arranging,
    staff_attendance,
    staff_beginnings,
    staff_booking,
    staff_caseload,
    staff_claiming,
    staff_contact,
    staff_deciding,
    staff_declared,
    staff_foreseen,
    staff_governance,
    staff_greetings,
    staff_groups,
    staff_letters,
    staff_life,
    staff_looks,
    staff_mail,
    staff_moves,
    staff_news,
    staff_pack,
    staff_participant,
    staff_pathway_parts,
    staff_pathways,
    staff_plan,
    staff_programme,
    staff_refused,
    staff_report,
    staff_rota,
    staff_safeguarding,
    staff_session,
    staff_stepping,
    staff_subjects,
    staff_support,
    staff_tasks,
    staff_teams,
    staff_week,
)

MORE: tuple[Callable[[Blueprint], None], ...] = (
    staff_alerts.add,
    staff_claiming.add,
    staff_arranging.add,
    staff_beginnings.add,
    staff_booking.add,
    staff_greetings.add,
    staff_contact.add,
    staff_declared.add,
    staff_deciding.add,
    staff_governance.add,
    staff_groups.add,
    staff_letters.add,
    staff_foreseen.add,
    staff_life.add,
    staff_looks.add,
    staff_mail.add,
    staff_news.add,
    staff_pack.add,
    staff_pathways.add,
    staff_pathway_parts.add,
    staff_plan.add,
    staff_programme.add,
    staff_report.add,
    staff_rota.add,
    staff_safeguarding.add,
    staff_stepping.add,
    staff_support.add,
    staff_tasks.add,
)
"""What adds the pages of each further subject, from that subject's own file."""


def blueprint(db: Database, settings: Settings) -> Blueprint:
    """Every page for staff, and the stylesheets and script they wear, at /assets."""
    staff = Blueprint("staff", __name__, static_folder="../static", static_url_path="/assets")
    _add_everyday(staff)
    _add_moves(staff)
    for add in MORE:
        add(staff)

    @staff.before_request
    def guard() -> BaseResponse | None:
        g.db, g.settings = db, settings
        staff_refused.begin()
        sent_away = staff_session.guard()
        if sent_away is None:
            pages.check_token()
        return sent_away

    staff.after_request(staff_refused.note)
    return staff


def _add_everyday(staff: Blueprint) -> None:
    """The way in, the caseload, somebody's page, and who came."""
    staff.add_url_rule("/", view_func=staff_caseload.home)
    staff.add_url_rule("/sign-in", view_func=staff_session.ask, endpoint="sign_in")
    staff.add_url_rule("/sign-in", view_func=staff_session.sign_in, endpoint="try_sign_in", methods=["POST"])
    staff.add_url_rule("/sign-out", view_func=staff_session.sign_out, methods=["POST"])
    staff.add_url_rule("/caseload", view_func=staff_caseload.caseload)
    staff.add_url_rule("/alerts/<int:alert_id>/seen", view_func=staff_caseload.seen, methods=["POST"])
    staff.add_url_rule("/find", view_func=staff_caseload.find)
    staff.add_url_rule("/find", view_func=staff_caseload.found, methods=["POST"])
    staff.add_url_rule("/unclaimed", view_func=staff_caseload.unclaimed)
    staff.add_url_rule("/participants/<int:person_id>", view_func=staff_participant.participant)
    staff_subjects.add(staff)
    staff.add_url_rule("/appointments/<int:appointment_id>/attendance", view_func=staff_attendance.ask)
    staff.add_url_rule(
        "/appointments/<int:appointment_id>/attendance",
        view_func=staff_attendance.record,
        endpoint="record_attendance",
        methods=["POST"],
    )


def _add_moves(staff: Blueprint) -> None:
    """Moves that wait for a yes, when participants can be offered times, and how each team does it."""
    staff.add_url_rule("/moves/<int:request_id>", view_func=staff_moves.decide, methods=["POST"])
    staff.add_url_rule("/week", view_func=staff_week.mine, endpoint="my_week")
    staff.add_url_rule("/staff/<int:worker_id>/week", view_func=staff_week.week)
    change = "/staff/<int:worker_id>/week/change"
    staff.add_url_rule(change, view_func=staff_week.ask, endpoint="ask_week")
    staff.add_url_rule(change, view_func=staff_week.change, endpoint="change_week", methods=["POST"])
    staff.add_url_rule("/staff/<int:worker_id>/days-off", view_func=staff_week.take_off, methods=["POST"])
    remove = "/staff/<int:worker_id>/days-off/<int:off_id>/remove"
    staff.add_url_rule(remove, view_func=staff_week.give_back, methods=["POST"])
    staff.add_url_rule("/teams", view_func=staff_teams.overview, endpoint="teams")
    staff.add_url_rule("/teams/<int:team_id>", view_func=staff_teams.ask, endpoint="team")
    staff.add_url_rule("/teams/<int:team_id>", view_func=staff_teams.change, endpoint="change_team", methods=["POST"])
