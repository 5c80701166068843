"""Which of the workshops that a leaflet names a group is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("workshops") as table:
        table.add_column(sa.Column("promised", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("workshops") as table:
        table.drop_column("promised")
