"""What a transaction knows already: always what the database would say, asked or not."""

from __future__ import annotations

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from bot.appointments import slots
from bot.config import Settings
from bot.incoming import floor
from bot.models import Alert, AlertKind, Channel, Number, Person, Place, Preference, Referral
from bot.people.numbers import E164, key_of
from bot.people.reach import Reach, Why, current_number, reach, referral_of
from bot.people.standing import lock
from tests.heard import heard
from tests.story import SAM, STRANGER, Story, begin


@pytest.fixture
def story(settings: Settings) -> Story:
    return begin(settings)


def test_what_was_found_is_found_once(story: Story) -> None:
    with story.db.transaction() as session:
        assert current_number(session, story.sam.id) is not None
        with heard(story.db) as sent:
            assert current_number(session, story.sam.id) is not None
        assert len(sent) == 0


def test_whoever_has_a_lock_takes_it_no_more_and_forgets_nothing_for_it(story: Story) -> None:
    with story.db.transaction() as session:
        sam = lock(session, story.sam.id)
        slots.lock(session, story.jo.id, story.at)
        assert current_number(session, sam.id) is not None
        with heard(story.db) as sent:
            assert lock(session, sam.id) is sam
            slots.lock(session, story.jo.id, story.at)
            assert current_number(session, sam.id) is not None
        assert len(sent) == 0


def test_a_lock_of_what_was_undone_is_taken_again(story: Story) -> None:
    with story.db.transaction() as session:
        with session.begin_nested() as trial:
            lock(session, story.sam.id)
            trial.rollback()
        with heard(story.db) as sent:
            lock(session, story.sam.id)
        assert len(sent) == 1


def test_a_number_that_ends_and_one_that_is_new_are_seen_at_once(story: Story) -> None:
    with story.db.transaction() as session:
        number = current_number(session, story.sam.id)
        assert number is not None
        number.until = story.at
        assert current_number(session, story.sam.id) is None
        number.until = None
        session.flush()
        assert current_number(session, story.sam.id) is number
        e164 = E164(STRANGER)
        session.add(Number(person_id=story.sam.id, e164=e164, key=key_of(e164), since=story.at))
        found = current_number(session, story.sam.id)
        assert found is not None
        assert found.e164 == STRANGER


def test_rows_that_were_written_all_at_once_are_looked_up_again(story: Story) -> None:
    with story.db.transaction() as session:
        assert current_number(session, story.sam.id) is not None
        session.execute(update(Number).values(until=story.at))
        assert current_number(session, story.sam.id) is None


def test_what_was_undone_was_never_known(story: Story) -> None:
    with story.db.transaction() as session:
        undone = session.begin_nested()
        session.add(Preference(number_key=key_of(E164(SAM)), channel=Channel.SMS, stopped_at=story.at))
        assert reach(session, story.sam, story.at).stopped
        undone.rollback()
        assert not reach(session, story.sam, story.at).stopped


def test_nothing_is_known_from_before_the_last_transaction(story: Story) -> None:
    with story.db.transaction() as session:
        assert reach(session, story.sam, story.at).why_not is None
    with story.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.CUSTODY))
    with story.db.transaction() as session:
        assert reach(session, story.sam, story.at).why_not is Why.CUSTODY


def test_the_floor_is_what_each_question_finds_by_itself(story: Story) -> None:
    people = [story.sam, *_everybody(story)]
    with story.db.reading() as session:
        one_by_one = [_asked(session, person, story) for person in people]
    with story.db.transaction() as session:
        wrote = floor.Wrote(key_of(E164(SAM)), Channel.SMS, story.at)
        held = [floor.look(session, person.id, wrote)[0] for person in people]
        with heard(story.db) as sent:
            assert [_asked(session, person, story) for person in held] == one_by_one
        assert len(sent) == 0
    assert {where.why_not for where, _ in one_by_one} == {
        None,
        Why.STOPPED,
        Why.SHARED_NUMBER,
        Why.NO_NUMBER,
        Why.LOOKED_AFTER,
        Why.CUSTODY,
    }


def _asked(session: Session, person: Person, story: Story) -> tuple[Reach, int | None]:
    referral = referral_of(session, person.id)
    return reach(session, person, story.at), referral.id if referral else None


def _everybody(story: Story) -> list[Person]:
    """Somebody for each thing that forbids a text: stopped, shared, no number, looked after, custody."""
    numbers = [f"+4477009002{n:02}" for n in range(6)]
    stopped, shared, other, without, looked_after, custody = (
        story.participant(f"P{n}", number) for n, number in enumerate(numbers)
    )
    with story.db.transaction() as session:
        session.add(Preference(number_key=key_of(E164(numbers[0])), channel=Channel.SMS, stopped_at=story.at))
        also = update(Number).where(Number.person_id == other.id)
        session.execute(also.values(e164=numbers[1], key=key_of(E164(numbers[1]))))
        session.execute(update(Number).where(Number.person_id == without.id).values(until=story.at))
        grave = {"kind": AlertKind.CRISIS, "urgent": True, "once": "crisis", "facts": {}, "raised_at": story.at}
        session.add(Alert(person_id=looked_after.id, **grave))
        session.execute(update(Referral).where(Referral.participant_id == custody.id).values(place=Place.CUSTODY))
    return [stopped, shared, other, without, looked_after, custody]
