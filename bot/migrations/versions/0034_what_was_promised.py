"""By which terms each referral was kept from which day on, so that a span that is over is judged by what was so then.

Of what was changed before this nothing is known: every referral begins with the terms that it has.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "referral_terms",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("referral_id", BIG, sa.ForeignKey("referrals.id"), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("pathway", sa.String(), nullable=False),
        sa.Column("tier", sa.String(32), nullable=False),
        sa.UniqueConstraint("referral_id", "since"),
    )
    op.execute(
        "INSERT INTO referral_terms (referral_id, since, pathway, tier)"
        " SELECT id, referred_on, pathway, tier FROM referrals ORDER BY id"
    )


def downgrade() -> None:
    op.drop_table("referral_terms")
