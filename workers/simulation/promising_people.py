"""The people of the promises: so many of every service, a third of them on each tier, as rows of import files.

Rule of this file: as for the caseload of a simulation: nobody in it exists, and numbers are 07700 900000 to 900999.
Whoever is with Social Inclusion is in custody, with a release on the way; everyone else is in the community.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.calendar import bank_holidays
from bot.importing.days import written
from bot.importing.examples import Rows
from bot.models import Tier

SERVICES = (
    "social_inclusion_mentors",
    "social_inclusion_coaches",
    "lifestyle",
    "families",
)
SUPPORT = {("social_inclusion_mentors", Tier.MEDIUM): "m", ("social_inclusion_mentors", Tier.HIGH): "m"} | {
    ("social_inclusion_coaches", tier): "c" for tier in (Tier.MEDIUM, Tier.HIGH)
}
FIRST_TIER = {"social_inclusion_mentors": 2, "social_inclusion_coaches": 1, "lifestyle": 0, "families": 2}
OUT_AFTER = {"social_inclusion_mentors": timedelta(weeks=3), "social_inclusion_coaches": timedelta(weeks=5)}
OFTEN = {
    ("social_inclusion_mentors", Tier.LOW): "Once a week",
    ("social_inclusion_mentors", Tier.MEDIUM): "Once a week",
    ("social_inclusion_mentors", Tier.HIGH): "Twice a week",
    ("social_inclusion_coaches", Tier.LOW): "Every two weeks",
    ("social_inclusion_coaches", Tier.MEDIUM): "Once a week",
    ("social_inclusion_coaches", Tier.HIGH): "3 sessions in 2 weeks",
    ("lifestyle", Tier.LOW): "Once a week",
    ("lifestyle", Tier.MEDIUM): "Once a week",
    ("lifestyle", Tier.HIGH): "Twice a week",
    ("families", Tier.LOW): "Once a fortnight",
    ("families", Tier.MEDIUM): "Twice a fortnight",
    ("families", Tier.HIGH): "Twice a week",
}
"""What the action plan says of how often they meet, in the words that staff type."""
OUTCOMES = {
    "social_inclusion_mentors": "settles in a place of their own",
    "social_inclusion_coaches": "knows whom to turn to",
    "lifestyle": "spends time with others",
    "families": "sees their children",
}
"""What it is to lead to, as whoever refers them says it."""
_TEAM = 12
_NAMES = ("Sam", "Ade", "Kyle", "Maya", "Liam", "Tara", "Dean", "Zoe", "Ivan", "Femi", "Gwen", "Rhys")
_STAFF = (("case worker", "w"), ("case worker", "x"), ("mentor", "m"), ("coach", "c"), ("team lead", "l"))
_PHONES, _WORK_PHONES = 900, 100


@dataclass(frozen=True, slots=True)
class Promised:
    """One fictional participant: which number they are, of which service and tier."""

    n: int
    service: str
    tier: Tier

    @property
    def ref(self) -> str:
        """The reference of their referral."""
        return f"PR-{self.n}"

    @property
    def number(self) -> str:
        """Of their phone; nothing where they have none."""
        return f"+447700900{self.n:03}" if self.n < _PHONES else ""

    @property
    def misses_one(self) -> bool:
        """Whether they do not come to one of their sessions."""
        return self.n % 4 == 3

    def out_on(self, start: date) -> date | None:
        """The day on which staff will say that they are out: a working day; None for whoever is out already."""
        if self.service not in OUT_AFTER:
            return None
        day = start + OUT_AFTER[self.service] + timedelta(days=self.n % 4)
        while day.weekday() > 4 or day in bank_holidays():
            day += timedelta(days=1)
        return day


def everyone(each: int, services: Sequence[str] = SERVICES) -> tuple[Promised, ...]:
    """So many of every service, the tiers in turn; the services too, so that a team has some of each.

    The first of each service is on a tier of its own choosing, so that one of each is a little of everything.
    """
    tiers = tuple(Tier)
    return tuple(
        Promised(place * len(services) + at, service, tiers[(place + FIRST_TIER[service]) % len(tiers)])
        for place in range(each)
        for at, service in enumerate(services)
    )


def rows(people: tuple[Promised, ...], today: date) -> Mapping[str, Rows]:
    """Staff, participants, referrals and the staff's weeks."""
    teams = range((len(people) + _TEAM - 1) // _TEAM)
    return {
        "staff": [_member(team, place, *who) for team in teams for place, who in enumerate(_STAFF)],
        "participants": [_participant(one, today) for one in people],
        "referrals": [_referral(one, today) for one in people],
        "availability": [
            {"worker_email": f"{short}{team}@example.test", "weekday": day, "from": "09:30", "to": "17:00"}
            for team in teams
            for _, short in _STAFF[:2]
            for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
        ],
    }


def _member(team: int, place: int, role: str, short: str) -> dict[str, str]:
    """Mentors and coaches have work phones, for their rounds, as long as there are numbers."""
    at = team * 2 + place - 2
    phone = f"07700 900{_PHONES + at:03}" if short in "mc" and at < _WORK_PHONES else ""
    return {
        "email": f"{short}{team}@example.test",
        "first_name": ("Jo", "Priya", "Marcus", "Tess", "Ruth")[place],
        "last_name": f"Team {team}",
        "role": role,
        "team": f"Team {team}",
        "team_phone": "01632 960001",
        "work_number": phone,
        "language": "English",
    }


def _participant(one: Promised, today: date) -> dict[str, str]:
    made = {
        "participant_ref": f"PP-{one.n}",
        "first_name": _NAMES[one.n % len(_NAMES)],
        "last_name": f"{chr(65 + one.n % 26)}{chr(97 + one.n // 26 % 26)}",
        "team": f"Team {one.n // _TEAM}",
        "language": "Welsh" if one.n % 5 == 4 else "English",
        "number": one.number.replace("+44", "0"),
    }
    if made["number"]:
        made |= {"number_proven_on": written(today), "number_proven_by": "Jo", "number_proven_how": "spoke"}
    return made


def _referral(one: Promised, today: date) -> dict[str, str]:
    team, short = one.n // _TEAM, SUPPORT.get((one.service, one.tier), "")
    return {
        "referral_ref": one.ref,
        "participant_ref": f"PP-{one.n}",
        "case_worker_email": f"{'wx'[one.n % 2]}{team}@example.test",
        "mentor_email": f"{short}{team}@example.test" if short else "",
        "pathway": one.service,
        "tier": one.tier.value,
        "place": "custody" if one.service in OUT_AFTER else "community",
        "referred_on": written(today),
        "outcomes": OUTCOMES[one.service],
    }
