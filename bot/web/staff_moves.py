"""Saying yes or no to a move that a participant asked for, and being told what came of it, once."""

from __future__ import annotations

from flask import abort, redirect, request, session, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.appointments import approvals, moves_waiting
from bot.appointments.moves_waiting import Came, Decided
from bot.web.staff_session import database, is_live, looking

_JUST = "decided"


def decide(request_id: int) -> Response:
    """POST /moves/<id>: `answer` is yes or no; then back to where they were."""
    answer = request.form.get("answer")
    if answer not in ("yes", "no"):
        abort(400)
    with database().transaction() as writing:
        came = moves_waiting.decide(writing, looking(), request_id, answer == "yes", clock.now())
        if came is not None:
            approvals.came(writing, request_id, looking().id, "closed", clock.now())
    if came is None:
        abort(404)
    session[_JUST] = (request_id, came.value)
    return back()


def just_decided() -> Decided | None:
    """What came of the decision they have just made; said on the next page they open, and then no more."""
    if is_live() or _JUST not in session:
        return None
    request_id, came = session.pop(_JUST)
    with database().reading() as reading:
        return moves_waiting.decided(reading, looking(), request_id, Came(came), clock.now())


def back() -> Response:
    """Back to the page that a form was on: a participant's, or the caseload as it was shown."""
    person_id = request.form.get("person", type=int)
    if person_id is not None:
        return redirect(url_for("staff.participant", person_id=person_id), 303)
    show = "team" if request.form.get("show") == "team" else "mine"
    return redirect(url_for("staff.caseload", show=show), 303)
