"""What each leaflet promises, lived through for twelve weeks: one of every service here, all tiers by the command."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bot.commands.promises import say
from bot.models import Tier
from workers import promises
from workers.promises import Line, Outcome

TABLE = {
    "Social Inclusion (000), high": {
        "a letter introduces the case worker": "1 letter",
        "a slip or a visit in place of that text, in custody": "1 task done",
        "an average of 12 sessions": "12 sessions",
        "review on the day of release": "0 days after it",
        "daily contact with a mentor (community and custody)": "100 % of days",
        "a final session": "1 session",
    },
    "Social Inclusion (001), medium": {
        "up to 8 sessions": "8 sessions",
        "review on the day of release": "0 days after it",
        "a final session": "1 session",
    },
    "Lifestyle and Associates (002, 004), low": {
        "an average of 5 sessions": "5 sessions",
        "text reminder for the first assessment": "1 reminder",
        "a final session": "1 session",
    },
    "Families and Significant Others (003), high": {
        "an average of 20 hours": "20 hours",
        "text reminder for the first assessment": "1 reminder",
        "a final session": "1 session",
    },
}
"""What the leaflets promise to these four, and what has to have happened."""
ALWAYS = {"initial assessment within 10 days", "end of service report within 5 working days"}


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    """The command lets nothing be logged; the next test may want it."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)


@pytest.mark.timeout(900)
def test_everything_that_was_promised_happens_in_twelve_weeks(sqlite_template: Path, data_folder: Path) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    shutil.copy(sqlite_template, data_folder / "throughline.db")
    outcome = promises.keep(1, 12, data_folder)
    assert [(line.promise, line.broken) for line in outcome.lines if not line.holds] == []
    happened: dict[str, dict[str, str]] = {}
    for line in outcome.lines:
        happened.setdefault(f"{line.pathway}, {line.tier.value}", {})[line.promise] = line.happened
    assert happened.keys() == TABLE.keys()
    for who, told in TABLE.items():
        assert told.items() <= happened[who].items()
        assert happened[who].keys() >= ALWAYS


def test_what_did_not_happen_is_said_and_fails_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    kept = Line("Families (003)", Tier.LOW, "an average of 5 hours", 3, 3, "5 hours", ())
    broken = Line("Families (003)", Tier.LOW, "a final session", 3, 1, "0 to 1 session", ("referral 4: none",) * 2)
    say(Outcome((kept,), {"people": 3, "texts": 1200}), 12)
    with pytest.raises(SystemExit):
        say(Outcome((kept, broken), {"people": 3, "texts": 1200}), 12)
    said = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert "a final session 0 to 1 session NOT KEPT to 2 of 3" in said
    assert said.count("an average of 5 hours 5 hours kept") == 2
    assert said[-1] == "3 people, 12 weeks, 1,200 texts."
