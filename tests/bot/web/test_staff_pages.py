"""What staff read on their pages, and what they can record there."""

from __future__ import annotations

import html
import re

from sqlalchemy import select

from bot import clock
from bot.models import Alert, AlertKind, Appointment, Attendance, Contact, Direction, Message
from tests.heard import heard
from tests.rooms import Rooms
from tests.town import NOW, SAM, Builder


def words(page: str) -> str:
    """What is written on a page, as one line, without what is left to the scripts."""
    plain = re.sub(r"<(script|style).*?</\1>", "", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", plain))).replace(" ,", ",").replace(" .", ".")


def test_a_case_worker_sees_how_things_stand_with_each(rooms: Rooms) -> None:
    said = words(rooms.signed_in("Jo").get("/caseload").text)
    assert "Who I work with" in said
    assert (
        "Sam Taylor Social inclusion Next appointment Thu 19 Nov, 2.15pm, in person Confirmed "
        "Last contact Tue 17 Nov, 9.15am Reminder: confirmed Needs you Nothing"
    ) in said
    assert (
        "Ana Reyes Social inclusion Next appointment Fri 20 Nov, 10.15am, by phone Can’t come "
        "Last contact Wed 18 Nov, 7.15am Reminder: no outcome yet Needs you 1 to see"
    ) in said
    assert "Bryn Jones" not in said


def test_what_needs_them_comes_first_in_the_words_it_was_written_in(rooms: Rooms) -> None:
    said = words(rooms.signed_in("Jo").get("/caseload").text)
    assert (
        "What needs me now (1) Ana Reyes : Can’t come “cant make it kids off school” "
        "Wed 18 Nov, 8.15am, about the appointment on Fri 20 Nov, 10.15am"
    ) in said


def test_an_alert_is_open_until_somebody_has_seen_it(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    answer = jo.post(f"/alerts/{rooms.town.alert}/seen", {"show": "mine"})
    assert answer.location == "/caseload?show=mine"
    assert "Nothing at the moment." in words(jo.get("/caseload").text)
    assert rooms.audit()[-2] == ("changed", "alerts", rooms.town.alert, {"seen": True})
    with rooms.db.reading() as session:
        alert = session.get_one(Alert, rooms.town.alert)
        assert alert.seen_by == rooms.town.jo
        assert alert.seen_at

    rooms.signed_in("Alex").post(f"/alerts/{rooms.town.alert}/seen")
    with rooms.db.reading() as session:
        assert session.get_one(Alert, rooms.town.alert).seen_by == rooms.town.jo, "who saw it first stays on record"


def test_who_was_told_and_whether_they_saw_it_stays_on_the_page(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), f"/participants/{rooms.town.ana}"
    assert "Can’t come to Jo Bell, not seen yet" in words(jo.get(page).text)
    assert jo.post(f"/alerts/{rooms.town.alert}/seen", {"person": str(rooms.town.ana)}).location == page
    assert "Can’t come to Jo Bell, seen Wed 18 Nov, 10.15am" in words(jo.get(page).text)


def test_the_thread_tells_how_far_each_text_got(rooms: Rooms) -> None:
    said = words(rooms.signed_in("Jo").get(f"/participants/{rooms.town.sam}").text)
    for line in (
        "Reply YES, or CHANGE if not. Throughline at 9.15am · Delivered",
        "yeah see you then Sam at 10.15am · heard as “yes”",
        "What time will you set off? Throughline at 10.21am · Sent",
        "(not sent) Throughline at 2.15pm · Not sent : it was too late to be of use",
        "(not sent yet) Throughline at 6.15am · Waiting to go",
    ):
        assert line in said


def test_the_contacts_tell_what_came_of_each(rooms: Rooms) -> None:
    said = words(rooms.signed_in("Jo").get(f"/participants/{rooms.town.sam}").text)
    confirmed = "Reminder: confirmed In the case record Tue 17 Nov, 9.15am “yeah see you then”"
    assert f"Contacts Record a contact {confirmed} Reminder: no answer" in said


def test_a_number_says_what_may_be_sent_to_it(rooms: Rooms) -> None:
    alex = rooms.signed_in("Alex")

    def number_of(person: int) -> str:
        return words(alex.get(f"/participants/{person}").text).split(" Number ")[1].split(" How we write ")[0]

    assert number_of(rooms.town.sam) == "07700 900101 Proven on Mon 2 Nov by Jo Bell (spoke on it)."
    assert number_of(rooms.town.ana) == (
        "07700 900102 Not proven. Texts say no place and no reason until somebody has spoken to them on it. "
        "Texts do not arrive since Tue 17 Nov, 10.15am."
    )
    assert number_of(rooms.town.bryn) == (
        "07700 900103 Proven on Mon 2 Nov by Jo Bell (spoke on it). "
        "Stopped our texts (SMS). That is their choice, and no missed contact."
    )


def test_why_nobody_texts_them_is_said(rooms: Rooms) -> None:
    alex = rooms.signed_in("Alex")
    assert "No texts go to them now: they stopped our texts." in words(
        alex.get(f"/participants/{rooms.town.bryn}").text
    )
    assert "No texts go to them now" not in words(alex.get(f"/participants/{rooms.town.sam}").text)


def test_an_alert_about_nobody_leads_to_the_unclaimed_texts(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        session.add(Alert(kind=AlertKind.CRISIS, urgent=True, facts={}, words="help me", raised_at=NOW))
    said = rooms.signed_in("Jo").get("/caseload").text
    assert '<a class="govuk-link" href="/unclaimed">May be in crisis</a>' in said
    assert "None" not in words(said)


def test_what_somebody_writes_is_never_markup(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        Builder(session, NOW).text(Direction.IN, "<b>hi</b><script>1</script>", NOW, SAM, person_id=rooms.town.sam)
        session.get_one(Alert, rooms.town.alert).words = "<i>late</i>"
    jo = rooms.signed_in("Jo")
    assert "&lt;b&gt;hi&lt;/b&gt;&lt;script&gt;" in jo.get(f"/participants/{rooms.town.sam}").text
    assert "&lt;i&gt;late" in jo.get("/caseload").text


def test_a_long_thread_shows_its_end_first(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        for n in range(50):
            Builder(session, NOW).text(Direction.IN, f"text {n}", NOW, SAM, person_id=rooms.town.sam)
    page = rooms.signed_in("Jo").get(f"/participants/{rooms.town.sam}").text
    assert "Show 25 earlier texts" in page


def test_texts_from_numbers_we_do_not_know_are_there_for_somebody_to_read(rooms: Rooms) -> None:
    said = words(rooms.signed_in("Jo").get("/unclaimed").text)
    assert "07700 900199 “who is this?” Wed 18 Nov, 5.15am" in said


def test_somebody_is_found_by_part_of_a_name_or_a_whole_number(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    for asked in ("tay", "TAYLOR sam", "07700 900101", "+44 7700 900101"):
        said = jo.post("/find", {"asked": asked}).text
        assert f'href="/participants/{rooms.town.sam}">Sam Taylor<' in said
        assert "1 found" in said
    assert "Enter a name or a mobile number" in jo.post("/find", {"asked": " "}).text
    assert "Sam" not in str(rooms.audit()), "what was looked for is on no log"


def test_attendance_is_what_staff_say_after_being_asked_twice(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), f"/appointments/{rooms.town.past}/attendance"
    asked = jo.get(page).text
    assert "Did Sam Taylor come on Thu 12 Nov, 10.15am?" in asked
    assert "checked" not in asked
    assert "Choose whether they attended" in jo.post(page, {}, page).text
    assert "Did not attend" in words(jo.post(page, {"attendance": "not_attended"}, page).text)
    assert _attendance(rooms) is None, "it is only shown back so far"

    answer = jo.post(page, {"attendance": "not_attended", "sure": "yes"}, page)
    assert answer.location == f"/participants/{rooms.town.sam}#appointments"
    assert _attendance(rooms) is Attendance.NOT_ATTENDED
    assert "Did not attend, recorded by Jo Bell." in words(jo.get(answer.location).text)
    assert "Did they come?" not in jo.get("/caseload").text


def _attendance(rooms: Rooms) -> Attendance | None:
    with rooms.db.reading() as session:
        return session.get_one(Appointment, rooms.town.past).attendance


def test_a_correction_keeps_what_it_said_before(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), f"/appointments/{rooms.town.past}/attendance"
    jo.post(page, {"attendance": "not_attended", "sure": "yes"}, page)
    assert "It says: did not attend." in jo.get(page).text
    jo.post(page, {"attendance": "attended", "sure": "yes"}, page)
    assert [facts for deed, *_, facts in rooms.audit() if deed == "changed"] == [
        {"attendance": "not_attended", "before": None},
        {"attendance": "attended", "before": "not_attended"},
    ]


def test_nothing_follows_from_having_come(rooms: Rooms) -> None:
    def everything_else() -> tuple[list[int], list[int], list[int]]:
        with rooms.db.reading() as session:
            kept = (select(Contact.id), select(Message.id), select(Alert.id))
            first, second, third = (list(session.scalars(query)) for query in kept)
            return first, second, third

    jo, page, before = rooms.signed_in("Jo"), f"/appointments/{rooms.town.past}/attendance", everything_else()
    jo.post(page, {"attendance": "attended", "sure": "yes"}, page)
    assert everything_else() == before


def test_a_miss_that_is_recorded_days_later_is_a_call_to_make_and_no_text(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), f"/appointments/{rooms.town.past}/attendance"
    jo.post(page, {"attendance": "not_attended", "sure": "yes"}, page)
    with rooms.db.reading() as session:
        told = [alert.kind for alert in session.scalars(select(Alert).where(Alert.appointment_id == rooms.town.past))]
        texts = session.scalars(select(Message.text_key).where(Message.text_key.startswith("missed"))).all()
    assert (told, list(texts)) == ([AlertKind.MISSED_NO_WORD], [])


def test_attendance_of_what_is_still_to_come_cannot_be_recorded(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    page = f"/appointments/{rooms.town.coming}/attendance"
    assert jo.get(page).status_code == 404
    assert jo.post(page, {"attendance": "attended", "sure": "yes"}).status_code == 404
    assert rooms.audit()[-1] == ("viewed", "appointments", rooms.town.coming, {"refused": True})


def test_a_live_page_is_sent_again_only_when_something_is_new(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}"
    version = jo.get(page).headers["ETag"]
    looks = len(rooms.audit())
    assert jo.get(page, X_Live="1", If_None_Match=version).status_code == 304
    assert len(rooms.audit()) == looks, "nothing new was shown"

    with rooms.db.transaction() as session:
        Builder(session, NOW).text(Direction.IN, "here now", clock.now(), SAM, person_id=rooms.town.sam)
    fresh = jo.get(page, X_Live="1", If_None_Match=version)
    assert "here now" in fresh.text
    assert rooms.audit()[looks:] == [("viewed", "people", rooms.town.sam, {"live": True, "own": True})]


def test_a_caseload_costs_the_same_few_queries_however_long_it_is(rooms: Rooms) -> None:
    def queries() -> int:
        with heard(rooms.db) as counted:
            rooms.signed_in("Alex").get("/caseload")
        return len(counted)

    before = queries()
    with rooms.db.transaction() as session:
        builder = Builder(session, NOW)
        for n in range(20):
            builder.participant(f"Pat{n} Ray", 1, rooms.town.jo, f"+4477009003{n:02}")
    assert queries() == before
