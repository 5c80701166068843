"""The fictional caseload of a simulation: teams, staff, and people on every pathway and tier, as rows of import files.

Rule of this file: it comes in by the same road as real people, and nobody in it exists. There are a thousand numbers
that are nobody's, 07700 900000 to 900999: a hundred are work phones, one for each of the staff of a thousand people,
twenty the next ones of whoever changes theirs, and the rest participants'. Who is past them has no phone, as few do.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from bot.calendar import bank_holidays
from bot.importing.days import open_days, written
from bot.importing.examples import Rows

TEAM = 50
SERVICES = ("Social Inclusion (mentors)", "Social Inclusion (coaches)", "Lifestyle and Associates", "Families")
TIERS = ("low", "medium", "high")
NAMES = ("Sam", "Ade", "Kyle", "Maya", "Liam", "Tara", "Dean", "Zoe", "Ivan", "Femi", "Gwen", "Rhys", "Cai", "Nia")
STAFF = (("case worker", "w"), ("case worker", "x"), ("mentor", "m"), ("coach", "c"), ("team lead", "l"))
TIMES = ("09:30", "10:30", "11:30", "13:30", "14:30", "15:30")
PHONES, SPARE, WORK_PHONES = 880, 20, 900


def rows(people: int, today: date) -> Mapping[str, Rows]:
    """Staff, participants, referrals and the staff's weeks."""
    teams = range((people + TEAM - 1) // TEAM)
    return {
        "staff": [_member(team, place, role, short) for team in teams for place, (role, short) in enumerate(STAFF)],
        "participants": [_participant(n, today) for n in range(people)],
        "referrals": [made for n in range(people) for made in _referrals(n, today)],
        "availability": [
            {"worker_email": f"{short}{team}@example.test", "weekday": day, "from": "09:30", "to": "16:30"}
            for team in teams
            for _, short in STAFF[:2]
            for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
        ],
    }


def appointments(people: int, week: date) -> Rows:
    """A session each in the week that begins on a Monday, no two with one worker at the same time."""
    days = [day for day in open_days(week, 5, bank_holidays()) if day < week + timedelta(days=7)]
    made = []
    for n in range(people):
        place = n % TEAM // 2
        if _is_away(n) or place >= len(days) * len(TIMES) or not days:
            continue
        made.append(
            {
                "appointment_ref": f"S{week:%y%m%d}-{n}",
                "referral_ref": f"R-{n}",
                "kind": "session",
                "session_number": "",
                "date": written(days[place % len(days)]),
                "time": TIMES[place // len(days)],
                "minutes": "45",
                "mode": ("place", "phone", "place", "video")[n % 4],
                "venue": "" if n % 2 else "5 High Street",
            }
        )
    return made


def number(n: int) -> str:
    """A participant's number; nothing for whoever has no phone."""
    return f"07700 900{n:03}" if n < PHONES and n % 33 != 32 else ""


def spare(number: str) -> str:
    """The next phone of whoever holds a number; two may come to have the same."""
    return f"{number[:-3]}{PHONES + int(number[-2:]) % SPARE}"


def monday(at: datetime, weeks: int = 0) -> date:
    """The Monday of a week, so many weeks on."""
    day = at.date()
    return day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)


def _is_away(n: int) -> bool:
    return n % 10 == 9


def _member(team: int, place: int, role: str, short: str) -> dict[str, str]:
    at = team * len(STAFF) + place
    return {
        "email": f"{short}{team}@example.test",
        "first_name": ("Jo", "Priya", "Marcus", "Tess", "Ruth")[place],
        "last_name": f"Team {team}",
        "role": role,
        "team": f"Team {team}",
        "team_phone": "01632 960001",
        "work_number": f"07700 900{WORK_PHONES + at:03}" if at < 1000 - WORK_PHONES else "",
        "language": "English",
    }


def _participant(n: int, today: date) -> dict[str, str]:
    made = {
        "participant_ref": f"P-{n}",
        "first_name": NAMES[n % len(NAMES)],
        "last_name": f"{chr(65 + n % 26)}{chr(97 + n // 26 % 26)}",
        "team": f"Team {n // TEAM}",
        "language": "Welsh" if n % 5 == 4 else "English",
        "number": number(n),
    }
    if made["number"] and n % 12 != 11:
        proof = {"number_proven_on": written(today), "number_proven_by": "Jo", "number_proven_how": "spoke"}
        made |= proof
    if n % 17 == 16:
        made |= {"contact_from": "12:00", "contact_to": "19:00", "safe_hours_only": "yes"}
    return made


def _referrals(n: int, today: date) -> Rows:
    """Theirs; of some people two, with another service each."""
    made = [_referral(n, today, n % 4)]
    return [*made, _referral(n, today, (n + 1) % 4) | {"referral_ref": f"T-{n}"}] if n % 7 == 6 else made


def _referral(n: int, today: date, service: int) -> dict[str, str]:
    team, tier = n // TEAM, n // 4 % 3
    support = {0: f"m{team}@example.test", 1: f"c{team}@example.test"}.get(service, "") if tier else ""
    return {
        "referral_ref": f"R-{n}",
        "participant_ref": f"P-{n}",
        "case_worker_email": f"{'wx'[n % 2]}{team}@example.test",
        "mentor_email": support,
        "pathway": SERVICES[service],
        "tier": TIERS[tier],
        "place": "custody" if _is_away(n) else "community",
        "referred_on": written(today - timedelta(days=3)),
    }
