"""Whatever happens to a round: it wakes again, a number keeps its person all day, and only who is on it is recorded."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rehearsal.round_rehearsal import mornings
from dialogs import DIALOGS, moves
from dialogs.hearing.meaning import Asked, Intent, Item, Meaning, Risk
from dialogs.hours import Hours
from dialogs.turning import Taken, take_turn
from tests.transcript import instant

NOW = instant("Mon 23 Nov 08:00")
ROUND = DIALOGS["round"]
people = st.lists(st.integers(1, 12), max_size=12, unique=True)
items = st.lists(
    st.builds(
        Item,
        st.integers(0, 14),
        st.sampled_from(["spoke", "met", "answered", "no_answer", "list", "next", "cover", "ok"]),
        st.sampled_from(["", "at cafe"]),
    ),
    max_size=4,
)
heard = st.builds(
    moves.Heard,
    st.integers(1, 99),
    st.builds(Meaning, st.sampled_from(Intent), items=items.map(tuple), risk=st.sampled_from([None, Risk.CRISIS])),
    st.sampled_from([Asked.ROUND, Asked.NOTHING]),
)
woke = st.builds(moves.Woke, st.sampled_from(["morning", "again", "silent", "no such alarm"]))
told = st.builds(
    moves.Told, st.sampled_from(["cover", "hours", "given_back", "no such word"]), st.just(moves.Matter(7))
)
happened = st.lists(st.tuples(heard | woke | told, people), max_size=10)


class Lived:
    """A round that has lived: its alarms, its list from day to day, and what it asked to be recorded."""

    def __init__(self) -> None:
        self.saved: dict[str, object] | None = None
        self.alarms: dict[str, datetime] = {}
        self.today: tuple[int, ...] = ()
        self.recorded: list[int] = []
        self.texts = 0
        self.morning = False

    def turn(self, event: moves.Event, due: list[int], now: datetime) -> None:
        """One turn, and the turns that its asks are answered with."""
        taken = take_turn(ROUND, json.loads(json.dumps(self.saved)) if self.saved else None, event, now)
        self.saved = taken.saved
        self._keep_numbers(taken, new_day=self.morning and isinstance(event, moves.DueFound))
        self.morning = isinstance(event, moves.Woke) and event.alarm == "morning"
        for effect in taken.effects:
            self._do(effect, due, now)

    def _keep_numbers(self, taken: Taken, new_day: bool) -> None:
        people = tuple(taken.saved["state"]["people"])
        if not new_day:
            assert people[: len(self.today)] == self.today
        self.today = people

    def _do(self, effect: moves.Effect, due: list[int], now: datetime) -> None:
        found = mornings(tuple(moves.DueItem(who) for who in due), now)
        match effect:
            case moves.PlanRound():
                self.turn(mornings((), now), due, now)
            case moves.FindDue():
                self.turn(found, due, now)
            case moves.HandOver(why):
                self.turn(moves.HandedOver(len(due) % 2, why), due, now)
            case moves.WakeAt(alarm, at):
                self.alarms[alarm] = at
            case moves.Sleep(alarm):
                self.alarms.pop(alarm or "", None)
            case moves.Contacted(who):
                self.recorded.append(who)
                assert who in self.today
            case moves.Say():
                self.texts += 1
            case _:
                pass


@given(happened)
@settings(max_examples=60, deadline=None)
def test_it_wakes_again_keeps_its_numbers_and_records_only_who_is_on_it(
    happened: list[tuple[moves.Event, list[int]]],
) -> None:
    lived = Lived()
    lived.turn(moves.Began(Hours()), [], NOW)
    for hours, (event, due) in enumerate(happened, 1):
        now = NOW + timedelta(hours=2 * hours)
        before = lived.texts
        if isinstance(event, moves.Woke):
            lived.alarms.pop(event.alarm, None)
        lived.turn(event, due, now)
        assert lived.texts - before <= 1
        assert lived.alarms.get("morning") is not None or isinstance(event, moves.Woke)
    if happened and happened[-1][0] == moves.Woke("morning"):
        assert lived.alarms["morning"] > NOW + timedelta(hours=2 * len(happened))


@given(heard.filter(lambda event: event.meaning.risk is not None))
@settings(max_examples=30, deadline=None)
def test_a_risk_reaches_a_person_and_what_else_was_said_is_kept(event: moves.Heard) -> None:
    lived = Lived()
    lived.turn(moves.Began(Hours()), [], NOW)
    lived.turn(moves.Woke("morning"), [1, 2, 3], NOW + timedelta(hours=1))
    taken = take_turn(ROUND, lived.saved, event, NOW + timedelta(hours=2))
    assert "crisis" in {effect.kind for effect in taken.effects if isinstance(effect, moves.Alert)}
