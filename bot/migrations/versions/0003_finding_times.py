"""Finding times for what is new, and what a time must not clash with."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PEOPLE = "people.id"


def upgrade() -> None:
    with op.batch_alter_table("appointments") as table:
        table.add_column(sa.Column("reason", sa.LargeBinary(), nullable=True))
    with op.batch_alter_table("move_requests") as table:
        table.add_column(sa.Column("mode", sa.String(32), nullable=True))
        table.add_column(sa.Column("words", sa.LargeBinary(), nullable=True))
    with op.batch_alter_table("teams") as table:
        table.add_column(sa.Column("venue", sa.String(), nullable=True))
        table.add_column(sa.Column("first_minutes", sa.Integer(), nullable=False, server_default="60"))
    with op.batch_alter_table("teams") as table:
        table.alter_column("first_minutes", server_default=None)
    _avoided_times()
    _appointment_changes()


def _avoided_times() -> None:
    op.create_table(
        "avoided_times",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("kind", sa.LargeBinary(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("added_by", BIG, nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], [PEOPLE], name=op.f("fk_avoided_times_added_by_people")),
        sa.ForeignKeyConstraint(["person_id"], [PEOPLE], name=op.f("fk_avoided_times_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_avoided_times")),
    )
    op.create_index(op.f("ix_avoided_times_person_id"), "avoided_times", ["person_id"])


def _appointment_changes() -> None:
    booked = "fk_appointment_changes_appointment_id_appointments"
    op.create_table(
        "appointment_changes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("appointment_id", BIG, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("by", sa.String(32), nullable=False),
        sa.Column("by_id", BIG, nullable=True),
        sa.Column("before_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("after_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["appointment_id"], ["appointments.id"], name=op.f(booked)),
        sa.ForeignKeyConstraint(["by_id"], [PEOPLE], name=op.f("fk_appointment_changes_by_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment_changes")),
    )
    op.create_index(op.f("ix_appointment_changes_appointment_id"), "appointment_changes", ["appointment_id"])


def downgrade() -> None:
    op.drop_table("appointment_changes")
    op.drop_table("avoided_times")
    with op.batch_alter_table("teams") as table:
        table.drop_column("first_minutes")
        table.drop_column("venue")
    with op.batch_alter_table("move_requests") as table:
        table.drop_column("words")
        table.drop_column("mode")
    with op.batch_alter_table("appointments") as table:
        table.drop_column("reason")
