"""Coming, too: what a text says of coming next to how they are ("1 but cant come weds").

Rule of this file: the answer to the check-in stands, and what is about coming is heard as it would be by itself. A yes
counts only for the day that it names; one for another day, or for nothing, is read by a person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot.incoming.matching import Match, by_coming, is_for_its_day, read_alone
from bot.models import Message, Person
from dialogs.besides import OF_COMING
from dialogs.hearing.meaning import Asked, Intent, Risk
from dialogs.listening import after_a_mood


@dataclass(frozen=True, slots=True)
class Both:
    """The answer as its dialog hears it, and what the same text tells of coming, if anything."""

    answer: Match
    coming: Match | None = None


def part(session: Session, message: Message, person: Person, found: Match, at: datetime) -> Both:
    """Part what a text says of coming from how they say they are. The person is locked."""
    meaning = found.meaning
    grave = meaning.risk in (Risk.CRISIS, Risk.SAFEGUARDING)  # a person reads all of it, and no more is said
    if found.asked is not Asked.CHECK_IN or meaning.intent is not Intent.CHOOSE or grave:
        return Both(found)
    rest = Message(body=after_a_mood(message.body or ""))  # read, and never kept
    if read_alone(rest, at).intent not in OF_COMING:
        return Both(found)
    coming = by_coming(session, rest, person, at)
    sure = coming.meaning.intent in OF_COMING - {Intent.CONFIRM} or is_for_its_day(session, coming)
    if not sure:
        return Both(replace(found, meaning=replace(meaning, beside=Intent.OTHER)))
    answer = replace(found, meaning=replace(meaning, beside=coming.meaning.intent))
    return Both(answer, replace(coming, meaning=replace(coming.meaning, risk=None)))
