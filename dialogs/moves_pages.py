"""What only dialogs with a page behind them say: the plan, the calendar, the chat.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageOpened:
    """They opened the page with the code that was agreed face to face."""

    page: str


@dataclass(frozen=True, slots=True)
class OfferLink:
    """Make a private link to a page for the next text of this conversation; it ends after its time."""

    page: str


PageEvent = PageOpened
PageEffect = OfferLink
