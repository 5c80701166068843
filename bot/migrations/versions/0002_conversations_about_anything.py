"""Conversations about more than appointments, and news on its way from one to another."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("conversations") as table:
        table.add_column(sa.Column("matter", sa.JSON(), nullable=False, server_default="{}"))
    with op.batch_alter_table("conversations") as table:
        table.alter_column("matter", server_default=None)
    op.create_table(
        "events",
        sa.Column("id", BIG, nullable=False),
        sa.Column("once", sa.String(), nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("dialog", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("appointment_id", BIG, nullable=True),
        sa.Column("matter", sa.JSON(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_events_appointment_id_appointments")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_events_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint("once", name=op.f("uq_events_once")),
    )
    waiting = sa.text("done_at IS NULL")
    op.create_index("ix_events_due", "events", ["due_at"], sqlite_where=waiting, postgresql_where=waiting)


def downgrade() -> None:
    op.drop_index("ix_events_due", "events")
    op.drop_table("events")
    with op.batch_alter_table("conversations") as table:
        table.drop_column("matter")
