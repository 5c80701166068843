"""Letters: what waits to be printed, a letter as PDF, what became of it, and where letters to somebody may go."""

from __future__ import annotations

from flask import Blueprint, abort, make_response, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from bot import clock, discreet
from bot.letters import queue
from bot.models import Deed, Letter, LetterKind, LetterState, Person
from bot.people.reach import referral_of
from bot.record import audit
from bot.staff import access
from bot.web.staff_session import database, looking

LONGEST = 6


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    staff.add_url_rule("/letters", view_func=waiting, endpoint="letters")
    staff.add_url_rule("/letters/<int:letter_id>/print", view_func=print_one, methods=["POST"], endpoint="print_letter")
    staff.add_url_rule("/letters/<int:letter_id>/end", view_func=end, methods=["POST"], endpoint="end_letter")
    person = "/participants/<int:person_id>/letters"
    staff.add_url_rule(person, view_func=of_participant, endpoint="letters_of")
    staff.add_url_rule(person, view_func=write_one, methods=["POST"], endpoint="write_letter")
    staff.add_url_rule(f"{person}/address", view_func=set_address, methods=["POST"], endpoint="set_address")


def waiting() -> str:
    """GET /letters"""
    with database().transaction() as session:
        letters = queue.waiting(session, looking())
        audit.note(session, looking().id, Deed.VIEWED, "letters", None, count=len(letters))
    return render_template("staff/letters.html", staff=looking(), letters=letters, ends=queue.ends)


def of_participant(person_id: int) -> str:
    """GET /participants/<id>/letters"""
    return _page(person_id)


def write_one(person_id: int) -> Response:
    """POST /participants/<id>/letters: one more letter of a kind, in their language."""
    try:
        kind = LetterKind(request.form.get("kind", ""))
    except ValueError:
        abort(400)
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id) or abort(404)
        referral = referral_of(session, person.id) or abort(404)
        now = clock.now()
        queue.put(session, referral, kind, f"{kind.value}:asked:{referral.id}:{now.isoformat()}", now)
    return redirect(url_for("staff.letters_of", person_id=person_id), 303)


def set_address(person_id: int) -> tuple[str, int] | Response:
    """POST /participants/<id>/letters/address: where letters may go; nothing typed takes it away."""
    lines = [line.strip() for line in request.form.get("address", "").splitlines() if line.strip()]
    if len(lines) > LONGEST:
        return _page(person_id, f"An address has {LONGEST} lines at most."), 422
    if found := discreet.forbidden("\n".join(lines)):
        return _page(person_id, f"An envelope must not say “{found[0]}”. Use the street and the postcode."), 422
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id) or abort(404)
        person.address = "\n".join(lines) or None
        audit.note(session, looking().id, Deed.CHANGED, "address", person.id, lines=len(lines))
    return redirect(url_for("staff.letters_of", person_id=person_id), 303)


def print_one(letter_id: int) -> Response:
    """POST /letters/<id>/print: the PDF. A POST, because printing the first time freezes the words."""
    with database().transaction() as session:
        pdf = queue.printed(session, looking(), _letter(session, letter_id), clock.now())
    answer = make_response(pdf)
    answer.headers["Content-Type"] = "application/pdf"
    answer.headers["Content-Disposition"] = f'inline; filename="letter-{letter_id}.pdf"'
    return answer


def end(letter_id: int) -> Response:
    """POST /letters/<id>/end: posted, handed over, came back, or no longer wanted."""
    try:
        state = LetterState(request.form.get("state", ""))
    except ValueError:
        abort(400)
    with database().transaction() as session:
        letter = _letter(session, letter_id)
        queue.end(session, looking(), letter, state, clock.now())
        person_id = letter.participant_id
    if "person" in request.form:
        return redirect(url_for("staff.letters_of", person_id=person_id), 303)
    return redirect(url_for("staff.letters"), 303)


def _letter(session: Session, letter_id: int) -> Letter:
    return queue.find(session, looking(), letter_id) or abort(404)


def _page(person_id: int, fault: str | None = None) -> str:
    with database().transaction() as session:
        person: Person = access.participant(session, looking(), person_id) or abort(404)
        letters = queue.of_participant(session, looking(), person.id)
        audit.note(session, looking().id, Deed.VIEWED, "letters_of", person.id)
        shown = {"id": person.id, "name": f"{person.first_name} {person.last_name}", "address": person.address or ""}
    typed = request.form.get("address", shown["address"])
    return render_template(
        "staff/letters_of.html",
        person=shown,
        letters=letters,
        ends=queue.ends,
        fault=fault,
        typed=typed,
        staff=looking(),
    )
