"""A mentor's mornings: who is due, what is kept of what they text back, and whose people stay whose."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from sqlalchemy import func, select, update

from bot.mentoring import rounds, staff_contacts, two_way
from bot.mentoring.staff_contacts import Made
from bot.models import (
    Contact,
    ContactKind,
    Direction,
    Entry,
    Means,
    Message,
    Mood,
    OnwardEvent,
    Outcome,
    Person,
    Role,
    Standing,
    Team,
)
from dialogs.moves import Contacted
from tests.mentoring import ADE, made, mentored, named, person, set_referral, supports
from tests.staffing import DEE, PAT, alerts, colleague, live, texts_to
from tests.story import SAM, Story


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with three people."""
    return mentored(story)


def test_a_morning_its_answers_and_what_is_left_at_four(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke 2 no ans", DEE)
    live(story, "Mon 23 Nov 16:30")
    story.text("3 met at cafe hes moving flat", DEE)
    assert texts_to(story, DEE) == [
        "Mon 08:30 Morning Dee. 3 today: 1 SB (new) 2 AR (new) 3 JK (new). "
        "Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK)",
        "Mon 11:00 Got it: SB spoke, AR no answer. 1 left.",
        "Mon 16:00 Hi Dee. Still to do today: 3 JK (new). Reply e.g. 3 SPOKE or 3 NO ANSWER",
        "Mon 16:30 Got it: JK met. That's everyone. Thanks Dee.",
    ]
    assert made(story) == [
        ("Sam", "mentor", "spoke", None),
        ("Ade", "mentor", "no_answer", None),
        ("Josh", "mentor", "met", "at cafe hes moving flat"),
    ]


def test_a_contact_says_who_made_it_and_how_and_is_on_its_way_to_the_record(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("3 met", DEE)
    with story.db.reading() as session:
        contact = session.scalars(select(Contact).where(Contact.by_id == dee.id)).one()
    assert (contact.means, contact.entry, contact.opened_at) == (Means.FACE_TO_FACE, Entry.PENDING, story.at)
    assert contact.referral_id is not None


def test_that_they_texted_back_is_two_way_contact_by_text_as_the_page_keeps_it(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 TEXTED 2 texted no reply", DEE)
    with story.db.reading() as session:
        rows = session.scalars(select(Contact).where(Contact.by_id == dee.id).order_by(Contact.id)).all()
        kept = [(row.outcome, row.means, row.entry) for row in rows]
        assert two_way.last(session, [story.sam.id]) == {story.sam.id: date(2026, 11, 23)}
    assert texts_to(story, DEE)[-1] == "Mon 11:00 Got it: SB texted back, AR no answer. 1 left."
    assert kept == [(Outcome.ANSWERED, Means.TEXT, Entry.PENDING), (Outcome.NO_ANSWER, Means.PHONE, Entry.PENDING)]


def test_a_slip_is_tried_and_no_contact_yet_and_is_nobody_elses_words(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 no answer 2 slip sent", DEE)
    assert texts_to(story, DEE)[-1] == "Mon 11:00 Got it: SB no answer, AR slip sent. 1 left."
    assert made(story) == [("Sam", "mentor", "no_answer", None), ("Ade", "mentor", "posted", None)]
    with story.db.reading() as session:
        assert two_way.last(session, [story.sam.id, person(story, "Ade").id]) == {}


def test_a_correction_is_a_linked_contact_and_what_was_said_before_stays(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("2 no answer", DEE)
    story.text("no 2 was met", DEE)
    with story.db.reading() as session:
        first, second = session.scalars(select(Contact).where(Contact.by_id == dee.id).order_by(Contact.id)).all()
    assert [first.outcome, second.outcome] == ["no_answer", "met"]
    assert second.follows_id == first.id


def test_the_same_text_twice_is_one_contact(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke", DEE, sid="SMsame")
    story.text("1 spoke", DEE, sid="SMsame")
    story.text("1 spoke", DEE)
    assert made(story) == [("Sam", "mentor", "spoke", None)]


def test_on_the_next_day_it_says_how_long_they_have_been_quiet(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke 2 no answer", DEE)
    live(story, "Tue 24 Nov 09:00")
    story.text("1 spoke", DEE)
    live(story, "Wed 25 Nov 09:00")
    morning = [text for text in texts_to(story, DEE) if "Morning" in text]
    assert morning[1:] == [
        "Tue 08:30 Morning Dee. 3 today: 1 SB 2 AR (quiet 1 day) 3 JK (quiet 1 day). "
        "Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK)",
        "Wed 08:30 Morning Dee. 3 today: 1 SB 2 AR (quiet 2 days) 3 JK (quiet 2 days). "
        "Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK)",
    ]
    quiet = [(alert.kind.value, alert.staff_id, alert.person_id) for alert in alerts(story) if alert.kind == "quiet"]
    assert quiet == [("quiet", story.jo.id, person(story, name).id) for name in ("Ade", "Josh")]


def test_the_case_worker_is_told_of_a_quiet_spell_after_two_days_and_after_four(story: Story, dee: Person) -> None:
    for day, told in (("Tue 24", 0), ("Wed 25", 1), ("Thu 26", 1), ("Fri 27", 2)):
        live(story, f"{day} Nov 09:00")
        story.text("1 spoke 2 spoke", DEE)
        assert [alert.kind.value for alert in alerts(story) if alert.kind == "quiet"] == ["quiet"] * told


def test_who_is_gone_by_four_is_not_asked_about_again(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke 2 met", DEE)
    set_referral(story, person(story, "Josh"), standing=Standing.DECEASED)
    live(story, "Mon 23 Nov 20:00")
    assert texts_to(story, DEE)[-1] == "Mon 11:00 Got it: SB spoke, AR met. 1 left."


def test_what_they_last_said_and_what_they_asked_for_stand_beside_their_initials(story: Story, dee: Person) -> None:
    story.text("can someone ring me", ADE)
    with story.db.transaction() as session:
        heard = session.scalars(select(Message.id).where(Message.direction == Direction.IN)).one()
        session.add(Mood(participant_id=story.sam.id, message_id=heard, mood=2, at=story.at + timedelta(days=2)))
    live(story, "Mon 23 Nov 09:00")
    assert "1 SB (said OK) 2 AR (asked for a call) 3 JK (new)" in texts_to(story, DEE)[0]


def test_two_with_the_same_initials_are_told_apart(story: Story, dee: Person) -> None:
    named(story, person(story, "Josh"), "Sean", "Boyd")
    live(story, "Mon 23 Nov 09:00")
    assert "1 SBe (new) 2 AR (new) 3 SBo (new)" in texts_to(story, DEE)[0]


def test_nobodys_word_touches_another_mentors_people(story: Story, dee: Person) -> None:
    pat = colleague(story, Role.MENTOR, "Pat", PAT)
    nia = named(story, story.participant("Nia", "+447700900126"), "Nia", "Powell")
    supports(story, pat, nia)
    live(story, "Mon 23 Nov 09:00")
    story.text("1 spoke 3 met", PAT)
    assert made(story) == [("Nia", "mentor", "spoke", None)]
    assert texts_to(story, PAT)[-1].endswith("Got it: NP spoke. There's no 3 on today's list. 0 left.")


def test_a_late_word_is_about_the_day_it_was_due_on(story: Story, dee: Person) -> None:
    live(story, "Tue 24 Nov 07:50")
    story.text("1 spoke", DEE)
    live(story, "Tue 24 Nov 09:00")
    with story.db.reading() as session:
        contact = session.scalars(select(Contact).where(Contact.by_id == dee.id)).one()
    assert contact.opened_at.date() == date(2026, 11, 23)
    assert "3 today: 1 SB 2 AR" in texts_to(story, DEE)[-1]


def test_a_team_sets_the_hour_and_a_round_begins_once(story: Story, dee: Person) -> None:
    with story.db.transaction() as session:
        session.execute(update(Team).values(round_at=time(9, 15)))
    supports(story, dee, story.sam)
    live(story, "Tue 24 Nov 12:00")
    assert [text[:9] for text in texts_to(story, DEE) if "Morning" in text] == ["Mon 09:15", "Tue 09:15"]
    with story.db.reading() as session:
        assert session.scalar(select(func.count(OnwardEvent.id)).where(OnwardEvent.dialog == "round")) == 1


def test_a_risk_in_a_note_reaches_a_person_and_the_contact_is_kept(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke, says he wants to kill himself", DEE)
    assert [alert.person_id for alert in alerts(story) if alert.kind == "crisis"] == [story.sam.id]
    assert made(story) == [("Sam", "mentor", "spoke", "says he wants to kill himself")]
    story.text("2 met all good 3 spoke, says he wants to kill himself", DEE)
    assert [alert.person_id for alert in alerts(story) if alert.kind == "crisis"][1:] == [person(story, "Josh").id]
    story.text("2 met 3 spoke one of them wants to kill himself i think", DEE)
    assert len([alert for alert in alerts(story) if alert.kind == "crisis"]) == 3


def test_what_tells_of_somebody_by_initials_is_read_by_a_person_the_first_time(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("not sure about SB, something is off at home", DEE)
    assert "Sorry" not in texts_to(story, DEE)[-1]
    assert [alert.kind.value for alert in alerts(story)] == ["wrote"]
    story.text("2 rang", DEE)
    assert "Sorry, I didn't get that" in texts_to(story, DEE)[-1]


def test_texts_of_participants_are_no_contact_of_the_mentors(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("im ok thanks", SAM)
    live(story, "Tue 24 Nov 09:00")
    assert made(story) == []
    assert "SB (quiet 1 day)" in texts_to(story, DEE)[-1]


def test_what_is_not_plain_is_asked_about_and_then_goes_to_a_person(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    story.text("1 rang", DEE)
    assert texts_to(story, DEE)[-1].startswith("Mon 11:00 Sorry, I didn't get that. Reply e.g. 1 SPOKE")
    story.text("1 rang", DEE)
    assert [alert.words for alert in alerts(story) if alert.kind == "wrote"] == ["1 rang"]
    assert made(story) == []


def test_ok_will_do_is_a_word_and_what_is_of_something_else_goes_to_a_person(story: Story, dee: Person) -> None:
    colleague(story, Role.MENTOR, "Pat", PAT)
    live(story, "Mon 23 Nov 11:00")
    story.text("ok will do", DEE)
    story.text("whats happening with the team meeting?", DEE)
    live(story, "Mon 23 Nov 15:00")
    assert texts_to(story, PAT) == []
    assert [alert.words for alert in alerts(story) if alert.kind == "wrote"] == [
        "whats happening with the team meeting?"
    ]


def test_what_a_page_recorded_is_off_the_list_that_is_sent_again(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    on_the_page = Made(story.sam.id, dee.id, ContactKind.MENTOR, Outcome.MET, Means.FACE_TO_FACE, story.at)
    with story.db.transaction() as session:
        staff_contacts.keep(session, on_the_page, story.at)
    story.text("LIST", DEE)
    assert "Left today: 2 AR (new) 3 JK (new)." in texts_to(story, DEE)[-1]


def test_a_word_about_somebody_on_no_list_of_theirs_is_kept_nowhere(story: Story, dee: Person) -> None:
    pat = colleague(story, Role.MENTOR, "Pat", PAT)
    live(story, "Mon 23 Nov 11:00")
    with story.db.transaction() as session:
        assert not rounds.contacted(session, pat, Contacted(story.sam.id, "spoke", "", 1), story.at)
    assert made(story) == []
