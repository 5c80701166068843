"""The phones: a page for people, JSON for scripts, and the buttons that move a demo's time.

Rule of this file: routes only. The pages hold what a real phone would and no more; every text is escaped; every form
works without JavaScript, and a small script only looks for news.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.carrier import messages, posts, ringing
from bot.carrier.messages import Message
from bot.carrier.numbers import e164, fictional, spoken
from bot.carrier.parts import parts
from bot.carrier.texting import NotAText, Typed, text_in
from bot.carrier.threads import as_json, lines
from bot.clock import london, now

pages = Blueprint("pages", __name__)
NO_NUMBER = "Write the number as +447700900123 or 07700 900123."


@pages.get("/")
def home() -> ResponseReturnValue:
    return page("")


@pages.get("/phones/<number>")
def phone(number: str) -> ResponseReturnValue:
    known = e164(number)
    return page(known) if known else page("", NO_NUMBER, 404)


@pages.get("/phones.json")
def phones_json() -> ResponseReturnValue:
    with parts().ledger.reading() as db:
        return jsonify(phones=[{"number": number} for number in messages.phones(db)])


@pages.get("/phones/<number>.json")
def phone_json(number: str) -> ResponseReturnValue:
    """A thread, oldest first; a phone nobody has texted yet has an empty one. `notices` are the network's own words."""
    known = e164(number)
    if known is None:
        return jsonify(error=NO_NUMBER), 404
    with parts().ledger.reading() as db:
        thread, fates, notices = messages.thread(db, known), posts.fates(db, known), messages.notices(db, known)
        heard = ringing.of(db, known)
    shown = [as_json(m, fates) for m in thread]
    told = [{"text": text, "at": at.isoformat()} for at, text in notices]
    rung = [{"at": call.at.isoformat(), "said": call.as_json()} for call in heard]
    return jsonify(number=known, messages=shown, notices=told, calls=rung)


@pages.post("/phones/<number>/reply")
def reply(number: str) -> ResponseReturnValue:
    """Text in from this phone: JSON {"text", "channel"?, "media"?} answers JSON, the page's form goes back to it."""
    known, asked = e164(number), _asked()
    if known is None:
        return _refused(NO_NUMBER, "")
    try:
        sent = _text_in(Typed(known, _words(asked, "text"), _words(asked, "channel"), _words(asked, "media")))
    except NotAText as wrong:
        return _refused(str(wrong), known)
    if _is_json():
        with parts().ledger.reading() as db:
            return jsonify(as_json(sent, posts.fates(db, known))), 201
    return redirect(url_for("pages.phone", number=known), 303)


@pages.post("/phones")
def new_phone() -> ResponseReturnValue:
    """A stranger: a phone that has never been texted, and what it texts in."""
    known = e164(request.form.get("number", ""))
    if known is None or not fictional(known):
        return page("", "A new phone has a number from 07700 900000 to 07700 900999.", 400)
    if request.form.get("text", "").strip():
        return reply(known)
    with parts().ledger.writing() as db:
        messages.add_phone(db, known)
    return redirect(url_for("pages.phone", number=known), 303)


@pages.post("/skip")
def skip() -> ResponseReturnValue:
    """Move the demo's time: `by` (1h, 1d) or `until` (2026-11-23T15:00, London)."""
    move, back = parts().settings.skip, e164(request.form.get("phone", "")) or ""
    wanted = (request.form.get("by") or request.form.get("until") or "").replace("T", " ")
    if move is None or not wanted:
        return page(back, "This demo's time cannot be moved from here.", 400)
    try:
        move(wanted)
    except ValueError as wrong:
        return page(back, str(wrong), 400)
    return redirect(url_for("pages.phone", number=back) if back else url_for("pages.home"), 303)


def _is_json() -> bool:
    """Whether a script asks, also one that forgot to name the type, as `curl -d` does."""
    return request.is_json or request.get_data().lstrip().startswith(b"{")


def _asked() -> dict[str, Any]:
    if not _is_json():
        return dict(request.form)
    asked = request.get_json(force=True, silent=True)
    return asked if isinstance(asked, dict) else {}


def _words(asked: dict[str, Any], name: str) -> str:
    given = asked.get(name)
    return given if isinstance(given, str) else ""


def _text_in(typed: Typed) -> Message:
    here = parts()
    with here.ledger.writing() as db:
        sent = text_in(db, typed, here.settings, now())
    here.poster.nudge()
    return sent


def _refused(why: str, number: str) -> ResponseReturnValue:
    return (jsonify(error=why), 400) if _is_json() else page(number, why, 400)


def page(number: str, fault: str = "", status: int = 200) -> tuple[str, int]:
    """The page of a phone, or of none, with a sentence about what went wrong."""
    with parts().ledger.reading() as db:
        known = messages.phones(db)
        thread = messages.thread(db, number)
        shown = lines(thread, posts.fates(db, number), messages.notices(db, number), ringing.of(db, number))
    rendered = render_template(
        "phones.html",
        phones=known,
        number=number,
        lines=shown,
        channel=thread[-1].channel if thread else "sms",
        fault=fault,
        at=london(now()),
        movable=parts().settings.skip is not None,
        can_ring=bool(parts().settings.voice_url),
        spoken=spoken,
    )
    return rendered, status
