"""A rehearsal: one conversation played with no database, to talk to a dialog before anybody else does.

Rule of this file: the real dialog, the real ear and the real words; only the diary and the calendar are made up. The
state is saved to JSON and read back between any two turns, as it would be.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from bot import texts
from bot.alerting.codes import CODED
from bot.models import Language
from dialogs import DIALOGS, away, moves
from dialogs.hearing import absence
from dialogs.hearing.intent_contact import is_heeded
from dialogs.hearing.meaning import Asked, Meaning
from dialogs.hours import Hours
from dialogs.listening import About, listen
from dialogs.saving import to_saved
from dialogs.slots import wish_of
from dialogs.turning import take_turn

FIRST, WORKER, PHONE, VENUE = "Sam", "Jo", "01632 960001", "5 High St"

Answering = Callable[[moves.Effect, datetime], moves.Event]
"""How the house answers an ask, where that hangs on the time."""


@dataclass(slots=True)
class Rehearsal:
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
    wanted: str | None = None
    follows: bool = False
    matter: moves.Matter | None = None
    answers: Mapping[str, moves.Event | Answering] = field(default_factory=dict)
    filled: Mapping[str, str] = field(default_factory=dict)
    fill: Callable[[Mapping[str, str], Language], Mapping[str, str]] = field(default=lambda facts, language: {})

    def begin(self) -> None:
        """Open the conversation."""
        wish = None
        if self.wish:
            booked = self.booking.starts_at if self.booking else None
            wish = wish_of(listen(self.wish, Asked.CONFIRM_ATTENDANCE, self.now, About(booked)))
        self.turn(moves.Began(self.hours, self.booking, self.whose, wish, matter=self.matter))

    def them(self, words: str) -> None:
        """They text."""
        self.lines.append(f"them: {words}")
        self.texts_in += 1
        asked = (
            self.asked if self.asked and (self.asked_until is None or self.now < self.asked_until) else Asked.NOTHING
        )
        booked = self.booking.starts_at if self.booking else None
        absent = absence.heard(words, self.now) if self.dialog == away.NAME else None
        meaning = absent or listen(words, asked, self.now, About(booked, self.offered, self.told_at, FIRST))
        self.told_at = None
        if asked in CODED:
            meaning = self.coded(meaning)
        heeded = is_heeded(words)
        self.turn(moves.Heard(self.texts_in, meaning, asked, self.whose, self.stopped, heeded))

    def coded(self, meaning: Meaning) -> Meaning:
        """As staff's answers are matched (bot/staff/staff_matching.py): a bare one is this one's, another's code is
        none."""
        code = int(self.filled.get("code", 0))
        return replace(meaning, items=tuple(replace(i, n=code if i.n in (0, code) else 0) for i in meaning.items))

    def moved(self, to: datetime) -> None:
        """Staff move the appointment."""
        if self.booking is None:
            raise ValueError("There is nothing to move.")
        self.booking = replace(self.booking, starts_at=to, version=self.booking.version + 1)
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
                self.go_on(effect)
            case moves.Settle():
                self.lines.append(f"noted: {effect.outcome.value}")
            case _:
                self.personal(effect)

    def go_on(self, began: moves.Begin) -> None:
        """Talk on in the conversation that was begun, when the rehearsal follows."""
        if self.follows:
            self.dialog, self.saved = began.dialog, None
            event = moves.Began(self.hours, self.booking, self.whose, began.wish, began.cannot)
            self.turn(event)

    def diary(self, effect: moves.Effect) -> None:
        """Ask the diary, and hear what it says."""
        match effect:
            case moves.FindSlots(wish):
                free = (at for at in self.free if at not in self.gone and at > self.now)
                self.turn(moves.SlotsFound(tuple(free), wish))
            case moves.HoldSlots(starts, _):
                self.offered = starts
            case moves.LetGo():
                self.offered = ()
            case moves.BookSlot(starts_at) if starts_at in self.gone:
                self.turn(moves.SlotGone())
            case moves.BookSlot(starts_at, _, mode) if self.needs_a_yes:
                self.wanted = mode
                self.turn(moves.ApprovalAwaited(starts_at, self.hours))
            case moves.BookSlot(starts_at, _, mode):
                self.wanted = mode
                self.book(starts_at)
            case _:
                raise ValueError(f"A rehearsal does not know {effect}.")

    def book(self, starts_at: datetime) -> None:
        """It is booked."""
        now = self.booking or moves.Booking(1, 0, starts_at, self.now, "place", "low")
        mode = self.wanted or now.mode
        self.booking = replace(now, starts_at=starts_at, mode=mode, version=now.version + 1)
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
                self.house(effect)

    def house(self, effect: moves.Effect) -> None:
        """What the house is asked to do besides: written down by its name, and answered as the rehearsal was given."""
        name = type(effect).__name__
        told = [
            _said(value) for field in fields(effect) if (value := getattr(effect, field.name)) not in (None, "", ())
        ]
        self.lines.append(f"does: {' '.join([name, *told])}")
        answer = self.answers.get(name)
        if answer is not None:
            self.turn(answer(effect, self.now) if callable(answer) else answer)

    def say(self, say: moves.Say) -> None:
        """We text, in the words that would leave."""
        booking = self.booking
        plain = {**_plain(self.matter), **{name: str(value) for name, value in say.facts}}
        facts = texts.Facts(
            FIRST,
            WORKER,
            PHONE,
            self.whose is moves.Whose.PROVEN,
            booking.mode if booking else None,
            VENUE,
            booking.starts_at if booking else None,
            say.slots,
            {**plain, **self.fill(plain, self.language), **self.filled},
        )
        self.told_at = self.now
        self.lines.append(f"bot: {texts.fill(say.text, self.language, facts)}")
        if say.asks:
            self.asked, self.asked_until = say.asks, say.asks_until
            self.offered = self.offered or say.slots


def _plain(matter: moves.Matter | None) -> dict[str, str]:
    """The fields of a matter, as the holes that they fill."""
    return {} if matter is None else {name: str(value) for name, value in to_saved(matter).items() if value is not None}


def _said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
