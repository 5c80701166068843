"""Somebody asks for no text back: nothing goes, whatever else they wrote but that they may not live, and that is the
first thing staff read."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.models import Task, TaskKind
from tests.staffing import JO, alerts, live, texts_to
from tests.story import SAM, STRANGER, Story


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("he hits me when hes drunk dont text back", "safeguarding"),
        ("mae o'n fy nghuro i pan mae o wedi meddwi, paid ag ateb", "safeguarding"),
        ("cant come weds. dont reply to this", "cannot_come"),
        ("please dont text back", "wrote"),
    ],
)
def test_nothing_goes_back_and_staff_are_told_of_that(story: Story, said: str, kind: str) -> None:
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    live(story)
    before = texts_to(story, SAM)
    story.text(said)
    live(story, "Fri 20 Nov 11:30")
    assert texts_to(story, SAM) == before
    told = [alert for alert in alerts(story) if alert.words == said]
    assert [(alert.kind.value, alert.facts.get("silent")) for alert in told] == [(kind, True)]


@pytest.mark.parametrize("sender", [SAM, STRANGER])
def test_who_may_not_live_is_answered_with_help_all_the_same(story: Story, sender: str) -> None:
    story.text("i want to kill myself dont text back", sender)
    assert story.put() == ["shared.crisis"]
    assert [(alert.kind.value, alert.facts["silent"]) for alert in alerts(story)] == [("crisis", True)]


def test_the_page_says_it_first_and_the_times_they_gave_next(house: Story) -> None:
    house.text("he hit me again. ring me after 3 when hes out, dont text back")
    live(house)
    assert texts_to(house, JO)[0].startswith("Fri 11:00 No texts to SE: they asked for none back. Urgent.")
    assert "They gave a time: after 3pm." in texts_to(house, JO)[0]


@pytest.mark.parametrize("said", ["sorry i didnt reply", "you never text back", "cant text back at work"])
def test_what_is_told_of_texts_is_no_such_wish(story: Story, said: str) -> None:
    story.text(said)
    assert not any(alert.facts.get("silent") for alert in alerts(story))


@pytest.mark.parametrize(("word", "rung"), [("Cancel", 1), ("END.", 1), ("STOP", 0)])
def test_whoever_may_have_meant_what_they_are_to_come_to_is_rung(story: Story, word: str, rung: int) -> None:
    """CANCEL ends texts, as the provider has it: no text can ask them what they meant."""
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text(word)
    assert "stopped" in [kind for kind, _ in story.told()]
    with story.db.reading() as session:
        tasks = session.scalars(select(Task)).all()
    assert [(task.kind, task.about, task.urgent) for task in tasks] == [(TaskKind.CALL, "stopped", True)] * rung
