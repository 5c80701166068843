"""A small town for the staff's pages: two teams, five staff, four participants, and a few days of texts.

Rule of this file: rows only, as the parts that write them would; everyone is made up. Times hang on the `now` it is
built with, which is Wednesday 18 November 2026, 10:15 in London, unless a test says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy.orm import Session
from werkzeug.security import generate_password_hash

from bot import refs
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    AppointmentKind,
    Base,
    Booking,
    Channel,
    Contact,
    ContactKind,
    Delivery,
    Direction,
    Entry,
    Language,
    Message,
    Mode,
    Number,
    Outcome,
    Person,
    Place,
    Preference,
    Referral,
    Role,
    SignIn,
    Standing,
    Team,
    Tier,
)
from bot.people.numbers import key_of
from bot.staff.accounts import email_key

NOW = datetime(2026, 11, 18, 10, 15, tzinfo=UTC)
PASSWORD = "a fine long password"
SAM, ANA, BRYN, MO, STRANGER = (f"+4477009001{n:02}" for n in (1, 2, 3, 4, 99))


@cache
def _hash() -> str:
    return generate_password_hash(PASSWORD, "scrypt:1024:8:1")  # light, because it is worked out in every test


@dataclass(frozen=True, slots=True)
class Town:
    """The ids of everyone, and of Sam's three appointments."""

    lead: int
    jo: int
    dee: int
    kit: int
    sam: int
    ana: int
    bryn: int
    mo: int
    past: int
    coming: int
    anas: int
    alert: int
    mos_alert: int


@dataclass(slots=True)
class Builder:
    """Adds rows at a time of its own, and knows their ids at once."""

    session: Session
    now: datetime

    def add(self, row: Base) -> Any:
        """The row's id."""
        self.session.add(row)
        self.session.flush()
        return row.id  # type: ignore[attr-defined]

    def ago(self, **distance: float) -> datetime:
        """An instant before now."""
        return self.now - timedelta(**distance)

    def person(self, name: str, role: Role, team: int, language: Language = Language.EN) -> int:
        """Somebody; staff can sign in with their first name at example.test."""
        first, last = name.split(" ")
        ref = f"{first.lower()}@example.test" if role is not Role.PARTICIPANT else f"P-{first.upper()}"
        key = refs.person_key(ref)
        row = Person(team_id=team, role=role, ref=ref, ref_key=key, first_name=first, last_name=last, made_at=self.now,
                     language=language)  # fmt: skip
        person = int(self.add(row))
        if role is not Role.PARTICIPANT:
            self.session.add(SignIn(person_id=person, email=ref, email_key=email_key(ref), password_hash=_hash()))
        return person

    def participant(self, name: str, team: int, worker: int, e164: str, **more: Any) -> tuple[int, int]:
        """Somebody with a referral and a number: the ids of the person and the referral."""
        who = self.person(name, Role.PARTICIPANT, team, more.pop("language", Language.EN))
        ref = f"R-{who}"
        referral = Referral(
            participant_id=who, ref=ref, ref_key=refs.referral_key(ref), pathway="social_inclusion", tier=Tier.MEDIUM,
            place=Place.COMMUNITY, standing=Standing.ACTIVE, referred_on=date(2026, 10, 1), case_worker_id=worker,
            mentor_id=more.pop("mentor", None),
        )  # fmt: skip
        number = Number(person_id=who, e164=e164, key=key_of(e164), since=self.ago(days=30), **more)
        self.session.add(number)
        return who, self.add(referral)

    def appointment(self, who: tuple[int, int], worker: int, starts_at: datetime, mode: Mode = Mode.PLACE) -> int:
        """An appointment of half an hour at 5 High St."""
        ref = f"A-{who[0]}-{starts_at:%d%H}"
        row = Appointment(
            referral_id=who[1], participant_id=who[0], worker_id=worker, ref=ref, ref_key=refs.appointment_key(ref),
            kind=AppointmentKind.SESSION, session_number=2, starts_at=starts_at, minutes=30, mode=mode,
            venue="5 High St", booking=Booking.BOOKED, booked_at=self.ago(days=10),
        )  # fmt: skip
        return int(self.add(row))

    def text(self, direction: Direction, body: str | None, at: datetime, e164: str, **more: Any) -> int:
        """A text that crossed the wire, or is to."""
        row = Message(direction=direction, channel=Channel.SMS, number=e164, number_key=key_of(e164), body=body,
                      made_at=at, **more)  # fmt: skip
        return int(self.add(row))

    def contact(self, who: int, appointment: int, outcome: Outcome | None, at: datetime, words: str | None) -> int:
        """A reminder that was answered an hour later, or has not been yet."""
        settled = at + timedelta(hours=1) if outcome else None
        row = Contact(
            participant_id=who, appointment_id=appointment, kind=ContactKind.REMINDER, opened_at=at, outcome=outcome,
            settles_at=at + timedelta(hours=9), settled_at=settled, words=words, reported_at=settled,
            entry=Entry.REPORTED if outcome else Entry.OPEN,
        )  # fmt: skip
        return int(self.add(row))


def build(session: Session, now: datetime = NOW) -> Town:
    """Make the town."""
    b = Builder(session, now)
    river, hill = (int(b.add(Team(name=name, phone="01632 960000"))) for name in ("Riverside team", "Hilltop team"))
    lead, jo = b.person("Alex Morgan", Role.TEAM_LEAD, river), b.person("Jo Bell", Role.CASE_WORKER, river)
    dee, kit = b.person("Dee Shah", Role.MENTOR, river), b.person("Kit Lowe", Role.CASE_WORKER, hill)
    spoken = {"proven_on": date(2026, 11, 2), "proven_by": "Jo Bell", "proven_how": "spoke on it"}
    sam = b.participant("Sam Taylor", river, jo, SAM, mentor=dee, **spoken)
    ana = b.participant("Ana Reyes", river, jo, ANA, bounced_at=b.ago(days=1))
    bryn = b.participant("Bryn Jones", river, lead, BRYN, language=Language.CY, **spoken)
    mo = b.participant("Mo Khan", hill, kit, MO, **spoken)
    session.add(Preference(number_key=key_of(BRYN), channel=Channel.SMS, stopped_at=b.ago(days=3)))
    past, coming = b.appointment(sam, jo, b.ago(days=6)), b.appointment(sam, jo, now + timedelta(days=1, hours=4))
    anas = b.appointment(ana, jo, now + timedelta(days=2), Mode.PHONE)
    _texts_with_sam(b, sam[0], past, coming)
    _texts_with_ana(b, ana[0], anas)
    b.text(Direction.IN, "who is this?", b.ago(hours=5), STRANGER, intent="ask_who")
    alert = _alert(b, ana[0], jo, AlertKind.CANNOT_COME, "cant make it kids off school", anas)
    mos_alert = _alert(b, mo[0], kit, AlertKind.CALL_ME, "can someone ring me", None)
    return Town(lead, jo, dee, kit, sam[0], ana[0], bryn[0], mo[0], past, coming, anas, alert, mos_alert)


def _alert(b: Builder, who: int, worker: int, kind: AlertKind, words: str, appointment: int | None) -> int:
    row = Alert(kind=kind, urgent=kind is AlertKind.CANNOT_COME, person_id=who, staff_id=worker, words=words, facts={},
                appointment_id=appointment, raised_at=b.ago(hours=2))  # fmt: skip
    return int(b.add(row))


def _texts_with_sam(b: Builder, sam: int, past: int, coming: int) -> None:
    """A reminder that was answered with yes, one that was dropped, and one that is to go tomorrow."""
    about = {"person_id": sam, "appointment_id": coming, "appointment_version": 1}
    words = "Hi Sam, it's Jo's team. See you Thu 19 Nov, 2.15pm, 5 High St. Reply YES, or CHANGE if not."
    asked = about | {"text_key": "appointment.eve"}
    b.text(Direction.OUT, words, b.ago(days=1, hours=1), SAM, delivery=Delivery.DELIVERED, **asked)
    b.text(Direction.IN, "yeah see you then", b.ago(days=1), SAM, person_id=sam, intent="confirm")
    b.text(Direction.OUT, "Great. What time will you set off?", b.ago(hours=23.9), SAM, delivery=Delivery.SENT, **about)
    b.text(Direction.OUT, None, b.ago(hours=20), SAM, delivery=Delivery.DROPPED, why="past_point", **about)
    b.text(Direction.OUT, None, b.ago(hours=1), SAM, delivery=Delivery.DUE, send_after=b.now + timedelta(hours=20),
           text_key="appointment.none_such", **about)  # fmt: skip
    b.contact(sam, past, Outcome.NO_ANSWER, b.ago(days=7), None)
    b.contact(sam, coming, Outcome.CONFIRMED, b.ago(days=1, hours=1), "yeah see you then")


def _texts_with_ana(b: Builder, ana: int, anas: int) -> None:
    about = {"person_id": ana, "appointment_id": anas, "appointment_version": 1}
    b.text(Direction.OUT, "Hi Ana, Jo will call you Fri 20 Nov, 10.15am. Reply YES, or CHANGE if not.",
           b.ago(hours=3), ANA, delivery=Delivery.DELIVERED, text_key="appointment.eve", **about)  # fmt: skip
    b.text(Direction.IN, "cant make it kids off school", b.ago(hours=2), ANA, person_id=ana, intent="decline",
           risk="distress")  # fmt: skip
    b.contact(ana, anas, None, b.ago(hours=3), None)
