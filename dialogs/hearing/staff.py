"""What staff text back: a round's outcomes in outcomes.py, and what is answered by a code in coded.py.

Rule of this file: it says only which of them reads a text. What is not plain is `unclear`, and nothing is recorded.
"""

from __future__ import annotations

from dialogs.hearing import coded, outcomes
from dialogs.hearing.meaning import Asked
from dialogs.hearing.verdict import Verdict


def answered(text: str, asked: Asked) -> Verdict | None:
    """What a text says to a staff question; None when it says nothing to it, or it was not for staff."""
    match asked:
        case Asked.ROUND:
            return outcomes.heard(text)
        case Asked.APPROVE:
            return coded.approval(text)
        case Asked.OWN_ALERT:
            return coded.own_alert(text)
        case Asked.SAFE:
            return coded.safe(text)
        case _:
            return None
