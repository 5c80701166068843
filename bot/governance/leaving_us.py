"""What leaves us: which words go to whom, in which country, by the roads that are open now.

Rule of this file: a road that is not set up is said to be off, and nothing more. Where a company keeps what it is given
is that company's to say: the controller confirms it in the contract.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.config import Settings
from bot.governance.sheets import Section
from bot.models import Channel, Person, Team

TEXT = "the number, the words, when, and whether it arrived"


@dataclass(frozen=True, slots=True)
class Road:
    """One way out: whether it is open, what goes, to whom, and where they are."""

    name: str
    on: bool
    what: str
    to: str
    country: str


def roads(session: Session, settings: Settings) -> tuple[Road, ...]:
    """Every road there is, open or not."""
    live = not settings.demo and settings.carrier_url is None
    whatsapp = bool(settings.twilio_whatsapp_from) and _any_team_writes_by_whatsapp(session)
    mail = bool(settings.smtp_host)
    return (
        Road("SMS", live, TEXT, "Twilio", "United States, unless an Irish region was agreed"),
        Road("WhatsApp", live and whatsapp, TEXT, "Twilio, and Meta (WhatsApp)", "United States and Ireland"),
        Road("Calls to our number", live, "the number that calls; what we say, and no recording", "Twilio", "as SMS"),
        Road(
            "E-mail to staff",
            mail,
            "a work address, a participant’s initials, and where to sign in; no reason and no words",
            settings.smtp_host or "no mail server is named",
            "as the contract with whoever runs that server says",
        ),
        Road(
            "A watch that all is well",
            bool(settings.ping_url),
            "nothing about anybody",
            urlsplit(settings.ping_url).hostname or "nobody",
            "any",
        ),
        Road("Private pages and web chat", True, "nothing: they are pages of this instance", "nobody", "where it runs"),
    )


def _any_team_writes_by_whatsapp(session: Session) -> bool:
    return session.scalar(select(Team.id).where(Team.whatsapp.is_(True)).limit(1)) is not None


def sections(session: Session, settings: Settings) -> Iterator[Section]:
    """What leaves and to whom, and who works for us with it."""
    found = roads(session, settings)
    by_whatsapp = (
        session.scalar(select(func.count()).select_from(Person).where(Person.channel == Channel.WHATSAPP)) or 0
    )
    words = [
        f"The provider is asked to forget the words of each text {settings.redact_hours:g} hours after it was sent.",
        f"{by_whatsapp} people have chosen WhatsApp.",
    ]
    if settings.demo or settings.carrier_url is not None:
        words.insert(0, "Texts of this instance go to phones on a page of this machine, and none leaves it.")
    rows = tuple((each.name, "on" if each.on else "off", each.what, each.to, each.country) for each in found)
    heads = ("Road", "Now", "What goes", "To", "Country")
    yield Section("What leaves, and to whom", words=tuple(words), heads=heads, rows=rows)
    yield Section(
        "Who works for us with it",
        words=("To be confirmed beside the contracts; the host of the database and of the processes is one more.",),
        heads=("Who", "For what"),
        rows=tuple(_processors(found)) or (("Nobody", "no road out is open"),),
    )


def _processors(found: tuple[Road, ...]) -> Iterator[tuple[str, str]]:
    companies: dict[str, list[str]] = {}
    for road in (each for each in found if each.on and each.to != "nobody"):
        for company in road.to.split(", and "):
            companies.setdefault(company, []).append(road.name)
    yield from ((company, ", ".join(names)) for company, names in companies.items())
