"""What they chose, or told us of themselves: stopped and started texts, whose number it is, their language.

Rule of this file: rows only, in the turn's own transaction; one small function an effect.
"""

from __future__ import annotations

from typing import assert_never

from sqlalchemy import update

from bot.caring import care_effects
from bot.delivery.refusals import mark_stopped, preference_of
from bot.doing import Doing
from bot.models import Conversation, Language, Message, Number
from bot.people.reach import current_number
from bot.tasking.tasks import Matter, by_hand
from dialogs.hearing.intent_contact import may_be_no_stop
from dialogs.moves import ClaimNumber, DisownNumber, Speak, Start, Stop

ENDED = "stopped"
"""The family of a task to ask what somebody meant whose texts have ended."""
Personal = Stop | Start | ClaimNumber | DisownNumber | Speak


def do(doing: Doing, effect: Personal) -> None:
    """What they chose, or told us of themselves."""
    match effect:
        case Stop() | Start():
            _prefer(doing, effect)
        case ClaimNumber() | DisownNumber():
            _number(doing, effect)
        case Speak():
            doing.person.language = Language(effect.language)
        case _:
            assert_never(effect)


def _prefer(doing: Doing, effect: Stop | Start) -> None:
    message = doing.session.get_one(Message, effect.message_id)
    if isinstance(effect, Stop):
        _clear_every_floor(doing)
        mark_stopped(doing.session, message.number_key, message.channel, doing.at)
        _ask_what_they_meant(doing, message)
        return
    preference = preference_of(doing.session, message.number_key, message.channel)
    preference.stopped_at, preference.started_at = None, doing.at
    care_effects.texts_are_back(doing, effect.message_id)


def _ask_what_they_meant(doing: Doing, message: Message) -> None:
    """CANCEL ends texts, as the provider has it, and may have been said of what they are to come to: now no text can
    ask."""
    if may_be_no_stop(message.body or ""):
        matter = Matter(ENDED, f"{ENDED}:message:{message.id}", urgent=True)
        by_hand(doing.session, doing.person, matter, doing.at)


def _clear_every_floor(doing: Doing) -> None:
    """Nothing is being asked of somebody who stopped texts, or whose number it is not; what is next begins empty."""
    nothing = {"asked": None, "asked_at": None, "asked_until": None}
    theirs = update(Conversation).where(Conversation.person_id == doing.person.id)
    doing.session.execute(theirs.values(nothing))


def _number(doing: Doing, effect: ClaimNumber | DisownNumber) -> None:
    number: Number | None = current_number(doing.session, doing.person.id)
    if number is None:
        return
    if isinstance(effect, ClaimNumber):
        number.claimed_at = doing.at
    else:
        number.until, number.proven_on = doing.at, None
        _clear_every_floor(doing)
