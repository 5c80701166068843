"""Who looked: the log of every view, change, copy and deletion, all of it or about one person, and its monthly review.

Only whoever leads the service may open these, and each look at the log is in it. What is looked for is sent, and in no
address.
"""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta
from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.governance import looks, reviewing
from bot.importing import values
from bot.models import Deed
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff import access
from bot.web import words_looks
from bot.web.staff_session import database, looking

LONGEST = 2000
Answer = str | tuple[str, int] | Response


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    staff.add_url_rule("/looks", view_func=log, endpoint="looks")
    staff.add_url_rule("/looks", view_func=search, methods=["POST"], endpoint="search_looks")
    staff.add_url_rule("/looks/review", view_func=review, endpoint="look_review")
    staff.add_url_rule("/looks/review", view_func=sign, methods=["POST"], endpoint="sign_look_review")
    staff.add_url_rule("/participants/<int:person_id>/looks", view_func=of_person, endpoint="looks_of")


def log() -> str:
    """GET /looks: the newest lines."""
    return _log(looks.Wanted(), {})


def search() -> Answer:
    """POST /looks: lines by who, when and what; and the page after, by the last line that was shown."""
    wanted, faults = _typed()
    return (_log(wanted, faults), 422) if faults else _log(wanted, {})


def of_person(person_id: int) -> str:
    """GET /participants/<id>/looks?before=123: who looked at one person's records, and what was done with them."""
    before = request.args.get("before", type=int)
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id)
        if person is None or not looks.may_read(looking()):
            abort(404)
        audit.note(session, looking().id, Deed.VIEWED, "looks", person.id)
        lines, older = looks.page(session, looks.Wanted(about_id=person.id), before)
        name = full_name(person)
    values = {"lines": lines, "older": older, "name": name, "person_id": person_id, "said": words_looks}
    return render_template("staff/looks_of.html", staff=looking(), **values)


def review() -> str:
    """GET /looks/review?month=2026-10"""
    return _review(_month(), {})


def sign() -> Answer:
    """POST /looks/review: the month was read by whoever is signed in, and this is what they found."""
    month, written = _month(), request.form.get("words", "").strip()
    if not written or len(written) > LONGEST:
        return _review(month, {"words": f"Say what you found, in {LONGEST} characters or fewer"}), 422
    _only_for_the_lead()
    with database().transaction() as session:
        signed = reviewing.sign(session, looking(), month, written, clock.now())
    if not signed:
        return _review(month, {"words": "This month is not over yet, or you have signed it already"}), 422
    return redirect(url_for("staff.look_review", month=f"{month:%Y-%m}"), 303)


def _log(wanted: looks.Wanted, faults: dict[str, str]) -> str:
    _only_for_the_lead()
    before = request.form.get("before", type=int)
    with database().transaction() as session:
        lines, older = looks.page(session, wanted, before)
        audit.note(session, looking().id, Deed.VIEWED, "audit", None, lines=len(lines))
        people, months = looks.staff(session), reviewing.months(session, clock.now())
    values = {"lines": lines, "older": older, "people": people, "months": months, "said": words_looks}
    return render_template(
        "staff/looks.html", staff=looking(), deeds=list(Deed), typed=request.form, faults=faults, **values
    )


def _review(month: date, faults: dict[str, str]) -> str:
    _only_for_the_lead()
    with database().transaction() as session:
        found = reviewing.review(session, month)
        audit.note(session, looking().id, Deed.VIEWED, "look_reviews", None, month=f"{month:%Y-%m}")
        months = reviewing.months(session, clock.now())
    over = any(month == one for one, _ in months)
    mine = any(one.by_id == looking().id for one in found.signed)
    values = {"found": found, "months": months, "may_sign": over and not mine, "own": found.of(looking().id)}
    return render_template("staff/look_review.html", staff=looking(), said=words_looks, faults=faults, **values)


def _typed() -> tuple[looks.Wanted, dict[str, str]]:
    """What the form asks for, and what of it cannot be read."""
    faults: dict[str, str] = {}
    deed = request.form.get("deed", "")
    return looks.Wanted(
        request.form.get("actor", type=int),
        Deed(deed) if deed in list(Deed) else None,
        _day("first", faults),
        _day("last", faults),
        outside="outside" in request.form,
    ), faults


def _day(name: str, faults: dict[str, str]) -> date | None:
    written = request.form.get(name, "").strip()
    try:
        return values.day(written) if written else None
    except ValueError as wrong:
        faults[name] = str(wrong)
        return None


def _month() -> date:
    """The month that was asked for, else the last one."""
    try:
        return date.fromisoformat(f"{request.values.get('month', '')}-01")
    except ValueError:
        return clock.london(clock.now()).date().replace(day=1) - relativedelta(months=1)


def _only_for_the_lead() -> None:
    if not looks.may_read(looking()):
        with database().transaction() as session:
            audit.note(session, looking().id, Deed.VIEWED, "audit", None, refused=True)
        abort(403)
