"""The audit: one line for every view, change, disclosure and erasure of a person's data, added and never altered.

Rule of this file: ids, counts and words of ours go into `facts`; never a name, a number or a text. The deed is noted
before the page is shown, so that nothing is seen that was not logged. The database refuses to alter a line.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot import clock
from bot.models import AuditEntry, Deed
from bot.record import subjects

Fact = str | int | bool | None


def note(
    session: Session, actor_id: int | None, deed: Deed, subject: str, subject_id: int | None, **facts: Fact
) -> None:
    """Add one line. `actor_id` is the staff member, none for the system itself; `subject` is the table or the page."""
    about_id, own = subjects.about(session, subject, subject_id, actor_id)
    where = {"subject": subject, "subject_id": subject_id, "about_id": about_id, "own": own}
    session.add(AuditEntry(at=clock.now(), actor_id=actor_id, deed=deed, facts=dict(facts), **where))
