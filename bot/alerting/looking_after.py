"""Looking after somebody: staff take an alert on the page, write down what they did, and let texts go on.

Rule of this file: only what is theirs to see, and every deed is audited. What was done is their own words, sealed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from bot.alerting import accused, paging
from bot.alerting.needs import alerts_for
from bot.alerting.paging import Done, Taken
from bot.models import Alert, AlertKind, Deed, Person, Role
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff.access import StaffMember, participant


@dataclass(frozen=True, slots=True)
class ToActOn:
    """An alert to write down an action for: whom it is about, what they wrote, and whether it holds texts back."""

    id: int
    kind: AlertKind
    person_id: int | None
    name: str | None
    words: str | None
    owner: str | None
    action: str | None
    holds_texts: bool


def to_act_on(session: Session, staff: StaffMember, alert_id: int) -> ToActOn | None:
    """The alert, when it asks for an action and is theirs to see."""
    row = session.execute(
        select(Alert, Person).outerjoin(Person, Person.id == Alert.person_id).where(_theirs(staff, alert_id))
    ).one_or_none()
    if row is None or accused.is_kept_from(row[0], staff.id):
        return None
    alert, person = row
    owner = session.get(Person, alert.owner_id) if alert.owner_id else None
    about = person if person and person.role is Role.PARTICIPANT else None
    return ToActOn(
        id=alert.id,
        kind=alert.kind,
        person_id=about.id if about else None,
        name=full_name(person) if person else None,
        words=alert.words,
        owner=full_name(owner) if owner else None,
        action=alert.action,
        holds_texts=about is not None and alert.kind in paging.GRAVE and alert.texts_again_at is None,
    )


def own(session: Session, staff: StaffMember, alert_id: int, now: datetime) -> Taken | None:
    """They say that they have it; None when it is not theirs to take."""
    if to_act_on(session, staff, alert_id) is None:
        audit.note(session, staff.id, Deed.CHANGED, "alerts", alert_id, refused=True)
        return None
    taken = paging.own_on_page(session, alert_id, staff.id, now)
    audit.note(session, staff.id, Deed.CHANGED, "alerts", alert_id, owned=taken.value)
    return taken


def act(session: Session, staff: StaffMember, alert_id: int, done: Done, now: datetime) -> bool:
    """They write down what they did; False when it is not theirs to act on."""
    found = to_act_on(session, staff, alert_id)
    if found is None:
        audit.note(session, staff.id, Deed.CHANGED, "alerts", alert_id, refused=True)
        return False
    audit.note(session, staff.id, Deed.CHANGED, "alerts", alert_id, acted=True, texts_again=done.texts_again)
    return paging.act(session, alert_id, done, now)


def texts_wait(session: Session, person_id: int) -> bool:
    """Whether texts to them wait although every alert that held them has been acted on."""
    held = _holding(person_id)
    open_ones = select(Alert.id).where(held, Alert.acted_at.is_(None))
    return session.scalar(select(Alert.id).where(held).limit(1)) is not None and session.scalar(open_ones) is None


def texts_again(session: Session, staff: StaffMember, person_id: int, now: datetime) -> bool:
    """Their usual texts go on; False when they are not theirs to see, or somebody still has to act."""
    if participant(session, staff, person_id) is None or not texts_wait(session, person_id):
        return False
    for alert in session.scalars(select(Alert).where(_holding(person_id)).with_for_update()):
        alert.texts_again_at = now
    audit.note(session, staff.id, Deed.CHANGED, "people", person_id, texts_again=True)
    return True


def _theirs(staff: StaffMember, alert_id: int) -> ColumnElement[bool]:
    asks = Alert.kind.in_((*paging.CLIMBS, *paging.CALLS))
    return and_(Alert.id == alert_id, asks, alerts_for(staff, mine=False))


def _holding(person_id: int) -> ColumnElement[bool]:
    return and_(Alert.person_id == person_id, Alert.kind.in_(paging.GRAVE), Alert.texts_again_at.is_(None))
