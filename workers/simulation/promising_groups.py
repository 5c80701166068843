"""What staff do beside sessions: groups that they hold and invite to, and others whom they put somebody in touch with.

Rule of this file: as for workers/simulation/promising_staff.py: by the functions that the pages call. A team holds one
group of each name that its leaflets have, two weeks after it was spoken of, and everybody who may come is asked.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from sqlalchemy import func, select

from bot.calendar import bank_holidays
from bot.caring import groups_held, supporting
from bot.db import Database
from bot.models import CommunityIntroduction, Person, Referral, Standing, Workshop
from bot.staff.access import member
from dialogs.hours import at as london_at
from dialogs.hours import day_of
from workers.simulation.leaflets import LEAFLETS
from workers.simulation.promising_booking import as_worker
from workers.simulation.promising_people import Promised
from workers.simulation.running import START

FIRST, EACH, AHEAD = timedelta(weeks=2), timedelta(days=2), timedelta(days=12)
MINUTES, EARLY, VENUE, PLACES = 60, time(8), "5 High Street", 20
NEEDED = "by need"
NAMES = (("Garden", "Gardd"), ("Kitchen", "Cegin"), ("Music", "Canu"), ("Walking", "Cerdded"), ("Games", "Gemau"))
"""What they are called to whoever is asked, whichever of the leaflet's they are."""
FOR_ALL = ("Cooking", "Coginio")
"""One that everybody comes to who is asked."""
ASKS = re.compile(r"(?:our|the) (\w+) group|grŵp (\w+)")


def hold(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """A group that it is time for is added and dated, and everybody who may come to it is invited."""
    held = 0
    for service in {one.service for one in people.values()}:
        for place, name in enumerate(_names(service)):
            if timedelta(0) <= day_of(at) - (day_of(START) + FIRST + place * EACH) < EACH + FIRST:
                held += sum(_hold(db, worker_id, (service, place, name), at) for worker_id in _of(db, service, place))
    return held


def _names(service: str) -> tuple[str, ...]:
    """Those that its leaflet has, which are the same on each tier that has any."""
    tiers = LEAFLETS[service].tiers.values()
    return next((tier.workshops or (NEEDED,) for tier in tiers if tier.workshops or tier.by_need), ())


def _called(service: str, place: int) -> tuple[str, str]:
    return FOR_ALL if _names(service) == (NEEDED,) else NAMES[place]


def _of(db: Database, service: str, place: int) -> list[int]:
    """One case worker of each team that has people with a service and has no such group yet."""
    there = select(Workshop.team_id).where(Workshop.pathway == service, Workshop.name == _called(service, place)[0])
    wanted = (
        select(func.min(Referral.case_worker_id))
        .join(Person, Person.id == Referral.case_worker_id)
        .where(Referral.pathway == service, Person.team_id.not_in(there))
        .group_by(Person.team_id)
    )
    with db.reading() as session:
        return [each for each in session.scalars(wanted) if each is not None]


def _hold(db: Database, worker_id: int, what: tuple[str, int, str], at: datetime) -> int:
    service, place, name = what
    with db.transaction() as session:
        staff = member(session.get_one(Person, worker_id))
        which = None if name == NEEDED else name
        group = groups_held.add(session, staff, groups_held.Group(*_called(service, place), service, None, which), at)
        groups_held.add_date(session, staff, group, groups_held.Date(_day(at), MINUTES, VENUE, PLACES))
        may = [guest.id for guest in groups_held.guests(session, staff, group) if guest.why_not is None]
        for person_id in may:
            groups_held.invite(session, staff, group, person_id, at)
    return 1 + len(may)


def _day(at: datetime) -> datetime:
    day = day_of(at) + AHEAD
    while day.isoweekday() > 5 or day in bank_holidays():
        day += timedelta(days=1)
    return london_at(day, EARLY)


def answer(body: str, number: str) -> str | None:
    """Of several groups each wants another one. None: it is no text about one of those."""
    found = ASKS.search(body)
    if found is None:
        return None
    welsh = found[2] is not None
    place = next((n for n, names in enumerate(NAMES) if names[welsh] == (found[1] or found[2])), None)
    if place is None:
        return None
    wants = place == int(number[-3:]) % len(NAMES)
    return ("IE" if wants else "NA") if welsh else ("YES" if wants else "NO")


def introduce(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """Whoever has come out is put in touch with others who can help."""
    met = select(CommunityIntroduction.referral_id)
    wanted = select(Referral).where(
        Referral.released_on.is_not(None), Referral.standing == Standing.ACTIVE, Referral.id.not_in(met)
    )
    with db.reading() as session:
        found = [each for each in session.scalars(wanted) if LEAFLETS[people[each.id].service].community]
    for referral in found:
        with db.transaction() as session:
            others = supporting.Others("the housing team", day_of(at))
            supporting.introduce(session, as_worker(session, referral), referral.participant_id, others, at)
    return len(found)
