"""Settings: read once from the environment, typed, frozen; every fault is told at once, at start.

Rule of this file: no other file reads the environment. An instance without provider credentials is a demo, and a demo
may make its own secrets, kept in `secrets.json` of its data folder; a live one must be given them.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from email.utils import parseaddr
from pathlib import Path
from typing import Literal

from pydantic import AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

CONNECT_SECONDS = 3.0
"""How long connecting to the provider may take, before the call itself."""

DEMO_NUMBER, DEMO_OFFICE = "+447700900000", "01632 960000"
"""Numbers that nobody has: a text to one reaches nobody, and who rings the other hears that there is no such number."""
NEEDED = ("keys", "index_key", "session_key", "twilio_account_sid", "twilio_auth_token", "twilio_from")


class WrongSettings(Exception):
    """The environment cannot be used as it is; the message lists every fault, a line each."""


def _named(name: str) -> AliasChoices:
    return AliasChoices(name, name.lower())


class Settings(BaseSettings):
    """All that can be set; the README's table says what each is for."""

    model_config = SettingsConfigDict(env_prefix="THROUGHLINE_", frozen=True, extra="ignore", populate_by_name=True)

    data: Path = Path("var")
    public_url: str = "http://127.0.0.1:8080"
    carrier_url: str | None = None
    erasures: Path | None = None
    keys: SecretStr = SecretStr("")
    index_key: SecretStr = SecretStr("")
    session_key: SecretStr = SecretStr("")
    database_url: str = Field(default="", validation_alias=_named("DATABASE_URL"))
    redis_url: str = Field(default="", validation_alias=_named("REDIS_URL"))
    twilio_account_sid: str = Field(default="", validation_alias=_named("TWILIO_ACCOUNT_SID"))
    twilio_auth_token: SecretStr = Field(default=SecretStr(""), validation_alias=_named("TWILIO_AUTH_TOKEN"))
    twilio_from: str = Field(default="", validation_alias=_named("TWILIO_FROM"))
    twilio_whatsapp_from: str = Field(default="", validation_alias=_named("TWILIO_WHATSAPP_FROM"))
    demo: bool = Field(default=True, exclude=True)
    heartbeat_seconds: float = Field(default=1.0, gt=0)
    lead_seconds: float = Field(default=10.0, gt=0)
    call_seconds: float = Field(default=30.0, gt=0)
    lease_seconds: float = Field(default=60.0, gt=0)
    grace_seconds: float = Field(default=60.0, gt=0)
    batch: int = Field(default=25, ge=1, le=500)
    sms_a_second: float = Field(default=0, ge=0, le=1000)
    whatsapp_a_second: float = Field(default=0, ge=0, le=1000)
    send_threads: int = Field(default=16, ge=1, le=200)
    redact_hours: float = Field(default=24.0, gt=0)
    keep_unclaimed_days: int = Field(default=30, ge=1)
    keep_words_months: int = Field(default=12, ge=1)
    keep_record_years: int = Field(default=6, ge=1)
    office_phone: str = DEMO_OFFICE
    page_again_minutes: float = Field(default=5, gt=0)
    page_next_minutes: float = Field(default=10, gt=0)
    page_director_minutes: float = Field(default=30, gt=0)
    action_minutes: float = Field(default=30, gt=0)
    call_minutes: float = Field(default=120, gt=0)
    visit_minutes: float = Field(default=15, gt=0)
    visit_lead_minutes: float = Field(default=10, gt=0)
    link_hours: float = Field(default=72.0, gt=0)
    exit_url: str = "https://www.bbc.co.uk/weather"
    smtp_host: str = ""
    smtp_port: int = Field(default=587, ge=1, le=65535)
    smtp_tls: Literal["starttls", "tls", "none"] = "starttls"
    smtp_user: str = ""
    smtp_password: SecretStr = SecretStr("")
    mail_from: str = ""
    operator_email: str = ""
    ping_url: str = ""
    late_minutes: float = Field(default=10, gt=0)

    @property
    def clock_file(self) -> Path:
        """Where a demo keeps how far its time was moved."""
        return self.data / "clock"


def load(environ: dict[str, str] | None = None) -> Settings:
    """Read the settings. Makes the data folder, and for a demo its secrets. Raises WrongSettings."""
    given = _read() if environ is None else _read_from(environ)
    demo = not given.twilio_account_sid
    data = given.data.absolute()
    more: dict[str, object] = {"demo": demo, "data": data}
    if not given.database_url:
        more["database_url"] = f"sqlite:///{data / 'throughline.db'}"
    if demo:
        more["twilio_from"] = given.twilio_from or DEMO_NUMBER
        more["twilio_whatsapp_from"] = given.twilio_whatsapp_from or more["twilio_from"]
    made = _secrets_of(data) if demo else {}
    more |= {name: value for name, value in made.items() if not _given(given, name)}
    settings = Settings.model_validate(given.model_dump() | more)
    if faults := _faults(settings):
        raise WrongSettings("\n".join(faults))
    return settings


def _read() -> Settings:
    try:
        return Settings()
    except ValidationError as wrong:
        lines = [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in wrong.errors()]
        raise WrongSettings("\n".join(lines)) from wrong


def _read_from(environ: dict[str, str]) -> Settings:
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(environ)
    try:
        return _read()
    finally:
        os.environ.clear()
        os.environ.update(before)


def _given(settings: Settings, name: str) -> bool:
    value = getattr(settings, name)
    return bool(value.get_secret_value() if isinstance(value, SecretStr) else value)


def _faults(settings: Settings) -> list[str]:
    missing = [name for name in NEEDED if not _given(settings, name)]
    if not settings.demo and settings.office_phone == DEMO_OFFICE:
        missing.append("office_phone")
    faults = []
    if settings.lease_seconds < settings.call_seconds + CONNECT_SECONDS:
        faults.append(
            "THROUGHLINE_LEASE_SECONDS must be longer than THROUGHLINE_CALL_SECONDS by "
            f"{CONNECT_SECONDS:g} at least: a lease must outlast the call it covers."
        )
    if settings.lead_seconds <= settings.heartbeat_seconds:
        faults.append(
            "THROUGHLINE_LEAD_SECONDS must be longer than THROUGHLINE_HEARTBEAT_SECONDS: whoever leads keeps the lead "
            "by its next beat."
        )
    said = {
        "keys": "THROUGHLINE_KEYS is needed on a live instance: `1:` and 32 random bytes in base64, newest last.",
        "index_key": "THROUGHLINE_INDEX_KEY is needed on a live instance: 32 random bytes in base64.",
        "session_key": "THROUGHLINE_SESSION_KEY is needed on a live instance: a long random string.",
        "twilio_auth_token": "TWILIO_AUTH_TOKEN is needed beside TWILIO_ACCOUNT_SID.",
        "twilio_from": "TWILIO_FROM is needed on a live instance: your number, or a messaging service (MG...).",
        "office_phone": "THROUGHLINE_OFFICE_PHONE is needed on a live instance: whom people are told to ring.",
    }
    faults += _road_faults(settings)
    return faults + [said.get(name, f"{name} is needed.") for name in missing]


def _road_faults(settings: Settings) -> list[str]:
    """What is wrong with e-mail and with the address that is told that all is well."""
    plain = settings.smtp_tls == "none" and settings.smtp_host not in ("", "localhost", "127.0.0.1")
    faults = (
        (bool(settings.smtp_host) and not settings.mail_from, "THROUGHLINE_MAIL_FROM is needed beside the SMTP host."),
        (
            not parseaddr(settings.mail_from)[1].isascii(),
            "THROUGHLINE_MAIL_FROM has an accent in the address itself: no mail server takes such a sender.",
        ),
        (
            bool(settings.operator_email) and not settings.smtp_host,
            "THROUGHLINE_SMTP_HOST is needed beside THROUGHLINE_OPERATOR_EMAIL: no e-mail leaves without it.",
        ),
        (plain, "THROUGHLINE_SMTP_TLS may be none on this machine only: e-mail to staff is sealed on its way."),
        (
            bool(settings.ping_url) and not settings.ping_url.startswith(("https://", "http://")),
            "THROUGHLINE_PING_URL is a web address, such as https://hc.example.org/ping/a-key.",
        ),
    )
    return [said for wrong, said in faults if wrong]


def _secrets_of(data: Path) -> dict[str, str]:
    """The demo's own secrets, made on the first run; mode 0600, written whole or not at all."""
    path = data / "secrets.json"
    if not path.exists():
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = data / f".secrets-{secrets.token_hex(4)}"
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(_fresh_secrets(), indent=1))
        try:
            os.link(draft, path)  # the first process to get here wins; the others read what it wrote
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    made: dict[str, str] = json.loads(path.read_text())
    return made


def _fresh_secrets() -> dict[str, str]:
    def key() -> str:
        return base64.b64encode(secrets.token_bytes(32)).decode()

    return {
        "keys": f"1:{key()}",
        "index_key": key(),
        "session_key": secrets.token_urlsafe(32),
        "twilio_account_sid": "AC" + secrets.token_hex(16),
        "twilio_auth_token": secrets.token_hex(16),
    }
