"""Somebody's private page, made as staff make it: nothing stands in the way, a code is agreed, a plan is approved.

Rule of this file: through the product's own doors; everyone is made up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from html import unescape

from bot import clock
from bot.caring import plans
from bot.caring.plans import Agreed, Approval, Goal
from bot.models import Condition, Mode, Page, Person
from bot.private import links, opening
from bot.staff.access import member
from tests.rooms import Rooms

CODE = "482915"
AGREED = Agreed(
    "Once a week, on Thursdays",
    (Mode.PHONE, Mode.PLACE),
    (
        Goal("Open a bank account", "The card has come", date(2026, 12, 11), "You, with Jo"),
        Goal("See the housing team", "You have a date to move in", date(2027, 1, 15), "Jo"),
    ),
)


@dataclass(frozen=True, slots=True)
class Private:
    """A link that somebody holds."""

    link_id: int
    token: str

    @property
    def path(self) -> str:
        """Where it leads."""
        return f"/p/{self.token}"


def allow(rooms: Rooms, person_id: int, condition: Condition = Condition.NONE) -> None:
    """Jo says what stands in the way, by default nothing, and agrees a code."""
    with rooms.db.transaction() as session:
        jo = member(session.get_one(Person, rooms.town.jo))
        assert opening.set_condition(session, jo, person_id, condition, clock.now())
    assert opening.set_code(rooms.db, jo, person_id, CODE, clock.now())


def agree(rooms: Rooms, person_id: int, agreed: Agreed = AGREED) -> None:
    """Jo writes a plan with them, and it is approved today."""
    with rooms.db.transaction() as session:
        jo = member(session.get_one(Person, rooms.town.jo))
        assert plans.write(session, jo, person_id, agreed, clock.now())
        assert plans.approve(session, jo, person_id, Approval(date(2026, 11, 18), True), clock.now())


def link(rooms: Rooms, person_id: int, page: Page = Page.PLAN) -> Private:
    """A link that was read out to them."""
    with rooms.db.transaction() as session:
        made = links.make(session, person_id, page, clock.now())
        address = links.read_out(session, made, clock.now())
    return Private(made.id, address.rpartition("/")[2])


def seen(html: str) -> str:
    """All that a page could show anybody: its words, its title, and the words of its attributes. The token of its form
    is letters by chance, in which any short name stands some day."""
    html = re.sub(r'<[^>]*name="csrf_token"[^>]*>', "", html)
    attributes = re.findall(r'(?:content|aria-label|title|alt|value|placeholder)="([^"]*)"', html)
    words = re.sub(r"<script.*?</script>|<[^>]+>", " ", html, flags=re.S)
    return " ".join(unescape(" ".join([words, *attributes])).split())
