"""Calendar files: one appointment as an iCalendar entry that says when, where, and nothing of why.

Rule of this file: the only importer of icalendar. The same appointment always has the same UID, and each later version
of it a higher SEQUENCE, so that a calendar moves the entry it has (RFC 5545, 3.8.7.4). A place whose name would tell a
stranger something is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from icalendar import Calendar, Event, Timezone

from bot.clock import LONDON
from bot.discreet import telling
from bot.models import Appointment, Language
from bot.vault import ring

MEDIA_TYPE = "text/calendar; charset=utf-8"
SUMMARY = {Language.EN: "Appointment", Language.CY: "Apwyntiad"}

# Since 1996 the clocks change on the last Sundays of March and October, both at one in the morning, Greenwich time.
_LONDON = b"""BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19970330T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE
"""


class Method(StrEnum):
    """What the file is for: to put the entry into a calendar, or to take it out."""

    PUBLISH = "PUBLISH"
    CANCEL = "CANCEL"


@dataclass(frozen=True, slots=True)
class Entry:
    """What goes into a calendar. `uid` is the same for every version; `place` may be empty."""

    uid: str
    version: int
    starts_at: datetime
    minutes: int
    place: str = ""


def entry_of(appointment: Appointment) -> Entry:
    """An appointment as a calendar entry; its UID says nothing of which it is."""
    uid = ring().index("calendar", str(appointment.id))[:32]
    return Entry(uid, appointment.version, appointment.starts_at, appointment.minutes, appointment.venue)


def write(entry: Entry, language: Language, at: datetime, method: Method = Method.PUBLISH) -> bytes:
    """The file, as it is at an instant: CRLF, folded at 75 octets, text escaped."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Appointments//EN")
    calendar.add("method", method.value)
    calendar.add_component(Timezone.from_ical(_LONDON))
    calendar.add_component(_event(entry, language, at, method))
    file: bytes = calendar.to_ical()
    return file


def _event(entry: Entry, language: Language, at: datetime, method: Method) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.version)
    event.add("dtstamp", at)
    event.add("dtstart", entry.starts_at.astimezone(LONDON))
    event.add("duration", timedelta(minutes=entry.minutes))
    event.add("summary", SUMMARY[language])
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if method is Method.CANCEL else "CONFIRMED")
    if entry.place and not telling(entry.place):
        event.add("location", entry.place)
    return event
