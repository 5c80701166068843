"""A contact that was tried and could not happen: lockdown, court, work; written down, and told on where it must."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.mentoring import round_counts
from bot.models import Contact, Means, Outcome, Person, Place, Task, TaskKind, TaskOutcome
from bot.planning import how_far
from bot.record import reports_said
from bot.staff.access import member
from bot.tasking import task_outcomes
from bot.tasking.task_outcomes import Came
from tests.mentoring import made, mentored, person, set_referral
from tests.staffing import DEE, alerts, live, texts_to
from tests.story import Story


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with three people."""
    return mentored(story)


def tasks_of(story: Story, who: Person) -> list[tuple[TaskKind, int | None]]:
    """What is to be done about somebody, and by whom."""
    with story.db.reading() as session:
        open_ones = select(Task).where(Task.participant_id == who.id, Task.done_at.is_(None))
        return [(task.kind, task.owner_id) for task in session.scalars(open_ones.order_by(Task.id))]


def test_what_kept_them_is_written_down_as_tried_with_its_reason(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 in court 2 phone broken 3 hes at work", DEE)
    assert texts_to(story, DEE)[-1] == (
        "Mon 11:00 Got it: SB out for the day, AR phone not working, JK at work. That's everyone. Thanks Dee."
    )
    assert made(story) == [
        ("Sam", "mentor", "logistics", "At court."),
        ("Ade", "mentor", "logistics", "Their phone is not working."),
        ("Josh", "mentor", "logistics", "At work."),
    ]
    live(story, "Mon 23 Nov 17:00")
    assert len(texts_to(story, DEE)) == 2, "nothing is left at four"
    story.text("3 spoke after all", DEE)
    assert made(story)[-1] == ("Josh", "mentor", "spoke", "after all")


def test_it_is_counted_apart_and_is_nobodys_silence(story: Story, dee: Person) -> None:
    kept_by = {"Mon 23": " 2 lockdown", "Tue 24": " 2 in court"}
    for day in ("Mon 23", "Tue 24", "Wed 25", "Thu 26"):
        live(story, f"{day} Nov 09:00")
        story.text(f"1 spoke{kept_by.get(day, '')}", DEE)
    assert "2 AR (quiet 1 day) 3 JK (quiet 3 days)" in texts_to(story, DEE)[-2]
    assert {alert.person_id for alert in alerts(story) if alert.kind == "quiet"} == {person(story, "Josh").id}
    ade = person(story, "Ade")
    with story.db.reading() as session:
        counts = round_counts.with_participant(session, ade.id, story.at)
        far = how_far.of(session, ade.id, story.at)
    assert (counts.due, counts.tried, counts.two_way, counts.prevented) == (4, 2, 0, 2)
    assert far is not None
    ((_, kept),) = far.kept
    assert reports_said._kept(kept).startswith("4 due, 2 tried, 0 two-way, 2 could not happen")


def test_another_prison_is_a_task_of_the_case_workers_once(story: Story, dee: Person) -> None:
    josh = person(story, "Josh")
    live(story, "Mon 23 Nov 11:00")
    set_referral(story, josh, place=Place.CUSTODY)
    story.text("3 moved to hmp Leeds", DEE)
    story.text("3 transferred", DEE)
    assert made(story)[0] == ("Josh", "mentor", "logistics", "Transfer. moved to hmp Leeds")
    assert tasks_of(story, josh) == [(TaskKind.MOVED, story.jo.id)]
    with story.db.transaction() as session:
        jo, task = member(session.get_one(Person, story.jo.id)), session.scalars(select(Task)).one()
        assert (
            session.scalars(select(Contact.means).where(Contact.outcome == Outcome.LOGISTICS)).first() is Means.PRISON
        )
        assert task_outcomes.record(session, jo, task.id, Came(TaskOutcome.SEEN_TO), story.at)
    assert tasks_of(story, josh) == []


def test_an_arrest_or_a_hospital_bed_is_the_case_workers_to_know_at_once(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 in hospital since sat 2 been arrested", DEE)
    told = [(alert.person_id, alert.staff_id, alert.urgent, alert.words) for alert in alerts(story)]
    assert told == [
        (story.sam.id, story.jo.id, True, "In hospital. since sat"),
        (person(story, "Ade").id, story.jo.id, True, "In custody. arrested"),
    ]


def test_a_transfer_that_was_none_leaves_nothing_to_see_to(story: Story, dee: Person) -> None:
    josh = person(story, "Josh")
    live(story, "Mon 23 Nov 11:00")
    story.text("3 transferred", DEE)
    story.text("3 moved to hmp Leeds", DEE)
    assert tasks_of(story, josh) == [(TaskKind.MOVED, story.jo.id)], "it is still one"
    story.text("3 lockdown", DEE)
    assert tasks_of(story, josh) == []
    with story.db.reading() as session:
        (task,) = session.scalars(select(Task)).all()
    assert (task.outcome, task.done_by) == (TaskOutcome.DROPPED, dee.id)
    story.text("3 transferred", DEE)
    assert tasks_of(story, josh) == [(TaskKind.MOVED, story.jo.id)]
    story.text("3 spoke", DEE)
    assert tasks_of(story, josh) == []


def test_a_number_of_the_list_before_words_of_danger_says_whom_and_is_answered_once(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("3 he says his missus has threatened to hurt the kids", DEE)
    live(story, "Mon 23 Nov 11:02")
    said = texts_to(story, DEE)[1:]
    assert said[0].startswith("Mon 11:00 Thanks, got that about JK.")
    assert not any("I didn't get that" in text or "passed that to the office" in text for text in said)
    assert [alert.kind.value for alert in alerts(story)] == ["safeguarding", "child_named"]
