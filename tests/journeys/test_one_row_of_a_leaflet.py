"""One row of a leaflet, followed by hand from the file it came in by to its closing report, on the staff's own pages.

Leaflet 000, medium: about eight sessions, twice a week inside with one of them face to face, a review on the day of
release, and daily contact with a mentor from then on. The house works in simulated time; a clerk does what pages show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from bot import config
from bot.calendar import bank_holidays
from bot.importing import made_up_rows
from bot.models import Role
from bot.staff import accounts
from bot.web import pages, staff
from dialogs.hours import at as london_at
from tests.bot.web.test_staff_pages import words
from tests.rooms import Visitor
from workers.simulation import staff as staff_files
from workers.simulation.chance import Chance
from workers.simulation.promising import Promising, QuickWire, promising
from workers.simulation.running import START

REF, AMY, MO = "L-02", "+447700900402", "+447700900433"
NADIA, PASSWORD = "nadia.cole@example.test", "a long walk by the sea"
TODAY = START.date()


@dataclass(slots=True)
class Walk:
    """Amy's way through: the house, and Nadia's browser on her page."""

    house: Promising
    nadia: Visitor
    page: str = "/participants/0"

    def to(self, day: date, hour: str = "17:30") -> None:
        """Time passes, and Nadia signs in again where she was idle too long."""
        self.house.until(london_at(day, time.fromisoformat(hour)))
        if self.nadia.get("/sign-in").status_code == 200:
            assert self.nadia.sign_in(NADIA, PASSWORD).status_code == 303

    def see(self, path: str = "") -> str:
        """What a page of Amy's says."""
        return words(self.nadia.get(f"{self.page}{path}").text)

    def send(self, path: str, form: Mapping[str, str | list[str]]) -> None:
        """Nadia sends a form of hers."""
        assert self.nadia.post(f"{self.page}{path}", form, self.page).status_code in (200, 303), path

    def texts(self, number: str = AMY) -> list[str]:
        """What a phone got from us."""
        return [taken.body for taken in self.house.wire.ledger if taken.to == number]

    def clear_the_desk(self) -> None:
        """Nadia records who came, does his tasks, and books what is proposed."""
        board = self.nadia.get("/caseload").text
        for found in sorted(set(re.findall(r"/appointments/(\d+)/attendance", board))):
            form = {"attendance": "attended", "sure": "yes"}
            self.nadia.post(f"/appointments/{found}/attendance", form, "/caseload")
        for found in sorted(set(re.findall(r"/tasks/(\d+)", self.nadia.get("/caseload").text))):
            values = re.findall(r'name="outcome"[^>]*value="([a-z_]+)"', self.nadia.get(f"/tasks/{found}").text)
            self.nadia.post(f"/tasks/{found}", {"outcome": values[0]}, f"/tasks/{found}")
        sessions = self.nadia.get(f"{self.page}/sessions").text
        if starts := re.findall(r'name="start"[^>]*value="([^"]+)"', sessions):
            self.nadia.post(f"{self.page}/sessions", {"start": starts}, f"{self.page}/sessions")


@pytest.fixture
def walk(tmp_path: Path) -> Iterator[Walk]:
    """Amy's rows are imported on a Monday morning, and Nadia signs in."""
    settings = config.load({"THROUGHLINE_DATA": str(tmp_path)})
    with promising(settings, QuickWire(Chance(1), frozenset(), settings.twilio_from), ()) as house:
        rows = dict(made_up_rows.rows(TODAY, bank_holidays()))
        for name in ("participants", "referrals"):
            rows[name] = [row for row in rows[name] if row["participant_ref"] == REF]
        house.work_phones = staff_files.bring(house.db, rows)
        nadia = accounts.NewStaff(NADIA, "Nadia", "Cole", Role.CASE_WORKER, *made_up_rows.TEAM)
        with house.db.transaction() as session:
            accounts.add(session, nadia, PASSWORD)
        app = pages.App("rooms", static_folder=None)
        pages.prepare(app, settings)
        app.register_blueprint(staff.blueprint(house.db, settings))
        visitor = Visitor(app.test_client())
        assert visitor.sign_in(NADIA, PASSWORD).status_code == 303
        found = re.search(r"/participants/\d+", visitor.get("/caseload").text)
        assert found is not None
        yield Walk(house, visitor, found.group())


PLAN: Mapping[str, str | list[str]] = {
    "frequency": "As we agree", "ways": ["place", "phone"],
    "1-words": "See the housing team", "1-measure": "There is a date", "1-by": "30/04/2027", "1-owner": "Amy",
}  # fmt: skip


def test_amy_from_the_file_she_came_in_by_to_her_closing_report(walk: Walk) -> None:
    walk.to(TODAY, "12:00")
    board = words(walk.nadia.get("/caseload").text)
    assert "Amy Medium : Book a visit to find a time for their first appointment" in board
    assert "1 letter waits to be printed" in board
    assert "Expected out Tue 30 Mar. Nothing begins by it" in walk.see()
    assert "Due by Thu 18 Mar" in walk.see(), "ten days, by the calendar"

    [worker, *_] = re.findall(r'name="worker"[^>]*value="(\d+)"', walk.nadia.get(f"{walk.page}/book").text)
    visit = {"kind": "assessment", "worker": worker, "minutes": "60", "mode": "place", "venue": "Visits hall"}
    walk.send("/book", visit | {"start": "other", "day": "10/03/2027", "time": "10:00", "anyway": "yes"})
    walk.to(TODAY, "12:10")
    assert "for their appointment: Wed 10 Mar, 10am" in words(walk.nadia.get("/caseload").text)
    walk.to(date(2027, 3, 10))
    walk.clear_the_desk()
    assert "Approved action plan Due by Wed 17 Mar" in walk.see()
    walk.send("/plan/change", PLAN)
    walk.send("/plan/approve", {"by": "practitioner", "on": "10/03/2027"})
    inside(walk)
    outside(walk)
    over(walk)


def inside(walk: Walk) -> None:
    """Twice a week until the day on which she is expected out; nobody texts her, and no mentor is promised yet."""
    assert "8 sessions, 2 a week." in walk.see("/sessions")
    for ahead in (1, 5, 8, 12, 15, 19):
        walk.to(date(2027, 3, 10) + timedelta(days=ahead))
        walk.clear_the_desk()
    assert walk.texts() == [] == walk.texts(MO)
    sessions = walk.see("/sessions")
    assert "3 held, 0 sessions booked ahead, 5 still to book. What is left is for when they are out." in sessions
    assert "Session 3, 60 minutes, in person" in walk.see()
    assert "Is expected to be released" in words(walk.nadia.get("/caseload").text)


def outside(walk: Walk) -> None:
    """Nadia has spoken to her: a welcome at once, her mentor hears, and is with her every day, Easter or not."""
    out = date(2027, 3, 30)
    walk.to(out, "11:00")
    walk.send("/whereabouts", {"stands": "released", "day": "30/03/2027", "spoke": "yes"})
    walk.to(out, "11:10")
    assert walk.texts()[0].startswith("Hi Amy, it's Nadia's team. Good to hear you're back.")
    assert walk.texts(MO)[-1].startswith("Hi Mo. One more for today: 1 AM")
    walk.clear_the_desk()
    for ahead in range(0, 50, 7):
        walk.to(out + timedelta(days=ahead))
        walk.clear_the_desk()
    said = walk.see()
    assert "8 of about 8; 0 left" in said
    assert any("your last session with Nadia is" in text for text in walk.texts())
    assert any("see you today at" in text or "will call you today at" in text for text in walk.texts()), "the same day"


def over(walk: Walk) -> None:
    """The report looks back on the outcome and the goal; it is submitted in time, and the referral is closed."""
    report = walk.see("/end-report")
    assert "Outcome: secures early engagement with community services after release" in report
    assert re.search(r"Contact by a mentor (\d+) due, \1 tried, \1 two-way", report), report[:900]
    levels = {"goal-1": "achieved", "goal-2": "partly"}
    walk.send("/end-report", levels | {"progress": "She has a room.", "needs": "A dentist.", "what": "submit"})
    assert "Submitted by Nadia Cole" in walk.see("/end-report")
    walk.send("/life/close", {"how": "completed", "sure": "yes"})
    walk.to(date(2027, 5, 21))
    assert "this is our last text" in walk.texts()[-1]
    assert "Closed : completed" in walk.see("/life")
