"""A table of a pathway file as it is read: each value asked for by its name and kind, and each fault told in place.

Rule of this file: reading goes on past a fault, so that all of a file's faults are told at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

K = TypeVar("K", bound=StrEnum)


@dataclass(slots=True)
class Table:
    """One table, where it is ("lifestyle.toml: high"), the faults found so far, and the names that were asked for."""

    where: str
    values: Mapping[str, Any]
    faults: list[str]
    asked: set[str] = field(default_factory=set)

    def wrong(self, what: str) -> None:
        """Note a fault of this table."""
        self.faults.append(f"{self.where}: {what}")

    def text(self, name: str) -> str:
        """Some words that must be there."""
        value = self._get(name)
        if isinstance(value, str) and value.strip():
            return value
        self.wrong(f"{name} must be some words.")
        return ""

    def words(self, name: str, *, needed: bool = False) -> tuple[str, ...]:
        """A list of words, empty where there is none."""
        value = self._get(name)
        if value is None and not needed:
            return ()
        if isinstance(value, list) and all(isinstance(each, str) and each.strip() for each in value):
            return tuple(value)
        self.wrong(f"{name} must be a list of words.")
        return ()

    def flag(self, name: str) -> bool:
        """True or false; false where it is not said."""
        value = self._get(name)
        if value is None or isinstance(value, bool):
            return bool(value)
        self.wrong(f"{name} must be true or false.")
        return False

    def number(self, name: str, least: int = 1) -> int | None:
        """A whole number, or None where it is not said."""
        value = self._get(name)
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= least):
            return value
        self.wrong(f"{name} must be a whole number from {least}.")
        return None

    def needed_number(self, name: str, least: int = 1) -> int:
        """A whole number that must be there."""
        if name not in self.values:
            self.asked.add(name)
            self.wrong(f"{name} is missing.")
            return least
        return self.number(name, least) or least

    def choice(self, name: str, kind: type[K]) -> K:
        """One of the words of an enum."""
        return self._choose(name, self._get(name), kind)

    def choices(self, name: str, kind: type[K]) -> frozenset[K]:
        """Some of the words of an enum, one at least."""
        return frozenset(self._choose(name, each, kind) for each in self.words(name, needed=True) or ("",))

    def table(self, name: str) -> Table | None:
        """A table inside this one, or None where there is none."""
        value = self._get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.wrong(f"{name} must be a table.")
            value = {}
        return Table(f"{self.where}: {name}", value, self.faults)

    def nothing_else(self) -> None:
        """Whatever was not asked for is a slip of the pen, and would be believed to count."""
        for name in sorted(set(self.values) - self.asked):
            self.wrong(f"{name} is not something that is known here.")

    def _get(self, name: str) -> Any:
        self.asked.add(name)
        return self.values.get(name)

    def _choose(self, name: str, value: object, kind: type[K]) -> K:
        known = list(kind)
        for member in known:
            if member.value == value:
                return member
        self.wrong(f"{name} must be one of: {', '.join(known)}.")
        return known[0]
