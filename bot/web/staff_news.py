"""News of one's people, how one hears of it, and how a team does its rounds."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from bot import clock
from bot.importing.values import clock_time
from bot.mentoring import round_ways
from bot.mentoring.round_ways import Ways
from bot.models import Deed, NewsBy
from bot.record import audit
from bot.staff import news_page
from bot.web.staff_session import database, looking


def add(staff: Blueprint) -> None:
    """Put these pages among the staff's."""
    staff.add_url_rule("/news", view_func=news, endpoint="news")
    staff.add_url_rule("/news", view_func=choose, methods=["POST"], endpoint="choose_news")
    staff.add_url_rule("/teams/<int:team_id>/rounds", view_func=ask, endpoint="ask_rounds")
    staff.add_url_rule("/teams/<int:team_id>/rounds", view_func=keep, methods=["POST"], endpoint="keep_rounds")


def news() -> str:
    """GET /news"""
    with database().transaction() as session:
        lines = news_page.lines(session, looking(), clock.now())
        how, has_phone = news_page.choice(session, looking())
        audit.note(session, looking().id, Deed.VIEWED, "news", None, lines=len(lines))
    return render_template("staff/news.html", staff=looking(), lines=lines, how=how, has_phone=has_phone)


def choose() -> Response:
    """POST /news: by text, or on this page alone."""
    how = request.form.get("how", "")
    if how not in list(NewsBy):
        abort(400)
    with database().transaction() as session:
        news_page.choose(session, looking(), NewsBy(how))
    return redirect(url_for("staff.news"), 303)


def ask(team_id: int) -> str:
    """GET /teams/<id>/rounds"""
    found = _ways(team_id)
    return _form(found, found.round_at.strftime("%H:%M"), str(found.cover_id or ""))


def keep(team_id: int) -> tuple[str, int] | Response:
    """POST /teams/<id>/rounds"""
    found = _ways(team_id)
    hour, cover = request.form.get("round_at", "").strip(), request.form.get("cover", "")
    try:
        round_at = clock_time(hour)
        fault = None if round_ways.EARLIEST <= round_at <= round_ways.LATEST else "Choose a time from 8am to noon."
    except ValueError as wrong:
        return _form(found, hour, cover, str(wrong) if hour else "Enter a time, such as 8.30am."), 422
    if fault or cover not in {"", *(str(person) for person, _ in found.staff)}:
        return _form(found, hour, cover, fault or "Choose somebody of the team."), 422
    with database().transaction() as session:
        round_ways.keep(session, looking(), team_id, round_at, int(cover) if cover else None)
    return redirect(url_for("staff.teams"), 303)


def _ways(team_id: int) -> Ways:
    """The team's ways, or 404: another's, or none."""
    with database().transaction() as session:
        found = round_ways.ways(session, looking(), team_id)
        audit.note(session, looking().id, Deed.VIEWED, "teams", team_id, refused=found is None)
    return found or abort(404)


def _form(found: Ways, hour: str, cover: str, fault: str | None = None) -> str:
    values = {"ways": found, "hour": hour, "cover": cover, "fault": fault}
    return render_template("staff/round_ways.html", staff=looking(), **values)
