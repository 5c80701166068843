"""What each session is about, of what its service's leaflet names: of sessions before this nobody wrote it down."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "session_subjects",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("appointment_id", BIG, sa.ForeignKey("appointments.id"), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("by_id", BIG, sa.ForeignKey("people.id"), nullable=True),
        sa.UniqueConstraint("appointment_id", "subject"),
    )


def downgrade() -> None:
    op.drop_table("session_subjects")
