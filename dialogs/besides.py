"""What stands next to an answer in the same text ("yes, where is it?", "2. my benefits stopped") is heard too.

Rule of this file: it adds to a turn and takes nothing from it but a mere thanks, whose place the answer to a question
takes. What nobody here can answer, a person reads; and somebody who wrote more than thanks is never met with silence.
"""

from __future__ import annotations

from dialogs import interrupts
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import Alert, Answered, BeginFor, ClaimNumber, Effect, Heard, Say, Settle, Sleep, WakeAt

_ONLY_ANSWERS = (BeginFor, Say)
"""An answer that asks more of the house than to say something is left to whoever reads the text."""
_SAYS_NOTHING = (Alert, Answered, ClaimNumber, Settle, Sleep, WakeAt)
"""Anything else asks the house, or begins what speaks for itself; a second text would follow it at once."""
OF_COMING = frozenset({Intent.CONFIRM, Intent.DECLINE, Intent.RESCHEDULE, Intent.LATE})
"""What stands next to how they are, and is heard in a turn of its own by whatever they are expected at."""
_MAY_WAIT = (None, Asked.SET_OFF)
"""What a text of ours may ask, and yet give way to an answer that was asked of us."""


def heard_too(
    event: Heard, effects: tuple[Effect, ...], at_risk: tuple[Effect, ...], answer: tuple[Effect, ...]
) -> tuple[Effect, ...]:
    """The effects of a turn, with what follows from what stood beside. `answer`: what would be said to that alone."""
    if event.meaning.beside in OF_COMING:
        return effects
    says = tuple(answer) if all(isinstance(effect, _ONLY_ANSWERS) for effect in answer) else ()
    ours = [effect for effect in effects if isinstance(effect, Say)]
    if says and ours and all(say.asks in _MAY_WAIT for say in ours):
        return (*(effect for effect in effects if not isinstance(effect, Say)), *says)
    if any(isinstance(e, Alert) and e.message_id == event.message_id for e in (*at_risk, *effects)):
        return effects
    call = event.meaning.beside is Intent.CALL_ME
    told = Alert("call_me" if call else "wrote", event.message_id, urgent=call)
    silent = not ours and all(isinstance(effect, _SAYS_NOTHING) for effect in effects)
    return (*effects, told, Say(interrupts.passed_on(event))) if silent else (*effects, told)
