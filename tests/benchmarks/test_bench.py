"""The benchmarks' own arithmetic, and one figure from end to end with next to nothing in it.

Rule of this file: what is measured is never asserted on, only that it was, and that the sums are right.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.commands import bench
from tests.benchmarks import load, running, sizes, webhook
from tests.benchmarks.figures import Figure, Reach, middle_ratio, quantile, table
from tests.benchmarks.ground import SQLITE


def test_the_middle_of_the_ratios_counts_and_not_the_ratio_of_the_middles() -> None:
    assert middle_ratio([10, 30, 2], [10, 10, 1]) == 2
    assert middle_ratio([1], [4]) == 0.25


@pytest.mark.parametrize(("part", "is_"), [(0.5, 51), (0.95, 96), (0.99, 100), (1.0, 100)])
def test_a_quantile_is_a_value_that_was_seen(part: float, is_: float) -> None:
    assert quantile([*range(100, 0, -1)], part) == is_


def test_a_figure_says_whether_it_reaches_what_it_should() -> None:
    half = Figure("webhook", "SQLite", "ms", 2.0, 1.0, 0.5, Reach(least=0.5))
    slow = Figure("webhook", "SQLite", "ms", 40.0, 10.0, 4.0, Reach(most=3))
    plain = Figure("memory", "web", "MB", 1234.5)
    heads, *lines = table([half, slow, plain]).splitlines()
    assert heads.split() == ["what", "case", "ours", "ceiling", "ratio", "reach"]
    assert [line.split() for line in lines] == [
        ["webhook", "SQLite", "2", "ms", "1", "ms", "0.50", ">=", "0.5", "yes"],
        ["webhook", "SQLite", "40", "ms", "10", "ms", "4.00", "<=", "3", "no"],
        ["memory", "web", "1,234", "MB"],
    ]
    assert [figure.is_reached for figure in (half, slow, plain)] == [True, False, None]


def test_the_command_names_every_figure_there_is() -> None:
    assert list(bench.NAMES) == list(running.FIGURES)


def test_the_webhook_measured_with_next_to_nothing(tmp_path: Path) -> None:
    found = list(webhook.figures(sizes.TINY, [SQLITE]))
    assert {figure.what.split(",")[0] for figure in found} == {"webhook"}
    assert all(figure.ours > 0 and figure.ceiling for figure in found)
    running.save(tmp_path / "bench.json", found, running.machine())
    saved = json.loads((tmp_path / "bench.json").read_text())
    assert [one["what"] for one in saved["figures"]] == [figure.what for figure in found]


def test_a_request_on_the_wire_is_what_a_form_says() -> None:
    sent = load.post(80, "/webhook", {"Body": "yes & no"}, {"X-Signed": "so"})
    head, _, body = sent.partition(load.END)
    assert body == b"Body=yes+%26+no"
    assert head.splitlines()[0] == b"POST /webhook HTTP/1.1"
    assert b"Content-Length: 15" in head.splitlines()
