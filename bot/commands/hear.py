"""`throughline hear`: what a text means, one text or JSON lines on standard input.

Rule of this file: it translates between the command line and `dialogs.hearing.hear`; it decides nothing.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import click

from bot import clock
from dialogs.hearing import hear
from dialogs.hearing.availability import options
from dialogs.hearing.meaning import Asked, Meaning

LONDON = ZoneInfo("Europe/London")
QUESTIONS = [asked.value for asked in Asked]


@click.command(name="hear")
@click.argument("text", required=False)
@click.option("--asked", type=click.Choice(QUESTIONS), default=Asked.NOTHING.value, help="The question on the floor.")
@click.option("--now", "ref", help="When the text came, local: 2026-11-18T10:15.")
@click.option("--offered", multiple=True, help="A slot that was offered, local; may be repeated.")
@click.option("--booked", help="The start of the appointment on record, local.")
@click.option("--why", is_flag=True, help="Say which rule read what.")
@click.option("--jsonl", is_flag=True, help="Read JSON lines from standard input.")
def command(
    text: str | None, asked: str, ref: str | None, offered: tuple[str, ...], booked: str | None, why: bool, jsonl: bool
) -> None:
    """Say what a text means."""
    if jsonl:
        for line in answers(sys.stdin, why=why):
            click.echo(line)
        return
    if text is None:
        raise click.UsageError("Give a text in quotes, or --jsonl and texts on standard input.")
    row = {"text": text, "asked": asked, "ref": ref, "offered": list(offered), "booked": booked}
    click.echo(json.dumps(answer(row, why=why), ensure_ascii=False, indent=2))


def answers(lines: Iterable[str], *, why: bool) -> Iterator[str]:
    """One JSON object a line in, one out, in order; blank lines are passed over."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield json.dumps(answer(json.loads(line), why=why), ensure_ascii=False)
            except (ValueError, KeyError, TypeError) as fault:
                raise click.ClickException(f"line {number} should be an object with a text: {fault}") from fault


def answer(row: dict[str, Any], *, why: bool) -> dict[str, Any]:
    """What one row means, in the shape of the README. Raises ValueError for a time or a question it cannot read."""
    meaning = hear(
        row["text"],
        Asked(row.get("asked") or Asked.NOTHING),
        _local(row["ref"]) if row.get("ref") else clock.now(),
        [_local(slot) for slot in row.get("offered") or ()],
        _local(row["booked"]) if row.get("booked") else None,
    )
    return {"id": row["id"], **_shape(meaning, why=why)} if "id" in row else _shape(meaning, why=why)


def _local(value: str) -> datetime:
    """A local wall-clock time as an aware one."""
    at = datetime.fromisoformat(value)
    return at if at.tzinfo else at.replace(tzinfo=LONDON)


def _shape(meaning: Meaning, *, why: bool) -> dict[str, Any]:
    shape = {
        "intent": meaning.intent.value,
        "choice": meaning.choice,
        "risk": meaning.risk.value if meaning.risk else None,
        "when": [asdict(when) for when in options(meaning.when)],
        "exclude": [{"start": when.start, "end": when.end} for when in meaning.exclude],
        "items": [asdict(item) for item in meaning.items],
        "minutes": meaning.minutes,
        "language": meaning.language,
        "wanted": meaning.wanted,
        "impossible": list(meaning.impossible),
    }
    return shape | _facts(meaning) if why else shape


def _facts(meaning: Meaning) -> dict[str, Any]:
    """What dialogs are told beside the documented keys, and which rule read what."""
    return {
        "held_up": meaning.held_up.value if meaning.held_up else None,
        "mode": meaning.mode,
        "about": meaning.about.value if meaning.about else None,
        "open": meaning.open,
        "why": list(meaning.why),
    }
