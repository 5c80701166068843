"""What a settling found is counted with each number that it settles: of those before this nobody counted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

COUNTS = ("went", "found")


def upgrade() -> None:
    for name in COUNTS:
        op.add_column("restores", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    with op.batch_alter_table("restores") as restores:
        for name in COUNTS:
            restores.drop_column(name)
