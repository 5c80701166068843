"""Writing to somebody oneself, and handing the thread back: a member of staff steps in."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.incoming import stepping
from bot.incoming.stepping import LONGEST, NotSent, Refusal
from bot.models import Deed
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff import access
from bot.web import words
from bot.web.staff_session import database, looking


def add(staff: Blueprint) -> None:
    """The pages' addresses."""
    text = "/participants/<int:person_id>/text"
    staff.add_url_rule(text, view_func=ask, endpoint="ask_text")
    staff.add_url_rule(text, view_func=write, endpoint="write_text", methods=["POST"])
    back = "/participants/<int:person_id>/hand-back"
    staff.add_url_rule(back, view_func=hand_back, endpoint="hand_back", methods=["POST"])


def ask(person_id: int) -> str:
    """GET /participants/<id>/text"""
    return _page(person_id, "", None)


def write(person_id: int) -> tuple[str, int] | Response:
    """POST /participants/<id>/text: out it goes as it is, or it is there again with why not."""
    typed = request.form.get("words", "")
    with database().transaction() as session:
        refusal = stepping.write(session, looking(), person_id, typed, clock.now())
    if refusal is None:
        return redirect(url_for("staff.participant", person_id=person_id), 303)
    if refusal.why is NotSent.NOBODY:
        abort(404)
    return _page(person_id, typed, said(refusal)), 422


def hand_back(person_id: int) -> Response:
    """POST /participants/<id>/hand-back: the bot answers again."""
    with database().transaction() as session:
        if access.participant(session, looking(), person_id) is None:
            abort(404)
        stepping.hand_back(session, looking(), person_id, clock.now())
    return redirect(url_for("staff.participant", person_id=person_id), 303)


def said(refusal: Refusal) -> str:
    """Why it did not go, as staff read it."""
    match refusal.why:
        case NotSent.TELLS:
            found = ", ".join(f"“{word}”" for word in refusal.words)
            return f"This was not sent: {found} would tell whoever sees the phone too much. Write it another way."
        case NotSent.LONG:
            return f"This was not sent: it is longer than {LONGEST} letters. Shorten it, or ring them."
        case NotSent.EMPTY:
            return "Write something first."
        case _:
            return f"This was not sent: {_because(refusal)}"


def _because(refusal: Refusal) -> str:
    """Why nothing at all may go to them."""
    if refusal.why is NotSent.NOT_PROVEN:
        return "nobody has proven that this number is theirs. Speak to them on it first."
    return f"{words.reason(refusal.reason.value) if refusal.reason else 'no text may go to them'}."


def _page(person_id: int, typed: str, fault: str | None) -> str:
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id) or abort(404)
        audit.note(session, looking().id, Deed.VIEWED, "people", person_id, writing=True)
        name, closed = full_name(person), stepping.closed(session, person, clock.now())
    values: dict[str, object] = {"closed": _because(closed) if closed else None}
    values |= {"name": name, "person_id": person_id, "typed": typed, "fault": fault, "longest": LONGEST}
    return render_template("staff/text.html", staff=looking(), **values)
