"""Days and times as people say them: "Tue 24 Nov, 2pm", in London.

Rule of this file: for people's eyes only; what programs read is ISO 8601. Staff read them as participants do
(bot/texts.py), and are told the year when it is another one.
"""

from __future__ import annotations

from datetime import datetime

from bot.clock import london
from bot.models import Language
from bot.texts import day_words, time_words


def said_day(at: datetime, now: datetime) -> str:
    """A day in London: "Tue 24 Nov", and its year when that is not this one."""
    year = london(at).year
    return day_words(at, Language.EN) + (f" {year}" if year != london(now).year else "")


def said(at: datetime, now: datetime) -> str:
    """A day and a time in London: "Tue 24 Nov, 2pm"."""
    return f"{said_day(at, now)}, {time_words(at)}"
