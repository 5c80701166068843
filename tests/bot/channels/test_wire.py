"""The wire: whom it speaks to, what goes in one piece, and when it opens another connection."""

from __future__ import annotations

import socket
import ssl
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.channels.base import OutcomeUnknown
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


def test_nothing_is_said_to_a_server_that_cannot_show_who_it_is(tmp_path: Path) -> None:
    heard: list[bytes] = []
    context = signed_by_itself(tmp_path)

    def answer(listening: socket.socket) -> None:
        plain, _ = listening.accept()
        try:
            with context.wrap_socket(plain, server_side=True) as secure:
                heard.append(secure.recv(100))
        except OSError:
            plain.close()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        server = Thread(target=answer, args=(listening,))
        server.start()
        with pytest.raises(OutcomeUnknown, match="SSLCert"):
            Wire(f"https://{HOST}:{port}", 1, (2.0, 2.0)).request("POST", "https://api.example/in", data={"Body": "Hi"})
        server.join(timeout=10)
    assert b"".join(heard) == b""


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

    def answer(listening: socket.socket) -> None:
        for call, answers in enumerate((ANSWERS[:2], ANSWERS[2:3], ANSWERS[3:])):
            with listening.accept()[0] as line:
                for words in answers:
                    heard.append((call, line.recv(65536)))
                    line.sendall(words)
            hung_up.set()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = Thread(target=answer, args=(listening,), daemon=True)
        server.start()
        wire = Wire(f"http://127.0.0.1:{listening.getsockname()[1]}", 1, (2.0, 2.0))

        def say(words: str) -> str:
            return str(wire.request("POST", "https://api.example/in?a=1", params={"b": 2}, data={"Body": words}).text)

        assert [say("one"), say("two")] == ["first", "second"]
        hung_up.wait(timeout=10)
        assert say("three") == "third"
        with pytest.raises(OutcomeUnknown, match="IncompleteRead"):
            say("four")
        server.join(timeout=10)
    assert [call for call, _ in heard] == [0, 0, 1, 2]
    assert all(request.startswith(b"POST /in?a=1&b=2 HTTP/1.1\r\n") for _, request in heard)
    assert [request[-8:] for _, request in heard] == [b"Body=one", b"Body=two", b"dy=three", b"ody=four"]
