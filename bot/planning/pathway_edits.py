"""Pathway edits: what a service promises, changed by a service manager: read, checked, kept as a version, put back.

Rule of this file: a version is never altered, and only a text that the loader can read is kept. The keys that referrals
are kept under stay. An edit counts for what has not happened yet: what was due, was planned or has its limit, stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import ColumnElement, and_, false, or_, select
from sqlalchemy.orm import Session

from bot import onward, pathways
from bot.models import Deed, Instance, PathwayVersion, Person, Referral, Standing, Tier
from bot.pathways import Pathway, WrongPathway
from bot.pathways.differences import Difference, differences
from bot.people.caseload import full_name
from bot.planning import programmes_due
from bot.record import audit
from bot.staff.access import StaffMember

LONGEST = 30_000
"""Characters of a file: many times as long as any is."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a service's file; the packaged one is version 0, and nobody's."""

    number: int
    text: str
    at: datetime | None = None
    who: str | None = None
    why: str | None = None
    puts_back: int | None = None
    changed: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """A service as it is promised now: its editions, and its versions, the newest first."""

    key: str
    name: str
    provider: str
    editions: tuple[Pathway, ...]
    versions: tuple[Version, ...]

    @property
    def newest(self) -> Version:
        """The version in force."""
        return self.versions[0]


@dataclass(frozen=True, slots=True)
class Edit:
    """What a service manager wants it to say: the whole text, why, and the version that they began from.

    `puts_back` is the version that this text is, when it is an earlier one.
    """

    text: str
    why: str | None
    began_from: int
    puts_back: int | None = None


def may_edit(staff: StaffMember) -> bool:
    """Whether what the services promise is theirs to change: whoever runs them."""
    return staff.sees_every_team


def services(session: Session) -> list[Service]:
    """Every service, by its name."""
    return sorted((_service(session, key) for key in pathways.packaged_texts()), key=lambda each: each.name)


def service(session: Session, word: str) -> Service | None:
    """The service of this name, or the one with an edition of this key; None for neither."""
    edition = pathways.of(session, word)
    key = edition.service if edition else word
    return _service(session, key) if key in pathways.packaged_texts() else None


def faults(session: Session, key: str, edit: Edit) -> list[str]:
    """What is wrong with an edit, a sentence each, as the loader says it; nothing when it can be kept."""
    if len(edit.text) > LONGEST:
        return [f"It must be {LONGEST} characters or fewer."]
    try:
        found = pathways.read([(pathways.file_of(key), edit.text)])
    except WrongPathway as wrong:
        return str(wrong).splitlines()
    newest = _newest(session, key)
    if edit.began_from != newest.number:
        who = newest.who or "Somebody"
        return [f"{who} changed this while you were writing. Look at what changed, then send yours once more."]
    wrong_keys = _wrong_keys(key, set(found), {each.service for each in found.values()})
    return wrong_keys or ([] if differences(newest.text, edit.text) else ["Nothing in it is changed yet."])


def keep(session: Session, staff: StaffMember, key: str, edit: Edit, at: datetime) -> list[str]:
    """Keep an edit, in force at once on every machine; or nothing, and what is wrong with it."""
    session.execute(select(Instance.id).with_for_update())  # one edit at a time: each stamp is made from the last
    found = faults(session, key, edit)
    if not found:
        _add(session, staff, key, edit, at)
    return found


def put_back(session: Session, staff: StaffMember, key: str, number: int, at: datetime) -> bool:
    """Let an earlier version count again, as a version of its own. False where it does already, or there is none."""
    session.execute(select(Instance.id).with_for_update())
    found = _service(session, key)
    wanted = next((each for each in found.versions if each.number == number), None)
    if wanted is None or not differences(found.newest.text, wanted.text):
        return False
    _add(session, staff, key, Edit(wanted.text, None, found.newest.number, number), at)
    return True


def _add(session: Session, staff: StaffMember, key: str, edit: Edit, at: datetime) -> None:
    number, was = _newest(session, key).number + 1, pathways.known(session)
    before = pathways.stamp(session) or ""
    row = PathwayVersion(service=key, number=number, text=edit.text, why=edit.why, by_id=staff.id, at=at)
    row.stamp = sha256("\0".join((before, key, edit.text)).encode()).hexdigest()
    row.puts_back = edit.puts_back
    session.add(row)
    session.flush()
    pathways.forget(session)
    audit.note(
        session, staff.id, Deed.CHANGED, "pathways", row.id, service=key, version=number, puts_back=edit.puts_back
    )
    tiers = [(each.key, tier, each.tiers[tier]) for each in pathways.known(session).values() for tier in Tier]
    changed = [(key, tier) for key, tier, now in tiers if now != was[key].tiers[tier]]
    contact = [(key, tier) for key, tier, now in tiers if now.contact != was[key].tiers[tier].contact]
    programmes_due.soon_where(session, _of(changed), at)
    _plan_anew(session, row, contact, at)


def _plan_anew(session: Session, row: PathwayVersion, whose: Sequence[tuple[str, Tier]], at: datetime) -> None:
    """Whoever is owed contact in another way now: what is still to come for each is planned anew, soon.

    One statement, however many they are: the database writes a row for each, and none of them comes here.
    """
    if whose:
        people = select(Referral.participant_id).where(_of(whose)).distinct()
        onward.plan_anew(session, people, f"pathway:{row.id}", at)


def _of(whose: Sequence[tuple[str, Tier]]) -> ColumnElement[bool]:
    """On Referral: it goes on, with one of these editions at one of these tiers."""
    either = [and_(Referral.pathway == key, Referral.tier == tier) for key, tier in whose]
    return and_(Referral.standing == Standing.ACTIVE, or_(false(), *either))


def _wrong_keys(key: str, found: set[str], named: set[str]) -> list[str]:
    file = pathways.file_of(key)
    kept = {each.key for each in pathways.packaged().values() if each.service == key}
    wrong = [] if named == {key} else [f"{file}: service must stay {key}."]
    wrong += [f"{file}: the edition {each} is missing: referrals are kept under its key." for each in kept - found]
    return wrong + [f"{file}: {each} is not a key that a referral can be kept under." for each in found - kept]


def _service(session: Session, key: str) -> Service:
    editions = tuple(each for each in pathways.known(session).values() if each.service == key)
    return Service(key, editions[0].name, editions[0].provider, editions, _versions(session, key))


def _newest(session: Session, key: str) -> Version:
    return _versions(session, key)[0]


def _versions(session: Session, key: str) -> tuple[Version, ...]:
    rows = session.execute(
        select(PathwayVersion, Person)
        .join(Person, Person.id == PathwayVersion.by_id)
        .where(PathwayVersion.service == key)
        .order_by(PathwayVersion.number)
    )
    found = [Version(0, pathways.packaged_texts()[key])]
    for row, who in rows:
        changed = differences(found[-1].text, row.text)
        found.append(Version(row.number, row.text, row.at, full_name(who), row.why, row.puts_back, changed))
    return tuple(reversed(found))
