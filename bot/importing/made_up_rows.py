"""Made up: one participant for each row of the leaflets, referred today, so that each can be followed to its end.

Rule of this file: nobody in it exists, numbers are from 07700 900000-900999, and the same day makes the same rows. The
six of Social Inclusion are in custody, and expected out in three weeks: that starts nothing. Nobody has a time yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from bot.importing.days import open_days, written
from bot.importing.examples import Rows, table

TEAM = ("Riverside team", "01632 960000")
"""The team that the first sign-in of a demo leads."""
FIRST_REF = "L-01"
OUT_AFTER = timedelta(days=21)

_STAFF = """
nadia.cole@example.test|Nadia|Cole|case worker|07700 900431
greg.voss@example.test|Greg|Voss|case worker|07700 900432
mo.farrell@example.test|Mo|Farrell|mentor|07700 900433
kit.barlow@example.test|Kit|Barlow|coach|07700 900434
ines.duarte@example.test|Ines|Duarte|team lead|07700 900435
"""

_PEOPLE = """
Alan Low|Social Inclusion (mentors)|low|
Amy Medium|Social Inclusion (mentors)|medium|mo.farrell
Abe High|Social Inclusion (mentors)|high|mo.farrell
Bea Low|Social Inclusion (coaches)|low|
Ben Medium|Social Inclusion (coaches)|medium|kit.barlow
Bo High|Social Inclusion (coaches)|high|kit.barlow
Cal Low|Lifestyle and Associates|low|
Cia Medium|Lifestyle and Associates|medium|
Col High|Lifestyle and Associates|high|
Dot Low|Families|low|
Dan Medium|Families|medium|
Di High|Families|high|
"""
_WORKERS = ("nadia.cole@example.test", "greg.voss@example.test")
_OUTCOMES = {
    "Social Inclusion": "secures early engagement with community services after release",
    "Lifestyle": "sustains pro-social leisure interests and purposeful activities",
    "Families": "demonstrates confident and responsible parenting, where applicable",
}


def rows(today: date, holidays: frozenset[date]) -> Mapping[str, Rows]:
    """The rows of each file, by its name without `.csv`."""
    staff = table("email|first_name|last_name|role|work_number", _STAFF)
    people = list(enumerate(table("name|pathway|tier|support", _PEOPLE), 1))
    expected = next(iter(open_days(today + OUT_AFTER, 1, holidays)))
    return {
        "staff": [row | {"team": TEAM[0], "team_phone": TEAM[1], "language": "English"} for row in staff],
        "participants": [_participant(n, row, today) for n, row in people],
        "referrals": [_referral(n, row, today, expected) for n, row in people],
        "availability": [
            {"worker_email": email, "weekday": day, "from": "13:00", "to": "17:30"}
            for email in _WORKERS
            for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
        ],
    }


def _participant(number: int, row: dict[str, str], today: date) -> dict[str, str]:
    first, last = row["name"].split()
    made = {"participant_ref": f"L-{number:02}", "first_name": first, "last_name": last, "team": TEAM[0]}
    made |= {"number": f"07700 9004{number:02}", "language": "English"}
    if _is_inside(row):
        return made
    proof = {"number_proven_on": written(today), "number_proven_by": "Nadia Cole", "number_proven_how": "spoke"}
    return made | proof


def _referral(number: int, row: dict[str, str], today: date, expected: date) -> dict[str, str]:
    inside = _is_inside(row)
    return {
        "referral_ref": f"LR-{number:02}",
        "participant_ref": f"L-{number:02}",
        "case_worker_email": _WORKERS[number % 2],
        "mentor_email": f"{row['support']}@example.test" if row["support"] else "",
        "pathway": row["pathway"],
        "tier": row["tier"],
        "place": "custody" if inside else "community",
        "referred_on": written(today),
        "expected_release": written(expected) if inside else "",
        "outcomes": next(words for name, words in _OUTCOMES.items() if row["pathway"].startswith(name)),
    }


def _is_inside(row: dict[str, str]) -> bool:
    return row["pathway"].startswith("Social")
