"""Other roads: calls, e-mail to staff, approved words, and a message in the place of one that did not arrive."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
MAIL_OPEN = sa.text("state IN ('due', 'leaving')")
IN_PLACE = sa.text("instead_of_id IS NOT NULL")


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))


def _fk(table: str, column: str) -> sa.ForeignKeyConstraint:
    return _to(table, column, {"person_id": "people", "staff_id": "people"}.get(column, f"{column[:-3]}s"))


def upgrade() -> None:
    _calls()
    _mails()
    op.create_table(
        "approved_templates",
        sa.Column("id", BIG, nullable=False),
        sa.Column("text_key", sa.String(), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approved_templates")),
        sa.UniqueConstraint("text_key", "language", name=op.f("uq_approved_templates_text_key_language")),
    )
    with op.batch_alter_table("messages") as table:
        table.add_column(sa.Column("template", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("instead_of_id", BIG, nullable=True))
        table.create_foreign_key(op.f("fk_messages_instead_of_id_messages"), "messages", ["instead_of_id"], ["id"])
    op.create_index(
        "ix_messages_instead_of", "messages", ["instead_of_id"], sqlite_where=IN_PLACE, postgresql_where=IN_PLACE
    )
    with op.batch_alter_table("people") as table:
        table.add_column(sa.Column("mail", sa.String(32), nullable=False, server_default="unanswered"))
    with op.batch_alter_table("people") as table:
        table.alter_column("mail", server_default=None)


def _calls() -> None:
    op.create_table(
        "calls",
        sa.Column("id", BIG, nullable=False),
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("number", sa.LargeBinary(), nullable=True),
        sa.Column("number_key", sa.String(), nullable=True),
        sa.Column("person_id", BIG, nullable=True),
        sa.Column("contact_id", BIG, nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        _fk("calls", "person_id"),
        _fk("calls", "contact_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        sa.UniqueConstraint("sid", name=op.f("uq_calls_sid")),
    )
    for column in ("number_key", "person_id", "contact_id"):
        op.create_index(f"ix_calls_{column}", "calls", [column])


def _mails() -> None:
    op.create_table(
        "mails",
        sa.Column("id", BIG, nullable=False),
        sa.Column("staff_id", BIG, nullable=False),
        sa.Column("alert_id", BIG, nullable=False),
        sa.Column("text_key", sa.String(), nullable=False),
        sa.Column("once", sa.String(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("not_after", INSTANT, nullable=False),
        sa.Column("lease_owner", sa.String(), nullable=True),
        sa.Column("lease_until", INSTANT, nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("retry_after", INSTANT, nullable=True),
        sa.Column("settled_at", INSTANT, nullable=True),
        sa.Column("why", sa.String(), nullable=True),
        _fk("mails", "staff_id"),
        _fk("mails", "alert_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint("once", name=op.f("uq_mails_once")),
    )
    op.create_index("ix_mails_open", "mails", ["made_at"], sqlite_where=MAIL_OPEN, postgresql_where=MAIL_OPEN)
    for column in ("staff_id", "alert_id"):
        op.create_index(f"ix_mails_{column}", "mails", [column])


def downgrade() -> None:
    with op.batch_alter_table("people") as table:
        table.drop_column("mail")
    op.drop_index("ix_messages_instead_of", "messages")
    with op.batch_alter_table("messages") as table:
        table.drop_constraint(op.f("fk_messages_instead_of_id_messages"), type_="foreignkey")
        table.drop_column("instead_of_id")
        table.drop_column("template")
    for name in ("approved_templates", "mails", "calls"):
        op.drop_table(name)
