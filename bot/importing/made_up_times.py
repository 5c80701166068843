"""Made up: where each team of a demo meets people for the first time.

Rule of this file: into a demo only. Who is to be met, who was expected yesterday with nothing recorded of it, and whose
times are to be avoided is among the rows (bot/importing/made_up.py).
"""

from __future__ import annotations

from sqlalchemy import update

from bot.db import Database
from bot.importing.made_up import MEETS_AT
from bot.models import Team


def give(db: Database) -> None:
    """Set where people are met."""
    with db.transaction() as session:
        for name, venue in MEETS_AT.items():
            session.execute(update(Team).where(Team.name == name).values(venue=venue))
