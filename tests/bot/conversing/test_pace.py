"""Fewer sessions than the leaflet promises: told once a span, with what is missing, by what was promised then."""

from __future__ import annotations

from sqlalchemy import select

from bot.alerting import needs
from bot.models import Alert, AlertKind, Attendance, Tier
from tests.arranging import appointments, jo, kinds
from tests.bot.conversing.test_next_sessions import agree, book_all, looks, record
from tests.mentoring import changed
from tests.story import Story


def test_fewer_than_the_leaflet_promises_is_told_once_a_span_with_what_is_missing(story: Story) -> None:
    agree(story, "Once a fortnight", "families")
    changed(story, story.sam, tier=Tier.MEDIUM)
    looks(story)
    book_all(story)
    looks(story)
    (item,) = appointments(story)
    looks(story, "Fri 27 Nov 12:00")
    record(story, item, Attendance.NOT_ATTENDED)
    looks(story)
    assert "under_pace" not in kinds(story), "the two weeks are not over"
    for day in ("Fri 4 Dec 09:30", "Fri 4 Dec 12:00", "Mon 7 Dec 12:00"):
        looks(story, day)
    assert kinds(story).count("under_pace") == 1
    looks(story, "Fri 18 Dec 09:30")
    assert kinds(story).count("under_pace") == 2
    with story.db.reading() as session:
        told = [
            each for each in needs.open_alerts(session, jo(story), True, story.at) if each.kind is AlertKind.UNDER_PACE
        ]
    assert [each.pace for each in told] == [
        "0 of 1 in the 2 weeks to 3 December",
        "0 of 1 in the 2 weeks to 17 December",
    ]


def test_a_tier_that_is_changed_leaves_the_span_that_began_before_it_as_it_was(story: Story) -> None:
    agree(story, "Once a fortnight", "families")
    changed(story, story.sam, tier=Tier.MEDIUM)
    story.to("Sat 21 Nov 12:00")
    looks(story)
    story.to("Mon 30 Nov 12:00")
    changed(story, story.sam, tier=Tier.LOW)
    looks(story, "Fri 4 Dec 09:30")
    with story.db.reading() as session:
        told = [each.facts for each in session.scalars(select(Alert).where(Alert.kind == AlertKind.UNDER_PACE))]
    assert told == [{"held": 0, "least": 1, "weeks": 2, "last": "2026-12-03"}], "low has four weeks for one"
