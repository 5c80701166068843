"""A caseload as people hand it in: so many people on one day, each of whom is to be texted at once.

Rule of this file: files to import, and the numbers in them.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from bot import clock

PEOPLE = 40


def numbers() -> list[str]:
    """Their numbers."""
    return [f"07700900{n:03}" for n in range(300, 300 + PEOPLE)]


def write_caseload(folder: Path, today: date | None = None, count: int = PEOPLE) -> Path:
    """A case worker and her people, each expected nine days from the day on which the story begins."""
    folder.mkdir()
    begins = today or clock.london(clock.ticks()).date()
    day, ahead = f"{begins:%d/%m/%Y}", f"{begins + timedelta(days=9):%d/%m/%Y}"
    staff = "email,first_name,last_name,role,team,team_phone\njo@example.test,Jo,Ward,case worker,River,01632 960000\n"
    people = "participant_ref,first_name,last_name,team,number,number_proven_on,number_proven_by,number_proven_how\n"
    people += "".join(f"P{n},Sam,Bell,River,{number},{day},Jo,spoke\n" for n, number in enumerate(numbers()[:count]))
    referrals = "referral_ref,participant_ref,case_worker_email,pathway,tier,place,referred_on\n"
    referrals += "".join(
        f"R{n},P{n},jo@example.test,Lifestyle and Associates,low,community,{day}\n" for n in range(count)
    )
    meetings = "appointment_ref,referral_ref,kind,date,time,mode,venue\n"
    meetings += "".join(f"A{n},R{n},assessment,{ahead},14:00,place,5 High Street\n" for n in range(count))
    files = {"staff": staff, "participants": people, "referrals": referrals, "appointments": meetings}
    for name, rows in files.items():
        (folder / f"{name}.csv").write_text(rows)
    return folder
