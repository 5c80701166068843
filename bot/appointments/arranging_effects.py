"""What dialogs that find a time for something new ask for.

Rule of this file: rows only, in the turn's own transaction; one small function an effect.
"""

from __future__ import annotations

from typing import assert_never

from bot import onward
from bot.doing import Doing, Follows
from bot.models import Appointment
from dialogs.moves import ArrangingEffect, KeepReason, TellItsOwn

ITS_OWN = "appointment"


def do(doing: Doing, effect: ArrangingEffect) -> Follows | None:
    """Do one of them; what follows, where something does."""
    match effect:
        case KeepReason(message_id):
            _keep_reason(doing, message_id)
        case TellItsOwn():
            _tell_its_own(doing, effect)
        case _:
            assert_never(effect)
    return None


def _keep_reason(doing: Doing, message_id: int) -> None:
    """Word for word, beside what they said of it before."""
    said = doing.words(message_id)
    appointment = doing.session.get(Appointment, doing.conversation.appointment_id)
    if appointment is not None and said:
        appointment.reason = "\n".join(filter(None, (appointment.reason, said)))


def _tell_its_own(doing: Doing, effect: TellItsOwn) -> None:
    """The appointment's own conversation hears of it after this commit."""
    key = f"{ITS_OWN}:{doing.conversation.appointment_id}"
    once = f"{effect.what}:{key}:message:{effect.message_id}"
    news = onward.Onward(doing.person.id, ITS_OWN, key, once, effect.what)
    onward.put(doing.session, news, doing.at)
