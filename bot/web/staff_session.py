"""The staff's session: signing in and out, and who is looking.

Rule of this file: the cookie holds ids and ticks only, and counts for as long as its number matches the account's; half
an hour with nothing done ends it, and so does half a day. A page that looks again by itself does nothing.
"""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from flask import abort, g, redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.db import Database
from bot.models import Deed
from bot.record import audit
from bot.staff import signin
from bot.staff.access import StaffMember

LONGEST = timedelta(hours=12)
_OPEN = ("staff.static", "staff.sign_in", "staff.try_sign_in")
LIVE = "X-Live"


def database() -> Database:
    """The database this request works on."""
    return cast(Database, g.db)


def looking() -> StaffMember:
    """Who is looking; only on pages that the guard has let them through to."""
    return cast(StaffMember, g.staff)


def is_live() -> bool:
    """Whether the page's own script is asking, and nobody has done anything."""
    return LIVE in request.headers


def guard() -> Response | None:
    """Send whoever has not signed in to do so; a script that asks gets 401."""
    had_one = "who" in session
    g.staff = _member()
    if g.staff is not None or request.endpoint in _OPEN:
        return None
    if is_live():
        abort(401)
    onward = request.path if request.method == "GET" else None
    return redirect(url_for("staff.sign_in", next=onward, ended=1 if had_one else None), 303)


def ask() -> str | Response:
    """GET /sign-in"""
    if g.staff is not None:
        return redirect(url_for("staff.caseload"))
    onward, ended = _local(request.args.get("next")), "ended" in request.args
    return render_template("staff/sign_in.html", next=onward, ended=ended, missing=[], wrong=False)


def sign_in() -> tuple[str, int] | Response:
    """POST /sign-in"""
    email, password = request.form.get("email", "").strip(), request.form.get("password", "")
    onward = _local(request.form.get("next"))
    missing = [name for name, value in (("email", email), ("password", password)) if not value]
    entered = None if missing else signin.sign_in(database(), email, password)
    if entered is None:
        return render_template("staff/sign_in.html", next=onward, missing=missing, wrong=not missing, email=email), 422
    session.clear()
    tick = clock.ticks().timestamp()
    session.update(who=entered.person_id, number=entered.session, since=tick, seen=tick)
    return redirect(onward or url_for("staff.caseload"), 303)


def sign_out() -> Response:
    """POST /sign-out: here and everywhere else."""
    with database().transaction() as writing:
        signin.sign_out(writing, looking().id)
        audit.note(writing, looking().id, Deed.CHANGED, "sign_ins", looking().id, signed_out=True)
    session.clear()
    return redirect(url_for("staff.sign_in"), 303)


def _member() -> StaffMember | None:
    if "who" not in session:
        return None
    tick = clock.ticks().timestamp()
    idle, open_for = tick - session["seen"], tick - session["since"]
    with database().reading() as reading:
        found = signin.staff_of(reading, session["who"], session["number"])
    if found is None or idle > signin.IDLE_FOR.total_seconds() or open_for > LONGEST.total_seconds():
        session.clear()
        return None
    if not is_live():
        session["seen"] = tick
    return found


def _local(path: str | None) -> str:
    """Where they were going, when that is a page of ours."""
    if path and path.startswith("/") and not path.startswith("//") and "\\" not in path:
        return path
    return ""
