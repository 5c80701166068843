"""Whatever happens while a time is looked for: nobody is left with no question, no alarm and no person who knows."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs import DIALOGS, moves
from dialogs.hearing.meaning import Asked, HeldUp, Intent, Meaning, When, WhenKind
from dialogs.hours import Hours
from dialogs.turning import take_turn
from tests.transcript import instant

NOW = instant("Mon 23 Nov 11:00")
BOOKING = moves.Booking(1, 1, instant("Tue 24 Nov 14:00"), NOW, "place", "medium")
OVER = moves.Booking(1, 1, instant("Mon 23 Nov 09:00"), NOW, "place", "medium")
SEARCHES = ["first_assessment", "missed", "next_session", "our_change", "rescheduling"]
DAYS = tuple(NOW + timedelta(days=day, hours=3) for day in range(1, 6))

meanings = st.builds(
    Meaning,
    intent=st.sampled_from([i for i in Intent if i not in (Intent.OPT_OUT, Intent.OPT_IN, Intent.WRONG_PERSON)]),
    choice=st.none() | st.integers(1, 4),
    when=st.just(()) | st.just((When(WhenKind.DATE, "2026-11-26"),)),
    mode=st.none() | st.sampled_from(["phone", "video", "place"]),
    held_up=st.none() | st.none() | st.sampled_from(HeldUp),
)
answers = st.sampled_from(["free", "none", "gone", "yes", "ask"])
lives = st.lists(st.tuples(meanings | st.integers(1, 60), answers), max_size=7)


@dataclass(slots=True)
class House:
    """A conversation and the house around it: it answers as it is told to, and rings what is due."""

    name: str
    saved: dict[str, Any] | None = None
    now: datetime = NOW
    alarms: dict[str, datetime] = field(default_factory=dict)
    asked: Asked = Asked.NOTHING
    asked_until: datetime | None = None
    over: bool = False
    told: bool = False
    answer: str = "free"

    def turn(self, event: moves.Event, deep: int = 6) -> None:
        """One turn, and those that follow."""
        assert deep, "it goes on answering itself"
        taken = take_turn(DIALOGS[self.name], self.saved, event, self.now)
        self.saved = json.loads(json.dumps(taken.saved))
        for following in [f for effect in taken.effects if (f := self.do(effect)) is not None]:
            self.turn(following, deep - 1)

    def do(self, effect: moves.Effect) -> moves.Event | None:
        """Remember what it changes; the answer, where there is one."""
        match effect:
            case moves.Say() if effect.asks:
                self.asked, self.asked_until = effect.asks, effect.asks_until
            case moves.WakeAt(alarm, at):
                self.alarms[alarm] = at
            case moves.Sleep(alarm):
                self.alarms = {n: at for n, at in self.alarms.items() if alarm is not None and n != alarm}
            case moves.Answered():
                self.asked, self.asked_until = Asked.NOTHING, None
            case moves.Alert():
                self.told = True
            case moves.End():
                self.alarms, self.over = {}, True
            case _:
                return self.ask(effect)
        return None

    def ask(self, effect: moves.Effect) -> moves.Event | None:
        """What the diary answers."""
        match effect:
            case moves.FindSlots(wish):
                return moves.SlotsFound(() if self.answer == "none" else DAYS, wish)
            case moves.BookSlot() if self.answer == "gone":
                self.answer = "free"
                return moves.SlotGone()
            case moves.BookSlot(starts_at):
                return moves.ApprovalAwaited(starts_at) if self.asks_first else moves.Booked(starts_at)
            case _:
                return None

    @property
    def asks_first(self) -> bool:
        """Whether a move needs a yes here."""
        return self.answer == "ask" and self.name == "rescheduling"

    def hear(self, number: int, meaning: Meaning) -> None:
        """They text."""
        open_to = self.asked_until is not None and self.now < self.asked_until
        self.turn(moves.Heard(number, meaning, self.asked if open_to else Asked.NOTHING))

    def wait(self, hours: int) -> None:
        """Time passes; what is due on the way rings."""
        until = self.now + timedelta(hours=hours)
        while not self.over and (due := [(at, name) for name, at in self.alarms.items() if at <= until]):
            at, name = min(due)
            del self.alarms[name]
            self.now = max(self.now, at)
            self.turn(moves.Woke(name))
        self.now = until


@given(st.sampled_from(SEARCHES), answers, lives)
@settings(max_examples=400)
def test_nobody_is_left_with_nothing(name: str, first: str, life: list[tuple[Meaning | int, str]]) -> None:
    house = House(name, answer=first)
    booking = None if name in ("first_assessment", "next_session") else OVER if name == "missed" else BOOKING
    house.turn(moves.Began(Hours(), booking, matter=moves.Matter(1, until=NOW + timedelta(days=9))))
    for number, (happened, answer) in enumerate(life, 1):
        if house.over:
            break
        house.answer = answer
        if isinstance(happened, int):
            house.wait(happened)
        else:
            house.hear(number, happened)
        asks = house.asked_until is not None and house.now < house.asked_until
        assert house.over or house.alarms or asks or house.told
