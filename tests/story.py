"""A small service to tell stories in: a team, Jo who works there, Sam who is supported, and a way to text.

Rule of this file: real rows in a real database, at the instant that the story names; nothing is pretended.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count

from sqlalchemy import select

from bot import clock, conversations
from bot.appointments import changes
from bot.config import Settings
from bot.db import Database
from bot.incoming.receiving import Incoming, receive
from bot.models import (
    Alarm,
    Alert,
    Appointment,
    AppointmentKind,
    Availability,
    Channel,
    Contact,
    Direction,
    Language,
    Message,
    Mode,
    Number,
    Person,
    Place,
    Referral,
    Role,
    Standing,
    Team,
    Tier,
)
from bot.operating import instance
from bot.referrals import visits
from bot.vault import ring
from tests.transcript import instant

SAM, STRANGER = "+447700900123", "+447700900999"
BEGINS = "Fri 20 Nov 11:00"


@dataclass(slots=True)
class Story:
    """One service at one time. `at` is now, for everyone in it; `to` moves it on."""

    settings: Settings
    db: Database
    at: datetime = field(default_factory=lambda: instant(BEGINS))
    jo: Person = field(init=False)
    sam: Person = field(init=False)
    sids: count[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.to(BEGINS)
        with self.db.transaction() as session:
            team = Team(name="Riverside team", phone="01632 960001")
            session.add(team)
            session.flush()
            self.jo = self._person(team.id, Role.CASE_WORKER, "Jo")
            session.add(self.jo)
        self.sam = self.participant("Sam", SAM)

    def to(self, words: str) -> None:
        """It is then now, on the clock that every part of the instance reads."""
        self.at = instant(words)
        clock.set_skipped(self.at - clock.ticks())

    def participant(
        self, first: str, number: str, *, proven: bool = True, language: Language = Language.EN, tier: Tier = Tier.LOW
    ) -> Person:
        """Someone with a number and an active referral."""
        with self.db.transaction() as session:
            person = self._person(self.jo.team_id, Role.PARTICIPANT, first)
            person.language = language
            session.add(person)
            session.flush()
            session.add(
                Number(
                    person_id=person.id,
                    e164=number,
                    key=ring().index("number", number),
                    since=self.at,
                    proven_on=date(2026, 11, 1) if proven else None,
                )
            )
            session.add(self._referral(person, tier))
        return person

    def appointment(self, person: Person, starts: str, mode: Mode = Mode.PLACE, venue: str = "5 High St") -> int:
        """They are expected; its conversation begins."""
        with self.db.transaction() as session:
            referral = session.scalars(select(Referral).where(Referral.participant_id == person.id)).one()
            ref = f"appointment {next(self.sids)}"
            booked = Appointment(
                referral_id=referral.id,
                participant_id=person.id,
                worker_id=self.jo.id,
                ref=ref,
                ref_key=ring().index("appointment_ref", ref),
                kind=AppointmentKind.SESSION,
                starts_at=instant(starts),
                minutes=60,
                mode=mode,
                venue=venue,
                booked_at=self.at,
            )
            booked.inside = visits.is_inside(session, referral, booked, self.at)
            session.add(booked)
            session.flush()
            changes.booked(session, booked, self.at)
            return booked.id

    def fetch(self, words: str, number: str, sent: str) -> bool:
        """Somebody texted us then, and it is only fetched now."""
        with self.db.transaction() as session:
            incoming = Incoming(f"SM{next(self.sids)}", number, words, Channel.SMS, sent_at=instant(sent))
            return receive(session, incoming, self.at)

    def text(self, words: str, number: str = SAM, channel: Channel = Channel.SMS, sid: str | None = None) -> bool:
        """Somebody texts us."""
        with self.db.transaction() as session:
            return receive(session, Incoming(sid or f"SM{next(self.sids)}", number, words, channel), self.at)

    def wait(self, words: str) -> None:
        """Time passes until then, and every alarm on the way rings in its turn."""
        until = instant(words)
        while alarm := self._next_alarm(until):
            self.at = max(self.at, alarm.rings_at)
            with self.db.transaction() as session:
                conversations.wake(session, alarm.id, self.at)
        self.to(words)

    def out(self) -> list[Message]:
        """Every message we have put, oldest first."""
        with self.db.reading() as session:
            return list(session.scalars(select(Message).where(Message.direction == Direction.OUT).order_by(Message.id)))

    def put(self) -> list[str | None]:
        """The text keys of every message we have put."""
        return [message.text_key for message in self.out()]

    def told(self) -> list[tuple[str, str | None]]:
        """What staff were told, and in whose words."""
        with self.db.reading() as session:
            return [(alert.kind.value, alert.words) for alert in session.scalars(select(Alert).order_by(Alert.id))]

    def contacts(self) -> list[Contact]:
        """The exchanges, oldest first."""
        with self.db.reading() as session:
            return list(session.scalars(select(Contact).order_by(Contact.id)))

    def _next_alarm(self, until: datetime) -> Alarm | None:
        with self.db.reading() as session:
            wanted = select(Alarm).where(Alarm.rings_at <= until).order_by(Alarm.rings_at, Alarm.id)
            return session.scalars(wanted.limit(1)).first()

    def _person(self, team_id: int, role: Role, first: str) -> Person:
        ref = f"{role.value} {first}"
        return Person(
            team_id=team_id,
            role=role,
            ref=ref,
            ref_key=ring().index("person_ref", ref),
            first_name=first,
            last_name="Example",
            language=Language.EN,
            made_at=self.at,
        )

    def _referral(self, person: Person, tier: Tier) -> Referral:
        ref = f"referral {person.id}"
        return Referral(
            participant_id=person.id,
            ref=ref,
            ref_key=ring().index("referral_ref", ref),
            pathway="social_inclusion",
            tier=tier,
            place=Place.COMMUNITY,
            standing=Standing.ACTIVE,
            referred_on=(self.at - timedelta(days=5)).date(),
            case_worker_id=self.jo.id,
        )


def begin(settings: Settings) -> Story:
    """A story in a migrated, empty database."""
    return Story(settings, instance.enter(settings))


def usual_week(worker_id: int) -> list[Availability]:
    """Monday to Friday, ten to half past four: the week of a story's case worker."""
    return [Availability(worker_id=worker_id, weekday=d, opens=time(10), closes=time(16, 30)) for d in range(5)]
