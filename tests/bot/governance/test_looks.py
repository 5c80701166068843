"""Who looked: lines that nobody can alter, read by who and when, and a month's list that somebody signs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.governance import looks, retention, reviewing
from bot.governance.looks import Wanted
from bot.models import AuditEntry, Deed, Person, Role
from bot.record import audit
from bot.staff.access import StaffMember, member
from tests.staffing import DEE, PAT, colleague
from tests.story import Story

NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def pat(story: Story) -> StaffMember:
    """Who leads the service."""
    return member(colleague(story, Role.SERVICE_MANAGER, "Pat", PAT))


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with nobody of her own yet."""
    return colleague(story, Role.MENTOR, "Dee", DEE)


def look(story: Story, actor: int | None, person: Person, when: str, **facts: audit.Fact) -> None:
    story.to(when)
    with story.db.transaction() as session:
        audit.note(session, actor, Deed.VIEWED, "people", person.id, **facts)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE audit_entries SET actor_id = NULL", "DELETE FROM audit_entries", "TRUNCATE audit_entries"],
)
def test_the_database_itself_refuses_to_alter_a_line(story: Story, statement: str) -> None:
    if statement.startswith("TRUNCATE") and story.db.is_sqlite:
        pytest.skip("SQLite has no TRUNCATE.")
    look(story, story.jo.id, story.sam, "Fri 20 Nov 11:05")
    with pytest.raises(DBAPIError, match="only added to"), story.db.transaction() as session:
        session.execute(text(statement))
    with story.db.reading() as session:
        assert len(looks.page(session, Wanted(about_id=story.sam.id))[0]) == 1


def test_a_line_goes_after_six_years_and_no_sooner(story: Story) -> None:
    with story.db.transaction() as session:
        for years in (5, 7):
            at = story.at - timedelta(days=366 * years)
            session.add(AuditEntry(at=at, actor_id=None, deed=Deed.VIEWED, subject="people", facts={}))
    with story.db.transaction() as session:
        assert retention.looks(session, story.at, retention.Periods(), 50) == 1
        assert retention.looks(session, story.at, retention.Periods(), 50) == 0


def test_a_line_says_whom_it_is_about_and_whether_they_were_theirs(story: Story, dee: Person) -> None:
    appointment = story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        audit.note(session, story.jo.id, Deed.CHANGED, "appointments", appointment)
        audit.note(session, dee.id, Deed.VIEWED, "people", story.sam.id)
        audit.note(session, dee.id, Deed.VIEWED, "people", dee.id, mail=True)
        audit.note(session, dee.id, Deed.VIEWED, "people", 9999, refused=True)
        audit.note(session, dee.id, Deed.VIEWED, "caseload", None)
    with story.db.reading() as session:
        found, older = looks.page(session, Wanted())
    assert older is None
    assert [(one.actor, one.about, one.own) for one in found] == [
        ("Dee Example", "", None),
        ("Dee Example", "", None),
        ("Dee Example", "", None),
        ("Dee Example", "Sam Example", False),
        ("Jo Example", "Sam Example", True),
    ]


def test_it_is_read_by_who_what_and_when_a_page_at_a_time(story: Story, dee: Person) -> None:
    for minute in range(looks.PAGE + 5):
        look(story, dee.id, story.sam, f"Fri 20 Nov 12:{minute:02}")
    look(story, story.jo.id, story.sam, "Sat 21 Nov 12:00")
    with story.db.reading() as session:
        first, older = looks.page(session, Wanted(actor_id=dee.id))
        rest, none = looks.page(session, Wanted(actor_id=dee.id), older)
        on_saturday, _ = looks.page(session, Wanted(first=date(2026, 11, 21), last=date(2026, 11, 21)))
        outside, _ = looks.page(session, Wanted(outside=True, last=date(2026, 11, 20), deed=Deed.VIEWED))
    assert (len(first), len(rest), none) == (looks.PAGE, 5, None)
    assert [one.actor for one in on_saturday] == ["Jo Example"]
    assert {one.actor for one in outside} == {"Dee Example"}


def test_a_month_lists_what_wants_an_explanation_and_is_signed_for(story: Story, pat: StaffMember, dee: Person) -> None:
    crowd = [story.participant(name, f"+4477009007{n:02}") for n, name in enumerate(("Ana", "Bo", "Cy", "Di", "Ed"))]
    look(story, story.jo.id, story.sam, "Fri 20 Nov 11:05")
    look(story, dee.id, crowd[0], "Fri 20 Nov 11:06", live=True)
    look(story, dee.id, crowd[1], "Fri 20 Nov 11:07", refused=True)
    look(story, pat.id, crowd[2], "Fri 20 Nov 11:08")
    for minute, person in enumerate((story.sam, *crowd)):
        look(story, dee.id, person, f"Sat 21 Nov 23:{minute:02}")
    look(story, None, story.sam, "Mon 23 Nov 12:00", from_terminal=True)
    with story.db.transaction() as session:
        audit.note(session, dee.id, Deed.CHANGED, "people", crowd[4].id)
        audit.note(session, story.jo.id, Deed.EXPORTED, "records", story.sam.id, lines=12)
    with story.db.reading() as session:
        found = reviewing.review(session, NOVEMBER)
    names = [(one.actor, one.person) for one in found.never]
    assert names == [
        *(("Dee Example", f"{n} Example") for n in ("Sam", "Ana", "Bo", "Cy", "Di")),
        ("Pat Example", "Cy Example"),
    ]
    assert [(one.actor, one.person) for one in found.worked] == [("Dee Example", "Ed Example")]
    assert [(one.actor, one.person) for one in found.refused] == [("Dee Example", "Bo Example")]
    assert [(who, one.people) for who, one in found.bursts] == [("Dee Example", 6)]
    assert [(one.actor, one.subject) for one in found.copies] == [("Jo Example", "records")]
    assert len(found.terminal) == 1
    assert (found.of(dee.id), found.of(pat.id), found.of(story.jo.id)) == (8, 1, 0)


def test_somebody_signs_once_when_the_month_is_over(story: Story, pat: StaffMember) -> None:
    look(story, story.jo.id, story.sam, "Fri 20 Nov 11:05")
    with story.db.transaction() as session:
        assert not reviewing.sign(session, pat, NOVEMBER, "All well", story.at), "it is not over"
    later = story.at + timedelta(days=20)
    with story.db.transaction() as session:
        assert reviewing.months(session, later) == [(NOVEMBER, False)]
        assert reviewing.sign(session, pat, NOVEMBER, "Nothing to ask about", later)
        assert not reviewing.sign(session, pat, NOVEMBER, "Again", later)
        assert reviewing.months(session, later) == [(NOVEMBER, True)]
        (signed,) = reviewing.review(session, NOVEMBER).signed
    assert (signed.by, signed.words) == ("Pat Example", "Nothing to ask about")
