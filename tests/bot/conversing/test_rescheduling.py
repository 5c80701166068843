"""Moving an appointment by text, with real diaries: held while offered, never booked twice, a yes where one is due."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import func, select, update

from bot.appointments import changes
from bot.clock import london
from bot.models import Appointment, DayOff, Move, MoveRequest, SlotHold, Team
from bot.wording import words_of
from tests.staffing import live
from tests.story import SAM, Story, usual_week

ANA = "+447700900200"


def works(story: Story) -> None:
    """Jo sees people on weekdays, ten to half past four."""
    with story.db.transaction() as session:
        session.add_all(usual_week(story.jo.id))


def last_words(story: Story) -> str:
    """The last text we put, as it would leave."""
    with story.db.reading() as session:
        return words_of(session, story.out()[-1])


def starts(story: Story, appointment_id: int) -> str:
    """When an appointment is now."""
    with story.db.reading() as session:
        return f"{london(session.get_one(Appointment, appointment_id).starts_at):%a %-d %H:%M}"


def test_cannot_come_offers_times_and_the_choice_is_booked(story: Story) -> None:
    works(story)
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("cant make it kids off school")
    assert last_words(story).startswith("Thanks for telling us. Could you do 1) Fri 20 Nov, 1pm 2) Mon 23 Nov, 10am")
    assert story.told() == [("cannot_come", "cant make it kids off school")]
    story.text("2")
    assert last_words(story) == "Done. See you Mon 23 Nov, 10am, 5 High St. Text us if anything changes."
    assert starts(story, expected) == "Mon 23 10:00"
    with story.db.reading() as session:
        assert session.scalar(select(func.count(SlotHold.id))) == 0


def test_the_reminders_move_with_it_and_nothing_is_said_twice(story: Story) -> None:
    works(story)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do thurs at 11")
    assert last_words(story) == "Thu 26 Nov, 11am is free. Is that right for you? Reply YES, or tell us another day."
    story.text("yes")
    story.wait("Tue 24 Nov 15:00")
    assert story.put() == ["appointment.booked", "rescheduling.echo", "rescheduling.booked", "appointment.four"]
    story.wait("Wed 25 Nov 15:00")
    assert story.put()[-1] == "appointment.eve"
    story.text("yes")
    assert story.contacts()[-1].outcome == "confirmed"


def test_what_is_booked_held_off_or_too_close_is_not_offered(story: Story) -> None:
    works(story)
    ana = story.participant("Ana", ANA)
    with story.db.transaction() as session:
        session.add(DayOff(worker_id=story.jo.id, day=london(story.at).date()))
    story.appointment(ana, "Mon 23 Nov 10:00")
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("CHANGE")
    assert "1) Mon 23 Nov, 11.30am" in last_words(story)
    story.text("can i change mine", ANA)
    assert "Mon 23 Nov, 11.30am" not in last_words(story)


def test_two_who_race_for_one_time_one_gets_it_and_the_other_is_offered_the_next(story: Story) -> None:
    works(story)
    people = [story.participant(f"P{n}", f"+44770090040{n}") for n in range(4)]
    booked = [story.appointment(person, f"Wed 25 Nov 1{n}:00") for n, person in enumerate(people)]
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda n: story.text("can we do monday at 3pm", f"+44770090040{n}"), range(4)))
        list(threads.map(lambda n: story.text("yes", f"+44770090040{n}"), range(4)))
    at_three = [starts(story, one) for one in booked].count("Mon 23 15:00")
    assert at_three == 1
    with story.db.reading() as session:
        taken = session.scalars(select(Appointment.starts_at)).all()
    assert len(set(taken)) == len(taken)


def test_a_hold_ends_and_the_worker_is_told(story: Story) -> None:
    works(story)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("CHANGE")
    story.wait("Sat 21 Nov 11:00")
    with story.db.reading() as session:
        assert session.scalar(select(func.count(SlotHold.id))) == 0
    assert [kind for kind, _ in story.told()] == ["asked_to_move", "no_choice"]


def needs_a_yes(story: Story) -> MoveRequest:
    """Sam asks for Thursday at eleven in a team where moves need a yes."""
    works(story)
    with story.db.transaction() as session:
        session.execute(update(Team).values(moves_need_a_yes=True))
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do thurs at 11")
    story.text("yes")
    with story.db.reading() as session:
        return session.scalars(select(MoveRequest)).one()


def test_until_there_is_a_yes_the_old_time_stands(story: Story) -> None:
    asked = needs_a_yes(story)
    assert last_words(story).endswith("I'll text you by Fri 20 Nov, 12 noon. Until then Tue 24 Nov, 2pm still stands.")
    assert starts(story, asked.appointment_id) == "Tue 24 14:00"
    with story.db.transaction() as session:
        assert changes.decided(session, asked.id, story.jo.id, True, story.at)
        assert not changes.decided(session, asked.id, story.jo.id, False, story.at)
    assert starts(story, asked.appointment_id) == "Thu 26 11:00"
    assert last_words(story) == "Done. See you Thu 26 Nov, 11am, 5 High St. Text us if anything changes."


def test_a_no_leaves_it_as_it_was(story: Story) -> None:
    asked = needs_a_yes(story)
    with story.db.transaction() as session:
        changes.decided(session, asked.id, story.jo.id, False, story.at)
    assert starts(story, asked.appointment_id) == "Tue 24 14:00"
    assert story.put()[-1] == "rescheduling.refused"


def test_a_yes_to_a_time_that_is_gone_offers_others_that_can_be_chosen(story: Story) -> None:
    asked = needs_a_yes(story)
    with story.db.transaction() as session:
        session.add(DayOff(worker_id=story.jo.id, day=london(asked.starts_at).date()))
    with story.db.transaction() as session:
        changes.decided(session, asked.id, story.jo.id, True, story.at)
    assert "Sorry, that one's just gone. There's 1)" in last_words(story)
    story.text("1")
    assert last_words(story).startswith("I've asked Jo about Fri 20 Nov, 1pm.")


def test_nobody_answers_and_it_climbs_and_lapses_before_the_start(story: Story) -> None:
    asked = needs_a_yes(story)
    story.wait("Tue 24 Nov 13:30")
    kinds = [kind for kind, _ in story.told()]
    assert kinds == ["asked_to_move", "approve", "approve_duty", "approve_lead", "move_lapsed"]
    assert story.put()[-1] == "rescheduling.lapsed"
    with story.db.transaction() as session:
        assert not changes.decided(session, asked.id, story.jo.id, True, story.at)
        assert session.get_one(MoveRequest, asked.id).state is Move.LAPSED


def test_staff_move_it_meanwhile_and_the_search_is_over(story: Story) -> None:
    works(story)
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("CHANGE", SAM)
    with story.db.transaction() as session:
        appointment = session.get_one(Appointment, expected)
        appointment.version += 1
        changes.moved(session, appointment, story.at)
    story.text("1")
    assert starts(story, expected) == "Tue 24 14:00"


def test_the_old_time_is_kept_after_all_and_the_next_reminder_asks_nothing(story: Story) -> None:
    works(story)
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("cant make tuesday sorry")
    story.text("actually tuesday is fine")
    assert last_words(story).startswith("So you can make Tue 24 Nov, 2pm after all? Reply YES")
    story.text("yes")
    assert last_words(story) == "Great, Tue 24 Nov, 2pm it is. Nothing's changed."
    assert (starts(story, expected), story.contacts()[-1].outcome) == ("Tue 24 14:00", "confirmed")
    assert [kind for kind, _ in story.told()] == ["cannot_come", "can_come"]
    live(story)
    story.wait("Mon 23 Nov 15:00")
    assert story.put()[-1] == "appointment.still_on"
    with story.db.reading() as session:
        assert session.scalar(select(func.count(SlotHold.id))) == 0
