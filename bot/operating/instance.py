"""Entering an instance: the vault unlocked, its clock followed, its database open; every process does it the same way.

Rule of this file: it joins what is below it and decides nothing.
"""

from __future__ import annotations

import gc
import sys
from datetime import timedelta

import structlog
from sqlalchemy import select

from bot import addresses, clock, vault
from bot.alerting import patience
from bot.channels.twilio import TwilioChannel, TwilioSettings
from bot.config import CONNECT_SECONDS, Settings, WrongSettings
from bot.db import Database
from bot.models import Instance, InstanceKind
from bot.operating.nudges import Nudges
from bot.record import journal


def enter(settings: Settings) -> Database:
    """Open this instance's database, with its keys and its time; nudges go to its queue, where there is one.

    Raises WrongSettings when a key is not a key.
    """
    _log_in_lines()
    try:
        keys, index_key = settings.keys.get_secret_value(), settings.index_key.get_secret_value()
        vault.unlock(vault.keyring(keys, index_key))
    except ValueError as wrong:
        raise WrongSettings(str(wrong)) from None
    addresses.live_at(settings)
    patience.follow(settings)
    journal.follow(settings)
    if settings.demo:
        clock.follow(settings.clock_file)
    db = Database(settings.database_url)
    if settings.redis_url:
        db.after_commit = Nudges(settings.redis_url).ring
    return db


def channel_of(settings: Settings, threads: int = 16) -> TwilioChannel:
    """The road to Twilio, or to the pocket carrier when its address is set."""
    return TwilioChannel(provider_of(settings, threads))


def provider_of(settings: Settings, threads: int = 16) -> TwilioSettings:
    """Whom we are at the provider, and how it is called."""
    return TwilioSettings(
        account_sid=settings.twilio_account_sid,
        auth_token=settings.twilio_auth_token.get_secret_value(),
        sms_from=settings.twilio_from,
        whatsapp_from=settings.twilio_whatsapp_from or None,
        base_url=settings.carrier_url,
        threads=threads,
        connect_seconds=CONNECT_SECONDS,
        read_seconds=settings.call_seconds,
    )


def settle_in() -> None:
    """All that is loaded by now stays: whatever looks for what nobody needs any more passes it over, and looks seldom.

    It took a twelfth of the time of a text that came in, and found nothing.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    structlog.configure(cache_logger_on_first_use=True)  # from now on, lines are written in one way


def is_demo(db: Database) -> bool:
    """Whether this database was made as a demo."""
    with db.reading() as session:
        return session.scalar(select(Instance.kind)) is InstanceKind.DEMO


def restore_time(db: Database) -> None:
    """Put a demo's time back where the database remembers it, when the file that holds it was lost."""
    with db.reading() as session:
        skipped = session.scalar(select(Instance.skipped_us).where(Instance.kind == InstanceKind.DEMO))
    if skipped and not clock.skipped():
        clock.set_skipped(timedelta(microseconds=skipped))


def _log_in_lines() -> None:
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=lambda *_: structlog.WriteLogger(sys.stderr),  # standard output is for what was asked
        cache_logger_on_first_use=False,
    )
