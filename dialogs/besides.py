"""What stands next to an answer in the same text ("yes, where is it?", "2. my benefits stopped") is heard too.

Rule of this file: it adds to a turn and takes nothing from it but a mere thanks, whose place the answer to a question
takes. What nobody here can answer, a person reads; and somebody who wrote more than thanks is never met with silence.
"""

from __future__ import annotations

from collections.abc import Iterable

from dialogs import interrupts
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import Alert, Effect, Heard, Say

_MAY_WAIT = (None, Asked.SET_OFF)
"""What a text of ours may ask, and yet give way to an answer that was asked of us."""


def heard_too(
    event: Heard, effects: tuple[Effect, ...], at_risk: tuple[Effect, ...], answer: Iterable[Effect]
) -> tuple[Effect, ...]:
    """The effects of a turn, with what follows from what stood beside. `answer`: what would be said to that alone."""
    says = [effect for effect in answer if not isinstance(effect, Alert)]
    gives_way = all(effect.asks in _MAY_WAIT for effect in effects if isinstance(effect, Say))
    if says and gives_way:
        return (*(effect for effect in effects if not isinstance(effect, Say)), *says)
    if any(isinstance(e, Alert) and e.message_id == event.message_id for e in (*at_risk, *effects)):
        return effects
    call = event.meaning.beside is Intent.CALL_ME
    told = Alert("call_me" if call else "wrote", event.message_id, urgent=call)
    return (*effects, told, Say(interrupts.passed_on(event)))  # said only where nothing else is
