"""On which databases a story of a conversation is told: on one or the other in turn, on both where its SQL is its own.

Rule of this file: the choice hangs on nothing but the tests as they are written, so that a run that fails, fails again;
and whoever names a story hears it on both.

What one such story asks of the database, ten others ask as well, and telling each twice cost more than any other folder
did. The list was made from the statements that each story sent: every condition and every upsert that only stories of
one database would have sent has one on it. A story whose SQL is new goes on the list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

IN_TURN = "tests/bot/conversing/"
ON_BOTH = Path(__file__).parent / "bot" / "conversing" / "told_on_both.txt"


def on_both() -> frozenset[str]:
    """Modules, and stories as `module::story`, that are told on both."""
    lines = ON_BOTH.read_text().splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def once_each(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the second telling of each story that is told on one database."""
    if any("::" in named for named in config.args):
        return
    left_out = dict.fromkeys(_left_out(items))
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=list(left_out))


def _left_out(items: list[pytest.Item]) -> Iterator[pytest.Item]:
    """Story by story of a module, in turn, each case of one that has several for itself."""
    listed, places = on_both(), Counter[str]()
    for story, tellings in _stories(items).items():
        name = story.split("[")[0]
        module = name.split("::")[0]
        if len(tellings) > 1:
            places[module] += 1
            if not {name, module} & listed:
                kept = tellings[(places[module] - 1) % len(tellings)]
                yield from (each for each in tellings if each is not kept)


def _stories(items: list[pytest.Item]) -> dict[str, list[pytest.Item]]:
    """The tellings of each story of a conversation, by its name and its case."""
    found: dict[str, list[pytest.Item]] = {}
    for item in items:
        case = getattr(item, "callspec", None)
        if case is not None and "database_url" in case.params and item.nodeid.startswith(IN_TURN):
            name = item.nodeid.removeprefix(IN_TURN).split("[")[0]
            found.setdefault(f"{name}[{case.id.replace(case.params['database_url'], '', 1)}]", []).append(item)
    return found
