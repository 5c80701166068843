"""Splitting: how much of a tier is before release, said as a number, or said to have no limit.

Rule of this file: nothing is counted out of the lines of what is covered, but for a version that was kept while it was:
there it stays as many as it was in force with.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.pathways.shapes import TierPromise

Tell = Callable[[str], None]


def checked(promise: TierPromise, wrong: Tell) -> TierPromise:
    """A tier as it is, and told what is wrong with how it splits."""
    before, after = promise.most_before_release, promise.most_after_release
    if before is not None and promise.no_limit_before_release:
        wrong("before release there is either a number, at_most_before_release, or no limit, and not both.")
    elif promise.splits and before is None and not promise.no_limit_before_release:
        wrong(
            "before release there must be a number, at_most_before_release, "
            "or no limit, no_limit_before_release = true."
        )
    elif before is not None and before > promise.amount:
        wrong(f"before release there are {before}, and only {promise.amount} in all.")
    elif before is not None and after is not None and before + after != promise.amount:
        wrong(f"before and after release make {before + after}, and not {promise.amount}.")
    return promise


def as_it_was(promise: TierPromise, _: Tell) -> TierPromise:
    """A tier of a version that was kept once: one that says no number had a session for each line, and one after."""
    if not promise.splits or promise.no_limit_before_release or promise.most_before_release is not None:
        return promise
    return replace(promise, most_before_release=min(len(promise.before_release), promise.amount - 1))
