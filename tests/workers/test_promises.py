"""What each leaflet promises, lived through for twelve weeks: fifteen people a pathway here, more by the command."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import pytest
import structlog

from bot.commands.promises import say
from bot.models import Tier
from workers import promises
from workers.promises import Line, Outcome

INSIDE, OUTSIDE = "Social Inclusion (000)", "Social Inclusion (001)"
LIFESTYLE, FAMILIES = "Lifestyle and Associates (002, 004)", "Families and Significant Others (003)"
HELD = {
    INSIDE: [f"an average of {amount} sessions" for amount in (4, 8, 12)],
    OUTSIDE: [f"up to {amount} sessions" for amount in (4, 8, 12)],
    LIFESTYLE: [f"an average of {amount} sessions" for amount in (5, 8, 12)],
    FAMILIES: [f"an average of {amount} hours" for amount in (5, 12, 20)],
}
"""How much the leaflets promise to each tier; as much has to have been held."""
OUT = {
    "a slip or a visit in place of that text, in custody": "1 task done",
    "review on the day of release": "0 days after it",
    "nobody in custody is texted": "0 texts",
}
COMMUNITY = {"introduction to community support": "1 introduction"}
LETTER, REMINDER = "a letter introduces the case worker", "text reminder for the first assessment"
DAILY, REGULAR = "daily contact with a mentor", "regular contact with a coach"
PACE, SAME_DAY = "2 a week before release, 1 of them face to face", "in the case record the same day"
ALSO = {
    INSIDE: {LETTER: "1 letter", "up to 3 sessions before release": "3 before", **OUT, **COMMUNITY},
    OUTSIDE: OUT,
    LIFESTYLE: {REMINDER: "1 reminder"},
    FAMILIES: {REMINDER: "1 reminder", "5 workshops by name": "5 offered"},
}
CONTACT = {
    (INSIDE, Tier.MEDIUM): {f"{DAILY} (community)": "100 % of days", PACE: "2 a week at least"},
    (INSIDE, Tier.HIGH): {f"{DAILY} (community and custody)": "100 % of days", PACE: "2 a week at least"},
    (OUTSIDE, Tier.MEDIUM): {REGULAR: "7 days at most between"},
    (OUTSIDE, Tier.HIGH): {REGULAR: "7 days at most between"},
    (LIFESTYLE, Tier.LOW): {"workshops by need": "1 offered"},
    (LIFESTYLE, Tier.MEDIUM): {"workshops by need": "1 offered"},
    (LIFESTYLE, Tier.HIGH): {"one to one": "0 groups"},
}
SPLIT = {
    (OUTSIDE, tier): {
        f"up to {before} session{'s' if before > 1 else ''} before release": f"{before} before",
        f"up to {after} sessions after release": f"{after} after",
    }
    for tier, before, after in zip(Tier, (1, 2, 3), (3, 6, 9), strict=True)
} | {(FAMILIES, Tier.LOW): {"an average of 5 hours": "5 to 6 hours"}}
"""Where groups made up the hours, a short session is the last one all the same."""
SPANS = {
    (FAMILIES, tier): f"1 to 2 sessions in {weeks}"
    for tier, weeks in zip(Tier, ("4 weeks", "2 weeks", "1 week"), strict=True)
}
"""Once a week; what falls on a bank holiday is due the day after."""
ALWAYS = {
    "intended outcomes kept with the referral",
    "initial assessment within 10 days",
    "action plan within 5 working days",
    "targets with days, approved by the practitioner",
    "a copy of the plan",
    "dates set out clearly",
    "attendance recorded the same day",
    SAME_DAY,
    "three-way and face-to-face offered for it",
    "end of service report within 5 working days",
}
WINDOW = {OUTSIDE: {"from 6 weeks before release to 6 weeks after it"}}
SUBJECTS = {
    INSIDE: [f"{subjects} subjects, from introduction and rapport" for subjects in (7, 9, 9)],
    LIFESTYLE: [f"{subjects} subjects, from introduction to behavioural change" for subjects in (6, 9, 9)],
    FAMILIES: [f"{subjects} subjects, from specialist legal advice" for subjects in (2, 4, 5)],
}
"""What sessions are about is promised too: all of it was covered."""
PEOPLE = 15
SERVICES = {
    "social_inclusion_mentors": INSIDE,
    "social_inclusion_coaches": OUTSIDE,
    "lifestyle": LIFESTYLE,
    "families": FAMILIES,
}


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("service", "pathway"), SERVICES.items(), ids=SERVICES)
def test_everything_that_was_promised_happens_in_twelve_weeks(
    sqlite_template: Path, data_folder: Path, service: str, pathway: str
) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    shutil.copy(sqlite_template, data_folder / "throughline.db")
    outcome = promises.keep(PEOPLE, 12, data_folder, [service])
    assert outcome.counts["people"] == PEOPLE
    assert [(line.promise, line.broken) for line in outcome.lines if not line.holds] == []
    assert {line.pathway for line in outcome.lines} == {pathway}
    covered = [line.promise for line in outcome.lines if " subjects, from " in line.promise]
    assert covered == SUBJECTS.get(pathway, [])
    assert all(line.is_kept_track_of for line in outcome.lines)
    for tier, held in zip(Tier, HELD[pathway], strict=True):
        told = {line.promise: line.happened for line in outcome.lines if line.tier is tier}
        wanted = {held: " ".join(held.split()[-2:]), "a final session": "1 session"}
        wanted |= ALSO[pathway] | CONTACT.get((pathway, tier), {}) | SPLIT.get((pathway, tier), {})
        assert wanted.items() <= told.items()
        assert told.keys() >= ALWAYS | WINDOW.get(pathway, set()) | {SPANS.get((pathway, tier), SAME_DAY)}


def test_what_did_not_happen_is_said_and_fails_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    kept = Line("Families (003)", Tier.LOW, "an average of 5 hours", 3, 3, "5 hours", ())
    broken = Line("Families (003)", Tier.LOW, "a final session", 3, 1, "0 to 1 session", ("referral 4: none",) * 2)
    unknown = Line("Families (003)", Tier.LOW, "2 subjects", 3, 3, "nobody writes it down", (), False)
    say(Outcome((kept, unknown), {"people": 3, "texts": 1200}), 12)
    with pytest.raises(SystemExit):
        say(Outcome((kept, broken), {"people": 3, "texts": 1200}), 12)
    said = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert "a final session 0 to 1 session NOT KEPT to 2 of 3" in said
    assert "2 subjects nobody writes it down not measured" in said
    assert said.count("an average of 5 hours 5 hours kept") == 2
    assert said[-1] == "3 people, 12 weeks, 1,200 texts."
