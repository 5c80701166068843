"""Standings: how somebody of whom a death was said in error stood before it.

Rule of this file: pure, by the table of lives and the steps in the order in which they were said. What is of the person
is read off all of their referrals, for one of them may have come in when they were away or thought dead already.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.models import Standing, Step
from bot.referrals.lives import MOVES, OF_THE_PERSON, STANDS


def before(said: Sequence[tuple[int, Step]], referral_id: int) -> Standing:
    """How one referral of theirs stood, by every step that was said of somebody, each with its referral's id."""
    own = last(step for which, step in said if which == referral_id)
    return own if own is Standing.ENDED else last(step for _, step in said if step in OF_THE_PERSON)


def last(steps: Iterable[Step]) -> Standing:
    """What steps lead to in the end, a death left out.

    A file may have brought them in as dead: then nothing was said before it, and they are somebody we work with.
    """
    standing = Standing.ACTIVE
    for step in steps:
        taken = (move for move in MOVES if move.step is step is not Step.DIED)
        found = (move.standing for move in taken if standing in {STANDS[state] for state in move.start})
        standing = next(found, None) or standing
    return standing
