"""Whatever happens to staff's own conversations: nobody is let off an alert, and no visit goes unwatched."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import DIALOGS, moves
from dialogs.hearing.meaning import Asked, Intent, Item, Meaning, Risk
from dialogs.hours import Hours
from dialogs.turning import take_turn
from tests.transcript import instant

NOW = instant("Fri 20 Nov 11:00")
SOON, LATER = NOW + timedelta(minutes=5), NOW + timedelta(minutes=10)
MATTER = moves.Matter(7, at=LATER, until=SOON, count=1)

outcomes = st.sampled_from(["mine", "safe", "unsafe", "ok", "no", "ring"])
items = st.builds(Item, st.sampled_from([0, 12]), outcomes).map(lambda item: (item,)) | st.just(())
meanings = st.builds(Meaning, st.sampled_from(Intent), risk=st.none() | st.sampled_from(Risk), items=items)
asked = st.sampled_from([Asked.NOTHING, Asked.OWN_ALERT, Asked.APPROVE, Asked.SAFE])
heard = st.builds(moves.Heard, st.integers(1, 99), meanings, asked)
words = st.sampled_from(["page", "taken", "done", "moved", "before", "settled", "again", "closed", "no such word"])
told = st.builds(moves.Told, words, st.none() | st.just(MATTER))
owned = st.builds(moves.Owned, st.sampled_from(["yours", "theirs", "over"]), st.none() | st.just(LATER))
seen = st.builds(moves.VisitSeen, st.booleans(), st.just(LATER))
woke = st.builds(moves.Woke, st.sampled_from(["again", "up", "unacted", "ask", "over"]))
events = heard | told | owned | seen | woke


def rings(happened: Iterable[moves.Event], name: str) -> tuple[dict[str, str], set[str], list[moves.Effect]]:
    """A whole life: the last state, the alarms that are set, and everything that was asked for."""
    taken = take_turn(DIALOGS[name], None, moves.Began(Hours(), matter=MATTER), NOW)
    alarms, done = set_by(set(), taken.effects), list(taken.effects)
    waiting = [*happened]
    while waiting or _looks(taken.effects):
        event = moves.VisitSeen(True, LATER) if _looks(taken.effects) else waiting.pop(0)
        if isinstance(event, moves.Woke):
            if event.alarm not in alarms:
                continue  # an alarm that is not set does not ring
            alarms.discard(event.alarm)
        taken = take_turn(DIALOGS[name], json.loads(json.dumps(taken.saved)), event, NOW)
        alarms, done = set_by(alarms, taken.effects), [*done, *taken.effects]
    return taken.saved["state"], alarms, done


def _looks(effects: Iterable[moves.Effect]) -> bool:
    """Whether the house is asked if there was word of a visit; it answers that there was none."""
    return any(isinstance(effect, moves.LookAtVisit) for effect in effects)


def set_by(alarms: set[str], effects: Iterable[moves.Effect]) -> set[str]:
    """The alarms after these effects."""
    for effect in effects:
        match effect:
            case moves.WakeAt(alarm, _):
                alarms = alarms | {alarm}
            case moves.Sleep(None) | moves.End():
                alarms = set()
            case moves.Sleep(alarm):
                alarms = alarms - {alarm or ""}
            case _:
                pass
    return alarms


@given(st.lists(events, max_size=8))
def test_whoever_is_asked_about_an_alert_is_not_let_off(happened: list[moves.Event]) -> None:
    state, alarms, done = rings(happened, "alert")
    if state["stage"] == "asked":
        assert "up" in alarms or any(isinstance(effect, moves.PassUp) for effect in done)


@given(st.lists(heard | told | woke, max_size=8))
def test_a_visit_that_began_is_watched_or_raised_until_there_is_word(happened: list[moves.Event]) -> None:
    state, alarms, done = rings(happened, "staff_safety")
    known = {
        "watching": "ask" in alarms,
        "asked": "up" in alarms,
        "raised": any(isinstance(effect, moves.RaiseVisit) for effect in done),
        "over": any(isinstance(effect, moves.WordSent) for effect in done),
    }
    assert known[state["stage"]]


@given(st.lists(events, max_size=8))
def test_a_move_is_decided_only_by_a_plain_answer_with_its_code(happened: list[moves.Event]) -> None:
    _, _, done = rings(happened, "approve")
    plain = {item.outcome for e in happened if isinstance(e, moves.Heard) for item in e.meaning.items if item.n}
    if any(isinstance(effect, moves.Decide) and effect.yes for effect in done):
        assert "ok" in plain


@pytest.mark.parametrize("name", ["alert", "approve", "staff_safety"])
@given(happened=st.lists(events, max_size=8))
def test_nothing_of_theirs_goes_into_a_record_and_no_helpline_to_staff(name: str, happened: list[moves.Event]) -> None:
    _, _, done = rings(happened, name)
    assert not [effect for effect in done if isinstance(effect, moves.Settle)]
    assert not [effect for effect in done if isinstance(effect, moves.Say) and effect.text == "shared.crisis"]
