"""What a provider posts: signed or refused, kept once, and forward only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select, text
from werkzeug.test import TestResponse

from bot import clock, create_app
from bot.addresses import INBOUND, STATUS
from bot.channels.signatures import sign
from bot.config import Settings
from bot.models import Channel, DayOff, Delivery, DeliveryReport, Direction, Message
from tests.staffing import JO, phone
from tests.story import SAM, STRANGER, Story, begin


@dataclass(frozen=True, slots=True)
class Line:
    """The wire between the provider and us."""

    story: Story
    client: FlaskClient
    settings: Settings

    def post(self, path: str, form: dict[str, str], token: str = "") -> TestResponse:
        """Post a form, signed as the provider signs it."""
        key = token or self.settings.twilio_auth_token.get_secret_value()
        signature = sign(self.settings.public_url + path, list(form.items()), key)
        return self.client.post(path, data=form, headers={"X-Twilio-Signature": signature})

    def kept(self) -> int:
        """How many texts that came in are kept."""
        with self.story.db.reading() as session:
            return session.scalar(select(func.count(Message.id)).where(Message.direction == Direction.IN)) or 0


@pytest.fixture
def line(settings: Settings) -> Iterator[Line]:
    """A story, and the wire to it."""
    app = create_app(settings)
    story = begin(settings)
    yield Line(story, app.test_client(), settings)
    story.db.close()
    app.extensions["database"].close()
    clock.unfollow()


def came_in(body: str, sid: str = "SM1", sender: str = SAM) -> dict[str, str]:
    """The form of a text."""
    return {"MessageSid": sid, "From": sender, "To": "+447700900000", "Body": body, "NumMedia": "0"}


def test_a_signed_text_is_kept_and_answered_with_nothing(line: Line) -> None:
    answer = line.post(INBOUND, came_in("hello"))
    assert (answer.status_code, answer.data, answer.mimetype) == (200, b"<Response/>", "text/xml")
    assert line.kept() == 1


def test_the_second_copy_gets_the_same_answer_and_is_not_kept(line: Line) -> None:
    answers = [line.post(INBOUND, came_in("hello")) for _ in range(3)]
    assert {(answer.status_code, answer.data) for answer in answers} == {(200, b"<Response/>")}
    assert line.kept() == 1


@pytest.mark.parametrize("token", ["somebody-elses", "x"])
def test_forged_is_refused_and_nothing_is_kept(line: Line, token: str) -> None:
    assert line.post(INBOUND, came_in("STOP"), token).status_code == 403
    assert line.kept() == 0


def test_unsigned_or_changed_on_the_way_is_refused(line: Line) -> None:
    assert line.client.post(INBOUND, data=came_in("STOP")).status_code == 403
    signature = sign(line.settings.public_url + INBOUND, list(came_in("yes").items()), _token(line))
    changed = line.client.post(INBOUND, data=came_in("no"), headers={"X-Twilio-Signature": signature})
    assert changed.status_code == 403
    assert line.kept() == 0


def test_a_host_header_cannot_change_what_is_verified(line: Line) -> None:
    form = came_in("hello")
    signature = sign("http://elsewhere.example" + INBOUND, list(form.items()), _token(line))
    headers = {"X-Twilio-Signature": signature, "Host": "elsewhere.example"}
    assert line.client.post(INBOUND, data=form, headers=headers).status_code == 403


@pytest.mark.parametrize("form", [{}, {"MessageSid": "SM1"}, {"From": SAM, "Body": "hello"}])
def test_what_is_no_text_is_told_so(line: Line, form: dict[str, str]) -> None:
    assert line.post(INBOUND, form).status_code == 400


def test_no_body_and_nulls_and_very_long_ones_are_kept_too(line: Line) -> None:
    picture = {"MessageSid": "SM1", "From": SAM, "NumMedia": "1", "MediaUrl0": "cat.jpg"}
    assert line.post(INBOUND, picture).status_code == 200
    assert line.post(INBOUND, came_in("a\x00b", "SM2")).status_code == 200
    assert line.post(INBOUND, came_in("x" * 10_000, "SM3")).status_code == 200
    assert line.kept() == 3


def test_a_picture_without_words_is_told_of_and_cannot_be_opened(line: Line) -> None:
    form = {"MessageSid": "SM1", "From": SAM, "NumMedia": "1", "MediaContentType0": "image/jpeg", "Body": ""}
    line.post(INBOUND, form)
    assert line.story.told() == [("wrote", "[picture]")]
    assert line.story.put() == ["shared.cannot_open"]


def test_a_recording_from_a_stranger_is_told_of_too(line: Line) -> None:
    said = {"NumMedia": "2", "MediaContentType0": "audio/ogg", "MediaContentType1": "application/pdf"}
    line.post(INBOUND, came_in("its liam", sender=STRANGER) | said)
    with line.story.db.reading() as session:
        kept = session.scalars(select(Message).where(Message.direction == Direction.IN)).one()
    assert kept.body == "its liam [recording] [attachment]"


def test_whatsapp_is_the_same_number_on_another_road(line: Line) -> None:
    line.post(INBOUND, came_in("hello", sender=f"whatsapp:{SAM}"))
    with line.story.db.reading() as session:
        kept = session.scalars(select(Message).where(Message.direction == Direction.IN)).one()
    assert (kept.channel, kept.number, kept.person_id) == (Channel.WHATSAPP, SAM, line.story.sam.id)


def test_reports_are_kept_once_a_status_and_only_move_forward(line: Line) -> None:
    line.story.appointment(line.story.sam, "Tue 24 Nov 14:00")
    message = line.story.out()[0]
    for status in ("delivered", "sent", "queued", "delivered", "nonsense", ""):
        form = {"MessageSid": "SM9", "MessageStatus": status}
        assert line.post(f"{STATUS}{message.id}", form).status_code == 204
    assert line.story.out()[0].delivery is Delivery.DELIVERED
    with line.story.db.reading() as session:
        assert session.scalar(select(func.count(DeliveryReport.id))) == 3


def test_a_report_on_nothing_of_ours_changes_nothing(line: Line) -> None:
    assert line.post(f"{STATUS}4711", {"MessageSid": "SM9", "MessageStatus": "sent"}).status_code == 204


def test_when_we_cannot_store_it_is_tried_again(line: Line) -> None:
    with line.story.db.transaction() as session:
        session.execute(text("ALTER TABLE messages RENAME TO mislaid"))
    answer = line.post(INBOUND, came_in("hello"))
    assert answer.status_code == 503
    assert b"mislaid" not in answer.data


def _token(line: Line) -> str:
    return line.settings.twilio_auth_token.get_secret_value()


def test_a_day_off_that_staff_text_is_kept_once_and_a_strangers_is_not(line: Line) -> None:
    phone(line.story, line.story.jo, JO)
    for sid, sender in (("SM1", JO), ("SM1", JO), ("SM2", SAM), ("SM3", STRANGER)):
        assert line.post(INBOUND, came_in("off sick tomorrow", sid, sender)).status_code == 200
    with line.story.db.reading() as session:
        off = session.execute(select(DayOff.worker_id, DayOff.day)).all()
    assert [(worker, f"{day:%a %d %b}") for worker, day in off] == [(line.story.jo.id, "Sat 21 Nov")]
    assert line.story.put().count("away.off") == 1
