"""What a worker is told of their people: by text in a batch, at once when it is urgent, or on their page alone."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from bot.alerting import needs
from bot.models import DayOff, Language, Mode, NewsBy, NewsItem, Person
from bot.staff import news_words
from bot.staff.access import member
from tests.staffing import JO, live, phone, texts_to
from tests.story import SAM, Story, usual_week
from tests.transcript import instant

ADE = "+447700900124"


def by_text(story: Story) -> None:
    """Jo has a work phone, and wants texts."""
    phone(story, story.jo, JO)
    chose(story, NewsBy.TEXT)


def chose(story: Story, how: NewsBy) -> None:
    """Jo chose."""
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == story.jo.id).values(news=how))


def kept(story: Story) -> list[str]:
    """The news there is, told or not."""
    with story.db.reading() as session:
        return [item.kind.value for item in session.scalars(select(NewsItem).order_by(NewsItem.id))]


@pytest.fixture
def ade(story: Story) -> Person:
    """Somebody else of Jo's."""
    return story.participant("Ade", ADE)


def test_what_happened_within_a_while_is_one_text(story: Story, ade: Person) -> None:
    by_text(story)
    story.appointment(story.sam, "Wed 25 Nov 14:00", Mode.PHONE)
    story.appointment(ade, "Thu 26 Nov 11:00", Mode.PHONE)
    live(story, "Mon 23 Nov 10:00")
    story.text("yes see you then")
    live(story, "Mon 23 Nov 10:05")
    story.text("yes", ADE)
    live(story, "Mon 23 Nov 12:00")
    assert texts_to(story, JO) == [
        "Mon 10:10 SE: said yes to Wed 25 Nov, 2pm. AE: said yes to Thu 26 Nov, 11am.",
    ]


def test_what_comes_soon_after_waits_until_the_hour_is_over(story: Story, ade: Person) -> None:
    by_text(story)
    story.appointment(story.sam, "Wed 25 Nov 14:00", Mode.PHONE)
    story.appointment(ade, "Thu 26 Nov 11:00", Mode.PHONE)
    live(story, "Mon 23 Nov 10:00")
    story.text("yes see you then")
    live(story, "Mon 23 Nov 10:30")
    story.text("yes", ADE)
    live(story, "Mon 23 Nov 12:00")
    assert [text[:9] for text in texts_to(story, JO)] == ["Mon 10:10", "Mon 11:10"]


def test_what_is_urgent_goes_at_once_and_takes_the_rest_along(story: Story, ade: Person) -> None:
    by_text(story)
    story.appointment(story.sam, "Mon 23 Nov 11:00", Mode.PHONE)
    story.appointment(ade, "Thu 26 Nov 11:00", Mode.PHONE)
    live(story, "Mon 23 Nov 10:00")
    story.text("yes", ADE)
    story.text("running late 10 mins")
    live(story, "Mon 23 Nov 12:00")
    assert texts_to(story, JO) == ["Mon 10:00 SE: running late 10 min. AE: said yes to Thu 26 Nov, 11am."]


def test_a_move_is_told_with_the_time_that_stands(story: Story) -> None:
    by_text(story)
    with story.db.transaction() as session:
        session.add_all(usual_week(story.jo.id))
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    live(story, "Mon 23 Nov 10:00")
    story.text("can we do thurs at 3pm")
    story.text("yes")
    live(story, "Mon 23 Nov 12:00")
    assert texts_to(story, JO) == ["Mon 10:10 SE: moved to Thu 26 Nov, 3pm."]


def test_what_they_said_stands_against_the_time_that_they_meant(story: Story) -> None:
    with story.db.transaction() as session:
        session.add_all(usual_week(story.jo.id))
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    live(story, "Mon 23 Nov 10:00")
    story.text("cant make it kids off")
    story.text("2")
    with story.db.reading() as session:
        items = session.scalars(select(NewsItem).order_by(NewsItem.id)).all()
        said = [news_words.words(session, item, Language.EN) for item in items]
        open_ = needs.open_alerts(session, member(story.jo), True, story.at)
    assert said[0] == "can't make Tue 24 Nov, 2pm"
    assert said[1].startswith("moved to ")
    assert {alert.starts_at for alert in open_} == {instant("Tue 24 Nov 14:00")}


@pytest.mark.parametrize(
    ("words", "said", "kind"),
    [
        ("can someone ring me please", "SE: asks for a call.", "call_me"),
        ("STOP", "SE: stopped texts.", "stopped"),
    ],
)
def test_other_things_that_happen(story: Story, words: str, said: str, kind: str) -> None:
    by_text(story)
    live(story, "Mon 23 Nov 10:00")
    story.text(words)
    live(story, "Mon 23 Nov 12:00")
    assert [text[10:] for text in texts_to(story, JO)] == [said]
    assert kept(story) == [kind]


def test_who_wants_no_texts_gets_none_and_the_page_has_it(story: Story) -> None:
    phone(story, story.jo, JO)
    live(story, "Mon 23 Nov 10:00")
    story.text("can someone ring me please")
    live(story, "Mon 23 Nov 18:00")
    assert texts_to(story, JO) == []
    assert kept(story) == ["call_me"]


def test_whoever_changes_their_mind_is_texted_no_more(story: Story) -> None:
    by_text(story)
    story.appointment(story.sam, "Wed 25 Nov 14:00", Mode.PHONE)
    live(story, "Mon 23 Nov 10:00")
    story.text("yes")
    chose(story, NewsBy.INBOX)
    live(story, "Mon 23 Nov 12:00")
    assert texts_to(story, JO) == []


def test_in_the_evening_and_on_a_day_off_it_waits_for_work(story: Story) -> None:
    by_text(story)
    with story.db.transaction() as session:
        session.add(DayOff(worker_id=story.jo.id, day=date(2026, 11, 24)))
    story.appointment(story.sam, "Thu 26 Nov 14:00", Mode.PHONE)
    live(story, "Mon 23 Nov 18:30")
    story.text("yes see you")
    live(story, "Wed 25 Nov 12:00")
    assert texts_to(story, JO) == []  # a day and a night later it is no news any more, and the page has it
    assert kept(story) == ["confirmed"]
    story.text("STOP", SAM)
    live(story, "Wed 25 Nov 13:00")
    assert [text[10:] for text in texts_to(story, JO)] == ["SE: stopped texts."]


def test_the_same_yes_twice_is_told_once(story: Story) -> None:
    by_text(story)
    story.appointment(story.sam, "Thu 26 Nov 14:00", Mode.PHONE)
    live(story, "Mon 23 Nov 10:00")
    story.text("yes see you")
    story.text("yes ill be there")
    live(story, "Mon 23 Nov 12:00")
    assert kept(story) == ["confirmed"]
