"""A dialog's state as one JSON value and back: plain fields, instants as ISO 8601, enums as their words.

Rule of this file: a state is a frozen dataclass of str, int, bool, datetime, StrEnum, None, or tuples of one of these;
anything else is a mistake told when the dialog is written, not months later when somebody's conversation is woken.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_type_hints

S = TypeVar("S")


def to_saved(state: Any) -> dict[str, Any]:
    """The state's fields, ready for JSON."""
    return {f.name: _plain(getattr(state, f.name)) for f in fields(state)}


def from_saved(kind: type[S], saved: Mapping[str, Any]) -> S:
    """The state that `to_saved` wrote. Fields that are new since then take their defaults; gone ones are let go."""
    of: Any = kind
    hints = _hints(of)
    return kind(**{name: _typed(hints[name], value) for name, value in saved.items() if name in hints})


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _plain(value: object) -> object:
    match value:
        case datetime():
            return value.isoformat()
        case StrEnum():
            return value.value
        case str() | bool() | int() | None:
            return value
        case tuple():
            return [_plain(item) for item in value]
        case _:
            raise TypeError(f"A dialog's state cannot hold a {type(value).__name__}.")


def _typed(hint: Any, value: object) -> object:
    if isinstance(value, list):
        return tuple(_typed(get_args(hint)[0], item) for item in value)
    kinds = [k for k in get_args(hint) if k is not NoneType] if isinstance(hint, UnionType) else [hint]
    if value is None or not isinstance(value, str):
        return value
    if kinds[0] is datetime:
        return datetime.fromisoformat(value)
    return kinds[0](value) if issubclass(kinds[0], StrEnum) else value
