"""The service is down, and nobody looks: when it is back, what was due is due once, and no flood of texts goes."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.clock import london
from bot.mentoring import round_counts, staff_contacts
from bot.mentoring.staff_contacts import Made
from bot.models import ContactKind, Means, Message, Outcome, Person, Referral, Role, Step
from bot.planning import how_far
from bot.planning.progress import Kept
from bot.staff.access import member
from tests.mentoring import COACHES, changed, due_days, mentored, named, person, said, supports
from tests.staffing import DEE, PAT, alerts, colleague, live, texts_to
from tests.story import Story

LIST = "Morning Dee. 3 today: 1 SB (quiet 1 day) 2 AR (quiet 2 days) 3 JK (quiet 2 days). Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK)"  # noqa: E501


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with three people, who spoke with one of them on Monday, and tried another."""
    dee = mentored(story)
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke 2 no answer", DEE)
    return dee


def back(story: Story, at: str, until: str) -> list[str]:
    """Nothing ran until the service came back; what Dee is texted from then on."""
    before = len(texts_to(story, DEE))
    story.to(at)
    live(story, until)
    return texts_to(story, DEE)[before:]


@pytest.mark.parametrize("at", ["Wed 25 Nov 06:50", "Wed 25 Nov 08:30"])
def test_down_from_monday_noon_and_back_on_wednesday_morning(story: Story, dee: Person, at: str) -> None:
    assert back(story, at, "Wed 25 Nov 09:00") == [f"Wed 08:30 {LIST}"]
    assert due_days(story, story.sam) == ["Mon 23", "Tue 24", "Wed 25"]
    assert [alert.kind.value for alert in alerts(story)] == ["quiet", "quiet"], "about Ade and Josh, once each"
    story.text("1 spoke", DEE)
    with story.db.reading() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == story.sam.id)).one()
        assert how_far.kept_by_role(session, referral, story.at)[0][1] == Kept(3, 2, 2, 1, 1)
        assert round_counts.keepers(session, member(dee), story.at)[0].counts == round_counts.Counts(9, 3, 2)


def test_back_within_the_day_the_list_goes_then_and_in_the_evening_not_before_tomorrow(
    story: Story, dee: Person
) -> None:
    assert [text[:23] for text in back(story, "Tue 24 Nov 11:00", "Tue 24 Nov 12:00")] == ["Tue 11:00 Morning Dee. "]
    assert [text[:23] for text in back(story, "Wed 25 Nov 21:00", "Thu 26 Nov 09:00")] == ["Thu 08:30 Morning Dee. "]
    assert due_days(story, story.sam) == ["Mon 23", "Tue 24", "Wed 25", "Thu 26"]


def test_who_comes_out_in_the_evening_is_on_tomorrows_list_where_todays_cannot_be_said_any_more(
    story: Story, dee: Person
) -> None:
    """Said at eight next morning, it was answered as of the day before, half an hour ahead of the list."""
    said(story, Step.IN_CUSTODY)
    live(story, "Tue 24 Nov 19:50")
    said(story, Step.RELEASED)
    assert [text[:23] for text in back(story, "Tue 24 Nov 20:05", "Wed 25 Nov 09:00")] == ["Wed 08:30 Morning Dee. "]
    with story.db.reading() as session:
        lists = select(Message.not_after).where(Message.text_key.like("round.morning%")).order_by(Message.id)
        assert [f"{london(at):%a %H:%M}" for at in session.scalars(lists) if at] == [
            "Mon 20:00",
            "Tue 20:00",
            "Wed 20:00",
        ]


def test_who_asks_for_the_list_before_its_hour_has_todays_and_not_a_second(story: Story, dee: Person) -> None:
    live(story, "Tue 24 Nov 07:50")
    story.text("LIST", DEE)
    live(story, "Tue 24 Nov 09:00")
    assert [text[:32] for text in texts_to(story, DEE)[3:]] == ["Tue 07:50 Morning Dee. 3 today: "]


def test_two_weeks_are_made_up_for_and_no_more(story: Story, dee: Person) -> None:
    back(story, "Wed 23 Dec 08:30", "Wed 23 Dec 09:00")
    assert due_days(story, story.sam)[:3] == ["Mon 23", "Wed 09", "Thu 10"]


def test_who_came_out_or_was_named_meanwhile_owes_and_is_owed_nothing_for_the_days_before(
    story: Story, dee: Person
) -> None:
    ade = person(story, "Ade")
    said(story, Step.IN_CUSTODY)
    changed(story, ade, mentor_id=None)
    story.to("Wed 25 Nov 12:00")
    said(story, Step.RELEASED)
    changed(story, ade, mentor_id=dee.id)
    back(story, "Thu 26 Nov 08:30", "Thu 26 Nov 09:00")
    assert due_days(story, story.sam) == ["Mon 23", "Wed 25", "Thu 26"]
    assert due_days(story, ade) == ["Mon 23", "Tue 24", "Wed 25", "Thu 26"], "the one between is nobody's"
    with story.db.reading() as session:
        due = round_counts.keepers(session, member(dee), story.at)[0].counts.due
    assert due == 10, "Ade is due from the noon on which he was given to Dee"
    with story.db.reading() as session:
        assert round_counts.with_participant(session, ade.id, story.at).due == 4, "no day is lost, and none is twice"


def test_a_call_by_somebody_else_of_the_team_is_no_coachs_weekly_contact(story: Story) -> None:
    kim = colleague(story, Role.COACH, "Kim", PAT)
    supports(story, kim, named(story, story.sam, "Sam", "Bell"), pathway=COACHES)
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke", PAT)
    live(story, "Fri 27 Nov 12:00")
    with story.db.transaction() as session:
        said = Made(story.sam.id, story.jo.id, ContactKind.STAFF, Outcome.SPOKE, Means.PHONE, story.at)
        staff_contacts.keep(session, said, story.at)
    live(story, "Mon 30 Nov 09:00")
    assert due_days(story, story.sam) == ["Mon 23", "Mon 30"]


def test_a_weekly_contact_was_due_by_what_was_known_on_the_day(story: Story) -> None:
    kim = colleague(story, Role.COACH, "Kim", PAT)
    supports(story, kim, named(story, story.sam, "Sam", "Bell"), pathway=COACHES)
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke", PAT)
    live(story, "Sun 29 Nov 12:00")
    story.to("Tue 1 Dec 12:00")
    with story.db.transaction() as session:
        said = Made(story.sam.id, kim.id, ContactKind.COACH, Outcome.SPOKE, Means.PHONE, story.at)
        staff_contacts.keep(session, said, story.at)
    story.to("Wed 2 Dec 08:30")
    live(story, "Wed 2 Dec 09:00")
    assert due_days(story, story.sam) == ["Mon 23", "Mon 30", "Tue 01"]
