"""Private pages and the plan."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))


def upgrade() -> None:
    op.create_table(
        "page_access",
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("condition", sa.String(32), nullable=False),
        sa.Column("condition_by", BIG, nullable=True),
        sa.Column("condition_at", INSTANT, nullable=True),
        sa.Column("code_hash", sa.String(), nullable=True),
        sa.Column("code_number", sa.Integer(), nullable=False),
        sa.Column("code_by", BIG, nullable=True),
        sa.Column("code_at", INSTANT, nullable=True),
        _to("page_access", "person_id", "people"),
        _to("page_access", "condition_by", "people"),
        _to("page_access", "code_by", "people"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_page_access")),
    )
    op.create_table(
        "private_links",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("page", sa.String(32), nullable=False),
        sa.Column("token", sa.LargeBinary(), nullable=True),
        sa.Column("token_key", sa.String(), nullable=False),
        sa.Column("conversation_id", BIG, nullable=True),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("ends_at", INSTANT, nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("locked_at", INSTANT, nullable=True),
        sa.Column("opened_at", INSTANT, nullable=True),
        _to("private_links", "person_id", "people"),
        _to("private_links", "conversation_id", "conversations"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_private_links")),
        sa.UniqueConstraint("token_key", name=op.f("uq_private_links_token_key")),
    )
    op.create_index(op.f("ix_private_links_person_id"), "private_links", ["person_id"])
    op.create_index(op.f("ix_private_links_conversation_id"), "private_links", ["conversation_id"])
    op.create_table(
        "plans",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("frequency", sa.LargeBinary(), nullable=False),
        sa.Column("ways", sa.String(), nullable=False),
        sa.Column("made_by", BIG, nullable=True),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("by_practitioner", sa.Boolean(), nullable=False),
        sa.Column("approved_by", BIG, nullable=True),
        _to("plans", "referral_id", "referrals"),
        _to("plans", "participant_id", "people"),
        _to("plans", "made_by", "people"),
        _to("plans", "approved_by", "people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
        sa.UniqueConstraint("referral_id", "revision", name=op.f("uq_plans_referral_id_revision")),
    )
    op.create_index(op.f("ix_plans_participant_id"), "plans", ["participant_id"])
    op.create_table(
        "plan_goals",
        sa.Column("id", BIG, nullable=False),
        sa.Column("plan_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("measure", sa.LargeBinary(), nullable=False),
        sa.Column("by", sa.Date(), nullable=False),
        sa.Column("owner", sa.LargeBinary(), nullable=False),
        _to("plan_goals", "plan_id", "plans"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_goals")),
        sa.UniqueConstraint("plan_id", "position", name=op.f("uq_plan_goals_plan_id_position")),
    )


def downgrade() -> None:
    for table in ("plan_goals", "plans", "private_links", "page_access"):
        op.drop_table(table)
