"""Approvals by text: who is asked about a move that needs a yes, and what they are told came of it.

Rule of this file: it locks nobody and decides nothing. A decision goes onward to whoever asked to move, whose lock it
needs; what came of it comes back the same way.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import onward
from bot.models import Alert, AlertKind, Appointment, Conversation, Move, MoveRequest, Person
from bot.staff import rota
from dialogs.events import Matter, Told

DIALOG = "approve"
YES, NO = "yes", "no"
RINGING = "ringing"
WORDS = {AlertKind.APPROVE: "", AlertKind.APPROVE_DUTY: "duty", AlertKind.APPROVE_LEAD: "lead"}
"""The alerts that ask for a yes, and how each is said."""


def ask(session: Session, alert: Alert, at: datetime) -> None:
    """Ask whoever the alert is for; who was asked before is asked again."""
    wanted = select(MoveRequest).where(MoveRequest.appointment_id == alert.appointment_id)
    request = session.scalars(wanted.where(MoveRequest.state == Move.ASKED).order_by(MoveRequest.id.desc())).first()
    who = _who(session, alert, at)
    if request is None or who is None:
        return
    old_time = session.get_one(Appointment, request.appointment_id).starts_at
    matter = Matter(request.id, until=old_time, word=WORDS[alert.kind])
    key = key_of(request.id, who)
    onward.put(session, onward.Onward(who, DIALOG, key, key, matter=matter), at)
    if WORDS[alert.kind]:
        onward.put(session, onward.Onward(who, DIALOG, key, f"{key}:{matter.word}", "again", matter), at)


def decide(session: Session, request_id: int, by_id: int, answer: str, at: datetime) -> Told | None:
    """Somebody decided by text. What is settled already is said at once; else it goes to whoever asked to move."""
    request = session.get_one(MoveRequest, request_id)
    if request.state is not Move.ASKED:
        return Told("over" if request.decided_by is None else "before")
    theirs = session.get_one(Conversation, request.conversation_id)
    matter = Matter(request_id, count=by_id, word=answer)
    once = f"decide:{request_id}:{by_id}:{at.isoformat()}"
    onward.put(session, onward.Onward(theirs.person_id, theirs.dialog, theirs.key, once, "decided", matter), at)
    return None


def will_ring(session: Session, request_id: int, at: datetime) -> None:
    """Somebody will ring whoever asked to move before they decide; told once, while it is still open."""
    request = session.get_one(MoveRequest, request_id)
    if request.state is Move.ASKED:
        theirs = session.get_one(Conversation, request.conversation_id)
        once = f"{RINGING}:{request_id}"
        onward.put(session, onward.Onward(theirs.person_id, theirs.dialog, theirs.key, once, RINGING), at)


def came(session: Session, request_id: int, by_id: int, what: str, at: datetime) -> None:
    """Tell whoever decided by text what came of it."""
    key = key_of(request_id, by_id)
    once = f"{key}:{what}:{at.isoformat()}"
    onward.put(session, onward.Onward(by_id, DIALOG, key, once, what), at)


def settled(session: Session, request_id: int, by_id: int, at: datetime) -> None:
    """Everybody else who still has the question is told that it was decided."""
    mine = key_of(request_id, by_id)
    still_open = select(Conversation).where(Conversation.code.is_not(None), Conversation.ended_at.is_(None))
    asked = Conversation.key.startswith(key_of(request_id, ""), autoescape=True)
    for conversation in session.scalars(still_open.where(asked, Conversation.key != mine)).all():
        once = f"{conversation.key}:settled"
        news = onward.Onward(conversation.person_id, DIALOG, conversation.key, once, "settled")
        onward.put(session, news, at)


def key_of(request_id: int, person_id: int | str) -> str:
    """The key of one person's conversation about a move."""
    return f"{DIALOG}:{request_id}:{person_id}"


def _who(session: Session, alert: Alert, at: datetime) -> int | None:
    about = session.get(Person, alert.person_id) if alert.person_id else None
    if about is None or alert.kind is AlertKind.APPROVE:
        return alert.staff_id
    on = rota.watch(session, about.team_id, at)
    return on.second if alert.kind is AlertKind.APPROVE_LEAD else on.first or on.second
