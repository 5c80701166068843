"""One of the staff texts that they are off: days off as on their page, cover, and what the lead has to move."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from bot import casework
from bot.alerting import needs
from bot.models import Appointment, Change, ChangedBy, DayOff, DueContact, Person, Role
from bot.staff.access import member
from tests.mentoring import named, supports
from tests.staffing import DEE, JO, PAT, RUTH, alerts, colleague, live, phone, texts_to
from tests.story import SAM, STRANGER, Story
from tests.transcript import instant

ADE = "+447700900124"
UNDO = "Text UNDO if that's wrong."


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with two people, and a lead; it is Monday morning, and their list went out."""
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    ade = named(story, story.participant("Ade", ADE), "Ade", "Rowe")
    supports(story, dee, named(story, story.sam, "Sam", "Bell"), ade)
    live(story, "Mon 23 Nov 09:00")
    return dee


@pytest.fixture
def pat(story: Story, dee: Person) -> Person:
    """Another mentor of the team, with nobody of their own."""
    return colleague(story, Role.MENTOR, "Pat", PAT)


def off(story: Story) -> list[str]:
    """The days off there are, as "Tue 24"."""
    with story.db.reading() as session:
        return [f"{day:%a %d}" for day in session.scalars(select(DayOff.day).order_by(DayOff.day))]


def last(story: Story, number: str) -> str:
    """The last text to a number, without its hour."""
    live(story)
    return texts_to(story, number)[-1][len("Mon 09:00 ") :]


def seen_by(story: Story, who: Person, kind: str) -> list[str | None]:
    """What the pages of one of the staff show of this kind of alert."""
    with story.db.reading() as session:
        staff = member(session.get_one(Person, who.id))
        return [found.pace for found in needs.open_alerts(session, staff, False, story.at) if found.kind == kind]


def lead(story: Story) -> Person:
    """Ruth."""
    with story.db.reading() as session:
        return session.scalars(select(Person).where(Person.role == Role.TEAM_LEAD)).one()


def test_tomorrow_is_a_day_off_and_in_the_morning_cover_has_the_list(story: Story, dee: Person, pat: Person) -> None:
    story.text("off sick tomorrow", DEE)
    assert last(story, DEE) == f"Got it: off Tue 24 Nov. Pat covers. {UNDO}"
    assert off(story) == ["Tue 24"]
    assert seen_by(story, lead(story), "away") == ["off Tue 24 Nov; 2 contacts due, Pat covers"]
    assert texts_to(story, PAT) == [], "today's list is still Dee's"
    live(story, "Tue 24 Nov 09:00")
    assert texts_to(story, PAT)[-1].startswith("Tue 08:30 Hi Pat. Dee can't do today's list, so could you?")
    assert not [text for text in texts_to(story, DEE) if text.startswith("Tue")]


def test_off_sick_is_today_and_the_list_goes_at_once_and_undo_brings_it_back(
    story: Story, dee: Person, pat: Person
) -> None:
    story.text("1 spoke", DEE)
    story.text("im off sick", DEE)
    assert last(story, DEE) == f"Got it: off Mon 23 Nov. Pat covers. {UNDO}"
    assert last(story, PAT).startswith("Hi Pat. Dee can't do today's list, so could you? 1 AR (cover)")
    story.text("undo", DEE)
    live(story)
    assert off(story) == []
    assert texts_to(story, DEE)[-2:] == [
        "Mon 09:00 OK, undone: Mon 23 Nov as it was before.",
        "Mon 09:00 Hi Dee. Still to do today: 2 AR (new). Reply e.g. 2 SPOKE or 2 NO ANSWER",
    ]
    assert last(story, PAT).startswith("Hi Pat. Dee can do today's list after all")
    with story.db.reading() as session:
        assert set(session.scalars(select(DueContact.cover_id))) == {None}
    live(story, "Mon 23 Nov 16:30")
    assert not [text for text in texts_to(story, PAT) if text.startswith("Mon 16")]


def test_with_nobody_free_the_lead_is_told_what_is_uncovered(story: Story, dee: Person) -> None:
    with story.db.transaction() as session:
        session.add(DayOff(worker_id=lead(story).id, day=date(2026, 11, 25)))
    story.text("on leave tues to thurs", DEE)
    said = f"Got it: off Tue 24 Nov to Thu 26 Nov. Ruth covers, but not every day, so your team lead knows. {UNDO}"
    assert last(story, DEE) == said
    told = [alert for alert in alerts(story) if alert.kind == "away"]
    assert [(alert.urgent, alert.words) for alert in told] == [(True, None)]
    shown = "off Tue 24 Nov to Thu 26 Nov; 6 contacts due, Ruth covers, nobody to cover on Wed 25 Nov"
    assert seen_by(story, lead(story), "away") == [shown]


def test_a_case_workers_appointments_are_shown_as_needing_a_move_and_stay(story: Story, dee: Person) -> None:
    phone(story, story.jo, JO)
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    story.appointment(story.sam, "Fri 27 Nov 14:00")
    story.text("I'm on leave weds and thurs", JO)
    said = f"Got it: off Wed 25 Nov to Thu 26 Nov. 1 appointment then needs moving. {UNDO}"
    assert last(story, JO) == said
    for who in (lead(story), story.jo):
        assert len(seen_by(story, who, "worker_away")) == 1
    with story.db.reading() as session:
        assert {each.version for each in session.scalars(select(Appointment))} == {1}
    story.text("back thurs", JO)
    assert len(seen_by(story, story.jo, "worker_away")) == 1
    story.text("im on leave weds to thurs", JO)
    story.text("UNDO", JO)
    assert off(story) == ["Wed 25"], "today is no day off, and Thursday alone was of the last text"


def test_undone_what_is_booked_need_not_move(story: Story, dee: Person) -> None:
    phone(story, story.jo, JO)
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    story.text("I'm on leave weds", JO)
    assert len(seen_by(story, story.jo, "worker_away")) == 1
    story.text("UNDO", JO)
    assert seen_by(story, story.jo, "worker_away") == []


@pytest.mark.parametrize("how", ["moved", "called off", "somebody else's"])
def test_what_staff_saw_to_needs_no_move_any_more(story: Story, dee: Person, how: str) -> None:
    phone(story, story.jo, JO)
    booked = story.appointment(story.sam, "Wed 25 Nov 14:00")
    story.text("I'm on leave weds", JO)
    assert len(seen_by(story, lead(story), "worker_away")) == 1
    with story.db.transaction() as session:
        appointment = session.get_one(Appointment, booked)
        if how == "somebody else's":
            appointment.worker_id = dee.id
        elif how == "called off":
            casework.cancel(appointment)
        else:
            casework.move(appointment, replace(casework.slot_of(appointment), starts_at=instant("Fri 27 Nov 14:00")))
            casework.note(session, appointment, casework.Done(Change.MOVED, ChangedBy.SERVICE, story.at))
    assert seen_by(story, lead(story), "worker_away") == []


def test_undo_leaves_a_day_that_has_passed_as_it_was(story: Story, dee: Person, pat: Person) -> None:
    story.text("off sick today and tomorrow", DEE)
    live(story, "Tue 24 Nov 07:00")
    story.text("undo", DEE)
    assert off(story) == ["Mon 23"]
    assert last(story, DEE) == "OK, undone: Tue 24 Nov as it was before."
    story.text("off sick", DEE)
    live(story, "Wed 25 Nov 06:00")
    story.text("undo", DEE)
    assert off(story) == ["Mon 23", "Tue 24"]
    assert last(story, DEE) == "Thanks, I've passed that to the office."


def test_back_tomorrow_gives_back_what_is_left_of_it(story: Story, dee: Person, pat: Person) -> None:
    story.text("off sick all week", DEE)
    assert off(story) == ["Mon 23", "Tue 24", "Wed 25", "Thu 26", "Fri 27"]
    live(story, "Tue 24 Nov 15:00")
    story.text("feeling better, back tomorrow", DEE)
    assert off(story) == ["Mon 23", "Tue 24"]
    assert last(story, DEE) == f"Got it: back Wed 25 Nov. {UNDO}"
    live(story, "Wed 25 Nov 09:00")
    assert texts_to(story, DEE)[-1].startswith("Wed 08:30 Morning Dee. 2 today")


def test_how_long_is_asked_once_and_today_is_covered_meanwhile(story: Story, dee: Person, pat: Person) -> None:
    story.text("im off for a few days", DEE)
    assert last(story, DEE).startswith("Got it: off Mon 23 Nov. Pat covers. When are you back?")
    story.text("thursday", DEE)
    assert last(story, DEE) == f"Got it: off Tue 24 Nov to Wed 25 Nov. Pat covers. {UNDO}"
    story.text("undo", DEE)
    live(story)
    assert off(story) == [], "all of it was one word of theirs"


def test_outcomes_beside_it_are_kept(story: Story, dee: Person, pat: Person) -> None:
    story.text("1 spoke 2 no answer, im off sick tomorrow", DEE)
    live(story)
    assert off(story) == ["Tue 24"]
    assert "Got it: SB spoke, AR no answer. That's everyone. Thanks Dee." in [
        text[len("Mon 09:00 ") :] for text in texts_to(story, DEE)
    ]


@pytest.mark.parametrize(
    "said", ["2 hes off sick", "cant do today sorry", "SB is off sick tomorrow", "ill ring AR at 3"]
)
def test_what_is_not_their_own_absence_writes_no_day_off(story: Story, dee: Person, pat: Person, said: str) -> None:
    story.text(said, DEE)
    live(story)
    assert off(story) == []


@pytest.mark.parametrize("number", [SAM, STRANGER])
def test_who_is_not_staff_is_told_nothing_of_days_off(story: Story, dee: Person, number: str) -> None:
    story.text("off sick tomorrow", number)
    live(story)
    assert off(story) == []
    assert not [text for text in texts_to(story, number) if "Got it" in text or "UNDO" in text]


def test_a_day_that_was_off_before_is_not_undone(story: Story, dee: Person, pat: Person) -> None:
    with story.db.transaction() as session:
        session.add(DayOff(worker_id=dee.id, day=date(2026, 11, 24)))
    story.text("off sick tomorrow", DEE)
    assert last(story, DEE) == "Thanks, that's how I had it already."
    story.text("off tues and weds", DEE)
    assert last(story, DEE) == f"Got it: off Wed 25 Nov. Pat covers. {UNDO}"
    story.text("undo", DEE)
    assert off(story) == ["Tue 24"]


def test_said_in_two_copies_it_is_written_once(story: Story, dee: Person, pat: Person) -> None:
    story.text("off sick tomorrow", DEE, sid="SM-off")
    assert not story.text("off sick tomorrow", DEE, sid="SM-off")
    assert off(story) == ["Tue 24"]
    assert len([alert for alert in alerts(story) if alert.kind == "away"]) == 1
