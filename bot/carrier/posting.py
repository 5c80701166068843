"""Posting webhooks and delivery reports, signed, from background threads.

Rule of this file: what is posted is in the ledger first and marked after, so a killed carrier posts again rather than
never. It is posted again where its address asks for that (`overrides`). Twilio gives up within fifteen seconds; so do
we, and say so on the phone's page. Due times are people's time
(`now`), so that skipping a demo's time brings them; waits between tries are real ones.
"""

from __future__ import annotations

from datetime import timedelta
from queue import Queue
from threading import Event, Thread
from urllib.parse import urldefrag

import requests

from bot.carrier import messages, overrides, posts
from bot.carrier.ledger import Ledger
from bot.carrier.overrides import OURS, THEIRS, UNANSWERED, UNREACHED
from bot.carrier.posts import Post
from bot.carrier.settings import CarrierSettings
from bot.channels.signatures import sign
from bot.clock import now, ticks

THREADS = 8
LOOK_EVERY = 0.1  # seconds at most, while something is pending: people's time may jump
BREATH = 0.01  # seconds between looks, so that a thousand posts that end do not cause a thousand looks


class Poster:
    """The background threads. `start` once, `nudge` when something was planned, `stop` at the end."""

    def __init__(self, ledger: Ledger, settings: CarrierSettings) -> None:
        self._ledger, self._settings = ledger, settings
        self._woken, self._stopping = Event(), Event()
        self._ready: Queue[Post | None] = Queue()
        self._threads = [Thread(target=self._watch, daemon=True, name="carrier-watch")]
        self._threads += [Thread(target=self._work, daemon=True, name="carrier-post") for _ in range(THREADS)]

    def start(self) -> None:
        with self._ledger.writing() as db:
            posts.resume(db)
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
            self._woken.wait(self._look())
            self._stopping.wait(BREATH)

    def _look(self) -> float:
        """Bring what is due; the seconds until there may be more."""
        with self._ledger.writing() as db:
            for post in posts.due(db, now(), ticks()):
                if post.becomes:
                    messages.advance(db, post.sid, post.becomes, post.error_code, now())
                    posts.settle(db, post, "done")
                else:
                    posts.begin(db, post)
                    self._ready.put(post)
            left = posts.quiet(db, now())
        if left.next_at is None:
            return 1.0
        return min(LOOK_EVERY, max(0.0, (left.next_at - now()).total_seconds()) or LOOK_EVERY)

    def _work(self) -> None:
        session = requests.Session()
        session.trust_env = False
        while (post := self._ready.get()) is not None:
            if not self._stopping.is_set():
                self._try(session, post)
            self._woken.set()
        session.close()

    def _try(self, session: requests.Session, post: Post) -> None:
        said, failure = self._posted(session, post)
        asked, waits = overrides.asked_by(post.url), self._settings.retry_after
        with self._ledger.writing() as db:
            if not said:
                posts.settle(db, post, "done")
            elif failure not in asked.after or post.tries >= min(asked.times, len(waits)):
                posts.settle(db, post, "given_up", said)
            else:
                posts.again(db, post, said, ticks() + timedelta(seconds=waits[post.tries]))

    def _posted(self, session: requests.Session, post: Post) -> tuple[str, str]:
        """What went wrong, empty when nothing did; and which kind of failure it is to whoever asks for another try."""
        url = urldefrag(post.url).url
        headers = {
            "X-Twilio-Signature": sign(url, post.form.items(), self._settings.auth_token),
            "I-Twilio-Idempotency-Token": post.token,
            "User-Agent": "TwilioProxy/1.1",
        }
        try:
            answer = session.post(
                url,
                data=post.form,
                headers=headers,
                timeout=(3.0, self._settings.post_seconds),
                allow_redirects=False,
            )
        except requests.RequestException as fault:
            return "no answer", UNANSWERED if isinstance(fault, requests.ReadTimeout) else UNREACHED
        if answer.ok:
            return "", ""
        return f"answered {answer.status_code}", THEIRS if answer.status_code < 500 else OURS
