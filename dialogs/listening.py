"""What a text means to a conversation: the ear, told what it may be an answer to.

Rule of this file: what the ear reads by the provider's words is put right by ours. To a provider a bare YES is a
word for START; to us it is only ever an answer, and from a number that was stopped it goes to a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from dialogs.hearing import absence, accusing, around_the_start, disowning, hear, heard
from dialogs.hearing.meaning import Asked, Intent, Meaning, Risk, Topic
from dialogs.hearing.reading import Setting

TOLD_FOR = timedelta(hours=48)
"""How long after a text of ours that asked nothing a bare yes or no is still about it."""

_CHECK_INS_AGAIN = re.compile(r"\W*(re)?start (the )?(daily|check[- ]?ins?)( again)?\W*", re.IGNORECASE)
"""What we ask them to text for the check-ins alone to come back; a bare START is for all texts."""

SKIP, NO_THANKS = "skip", "no_thanks"
"""What is wanted when a question about what they think is left out, or all of them are."""
_SKIPS = re.compile(r"\W*(skip|pass|next|hepgor|nesaf)( (it|this|that|one|hwn))*( please| plis)?\W*", re.IGNORECASE)
_NO_THANKS = re.compile(
    r"\W*(no|nah|nope|na|dim|not (now|really|today))( (thanks|thank you|ta|diolch|thx))?\W*", re.IGNORECASE
)
_REFUSES = re.compile(
    r"\W*(no|nah|nope|na|nage)\b(?! ?(problem|worries|probs|1|one|body|idea|clue|joke|wonder|doubt|bother|point)\b)",
    re.IGNORECASE,
)
"""A no that opens a wish to be rung is the answer, and the call is beside it."""
_MOOD = re.compile(r"\W*[123]\b(?!\s*(am|pm|o.?clock|mins?|hours?|days?)\b)[\s.,;:)!&+-]*", re.IGNORECASE)
"""How they are, as a number, before whatever else they tell."""


@dataclass(frozen=True, slots=True)
class About:
    """What a text may be about: when they are expected, the times that are offered, and when we last spoke of it.

    `staff` are the first names of those whom a participant's text may accuse, where it may accuse anybody.
    `first` is their first name, where "is this you?" asked or the text may disown it: compared, and kept nowhere.
    """

    booked: datetime | None = None
    offered: tuple[datetime, ...] = ()
    told_at: datetime | None = None
    first: str = ""
    staff: tuple[str, ...] = ()


def listen(text: str, asked: Asked, now: datetime, about: About) -> Meaning:
    """Read a text as an answer to what was asked, or to what was last said."""
    said = around_the_start.as_today(text, asked, now, about.booked)
    meaning = around_the_start.put_right(text, _listened(said, asked, now, about), now, about.booked)
    if about.first and meaning.risk is None and disowning.disowns(text, about.first):
        return replace(meaning, intent=Intent.WRONG_PERSON, beside=None)
    if about.first and disowning.answers_for(text, about.first):
        return replace(meaning, intent=Intent.OTHER, beside=None)
    if accusing.accused(text, about.staff) or (about.staff and accusing.accuses_one_unnamed(text)):
        harmed = accusing.is_bodily(text) and meaning.risk in (None, Risk.DISTRESS)
        risk = Risk.SAFEGUARDING if harmed else meaning.risk
        return replace(meaning, intent=Intent.OTHER, about=Topic.COMPLAINT, beside=None, risk=risk)
    return meaning


def _listened(text: str, asked: Asked, now: datetime, about: About) -> Meaning:
    if _CHECK_INS_AGAIN.fullmatch(text):
        return Meaning(Intent.OPT_IN, wanted="daily")
    if asked is Asked.AWAY:
        return absence.answered(text, now) or replace(hear(text, Asked.NOTHING, now), items=())
    if asked is Asked.SCALE and (left_out := _left_out(text)):
        return Meaning(Intent.OTHER, wanted=left_out)
    if asked is Asked.NOTHING and about.told_at is not None and now - about.told_at <= TOLD_FOR:
        asked = Asked.CONFIRM_ATTENDANCE
    first = about.first if asked is Asked.PROVE_NUMBER else ""
    meaning = heard(text, Setting(asked, now, about.offered, about.booked, first))
    if meaning.intent is Intent.OTHER and asked is Asked.PROVE_NUMBER and meaning.held_up is None:
        alone = hear(text, Asked.NOTHING, now, booked=about.booked)
        return alone if alone.intent is Intent.WRONG_PERSON else meaning  # "no this is her mum" is as plain when asked
    if meaning.intent is Intent.CALL_ME and asked is Asked.YES_NO and _REFUSES.match(text):
        return replace(meaning, intent=Intent.DECLINE, beside=Intent.CALL_ME)
    if meaning.intent is Intent.OPT_IN and asked is Asked.NOTHING:
        answer = hear(text, Asked.YES_NO, now, booked=about.booked)
        return answer if answer.intent is Intent.CONFIRM else meaning
    return meaning


def after_a_mood(text: str) -> str:
    """What is left of a text without the number that says how they are."""
    return _MOOD.sub("", text, count=1) if _MOOD.match(text) else text


def _left_out(text: str) -> str | None:
    """A question about what they think may be left out, in a word."""
    if _SKIPS.fullmatch(text):
        return SKIP
    return NO_THANKS if _NO_THANKS.fullmatch(text) else None
