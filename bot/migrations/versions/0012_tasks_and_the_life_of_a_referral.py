"""The life of a referral as dated steps, how and why it was closed, what a death freezes, and tasks."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
STANDS = sa.text("void_at IS NULL")
FROZEN = sa.text("lifted_at IS NULL")
OPEN = sa.text("done_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "referral_steps",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("step", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", BIG, nullable=True),
        sa.Column("how", sa.String(32), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("void_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_referral_steps_by_id_people")),
        sa.ForeignKeyConstraint(
            ["referral_id"], ["referrals.id"], name=op.f("fk_referral_steps_referral_id_referrals")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_steps")),
    )
    op.create_index("ix_referral_steps_referral_id", "referral_steps", ["referral_id"])
    op.create_index(
        "uq_referral_steps_source",
        "referral_steps",
        ["referral_id", "step", "source"],
        unique=True,
        sqlite_where=STANDS,
        postgresql_where=STANDS,
    )
    _keep_what_is_known()
    op.drop_table("whereabouts")
    with op.batch_alter_table("closed_referrals") as table:
        table.add_column(sa.Column("reason", sa.String(32), nullable=True))
        table.add_column(sa.Column("words", sa.LargeBinary(), nullable=True))
    _say_closing_anew()
    _freezes()
    _tasks()


def _keep_what_is_known() -> None:
    """Every referral was received; where somebody was said to be, and closings, become steps with who and when."""
    into = "INSERT INTO referral_steps (referral_id, step, day, at, by_id, how, source) "
    op.execute(
        into + "SELECT referrals.id, 'received', referred_on, made_at, NULL, 'file', '' FROM referrals "
        "JOIN people ON people.id = referrals.participant_id"
    )
    said = "CASE stands WHEN 'out' THEN 'released' WHEN 'deceased' THEN 'died' ELSE stands END"
    source = "'whereabouts:' || CAST(id AS VARCHAR)"
    op.execute(into + f"SELECT referral_id, {said}, day, said_at, said_by, 'page', {source} FROM whereabouts")
    step = "CASE why WHEN 'died' THEN 'died' ELSE 'closed' END"
    op.execute(into + f"SELECT referral_id, {step}, date(at), at, by_id, 'page', 'closing' FROM closed_referrals")


def _say_closing_anew() -> None:
    """A death is no closing. What was 'another reason' has no more to it than that."""
    op.execute("DELETE FROM closed_referrals WHERE why = 'died'")
    for before, why, reason in (
        ("moved_away", "ended_early", "moved"),
        ("withdrew", "withdrawn", "chose_to_leave"),
        ("other", "ended_early", "other"),
    ):
        op.execute(f"UPDATE closed_referrals SET why = '{why}', reason = '{reason}' WHERE why = '{before}'")


def _freezes() -> None:
    op.create_table(
        "freezes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_by", BIG, nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["lifted_by"], ["people.id"], name=op.f("fk_freezes_lifted_by_people")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_freezes_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_freezes")),
    )
    op.create_index(
        "uq_freezes_open", "freezes", ["person_id"], unique=True, sqlite_where=FROZEN, postgresql_where=FROZEN
    )
    op.execute(
        "INSERT INTO freezes (person_id, since) SELECT participant_id, max(made_at) FROM referrals "
        "JOIN people ON people.id = participant_id WHERE standing = 'deceased' GROUP BY participant_id"
    )


def _tasks() -> None:
    op.create_table(
        "tasks",
        sa.Column("id", BIG, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=True),
        sa.Column("owner_id", BIG, nullable=True),
        sa.Column("appointment_id", BIG, nullable=True),
        sa.Column("message_id", BIG, nullable=True),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=True),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("once", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("warn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("warned", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", BIG, nullable=True),
        sa.Column("outcome", sa.String(32), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("contact_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_tasks_appointment_id_appointments")
        ),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_tasks_contact_id_contacts")),
        sa.ForeignKeyConstraint(["done_by"], ["people.id"], name=op.f("fk_tasks_done_by_people")),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_tasks_message_id_messages")),
        sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name=op.f("fk_tasks_owner_id_people")),
        sa.ForeignKeyConstraint(["participant_id"], ["people.id"], name=op.f("fk_tasks_participant_id_people")),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_tasks_referral_id_referrals")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
        sa.UniqueConstraint("once", name=op.f("uq_tasks_once")),
    )
    op.create_index("ix_tasks_participant_id", "tasks", ["participant_id"])
    op.create_index("ix_tasks_open", "tasks", ["owner_id", "due_at"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("ix_tasks_warn", "tasks", ["warn_at"], sqlite_where=OPEN, postgresql_where=OPEN)


def downgrade() -> None:
    op.drop_table("tasks")
    op.drop_table("freezes")
    with op.batch_alter_table("closed_referrals") as table:
        table.drop_column("words")
        table.drop_column("reason")
    op.create_table(
        "whereabouts",
        sa.Column("id", BIG, nullable=False),
        sa.Column("referral_id", BIG, nullable=False),
        sa.Column("stands", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("said_by", BIG, nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["referral_id"], ["referrals.id"], name=op.f("fk_whereabouts_referral_id_referrals")),
        sa.ForeignKeyConstraint(["said_by"], ["people.id"], name=op.f("fk_whereabouts_said_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_whereabouts")),
    )
    op.create_index("ix_whereabouts_referral_id", "whereabouts", ["referral_id"])
    op.drop_table("referral_steps")
