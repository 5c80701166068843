"""The life of a referral: the one table of what may follow from where, by whose word, and what it starts and stops.

        received, allocated ──> custody <──────> community ──> final session ──> closed, for good
        introduced, assessed,      │    released    │                              │
        planned: dated, at         └──> recalled, unlawfully at large <────────────┘ not again
        any time                            and from anywhere: died, frozen

Rule of this file: pure, and whole: each step from each state has one fate, and what is ignored or refused says why.
Only the word of a named member of staff switches texts on; an expected day is no word, and a file can only switch off.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.models import Place, Standing, Step


class State(StrEnum):
    """Where a life is, as texting reads it off place and standing."""

    COMMUNITY = "community"
    CUSTODY = "custody"
    RECALLED = "recalled"
    AT_LARGE = "unlawfully_at_large"
    DIED = "died"
    CLOSED = "closed"


class Who(StrEnum):
    """Whose word a step takes: a named member of staff, whoever leads, a file, or a fact that is there."""

    STAFF = "staff"
    LEAD = "lead"
    FILE = "file"
    FACT = "fact"


class Stop(StrEnum):
    """What a step stops at once, and silently."""

    OUTBOX = "outbox"
    """What waits to leave; the answer to a crisis goes all the same."""
    PROOF = "proof"
    """The number counts as theirs no more: nobody knows who holds the phone now."""
    FIRST_TALKS = "first_talks"
    """The introduction, the welcome and the first meeting's offer; and staff's own writing."""
    QUESTIONS = "questions"
    """What was being asked: whoever has the phone now answers nothing of theirs."""
    CALLS = "calls"
    """Calls that were to be made to them: turned into what reaches a cell, or not made."""
    SLIPS = "slips"
    """Slips and visits, and sessions that were to be inside: they are out."""
    TASKS = "tasks"
    """Everything that staff were to do in the place of a text."""
    APPOINTMENTS = "appointments"
    """What they were expected at: called off, and nobody is asked whether they came."""
    RECORDS = "records"
    """Letters, links and deletion, until whoever leads the service lifts it."""


class Start(StrEnum):
    """What a step starts. Mentors' rounds and check-ins follow place and standing by themselves
    (bot/appointments/changes.py)."""

    WELCOME = "welcome"
    INTRODUCTION = "introduction"
    KEEPING = "keeping"
    """The time for which their words and their record are kept."""


@dataclass(frozen=True, slots=True)
class Move:
    """A step that may be taken from these states by these words, what it makes of the facts, and what follows.

    One that puts things back makes of the standing what it was before (bot/referrals/standings.py).
    """

    step: Step
    start: frozenset[State]
    by: frozenset[Who]
    place: Place | None = None
    standing: Standing | None = None
    puts_back: bool = False
    stops: tuple[Stop, ...] = ()
    starts: tuple[Start, ...] = ()


@dataclass(frozen=True, slots=True)
class Ignored:
    """A step that changes nothing from here, and why."""

    because: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A step that cannot be taken from here, as a sentence for whoever asked."""

    because: str


Fate = Move | Ignored | Refused
ANYWHERE = frozenset(State)
OVER = frozenset({State.DIED, State.CLOSED})
AWAY = frozenset({State.CUSTODY, State.RECALLED, State.AT_LARGE, State.DIED})
"""Where no text goes to them. One that is closed is not away: who writes is still answered."""
_OPEN = ANYWHERE - OVER
_STAFF, _FILE, _FACT = frozenset({Who.STAFF}), frozenset({Who.STAFF, Who.FILE}), frozenset({Who.FACT})
_LEAD = frozenset({Who.LEAD})
_SILENCE = (Stop.OUTBOX, Stop.PROOF, Stop.FIRST_TALKS, Stop.QUESTIONS)
_WITH_TASKS = (*_SILENCE, Stop.TASKS)

MOVES: tuple[Move, ...] = (
    Move(Step.ALLOCATED, ANYWHERE, _FILE),
    Move(Step.INTRODUCED, ANYWHERE, _FACT),
    Move(Step.ASSESSED, ANYWHERE, _FACT),
    Move(Step.PLANNED, ANYWHERE, _FACT),
    Move(Step.FINAL_SESSION, ANYWHERE, _FACT),
    Move(
        Step.IN_CUSTODY,
        frozenset({State.COMMUNITY}),
        _FILE,
        place=Place.CUSTODY,
        standing=Standing.ACTIVE,
        stops=(*_SILENCE, Stop.CALLS),
    ),
    Move(Step.IN_CUSTODY, frozenset({State.AT_LARGE}), _STAFF, place=Place.CUSTODY, standing=Standing.ACTIVE),
    Move(Step.IN_CUSTODY, frozenset({State.RECALLED}), _STAFF, place=Place.CUSTODY, standing=Standing.RECALLED),
    Move(Step.CONTACT_AGAIN, frozenset({State.RECALLED}), _LEAD, place=Place.CUSTODY, standing=Standing.ACTIVE),
    Move(
        Step.RELEASED,
        frozenset({State.CUSTODY, State.RECALLED, State.AT_LARGE}),
        _STAFF,
        place=Place.COMMUNITY,
        standing=Standing.ACTIVE,
        stops=(Stop.QUESTIONS, Stop.SLIPS),
        starts=(Start.WELCOME, Start.INTRODUCTION),
    ),
    Move(
        Step.RECALLED,
        frozenset({State.COMMUNITY, State.AT_LARGE}),
        _FILE,
        standing=Standing.RECALLED,
        stops=_WITH_TASKS,
    ),
    Move(Step.RECALLED, frozenset({State.CUSTODY}), _STAFF, standing=Standing.RECALLED, stops=_WITH_TASKS),
    Move(
        Step.UNLAWFULLY_AT_LARGE,
        frozenset({State.COMMUNITY, State.CUSTODY, State.RECALLED}),
        _FILE,
        standing=Standing.UNLAWFULLY_AT_LARGE,
        stops=_WITH_TASKS,
    ),
    Move(
        Step.DIED,
        ANYWHERE - {State.DIED},
        _FILE,
        standing=Standing.DECEASED,
        stops=(*_WITH_TASKS, Stop.APPOINTMENTS, Stop.RECORDS),
        starts=(Start.KEEPING,),
    ),
    Move(Step.NOT_DEAD, frozenset({State.DIED}), _LEAD, puts_back=True),
    Move(
        Step.CLOSED,
        _OPEN,
        _FILE,
        standing=Standing.ENDED,
        stops=(Stop.OUTBOX, Stop.TASKS, Stop.APPOINTMENTS),
        starts=(Start.KEEPING,),
    ),
)

_ONCE = "A referral is received once; a file that comes again is the same one."
_SO_ALREADY = "That is on record already, so nothing changes."
_STAYS_CLOSED = "This referral is closed, and stays closed. Whoever comes back to us has a new referral of their own."
_HAS_DIED = "It is on record that they have died. Only whoever leads the service can take that back."
_HERE = "They are in the community on record: there is nothing to be released from."
_NOT_RECALLED = "They are not recalled on record, so no recall keeps anybody from them."
_LEADS_WORD = (
    "A recall stopped routine contact. Whether it goes on inside is for whoever leads the team or the service."
)
_BY_NAME = "Only a named member of staff can say so, on the participant's page. A file cannot."
_ARE_INSIDE = "They are in custody here by a named person's word, and nothing is texted: a file does not change that."

IGNORED: dict[tuple[Step, State], str] = {
    **{(Step.RECEIVED, state): _ONCE for state in State},
    (Step.IN_CUSTODY, State.CUSTODY): _SO_ALREADY,
    (Step.RECALLED, State.RECALLED): _SO_ALREADY,
    (Step.UNLAWFULLY_AT_LARGE, State.AT_LARGE): _SO_ALREADY,
    (Step.DIED, State.DIED): _SO_ALREADY,
    (Step.CLOSED, State.CLOSED): "It is closed already, and stays as it was closed.",
    (Step.RELEASED, State.COMMUNITY): _HERE,
    **{(Step.NOT_DEAD, state): "Nobody has said that they died." for state in ANYWHERE - {State.DIED}},
    **{(Step.CONTACT_AGAIN, state): _NOT_RECALLED for state in ANYWHERE - {State.RECALLED}},
}
PLACES = (Step.IN_CUSTODY, Step.RELEASED, Step.RECALLED, Step.UNLAWFULLY_AT_LARGE)
OF_THE_PERSON = frozenset({*PLACES, Step.CONTACT_AGAIN, Step.DIED, Step.NOT_DEAD})
"""What is so of somebody is so with every referral of theirs that goes on; the other steps are one referral's own."""
REFUSED: dict[tuple[Step, State], str] = {
    **{(step, State.CLOSED): _STAYS_CLOSED for step in PLACES},
    **{(step, State.DIED): _HAS_DIED for step in (*PLACES, Step.CLOSED)},
}
_NOT_THEIRS = {
    (Step.RECALLED, State.CUSTODY): _ARE_INSIDE,
    (Step.NOT_DEAD, State.DIED): _HAS_DIED,
    (Step.CONTACT_AGAIN, State.RECALLED): _LEADS_WORD,
}
"""Why a word of the wrong kind is refused, where the usual sentence would not say it."""


STANDS = {
    State.COMMUNITY: Standing.ACTIVE,
    State.CUSTODY: Standing.ACTIVE,
    State.RECALLED: Standing.RECALLED,
    State.AT_LARGE: Standing.UNLAWFULLY_AT_LARGE,
    State.DIED: Standing.DECEASED,
    State.CLOSED: Standing.ENDED,
}
"""How a referral stands, by where its life is."""


def state_of(place: Place, standing: Standing) -> State:
    """Where a life is."""
    if standing is Standing.ACTIVE:
        return State.CUSTODY if place is Place.CUSTODY else State.COMMUNITY
    return next(state for state, one in STANDS.items() if one is standing)


def fate(step: Step, state: State, who: Who) -> Fate:
    """What becomes of a step that somebody says was taken."""
    if (step, state) in IGNORED:
        return Ignored(IGNORED[step, state])
    if (step, state) in REFUSED:
        return Refused(REFUSED[step, state])
    found = next(move for move in MOVES if move.step is step and state in move.start)
    return found if who in found.by else Refused(_NOT_THEIRS.get((step, state), _BY_NAME))


LEADS_TO = {
    State.COMMUNITY: Step.RELEASED,
    State.CUSTODY: Step.IN_CUSTODY,
    State.RECALLED: Step.RECALLED,
    State.AT_LARGE: Step.UNLAWFULLY_AT_LARGE,
    State.DIED: Step.DIED,
    State.CLOSED: Step.CLOSED,
}
"""The step by which a life comes to each state."""
