"""What fills a round's texts: initials for ids, and words for what there is to know of each.

Rule of this file: initials only. Two who share theirs in one list get letters more of their last names, the same in
every text to one phone as long as they are the same people.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot import texts
from bot.models import DueContact, Language, Message, Person
from dialogs.choosing_hours import said as said_clock

KNOWN = {
    "ok": "round.word_ok",
    "quiet": "round.word_quiet",
    "new": "round.word_new",
    "call": "round.word_call",
    "ring": "round.word_ring",
    "visit": "round.word_visit",
    "cover": "round.word_cover",
}
QUIET = {1: "round.word_quiet_one", 2: "round.word_quiet_two"}
CAME = {
    "spoke": "round.word_spoke",
    "met": "round.word_met",
    "answered": "round.word_answered",
    "no_answer": "round.word_no_answer",
    "posted": "round.word_posted",
    "lockdown": "round.word_lockdown",
    "transfer": "round.word_transfer",
    "court": "round.word_court",
    "hospital": "round.word_hospital",
    "work": "round.word_work",
    "no_phone": "round.word_no_phone",
    "arrested": "round.word_arrested",
}


def fill(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """The holes of a round's text, from the ids in its facts."""
    facts = {name: str(value) for name, value in message.facts.items() if isinstance(value, int | str)}
    return said(facts, _initials(session, message.person_id, facts), language) | {
        name: _first(session, int(facts.get(name, 0))) for name in ("away", "cover")
    }


def said(facts: Mapping[str, str], initials: Mapping[int, str], language: Language) -> dict[str, str]:
    """The list and the outcomes in words: "1 SB (said OK) 2 AR (quiet 2 days)" and "SB spoke, AR no answer"."""
    due = (_line(*line.split(".")) for line in facts.get("list", "").split())
    took = (line.split(".") for line in facts.get("took", "").split())
    return {
        "list": " ".join(
            f"{_number(n)}{initials.get(int(who), '?')}{_known(word, days, hour, language)}"
            for n, who, word, days, hour in due
        ),
        "took": ", ".join(f"{initials.get(int(who), '?')} {_word(CAME[came], language)}" for _, who, came in took),
    }


def initials_of(people: Mapping[int, tuple[str, str]]) -> dict[int, str]:
    """Initials by id from first and last names; those that are the same get more letters of the last name."""
    found: dict[int, str] = {}
    for who, (first, last) in people.items():
        others = [name for other, name in people.items() if other != who]
        size = 1
        while size < len(last) and _short((first, last), size) in {_short(name, size) for name in others}:
            size += 1
        found[who] = _short((first, last), size)
    return found


def _short(name: tuple[str, str], size: int) -> str:
    first, last = name
    return f"{first[:1].upper()}{last[:1].upper()}{last[1:size]}"


def _initials(session: Session, staff_id: int | None, facts: Mapping[str, str]) -> dict[int, str]:
    """Of everyone in this text, told apart from everyone on this phone's lists of the same days."""
    named = [int(line.split(".")[1]) for hole in ("list", "took") for line in facts.get(hole, "").split()]
    theirs = or_(DueContact.staff_id == staff_id, DueContact.cover_id == staff_id)
    days = select(DueContact.day).where(DueContact.participant_id.in_(named), theirs)
    beside = select(DueContact.participant_id).where(theirs, DueContact.day.in_(days))
    wanted = select(Person.id, Person.first_name, Person.last_name).where(
        or_(Person.id.in_(named), Person.id.in_(beside))
    )
    return initials_of({who: (first, last) for who, first, last in session.execute(wanted)})


def _first(session: Session, person_id: int) -> str:
    person = session.get(Person, person_id) if person_id else None
    return person.first_name if person else ""


def _line(n: str, who: str, word: str, days: str, hour: str = "") -> tuple[str, str, str, int, str]:
    """One line of the fact: with nobody's hour it has one part less."""
    return n, who, word, int(days), hour


def _number(n: str) -> str:
    """0 is nobody's: whoever is not on today's list has none."""
    return "" if n == "0" else f"{n} "


def _known(word: str, days: int, hour: str, language: Language) -> str:
    """What there is to know of them in brackets, the hour that is agreed with them first."""
    key = QUIET.get(days, KNOWN["quiet"]) if word == "quiet" else KNOWN.get(word)
    clock = said_clock(time.fromisoformat(hour)) if hour else ""
    parts = [part for part in (clock, _word(key, language).format(days=days) if key else "") if part]
    return f" ({', '.join(parts)})" if parts else ""


def _word(key: str, language: Language) -> str:
    return texts.catalogue()[key].words(language)
