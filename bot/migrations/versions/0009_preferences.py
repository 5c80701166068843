"""What people choose, and how they stand."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
ADDED = {
    "teams": (
        ("in_wales", sa.Boolean(), sa.false()),
        ("whatsapp", sa.Boolean(), sa.false()),
        ("quiet_minutes", sa.Integer(), "60"),
    ),
    "people": (("channel", sa.String(32), "sms"),),
}


def upgrade() -> None:
    for name, columns in ADDED.items():
        with op.batch_alter_table(name) as table:
            for column, kind, usual in columns:
                table.add_column(sa.Column(column, kind, nullable=False, server_default=usual))
        with op.batch_alter_table(name) as table:
            for column, _, _ in columns:
                table.alter_column(column, server_default=None)
    with op.batch_alter_table("people") as table:
        table.add_column(sa.Column("welsh_offered_at", INSTANT, nullable=True))
    with op.batch_alter_table("numbers") as table:
        table.add_column(sa.Column("candid_at", INSTANT, nullable=True))
    with op.batch_alter_table("messages") as table:
        table.add_column(sa.Column("by_id", BIG, nullable=True))
        table.create_foreign_key(op.f("fk_messages_by_id_people"), "people", ["by_id"], ["id"])
    _proving_codes()
    _whereabouts()
    _stepped_in()


def _proving_codes() -> None:
    op.create_table(
        "proving_codes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("number_id", BIG, nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        sa.Column("given_by", BIG, nullable=False),
        sa.Column("given_at", INSTANT, nullable=False),
        sa.Column("until", INSTANT, nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("used_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["given_by"], ["people.id"], name=op.f("fk_proving_codes_given_by_people")),
        sa.ForeignKeyConstraint(["number_id"], ["numbers.id"], name=op.f("fk_proving_codes_number_id_numbers")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proving_codes")),
    )
    op.create_index("ix_proving_codes_number_id", "proving_codes", ["number_id"])


def _whereabouts() -> None:
    op.create_table(
        "whereabouts",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("stands", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("said_by", BIG, nullable=False),
        sa.Column("said_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_whereabouts_referral_id_referrals")),
        sa.ForeignKeyConstraint(["said_by"], ["people.id"], name=op.f("fk_whereabouts_said_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_whereabouts")),
    )
    op.create_index("ix_whereabouts_referral_id", "whereabouts", ["referral_id"])


def _stepped_in() -> None:
    op.create_table(
        "stepped_in",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("staff_id", BIG, nullable=False),
        sa.Column("began_at", INSTANT, nullable=False),
        sa.Column("until", INSTANT, nullable=False),
        sa.Column("ended_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_stepped_in_person_id_people")),
        sa.ForeignKeyConstraint(["staff_id"], ["people.id"], name=op.f("fk_stepped_in_staff_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stepped_in")),
    )
    still = sa.text("ended_at IS NULL")
    op.create_index(
        "uq_stepped_in_open",
        "stepped_in",
        ["person_id"],
        unique=True,
        sqlite_where=still,
        postgresql_where=still,
    )


def downgrade() -> None:
    for made in ("stepped_in", "whereabouts", "proving_codes"):
        op.drop_table(made)
    with op.batch_alter_table("messages") as table:
        table.drop_constraint(op.f("fk_messages_by_id_people"), type_="foreignkey")
        table.drop_column("by_id")
    with op.batch_alter_table("numbers") as table:
        table.drop_column("candid_at")
    with op.batch_alter_table("people") as table:
        table.drop_column("welsh_offered_at")
    for name, columns in ADDED.items():
        with op.batch_alter_table(name) as table:
            for column, _, _ in columns:
                table.drop_column(column)
