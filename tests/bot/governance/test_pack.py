"""The pack for an impact assessment says what is set and held now, road by road, and nothing about anybody."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pydantic import SecretStr
from sqlalchemy import select

from bot.governance import pack, risks
from bot.governance.sheets import Section
from bot.governance.theirs import THEIRS
from bot.models import Deed, Role, Team
from bot.record import audit
from tests.staffing import PAT, colleague
from tests.story import Story

LIVE: dict[str, Any] = {
    "demo": False,
    "twilio_whatsapp_from": "+447700900000",
    "public_url": "http://throughline.example",
    "smtp_host": "mail.example.test",
    "keep_words_months": 9,
    "twilio_auth_token": SecretStr("a very secret token"),
}


def written(story: Story, **settings: Any) -> dict[str, Section]:
    with story.db.reading() as session:
        found = pack.sections(session, story.settings.model_copy(update=settings), story.at)
    return {section.title: section for section in found}


def test_it_tells_what_is_held_from_the_one_list_of_what_is_theirs(story: Story) -> None:
    story.text("my nan is poorly")
    held = {row[0]: row for row in written(story)["What is held"].rows}
    assert {theirs.name for theirs in THEIRS} <= set(held)
    assert held["Who they are"][1] == "first name, last name, address"
    assert held["Texts"][3] == "2"


def test_nothing_leaves_a_demo_and_a_live_one_tells_each_road(story: Story) -> None:
    roads = "What leaves, and to whom"
    demo = {row[0]: row[1] for row in written(story)[roads].rows}
    assert {demo[name] for name in ("SMS", "WhatsApp", "Calls to our number", "E-mail to staff")} == {"off"}
    live = {row[0]: row for row in written(story, **LIVE)[roads].rows}
    assert [live[name][1] for name in ("SMS", "WhatsApp", "E-mail to staff")] == ["on", "off", "on"]
    with story.db.transaction() as session:
        session.scalars(select(Team)).one().whatsapp = True
    found = written(story, **LIVE)
    assert {row[0]: row[1] for row in found[roads].rows}["WhatsApp"] == "on"
    workers = {row[0]: row[1] for row in found["Who works for us with it"].rows}
    assert workers == {
        "Twilio": "SMS, WhatsApp, Calls to our number",
        "Meta (WhatsApp)": "WhatsApp",
        "mail.example.test": "E-mail to staff",
    }


def test_periods_are_those_that_are_set(story: Story) -> None:
    rows = {row[0]: row[1:] for row in written(story, **LIVE)["How long"].rows}
    assert rows["Words of texts"] == ("9 months after the referral closed", "THROUGHLINE_KEEP_WORDS_MONTHS")


def test_what_is_open_is_found_by_looking_and_goes_when_it_is_done(story: Story) -> None:
    open_ones = " ".join(written(story, **LIVE)["Still open"].words)
    for said in ("Nobody is service manager", "https://", "No backup was saved", "No backup was rehearsed"):
        assert said in open_ones
    colleague(story, Role.SERVICE_MANAGER, "Pat", PAT)
    with story.db.transaction() as session:
        audit.note(session, None, Deed.EXPORTED, risks.BACKUPS, None, saved=True)
        audit.note(session, None, Deed.VIEWED, risks.BACKUPS, None, rehearsed=True)
    done = " ".join(written(story, **LIVE)["Still open"].words)
    assert not [said for said in ("Nobody is service manager", "No backup was") if said in done]
    story.at += timedelta(days=100)
    assert "No backup was rehearsed" in " ".join(written(story, **LIVE)["Still open"].words)


def test_it_holds_no_secret_and_nothing_about_anybody(story: Story) -> None:
    story.text("my nan is poorly")
    with story.db.reading() as session:
        page = pack.as_text(pack.sections(session, story.settings.model_copy(update=LIVE), story.at))
    for secret in ("Sam", "Example", "7700 900123", "7700900123", "poorly", "a very secret token"):
        assert secret not in page
    assert "| Risk | Measure | As set |" in page
