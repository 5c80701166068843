"""What a service promises, changed in fields: each part reads back as it was, each fault stands beside its field."""

from __future__ import annotations

import html
import re
import tomllib

import pytest
from werkzeug.datastructures import MultiDict

from bot import pathways
from bot.pathways import written
from bot.web.typed_pathway import as_typed, fields_of, typed
from bot.web.words_pathway_fields import Kind
from tests.bot.web.test_staff_pages import words
from tests.bot.web.test_staff_pathways import rae
from tests.rooms import Rooms, Visitor

__all__ = ["rae"]
MENTORS = "/pathways/social_inclusion/change/social_inclusion_mentors.medium"
SERVICES = sorted(pathways.packaged_texts())


def form(part: str, text: str) -> MultiDict[str, str]:
    """What somebody would send who changed nothing."""
    said = as_typed(part, written.part_of(text, part))
    kinds = {each.name: each.kind for each in fields_of(part)}
    several = [(name, cell) for name, cells in said.cells.items() if kinds[name] is Kind.SEVERAL for cell in cells]
    joined = {Kind.LINES: "\n", Kind.WORDS: ", "}
    return MultiDict(
        several
        + [(n, joined.get(kinds[n], "").join(cells)) for n, cells in said.cells.items() if kinds[n] is not Kind.SEVERAL]
    )


@pytest.mark.parametrize("service", SERVICES)
def test_every_part_of_every_service_survives_being_shown_sent_and_written(service: str) -> None:
    text = pathways.packaged_texts()[service]
    for part in written.parts(text):
        said = typed(part, form(part, text))
        assert said.faults == {}, part
        assert said.values is not None
        again = written.with_part(text, part, said.values)
        assert tomllib.loads(again) == tomllib.loads(text), part


def test_a_cadence_is_changed_in_fields_checked_and_kept(rooms: Rooms, rae: Visitor) -> None:
    text = pathways.packaged_texts()["social_inclusion"]
    part = MENTORS.rpartition("/")[2]
    sent = form(part, text).to_dict() | {
        "contact_cadence": "regular",
        "contact_days": "10",
        "began_from": "0",
        "why": "new contract",
    }
    assert "Leaflet 000: medium complexity" in words(rae.get(MENTORS.rpartition("/")[0]).text)
    looked = rae.post(MENTORS, sent | {"what": "look"})
    assert "social inclusion mentors, medium, contact, cadence: from daily to regular" in words(looked.text)
    as_set = 'cadence = "regular", days = 10, where = ["community"]'
    kept = text.replace('cadence = "daily", where = ["community"]', as_set)
    assert tomllib.loads(kept) == tomllib.loads(_text(looked.text))
    assert rae.post("/pathways/social_inclusion/file", {"text": _text(looked.text), "began_from": "0", "what": "keep"})
    page = words(rae.get("/pathways/social_inclusion").text)
    assert "Regular contact with a mentor: every 10 days until staff set it otherwise, in the community" in page
    assert rae.get("/pathways/social_inclusion/file.toml").text == _text(looked.text)


def test_each_fault_is_beside_its_field_and_nothing_typed_is_lost(rooms: Rooms, rae: Visitor) -> None:
    part = MENTORS.rpartition("/")[2]
    sent = form(part, pathways.packaged_texts()["social_inclusion"]).to_dict()
    wrong = sent | {"amount": "eight", "many": "", "began_from": "0"}
    answer = rae.post(MENTORS, wrong)
    assert answer.status_code == 422
    assert _faults(answer.text) == {
        "amount": "Enter a whole number from 1 to 999",
        "many": "Choose one",
    }
    assert 'value="eight"' in answer.text
    across = sent | {"contact_cadence": "", "pace_least": "2", "pace_most": "1", "pace_weeks": "1", "began_from": "0"}
    assert _faults(rae.post(MENTORS, across).text) == {
        "pace_least": "Least is more than most.",
        "contact_cadence": "Cadence must be one of: daily, regular.",
    }
    both = sent | {"no_limit_before_release": "yes", "began_from": "0"}
    assert _faults(rae.post(MENTORS, both).text) == {
        "at_most_before_release": "Before release there is either a number, at_most_before_release, "
        "or no limit, and not both."
    }
    unlimited = rae.post(MENTORS, both | {"at_most_before_release": "", "what": "look"})
    assert "medium, no limit before release: now yes ; it was not said before" in words(unlimited.text)
    assert "Nothing in it is changed yet." in words(rae.post(MENTORS, sent | {"began_from": "0"}).text)
    assert rae.get("/pathways/social_inclusion/change/none.low").status_code == 404


def _text(page: str) -> str:
    start = page.index('<textarea name="text"')
    return html.unescape(page[page.index(">", start) + 2 : page.index("</textarea>", start)])


def _faults(page: str) -> dict[str, str]:
    found = re.findall(
        r'id="([a-z_]+)-error" class="govuk-error-message">\s*<span[^>]*>Error:</span> ([^<]+?)\s*</p>', page
    )
    return dict(found)
