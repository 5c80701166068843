"""A service's file written from its values, and the parts of it that are changed one at a time.

Rule of this file: pure, and the other way round of the loader: what is written reads as the same values. Notes behind
a # are a person's own and are not kept when the file is written anew.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from bot.models import Tier

Values = dict[str, Any]
SERVICE = "service"
"""The part that every edition shares; else an edition's key, or that and a tier with a full stop between."""
_SHARED = ("name", "provider", "outcomes", "clocks")
_TIERS = tuple(tier.value for tier in Tier)


def parts(text: str) -> tuple[str, ...]:
    """The parts of a file, in the order in which it is read."""
    editions = [edition["key"] for edition in tomllib.loads(text)["editions"]]
    return (SERVICE, *(part for key in editions for part in (key, *(f"{key}.{tier}" for tier in _TIERS))))


def part_of(text: str, part: str) -> Values:
    """The values of a part, without those of the parts in it. Raises KeyError for a part that it does not have."""
    values = tomllib.loads(text)
    if part == SERVICE:
        return {name: values[name] for name in _SHARED if name in values}
    key, _, tier = part.partition(".")
    edition = _edition(values, key)
    if tier:
        found: Values = edition[tier]
        return found
    return {name: value for name, value in edition.items() if name not in (*_TIERS, "key")}


def with_part(text: str, part: str, values: Mapping[str, Any]) -> str:
    """The file with other values for one part. Raises KeyError for a part that it does not have."""
    whole = tomllib.loads(text)
    if part == SERVICE:
        whole |= values
        return written(whole)
    key, _, tier = part.partition(".")
    edition = _edition(whole, key)
    if tier:
        edition[tier] = dict(values)
    else:
        kept = {name: edition[name] for name in (*_TIERS, "key")}
        edition.clear()
        edition.update({"key": kept["key"], **values, **kept})
    return written(whole)


def written(values: Mapping[str, Any]) -> str:
    """The whole file."""
    return "\n".join(_lines(values)) + "\n"


def _lines(values: Mapping[str, Any]) -> Iterator[str]:
    yield from _simple({name: value for name, value in values.items() if name not in ("clocks", "editions")})
    yield from ("", "[clocks]", *_simple(values["clocks"]))
    for edition in values["editions"]:
        yield from ("", "[[editions]]", *_simple({n: v for n, v in edition.items() if n not in _TIERS}))
        for tier in _TIERS:
            if tier in edition:
                yield from ("", f"[editions.{tier}]", *_simple(edition[tier]))


def _simple(values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        if isinstance(value, list) and name not in ("leaflet", "where"):
            yield from (f"{name} = [", *(f"    {_said(each)}," for each in value), "]")
        else:
            yield f"{name} = {_said(value)}"


def _said(value: object) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{name} = {_said(each)}" for name, each in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_said, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def _edition(values: Mapping[str, Any], key: str) -> Values:
    for edition in values["editions"]:
        if edition["key"] == key:
            found: Values = edition
            return found
    raise KeyError(key)
