"""A number that two people share: what came from it is nobody's, and stays while one of them is held, or has died."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.governance import holding, retention
from bot.incoming.voice import Ringing, answer
from bot.models import Alert, Call, Message, Number, Role
from bot.referrals import freezing
from bot.staff.access import StaffMember, member
from tests.bot.governance.test_keeping import CRY, NOBODY, PERIODS, forget_nobodys
from tests.staffing import PAT, colleague
from tests.story import SAM, Story

A_MONTH, LONG = 31, 31 + 365


@pytest.fixture
def pat(story: Story) -> StaffMember:
    """Who leads the service."""
    return member(colleague(story, Role.SERVICE_MANAGER, "Pat", PAT))


@pytest.fixture
def shared(story: Story) -> Story:
    """Sam and Kim share a phone; somebody wrote and rang from it, and so did a stranger from theirs."""
    story.participant("Kim", SAM)
    for number, call in ((SAM, "CA1"), (NOBODY, "CA2")):
        story.text(CRY, number)
        with story.db.transaction() as session:
            answer(session, Ringing(call, number), "01632 960001", story.at)
    return story


def left(story: Story) -> tuple[list[str], list[str], list[str]]:
    """The numbers of nobody's texts, the words that staff were told of nobody, and the numbers of nobody's calls."""
    with story.db.reading() as session:
        texts = session.scalars(select(Message.number).where(Message.person_id.is_(None), Message.number_key != "-"))
        words = session.scalars(select(Alert.words).where(Alert.person_id.is_(None), Alert.words.is_not(None)))
        calls = session.scalars(select(Call.number).where(Call.person_id.is_(None), Call.number.is_not(None)))
        return list(texts), [word for word in words if word], [number for number in calls if number]


def overdue(story: Story, days: int) -> timedelta | None:
    """For how long the oldest of all that is due has been."""
    with story.db.reading() as session:
        since = retention.oldest_due(session, story.at + timedelta(days=days), PERIODS)
    return story.at + timedelta(days=days) - since if since else None


@pytest.mark.parametrize("died", [False, True])
def test_what_came_from_a_number_of_somebody_held_or_dead_stays_until_they_are_not(
    shared: Story, pat: StaffMember, died: bool
) -> None:
    with shared.db.transaction() as session:
        theirs = session.scalars(select(Number).where(Number.person_id == shared.sam.id)).one()
        theirs.until = shared.at  # also when they have another by now
        if died:
            freezing.freeze(session, shared.sam.id, shared.at)
        else:
            holding.hold(session, pat, shared.sam.id, "An inquest", shared.at)
    assert overdue(shared, A_MONTH) == timedelta(days=1), "the stranger's"
    assert forget_nobodys(shared, A_MONTH, most=2) == 4
    assert left(shared) == ([SAM, SAM], [CRY], [SAM]), "what they were answered, too"
    assert (overdue(shared, LONG), forget_nobodys(shared, LONG)) == (None, 0)
    with shared.db.transaction() as session:
        if died:
            freezing.lift(session, pat, shared.sam.id, "The coroner is done", shared.at)
        else:
            holding.lift(session, pat, shared.sam.id, shared.at)
    assert overdue(shared, LONG) == timedelta(days=LONG - 30)
    assert forget_nobodys(shared, LONG) == 4
    assert (left(shared), overdue(shared, LONG)) == (([], [], []), None)
