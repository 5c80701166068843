"""What outranks any dialog: risk, STOP / START / HELP, wrong person, language, "call me", a new number.

Rule of this file: a reply always works, in any dialog, at any time. A cry for help is answered whatever else the text
says; what else it says is still heard, but only one text goes back.
"""

from __future__ import annotations

from dialogs import asides, identity
from dialogs.hearing.meaning import Asked, Intent, Risk
from dialogs.moves import (
    Alert,
    Answered,
    Effect,
    Heard,
    Purpose,
    Record,
    Say,
    Settle,
    Speak,
    Start,
    Stop,
    Whose,
)

LANGUAGES = frozenset({"en", "cy"})
TELLS_TOO = frozenset({Asked.CONFIRM_ATTENDANCE, Asked.OFFER_SLOTS, Asked.ECHO, Asked.YES_NO, Asked.SET_OFF})
"""Where we say that news which answers nothing was passed on, and ask once more in the same text."""


def risk(event: Heard) -> tuple[Effect, ...]:
    """What a marked text does at once. The answer, when there is one, takes the place of the dialog's own."""
    match event.meaning.risk:
        case Risk.CRISIS:
            return (Say("shared.crisis", Purpose.CRISIS), Alert("crisis", event.message_id, urgent=True))
        case Risk.SAFEGUARDING if event.meaning.emergency:
            # A body in danger: where help is now, which gives nothing away, whoever holds the phone.
            return (Say("shared.emergency", Purpose.CRISIS), Alert("safeguarding", event.message_id, urgent=True))
        case Risk.SAFEGUARDING:
            # Someone else may hold the phone: no helplines, no echo, no question, and nothing to a stopped number.
            return (Say("shared.got_that"), Alert("safeguarding", event.message_id, urgent=True))
        case Risk.DISTRESS:
            return (Alert("distress", event.message_id, urgent=True),)
        case None:
            return ()


def risk_to_another(event: Heard) -> tuple[Effect, ...]:
    """Staff write of somebody else: a person is told, and staff are not answered as if it were about them."""
    found = event.meaning.risk
    return (Alert(found.value, event.message_id, urgent=True),) if found is not None else ()


def interrupt(event: Heard) -> tuple[Effect, ...] | None:
    """The effects of a text that interrupts, or None when the dialog should hear it."""
    beside = asides.aside(event)
    return beside if beside is not None else _outranks(event)


def _outranks(event: Heard) -> tuple[Effect, ...] | None:
    match event.meaning.intent:
        case Intent.OPT_OUT:
            return _stopped(event)
        case Intent.OPT_IN:
            return (Start(event.message_id), Alert("started", event.message_id), Say("shared.started"))
        case Intent.HELP:
            return (Say("shared.help" if event.whose is Whose.PROVEN else "shared.help_unproven"),)
        case Intent.WRONG_PERSON if event.meaning.held_up is None:
            return identity.disowned(event.message_id)
        case Intent.CALL_ME:
            settled = Settle(Record.ANSWERED, event.message_id)
            return (settled, Alert("call_me", event.message_id, urgent=True), Say("shared.call_me"))
        case Intent.NEW_NUMBER:
            settled = Settle(Record.ANSWERED, event.message_id)
            return (settled, Alert("new_number", event.message_id), Say("shared.new_number"))
        case Intent.LANGUAGE if event.meaning.wanted in LANGUAGES:
            return (Speak(event.meaning.wanted), Say("shared.language"))
        case _:
            return None


def _stopped(event: Heard) -> tuple[Effect, ...]:
    """After STOP we send nothing: the provider confirms it. What says so in other words it does not heed, so there we
    confirm it, once. Stopping is never non-compliance; a person is told."""
    stops = (Answered(), Stop(event.message_id), Settle(Record.STOPPED, event.message_id))
    confirmed = () if event.heeded else (Say("shared.stopped"),)
    return (*stops, Alert("stopped", event.message_id), *confirmed)


def passed_on(event: Heard) -> str:
    """The text that says a person will read it; to a number that is not proven, it says no name."""
    return "shared.passed_on" if event.whose is Whose.PROVEN else "shared.got_that"


def asks_again(event: Heard) -> tuple[Effect, ...]:
    """The one clarifying question, in the words of what was asked; what they told us beside it is passed on first."""
    asked = event.asked.value
    if event.meaning.beside is None and event.meaning.risk is None:
        return (Say(f"shared.unclear_{asked}"),)
    proven = event.whose is Whose.PROVEN and event.asked in TELLS_TOO
    return (Alert("wrote", event.message_id), Say(f"shared.{'passed_on' if proven else 'unclear'}_{asked}"))
