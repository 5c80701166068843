"""What only dialogs with a page behind them say: the plan, the calendar, the chat.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.events import Whose


@dataclass(frozen=True, slots=True)
class PageOpened:
    """They opened the page with the code that was agreed face to face."""

    page: str


@dataclass(frozen=True, slots=True)
class LinkMade:
    """The private link that was asked for is there; a text that names it as its fact `link_id` carries it."""

    link_id: int


@dataclass(frozen=True, slots=True)
class LinkRefused:
    """They get no private link as things stand: a person has to show them what is on the page."""

    whose: Whose = Whose.PROVEN


@dataclass(frozen=True, slots=True)
class OfferLink:
    """Make a private link to a page, for one text; told by LinkMade or LinkRefused."""

    page: str


PageEvent = PageOpened | LinkMade | LinkRefused
PageEffect = OfferLink
