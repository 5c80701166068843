"""Check-ins, moods, and how a referral comes to its end."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("preferences") as table:
        table.add_column(sa.Column("check_ins_stopped_at", AT, nullable=True))
    op.create_table(
        "check_ins",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("pace", sa.String(32), nullable=True),
        sa.Column("hour", sa.Time(), nullable=True),
        sa.Column("set_by", BIG, nullable=True),
        sa.Column("set_at", AT, nullable=False),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_check_ins_referral_id")),
        sa.ForeignKeyConstraint(["set_by"], ["people.id"], name=op.f("fk_check_ins_set_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_ins")),
        sa.UniqueConstraint("referral_id", name=op.f("uq_check_ins_referral_id")),
    )
    op.create_table(
        "moods",
        sa.Column("id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("message_id", BIG, nullable=False),
        sa.Column("mood", sa.Integer(), nullable=False),
        sa.Column("at", AT, nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_moods_message_id")),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_moods_participant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moods")),
        sa.UniqueConstraint("message_id", name=op.f("uq_moods_message_id")),
    )
    op.create_index("ix_moods_participant_id", "moods", ["participant_id"])
    op.create_table(
        "community_introductions",
        sa.Column("id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("introduced_on", sa.Date(), nullable=False),
        sa.Column("by_id", BIG, nullable=False),
        sa.Column("in_touch", sa.Boolean(), nullable=True),
        sa.Column("answered_at", AT, nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_community_introductions_by_id")),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["people.id"], name=op.f("fk_community_introductions_participant_id")
        ),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_community_introductions_referral_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_community_introductions")),
    )
    op.create_index("ix_community_introductions_participant_id", "community_introductions", ["participant_id"])
    op.create_table(
        "last_sessions",
        sa.Column("id", BIG, nullable=False),
        sa.Column("appointment_id", BIG, nullable=False),
        sa.Column("by_id", BIG, nullable=False),
        sa.Column("at", AT, nullable=False),
        sa.Column("face_to_face", sa.Boolean(), nullable=True),
        sa.Column("three_way", sa.Boolean(), nullable=True),
        sa.Column("answered_at", AT, nullable=True),
        sa.ForeignKeyConstraint(["appointment_id"], ["appointments.id"], name=op.f("fk_last_sessions_appointment_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_last_sessions_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_last_sessions")),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_last_sessions_appointment_id")),
    )
    op.create_table(
        "feedback_answers",
        sa.Column("id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("message_id", BIG, nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("at", AT, nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_feedback_answers_message_id")),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_feedback_answers_participant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback_answers")),
        sa.UniqueConstraint("message_id", name=op.f("uq_feedback_answers_message_id")),
    )
    op.create_index("ix_feedback_answers_participant_id", "feedback_answers", ["participant_id"])
    op.create_table(
        "closed_referrals",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("why", sa.String(32), nullable=False),
        sa.Column("by_id", BIG, nullable=True),
        sa.Column("at", AT, nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_closed_referrals_by_id")),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_closed_referrals_referral_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_referrals")),
        sa.UniqueConstraint("referral_id", name=op.f("uq_closed_referrals_referral_id")),
    )


def downgrade() -> None:
    op.drop_table("closed_referrals")
    op.drop_index("ix_feedback_answers_participant_id", "feedback_answers")
    op.drop_table("feedback_answers")
    op.drop_table("last_sessions")
    op.drop_index("ix_community_introductions_participant_id", "community_introductions")
    op.drop_table("community_introductions")
    op.drop_index("ix_moods_participant_id", "moods")
    op.drop_table("moods")
    op.drop_table("check_ins")
    with op.batch_alter_table("preferences") as table:
        table.drop_column("check_ins_stopped_at")
