"""Rounds, cover and news."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ADDED = {
    "teams": (("round_at", sa.Time(), "08:30:00"),),
    "people": (("covers", sa.Boolean(), sa.false()), ("news", sa.String(32), "inbox")),
}


def upgrade() -> None:
    for name, columns in ADDED.items():
        with op.batch_alter_table(name) as table:
            for column, kind, usual in columns:
                table.add_column(sa.Column(column, kind, nullable=False, server_default=usual))
        with op.batch_alter_table(name) as table:
            for column, _, _ in columns:
                table.alter_column(column, server_default=None)
    with op.batch_alter_table("contacts") as table:
        table.add_column(sa.Column("means", sa.String(32), nullable=True))
    with op.batch_alter_table("referrals") as table:
        table.add_column(sa.Column("released_on", sa.Date(), nullable=True))
    op.create_table(
        "due_contacts",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("staff_id", BIG, nullable=False),
        sa.Column("cover_id", BIG, nullable=True),
        sa.Column("handover", sa.String(32), nullable=True),
        sa.Column("handed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["cover_id"], ["people.id"], name=op.f("fk_due_contacts_cover_id_people")),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_due_contacts_participant_id_people")),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_due_contacts_referral_id_referrals")),
        sa.ForeignKeyConstraint(["staff_id"], ["people.id"], name=op.f("fk_due_contacts_staff_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due_contacts")),
        sa.UniqueConstraint("referral_id", "day", name=op.f("uq_due_contacts_referral_id_day")),
    )
    op.create_index("ix_due_contacts_participant_id", "due_contacts", ["participant_id"])
    op.create_index("ix_due_contacts_staff_day", "due_contacts", ["staff_id", "day"])
    op.create_index("ix_due_contacts_cover_day", "due_contacts", ["cover_id", "day"])
    _news()


def _news() -> None:
    op.create_table(
        "news_items",
        sa.Column("id", BIG, nullable=False),
        sa.Column("staff_id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("appointment_id", BIG, nullable=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("once", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_news_items_appointment_id_appointments")
        ),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_news_items_participant_id_people")),
        sa.ForeignKeyConstraint(["staff_id"], ["people.id"], name=op.f("fk_news_items_staff_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_news_items")),
        sa.UniqueConstraint("once", name=op.f("uq_news_items_once")),
    )
    op.create_index("ix_news_items_participant_id", "news_items", ["participant_id"])
    op.create_index("ix_news_items_staff_at", "news_items", ["staff_id", "at"])


def downgrade() -> None:
    op.drop_index("ix_news_items_staff_at", "news_items")
    op.drop_index("ix_news_items_participant_id", "news_items")
    op.drop_table("news_items")
    op.drop_index("ix_due_contacts_cover_day", "due_contacts")
    op.drop_index("ix_due_contacts_staff_day", "due_contacts")
    op.drop_index("ix_due_contacts_participant_id", "due_contacts")
    op.drop_table("due_contacts")
    with op.batch_alter_table("referrals") as table:
        table.drop_column("released_on")
    with op.batch_alter_table("contacts") as table:
        table.drop_column("means")
    for name, columns in ADDED.items():
        with op.batch_alter_table(name) as table:
            for column, _, _ in columns:
                table.drop_column(column)
