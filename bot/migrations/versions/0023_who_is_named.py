"""An index for referrals that nobody is named to mentor or coach."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

UNNAMED = sa.text("mentor_id IS NULL AND standing IN ('active')")


def upgrade() -> None:
    op.create_index(
        "ix_referrals_unnamed",
        "referrals",
        ["pathway", "tier", "place"],
        sqlite_where=UNNAMED,
        postgresql_where=UNNAMED,
    )


def downgrade() -> None:
    op.drop_index("ix_referrals_unnamed", "referrals")
