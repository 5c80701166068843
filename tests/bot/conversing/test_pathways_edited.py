"""A service manager changes what a service promises: what has not happened follows it, and what has stays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from bot import onward, pathways
from bot.appointments import changes
from bot.appointments.wanted import limit_of
from bot.models import Clock, Contact, ContactKind, OnwardEvent, PathwayVersion, Person, Programme, Referral, Role, Tier
from bot.planning import pathway_edits, programmes_due
from bot.planning.pathway_edits import Edit
from bot.staff.access import member
from tests.heard import heard
from tests.mentoring import COACHES, MENTORS, due_days, mentored, set_referral
from tests.staffing import PAT, colleague, live
from tests.story import Story

SOCIAL = "social_inclusion"
DAILY = 'contact = { role = "mentor", cadence = "daily", where = ["community"] }'
REGULAR = DAILY.replace("daily", "regular")


@pytest.fixture
def pat(story: Story) -> Person:
    """Whoever runs the service."""
    return colleague(story, Role.SERVICE_MANAGER, "Pat", PAT)


def edit(story: Story, pat: Person, said: str, instead: str, began_from: int) -> list[str]:
    """Pat writes something else in place of what it says; what was wrong with that."""
    with story.db.transaction() as session:
        found = pathway_edits.service(session, SOCIAL)
        assert found is not None
        assert said in found.newest.text
        wanted = Edit(found.newest.text.replace(said, instead, 1), "a new contract", began_from)
        return pathway_edits.keep(session, member(pat), SOCIAL, wanted, story.at)


def test_a_cadence_that_changes_changes_tomorrow_and_leaves_what_was_due(story: Story, pat: Person) -> None:
    mentored(story)
    live(story, "Wed 25 Nov 12:00")
    assert due_days(story, story.sam) == ["Mon 23", "Tue 24", "Wed 25"]
    story.text("1 spoke", "+447700900304")
    assert edit(story, pat, DAILY, REGULAR, 0) == []
    live(story, "Thu 3 Dec 09:00")
    assert due_days(story, story.sam) == ["Mon 23", "Tue 24", "Wed 25", "Wed 02", "Thu 03"], "a week after they spoke"
    with story.db.transaction() as session:
        assert pathway_edits.put_back(session, member(pat), SOCIAL, 0, story.at)
        assert not pathway_edits.put_back(session, member(pat), SOCIAL, 0, story.at), "it counts already"
        assert pathways.known(session) == pathways.packaged()
        found = pathway_edits.service(session, MENTORS)
    assert found is not None
    assert [(each.number, each.puts_back) for each in found.versions] == [(2, 0), (1, None), (0, None)]
    assert [each.where for each in found.versions[1].changed] == [f"{MENTORS}: medium: contact: cadence"]


def test_whoever_was_promised_nothing_yet_is_asked_how_they_are_once_they_are(story: Story, pat: Person) -> None:
    set_referral(story, story.sam, pathway=MENTORS, tier=Tier.LOW)
    live(story, "Mon 23 Nov 12:00")
    assert not [key for key in story.put() if str(key).startswith("check_in.")]
    assert edit(story, pat, "at_most_before_release = 3", f"at_most_before_release = 3\n{DAILY}", 0) == []
    live(story, "Tue 24 Nov 12:00")
    assert [key for key in story.put() if str(key).startswith("check_in.")], "on the next morning"


def test_two_who_edit_at_once_are_told_and_what_cannot_be_read_is_not_kept(story: Story, pat: Person) -> None:
    assert edit(story, pat, "average = 8", "average = 9", 0) == []
    assert edit(story, pat, "average = 12", "average = 13", 0) == [
        "Pat Example changed this while you were writing. Look at what changed, then send yours once more."
    ]
    assert edit(story, pat, "average = 12", "average = twelve", 1)[0].startswith("social_inclusion.toml: Invalid value")
    assert edit(story, pat, f'key = "{MENTORS}"', 'key = "friends"', 1) == [
        f"social_inclusion.toml: the edition {MENTORS} is missing: referrals are kept under its key.",
        "social_inclusion.toml: friends is not a key that a referral can be kept under.",
    ]
    assert edit(story, pat, "", "", 1) == ["Nothing in it is changed yet."]
    with story.db.reading() as session:
        tiers = pathways.known(session)[MENTORS].tiers
        assert [tiers[tier].amount for tier in Tier] == [4, 9, 12]


def test_a_version_from_before_the_number_was_said_counts_as_it_did_until_it_is_changed(
    story: Story, pat: Person
) -> None:
    assert edit(story, pat, "average = 8", "average = 9", 0) == []
    with story.db.transaction() as session:
        row = session.scalars(select(PathwayVersion)).one()
        row.text = row.text.replace("face_to_face_a_week = 1\nat_most_before_release = 3", "face_to_face_a_week = 1")
        row.stamp = "older"
    with story.db.reading() as session:
        tiers = pathways.known(session)[MENTORS].tiers
        assert [tiers[tier].most_before_release for tier in Tier] == [3, 5, 5], "a session for each line, as it was"
    said = edit(story, pat, "average = 9", "average = 10", 1)
    assert [each.partition(",")[0] for each in said] == [
        f"social_inclusion.toml: {MENTORS}: {tier}: before release there must be a number"
        for tier in ("medium", "high")
    ]


def test_however_many_ask_it_is_one_look_a_session(story: Story, pat: Person) -> None:
    edit(story, pat, "average = 8", "average = 9", 0)
    with heard(story.db) as said, story.db.reading() as session:
        for _ in range(50):
            pathways.of(session, MENTORS)
    assert len(said) <= 2, said
    with heard(story.db) as said, story.db.reading() as session:
        pathways.of(session, MENTORS)
    assert len([each for each in said if "pathway_versions" in each]) == 1


def test_whoever_came_before_the_edit_keeps_the_limit_they_began_with_in_all_we_say(story: Story, pat: Person) -> None:
    set_referral(story, story.sam, pathway=MENTORS)
    with story.db.transaction() as session:
        changes.changed(session, story.sam.id, story.at)
    assert edit(story, pat, "initial_assessment_days = 10", "initial_assessment_days = 20", 0) == []
    with story.db.transaction() as session:
        changes.changed(session, story.sam.id, story.at)
        referral = session.scalars(select(Referral)).one()
        assert limit_of(session, referral).until == session.scalars(select(Clock.limit_at)).one()
        referral.referred_on += timedelta(days=1)
        changes.changed(session, story.sam.id, story.at)
        assert limit_of(session, referral).until == session.scalars(select(Clock.limit_at)).one(), "a clock of its own"
        assert (limit_of(session, referral).calendar, referral.referred_on) == (date(2026, 12, 6), date(2026, 11, 16))


def test_however_many_are_owed_contact_in_another_way_it_is_one_statement(story: Story, pat: Person) -> None:
    mentored(story)
    with heard(story.db) as asked:
        assert edit(story, pat, DAILY, REGULAR, 0) == []
    assert len([one for one in asked if one.startswith("INSERT INTO events")]) == 1
    with story.db.reading() as session:
        news = session.scalars(select(OnwardEvent).where(OnwardEvent.what == onward.HOURS)).all()
        people = session.scalars(select(Referral.participant_id).distinct()).all()
    assert sorted(each.person_id or 0 for each in news) == sorted(people)
    assert {(str(each.matter), each.due_at, each.tries) for each in news} == {("{}", story.at, 0)}


def test_more_sessions_than_before_are_looked_at_soon_and_not_when_something_else_happens(
    story: Story, pat: Person
) -> None:
    set_referral(story, story.sam, pathway=COACHES, tier=Tier.LOW)
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        programmes_due.begin(session, referral.id, story.at)
        session.execute(update(Programme).values(look_at=None, proposed_at=story.at))
    promised = "at_most = 4\nat_most_before_release = 1\nat_most_after_release = 3"
    assert edit(story, pat, promised, promised.replace("4", "6").replace("= 1", "= 3"), 0) == []
    with story.db.reading() as session:
        found = session.scalars(select(Programme)).one()
        assert (found.look_at, found.proposed_at) == (story.at, story.at), "what was put to somebody stays put"


def test_how_they_are_is_asked_as_seldom_as_contact_is_promised(story: Story, pat: Person) -> None:
    set_referral(story, story.sam, pathway=COACHES, tier=Tier.MEDIUM)
    with story.db.transaction() as session:
        changes.changed(session, story.sam.id, story.at)
    assert edit(story, pat, "days = 7", "days = 21", 0) == []
    story.wait("Tue 22 Dec 12:00")
    with story.db.reading() as session:
        wanted = select(Contact.opened_at).where(Contact.kind == ContactKind.CHECK_IN).order_by(Contact.id)
        asked = session.scalars(wanted).all()
    assert [f"{at:%a %d %b}" for at in asked] == ["Mon 23 Nov", "Mon 14 Dec"]
