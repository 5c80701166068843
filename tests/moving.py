"""Sam of the small town asks for another time by text, as a participant does, in a team where moves need a yes.

Rule of this file: real texts take the real road; the clock is the rooms'.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update

from bot.appointments import changes
from bot.db import Database
from bot.incoming.receiving import Incoming, receive
from bot.models import Appointment, Channel, MoveRequest, Team
from tests.story import usual_week
from tests.town import NOW, SAM, Town

WISH = "can we do tues at 11"


def asks_to_move(db: Database, town: Town, at: datetime = NOW) -> int:
    """Sam, expected Thu 19 Nov, 2.15pm, asks for Tue 24 Nov, 11am. The id of what waits."""
    with db.transaction() as session:
        session.execute(update(Team).values(moves_need_a_yes=True))
        session.add_all(usual_week(town.jo))
        changes.booked(session, session.get_one(Appointment, town.coming), at)
    for number, words in enumerate((WISH, "yes")):
        with db.transaction() as session:
            receive(session, Incoming(f"SM-move-{number}", SAM, words, Channel.SMS), at)
    with db.reading() as session:
        return session.scalars(select(MoveRequest.id)).one()
