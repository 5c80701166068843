"""What an alert tells beside its own words, from its facts, as staff read it on the pages.

Rule of this file: plain and in English; nothing that names a participant.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from bot.models import Alert, Language, Person
from bot.staff.staff_filling import days_words


def writer(alert: Alert) -> str | None:
    """Who wrote it, where it was not who it is about."""
    return "by somebody close to them, from a number of their own" if alert.facts.get("from") == "close" else None


def pace(alert: Alert) -> str | None:
    """Sessions held, of how many, in the span that was too thin."""
    if "least" not in alert.facts:
        return None
    last, weeks = date.fromisoformat(alert.facts["last"]), alert.facts["weeks"]
    span = "week" if weeks == 1 else f"{weeks} weeks"
    return f"{alert.facts['held']} of {alert.facts['least']} in the {span} to {last.day} {last:%B}"


def days_off(session: Session, alert: Alert) -> str | None:
    """ "off Tue 24 Nov; 3 contacts due, Pat covers; 2 appointments to move"."""
    if "off" not in alert.facts:
        return None
    days = days_words([date.fromisoformat(day) for day in alert.facts["off"].split()], Language.EN)
    due, moves = alert.facts["due"], alert.facts["moves"]
    parts = ["not off after all" if alert.facts["undone"] else "off" if days else "back", days]
    contacts = f"; {due} contact{'s' if due > 1 else ''} due" if due else ""
    covers = [session.get_one(Person, each).first_name for each in alert.facts["covers"]]
    contacts += f", {' and '.join(covers)} {'cover' if len(covers) > 1 else 'covers'}" if covers else ""
    bare = [date.fromisoformat(day) for day in alert.facts["nobody"].split()]
    nobody = f", nobody to cover on {days_words(bare, Language.EN)}" if bare else ""
    booked = f"; {moves} appointment{'s' if moves > 1 else ''} to move" if moves else ""
    return " ".join(part for part in parts if part) + contacts + nobody + booked
