"""Who may talk to the carrier: this machine only, and never a page of somebody else's.

Rule of this file: every request passes here first. The carrier listens on loopback without a sign-in, so the Host must
be loopback (a name that was pointed at 127.0.0.1 is not), and a form or script from another origin is refused.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, Response, abort, request

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
# With no-referrer, browsers send "Origin: null" with our own forms too.
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; img-src data:; style-src 'self'; script-src 'self'; connect-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def install(app: Flask) -> None:
    app.before_request(_only_loopback)
    app.after_request(_with_headers)


def _only_loopback() -> None:
    if urlsplit(f"//{request.host}").hostname not in LOOPBACK:
        abort(403, "This carrier answers to 127.0.0.1 and localhost only.")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.scheme}://{request.host}":
        abort(403, "This carrier takes requests from its own pages only.")


def _with_headers(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response
