"""What staff read of clocks, and of how far somebody is with their service.

Rule of this file: as the pages of staff say it; a report says how far they are in the same words.
"""

from __future__ import annotations

from bot.models import ClockKind
from bot.record.reports_said import how_far as how_far
from bot.web.said import Said

CLOCK = Said(
    {
        ClockKind.ASSESSMENT: "Initial assessment",
        ClockKind.BEFORE_RELEASE: "Weeks before release",
        ClockKind.EXPECTED_OUT: "Expected release",
        ClockKind.WINDOW: "Weeks after release",
        ClockKind.PLAN: "Approved action plan",
        ClockKind.SAME_DAY: "Whether they came",
        ClockKind.REPORT: "End of service report",
        ClockKind.NAMED: "Mentor or coach: nobody is named",
    }
)
