"""A risk that staff text of ("SB says he wants to end it"): it is about the participant they name, by
initials or by the number on their list.

Rule of this file: exactly one of their own people fits, or it is told to whoever is on duty; nobody is guessed. The
words go with it, and whoever wrote is told who has it now.
"""

from __future__ import annotations

import re
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import conversations
from bot.alerting.alerts import News, tell
from bot.delivery import outbox
from bot.incoming import children
from bot.mentoring import round_people
from bot.models import AlertKind, Message, Person, Urgency
from bot.staff.access import member, works_with
from bot.staff.staff_filling import initials
from dialogs.hearing.meaning import Risk

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = """
    am an as at be by do go he hi if in is it me my no of ok on or so to up us we
    ac ag ar ei er fe fi ie mi na ni os ti un yn yr
"""
"""Words that are also anybody's initials; they name somebody only in capitals."""


def told(session: Session, message: Message, staff: Person, risk: Risk, at: datetime) -> None:
    """Tell of it, and say to whoever wrote that it is told."""
    about = named(session, staff, message.body or "") or round_people.meant(session, staff.id, message.body or "", at)
    kind = AlertKind(risk.value)
    news = News(kind, f"{kind.value}:message:{message.id}", True, message.id, None, message.body)
    tell(session, about or staff, news, at)
    children.of_staff(session, message, about, at)
    thread = conversations.unprompted(session, staff, at)
    key = "staff.raised" if about else "staff.raised_on_duty"
    facts = {"participant": about.id} if about else {}
    draft = outbox.Draft(key, Urgency.REPLY, at, message.channel, any_hour=True, facts=facts)
    outbox.put(session, draft, staff, thread, None)


def named(session: Session, staff: Person, words: str) -> Person | None:
    """The one of their people whose initials stand in a text; None when nobody's do, or more than one's."""
    theirs = list(session.scalars(select(Person).where(works_with(member(staff))).order_by(Person.id)))
    written = set(_WORD.findall(words))
    shouted = words.upper() == words
    capitals = set() if shouted else {word for word in written if word.isupper()}
    small = {word.upper() for word in written if word.lower() not in _SMALL.split()}
    for letters in (capitals, small):
        found = [person for person in theirs if initials(person) in letters]
        if found:
            return found[0] if len(found) == 1 else None
    return None
