"""The next session: put to the worker when fewer are booked than was agreed, or offered by text; once, however late."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from bot.appointments import arranging, attendance, booking
from bot.caring import plans
from bot.caring.plans import Agreed, Approval, Goal
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    LastSession,
    Mode,
    Place,
    Programme,
    Referral,
    Team,
    Tier,
)
from bot.planning import programmes_book, programmes_due, programmes_look
from tests.arranging import appointments, jo, kinds, words, works
from tests.story import Story
from tests.transcript import instant


def agree(story: Story, often: str, pathway: str = "lifestyle") -> None:
    """Sam's plan is approved."""
    works(story)
    goal = Goal("Get a bank card", "It has come", (story.at + timedelta(days=40)).date(), "Sam")
    with story.db.transaction() as session:
        session.execute(update(Referral).values(pathway=pathway))
        plans.write(session, jo(story), story.sam.id, Agreed(often, (Mode.PLACE,), (goal,)), story.at)
        plans.approve(session, jo(story), story.sam.id, Approval(story.at.date(), True), story.at)


def looks(story: Story, words: str | None = None) -> int:
    """Whatever is due a look by then gets one; how many did."""
    if words is not None:
        story.to(words)
    with story.db.reading() as session:
        due = programmes_due.due(session, story.at, 10)
    for referral_id in due:
        with story.db.transaction() as session:
            programmes_look.look(session, referral_id, story.at)
    return len(due)


def book_all(story: Story) -> int:
    """Jo books what is proposed."""
    with story.db.transaction() as session:
        found = programmes_book.proposed(session, jo(story), story.sam.id, story.at)
        assert found is not None
        chosen = [each.starts_at for each in found.proposals]
        booked = programmes_book.book(session, jo(story), story.sam.id, chosen, story.at)
    return booked[0] if booked else 0


def record(story: Story, item: Appointment, came: Attendance) -> None:
    """Jo says whether Sam came."""
    with story.db.transaction() as session:
        attendance.record(session, jo(story), item.id, came, story.at)
        arranging.recorded(session, session.get_one(Appointment, item.id), story.at)


def open_asks(story: Story) -> int:
    """How often somebody has it before them that sessions are to be booked, and how often that was ever so."""
    with story.db.reading() as session:
        return session.scalars(select(Programme.times_proposed)).one()


def test_an_approved_plan_asks_for_its_sessions_once_and_booking_them_settles_it(story: Story) -> None:
    agree(story, "Twice a week")
    assert looks(story) == 1
    assert looks(story) == 0, "nothing more is due"
    assert kinds(story).count("next_session") == 1
    assert looks(story, "Sat 21 Nov 11:00") == 0, "it is not asked again before some working days are over"
    assert book_all(story) == 4
    assert looks(story) == 1
    assert (book_all(story), kinds(story).count("next_session"), open_asks(story)) == (0, 1, 0)
    with story.db.reading() as session:
        asked = session.scalars(select(Alert).where(Alert.kind == AlertKind.NEXT_SESSION)).one()
    assert asked.seen_at == story.at, "it needs nobody any more"
    assert story.put()[-1] == "appointment.booked_several", "one text, though four were booked"


def test_when_a_session_is_over_the_one_after_it_is_asked_for_however_late_we_look(story: Story) -> None:
    agree(story, "Once a week")
    looks(story)
    book_all(story)
    looks(story)
    first, second = appointments(story)
    assert looks(story, "Wed 25 Nov 17:00") == 1, "the first is over"
    record(story, first, Attendance.ATTENDED)
    looks(story)
    assert kinds(story).count("next_session") == 1, "one is ahead, and one a week was agreed"
    story.at = second.starts_at + timedelta(days=3)  # nobody looked for days
    assert looks(story) == 1
    assert kinds(story).count("next_session") == 2
    assert looks(story) == 0


def test_nobody_taking_it_up_is_asked_again_after_three_working_days(story: Story) -> None:
    agree(story, "Once a week")
    looks(story)
    assert [looks(story, day) for day in ("Tue 24 Nov 17:00", "Wed 25 Nov 09:30", "Wed 25 Nov 12:00")] == [0, 1, 0]
    assert kinds(story).count("next_session") == 1, "they have it before them still"


def test_what_we_call_off_is_to_be_booked_again(story: Story) -> None:
    agree(story, "Once a week")
    looks(story)
    book_all(story)
    looks(story)
    items = appointments(story)
    with story.db.transaction() as session:
        for item in items:
            row = session.get_one(Appointment, item.id)
            row.booking = Booking.CANCELLED
            arranging.called_off(session, row, story.at, offer=False)
    assert looks(story) == 1
    assert kinds(story).count("next_session") == 2


def offers_by_text(story: Story) -> None:
    with story.db.transaction() as session:
        session.execute(update(Team).values(next_by_text=True))


def test_a_team_that_has_it_so_offers_the_next_one_by_text(story: Story) -> None:
    offers_by_text(story)
    agree(story, "Once a week")
    looks(story)
    assert "shall we fix your next time with Jo?" in words(story)[-1]
    assert looks(story) == 0
    story.text("2")
    assert words(story)[-1].startswith("Done. See you ")
    (booked,) = appointments(story)
    assert (booked.session_number, booked.minutes) == (1, 60)
    looks(story)
    assert ("next_session" in kinds(story), open_asks(story)) == (False, 0)


def test_staff_who_book_it_first_end_the_offer(story: Story) -> None:
    offers_by_text(story)
    agree(story, "Once a week")
    looks(story)
    assert book_all(story) == 1, "the other one is being offered by text"
    looks(story)
    story.text("2")
    assert len(appointments(story)) == 1, "an answer to what is over books nothing"
    assert story.put().count("next_session.offer") == 1


def test_an_offer_that_nobody_answers_goes_to_the_worker(story: Story) -> None:
    offers_by_text(story)
    agree(story, "Once a week")
    looks(story)
    story.wait("Tue 24 Nov 11:00")
    assert "no_choice" in kinds(story)
    looks(story, "Thu 26 Nov 11:00")
    assert kinds(story).count("next_session") == 1
    assert story.put().count("next_session.offer") == 1


def test_nobody_in_custody_is_texted_for_it_and_a_closed_referral_asks_nothing(story: Story) -> None:
    offers_by_text(story)
    with story.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.CUSTODY))
    agree(story, "Once a week", "social_inclusion_mentors")
    looks(story)
    assert kinds(story) == [*kinds(story)[:-1], "next_session"]
    assert "next_session.offer" not in story.put()
    with story.db.transaction() as session:
        session.execute(update(Referral).values(standing="ended"))
        programmes_due.soon_of(session, story.sam.id, story.at)
    looks(story)
    with story.db.reading() as session:
        assert session.scalars(select(Programme.look_at)).one() is None


def test_the_clock_change_and_the_holidays_move_nothing(story: Story) -> None:
    story.to("Wed 16 Dec 11:00")
    agree(story, "Once a week")
    book_all(story)
    days = [f"{item.starts_at:%a %-d %b}" for item in appointments(story)]
    assert days == ["Wed 16 Dec", "Wed 23 Dec"]
    with story.db.transaction() as session:
        session.execute(update(Programme).values(sessions=3, in_weeks=1))
        found = programmes_book.proposed(session, jo(story), story.sam.id, instant("Wed 23 Dec 12:00"))
    assert found is not None
    assert [f"{each.starts_at:%a %-d %b}" for each in found.proposals] == ["Thu 24 Dec", "Tue 29 Dec", "Thu 31 Dec"]


def test_the_last_is_the_latest_whichever_was_booked_last(story: Story) -> None:
    agree(story, "Once a week", "social_inclusion_coaches")
    with story.db.transaction() as session:
        session.execute(update(Referral).values(tier=Tier.LOW))
        for day in ("Tue 24 Nov", "Thu 17 Dec", "Tue 1 Dec"):
            place = (Mode.PLACE, "5 High St", story.jo.id, True)
            wish = booking.Wish(instant(f"{day} 10:00"), AppointmentKind.SESSION, 60, *place)
            assert booking.book(session, jo(story), story.sam.id, wish, story.at)
        last = select(Appointment.starts_at).join(LastSession, LastSession.appointment_id == Appointment.id)
        assert [f"{at:%d %b}" for at in session.scalars(last)] == ["17 Dec"]


def test_nobody_inside_is_to_be_seen_on_the_day_on_which_it_is_booked(story: Story) -> None:
    with story.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.CUSTODY))
    agree(story, "Once a week", "social_inclusion_mentors")
    book_all(story)
    assert min(item.starts_at for item in appointments(story)).date() > story.at.date()
