"""An index for referrals that nobody is named to mentor or coach, and how often they are, as staff set it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UNNAMED = sa.text("mentor_id IS NULL AND standing IN ('active')")


def upgrade() -> None:
    op.create_index(
        "ix_referrals_unnamed",
        "referrals",
        ["pathway", "tier", "place"],
        sqlite_where=UNNAMED,
        postgresql_where=UNNAMED,
    )
    op.create_table(
        "contact_paces",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("seldom", sa.Boolean(), nullable=False),
        sa.Column("set_by", BIG, nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_contact_paces_referral_id_referrals")),
        sa.ForeignKeyConstraint(["set_by"], ["people.id"], name=op.f("fk_contact_paces_set_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_paces")),
        sa.UniqueConstraint("referral_id", name=op.f("uq_contact_paces_referral_id")),
    )


def downgrade() -> None:
    op.drop_table("contact_paces")
    op.drop_index("ix_referrals_unnamed", "referrals")
