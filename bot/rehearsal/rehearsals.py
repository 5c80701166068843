"""What a rehearsal of a dialog is given besides a booking: a made-up matter, what the house answers, filled holes.

Rule of this file: one entry a dialog, made up and the same every time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Any

from bot.caring import care_filling
from bot.mentoring import away_words
from bot.models import Language
from bot.rehearsal import round_rehearsal
from dialogs import moves
from dialogs.hours import at as london_at
from dialogs.hours import day_of

Given = Mapping[str, Any]
"""What a Rehearsal is made with, by the names of its fields: matter, answers, filled, booking ..."""

REHEARSALS: dict[str, Callable[[datetime], Given]] = {"round": round_rehearsal.given, "news": round_rehearsal.news}
"""By dialog: what is given, at an instant."""


def given(dialog: str, now: datetime) -> Given:
    """What a rehearsal of this dialog is given; nothing for one that begins with a booking alone."""
    return REHEARSALS[dialog](now) if dialog in REHEARSALS else {}


def _action_plan(now: datetime) -> Given:
    """A first plan, and a link that looks like one."""
    link = "https://example.test/p/" + "k" * 26
    return {
        "matter": moves.Matter(id=1, count=1),
        "answers": {"OfferLink": moves.LinkMade(1)},
        "filled": {"link": link},
    }


REHEARSALS["action_plan"] = _action_plan


def _introduction(now: datetime) -> Given:
    """Expected in two days, WhatsApp may be chosen, and nothing else is being asked."""
    ways = moves.WaysFound(whatsapp=True, next_at=now + timedelta(days=2))
    return {"matter": moves.Matter(id=1), "answers": {"FindWays": ways}}


def _new_worker(now: datetime) -> Given:
    """Priya is their case worker from today."""
    return {"matter": moves.Matter(1, now, word="case_worker"), "filled": {"newcomer": "Priya", "since": "Mon 23 Nov"}}


REHEARSALS["introduction"] = _introduction
REHEARSALS["new_worker"] = _new_worker


def _check_in(now: datetime) -> Given:
    """One every morning at half past ten, asked once more at half past two; the first is today if there is time."""
    asked = [0]

    def plan(effect: moves.Effect, at: datetime) -> moves.Event:
        rings = isinstance(effect, moves.PlanCheckIn) and effect.rings
        asked[0] += rings
        morning = london_at(day_of(at), time(10, 30))
        due = at if rings else morning if at < morning else london_at(day_of(at) + timedelta(days=1), time(10, 30))
        today = day_of(due)
        return moves.CheckInPlanned(due, asked[0], london_at(today, time(14, 30)), london_at(today, time(21)))

    return {"matter": moves.Matter(id=1), "answers": {"PlanCheckIn": plan, "MayNudge": moves.NudgeAllowed(True)}}


def _next(now: datetime) -> Given:
    """Three sessions done of eight, and another booked; and a mentor who was in touch on most days."""
    found = moves.NextFound(booked=True, unit="sessions", done=3, promised=8, due=15, made=12, run=5)
    return {"matter": moves.Matter(id=1, word="left"), "answers": {"FindNext": found}, "fill": care_filling.touch}


REHEARSALS["check_in"] = _check_in
REHEARSALS["next"] = _next


def _first_assessment(now: datetime) -> Given:
    """Nothing is booked, and nine days are left."""
    return {"booking": None, "matter": moves.Matter(id=1, until=now + timedelta(days=9))}


def _missed(now: datetime) -> Given:
    """They were expected an hour ago, and staff have said that they did not come."""
    return {"booking": moves.Booking(1, 1, now - timedelta(hours=1), now - timedelta(days=9), "place", "low")}


def _next_session(now: datetime) -> Given:
    """Nothing is booked after today."""
    return {"booking": None, "matter": moves.Matter(id=1)}


REHEARSALS["next_session"] = _next_session
REHEARSALS["first_assessment"] = _first_assessment
REHEARSALS["missed"] = _missed


def _complaint(now: datetime) -> Given:
    """Ruth hears complaints, and answers by Monday."""
    told: list[datetime] = []

    def passed(effect: moves.Effect, at: datetime) -> moves.Event:
        told.append(at)
        return moves.ComplaintPassed(len(told) > 1)

    filled = {"lead": "Ruth", "by": "Mon 30 Nov"}
    return {"matter": moves.Matter(id=1), "answers": {"PassComplaint": passed}, "filled": filled}


REHEARSALS["complaint"] = _complaint


def _alert(now: datetime) -> Given:
    """SB needs somebody; whoever says MINE has it for half an hour."""

    def owned(effect: moves.Effect, at: datetime) -> moves.Event:
        return moves.Owned("yours", at + timedelta(minutes=30))

    matter = moves.Matter(12, at=now + timedelta(minutes=10), until=now + timedelta(minutes=5))
    filled = {"who": "SB", "code": "12", "owner": "Ruth", "safe": ""}
    return {"booking": None, "matter": matter, "answers": {"Own": owned}, "filled": filled}


def _approve(now: datetime) -> Given:
    """SB would like Thursday instead of Tuesday."""

    def decided(effect: moves.Effect, at: datetime) -> moves.Event:
        return moves.Told("moved" if isinstance(effect, moves.Decide) and effect.yes else "kept")

    filled = {"who": "SB", "code": "47", "was": "Tue 24 Nov, 2pm", "wanted": "Thu 26 Nov, 3pm", "owner": "Ruth"}
    matter = moves.Matter(47, until=now + timedelta(days=3))
    return {"booking": None, "matter": matter, "answers": {"Decide": decided}, "filled": filled}


def _away(now: datetime) -> Given:
    """Whatever days they say are kept, Ash covers, and nothing is booked on them."""

    def take(effect: moves.Effect, at: datetime) -> moves.Event:
        return moves.OffKept(effect.days if isinstance(effect, moves.TakeOff) else (), covers=(9,))

    def back(effect: moves.Effect, at: datetime) -> moves.Event:
        day = effect.day if isinstance(effect, moves.ComeBack) else day_of(at)
        return moves.OffKept((), (day,), day)

    def undo(effect: moves.Effect, at: datetime) -> moves.Event:
        took, gave = (effect.took, effect.gave) if isinstance(effect, moves.UndoOff) else ((), ())
        return moves.OffKept(took, gave, undone=True)

    def fill(facts: Mapping[str, str], language: Language) -> Mapping[str, str]:
        return away_words.said(["Ash"] if facts.get("covers") else [], facts, language)

    return {"booking": None, "answers": {"TakeOff": take, "ComeBack": back, "UndoOff": undo}, "fill": fill}


REHEARSALS["away"] = _away


def _staff_safety(now: datetime) -> Given:
    """A visit to SB begins, which nobody records."""

    def seen(effect: moves.Effect, at: datetime) -> moves.Event:
        return moves.VisitSeen(silent=True, up_at=at + timedelta(minutes=10))

    filled = {"who": "SB", "code": "31", "starts": "Tue 24 Nov, 2pm"}
    matter = moves.Matter(31, until=now + timedelta(minutes=75), count=1)
    return {"booking": None, "matter": matter, "answers": {"LookAtVisit": seen}, "filled": filled}


REHEARSALS["staff_safety"] = _staff_safety
REHEARSALS["alert"] = _alert
REHEARSALS["approve"] = _approve


def _introduced_to(now: datetime) -> Given:
    """Put in touch with somebody today."""
    return {"matter": moves.Matter(id=1, at=now), "filled": {"day": "Tue 17 Nov"}}


def _final_session(now: datetime) -> Given:
    """They came to it."""
    return {"answers": {"FindAttended": moves.AttendedFound(attended=True)}}


REHEARSALS["introduced_to"] = _introduced_to
REHEARSALS["final_session"] = _final_session


def _workshop(now: datetime) -> Given:
    """A cooking group that meets three times, a week apart, with room each time."""
    first = now + timedelta(days=4)
    dates = tuple(london_at(day_of(first + timedelta(weeks=week)), time(14)) for week in range(3))

    def taken(effect: moves.Effect, at: datetime) -> moves.Event:
        return moves.PlaceTaken(effect.starts_at if isinstance(effect, moves.TakePlace) else dates[0])

    answers = {"FindSittings": moves.SittingsFound(dates), "TakePlace": taken}
    return {"matter": moves.Matter(id=1), "answers": answers, "filled": {"group": "cooking"}}


REHEARSALS["workshop"] = _workshop
