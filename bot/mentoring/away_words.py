"""What fills the texts about days off: the days, who covers by first name, and what stands booked.

Rule of this file: first names of colleagues and counts; nobody's people, and never a reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from bot import texts
from bot.models import Language, Message, Person
from bot.staff.staff_filling import days_words


def fill(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """The holes, from the days and ids in the facts."""
    ids = str(message.facts.get("covers", "")).split()
    return said([session.get_one(Person, int(each)).first_name for each in ids], message.facts, language)


def said(covers: list[str], facts: Mapping[str, object], language: Language) -> dict[str, str]:
    """The words for the days in the facts, and for who covers them."""
    days = days_words(_days(facts.get("days", "")), language)
    who = f" {_word('and', language)} ".join(covers)
    bare = int(str(facts.get("uncovered", 0)))
    some = "cover_some" if covers and bare else "cover" if covers else "nobody"
    cover = _word(some, language).format(who=who) if covers or bare else ""
    moves = int(str(facts.get("moves", 0)))
    booked = _word("move_one" if moves == 1 else "moves", language).format(count=moves) if moves else ""
    till = _word("till", language).format(days=days) if days else ""
    back = days_words(_days(facts.get("back", "")), language)
    parts = {"cover": cover, "moves": booked, "till": till}
    return {"days": days, "back": back, **{name: f" {part}" if part else "" for name, part in parts.items()}}


def _days(fact: object) -> list[date]:
    return [date.fromisoformat(day) for day in str(fact).split()]


def _word(name: str, language: Language) -> str:
    return texts.catalogue()[WORDS[name]].words(language)


WORDS = {
    "cover": "away.word_cover",
    "cover_some": "away.word_cover_some",
    "nobody": "away.word_nobody",
    "move_one": "away.word_move_one",
    "moves": "away.word_moves",
    "till": "away.word_till",
    "and": "away.word_and",
    "to": "away.word_to",
}
