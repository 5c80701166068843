"""Changing what a service promises, a part at a time, in fields: what all of it shares, an edition, or one complexity.

Rule of this file: whoever runs the services alone. What it would change is shown first (bot/web/staff_pathways.py keeps
it), and what is wrong stands beside its field.
"""

from __future__ import annotations

from flask import Blueprint, abort, render_template, request
from werkzeug.wrappers import Response

from bot import pathways
from bot.pathways import written
from bot.pathways.differences import differences
from bot.planning import pathway_edits
from bot.planning.pathway_edits import Edit, Service
from bot.web import words_pathways
from bot.web.staff_pathways import LONGEST_WHY, theirs
from bot.web.staff_session import database, looking
from bot.web.typed_pathway import TypedPart, as_typed, beside, fields_of, typed

Answer = str | tuple[str, int] | Response


def add(staff: Blueprint) -> None:
    """The pages' addresses."""
    staff.add_url_rule("/pathways/<word>/change", view_func=overview, endpoint="change_pathway")
    part = "/pathways/<word>/change/<part>"
    staff.add_url_rule(part, view_func=ask, endpoint="ask_pathway_part")
    staff.add_url_rule(part, view_func=change, methods=["POST"], endpoint="change_pathway_part")


def overview(word: str) -> str:
    """GET /pathways/<service>/change: its parts."""
    found = theirs(word)
    values = {"service": found, "parts": written.parts(found.newest.text), "said": words_pathways}
    return render_template("staff/pathway_parts.html", staff=looking(), **values)


def ask(word: str, part: str) -> str:
    """GET /pathways/<service>/change/<part>"""
    found = theirs(word)
    return _form(found, part, as_typed(part, _values(found, part)))


def change(word: str, part: str) -> Answer:
    """POST /pathways/<service>/change/<part>: what it would change; or what is wrong, beside its field."""
    found, said = theirs(word), typed(part, request.form)
    _values(found, part)  # or 404
    if request.form.get("what") == "again":
        return _form(found, part, said)
    if said.values is None:
        return _form(found, part, said), 422
    text = written.with_part(found.newest.text, part, said.values)
    why = request.form.get("why", "").strip()[:LONGEST_WHY] or None
    edit = Edit(text, why, request.form.get("began_from", -1, type=int))
    with database().transaction() as session:
        wrong = pathway_edits.faults(session, found.key, edit)
    if wrong:
        others = beside(said, part, pathways.file_of(found.key), wrong)
        return _form(found, part, said, others), 422
    values = {"service": found, "edit": edit, "changed": differences(found.newest.text, text), "part": part}
    names = {each.name for each in fields_of(part)}
    values["again"] = [(name, cell) for name, cell in request.form.items(multi=True) if name in names]
    return render_template("staff/pathway_check.html", staff=looking(), **values)


def _values(found: Service, part: str) -> written.Values:
    if part not in written.parts(found.newest.text):
        abort(404)
    return written.part_of(found.newest.text, part)


def _form(found: Service, part: str, said: TypedPart, others: list[str] | None = None) -> str:
    values = {"service": found, "part": part, "typed": said, "fields": fields_of(part), "others": others or []}
    values |= {"said": words_pathways, "why": request.form.get("why", "")}
    return render_template("staff/pathway_part.html", staff=looking(), **values)
