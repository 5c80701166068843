"""Alerts: what a person must look at, until they say they have."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class AlertKind(StrEnum):
    """Why somebody is being told."""

    CRISIS = "crisis"
    SAFEGUARDING = "safeguarding"
    DISTRESS = "distress"
    CANNOT_COME = "cannot_come"
    CAN_COME = "can_come"
    APPROVE = "approve"
    APPROVE_DUTY = "approve_duty"
    APPROVE_LEAD = "approve_lead"
    MOVE_LAPSED = "move_lapsed"
    NO_CHOICE = "no_choice"
    ASKED_TO_MOVE = "asked_to_move"
    LATE = "late"
    UNANSWERED = "unanswered"
    UNTOLD = "untold"
    HELD_UP = "held_up"
    RECORD_ATTENDANCE = "record_attendance"
    GAVE_REASON = "gave_reason"
    MISSED_NO_WORD = "missed_no_word"
    NO_SLOTS = "no_slots"
    CLOCK_RUNNING = "clock_running"
    CLOCK_LEAD = "clock_lead"
    LIMIT_PASSED = "limit_passed"
    ASSESSMENT_DUE = "assessment_due"
    ASSESSMENT_DUE_LEAD = "assessment_due_lead"
    BEFORE_RELEASE = "before_release"
    BEFORE_RELEASE_LEAD = "before_release_lead"
    EXPECTED_OUT = "expected_out"
    EXPECTED_OUT_LEAD = "expected_out_lead"
    WINDOW_ENDS = "window_ends"
    WINDOW_ENDS_LEAD = "window_ends_lead"
    PLAN_DUE = "plan_due"
    PLAN_DUE_LEAD = "plan_due_lead"
    TODAY_DUE_LEAD = "today_due_lead"
    REPORT_DUE = "report_due"
    REPORT_DUE_LEAD = "report_due_lead"
    NOBODY_NAMED = "nobody_named"
    NOBODY_NAMED_LEAD = "nobody_named_lead"
    CALL_ME = "call_me"
    RANG = "rang"
    WROTE = "wrote"
    STOPPED = "stopped"
    STARTED = "started"
    WRONG_PERSON = "wrong_person"
    NEW_NUMBER = "new_number"
    NOT_DELIVERED = "not_delivered"
    NOT_REACHED = "not_reached"
    UNKNOWN_SEND = "unknown_send"
    PLAN_BY_HAND = "plan_by_hand"
    PLAN_TALK = "plan_talk"
    PLAN_NOT_SEEN = "plan_not_seen"
    LINK_LOCKED = "link_locked"
    UNCLAIMED = "unclaimed"
    QUIET = "quiet"
    QUIET_LEAD = "quiet_lead"
    COVER = "cover"
    AWAY = "away"
    WORKER_AWAY = "worker_away"
    RING_INSTEAD = "ring_instead"
    STILL_BOOKED = "still_booked"
    LONE_VISIT = "lone_visit"
    STRUGGLING = "struggling"
    CHECK_INS_STOPPED = "check_ins_stopped"
    CHECK_INS_STARTED = "check_ins_started"
    NOT_IN_TOUCH = "not_in_touch"
    ASK_IN_TOUCH = "ask_in_touch"
    FACE_TO_FACE = "face_to_face"
    THREE_WAY = "three_way"
    ASK_THREE_WAY = "ask_three_way"
    COMPLAINT = "complaint"
    INVITE = "invite"
    NO_PLACE = "no_place"
    NOT_FOR_ME = "not_for_me"
    ANSWERED_YOU = "answered_you"
    CALL_INSTEAD = "call_instead"
    INTRODUCE = "introduce"
    CLAIMED = "claimed"
    NO_REPLY = "no_reply"
    PREFERS_CALLS = "prefers_calls"
    PREFERS_HOURS = "prefers_hours"
    REVIEW_DUE = "review_due"
    NEXT_SESSION = "next_session"
    UNDER_PACE = "under_pace"
    NEW_WORKER = "new_worker"
    TASK_LATE = "task_late"
    TASK_LEAD = "task_lead"
    KNOWN = "known"
    CHILD_NAMED = "child_named"
    OPERATOR = "operator"


_HOLDS = text("kind IN ('crisis', 'safeguarding') AND texts_again_at IS NULL")
_UNCLAIMED = text("person_id IS NULL AND words IS NOT NULL")


class Alert(Base):
    """Something for `staff_id` (or, with none, for whoever is on duty) about `person_id`. `once` keeps it single.

    A grave one is somebody's (`owner_id`) once they say so, and is over once they wrote down what they did (`action`);
    until then `paged_id` is who is being asked, on which rung of the rota. It holds the participant's routine texts
    back until `texts_again_at`.
    """

    __tablename__ = "alerts"

    id: Mapped[Id]
    kind: Mapped[AlertKind]
    urgent: Mapped[bool] = mapped_column(default=False)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    words: Mapped[str | None] = mapped_column(Sealed("alerts.words"))
    facts: Mapped[dict[str, Any]]
    once: Mapped[str | None] = mapped_column(unique=True)
    raised_at: Mapped[datetime]
    seen_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    seen_at: Mapped[datetime | None]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    owned_at: Mapped[datetime | None]
    action: Mapped[str | None] = mapped_column(Sealed("alerts.action"))
    acted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    acted_at: Mapped[datetime | None]
    texts_again_at: Mapped[datetime | None]
    paged_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    rung: Mapped[int] = mapped_column(default=0)
    __table_args__ = (
        Index("ix_alerts_unclaimed", "raised_at", sqlite_where=_UNCLAIMED, postgresql_where=_UNCLAIMED),
        Index("ix_alerts_holds", "person_id", sqlite_where=_HOLDS, postgresql_where=_HOLDS),
        Index(
            "ix_alerts_open",
            "staff_id",
            sqlite_where=text("seen_at IS NULL"),
            postgresql_where=text("seen_at IS NULL"),
        ),
    )
