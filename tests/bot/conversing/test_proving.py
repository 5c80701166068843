"""Whose number it is: staff spoke to them on it, or a code came from it; and what makes it nobody's again."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy import select, update

from bot.delivery import last_checks, refusals
from bot.models import AuditEntry, Conversation, Message, Number, Person, ProvingCode, Referral, Task, TaskKind
from bot.people import introducing, proving
from bot.people.standing import whose
from bot.staff import access
from bot.staff.access import StaffMember
from bot.wording import words_of
from dialogs.identity import proof_holds
from dialogs.moves import Whose
from tests.story import STRANGER, Story

UNA = "+447700900210"


@pytest.fixture
def una(story: Story) -> Person:
    """Somebody whose number nobody has proven."""
    return story.participant("Una", UNA, proven=False)


def jo(story: Story) -> StaffMember:
    """Jo, as the one who is looking."""
    with story.db.reading() as session:
        return access.member(session.get_one(Person, story.jo.id))


def known(story: Story, person: Person) -> Whose:
    """What is known of their number now."""
    with story.db.reading() as session:
        return whose(session, session.get_one(Person, person.id))


def code_for(story: Story, person: Person) -> str:
    """Jo gives them a code face to face."""
    with story.db.transaction() as session:
        return proving.give_code(session, jo(story), person.id, story.at) or ""


def last_words(story: Story) -> str:
    """The last text we put, as it would leave."""
    with story.db.reading() as session:
        return words_of(session, story.out()[-1])


def test_jo_spoke_to_them_on_it_and_that_is_kept(story: Story, una: Person) -> None:
    with story.db.transaction() as session:
        assert proving.spoke(session, jo(story), una.id, story.at)
    with story.db.reading() as session:
        number = session.scalars(select(Number).where(Number.person_id == una.id)).one()
        noted = session.scalars(select(AuditEntry).where(AuditEntry.subject == "numbers")).one()
    assert (number.proven_on, number.proven_by, number.proven_how) == (date(2026, 11, 20), "Jo Example", "spoke")
    assert (noted.actor_id, noted.subject_id, noted.facts) == (story.jo.id, number.id, {"proven": "spoke"})
    assert known(story, una) is Whose.PROVEN


@pytest.mark.parametrize("typed", ["{}", "code {}", "{} ", "Code: {}."])
def test_the_code_that_was_given_proves_it_unasked(story: Story, una: Person, typed: str) -> None:
    code = code_for(story, una)
    story.text(typed.format(f"{code[:3]} {code[3:]}"), UNA)
    assert known(story, una) is Whose.PROVEN
    assert last_words(story) == "Thanks Una, that's the right code. We know it's you on this number now."
    assert story.told() == []


def test_the_code_answers_is_this_you_too(story: Story, una: Person) -> None:
    story.appointment(una, "Thu 26 Nov 14:00")
    story.text(code_for(story, una), UNA)
    assert known(story, una) is Whose.PROVEN
    story.text("yes", UNA)
    assert "is_this_them" not in str(story.put()[1:])


def test_a_code_is_good_once_for_its_own_number_and_for_a_week(story: Story, una: Person) -> None:
    code = code_for(story, una)
    story.text(code, STRANGER)
    story.text(code)
    assert known(story, una) is Whose.UNKNOWN
    story.to("Sat 28 Nov 11:00")
    story.text(code, UNA)
    assert known(story, una) is Whose.UNKNOWN
    fresh = code_for(story, una)
    story.text(code, UNA)
    assert known(story, una) is Whose.UNKNOWN
    story.text(fresh, UNA)
    assert known(story, una) is Whose.PROVEN
    with story.db.transaction() as session:
        proving.unprove(session, una.id)
    story.text(fresh, UNA)
    assert known(story, una) is Whose.UNKNOWN, "a code that was used is used up"


def test_five_wrong_ones_and_it_is_worth_nothing(story: Story, una: Person) -> None:
    code = code_for(story, una)
    for n in range(5):
        story.text(f"{(int(code) + n + 1) % 1000000:06}", UNA)
    story.to("Fri 20 Nov 13:00")
    story.text(code, UNA)
    assert known(story, una) is Whose.UNKNOWN
    with story.db.reading() as session:
        assert session.scalars(select(ProvingCode.wrong)).one() == 5


def test_a_code_is_sealed_at_rest(story: Story, una: Person) -> None:
    code = code_for(story, una)
    with story.db.engine.connect() as connection:
        stored = [bytes(row[0]) for row in connection.exec_driver_sql("SELECT code FROM proving_codes")]
    assert code.encode() not in stored[0]


def test_an_introduction_that_waited_for_it_goes_on(story: Story, una: Person) -> None:
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == una.id)).one()
        introducing.introduce(session, referral, story.at)
    story.text("yes", UNA)
    with story.db.transaction() as session:
        proving.spoke(session, jo(story), una.id, story.at)
    assert story.put() == ["shared.is_this_them", "shared.thanks_claimed", "introduction.hello"]


def test_a_bounce_makes_it_nobodys_and_speaking_on_it_again_makes_it_theirs(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        refusals.mark_bounced(session, session.scalars(select(Message)).one(), 30005, story.at)
    assert known(story, story.sam) is Whose.UNKNOWN
    with story.db.transaction() as session:
        proving.spoke(session, jo(story), story.sam.id, story.at)
    assert known(story, story.sam) is Whose.PROVEN


def test_ninety_silent_days_make_it_nobodys_and_no_text_brings_it_back(story: Story) -> None:
    with story.db.transaction() as session:
        session.execute(update(Number).values(proven_on=date(2026, 8, 23)))
    assert known(story, story.sam) is Whose.PROVEN, "the eighty-ninth day"
    story.to("Sat 21 Nov 11:00")
    assert known(story, story.sam) is Whose.UNKNOWN
    story.text("who is this")
    assert known(story, story.sam) is Whose.UNKNOWN, "by now somebody else may have the number"
    assert story.put() == ["shared.who_unproven"]


def test_whoever_texts_within_ninety_days_stays_who_they_are(story: Story) -> None:
    story.text("thanks")
    story.to("Mon 30 Nov 11:00")
    with story.db.transaction() as session:
        session.execute(update(Number).values(proven_on=date(2026, 8, 24)))
    assert known(story, story.sam) is Whose.PROVEN


@pytest.mark.parametrize(
    ("heard", "now", "holds"),
    [
        ((), date(2027, 1, 29), True),
        ((), date(2027, 1, 30), False),
        ((date(2026, 11, 30),), date(2027, 2, 27), True),
        ((date(2026, 11, 30),), date(2027, 2, 28), False),
        ((date(2027, 2, 1),), date(2027, 2, 2), False),
        ((date(2026, 10, 1),), date(2027, 1, 29), True),
    ],
)
def test_a_proof_of_the_first_of_november_holds_for_ninety_days(
    heard: tuple[date, ...], now: date, holds: bool
) -> None:
    noon = [datetime.combine(day, time(12), UTC) for day in (*heard, now)]
    assert proof_holds(date(2026, 11, 1), noon[:-1], noon[-1]) is holds


def test_the_name_we_asked_for_is_as_good_as_a_yes_and_is_kept_nowhere(story: Story, una: Person) -> None:
    story.appointment(una, "Mon 23 Nov 14:00")
    assert story.put() == ["shared.is_this_them"]
    story.text("its una here", UNA)
    assert known(story, una) is Whose.CLAIMED
    with story.db.reading() as session:
        saved = [conversation.state for conversation in session.scalars(select(Conversation))]
    assert "una" not in str(saved).casefold()


def test_where_a_safe_number_comes_first_nothing_goes_until_staff_have_confirmed_it(story: Story, una: Person) -> None:
    with story.db.transaction() as session:
        theirs = update(Referral).where(Referral.participant_id == una.id)
        session.execute(theirs.values(pathway="lifestyle", tier="high"))
        introducing.introduce(
            session, session.scalars(select(Referral).where(Referral.participant_id == una.id)).one(), story.at
        )
        task = session.scalars(select(Task)).one()
        assert (task.kind, task.about, task.why) == (TaskKind.CALL, "introduction", "not_proven")
    story.appointment(una, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        for message in session.scalars(select(Message)).all():
            last_checks.may_leave(session, message, story.at)
        assert {message.why for message in session.scalars(select(Message))} == {"not_proven"}
        assert {each.about for each in session.scalars(select(Task))} == {"introduction", "appointment"}
        assert proving.spoke(session, jo(story), una.id, story.at)
    assert "introduction.hello" in story.put(), "and now it may begin"
