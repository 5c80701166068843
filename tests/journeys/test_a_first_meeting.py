"""A first meeting, from a referral that came in by file to a time in the diary and a reminder of it."""

from __future__ import annotations

from pathlib import Path

from bot import clock
from bot.calendar import bank_holidays
from dialogs.hours import Hours
from tests.journeys.conftest import instance
from tests.ports import free_ports

BETH = "07700900116"


def next_morning() -> str:
    """Eleven on the next open day."""
    today = clock.london(clock.ticks()).date()
    return f"{Hours(holidays=bank_holidays()).next_open_day(today):%Y-%m-%d} 11:00"


def test_beth_is_offered_times_the_morning_after_and_picks_one(tmp_path: Path) -> None:
    with instance(tmp_path / "var", free_ports()) as up:
        up.run("demo")
        assert [text for text in up.texts(BETH) if "Could you do 1)" in text] == [], "first who we are"
        up.run("skip", "--until", next_morning())
        offered = [text for text in up.texts(BETH) if "We'd like to meet you. Could you do 1)" in text]
        assert len(offered) == 1, up.texts(BETH)
        up.answers(BETH, "2", "Done. You're seeing ")
        assert "at 5 High Street" in up.texts(BETH)[-1]
        up.run("skip", "4d")
        assert [text for text in up.texts(BETH) if "Reply YES, or CHANGE" in text], "and is reminded of it"
        assert "clock_running" not in [line["kind"] for line in up.log(BETH)["told"]]
