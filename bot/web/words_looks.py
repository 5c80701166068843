"""Words for the log of who looked: what was done, to what, and what else a line says.

Rule of this file: as for bot/web/words.py, which gathers it. A test finds each subject that a line can have here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from bot.models import Deed
from bot.web.said import Said

DEED = Said(
    {
        Deed.SIGNED_IN: "Signed in",
        Deed.SIGN_IN_FAILED: "Could not sign in",
        Deed.VIEWED: "Looked at",
        Deed.CHANGED: "Changed",
        Deed.IMPORTED: "Brought in",
        Deed.EXPORTED: "Took a copy of",
        Deed.ERASED: "Deleted",
    }
)
SUBJECT = MappingProxyType(
    {
        "address": "where letters go",
        "alerts": "an alert",
        "appointments": "an appointment",
        "assessment": "the impact assessment",
        "audit": "this log",
        "availability": "when staff can be booked",
        "avoided_times": "times to avoid",
        "backups": "a backup of everything",
        "caseload": "the caseload",
        "check_ins": "how often they are asked",
        "contact_paces": "how often a mentor or coach is in contact",
        "community_introductions": "whom they were introduced to",
        "contact": "the form for a contact",
        "contacts": "a contact",
        "days_off": "a day off",
        "declarations": "who of the staff knows them",
        "end_report": "the report at the end",
        "end_reports": "the report at the end",
        "freezes": "what a death froze",
        "imports": "files",
        "invitation": "an invitation to a group",
        "kept_apart": "who is kept apart",
        "last_sessions": "which session is the last",
        "legal_holds": "a hold",
        "letter": "a letter",
        "letters": "letters to print",
        "letters_of": "letters to them",
        "look_reviews": "a month’s review",
        "looks": "who looked at their records",
        "messages": "texts",
        "move_requests": "a wish to move",
        "news": "news",
        "numbers": "a number",
        "page_access": "private pages",
        "pathways": "what services promise",
        "people": "their page",
        "plan": "the plan",
        "plans": "the plan",
        "private_links": "a private link",
        "programmes": "sessions to come",
        "records": "what we keep about them",
        "referral_steps": "the life of the referral",
        "referrals": "the referral",
        "rota": "who is on duty",
        "rounds": "rounds",
        "sessions": "sessions to come",
        "signed_texts": "who signed for Welsh texts",
        "sign_ins": "a way in",
        "staff_texts": "what staff texted",
        "stepped_in": "who writes to them",
        "support": "support",
        "tasks": "tasks",
        "teams": "a team",
        "unclaimed": "texts that nobody claimed",
        "workers": "who works with them",
        "workshop": "a group",
        "workshops": "groups",
    }
)


def look(deed: Deed, subject: str) -> str:
    """What was done, in a few words."""
    return (
        f"{DEED[deed]} {SUBJECT.get(subject, subject.replace('_', ' '))}" if deed is not Deed.SIGNED_IN else DEED[deed]
    )


def noted(facts: Mapping[str, Any]) -> str:
    """What else a line says: that it was refused, or made by the page itself, and its counts."""
    marks = [words for name, words in _MARKS.items() if facts.get(name) is True]
    plain = {name: value for name, value in facts.items() if not isinstance(value, bool) and value is not None}
    return ", ".join([*marks, *(f"{name.replace('_', ' ')} {value}" for name, value in plain.items())])


_MARKS = MappingProxyType(
    {
        "refused": "refused: nothing was shown or done",
        "live": "the page refreshed itself",
        "from_terminal": "from a terminal",
        "by_number": "by a number",
        "locked": "locked out",
        "saved": "saved",
        "rehearsed": "putting it back was rehearsed",
        "restored": "put back",
        "asked": "because they asked",
    }
)
