"""How somebody's sessions go on, and whether a team offers the next one by text."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
LOOKS = sa.text("look_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "programmes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("sessions", sa.Integer(), nullable=True),
        sa.Column("in_weeks", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("look_at", INSTANT, nullable=True),
        sa.Column("proposed_at", INSTANT, nullable=True),
        sa.Column("times_proposed", sa.Integer(), nullable=False),
        sa.Column("set_by", BIG, nullable=True),
        sa.Column("set_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_programmes_referral_id_referrals")),
        sa.ForeignKeyConstraint(["set_by"], ["people.id"], name=op.f("fk_programmes_set_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programmes")),
        sa.UniqueConstraint("referral_id", name=op.f("uq_programmes_referral_id")),
    )
    op.create_index("ix_programmes_look", "programmes", ["look_at"], sqlite_where=LOOKS, postgresql_where=LOOKS)
    with op.batch_alter_table("teams") as table:
        table.add_column(sa.Column("next_by_text", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("teams") as table:
        table.alter_column("next_by_text", server_default=None)
    op.execute(  # whose plan is approved already has a programme too
        "INSERT INTO programmes (referral_id, times_proposed, look_at, set_at) "
        "SELECT DISTINCT referral_id, 0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP FROM plans WHERE approved_on IS NOT NULL"
    )


def downgrade() -> None:
    with op.batch_alter_table("teams") as table:
        table.drop_column("next_by_text")
    op.drop_index("ix_programmes_look", "programmes")
    op.drop_table("programmes")
