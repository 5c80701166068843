"""A cover who says nothing either: it goes on to somebody else, then to the lead as a task, and never round."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.models import Contact, ContactKind, Person, Role, Task, TaskKind, TaskOutcome
from bot.staff.access import member
from bot.tasking import task_outcomes
from bot.tasking.task_outcomes import Came
from tests.mentoring import made, named, supports
from tests.staffing import DEE, PAT, RUTH, alerts, colleague, live, texts_to
from tests.story import Story

KIM = "+447700900305"


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with two people, and a lead; their round begins on Friday."""
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    ade = named(story, story.participant("Ade", "+447700900124"), "Ade", "Rowe")
    supports(story, dee, named(story, story.sam, "Sam", "Bell"), ade)
    live(story)
    return dee


@pytest.fixture
def pat(story: Story, dee: Person) -> Person:
    """Another mentor of the team, with nobody of their own."""
    return colleague(story, Role.MENTOR, "Pat", PAT)


def tasks(story: Story) -> list[Task]:
    """What is to be done, by hand and still open."""
    with story.db.reading() as session:
        return list(session.scalars(select(Task).where(Task.done_at.is_(None)).order_by(Task.id)))


def test_a_cover_who_is_silent_is_covered_in_turn_until_the_lead_has_it_as_tasks(
    story: Story, dee: Person, pat: Person
) -> None:
    kim = colleague(story, Role.COACH, "Kim", KIM)
    live(story, "Mon 23 Nov 21:00")
    assert [text[:9] for text in texts_to(story, DEE)] == ["Mon 08:30", "Mon 14:00"]
    assert [text[:30] for text in texts_to(story, PAT)] == [
        "Mon 14:00 Hi Pat. Dee can't do",
        "Mon 16:00 Hi Pat. I've not hea",
    ]
    assert texts_to(story, PAT)[-1].endswith("so Kim has it now. If you've done any, just tell me.")
    assert [text[:25] for text in texts_to(story, KIM)] == ["Mon 16:00 Hi Kim. Pat can", "Mon 18:00 Hi Kim. I've no"]
    assert [text[:26] for text in texts_to(story, RUTH)] == ["Mon 18:00 Hi Ruth. Kim can", "Mon 20:00 Hi Ruth. I've no"]
    with story.db.reading() as session:
        ruth = session.scalars(select(Person).where(Person.role == Role.TEAM_LEAD)).one()
    assert [(task.kind, task.about, task.owner_id) for task in tasks(story)] == [(TaskKind.CALL, "round", ruth.id)] * 2
    told = [(alert.person_id, alert.urgent) for alert in alerts(story) if alert.kind == "cover"]
    assert told == [(dee.id, False), (pat.id, False), (kim.id, False), (ruth.id, True)]


def test_the_late_word_of_a_silent_cover_is_of_the_day_of_their_list(story: Story, dee: Person, pat: Person) -> None:
    live(story, "Mon 23 Nov 14:30")
    story.text("ok will do", PAT)
    live(story, "Tue 24 Nov 16:30")
    assert texts_to(story, PAT)[-1].endswith("If you've done any, just tell me.")
    story.text("1 spoke", PAT)
    with story.db.reading() as session:
        of_mentors = select(Contact.opened_at).where(Contact.kind == ContactKind.MENTOR)
        assert session.scalars(of_mentors).all() == [story.at]


def test_a_cover_who_says_a_word_keeps_it(story: Story, dee: Person, pat: Person) -> None:
    live(story, "Mon 23 Nov 15:00")
    story.text("ok will do", PAT)
    live(story, "Mon 23 Nov 21:00")
    assert [text[:36] for text in texts_to(story, PAT)][1:] == ["Mon 16:00 Hi Pat. Still to do today:"]
    assert texts_to(story, RUTH) == []


def test_a_cover_heard_from_before_it_was_theirs_is_silent_and_keeps_their_own_list(
    story: Story, dee: Person, pat: Person
) -> None:
    supports(story, pat, named(story, story.participant("Nia", "+447700900126"), "Nia", "Powell"))
    live(story, "Mon 23 Nov 09:00")
    story.text("LIST", PAT)
    live(story, "Mon 23 Nov 16:30")
    assert [text[:25] for text in texts_to(story, RUTH)] == ["Mon 16:00 Hi Ruth. Pat ca"]
    assert "2 SB" not in texts_to(story, PAT)[-1]
    story.text("LIST", PAT)
    assert "Left today: 1 NP (new)." in texts_to(story, PAT)[-1]


def test_what_the_lead_did_by_the_task_is_the_contact_that_was_due(story: Story, dee: Person) -> None:
    with story.db.transaction() as session:
        ruth = session.scalars(select(Person).where(Person.role == Role.TEAM_LEAD)).one()
        ruth_is = member(ruth)
    live(story, "Mon 23 Nov 16:30")
    first, second = tasks(story)
    with story.db.transaction() as session:
        assert task_outcomes.record(session, ruth_is, first.id, Came(TaskOutcome.SPOKE), story.at)
    assert made(story) == [("Sam", "mentor", "spoke", None)]
    story.text("2 no answer, was in hospital myself", DEE)
    assert tasks(story) == [], "a late word of whoever owes it is the end of the task"
    assert second.participant_id != first.participant_id


def test_who_gave_a_list_away_by_text_and_has_it_back_may_be_asked_for_it_anew(
    story: Story, dee: Person, pat: Person
) -> None:
    live(story, "Mon 23 Nov 09:00")
    story.text("off today", DEE)
    live(story, "Mon 23 Nov 09:10")
    story.text("im back today after all", DEE)
    live(story, "Mon 23 Nov 09:20")
    story.text("1 spoke", DEE)
    story.text("cant do the rest", DEE)
    live(story, "Mon 23 Nov 09:30")
    asked = [text for text in texts_to(story, PAT) if "can't do today's list, so could you?" in text]
    assert ["1 SB (cover) 2 AR (cover)" in asked[0], "2 AR (cover)" in asked[1]] == [True, True]
    with story.db.reading() as session:
        assert session.scalars(select(Contact.by_id).where(Contact.by_id.is_not(None))).all() == [dee.id]
