"""Examples: the rows of the template files, dated from now, about people who do not exist.

Rule of this file: each file shows what its columns are for, and they all go in together untouched. Numbers are
from 07700 900000-900999, which nobody has. The team is the one that a new instance's first sign-in leads, so whoever
tries the examples finds these people on their pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from bot.importing.days import open_days, written

Rows = list[dict[str, str]]

_STAFF = """
jo.ward@example.test|Jo|Ward|case worker|Riverside team|01632 960000|07700 900201|English
dee.clarke@example.test|Dee|Clarke|mentor|Riverside team|01632 960000|07700 900202|English
carys.evans@example.test|Carys|Evans|case worker|Riverside team|01632 960000|07700 900203|Welsh
ruth.hale@example.test|Ruth|Hale|team lead|Riverside team|01632 960000||English
"""

_AVAILABILITY = """
jo.ward@example.test|Monday|10:00|12:30
jo.ward@example.test|Monday|13:15|16:30
jo.ward@example.test|Tuesday|10:00|16:30
jo.ward@example.test|Wednesday|10:00|16:30
jo.ward@example.test|Thursday|10:00|16:30
jo.ward@example.test|Friday|10:00|13:00
carys.evans@example.test|Monday|9.30am|3.30pm
carys.evans@example.test|Wednesday|9.30am|3.30pm
carys.evans@example.test|Thursday|noon|6pm
"""

_AVOIDED = """
P-1001|caring|Monday|14:30|16:30
P-1001|caring|Tuesday|14:30|16:30
P-1003|faith|Friday|12:30|14:00
"""


def _stops(today: date) -> Rows:
    return table("number|road|what|stopped_on", f"07700 900219|text|all|{written(today - timedelta(days=40))}")


def rows(today: date, holidays: frozenset[date]) -> Mapping[str, Rows]:
    """The rows of each file, by its name without `.csv`."""
    return {
        "staff": table("email|first_name|last_name|role|team|team_phone|work_number|language", _STAFF),
        "participants": _participants(today),
        "stops": _stops(today),
        "referrals": _referrals(today),
        "appointments": _appointments(today, holidays),
        "availability": table("worker_email|weekday|from|to", _AVAILABILITY),
        "avoided": table("participant_ref|why|day|from|to", _AVOIDED),
    }


def table(header: str, text: str) -> Rows:
    """Rows written with | between their cells, a line each."""
    names = header.split("|")
    return [dict(zip(names, line.split("|"), strict=True)) for line in text.strip().splitlines()]


def _participants(today: date) -> Rows:
    proven = written(today - timedelta(days=3))
    header = (
        "participant_ref|first_name|last_name|team|number|number_proven_on|number_proven_by|number_proven_how"
        "|language|contact_from|contact_to|date_of_birth"
    )
    text = f"""
P-1001|Sam|Bell|Riverside team|07700 900211|{proven}|Jo Ward|spoke|English|||14/02/1991
P-1002|Ade|Rowe|Riverside team|07700 900212|{proven}|Dee Clarke|code|English|12:00|19:00|
P-1003|Gwen|Parry|Riverside team|07700 900213|{proven}|Carys Evans|spoke|Welsh|||30/09/1984
"""
    return table(header, text)


def _referrals(today: date) -> Rows:
    received = written(today - timedelta(days=6))
    header = "referral_ref|participant_ref|case_worker_email|mentor_email|pathway|tier|place|standing|referred_on"
    social = "Social Inclusion (mentors)"
    text = f"""
R-1001|P-1001|jo.ward@example.test|dee.clarke@example.test|{social}|medium|community|active|{received}
R-1002|P-1002|jo.ward@example.test||Lifestyle and Associates|low|community|active|{received}
R-1003|P-1003|carys.evans@example.test||Families and Significant Others|high|community|active|{received}
"""
    return table(header, text)


def _appointments(today: date, holidays: frozenset[date]) -> Rows:
    days = [written(day) for day in open_days(today, 7, holidays)]
    header = "appointment_ref|referral_ref|kind|session_number|date|time|minutes|mode|venue|worker_email|status"
    text = f"""
A-1001|R-1001|assessment||{days[1]}|14:00|60|place|5 High Street||booked
A-1002|R-1001|session|1|{days[6]}|11:00|60|place|5 High Street||booked
A-1003|R-1002|assessment||{days[2]}|10:30|45|phone|||booked
A-1004|R-1003|assessment||{days[1]}|3pm|60|place|12 Bute Street||booked
A-1005|R-1003|session|1|{days[6]}|2.30pm|90|video||carys.evans@example.test|booked
"""
    return table(header, text)
