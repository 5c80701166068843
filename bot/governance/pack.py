"""The pack for a data protection impact assessment: what this instance holds and does, from its settings as they run.

Rule of this file: what is said is what is set, counted or listed in the code, never a promise; where the law is named,
it is a proposal that the controller's data protection officer confirms. Counts only: nobody can be read out of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import JSON, func, make_url, select
from sqlalchemy.orm import Session

from bot.config import Settings
from bot.governance import disclosing, leaving_us, risks
from bot.governance.sheets import Section
from bot.governance.theirs import NOBODYS, THEIRS, Theirs
from bot.models import Person, Role, Team
from bot.vault import ring

ROLES = (
    ("Mentor, coach", "the people they work with themselves"),
    ("Case worker, team lead", "their team’s people, and texts from numbers that nobody is known to have"),
    ("Service manager", "every team’s people; the only one who deletes, holds, discloses, and reads who looked"),
    ("Participant", "their own plan and chat, by a private link and a code given face to face"),
    ("Whoever runs the machines", "the database and the keys, if both are in the same hands: keep them apart"),
)
BASIS = (
    "A public task (UK GDPR article 6(1)(e)), with a condition in the public interest for special categories and for "
    "criminal offence data (articles 9(2)(g) and 10, Data Protection Act 2018 schedule 1); or part 3 of that Act, "
    "where the controller is a competent authority.",
    "Not consent. What participants choose about texts is a contact preference, and stopping them has no consequence.",
    "Service messages, not marketing (PECR): no text offers anything for sale.",
    "No decision about anybody is taken by the program alone: it proposes and reminds, and a named person decides. It "
    "never records an absence, and nothing is concluded from silence.",
)


def sections(session: Session, settings: Settings, now: datetime) -> tuple[Section, ...]:
    """The whole pack, in the order in which an assessment asks."""
    return (
        Section("What for", words=_purpose(session, settings)),
        _held(session),
        _where(settings),
        _how_long(settings),
        _who_sees(session),
        *leaving_us.sections(session, settings),
        Section("Lawful basis, as a proposal to be confirmed", words=BASIS),
        risks.section(session, settings, now),
        risks.still_open(session, settings, now),
    )


def _purpose(session: Session, settings: Settings) -> tuple[str, ...]:
    kind = "a demo: everybody in it is made up" if settings.demo else "a live service"
    people = _count(session, Role.PARTICIPANT)
    staff = int(session.scalar(select(func.count()).select_from(Person).where(Person.role != Role.PARTICIPANT)) or 0)
    return (
        "Throughline reminds participants of what they are expected at, asks how they are, understands what they write "
        "back in English or Welsh, and tells their worker whatever a person should see. Each exchange is one entry in "
        "the contact log.",
        f"This instance is {kind}. It holds {people} participants and {staff} staff.",
        "Nobody under 18 is taken in: a file’s row with such a date of birth is refused, and the date is not kept.",
    )


def _count(session: Session, role: Role) -> int:
    return int(session.scalar(select(func.count()).select_from(Person).where(Person.role == role)) or 0)


def _held(session: Session) -> Section:
    rows = tuple(_row(session, theirs) for theirs in THEIRS)
    heads = ("What", "Sealed: names, numbers, words", "Open: times, kinds, counts", "Rows")
    return Section(
        "What is held", heads=heads, rows=(*rows, *((what.capitalize(), "words", "", "") for what in NOBODYS.values()))
    )


def _row(session: Session, theirs: Theirs) -> tuple[str, ...]:
    sealed = [column.name for column in theirs.sealed()]
    plain = [c.name for c in theirs.columns if c.name not in sealed and not isinstance(c.type, JSON)]
    count = session.scalar(select(func.count()).select_from(theirs.table)) or 0
    return theirs.name, _said(sealed), _said(plain), str(count)


def _said(names: list[str]) -> str:
    shown = (disclosing.SAID.get(name, name.replace("_", " ")) for name in names if not disclosing.INSIDE.search(name))
    return ", ".join(shown)


def _where(settings: Settings) -> Section:
    url = make_url(settings.database_url)
    place = f"{url.get_backend_name()} at {url.host}" if url.host else f"{url.get_backend_name()}, on this machine"
    keys = ring()
    words = (
        f"The database is {place}. It is the only place where anything about people is kept for good.",
        f"Names, numbers and words are sealed one by one (AES-256-GCM-SIV, key {keys.current} of {len(keys.keys)}) "
        "before they reach it, and found again by a keyed index. The keys are in the environment, not in the database.",
        "Redis holds the names of jobs and nothing about people. Logs hold ids.",
        "A backup is one file in which all of that stays sealed; the keys are not in it.",
    )
    return Section("Where", words=words)


def _how_long(settings: Settings) -> Section:
    rows = (
        ("Words of a text, at the provider", f"{settings.redact_hours:g} hours after it arrived", "REDACT_HOURS"),
        ("Texts and calls that nobody claimed", f"{settings.keep_unclaimed_days} days", "KEEP_UNCLAIMED_DAYS"),
        ("Words of texts", f"{settings.keep_words_months} months after the referral closed", "KEEP_WORDS_MONTHS"),
        ("What staff text of participants", f"{settings.keep_words_months} months after it came", "KEEP_WORDS_MONTHS"),
        ("Everything that tells who somebody was", f"{settings.keep_record_years} years after it", "KEEP_RECORD_YEARS"),
        ("Who looked", f"{max(settings.keep_record_years, 6)} years; the database refuses less", "KEEP_RECORD_YEARS"),
        ("A private link", f"{settings.link_hours:g} hours", "LINK_HOURS"),
    )
    named = tuple((what, how_long, f"THROUGHLINE_{name}") for what, how_long, name in rows)
    words = (
        "A hold keeps everything of one person’s, and so does a death, until the service manager lifts it: also who "
        "looked, and what staff texted who worked with them. What it keeps is our own copy: the provider is asked to "
        "forget the words of texts all the same.",
        "That somebody stopped our texts is kept for good, also when everything else of theirs is deleted: a keyed "
        "index of the number, by which road and since when, and no name. Whoever is brought in with that number is "
        "answered in a crisis and texted nothing else until they write START. It goes only with a caseload that is "
        "handed over.",
        "Who was erased or held is also in a journal apart from the database, as numbers, so that putting a backup "
        "back brings nobody back.",
        "The provider keeps its own lists of texts and calls, which say which number and when, and hold no words. "
        "Nothing here asks it to delete those: for how long it keeps them is a matter of the contract with it.",
    )
    return Section("How long", words=words, heads=("What", "For how long", "Setting"), rows=named)


def _who_sees(session: Session) -> Section:
    counts = ", ".join(
        f"{_count(session, role)} {role.value.replace('_', ' ')}" for role in Role if _count(session, role)
    )
    teams = session.scalar(select(func.count()).select_from(Team)) or 0
    words = (
        f"In {teams} teams: {counts}. Every look, change, copy and deletion is a line in a log that the database lets "
        "nobody alter; somebody reads and signs what stands out, month by month.",
    )
    return Section("Who sees it", words=words, heads=("Who", "Sees"), rows=ROLES)


def as_text(found: tuple[Section, ...]) -> str:
    """The pack in plain lines, for a terminal or a file."""
    return "\n".join(line for section in found for line in _lines(section))


def _lines(section: Section) -> Iterator[str]:
    yield f"## {section.title}\n"
    yield from (f"{words}\n" for words in section.words)
    if section.rows:
        yield f"| {' | '.join(section.heads)} |"
        yield f"|{'---|' * len(section.heads)}"
        yield from (f"| {' | '.join(row)} |" for row in section.rows)
        yield ""
