"""Twilio's published description of its API, as JSON Schema; skips the test where it is not beside this checkout."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

DESCRIPTION = Path(__file__).parents[4] / "shared" / "eval" / "twilio" / "twilio_api_v2010.json"
MESSAGE = "api.v2010.account.message"


@cache
def _described() -> dict[str, Any]:
    if not DESCRIPTION.exists():
        pytest.skip("the published description is not beside this checkout")
    read: dict[str, Any] = _nullable(json.loads(DESCRIPTION.read_text(encoding="utf-8")))
    return read


def _nullable(node: Any) -> Any:
    """OpenAPI 3.0 says `nullable: true` where JSON Schema adds "null" to the type; and shapes are closed here."""
    if isinstance(node, list):
        return [_nullable(each) for each in node]
    if not isinstance(node, dict):
        return node
    read = {name: _nullable(value) for name, value in node.items()}
    if read.get("nullable") and isinstance(read.get("type"), str):
        read["type"] = [read["type"], "null"]
    if read.get("type") == "object" and "properties" in read:
        read["additionalProperties"] = False
    return read


def check_message(answer: dict[str, Any]) -> None:
    """Fails when this is not a message as published: no field missing, none of our own, every value of its kind."""
    shape = _described()["components"]["schemas"][MESSAGE]
    _check(answer, shape)
    assert set(answer) == set(shape["properties"])


def check_page(answer: dict[str, Any]) -> None:
    path = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
    described = _described()["paths"][path]["get"]["responses"]["200"]
    shape = described["content"]["application/json"]["schema"]
    _check(answer, shape)
    assert set(answer) == set(shape["properties"])
    for message in answer["messages"]:
        check_message(message)


def check_calls(answer: dict[str, Any]) -> None:
    """Fails when this is not a page of calls as published."""
    path = "/2010-04-01/Accounts/{AccountSid}/Calls.json"
    shape = _described()["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    _check(answer, shape)
    assert set(answer) == set(shape["properties"])
    fields = set(_described()["components"]["schemas"]["api.v2010.account.call"]["properties"])
    assert all(set(call) == fields for call in answer["calls"])


def _check(answer: dict[str, Any], shape: dict[str, Any]) -> None:
    whole = shape | {"components": _described()["components"]}
    jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker()).validate(answer)
