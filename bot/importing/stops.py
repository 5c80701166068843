"""Stops: numbers whose holder asked for no texts, as another instance kept them, from stops.csv.

Rule of this file: a row only ever stops. It comes in before whoever has the number, so that nothing is put to them in
between, and for the number whoever has it and whichever of ours they told. Only its holder takes it back: a stop that
they took back here since does not return with the same row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.delivery.refusals import mark_stopped, preference_of
from bot.importing import values
from bot.importing.cells import Cells
from bot.importing.kinds import Column, Kind, Run, Settled
from bot.importing.saying import Sayings
from bot.models import Channel, Preference
from bot.people import numbers
from bot.people.numbers import E164

_ROADS = {"text": Channel.SMS, "sms": Channel.SMS, "whatsapp": Channel.WHATSAPP}
_CLOCKS_DIFFER = timedelta(days=1)
"""A stop of this minute is one also where the clock is behind."""
_BACK = "They asked for texts here again since, so these go on."


class Stopped(StrEnum):
    """What somebody stopped on a road: every text, or the check-ins alone."""

    ALL = "all"
    CHECK_INS = "check_ins"


_WHAT = {what.value: what for what in Stopped}


@dataclass(frozen=True, slots=True)
class StopFacts:
    """What a row of stops.csv says."""

    number: E164
    road: Channel
    what: Stopped
    since: datetime


def _read(cells: Cells, run: Run) -> StopFacts:
    facts = StopFacts(
        number=cells.required("number", numbers.normalise),
        road=cells.required("road", values.choice(_ROADS, "text or WhatsApp")),
        what=cells.required("what", values.choice(_WHAT, "all or check-ins")),
        since=cells.required("stopped_on", values.moment),
    )
    cells.check()
    if facts.since > run.at + _CLOCKS_DIFFER:
        cells.fault("stopped_on", "This is still to come. Give the day on which they asked for it.")
    cells.check()
    return facts


def _key(facts: StopFacts) -> str:
    return f"{numbers.key_of(facts.number)}:{facts.road}:{facts.what}"


class _Batch:
    """Some rows of stops.csv."""

    def __init__(self, session: Session, run: Run, rows: Sequence[StopFacts]) -> None:
        self._session = session
        self._said = Sayings(session, STOPS, {_key(row) for row in rows})
        keys = {numbers.key_of(row.number) for row in rows}
        found = session.scalars(select(Preference).where(Preference.number_key.in_(keys)))
        self._chosen = {(row.number_key, row.channel): row for row in found}

    def current(self, facts: StopFacts) -> StopFacts | None:
        """The row itself, when it is stopped already, or when they took it back."""
        return facts if self._stands(facts) or self._is_back(facts) else None

    def settle(self, facts: StopFacts, changed: frozenset[str]) -> Settled[StopFacts]:
        """Nothing stands against it but what they chose since."""
        return Settled(facts, notes=() if self._stands(facts) or not self._is_back(facts) else (_BACK,))

    def accept(self, facts: StopFacts) -> None:
        """Nothing further on in a run refers to a stop."""

    def add(self, facts: StopFacts) -> None:
        """No such text from now on."""
        key = numbers.key_of(facts.number)
        if facts.what is Stopped.ALL:
            mark_stopped(self._session, key, facts.road, facts.since)
        else:
            preference_of(self._session, key, facts.road).check_ins_stopped_at = facts.since

    def change(self, facts: StopFacts, changed: frozenset[str]) -> None:
        """A stop stands or is taken back by who gave it; there is nothing to change."""

    def _chose(self, facts: StopFacts) -> Preference | None:
        return self._chosen.get((numbers.key_of(facts.number), facts.road))

    def _stands(self, facts: StopFacts) -> bool:
        chose = self._chose(facts)
        if chose is None:
            return False
        return (chose.stopped_at if facts.what is Stopped.ALL else chose.check_ins_stopped_at) is not None

    def _is_back(self, facts: StopFacts) -> bool:
        """That texts began again is dated. Of check-ins only what was brought in is known to have been taken back."""
        chose = self._chose(facts)
        if chose is None:
            return False
        if facts.what is Stopped.CHECK_INS:
            return not self._said.news(facts)
        return chose.started_at is not None and chose.started_at >= facts.since


STOPS: Kind[StopFacts] = Kind(
    name="stops",
    columns=(
        Column("number", "a mobile whose holder asked for no texts, whoever has it now", True),
        Column("road", "text or WhatsApp", True),
        Column("what", "all, or check-ins when they stopped those alone", True),
        Column("stopped_on", "the day they asked; only they take it back, by START, and never a file", True),
    ),
    read=_read,
    key=_key,
    open=_Batch,
)
