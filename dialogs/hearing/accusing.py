"""Words that accuse one of our staff: "jo touched me", "my worker shouts at me", "ur staff hit me".

Rule of this file: it names whom a text is against, out of the names it is given, or says that it is against one whom it
calls by their work alone, so that it never goes to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from dialogs.hearing.lexicon.accusing import (
    BY,
    DID,
    DID_CY,
    HARM,
    HARM_CY,
    ROOM,
    ROOM_CY,
    STAFF,
    STAFF_CY,
    THEIRS,
    WITH,
    WITH_CY,
)


def accused(text: str, names: Iterable[str]) -> frozenset[str]:
    """Those of the first names that the text accuses, unless it says that this is somebody of their own."""
    return frozenset(name for name in names if name and _accuses(_without_theirs(text, name), re.escape(name)))


def accuses_one_unnamed(text: str) -> bool:
    """Whether it accuses one of ours by their work alone: "my worker touched me", "ur staff hit me"."""
    return _accuses(text, f"(?:{STAFF}|{STAFF_CY})")


def is_bodily(text: str) -> bool:
    """Whether they were touched, hurt or threatened, so that nobody waits for an answer to a complaint."""
    return _found(rf"{HARM}|{BY}|{HARM_CY}", text)


def may_accuse(text: str) -> bool:
    """Whether it holds such words at all, whomever they are about."""
    return _found(rf"{DID}|{WITH}|{BY}|{DID_CY}|{WITH_CY}", text)


def _without_theirs(text: str, name: str) -> str:
    """The words without their own partner, mate or mother of that name, where nothing says that they work for us."""
    ours = r"(?! (?:from|at|in|who works) )"
    return re.sub(rf"\b(?:my|fy) (?:ex )?{THEIRS},? {re.escape(name)}\b{ours}", "", text, flags=re.IGNORECASE)


def _accuses(text: str, whom: str) -> bool:
    ways = (
        rf"(?<!\w){whom}\b {ROOM}{DID}",
        rf"\b(?:{WITH}|{BY}) {whom}\b",
        rf"(?:\b|(?=['’])){whom}\b {ROOM_CY}{DID_CY}",
        rf"\b{WITH_CY} (?:o )?{whom}\b",
    )
    return any(_found(way, text) for way in ways)


def _found(way: str, text: str) -> bool:
    return re.search(way, text, re.IGNORECASE) is not None
