"""Check-ins and endings on the staff's pages: set, raised and lowered, introduced, marked, closed, and by whom."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import select, update

from bot.appointments import changes
from bot.incoming.receiving import Incoming, receive
from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    Channel,
    CheckInPace,
    CheckIns,
    CommunityIntroduction,
    Contact,
    Conversation,
    Entry,
    FeedbackAnswer,
    LastSession,
    Message,
    Mood,
    Preference,
    Referral,
    Standing,
    Tier,
)
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms
from tests.town import NOW, SAM


def page(person: int) -> str:
    return f"/participants/{person}/support"


def open_dialogs(rooms: Rooms, person: int) -> set[str]:
    """The conversations that go on with somebody."""
    with rooms.db.reading() as session:
        wanted = select(Conversation.dialog).where(Conversation.person_id == person, Conversation.ended_at.is_(None))
        return set(session.scalars(wanted))


def test_check_ins_are_started_raised_and_ended_by_staff(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.sam)
    assert "Their service promises: never." in words(jo.get(at).text)
    answer = jo.post(f"{at}/check-ins", {"pace": "daily", "hour": "4pm"}, at)
    assert answer.location == at
    with rooms.db.reading() as session:
        kept = session.scalars(select(CheckIns)).one()
    assert (kept.pace, kept.hour, kept.set_by) == (CheckInPace.DAILY, time(16), rooms.town.jo)
    assert "check_in" in open_dialogs(rooms, rooms.town.sam)
    assert "The next one is planned for Wed 18 Nov, 4pm." in words(jo.get(at).text)
    assert (
        "changed",
        "check_ins",
        kept.referral_id,
        {"pace": "daily", "hour": "16:00", "put_back": False},
    ) in rooms.audit()
    jo.post(f"{at}/check-ins", {"pace": "weekly", "hour": "11:00"}, at)
    assert "The next one is planned for Wed 18 Nov, 11am." in words(jo.get(at).text)
    jo.post(f"{at}/check-ins", {"pace": "never", "hour": ""}, at)
    assert "They are not asked." in words(jo.get(at).text)
    assert "check_in" not in open_dialogs(rooms, rooms.town.sam)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"pace": "", "hour": "10:30"}, "Choose how often to ask"),
        ({"pace": "hourly", "hour": "10:30"}, "Choose how often to ask"),
        ({"pace": "daily", "hour": "elevenish"}, "This must be a time, such as 14:30, 2pm or 2.30pm."),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_typed_is_lost(rooms: Rooms, typed: dict[str, str], said: str) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.sam)
    answer = jo.post(f"{at}/check-ins", typed, at)
    assert answer.status_code == 422
    assert said in words(answer.text)
    assert f'value="{typed["hour"]}"' in answer.text
    assert f'action="{at}/check-ins"' in answer.text
    with rooms.db.reading() as session:
        assert session.scalars(select(CheckIns)).all() == []


def test_who_stopped_them_is_not_asked_until_they_want_it(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.sam)
    jo.post(f"{at}/check-ins", {"pace": "daily", "hour": ""}, at)
    with rooms.db.transaction() as session:
        number = session.scalars(select(Message.number_key).where(Message.person_id == rooms.town.sam)).first()
        session.add(Preference(number_key=number or "", channel="sms", check_ins_stopped_at=NOW))
        session.flush()
        changes.changed(session, rooms.town.sam, NOW)
    said = words(jo.get(at).text)
    assert "They stopped the check-ins. Their other texts go on." in said
    jo.post(f"{at}/check-ins", {"pace": "daily", "hour": "16:00"}, at)
    assert "check_in" not in open_dialogs(rooms, rooms.town.sam)
    jo.post(f"{at}/check-ins", {"pace": "daily", "hour": "16:00", "put_back": "yes"}, at)
    assert "check_in" in open_dialogs(rooms, rooms.town.sam)


def test_moods_are_a_plain_list_called_no_evidence_and_words_enter_the_record_by_hand_alone(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.sam)
    with rooms.db.transaction() as session:
        text = session.scalars(select(Message).where(Message.person_id == rooms.town.sam, Message.direction == "in"))
        session.add(Mood(participant_id=rooms.town.sam, message_id=text.one().id, mood=3, at=NOW))
        kept = Contact(participant_id=rooms.town.sam, kind="check_in", outcome="answered", words="bad night",
                       opened_at=NOW, settles_at=NOW, settled_at=NOW, entry=Entry.KEPT)  # fmt: skip
        session.add(kept)
    assert "Struggling, Wed 18 Nov, 10.15am To help, and never evidence." in words(
        jo.get(f"/participants/{rooms.town.sam}").text
    )
    said = words(jo.get(at).text)
    assert "Struggling, Wed 18 Nov, 10.15am “bad night” Put this in the case record" in said
    assert "It is never evidence, stays out of the case record unless you put it there" in said
    assert rooms.signed_in("Kit").post(f"/contacts/{kept.id}/record").status_code == 404
    assert jo.post(f"/contacts/{kept.id}/record", {}, at).location == f"{at}#moods"
    assert "“bad night” In the case record, by the hand of staff." in words(jo.get(at).text)
    assert jo.post(f"/contacts/{kept.id}/record", {}, at).status_code == 404
    with rooms.db.reading() as session:
        assert session.get_one(Contact, kept.id).entry is Entry.PENDING


def test_an_introduction_is_kept_for_staff_and_asked_about(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.sam)
    assert jo.post(f"{at}/introduced", {"name": "The Bridge, housing", "on": "17/11/2026"}, at).location == at
    assert "The Bridge, housing, Tue 17 Nov: not known yet" in words(jo.get(at).text)
    assert "introduced_to" in open_dialogs(rooms, rooms.town.sam)
    with rooms.db.reading() as session:
        assert session.scalars(select(CommunityIntroduction.by_id)).all() == [rooms.town.jo]
    for typed, said in (
        ({"name": "", "on": ""}, "Enter whom they were introduced to"),
        ({"name": "A gym", "on": "19/11/2026"}, "That day is still to come."),
        ({"name": "A gym", "on": "soon"}, "This must be"),
    ):
        answer = jo.post(f"{at}/introduced", typed, at)
        assert (answer.status_code, said in words(answer.text)) == (422, True)


def test_the_last_session_is_marked_once(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.sam)
    for _ in range(2):
        assert jo.post(f"/appointments/{rooms.town.coming}/last", {}, at).location == f"{at}#last"
    assert "Thu 19 Nov, 2.15pm: the last one." in words(jo.get(at).text)
    assert "final_session" in open_dialogs(rooms, rooms.town.sam)
    with rooms.db.reading() as session:
        assert session.scalars(select(LastSession.appointment_id)).all() == [rooms.town.coming]
    assert jo.post(f"/appointments/{rooms.town.past}/last", {}, at).status_code == 404


def test_staff_are_asked_whether_it_is_the_last_when_the_service_has_about_so_many(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.sam)
    with rooms.db.transaction() as session:
        session.execute(update(Referral).values(pathway="social_inclusion_mentors", tier=Tier.LOW))
        session.execute(update(Appointment).values(kind=AppointmentKind.SESSION))
    assert "Is the last one here their last?" not in words(jo.get(at).text), "one booked, and four on average"
    with rooms.db.transaction() as session:
        past = session.get_one(Appointment, rooms.town.past)
        past.attendance = Attendance.ATTENDED
        for n in range(2):
            session.add(copy_of(past, n))
    assert "With what is booked they will have had 4 of about 4 sessions." in words(jo.get(at).text)


def copy_of(past: Appointment, nth: int) -> Appointment:
    """Another session like it, that was held."""
    same = {c.name: getattr(past, c.name) for c in Appointment.__table__.columns if c.name != "id"}
    return Appointment(**same | {"ref_key": f"copy {nth}"})


def test_what_they_thought_is_shown_without_a_mark(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        text = session.scalars(select(Message).where(Message.person_id == rooms.town.sam, Message.direction == "in"))
        given = {"participant_id": rooms.town.sam, "message_id": text.one().id, "at": NOW}
        session.add(FeedbackAnswer(question="helped", score=2, **given))
    said = words(rooms.signed_in("Jo").get(page(rooms.town.sam)).text)
    assert "They chose to answer. Nothing was left out by mistake. How much the sessions helped, 0 to 10 2" in said


def test_somebody_elses_people_are_nobody(rooms: Rooms) -> None:
    kit, at = rooms.signed_in("Kit"), page(rooms.town.sam)
    assert kit.get(at).status_code == 404
    for path, form in (
        (f"{at}/check-ins", {"pace": "never", "hour": ""}),
        (f"{at}/introduced", {"name": "A gym", "on": ""}),
        (f"/appointments/{rooms.town.coming}/last", {}),
    ):
        assert kit.post(path, form).status_code == 404
    with rooms.db.transaction() as session:
        session.execute(update(Referral).values(standing=Standing.ENDED))
    jo = rooms.signed_in("Jo")
    assert "Their referral is not active" in words(jo.get(at).text)


def test_a_complaint_is_the_leads_to_hear_and_no_worklist_item_of_the_worker(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        receive(session, Incoming("SM-complains", SAM, "i want to complain about jo", Channel.SMS), NOW)
    for who, sees in (("Jo", False), ("Kit", False), ("Alex", True)):
        said = words(rooms.signed_in(who).get("/caseload?show=team").text)
        assert ("Has a complaint" in said) is sees, who
