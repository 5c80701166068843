"""The run: time goes from one thing that is due to the next, and at each the house works until all is quiet.

Rule of this file: one thread. Whoever crashes is followed by another process of the same kind with another name; time
moves on until its leases have lapsed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from heapq import heappop, heappush

from sqlalchemy.exc import OperationalError

from bot import clock
from bot.db import Database
from bot.operating import due
from workers import heartbeat
from workers.context import Context
from workers.simulation import becoming, caseload, chatting, ringing, roads, staff
from workers.simulation.chance import Chance
from workers.simulation.chatting import Chats
from workers.simulation.clocks import wrong_clock
from workers.simulation.crashing import Away, Crash, troubled_commits, troubles
from workers.simulation.doors import Doors
from workers.simulation.jobs import Told, work_of
from workers.simulation.phones import Phones
from workers.simulation.posted import Post
from workers.simulation.wire import Wire

START = datetime(2027, 3, 8, 8, 30, tzinfo=UTC)
"""A Monday three weeks before a clock change and Easter, so that twelve weeks hold both, and May's bank holidays."""
OFTEN = timedelta(minutes=60)
"""How often what the heartbeat asks for by itself is done."""
AFTER, AGAIN = timedelta(milliseconds=1), timedelta(minutes=1)
BREATH = timedelta(minutes=3)
QUIET = 40


@dataclass(slots=True)
class Simulation:
    """One service, lived through."""

    context: Context
    wire: Wire
    doors: Doors
    chance: Chance
    people: int
    told: Told = field(default_factory=Told)
    acts: list[tuple[datetime, int, str, str]] = field(default_factory=list)
    booked: int = 0
    work_phones: frozenset[str] = frozenset()
    day_ends: Callable[[datetime, Told], None] = lambda at, told: None
    phones: Phones = field(init=False)
    chats: Chats = field(init=False)

    def __post_init__(self) -> None:
        self.phones, self.chats = Phones(self.wire, self.chance), Chats(self.doors, self.wire, self.chance)

    @property
    def db(self) -> Database:
        """The service's database."""
        return self.context.db

    def live(self, start: datetime, end: datetime) -> None:
        """From one instant to another."""
        self.work_phones = staff.bring(self.db, caseload.rows(self.people, start.date()))
        becoming.lead(self.db)
        roads.open_whatsapp(self.db, self.chance)
        chatting.agree_codes(self.db)
        self.wire.at_once = self._post
        for week in range((end - start) // timedelta(weeks=1) + 1):
            for what in ("appointments", "chats", "calls"):
                self._later(start + timedelta(weeks=week), what, str(week))
        self._later(start + OFTEN, "heartbeat", "")
        with troubled_commits(self.db, self.chance, troubles(self.wire.faults), self.doors.seen):
            self.until(end)
        self.wire.mend()
        self.until(end + timedelta(hours=30))

    def until(self, end: datetime) -> None:
        """Live until then."""
        self._work()
        while (at := self._next()) is not None and at <= end:
            self._go(max(at, clock.now()))
            self.told.steps += 1
            for what, about in self._due():
                self._live_out(what, about)
            for post in list(self.wire.due(clock.now())):
                self._post(post)
            self._work()
        self._go(max(end, clock.now()))
        self._work()

    def _go(self, at: datetime) -> None:
        if at.date() != clock.now().date():
            self.day_ends(clock.now(), self.told)
        clock.simulate(at)

    def _next(self) -> datetime | None:
        with self.db.reading() as session:
            free = due.next_free(session, clock.ticks())
            candidates = [due.next_due(session, clock.now()), self.wire.next_at, free and free + AFTER]
        candidates.append(self.acts[0][0] if self.acts else None)
        return min((at for at in candidates if at is not None), default=None)

    def _due(self) -> Iterator[tuple[str, str]]:
        while self.acts and self.acts[0][0] <= clock.now():
            _, _, what, about = heappop(self.acts)
            yield what, about

    def _later(self, at: datetime, what: str, about: str) -> None:
        heappush(self.acts, (at, len(self.acts) + self.told.steps * 1000, what, about))

    def _work(self) -> None:
        """Do what is due until nothing that is can be done at this instant. What found nothing is asked again only when
        something else was done, or somebody crashed."""
        idle: frozenset[str] = frozenset()
        lost: frozenset[str] | None = None
        for _ in range(QUIET):
            with self.db.reading() as session:
                jobs = due.jobs(session, clock.now(), clock.ticks()) - idle
            lost = self._lost(jobs) if lost is None else lost
            jobs -= lost
            if not jobs:
                return
            done = [self._do(job) for job in sorted(jobs) for _ in range(self._times("queue", job))]
            idle = frozenset() if any(done) else idle | jobs
            self._read_phones()

    def _lost(self, jobs: frozenset[str]) -> frozenset[str]:
        """Of what is due, what nobody is told of, as when a queue is emptied; it is found a little later."""
        lost = frozenset(job for job in jobs if self.wire.fails("queue", "lost", job, self.told.steps))
        if lost:
            self.told.lost += len(lost)
            self._later(clock.now() + AGAIN, "look", "")
        return lost

    def _times(self, fault: str, job: str) -> int:
        """How often a job is done that was asked for once."""
        return 2 if self.wire.fails(fault, "twice", job, self.told.steps) else 1

    def _live_out(self, what: str, about: str) -> None:
        """What somebody does; whoever was let down by a crash does it again a little later."""
        if self._attempt(partial(self._act, what, about)) is None:
            self._later(clock.now() + AGAIN, what, about)

    def _do(self, job: str) -> int:
        """How much a job did. One that crashed did something: nobody knows how much; whoever looked with a wrong clock
        may have seen nothing, and looks again."""
        with wrong_clock(self.wire, job, self.told.steps, self.told.events) as wrong:
            done = self._attempt(partial(work_of(job), self.context))
        if wrong:
            self._later(clock.now() + AGAIN, "look", "")
        self.told.events += done or 0
        return 1 if done is None else done

    def _attempt(self, work: Callable[[], int]) -> int | None:
        """How much was done; None, and another process takes over, when it crashed."""
        try:
            return work()
        except Crash:
            self.told.crashes += 1
            self.context = replace(self.context, name=f"process {self.told.crashes}")
            return None
        except (OperationalError, Away):
            self.told.outages += 1
            return None

    def _post(self, post: Post) -> None:
        self.told.events += 1
        try:
            answer = self.doors.post(post.path, post.form)
        except Crash:
            self.told.crashes += 1
            self.wire.post_later(post)
            return
        if answer.status_code >= 500:
            self.wire.post_later(post)

    def _read_phones(self) -> None:
        """Whoever got a text does with it what they do."""
        for doing in self.phones.read(self.work_phones):
            self._later(clock.now() + doing.after, doing.what, doing.about)

    def _act(self, what: str, about: str) -> int:
        match what:
            case "text":
                road, sender, words = about.split(" ", 2)
                self.told.texts_in += 1
                self.told.events += 1
                self.wire.text(sender, words, clock.now(), "whatsapp" if road == "whatsapp" else "sms")
            case "chat":
                self.told.events += 1
                if self.chats.go_on(about):
                    self._later(clock.now() + BREATH, what, about)
            case "ring":
                self.told.events += 1
                ringing.ring(self.doors, self.wire, about)
            case _:
                return self._of_the_house(what, about)
        return 1

    def _of_the_house(self, what: str, about: str) -> int:
        """What the house and its staff do by the hour and by the week."""
        match what:
            case "look":
                return 0
            case "sweep":
                return self._sweep()
            case "appointments":
                self._book()
            case "attendance":
                self._record(int(about))
            case "chats":
                return chatting.invite(self.db)
            case "calls":
                for number in ringing.STRANGERS:
                    self._later(clock.now() + OFTEN, "ring", number)
            case _:
                return self._beat()
        return 1

    def _sweep(self) -> int:
        return sum(self._do(job) for job in sorted(heartbeat.EACH_SWEEP) for _ in range(self._times("heartbeat", job)))

    def _book(self) -> None:
        """Staff book everybody's session of the week after, and will record who came."""
        for appointment_id, over in staff.book(self.db, self.people, self.booked):
            self.booked = max(self.booked, appointment_id)
            self._later(over, "attendance", str(appointment_id))

    def _record(self, appointment_id: int) -> None:
        again = staff.record(self.db, self.chance, appointment_id)
        if again is not None:
            self._later(again, "attendance", str(appointment_id))

    def _beat(self) -> int:
        """What is done every hour, by the house and by its staff."""
        self._later(clock.now() + OFTEN, "heartbeat", "")
        missed = self.wire.fails("heartbeat", "missed", self.told.steps)
        if missed:
            self._later(clock.now() + AGAIN, "sweep", "")
        done = 0 if missed else self._sweep()
        for work in (staff.see_alerts, staff.change_plans, becoming.say):
            done += self._attempt(partial(work, self.db, self.chance, self.told.steps)) or 0
        return done
