"""How it ends, with a real database: others who help, the last session, what they thought, goodbye, a complaint."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select, update

from bot import conversations
from bot.appointments import changes
from bot.caring import supporting
from bot.models import (
    Alert,
    Appointment,
    Attendance,
    Closing,
    CommunityIntroduction,
    Conversation,
    Delivery,
    FeedbackAnswer,
    LastSession,
    Message,
    Number,
    Person,
    Place,
    Referral,
    Role,
    Standing,
    Step,
    Team,
)
from bot.people.standing import lock
from bot.referrals import closing, whereabouts
from bot.referrals.lives import Move
from bot.staff.access import StaffMember, member
from bot.wording import words_of
from tests.bot.conversing.test_hard_cases import alarms
from tests.caring import by_hand, referred, turn_onward
from tests.story import Story


def jo(story: Story) -> StaffMember:
    """Jo, looking."""
    return member(story.jo)


def introduce(story: Story, name: str = "The Bridge", on: date = date(2026, 11, 20)) -> None:
    """Jo puts Sam in touch with others."""
    with story.db.transaction() as session:
        assert supporting.introduce(session, jo(story), story.sam.id, supporting.Others(name, on), story.at)


def mark_last(story: Story, starts: str) -> int:
    """Sam's last session is booked and marked."""
    last = story.appointment(story.sam, starts)
    with story.db.transaction() as session:
        assert supporting.mark_last(session, jo(story), last, story.at) == story.sam.id
    return last


def close(story: Story, why: Closing = Closing.COMPLETED) -> None:
    """Jo closes Sam's referral."""
    with story.db.transaction() as session:
        assert isinstance(closing.close(session, jo(story), story.sam.id, closing.Ended(why), story.at), Move)


def texts_reach(story: Story) -> None:
    """What was put has arrived."""
    with story.db.transaction() as session:
        session.execute(update(Message).where(Message.delivery == Delivery.DUE).values(delivery=Delivery.DELIVERED))


def said(story: Story) -> str:
    """The last text we put, as it would leave."""
    with story.db.reading() as session:
        return words_of(session, story.out()[-1])


def test_two_introductions_are_asked_about_by_their_days_and_never_by_name(story: Story) -> None:
    introduce(story, "Gamblers' group")
    story.wait("Fri 27 Nov 15:01")
    assert said(story).startswith("Hi Sam, on Fri 20 Nov we put you in touch with someone else")
    story.text("cant make it friday")
    assert story.told() == [("wrote", "cant make it friday")], "that is about coming, and not an answer"
    story.text("no")
    assert story.told()[-1] == ("not_in_touch", "no")
    with story.db.reading() as session:
        assert session.scalars(select(CommunityIntroduction.in_touch)).all() == [False]
        assert "Gamblers" not in " ".join(words_of(session, text) for text in story.out())


def test_silence_about_an_introduction_becomes_the_workers_to_ask(story: Story) -> None:
    introduce(story)
    story.wait("Tue 8 Dec 12:00")
    assert [key for key in story.put() if key] == ["introduced_to.ask", "introduced_to.again"]
    assert (story.told(), by_hand(story)) == ([], ["introduced_to"])
    assert alarms(story) == set()


def test_the_last_session_from_the_question_to_what_they_thought(story: Story) -> None:
    story.to("Mon 30 Nov 11:00")
    last = mark_last(story, "Fri 18 Dec 14:00")
    story.wait("Fri 4 Dec 15:01")
    story.text("yes that would be good")
    with story.db.reading() as session:
        assert session.scalars(select(LastSession.three_way)).all() == [True]
    assert story.told() == [("three_way", "yes that would be good")]
    story.wait("Fri 18 Dec 16:00")
    with story.db.transaction() as session:
        session.execute(update(Appointment).where(Appointment.id == last).values(attendance=Attendance.ATTENDED))
    story.wait("Sat 19 Dec 10:01")
    assert story.put()[-1] == "feedback.helped"
    story.text("9")
    story.text("jo listened")
    story.text("skip")
    assert story.put()[-1] == "feedback.thanks"
    with story.db.reading() as session:
        rows = session.scalars(select(FeedbackAnswer).order_by(FeedbackAnswer.id)).all()
        assert [(row.question, row.score, row.words) for row in rows] == [
            ("helped", 9, None),
            ("most", None, "jo listened"),
        ]
    assert "jo listened" not in [contact.words for contact in story.contacts()], "it goes into nobody's record"


def test_nobody_who_did_not_come_is_asked_what_they_thought(story: Story) -> None:
    last = mark_last(story, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Appointment).where(Appointment.id == last).values(attendance=Attendance.NOT_ATTENDED))
    story.wait("Fri 4 Dec 12:00")
    assert "feedback.helped" not in story.put()


def test_goodbye_is_said_once_and_ends_the_rest(story: Story) -> None:
    referred(story)
    introduce(story)
    mark_last(story, "Fri 18 Dec 14:00")
    texts_reach(story)
    close(story)
    assert story.put()[-1] == "shared.goodbye_off"
    assert alarms(story) == set()
    before = story.put()
    with story.db.transaction() as session:
        changes.changed(session, story.sam.id, story.at)
    story.wait("Sat 19 Dec 12:00")
    turn_onward(story)
    assert story.put() == before, "then nothing more"
    story.text("thanks")
    assert story.put() == before
    story.text("can someone ring me")
    assert story.put()[-1] == "shared.call_me", "but they are heard"


def test_withdrawn_what_waits_to_leave_goes_nowhere_and_what_answers_them_still_does(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("when is it")
    close(story, Closing.WITHDRAWN)
    assert [(text.text_key, text.why) for text in story.out()] == [
        ("appointment.booked", "not_active"),
        ("appointment.when", None),
    ]


def test_an_import_that_ends_a_referral_says_goodbye_too_and_only_to_whom_we_wrote(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    texts_reach(story)
    una = story.participant("Una", "+447700900210")
    with story.db.transaction() as session:
        session.execute(update(Referral).values(standing=Standing.ENDED))
        for person in (story.sam, una):
            changes.changed(session, person.id, story.at)
    with story.db.reading() as session:
        told = session.scalars(select(Conversation.person_id).where(Conversation.dialog == "goodbye")).all()
    assert told == [story.sam.id]


def test_no_goodbye_after_a_death_or_in_custody_or_to_a_number_that_bounces(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    texts_reach(story)
    with story.db.transaction() as session:
        said = whereabouts.Said(Step.DIED, date(2026, 11, 20))
        assert whereabouts.say(session, jo(story), story.sam.id, said, story.at)
    assert "shared.goodbye" not in story.put()
    with story.db.transaction() as session:
        session.execute(update(Referral).values(standing=Standing.ACTIVE))
        session.execute(update(Number).values(bounced_at=story.at))
        session.execute(update(Referral).values(standing=Standing.ENDED))
        changes.changed(session, story.sam.id, story.at)
    assert "shared.goodbye" not in story.put()
    with story.db.transaction() as session:
        session.execute(update(Number).values(bounced_at=None))
        session.execute(update(Referral).values(place=Place.CUSTODY))
        changes.changed(session, story.sam.id, story.at)
    assert "shared.goodbye" not in story.put()


def ruth(story: Story) -> int:
    """The lead of Jo's team."""
    with story.db.transaction() as session:
        team = session.scalars(select(Team)).one()
        lead = Person(team_id=team.id, role=Role.TEAM_LEAD, ref="ruth", ref_key="ruth", first_name="Ruth",
                      last_name="Okafor", language="en", made_at=story.at)  # fmt: skip
        session.add(lead)
        session.flush()
        return lead.id


def test_a_complaint_goes_past_the_worker_to_the_lead_with_every_word(story: Story) -> None:
    lead = ruth(story)
    story.appointment(story.sam, "Fri 27 Nov 14:00")
    story.text("i want to complain")
    assert said(story).startswith("Thanks for telling us, Sam. Ruth looks into complaints and will get back to you by")
    assert "Fri 27 Nov" in said(story)
    story.text("nobody ever rings me back its a joke")
    assert said(story).startswith("Thanks, Ruth has that now")
    with story.db.reading() as session:
        alerts = session.scalars(select(Alert).order_by(Alert.id)).all()
        assert [(alert.kind.value, alert.words, alert.staff_id) for alert in alerts] == [
            ("complaint", "i want to complain", lead),
            ("complaint", "nobody ever rings me back its a joke", lead),
        ]
    assert [contact.words for contact in story.contacts() if contact.words] == []


def test_complaining_again_does_not_begin_again_and_a_stopped_number_is_heard_in_silence(story: Story) -> None:
    ruth(story)
    story.text("i want to make a complaint")
    story.text("this is a complaint about jo i want to complain")
    assert story.put() == ["complaint.heard", "complaint.kept"]
    story.text("STOP")
    story.text("i want to complain about these texts")
    assert story.put() == ["complaint.heard", "complaint.kept"]
    assert story.told()[-1] == ("complaint", "i want to complain about these texts")


def test_no_check_in_beside_a_question_that_numbers_answer_too(story: Story) -> None:
    referred(story)
    with story.db.transaction() as session:
        topic = conversations.Topic("feedback", "feedback:one")
        conversations.start(session, lock(session, story.sam.id), topic, story.at)
    story.text("8")
    assert story.put()[-1] == "feedback.most"
    story.wait("Mon 23 Nov 12:00")
    assert [key for key in story.put() if key and key.startswith("check_in")] == ["check_in.first"]
    story.to("Mon 23 Nov 20:59")
    with story.db.transaction() as session:
        topic = conversations.Topic("feedback", "feedback:two")
        conversations.start(session, lock(session, story.sam.id), topic, story.at)
    story.wait("Tue 24 Nov 12:00")
    assert [key for key in story.put() if key == "check_in.today"] == []
