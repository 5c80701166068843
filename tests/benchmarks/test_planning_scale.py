"""Planning a day costs by who is due: five are found in as many steps among four hundred people as among two hundred,
and a contact, a session or a clock that is due takes as many of either.

Rule of this file: steps are counted, and nothing is asserted on a clock.
"""

from __future__ import annotations

from dataclasses import replace

from tests.benchmarks import planning, sizes
from tests.benchmarks.ground import SQLITE


def test_a_days_planning_does_not_grow_with_how_many_there_are() -> None:
    found = list(planning.figures(replace(sizes.TINY, claimed=5), [SQLITE]))
    steps = [figure.ours for figure in found if figure.what == "finding who is due"]
    assert len(steps) == len(sizes.TINY.claims)
    assert len(set(steps)) == 1
    assert 0 < steps[0] < min(sizes.TINY.claims), "five are found in fewer steps than there are people"
    swept = [figure for figure in found if figure.what == "read for that"]
    assert len(swept) == len(sizes.TINY.claims)
    assert len({figure.ours for figure in swept}) == 1, "the minute's look asks nothing of each mentor"
    of_each = [figure for figure in found if figure.what == "read for each of these"]
    assert len(of_each) == len(planning.WHAT) * len(sizes.TINY.claims)
    assert all(figure.ours and figure.is_reached for figure in of_each), of_each
