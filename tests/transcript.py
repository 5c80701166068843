"""Plays a written conversation: what they text goes in, time passes at the markers, and everything that comes out is
written down beside it, so that a test compares two conversations and a failure is their diff.

    --- Mon 23 Nov 15:00      time passes until then, in London; what rings on the way is written below
    them: yeah cool           they text
    bot: Great, see you ...   we text
    told: cannot_come, urgent the worker is told
    noted: confirmed          the exchange ends so

Rule of this file: the state is saved to JSON and read back between any two turns, and there is no database.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from textwrap import dedent
from typing import Any

from dateutil import parser

from bot import texts
from bot.models import Language
from dialogs import DIALOGS, moves
from dialogs.hearing.meaning import Asked
from dialogs.hours import LONDON, Hours
from dialogs.listening import About, listen
from dialogs.slots import wish_of
from dialogs.turning import take_turn

YEAR = 2026


@dataclass(slots=True)
class Play:
    """One conversation being played: a person with one number, and one dialog."""

    dialog: str
    now: datetime
    booking: moves.Booking | None = None
    hours: Hours = field(default_factory=Hours)
    whose: moves.Whose = moves.Whose.PROVEN
    language: Language = Language.EN
    stopped: bool = False
    saved: dict[str, Any] | None = None
    alarms: dict[str, datetime] = field(default_factory=dict)
    asked: Asked | None = None
    asked_until: datetime | None = None
    over: bool = False
    lines: list[str] = field(default_factory=list)
    texts_in: int = 0
    told_at: datetime | None = None
    free: tuple[datetime, ...] = ()
    offered: tuple[datetime, ...] = ()
    wish: str = ""
    gone: tuple[datetime, ...] = ()
    needs_a_yes: bool = False

    def begin(self) -> None:
        """Open the conversation."""
        wish = None
        if self.wish:
            booked = self.booking.starts_at if self.booking else None
            wish = wish_of(listen(self.wish, Asked.CONFIRM_ATTENDANCE, self.now, About(booked)))
        self.turn(moves.Began(self.hours, self.booking, self.whose, wish))

    def them(self, words: str) -> None:
        """They text."""
        self.lines.append(f"them: {words}")
        self.texts_in += 1
        asked = (
            self.asked if self.asked and (self.asked_until is None or self.now < self.asked_until) else Asked.NOTHING
        )
        booked = self.booking.starts_at if self.booking else None
        meaning = listen(words, asked, self.now, About(booked, self.offered, self.told_at))
        self.told_at = None
        self.turn(moves.Heard(self.texts_in, meaning, asked, self.whose, self.stopped))

    def moved(self, to: str) -> None:
        """Staff move the appointment."""
        assert self.booking is not None
        self.booking = replace(self.booking, starts_at=instant(to), version=self.booking.version + 1)
        self.turn(moves.AppointmentMoved(self.hours, self.booking, self.whose))

    def decided(self, yes: bool) -> None:
        """Staff decide on the move that was asked for."""
        if yes:
            self.book(self.offered[0] if self.offered else self.free[0])
        else:
            self.turn(moves.MoveRefused())

    def until(self, at: datetime) -> None:
        """Time passes; what rings on the way rings."""
        while due := [(when, name) for name, when in self.alarms.items() if when <= at]:
            when, name = min(due)
            del self.alarms[name]
            self.now = max(self.now, when)
            self.turn(moves.Woke(name, self.whose))
        self.now = at

    def turn(self, event: moves.Event) -> None:
        """One turn, saved and read back."""
        taken = take_turn(DIALOGS[self.dialog], self.saved, event, self.now)
        self.saved = json.loads(json.dumps(taken.saved))
        for effect in taken.effects:
            self.do(effect)

    def do(self, effect: moves.Effect) -> None:
        """Write down what an effect does, and remember what it changes."""
        match effect:
            case moves.Say():
                self.say(effect)
            case moves.WakeAt(alarm, at):
                self.alarms[alarm] = at
            case moves.Sleep(alarm):
                self.alarms = {} if alarm is None else {n: w for n, w in self.alarms.items() if n != alarm}
            case moves.Answered():
                self.asked = None
            case moves.End():
                self.alarms, self.asked, self.over = {}, None, True
            case _:
                self.told(effect)

    def told(self, effect: moves.Effect) -> None:
        """What somebody else is told: the worker, the record, the diary, another conversation."""
        match effect:
            case moves.Alert():
                urgent = ", urgent" if effect.urgent else ""
                minutes = f", {effect.minutes} minutes" if effect.minutes else ""
                self.lines.append(f"told: {effect.kind}{minutes}{urgent}")
            case moves.FindSlots() | moves.HoldSlots() | moves.LetGo() | moves.BookSlot():
                self.diary(effect)
            case moves.Begin():
                self.lines.append(f"begins: {effect.dialog}{', cannot come' if effect.cannot else ''}")
            case moves.Settle():
                self.lines.append(f"noted: {effect.outcome.value}")
            case _:
                self.personal(effect)

    def diary(self, effect: moves.Effect) -> None:
        """Ask the diary, and hear what it says."""
        match effect:
            case moves.FindSlots(wish):
                self.turn(moves.SlotsFound(tuple(at for at in self.free if at not in self.gone), wish))
            case moves.HoldSlots(starts, _):
                self.offered = starts
            case moves.LetGo():
                self.offered = ()
            case moves.BookSlot(starts_at) if starts_at in self.gone:
                self.turn(moves.SlotGone())
            case moves.BookSlot(starts_at) if self.needs_a_yes:
                self.turn(moves.ApprovalAwaited(starts_at))
            case moves.BookSlot(starts_at):
                self.book(starts_at)
            case _:
                raise AssertionError(f"The player does not know {effect}.")

    def book(self, starts_at: datetime) -> None:
        """It is booked."""
        assert self.booking is not None
        self.booking = replace(self.booking, starts_at=starts_at, version=self.booking.version + 1)
        self.turn(moves.Booked(starts_at))

    def personal(self, effect: moves.Effect) -> None:
        """What they chose, or told us of themselves."""
        match effect:
            case moves.Speak(language):
                self.language = Language(language)
            case moves.Stop() | moves.Start():
                self.stopped = isinstance(effect, moves.Stop)
                self.lines.append("texts: stopped" if self.stopped else "texts: started")
            case moves.ClaimNumber():
                self.whose = moves.Whose.CLAIMED
                self.lines.append("number: claimed")
            case moves.DisownNumber():
                self.lines.append("number: not theirs")
            case _:
                raise AssertionError(f"The player does not know {effect}.")

    def say(self, say: moves.Say) -> None:
        """We text, in the words that would leave."""
        booking = self.booking
        facts = texts.Facts(
            "Sam",
            "Jo",
            "01632 960001",
            self.whose is moves.Whose.PROVEN,
            booking.mode if booking else None,
            "5 High St",
            booking.starts_at if booking else None,
            say.slots,
        )
        self.told_at = self.now
        self.lines.append(f"bot: {texts.fill(say.text, self.language, facts)}")
        if say.asks:
            self.asked, self.asked_until = say.asks, say.asks_until


def play(script: str, **given: Any) -> tuple[str, str]:
    """Play a script; what was written, and what happened. `given` is what a Play is made with."""
    written = [line.strip() for line in dedent(script).strip().splitlines() if line.strip()]
    first = instant(written[0].removeprefix("---"))
    playing = _booked(first, **given)
    playing.lines.append(written[0])
    playing.begin()
    for line in written[1:]:
        if line.startswith("---"):
            playing.lines.append(line)
            playing.until(instant(line.removeprefix("---")))
        elif line.startswith("them:"):
            playing.them(line.removeprefix("them:").strip())
        elif line.startswith("staff move it to"):
            playing.lines.append(line)
            playing.moved(line.removeprefix("staff move it to"))
        elif line.startswith("staff say"):
            playing.lines.append(line)
            playing.decided(line.removeprefix("staff say").strip() == "yes")
        elif line.startswith("somebody else takes"):
            playing.lines.append(line)
            playing.gone = (*playing.gone, instant(line.removeprefix("somebody else takes")))
    return "\n".join(written), "\n".join(playing.lines)


def instant(words: str) -> datetime:
    """A day and time in London, such as "Tue 24 Nov 15:00"."""
    at = parser.parse(words, default=datetime(YEAR, 1, 1))  # noqa: DTZ001 - made aware in the next line
    return at.replace(tzinfo=LONDON).astimezone(UTC)


def _booked(first: datetime, *, to: str = "", mode: str = "place", tier: str = "low", **given: Any) -> Play:
    booking = moves.Booking(1, 1, instant(to), first, mode, tier) if to else None
    return Play(given.pop("dialog", "appointment"), first, booking, **given)
