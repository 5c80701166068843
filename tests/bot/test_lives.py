"""The life of a referral, as the one table has it: every step from every state, by every kind of word."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest

from bot.models import Place, Standing, Step
from bot.referrals.lives import (
    AWAY,
    LEADS_TO,
    MOVES,
    Move,
    Refused,
    Start,
    State,
    Stop,
    Who,
    fate,
    state_of,
)
from bot.referrals.standings import last
from bot.referrals.whereabouts import may_say

TABLE = """
                     community  custody    recalled   at large   died       closed
received             -          -          -          -          -          -
allocated            =          =          =          =          =          =
introduced           =          =          =          =          =          =
assessed             =          =          =          =          =          =
planned              =          =          =          =          =          =
in_custody           custody    -          recalled   custody    no         no
released             -          community  community  community  no         no
recalled             recalled   recalled   -          recalled   no         no
contact_again        -          -          custody    -          -          -
unlawfully_at_large  at large   at large   at large   -          no         no
died                 died       died       died       died       -          died
not_dead             -          -          -          -          as before  -
final_session        =          =          =          =          =          =
closed               closed     closed     closed     closed     no         -
"""
NAMES = {State.AT_LARGE: "at large"}


def leads_to(step: Step, state: State) -> str:
    """Where a step leads from a state, by whoever may take it: a state, = the same, - ignored, no."""
    fates = [fate(step, state, who) for who in Who]
    move = next((one for one in fates if isinstance(one, Move)), None)
    if move is None:
        return "no" if isinstance(fates[0], Refused) else "-"
    if move.standing is None:
        return "as before" if move.puts_back else "="
    to = state_of(move.place or Place.COMMUNITY, move.standing)
    return NAMES.get(to, to.value)


def test_the_whole_table() -> None:
    lines = ["".join([f"{'':21}", *(f"{NAMES.get(state, state.value):11}" for state in State)])]
    lines += ["".join([f"{step:21}", *(f"{leads_to(step, state):11}" for state in State)]) for step in Step]
    assert "\n".join(line.rstrip() for line in lines) == TABLE.strip("\n")


def test_each_step_from_each_state_has_one_fate_and_a_reason_where_nothing_happens() -> None:
    taken = Counter((move.step, state) for move in MOVES for state in move.start)
    assert set(taken.values()) == {1}
    for step, state, who in product(Step, State, Who):
        found = fate(step, state, who)
        assert isinstance(found, Move) or found.because.endswith("."), (step, state, who)


@pytest.mark.parametrize("state", State)
def test_no_file_and_no_fact_ever_switches_texts_on(state: State) -> None:
    for step, who in product(Step, (Who.FILE, Who.FACT)):
        found = fate(step, state, who)
        on = isinstance(found, Move) and found.standing is Standing.ACTIVE and found.place is not Place.CUSTODY
        assert not on, (step, who)


def test_whatever_leads_away_empties_the_outbox_and_only_out_begins_anything() -> None:
    for move in MOVES:
        before = move.start - AWAY
        to = state_of(move.place or Place.COMMUNITY, move.standing) if move.standing else None
        if to in AWAY | {State.CLOSED} and before:
            assert Stop.OUTBOX in move.stops, move
        if to in AWAY and before:
            assert {Stop.PROOF, Stop.QUESTIONS} <= {*move.stops}, move
        assert (Start.WELCOME in move.starts) == (move.step is Step.RELEASED), move


def test_only_a_death_freezes_and_only_whoever_leads_the_service_takes_it_back() -> None:
    assert [move.step for move in MOVES if Stop.RECORDS in move.stops] == [Step.DIED]
    assert [who for who in Who if isinstance(fate(Step.NOT_DEAD, State.DIED, who), Move)] == [Who.LEAD]


@pytest.mark.parametrize(
    ("steps", "standing"),
    [
        ("died", "active"),
        ("in_custody released died", "active"),
        ("recalled died", "recalled"),
        ("recalled in_custody died", "recalled"),
        ("recalled in_custody contact_again died", "active"),
        ("recalled released died", "active"),
        ("recalled unlawfully_at_large died", "unlawfully_at_large"),
        ("unlawfully_at_large in_custody assessed died", "active"),
        ("recalled died not_dead died", "recalled"),
        ("recalled died not_dead released died", "active"),
        ("closed died", "ended"),
    ],
)
def test_a_death_said_in_error_leaves_them_as_they_stood(steps: str, standing: str) -> None:
    assert last(map(Step, steps.split())) == standing


def test_what_a_page_offers_is_what_may_be_said() -> None:
    assert may_say(State.COMMUNITY) == [Step.IN_CUSTODY, Step.RECALLED, Step.UNLAWFULLY_AT_LARGE, Step.DIED]
    assert may_say(State.RECALLED) == [Step.IN_CUSTODY, Step.RELEASED, Step.UNLAWFULLY_AT_LARGE, Step.DIED]
    assert may_say(State.RECALLED, leads=True) == [*may_say(State.RECALLED), Step.CONTACT_AGAIN]
    assert may_say(State.CLOSED) == [Step.DIED]
    assert may_say(State.DIED) == []


def test_every_place_and_standing_is_a_state_and_every_state_has_a_way_there() -> None:
    assert {state_of(place, standing) for place, standing in product(Place, Standing)} == {*State} == {*LEADS_TO}
