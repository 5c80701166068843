"""What fills the holes of texts to staff: initials of whom it is about, on a work phone that others may see.

Rule of this file: initials and first names of colleagues; no participant's name, and no reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import texts
from bot.models import Alert, Appointment, Conversation, Language, Message, Mode, MoveRequest, Person, Role
from bot.texts import day_words, time_words, when_words
from dialogs.hearing.meaning import Asked, WhenKind
from dialogs.hours import at

HOW = {
    Mode.PHONE: {Language.EN: "by phone", Language.CY: "dros y ffôn"},
    Mode.VIDEO: {Language.EN: "by video", Language.CY: "ar fideo"},
    Mode.PLACE: {Language.EN: "in person", Language.CY: "wyneb yn wyneb"},
}
"""How they would like to meet instead, where they asked for that."""


def initials(person: Person) -> str:
    """ "SB": how staff are told of somebody on a work phone."""
    return f"{person.first_name[:1]}{person.last_name[:1]}".upper()


def staff(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """Of what staff are told outside any question."""
    found = session.get(Person, message.facts.get("participant", 0))
    return {"who": initials(found)} if found else {}


def alert(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """Of an alert: whom it is about, who has it now, the times they gave, and every one that they are asked to take."""
    found = session.get(Alert, message.facts.get("id", 0))
    if found is None:
        return {}
    owner = session.get(Person, found.owner_id) if found.owner_id else None
    safe = times_said(found.facts.get("safe", ()), language)
    owned = owner.first_name if owner else ""
    asked = _open(session, message, language) if message.text_key == "alert.which" else ""
    return {"who": _about(session, found, language), "owner": owned, "safe": safe, "open": asked}


def _open(session: Session, message: Message, language: Language) -> str:
    """ "JP: MINE 29, AR: MINE 30": the alerts that they are asked to take, the oldest first."""
    theirs = (Conversation.person_id == message.person_id, Conversation.asked == Asked.OWN_ALERT)
    wanted = select(Conversation).where(*theirs, Conversation.ended_at.is_(None), Conversation.code.is_not(None))
    found = [(session.get(Alert, each.matter.get("id", 0)), each.code) for each in session.scalars(wanted)]
    known = sorted(((alert, code) for alert, code in found if alert is not None), key=lambda one: one[0].id)
    return ", ".join(f"{_about(session, alert, language)}: MINE {code}" for alert, code in known)


def approve(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """Of a move that needs a yes: whose, from when to when and how, and who decided."""
    found = session.get(MoveRequest, message.facts.get("id", 0))
    if found is None:
        return {}
    appointment = session.get_one(Appointment, found.appointment_id)
    by = session.get(Person, found.decided_by) if found.decided_by else None
    how = HOW[found.mode][language] if found.mode in HOW else ""
    return {
        "who": initials(session.get_one(Person, appointment.participant_id)),
        "was": when_words(appointment.starts_at, language),
        "wanted": " ".join(part for part in (when_words(found.starts_at, language), how) if part),
        "owner": by.first_name if by else "",
        "open": _waiting(session, message, language) if message.text_key == "approve.which" else "",
    }


def _waiting(session: Session, message: Message, language: Language) -> str:
    """ "SE Thu 26 Nov, 3pm: 21, AE Fri 27 Nov, 11am: 22": the moves that they are asked about, the oldest first."""
    theirs = (Conversation.person_id == message.person_id, Conversation.asked == Asked.APPROVE)
    wanted = select(Conversation).where(*theirs, Conversation.ended_at.is_(None), Conversation.code.is_not(None))
    found = [(session.get(MoveRequest, each.matter.get("id", 0)), each.code) for each in session.scalars(wanted)]
    known = sorted(((move, code) for move, code in found if move is not None), key=lambda one: one[0].id)
    return ", ".join(
        f"{initials(session.get_one(Person, session.get_one(Appointment, move.appointment_id).participant_id))}"
        f" {when_words(move.starts_at, language)}: {code}"
        for move, code in known
    )


def staff_safety(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """Of a visit alone: with whom, and when."""
    found = session.get(Appointment, message.facts.get("id", 0))
    if found is None:
        return {}
    who = initials(session.get_one(Person, found.participant_id))
    return {"who": who, "starts": when_words(found.starts_at, language)}


def days_words(days: Sequence[date], language: Language) -> str:
    """Days in order as people write them: "Tue 24 Nov to Fri 27 Nov and Mon 30 Nov"."""
    spans: list[list[date]] = []
    for day in days:
        if spans and (day - spans[-1][-1]).days == 1:
            spans[-1].append(day)
        else:
            spans.append([day])
    said = [_span(span[0], span[-1], language) for span in spans]
    last = f" {texts.catalogue()['away.word_and'].words(language)} "
    return last.join([", ".join(said[:-1]), said[-1]]) if len(said) > 1 else "".join(said)


def _span(first: date, last: date, language: Language) -> str:
    ends = [day_words(at(day, time(12)), language) for day in ((first,) if first == last else (first, last))]
    return f" {texts.catalogue()['away.word_to'].words(language)} ".join(ends)


def times_said(times: Iterable[Sequence[str | None]], language: Language) -> str:
    """Times somebody gave, in words: "after 3pm"."""
    return ", ".join(_bound(kind or "", start, end, language) for kind, start, end in times)


def _about(session: Session, alert: Alert, language: Language) -> str:
    """A participant by initials, a colleague by first name, a stranger by nothing."""
    person = session.get(Person, alert.person_id) if alert.person_id else None
    if person is None:
        return "rhif newydd" if language is Language.CY else "a new number"
    return initials(person) if person.role is Role.PARTICIPANT else person.first_name


def _bound(kind: str, start: str | None, end: str | None, language: Language) -> str:
    after, before, to = ("ar ôl", "cyn", "i") if language is Language.CY else ("after", "before", "to")
    first, last = (_moment(one, language) if one else "" for one in (start, end))
    if kind == WhenKind.RANGE and first and last:
        return f"{first} {to} {last}"
    return (
        f"{before if kind == WhenKind.BEFORE else after} {last or first if kind == WhenKind.BEFORE else first or last}"
    )


def _moment(written: str, language: Language) -> str:
    """A day, a time or both, as people write it."""
    day, _, clock = written.rpartition("T") if "T" in written else ("", "", written)
    if len(clock) > len("15:30"):
        day, clock = clock, ""
    on = day_words(at(date.fromisoformat(day), time(12)), language) if day else ""
    told = time_words(at(date(2000, 1, 3), time.fromisoformat(clock)), language) if clock else ""
    return " ".join(part for part in (on, told) if part)
