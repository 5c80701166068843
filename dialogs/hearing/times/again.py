"""Times said from the appointment: "same time next week", "the day after"; and a bare hour for setting off.

Rule of this file: only with an appointment booked, and only from words that point at it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from dialogs.hearing.availability import Availability, Certainty
from dialogs.hearing.meaning import Asked, When, WhenKind
from dialogs.hearing.times.frame import Frame

_SAME = re.compile(r"\b(?:same (?:time|slot|hour)|yr un (?:amser|pryd))\b", re.IGNORECASE)
_ENDS = r"(?=\s*(?:$|[^\w\s]|(?:that|it|tho|though|instead|please|pls|then|if|would|is|works?|any)\b))"
_AFTER = re.compile(r"\b(?:the|y) (day|week|diwrnod|wythnos) (after|before|wedyn|cynt)\b" + _ENDS, re.IGNORECASE)
_FOR_ANOTHER = re.compile(
    r"(?<![\d:.])(\d{1,2})\s+(?:not|nid|dim|instead of|rather than|yn lle)\s+(\d{1,2})(?![\d:.])(?=\W*$)", re.IGNORECASE
)
_NO_THEN_HOURS = re.compile(
    r"^(\s*n)o(\s\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?\s?(?:-|–|to|til|till|until|tan)\s?\d)", re.IGNORECASE
)
_BARE = re.compile(r"(\W*(?:(?:at|about|around|bout|roughly|tua|am|by)\s+)?)(\d{1,2})(\s*ish)?(\W*)", re.IGNORECASE)


def as_hour(text: str, asked: Asked) -> str:
    """ "1", in answer to "what time will you set off?", written as a time, in as many characters or a few more."""
    bare = _BARE.fullmatch(text) if asked is Asked.SET_OFF else None
    return f"{bare[1]}{bare[2]} o'clock" if bare and int(bare[2]) in range(1, 24) else text


def hour_for_hour(text: str, booked: datetime | None) -> str:
    """ "11 not 10", of what is booked at ten: the hour that is meant, written as a time in a few characters more."""
    if booked is None or (said := _FOR_ANOTHER.search(text)) is None or int(said[2]) % 12 != booked.hour % 12:
        return text
    return f"{text[: said.start()]}{said[1]} o'clock{text[said.end() :]}" if int(said[1]) in range(1, 24) else text


def apart_from_no(text: str) -> str:
    """ "No 11 till 4", where the no is the answer and the hours are wanted: with a comma, in as many characters."""
    return _NO_THEN_HOURS.sub(r"\1,\2", text, count=1)


def from_booked(text: str, heard: Availability, frame: Frame) -> Availability:
    """The same availability, with what was said from the appointment's own day and hour filled in."""
    booked = frame.booked
    if booked is None:
        return heard
    if _SAME.search(text) and heard.when:
        when = tuple(_at_its_hour(each, booked) for each in heard.when)
        return replace(heard, when=when, why=(*heard.why, "at the hour that is booked"))
    said = _AFTER.search(text)
    if said is None or heard.when:
        return heard
    days = (7 if said[1].lower() in ("week", "wythnos") else 1) * (-1 if said[2].lower() in ("before", "cynt") else 1)
    day = (booked + timedelta(days=days)).date().isoformat()
    meant = When(WhenKind.DATE, day)
    if _SAME.search(text):
        meant = _at_its_hour(meant, booked)
    return replace(
        heard, when=(meant,), certainty=Certainty.LIKELY, spans=(said.span(),), why=(*heard.why, "from the booked day")
    )


def _at_its_hour(when: When, booked: datetime) -> When:
    """A day, or a week, at the appointment's hour (and of a week, on its day; of its own week, a week later)."""
    start = date.fromisoformat(when.start) if when.start and len(when.start) == 10 else None
    if start is None or when.kind not in (WhenKind.DATE, WhenKind.RANGE):
        return when
    if when.kind is WhenKind.RANGE:
        start += timedelta(days=(booked.weekday() - start.weekday()) % 7)
        start += timedelta(days=7 if start == booked.date() else 0)
    return When(WhenKind.DATETIME, f"{start.isoformat()}T{booked:%H:%M}")
