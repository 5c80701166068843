"""Whatever happens to any registered dialog: it never raises, never strands anybody, and always does the same."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs import DIALOGS, moves
from dialogs.hearing.meaning import Asked, HeldUp, Intent, Meaning, Risk, Topic, When, WhenKind
from dialogs.hours import Hours
from dialogs.slots import Wish
from dialogs.turning import Taken, take_turn
from tests.transcript import instant

NOW = instant("Fri 20 Nov 11:00")
BOOKING = moves.Booking(1, 1, instant("Tue 24 Nov 14:00"), NOW, "place", "medium")
MATTER = moves.Matter(7, instant("Thu 26 Nov 10:00"), instant("Mon 30 Nov 17:00"), 3, "daily")
ALARMS = ["week", "four", "eve", "chase", "today", "tell", "over", "no such alarm"]
ALARMS += ["ask", "nudge", "close", "again", "after", "say"]
ALARMS += ["record", "lapse", "duty", "lead", "promise", "clock", "limit", "look", "no_word"]

meanings = st.builds(
    Meaning,
    intent=st.sampled_from(Intent),
    risk=st.none() | st.sampled_from(Risk),
    when=st.just(()) | st.just((When(WhenKind.TIME, "13:30"),)),
    minutes=st.none() | st.integers(1, 60),
    wanted=st.none() | st.sampled_from(["en", "cy", "bsl", "daily", "skip", "no_thanks"]),
    about=st.none() | st.sampled_from(Topic),
    choice=st.none() | st.integers(1, 3),
    mode=st.none() | st.sampled_from(["phone", "video", "place"]),
    held_up=st.none() | st.sampled_from(HeldUp),
)
asked = st.sampled_from([Asked.NOTHING, Asked.CONFIRM_ATTENDANCE, Asked.PROVE_NUMBER, Asked.SET_OFF])
asked |= st.sampled_from([Asked.CHECK_IN, Asked.SCALE, Asked.YES_NO, Asked.OFFER_SLOTS, Asked.ECHO])
heard = st.builds(
    moves.Heard, st.integers(1, 99), meanings, asked, whose=st.sampled_from(moves.Whose), stopped=st.booleans()
)
woke = st.builds(moves.Woke, st.sampled_from(ALARMS), whose=st.sampled_from(moves.Whose))
moved = st.builds(
    moves.AppointmentMoved,
    st.just(Hours()),
    st.integers(-5, 30).map(lambda days: moves.Booking(1, 2, NOW + timedelta(days=days), NOW, "phone", "low")),
)
events = heard | woke | moved | st.just(moves.AppointmentCancelled()) | st.just(moves.HoursChanged(Hours(), BOOKING))
events |= st.sampled_from([moves.LinkMade(1), moves.LinkRefused(), moves.PageOpened("plan"), moves.Told("replaced")])
events |= st.sampled_from([
    moves.CheckInPlanned(NOW, 2, NOW, NOW + timedelta(hours=9)), moves.CheckInPlanned(NOW + timedelta(days=9), 3),
    moves.CheckInPlanned(None), moves.NudgeAllowed(True), moves.NudgeAllowed(False), moves.AttendedFound(None),
    moves.AttendedFound(True), moves.NextFound(True, "hours", 30, 60), moves.ComplaintPassed(True),
])  # fmt: skip

events |= st.sampled_from([
    moves.SlotsFound((), Wish()), moves.SlotsFound((NOW + timedelta(days=3), NOW + timedelta(days=4)), Wish()),
    moves.SlotsFound((NOW + timedelta(days=5),), Wish()), moves.Booked(NOW + timedelta(days=3)), moves.SlotGone(),
    moves.ApprovalAwaited(NOW + timedelta(days=3)), moves.MoveRefused(), moves.SlotsEnded(), moves.Told("arranged"),
    moves.Told("came"), moves.Told("recorded"), moves.Told("kept_away"), moves.Told("proven"), moves.Told("away"),
])  # fmt: skip


def lived(name: str, happened: list[moves.Event]) -> list[Taken]:
    """A whole life of one conversation, saved and read back between turns."""
    began = moves.Began(Hours(), BOOKING, matter=MATTER)
    taken = [take_turn(DIALOGS[name], None, began, NOW)]
    for hours, event in enumerate(happened, 1):
        saved: dict[str, Any] = json.loads(json.dumps(taken[-1].saved))
        taken.append(take_turn(DIALOGS[name], saved, event, NOW + timedelta(hours=hours)))
    return taken


@given(st.sampled_from(sorted(DIALOGS)), st.lists(events, max_size=8))
@settings(max_examples=300)
def test_it_never_raises_says_one_thing_at_most_and_does_the_same_again(name: str, happened: list[moves.Event]) -> None:
    turns = lived(name, happened)
    assert turns == lived(name, happened)
    assert all(sum(isinstance(e, moves.Say) for e in turn.effects) <= 1 for turn in turns)


@given(st.sampled_from(sorted(DIALOGS)), heard.filter(lambda h: h.stopped and h.meaning.intent is not Intent.OPT_IN))
def test_to_a_stopped_number_nothing_goes_but_the_answer_to_a_crisis(name: str, event: moves.Heard) -> None:
    last = lived(name, [event])[-1]
    said = [e for e in last.effects if isinstance(e, moves.Say)]
    assert all(e.purpose is moves.Purpose.CRISIS for e in said)
    assert [e for e in last.effects if isinstance(e, moves.Alert)]


@given(
    st.sampled_from(sorted(DIALOGS)), st.lists(events, max_size=5), heard.filter(lambda h: h.meaning.risk is not None)
)
def test_a_risk_always_reaches_a_person(name: str, happened: list[moves.Event], event: moves.Heard) -> None:
    last = lived(name, [*happened, event])[-1]
    assert event.meaning.risk is not None
    assert event.meaning.risk.value in {e.kind for e in last.effects if isinstance(e, moves.Alert)}


@given(st.lists(events, max_size=6))
def test_a_conversation_is_over_or_has_an_alarm_or_was_told_to_a_person(happened: list[moves.Event]) -> None:
    alarms: set[str] = set()
    over = False
    for turn in lived("appointment", happened):
        for effect in turn.effects:
            match effect:
                case moves.WakeAt(alarm, _):
                    alarms.add(alarm)
                    over = False
                case moves.Sleep(None):
                    alarms = set()
                case moves.Sleep(alarm) if alarm:
                    alarms.discard(alarm)
                case moves.End():
                    alarms, over = set(), True
                case _:
                    pass
    assert over or "over" in alarms
