"""A call to our number: answered in their language with whom to ring, and kept as a contact."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest
from flask import Flask
from sqlalchemy import select, text
from werkzeug.serving import make_server
from werkzeug.test import TestResponse

from bot import clock, create_app
from bot.addresses import VOICE
from bot.channels.signatures import sign
from bot.channels.voice import digits
from bot.config import Settings, load
from bot.discreet import forbidden
from bot.models import AlertKind, Call, ContactKind, Entry, Language, Outcome
from tests.carrying import Carrying, a_carrier
from tests.story import SAM, STRANGER, Story, begin

MEGAN = "+447700900124"
HELLO = "Hello. This number is for texts, and nobody can answer it. To talk to us, please ring 0 1 6 3 2, 9 6 0 0 0 1."
HELO = (
    "Helo. Rhif ar gyfer negeseuon testun yw hwn, ac ni all neb ei ateb. "
    "I siarad â ni, ffoniwch 0 1 6 3 2, 9 6 0 0 0 1."
)


@dataclass(frozen=True, slots=True)
class Line:
    """A house that answers calls, and a network that puts them through."""

    story: Story
    carrier: Carrying

    def ring(self, number: str) -> list[tuple[str, str]]:
        """Ring from a phone: what is heard, by the voice's language."""
        heard = self.carrier.post(f"/phones/{number}/call")["said"]
        return [(line["language"], line["words"]) for line in heard]

    def calls(self) -> list[Call]:
        with self.story.db.reading() as session:
            return list(session.scalars(select(Call).order_by(Call.id)))


@pytest.fixture
def line(settings: Settings, tmp_path: Path) -> Iterator[Line]:
    with _served(settings) as (served, url):
        story = begin(served)
        with a_carrier(tmp_path, f"{url}/in", voice_url=url + VOICE, auth_token=_token(served)) as carrier:
            yield Line(story, carrier)
        story.db.close()
        clock.unfollow()


@contextmanager
def _served(settings: Settings) -> Iterator[tuple[Settings, str]]:
    """The web on a real socket, which knows its own address."""
    server = make_server("127.0.0.1", 0, _Later(), threaded=True)
    url = f"http://127.0.0.1:{server.port}"
    served = settings.model_copy(update={"public_url": url})
    app = create_app(served)
    server.app = app
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield served, url
    server.shutdown()
    server.server_close()
    thread.join()
    app.extensions["database"].close()


class _Later:
    """Stands where the application will be, once the port is known."""

    def __call__(self, environ: object, start_response: object) -> list[bytes]:
        return []


def _token(settings: Settings) -> str:
    return settings.twilio_auth_token.get_secret_value()


def test_they_hear_whom_to_ring_and_their_worker_reads_of_it(line: Line) -> None:
    heard = line.ring(SAM)
    assert heard[0] == ("en-GB", HELLO)
    assert {language for language, _ in heard} == {"en-GB"}
    assert "Samaritans on 1 1 6, 1 2 3" in heard[-1][1]
    contact = line.story.contacts()[-1]
    assert (contact.kind, contact.outcome, contact.entry) == (ContactKind.CALL, Outcome.RANG, Entry.PENDING)
    assert contact.participant_id == line.story.sam.id
    assert line.story.told() == [(AlertKind.RANG, None)]
    line.ring(SAM)
    assert len(line.story.contacts()) == 2
    assert line.story.told() == [(AlertKind.RANG, None)]  # once a day is enough to ring back


def test_welsh_is_answered_in_welsh_and_a_stranger_in_both(line: Line) -> None:
    line.story.participant("Megan", MEGAN, language=Language.CY)
    assert line.ring(MEGAN)[0] == ("cy-GB", HELO)
    heard = line.ring(STRANGER)
    assert [language for language, _ in heard] == ["en-GB"] * 3 + ["cy-GB"] * 3
    assert not [words for _, words in heard if forbidden(words)]
    assert [call.person_id is None for call in line.calls()] == [False, True]
    assert len(line.story.contacts()) == 1


def test_who_shares_a_number_is_told_whom_to_ring_and_nobody_is_put_down_for_it(line: Line) -> None:
    line.story.participant("Ash", SAM, language=Language.CY)
    assert {language for language, _ in line.ring(SAM)} == {"en-GB", "cy-GB"}
    assert line.story.contacts() == []


def test_a_call_that_is_posted_twice_is_kept_once_and_a_forged_one_never(settings: Settings) -> None:
    app = create_app(settings)
    story = begin(settings)
    form = {"CallSid": "CA1", "From": SAM, "To": "+447700900000"}
    first, second = (_post(app, settings, form) for _ in range(2))
    assert first.data == second.data
    assert len(story.contacts()) == 1
    assert app.test_client().post(VOICE, data=form).status_code == 403
    withheld = _post(app, settings, form | {"CallSid": "CA2", "From": "+266696687"})
    assert HELLO.encode() in withheld.data
    with story.db.reading() as session:
        assert [call.number for call in session.scalars(select(Call).order_by(Call.id))] == [SAM, None]
    story.db.close()
    app.extensions["database"].close()
    clock.unfollow()


def test_whoever_rings_is_answered_when_nothing_can_be_kept(data_folder: Path, sqlite_template: Path) -> None:
    database = data_folder / "throughline.db"
    database.write_bytes(sqlite_template.read_bytes())
    settings = load({"THROUGHLINE_DATA": str(data_folder)})
    app = create_app(settings)
    with app.extensions["database"].transaction() as session:
        session.execute(text("ALTER TABLE calls RENAME TO elsewhere"))
    answer = _post(app, settings, {"CallSid": "CA1", "From": SAM})
    assert (answer.status_code, answer.mimetype) == (200, "text/xml")
    assert digits(settings.office_phone).encode() in answer.data
    app.extensions["database"].close()
    clock.unfollow()


def _post(app: Flask, settings: Settings, form: dict[str, str]) -> TestResponse:
    """As the provider posts a call."""
    signature = sign(settings.public_url + VOICE, list(form.items()), _token(settings))
    return app.test_client().post(VOICE, data=form, headers={"X-Twilio-Signature": signature})
