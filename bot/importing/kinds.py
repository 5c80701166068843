"""Kinds: what every kind of file has in common, and what a run remembers from one batch to the next.

Rule of this file: shapes only. A fact that is None was not said by the file, and so is never a change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy.orm import Session

from bot.clock import london
from bot.importing.cells import Cells
from bot.importing.fates import Fault
from bot.models import Role

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what goes in it, and whether the file must have it and each row fill it in."""

    name: str
    what: str
    required: bool = False


@dataclass(slots=True)
class Run:
    """One import: when, whether it only looks, whether what is here already stays; and what came in so far.

    In a dry run nothing is written, so a referral whose participant is new in the same run is found here: people by
    key, referrals by key, teams (name and phone) by their name in small letters, and who has a number by its key.
    """

    at: datetime
    dry: bool = False
    only_new: bool = False
    people: dict[str, Role] = field(default_factory=dict)
    referrals: dict[str, str] = field(default_factory=dict)
    teams: dict[str, tuple[str, str]] = field(default_factory=dict)
    holders: dict[str, dict[str, Role]] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day it is in London."""
        return london(self.at).date()


@dataclass(frozen=True, slots=True)
class Settled(Generic[F]):
    """A row that was held against what is here: what it may ask for, the faults in it, and what to know of it."""

    wanted: F
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()


class Batch(Protocol[F]):
    """Some rows of one file, with everything they touch loaded, inside one transaction."""

    def current(self, facts: F) -> F | None:
        """What is so now of the row's subject; None when it is not here yet."""

    def settle(self, facts: F, changed: frozenset[str]) -> Settled[F]:
        """Hold a row, and the columns it would change, against what is here. Writes nothing."""

    def accept(self, facts: F) -> None:
        """Remember, for the rows to come, that this one was good."""

    def add(self, facts: F) -> None:
        """Write what is new."""

    def change(self, facts: F, changed: frozenset[str]) -> None:
        """Write the columns that have changed, and no others."""


@dataclass(frozen=True, slots=True)
class Kind(Generic[F]):
    """A kind of file: its name, its columns, how a row is read, what identifies it, and how a batch is opened."""

    name: str
    columns: tuple[Column, ...]
    read: Callable[[Cells, Run], F]
    key: Callable[[F], str]
    open: Callable[[Session, Run, Sequence[F]], Batch[F]]
    together: tuple[frozenset[str], ...] = ()
    """Columns that mean something only together: when one of them is new, all are."""

    at_once: int = 100
    """Rows in one transaction: few enough that whoever else wants to write waits a fraction of a second."""

    @property
    def required(self) -> frozenset[str]:
        """The columns that the file must have."""
        return frozenset(column.name for column in self.columns if column.required)

    @property
    def names(self) -> frozenset[str]:
        """All columns that the file may have."""
        return frozenset(column.name for column in self.columns)


def differences(current: Any, wanted: Any) -> tuple[str, ...]:
    """The names of the fields that `wanted` says, and says differently."""
    said = [(each.name, getattr(wanted, each.name)) for each in fields(wanted)]
    return tuple(name for name, value in said if value is not None and value != getattr(current, name))
