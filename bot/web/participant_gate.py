"""The gate of participants' private pages: whose link it is, in which language, and whether the code was typed.

Rule of this file: an address holds a token and nothing else. A visit is over after a quarter of an hour with nothing
done, when they leave by *Exit this page*, and when staff set a new code; a link opens nothing after its time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import cast

from flask import abort, g, redirect, render_template, request, session, url_for
from flask_wtf.csrf import validate_csrf  # type: ignore[import-untyped]
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response
from wtforms import ValidationError  # type: ignore[import-untyped]

from bot import clock
from bot.db import Database
from bot.models import Language, Person, PrivateLink, Team
from bot.private import links
from bot.web.participant_words import Words

IDLE_FOR = timedelta(minutes=15)
MAX_FORM = 8 * 1024
OPEN = ("participant.leave", "participant.missing")
"""What needs no link that is known."""
_VISITS, _TONGUE = "visits", "tongue"


def database() -> Database:
    """The database this request works on."""
    return cast(Database, g.db)


def link() -> PrivateLink:
    """The link that was followed."""
    return cast(PrivateLink, g.link)


def words() -> Words:
    """What pages say, in their language."""
    return cast(Words, g.words)


def arrive() -> Response | None:
    """Find whose link it is; nobody's is 404. A form that is not from our page is asked for once more."""
    g.words, g.link = Words(_tongue(None)), None
    if request.endpoint in OPEN:
        return None
    with database().reading() as reading:
        g.link = links.find(reading, _token())
        if g.link is None:
            abort(404)
        person = reading.get_one(Person, g.link.person_id)
        g.phone = reading.get_one(Team, person.team_id).phone
        access = links.access_of(reading, person.id)
    g.words = Words(_tongue(person.language))
    g.over, g.code_number = links.is_over(g.link, access, clock.now()), access.code_number
    return _checked() if request.method == "POST" and not g.over else None


def is_over() -> bool:
    """Whether the link opens nothing any more."""
    return bool(g.over)


def was_let_in() -> bool:
    """Whether the code of this link was typed here, and still is the code; however long ago they last did anything."""
    number, _ = _visit()
    return not is_over() and number == g.code_number


def visiting(renew: bool = True) -> bool:
    """Whether they were let in, and not long ago. A script that looks by itself does not renew the visit."""
    _, tick = _visit()
    if not was_let_in() or tick is None:
        return False
    if clock.ticks() - datetime.fromisoformat(tick) > IDLE_FOR:
        return False
    if renew:
        begin_visit()
    return True


def _visit() -> tuple[int | None, str | None]:
    number, tick = session.get(_VISITS, {}).get(str(link().id), (None, None))
    return number, tick


def begin_visit() -> None:
    """From now on they are in, on this link and no other."""
    session[_VISITS] = {str(link().id): [g.code_number, clock.ticks().isoformat()]}


def end_visit() -> None:
    """They have left."""
    session.pop(_VISITS, None)


def page(template: str, **values: object) -> str:
    """A page of theirs."""
    return render_template(template, say=words(), phone=g.phone, token=_token(), **values)


def say(fault: Exception) -> tuple[str, int] | HTTPException:
    """What went wrong, on a page that says nothing of us. What carries its own answer (a redirect) is let through."""
    code = (fault.code or 500) if isinstance(fault, HTTPException) else 500
    if code < 400:
        return fault  # type: ignore[return-value]
    if code >= 500 and (typed := _unkept()):
        return page("participant/unkept.html", typed=typed, nonce=request.form.get("nonce", "")), 503
    name = "missing" if code in (404, 405) else "kept" if g.get("kept") else "fault"
    return page("participant/fault.html", name=name), code


def _unkept() -> str:
    """What they sent us that was not kept, however early it went wrong."""
    sent = request.endpoint == "participant.say" and not g.get("kept")
    fits = (request.content_length or 0) <= MAX_FORM
    return request.form.get("words", "").strip() if sent and fits else ""


def _token() -> str:
    return str((request.view_args or {}).get("token", ""))


def _checked() -> Response | None:
    """Not Flask-WTF's own check of a whole request: over https it wants a referrer, and these pages send none."""
    request.max_content_length = MAX_FORM
    try:
        validate_csrf(request.form.get("csrf_token"))
    except ValidationError:
        return redirect(url_for("participant.show", token=_token()), 303)
    return None


def _tongue(usual: Language | None) -> Language:
    """The language they chose here, else their own."""
    asked = request.args.get("lang")
    if asked in list(Language):
        session[_TONGUE] = asked
    return Language(session.get(_TONGUE) or usual or Language.EN)
