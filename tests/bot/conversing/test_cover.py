"""When a mentor is away, cannot, or says nothing: somebody else has the list, and the team lead sees it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from bot.mentoring import staff_contacts
from bot.models import Contact, ContactKind, DayOff, Declaration, Means, Outcome, Person, Role, Team
from tests.mentoring import made, named, person, supports
from tests.staffing import DEE, PAT, RUTH, alerts, colleague, live, texts_to
from tests.story import Story

ADE, KIM = "+447700900124", "+447700900305"
LIST = "Morning Dee. 2 today: 1 SB (new) 2 AR (new). Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK)"
ASKED = "Hi Pat. Dee can't do today's list, so could you? 1 SB (cover) 2 AR (cover). Reply e.g. 1 SPOKE or 1 NO ANSWER"


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with two people, and a lead; their round begins on Friday."""
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    ade = named(story, story.participant("Ade", ADE), "Ade", "Rowe")
    supports(story, dee, named(story, story.sam, "Sam", "Bell"), ade)
    live(story)
    return dee


@pytest.fixture
def pat(story: Story, dee: Person) -> Person:
    """Another mentor of the team, with nobody of their own."""
    return colleague(story, Role.MENTOR, "Pat", PAT)


def covers_told(story: Story) -> list[tuple[int | None, int | None, bool, str]]:
    """What was told of cover: to whom, about whom, whether at once, and why."""
    found = [alert for alert in alerts(story) if alert.kind == "cover"]
    return [(alert.staff_id, alert.person_id, alert.urgent, alert.facts["why"]) for alert in found]


def id_of(story: Story, role: Role) -> int:
    """The one with this role."""
    with story.db.reading() as session:
        return session.scalars(select(Person.id).where(Person.role == role)).one()


def day_off(story: Story, person: Person, day: date) -> None:
    """They are not at work."""
    with story.db.transaction() as session:
        session.add(DayOff(worker_id=person.id, day=day))


def test_not_a_word_by_two_and_somebody_else_has_it(story: Story, dee: Person, pat: Person) -> None:
    live(story, "Mon 23 Nov 15:00")
    assert texts_to(story, DEE) == [
        f"Mon 08:30 {LIST}",
        "Mon 14:00 Hope all's OK, Dee. I've not heard from you today, so Pat has your list. "
        "If you've done any, just tell me.",
    ]
    assert texts_to(story, PAT) == [f"Mon 14:00 {ASKED}"]
    assert covers_told(story) == [(id_of(story, Role.TEAM_LEAD), dee.id, False, "silent")]
    story.text("1 spoke 2 no answer", PAT)
    with story.db.reading() as session:
        kept = session.scalars(select(Contact).where(Contact.by_id == pat.id).order_by(Contact.id)).all()
    assert [(contact.kind.value, contact.outcome) for contact in kept] == [("mentor", "spoke"), ("mentor", "no_answer")]
    live(story, "Tue 24 Nov 09:00")
    assert "1 SB 2 AR (quiet 1 day)" in texts_to(story, DEE)[-1]
    assert texts_to(story, PAT)[-1] == "Mon 15:00 Got it: SB spoke, AR no answer. That's everyone. Thanks Pat."


def written_on_a_page(story: Story, by: Person, who: Person) -> None:
    """A contact as they write it down themselves."""
    with story.db.transaction() as session:
        at = story.at
        wrote = staff_contacts.Made(who.id, by.id, ContactKind.MENTOR, Outcome.SPOKE, Means.PHONE, at)
        staff_contacts.keep(session, wrote, at)


def test_who_writes_contacts_down_on_pages_is_not_silent(story: Story, dee: Person, pat: Person) -> None:
    live(story, "Mon 23 Nov 10:00")
    written_on_a_page(story, dee, story.sam)
    live(story, "Mon 23 Nov 16:30")
    assert [text[:9] for text in texts_to(story, DEE)] == ["Mon 08:30", "Mon 16:00"]
    assert texts_to(story, PAT) == []
    assert covers_told(story) == []


def test_who_has_done_all_of_it_on_pages_hears_nothing_more(story: Story, dee: Person, pat: Person) -> None:
    live(story, "Mon 23 Nov 10:00")
    for who in (story.sam, person(story, "Ade")):
        written_on_a_page(story, dee, who)
    live(story, "Mon 23 Nov 18:00")
    assert [text[:9] for text in texts_to(story, DEE)] == ["Mon 08:30"]
    assert covers_told(story) == []


def test_who_cannot_be_texted_or_knows_somebody_of_the_list_is_not_given_it(
    story: Story, dee: Person, pat: Person
) -> None:
    kim = colleague(story, Role.COACH, "Kim", KIM)
    story.text("STOP", PAT)
    knows_sam(story, kim)
    live(story, "Mon 23 Nov 15:00")
    assert texts_to(story, PAT) == []
    assert "1 AR (cover)" in texts_to(story, KIM)[-1]
    assert "SB" in texts_to(story, RUTH)[-1], "whoever leads has whom the cover knows"


def test_whoever_knows_somebody_has_them_on_no_list_by_text_and_somebody_else_does(
    story: Story, dee: Person, pat: Person
) -> None:
    knows_sam(story, dee)
    live(story, "Mon 23 Nov 09:00")
    assert texts_to(story, DEE)[0].startswith("Mon 08:30 Morning Dee. 1 today: 1 AR (new).")
    assert "1 SB (cover)" in texts_to(story, PAT)[0]
    knows_sam(story, pat)
    for number in (DEE, PAT):
        story.text("list", number)
    live(story, "Mon 23 Nov 10:00")
    assert "1 SB (cover)" in texts_to(story, RUTH)[0], "whoever covers them is told that they know them, too"
    day_off(story, dee, date(2026, 11, 24))
    live(story, "Tue 24 Nov 09:00")
    assert not [text for text in (*texts_to(story, DEE), *texts_to(story, PAT)[1:]) if "SB" in text]
    assert "SB" in texts_to(story, RUTH)[-1], "also when they are away"


def knows_sam(story: Story, staff: Person) -> None:
    """They have said that they know Sam outside of work, and it is them who is to be in contact all the same."""
    with story.db.transaction() as session:
        session.add(Declaration(staff_id=staff.id, person_id=story.sam.id, words="cousin", by_id=staff.id, at=story.at))


def test_cannot_do_today_is_passed_on_at_once_and_the_rest_is_asked_about_at_four(
    story: Story, dee: Person, pat: Person
) -> None:
    live(story, "Mon 23 Nov 09:00")
    story.text("1 spoke", DEE)
    story.text("cant do today sorry", DEE)
    live(story, "Mon 23 Nov 09:30")
    story.text("ok will do", PAT)
    live(story, "Mon 23 Nov 16:30")
    assert texts_to(story, DEE)[-1] == "Mon 09:00 No problem Dee. Pat has your list today. Take care."
    assert [text[:9] for text in texts_to(story, PAT)] == ["Mon 09:00", "Mon 16:00"]
    assert "1 AR (cover)" in texts_to(story, PAT)[0]
    assert covers_told(story) == [(id_of(story, Role.TEAM_LEAD), dee.id, False, "cannot")]


def test_who_is_away_is_left_alone_and_cover_has_it_in_the_morning(story: Story, dee: Person, pat: Person) -> None:
    day_off(story, dee, date(2026, 11, 23))
    live(story, "Mon 23 Nov 09:00")
    story.text("ok will do", PAT)
    live(story, "Mon 23 Nov 20:00")
    assert texts_to(story, DEE) == []
    assert texts_to(story, PAT)[0] == f"Mon 08:30 {ASKED}"
    assert covers_told(story) == [(id_of(story, Role.TEAM_LEAD), dee.id, False, "away")]
    live(story, "Tue 24 Nov 09:00")
    assert len(texts_to(story, DEE)) == 1


def test_whoever_the_team_set_as_cover_is_asked_first_unless_they_are_away(
    story: Story, dee: Person, pat: Person
) -> None:
    kim = colleague(story, Role.COACH, "Kim", KIM)
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == kim.id).values(covers=True))
    live(story, "Mon 23 Nov 09:00")
    story.text("can't do today", DEE)
    day_off(story, kim, date(2026, 11, 24))
    live(story, "Tue 24 Nov 09:00")
    story.text("can't do today", DEE)
    live(story, "Tue 24 Nov 10:00")
    assert [text[:9] for text in texts_to(story, KIM)][0] == "Mon 09:00"
    assert [text[:9] for text in texts_to(story, PAT) if "Tue" in text] == ["Tue 09:00"]


def test_cover_who_cannot_either_passes_it_on_to_the_lead(story: Story, dee: Person, pat: Person) -> None:
    live(story, "Mon 23 Nov 09:00")
    story.text("can't do today", DEE)
    live(story, "Mon 23 Nov 09:30")
    story.text("cant do today", PAT)
    live(story, "Mon 23 Nov 10:00")
    assert texts_to(story, PAT)[-1] == "Mon 09:30 No problem Pat. Ruth has your list today. Take care."
    assert texts_to(story, RUTH)[-1].startswith("Mon 09:30 Hi Ruth. Pat can't do today's list")
    story.text("2 met in town", RUTH)
    assert made(story) == [("Ade", "mentor", "met", "in town")]


def test_with_nobody_to_take_it_the_lead_is_told_at_once(story: Story, dee: Person) -> None:
    day_off(story, Person(id=id_of(story, Role.TEAM_LEAD)), date(2026, 11, 23))
    live(story, "Mon 23 Nov 14:30")
    assert texts_to(story, DEE)[-1].startswith(
        "Mon 14:00 Hope all's OK, Dee. I've not heard from you today, so I've let"
    )
    assert covers_told(story) == [(id_of(story, Role.TEAM_LEAD), dee.id, True, "silent")]


def test_another_teams_mentor_never_takes_it(story: Story, dee: Person, pat: Person) -> None:
    with story.db.transaction() as session:
        team = Team(name="Hilltop team", phone="01632 960002")
        session.add(team)
        session.flush()
        session.execute(update(Person).where(Person.id == pat.id).values(team_id=team.id))
    live(story, "Mon 23 Nov 14:30")
    assert texts_to(story, PAT) == []
    assert texts_to(story, RUTH)[0].startswith("Mon 14:00 Hi Ruth. Dee can't do today's list")


def test_a_late_word_of_theirs_counts_and_cover_is_not_asked_about_it_again(
    story: Story, dee: Person, pat: Person
) -> None:
    live(story, "Mon 23 Nov 14:30")
    story.text("sorry! 1 spoke earlier", DEE)
    story.text("ok will do", PAT)
    live(story, "Mon 23 Nov 16:30")
    assert made(story) == [("Sam", "mentor", "spoke", "earlier")]
    assert texts_to(story, PAT)[-1].startswith("Mon 16:00 Hi Pat. Still to do today: 2 AR (cover).")


def test_cover_with_a_list_of_their_own_keeps_both_apart(story: Story, dee: Person, pat: Person) -> None:
    nia = named(story, story.participant("Nia", "+447700900126"), "Nia", "Powell")
    supports(story, pat, nia)
    live(story, "Mon 23 Nov 09:00")
    story.text("1 met", PAT)
    story.text("can't do today", DEE)
    live(story, "Mon 23 Nov 09:30")
    assert "2 SB (cover) 3 AR (cover)" in texts_to(story, PAT)[-1]
    story.text("3 spoke", PAT)
    assert made(story) == [("Nia", "mentor", "met", None), ("Ade", "mentor", "spoke", None)]


def test_of_two_who_are_silent_neither_has_the_others(story: Story, dee: Person, pat: Person) -> None:
    supports(story, pat, named(story, story.participant("Nia", "+447700900126"), "Nia", "Powell"))
    live(story, "Mon 23 Nov 14:30")
    assert [text[10:30] for text in texts_to(story, PAT)] == ["Morning Pat. 1 today", "Hope all's OK, Pat. "]
    assert [text[10:19] for text in texts_to(story, RUTH)] == ["Hi Ruth. ", "Hi Ruth. "]
    assert "3 NP (cover)" in texts_to(story, RUTH)[1]


@pytest.mark.parametrize("first", ["1 spoke 2 no answer", "1 spoke"])
def test_days_to_come_are_days_off_and_today_stays_theirs(story: Story, dee: Person, pat: Person, first: str) -> None:
    live(story, "Mon 23 Nov 09:00")
    story.text(first, DEE)
    story.text("im off sick tmrw n weds btw", DEE)
    live(story, "Mon 23 Nov 10:00")
    said = "Got it: off Tue 24 Nov to Wed 25 Nov. Pat covers. Text UNDO if that's wrong."
    assert texts_to(story, DEE)[-1] == f"Mon 09:00 {said}"
    assert texts_to(story, PAT) == []
