"""While somebody is looked after: calls the same day, texts that wait, and one worry however often they write."""

from __future__ import annotations

from sqlalchemy import select

from bot.alerting import paging
from bot.delivery.outbox import drop
from bot.models import Direction, Message, Task
from bot.people.reach import Why, looked_after, reach
from tests.staffing import JO, PAT, RUTH, alerts, live, texts_to
from tests.story import Story

CRISIS = "i want to kill myself"
AFRAID = "he hit me again. ring after 3 when hes out"


def calls(house: Story) -> list[int | None]:
    """The appointments about which somebody is to ring now, because texts wait."""
    with house.db.reading() as session:
        wanted = select(Task.appointment_id).where(Task.about == "looked_after", Task.urgent).order_by(Task.id)
        return list(session.scalars(wanted))


def test_distress_asks_for_a_call_the_same_day_in_working_hours(house: Story) -> None:
    house.to("Fri 20 Nov 07:00")
    house.text("feeling really low, cant cope")
    live(house, "Fri 20 Nov 10:30")
    assert texts_to(house, JO)[0].startswith("Fri 07:00 SE could do with a call today.")
    assert texts_to(house, RUTH)[0].startswith("Fri 10:00 SE could do with a call today.")
    house.text("mine", JO)
    live(house, "Fri 20 Nov 16:59")
    assert texts_to(house, JO)[-1].startswith("Fri 10:30 Thanks, SE is with you.")
    assert len(texts_to(house, JO)) == 2
    live(house, "Fri 20 Nov 17:30")
    assert texts_to(house, JO)[-1].startswith("Fri 17:00 Still open: SE. Nothing is written down yet.")


def test_routine_texts_wait_and_become_calls_while_somebody_looks_after_them(house: Story) -> None:
    soon = house.appointment(house.sam, "Sat 21 Nov 14:00")
    ahead = house.appointment(house.sam, "Wed 25 Nov 14:00")
    house.text(CRISIS)
    assert calls(house) == [soon]
    assert ahead not in calls(house)
    with house.db.reading() as session:
        sam = session.get_one(type(house.sam), house.sam.id)
        assert reach(session, sam, house.at).why_not is Why.LOOKED_AFTER
    with house.db.transaction() as session:
        done = paging.Done(house.jo.id, "Rang them.", texts_again=True)
        paging.act(session, alerts(house)[0].id, done, house.at)
        assert not looked_after(session, house.sam.id)


def test_a_text_that_is_not_sent_meanwhile_becomes_a_call(house: Story) -> None:
    ahead = house.appointment(house.sam, "Wed 25 Nov 14:00")
    house.text(CRISIS)
    live(house, "Tue 24 Nov 15:30")
    with house.db.transaction() as session:
        theirs = select(Message).where(Message.person_id == house.sam.id, Message.direction == Direction.OUT)
        eve = next(m for m in session.scalars(theirs) if m.text_key == "appointment.eve")
        drop(session, eve, Why.LOOKED_AFTER, house.at)
    assert calls(house) == [ahead]


def test_two_who_take_it_at_the_same_moment(house: Story) -> None:
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:31")
    for number in (PAT, RUTH):
        house.text("mine", number)
    live(house)
    assert texts_to(house, PAT)[-1].startswith("Fri 11:31 Thanks, SE is with you.")
    assert "Pat has SE" in texts_to(house, RUTH)[-1]
    assert "Pat has SE now" in texts_to(house, JO)[-1]


def test_however_often_they_write_it_is_one_worry(house: Story) -> None:
    for words in (CRISIS, "cant take this", AFRAID, "i have pills and i will take them"):
        house.text(words)
        live(house)
    live(house, "Fri 20 Nov 11:04")
    said = texts_to(house, JO)
    assert [line[:30] for line in said] == ["Fri 11:00 Urgent: SE. Please l", "Fri 11:00 Urgent: SE has texte"]
    house.text("mine", JO)
    live(house, "Fri 20 Nov 11:10")
    house.text(CRISIS + " now")
    live(house)
    assert texts_to(house, JO)[-1] == "Fri 11:10 SE has texted again. Please look now."
    grave = [alert for alert in alerts(house) if alert.kind in paging.CLIMBS]
    assert {alert.owner_id for alert in grave} == {house.jo.id}
    with house.db.transaction() as session:
        paging.act(session, grave[-1].id, paging.Done(house.jo.id, "With her now.", True), house.at)
        assert not looked_after(session, house.sam.id)
    live(house, "Sat 21 Nov 12:00")
    assert all(alert.action == "With her now." for alert in alerts(house) if alert.kind in paging.CLIMBS)
    assert texts_to(house, RUTH) == []


def test_after_an_action_the_next_cry_for_help_begins_anew(house: Story) -> None:
    house.text(CRISIS)
    live(house)
    with house.db.transaction() as session:
        paging.act(session, alerts(house)[0].id, paging.Done(house.jo.id, "Rang.", False), house.at)
    house.text(CRISIS + " again")
    live(house, "Fri 20 Nov 11:11")
    assert texts_to(house, RUTH)[0].startswith("Fri 11:10 Urgent: SE.")


def test_low_and_then_in_crisis_is_asked_as_a_crisis(house: Story) -> None:
    house.text("feeling really low, cant cope")
    live(house)
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:11")
    assert texts_to(house, RUTH)[0].startswith("Fri 11:10 Urgent: SE.")
