"""What dialogs that look after somebody ask for.

Rule of this file: rows only, in the turn's own transaction; one small function an effect.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from sqlalchemy import update

from bot import onward
from bot.caring import complaints, last_words
from bot.delivery.refusals import preference_of
from bot.doing import Doing, Follows
from bot.mentoring import round_counts
from bot.models import Conversation, Message, Mood, Referral
from bot.people import preferences
from bot.people.reach import referral_of
from bot.planning import check_ins
from bot.planning.progress import kept, next_of, progress
from dialogs import next as next_one
from dialogs.hours import day_of
from dialogs.moves import (
    BeginFor,
    CareEffect,
    FindAttended,
    FindNext,
    KeepChoice,
    KeepFeedback,
    KeepMood,
    Matter,
    MayNudge,
    NextFound,
    NudgeAllowed,
    PassComplaint,
    PlanCheckIn,
    StartCheckIns,
    StopCheckIns,
)
from dialogs.moves_beginning import BeginningEffect

CheckInEffect = PlanCheckIn | MayNudge | KeepMood | StopCheckIns | StartCheckIns


def do(doing: Doing, effect: CareEffect) -> Follows | None:
    """Do one of them; what follows, where something does."""
    if isinstance(effect, BeginningEffect):
        return preferences.do(doing, effect)
    match effect:
        case PlanCheckIn() | MayNudge() | KeepMood() | StopCheckIns() | StartCheckIns():
            return _check_in(doing, effect)
        case FindNext():
            return _next(doing)
        case PassComplaint(message_id):
            return complaints.pass_on(doing, message_id)
        case FindAttended() | KeepChoice() | KeepFeedback():
            return _last_words(doing, effect)
        case _:
            assert_never(effect)


def _last_words(doing: Doing, effect: FindAttended | KeepChoice | KeepFeedback) -> Follows | None:
    match effect:
        case FindAttended():
            return last_words.attended(doing)
        case KeepChoice():
            last_words.choice(doing, effect)
        case KeepFeedback():
            last_words.feedback(doing, effect)
    return None


def _check_in(doing: Doing, effect: CheckInEffect) -> Follows | None:
    match effect:
        case PlanCheckIn(rings):
            return check_ins.plan(doing.session, doing.person, doing.at, rings)
        case MayNudge():
            return NudgeAllowed(check_ins.may_nudge(doing.session, doing.conversation, doing.at))
        case KeepMood(mood, message_id):
            kept = Mood(participant_id=doing.person.id, message_id=message_id, mood=mood, at=doing.at)
            doing.session.add(kept)
            return None
        case StopCheckIns() | StartCheckIns():
            return _choose_check_ins(doing, effect)


def _choose_check_ins(doing: Doing, effect: StopCheckIns | StartCheckIns) -> Follows | None:
    """Their choice belongs to their number; the open question, if there is one, is asked no more."""
    message = doing.session.get_one(Message, effect.message_id)
    starts = isinstance(effect, StartCheckIns)
    chosen = preference_of(doing.session, message.number_key, message.channel)
    chosen.check_ins_stopped_at = None if starts else doing.at
    doing.session.flush()
    if not starts:
        theirs = (Conversation.person_id == doing.person.id, Conversation.dialog == check_ins.DIALOG)
        nothing = {"asked": None, "asked_at": None, "asked_until": None}
        doing.session.execute(update(Conversation).where(*theirs).values(nothing))
        return None
    if check_ins.open_one(doing.session, doing.person.id) is not None:
        return None
    referral = referral_of(doing.session, doing.person.id)
    key = check_ins.next_key(doing.session, doing.person.id)
    return BeginFor(check_ins.DIALOG, key, Matter(referral.id if referral else 0))


def texts_are_back(doing: Doing, message_id: int) -> None:
    """After START: a series of check-ins that STOP had brought to its end begins anew, once this is committed."""
    referral = referral_of(doing.session, doing.person.id)
    if referral is None or check_ins.open_one(doing.session, doing.person.id) is not None:
        return
    key, once = check_ins.next_key(doing.session, doing.person.id), f"check_in:started:{message_id}"
    onward.put(
        doing.session, onward.Onward(doing.person.id, check_ins.DIALOG, key, once, matter=Matter(referral.id)), doing.at
    )


def _next(doing: Doing) -> NextFound:
    """What is next; this conversation is about it from now on, so that its words are filled from it."""
    found, referral = next_of(doing.session, doing.person.id, doing.at), referral_of(doing.session, doing.person.id)
    doing.conversation.appointment_id = found.id if found else None
    doing.session.flush()
    far = progress(doing.session, referral) if referral else None
    if referral is None or far is None:
        return NextFound(found is not None)
    said = NextFound(found is not None, far.unit.value, far.done, far.done + far.left, far.is_most)
    return _touched(doing, referral, said) if doing.conversation.matter.get("word") == next_one.LEFT else said


def _touched(doing: Doing, referral: Referral, said: NextFound) -> NextFound:
    """With how often their mentor or coach was in touch; what is still to come today is not counted yet."""
    today = day_of(doing.at)
    days = [day for day in round_counts.days(doing.session, referral, doing.at) if day.two_way or day.day < today]
    so_far = kept(days, today)
    return replace(said, due=so_far.due - so_far.prevented, made=so_far.two_way, run=so_far.streak)
