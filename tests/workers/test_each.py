"""What is due is done one by one: a row that cannot be done is undone alone, and stops no other."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.models import NewsBy, Person
from tests.workers.conftest import Service
from workers.context import each


def test_one_that_fails_is_undone_alone_and_the_rest_are_done(service: Service) -> None:
    story = service.story
    ana = story.participant("Ana", "+447700900200")

    def tell(session: Session, person_id: int) -> None:
        person = session.get_one(Person, person_id)  # there is nobody 999
        person.news = NewsBy.TEXT
        session.flush()
        assert person_id != story.sam.id

    assert each(service.work, "person", [story.sam.id, 999, ana.id], tell) == 1
    with story.db.reading() as session:
        assert [session.get_one(Person, who.id).news for who in (story.sam, ana)] == [NewsBy.INBOX, NewsBy.TEXT]
