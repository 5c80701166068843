"""What happened at the far end beside texts: calls, and what people saw of their private pages.

Rule of this file: values, written down as they were heard and seen, and never looked up in the house.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Rang:
    """A call, in which languages something was said to it, and whether the database was away meanwhile."""

    sid: str
    sender: str
    at: datetime
    heard: tuple[str, ...] = ()
    away: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody wrote in a page, which then showed it: by its link's token and the form's own nonce."""

    token: str
    nonce: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a talk as a page shows it."""

    ours: bool
    words: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What a page showed when it was last looked at."""

    at: datetime
    lines: tuple[Line, ...]


@dataclass(slots=True)
class Pages:
    """What people saw of their private pages: by the token of the link."""

    written: list[Written] = field(default_factory=list)
    looked: dict[str, Looked] = field(default_factory=dict)
