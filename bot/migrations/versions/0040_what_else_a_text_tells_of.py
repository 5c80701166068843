"""What else a text tells of, beside the appointment that it is about."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "also_told",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("message_id", BIG, sa.ForeignKey("messages.id"), nullable=False),
        sa.Column("appointment_id", BIG, sa.ForeignKey("appointments.id"), nullable=False),
        sa.Column("appointment_version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("message_id", "appointment_id"),
    )
    op.create_index("ix_also_told_appointment_id", "also_told", ["appointment_id"])


def downgrade() -> None:
    op.drop_table("also_told")
