"""Differences: what one version of a service's file says otherwise than another, value by value.

Rule of this file: pure, and of files that the loader could read. A value is named as the loader names it in its
sentences: edition, tier, name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """A value: what it was and what it is; None where it was, or is, not said."""

    where: str
    before: str | None
    after: str | None


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """What changed from one text to the other, in the order of the newer one; what is gone comes last."""
    old, new = _values(before), _values(after)
    names = [*new, *(name for name in old if name not in new)]
    return tuple(Difference(name, old.get(name), new.get(name)) for name in names if old.get(name) != new.get(name))


def _values(text: str) -> dict[str, str]:
    return {": ".join(path): value for path, value in _flat((), tomllib.loads(text))}


def _flat(path: tuple[str, ...], value: object) -> Iterator[tuple[tuple[str, ...], str]]:
    match value:
        case Mapping():
            for name, inner in value.items():
                yield from _flat((*path, str(name)), inner)
        case list() if path == ("editions",):
            for edition in value:
                yield from _flat((edition["key"],), {name: each for name, each in edition.items() if name != "key"})
        case list():
            yield path, "; ".join(map(str, value)) or "nothing"
        case bool():
            yield path, "yes" if value else "no"
        case _:
            yield path, str(value)
