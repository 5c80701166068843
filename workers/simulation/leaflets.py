"""The leaflets: what each promises to the people of each tier, in figures and in its own words.

Rule of this file: copied from print by hand, and from nothing else: what a run came to is held against these, so that a
promise that bot/pathways/ has wrong shows, and so does a rule of planning that reads it wrongly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.models import ContactKind, Place, Tier

ASSESSED_WITHIN = 10
"""Days from the referral; and so many working days, where that is sooner."""
PLANNED_WITHIN, REPORTED_WITHIN = 5, 5
"""Working days: from the assessment to the plan, and from the last session to the report."""


@dataclass(frozen=True, slots=True)
class Daily:
    """Contact by somebody of their own beside the sessions: who it is, and where they are; else it is regular."""

    by: ContactKind
    where: frozenset[Place]
    is_daily: bool = True


@dataclass(frozen=True, slots=True)
class Says:
    """What one tier is promised: so many sessions, or hours; an average, or at most so many where it says "up to".

    `pace`: from so many to so many sessions in so many weeks. `a_week`: before release, and how many of those face to
    face. `covers` are the subjects of its sessions.
    """

    amount: int
    in_hours: bool = False
    is_most: bool = False
    weeks: int | None = None
    before: int | None = None
    after: int | None = None
    a_week: tuple[int, int] | None = None
    pace: tuple[int, int, int] | None = None
    contact: Daily | None = None
    covers: tuple[str, ...] = ()
    workshops: tuple[str, ...] = ()
    by_need: bool = False
    one_to_one: bool = False


@dataclass(frozen=True, slots=True)
class Leaflet:
    """One leaflet: its name and numbers, whether a letter introduces the worker, whether release is reviewed and others
    in the community are made known to them, and how many weeks there are on either side of release."""

    name: str
    tiers: Mapping[Tier, Says]
    letter: bool = False
    review: bool = False
    community: bool = False
    window: int | None = None


_INSIDE = ("introduction and rapport", "planning reintegration with actions", "review")
_INSIDE_MORE = (*_INSIDE, "barriers", "how to engage with services")
_OUT = (
    "review on the day of release or as soon as possible",
    "introduction to community support",
    "any pre-release session missed",
    "referrals, preparing for and accompanying to appointments",
)
_OUTSIDE, _EVERYWHERE = frozenset({Place.COMMUNITY}), frozenset(Place)
_MENTORS_LOW = Says(4, weeks=4, before=3, covers=_INSIDE + _OUT)
_MENTORS_MEDIUM = Says(
    8, weeks=8, before=3, a_week=(2, 1), contact=Daily(ContactKind.MENTOR, _OUTSIDE), covers=_INSIDE_MORE + _OUT
)
_COACH = Daily(ContactKind.COACH, _EVERYWHERE, is_daily=False)
_CHANGE = (
    "introduction to behavioural change",
    "goal-setting",
    "identity and self-image",
    "community services",
    "communication skills",
    "motivation and change",
)
_CHANGE_MORE = (
    *_CHANGE,
    "causes of offending",
    "community engagement",
    "core values, beliefs and impact on behaviour",
)
_FAMILY = ("specialist legal advice", "family meetings")
_FAMILY_MORE = (*_FAMILY, "interventions in parenting", "Step Back violence reduction")
_GROUPS = (
    "family ties workshop",
    "relationship workshop",
    "conflict and communication workshop",
    "activity workshop",
    "virtual learning hub and online chat",
)

LEAFLETS: Mapping[str, Leaflet] = {
    "social_inclusion_mentors": Leaflet(
        "Social Inclusion (000)",
        {
            Tier.LOW: _MENTORS_LOW,
            Tier.MEDIUM: _MENTORS_MEDIUM,
            Tier.HIGH: replace(_MENTORS_MEDIUM, amount=12, contact=Daily(ContactKind.MENTOR, _EVERYWHERE)),
        },
        letter=True,
        review=True,
        community=True,
    ),
    "social_inclusion_coaches": Leaflet(
        "Social Inclusion (001)",
        {
            Tier.LOW: Says(4, is_most=True, before=1, after=3),
            Tier.MEDIUM: Says(8, is_most=True, before=2, after=6, contact=_COACH),
            Tier.HIGH: Says(12, is_most=True, before=3, after=9, contact=_COACH),
        },
        review=True,
        window=6,
    ),
    "lifestyle": Leaflet(
        "Lifestyle and Associates (002, 004)",
        {
            Tier.LOW: Says(5, covers=_CHANGE, by_need=True),
            Tier.MEDIUM: Says(8, covers=_CHANGE_MORE, by_need=True),
            Tier.HIGH: Says(12, covers=_CHANGE_MORE, one_to_one=True),
        },
    ),
    "families": Leaflet(
        "Families and Significant Others (003)",
        {
            Tier.LOW: Says(5, in_hours=True, pace=(1, 2, 4), covers=_FAMILY, workshops=_GROUPS),
            Tier.MEDIUM: Says(12, in_hours=True, pace=(1, 2, 2), covers=_FAMILY_MORE, workshops=_GROUPS),
            Tier.HIGH: Says(
                20,
                in_hours=True,
                pace=(1, 2, 1),
                covers=(*_FAMILY_MORE, "domestic violence prevention programmes"),
                workshops=_GROUPS,
            ),
        },
    ),
}
