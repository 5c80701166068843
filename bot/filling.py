"""What fills the holes that only one family of texts has: a function a family, by the first part of the text's key.

Rule of this file: a filling is looked up from the ids in a message's facts when the message leaves, and holds nothing
of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from bot.appointments import told_together
from bot.caring import beginning_filling, care_filling, group_filling
from bot.mentoring import away_words, round_words
from bot.models import Language, Message
from bot.private import links
from bot.staff import news_words, staff_filling

Filling = Callable[[Session, Message, Language], Mapping[str, str]]


def _link(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """The private link that a text carries, where it carries one."""
    return {"link": links.words_in(session, message)} if "link_id" in message.facts else {}


FILLINGS: dict[str, Filling] = {
    "appointment": told_together.fill,
    "new_worker": beginning_filling.new_worker,
    "news": news_words.fill,
    "round": round_words.fill,
    "away": away_words.fill,
    "staff": staff_filling.staff,
    "alert": staff_filling.alert,
    "approve": staff_filling.approve,
    "staff_safety": staff_filling.staff_safety,
    "workshop": group_filling.workshop,
    "action_plan": _link,
    "pages": _link,
    "complaint": care_filling.complaint,
    "next": care_filling.in_touch,
    "introduced_to": care_filling.introduced_to,
}
"""By family: `check_in.asked` is filled by `check_in`."""


def more(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """The filling of a message's own family; every plain fact of the message is a hole as well."""
    family = (message.text_key or "").split(".")[0]
    plain = {name: str(value) for name, value in message.facts.items() if isinstance(value, int | str)}
    return {**plain, **(FILLINGS[family](session, message, language) if family in FILLINGS else {})}
