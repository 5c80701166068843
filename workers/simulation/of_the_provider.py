"""What must hold of what is at the provider and the mail server beside texts: letters taken once, and words forgotten.

Rule of this file: what was taken is the far end's to say; the rows say only what we think of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting.mail_leaving import OPEN, REPEATS
from bot.clock import now
from bot.delivery.redaction import AGAIN
from bot.models import Alert, Mail, MailState
from workers.simulation.of_texts import Seen
from workers.simulation.wire import Wire

TWICE = "it tells of a cry for help, and a second one is better than none"
DAY = timedelta(days=1)
WORDS_STAY = DAY + AGAIN + timedelta(hours=4)
"""The provider is asked a day after the end, which may be hours after a text left, and once more a day later."""


def mailed(session: Session, wire: Wire) -> Iterator[Seen]:
    """Each letter was taken once, or not at all for a written reason; what tells of a cry for help may come twice."""
    taken: Counter[str] = Counter()
    for name, letters in wire.letters.items():
        taken[name.split("-")[1]] += letters  # mail-17-...: named by its row
    for mail, alert in session.execute(select(Mail, Alert).join(Alert, Alert.id == Mail.alert_id)):
        times = taken[str(mail.id)]
        told = f"e-mail {mail.id} is {mail.state}, and was taken {times} times"
        if alert.kind in REPEATS and 1 < times <= mail.tries and mail.state not in OPEN:
            yield TWICE, None
        elif mail.state is MailState.SENT:
            yield told, times == 1
        elif mail.state is MailState.UNKNOWN:
            yield told, times <= 1
        else:
            settled = mail.state not in OPEN and bool(mail.why)
            yield told, settled and times <= (alert.kind in REPEATS)


def forgotten(session: Session, wire: Wire) -> Iterator[Seen]:
    """Of texts both ways."""
    over = now() - WORDS_STAY
    texts = [(one.sid, one.at) for one in wire.ledger] + [(one.sid, one.at) for one in wire.came]
    for sid, at in texts:
        if at <= over:
            yield f"{sid} of {at:%d %b %H:%M} has its words yet", sid in wire.redacted
