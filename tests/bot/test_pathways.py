"""What each service promises, as its leaflet says it; and a file that is wrong is told where."""

from __future__ import annotations

from importlib.resources import files

import pytest

from bot import pathways
from bot.importing.pathways import PATHWAYS
from bot.models import Place, Role, Tier
from bot.pathways import Cadence, Unit, WrongPathway

LOW, MEDIUM, HIGH = Tier
LIFESTYLE = files("bot.pathways").joinpath("lifestyle.toml").read_text("utf-8")


def test_every_service_that_a_referral_can_name_is_there_and_no_other() -> None:
    assert set(pathways.packaged()) == set(PATHWAYS.values())
    assert {number: key for key, each in pathways.packaged().items() for number in each.leaflet} == {
        number: key for number, key in PATHWAYS.items() if number.isdigit()
    }


@pytest.mark.parametrize(
    ("key", "unit", "amounts", "is_most"),
    [
        ("social_inclusion_mentors", Unit.SESSIONS, (4, 8, 12), False),
        ("social_inclusion_coaches", Unit.SESSIONS, (4, 8, 12), True),
        ("lifestyle", Unit.SESSIONS, (5, 8, 12), False),
        ("families", Unit.HOURS, (5, 12, 20), False),
    ],
)
def test_how_much_each_tier_is(key: str, unit: Unit, amounts: tuple[int, ...], is_most: bool) -> None:
    tiers = pathways.packaged()[key].tiers
    assert {promise.unit for promise in tiers.values()} == {unit}
    assert tuple(tiers[tier].amount for tier in Tier) == amounts
    assert {promise.is_most for promise in tiers.values()} == {is_most}


@pytest.mark.parametrize(
    ("key", "tier", "role", "cadence", "where"),
    [
        ("social_inclusion_mentors", MEDIUM, Role.MENTOR, Cadence.DAILY, {Place.COMMUNITY}),
        ("social_inclusion_mentors", HIGH, Role.MENTOR, Cadence.DAILY, {Place.CUSTODY, Place.COMMUNITY}),
        ("social_inclusion_coaches", MEDIUM, Role.COACH, Cadence.REGULAR, {Place.CUSTODY, Place.COMMUNITY}),
        ("social_inclusion_coaches", HIGH, Role.COACH, Cadence.REGULAR, {Place.CUSTODY, Place.COMMUNITY}),
    ],
)
def test_who_is_promised_a_mentor_or_a_coach(
    key: str, tier: Tier, role: Role, cadence: Cadence, where: set[Place]
) -> None:
    promise = pathways.packaged()[key].tiers[tier].contact
    assert promise is not None
    assert (promise.role, promise.cadence, set(promise.where)) == (role, cadence, where)


def test_nobody_else_is_promised_one() -> None:
    promised = {(key, tier) for key, each in pathways.packaged().items() for tier in Tier if each.tiers[tier].contact}
    mentors, coaches = "social_inclusion_mentors", "social_inclusion_coaches"
    assert promised == {(mentors, MEDIUM), (mentors, HIGH), (coaches, MEDIUM), (coaches, HIGH)}


SOCIAL_BEFORE = "introduction and rapport; planning reintegration with actions; review"
MORE_BEFORE = f"{SOCIAL_BEFORE}; barriers; how to engage with services"
SOCIAL_AFTER = (
    "review on the day of release or as soon as possible; introduction to community support; "
    "any pre-release session missed; referrals, preparing for and accompanying to appointments"
)
LIFESTYLE_LOW = (
    "introduction to behavioural change; goal-setting; identity and self-image; community services; "
    "communication skills; motivation and change"
)
LIFESTYLE_MEDIUM = (
    f"{LIFESTYLE_LOW}; causes of offending; community engagement; core values, beliefs and impact on behaviour"
)
FAMILIES = "specialist legal advice; family meetings"
MORE_FAMILIES = f"{FAMILIES}; interventions in parenting; Step Back violence reduction"
WORKSHOPS = (
    "family ties workshop; relationship workshop; conflict and communication workshop; activity workshop; "
    "virtual learning hub and online chat"
)


@pytest.mark.parametrize(
    ("key", "tier", "weeks", "before", "after", "workshops"),
    [
        ("social_inclusion_mentors", LOW, 4, SOCIAL_BEFORE, SOCIAL_AFTER, ""),
        ("social_inclusion_mentors", MEDIUM, 8, MORE_BEFORE, SOCIAL_AFTER, ""),
        ("social_inclusion_mentors", HIGH, 8, MORE_BEFORE, SOCIAL_AFTER, ""),
        ("social_inclusion_coaches", LOW, None, "", "", ""),
        ("social_inclusion_coaches", MEDIUM, None, "", "", ""),
        ("social_inclusion_coaches", HIGH, None, "", "", ""),
        ("lifestyle", LOW, None, "", LIFESTYLE_LOW, "by need"),
        ("lifestyle", MEDIUM, None, "", LIFESTYLE_MEDIUM, "by need"),
        ("lifestyle", HIGH, None, "", LIFESTYLE_MEDIUM, ""),
        ("families", LOW, None, "", FAMILIES, WORKSHOPS),
        ("families", MEDIUM, None, "", MORE_FAMILIES, WORKSHOPS),
        ("families", HIGH, None, "", f"{MORE_FAMILIES}; domestic violence prevention programmes", WORKSHOPS),
    ],
)  # fmt: skip
def test_what_each_tier_covers_row_by_row(
    key: str, tier: Tier, weeks: int | None, before: str, after: str, workshops: str
) -> None:
    promise = pathways.packaged()[key].tiers[tier]
    covered = (promise.before_release, promise.after_release, promise.workshops)
    assert promise.weeks == weeks
    assert tuple("; ".join(each) for each in covered) == (before, after, workshops)


@pytest.mark.parametrize(
    ("key", "leaflet", "provider", "window", "letter", "outcomes"),
    [
        ("social_inclusion_mentors", ("000",), "Interventions Alliance", (None, None), True, 3),
        ("social_inclusion_coaches", ("001",), "Interventions Alliance", (6, 6), False, 3),
        ("lifestyle", ("002", "004"), "Interventions Alliance", (None, None), False, 5),
        ("families", ("003",), "Forward Trust", (None, None), False, 5),
    ],
)
def test_each_edition_row_by_row(
    key: str,
    leaflet: tuple[str, ...],
    provider: str,
    window: tuple[int | None, int | None],
    letter: bool,
    outcomes: int,
) -> None:
    edition = pathways.packaged()[key]
    assert (edition.leaflet, edition.provider) == (leaflet, provider)
    assert (edition.weeks_before_release, edition.weeks_after_release) == window
    assert (edition.introduced_by_letter, len(edition.outcomes)) == (letter, outcomes)
    assert edition.clocks == pathways.Clocks(10, 0, 5, 5)


def test_the_particulars_of_the_leaflets() -> None:
    known = pathways.packaged()
    mentors, coaches = known["social_inclusion_mentors"], known["social_inclusion_coaches"]
    often = [(t.a_week, t.face_to_face_a_week, t.most_before_release) for t in mentors.tiers.values()]
    assert often == [(None, None, 3), (2, 1, 3), (2, 1, 3)]
    assert [(t.most_before_release, t.most_after_release) for t in coaches.tiers.values()] == [(1, 3), (2, 6), (3, 9)]
    assert [key for key in known if known[key].tiers[HIGH].one_to_one] == ["lifestyle"]
    assert [t.pace for t in known["families"].tiers.values()] == [pathways.Pace(1, 2, weeks) for weeks in (4, 2, 1)]
    first = [(key, t) for key in known for t in Tier if known[key].tiers[t].safe_number_first]
    assert sorted(first) == [("families", HIGH), ("lifestyle", HIGH)]


@pytest.mark.parametrize(
    ("said", "instead", "told"),
    [
        ('name = "Lifestyle and Associates"', "", "lifestyle.toml: name must be some words."),
        ("average = 5", 'average = "five"', "lifestyle.toml: lifestyle: low: average must be a whole number from 1."),
        ("average = 5", "average = 5\nat_most = 6", "low: either average or at_most must be said, and not both."),
        ("average = 5", "averge = 5", "lifestyle.toml: lifestyle: low: averge is not something that is known here."),
        ('unit = "sessions"', 'unit = "visits"', "low: unit must be one of: sessions, hours."),
        ("[editions.low]", "[editions.lowest]", "lifestyle.toml: lifestyle: the tier low is missing."),
        ("one_to_one = true", 'one_to_one = "yes"', "high: one_to_one must be true or false."),
        ("attendance_days = 0", "", "lifestyle.toml: clocks: attendance_days is missing."),
        ("[[editions]]", "[[versions]]", "lifestyle.toml: there must be one [[editions]] at least."),
        ("average = 5", "average = 5\nat_most_before_release = 1\nat_most_after_release = 3", "make 4, and not 5."),
        ("average = 5", "average = 5\na_week = 2", "low: before release there must be a number, at_most_before"),
        ("average = 5", "average = 5\nat_most_before_release = 6", "before release there are 6, and only 5 in all."),
        (
            "average = 5", "average = 5\nat_most_before_release = 2\nno_limit_before_release = true",
            "low: before release there is either a number, at_most_before_release, or no limit, and not both.",
        ),
        ("average = 5", 'average = 5\npace = { least = 3, most = 2, weeks = 1 }', "pace: least is more than most."),
        (
            "average = 5",
            'average = 5\ncontact = { role = "case_worker", cadence = "daily", where = ["home"] }',
            "low: contact: where must be one of: custody, community.",
        ),
        (
            "average = 5",
            'average = 5\ncontact = { role = "mentor", cadence = "daily", days = 2, where = ["community"] }',
            "low: contact: days is for regular contact alone.",
        ),
        ('service = "lifestyle"', "service = lifestyle", "lifestyle.toml: Invalid value"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_where_it_is(said: str, instead: str, told: str) -> None:
    assert said in LIFESTYLE
    with pytest.raises(WrongPathway) as wrong:
        pathways.read([("lifestyle.toml", LIFESTYLE.replace(said, instead, 1))])
    assert told in str(wrong.value)


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(WrongPathway) as wrong:
        pathways.read([("a.toml", LIFESTYLE.replace("average = 5", "")), ("b.toml", LIFESTYLE)])
    assert len(str(wrong.value).splitlines()) == 2
    assert "lifestyle is the key of 2 editions. Each has one of its own." in str(wrong.value)
