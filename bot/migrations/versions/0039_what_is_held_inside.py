"""Which appointments are held inside: of those that there are, what began before they came out, and, for whoever is
there still, what was booked since they went in and is for no day on which they are expected to be out.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

_WENT_IN = (
    "SELECT max(s.at) FROM referral_steps s WHERE s.referral_id = r.id AND s.void_at IS NULL "
    "AND s.step IN ('in_custody', 'recalled')"
)
_HELD_INSIDE = (
    "UPDATE appointments SET inside = true WHERE mode = 'place' AND EXISTS (SELECT 1 FROM referrals r "
    f"WHERE r.id = appointments.referral_id AND ({_WENT_IN}) IS NOT NULL AND ("
    "(r.place <> 'custody' AND appointments.starts_at < r.released_on) OR "
    f"(r.place = 'custody' AND appointments.booked_at >= ({_WENT_IN}) "
    "AND (r.expected_release IS NULL OR appointments.starts_at < r.expected_release))))"
)


def upgrade() -> None:
    with op.batch_alter_table("appointments") as table:
        table.add_column(sa.Column("inside", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("appointments") as table:
        table.alter_column("inside", server_default=None)
    op.execute(_HELD_INSIDE)


def downgrade() -> None:
    with op.batch_alter_table("appointments") as table:
        table.drop_column("inside")
