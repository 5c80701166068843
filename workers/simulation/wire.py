"""The simulated wire: a provider in memory that keeps a ledger, reports late, twice or never, and fails on order.

Rule of this file: a Channel like any other to the house; its ledger is what is counted in the end. What it posts (texts
in, delivery reports) goes through the real webhook, signed.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import takewhile
from urllib.parse import urlsplit

from bot import clock
from bot.addresses import INBOUND
from bot.channels.base import (
    Found,
    Inbound,
    LookupFailed,
    Medium,
    NotSent,
    OutcomeUnknown,
    Outgoing,
    Progress,
    Receipt,
    Refused,
    Rung,
    Sent,
)
from bot.channels.errors import meaning_of
from workers.simulation.beside_texts import Pages, Rang
from workers.simulation.chance import Chance
from workers.simulation.crashing import Crash
from workers.simulation.doubts import Doubts
from workers.simulation.posted import CODES, ODDLY, USUALLY, Accepted, Post, reported

_SENDING = ("429", "5xx", "timeout", "refused", "token")
THEIRS = (*_SENDING, "reports", "codes", "early_reports", "lookup", "inbound", "skew", "redaction", "mail")
FAULTS = (*THEIRS, "crash", "outage", "queue", "heartbeat", "clock")
WHATSAPP, OUTSIDE, WINDOW, BUSY = "whatsapp", 63016, timedelta(hours=24), 20009
"""What is said there in words that nobody approved is refused with this code, but for a day after they wrote."""
ODD = 0.15
"""How often reports come late, twice, in the wrong order, or never, when they may."""
RATE = 0.03
"""How often each fault that is on comes, of the times when it could."""
OURS, OFF = 20003, 0.02
"""What is said while our token is not believed, and in how many hours it is not."""
SKEW = timedelta(minutes=2)
"""By how much the provider's own clock is wrong at most, another way each day."""
TRIES = 2
"""So often something is posted that is not taken, within seconds; then the provider never posts it again."""
DRIFT = timedelta(minutes=30)
"""How far back a text is looked for beyond when it is said to have left, as at the real provider."""


@dataclass(slots=True)
class Wire:
    """The provider. `mend` ends all faults, so that a run can come to rest; `at_once` posts what cannot wait."""

    chance: Chance
    faults: frozenset[str]
    ours: str
    ledger: list[Accepted] = field(default_factory=list)
    came: list[Inbound] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    redacted: set[str] = field(default_factory=set)
    letters: Counter[str] = field(default_factory=Counter)
    tried: list[int] = field(default_factory=list)
    doubts: Doubts = field(default_factory=Doubts)
    wrote: dict[str, datetime] = field(default_factory=dict)
    rang: list[Rang] = field(default_factory=list)
    pages: Pages = field(default_factory=Pages)
    unposted: set[str] = field(default_factory=set)
    wrong: timedelta = timedelta(0)
    asked: int = 0
    at_once: Callable[[Post], None] = lambda post: None

    def now(self) -> datetime:
        """What time it is, whatever the clock of whoever works just now says."""
        return clock.now() - self.wrong

    def send(self, outgoing: Outgoing) -> Receipt:
        """Take a message, or fail as the seed says."""
        self.asked += 1
        self.tried.append(outgoing.message_id)
        self._turn_away(outgoing)
        if self._fails("5xx") and self.chance.happens(0.5, "before", self.asked):
            raise OutcomeUnknown("A fault, and nothing was taken.")
        if self._fails("crash"):
            raise Crash("before the provider took it")
        taken = self._take(outgoing)
        if self._fails("crash", "after"):
            raise Crash("after the provider took it")
        if self._fails("timeout"):
            raise OutcomeUnknown("No answer came, though it was taken.")
        return Receipt(taken.sid, "queued")

    def _turn_away(self, outgoing: Outgoing) -> None:
        """Say no at once, when it is not to be taken. Raises Refused, NotSent."""
        if outgoing.channel == WHATSAPP and outgoing.template is None and not self._is_open(outgoing.to):
            raise Refused(meaning_of(OUTSIDE))
        if self.is_off():
            raise Refused(meaning_of(OURS))
        if self._fails("429"):
            raise NotSent("Too many requests.", 1.0)
        if self._fails("refused"):
            raise Refused(meaning_of(self.chance.one_of((30005, 21610, 21611, 99999), "code", self.asked)))

    def find(self, to: str, body: str, since: datetime, channel: Medium = "sms") -> list[Found]:
        """What was taken for a number with exactly this body; as at Twilio, times are whole seconds, less the drift."""
        self._question()
        oldest = since - DRIFT
        recent = takewhile(lambda taken: self.dated(taken.at) >= oldest, reversed(self.ledger))
        known = (taken for taken in recent if taken.sid not in self.redacted)
        fitting = (taken for taken in known if (taken.to, taken.body, taken.channel) == (to, body, channel))
        return [Found(taken.sid, "sent", self.dated(taken.at), taken.body) for taken in fitting]

    def progress(self, sid: str) -> Progress | None:
        """How far one got by now. Of those whose reports are lost each arrived."""
        self._question()
        gone = (self.now() - self.ledger[int(sid.removeprefix("MM"), 16)].at).total_seconds()
        so_far = [status for seconds, status in self._reports(sid) if seconds <= gone]
        known = [status for status in so_far if status in ("delivered", "undelivered")] or so_far
        status = known[-1] if known else "delivered"
        return Progress(status, self._code(sid, status))

    def inbound(self, since: datetime) -> list[Inbound]:
        """What came in."""
        self._question("inbound")
        dated = (replace(text, at=self.dated(text.at)) for text in reversed(self.came))
        return list(takewhile(lambda text: text.at >= since, dated))

    def calls(self, since: datetime) -> list[Rung]:
        """Who rang."""
        self._question("calls")
        dated = (Rung(one.sid, one.sender, self.dated(one.at)) for one in reversed(self.rang))
        return list(takewhile(lambda call: call.at >= since, dated))

    def sent(self, since: datetime) -> list[Sent]:
        """What was taken."""
        recent = takewhile(lambda taken: taken.at >= since - DRIFT, reversed(self.ledger))
        return [Sent(taken.sid, taken.to, taken.body, taken.at, taken.channel, "sent") for taken in recent][::-1]

    def redact(self, sid: str) -> None:
        """Forget the words."""
        self.asked += 1
        if self._fails("redaction") or self.is_off():
            raise LookupFailed("The provider did not answer.")
        if self._fails("redaction", "not yet"):
            raise Refused(meaning_of(BUSY))
        self.redacted.add(sid)

    def text(self, sender: str, body: str, at: datetime, channel: Medium = "sms") -> None:
        """A phone writes to us: posted once, sometimes twice, sometimes never, and then it is there to be asked for."""
        sid = f"SM{len(self.came):032x}"
        self.came.append(Inbound(sid, sender, self.ours, body, at, channel))
        whom = sender
        if channel == WHATSAPP:
            self.wrote[sender], whom = at, f"{WHATSAPP}:{sender}"
        form = (("MessageSid", sid), ("From", whom), ("To", self.ours), ("Body", body))
        times = self.chance.weighed(((0.8, 1), (0.15, 2), (0.05, 0)), "in", sid) if "inbound" in self.faults else 1
        if not times:
            self.unposted.add(sid)
        for copy in range(times):
            self._post(at + timedelta(seconds=3 * copy), INBOUND, form)

    def due(self, until: datetime) -> Iterable[Post]:
        """What is to be posted by then, in order."""
        while self.posts and self.posts[0].at <= until:
            yield heapq.heappop(self.posts)

    @property
    def next_at(self) -> datetime | None:
        """When the next thing is posted."""
        return self.posts[0].at if self.posts else None

    def mend(self) -> None:
        """From now on nothing fails; whichever clock was wrong still is."""
        self.faults &= {"skew"}

    def post_later(self, post: Post) -> None:
        """It could not be stored: once more, a moment later, and then never again."""
        if post.tries < TRIES:
            self._post(post.at + timedelta(seconds=1), post.path, post.form, post.tries + 1)
        else:
            self.unposted.add(dict(post.form).get("MessageSid", ""))

    def _question(self, what: str = "") -> None:
        self.asked += 1
        if self._fails("lookup", what) or self.is_off():
            raise LookupFailed("The provider did not answer the question.")

    def _is_open(self, to: str) -> bool:
        """Whether they wrote by WhatsApp in the last day, so that anything may be said to them there."""
        wrote = self.wrote.get(to)
        return wrote is not None and self.now() - wrote < WINDOW

    def _take(self, outgoing: Outgoing) -> Accepted:
        sid = f"MM{len(self.ledger):032x}"
        at = self.now().replace(microsecond=0)
        to, body, channel = outgoing.to, outgoing.body, outgoing.channel
        taken = Accepted(sid, outgoing.message_id, to, body, at, channel, self.wrong)
        self.ledger.append(taken)
        path = urlsplit(outgoing.status_url).path
        for seconds, status in self._reports(sid):
            form = reported(sid, status, to, self.ours, self._code(sid, status))
            self._post(self.now() + timedelta(seconds=seconds), path, form)
        if self._fails("early_reports"):
            status = self.chance.one_of(("queued", "sent", "delivered", "undelivered"), "early", sid)
            form = reported(sid, status, to, self.ours, self._code(sid, status))
            self.at_once(Post(self.now(), self.asked, path, form))
        return taken

    def _reports(self, sid: str) -> Sequence[tuple[float, str]]:
        is_odd = "reports" in self.faults and self.chance.happens(ODD, "reports", sid)
        return self.chance.one_of(ODDLY, "odd", sid) if is_odd else USUALLY

    def _code(self, sid: str, status: str) -> int | None:
        return self.chance.one_of(CODES, "why", sid) if status == "undelivered" and "codes" in self.faults else None

    def _post(self, at: datetime, path: str, form: tuple[tuple[str, str], ...], tries: int = 1) -> None:
        self.asked += 1
        heapq.heappush(self.posts, Post(at, self.asked, path, form, tries))

    def dated(self, at: datetime) -> datetime:
        """What the provider's clock said at an instant."""
        off = self.chance.at("skew", at.date()) * 2 - 1 if "skew" in self.faults else 0
        return at + timedelta(seconds=round(off * SKEW.total_seconds()))

    def is_off(self) -> bool:
        """Whether our token is not believed in this hour, whatever is asked with it."""
        return "token" in self.faults and self.chance.happens(OFF, "token", f"{self.now():%Y-%m-%dT%H}")

    def fails(self, fault: str, *where: object) -> bool:
        """Whether a fault that is on comes here."""
        return fault in self.faults and self.chance.happens(RATE, fault, *where)

    def _fails(self, fault: str, where: str = "") -> bool:
        return fault in self.faults and self.chance.happens(RATE, fault, where, self.asked)
