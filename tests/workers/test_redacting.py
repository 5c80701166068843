"""The provider forgets: a day later, once, and not before a text has come to its end; what we keep stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest
import requests
from sqlalchemy import select

from bot import clock
from bot.channels.base import Channel, LookupFailed
from bot.delivery import redaction
from bot.delivery.redaction import Answer, Kept
from bot.models import Message
from bot.operating.instance import channel_of
from tests.story import SAM
from tests.workers.conftest import Service
from workers.redacting import redact_due
from workers.sending import send_due


def talked(service: Service) -> None:
    """Sam is booked in and asks who this is; three texts are at the provider."""
    service.story.to("Fri 20 Nov 11:00")
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    service.carrier.until_quiet()
    service.carrier.text(SAM, "who is this")
    service.carrier.until_quiet()
    send_due(service.work)
    service.carrier.until_quiet()


def a_day_later(service: Service, hours: int = 25) -> None:
    """Time passes, and nothing else does."""
    clock.set_skipped(service.story.at + timedelta(hours=hours) - clock.ticks())


def at_the_provider(service: Service) -> list[str]:
    """The words that the provider still has to show, by its own API."""
    account, token = service.carrier.settings.account_sid, service.carrier.settings.auth_token
    address = f"{service.carrier.url}/2010-04-01/Accounts/{account}/Messages.json"
    listed: dict[str, Any] = requests.get(address, auth=(account, token), timeout=5).json()
    return [message["body"] for message in listed["messages"]]


def ours(service: Service) -> list[str | None]:
    """The words that we keep."""
    with service.work.db.reading() as session:
        return list(session.scalars(select(Message.body).order_by(Message.id)))


def test_a_day_later_the_provider_has_forgotten_and_we_have_not(service: Service) -> None:
    talked(service)
    assert redact_due(service.work) == 0
    assert all(at_the_provider(service))
    a_day_later(service)
    assert redact_due(service.work) == 3
    assert at_the_provider(service) == ["", "", ""]
    assert all(ours(service))
    assert redact_due(service.work) == 0


def test_a_text_that_was_held_over_night_is_kept_for_a_day_after_it_arrived(service: Service) -> None:
    story = service.story
    story.to("Fri 20 Nov 21:00")
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    story.to("Sat 21 Nov 10:00")
    assert send_due(service.work) == 1
    service.carrier.until_quiet()
    story.to("Sun 22 Nov 09:45")
    assert redact_due(service.work) == 0, "it was put a day and a half ago, and arrived within the day"
    story.to("Sun 22 Nov 10:15")
    assert redact_due(service.work) == 1


def test_a_text_that_has_not_come_to_its_end_is_asked_for_again_the_next_day(service: Service) -> None:
    talked(service)
    a_day_later(service)
    assert redact_due(service.work) == 3
    with service.work.db.transaction() as session:
        late = session.scalars(select(Message).order_by(Message.id)).first()
        assert late is not None
        late.redacted_at = None
        redaction.answered(session, [Answer(Kept(late.id, late.sid or ""), 20009)], clock.now())
    assert redact_due(service.work) == 0, "not the same day"
    a_day_later(service, 50)
    assert redact_due(service.work) == 1


def test_a_provider_that_does_not_answer_is_asked_another_time(service: Service) -> None:
    talked(service)
    a_day_later(service)
    away = service.work.settings.model_copy(update={"carrier_url": "http://127.0.0.1:9"})
    nobody = replace(service.work, channel=channel_of(away))
    assert redact_due(nobody) == 0
    assert redact_due(service.work) == 0, "not within the hour"
    a_day_later(service, 27)
    assert redact_due(service.work) == 3


class Deaf:
    """A provider that never answers for some of its texts."""

    def __init__(self, channel: Channel, silent: set[str]) -> None:
        self.channel, self.silent, self.asked = channel, silent, 0

    def redact(self, sid: str) -> None:
        self.asked += 1
        if sid in self.silent:
            raise LookupFailed("It does not answer for this one.")
        self.channel.redact(sid)


@pytest.mark.parametrize(("silent", "forgot", "asked"), [(1, 4, 5), (3, 0, 3)])
def test_one_of_which_it_never_says_a_word_stops_no_other_and_three_in_a_row_do(
    service: Service, silent: int, forgot: int, asked: int
) -> None:
    talked(service)
    service.carrier.text(SAM, "thanks")
    service.carrier.text(SAM, "see you then")
    service.carrier.until_quiet()
    a_day_later(service)
    with service.story.db.reading() as session:
        sids = session.scalars(select(Message.sid).where(Message.sid.is_not(None)).order_by(Message.made_at)).all()
    deaf = Deaf(service.work.channel, {sid for sid in sids[:silent] if sid})
    assert redact_due(replace(service.work, channel=cast(Channel, deaf))) == forgot
    assert deaf.asked == asked
