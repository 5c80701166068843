"""A cry for help over the wire: who is asked at which hour, by the real workers, and who has it in the end."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select, update

from bot.models import Alert, Conversation, OnwardEvent, Role
from tests.staffing import JO, RUTH, colleague, phone
from tests.story import SAM
from tests.workers.conftest import Service
from workers.sending import send_due
from workers.turning import turn_due
from workers.waking import wake_due

CRISIS = "i want to kill myself"


@pytest.fixture
def night(service: Service) -> Service:
    """Eleven at night; Jo and Ruth have work phones."""
    phone(service.story, service.story.jo, JO)
    colleague(service.story, Role.TEAM_LEAD, "Ruth", RUTH)
    service.story.to("Fri 20 Nov 23:00")
    return service


def work(service: Service, at: str | None = None) -> None:
    """Whatever is due is done, as the heartbeat would have it done."""
    if at:
        service.story.to(at)
    while wake_due(service.work) + turn_due(service.work):
        pass
    send_due(service.work)
    service.carrier.until_quiet()


def texts(service: Service, number: str, words: str) -> None:
    """Somebody texts us, and it has reached us."""
    service.carrier.text(number, words)
    service.carrier.until_quiet()


def got(service: Service, number: str) -> list[str]:
    """What a phone was sent."""
    return [text["text"] for text in service.carrier.thread(number) if text.get("direction") != "in"]


def alert(service: Service) -> Alert:
    """The one there is."""
    with service.story.db.reading() as session:
        return session.scalars(select(Alert).where(Alert.kind == "crisis")).one()


def test_at_night_the_help_goes_out_and_the_worker_is_paged_and_takes_it(night: Service) -> None:
    texts(night, SAM, CRISIS)
    work(night)
    assert "116 123" in got(night, SAM)[0]
    code = re.findall(r"MINE (\d+)", " ".join(got(night, JO)))[0]
    texts(night, JO, f"mine {code}")
    work(night)
    assert alert(night).owner_id == night.story.jo.id
    assert any("Thanks, SE is with you." in words for words in got(night, JO))


@pytest.mark.parametrize("after", ["hes back", "sorry didnt mean it", "im ok now ignore that"])
def test_what_they_text_after_a_cry_goes_to_whoever_is_asked_and_asks_them_nothing(night: Service, after: str) -> None:
    night.story.appointment(night.story.sam, "Sat 21 Nov 14:00")
    texts(night, SAM, "he hit me")
    work(night)
    asked = len(got(night, JO))
    night.story.to("Fri 20 Nov 23:06")
    texts(night, SAM, after)
    work(night)
    assert any("again" in words for words in got(night, JO)[asked:])
    assert not any("14" in words or "2pm" in words or "Sat" in words for words in got(night, SAM))
    with night.story.db.reading() as session:
        first, then = session.scalars(select(Alert).order_by(Alert.id))
        assert (first.kind, then.kind, then.facts["with"]) == ("safeguarding", "wrote", first.id)


def test_silence_climbs_and_workers_that_slept_miss_nobody(night: Service) -> None:
    texts(night, SAM, CRISIS)
    work(night)
    work(night, "Fri 20 Nov 23:12")  # nobody worked for twelve minutes: the second page and the next on the rota
    assert len(got(night, JO)) == 2
    assert got(night, RUTH)[0].startswith("Urgent: SE. Please look now.")


def test_a_page_that_cannot_be_told_stays_and_is_told_when_it_can(night: Service) -> None:
    texts(night, SAM, CRISIS)
    with night.story.db.transaction() as session:
        session.execute(update(OnwardEvent).values(dialog="gone"))
    for time in ("23:01", "23:02", "23:03"):
        work(night, f"Fri 20 Nov {time}")
    assert got(night, JO) == []
    assert "operator" in [kind for kind, _ in night.story.told()]
    with night.story.db.transaction() as session:
        session.execute(update(OnwardEvent).values(dialog="alert"))
    work(night, "Fri 20 Nov 23:04")
    assert len(got(night, JO)) == 1


def test_turned_twice_it_is_one_page(night: Service) -> None:
    texts(night, SAM, CRISIS)
    for _ in range(3):
        turn_due(night.work)
    send_due(night.work)
    assert len(got(night, JO)) == 1
    with night.story.db.reading() as session:
        assert len(session.scalars(select(Conversation).where(Conversation.dialog == "alert")).all()) == 1


def test_a_call_that_nobody_makes_is_asked_for_every_day_until_somebody_does(night: Service) -> None:
    night.story.to("Fri 20 Nov 10:00")
    texts(night, SAM, "i cant cope, feeling really low")
    work(night)
    for at in ("Fri 20 Nov 12:05", "Fri 20 Nov 14:10", "Sat 21 Nov 12:05", "Mon 23 Nov 12:10", "Tue 24 Nov 12:15"):
        work(night, at)
    assert (len(got(night, JO)), len(got(night, RUTH))) == (1, 5)
    code = re.findall(r"MINE (\d+)", got(night, RUTH)[-1])[0]
    texts(night, RUTH, f"mine {code}")
    work(night, "Thu 26 Nov 12:15")
    assert not [words for words in got(night, RUTH)[7:] if "would like a call" in words]
