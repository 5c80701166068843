"""Risks: what could go wrong for people, what in the product stands against it, and what of that is not done yet.

Rule of this file: a measure names what does it, and its setting as it stands. What is open is found by looking.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.config import Settings
from bot.governance import reviewing, signed
from bot.governance.leaving_us import roads
from bot.governance.sheets import Section
from bot.models import AuditEntry, Number, Person, Role

BACKUPS = "backups"
SAVE_EVERY, REHEARSE_EVERY = timedelta(days=2), timedelta(days=92)


RISKS = (
    (
        "Somebody else reads a text: a partner, a boss, a child",
        "No text says what the service is; words that would are refused, also when staff type them. Safe hours.",
        "always on",
    ),
    (
        "A number is somebody else’s by now",
        "Nothing personal goes to a number that nobody has proven; bounces and silence unprove it.",
        "{proven} numbers proven",
    ),
    (
        "A cry for help is not seen",
        "Heard in both languages, in every text; paged up the rota until somebody has it and wrote what they did.",
        "asked again or next after {pages} minutes",
    ),
    (
        "Staff look up whom they have no reason to",
        "Team walls; a log that cannot be altered; a monthly list that is read and signed.",
        "{unsigned} months not signed",
    ),
    (
        "Too much is kept for too long",
        "Deleted by a job, with counts in the log; holds and deaths stop it.",
        "{set.keep_words_months} months, {set.keep_record_years} years",
    ),
    (
        "The database or a backup is stolen",
        "Names, numbers and words are sealed; the keys are elsewhere.",
        "always on",
    ),
    (
        "Texts stay with a company abroad",
        "The provider is asked to forget the words; texts are short and say nothing of why.",
        "after {set.redact_hours:g} hours",
    ),
    (
        "Silence or a chance word counts against somebody",
        "Only a named person records a miss; moods and silence never enter the record by themselves.",
        "always on",
    ),
    (
        "Texts are hard: reading, no phone, Welsh",
        "Calls or letters instead become tasks with a time; Welsh is offered first in Wales; no detriment.",
        "by person and team",
    ),
    (
        "A text is lost, or sent twice",
        "A lost answer is asked about and never guessed; a watch tells operators what is late.",
        "after {set.late_minutes:g} minutes",
    ),
)
"""What could go wrong, what stands against it, and how that is set."""


def section(session: Session, settings: Settings, now: datetime) -> Section:
    """The risks that every such service has, and what stands against each here."""
    pages = f"{settings.page_again_minutes:g}, {settings.page_next_minutes:g} and {settings.page_director_minutes:g}"
    values = {"set": settings, "pages": pages, "proven": _proven(session), "unsigned": _unsigned(session, now)}
    rows = tuple((risk, measure, said.format(**values)) for risk, measure, said in RISKS)
    return Section("Risks, and what stands against them", heads=("Risk", "Measure", "As set"), rows=rows)


def still_open(session: Session, settings: Settings, now: datetime) -> Section:
    """What somebody has still to do, found by looking."""
    found = tuple(open_points(session, settings, now))
    return Section("Still open", words=found or ("Nothing that the program can see.",))


def open_points(session: Session, settings: Settings, now: datetime) -> Iterator[str]:
    """Each point, as a sentence that says what to do."""
    yield "A data protection officer confirms the lawful basis, the periods and the contracts with who works for us."
    if session.scalar(select(Person.id).where(Person.role == Role.SERVICE_MANAGER).limit(1)) is None:
        yield "Nobody is service manager: nobody can hold, disclose, delete, or read who looked."
    if session.scalar(select(Person.id).where(Person.safeguards.is_(True)).limit(1)) is None:
        yield "Nobody leads on safeguarding: texts that name a child go to the service manager. Teams sets it."
    if waiting := signed.unsigned(session):
        yield f"{waiting} Welsh texts are signed for by no translator as they stand: `throughline welsh sheet`."
    if unsigned := _unsigned(session, now):
        yield f"{unsigned} months of looks are not signed for: see Who looked."
    if not settings.demo:
        yield from _open_when_live(session, settings, now)


def _open_when_live(session: Session, settings: Settings, now: datetime) -> Iterator[str]:
    if not settings.public_url.startswith("https://"):
        yield "THROUGHLINE_PUBLIC_URL does not begin with https://: pages would travel open."
    if not (settings.operator_email or settings.ping_url):
        yield "Nobody is told when this stands still: set THROUGHLINE_OPERATOR_EMAIL or THROUGHLINE_PING_URL."
    if any(road.on and "Meta" in road.to for road in roads(session, settings)):
        yield "WhatsApp is on: what Meta learns (numbers, times, and who writes to whom) is assessed and accepted."
    for what, every in (("saved", SAVE_EVERY), ("rehearsed", REHEARSE_EVERY)):
        last = last_backup(session, what)
        if last is None or now - last > every:
            yield f"No backup was {what} in the last {every.days} days: `throughline backup`, with the keys kept apart."


def last_backup(session: Session, what: str) -> datetime | None:
    """When everything was last saved, or a file last rehearsed, as the log says."""
    told = AuditEntry.facts[what].as_boolean().is_(True)
    return session.scalar(select(func.max(AuditEntry.at)).where(AuditEntry.subject == BACKUPS, told))


def _unsigned(session: Session, now: datetime) -> int:
    return sum(not signed for _, signed in reviewing.months(session, now))


def _proven(session: Session) -> str:
    now = select(func.count()).select_from(Number).where(Number.until.is_(None))
    return f"{session.scalar(now.where(Number.proven_on.is_not(None))) or 0} of {session.scalar(now) or 0}"
