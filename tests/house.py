"""The house as it is written: its files, and what is in them, for the rules that are checked.

Rule of this file: it reads and never judges.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRODUCT = ("bot", "dialogs", "workers")
VERSIONS = ROOT / "bot" / "migrations" / "versions"  # written by a tool, and never edited once released
RULES = ROOT / "tests" / "test_house_rules.py"  # has to name what it forbids
WORDS = {".py", ".toml", ".md", ".html", ".txt", ".csv", ".ini", ".mako", ".json", ".jsonl", ".yml", ""}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(*folders: str) -> list[Path]:
    """Every module below these folders, but for the migrations' versions."""
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in found if not path.is_relative_to(VERSIONS)]


def written_files() -> Iterator[Path]:
    """Every file of words that we wrote, in every folder; what was vendored is somebody else's."""
    tops = [ROOT / name for name in (*PRODUCT, "tests", ".ci")]
    nested = [path for top in tops for path in sorted(top.rglob("*"))]
    for path in [*sorted(ROOT.iterdir()), *nested]:
        vendored = {"static", "__pycache__"} & set(path.relative_to(ROOT).parts)
        if path.is_file() and not vendored and path.suffix in WORDS and path != RULES:
            yield path


@cache
def parsed(path: Path) -> ast.Module:
    """A module's tree, read once for all rules."""
    return ast.parse(path.read_text(), filename=str(path))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Everything in a module's tree, walked once for all rules."""
    return tuple(ast.walk(parsed(path)))


def place(path: Path, node: ast.AST | None = None) -> str:
    """Where something is, as an editor opens it."""
    line = f":{node.lineno}" if isinstance(node, ast.stmt | ast.expr | ast.ExceptHandler) else ""
    return f"{path.relative_to(ROOT)}{line}"


def functions(*folders: str) -> Iterator[tuple[Path, Function]]:
    """Every function below these folders, inner ones too, with its file."""
    for path in python_files(*folders):
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield path, node


def strings(path: Path) -> Iterator[ast.Constant]:
    """Every string in a module."""
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node


def body_lines(function: Function) -> int:
    """How long a function is, from its `def` to its end, its docstring not counted."""
    end = function.end_lineno or function.lineno
    first = function.body[0]
    says = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    doc = (first.end_lineno or first.lineno) - first.lineno + 1 if says else 0
    return end - function.lineno + 1 - doc


def parameters(function: Function) -> list[str]:
    """The names a caller may give, self and cls not counted."""
    given = function.args
    names = [argument.arg for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return [name for name in names if name not in {"self", "cls"}]


def name_of(node: ast.AST) -> str:
    """The last part of a name: `suppress` of `contextlib.suppress`."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
