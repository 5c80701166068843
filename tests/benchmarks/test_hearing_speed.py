"""How long hearing one text takes, warm, beside a bare regular expression over the same texts in the same run.

Printed with `pytest -s tests/benchmarks`; nothing is asserted on a clock, only that every text was heard.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked
from tests.transcript import instant

TEXTS = Path(__file__).parents[1] / "dialogs" / "hearing" / "blind_replies.jsonl"
NOW, BOOKED = instant("Wed 18 Nov 10:15"), instant("Tue 24 Nov 14:00")
ROUNDS = 3


def microseconds(work: Callable[[], object]) -> float:
    """How long one call takes: the best of a few."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return 1e6 * min(times)


def test_one_text_warm() -> None:
    rows = [json.loads(line) for line in TEXTS.read_text("utf-8").splitlines()]
    bare = re.compile(r"\b(yes|no|change|stop)\b", re.IGNORECASE)
    ear = [microseconds(lambda row=row: hear(row["text"], Asked(row["asked"]), NOW, booked=BOOKED)) for row in rows]  # type: ignore[misc]
    ceiling = [microseconds(lambda row=row: bare.search(row["text"])) for row in rows]  # type: ignore[misc]
    print(  # noqa: T201 - a benchmark's figures are for reading
        f"\none text heard: median {median(ear):.0f} us, slowest {max(ear):.0f} us; "
        f"{median(ear) / median(ceiling):.0f} times a bare regular expression"
    )
    assert len(ear) == len(rows)
