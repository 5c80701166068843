"""Web chat as its owner sees it: what was said, and a form to say more.

Rule of this file: a message is sent and the page shown again; what is new is looked for by a link, or gently by the
page's script, which is no sign of anybody being there.
"""

from __future__ import annotations

import secrets

from flask import abort, g, redirect, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.incoming import unheard, webchat
from bot.incoming.receiving import Incoming
from bot.models import Page
from bot.web import participant_gate as gate

Refused = tuple[str, int]


def page(fault: str | None = None, typed: str = "") -> str:
    """All that was said, and the form. Its nonce makes the same form, sent twice, one message."""
    values = {"stopped": webchat.stopped(gate.database(), gate.link()), "nonce": secrets.token_urlsafe(12)}
    return gate.page("participant/chat.html", lines=_lines(), fault=fault, typed=typed, **values)


def say(token: str) -> str | Refused | Response:
    """POST /p/<token>/say: what they took long to write is kept too, though the page asks for the code again."""
    if gate.link().page is not Page.CHAT:
        abort(404)
    if not gate.was_let_in():
        return redirect(url_for("participant.show", token=token), 303)
    words, nonce = request.form.get("words", "").strip(), request.form.get("nonce", "")
    fault = _fault(words)
    if fault is not None:
        return _again(fault, words)
    now, link = clock.now(), gate.link()
    g.unheard = webchat.incoming(link, words, nonce)
    webchat.say(gate.database(), link, g.unheard, now)
    return redirect(url_for("participant.show", token=token, _anchor="last"), 303)


def _again(fault: str, words: str) -> Refused:
    """The form as it was; the talk is shown only to whoever is still in."""
    if not gate.visiting():
        return gate.page("participant/code.html"), 422
    return page(fault, words), 422


def thread(token: str) -> str:
    """GET /p/<token>/thread: what was said, for the page's own script."""
    if gate.link().page is not Page.CHAT or not gate.visiting(renew=False):
        abort(404)
    return gate.page("participant/thread.html", lines=_lines())


def keep(said: Incoming) -> None:
    """Hearing it went wrong: that is ours to mend, but the words are kept, and a person is told."""
    with gate.database().transaction() as session:
        unheard.keep(session, said, clock.now())


def _lines() -> list[webchat.Line]:
    return webchat.thread(gate.database(), gate.link(), clock.now())


def _fault(words: str) -> str | None:
    if not words:
        return "chat_empty"
    if len(words) > webchat.LONGEST:
        return "chat_long"
    with gate.database().reading() as session:
        return "chat_wait" if webchat.too_many(session, gate.link(), words, clock.now()) else None
