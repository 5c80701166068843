"""A fault of ours reaches whoever runs the service by e-mail, for it may be that they read no page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import delete, update

from bot.alerting.watching import Late
from bot.models import Alert, Lease, Message
from tests.workers.conftest import Service
from tests.workers.test_refusals import are_told
from tests.workers.test_sending import ready
from tests.workers.test_watching import health, lates
from tests.workers.test_watching import listening as listening
from workers.context import Context, make
from workers.heartbeat import beat
from workers.reconciling import sweep_inbound
from workers.sending import send_due
from workers.watching import Watch

Listening = tuple[str, list[str]]
REFUSED = "* Something needs you to mend it. 20003: The account or its token is not accepted: check the credentials."


@pytest.fixture
def work(service: Service, listening: Listening) -> Iterator[Context]:
    """A worker that has looked and asked, and knows whom to tell."""
    told = {"operator_email": "operator@example.test", "mail_from": "texts@example.test", "smtp_host": "127.0.0.1"}
    roads = told | {"smtp_port": service.carrier.mail_port, "smtp_tls": "none", "ping_url": listening[0]}
    context = make(service.work.settings.model_copy(update=roads))
    beat(context)
    sweep_inbound(context)
    yield context
    context.db.close()


def tried_again(service: Service, work: Context, at: str) -> Watch:
    """It is later: what waited is tried again, and whoever looks then remembers nothing by themselves."""
    service.story.to(at)
    ready(service)
    send_due(work)
    return Watch(work)


def test_a_token_that_is_refused_is_mailed_once_an_hour_until_it_is_mended(service: Service, work: Context) -> None:
    """Nothing is late by it: the few texts there are wait their turn to be tried again."""
    story = service.story
    for person in (story.sam, story.participant("Ana", "+447700900200")):
        story.appointment(person, "Tue 24 Nov 14:00")
    service.carrier.misbehave(do="error", code=20003)
    send_due(work)
    for _ in range(2):
        assert lates(Watch(work)) == [Late.FAULT]
    (letter,) = service.carrier.mails()
    assert (letter["to"], letter["subject"]) == ("operator@example.test", "Throughline: something needs you")
    assert f"{REFUSED} (0 min)" in letter["body"]
    assert not [word for word in ("Ana", "Sam", "7700") if word in letter["body"]]
    assert health(service) == (503, ["fault"])
    assert lates(tried_again(service, work, "Fri 20 Nov 12:01")) == [Late.FAULT]
    assert len(service.carrier.mails()) == 2
    service.carrier.behave()
    assert tried_again(service, work, "Fri 20 Nov 13:02").look() == []
    assert len(service.carrier.mails()) == 2


def test_another_fault_is_mailed_at_once_and_one_that_somebody_took_from_the_page_no_more(
    service: Service, work: Context
) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    for mails, code in enumerate((20003, 21606), 1):
        service.carrier.behave()
        service.carrier.misbehave(do="error", code=code)
        ready_but_told(service)
        send_due(work)
        Watch(work).look()
        assert len(service.carrier.mails()) == mails
    assert "21606: Our sending number" in service.carrier.mails()[-1]["body"]
    with service.story.db.transaction() as session:
        session.execute(update(Alert).values(seen_at=service.story.at))
    assert Watch(work).look() == []


@pytest.mark.parametrize(
    ("filtered", "is_well", "met"), [(1, True, [Late.REFUSED]), (5, False, [Late.REFUSED, Late.FAULT])]
)
def test_one_text_that_is_filtered_is_mailed_and_is_no_alarm_until_its_sender_rests(
    service: Service, work: Context, listening: Listening, filtered: int, is_well: bool, met: list[Late]
) -> None:
    """Nothing else is late, and whoever listens for our silence hears none for the sake of one text."""
    service.carrier.misbehave(do="error", code=30007)
    for people in (range(filtered - 1), range(filtered - 1, filtered)):
        are_told(service, people)
    assert lates(Watch(work)) == met
    assert "* A text was refused as it stands: the others go on. 30007: The words" in service.carrier.mails()[0]["body"]
    assert health(service) == (200 if is_well else 503, met)
    assert bool(listening[1]) == is_well


def ready_but_told(service: Service) -> None:
    """What waits is tried again, within the hour in which operators were told."""
    with service.story.db.transaction() as session:
        session.execute(update(Message).values(retry_after=None))
        session.execute(delete(Lease).where(Lease.name.like("pause:%")))
