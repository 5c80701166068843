"""A translator's signature is for a text as it was: it is kept with the text, and void once a word of it changes."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from bot import texts
from bot.commands import welsh
from bot.governance import signed
from bot.models import SignedText
from tests.story import Story

DAY = date(2026, 11, 20)
KEY = "introduction.hello"


def test_what_is_signed_stands_until_a_word_changes(story: Story) -> None:
    rows = [row | {"signed": "Yes"} for row in _sheet(story) if row["key"] in (KEY, "shared.candour")]
    rows[1]["cy"] += " Hwyl!"
    with story.db.transaction() as session:
        assert signed.take(session, rows, "Siân Puw, CCC", DAY) == signed.Taken(1, (rows[1]["key"],))
    assert {row["key"] for row in _sheet(story)} == set(texts.catalogue()) - {rows[0]["key"]}
    with story.db.transaction() as session:
        session.scalars(select(SignedText)).one().mark = "of words that were"
    with story.db.reading() as session:
        (old,) = [each for each in signed.standings(session) if each.by]
    assert (old.by, old.day, old.void, old.stands) == ("Siân Puw, CCC", DAY, True, False)
    assert rows[0]["key"] in {row["key"] for row in _sheet(story)}


def test_a_sheet_goes_out_and_comes_back(story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THROUGHLINE_DATA", str(story.settings.data))
    monkeypatch.setenv("DATABASE_URL", story.settings.database_url)
    file = tmp_path / "welsh.csv"
    runner = CliRunner()
    assert runner.invoke(welsh.command, ["sheet", str(file)]).exit_code == 0
    with file.open(encoding="utf-8-sig", newline="") as given:
        rows = [row | {"signed": "yes"} for row in csv.DictReader(given)]
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, signed.COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    said = runner.invoke(welsh.command, ["take", str(file), "--by", "Siân Puw"])
    assert said.output == f"{len(texts.catalogue())} texts are signed for by Siân Puw.\n"
    assert "signed by Siân Puw" in runner.invoke(welsh.command, []).output
    with story.db.reading() as session:
        assert signed.unsigned(session) == 0


def _sheet(story: Story) -> list[dict[str, str]]:
    with story.db.reading() as session:
        return signed.sheet(session)
