"""A text that comes in: from the provider's post to stored and answered, beside a bare hello and the least that stores.

Rule of this file: the three stand under the same server, with the same signature check, and take turns: ours, the
least, the hello, and again. Everybody who texts is known, has an appointment, and texts what people text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import islice
from statistics import median

from bot.addresses import INBOUND, public
from bot.channels.signatures import sign
from bot.config import Settings
from tests.benchmarks import ceilings, load
from tests.benchmarks.figures import Figure, Reach, middle_ratio, quantile
from tests.benchmarks.ground import Ground, ground, serving
from tests.benchmarks.load import Round
from tests.benchmarks.machine import cpu_seconds
from tests.benchmarks.scene import fill, number
from tests.benchmarks.sizes import Sizes

TEXTS = ("yes", "where is it?", "im running 10 mins late", "what time is it", "ok thanks", "who am i seeing")
AN_HOUR = 9
"""More than this from one number in an hour would be taken for a machine, and not be answered."""
WHOLE, LEAST, HELLO = "whole", "least", "hello"
APPS = {
    WHOLE: "bot:create_app()",
    LEAST: "tests.benchmarks.ceilings:least()",
    HELLO: "tests.benchmarks.ceilings:bare()",
}


@dataclass(slots=True)
class Measured:
    """What one application did: its rounds, and the CPU seconds of each."""

    rounds: list[Round] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def each(self) -> list[float]:
        """CPU seconds a request, by round."""
        return [cpu / len(one.waits) for cpu, one in zip(self.cpu, self.rounds, strict=True)]

    def rates(self) -> list[float]:
        """Requests a second, by round."""
        return [one.per_second for one in self.rounds]

    def waits(self, part: float) -> list[float]:
        """Milliseconds that this part of the requests did not exceed, by round."""
        return [1000 * quantile(one.waits, part) for one in self.rounds]


@dataclass(frozen=True, slots=True)
class _App:
    port: int
    pid: int
    requests: Iterator[bytes]
    a_round: int


def measure(database: str, sizes: Sizes) -> list[Figure]:
    """The webhook on one kind of database."""
    with ground(database) as here, ExitStack() as stack:
        people = -(-sizes.webhook * sizes.pairs * len(sizes.connections) // AN_HOUR)
        db = fill(here.settings, max(people, 2))
        ceilings.prepare(db)
        db.close()
        apps = {name: _app(stack, here, name, max(people, 2), sizes) for name in APPS}
        for app in apps.values():
            load.run(app.port, list(islice(app.requests, 20)), 2)  # warm
        found = []
        for connections in sizes.connections:
            measured = _rounds(here, apps, connections, sizes.pairs)
            found += _figures(f"{database}, {connections} at once", measured)
        return found


def _app(stack: ExitStack, here: Ground, name: str, people: int, sizes: Sizes) -> _App:
    port, pid = stack.enter_context(serving(here.env, APPS[name]))
    some = {WHOLE: 1, LEAST: 3, HELLO: 6}  # so that rounds last about as long
    return _App(port, pid, requests(here.settings, port, people, name), sizes.webhook * some[name])


def requests(settings: Settings, port: int, people: int, series: str) -> Iterator[bytes]:
    """Texts without end, signed, each with an id of its own; nobody sends the same words twice running."""
    token, url = settings.twilio_auth_token.get_secret_value(), public(settings, INBOUND)
    n = 0
    while True:
        turn, who = divmod(n, people)
        form = _form(settings, f"SM{series:z>8}{n:024}", number(who), TEXTS[(turn + who) % len(TEXTS)])
        yield load.post(port, INBOUND, form, {"X-Twilio-Signature": sign(url, list(form.items()), token)})
        n += 1


def _form(settings: Settings, sid: str, sender: str, words: str) -> dict[str, str]:
    """What Twilio posts."""
    return {
        "MessageSid": sid,
        "SmsSid": sid,
        "AccountSid": settings.twilio_account_sid,
        "From": sender,
        "To": settings.twilio_from,
        "Body": words,
        "NumMedia": "0",
        "NumSegments": "1",
        "FromCountry": "GB",
        "ToCountry": "GB",
        "SmsStatus": "received",
        "ApiVersion": "2010-04-01",
    }


def _rounds(here: Ground, apps: dict[str, _App], connections: int, pairs: int) -> dict[str, Measured]:
    measured = {name: Measured() for name in apps}
    for _ in range(pairs):
        for name, app in apps.items():
            pids = [app.pid, *([here.server_pid] if here.server_pid else [])]
            ready = list(islice(app.requests, app.a_round))
            before = cpu_seconds(*pids)
            measured[name].rounds.append(load.run(app.port, ready, connections))
            measured[name].cpu.append(cpu_seconds(*pids) - before)
    return measured


def _figures(case: str, measured: dict[str, Measured]) -> list[Figure]:
    whole, least, hello = (measured[name] for name in (WHOLE, LEAST, HELLO))
    half = Reach(least=0.5)
    return [
        _beside("webhook, CPU a text, least that stores", case, whole.each(), least.each(), half),
        _rate("webhook, texts/s, least that stores", case, whole.rates(), least.rates()),
        _rate("webhook, texts/s, bare hello", case, whole.rates(), hello.rates()),
        Figure("webhook, p50, bare hello", case, "ms", median(whole.waits(0.5)), median(hello.waits(0.5))),
        _tail(case, whole, hello),
    ]


def _beside(what: str, case: str, ours: Sequence[float], theirs: Sequence[float], reach: Reach) -> Figure:
    """CPU: the ceiling's share of ours, so that more is better, as with rates."""
    return Figure(what, case, "ms", 1000 * median(ours), 1000 * median(theirs), middle_ratio(theirs, ours), reach)


def _rate(what: str, case: str, ours: Sequence[float], theirs: Sequence[float]) -> Figure:
    return Figure(what, case, "/s", median(ours), median(theirs), middle_ratio(ours, theirs))


def _tail(case: str, whole: Measured, hello: Measured) -> Figure:
    """By rounds that were measured one right after the other, so that one bad moment of the machine is one round's."""
    ours, theirs = whole.waits(0.99), hello.waits(0.99)
    ratio, reach = middle_ratio(ours, theirs), Reach(most=3)
    return Figure("webhook, p99, bare hello", case, "ms", median(ours), median(theirs), ratio, reach)


def figures(sizes: Sizes, databases: Sequence[str]) -> Iterator[Figure]:
    """Every figure of this file."""
    for database in databases:
        yield from measure(database, sizes)
