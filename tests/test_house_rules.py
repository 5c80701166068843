"""The house checks itself: sizes, names, words and numbers, read from the files as they are.

Rule of this file: each test is one rule of the house, and its failure names every place that breaks it. Who may import
whom is told to import-linter, in pyproject.toml.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable
from importlib import import_module
from pkgutil import resolve_name

import pytest
from phonenumbers import Leniency, PhoneNumberMatcher

from tests.house import (
    PRODUCT,
    ROOT,
    Function,
    body_lines,
    functions,
    name_of,
    nodes,
    parameters,
    parsed,
    place,
    python_files,
    strings,
    written_files,
)
from tests.told import ON_BOTH, on_both

FILE_END = 250
FUNCTION_END = 30
MOST_PARAMETERS = 5
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "handler", "service", "processor", "misc"}
BROAD = {"Exception", "BaseException"}
BOUNDARY = "workers/context.py"
READ_ENVIRONMENT = ("bot/config.py:", "bot/running/child.py:")  # the second passes it on to a child, unread
ELSEWHERE = re.compile(
    r"py"
    r"pi\.org|python"
    r"hosted|npm"
    r"js|(extra-)?index-url|(?<![\w.])/(work|root|home|Users)/|(?<!\.\./)\bshared/\w"
)
JOB = re.compile(r"workers\.[a-z_]+\.[a-z_]+")

# Numbers nobody can have: Ofcom keeps these ranges for drama, America 555-01xx, and Twilio these to try its API with.
FICTIONAL = re.compile(
    r"(\+44|0)(7700900|1632960|1\d\d4960|1914980|2079460|2896496|2920180|3069990|8081570|9098790)\d{3}"
    r"|\+1\d{3}55501\d\d|\+1500555\d{4}"
)
MOBILE = re.compile(r"(?<![\w+.])(?:\+44 ?|0044 ?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\w)")


def none_of(broken: Iterable[str]) -> None:
    """Fail with a line for each place that breaks the rule."""
    lines = list(broken)
    assert not lines, "\n".join(["the rule is broken here:", *lines])


def test_files_are_small() -> None:
    lengths = {place(path): len(path.read_text().splitlines()) for path in python_files(*PRODUCT, "tests")}
    none_of(f"{name} has {lines} lines" for name, lines in lengths.items() if lines > FILE_END)


def test_functions_are_small() -> None:
    lengths = [(path, node, body_lines(node)) for path, node in functions(*PRODUCT, "tests")]
    none_of(f"{place(path, node)} {node.name} has {n} lines" for path, node, n in lengths if n > FUNCTION_END)


def is_typed(function: Function) -> bool:
    """Whether this is a command: its parameters are what a person may type, by name and in any order."""
    calls = [node.func if isinstance(node, ast.Call) else node for node in function.decorator_list]
    return any(name_of(call) in {"command", "option", "argument"} for call in calls)


def test_functions_take_few_parameters() -> None:
    given = [(path, node, parameters(node)) for path, node in functions(*PRODUCT) if not is_typed(node)]
    none_of(f"{place(path, node)} {node.name} takes {n}" for path, node, n in given if len(n) > MOST_PARAMETERS)


def test_every_module_says_what_it_is() -> None:
    silent = [path for path in python_files(*PRODUCT, "tests") if not ast.get_docstring(parsed(path))]
    none_of(place(path) for path in silent if path.read_text().strip() or "tests" not in path.parts)


def test_every_folder_says_its_rule() -> None:
    folders = [path for path in python_files(*PRODUCT) if path.name == "__init__.py"]
    none_of(place(path) for path in folders if "Rule of this" not in (ast.get_docstring(parsed(path)) or ""))


def test_no_name_says_nothing() -> None:
    none_of(place(path) for path in python_files(*PRODUCT, "tests") if EMPTY_NAMES & set(path.stem.split("_")))


def is_broad(node: ast.AST) -> bool:
    """Whether this catches, or keeps silent about, everything that can go wrong."""
    if isinstance(node, ast.ExceptHandler):
        return node.type is None or any(name_of(part) in BROAD for part in ast.walk(node.type))
    suppresses = isinstance(node, ast.Call) and name_of(node.func) == "suppress"
    return suppresses and any(name_of(part) in BROAD for part in ast.walk(node))


def test_only_the_workers_boundary_catches_everything() -> None:
    every = [(path, node) for path in python_files(*PRODUCT) for node in nodes(path)]
    broad = [place(path, node) for path, node in every if is_broad(node)]
    none_of(name for name in broad if not name.startswith(f"{BOUNDARY}:"))
    assert len(broad) <= 1


def is_callable(dotted: str) -> bool:
    """Whether this dotted name leads to something that can be called."""
    try:
        return callable(resolve_name(dotted))
    except (ImportError, AttributeError):
        return False


def jobs() -> list[tuple[str, str]]:
    """Every job that is started by its dotted name, after where it says so."""
    said = [(place(path, node), str(node.value)) for path in python_files("bot", "workers") for node in strings(path)]
    return [(where, name) for where, name in said if JOB.fullmatch(name)]


def test_every_job_named_is_there() -> None:
    none_of(f"{where} {name}" for where, name in jobs() if not is_callable(name))


def test_every_job_named_waits_in_a_queue_that_is_worked() -> None:
    known = import_module("bot.operating.nudges").QUEUES
    none_of(f"{where} {name}" for where, name in jobs() if name not in known)
    worked = import_module("workers.queues").QUEUES
    none_of(name for name in import_module("bot.operating.nudges").queue_names() if name not in worked)


def reads_environment(node: ast.AST) -> bool:
    """Whether this is os.environ or os.getenv, or imports one of them."""
    if isinstance(node, ast.ImportFrom):
        return node.module == "os" and any(alias.name in {"environ", "getenv"} for alias in node.names)
    return isinstance(node, ast.Attribute) and name_of(node.value) == "os" and node.attr in {"environ", "getenv"}


def test_only_the_settings_read_the_environment() -> None:
    every = [(path, node) for path in python_files(*PRODUCT) for node in nodes(path)]
    reading = [place(path, node) for path, node in every if reads_environment(node)]
    none_of(where for where in reading if not where.startswith(READ_ENVIRONMENT))


def test_no_machine_and_no_registry_is_named() -> None:
    lines = [
        (path, number, line)
        for path in written_files()
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1)
    ]
    none_of(f"{place(path)}:{number} {line.strip()}" for path, number, line in lines if ELSEWHERE.search(line))


def test_only_tests_read_what_lies_beside_the_house() -> None:
    none_of(place(path) for path in python_files(*PRODUCT) if "../shared" in path.read_text())


def real_numbers(text: str) -> set[str]:
    """Phone numbers in a text that somebody may have, as they are written."""
    found = {match.raw_string for match in PhoneNumberMatcher(text, "GB", leniency=Leniency.VALID)}
    found |= {match.group() for match in MOBILE.finditer(text)}
    plain = {number: re.sub(r"^0044", "+44", re.sub(r"[^\d+]", "", number)) for number in found}
    return {number for number, digits in plain.items() if not FICTIONAL.fullmatch(digits)}


def test_every_phone_number_is_made_up() -> None:
    found = [(path, real_numbers(path.read_text(errors="replace"))) for path in written_files()]
    none_of(f"{place(path)} {sorted(numbers)}" for path, numbers in found if numbers)


def test_numbers_that_somebody_may_have_are_seen() -> None:
    mobile, drama = "+44 7911 " + "123456", "07700 900123, +447700900999 and 01632 960001"
    assert real_numbers(f"Text {mobile} or {drama}.") == {mobile}


def settings() -> list[str]:
    """Every name that bot/config.py reads from the environment."""
    fields = import_module("bot.config").Settings.model_fields
    return [
        field.validation_alias.choices[0] if field.validation_alias else f"THROUGHLINE_{name.upper()}"
        for name, field in fields.items()
        if not field.exclude
    ]


def test_every_setting_is_in_the_readme() -> None:
    readme = ROOT / "README.md"
    if not readme.exists():
        pytest.skip("There is no README yet.")
    words = readme.read_text()
    none_of(name for name in settings() if name not in words)


def test_every_tool_is_told_about_every_package() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]
    assert set(told["mypy"]["packages"]) == {*PRODUCT, "tests"}
    assert set(told["importlinter"]["root_packages"]) == set(PRODUCT)


def test_every_dialog_is_kept_from_the_others() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (kept_apart,) = [contract["modules"] for contract in contracts if contract["type"] == "independence"]
    registered = {dialog.step.__module__ for dialog in import_module("dialogs").DIALOGS.values()}
    assert set(kept_apart) == registered, "name each dialog in the contract of pyproject.toml"


def test_every_story_that_is_told_on_both_is_there() -> None:
    folder = ON_BOTH.parent
    modules = {path.name for path in folder.glob("test_*.py")}
    stories = {f"{path.name}::{each.name}" for path, each in functions("tests/bot/conversing")}
    assert on_both() <= modules | stories
