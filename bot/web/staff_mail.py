"""How one of the staff is e-mailed about alerts."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import addresses
from bot.alerting import mail_choice
from bot.models import MailFor
from bot.web.staff_session import database, looking


def add(staff: Blueprint) -> None:
    """Put this page among the staff's."""
    staff.add_url_rule("/email", view_func=ask, endpoint="ask_mail")
    staff.add_url_rule("/email", view_func=keep, methods=["POST"], endpoint="keep_mail")


def ask() -> str:
    """GET /email"""
    with database().transaction() as session:
        how, where = mail_choice.choice(session, looking())
    values = {"how": how, "where": where, "goes": addresses.mail_goes()}
    return render_template("staff/mail.html", staff=looking(), **values)


def keep() -> Response:
    """POST /email: when no text reaches them or they do not answer, about everything urgent, or never."""
    how = request.form.get("how", "")
    if how not in list(MailFor):
        abort(400)
    with database().transaction() as session:
        mail_choice.choose(session, looking(), MailFor(how))
    return redirect(url_for("staff.ask_mail"), 303)
