"""An end of service report set as a PDF that everybody can read, as our letters are.

Rule of this file: a report in, a sheet out; what it says is what the page says, in the same words.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.letters.typesetting import Part, Sheet, Table, pdf
from bot.models import Language, Person, Referral, Team
from bot.record.reports import Report
from bot.record.reports_said import LEVEL, lines
from bot.texts import day_words

DRAFT = "Draft: not submitted yet."


def printed(session: Session, found: Report, service: str, now: datetime) -> bytes:
    """The report as PDF, a draft marked as one."""
    referral = session.get_one(Referral, found.referral_id)
    worker = session.get_one(Person, referral.case_worker_id)
    team = session.get_one(Team, worker.team_id)
    at = found.submitted_at or now
    by = found.submitted_by or f"{worker.first_name} {worker.last_name}"
    sheet = Sheet(
        language=Language.EN.value,
        title=f"End of service report: {found.name}",
        team=team.name,
        worker=by,
        phone=team.phone,
        address=(service,),
        date=day_words(at, Language.EN),
        greeting="For the practitioner who referred them." if found.submitted_at else DRAFT,
        body=_body(found),
        close="",
        tables=_tables(found),
    )
    return pdf(sheet, at)


def _body(found: Report) -> tuple[Part, ...]:
    parts = [Part("heading", "What came of it"), *_paragraphs(found.progress)]
    parts += [Part("heading", "What they still need"), *_paragraphs(found.needs)]
    chosen = tuple(f"“{each.words}” ({day_words(each.at, Language.EN)})" for each in found.quotes if each.chosen)
    return tuple(parts) + ((Part("heading", "In their own words"), Part("list", items=chosen)) if chosen else ())


def _paragraphs(words: str) -> list[Part]:
    return [Part("text", each.strip()) for each in words.splitlines() if each.strip()] or [
        Part("text", "Not written yet.")
    ]


def _tables(found: Report) -> tuple[Table, ...]:
    counted = Table("What was delivered", ("What", "How much"), tuple(lines(found.counts)))
    goals = tuple(
        (goal.words, goal.measure, LEVEL[goal.level] if goal.level else "Not said yet") for goal in found.goals
    )
    heads = ("Outcome or goal", "How it is known", "Reached")
    return (counted, Table("Outcomes and goals", heads, goals)) if goals else (counted,)
