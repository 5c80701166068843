"""`throughline log NUMBER`: what was said with a number, what came of it, and who was told.

Rule of this file: for people a readable page, for scripts exactly `contact_log.as_json`. A look from the terminal is a
look like any other, and is noted in the audit.
"""

from __future__ import annotations

import json
from datetime import datetime

import click
from sqlalchemy.exc import DBAPIError

from bot import clock, config
from bot.dates import said
from bot.migrations import WrongDatabase, ensure
from bot.models import Deed, Direction
from bot.operating import instance
from bot.people import numbers, reach
from bot.record import audit
from bot.record.contact_log import ContactLine, ContactLog, ThreadText, Told, as_json, log_of
from bot.web import words

NOTHING = ContactLog((), (), (), ())


@click.command("log")
@click.argument("number")
@click.option("--json", "for_scripts", is_flag=True, help="JSON for scripts: thread, contacts, told, unclaimed.")
def command(number: str, for_scripts: bool) -> None:
    """Print the contact log of a mobile NUMBER, written as 07700 900123 or +447700900123."""
    try:
        log = _read(numbers.normalise(number))
    except (numbers.NotAMobile, config.WrongSettings, WrongDatabase) as wrong:
        raise click.ClickException(str(wrong)) from wrong
    except DBAPIError as wrong:
        raise click.ClickException(f"The database cannot be used: {str(wrong.orig).strip()}") from wrong
    if for_scripts:
        click.echo(json.dumps(as_json(log), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(_page(log, clock.now())) if log != NOTHING else "There is nothing about this number here.")


def _read(e164: str) -> ContactLog:
    settings = config.load()
    db = instance.enter(settings)
    try:
        ensure(db)
        with db.transaction() as session:
            people = reach.holders(session, numbers.key_of(e164))
            for person_id in [person.id for person in people] or (None,):
                audit.note(session, None, Deed.VIEWED, "people", person_id, from_terminal=True)
        with db.reading() as session:
            return log_of(session, e164)
    finally:
        db.close()


def _page(log: ContactLog, now: datetime) -> list[str]:
    return [
        *_part("Texts", [_text(text, now) for text in log.thread]),
        *_part("Contacts", [_contact(contact, now) for contact in log.contacts]),
        *_part("Who was told", [_told(told, now) for told in log.told]),
        *_part("From nobody we know", [f"{said(text.at, now)}\n    {text.text}" for text in log.unclaimed]),
    ]


def _part(title: str, entries: list[str]) -> list[str]:
    return [title, *(f"  {entry}" for entry in entries or ["none"]), ""]


def _text(text: ThreadText, now: datetime) -> str:
    fate = words.DELIVERY[text.delivery].lower() if text.delivery else ""
    why = f": {words.reason(text.why)}" if text.why else ""
    way = "they wrote" if text.direction is Direction.IN else f"we wrote, {fate}{why}"
    return f"{said(text.at, now)}, {way}\n    {text.text}"


def _contact(contact: ContactLine, now: datetime) -> str:
    outcome = words.OUTCOME[contact.outcome].lower() if contact.outcome else words.NO_OUTCOME
    theirs = f"\n    {contact.words}" if contact.words else ""
    return f"{said(contact.at, now)}, {words.CONTACT[contact.kind].lower()}: {outcome}{theirs}"


def _told(told: Told, now: datetime) -> str:
    seen = f"seen {said(told.seen_at, now)}" if told.seen_at else "not seen yet"
    theirs = f"\n    {told.words}" if told.words else ""
    return f"{said(told.at, now)}, {told.to or 'whoever is on duty'}: {words.ALERT[told.kind].lower()}, {seen}{theirs}"
