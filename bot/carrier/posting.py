"""Posting webhooks and delivery reports, signed, from background threads.

Rule of this file: what is posted is in the ledger first and marked after, so a killed carrier posts again rather than
never. Twilio gives up within fifteen seconds; so do we, and say so on the phone's page. Due times are people's time
(`now`), so that skipping a demo's time brings them; waits between tries are real ones.
"""

from __future__ import annotations

import time
from queue import Queue
from threading import Event, Lock, Thread

import requests

from bot.carrier import messages, posts
from bot.carrier.ledger import Ledger
from bot.carrier.posts import Post
from bot.carrier.settings import CarrierSettings
from bot.channels.signatures import sign
from bot.clock import now

THREADS = 8
LOOK_EVERY = 0.1  # seconds, while something is pending: people's time may jump
BREATH = 0.01  # seconds between looks, so that a thousand posts that end do not cause a thousand looks


class Poster:
    """The background threads. `start` once, `nudge` when something was planned, `stop` at the end."""

    def __init__(self, ledger: Ledger, settings: CarrierSettings) -> None:
        self._ledger, self._settings = ledger, settings
        self._woken, self._stopping = Event(), Event()
        self._lock = Lock()
        self._busy: set[str] = set()
        self._not_before: dict[int, float] = {}
        self._ready: Queue[Post | None] = Queue()
        self._threads = [Thread(target=self._watch, daemon=True, name="carrier-watch")]
        self._threads += [Thread(target=self._work, daemon=True, name="carrier-post") for _ in range(THREADS)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def nudge(self) -> None:
        self._woken.set()

    def stop(self) -> None:
        """Stop after the posts in hand; waits a little for them."""
        self._stopping.set()
        self._woken.set()
        for _ in range(THREADS):
            self._ready.put(None)
        for thread in self._threads:
            thread.join(timeout=5)

    def _watch(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            pending = self._look()
            self._woken.wait(LOOK_EVERY if pending else 1.0)
            self._stopping.wait(BREATH)

    def _look(self) -> bool:
        """Bring what is due; True while there is more to come."""
        with self._ledger.writing() as db:
            due = posts.due(db, now())
            for post in due:
                if post.becomes:
                    messages.advance(db, post.sid, post.becomes, post.error_code, now())
                    posts.brought(db, post)
                if post.url:
                    self._hand_out(post)
            return posts.quiet(db).pending > 0

    def _hand_out(self, post: Post) -> None:
        """Give it to a free thread, unless its lane is busy or it must wait.

        Called with the ledger held: a lane is freed only after its row is settled, so a row read as pending whose lane
        is free is truly not being posted.
        """
        with self._lock:
            if post.lane in self._busy or time.monotonic() < self._not_before.get(post.id, 0.0):
                return
            self._busy.add(post.lane)
        self._ready.put(post)

    def _work(self) -> None:
        session = requests.Session()
        session.trust_env = False
        while (post := self._ready.get()) is not None:
            self._try(session, post)
            with self._lock:
                self._busy.discard(post.lane)
            self._woken.set()
        session.close()

    def _try(self, session: requests.Session, post: Post) -> None:
        said, final = self._posted(session, post)
        waits = self._settings.retry_after
        if self._stopping.is_set() and not final:
            return
        with self._ledger.writing() as db:
            if not said:
                posts.settle(db, post, "done")
            elif final or post.tries >= len(waits):
                posts.settle(db, post, "given_up", said)
            else:
                posts.again(db, post, said)
                with self._lock:
                    self._not_before[post.id] = time.monotonic() + waits[post.tries]

    def _posted(self, session: requests.Session, post: Post) -> tuple[str, bool]:
        """What went wrong, empty when nothing did; and whether trying again is no use."""
        headers = {
            "X-Twilio-Signature": sign(post.url, post.form.items(), self._settings.auth_token),
            "I-Twilio-Idempotency-Token": post.token,
            "User-Agent": "TwilioProxy/1.1",
        }
        try:
            answer = session.post(
                post.url,
                data=post.form,
                headers=headers,
                timeout=(3.0, self._settings.post_seconds),
                allow_redirects=False,
            )
        except requests.RequestException as fault:
            return f"no answer ({type(fault).__name__})", False
        if answer.ok:
            return "", True
        return f"answered {answer.status_code}", answer.status_code < 500 and answer.status_code != 429
