"""E-mail over a real socket: taken once, told apart by what is safe to repeat, and shown as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

from bot.channels.base import NotSent, OutcomeUnknown
from bot.channels.mail import Letter, LetterRefused, Mailer, MailSettings
from tests.carrying import Carrying, a_carrier
from tests.ports import free_ports

AT = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
LETTER = Letter("jo@example.test", "Mae rhywun eich angen", "Edrychwch ŵ\n.\n..two\n<b>bold</b>\n", "mail-1", AT)


@pytest.fixture
def carrier(tmp_path: Path) -> Iterator[Carrying]:
    with a_carrier(tmp_path, "http://127.0.0.1:1/in") as running:
        yield running


def mailer(port: int, **other: str) -> Mailer:
    known = {"host": "127.0.0.1", "tls": "none", "user": "", "password": "", "sender": "Texts <texts@example.test>"}
    return Mailer(MailSettings(**(known | other), port=port, seconds=5.0))  # type: ignore[arg-type]


def test_a_letter_arrives_as_it_was_written(carrier: Carrying) -> None:
    mailer(carrier.mail_port).send(LETTER)
    (caught,) = carrier.mails()
    assert (caught["from"], caught["to"], caught["subject"]) == ("texts@example.test", LETTER.to, LETTER.subject)
    assert caught["body"] == LETTER.body.strip()
    page = requests.get(f"{carrier.url}/mails", timeout=10).text
    assert "&lt;b&gt;bold&lt;/b&gt;" in page


@pytest.mark.parametrize(
    ("order", "fault", "kept"), [("later", NotSent, 0), ("refuse", LetterRefused, 0), ("lose", OutcomeUnknown, 1)]
)
def test_what_is_safe_to_repeat_is_told_apart(carrier: Carrying, order: str, fault: type[Exception], kept: int) -> None:
    carrier.misbehave(mail=order)
    with pytest.raises(fault):
        mailer(carrier.mail_port).send(LETTER)
    assert len(carrier.mails()) == kept


@pytest.mark.parametrize("to", ["siân@example.test", "jo@exâmple.test", "jo@example.test\r\nDATA"])
def test_an_address_that_cannot_be_said_is_refused(carrier: Carrying, to: str) -> None:
    with pytest.raises(LetterRefused) as never:
        mailer(carrier.mail_port).send(replace(LETTER, to=to))
    assert "example" not in str(never.value)
    assert carrier.mails() == []


def test_a_server_that_is_not_there_or_speaks_no_tls_was_never_told_anything(carrier: Carrying) -> None:
    for port, tls in ((free_ports(), "none"), (carrier.mail_port, "starttls"), (carrier.mail_port, "tls")):
        with pytest.raises(NotSent) as never:
            mailer(port, tls=tls).send(LETTER)
        assert "jo@" not in str(never.value)
    with pytest.raises(NotSent):
        mailer(carrier.mail_port, user="texts", password="wrong").reach()
    with pytest.raises(NotSent):
        mailer(carrier.mail_port, user="texts", password="cyfrinair â").reach()
    mailer(carrier.mail_port).reach()
    assert carrier.mails() == []
