"""What staff read of a service's promises: each tier in a few plain lines, and by when what is due.

Rule of this file: the words say what the data says and no more; a list that a lower tier has as well is said as what
is added to it.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot import pathways
from bot.models import Place, Role, Tier
from bot.pathways import Cadence, ContactPromise, Pace, Pathway, TierPromise, Unit
from bot.pathways.written import SERVICE
from bot.planning.pathway_edits import Service

ROWS = (
    "How much",
    "How often",
    "Before release",
    "After release",
    "Mentor or coach",
    "What it covers before release",
    "What it covers",
    "Workshops",
    "Besides",
)
_ROLE = {Role.MENTOR: "a mentor", Role.COACH: "a coach"}
_CADENCE = {
    Cadence.DAILY: "Daily contact with {}: by text, by phone or face to face",
    Cadence.REGULAR: "Regular contact with {}: {} until staff set it otherwise",
}
_WHERE = {
    frozenset({Place.COMMUNITY}): "in the community",
    frozenset({Place.CUSTODY}): "in custody",
    frozenset(Place): "in custody and in the community",
}
_EVERY = {1: "a week", 2: "a fortnight", 4: "a month"}
_NUMBER = {1: "one", 2: "two", 3: "three", 4: "four"}
_NOTHING = dict.fromkeys(("Mentor or coach", "Workshops", "Besides"), "None")
_BELOW = {Tier.MEDIUM: Tier.LOW, Tier.HIGH: Tier.MEDIUM}
_DAILY = "Every day for the first 14 days after release, then on working days."


def rows(pathway: Pathway) -> list[tuple[str, list[list[str]]]]:
    """The table of an edition: each row's name, and its lines for each tier; rows that say nothing are left out."""
    tiers = [_tier(pathway, tier) for tier in Tier]
    found = [(name, [lines[name] for lines in tiers]) for name in ROWS]
    said = [(name, cells) for name, cells in found if any(cells)]
    return [(name, [lines or [_NOTHING.get(name, "Not said")] for lines in cells]) for name, cells in said]


def service(key: str) -> str:
    """What the service of a referral is called, with its edition where there are several."""
    found = pathways.packaged().get(key)
    if found is None:
        return key.replace("_", " ").capitalize()
    several = sum(each.service == found.service for each in pathways.packaged().values()) > 1
    return f"{found.name} ({key.removeprefix(f'{found.service}_')})" if several else found.name


def part(name: str, service: Service) -> str:
    """What a part of a service is called: what all share, an edition, or one complexity of it."""
    if name == SERVICE:
        return "What all of it shares: name, outcomes, and by when"
    key, _, tier = name.partition(".")
    leaflets = next(each.leaflet for each in service.editions if each.key == key)
    said = f"Leaflet{'s' if len(leaflets) > 1 else ''} {' and '.join(leaflets)}"
    return f"{said}: {tier} complexity" if tier else f"{said}: letter, and when somebody may be referred"


def window(pathway: Pathway) -> str | None:
    """When somebody may be referred, where the leaflet bounds it."""
    bounds = ((pathway.weeks_before_release, "before release"), (pathway.weeks_after_release, "after release"))
    said = [f"up to {_counted(weeks, 'week')} {side}" for weeks, side in bounds if weeks is not None]
    return " or ".join(said) if said else None


def clocks(pathway: Pathway) -> list[tuple[str, str]]:
    """What is due by when."""
    by = pathway.clocks
    day = "the same day" if by.attendance_days == 0 else f"within {_counted(by.attendance_days, 'day')}"
    first, plan = by.initial_assessment_days, by.action_plan_working_days
    return [
        ("Initial assessment", f"within {first} days of the referral, and within {first} working days; the earlier"),
        ("Attendance and feedback", day),
        ("First action plan", f"within {_counted(plan, 'working day')} of the assessment"),
        (
            "End of service report",
            f"within {_counted(by.end_of_service_working_days, 'working day')} of the last session",
        ),
    ]


def _tier(pathway: Pathway, tier: Tier) -> dict[str, list[str]]:
    promise, below = pathway.tiers[tier], _BELOW.get(tier)
    return {
        "How much": [_amount(promise), "The initial assessment is beside these."],
        "How often": _often(promise),
        "Before release": _no_limit(promise) or _most(promise, promise.most_before_release),
        "After release": _most(promise, promise.most_after_release),
        "Mentor or coach": _contact(promise.contact),
        "What it covers before release": _added(pathway, promise.before_release, below, "before_release"),
        "What it covers": _added(pathway, promise.after_release, below, "after_release"),
        "Workshops": _added(pathway, promise.workshops, below, "workshops"),
        "Besides": _besides(promise),
    }


def _amount(promise: TierPromise) -> str:
    often = "Up to" if promise.is_most else "About"
    weeks = f" over {_counted(promise.weeks, 'week')}" if promise.weeks else ""
    return f"{often} {_counted(promise.amount, promise.unit.value.removesuffix('s'))}{weeks}"


def _often(promise: TierPromise) -> list[str]:
    lines = [_pace(promise.pace)] if promise.pace else []
    if promise.a_week:
        faces = f", {promise.face_to_face_a_week} of them face to face" if promise.face_to_face_a_week else ""
        lines.append(f"At least {promise.a_week} a week before release{faces}")
    return lines


def _pace(pace: Pace) -> str:
    least, most = (_NUMBER.get(each, str(each)) for each in (pace.least, pace.most))
    every = _EVERY.get(pace.weeks, f"in {pace.weeks} weeks")
    return (
        f"{least} to {most} sessions {every}".capitalize()
        if pace.least != pace.most
        else f"{most} {every}".capitalize()
    )


def _most(promise: TierPromise, most: int | None) -> list[str]:
    return [] if most is None else [f"Up to {_counted(most, promise.unit.value.removesuffix('s'))}"]


def _no_limit(promise: TierPromise) -> list[str]:
    return ["No limit; one is kept for the day of release"] if promise.no_limit_before_release else []


def every(days: int) -> str:
    """How often contact is, in words."""
    return {1: "every working day", 7: "once a week", 14: "once a fortnight"}.get(days, f"every {days} days")


def _contact(contact: ContactPromise | None) -> list[str]:
    if contact is None:
        return []
    how = _CADENCE[contact.cadence].format(_ROLE[contact.role], every(contact.days))
    lines = [f"{how}, {_WHERE[contact.where]}"]
    return [*lines, _DAILY] if contact.cadence is Cadence.DAILY else lines


def _added(pathway: Pathway, these: tuple[str, ...], below: Tier | None, name: str) -> list[str]:
    lower: tuple[str, ...] = getattr(pathway.tiers[below], name) if below else ()
    if not lower or not set(lower) <= set(these):
        return [_first_up(each) for each in these]
    more = [each for each in these if each not in lower]
    return [f"As {below}", *(f"And {each}" for each in more)]


def _besides(promise: TierPromise) -> list[str]:
    said: Iterable[tuple[bool, str]] = (
        (promise.one_to_one, "One to one, and more intensive: no groups"),
        (promise.safe_number_first, "Staff confirm a safe number first, and texts are discreet"),
        (promise.unit is Unit.HOURS, "Counted in hours delivered"),
    )
    return [words for holds, words in said if holds]


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _first_up(words: str) -> str:
    return words[:1].upper() + words[1:]
