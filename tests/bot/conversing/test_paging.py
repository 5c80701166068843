"""Alerts that cannot wait: who is asked by text, and when; and that each ends with somebody, or goes on."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.alerting import paging
from bot.models import Person, Role, RotaDay
from bot.staff import rota
from tests.staffing import DEE, JO, PAT, RUTH, alerts, code_in, colleague, everybody, later, live, texts_to
from tests.story import STRANGER, Story

CRISIS = "i want to kill myself"
AFRAID = "he hit me again. ring after 3 when hes out"


def test_the_worker_is_paged_again_after_five_minutes_the_lead_after_ten_and_the_director(
    house: Story,
) -> None:
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:34")
    said = everybody(house)
    assert [line[:9] for line in said["Jo"]] == ["Fri 11:00", "Fri 11:05"]
    assert [line[:9] for line in said["Ruth"]] == ["Fri 11:10", "Fri 11:15"]
    assert [line[:9] for line in said["Pat"]] == ["Fri 11:30"]
    assert re.fullmatch(r"Fri 11:00 Urgent: SE\. Please look now\. Reply MINE \d\d", said["Jo"][0])
    assert "Nobody has this yet" in said["Jo"][1]


def test_mine_stops_it_for_everyone_and_the_others_are_told(house: Story) -> None:
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:12")
    house.text(f"mine {code_in(texts_to(house, RUTH)[-1])}", RUTH)
    live(house, "Fri 20 Nov 11:41")
    said = everybody(house)
    assert said["Ruth"][-1].startswith("Fri 11:12 Thanks, SE is with you.")
    assert said["Jo"][-1] == "Fri 11:12 Ruth has SE now. You needn't do anything more."
    assert said["Pat"] == []
    alert = alerts(house)[0]
    assert (alert.owner_id, alert.action) == (alert.facts["asked"][1], None)


def test_a_bare_mine_counts_when_one_is_open_and_comes_too_late_when_somebody_has_it(house: Story) -> None:
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:12")
    house.text("mine", JO)
    live(house)
    house.text(f"MINE {code_in(texts_to(house, RUTH)[0])}", RUTH)
    live(house)
    assert texts_to(house, JO)[-1].startswith("Fri 11:12 Thanks, SE is with you.")
    assert texts_to(house, RUTH)[-1] == "Fri 11:12 Thanks. Jo has SE already. You needn't do anything."


def test_what_they_did_may_be_written_down_by_text(house: Story) -> None:
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:12")
    words = f"{code_in(texts_to(house, RUTH)[-1])} rang her at 3 shes at her sisters, safe"
    house.text(words, RUTH)
    live(house, "Fri 20 Nov 13:00")
    said = everybody(house)
    assert said["Ruth"][-1] == "Fri 11:12 Thanks, that's written down for SE. Nobody else will be asked."
    assert said["Pat"] == []
    alert = alerts(house)[0]
    assert (alert.action, alert.acted_by) == (words, alert.owner_id)


def test_half_an_hour_without_an_action_starts_it_again(house: Story) -> None:
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:02")
    house.text("mine", JO)
    live(house, "Fri 20 Nov 11:43")
    said = everybody(house)
    assert [line[:9] for line in said["Jo"]] == ["Fri 11:00", "Fri 11:02", "Fri 11:32", "Fri 11:37"]
    assert [line[:9] for line in said["Ruth"]] == ["Fri 11:42"]
    assert alerts(house)[0].owner_id is None


def test_what_was_done_ends_it_for_everyone(house: Story) -> None:
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:12")
    with house.db.transaction() as session:
        assert paging.act(session, alerts(house)[0].id, paging.Done(house.jo.id, "Rang; with mum.", False), house.at)
    live(house, "Sat 21 Nov 11:00")
    said = everybody(house)
    assert said["Jo"][-1] == "Fri 11:12 SE has been dealt with. You needn't do anything more."
    assert said["Ruth"][-1] == "Fri 11:12 SE has been dealt with. You needn't do anything more."
    assert said["Pat"] == []
    house.text(f"MINE {code_in(texts_to(house, JO)[0])}", JO)
    assert texts_to(house, JO)[-1].endswith("SE has been dealt with. You needn't do anything more.")


def test_taken_on_the_page_it_starts_again_as_well(house: Story) -> None:
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:01")
    with house.db.transaction() as session:
        found = alerts(house)[0]
        pat = session.scalars(select(Person.id).where(Person.role == Role.SERVICE_MANAGER)).one()
        assert paging.own_on_page(session, found.id, pat, house.at) is paging.Taken.YOURS
        assert paging.own_on_page(session, found.id, house.jo.id, house.at) is paging.Taken.THEIRS
    live(house, "Fri 20 Nov 11:32")
    assert texts_to(house, PAT) == []
    assert [line[:9] for line in texts_to(house, JO)] == ["Fri 11:00", "Fri 11:01", "Fri 11:31"]


def test_over_a_night_nobody_answers_it_never_stops_climbing(house: Story) -> None:
    house.to("Fri 20 Nov 22:00")
    house.text(CRISIS)
    live(house, "Sat 21 Nov 10:00")
    said = everybody(house)
    assert said["Jo"][1][:9] == "Fri 22:05"
    assert all(len(lines) >= 8 for lines in said.values())
    alert = alerts(house)[0]
    assert alert.owner_id is None
    assert alert.paged_id is not None
    house.text("mine", JO)
    live(house)
    assert alerts(house)[0].owner_id == house.jo.id


def test_what_nobody_takes_for_a_day_is_the_directors_each_morning_and_the_operators_know(house: Story) -> None:
    house.text(CRISIS)
    live(house, "Tue 24 Nov 12:00")
    said = everybody(house)
    later_on = {who: [line[:9] for line in lines if line[:3] in ("Mon", "Tue")] for who, lines in said.items()}
    assert later_on == {"Jo": [], "Ruth": [], "Pat": ["Mon 09:00", "Mon 09:05", "Tue 09:00", "Tue 09:05"]}
    told = [alert.once for alert in alerts(house) if alert.kind == "operator"]
    assert [once.rpartition(":")[2] for once in told if once][-2:] == ["2026-11-23", "2026-11-24"]
    house.text("mine", PAT)
    live(house, "Tue 24 Nov 12:10")
    assert alerts(house)[0].owner_id is not None


@pytest.mark.parametrize("hour", ["Fri 20 Nov 03:10", "Sun 22 Nov 15:30"])
@pytest.mark.parametrize("answers", [{}, {"Ruth": 15}, {"Pat": 35}, {"Jo": 5, "Ruth": 70}])
def test_every_grave_alert_is_somebodys_or_is_being_asked_of_somebody(
    house: Story, hour: str, answers: dict[str, int]
) -> None:
    house.to(hour)
    house.text(AFRAID)
    live(house)
    numbers = {"Jo": JO, "Ruth": RUTH, "Pat": PAT}
    for minute in range(0, 180, 5):
        for name in (name for name, when in answers.items() if when == minute):
            house.text("mine", numbers[name])
            live(house)
        alert = alerts(house)[0]
        assert alert.owner_id is not None or alert.paged_id is not None
        later(house, timedelta(minutes=5))
    assert any(everybody(house).values())


def test_a_strangers_cry_for_help_goes_to_the_rota(house: Story) -> None:
    house.text(CRISIS, STRANGER)
    live(house, "Fri 20 Nov 11:01")
    assert texts_to(house, JO) == []
    assert texts_to(house, RUTH)[0].startswith("Fri 11:00 Urgent: a new number. Please look now.")


def test_the_rota_says_who_is_asked_after_the_worker(house: Story) -> None:
    dee = colleague(house, Role.CASE_WORKER, "Dee", DEE)
    with house.db.transaction() as session:
        team = house.jo.team_id
        session.add(RotaDay(team_id=team, day=rota.duty_day(house.at), first_id=dee.id))
    house.text(CRISIS)
    live(house, "Fri 20 Nov 11:31")
    asked = [texts_to(house, number)[0][:9] for number in (JO, DEE, RUTH, PAT)]
    assert asked == ["Fri 11:00", "Fri 11:10", "Fri 11:20", "Fri 11:30"]


def test_who_cannot_be_texted_is_passed_over(story: Story) -> None:
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    story.text(CRISIS)
    live(story, "Fri 20 Nov 11:01")
    assert texts_to(story, RUTH)[0].startswith("Fri 11:00 Urgent: SE.")


def test_with_nobody_who_can_be_texted_it_is_asked_of_somebody_all_the_same(story: Story) -> None:
    story.text(CRISIS)
    live(story, "Fri 20 Nov 13:00")
    assert alerts(story)[0].paged_id == story.jo.id


def test_times_they_call_safe_head_the_page(house: Story) -> None:
    house.text(AFRAID)
    live(house)
    assert "They gave a time: after 3pm. Please look now, before you ring." in texts_to(house, JO)[0]


def test_what_forbids_ringing_heads_the_page(house: Story) -> None:
    house.text("he hit me dont ring tonight hes in")
    live(house)
    assert "Read their words before you ring" in texts_to(house, JO)[0]


def test_who_is_accused_is_neither_paged_nor_shown_it(house: Story) -> None:
    house.text("i dont feel safe with jo")
    live(house, "Fri 20 Nov 11:01")
    assert texts_to(house, JO) == []
    assert all(alert.staff_id != house.jo.id for alert in alerts(house))
    assert texts_to(house, RUTH)[0].endswith("Urgent: SE. Please look now. Reply MINE 21")


def test_no_page_says_a_name_or_why(house: Story) -> None:
    house.text(AFRAID)
    live(house, "Fri 20 Nov 13:00")
    for lines in everybody(house).values():
        assert not re.search(r"Sam|Example|hit|crisis|safe", " ".join(lines).replace("SAFE", ""))


def test_with_nobody_to_ask_at_first_the_next_word_of_it_asks_whoever_there_is_by_then(story: Story) -> None:
    story.text(CRISIS, STRANGER)
    live(story, "Fri 20 Nov 11:05")
    assert alerts(story)[0].paged_id is None
    ruth = colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    story.text(f"please. {CRISIS}", STRANGER)
    live(story, "Fri 20 Nov 11:06")
    assert alerts(story)[0].paged_id == ruth.id
    assert texts_to(story, RUTH)[0].startswith("Fri 11:05 Urgent: ")


def test_a_mine_that_may_be_of_two_is_asked_with_both(house: Story) -> None:
    ann = "+447700900125"
    house.participant("Ann", ann)
    house.text("i want to kill myself")
    house.text("i cant go on i want to die", ann)
    live(house)
    house.text("mine", JO)
    live(house)
    first, second = (code_in(text) for text in texts_to(house, JO)[:2])
    assert texts_to(house, JO)[-1].endswith(f"Which one? Reply with its number. SE: MINE {first}, AE: MINE {second}")
