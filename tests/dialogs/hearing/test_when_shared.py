"""Figures on texts that nobody on the team wrote, when they are at hand; the scorer is the one that comes with them."""

from __future__ import annotations

import importlib.util
import json
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dialogs.hearing.availability import options
from dialogs.hearing.when import read
from tests.dialogs.hearing.readings import LONDON

SHARED = Path(__file__).parents[4] / "shared" / "eval"
BLIND = Path(__file__).parent / "blind_when.jsonl"
REACH = {"exact, booking": 0.95, "exact, sgd": 0.97, "exact, mechanical_grid": 1.0, "exact, uk": 0.95}
FALSE_HITS = 0.04

pytestmark = pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the shared sets are not here")


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def answer(row: dict[str, Any]) -> dict[str, Any]:
    when = options(read(row["text"], datetime.fromisoformat(row["ref"]).replace(tzinfo=LONDON)).when)
    return {"id": row["id"], "when": [{"kind": w.kind, "start": w.start, "end": w.end} for w in when]}


@pytest.mark.parametrize("path", [SHARED / "when.jsonl", SHARED / "uk_when.jsonl", BLIND], ids=lambda path: path.stem)
def test_the_figures_reached(path: Path) -> None:
    score = scorer()
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    figures = score.score_when(rows, {row["id"]: answer(row) for row in rows}, [])
    shares = {label: float(value.split()[0]) for label, value in figures.items() if value != "-"}
    short = {label: shares[label] for label, floor in REACH.items() if label in shares and shares[label] < floor}
    assert short == {}
    assert shares["false hits where there is no date"] <= FALSE_HITS
