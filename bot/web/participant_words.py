"""What participants' pages say, in both languages, and days as they are written there.

Rule of this file: words come from participant_words.toml and nowhere else; named holes only.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files

from babel.dates import format_date

from bot.clock import london
from bot.models import Language
from bot.texts import time_words, when_words


@cache
def catalogue() -> Mapping[str, Mapping[str, str]]:
    """Every wording by name: `en`, `cy`, and the note that its translator works from."""
    return tomllib.loads(files("bot.web").joinpath("participant_words.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, as templates ask for them."""

    language: Language

    def __call__(self, name: str, **holes: str) -> str:
        """A wording, filled."""
        return catalogue()[name][self.language.value].format(**holes)

    def day(self, on: date) -> str:
        """A day: "Tuesday 24 November 2026", "Dydd Mawrth 24 Tachwedd 2026"."""
        return format_date(on, "EEEE d MMMM y", "cy" if self.language is Language.CY else "en_GB")

    def short(self, at: datetime) -> str:
        """A day and a time, in little room: "Tue 24 Nov, 2pm"."""
        return when_words(at, self.language)

    def when(self, at: datetime) -> str:
        """A day and a time: "Tuesday 24 November 2026, 2pm"."""
        return f"{self.day(london(at).date())}, {time_words(at)}"
