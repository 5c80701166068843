"""`throughline demo`: load a fictional caseload, by the same road as `throughline import`.

Rule of this file: into a demo only. Who is here already stays as they are, so a second time changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import click
from sqlalchemy import select, update

from bot import clock, refs
from bot.calendar import bank_holidays
from bot.commands.importing import opened, say
from bot.db import Database
from bot.importing import made_up_groups, made_up_rows, made_up_support, made_up_times
from bot.importing.bringing import KINDS, Source, bring
from bot.importing.examples import Rows
from bot.importing.fates import Report
from bot.importing.kinds import Run
from bot.importing.made_up import ASKS_FIRST, FIRST_REF, rows
from bot.importing.made_up_plan import CODE, give
from bot.importing.writing import csv_text
from bot.models import Person, Team
from bot.operating.instance import is_demo


@click.command("demo")
@click.option("--leaflets", is_flag=True, help="Instead: one new referral for each row of the leaflets.")
def command(leaflets: bool) -> None:
    """Load thirty made-up participants with their staff and its hours, referrals and ten days of appointments."""
    db = opened()
    try:
        if not is_demo(db):
            raise click.ClickException(
                "This instance is live, and made-up people do not belong in it. Use one without provider credentials."
            )
        report = load_leaflets(db) if leaflets else load(db)
    finally:
        db.close()
    if not leaflets:
        click.echo(f"Sam Bell has a plan: follow the link on their phone, and type {CODE}.")
    say(report, every=False)


def load_leaflets(db: Database) -> Report:
    """Bring in somebody for each row of the leaflets; a second time they are the same, dated from the first."""
    first = _first_day(db, made_up_rows.FIRST_REF)
    made = made_up_rows.rows(first or clock.london(clock.now()).date(), bank_holidays())
    report = bring(db, _sources(made), Run(clock.now(), only_new=True))
    made_up_times.give(db)
    return report


def load(db: Database) -> Report:
    """Bring the made-up caseload in; a second time it is the same one, dated from the first."""
    at = clock.now()
    first = _first_day(db)
    made = rows(first or clock.london(at).date(), bank_holidays())
    sources = _sources(made)
    run = Run(at, only_new=True)
    staff = bring(db, sources[:1], run)
    if first is None:
        _give_each_team_its_ways(db)
    rest = bring(db, sources[1:], run)
    report = Report((*staff.files, *rest.files))
    if first is None:
        give(db, at)
        made_up_support.give(db, at)
        made_up_times.give(db)
        made_up_groups.give(db, at)
    return report


def _give_each_team_its_ways(db: Database) -> None:
    """So that both ways of moving, and of greeting, can be tried; whoever changes them later has the last word."""
    with db.transaction() as session:
        ways = {"moves_need_a_yes": True, "in_wales": True, "whatsapp": True}
        session.execute(update(Team).where(Team.name == ASKS_FIRST).values(ways))


def _sources(made: Mapping[str, Rows]) -> list[Source]:
    """A file of each kind, empty ones left out."""
    wanted = [kind for kind in KINDS if kind.name in made]
    return [_source(kind.name, [column.name for column in kind.columns], made[kind.name]) for kind in wanted]


def _source(name: str, columns: list[str], made: list[dict[str, str]]) -> Source:
    return Source(f"{name}.csv", csv_text(columns, made).encode())


def _first_day(db: Database, ref: str = FIRST_REF) -> date | None:
    """The day the caseload was first loaded, if it was."""
    with db.reading() as session:
        made_at = session.scalar(select(Person.made_at).where(Person.ref_key == refs.person_key(ref)))
    return clock.london(made_at).date() if made_at else None
