"""Pages: what every page we serve has in common: its look, its headers, its forms' tokens, and its words for faults.

Rule of this file: nothing from outside is loaded, nothing inline runs without its nonce, nothing is kept by a browser,
and an error page knows nothing about anybody.
"""

from __future__ import annotations

import secrets
from datetime import date, datetime, time
from types import TracebackType

import structlog
from flask import Flask, Request, Response, g, render_template, request
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin
from flask_wtf.csrf import CSRFError, CSRFProtect  # type: ignore[import-untyped]
from jinja2 import ChainableUndefined, ChoiceLoader, PackageLoader, PrefixLoader
from werkzeug.exceptions import HTTPException

from bot import clock, faults
from bot.config import Settings
from bot.dates import said, said_day
from bot.people import numbers
from bot.texts import time_words
from bot.web import words
from bot.web.pressing import pressing

log = structlog.get_logger()
MAX_FORM = 64 * 1024
TO_MACHINES = "webhooks"
"""What a provider is answered no browser ever shows."""
_csrf = CSRFProtect()
_SAID = {
    400: ("That did not work", "This page had been open too long, or was sent twice. Go back and try again."),
    403: ("You cannot do that here", "Your account does not allow this. Your team lead can tell you who can help."),
    404: ("Page not found", "It is not here, or not yours to see. If you typed the address, check that it is right."),
    405: ("Page not found", "It is not here, or not yours to see. If you typed the address, check that it is right."),
    413: ("That was too long", "What you sent is longer than we can take. Shorten it and try again."),
    500: ("Something went wrong on our side", "Nothing you did caused it. Try again in a minute."),
}


class App(Flask):
    """An application whose faults are told by us, whichever way they came: Flask's own line has the address that was
    asked for, and its traceback what was said."""

    def log_exception(self, exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None]) -> None:
        """Called by Flask for what no page of ours took, as when making the error page goes wrong."""
        if exc_info[1] is not None:
            tell(exc_info[1])


def prepare(app: Flask, settings: Settings) -> None:
    """Give an application the look, the session cookie, the headers and the error pages. Call it once.

    Tokens are checked where `check_token` is called (a blueprint's before_request), so that webhooks, which prove
    themselves by signature, are left alone.
    """
    https = settings.public_url.startswith("https://")
    app.config.update(
        SECRET_KEY=settings.session_key.get_secret_value(),
        SESSION_COOKIE_NAME="throughline",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=https,
        WTF_CSRF_CHECK_DEFAULT=False,
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.session_interface = _Cookies()
    _csrf.init_app(app)
    _dress(app, settings)
    app.before_request(_give_nonce)
    app.after_request(_lock_down_https if https else _lock_down)
    app.register_error_handler(Exception, _say)


class _Cookies(SecureCookieSessionInterface):
    """Sessions as Flask has them, and nothing made or looked up for who brings no cookie and is given none: a provider
    never does, and signing what nobody signs was a fiftieth of a text."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        return super().open_session(app, request) if "HTTP_COOKIE" in request.environ else self.session_class()

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if session or session.accessed:
            super().save_session(app, session, response)


def check_token() -> None:
    """Refuse a form that did not come from a page of ours (400)."""
    request.max_content_length = MAX_FORM
    _csrf.protect()


def _dress(app: Flask, settings: Settings) -> None:
    env = app.jinja_env
    env.undefined = ChainableUndefined  # the GOV.UK macros read options that were not given
    theirs = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    app.jinja_loader = ChoiceLoader([PackageLoader("bot"), theirs])
    env.filters.update(
        when=lambda at: said(at, clock.now()),
        time=time_words,
        day=_day,
        clock=lambda at: time_words(datetime.combine(clock.now().date(), at, clock.LONDON)),
        iso=lambda at: clock.london(at).isoformat(timespec="seconds"),
        number=numbers.spoken,
    )
    env.globals.update(words=words, demo=settings.demo, now=clock.now)
    env.globals["pressing"] = lambda item: pressing(item, clock.now())


def _day(on: date | datetime) -> str:
    at = on if isinstance(on, datetime) else datetime.combine(on, time(12), clock.LONDON)
    return said_day(at, clock.now())


def _give_nonce() -> None:
    if request.blueprint != TO_MACHINES:
        g.nonce = secrets.token_urlsafe(16)


def _lock_down(response: Response) -> Response:
    if request.blueprint == TO_MACHINES:
        return response
    nonce = f" 'nonce-{g.nonce}'" if "nonce" in g else ""
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; script-src 'self'{nonce}; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    response.headers.setdefault("Referrer-Policy", "same-origin")
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
    if request.endpoint is None or not request.endpoint.endswith("static"):
        response.headers["Cache-Control"] = "no-store"
    return response


def _lock_down_https(response: Response) -> Response:
    response.headers["Strict-Transport-Security"] = "max-age=31536000"
    return _lock_down(response)


def _say(fault: Exception) -> tuple[str, int] | HTTPException:
    """The error page. A fault that carries its own answer (a redirect) is let through."""
    code = (fault.code or 500) if isinstance(fault, HTTPException) else 500
    if not isinstance(fault, HTTPException):
        tell(fault)
    if code < 400:
        return fault  # type: ignore[return-value]
    if isinstance(fault, CSRFError):
        log.info("form_refused", endpoint=request.endpoint)
    title, sentence = _SAID.get(code, _SAID[500 if code >= 500 else 400])
    return render_template("error.html", title=title, sentence=sentence, number=g.get("fault")), code


def tell(fault: BaseException, event: str = "fault") -> None:
    """Tell a fault of ours by the rule of its route, which holds no token; the page may show its id."""
    g.fault = faults.tell(event, fault, rule=str(request.url_rule))
