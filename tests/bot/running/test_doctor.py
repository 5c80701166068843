"""`throughline doctor`: what an operator, or a script, is told of each thing that an instance stands on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from redis import Redis
from rq import SimpleWorker
from sqlalchemy import text, update

from bot import clock
from bot.cli import main
from bot.commands.doctor import State, audit_owner, settled
from bot.config import Settings, load
from bot.db import Database
from bot.models import Instance
from bot.operating.instance import enter
from tests.carrying import Carrying, a_carrier
from workers.context import make
from workers.heartbeat import beat
from workers.reconciling import sweep_inbound


@pytest.fixture
def carrier_of(tmp_path: Path, data_folder: Path) -> Iterator[Carrying]:
    """A carrier that knows the account of this data folder's demo."""
    settings = load({"THROUGHLINE_DATA": str(data_folder)})
    token = settings.twilio_auth_token.get_secret_value()
    with a_carrier(tmp_path, "http://127.0.0.1:1/in", account_sid=settings.twilio_account_sid, auth_token=token) as one:
        yield one


def doctor(carrier: Carrying, data: Path, **more: str) -> tuple[int, dict[str, str]]:
    """The exit status, and the state of each thing."""
    joined = {"THROUGHLINE_CARRIER_URL": carrier.url, "THROUGHLINE_SMTP_HOST": "127.0.0.1"}
    mail = {"THROUGHLINE_SMTP_PORT": str(carrier.mail_port), "THROUGHLINE_SMTP_TLS": "none"}
    given = joined | mail | {"THROUGHLINE_DATA": str(data), "THROUGHLINE_MAIL_FROM": "texts@example.test"} | more
    done: Result = CliRunner().invoke(main, ["doctor", "--json"], env=given)
    clock.unfollow()
    states = ("well", "late", "broken")
    return done.exit_code, {one["what"]: states[one["state"]] for one in json.loads(done.stdout)["checks"]}


def test_all_is_well_then_late_then_broken(
    carrier_of: Carrying, data_folder: Path, sqlite_template: Path, redis_url: str
) -> None:
    (data_folder / "throughline.db").write_bytes(sqlite_template.read_bytes())
    work = make(load({"THROUGHLINE_DATA": str(data_folder), "THROUGHLINE_CARRIER_URL": carrier_of.url}))
    with work.db.transaction() as session:
        session.execute(update(Instance).values(made_at=clock.ticks() - timedelta(hours=1)))
    assert beat(work) == frozenset()
    with Redis.from_url(redis_url) as connection:
        worker = SimpleWorker(["usual"], connection=connection)
        worker.register_birth()  # type: ignore[no-untyped-call]
        status, found = doctor(carrier_of, data_folder, REDIS_URL=redis_url)
        assert (status, set(found.values())) == (1, {"well", "late"}), found
        assert found["sweep"] == "late"  # nobody has asked the provider since this was made
        sweep_inbound(work)
        status, found = doctor(carrier_of, data_folder, REDIS_URL=redis_url)
        assert (status, set(found.values())) == (0, {"well"}), found
        worker.register_death()  # type: ignore[no-untyped-call]
    status, found = doctor(carrier_of, data_folder, REDIS_URL=redis_url)
    assert (status, found["queue"]) == (2, "broken")
    dead = {"REDIS_URL": "redis://127.0.0.1:1", "THROUGHLINE_CARRIER_URL": "http://127.0.0.1:1"}
    status, found = doctor(carrier_of, data_folder, **dead, THROUGHLINE_SMTP_PORT="1")
    assert [found[what] for what in ("database", "queue", "provider", "e-mail")] == ["well", *["broken"] * 3]
    work.db.close()


def test_settings_that_cannot_be_used_are_said_in_words(data_folder: Path) -> None:
    given = {"THROUGHLINE_DATA": str(data_folder), "THROUGHLINE_SMTP_HOST": "mail.example.test"}
    done = CliRunner().invoke(main, ["doctor"], env=given | {"THROUGHLINE_SMTP_TLS": "none"})
    assert done.exit_code == 2
    assert "THROUGHLINE_MAIL_FROM is needed" in done.stdout
    assert "sealed on its way" in done.stdout


def test_no_database_yet_is_said_and_none_is_made_up(carrier_of: Carrying, data_folder: Path, redis_url: str) -> None:
    status, found = doctor(carrier_of, data_folder, REDIS_URL=redis_url)
    assert (status, found["database"]) == (2, "broken")
    with enter(load({"THROUGHLINE_DATA": str(data_folder)})).reading() as session:
        assert session.connection().exec_driver_sql("select count(*) from sqlite_master").scalar() == 0
    clock.unfollow()


def test_a_live_sender_without_a_rate_is_said_and_what_to_set(data_folder: Path) -> None:
    demo = load({"THROUGHLINE_DATA": str(data_folder)})
    live = demo.model_copy(update={"demo": False, "twilio_whatsapp_from": "+447700900000"})
    said = [check.words for check in settled(live) if (check.what, check.state) == ("rate", State.LATE)]
    assert len(said) == 2
    assert "THROUGHLINE_SMS_A_SECOND" in said[0]
    assert "THROUGHLINE_WHATSAPP_A_SECOND" in said[1]
    paced = {"sms_a_second": 10.0, "whatsapp_a_second": 80.0}
    for settings in (demo, live.model_copy(update=paced)):
        assert "rate" not in [check.what for check in settled(settings)]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_whose_the_audit_is_is_said(settings: Settings, database_url: str) -> None:
    live = settings.model_copy(update={"demo": False})
    with closing(Database(database_url)) as owner:
        (ours,) = audit_owner(live, owner)
        with owner.transaction() as session:
            session.execute(text("CREATE ROLE throughline_tries LOGIN"))
            session.execute(text("GRANT SELECT ON ALL TABLES IN SCHEMA public TO throughline_tries"))
        try:
            with closing(Database(owner.url.set(username="throughline_tries").render_as_string(False))) as other:
                (others,) = audit_owner(live, other)
        finally:
            with owner.transaction() as session:
                session.execute(text("DROP OWNED BY throughline_tries"))
                session.execute(text("DROP ROLE throughline_tries"))
    assert (live.demo, ours.state, others.state) == (False, State.LATE, State.WELL)
    assert "take its locks off: run with another" in ours.words
