"""How long words are kept: their time begins when a referral closes, a hold stops it, and what goes is really gone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from dateutil.relativedelta import relativedelta
from sqlalchemy import select, text

from bot.governance import disclosing, forgetting, holding, retention
from bot.governance.forgetting import WhyNot
from bot.governance.retention import Periods
from bot.governance.theirs import THEIRS
from bot.incoming import unheard
from bot.incoming.receiving import Incoming
from bot.incoming.voice import Ringing, answer
from bot.models import (
    Alert,
    AuditEntry,
    Channel,
    Closing,
    Contact,
    Deed,
    Delivery,
    Direction,
    Kept,
    Message,
    Number,
    Person,
    Role,
)
from bot.models.base import Base
from bot.people.numbers import E164, key_of
from bot.people.reach import holders
from bot.referrals import closing, freezing
from bot.referrals.closing import Ended
from bot.staff.access import StaffMember, member
from tests.staffing import PAT, colleague
from tests.story import SAM, Story

PERIODS = Periods()


@pytest.fixture
def pat(story: Story) -> StaffMember:
    """Who leads the service."""
    return member(colleague(story, Role.SERVICE_MANAGER, "Pat", PAT))


@pytest.fixture
def closed(story: Story, pat: StaffMember) -> Story:
    """Sam wrote of his brother, and his referral is closed."""
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("cant make it my brothers in hospital, ring him on 07700 900999")
    close(story, pat)
    return story


def close(story: Story, pat: StaffMember) -> None:
    with story.db.transaction() as session:
        closing.close(session, pat, story.sam.id, Ended(Closing.COMPLETED), story.at)


def pass_time(story: Story, how_long: relativedelta | timedelta) -> int:
    """So much later what is due is deleted; how much was."""
    now = story.at + how_long
    with story.db.reading() as session:
        due = retention.due(session, now, PERIODS, 50)
    gone = 0
    for one in due:
        with story.db.transaction() as session:
            gone += retention.keep_no_longer(session, one, now)
    return gone


def bodies(story: Story) -> list[str | None]:
    with story.db.reading() as session:
        return list(session.scalars(select(Message.body).where(Message.person_id == story.sam.id)))


def test_the_words_of_texts_go_a_year_after_it_closed_and_the_contacts_stay(closed: Story) -> None:
    assert pass_time(closed, relativedelta(months=11)) == 0
    assert pass_time(closed, relativedelta(months=12)) == 1
    assert set(bodies(closed)) == {None}
    with closed.db.reading() as session:
        assert [c.words for c in session.scalars(select(Contact)) if c.words]
        assert session.get_one(Person, closed.sam.id).first_name == "Sam"
        done = session.scalars(select(AuditEntry).where(AuditEntry.deed == Deed.ERASED)).one()
    assert (done.actor_id, done.facts["what"], done.facts["messages"] > 0) == (None, "words", True)
    assert pass_time(closed, relativedelta(months=12)) == 0, "once"


def test_after_six_years_nothing_tells_who_it_was(closed: Story) -> None:
    assert pass_time(closed, relativedelta(years=6)) == 2
    with closed.db.reading() as session:
        for theirs in THEIRS:
            for column in theirs.sealed():
                left = set(session.scalars(select(column).where(theirs.of(closed.sam.id))))
                assert left <= {None, "-"}, column
        assert holders(session, key_of(E164(SAM))) == []
        assert session.scalars(select(Contact.outcome).where(Contact.participant_id == closed.sam.id)).all()
        assert session.execute(text("select count(*) from people where ref_key like 'gone:%'")).scalar() == 1


@pytest.mark.parametrize("live", [Delivery.DUE, Delivery.HELD, Delivery.LEAVING, Delivery.UNKNOWN])
def test_what_waits_to_leave_goes_with_the_rest_and_is_never_filled_again(
    closed: Story, pat: StaffMember, live: Delivery
) -> None:
    answer = closed.out()[-1].id
    with closed.db.transaction() as session:
        waits = session.get_one(Message, answer)
        waits.delivery, waits.lease_until, waits.ask_after = live, closed.at, closed.at
        assert forgetting.erase(session, pat, closed.sam.id, closed.at) is None
    left = closed.out()[-1]
    assert (left.delivery, left.why, left.settled_at) == (Delivery.DROPPED, "not_active", closed.at)
    assert (left.body, left.lease_until, left.ask_after) == (None, None, None)


def test_a_hold_keeps_everything_and_a_death_does_until_it_is_lifted(closed: Story, pat: StaffMember) -> None:
    with closed.db.transaction() as session:
        assert holding.hold(session, pat, closed.sam.id, "An inquest", closed.at)
        assert not holding.hold(session, pat, closed.sam.id, "Another", closed.at)
    assert pass_time(closed, relativedelta(years=7)) == 0
    with closed.db.transaction() as session:
        assert forgetting.erase(session, pat, closed.sam.id, closed.at) is WhyNot.HELD
        assert holding.lift(session, pat, closed.sam.id, closed.at)
        freezing.freeze(session, closed.sam.id, closed.at)
        assert forgetting.erase(session, pat, closed.sam.id, closed.at) is WhyNot.FROZEN
        assert freezing.lift(session, pat, closed.sam.id, "The coroner is done", closed.at)
    assert pass_time(closed, relativedelta(years=7)) == 0, "it was looked at a moment ago"
    assert pass_time(closed, relativedelta(years=7, days=1)) == 2


def test_somebody_who_came_back_is_kept(story: Story, pat: StaffMember) -> None:
    with story.db.transaction() as session:
        assert forgetting.erase(session, pat, story.sam.id, story.at) is WhyNot.GOES_ON
        retention.begin(session, story.sam.id, story.at)
    story.text("hello")
    assert pass_time(story, relativedelta(years=7)) == 0
    assert "hello" in bodies(story)


def test_who_asks_for_it_is_deleted_at_once_and_no_file_brings_the_words_back(closed: Story, pat: StaffMember) -> None:
    with closed.db.transaction() as session:
        assert forgetting.erase(session, pat, closed.sam.id, closed.at) is None
        assert session.scalars(select(Number.e164).where(Number.person_id == closed.sam.id)).all() == ["-"]
    assert set(bodies(closed)) == {None}
    assert pass_time(closed, relativedelta(years=7)) == 0


NOBODY, CRY = "+447700900777", "i want to end my life tonight"


def found_in(story: Story, *wanted: str) -> set[str]:
    """The columns of the whole database, sealed ones opened, that hold any of these anywhere."""
    found = set()
    with story.db.reading() as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(select(table)).mappings():
                found |= {f"{table.name}.{name}" for name, value in row.items() if any(w in str(value) for w in wanted)}
    return found


def forget_nobodys(story: Story, days: int, most: int = 50) -> int:
    with story.db.transaction() as session:
        return retention.unclaimed(session, story.at + timedelta(days=days), PERIODS, most)


def test_what_came_from_nobody_we_know_goes_after_a_month_wherever_it_is(story: Story) -> None:
    number, key = E164(NOBODY), key_of(E164(NOBODY))
    for words in (CRY, "who dis", "STOP"):
        story.text(words, NOBODY)
    with story.db.transaction() as session:
        unheard.keep(session, Incoming("SM unheard", NOBODY, CRY, Channel.SMS), story.at)
        answer(session, Ringing("CA1", NOBODY), "01632 960001", story.at)
    held = found_in(story, number, key, CRY, "who dis")
    assert held == {"messages.body", "messages.number", "messages.number_key", "alerts.words"} | {
        "calls.number",
        "calls.number_key",
        "preferences.number_key",
    }
    assert forget_nobodys(story, 29) == 0
    assert found_in(story, number, key, CRY, "who dis") == held
    assert forget_nobodys(story, 31) > 5
    assert found_in(story, number, key, CRY, "who dis") == {"preferences.number_key"}, (
        "that they stopped our texts stays"
    )
    assert forget_nobodys(story, 31) == 0
    with story.db.reading() as session:
        rows = session.scalars(select(Message).where(Message.person_id.is_(None)).order_by(Message.id)).all()
        out = [(row.number, row.delivery) for row in rows if row.direction is Direction.OUT]
        assert out == [("-", Delivery.DROPPED)]
        assert len(session.scalars(select(Alert.id)).all()) == len(story.told()), "that somebody was told stays"


def test_they_go_a_batch_at_a_time_and_nobody_elses_with_them(story: Story) -> None:
    for words in ("one", "two", "three"):
        story.text(words, NOBODY)
    story.text("one", SAM)
    assert [forget_nobodys(story, 31, most=2) for _ in range(3)] == [3, 1, 0], "the line for staff too"
    assert "one" in bodies(story)


def test_a_copy_holds_all_of_it_and_marks_what_may_be_about_others(closed: Story) -> None:
    with closed.db.reading() as session:
        parts = disclosing.gather(session, closed.sam.id)
    said = {part.name for part in parts}
    assert {"Who they are", "Numbers", "Referrals", "Appointments", "Texts", "Contacts"} <= said
    marked = disclosing.marked(parts)
    theirs = next(p for p in marked if p.id.startswith("messages-"))
    assert "brothers in hospital" in theirs.words
    assert {p.marked for p in marked} == {"a phone number"}, "in the text, the contact and the alert"
    less = disclosing.without(parts, [p.id for p in marked])
    assert "brothers" not in str(less)
    assert disclosing.HELD_BACK in str(less)


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("my brother drove me", "“brother”"),
        ("Ana was there too", "the name “Ana”"),
        ("ring 07700 900123", "a phone number"),
        ("yeah cool", ""),
        ("see you at 10 on 24 Nov", ""),
    ],
)
def test_what_is_marked(words: str, marked: str) -> None:
    assert disclosing.why(words, {"ana"}) == marked


def test_both_kinds_are_planned(closed: Story) -> None:
    with closed.db.reading() as session:
        assert {row[0] for row in session.execute(text("select what from forgettings"))} == {k.value for k in Kept}
