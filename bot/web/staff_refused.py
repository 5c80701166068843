"""What was refused: whoever asks for somebody or something that is not theirs to see is noted, whichever page it was.

Rule of this file: once a request; a page that has noted it itself, with more to say, is left to it.
"""

from __future__ import annotations

from types import MappingProxyType

from flask import Response, g, request
from sqlalchemy import select

from bot import clock
from bot.models import AuditEntry, Deed
from bot.record import audit
from bot.web.staff_session import database

SUBJECTS = MappingProxyType(
    {
        "person_id": "people",
        "appointment_id": "appointments",
        "contact_id": "contacts",
        "alert_id": "alerts",
        "task_id": "tasks",
        "letter_id": "letter",
        "request_id": "move_requests",
        "group_id": "workshop",
        "team_id": "teams",
        "worker_id": "availability",
    }
)
"""What an address names, by the name of its place in it."""


def begin() -> None:
    """A request begins."""
    g.began = clock.now()


def note(response: Response) -> Response:
    """Note a refusal of somebody or something by its id, after the request's own transaction is over."""
    if response.status_code not in (403, 404) or g.get("staff") is None:
        return response
    asked = [(SUBJECTS[name], value) for name, value in (request.view_args or {}).items() if name in SUBJECTS]
    for subject, subject_id in asked[:1]:
        with database().transaction() as session:
            ours = select(AuditEntry.facts).where(AuditEntry.actor_id == g.staff.id, AuditEntry.at >= g.began)
            if not any(facts.get("refused") for facts in session.scalars(ours)):
                deed = Deed.VIEWED if request.method == "GET" else Deed.CHANGED
                audit.note(session, g.staff.id, deed, subject, subject_id, refused=True)
    return response
