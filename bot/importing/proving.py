"""Proving: which of what a file says about a number still holds.

Rule of this file: a file may be older than what has happened since. A number that bounced, or that was ended because
somebody else answered it, does not come back by importing the same row again; only a later proof brings it back. And a
proof belongs to the number it was made for: typing another number beside it proves nothing (conversations.md, rule 2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.clock import london
from bot.importing.participant_facts import ParticipantFacts
from bot.importing.people import Proof
from bot.models import Number
from bot.people import numbers

_ENDED = "This number was ended here after the file's proof of it, so it stays ended. Prove it again and give that day."
_BOUNCED = "Texts to this number came back after the file's proof of it, so it stays unproven. Prove it again."
_ANOTHERS = "The proof is of the number they had before, so the new one is unproven. Prove it and give that day."


def proof_of(facts: ParticipantFacts) -> Proof | None:
    """The proof that a row gives, whole or not at all."""
    if facts.number_proven_on and facts.number_proven_by and facts.number_proven_how:
        return Proof(facts.number_proven_on, facts.number_proven_by, facts.number_proven_how)
    return None


def settled_number(facts: ParticipantFacts, had: Sequence[Number]) -> tuple[ParticipantFacts, list[str]]:
    """What a row may still say about a number, given all that the person has or had; and why, where that is less."""
    if facts.number is None:
        return facts, []
    key = numbers.key_of(facts.number)
    same = [row for row in had if row.key == key]
    if same and same[-1].until is not None and not _since(facts, same[-1].until):
        return replace(_unproven(facts), number=None), [_ENDED]
    if same and same[-1].bounced_at is not None and proof_of(facts) and not _since(facts, same[-1].bounced_at):
        return _unproven(facts), [_BOUNCED]
    if any(_belongs_to(facts, row) for row in had if row.key != key):
        return _unproven(facts), [_ANOTHERS]
    return facts, []


def _since(facts: ParticipantFacts, happened: datetime) -> bool:
    return facts.number_proven_on is not None and facts.number_proven_on > london(happened).date()


def _belongs_to(facts: ParticipantFacts, other: Number) -> bool:
    """Whether the file's proof is that of another number: the very same, or made before the other was proven."""
    if facts.number_proven_on is None or other.proven_on is None:
        return False
    same = (other.proven_on, other.proven_by, other.proven_how)
    said = (facts.number_proven_on, facts.number_proven_by, facts.number_proven_how)
    return said == same or facts.number_proven_on < other.proven_on


def _unproven(facts: ParticipantFacts) -> ParticipantFacts:
    return replace(facts, number_proven_on=None, number_proven_by=None, number_proven_how=None)
