"""Setting a letter as a PDF that everybody can read: tagged, to the standard PDF/UA-1, with every Welsh letter.

Rule of this file: the only importer of typst. A letter comes in as plain values and is never read as markup; the
same letter on the same day is the same file.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.resources import files

import typst

STANDARD: typst.PDFStandard = "ua-1"


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, a heading, or a list of a letter's body; `items` are a list's."""

    kind: str
    words: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a heading; every row has as many cells as there are heads."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands on a letter. `language` is "en" or "cy", which a screen reader reads it in."""

    language: str
    title: str
    team: str
    worker: str
    phone: str
    address: tuple[str, ...]
    date: str
    greeting: str
    body: tuple[Part, ...]
    close: str
    tables: tuple[Table, ...] = ()
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()


def pdf(sheet: Sheet, made_at: datetime) -> bytes:
    """The letter as PDF. Raises typst.TypstError, which is a fault of ours, for one that breaks the standard."""
    source = files("bot.letters").joinpath("letter.typ").read_bytes()
    said = {"letter": json.dumps(asdict(sheet))}
    second = made_at.astimezone(UTC).replace(microsecond=0)
    set_as_pdf: bytes = typst.compile(source, sys_inputs=said, pdf_standards=[STANDARD], timestamp=second)
    return set_as_pdf
