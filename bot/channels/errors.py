"""What Twilio's error codes mean to us: a lookup in `twilio_errors.toml`.

Rule of this file: no code is judged in Python; to change what an error does, change the table.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from bot.channels.base import Kind, Meaning


@cache
def table() -> dict[int, Meaning]:
    """Every code we have an opinion on."""
    text = files("bot.channels").joinpath("twilio_errors.toml").read_text(encoding="utf-8")
    return {row["code"]: _meaning(row) for row in tomllib.loads(text)["error"]}


def meaning_of(code: int) -> Meaning:
    """Our reading of `code`, from a refusal or a delivery report; a code we do not know goes to a person."""
    unknown = Meaning(code, Kind.UNKNOWN_CODE, "An error we have no rule for: a person should look at this message.")
    return table().get(code, unknown)


def _meaning(row: dict[str, Any]) -> Meaning:
    repeated, abroad = row.get("if_repeated"), row.get("if_abroad")
    return Meaning(
        code=row["code"],
        kind=Kind(row["kind"]),
        advice=row["advice"],
        if_repeated=Kind(repeated) if repeated else None,
        if_abroad=Kind(abroad) if abroad else None,
        wait_seconds=row.get("wait_seconds", 0),
        slows=row.get("slows", False),
        pauses_after=row.get("pauses_after", 0),
    )
