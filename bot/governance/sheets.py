"""Sheets: the shape of what is written for people to read and keep: sections of sentences and a table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """A title, sentences, and a table when it has rows; every row has as many cells as there are heads."""

    title: str
    words: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
