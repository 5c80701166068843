"""Web chat in a simulation: people with no credit, who get a link each week, open it with their code, write and look.

Rule of this file: links and codes come by the functions that the staff's pages call, and everything else by the private
page itself, as a browser has it. What the page showed is written down at the far end (`Wire.pages`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import clock
from bot.db import Database
from bot.incoming import webchat
from bot.models import Condition, Person, Referral, Role
from bot.private import opening
from bot.staff.access import StaffMember, member
from workers.simulation.beside_texts import Line, Looked, Written
from workers.simulation.chance import Chance
from workers.simulation.doors import Doors
from workers.simulation.wire import Wire

CODE = "204816"
FIRST, EACH = 2, 40
"""Who has no credit: one in forty, from the third."""
LINK = re.compile(r"/p/([2-9a-z]{26})\b")
ASKED = ("whens my next one", "where is it again", "can you ring me please", "who is my worker", "pryd maer nesa")
"""What they write in a page: each wants an answer."""
MOST = 3
TOKEN, NONCE = re.compile(r'name="csrf_token" value="([^"]+)"'), re.compile(r'name="nonce" value="([^"]+)"')
SAID = re.compile(r'<li class="(ours|theirs)".*?<span class="small">[^<]*</span>(.*?)</li>', re.DOTALL)


def without_credit(session: Session) -> Iterator[tuple[int, StaffMember]]:
    """Each of them, and their case worker."""
    everybody = select(Person.id).where(Person.role == Role.PARTICIPANT).order_by(Person.id)
    for person_id in session.scalars(everybody).all()[FIRST::EACH]:
        theirs = select(Referral.case_worker_id).where(Referral.participant_id == person_id).order_by(Referral.id)
        works = session.scalars(theirs.limit(1)).one()  # some have two
        yield person_id, member(session.get_one(Person, works))


def agree_codes(db: Database) -> None:
    """Staff say that nothing stands against a page, and agree the code with each."""
    with db.reading() as session:
        who = list(without_credit(session))
    for person_id, worker in who:
        with db.transaction() as session:
            opening.set_condition(session, worker, person_id, Condition.NONE, clock.now())
        opening.set_code(db, worker, person_id, CODE, clock.now())


def invite(db: Database) -> int:
    """Text each of them a link to a chat; how many get one."""
    with db.reading() as session:
        who = list(without_credit(session))
    invited = 0
    for person_id, worker in who:
        with db.transaction() as session:
            invited += webchat.invite(session, worker, person_id, clock.now()) is None
    return invited


@dataclass(slots=True)
class Visit:
    """A browser in which a link was followed, and by which text of whose; the page as it is there now, and how much was
    written in it. Chance is asked of the text, for a link is never the same twice."""

    browser: FlaskClient
    path: str
    of: str
    page: str = ""
    wrote: int = 0


@dataclass(slots=True)
class Chats:
    """Every visit, by its link's token."""

    doors: Doors
    wire: Wire
    chance: Chance
    visits: dict[str, Visit] = field(default_factory=dict)

    def go_on(self, about: str) -> bool:
        """The next thing that they do in the page; whether they go on after it. Raises Away."""
        of, token = about.split()
        visit = self.visits.setdefault(token, Visit(self.doors.browser(), f"/p/{token}", of))
        if not visit.page:
            return self._enter(visit)
        if visit.wrote < 1 + int(self.chance.at("writes", visit.of) * MOST):
            return self._write(visit, token)
        return self._poll(visit, token)

    def _enter(self, visit: Visit) -> bool:
        """They follow the link and type the code; whether there is a form to write in."""
        asks = self.doors.look(visit.browser, visit.path).text
        token = TOKEN.search(asks)
        if token is None:
            return False
        form = (("csrf_token", token[1]), ("code", CODE))
        self.doors.look(visit.browser, visit.path, form)
        visit.page = self.doors.look(visit.browser, visit.path).text
        return NONCE.search(visit.page) is not None

    def _write(self, visit: Visit, link: str) -> bool:
        """They send the form, some of them twice, and read what the page then shows."""
        token, nonce = TOKEN.search(visit.page), NONCE.search(visit.page)
        if token is None or nonce is None:
            return False
        words = self.chance.one_of(ASKED, "chats", visit.of, visit.wrote)
        form = (("csrf_token", token[1]), ("words", words), ("nonce", nonce[1]))
        for _ in range(2 if self.wire.fails("inbound", "sent twice", visit.of, visit.wrote) else 1):
            self.doors.look(visit.browser, f"{visit.path}/say", form)
        page = self.doors.look(visit.browser, visit.path).text
        visit.page, visit.wrote = page, visit.wrote + 1
        if NONCE.search(page) is None:
            return False  # it asks for the code again: they know that it was not taken
        self.wire.pages.written.append(Written(link, nonce[1], words))
        self._note(link, page)
        return True

    def _poll(self, visit: Visit, token: str) -> bool:
        """The page's own script looks once more."""
        answer = self.doors.look(visit.browser, f"{visit.path}/thread")
        if answer.status_code == 200:
            self._note(token, answer.text)
        return False

    def _note(self, token: str, page: str) -> None:
        lines = tuple(Line(who == "ours", plain(words)) for who, words in SAID.findall(page))
        self.wire.pages.looked[token] = Looked(clock.now(), lines)


def plain(words: str) -> str:
    """Words as a page shows them, however they are spaced."""
    return " ".join(unescape(words).split())
