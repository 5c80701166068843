"""What staff text: a risk is about whom they name, an answer touches their own things, and the rest is for a person."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.alerting import codes
from bot.models import Contact, Conversation, Person, Preference, Role
from tests.staffing import JO, PAT, RUTH, alerts, colleague, live, phone, texts_to
from tests.story import SAM, Story


@pytest.fixture
def house(story: Story) -> Story:
    """Jo, Ruth and Pat with work phones; Sam Example and Ann Example are Jo's."""
    phone(story, story.jo, JO)
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    colleague(story, Role.SERVICE_MANAGER, "Pat", PAT)
    story.participant("Ann", "+447700900125")
    return story


def about(story: Story) -> list[tuple[str, str]]:
    """Each alert's kind, and the first name of whom it is about."""
    with story.db.reading() as session:
        return [(a.kind.value, session.get_one(Person, a.person_id).first_name) for a in alerts(story) if a.person_id]


def test_a_risk_in_a_staff_text_is_about_the_participant_they_name(house: Story) -> None:
    house.text("SE says he wants to kill himself", JO)
    live(house)
    assert ("crisis", "Sam") in about(house)
    said = texts_to(house, JO)
    assert said[0] == "Fri 11:00 Thanks, got that about SE. It's marked urgent, and someone is being asked to look now."
    assert said[1].startswith("Fri 11:00 Urgent: SE. Please look now.")
    assert texts_to(house, SAM) == []
    assert not any("116 123" in line for line in said)


@pytest.mark.parametrize(
    "words", ["he says he wants to kill himself", "XX wants to kill himself", "SE or AE will kill"]
)
def test_nobody_is_guessed_and_the_duty_rota_is_asked(house: Story, words: str) -> None:
    house.text(words.replace("will kill", "says he wants to kill himself"), JO)
    live(house, "Fri 20 Nov 11:01")
    assert ("crisis", "Jo") in about(house)
    assert texts_to(house, RUTH)[0].startswith("Fri 11:00 Urgent: Jo. Please look now.")
    assert "I couldn't tell who it's about" in texts_to(house, JO)[0]


def test_initials_in_small_letters_count_unless_they_are_a_word(house: Story) -> None:
    house.text("se wants to kill himself", JO)
    house.text("is he ok? he wants to kill himself", JO)
    assert about(house)[:1] == [("crisis", "Sam")]
    assert ("crisis", "Jo") in about(house)


def test_somebody_elses_participant_is_not_theirs_to_name(house: Story) -> None:
    house.text("SE wants to kill himself", RUTH)
    assert ("crisis", "Ruth") in about(house)


def test_stop_and_start_are_words_by_themselves(house: Story) -> None:
    house.text("SE says stop texting him", JO)
    with house.db.reading() as session:
        assert session.scalars(select(Preference)).all() == []
    house.text("STOP", JO)
    with house.db.reading() as session:
        assert [preference.stopped_at for preference in session.scalars(select(Preference))] == [house.at]
    house.text("START", JO)
    with house.db.reading() as session:
        assert [preference.stopped_at for preference in session.scalars(select(Preference))] == [None]


@pytest.mark.parametrize("said", ["thanks", "diolch", "ok ta"])
def test_thanks_and_no_more_asks_for_nobody(house: Story, said: str) -> None:
    house.text(said, JO)
    live(house)
    assert (about(house), texts_to(house, JO)) == ([], [])


def test_what_answers_nothing_goes_to_a_person_and_into_nobodys_record(house: Story) -> None:
    house.text("OK 47", JO)
    house.text("who is on today", JO)
    assert house.told() == [("wrote", "OK 47"), ("wrote", "who is on today")]  # each, and they hear so once an hour
    live(house)
    assert texts_to(house, JO) == [
        "Fri 11:00 You weren't asked about 47, so nothing has changed. Please check the number. "
        "I've passed this to the office too.",
        "Fri 11:00 Thanks, I've passed that to the office.",
    ]
    with house.db.reading() as session:
        assert session.scalars(select(Contact)).all() == []


def test_nothing_of_staffs_own_conversations_goes_into_the_record(house: Story) -> None:
    house.text("i want to kill myself")
    live(house)
    house.text("mine", JO)
    live(house, "Sat 21 Nov 12:00")
    with house.db.reading() as session:
        assert {contact.participant_id for contact in session.scalars(select(Contact))} <= {house.sam.id}


def test_mine_counts_also_from_a_phone_that_stopped_texts(house: Story) -> None:
    house.text("i want to kill myself")
    live(house)
    house.text("STOP", JO)
    house.text("mine", JO)
    assert alerts(house)[0].owner_id == house.jo.id


def test_codes_are_small_different_and_not_given_again_for_a_while(house: Story) -> None:
    for number in ("+447700900123", "+447700900125"):
        house.text("i want to kill myself", number)
    live(house, "Fri 20 Nov 11:31")
    with house.db.reading() as session:
        known = [c for c in session.scalars(select(Conversation.code)) if c is not None]
    assert len(known) == len(set(known)) == 6
    assert all(20 < code < 100 for code in known)


def test_a_code_that_is_out_or_was_answered_lately_is_not_given(house: Story) -> None:
    lately, long_ago = house.at - timedelta(hours=1), house.at - timedelta(days=3)

    def asked(number: int, ended: datetime | None) -> Conversation:
        more: dict[str, Any] = {"began_at": house.at, "ended_at": ended, "state": {}, "matter": {}}
        return Conversation(person_id=house.jo.id, key=f"k{number}", dialog="alert", code=number, **more)

    with house.db.transaction() as session:
        session.add_all(asked(number, lately if number % 2 else None) for number in range(21, 100) if number != 50)
        session.add(asked(50, long_ago))
    given = []
    for number in (1, 2):
        with house.db.transaction() as session:
            fresh = asked(number, None)
            fresh.code = None
            session.add(fresh)
            session.flush()
            given.append(codes.give(session, fresh, house.at))
    assert given == [50, 100]
