"""Recording a contact by hand, correcting one, and a mentor's day on a page."""

from __future__ import annotations

import re
from datetime import date

from sqlalchemy import select, update

from bot.mentoring import rounds
from bot.models import AuditEntry, Contact, ContactKind, Means, Outcome, Person, Referral, Task, TaskKind, TaskOutcome
from tests.rooms import Rooms
from tests.town import NOW

SPOKE = {"outcome": "spoke", "means": "phone", "day": "18/11/2026", "time": "10:00", "note": "doing well"}


def made(rooms: Rooms) -> list[Contact]:
    """The contacts that staff made, oldest first."""
    with rooms.db.reading() as session:
        kinds = (ContactKind.MENTOR, ContactKind.COACH, ContactKind.STAFF)
        return list(session.scalars(select(Contact).where(Contact.kind.in_(kinds)).order_by(Contact.id)))


def day_begins(rooms: Rooms) -> None:
    """Dee's list of today is made: Sam is on it."""
    with rooms.db.transaction() as session:
        session.execute(update(Referral).values(pathway="social_inclusion_mentors"))
        rounds.find(session, session.get_one(Person, rooms.town.dee), NOW)


def test_a_contact_is_kept_with_who_when_and_how(rooms: Rooms) -> None:
    jo = rooms.signed_in("jo")
    assert "Record a contact with Sam Taylor" in jo.get(f"/participants/{rooms.town.sam}/contact").text
    answer = jo.post(f"/participants/{rooms.town.sam}/contact", SPOKE)
    assert answer.location == f"/participants/{rooms.town.sam}#contacts"
    (contact,) = made(rooms)
    assert (contact.kind, contact.outcome, contact.means) == (ContactKind.STAFF, Outcome.SPOKE, Means.PHONE)
    assert (contact.by_id, contact.words) == (rooms.town.jo, "doing well")
    assert contact.opened_at == NOW.replace(hour=10, minute=0)
    page = jo.get(f"/participants/{rooms.town.sam}").text
    assert "Staff contact: spoke" in page
    assert "Jo Bell, by phone" in page
    assert "doing well" in page


def test_how_is_what_it_nearly_always_is_when_left_open(rooms: Rooms) -> None:
    rooms.signed_in("jo").post(f"/participants/{rooms.town.sam}/contact", SPOKE | {"outcome": "met", "means": ""})
    assert made(rooms)[0].means is Means.FACE_TO_FACE


def test_what_cannot_be_read_is_told_and_nothing_typed_is_lost(rooms: Rooms) -> None:
    address, typed = (
        f"/participants/{rooms.town.sam}/contact",
        {"day": "19/11/2026", "time": "2:30", "note": "half said"},
    )
    answer = rooms.signed_in("jo").post(address, typed)
    assert answer.status_code == 422
    assert "Choose what came of it." in answer.text
    assert "half said" in answer.text
    for day, told in (("19/11/2026", "still to come"), ("1/9/2026", "more than 31 days ago"), ("", "Enter the day.")):
        assert told in rooms.signed_in("jo").post(address, SPOKE | {"day": day}).text
    assert made(rooms) == []


def test_a_correction_is_another_contact_and_the_first_stays(rooms: Rooms) -> None:
    dee = rooms.signed_in("dee")
    dee.post(f"/participants/{rooms.town.sam}/contact", SPOKE)
    first = made(rooms)[0]
    assert "It says: spoke." in dee.get(f"/contacts/{first.id}/correct").text
    dee.post(f"/contacts/{first.id}/correct", SPOKE | {"outcome": "no_answer", "note": "it was voicemail"})
    first, second = made(rooms)
    assert (first.outcome, second.outcome, second.follows_id) == (Outcome.SPOKE, Outcome.NO_ANSWER, first.id)
    assert second.kind is first.kind is ContactKind.MENTOR
    page = dee.get(f"/participants/{rooms.town.sam}").text
    assert f"/contacts/{second.id}/correct" in page
    assert f"/contacts/{first.id}/correct" not in page
    assert dee.get(f"/contacts/{first.id}/correct").status_code == 404


def test_to_have_met_is_face_to_face_and_a_correction_leaves_no_meeting_behind(rooms: Rooms) -> None:
    dee, address = rooms.signed_in("dee"), f"/participants/{rooms.town.sam}/contact"
    assert "To have met is face to face." in dee.post(address, SPOKE | {"outcome": "met", "means": "text"}).text
    dee.post(address, SPOKE | {"outcome": "met", "means": "face_to_face"})
    first = made(rooms)[0].id
    dee.post(f"/contacts/{first}/correct", SPOKE | {"outcome": "no_answer", "means": "face_to_face"})
    assert [(each.outcome, each.means) for each in made(rooms)] == [
        (Outcome.MET, Means.FACE_TO_FACE),
        (Outcome.NO_ANSWER, Means.PHONE),
    ]


def test_what_could_not_happen_is_recorded_with_why_and_told_onward_until_it_is_corrected(rooms: Rooms) -> None:
    dee, address = rooms.signed_in("dee"), f"/participants/{rooms.town.sam}/contact"
    kept = SPOKE | {"outcome": "logistics", "means": "", "note": "to Leeds"}
    refused = dee.post(address, kept)
    assert (refused.status_code, "Choose what kept it from happening." in refused.text) == (422, True)
    dee.post(address, kept | {"why": "transfer"})
    (first,) = made(rooms)
    assert (first.outcome, first.means, first.words) == (Outcome.LOGISTICS, Means.PRISON, "Transfer. to Leeds")
    assert moves(rooms) == [None]
    form = dee.get(f"/contacts/{first.id}/correct").text
    assert 'value="transfer" selected' in form
    assert ">to Leeds</textarea>" in form
    dee.post(f"/contacts/{first.id}/correct", kept | {"why": "court"})
    assert made(rooms)[-1].words == "At court. to Leeds"
    assert moves(rooms) == [TaskOutcome.DROPPED]


def moves(rooms: Rooms) -> list[TaskOutcome | None]:
    """What came of each move to another prison that was to be seen to; None while it is."""
    with rooms.db.reading() as session:
        return list(session.scalars(select(Task.outcome).where(Task.kind == TaskKind.MOVED)))


def test_only_what_staff_made_is_corrected_and_only_by_who_may_see_them(rooms: Rooms) -> None:
    rooms.signed_in("jo").post(f"/participants/{rooms.town.sam}/contact", SPOKE)
    mine = made(rooms)[0].id
    with rooms.db.reading() as session:
        reminder = session.scalars(select(Contact.id).where(Contact.kind == ContactKind.REMINDER)).first()
    assert rooms.signed_in("jo").get(f"/contacts/{reminder}/correct").status_code == 404
    assert rooms.signed_in("kit").get(f"/contacts/{mine}/correct").status_code == 404
    assert rooms.signed_in("kit").get(f"/participants/{rooms.town.sam}/contact").status_code == 404
    assert rooms.signed_in("dee").get(f"/participants/{rooms.town.ana}/contact").status_code == 404


def test_every_look_and_change_is_in_the_audit_without_a_word_of_it(rooms: Rooms) -> None:
    rooms.signed_in("jo").post(f"/participants/{rooms.town.sam}/contact", SPOKE)
    with rooms.db.reading() as session:
        facts = [entry.facts for entry in session.scalars(select(AuditEntry).where(AuditEntry.subject == "contacts"))]
    assert {"outcome": "spoke", "corrects": None} in facts
    assert "doing well" not in str(facts)


def test_a_mentors_day_on_a_page_and_what_is_due_tried_and_two_way(rooms: Rooms) -> None:
    day_begins(rooms)
    dee = rooms.signed_in("dee")
    page = dee.get("/round").text
    assert re.search(r"Sam Taylor.*Not yet", page, re.DOTALL)
    dee.post(f"/participants/{rooms.town.sam}/contact", SPOKE | {"outcome": "no_answer", "back": "round"})
    assert "No answer" in dee.get("/round").text
    assert counted(dee.get("/round").text) == ["1", "1", "0"]
    dee.post(f"/participants/{rooms.town.sam}/contact", SPOKE | {"time": "10:10"})
    assert counted(dee.get("/round").text) == ["1", "1", "1"]
    assert "1 due, 1 tried, 1 two-way" in dee.get(f"/participants/{rooms.town.sam}").text


def test_what_case_workers_and_our_texts_do_is_no_mentor_contact(rooms: Rooms) -> None:
    day_begins(rooms)
    rooms.signed_in("jo").post(f"/participants/{rooms.town.sam}/contact", SPOKE)
    assert "1 due, 0 tried, 0 two-way" in rooms.signed_in("jo").get(f"/participants/{rooms.town.sam}").text


def test_what_is_recorded_on_the_page_is_off_the_list_of_texts(rooms: Rooms) -> None:
    day_begins(rooms)
    rooms.signed_in("dee").post(f"/participants/{rooms.town.sam}/contact", SPOKE)
    with rooms.db.transaction() as session:
        assert rounds.find(session, session.get_one(Person, rooms.town.dee), NOW).items == ()


def test_a_lead_sees_how_the_team_keeps_contact_and_a_mentor_only_their_own(rooms: Rooms) -> None:
    day_begins(rooms)
    lead = rooms.signed_in("alex")
    assert "Dee Shah" in lead.get("/round").text
    assert counted(lead.get("/round").text) == ["1", "0", "0"]
    assert "Dee Shah" not in rooms.signed_in("kit").get("/round").text


def counted(page: str) -> list[str]:
    """The figures of the last row."""
    return re.findall(r'cell--numeric">(\d+)<', page)[-3:]


def test_days_are_days_in_london(rooms: Rooms) -> None:
    rooms.signed_in("dee").post(
        f"/participants/{rooms.town.sam}/contact", SPOKE | {"day": "17/11/2026", "time": "23:30"}
    )
    assert made(rooms)[0].opened_at.date() == date(2026, 11, 17)
