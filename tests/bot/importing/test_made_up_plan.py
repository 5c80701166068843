"""The demo's plan: there for one person, opened by the code that is no secret, and made once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from bot import clock, refs
from bot.caring import plans
from bot.commands import demo
from bot.config import Settings
from bot.db import Database
from bot.importing.made_up import FIRST_REF
from bot.importing.made_up_plan import CODE, give
from bot.models import Message, Page, Person
from bot.operating import instance
from bot.private import links, opening
from bot.private.opening import Tried


@pytest.fixture
def db(settings: Settings) -> Iterator[Database]:
    """An instance with nobody in it."""
    opened = instance.enter(settings)
    yield opened
    opened.close()
    clock.unfollow()


def test_somebody_has_a_plan_that_the_code_opens(db: Database) -> None:
    demo.load(db)
    demo.load(db)
    assert not give(db, clock.now())
    with db.transaction() as session:
        sam = session.scalars(select(Person).where(Person.ref_key == refs.person_key(FIRST_REF))).one()
        plan = plans.current(session, sam.id)
        assert plan is not None
        assert (plan.number, len(plan.agreed.goals)) == (1, 3)
        texts = session.scalars(select(Message.text_key).where(Message.person_id == sam.id)).all()
        assert texts.count("action_plan.ready") == 1
        link = links.make(session, sam.id, Page.PLAN, clock.now())
    assert opening.try_code(db, link.id, CODE, clock.now()) is Tried.OPENED
