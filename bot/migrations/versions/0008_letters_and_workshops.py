"""Letters and workshops."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("people") as table:
        table.add_column(sa.Column("address", sa.LargeBinary(), nullable=True))
    op.create_table(
        "letters",
        sa.Column("id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("contact_id", BIG, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("once", sa.String(), nullable=False),
        sa.Column("said", sa.LargeBinary(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("printed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", BIG, nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_letters_contact_id_contacts")),
        sa.ForeignKeyConstraint(["ended_by"], ["people.id"], name=op.f("fk_letters_ended_by_people")),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_letters_participant_id_people")),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_letters_referral_id_referrals")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("once", name=op.f("uq_letters_once")),
    )
    op.create_index("ix_letters_participant_id", "letters", ["participant_id"])
    unended = sa.text("ended_at IS NULL")
    op.create_index("ix_letters_open", "letters", ["made_at"], sqlite_where=unended, postgresql_where=unended)
    _workshops()


def _workshops() -> None:
    op.create_table(
        "workshops",
        sa.Column("id", BIG, nullable=False),
        sa.Column("team_id", BIG, nullable=False),
        sa.Column("pathway", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_cy", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=True),
        sa.Column("made_by", BIG, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("called_off_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["made_by"], ["people.id"], name=op.f("fk_workshops_made_by_people")),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_workshops_team_id_teams")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workshops")),
    )
    op.create_index("ix_workshops_team_id", "workshops", ["team_id"])
    op.create_table(
        "sittings",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workshop_id", BIG, nullable=False),
        sa.Column("worker_id", BIG, nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("venue", sa.LargeBinary(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["worker_id"], ["people.id"], name=op.f("fk_sittings_worker_id_people")),
        sa.ForeignKeyConstraint(["workshop_id"], ["workshops.id"], name=op.f("fk_sittings_workshop_id_workshops")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sittings")),
        sa.UniqueConstraint("workshop_id", "starts_at", name=op.f("uq_sittings_workshop_id_starts_at")),
    )
    op.create_index("ix_sittings_workshop_id", "sittings", ["workshop_id"])
    op.create_table(
        "invitations",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workshop_id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("sitting_id", BIG, nullable=True),
        sa.Column("appointment_id", BIG, nullable=True),
        sa.Column("by_id", BIG, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_invitations_appointment_id_appointments")
        ),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_invitations_by_id_people")),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_invitations_participant_id_people")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sittings.id"], name=op.f("fk_invitations_sitting_id_sittings")),
        sa.ForeignKeyConstraint(["workshop_id"], ["workshops.id"], name=op.f("fk_invitations_workshop_id_workshops")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("workshop_id", "participant_id", name=op.f("uq_invitations_workshop_id_participant_id")),
    )
    for column in ("workshop_id", "participant_id", "sitting_id"):
        op.create_index(f"ix_invitations_{column}", "invitations", [column])
    op.create_table(
        "kept_apart",
        sa.Column("id", BIG, nullable=False),
        sa.Column("first_id", BIG, nullable=False),
        sa.Column("second_id", BIG, nullable=False),
        sa.Column("why", sa.LargeBinary(), nullable=False),
        sa.Column("by_id", BIG, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_kept_apart_by_id_people")),
        sa.ForeignKeyConstraint(["first_id"], ["people.id"], name=op.f("fk_kept_apart_first_id_people")),
        sa.ForeignKeyConstraint(["second_id"], ["people.id"], name=op.f("fk_kept_apart_second_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_apart")),
        sa.UniqueConstraint("first_id", "second_id", name=op.f("uq_kept_apart_first_id_second_id")),
    )
    for column in ("first_id", "second_id"):
        op.create_index(f"ix_kept_apart_{column}", "kept_apart", [column])


def downgrade() -> None:
    for name in ("kept_apart", "invitations", "sittings", "workshops"):
        op.drop_table(name)
    op.drop_index("ix_letters_open", "letters")
    op.drop_index("ix_letters_participant_id", "letters")
    op.drop_table("letters")
    with op.batch_alter_table("people") as table:
        table.drop_column("address")
