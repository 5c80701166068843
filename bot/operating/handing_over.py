"""Handing over: a caseload goes to another provider, who says that it came, and then nothing of it is left here.

Rule of this file: the file opens with words that travel by another road, and the receipt for it can only be told by
whoever has opened it. Nothing is deleted before that; what a hold or a death keeps stays, and is told, and so does
whoever has more here by then than the file has of them: that would be in nobody's record.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import scrypt, sha256
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.governance import disclosing, forgetting
from bot.governance.forgetting import WhyNot
from bot.importing.handed_over import files
from bot.models import (
    AuditEntry,
    Closing,
    ClosingReason,
    Deed,
    Kept,
    Number,
    Person,
    Preference,
    Role,
    Team,
)
from bot.operating import came_since
from bot.people.standing import lock
from bot.record import audit
from bot.referrals import closing
from bot.referrals.closing import Ended

FORMAT = b"throughline handover 1\n"
SHORTEST = 16
_SALT, _NONCE = 16, 12


class CannotHandOver(Exception):
    """This cannot be handed over, opened or deleted as asked; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Left:
    """What came of deleting: how many people are gone, and who stays, by what keeps them."""

    gone: int
    stays: tuple[tuple[int, WhyNot], ...]


def pack(session: Session, team: str, words: str, at: datetime) -> tuple[bytes, int]:
    """Everything of a team's participants, sealed under these words; and how many they are. Raises CannotHandOver."""
    if len(words) < SHORTEST:
        raise CannotHandOver(f"The words that open it have {SHORTEST} characters or more.")
    here = select(Person).join(Team, Team.id == Person.team_id).where(Team.name == team)
    people = session.scalars(here.where(Person.role == Role.PARTICIPANT).order_by(Person.id)).all()
    theirs = [person for person in people if person.first_name != forgetting.GONE]
    if not theirs:
        raise CannotHandOver("There is no team of this name here, or nobody in it.")
    packed = {person.id: came_since.newest(session, person.id) for person in theirs}
    inside = _zipped(session, theirs, at)
    receipt = receipt_of(inside)
    for person in theirs:
        audit.note(session, None, Deed.EXPORTED, "records", person.id, handed_over=receipt, **packed[person.id])
    return seal(inside, words), len(theirs)


def seal(inside: bytes, words: str) -> bytes:
    """A file that only these words open."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    return FORMAT + salt + nonce + AESGCMSIV(_key(words, salt)).encrypt(nonce, inside, FORMAT)


def opened(file: bytes, words: str) -> bytes:
    """What is inside: a ZIP of CSV files to import, and a record of each person. Raises CannotHandOver."""
    if not file.startswith(FORMAT):
        raise CannotHandOver("This is no handover.")
    salt, rest = file[len(FORMAT) :][:_SALT], file[len(FORMAT) + _SALT :]
    try:
        return AESGCMSIV(_key(words, salt)).decrypt(rest[:_NONCE], rest[_NONCE:], FORMAT)
    except InvalidTag:
        raise CannotHandOver("These words do not open it, or it was damaged on the way.") from None


def receipt_of(inside: bytes) -> str:
    """What whoever opened it tells whoever gave it: sixteen letters and digits, in fours."""
    digest = sha256(inside).hexdigest()[:16]
    return "-".join(digest[at : at + 4] for at in range(0, 16, 4))


def handed_over(session: Session, receipt: str) -> dict[int, Mapping[str, Any]]:
    """Who was in the file with this receipt, and what was noted of each."""
    theirs = AuditEntry.facts["handed_over"].as_string() == receipt.strip().lower()
    wanted = select(AuditEntry.about_id, AuditEntry.facts).where(AuditEntry.deed == Deed.EXPORTED, theirs)
    rows = session.execute(wanted.order_by(AuditEntry.about_id))
    return {person_id: facts for person_id, facts in rows if person_id is not None}


def erase(session: Session, receipt: str, at: datetime) -> Left:
    """They came over: close and delete each, but for who is held or frozen, or has more here now than was handed over.
    Raises CannotHandOver for a wrong receipt."""
    people = handed_over(session, receipt)
    if not people:
        raise CannotHandOver("Nothing was handed over under this receipt.")
    fates = [(person_id, _erase_one(session, person_id, packed, at)) for person_id, packed in people.items()]
    stays = tuple((person_id, why) for person_id, why in fates if why is not None)
    return Left(len(people) - len(stays), stays)


def _erase_one(session: Session, person_id: int, packed: Mapping[str, Any], at: datetime) -> WhyNot | None:
    if lock(session, person_id).first_name == forgetting.GONE:  # when they were asked for before
        return None
    against = _why_not(session, person_id, packed)
    if against is not None:
        audit.note(session, None, Deed.ERASED, "people", person_id, refused=True, why=against.value)
        return against
    closing.all_by_file(session, person_id, Ended(Closing.WITHDRAWN, ClosingReason.MOVED), at)
    keys = list(session.scalars(select(Number.key).where(Number.person_id == person_id)))
    counts = forgetting.forget(session, person_id, Kept.RECORD, at)
    session.execute(delete(Preference).where(forgetting.chosen_by_nobody(keys)))  # the stops, too: nothing stays here
    audit.note(session, None, Deed.ERASED, "people", person_id, handed_over=True, **counts)
    return None


def _why_not(session: Session, person_id: int, packed: Mapping[str, Any]) -> WhyNot | None:
    against = forgetting.why_not(session, person_id)
    if against in (WhyNot.HELD, WhyNot.FROZEN):
        return against
    return WhyNot.CAME_SINCE if came_since.anything(session, person_id, packed) else None


def _zipped(session: Session, people: Sequence[Person], at: datetime) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in [*files(session, [person.id for person in people], at), *_records(session, people)]:
            out.writestr(name, text)
    return file.getvalue()


def _records(session: Session, people: Iterable[Person]) -> Iterable[tuple[str, str]]:
    """All that is kept about each, as whoever asks for it would have it, with nothing held back."""
    for number, person in enumerate(people, 1):
        parts = [asdict(part) for part in disclosing.gather(session, person.id)]
        yield f"records/{number:05}.json", json.dumps({"ref": person.ref, "parts": parts}, ensure_ascii=False, indent=1)


def _key(words: str, salt: bytes) -> bytes:
    return scrypt(words.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)
