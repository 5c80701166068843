"""Participants' private pages: a link, then the code, and only then what is theirs.

Rule of these files: titles and addresses say nothing, every page works without scripts, and error pages are their own,
for those of the staff say too much.
"""

from __future__ import annotations

from flask import Blueprint, Response, abort, g, redirect, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse

from bot import clock
from bot.config import Settings
from bot.db import Database
from bot.models import Page
from bot.private import opening
from bot.private.opening import Tried
from bot.web import pages, participant_chat, participant_plan
from bot.web import participant_gate as gate

Answer = str | tuple[str, int] | BaseResponse


def blueprint(db: Database, settings: Settings) -> Blueprint:
    """Every page at /p. `app.register_blueprint(blueprint(db, settings))` comes after `pages.prepare`."""
    private = Blueprint("participant", __name__, url_prefix="/p")
    private.add_url_rule("/<token>", view_func=show)
    private.add_url_rule("/<token>", view_func=enter, methods=["POST"])
    private.add_url_rule("/<token>/exit", view_func=leave, defaults={"onward": settings.exit_url})
    private.add_url_rule("/<token>/<int:appointment_id>.ics", view_func=participant_plan.calendar)
    private.add_url_rule("/<token>/say", view_func=participant_chat.say, methods=["POST"])
    private.add_url_rule("/<token>/thread", view_func=participant_chat.thread)
    private.add_url_rule("/", view_func=missing)
    private.add_url_rule("/<path:rest>", view_func=missing)
    private.register_error_handler(HTTPException, gate.say)
    private.register_error_handler(Exception, _keep_all_the_same)

    @private.before_request
    def arrive() -> BaseResponse | None:
        g.db, g.phone = db, settings.office_phone  # until it is known whose page it is
        return gate.arrive()

    @private.after_request
    def no_trace(response: Response) -> Response:
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    return private


def show(token: str) -> Answer:
    """GET /p/<token>: the page, or the question for the code."""
    if gate.is_over():
        return gate.page("participant/over.html"), 410
    if not gate.visiting():
        return gate.page("participant/code.html")
    match gate.link().page:
        case Page.PLAN:
            return participant_plan.page()
        case Page.CHAT:
            return participant_chat.page()


def enter(token: str) -> Answer:
    """POST /p/<token>: the code."""
    code = request.form.get("code", "")
    if not code.strip():
        return gate.page("participant/code.html", fault="code_none"), 422
    match opening.try_code(gate.database(), gate.link().id, code, clock.now()):
        case Tried.OPENED:
            gate.begin_visit()
            return redirect(url_for("participant.show", token=token), 303)
        case Tried.WRONG:
            return gate.page("participant/code.html", fault="code_wrong"), 422
        case Tried.LOCKED | Tried.OVER:
            return gate.page("participant/over.html"), 410


def leave(token: str, onward: str) -> BaseResponse:
    """GET /p/<token>/exit: whatever was open is closed, and they are on their way to something else."""
    gate.end_visit()
    return redirect(onward, 303)


def _keep_all_the_same(fault: Exception) -> tuple[str, int] | HTTPException:
    """A fault of ours; what they had written is kept before it is said. Where that goes wrong too, the application
    tells it and asks for the page once more, which then says that nothing is kept."""
    pages.tell(fault)
    if "unheard" in g:
        participant_chat.keep(g.unheard)
        g.kept = True
    return gate.say(fault)


def missing(rest: str = "") -> str:
    """Anything else below /p."""
    abort(404)
