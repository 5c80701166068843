"""Tongues: who writes Welsh to us is answered in Welsh, and is offered it for everything, once.

Rule of this file: an offer, and no more. What somebody chose stays until they choose again (a reply of CYMRAEG or
ENGLISH), and the offer is never put beside the answer to a risk.
"""

from __future__ import annotations

from datetime import datetime

from bot import texts
from bot.models import Language, Message, Person, Role
from dialogs.hearing.meaning import Meaning
from dialogs.moves import Event, Heard
from dialogs.welsh import writes_welsh

OFFER = "shared.cymraeg"
KEEPS_QUIET = frozenset(
    {"shared.crisis", "shared.emergency", "shared.got_that", "shared.wrong_person", "shared.stopped"}
)


def language_for(person: Person, event: Event, heard: Message | None) -> Language | None:
    """The language that this turn's text is fixed to; None: whichever the person has when it leaves."""
    if heard is None or not isinstance(event, Heard) or person.role is not Role.PARTICIPANT:
        return None
    return written_in(person, heard, event.meaning)


def written_in(person: Person | None, heard: Message, meaning: Meaning) -> Language | None:
    """Welsh, for whoever writes it and is set to English, or is nobody we know; None: whichever they are set to."""
    is_set = person is not None and person.language is Language.CY
    return Language.CY if not is_set and writes_welsh(heard.body or "", meaning) else None


def offer(message: Message, person: Person | None, now: datetime) -> None:
    """Add the offer to the first text that answers somebody in Welsh who is set to English."""
    if person is None or person.language is Language.CY or message.language is not Language.CY:
        return
    if person.welsh_offered_at is not None or message.text_key in KEEPS_QUIET or message.by_id:
        return
    message.body = f"{message.body} {texts.catalogue()[OFFER].cy}"
    person.welsh_offered_at = now
