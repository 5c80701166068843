"""Words for support: what staff read for how often somebody is asked, and what they said.

Rule of this file: as for bot/web/words.py, which takes in what is told to staff.
"""

from __future__ import annotations

from bot.models import AlertKind, CheckInPace

PACE = {CheckInPace.DAILY: "Every working day", CheckInPace.WEEKLY: "Once a week", CheckInPace.NEVER: "Never"}
MOOD = {1: "Good", 2: "OK", 3: "Struggling"}
QUESTION = {
    "helped": "How much the sessions helped, 0 to 10",
    "most": "What helped most",
    "differently": "What we should do differently",
}
IN_TOUCH = {True: "they heard from them", False: "they had not heard from them", None: "not known yet"}
"""By whether somebody heard from those they were introduced to."""
ALERT = {
    AlertKind.STRUGGLING: "Said they are struggling: ring them today",
    AlertKind.CHECK_INS_STOPPED: "Stopped the check-ins, and only those",
    AlertKind.CHECK_INS_STARTED: "Would like the check-ins back",
    AlertKind.NOT_IN_TOUCH: "Has not heard from who they were introduced to",
    AlertKind.ASK_IN_TOUCH: "Ask whether who they were introduced to got in touch",
    AlertKind.FACE_TO_FACE: "Would like the last session face to face",
    AlertKind.THREE_WAY: "Answered whether their practitioner should join the last session",
    AlertKind.ASK_THREE_WAY: "Ask whether their practitioner should join the last session",
    AlertKind.COMPLAINT: "Has a complaint",
}
