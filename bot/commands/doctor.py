"""`throughline doctor`: look at everything that this instance stands on, and say what is wrong.

Rule of this file: it looks and changes nothing that is there. Its exit status is for scripts: 0
when all is well, 1 when something is late or will be a fault, 2 when something does not answer.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import timedelta
from enum import IntEnum

import click
from redis.exceptions import RedisError
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot import calendar, clock, config
from bot.alerting import mail_road
from bot.alerting.watching import findings, oldest
from bot.channels.base import LookupFailed, NotSent
from bot.commands.beside import joined
from bot.config import Settings
from bot.db import Database, why
from bot.governance import risks
from bot.migrations import WrongDatabase, ensure
from bot.operating import instance, nudges
from bot.running import valkey

WARN_DAYS = 400
LATELY = timedelta(minutes=1)


class State(IntEnum):
    """How something is, worst last; also what the command ends with."""

    WELL = 0
    LATE = 1
    BROKEN = 2


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    what: str
    state: State
    words: str


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="for scripts")
def command(as_json: bool) -> None:
    """Look at settings, database, queue, provider, e-mail and what is due. Ends with 0, 1 (late) or 2 (broken)."""
    found = checks()
    if as_json:
        click.echo(json.dumps({"checks": [asdict(check) for check in found]}))
    else:
        for check in found:
            click.echo(f"{('well', 'LATE', 'BROKEN')[check.state]:<8}{check.what:<12}{check.words}")
    sys.exit(max(check.state for check in found))


def checks() -> list[Check]:
    """All there is to look at, in the order in which one thing stands on another."""
    try:
        settings = joined(config.load())
        db = instance.enter(settings)
    except config.WrongSettings as wrong:
        return [Check("settings", State.BROKEN, " ".join(str(wrong).splitlines()))]
    try:
        return [
            *settled(settings),
            *_database(settings, db),
            *audit_owner(settings, db),
            *_rehearsed(settings, db),
            _queue(settings),
            _provider(settings),
            *_mail(settings),
        ]
    finally:
        db.close()


def settled(settings: Settings) -> Iterator[Check]:
    """What the settings themselves say."""
    kind = "a demo" if settings.demo else "a live instance"
    yield Check("settings", State.WELL, f"This is {kind}.")
    if not settings.demo and not settings.public_url.startswith("https://"):
        yield Check("address", State.LATE, "THROUGHLINE_PUBLIC_URL should begin with https://.")
    if not settings.demo and not (settings.operator_email or settings.ping_url):
        words = "Nobody is told when this stands still: set THROUGHLINE_OPERATOR_EMAIL or THROUGHLINE_PING_URL."
        yield Check("watch", State.LATE, words)
    if not settings.demo:
        yield from _rates(settings)
    left = (calendar.ends_on() - clock.now().date()).days
    known = State.WELL if left > WARN_DAYS else State.LATE
    yield Check("calendar", known, f"Bank holidays are known for {left} days.")


def _rates(settings: Settings) -> Iterator[Check]:
    """A live sender that keeps to no rate sends a heap at once, and the provider refuses what is too much for it."""
    theirs = "to what the provider allows this sender in a second"
    if not settings.sms_a_second:
        usual = f"set THROUGHLINE_SMS_A_SECOND {theirs}: 10 for most British numbers, 100 for a short code."
        yield Check("rate", State.LATE, f"Texts leave at no set rate: {usual}")
    if settings.twilio_whatsapp_from and not settings.whatsapp_a_second:
        usual = f"set THROUGHLINE_WHATSAPP_A_SECOND {theirs}: 80 for most."
        yield Check("rate", State.LATE, f"WhatsApp messages leave at no set rate: {usual}")


def _database(settings: Settings, db: Database) -> Iterator[Check]:
    try:
        ensure(db)
    except WrongDatabase as wrong:
        yield Check("database", State.BROKEN, str(wrong))
        return
    except DBAPIError as fault:
        yield Check("database", State.BROKEN, f"It does not answer: {why(fault).removesuffix('.')}.")
        return
    yield Check("database", State.WELL, "It answers, and is of this version.")
    now, tick = clock.now(), clock.ticks()
    with db.reading() as session:
        late = findings(session, settings, now, tick)
        ages = oldest(session, settings, now, tick)
    yield from (Check(finding.late.value, State.LATE, finding.words) for finding in late)
    over = {finding.late for finding in late}
    waiting = [f"{name.value} {int(age.total_seconds())} s" for name, age in ages.items() if name not in over]
    yield Check("due", State.WELL, "Oldest of what is due: " + (", ".join(waiting) or "nothing waits") + ".")


_OWNS = text("SELECT pg_has_role(current_user, relowner, 'MEMBER') FROM pg_class WHERE oid = 'audit_entries'::regclass")
"""A superuser is a member of every role."""


def audit_owner(settings: Settings, db: Database) -> Iterator[Check]:
    """Whether the role that the product runs as could take the audit's locks off: on PostgreSQL, which has roles."""
    if db.is_sqlite:
        return
    with suppress(DBAPIError), db.reading() as session:
        if not session.scalar(_OWNS):
            yield Check("audit", State.WELL, "Its tables belong to another role: ours cannot take its locks off.")
            return
        words = "Ours is the role that owns it, and so could take its locks off: run with another (README, deployment)."
        yield Check("audit", State.WELL if settings.demo else State.LATE, words)


def _rehearsed(settings: Settings, db: Database) -> Iterator[Check]:
    """Whether somebody has lately tried to put a backup back; for a live instance that answers."""
    if settings.demo:
        return
    with suppress(DBAPIError), db.reading() as session:
        last = risks.last_backup(session, "rehearsed")
        due = last is None or clock.now() - last > risks.REHEARSE_EVERY
        said = (
            f"Putting a backup back was last rehearsed on {last:%d %B %Y}." if last else "No backup was ever rehearsed."
        )
        yield Check("backup", State.LATE if due else State.WELL, f"{said} `throughline backup rehearse` does it.")


def _queue(settings: Settings) -> Check:
    url = settings.redis_url or valkey.plan(settings.data).url
    try:
        waiting, workers = nudges.depths(url)
    except (RedisError, OSError) as fault:
        return Check("queue", State.BROKEN, f"It does not answer ({type(fault).__name__}).")
    said = f"{workers} worker(s); {sum(waiting.values())} job(s) wait."
    return Check("queue", State.WELL if workers else State.BROKEN, said if workers else "No worker is there.")


def _provider(settings: Settings) -> Check:
    try:
        instance.channel_of(settings).inbound(clock.now() - LATELY)
    except LookupFailed as fault:
        return Check("provider", State.BROKEN, str(fault))
    return Check("provider", State.WELL, "It answers, and knows the account.")


def _mail(settings: Settings) -> Iterator[Check]:
    mailer = mail_road.mailer(settings)
    if mailer is None:
        yield Check("e-mail", State.WELL, "None is sent: no mail server is named.")
        return
    try:
        mailer.reach()
    except NotSent as fault:
        yield Check("e-mail", State.BROKEN, str(fault))
        return
    yield Check("e-mail", State.WELL, "The mail server lets us in.")
