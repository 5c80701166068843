"""Reading a pathway file: every value by its name and kind, and all that is wrong in all the files told at once.

Rule of this file: pure. A file that is wrong is never used in part.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bot.models import Place, Role, Tier
from bot.pathways import splitting
from bot.pathways.shapes import Cadence, Clocks, ContactPromise, Pace, Pathway, TierPromise, Unit
from bot.pathways.table import Table

UNSAID = 7
"""Days from one regular contact to the next, where an edition from before it could say so does not."""
KEEP_CONTACT = (Role.MENTOR, Role.COACH)
Split = Callable[[TierPromise, splitting.Tell], TierPromise]


class WrongPathway(Exception):
    """A file cannot be used as it is; the message lists every fault, a line each."""


def read(sources: Iterable[tuple[str, str]], *, kept: bool = False) -> Mapping[str, Pathway]:
    """Pathways from files by name and text. Raises WrongPathway, with all that is wrong in all of them.

    One that was `kept` before it had to say how many sessions are before release counts as it did then.
    """
    faults: list[str] = []
    split = splitting.as_it_was if kept else splitting.checked
    found = [pathway for name, text in sources for pathway in _service(Table(name, {}, faults), text, split)]
    for key, times in Counter(pathway.key for pathway in found).items():
        if key and times > 1:
            faults.append(f"{key} is the key of {times} editions. Each has one of its own.")
    if faults:
        raise WrongPathway("\n".join(faults))
    return {pathway.key: pathway for pathway in found}


def _service(top: Table, text: str, split: Split) -> list[Pathway]:
    try:
        top.values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        top.wrong(f"{wrong}.")
        return []
    shared = {
        "service": top.text("service"),
        "name": top.text("name"),
        "provider": top.text("provider"),
        "outcomes": top.words("outcomes", needed=True),
        "clocks": _clocks(top),
    }
    editions = top.values.get("editions")
    top.asked.add("editions")
    top.nothing_else()
    if not isinstance(editions, list) or not editions:
        top.wrong("there must be one [[editions]] at least.")
        return []
    tables = [Table(f"{top.where}: edition {n}", each, top.faults) for n, each in enumerate(editions, 1)]
    return [_edition(table, shared, split) for table in tables]


def _clocks(top: Table) -> Clocks:
    table = top.table("clocks") or Table(f"{top.where}: clocks", {}, top.faults)
    clocks = Clocks(
        table.needed_number("initial_assessment_days"),
        table.needed_number("attendance_days", 0),
        table.needed_number("action_plan_working_days"),
        table.needed_number("end_of_service_working_days"),
    )
    table.nothing_else()
    return clocks


def _edition(table: Table, shared: dict[str, Any], split: Split) -> Pathway:
    key = table.text("key")
    table.where = f"{table.where.partition(':')[0]}: {key}" if key else table.where
    tiers = {}
    for tier in Tier:
        inner = table.table(tier.value)
        if inner is None:
            table.wrong(f"the tier {tier.value} is missing.")
        else:
            tiers[tier] = split(_tier(inner), inner.wrong)
    pathway = Pathway(
        key=key,
        leaflet=table.words("leaflet", needed=True),
        introduced_by_letter=table.flag("introduced_by_letter"),
        weeks_before_release=table.number("weeks_before_release"),
        weeks_after_release=table.number("weeks_after_release"),
        tiers=tiers,
        **shared,
    )
    table.nothing_else()
    return pathway


def _tier(table: Table) -> TierPromise:
    average, at_most = table.number("average"), table.number("at_most")
    if (average is None) == (at_most is None):
        table.wrong("either average or at_most must be said, and not both.")
    promise = TierPromise(
        unit=table.choice("unit", Unit),
        amount=average or at_most or 0,
        is_most=at_most is not None,
        weeks=table.number("weeks"),
        a_week=table.number("a_week"),
        face_to_face_a_week=table.number("face_to_face_a_week"),
        pace=_pace(table),
        most_before_release=table.number("at_most_before_release", 0),
        no_limit_before_release=table.flag("no_limit_before_release"),
        most_after_release=table.number("at_most_after_release", 0),
        before_release=table.words("before_release"),
        after_release=table.words("after_release"),
        workshops=table.words("workshops"),
        contact=_contact(table),
        one_to_one=table.flag("one_to_one"),
        safe_number_first=table.flag("safe_number_first"),
    )
    table.nothing_else()
    return promise


def _pace(table: Table) -> Pace | None:
    inner = table.table("pace")
    if inner is None:
        return None
    pace = Pace(inner.needed_number("least"), inner.needed_number("most"), inner.needed_number("weeks"))
    if pace.least > pace.most:
        inner.wrong("least is more than most.")
    inner.nothing_else()
    return pace


def _contact(table: Table) -> ContactPromise | None:
    inner = table.table("contact")
    if inner is None:
        return None
    role, cadence = inner.choice("role", Role), inner.choice("cadence", Cadence)
    where, days = inner.choices("where", Place), inner.number("days")
    if days is not None and cadence is Cadence.DAILY:
        inner.wrong("days is for regular contact alone.")
    promise = ContactPromise(role, cadence, where, 1 if cadence is Cadence.DAILY else days or UNSAID)
    if promise.role not in KEEP_CONTACT:
        inner.wrong("role must be mentor or coach.")
    inner.nothing_else()
    return promise
