"""How gunicorn serves the web: one process of threads, tied to its parent, quiet about who asks for what.

Rule of this file: what is the same everywhere; where to listen is said on the command line.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot import faults
from bot.clock import ticks
from bot.operating.instance import settle_in
from bot.running.gunicorn_log import Quiet
from bot.running.ties import tie_to
from bot.texts import catalogue
from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked

worker_class = "gthread"
threads = 16
timeout = 60
graceful_timeout = 5
keepalive = 5
accesslog = None  # addresses and page names say who looks at whom; what matters is in the audit entries
logger_class = Quiet  # what it says of a fault names the address that was asked for, and some hold a token
control_socket_disable = True
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # a slow disk must not look like a stuck worker


def post_worker_init(worker: Any) -> None:
    """The application is loaded, and serves from now on; what is read once is read now, and nobody waits for it."""
    hear("hello", Asked.NOTHING, ticks())
    catalogue()
    faults.keep_quiet()
    settle_in()


def post_fork(server: Any, worker: Any) -> None:
    """The worker dies with gunicorn, even if gunicorn is killed."""
    tie_to(worker.ppid)
