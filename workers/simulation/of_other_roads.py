"""What must hold of private pages and of calls: what was written is kept, what was said is there, who rang was told.

Rule of this file: what was seen and heard is the far end's; who holds a number, and what was said in a chat, the rows'.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.channels.webchat import SID
from bot.delivery.deliveries import ARRIVED_SOMEWHERE
from bot.incoming.unheard import HEAR
from bot.models import (
    Call,
    Channel,
    Contact,
    ContactKind,
    Direction,
    Language,
    Message,
    Number,
    OnwardEvent,
    Outcome,
    Person,
    Role,
)
from bot.people.numbers import E164, key_of
from bot.people.reach import chat_key
from bot.private import links
from workers.simulation.beside_texts import Line, Looked, Rang
from workers.simulation.chatting import plain
from workers.simulation.clocks import WRONG
from workers.simulation.of_texts import Seen
from workers.simulation.wire import Wire

FOR_A_PERSON = "it was set aside for a person, as from somebody who is away"
CUT_OFF = "the process died as they rang"
BOTH = (Language.EN.value, Language.CY.value)


def written(session: Session, wire: Wire) -> Iterator[Seen]:
    """Each word that was written in a page, by the form it was sent with."""
    kept = Counter(session.scalars(select(Message.sid).where(Message.direction == Direction.IN)))
    for one in wire.pages.written:
        link = links.find(session, one.token)
        times = kept[f"{SID}{link.id}:{one.nonce}"] if link is not None else 0
        yield f"what was written in page {link.id if link else '?'} was kept {times} times", times == 1


def there(session: Session, wire: Wire) -> Iterator[Seen]:
    """A page showed all that was said in it, once, in order, and nothing of anybody else's."""
    for token, looked in wire.pages.looked.items():
        link = links.find(session, token)
        said = f"page {link.id if link else '?'} showed {len(looked.lines)} lines"
        yield said, link is not None and _is_all(session, link.id, looked)


def answered(session: Session, wire: Wire) -> Iterator[Seen]:
    """Whatever is asked in a page is answered in it, and no answer waits for anybody; what no dialog may answer, a
    person reads."""
    chats = select(Message).where(Message.channel == Channel.WEBCHAT).order_by(Message.id)
    later = f"{HEAR}:"
    again = set(session.scalars(select(OnwardEvent.once).where(OnwardEvent.once.startswith(later))))
    put: dict[str, set[datetime]] = defaultdict(set)
    asked = []
    for message in session.scalars(chats):
        if message.direction is Direction.IN:
            asked.append(message)
            continue
        put[message.number_key].add(message.made_at)
        settled = message.delivery in ARRIVED_SOMEWHERE or bool(message.why)
        yield f"message {message.id} in a page is {message.delivery}", settled
    for message in asked:
        answers = put[message.number_key]  # each is put as its text is heard, which may have been the second time
        there = message.made_at in answers
        if f"{later}{message.id}" in again:
            there = there or any(at > message.made_at for at in answers)
        told = f"message {message.id} was written in a page, and not answered there"
        yield (FOR_A_PERSON, None) if message.conversation_id is None else (told, there)


def _is_all(session: Session, link_id: int, looked: Looked) -> bool:
    """Whether these lines are what was said in a chat, but for what was said since; by clocks that may be wrong."""
    there = or_(Message.direction == Direction.IN, Message.accepted_at.is_not(None))
    rows = session.scalars(select(Message).where(Message.number_key == chat_key(link_id), there).order_by(Message.id))
    said = [
        (Line(row.direction is Direction.OUT, plain(row.body or "")), row.accepted_at or row.made_at) for row in rows
    ]
    shown, since = said[: len(looked.lines)], said[len(looked.lines) :]
    return tuple(line for line, _ in shown) == looked.lines and all(at >= looked.at - WRONG for _, at in since)


def rang(session: Session, wire: Wire) -> Iterator[Seen]:
    """Whoever rang heard whom to ring in their own language, and the call is kept once, with an exchange of its own."""
    kept = {call.sid: call for call in session.scalars(select(Call))}
    exchanges = Counter(call.contact_id for call in kept.values())
    for one in wire.rang:
        call = kept.get(one.sid)
        told = f"call {call.id if call else '?'} at {one.at:%d %b %H:%M} heard {'/'.join(one.heard)}"
        alone = call is not None and (call.contact_id is None or exchanges[call.contact_id] == 1)
        holds = call is not None and alone and _is_right(session, one, call)
        yield (CUT_OFF, None) if holds and not one.heard else (told, holds)


def _is_right(session: Session, one: Rang, call: Call) -> bool:
    """Where the database was away, both languages are right; and whoever rang is known from what was fetched since."""
    people = _holders(session, one.sender, one.at)
    tongues = {person.language.value for person in people}
    right = tuple(tongues) if len(tongues) == 1 else BOTH
    if one.heard and one.heard != right and not (one.away and one.heard == BOTH):
        return False
    if len(people) != 1:
        return call.person_id is None
    return call.person_id == people[0].id and _is_recorded(session, people[0], call)


def _is_recorded(session: Session, person: Person, call: Call) -> bool:
    contact = session.get(Contact, call.contact_id) if call.contact_id is not None else None
    if person.role is not Role.PARTICIPANT:
        return contact is None
    return contact is not None and (contact.kind, contact.outcome) == (ContactKind.CALL, Outcome.RANG)


def _holders(session: Session, number: str, at: datetime) -> list[Person]:
    """Everyone who had a number then."""
    had = (Number.since <= at, or_(Number.until.is_(None), Number.until > at))
    wanted = select(Person).join(Number, Number.person_id == Person.id).where(Number.key == key_of(E164(number)), *had)
    return list(session.scalars(wanted.distinct()))
