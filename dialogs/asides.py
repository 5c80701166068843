"""What is answered beside whatever is being asked: what is next or left, a complaint, who is at the door, check-ins.

Rule of this file: an aside never closes the question on the floor. What else a text decides (yes, no, another time)
comes before it, and a mark of danger before both.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs import identity
from dialogs.hearing.meaning import Intent, Topic
from dialogs.moves import Alert, BeginFor, Effect, Heard, Matter, Record, Say, Settle, StartCheckIns, StopCheckIns

ONLY_CHECK_INS = "daily"
ASKING = frozenset({Intent.ASK_WHEN, Intent.ASK_WHERE, Intent.QUESTION, Intent.OTHER, Intent.UNCLEAR, Intent.ACK})
ANYTIME = frozenset({Intent.ASK_WHO, Intent.ASK_WHEN, Intent.ASK_WHERE})
ASKED_FOR = timedelta(hours=24)
QUIET = "quiet"
"""The word for a complaint that is heard, and answered by no text of ours."""


def aside(event: Heard) -> tuple[Effect, ...] | None:
    """The effects of a text that is answered beside the question, or None when it is for others to hear."""
    meaning = event.meaning
    if meaning.wanted == ONLY_CHECK_INS and meaning.intent in (Intent.OPT_OUT, Intent.OPT_IN):
        return _check_ins(event)
    if meaning.about is None or meaning.intent not in ASKING:
        return None
    if meaning.about is Topic.COMPLAINT:
        return _complaint(event)
    if meaning.about is Topic.AT_THE_DOOR:
        return _at_the_door(event)
    if meaning.about is Topic.SENT:
        return _sent(event)
    if meaning.about is Topic.MISSED:
        return _of_one_that_is_over(event)
    if event.stopped or meaning.risk is not None or meaning.about not in (Topic.NEXT, Topic.LEFT):
        return None
    return what_is_next(event, meaning.about)


def what_is_next(event: Heard, about: Topic = Topic.NEXT) -> tuple[Effect, ...]:
    """The plan answers, in a conversation of its own; the question on the floor stays open."""
    matter = Matter(event.message_id, word=about.value)
    return (BeginFor("next", f"next:message:{event.message_id}", matter),)


def whenever(event: Heard, now: datetime) -> tuple[Effect, ...] | None:
    """WHO, WHEN and WHERE, to a dialog that has no answer of its own to them: they always work."""
    match event.meaning.intent:
        case Intent.ASK_WHO:
            return (identity.who(event, "shared.who", now + ASKED_FOR),)
        case Intent.ASK_WHEN | Intent.ASK_WHERE:
            return what_is_next(event)
        case _:
            return None


def _check_ins(event: Heard) -> tuple[Effect, ...] | None:
    """STOP DAILY ends the check-ins and nothing else, and START DAILY brings them back."""
    if event.meaning.intent is Intent.OPT_OUT:
        told = Alert("check_ins_stopped", event.message_id)
        return (StopCheckIns(event.message_id), told, Say("check_in.stopped"))
    if event.stopped:
        return None
    told = Alert("check_ins_started", event.message_id)
    return (StartCheckIns(event.message_id), told, Say("check_in.started"))


def _at_the_door(event: Heard) -> tuple[Effect, ...]:
    """They have come, and nobody lets them in: somebody must hear it now, and they can ring meanwhile."""
    settled = Settle(Record.ANSWERED, event.message_id)
    return (settled, Alert("wrote", event.message_id, urgent=True), Say("shared.at_the_door"))


def _of_one_that_is_over(event: Heard) -> tuple[Effect, ...]:
    """The worker hears it, and they hear that the next one stands; no question about that is answered by it."""
    told = Alert("wrote", event.message_id, urgent=True)
    return told, *(() if event.stopped else what_is_next(event, Topic.MISSED))


def _sent(event: Heard) -> tuple[Effect, ...]:
    """A picture or a recording, and not a word: nobody here can open it, so both they and a person are told."""
    settled = Settle(Record.ANSWERED, event.message_id)
    return (settled, Alert("wrote", event.message_id, urgent=True), Say("shared.cannot_open"))


def _complaint(event: Heard) -> tuple[Effect, ...]:
    """It always reaches whoever hears complaints; no text goes to a stopped number, or over words of danger."""
    quiet = event.stopped or event.meaning.risk is not None
    matter = Matter(event.message_id, word=QUIET if quiet else "")
    return (BeginFor("complaint", f"complaint:message:{event.message_id}", matter),)
