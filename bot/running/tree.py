"""The processes of `throughline up`: what each is, and how to tell that it is well.

Rule of this file: a list to read from top to bottom, in the order in which they start.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from redis.exceptions import RedisError

from bot import clock
from bot.config import CONNECT_SECONDS, Settings
from bot.db import Database
from bot.models import Lease
from bot.operating.nudges import connect
from bot.running import valkey
from bot.running.child import Child
from bot.running.ground import HOST

WORKERS = ("worker-1", "worker-2")
GUNICORN = ("-m", "gunicorn", "--config", "python:bot.running.gunicorn_conf", "--workers", "1")


def children(settings: Settings, port: int) -> list[Child]:
    """Every process, for the staff's pages on `port` and, for a demo, the phones on the port after it, and e-mail on
    the one after that."""
    env = environment(settings, port)
    found = [_valkey(settings.data)] if not settings.redis_url else []
    found += [_carrier(port + 1, env)] if settings.demo else []
    found += [_web(port, env)]
    found += [_worker(name, env, settings) for name in WORKERS]
    return [*found, _python("heartbeat", env, "-m", "workers.heartbeat", healthy=_leads(settings.database_url))]


def environment(settings: Settings, port: int) -> dict[str, str]:
    """What the children are told; each reads it with bot/config.py as anybody would."""
    default = Settings.model_fields["public_url"].default
    told = {
        "PYTHONUNBUFFERED": "1",
        "THROUGHLINE_DATA": str(settings.data),
        "THROUGHLINE_PUBLIC_URL": settings.public_url if settings.public_url != default else address(port),
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": valkey.redis_url(settings.data, settings.redis_url),
    }
    return told | (_for_a_demo(settings, port) if settings.demo else {})


def _for_a_demo(settings: Settings, port: int) -> dict[str, str]:
    """Where a demo's texts and e-mails go: to the pocket carrier, which shows both."""
    caught = {
        "THROUGHLINE_SMTP_HOST": HOST,
        "THROUGHLINE_SMTP_PORT": str(port + 2),
        "THROUGHLINE_SMTP_TLS": "none",
        "THROUGHLINE_MAIL_FROM": "throughline@example.test",
        "THROUGHLINE_OPERATOR_EMAIL": "operator@example.test",
    }
    return {"THROUGHLINE_CARRIER_URL": address(port + 1)} | ({} if settings.smtp_host else caught)


def address(port: int) -> str:
    """Where a port of this machine is, for a browser."""
    return f"http://{HOST}:{port}"


def _valkey(data: Path) -> Child:
    planned = valkey.plan(data)
    return Child("valkey", planned.argv, healthy=lambda pid: valkey.answers(planned.url), first=True)


def _carrier(port: int, env: dict[str, str]) -> Child:
    words = ("-m", "bot", "carrier", "--port", str(port), "--mail-port", str(port + 1))
    return _python("carrier", env, *words, healthy=_says_ok(port, "/phones.json"))


def _web(port: int, env: dict[str, str]) -> Child:
    words = (*GUNICORN, "--bind", f"{HOST}:{port}", "bot:create_app()")
    return _python("web", env, *words, healthy=_says_ok(port, "/health"))


def _worker(name: str, env: dict[str, str], settings: Settings) -> Child:
    """It may take as long to stop as the longest call that it has in hand."""
    worker = _python(name, env, "-m", "workers", healthy=_is_registered(env["REDIS_URL"]))
    return replace(worker, grace=settings.call_seconds + CONNECT_SECONDS + worker.grace)


def _python(name: str, env: dict[str, str], *words: str, healthy: Callable[[int], bool]) -> Child:
    return Child(name, (sys.executable, *words), env, healthy)


def _says_ok(port: int, path: str) -> Callable[[int], bool]:
    def healthy(pid: int) -> bool:
        connection = HTTPConnection(HOST, port, timeout=2)
        try:
            connection.request("GET", path)
            return connection.getresponse().status == 200
        except (OSError, HTTPException):
            return False
        finally:
            connection.close()

    return healthy


def _is_registered(url: str) -> Callable[[int], bool]:
    """Whether a worker is known to Redis by this process id. By its id, because a killed worker's name stays there."""

    def healthy(pid: int) -> bool:
        try:
            with connect(url) as connection:
                names = connection.smembers("rq:workers")
                return any(connection.hget(name, "pid") == str(pid).encode() for name in names)
        except RedisError:
            return False

    return healthy


def _leads(database_url: str) -> Callable[[int], bool]:
    """Whether a heartbeat holds the lease: ours, or one that beats for the same database elsewhere."""

    def healthy(pid: int) -> bool:
        database = Database(database_url)
        try:
            with database.reading() as session:
                lease = session.get(Lease, "heartbeat")
                return lease is not None and lease.until > clock.ticks()
        finally:
            database.close()

    return healthy
