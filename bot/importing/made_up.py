"""Made up: the fictional caseload of a demo, as rows of the same files that real people come in by.

Rule of this file: nobody in it exists, numbers are from 07700 900000-900999, and the same day makes the same rows.
Among thirty are those who are easily forgotten: no phone, an unproven number, a shared one, custody (a visit to book
and a slip to send), calls instead, somebody who came in today, one to meet, and one who was expected yesterday with
nothing recorded of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from bot.importing.days import open_days, written
from bot.importing.examples import Rows, table

FIRST_REF = "D-01"
_AHEAD = timedelta(days=10)

_TEAMS = {"r": ("Riverside team", "01632 960000"), "b": ("Cardiff Bay team", "029 2018 0145")}

_STAFF = """
jo.lane@example.test|Jo|Lane|case worker|r|07700 900301|English
priya.nair@example.test|Priya|Nair|case worker|r|07700 900302|English
marcus.dunn@example.test|Marcus|Dunn|mentor|r|07700 900303|English
tess.hart@example.test|Tess|Hart|coach|r|07700 900304|English
ruth.okafor@example.test|Ruth|Okafor|team lead|r|07700 900305|English
eleri.morgan@example.test|Eleri|Morgan|case worker|b|07700 900306|Welsh
owain.price@example.test|Owain|Price|case worker|b|07700 900307|Welsh
sian.rees@example.test|Sian|Rees|mentor|b|07700 900308|Welsh
kofi.mensah@example.test|Kofi|Mensah|coach|b|07700 900309|English
mair.ellis@example.test|Mair|Ellis|team lead|b|07700 900310|Welsh
"""

_PEOPLE = """
Sam Bell|r|
Ade Rowe|r|
Kyle Frost|r|
Maya Shah|r|unproven
Liam Doyle|r|
Tara Quinn|r|
Ivan Petrov|r|shares
Zoe Marsh|r|
Dean Hobbs|r|custody
Femi Cole|r|shares
Josh Pike|r|
Nina Rossi|r|call instead
Carl Stone|r|
Leah West|r|
Omar Aziz|r|no phone
Beth Lowe|r|to meet
Ryan Todd|r|
Ella Moss|r|hours
Vik Rana|r|yesterday
Hope Dale|r|new
Gwen Parry|b|Welsh
Rhys Bevan|b|Welsh
Cai Lloyd|b|
Megan Vaughan|b|Welsh
Tom Hughes|b|
Nia Powell|b|Welsh
Huw Jenkins|b|
Amy Carter|b|hours
Ifan Roberts|b|Welsh
Lowri Thomas|b|
"""

_SERVICES = ("Social Inclusion (mentors)", "Social Inclusion (coaches)", "Lifestyle and Associates", "Families")
_TIERS = ("low", "medium", "high")
_TIMES = ("10:00", "14:00", "11:30", "15:30", "12:30", "16:30")
_WORKERS = {
    "r": ("jo.lane@example.test", "priya.nair@example.test"),
    "b": ("eleri.morgan@example.test", "owain.price@example.test"),
}
_SUPPORT = {
    ("r", 0): "marcus.dunn@example.test",
    ("r", 1): "tess.hart@example.test",
    ("b", 0): "sian.rees@example.test",
    ("b", 1): "kofi.mensah@example.test",
}
_STREETS = {"r": "5 High Street", "b": "12 Bute Street"}

# Nobody's week is quite like another's: a break, a late evening, a short Friday, three days a week.
_WEEKS = """
jo.lane|Monday Tuesday Wednesday Thursday|10:00|12:30
jo.lane|Monday Tuesday Wednesday Thursday|13:15|16:30
jo.lane|Friday|10:00|13:00
priya.nair|Monday Wednesday Friday|09:30|17:00
priya.nair|Thursday|12:00|19:00
eleri.morgan|Monday Tuesday Wednesday Thursday Friday|10:00|16:30
owain.price|Tuesday Wednesday Thursday|09:30|12:30
owain.price|Tuesday Wednesday Thursday|13:30|17:30
"""

MEETS_AT = {name: _STREETS[team] for team, (name, _) in _TEAMS.items()}
"""Where each team of the demo meets people for the first time."""
_AT_SCHOOL = ("D-03", ("08:30", "10:30"), ("14:30", "16:00"))
"""Kyle takes a child to school and back."""

ASKS_FIRST = _TEAMS["b"][0]
"""The team of the demo in which a move needs somebody's yes, and Welsh is offered first."""


def rows(today: date, holidays: frozenset[date]) -> Mapping[str, Rows]:
    """The rows of each file, by its name without `.csv`, with appointments over the ten days after `today`."""
    people = table("name|team|about", _PEOPLE)
    return {
        "staff": [_member(row) for row in table("email|first_name|last_name|role|team|work_number|language", _STAFF)],
        "participants": [_participant(number, row, today) for number, row in enumerate(people)],
        "referrals": [_referral(number, row, today) for number, row in enumerate(people)],
        "appointments": _appointments(people, today, holidays),
        "availability": [
            _hours(row, day) for row in table("worker|days|from|to", _WEEKS) for day in row["days"].split()
        ],
        "avoided": _avoided(),
    }


def _avoided() -> Rows:
    who, *ways = _AT_SCHOOL
    weekdays = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    said = {"participant_ref": who, "why": "caring"}
    return [said | {"day": day, "from": opens, "to": closes} for day in weekdays for opens, closes in ways]


def _member(row: dict[str, str]) -> dict[str, str]:
    name, phone = _TEAMS[row["team"]]
    return row | {"team": name, "team_phone": phone}


def _hours(row: dict[str, str], day: str) -> dict[str, str]:
    return {"worker_email": f"{row['worker']}@example.test", "weekday": day, "from": row["from"], "to": row["to"]}


def _participant(number: int, row: dict[str, str], today: date) -> dict[str, str]:
    first, last = row["name"].split()
    about = row["about"]
    made = {
        "participant_ref": _ref("D", number),
        "first_name": first,
        "last_name": last,
        "team": _TEAMS[row["team"]][0],
        "language": "Welsh" if about == "Welsh" else "English",
        "call_instead": "yes" if about == "call instead" else "",
    }
    if about != "no phone":
        made["number"] = "07700 900131" if about == "shares" else f"07700 9001{number + 1:02}"
    if about not in {"no phone", "unproven", "custody", "new"}:
        proof = written(today - timedelta(days=1 + number % 5))
        how = "code" if number % 4 == 1 else "spoke"
        made |= {"number_proven_on": proof, "number_proven_by": _named(_worker(number, row)), "number_proven_how": how}
    if about == "hours":
        made |= {"contact_from": "12:00", "contact_to": "19:00", "safe_hours_only": "yes"}
    return made


def _referral(number: int, row: dict[str, str], today: date) -> dict[str, str]:
    service, tier = number % 4, number // 4 % 3
    support = _SUPPORT.get((row["team"], service), "") if tier else ""
    return {
        "referral_ref": _ref("DR", number),
        "participant_ref": _ref("D", number),
        "case_worker_email": _worker(number, row),
        "mentor_email": support,
        "pathway": _SERVICES[service],
        "tier": _TIERS[tier],
        "place": "custody" if row["about"] == "custody" else "community",
        "referred_on": written(today if row["about"] == "new" else today - timedelta(days=3 + _session(number) * 7)),
    }


def _appointments(people: Rows, today: date, holidays: frozenset[date]) -> Rows:
    """One each, no two at the same time, and for every third person another as far on as the ten days go."""
    days = [day for day in open_days(today, 8, holidays) if day <= today + _AHEAD]
    made = []
    for number, row in enumerate(people):
        if row["about"] in ("new", "to meet"):
            continue  # nothing is booked yet
        if row["about"] == "yesterday":
            over = {"appointment_ref": _ref("DP", number), "mode": "place", "venue": _STREETS[row["team"]]}
            made.append(_appointment(number, row, _open_day_before(today, holidays), "11:30") | over)
        day, time = days[number % len(days)], _TIMES[number // len(days) % len(_TIMES)]
        made.append(_appointment(number, row, day, time))
        if (number % 3 == 0 or row["about"] == "custody") and day != days[-1]:
            later = {"appointment_ref": _ref("DB", number), "kind": "session", "date": written(days[-1])}
            how = {"mode": "phone", "venue": ""} if row["about"] == "custody" else {}
            made.append(made[-1] | later | how | {"session_number": str(_session(number) + 1), "time": "13:15"})
    return made


def _open_day_before(today: date, holidays: frozenset[date]) -> date:
    """The weekday before, on which somebody was expected."""
    day = today - timedelta(days=1)
    while day.weekday() > 4 or day in holidays:
        day -= timedelta(days=1)
    return day


def _appointment(number: int, row: dict[str, str], day: date, time: str) -> dict[str, str]:
    session = _session(number)
    mode = ("place", "phone", "place", "video", "place", "accompanied", "place", "group")[number % 8]
    return {
        "appointment_ref": _ref("DA", number),
        "referral_ref": _ref("DR", number),
        "kind": "session" if session else "assessment",
        "session_number": str(session or ""),
        "date": written(day),
        "time": time,
        "minutes": "90" if mode == "group" else "60",
        "mode": mode,
        "venue": "" if mode in {"phone", "video"} else _STREETS[row["team"]],
        "lone": "yes" if mode == "accompanied" else "",
    }


def _session(number: int) -> int:
    """How far along somebody is: 0 is before the initial assessment."""
    return number % 5


def _worker(number: int, row: dict[str, str]) -> str:
    return _WORKERS[row["team"]][number // 4 % 2]


def _named(address: str) -> str:
    """Who somebody of the staff is, as staff read it."""
    first, last = next(line for line in _STAFF.splitlines() if line.startswith(f"{address}|")).split("|")[1:3]
    return f"{first} {last}"


def _ref(kind: str, number: int) -> str:
    return f"{kind}-{number + 1:02}"
