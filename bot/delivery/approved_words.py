"""Approved words: which of our texts are put forward to WhatsApp, and which were approved as they stand.

Rule of this file: the provider's list is the truth, and our rows are a copy of it. Words that were changed since they
were approved are not approved.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot import texts
from bot.channels.approvals import Words
from bot.models import ApprovedTemplate, Language

TO_STAFF = frozenset({"alert", "approve", "away", "cover", "mail", "news", "round", "staff_safety", "voice"})
"""Families of texts that no participant gets by WhatsApp."""
EXAMPLES = {"first": "Sam", "worker": "Jo", "phone": "01632 960001", "place": "5 High St", "time": "2pm"}
EXAMPLE = "Tue 24 Nov, 2pm"


def ours(families: Collection[str]) -> list[Words]:
    """Every wording of these families (or single texts) in both languages, as it is put forward."""
    chosen = [text for key, text in sorted(texts.catalogue().items()) if _is_of(key, families)]
    return [_words(text, language) for text in chosen for language in Language]


def keep(session: Session, approved: Iterable[Words], at: datetime) -> int:
    """Take over what the provider says is approved, where it is what we say now. How many wordings are."""
    listed = list(approved)
    session.execute(delete(ApprovedTemplate))
    current = {(words.name, words.language): words.words for words in ours(())}
    good = {(w.name, w.language): w for w in listed if current.get((w.name, w.language)) == w.words}
    for (key, language), words in good.items():
        row = {"text_key": key, "language": Language(language), "sid": words.sid, "words": words.words, "made_at": at}
        session.add(ApprovedTemplate(**row))
    return len(good)


def kept(session: Session) -> frozenset[tuple[str, str]]:
    """Which wordings are approved: key and language."""
    rows = session.execute(select(ApprovedTemplate.text_key, ApprovedTemplate.language))
    return frozenset((key, language.value) for key, language in rows)


def _is_of(key: str, families: Collection[str]) -> bool:
    if key.split(".")[0] in TO_STAFF:
        return False
    return not families or any(key == name or key.startswith(f"{name}.") for name in families)


def _words(text: texts.Text, language: Language) -> Words:
    words = text.words(language)
    examples = tuple(EXAMPLES.get(name, EXAMPLE) for name in texts.in_order(words))
    return Words(text.key, language.value, texts.numbered(words), examples)
