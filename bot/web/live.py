"""Live pages: a page says which version of the facts it shows, and its script asks again until that changes.

Rule of this file: the version is made from what the page is made from. Nothing new costs 304 and leaves no trace in the
audit; something new is a view like any other.
"""

from __future__ import annotations

from hashlib import sha256

from flask import Response, abort, make_response, render_template, request

from bot import clock


def version_of(*facts: object) -> str:
    """A short name for these facts, the same in every process; another when a demo's time was moved."""
    return sha256(repr((facts, clock.skipped())).encode()).hexdigest()[:32]


def stop_if_known(version: str) -> None:
    """Answer 304 at once when this version is the one the script already shows."""
    if request.if_none_match.contains(version):
        abort(Response(status=304))


def page(template: str, version: str, **values: object) -> Response:
    """The page, with its version where the script finds it."""
    response = make_response(render_template(template, version=version, **values))
    response.set_etag(version)
    return response
