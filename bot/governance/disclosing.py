"""Disclosing: everything we keep about somebody, for them to have, with what is about others marked to be read first.

Rule of this file: it gathers by the one list of what is theirs; nothing leaves before somebody has read what is marked,
and it never goes to a phone. A mark is a hint to whoever reads: they decide, passage by passage.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from sqlalchemy import JSON, select
from sqlalchemy.orm import Session

from bot import clock
from bot.governance import staff_texts
from bot.governance.theirs import THEIRS, Theirs
from bot.models import Channel, Language, Number, Person, Preference, PrivateLink
from bot.people.reach import chat_key
from bot.private import links

INSIDE = re.compile(
    r"(^|_)(id|by|key|once|sid|owner|lease|tries|token|code|ref)$|^(entry|lease|retry|redact)_"
    r"|^(lookups|urgency|version|rung|candid_at|appointment_version|any_hour|covers|safeguards|news|mail|today_at)$"
)
"""Columns that only we can read anything from: ids, leases, keys; and what is only ever said of staff."""
SAID = {
    "e164": "number",
    "minutes": "minutes long",
    "made_at": "made",
    "days": "days from one contact to the next",
    "every": "days from one to the next",
    "through": "written down until",
    "hours_from": "texts from",
    "hours_to": "texts until",
    "hours_are_safe_hours": "texts at other times would not be safe",
    "call_instead": "calls instead of texts",
    "paused_until": "no texts until",
    "channel": "by",
    "pace": "how often",
    "hour": "at",
    "mood": "how they were (1 good, 2 OK, 3 struggling)",
    "face_to_face": "would like to meet face to face",
    "three_way": "would like whoever put them in touch with us to join",
    "stopped_at": "stopped all texts",
    "started_at": "asked for texts again",
    "check_ins_stopped_at": "stopped the check-ins",
}
"""Columns whose names say nothing to anybody outside."""
VALUES: dict[Any, str] = {
    Language.EN: "English",
    Language.CY: "Welsh",
    Channel.SMS: "text message",
    Channel.WHATSAPP: "WhatsApp",
    Channel.WEBCHAT: "chat on their page",
}
"""What stands in the rows as a short form, in words."""
CHOSE = "What was chosen about our texts, number by number"
THEIR_OWN = frozenset({"number", "e164", "first_name", "last_name", "address", "venue"})
"""Sealed, and nobody's words: who they are, and where they were expected."""
_KIN = re.compile(
    r"\b(mum|mam|mother|dad|father|brother|sister|partner|wife|husband|girlfriend|boyfriend|gf|bf|missus|ex|son|daughter|"
    r"kids?|baby|nan|gran|uncle|aunt|cousin|mate|landlord|neighbour|brawd|chwaer|tad|gwraig|gwr|cariad|plant)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:\+|\b0)\d[\d ]{8,}")
OF_STAFF = "a text of staff, which may be about others too"
HELD_BACK = "[held back: about somebody else]"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that a person wrote or typed: where they stand, and why they may be about somebody else ("" when not)."""

    id: str
    words: str
    marked: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its facts by name, and the words in it."""

    facts: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Every row of one kind."""

    name: str
    lines: tuple[Line, ...]


def gather(session: Session, person_id: int) -> tuple[Part, ...]:
    """All of it, by kind, each row with its facts and words; what has been deleted is not there."""
    others = _others(session, person_id)
    chosen = Part(CHOSE, tuple(_chosen(session, person_id)))
    parts = (Part(theirs.name, tuple(_lines(session, theirs, person_id, others))) for theirs in THEIRS)
    return tuple(part for part in (chosen, *parts) if part.lines)


def for_them(session: Session, person_id: int) -> tuple[Part, ...]:
    """All of it, and what staff texted about them. Such a text may be about others beside them, so each is marked; and
    it stays with us when their records go to another provider, who has no business with the others."""
    texted = staff_texts.about(session, session.get_one(Person, person_id))
    lines = (
        Line((("made", _written(text.made_at)),), (Passage(f"staff_texts-{text.id}-body", text.body or "", OF_STAFF),))
        for text in texted
    )
    found = Part("What staff texted about them", tuple(lines))
    return (*gather(session, person_id), *((found,) if found.lines else ()))


def marked(parts: Collection[Part]) -> list[Passage]:
    """What has to be read before anything leaves."""
    return [passage for part in parts for line in part.lines for passage in line.passages if passage.marked]


def without(parts: Collection[Part], held_back: Collection[str]) -> tuple[Part, ...]:
    """The same, with the passages that are held back left out, in plain sight."""
    return tuple(replace(part, lines=tuple(_less(line, held_back) for line in part.lines)) for part in parts)


def _less(line: Line, held_back: Collection[str]) -> Line:
    kept = (replace(p, words=HELD_BACK) if p.id in held_back else p for p in line.passages)
    return replace(line, passages=tuple(kept))


def _chosen(session: Session, person_id: int) -> Iterator[Line]:
    """What was chosen for the numbers and the chats that are theirs; while they had the number, for one that was."""
    had = session.scalars(select(Number).where(Number.person_id == person_id).order_by(Number.id))
    places = {number.key: (number.e164, number.until) for number in had}
    links = session.scalars(select(PrivateLink.id).where(PrivateLink.person_id == person_id))
    places |= {chat_key(link): ("", None) for link in links}
    chosen = session.scalars(select(Preference).where(Preference.number_key.in_(places)).order_by(Preference.id))
    for row in chosen:
        e164, until = places[row.number_key]
        dates = {name: getattr(row, name) for name in ("stopped_at", "started_at", "check_ins_stopped_at")}
        said = tuple((SAID[name], _written(at)) for name, at in dates.items() if at and (until is None or at <= until))
        if said:
            number = (("number", e164),) if e164 else ()
            yield Line((*number, (SAID["channel"], _written(row.channel)), *said), ())


def _lines(session: Session, theirs: Theirs, person_id: int, others: Collection[str]) -> Iterator[Line]:
    sealed = {column.name for column in theirs.sealed()} - THEIR_OWN
    json = {column.name for column in theirs.columns if isinstance(column.type, JSON)}
    rows = session.execute(select(*theirs.columns).where(theirs.of(person_id)).order_by("id"))
    for row in rows.mappings():
        said = {name: value for name, value in row.items() if value is not None and value != ""}
        passages = (
            Passage(f"{theirs.table.__tablename__}-{row['id']}-{name}", links.hidden(value), why(value, others))
            for name, value in said.items()
            if name in sealed and not INSIDE.search(name)
        )
        facts = (
            (SAID.get(name, name.replace("_", " ")), _written(value))
            for name, value in said.items()
            if name not in sealed | json and not INSIDE.search(name)
        )
        yield Line(tuple(facts), tuple(passages))


def why(words: str, others: Collection[str]) -> str:
    """Why a passage may be about somebody else; "" when nothing says so."""
    if _NUMBER.search(words):
        return "a phone number"
    if found := _KIN.search(words):
        return f"“{found.group()}”"
    named = {word.lower() for word in re.findall(r"[^\W\d_]+", words)} & set(others)
    return f"the name “{min(named).title()}”" if named else ""


def _others(session: Session, person_id: int) -> frozenset[str]:
    """The names of everybody else in their team."""
    them = session.get_one(Person, person_id)
    wanted = select(Person.first_name, Person.last_name).where(Person.team_id == them.team_id, Person.id != person_id)
    return frozenset(name.lower() for names in session.execute(wanted) for name in names if len(name) > 2)


def _written(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{clock.london(value):%-d %B %Y, %H:%M}"
    if isinstance(value, date):
        return f"{value:%-d %B %Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum) and value in VALUES:
        return VALUES[value]
    return str(value.value if isinstance(value, Enum) else value).replace("_", " ")
