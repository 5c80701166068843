"""The plan with everything real: the link leaves once, the code opens it, what is opened is noted, and what locks."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot import clock, refs
from bot.caring import plans
from bot.caring.plans import Agreed, Approval, Goal
from bot.channels.base import Receipt
from bot.delivery import claiming, leaving, receipts
from bot.delivery.claiming import Hold
from bot.models import Condition, Conversation, Mode, Outcome, Person, PrivateLink
from bot.private import links, opening
from bot.private.opening import Tried
from bot.record.contact_log import log_of_person
from bot.staff.access import StaffMember, member
from bot.wording import words_of
from tests.arranging import kinds, works
from tests.caring import by_hand
from tests.story import Story

AGREED = Agreed(
    "Once a week",
    (Mode.PHONE, Mode.PLACE),
    (Goal("Open a bank account", "The card has come", date(2026, 12, 11), "Sam"),),
)
APPROVED = Approval(date(2026, 11, 20), by_practitioner=True)
ADDRESS = re.compile(r"http://127\.0\.0\.1:8080/p/([2-9a-z]{26}) ")


@pytest.fixture
def jo(story: Story) -> StaffMember:
    """Jo, who works with Sam."""
    return member(story.jo)


@pytest.fixture
def code(story: Story, jo: StaffMember) -> str:
    """Jo has said that nothing stands in the way, and told Sam a code."""
    with story.db.transaction() as session:
        assert opening.set_condition(session, jo, story.sam.id, Condition.NONE, story.at)
    made = opening.new_code(story.db, jo, story.sam.id, story.at)
    assert made is not None
    return made


def approve(story: Story, jo: StaffMember) -> int:
    """Jo writes the plan down, and it is approved."""
    with story.db.transaction() as session:
        assert plans.write(session, jo, story.sam.id, AGREED, story.at) is not None
    with story.db.transaction() as session:
        plan = plans.approve(session, jo, story.sam.id, APPROVED, story.at)
    assert plan is not None
    return plan


def leave(story: Story) -> list[str]:
    """Whatever is due leaves; the words it leaves with."""
    tick = clock.ticks()
    with story.db.transaction() as session:
        ids = claiming.claim(session, Hold("test", tick, timedelta(minutes=2)), story.at, 25)
    words = []
    for message_id in ids:
        with story.db.transaction() as session:
            attempt = leaving.begin(session, message_id, "test", story.at, tick + timedelta(minutes=1))
            if attempt is not None:
                receipts.accepted(session, attempt, Receipt(f"SM-out-{message_id}", "delivered"), story.at)
                words.append(attempt.body)
    return words


def token_in(words: str) -> str:
    """The token of the link in a text."""
    found = ADDRESS.search(words)
    assert found is not None, words
    return found[1]


def opened(story: Story, token: str, code: str) -> Tried:
    """Somebody follows a link and types a code."""
    with story.db.reading() as session:
        link = links.find(session, token)
    assert link is not None
    return opening.try_code(story.db, link.id, code, story.at)


def test_it_is_told_opened_and_right(story: Story, jo: StaffMember, code: str) -> None:
    approve(story, jo)
    with story.db.reading() as session:
        assert "[private link]" in log_of_person(session, story.sam.id, 0).thread[-1].text, "nobody sees it before Sam"
    (words,) = leave(story)
    assert words.startswith("Hi Sam, it's Jo's team. Your plan is ready: http")
    token = token_in(words)
    with story.db.reading() as session:
        assert session.scalars(select(PrivateLink.token)).all() == [None], "it has left, so nothing of it stays"
    assert opened(story, token, f"{code[:3]} {code[3:]}") is Tried.OPENED
    assert opened(story, token, code) is Tried.OPENED
    assert [contact.outcome for contact in story.contacts()] == [Outcome.SEEN], "opening twice is noted once"
    story.text("yes all good")
    assert [contact.outcome for contact in story.contacts()] == [Outcome.SEEN, Outcome.ANSWERED]
    assert story.put() == ["action_plan.ready", "action_plan.thanks"]
    assert story.told() == []


def test_what_they_want_changed_reaches_the_worker_in_their_words(story: Story, jo: StaffMember, code: str) -> None:
    approve(story, jo)
    story.text("id rather not do the group one")
    assert story.told() == [("plan_talk", "id rather not do the group one")]
    assert story.put() == ["action_plan.ready", "action_plan.talk"]


def test_when_they_are_seen_next_is_answered_and_the_plan_still_waits(story: Story, jo: StaffMember, code: str) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    approve(story, jo)
    story.text("when is it")
    with story.db.reading() as session:
        assert "Tue 24 Nov, 2pm" in words_of(session, story.out()[-1])
    story.text("yes thats fine")
    assert story.put()[-1] == "action_plan.thanks"


@pytest.mark.parametrize("said", ["cant make it kids off will thurs do", "alla i ddod dydd iau yn lle hynny"])
def test_another_day_is_about_what_they_are_expected_at_and_the_plan_still_waits(
    story: Story, jo: StaffMember, code: str, said: str
) -> None:
    works(story)
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    approve(story, jo)
    story.text(said)
    assert (story.put()[-1] or "").startswith("rescheduling.")
    assert "plan_talk" not in kinds(story)


def test_silence_is_one_reminder_with_a_link_of_its_own_and_then_a_task(
    story: Story, jo: StaffMember, code: str
) -> None:
    approve(story, jo)
    (first,) = leave(story)
    story.wait("Mon 23 Nov 11:01")
    (second,) = leave(story)
    assert token_in(first) != token_in(second)
    assert opened(story, token_in(first), code) is Tried.OVER, "72 hours"
    story.wait("Wed 25 Nov 11:00")
    assert story.put() == ["action_plan.ready", "action_plan.again"]
    assert story.told() == [("plan_not_seen", None)]


def test_a_link_lasts_from_when_it_left(story: Story, jo: StaffMember, code: str) -> None:
    story.to("Sat 21 Nov 21:00")
    approve(story, jo)
    assert leave(story) == []
    story.to("Mon 23 Nov 10:00")
    (words,) = leave(story)
    story.to("Thu 26 Nov 09:59")
    assert opened(story, token_in(words), code) is Tried.OPENED
    story.to("Thu 26 Nov 10:01")
    assert opened(story, token_in(words), code) is Tried.OVER


def test_five_wrong_codes_lock_the_link_and_tell_the_worker_once(story: Story, jo: StaffMember, code: str) -> None:
    approve(story, jo)
    (words,) = leave(story)
    token = token_in(words)
    wrong = "".join(str((int(digit) + 1) % 10) for digit in code)
    assert [opened(story, token, wrong) for _ in range(5)] == [Tried.WRONG] * 4 + [Tried.LOCKED]
    assert opened(story, token, code) is Tried.OVER, "the right one comes too late"
    assert story.told() == [("link_locked", None)]


def test_a_new_code_closes_the_old_one(story: Story, jo: StaffMember, code: str) -> None:
    approve(story, jo)
    (words,) = leave(story)
    newer = opening.new_code(story.db, jo, story.sam.id, story.at)
    assert newer is not None
    assert newer != code
    assert opened(story, token_in(words), code) is Tried.WRONG
    assert opened(story, token_in(words), newer) is Tried.OPENED


@pytest.mark.parametrize("condition", [Condition.UNKNOWN, Condition.SOME])
def test_no_link_until_staff_say_that_nothing_stands_in_the_way(
    story: Story, jo: StaffMember, code: str, condition: Condition
) -> None:
    with story.db.transaction() as session:
        opening.set_condition(session, jo, story.sam.id, condition, story.at)
    approve(story, jo)
    (words,) = leave(story)
    assert words.startswith("Hi Sam, your plan is ready. Jo will go through it with you.")
    assert (story.told(), by_hand(story)) == ([], ["action_plan"])
    with story.db.reading() as session:
        assert session.scalars(select(PrivateLink)).all() == []


def test_an_unproven_number_gets_neither_link_nor_word(story: Story, jo: StaffMember) -> None:
    kim = story.participant("Kim", "+447700900124", proven=False)
    with story.db.transaction() as session:
        opening.set_condition(session, jo, kim.id, Condition.NONE, story.at)
    opening.new_code(story.db, jo, kim.id, story.at)
    with story.db.transaction() as session:
        plans.write(session, jo, kim.id, AGREED, story.at)
        plans.approve(session, jo, kim.id, APPROVED, story.at)
    assert story.put() == []
    assert (story.told(), by_hand(story)) == ([], ["action_plan"])


def test_a_revision_takes_the_place_of_the_plan_before(story: Story, jo: StaffMember, code: str) -> None:
    first = approve(story, jo)
    second = approve(story, jo)
    assert first != second
    with story.db.reading() as session:
        current = plans.current(session, story.sam.id)
        open_ones = session.scalars(select(Conversation.key).where(Conversation.ended_at.is_(None))).all()
    assert current is not None
    assert (current.number, current.agreed) == (2, AGREED)
    assert open_ones == [f"plan:{second}"]
    assert story.put() == ["action_plan.ready", "action_plan.changed"]


def test_what_waits_is_nobodys_to_see_and_is_approved_once(story: Story, jo: StaffMember, code: str) -> None:
    with story.db.transaction() as session:
        plans.write(session, jo, story.sam.id, AGREED, story.at)
        plans.write(session, jo, story.sam.id, AGREED, story.at)
        assert plans.current(session, story.sam.id) is None
        waiting = plans.latest(session, story.sam.id)
        assert waiting is not None
        assert waiting.number == 1
        assert plans.approve(session, jo, story.sam.id, APPROVED, story.at) is not None
        assert plans.approve(session, jo, story.sam.id, APPROVED, story.at) is None
    assert story.put() == ["action_plan.ready"]


def test_whoever_may_not_see_them_sets_nothing(story: Story) -> None:
    with story.db.transaction() as session:
        key = refs.person_key("someone else")
        stranger = Person(
            team_id=story.jo.team_id, role=story.jo.role, ref="x", ref_key=key, first_name="Kit", last_name="Lowe",
            language=story.jo.language, made_at=story.at,
        )  # fmt: skip
        session.add(stranger)
        session.flush()
        kit = StaffMember(stranger.id, story.jo.team_id + 1, stranger.role, "Kit Lowe")
        assert plans.write(session, kit, story.sam.id, AGREED, story.at) is None
        assert not opening.set_condition(session, kit, story.sam.id, Condition.NONE, story.at)
    assert opening.new_code(story.db, kit, story.sam.id, story.at) is None
