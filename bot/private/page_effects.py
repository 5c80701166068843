"""What dialogs with a page behind them ask for.

Rule of this file: rows only, in the turn's own transaction; one small function an effect.
"""

from __future__ import annotations

from bot.doing import Doing, Follows
from bot.models import Page
from bot.people.standing import whose
from bot.private import links
from dialogs.moves import LinkMade, LinkRefused, OfferLink, PageEffect


def do(doing: Doing, effect: PageEffect) -> Follows | None:
    """Do one of them; what follows, where something does."""
    match effect:
        case OfferLink(page):
            return _offer(doing, Page(page))


def _offer(doing: Doing, page: Page) -> Follows:
    if links.no_link(doing.session, doing.person, doing.at) is not None:
        return LinkRefused(whose(doing.session, doing.person))
    return LinkMade(links.make(doing.session, doing.person.id, page, doing.at, doing.conversation.id).id)
