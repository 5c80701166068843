"""Every page for staff in a real browser, on a desk and on a phone: WCAG 2.2 AA, and nothing scrolls sideways.

The list is the app's own map of addresses, so a page that is added is looked at, or this test says what it lacks.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from flask import Flask
from playwright.sync_api import Page
from werkzeug.routing import Rule

from bot import clock
from bot.alerting.alerts import News, tell
from bot.caring.groups_held import Group, add
from bot.models import AlertKind, ContactKind, Outcome, Person, Role, TaskKind
from bot.record import contacts
from bot.staff.access import member
from bot.tasking import tasks
from tests.browser.conftest import Site
from tests.browser.test_staff import AA as EVERYTHING

PAST = frozenset({"/appointments/<int:appointment_id>/attendance"})
"""Pages about an appointment that is over; the others are about one to come."""
AA = EVERYTHING | {"rules": {"aria-allowed-attr": {"enabled": False}}}
"""GOV.UK's own radios say aria-expanded of what they uncover, which readers understand and axe does not allow."""
NOT_PAGES = frozenset({"staff.static", "staff.home", "staff.sign_in", "staff.end_report_pdf", "staff.pathway_version"})
"""Files and redirections; and earlier versions of a pathway, of which there are none before somebody edits one."""


def addresses(app: Flask, known: dict[str, object]) -> Iterator[str]:
    """The address of every page, with somebody known in each place of it."""
    for rule in app.url_map.iter_rules():
        if rule.endpoint.startswith("staff.") and "GET" in (rule.methods or ()) and rule.endpoint not in NOT_PAGES:
            yield _built(rule, known)


def _built(rule: Rule, known: dict[str, object]) -> str:
    missing = rule.arguments - set(known)
    assert not missing, f"{rule.rule} wants {missing}: say here whom or what to open it with."
    known = known | {"appointment_id": known["over"]} if rule.rule in PAST else known
    built = rule.build({name: known[name] for name in rule.arguments})
    assert built is not None
    return built[1]


@pytest.fixture
def known(site: Site) -> dict[str, object]:
    """Somebody and something for each place in an address; Jo leads the service, and sees all of it."""
    town, at = site.rooms.town, clock.now()
    with site.rooms.db.transaction() as session:
        jo, sam = session.get_one(Person, town.jo), session.get_one(Person, town.sam)
        jo.role = Role.SERVICE_MANAGER
        contact = contacts.open_alone(session, sam.id, ContactKind.STAFF, at)
        contact.by_id = jo.id
        contacts.end(session, contact, Outcome.SPOKE, at, "Spoke about Friday")
        group = add(session, member(jo), Group("cooking", "coginio", None, None), at)
        task = tasks.put(session, sam, tasks.Wanted(TaskKind.CALL, "appointment", "every page"), at)
        assert task is not None
        grave = tell(session, sam, News(AlertKind.CRISIS, "every page", True), at)
        assert grave is not None
        return {
            "person_id": sam.id,
            "appointment_id": town.coming,
            "over": town.past,
            "alert_id": grave.id,
            "worker_id": jo.id,
            "team_id": jo.team_id,
            "contact_id": contact.id,
            "group_id": group.id,
            "task_id": task.id,
            "word": "families",
        }


def test_every_page_of_staff(site: Site, page: Page, known: dict[str, object]) -> None:
    site.sign_in(page)
    wrong = []
    for path in sorted(addresses(site.rooms.app, known)):
        page.set_viewport_size({"width": 1280, "height": 900})
        answer = page.goto(site.url + path)
        assert answer is not None
        found = Axe().run(page, options=AA)
        if answer.status != 200:
            wrong.append(f"{path} answers {answer.status}")
        elif found.violations_count:
            wrong.append(f"{path}\n{found.generate_report()}")
        page.set_viewport_size({"width": 320, "height": 640})
        if not page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"):
            wrong.append(f"{path} scrolls sideways on a phone")
    assert not wrong, "\n".join(wrong)
