"""Booking a new appointment on the staff's pages: from times that are free, or one that is typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, abort, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from bot import clock
from bot.appointments import booking, slots
from bot.appointments.wanted import needs_first
from bot.models import AppointmentKind, Deed, Mode, Person, Place, Referral, Standing
from bot.people.caseload import full_name
from bot.people.reach import Why, reach, referral_of
from bot.planning import programmes_read, programmes_times
from bot.record import audit
from bot.referrals import visits
from bot.staff import access
from bot.web import words_booking
from bot.web.staff_session import database, looking
from bot.web.typed_booking import KINDS, MODES, OTHER, TypedBooking, typed_booking, usual
from dialogs.slots import MOST, offer
from dialogs.slots import Wish as AnyTime

FIRST_MINUTES = 60
Refused = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Known:
    """Who is to be booked, with whom they can be, times that are free, and why no text would tell them, if none would.

    `usual` is the form as it opens.
    """

    person_id: int
    name: str
    workers: Mapping[int, str]
    free: tuple[datetime, ...]
    why_no_texts: Why | None
    usual: TypedBooking


def add(staff: Blueprint) -> None:
    """The page's address."""
    here = "/participants/<int:person_id>/book"
    staff.add_url_rule(here, view_func=ask, endpoint="ask_booking")
    staff.add_url_rule(here, view_func=book, endpoint="book", methods=["POST"])


def ask(person_id: int) -> str:
    """GET /participants/<id>/book"""
    known = _known(person_id)
    return _form(known, known.usual, known.free)


def book(person_id: int) -> Refused | Response:
    """POST /participants/<id>/book: booked and told; else everything typed is there again, with the nearest times."""
    known = _known(person_id)
    said = typed_booking(request.form, tuple(known.workers))
    if said.wish is None:
        return _form(known, said, known.free), 422
    with database().transaction() as session:
        made = booking.book(session, looking(), person_id, said.wish, clock.now())
    if made is None:
        abort(404)
    if made.clash is not None:
        return _clash(known, said, made), 422
    return redirect(url_for("staff.participant", person_id=person_id, _anchor="appointments"), 303)


def _clash(known: Known, said: TypedBooking, made: booking.Made) -> str:
    sentence = words_booking.CLASH[made.clash] if made.clash else ""
    where = "start" if said.cells["start"] not in ("", OTHER) else "day"
    again = TypedBooking(said.cells, {where: sentence})
    return _form(known, again, made.near, unusual=made.clash in booking.UNUSUAL)


def _known(person_id: int) -> Known:
    """What the page needs; 404 for somebody who is not theirs to see, or is not with us any more."""
    with database().transaction() as session:
        person = access.participant(session, looking(), person_id)
        referral = referral_of(session, person_id) if person else None
        refused = person is None or referral is None or referral.standing is not Standing.ACTIVE
        audit.note(session, looking().id, Deed.VIEWED, "people", person_id, booking=True, refused=refused)
        if person is not None and referral is not None and not refused:
            return _of(session, person, referral)
    abort(404)


def _of(session: Session, person: Person, referral: Referral) -> Known:
    now = clock.now()
    people = (session.get_one(Person, each) for each in booking.workers(referral))
    facts = programmes_read.facts_of(session, referral, now)
    first = needs_first(session, referral) or (referral.place is Place.CUSTODY and not (facts and facts.sessions))
    minutes = FIRST_MINUTES if first or facts is None else facts.minutes
    search = slots.Search(referral.case_worker_id, minutes, 0, now, person.id)
    free = offer(slots.free(session, search), AnyTime()).starts
    kind = AppointmentKind.ASSESSMENT if first else AppointmentKind.SESSION
    mode = programmes_times.mode_of_next(facts, now) if facts and not first else Mode.PLACE
    venue, worker = visits.where(session, referral), str(referral.case_worker_id)
    cells = usual(kind=kind.value, minutes=str(minutes), mode=mode.value, venue=venue, worker=worker)
    why = reach(session, person, now).why_not
    return Known(person.id, full_name(person), {each.id: full_name(each) for each in people}, free[:MOST], why, cells)


def _form(known: Known, said: TypedBooking, free: tuple[datetime, ...], *, unusual: bool = False) -> str:
    shown = {"known": known, "typed": said, "free": free, "unusual": unusual, "other": OTHER}
    return render_template("staff/book.html", **shown, kinds=KINDS, modes=MODES, staff=looking())
