"""The pages for how we write to somebody, whose number it is, where they are, and who works with them."""

from __future__ import annotations

import re
from datetime import date, time

import pytest
from sqlalchemy import select, update

from bot.models import (
    Conversation,
    Language,
    Message,
    Number,
    Person,
    Place,
    Referral,
    ReferralStep,
    SteppedIn,
)
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms
from tests.town import SAM


def referral(rooms: Rooms) -> Referral:
    """Sam's."""
    with rooms.db.reading() as session:
        return session.scalars(select(Referral).where(Referral.participant_id == rooms.town.sam)).one()


def sam(rooms: Rooms) -> Person:
    """Sam as kept."""
    with rooms.db.reading() as session:
        return session.get_one(Person, rooms.town.sam)


def put(rooms: Rooms) -> list[str | None]:
    """The last texts to Sam that we put just now, by key; typed ones have none."""
    with rooms.db.reading() as session:
        mine = select(Message).where(Message.person_id == rooms.town.sam, Message.conversation_id.is_not(None))
        return [message.text_key for message in session.scalars(mine.order_by(Message.id))]


def at(rooms: Rooms, page: str) -> str:
    """The address of one of Sam's pages."""
    return f"/participants/{rooms.town.sam}/{page}"


def test_the_participants_page_leads_to_each_of_them(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    page = jo.get(f"/participants/{rooms.town.sam}").text
    for name in ("text", "writing", "whereabouts", "workers"):
        assert f'href="{at(rooms, name)}"' in page
        assert jo.get(at(rooms, name)).status_code == 200


def test_out_on_jos_word_welcomes_them_and_is_kept(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        session.execute(update(Referral).where(Referral.participant_id == rooms.town.sam).values(place=Place.CUSTODY))
        session.execute(update(Number).where(Number.person_id == rooms.town.sam).values(proven_on=None))
    jo = rooms.signed_in("Jo")
    form = {"stands": "released", "day": "18/11/2026", "spoke": "yes"}
    assert jo.post(at(rooms, "whereabouts"), form).location == f"/participants/{rooms.town.sam}"
    assert (referral(rooms).place, referral(rooms).released_on) == (Place.COMMUNITY, date(2026, 11, 18))
    assert put(rooms) == ["release_day.see_you"], "the session tomorrow is the review"
    said = words(jo.get(at(rooms, "whereabouts")).text)
    assert "Jo Bell said on Wed 18 Nov, 10.15am: they are out, from Wed 18 Nov." in said
    changed = {"step": "released", "day": "2026-11-18", "spoke": True, "refused": False}
    assert ("changed", "referrals", referral(rooms).id, changed) in rooms.audit()


def test_away_on_jos_word_and_the_page_no_longer_offers_it_the_other_way_round(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    assert "They are out" not in jo.get(at(rooms, "whereabouts")).text
    jo.post(at(rooms, "whereabouts"), {"stands": "recalled", "day": "18/11/2026"})
    assert referral(rooms).standing.value == "recalled"
    assert "Not proven." in words(jo.get(f"/participants/{rooms.town.sam}").text)
    assert put(rooms) == []


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"day": "18/11/2026"}, "Choose what has happened."),
        ({"stands": "in_custody", "day": "soon"}, "Enter a date, such as 24/12/2026."),
        ({"stands": "in_custody", "day": "25/12/2026"}, "This day is still to come."),
    ],
)
def test_a_word_that_cannot_be_read_changes_nothing(rooms: Rooms, form: dict[str, str], said: str) -> None:
    answer = rooms.signed_in("Jo").post(at(rooms, "whereabouts"), form)
    assert answer.status_code == 422
    assert said in words(answer.text)
    with rooms.db.reading() as session:
        assert session.scalars(select(ReferralStep)).all() == []


def test_jo_says_that_she_spoke_to_them(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        session.execute(update(Number).where(Number.person_id == rooms.town.sam).values(proven_on=None))
    jo = rooms.signed_in("Jo")
    jo.post(at(rooms, "spoke"))
    assert "Proven on Wed 18 Nov by Jo Bell (spoke)." in words(jo.get(f"/participants/{rooms.town.sam}").text)


def test_a_proof_that_lapsed_in_silence_says_so(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        theirs = update(Number).where(Number.person_id == rooms.town.ana)
        session.execute(theirs.values(proven_on=date(2026, 8, 1), proven_by="Jo Bell", bounced_at=None))
    page = words(rooms.signed_in("Jo").get(f"/participants/{rooms.town.ana}").text)
    assert "Not proven any more. Nothing was heard from it for ninety days" in page, "Ana wrote, but too late"


def test_a_code_is_shown_this_once(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    shown = re.search(r"\b(\d{3} \d{3})\b", words(jo.post(at(rooms, "code")).text))
    assert shown is not None
    assert shown[1] not in words(jo.get(at(rooms, "writing")).text)
    assert shown[1].replace(" ", "") not in str(rooms.audit())


def test_how_we_write_to_them_is_kept(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    form = {
        "language": "cy",
        "from": "2pm",
        "to": "19:00",
        "safe": "yes",
        "call_instead": "yes",
        "paused_until": "1/12/2026",
    }
    assert jo.post(at(rooms, "writing"), form).status_code == 303
    now = sam(rooms)
    assert (now.language, now.hours_from, now.hours_to) == (Language.CY, time(14), time(19))
    assert (now.hours_are_safe_hours, now.call_instead) == (True, True)
    page = jo.get(at(rooms, "writing")).text
    assert 'value="14:00"' in page
    assert 'value="01/12/2026"' in page


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"from": "7am", "to": "19:00"}, "Both hours lie between 9am and 8pm"),
        ({"from": "noon", "to": ""}, "Both hours lie between 9am and 8pm"),
        ({"safe": "yes"}, "Safe hours need their hours"),
        ({"language": "fr"}, "Choose English or Welsh."),
        ({"paused_until": "next week"}, "Enter a date, such as 24/12/2026."),
    ],
)
def test_what_cannot_be_read_is_there_again(rooms: Rooms, more: dict[str, str], said: str) -> None:
    answer = rooms.signed_in("Jo").post(at(rooms, "writing"), {"language": "en"} | more)
    assert answer.status_code == 422
    assert said in words(answer.text)
    assert sam(rooms).hours_from is None


def test_somebody_new_is_told_of_on_both_sides(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    jo.post(at(rooms, "workers"), {"case_worker": str(rooms.town.lead), "mentor": str(rooms.town.dee)})
    assert referral(rooms).case_worker_id == rooms.town.lead
    assert put(rooms) == ["new_worker.case_worker"]
    alex = rooms.signed_in("Alex")
    assert "Works with you from now on" in words(alex.get("/caseload").text)
    assert "from Wed 18 Nov it's Alex you'll be seeing." in words(alex.get(f"/participants/{rooms.town.sam}").text)


def test_only_staff_of_their_team_can_be_named(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    jo.post(at(rooms, "workers"), {"case_worker": str(rooms.town.kit), "mentor": ""})
    assert referral(rooms).case_worker_id == rooms.town.jo


def test_introduced_by_a_button_as_often_as_staff_ask(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    for _ in range(2):
        jo.post(at(rooms, "introduce"))
    assert put(rooms) == ["introduction.hello"] * 2
    with rooms.db.reading() as session:
        assert len(session.scalars(select(Conversation).where(Conversation.dialog == "introduction")).all()) == 2


def test_what_jo_writes_goes_as_it_is_and_stands_in_the_thread_as_hers(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    assert jo.post(at(rooms, "text"), {"words": "Hi Sam, bring a coat!"}).status_code == 303
    said = words(jo.get(f"/participants/{rooms.town.sam}").text)
    assert "Hi Sam, bring a coat! Jo Bell at 10.15am" in said
    assert "You are writing with them. Nothing else is sent, and what they answer goes to you, until" in said
    assert "Jo Bell is writing with them." in words(rooms.signed_in("Alex").get(f"/participants/{rooms.town.sam}").text)
    jo.post(at(rooms, "hand-back"))
    assert "writing with them" not in words(jo.get(f"/participants/{rooms.town.sam}").text)


def test_a_word_that_tells_too_much_is_named_and_what_was_typed_is_there_again(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    answer = jo.post(at(rooms, "text"), {"words": "See you after court"})
    assert answer.status_code == 422
    assert "“court” would tell whoever sees the phone too much. Write it another way." in words(answer.text)
    assert "See you after court" in answer.text
    with rooms.db.reading() as session:
        assert session.scalars(select(SteppedIn)).all() == []


@pytest.mark.parametrize("page", ["text", "writing", "whereabouts", "workers"])
def test_they_are_not_there_for_anybody_elses_staff(rooms: Rooms, page: str) -> None:
    kit = rooms.signed_in("Kit")
    assert kit.get(at(rooms, page)).status_code == 404
    form = {
        "words": "hi",
        "language": "en",
        "stands": "recalled",
        "day": "18/11/2026",
        "case_worker": str(rooms.town.kit),
    }
    assert kit.post(at(rooms, page), form).status_code == 404
    assert referral(rooms).standing.value == "active"


@pytest.mark.parametrize("page", ["spoke", "code", "introduce", "hand-back"])
def test_nor_are_their_buttons(rooms: Rooms, page: str) -> None:
    assert rooms.signed_in("Kit").post(at(rooms, page)).status_code == 404
    assert rooms.signed_in("Jo").client.post(at(rooms, page)).status_code == 400, "without its token"


def test_no_address_of_theirs_holds_a_number(rooms: Rooms) -> None:
    assert SAM.removeprefix("+44") not in rooms.signed_in("Jo").get(at(rooms, "writing")).request.url
