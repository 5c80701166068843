"""Serving a carrier on a loopback socket, a thread a connection.

Rule of this file: nothing is logged, because addresses hold numbers. Connections are kept open, as Twilio's are, so
that senders can be measured.
"""

from __future__ import annotations

import socket
from typing import Any

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

LOOPBACK = "127.0.0.1"


class Quiet(WSGIRequestHandler):
    """HTTP/1.1, small packets at once, and no log."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log(self, type: str, message: str, *args: Any) -> None:
        """Say nothing."""


def server(app: Flask, port: int = 0) -> BaseWSGIServer:
    """A server bound to loopback; port 0 takes any free one (`server.port`). Raises OSError when the port is taken."""
    listening = socket.create_server((LOOPBACK, port), backlog=128)
    with listening:  # werkzeug keeps a copy; left to bind by itself it would end the process on a taken port
        at = listening.getsockname()[1]
        return make_server(LOOPBACK, at, app, threaded=True, request_handler=Quiet, fd=listening.fileno())
