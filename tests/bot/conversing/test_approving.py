"""Moves that need a yes, decided by text: by whom, once, and with what is said to whom."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select, update

from bot.appointments import moves_waiting
from bot.clock import london
from bot.models import Appointment, Conversation, Move, MoveRequest, Person, Role, Team
from bot.staff.access import member
from tests.staffing import JO, PAT, RUTH, alerts, colleague, live, phone, texts_to
from tests.story import SAM, Story, usual_week


@pytest.fixture
def house(story: Story) -> Story:
    """Sam, expected Tuesday at two, has asked for Thursday at three, in a team where a move needs a yes."""
    phone(story, story.jo, JO)
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    colleague(story, Role.SERVICE_MANAGER, "Pat", PAT)
    with story.db.transaction() as session:
        session.execute(update(Team).values(moves_need_a_yes=True))
        session.add_all(usual_week(story.jo.id))
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do thursday at 3pm")
    story.text("yes")
    live(story)
    return story


def code_in(words: str) -> str:
    """The code that a text asks to be answered with."""
    codes: list[str] = re.findall(r"OK (\d+)", words)
    return codes[-1]


def request(story: Story) -> MoveRequest:
    """What waits, or waited."""
    with story.db.reading() as session:
        return session.scalars(select(MoveRequest)).one()


def sams(story: Story) -> str:
    """The last that Sam was told."""
    return texts_to(story, SAM)[-1]


def test_whoever_asked_hears_that_somebody_rings_and_not_that_we_are_still_asking(house: Story) -> None:
    code = code_in(texts_to(house, JO)[0])
    house.text(f"RING {code}", JO)
    live(house)
    assert (
        sams(house)
        == "Fri 11:00 We'll ring you about Thu 26 Nov, 3pm. Until we've spoken Tue 24 Nov, 2pm still stands."
    )
    house.text(f"ring {code}", JO)
    house.wait("Fri 20 Nov 17:00")
    live(house)
    assert "We'll ring you" in sams(house)
    assert [text for text in texts_to(house, SAM) if "still asking" in text] == []
    house.text(f"OK {code}", JO)
    live(house)
    assert "Done. See you Thu 26 Nov, 3pm" in sams(house)


def test_the_worker_is_asked_and_says_ok(house: Story) -> None:
    asked = texts_to(house, JO)
    assert re.fullmatch(r"Fri 11:00 SE asks Tue 24 Nov, 2pm -> Thu 26 Nov, 3pm\. OK (\d\d) or RING \1", asked[0])
    house.text(f"OK {code_in(asked[0])}", JO)
    live(house)
    assert texts_to(house, JO)[-1] == "Fri 11:00 Done. SE is now Thu 26 Nov, 3pm, and is being told."
    assert "Done. See you Thu 26 Nov, 3pm" in sams(house)
    assert (request(house).state, request(house).decided_by) == (Move.APPROVED, house.jo.id)
    assert all(alert.seen_at for alert in alerts(house) if alert.kind.value == "approve")


@pytest.mark.parametrize(("thumb", "state"), [("👍", Move.APPROVED), ("👍🏽", Move.APPROVED), ("👍👎", Move.ASKED)])
def test_a_thumb_up_is_an_ok_to_the_one_that_is_open(house: Story, thumb: str, state: Move) -> None:
    house.text(thumb, JO)
    live(house)
    assert request(house).state is state


def test_no_keeps_the_old_time(house: Story) -> None:
    house.text("no", JO)
    live(house)
    assert texts_to(house, JO)[-1] == "Fri 11:00 OK. SE stays Tue 24 Nov, 2pm, and is being told."
    assert "Tue 24 Nov, 2pm still stands" in sams(house)
    assert request(house).state is Move.REFUSED


def test_after_half_an_hour_the_lead_is_asked_and_the_later_answer_gets_a_plain_sentence(house: Story) -> None:
    live(house, "Fri 20 Nov 11:31")
    assert texts_to(house, RUTH)[0].startswith("Fri 11:30 No answer yet: SE asks")
    house.text("ok", RUTH)
    live(house)
    assert texts_to(house, JO)[-1] == "Fri 11:31 Thanks. Ruth has decided about SE already. Nothing changed just now."
    house.text(f"NO {code_in(texts_to(house, JO)[0])}", JO)
    live(house)
    assert texts_to(house, JO)[-1] == "Fri 11:31 Thanks. Ruth has decided about SE already. Nothing changed just now."
    assert len(texts_to(house, JO)) == 3
    assert request(house).state is Move.APPROVED


def test_decided_on_a_page_the_question_is_gone_from_the_phone(house: Story) -> None:
    with house.db.transaction() as session:
        jo = member(session.get_one(Person, house.jo.id))
        assert moves_waiting.decide(session, jo, request(house).id, True, house.at) is moves_waiting.Came.MOVED
    live(house)
    house.text(f"OK {code_in(texts_to(house, JO)[0])}", JO)
    live(house)
    assert texts_to(house, JO)[-1] == "Fri 11:00 Thanks. Jo has decided about SE already. Nothing changed just now."


def test_two_moves_are_decided_by_their_codes_in_one_text(house: Story) -> None:
    alex = house.participant("Alex", "+447700900124")
    house.appointment(alex, "Wed 25 Nov 14:00")
    house.text("can we do friday at 11am", "+447700900124")
    house.text("yes", "+447700900124")
    live(house)
    first, second = texts_to(house, JO)
    house.text("ok", JO)
    live(house)
    codes = [code_in(first), code_in(second)]
    each = f"SE Thu 26 Nov, 3pm: {codes[0]}, AE Fri 27 Nov, 11am: {codes[1]}"
    assert texts_to(house, JO)[-1] == f"Fri 11:00 Which one? Reply OK, NO or RING with its number. {each}"
    house.text(f"ok {code_in(first)} no {code_in(second)}", JO)
    live(house)
    with house.db.reading() as session:
        states = list(session.scalars(select(MoveRequest.state).order_by(MoveRequest.id)))
    assert states == [Move.APPROVED, Move.REFUSED]


def test_somebody_elses_code_decides_nothing(house: Story) -> None:
    house.text(f"OK {code_in(texts_to(house, JO)[0])}", PAT)
    live(house)
    assert request(house).state is Move.ASKED
    assert ("wrote", f"OK {code_in(texts_to(house, JO)[0])}") in house.told()


def test_the_move_lapses_and_a_late_ok_gets_a_plain_sentence(house: Story) -> None:
    code = code_in(texts_to(house, JO)[0])
    live(house, "Tue 24 Nov 13:10")
    assert request(house).state is Move.LAPSED
    asked = [line.split(" SE ")[0] for line in texts_to(house, RUTH)]
    assert asked == ["Fri 11:30 No answer yet:", "Tue 12:00 Soon, and no answer yet:"]
    house.text(f"OK {code}", JO)
    live(house)
    assert texts_to(house, JO)[-1].endswith("Thanks, but SE no longer waits for an answer. Nothing changed just now.")
    with house.db.reading() as session:
        moved = session.scalars(select(Appointment.version)).one()
    assert moved == 1


def test_the_same_answer_twice_decides_once(house: Story) -> None:
    code = code_in(texts_to(house, JO)[0])
    house.text(f"OK {code}", JO, sid="SMx")
    house.text(f"OK {code}", JO, sid="SMx")
    house.text(f"OK {code}", JO)
    live(house)
    with house.db.reading() as session:
        assert session.scalars(select(Appointment.version)).one() == 2
        theirs = session.scalars(select(Conversation).where(Conversation.dialog == "approve")).all()
    assert [conversation.ended_at is not None for conversation in theirs] == [True]


def test_an_ok_that_came_before_the_question_left_decides_nothing(story: Story) -> None:
    phone(story, story.jo, JO)
    with story.db.transaction() as session:
        session.execute(update(Team).values(moves_need_a_yes=True))
        session.add_all(usual_week(story.jo.id))
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do thursday at 3pm")
    story.text("yes")
    story.text("ok thanks", JO)
    live(story)
    assert request(story).state is Move.ASKED
    story.text("ok", JO)
    live(story)
    assert request(story).state is Move.APPROVED


@pytest.mark.parametrize("words", ["forget it ill come tuesday", "dont bother changing it", "paid newid o"])
def test_a_wish_that_is_taken_back_is_nobodys_to_approve(house: Story, words: str) -> None:
    code = code_in(texts_to(house, JO)[0])
    house.text(words)
    live(house)
    assert request(house).state is Move.LAPSED
    assert sams(house)[10:].startswith("Great, Tue 24 Nov, 2pm it is. Nothing's changed.")
    assert alerts(house)[-1].kind.value == "can_come"
    house.text(f"OK {code}", JO)
    live(house)
    with house.db.reading() as session:
        assert london(session.scalars(select(Appointment.starts_at)).one()).strftime("%a %H:%M") == "Tue 14:00"


def test_a_bare_yes_takes_nothing_back(house: Story) -> None:
    house.text("yes")
    assert request(house).state is Move.ASKED
