"""The wire: whom it speaks to, what goes in one piece, when it opens another connection, and how long it listens."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.channels import lines
from bot.channels.base import NotSent, OutcomeUnknown
from bot.channels.lines import UNTRUSTED
from bot.channels.wire import Wire
from bot.clock import ticks

HOST = "localhost"


def signed_by_itself(folder: Path) -> ssl.SSLContext:
    """A server's side of TLS, with a certificate that nobody vouches for."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(ticks() - timedelta(days=1)).not_valid_after(ticks() + timedelta(days=1))
    certificate = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), False).sign(
        key, hashes.SHA256()
    )
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    (folder / "server.pem").write_bytes(pem + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    return context


Speak = Callable[[int, socket.socket], object]
"""What a server does on the line of its n-th call."""


@contextmanager
def a_server(speak: Speak, calls: int) -> Iterator[int]:
    """The port of a server that is called so often, one call after another."""

    def answer() -> None:
        for call in range(calls):
            with suppress(OSError), listening.accept()[0] as line:
                speak(call, line)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = Thread(target=answer, daemon=True)
        server.start()
        yield listening.getsockname()[1]
        server.join(timeout=10)


def say(wire: Wire, words: str) -> str:
    """What is answered to these."""
    return str(wire.request("POST", "https://api.example/in?a=1", params={"b": 2}, data={"Body": words}).text)


def test_nothing_is_said_to_a_server_that_cannot_show_who_it_is_and_its_sender_waits(tmp_path: Path) -> None:
    heard: list[bytes] = []
    context = signed_by_itself(tmp_path)

    def answer(call: int, plain: socket.socket) -> None:
        with context.wrap_socket(plain, server_side=True) as secure:
            heard.append(secure.recv(100))

    with a_server(answer, 1) as port, pytest.raises(NotSent) as never:
        say(Wire(f"https://{HOST}:{port}", 1, (2.0, 2.0)), "Hi")
    assert (never.value.retry_after, heard) == (UNTRUSTED, [])


def test_a_server_that_goes_away_before_it_has_shown_who_it_is_was_told_nothing() -> None:
    with a_server(lambda call, line: line.recv(65536), 1) as port, pytest.raises(NotSent, match="SSLEOF") as never:
        say(Wire(f"https://{HOST}:{port}", 1, (2.0, 2.0)), "Hi")
    assert never.value.retry_after is None


ANSWERS = (
    b"HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nfirst",
    b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nsec\r\n3\r\nond\r\n0\r\n\r\n",
    b"HTTP/1.1 201 Created\r\nConnection: close\r\n\r\nthird",
    b"HTTP/1.1 201 Created\r\nContent-Length: 6\r\n\r\nfour",
)
"""With its length, in parts, until the end; and cut off."""


def test_a_request_goes_in_one_piece_and_who_has_hung_up_is_called_again() -> None:
    heard: list[tuple[int, bytes]] = []
    hung_up = Event()

    def answer(call: int, line: socket.socket) -> None:
        with line:
            for words in (ANSWERS[:2], ANSWERS[2:3], ANSWERS[3:])[call]:
                heard.append((call, line.recv(65536)))
                line.sendall(words)
        hung_up.set()

    with a_server(answer, 3) as port:
        wire = Wire(f"http://127.0.0.1:{port}", 1, (2.0, 2.0))
        assert [say(wire, "one"), say(wire, "two")] == ["first", "second"]
        hung_up.wait(timeout=10)
        assert say(wire, "three") == "third"
        with pytest.raises(OutcomeUnknown, match="IncompleteRead"):
            say(wire, "four")
    assert [call for call, _ in heard] == [0, 0, 1, 2]
    assert all(request.startswith(b"POST /in?a=1&b=2 HTTP/1.1\r\n") for _, request in heard)
    assert [request[-8:] for _, request in heard] == [b"Body=one", b"Body=two", b"dy=three", b"ody=four"]


def test_a_line_that_was_silent_for_long_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[int] = []

    def answer(call: int, line: socket.socket) -> None:
        for words in ((*ANSWERS[:2], b""), ANSWERS[2:3])[call]:
            if line.recv(65536):
                heard.append(call)
                line.sendall(words)

    with a_server(answer, 2) as port:
        wire = Wire(f"http://127.0.0.1:{port}", 1, (2.0, 2.0))
        assert [say(wire, "one"), say(wire, "two")] == ["first", "second"]
        monkeypatch.setattr(lines, "IDLE", 0.0)
        assert say(wire, "three") == "third"
    assert heard == [0, 0, 1]


def test_who_says_only_that_more_is_to_come_has_not_answered_and_nobody_hears_the_answer_of_another() -> None:
    def answer(call: int, line: socket.socket) -> None:
        for words in (b"HTTP/1.1 103 Early Hints\r\nLink: </in>\r\n\r\n", ANSWERS[2])[call:]:
            if line.recv(65536):
                line.sendall(words)

    with a_server(answer, 2) as port:
        wire = Wire(f"http://127.0.0.1:{port}", 1, (2.0, 2.0))
        with pytest.raises(OutcomeUnknown, match="103"):
            say(wire, "one")
        assert say(wire, "two") == "third"


@pytest.mark.parametrize("drips", [0, ANSWERS[0].index(b"first")])
def test_an_answer_that_drips_is_lost_when_its_time_is_over(drips: int) -> None:
    over = Event()

    def answer(call: int, line: socket.socket) -> None:
        line.recv(65536)
        line.sendall(ANSWERS[0][:drips])
        for byte in ANSWERS[0][drips:]:
            over.wait(timeout=0.15)
            line.sendall(bytes([byte]))

    with a_server(answer, 1) as port, pytest.raises(OutcomeUnknown, match="TimeoutError"):
        say(Wire(f"http://127.0.0.1:{port}", 1, (2.0, 0.4)), "one")
    over.set()
