"""Breaking an answer as ordered: too many requests, faults, time-outs, broken connections.

Rule of this file: what is broken here is only the *answer*; whether the message was accepted is settled by when it is
called.
"""

from __future__ import annotations

import socket
import struct
from time import sleep

from flask import Response, jsonify, make_response, request

from bot.carrier import api_shapes
from bot.carrier.misbehaviour import Do, Rule
from bot.carrier.parts import Parts

_RESET = struct.pack("ii", 1, 0)  # linger on, for no time: closing sends RST


def before(rule: Rule) -> Response | None:
    """The answer in place of accepting; None when the message is to be accepted."""
    if rule.do is Do.ERROR and at_once(rule.code):
        return _error(rule.code)
    if rule.do is Do.TOO_MANY:
        answer = _error(20429)
        answer.headers["Retry-After"] = f"{rule.seconds:g}"
        return answer
    if rule.do is Do.FAULT:
        return _error(20500)
    return _cut() if rule.do is Do.RESET else None


def after(rule: Rule, parts: Parts) -> Response | None:
    """The answer in place of a receipt, now that the message is accepted; None for the receipt itself."""
    if rule.do is Do.SLOW:
        sleep(rule.seconds)
    elif rule.do is Do.FAULT_AFTER_ACCEPT:
        return _error(20500)
    elif rule.do is Do.RESET_AFTER_ACCEPT:
        return _cut()
    elif rule.do is Do.TIMEOUT_AFTER_ACCEPT:
        parts.letting_go.wait(parts.settings.hold_seconds)
        return _cut()
    return None


def at_once(code: int) -> bool:
    """Whether Twilio says this code in its answer, rather than in a report afterwards."""
    return 20_000 <= code < 30_000 or code in {63007, 90007}


def _error(code: int) -> Response:
    body, status = api_shapes.error(code)
    return make_response(jsonify(body), status)


def _cut() -> Response:
    """Break the connection under the answer."""
    connection = request.environ.get("werkzeug.socket") or request.environ.get("gunicorn.socket")
    if isinstance(connection, socket.socket):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        connection.shutdown(socket.SHUT_RDWR)
    cut = make_response("", 500)
    cut.headers["Connection"] = "close"
    return cut
