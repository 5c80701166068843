"""Paging: staff are asked by text to look at what cannot wait, one after another, until somebody has it.

Rule of this file: an alert that climbs is always somebody's (`owner_id`) or being asked of somebody (`paged_id`), until
what was done is written down. It locks the alert and nobody: what the asked are to hear goes onward.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

import structlog
from sqlalchemy.orm import Session

from bot import onward
from bot.alerting import mailing, patience
from bot.alerting.rungs import rungs
from bot.alerting.worries import BESIDE, WITH, first_of, joined, joins
from bot.alerting.worries import CALLS as CALLS
from bot.alerting.worries import GRAVE as GRAVE
from bot.calendar import hours_of
from bot.models import Alert, AlertKind, Person
from dialogs.events import Matter
from dialogs.hours import at as london_at
from dialogs.hours import day_of

log = structlog.get_logger()
DIALOG = "alert"
CLIMBS = (*GRAVE, AlertKind.LONE_VISIT)
"""What is asked of one after another until somebody has it."""
MORNING = time(9)
"""When the director is asked, each day, about what nobody has taken."""
CALLED_BY, NEXT_DAY, AN_HOUR = time(17), time(11), timedelta(hours=1)
"""By when a call that somebody said they would make is written down: that day, or the next when it was late."""
SO_OFTEN = timedelta(minutes=5)
"""However often somebody writes, whoever has their alert, or is asked about it, is told at most once in this time."""


class Taken(StrEnum):
    """What came of saying that an alert is theirs."""

    YOURS = "yours"
    THEIRS = "theirs"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Done:
    """What somebody did about an alert, in their words, and whether routine texts may go on."""

    by_id: int
    words: str
    texts_again: bool


@dataclass(frozen=True, slots=True)
class News:
    """What one person's conversation about an alert is to hear."""

    person_id: int
    what: str
    matter: Matter | None = None


def raised(session: Session, alert: Alert, at: datetime) -> bool:
    """An alert was told: whoever it is for is asked to look, where it cannot wait for them to. Whether there is
    anybody, where somebody must."""
    first = joins(session, alert, at)
    if first is not None:
        _join(session, alert, first, at)
    elif alert.kind in (*CLIMBS, *CALLS):
        _page(session, alert, at)
    return first is not None or alert.paged_id is not None or alert.kind not in GRAVE


def pass_up(session: Session, alert_id: int, person_id: int, at: datetime) -> bool:
    """The time of whoever was asked, or had it, is over: the next is asked, or it begins again. Late news is none.

    Whether everybody was asked so often that it is the operators' to know.
    """
    alert = _locked(session, alert_id)
    if alert is None or alert.acted_at is not None:
        return False
    if alert.owner_id == person_id:
        alert.rung = 0
        _have(session, alert, None, None)
    elif alert.owner_id is None and alert.paged_id == person_id:
        mailing.unanswered(session, alert, person_id, at)
        alert.rung += 1
    else:
        return False
    _page(session, alert, at)
    return _is_nobodys(alert, len(rungs(session, alert, at)))


def _is_nobodys(alert: Alert, of: int) -> bool:
    return alert.kind in CLIMBS and alert.rung >= patience.ROUNDS * of


def own(session: Session, alert_id: int, person_id: int, at: datetime) -> tuple[Taken, datetime | None]:
    """Somebody says that it is theirs; whether it is, and by when an action is due. Everybody else who was asked is
    told who has it."""
    alert = _locked(session, first_of(session, alert_id))
    if alert is None or alert.acted_at is not None:
        return Taken.OVER, None
    if alert.owner_id not in (None, person_id):
        return Taken.THEIRS, None
    if alert.owner_id is None:
        alert.paged_id = None
        _have(session, alert, person_id, at)
        _tell(session, alert, "taken", [one for one in _asked(alert) if one != person_id], at)
        log.info("owned", alert=alert.id, staff=person_id)
    return Taken.YOURS, act_by(alert)


def own_on_page(session: Session, alert_id: int, person_id: int, at: datetime) -> Taken:
    """As `own`; and the time for an action begins to run in their own conversation, which says nothing of it."""
    how, due = own(session, alert_id, person_id, at)
    if how is Taken.YOURS:
        first = session.get_one(Alert, first_of(session, alert_id))
        _send(session, first, person_id, Matter(first.id, due, word="owned"), at)
    return how


def act(session: Session, alert_id: int, done: Done, at: datetime) -> bool:
    """What was done is written down, and nobody is asked any more. False when there is no such alert."""
    alert = _locked(session, first_of(session, alert_id))
    if alert is None:
        return False
    for one in (alert, *joined(session, alert)):
        _write(one, done, at)
    _tell(session, alert, "done", _asked(alert), at)
    log.info("acted", alert=alert.id, staff=done.by_id, texts_again=done.texts_again)
    return True


def _write(alert: Alert, done: Done, at: datetime) -> None:
    alert.action = f"{alert.action}\n{done.words}" if alert.action else done.words
    alert.acted_by, alert.acted_at, alert.paged_id = done.by_id, at, None
    alert.owner_id, alert.owned_at = alert.owner_id or done.by_id, alert.owned_at or at
    alert.seen_by, alert.seen_at = alert.seen_by or done.by_id, alert.seen_at or at
    if done.texts_again:
        alert.texts_again_at = alert.texts_again_at or at


def _have(session: Session, alert: Alert, person_id: int | None, at: datetime | None) -> None:
    """It is somebody's, or nobody's again, with all that is one worry with it."""
    for one in (alert, *joined(session, alert)):
        one.owner_id, one.owned_at = person_id, at


def _join(session: Session, alert: Alert, first: Alert, at: datetime) -> None:
    """They wrote again: whoever has it, or is being asked, is told so, and nobody is asked a second time."""
    alert.facts = {**alert.facts, WITH: first.id}
    alert.owner_id, alert.owned_at = first.owner_id, first.owned_at
    who = first.owner_id or first.paged_id
    if who is None and first.kind in CLIMBS:
        _page(session, first, at)  # there was nobody to ask when it was told
    elif alert.kind in (*GRAVE, *BESIDE) and who is not None and who in _asked(first):
        bucket = int(at.timestamp() // SO_OFTEN.total_seconds())
        key = f"{DIALOG}:{first.id}:{who}"
        onward.put(session, onward.Onward(who, DIALOG, key, f"{key}:more:{bucket}", "more"), at)


def act_by(alert: Alert) -> datetime | None:
    """By when whoever has it must have written down what they did: soon for what is grave, a call the same day."""
    if alert.owned_at is None:
        return None
    if alert.kind in CLIMBS:
        return alert.owned_at + patience.wanted().action
    day = day_of(alert.owned_at)
    evening = london_at(day, CALLED_BY)
    return evening if alert.owned_at < evening - AN_HOUR else london_at(day + timedelta(days=1), NEXT_DAY)


def _page(session: Session, alert: Alert, at: datetime) -> None:
    """Ask whoever's turn it is."""
    asked = rungs(session, alert, at)
    if not asked:
        log.error("nobody_to_ask", alert=alert.id)
        return
    alert.paged_id = asked[_turn(alert, len(asked))]
    _send(session, alert, alert.paged_id, _matter(session, alert, len(asked), at), at)
    mailing.asked(session, alert, alert.paged_id, at)
    log.info("paged", alert=alert.id, staff=alert.paged_id, rung=alert.rung)


def _turn(alert: Alert, of: int) -> int:
    """Whose it is in the order: all again for what climbs; the last of them for a call, and for what nobody took."""
    return -1 if _is_nobodys(alert, of) or _is_left(alert, of) else alert.rung % of


def _is_left(alert: Alert, of: int) -> bool:
    """A call that everybody was asked to make, and nobody has: it is asked for once a day from then on."""
    return alert.kind in CALLS and alert.rung >= of


def _matter(session: Session, alert: Alert, of: int, at: datetime) -> Matter:
    ours = patience.wanted()
    if alert.kind in CALLS:
        since = _morning_after(at) if _is_left(alert, of) else at
        begins = hours_of(session.get_one(Person, alert.paged_id)).next_opening(since)
        return Matter(alert.id, begins + ours.call, begins + ours.call, word="call")
    following = at + ours.until_next(alert.rung, of)
    if _is_nobodys(alert, of):
        following = _morning_after(at)
    return Matter(alert.id, following, at + ours.again, word=_word(alert))


def _word(alert: Alert) -> str:
    """How it is said: what must be known before anybody rings or writes comes first."""
    if alert.kind is AlertKind.LONE_VISIT:
        return "lone"
    return "_".join(word for word in ("silent", "safe") if alert.facts.get(word)) or ("heed" * ("heed" in alert.facts))


def _morning_after(at: datetime) -> datetime:
    return london_at(day_of(at) + timedelta(days=1), MORNING)


def _send(session: Session, alert: Alert, person_id: int, matter: Matter, at: datetime) -> None:
    """Their conversation about it begins, or goes on."""
    what = "page" if person_id in _asked(alert) else onward.BEGAN
    alert.facts = {**alert.facts, "asked": [*dict.fromkeys((*_asked(alert), person_id))]}
    _put(session, alert, News(person_id, what, matter), at)


def _tell(session: Session, alert: Alert, what: str, people: list[int], at: datetime) -> None:
    for person_id in people:
        _put(session, alert, News(person_id, what), at)


def _put(session: Session, alert: Alert, news: News, at: datetime) -> None:
    key = f"{DIALOG}:{alert.id}:{news.person_id}"
    once = f"{key}:{news.what}:{at.isoformat()}"
    onward.put(session, onward.Onward(news.person_id, DIALOG, key, once, news.what, news.matter), at)


def _asked(alert: Alert) -> list[int]:
    """Everybody who has a conversation about it, or will have."""
    return list(alert.facts.get("asked", ()))


def _locked(session: Session, alert_id: int) -> Alert | None:
    return session.get(Alert, alert_id, with_for_update=True, populate_existing=True)
