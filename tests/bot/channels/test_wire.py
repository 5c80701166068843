"""The wire: nothing is said to a server that cannot show who it is."""

from __future__ import annotations

import socket
import ssl
from datetime import timedelta
from pathlib import Path
from threading import Thread

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
        with pytest.raises(OutcomeUnknown, match="SSLError"):
            Wire(f"https://{HOST}:{port}", 1, (2.0, 2.0)).request("POST", "https://api.example/in", data={"Body": "Hi"})
        server.join(timeout=10)
    assert b"".join(heard) == b""
