"""The button by which a phone rings our number: the webhook is posted as the network posts it, and its answer is heard.

Rule of this file: routes only. A call is posted while the caller waits, and never again: there is nobody on the line.
"""

from __future__ import annotations

import secrets

import requests
from flask import Blueprint, jsonify, redirect, request, url_for
from flask.typing import ResponseReturnValue

from bot.carrier import ringing
from bot.carrier.numbers import e164
from bot.carrier.pages import NO_NUMBER, page
from bot.carrier.parts import parts
from bot.carrier.payloads import ringing as form_of
from bot.carrier.ringing import Call, NotAnAnswer, Rung
from bot.channels.signatures import sign
from bot.clock import now

calls = Blueprint("calls", __name__)


@calls.post("/phones/<number>/call")
def ring(number: str) -> ResponseReturnValue:
    """Ring from this phone: JSON answers JSON with what was said, the page's button goes back to the phone."""
    known = e164(number)
    if known is None:
        return (jsonify(error=NO_NUMBER), 404) if request.is_json else page("", NO_NUMBER, 404)
    rung = Rung("CA" + secrets.token_hex(16), known, parts().settings.numbers[0], now())
    with parts().ledger.writing() as db:
        ringing.begin(db, rung)
    try:
        call = Call(rung.at, ringing.read(_answered(rung)))
    except NotAnAnswer as wrong:
        return (jsonify(error=str(wrong)), 502) if request.is_json else page(known, str(wrong), 502)
    with parts().ledger.writing() as db:
        ringing.keep(db, rung.sid, call)
    if request.is_json:
        return jsonify(said=call.as_json()), 201
    return redirect(url_for("pages.phone", number=known), 303)


def _answered(rung: Rung) -> str:
    """What our number answers. Raises NotAnAnswer when nobody does."""
    settings = parts().settings
    if not settings.voice_url:
        raise NotAnAnswer("No call can be answered here.")
    form = form_of(rung.sid, rung.number, rung.ours, settings.account_sid)
    signature = sign(settings.voice_url, form.items(), settings.auth_token)
    try:
        with requests.Session() as session:
            session.trust_env = False
            answer = session.post(
                settings.voice_url,
                data=form,
                headers={"X-Twilio-Signature": signature, "User-Agent": "TwilioProxy/1.1"},
                timeout=(3.0, settings.post_seconds),
                allow_redirects=False,
            )
    except requests.RequestException as fault:
        raise NotAnAnswer("The call was not answered.") from fault
    if not answer.ok:
        raise NotAnAnswer(f"The call was answered {answer.status_code}.")
    return answer.text
