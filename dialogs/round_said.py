"""What is said back to a round's reply: what was taken, what could not be, and who has the list now.

Rule of this file: nothing is thought to be recorded that is not.
"""

from __future__ import annotations

from datetime import datetime

from dialogs.hearing.meaning import Asked
from dialogs.moves import Effect, HandedOver, Purpose, Say, Sleep
from dialogs.round_list import Looking, State, Took, given_away, is_over, left, named, outcomes

AGAIN, SILENT = "again", "silent"
"""The alarms of what is left of a list."""
SAID_BACK = 10
"""More outcomes than this are said back as a count."""

HANDED = {
    ("cannot", True): "round.covered",
    ("cannot", False): "round.uncovered",
    ("silent", True): "round.covered_silent",
    ("silent", False): "round.uncovered_silent",
    ("cover_cannot", True): "round.covered",
    ("cover_cannot", False): "round.uncovered",
    ("cover_silent", True): "round.cover_passed_on",
    ("cover_silent", False): "round.cover_passed_up",
}
"""What is said when their list went to somebody else, or to nobody yet."""

OFF, INSIDE, OUT = "off", "inside", "out"
CHANGED = {OFF: "round.off", INSIDE: "round.inside", OUT: "round.out"}
"""What is said when nobody is to be in touch with somebody any more, or in another way than until now."""

ASKING = {
    Looking.MORNING: ("round.morning", "round.morning_one", "round.morning_part"),
    Looking.AGAIN: ("round.again", "round.again", "round.again_part"),
    Looking.COVER: ("round.cover", "round.cover", "round.cover_part"),
    Looking.JOINED: ("round.joined_few", "round.joined", "round.joined_part"),
    Looking.LISTED: ("round.list", "round.list", "round.list_part"),
    Looking.NEXT: ("round.list", "round.list", "round.list_part"),
}
"""How a list is said, by why it is said: all of it, one line, and the first lines of more."""


def changed(state: State, what: str, person_id: int, now: datetime) -> tuple[State, tuple[Effect, ...]]:
    """How they are reached is another now, or nobody is to be in touch: no reason is given, and of who is off the list
    nothing is waited for. By their number where they are on today's list."""
    told = Say(CHANGED[what], Purpose.PLANNED, facts=(("list", named(state, person_id, now)),))
    if what != OFF or person_id not in state.people or is_over(state, now):
        return state, (told,)
    rest = given_away(state, [who for who in state.people if who != person_id])
    return rest, (told,) if left(rest) else (told, Sleep(AGAIN), Sleep(SILENT))


def handed(state: State, event: HandedOver) -> Say | None:
    """That somebody else has their list; nothing where nothing is to be said of it."""
    text = HANDED.get((event.why, event.to > 0))
    purpose = Purpose.REPLY if event.why.endswith("cannot") else Purpose.PLANNED
    return Say(text, purpose, not_after=state.until, facts=(("cover", event.to),)) if text else None


def whose(took: Took) -> Say:
    """What was taken; and of whom the rest is, they say by number."""
    facts = (("left", len(left(took.state))), ("took", outcomes(took.state, took.numbers)))
    text = "round.took_whose" if took.numbers else "round.whose"
    return Say(text, asks=Asked.ROUND, asks_until=took.state.until, facts=facts)


def said_back(took: Took) -> Say:
    """What was taken, in short; what was not, so that nothing is thought to be recorded that is not."""
    still = left(took.state)
    if took.unsure:
        return Say("round.which", asks=Asked.ROUND, asks_until=took.state.until, facts=(("number", took.unsure[0]),))
    facts: tuple[tuple[str, int | str], ...] = (("left", len(still)), ("count", len(took.numbers)))
    if took.missing:
        facts = (*facts, ("missing", ", ".join(map(str, took.missing[:5]))))
    if len(took.numbers) > SAID_BACK:
        text = "round.took_many"
    elif took.missing:
        text = "round.took_but" if took.numbers else "round.no_such"
    else:
        text = "round.took" if still else "round.took_last"
    return Say(text, facts=(*facts, ("took", outcomes(took.state, took.numbers))))
