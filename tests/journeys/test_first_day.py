"""A team's first days: from two commands to a record that wrote itself."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

from bot.calendar import bank_holidays
from dialogs.hours import Hours
from tests.journeys.conftest import Instance


def first_appointment(folder: Path) -> tuple[datetime, str, str]:
    """When the first appointment of the templates is, and the numbers of two participants with one on that day."""
    rows = {name: list(csv.DictReader((folder / f"{name}.csv").read_text().splitlines())) for name in _FILES}
    number_of = {row["participant_ref"]: row["number"].replace(" ", "") for row in rows["participants"]}
    whose = {row["referral_ref"]: row["participant_ref"] for row in rows["referrals"]}
    first = min(rows["appointments"], key=lambda row: datetime.strptime(row["date"], "%d/%m/%Y"))  # noqa: DTZ007
    same_day = [row for row in rows["appointments"] if row["date"] == first["date"]]
    day = datetime.strptime(first["date"], "%d/%m/%Y")  # noqa: DTZ007 - a day on the wall in London
    one, other = (number_of[whose[row["referral_ref"]]] for row in same_day[:2])
    return day, one, other


_FILES = ("participants", "referrals", "appointments")


def afternoon_before(day: datetime) -> str:
    """Half past three on the open day before."""
    before = Hours(holidays=bank_holidays()).last_open_day(day.date())
    return f"{before:%Y-%m-%d} 15:30"


def test_from_the_templates_to_the_record(running: Instance, tmp_path: Path) -> None:
    running.run("templates", str(tmp_path / "files"))
    running.run("import", str(tmp_path / "files"))
    day, sam, gwen = first_appointment(tmp_path / "files")
    running.run("skip", "--until", afternoon_before(day))
    assert [text for text in running.texts(sam) if "Reply YES" in text]

    running.answers(sam, "yeah see you then", "Great, see you")
    assert ("confirmed", "yeah see you then") in outcomes(running, sam)

    running.answers(sam, "cant make it kids off school", "Thanks for telling us.")
    assert ("cannot_come", "cant make it kids off school") in told(running, sam)

    running.answers(gwen, "methu dod sori", "Diolch am roi gwybod.")
    assert "cannot_come" in [kind for kind, _ in told(running, gwen)]

    running.reply(sam, "STOP")
    running.run("skip", "1h")
    assert ("stopped", "STOP") in outcomes(running, sam)
    before = len(running.texts(sam))
    running.run("skip", "1d")
    assert len(running.texts(sam)) == before

    running.reply("07700900999", "who dis")
    running.run("skip", "1h")
    assert [line["text"] for line in running.log("07700900999")["unclaimed"]] == ["who dis"]
    assert running.texts("07700900999") == []

    accepted = [line["message_id"] for line in running.ledger()]
    assert len(accepted) == len(set(accepted))


def outcomes(running: Instance, number: str) -> list[tuple[str, str]]:
    """Each contact's outcome and words."""
    return [(line["outcome"], line["words"]) for line in running.log(number)["contacts"]]


def told(running: Instance, number: str) -> list[tuple[str, str]]:
    """What staff were told, and the words."""
    return [(line["kind"], line["words"]) for line in running.log(number)["told"]]
