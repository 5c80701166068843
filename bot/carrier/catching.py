"""E-mail that is caught: a mail server on loopback that takes every letter and delivers none, so that it can be read.

Rule of this file: as little of SMTP as a letter needs. Whatever is taken is in the ledger before the sender is told so.
"""

from __future__ import annotations

import socketserver
import threading
from email import message_from_bytes
from email.policy import default

from bot.carrier import mails
from bot.carrier.mails import Caught
from bot.carrier.misbehaviour import MailRule
from bot.carrier.parts import Parts
from bot.carrier.serving import LOOPBACK
from bot.clock import now

LARGEST = 1_000_000  # bytes
SECONDS = 30.0  # a sender that says nothing for so long is gone


class MailServer(socketserver.ThreadingTCPServer):
    """A mail server on `port` of this machine; 0 takes any free one (`server_address[1]`)."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, parts: Parts, port: int) -> None:
        super().__init__((LOOPBACK, port), _Talk)
        self.parts = parts
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True, name="mail").start()

    def close(self) -> None:
        """Take nothing any more."""
        self.shutdown()
        self.server_close()


class _Talk(socketserver.StreamRequestHandler):
    """One sender's connection."""

    server: MailServer
    timeout = SECONDS

    def handle(self) -> None:
        self._sender, self._to = "", ""
        self._say(220, "This is nobody's post office.")
        try:
            while line := self.rfile.readline(1000):
                if not self._answer(line.decode("ascii", "replace").strip()):
                    return
        except OSError:
            return  # the sender went away

    def _answer(self, line: str) -> bool:
        """Answer one command; whether the talk goes on."""
        word, rest = line[:4].upper(), line[4:]
        match word:
            case "EHLO" | "HELO" | "NOOP" | "RSET":
                self._say(250, "Yes.")
            case "MAIL":
                self._sender = _address(rest)
                self._say(250, "Yes.")
            case "RCPT":
                self._take_recipient(_address(rest))
            case "DATA":
                return self._take_letter()
            case "QUIT":
                self._say(221, "Goodbye.")
                return False
            case _:
                self._say(502, "That is not spoken here.")
        return True

    def _take_recipient(self, to: str) -> None:
        rule = self.server.parts.misbehaviour.for_mail(MailRule.LATER, MailRule.REFUSE)
        if rule is None:
            self._to = to
            self._say(250, "Yes.")
        else:
            self._say(451 if rule is MailRule.LATER else 550, "No.")

    def _take_letter(self) -> bool:
        self._say(354, "Go on, and end with a dot.")
        parts = self.server.parts
        caught = _read(self._lines(), self._sender, self._to)
        with parts.ledger.writing() as db:
            mails.keep(db, caught)
        if parts.misbehaviour.for_mail(MailRule.LOSE):
            return False  # taken, and the sender never hears of it
        self._say(250, "Taken.")
        return True

    def _lines(self) -> bytes:
        lines = b""
        while (line := self.rfile.readline(LARGEST)) not in (b".\r\n", b""):
            lines += line[1:] if line.startswith(b"..") else line
        return lines

    def _say(self, code: int, words: str) -> None:
        self.wfile.write(f"{code} {words}\r\n".encode())


def _address(rest: str) -> str:
    return rest.partition("<")[2].partition(">")[0]


def _read(letter: bytes, sender: str, to: str) -> Caught:
    read = message_from_bytes(letter, policy=default)
    body = read.get_body(("plain",))
    words = body.get_content() if body else ""
    return Caught(sender, to, str(read["Subject"] or ""), words.replace("\r\n", "\n").strip(), now())
