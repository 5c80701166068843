"""Over, and nobody has recorded whether they came: asked once, said again at five, then the lead is told."""

from __future__ import annotations

from sqlalchemy import select

from bot.models import Alert, AlertKind, NewsBy, NewsItem, NewsKind, Person, Role
from tests.bot.conversing.test_clocks import book, look
from tests.staffing import JO, RUTH, colleague, live, phone, texts_to
from tests.story import Story


def test_over_and_unrecorded_is_one_line_to_the_worker_a_reminder_of_it_and_then_the_leads(story: Story) -> None:
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    phone(story, story.jo, JO)
    with story.db.transaction() as session:
        session.get_one(Person, story.jo.id).news = NewsBy.TEXT
    book(story, "Mon 23 Nov 14:00")
    look(story, "Mon 23 Nov 17:01")
    look(story, "Mon 23 Nov 19:01")
    live(story, "Mon 23 Nov 20:00")
    said = "SE: did they come Mon 23 Nov, 2pm? Please record it."
    recorded = [text for text in texts_to(story, JO) if "record" in text]
    assert recorded == [f"Mon 15:25 {said}", f"Mon 17:11 {said}"]
    with story.db.reading() as session:
        kinds = session.scalars(select(Alert.kind).where(Alert.appointment_id.is_not(None)).order_by(Alert.id)).all()
        lines = session.scalars(select(NewsItem.id).where(NewsItem.kind == NewsKind.RECORD)).all()
    assert [kind for kind in kinds if kind is not AlertKind.UNTOLD] == [
        AlertKind.RECORD_ATTENDANCE,
        AlertKind.TODAY_DUE_LEAD,
    ]
    assert len(lines) == 1
