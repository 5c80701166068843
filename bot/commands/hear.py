"""`throughline hear`: what a text means, one text or JSON lines on standard input.

Rule of this file: it translates between the command line and `dialogs.hearing.hear`; it decides nothing.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable, Sequence
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
        texts = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
        sys.exit(1 if _answer_all(texts, why=why) else 0)
    if text is None:
        raise click.UsageError("Give a text in quotes, or --jsonl and texts on standard input.")
    row = {"text": text, "asked": asked, "ref": ref, "offered": list(offered), "booked": booked}
    try:
        click.echo(_written(answer(row, why=why), indent=2))
    except ValueError as fault:
        raise click.UsageError(str(fault)) from fault


def _answer_all(lines: Iterable[str], *, why: bool) -> int:
    """Answer every line that can be answered, and say of each other what is wrong with it; how many those were."""
    faults = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            click.echo(_written(answer(_row(line), why=why)))
        except ValueError as fault:
            faults += 1
            click.echo(f"Line {number}: {fault}", err=True)
    return faults


def _written(meant: dict[str, Any], indent: int | None = None) -> str:
    """As JSON; half a character, which some phones send, becomes a question mark."""
    return json.dumps(meant, ensure_ascii=False, indent=indent).encode("utf-8", "replace").decode("utf-8")


def _row(line: str) -> dict[str, Any]:
    """One line as a row. Raises ValueError, and never repeats what the line holds."""
    try:
        row = json.loads(line)
    except ValueError as fault:
        raise ValueError("this is no JSON.") from fault
    if not isinstance(row, dict):
        raise ValueError('this should be an object, as {"text": "yes", "asked": "check_in"}.')
    return row


def answer(row: dict[str, Any], *, why: bool) -> dict[str, Any]:
    """What one row means, in the shape of the README. Raises ValueError, with a sentence, for what it cannot read."""
    text, offered = row.get("text"), row.get("offered") or ()
    if not isinstance(text, str):
        raise ValueError("text should be the words that were texted.")
    if not isinstance(offered, Sequence) or isinstance(offered, str):
        raise ValueError("offered should be a list of local times.")
    meaning = hear(
        text,
        _asked(row.get("asked")),
        _local(row["ref"], "ref") if row.get("ref") else clock.now(),
        [_local(slot, "offered") for slot in offered],
        _local(row["booked"], "booked") if row.get("booked") else None,
    )
    return {"id": row["id"], **_shape(meaning, why=why)} if "id" in row else _shape(meaning, why=why)


def _asked(value: object) -> Asked:
    if not value:
        return Asked.NOTHING
    if value not in QUESTIONS:
        raise ValueError(f"asked should be one of {', '.join(QUESTIONS)}.")
    return Asked(value)


def _local(value: object, name: str) -> datetime:
    """A local wall-clock time as an aware one."""
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError as fault:
        raise ValueError(f"{name} should be a local time, as 2026-11-18T10:15.") from fault
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
        "beside": meaning.beside.value if meaning.beside else None,
        "about": meaning.about.value if meaning.about else None,
        "open": meaning.open,
        "why": list(meaning.why),
    }
