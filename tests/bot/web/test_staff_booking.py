"""Booking on the staff's pages: a new appointment, one that cannot be then, and the next sessions with one press."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from bot import clock
from bot.caring import plans
from bot.caring.plans import Agreed, Approval, Goal
from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    AvoidedTime,
    Booking,
    DayOff,
    LastSession,
    Message,
    Mode,
    Number,
    Referral,
    Role,
    Team,
)
from bot.staff.access import StaffMember
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms, Visitor
from tests.story import usual_week
from tests.town import NOW

TYPED = {"kind": "session", "start": "other", "day": "26/11/2026", "time": "2pm", "minutes": "60", "mode": "place"}
FORM = TYPED | {"venue": "5 High Street", "worker": "2"}


@pytest.fixture
def jo(rooms: Rooms) -> Visitor:
    """Jo, who sees people on weekdays at 5 High Street."""
    with rooms.db.transaction() as session:
        session.add_all(usual_week(rooms.town.jo))
        session.execute(update(Team).values(venue="5 High Street"))
        session.execute(update(Referral).values(pathway="lifestyle"))
    return rooms.signed_in("Jo")


def booked(rooms: Rooms, person_id: int) -> list[str]:
    """What stands for somebody from now on: when, how and where."""
    with rooms.db.reading() as session:
        wanted = select(Appointment).where(Appointment.participant_id == person_id, Appointment.booked_at >= NOW)
        items = session.scalars(wanted.order_by(Appointment.starts_at)).all()
        return [f"{clock.london(item.starts_at):%a %-d %b %H:%M} {item.mode.value} {item.venue}" for item in items]


def put(rooms: Rooms) -> list[str | None]:
    """The texts that we put just now."""
    with rooms.db.reading() as session:
        return list(session.scalars(select(Message.text_key).where(Message.made_at >= NOW, Message.text_key != "")))


def test_a_new_appointment_is_booked_at_a_typed_time_and_told(rooms: Rooms, jo: Visitor) -> None:
    page = f"/participants/{rooms.town.sam}"
    assert "Book an appointment" in jo.get(page).text
    shown = words(jo.get(f"{page}/book").text)
    assert "Wed 18 Nov, 12.30pm" in shown, "two hours from now is the first that is free"
    answer = jo.post(f"{page}/book", FORM, f"{page}/book")
    assert answer.location == f"{page}#appointments"
    assert booked(rooms, rooms.town.sam) == ["Thu 26 Nov 14:00 place 5 High Street"]
    assert "appointment.booked" in put(rooms)
    history = words(jo.get(page).text)
    assert "booked by us (Jo Bell)" in history


def test_a_free_time_is_one_press(rooms: Rooms, jo: Visitor) -> None:
    page = f"/participants/{rooms.town.ana}/book"
    form = {"kind": "session", "minutes": "45", "mode": "phone", "venue": "left over"}
    jo.post(page, form | {"start": "2026-11-27T10:30:00+00:00"}, page)
    assert booked(rooms, rooms.town.ana) == ["Fri 27 Nov 10:30 phone "]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"day": "19/11/2026", "time": "14:30"}, "They are expected at something else then."),
        ({"day": "17/11/2026"}, "That time has passed."),
        ({"day": "24/11/2026", "time": "9am"}, "one of the times that they must not be offered"),
        ({"day": "25/12/2026"}, "That is a bank holiday."),
        ({"day": "30/11/2026"}, "has that day off"),
        ({"day": "tomorrow week"}, "Enter a day, such as 24/12/2026"),
        ({"venue": "the probation office"}, "A text must not say"),
        ({"venue": "HMP Leeds"}, "A text must not say “HMP”"),
        ({"mode": "group"}, "Choose how they meet"),
        ({"minutes": "lots"}, "Enter the minutes as a whole number from 10 to 480"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_booked(
    rooms: Rooms, jo: Visitor, cells: dict[str, str], said: str
) -> None:
    with rooms.db.transaction() as session:
        row = {"person_id": rooms.town.sam, "kind": "caring", "added_at": NOW, "weekday": 1}
        session.add(AvoidedTime(opens=clock.london(NOW).time().replace(8), closes=clock.london(NOW).time(), **row))
        session.add(DayOff(worker_id=rooms.town.jo, day=date(2026, 11, 30)))
    page = f"/participants/{rooms.town.sam}/book"
    answer = jo.post(page, FORM | cells, page)
    assert answer.status_code == 422
    assert said in words(answer.text)
    assert booked(rooms, rooms.town.sam) == []


def test_the_workers_other_appointment_is_in_the_way_and_the_nearest_free_times_are_offered(
    rooms: Rooms, jo: Visitor
) -> None:
    jo.post(f"/participants/{rooms.town.sam}/book", FORM, f"/participants/{rooms.town.sam}/book")
    page = f"/participants/{rooms.town.ana}/book"
    answer = jo.post(page, FORM | {"time": "2.30pm"}, page)
    said = words(answer.text)
    assert "Whoever they are to see is booked then. The nearest free times are below." in said
    assert "Thu 26 Nov, 12.30pm" in said
    assert "Thu 26 Nov, 3.30pm" in said
    assert booked(rooms, rooms.town.ana) == []


def test_what_is_unusual_is_booked_when_it_is_said_again(rooms: Rooms, jo: Visitor) -> None:
    page = f"/participants/{rooms.town.sam}/book"
    on_boxing_day = FORM | {"day": "28/12/2026"}
    assert "It is to be then all the same" in words(jo.post(page, on_boxing_day, page).text)
    jo.post(page, on_boxing_day | {"anyway": "yes"}, page)
    assert booked(rooms, rooms.town.sam) == ["Mon 28 Dec 14:00 place 5 High Street"]


def approve(rooms: Rooms, often: str) -> None:
    """Sam's plan is approved; nothing is booked, and nothing was held."""
    who = StaffMember(rooms.town.jo, 1, Role.SERVICE_MANAGER, "Jo Bell")
    agreed = Agreed(often, (Mode.PLACE, Mode.PHONE), (Goal("Get a bank card", "It has come", date(2027, 1, 8), "Sam"),))
    with rooms.db.transaction() as session:
        session.execute(update(Appointment).values(kind=AppointmentKind.ASSESSMENT))
        plans.write(session, who, rooms.town.sam, agreed, NOW)
        plans.approve(session, who, rooms.town.sam, Approval(NOW.date(), True), NOW)


def test_the_next_four_sessions_are_booked_with_one_press_and_once(rooms: Rooms, jo: Visitor) -> None:
    approve(rooms, "Twice a week")
    page = f"/participants/{rooms.town.sam}/sessions"
    shown = jo.get(page).text
    assert "8 sessions, 2 a week. 0 held, 0 sessions booked ahead, 8 still to book." in words(shown)
    assert "As their plan says (“Twice a week”): 2 a week." in words(shown)
    assert "Book the next four" in shown
    starts = [piece.split('"')[0] for piece in shown.split('name="start" type="checkbox" value="')[1:]]
    assert len(starts) == 4
    for _ in range(2):
        jo.client.post(page, data={"start": starts, "csrf_token": shown.split('csrf_token" value="')[1].split('"')[0]})
    assert booked(rooms, rooms.town.sam) == [
        "Wed 18 Nov 12:30 place 5 High St",
        "Fri 20 Nov 12:30 phone ",
        "Wed 25 Nov 12:30 place 5 High St",
        "Fri 27 Nov 12:30 phone ",
    ]
    assert "4 sessions booked ahead, 4 still to book" in words(jo.get(page).text)
    with rooms.db.reading() as session:
        numbers = session.scalars(select(Appointment.session_number).where(Appointment.booked_at >= NOW)).all()
    assert sorted(number or 0 for number in numbers) == [1, 2, 3, 4]


def test_the_first_session_comes_after_the_assessment(rooms: Rooms, jo: Visitor) -> None:
    approve(rooms, "Twice a week")
    page = f"/participants/{rooms.town.sam}/sessions"
    assert "Wed 18 Nov, 12.30pm" in words(jo.get(page).text), "nothing says when the assessment is due"
    with rooms.db.transaction() as session:
        session.get_one(Appointment, rooms.town.past).booking = Booking.CANCELLED
    after = words(jo.get(page).text).split("Next to book")[1]
    assert "Thu 19 Nov" not in after.split("Book")[0]
    assert "Wed 18 Nov" not in after, "the assessment is booked for Thu 19 Nov, 2.15pm"
    with rooms.db.transaction() as session:
        session.get_one(Appointment, rooms.town.coming).attendance = Attendance.ATTENDED
    assert "Wed 18 Nov, 12.30pm" in words(jo.get(page).text)


def test_how_often_is_set_here_when_the_plan_does_not_say_it(rooms: Rooms, jo: Visitor) -> None:
    approve(rooms, "Once or twice a week")
    page = f"/participants/{rooms.town.sam}/sessions"
    assert "which is not read as a number" in words(jo.get(page).text)
    answer = jo.post(f"{page}/pace", {"sessions": "3", "weeks": ""}, page)
    assert "Enter both how many and in how many weeks, or neither" in words(answer.text)
    jo.post(f"{page}/pace", {"sessions": "3", "weeks": "2", "minutes": "45"}, page)
    assert "As set here: 3 in 2 weeks." in words(jo.get(page).text)


def test_the_last_one_is_said_to_be_the_last(rooms: Rooms, jo: Visitor) -> None:
    approve(rooms, "Once a week")
    with rooms.db.transaction() as session:
        session.execute(update(Referral).values(pathway="social_inclusion_mentors", tier="low"))
        item = session.get_one(Appointment, rooms.town.past)
        item.kind, item.attendance = AppointmentKind.SESSION, Attendance.ATTENDED
    page = f"/participants/{rooms.town.sam}/sessions"
    assert "3 still to book" in words(jo.get(page).text)
    for day in ("23/11/2026", "30/11/2026", "07/12/2026"):
        jo.post(f"/participants/{rooms.town.sam}/book", FORM | {"day": day}, page)
    assert "All that was promised is held or booked." in words(jo.get(page).text)
    with rooms.db.reading() as session:
        last = session.scalars(select(Appointment.starts_at).join(LastSession)).all()
    assert [f"{clock.london(each):%d/%m/%Y}" for each in last] == ["07/12/2026"]


def test_what_was_booked_before_they_came_out_is_pointed_to(rooms: Rooms, jo: Visitor) -> None:
    page = f"/participants/{rooms.town.sam}/sessions"
    assert "booked before they came out" not in words(jo.get(page).text)
    with rooms.db.transaction() as session:
        session.execute(update(Referral).values(released_on=NOW.date()))
    assert "1 to come was booked before they came out." in words(jo.get(page).text)


def test_how_they_hear_of_what_was_booked_is_said_as_it_is(rooms: Rooms, jo: Visitor) -> None:
    done = "/sessions?booked=1"
    assert "1 is booked. A text tells them." in words(jo.get(f"/participants/{rooms.town.sam}{done}").text)
    said = words(jo.get(f"/participants/{rooms.town.ana}{done}").text)
    assert "1 is booked. No text tells them: texts do not arrive at this number. To ring them is a task" in said
    with rooms.db.transaction() as session:
        session.execute(update(Number).values(proven_on=None, bounced_at=None))
    said = words(jo.get(f"/participants/{rooms.town.ana}{done}").text)
    assert "Their number is not proven: a text asks only whether it is theirs" in said


def test_nobody_elses_people_can_be_booked(rooms: Rooms) -> None:
    dee = rooms.signed_in("Dee")
    for path in ("book", "sessions"):
        assert dee.get(f"/participants/{rooms.town.bryn}/{path}").status_code == 404
