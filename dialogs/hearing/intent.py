"""The one thing a text asks us to act on first.

Rule of this file: the order of the rules, and nothing else. It follows the labelling rules: what must be obeyed,
then a move, a choice, late, no, yes, then what they ask for, then questions; a decision comes before a question.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.hearing import (
    bearing,
    intent_as_it_was,
    intent_asking,
    intent_choosing,
    intent_coming,
    intent_contact,
    intent_holder,
    intent_late,
    intent_meeting,
    intent_moving,
    intent_not_coming,
    intent_whose,
    intent_word,
)
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import DECISIONS, Reading
from dialogs.hearing.verdict import Rule, Verdict

_ORDER: tuple[Rule, ...] = (
    intent_holder.holder,
    intent_contact.wrong_person,
    intent_contact.opt_in,
    intent_contact.opt_out,
    intent_holder.rather_rung,
    intent_holder.waiting,
    intent_whose.whose,
    intent_word.word_of,
    intent_meeting.another_way,
    intent_meeting.setting_off,
    intent_as_it_was.of_texts,
    intent_as_it_was.as_it_was,
    intent_moving.refused,
    intent_moving.moved,
    intent_choosing.chosen,
    intent_late.late,
    intent_not_coming.declined,
    intent_coming.confirmed,
)
_REST: tuple[Rule, ...] = (
    intent_contact.call,
    intent_contact.number,
    intent_contact.language,
    intent_asking.asked_about,
    intent_asking.question,
    intent_asking.acknowledged,
)


def decide(reading: Reading) -> Verdict:
    """The first rule that fits; `unclear` when none does, or when a decision is not about what we asked."""
    heard = _corrected(reading)
    decision = _first(_ORDER, heard)
    if decision is None:
        return _first(_REST, heard) or Verdict(Intent.UNCLEAR, "nothing understood")
    signs = bearing.signs(heard, decision)
    said = ", ".join(signs)
    if bearing.bears(decision, signs):
        return _for_number(replace(decision, why=f"{decision.why} ({said})" if said else decision.why), heard)
    rest = _first((intent_choosing.chosen, *_REST), heard)
    if rest is None or rest.intent is Intent.ACK:
        return Verdict(Intent.UNCLEAR, f"sounds like {decision.intent}, but hardly of what we asked ({said})")
    return rest


def _first(rules: tuple[Rule, ...], heard: Reading) -> Verdict | None:
    return next((verdict for rule in rules if (verdict := rule(heard))), None)


def _corrected(reading: Reading) -> Reading:
    """Only what follows a correction ("no wait yes"), when a decision was taken back and something follows."""
    undone = [sign for sign in reading.all("undo") if _takes_back(reading, sign)]
    return reading.since(undone[-1].end) if undone else reading


def _takes_back(reading: Reading, undo: Sign) -> bool:
    before = any(sign.start < undo.start and sign.name in DECISIONS for sign in reading.signs)
    before = before or any(word.text.isdigit() for word in reading.words[: undo.start])
    before = before or undo.words.startswith(("cancel", "scrap", "no wait", "forget", "ignore"))
    return before and undo.end < len(reading.words)


def _for_number(verdict: Verdict, reading: Reading) -> Verdict:
    """A plain no to "is this Sam?" says that it is not; that somebody cannot come disowns no number."""
    if reading.asked is not Asked.PROVE_NUMBER or verdict.intent not in (Intent.CONFIRM, Intent.DECLINE):
        return verdict
    if reading.has("relative"):
        return Verdict(Intent.OTHER, "somebody close has the phone")
    if verdict.intent is Intent.CONFIRM:
        return verdict
    if intent_whose.is_plain_no(reading):
        return Verdict(Intent.WRONG_PERSON, "no: another person's number")
    return Verdict(Intent.UNCLEAR, "a no, but hardly to whose number it is")
