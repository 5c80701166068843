"""E-mail by SMTP: one letter at a time, sealed on its way, and failures told apart by what is safe to repeat.

Rule of this file: standard library; it knows servers and letters, and nothing of whom they are about. What went wrong
is said in the words of `base`: NotSent may be repeated, OutcomeUnknown may have arrived, and LetterRefused never will.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from typing import Literal, Protocol

from bot.channels.base import NotSent, OutcomeUnknown

SECONDS = 10.0
"""How long a mail server may take to answer each step."""
LATER = range(400, 500)


@dataclass(frozen=True, slots=True)
class MailSettings:
    """Which server takes our e-mail, and how we speak to it."""

    host: str
    port: int
    tls: Literal["starttls", "tls", "none"]
    user: str
    password: str = field(repr=False)
    sender: str
    seconds: float = SECONDS


@dataclass(frozen=True, slots=True)
class Letter:
    """One e-mail. `name` is the same for every try, so that a second copy is known as one; `at` is when it is from."""

    to: str
    subject: str
    body: str
    name: str
    at: datetime


class MailRoad(Protocol):
    """Whatever takes letters."""

    def send(self, letter: Letter) -> None:
        """Send once. Raises NotSent, LetterRefused or OutcomeUnknown."""


class LetterRefused(Exception):
    """The server will not take this letter, however often it is tried."""


class Mailer:
    """Sends letters, each over a connection of its own."""

    def __init__(self, settings: MailSettings) -> None:
        self._settings = settings

    def send(self, letter: Letter) -> None:
        """Send once. Raises NotSent, LetterRefused or OutcomeUnknown."""
        written = self._written(letter)
        with self._server() as server:
            self._begin(server, letter.to)
            try:
                code, _ = server.data(written)
            except smtplib.SMTPDataError as never:  # said before a word of it was written
                raise _said_no(never.smtp_code) from None
            except (OSError, smtplib.SMTPException):
                raise OutcomeUnknown("The mail server's answer was lost.") from None
            if code != 250:
                raise _said_no(code)

    def reach(self) -> None:
        """Sign in and leave again. Raises NotSent."""
        with self._server():
            pass

    def _begin(self, server: smtplib.SMTP, to: str) -> None:
        """Say who writes to whom. An address with an accent can be said to few servers, and is refused here."""
        try:
            for code, _ in (server.mail(self._settings.sender), server.rcpt(to)):
                if code not in (250, 251):
                    raise _said_no(code)
        except (OSError, smtplib.SMTPException):
            raise NotSent("The mail server went away.") from None
        except ValueError:
            raise LetterRefused("No mail server can be told this address.") from None

    def _written(self, letter: Letter) -> bytes:
        try:
            return self._in_words(letter)
        except ValueError:
            raise LetterRefused("No letter can be headed with this address.") from None

    def _in_words(self, letter: Letter) -> bytes:
        written = EmailMessage(policy=SMTP)
        domain = self._settings.sender.rpartition("@")[2].rstrip(">") or "localhost"
        written["From"], written["To"], written["Subject"] = self._settings.sender, letter.to, letter.subject
        written["Date"], written["Message-ID"] = letter.at, f"<{letter.name}@{domain}>"
        written["Auto-Submitted"] = "auto-generated"
        written.set_content(letter.body, cte="quoted-printable")
        return written.as_bytes()

    @contextmanager
    def _server(self) -> Iterator[smtplib.SMTP]:
        """A server that has let us in, and is left in order where that is possible. Raises NotSent."""
        try:
            server = self._signed_in()
        except (OSError, smtplib.SMTPException, ValueError) as fault:  # a password with an accent is one
            raise NotSent(f"The mail server did not let us in ({type(fault).__name__}).") from None
        try:
            yield server
        finally:
            server.close()

    def _signed_in(self) -> smtplib.SMTP:
        ours, sealed = self._settings, ssl.create_default_context()
        if ours.tls == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(ours.host, ours.port, timeout=ours.seconds, context=sealed)
        else:
            server = smtplib.SMTP(ours.host, ours.port, timeout=ours.seconds)
        try:
            if ours.tls == "starttls":
                server.starttls(context=sealed)
            if ours.user:
                server.login(ours.user, ours.password)
            server.ehlo_or_helo_if_needed()
        except (OSError, smtplib.SMTPException):
            server.close()
            raise
        return server


def _said_no(code: int) -> NotSent | LetterRefused:
    if code in LATER:
        return NotSent(f"The mail server said {code}: later.")
    return LetterRefused(f"The mail server said {code}.")
