"""A participant's programme of sessions: what is promised, held and booked, the next ones to book, and how often."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.models import Deed
from bot.people.caseload import full_name
from bot.people.reach import Why, reach, referral_of
from bot.planning import programmes_book, progress
from bot.planning.programmes_read import Proposed, row_of
from bot.planning.progress import Progress
from bot.record import audit
from bot.staff import access
from bot.web import words_booking
from bot.web.staff_session import database, looking
from bot.web.typed_booking import TypedPace, chosen_starts, typed_pace

Refused = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Known:
    """Whose it is, how far they are, and what is to be booked; `set_here`: how often is staff's own word.

    `why_no_texts` and `proven`: whether a text can tell them of what is booked.
    """

    person_id: int
    name: str
    progress: Progress | None
    proposed: Proposed | None
    set_here: bool
    pace: TypedPace
    why_no_texts: Why | None
    proven: bool


def add(staff: Blueprint) -> None:
    """The page's addresses."""
    here = "/participants/<int:person_id>/sessions"
    staff.add_url_rule(here, view_func=show, endpoint="sessions")
    staff.add_url_rule(here, view_func=book, endpoint="book_sessions", methods=["POST"])
    staff.add_url_rule(f"{here}/pace", view_func=set_pace, endpoint="session_pace", methods=["POST"])


def show(person_id: int) -> str:
    """GET /participants/<id>/sessions"""
    return _page(_known(person_id))


def book(person_id: int) -> Refused | Response:
    """POST /participants/<id>/sessions: those that were ticked are booked; what is free no more is said."""
    chosen = chosen_starts(request.form.getlist("start"))
    if not chosen:
        return _page(_known(person_id), fault="Choose which to book"), 422
    with database().transaction() as session:
        done = programmes_book.book(session, looking(), person_id, chosen, clock.now())
    if done is None:
        abort(404)
    booked, gone = done
    return redirect(url_for("staff.sessions", person_id=person_id, booked=booked, gone=gone), 303)


def set_pace(person_id: int) -> Refused | Response:
    """POST /participants/<id>/sessions/pace"""
    said = typed_pace(request.form)
    if said.pace is None:
        return _page(_known(person_id), pace=said), 422
    with database().transaction() as session:
        if not programmes_book.set_pace(session, looking(), person_id, said.pace, clock.now()):
            abort(404)
    return redirect(url_for("staff.sessions", person_id=person_id), 303)


def _known(person_id: int) -> Known:
    """What the page shows; 404 for somebody who is not theirs to see. The look is noted."""
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id)
        audit.note(session, looking().id, Deed.VIEWED, "sessions", person_id, refused=person is None)
        if person is None:
            abort(404)
        referral = referral_of(session, person_id)
        row = row_of(session, referral.id) if referral else None
        kept = {"sessions": row.sessions, "weeks": row.in_weeks, "minutes": row.minutes} if row else {}
        pace = TypedPace({name: str(value or "") for name, value in kept.items()}, {}, None)
        proposed = programmes_book.proposed(session, looking(), person_id, clock.now())
        far = progress.progress(session, referral) if referral else None
        here, set_here = reach(session, person, clock.now()), bool(row and row.sessions)
        return Known(person_id, full_name(person), far, proposed, set_here, pace, here.why_not, here.proven)


def _page(known: Known, fault: str = "", pace: TypedPace | None = None) -> str:
    done = {name: request.args.get(name, 0, int) for name in ("booked", "gone")}
    shown = {"known": known, "fault": fault, "typed": pace or known.pace, "done": done, "said": words_booking}
    return render_template("staff/sessions.html", staff=looking(), **shown)
