"""Texts meant for somebody else, or about something else: whatever they sound like, they answer nothing of ours.

Beside them, what sounds as loose and is an answer all the same: the one must not cost the other.
"""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import lines, meant

DECISIONS = frozenset({Intent.CONFIRM, Intent.DECLINE, Intent.RESCHEDULE, Intent.LATE, Intent.CHOOSE})

CHAT = """
    yeah that film was mint, you seen the second one
    yes!!! what a goal
    ok so i told her straight, she can move out
    alright, im so sorry for your loss
    cant believe what he said to her
    i cant find the charger anywhere
    cant wait to see the kids faces when we tell them
    she couldnt make it so it was just me and dave
    dave cant make five a side
    if he cant do it ill ask kev
    late kick off again, typical
    the late show was rammed
    change my oil while youre at it will you
    can you swap the telly for the old one
    did you change the locks
    why am i unable to log in to the gas account
    i have a date on friday with that lad from the gym
    dinner at nans got moved to sunday
    when does the match start
    right two tickets for saturday, doors at 8, bring cash
    love you too babe
    good night x
    see you later
    have a nice day
    its on its way mate, dpd says tomorrow
"""

ANSWERS = {
    Intent.CONFIRM: """
        yes my sister is driving me
        my mum will kill me if i miss it so yeah ill be there
        yeah, see you then. got new trainers an all
        said yes already
        leave it as it is
        dont change it
        i always come
        ok see you soon
        cant wait
        yes but i can only stop till 3
        sorry only just seen this, yes thats fine
        ie, ond gorfod gadael erbyn tri
        thank you that is good
        sure, can you tell me where to park
        yes that's right. ive got a dog with me, she is no bother
        yes pls can u remind me on the day
        i'll try my best to get there
        be there before 2
    """,
    Intent.DECLINE: """
        i know i said yes but i cant now
        cant come, dog has eaten my keys and the landlord is no help
        Marlon got remanded so he wont make it
        i regret that i shall not be able to attend
        smo fi'n dod
        dwi'm yn meddwl ddo i
    """,
    Intent.RESCHEDULE: """
        got a job interview tuesday!! can we do it weds
        cant make it when else have you got
        can we do 10 not 2
        2 is no good, is 4 ok
        could i alter my appointment please
        yes tuesday is fine but 10 in the morning not 2
        kids are off, got anything the week after
        a oes modd newid fy apwyntiad
        you ok? shall we postpone
        can i meet you on thursday
        id rather later if theres anything
        zoom?
    """,
    Intent.LATE: """
        missed the first bus so ill be 20 past
        dying for a brew so grabbing one, ill be in, 5 mins
        stuck behind a tractor, ten minutes late
        bydda i chwarter awr ar ei hôl hi
    """,
}


@pytest.mark.parametrize("text", lines(CHAT))
def test_chat_is_no_answer(text: str) -> None:
    heard = meant(text, Asked.CONFIRM_ATTENDANCE)
    assert heard.intent not in DECISIONS, heard.why


@pytest.mark.parametrize(
    ("intent", "text"), [(intent, text) for intent, table in ANSWERS.items() for text in lines(table)]
)
def test_an_answer_among_other_words_is_still_heard(intent: Intent, text: str) -> None:
    heard = meant(text, Asked.CONFIRM_ATTENDANCE)
    assert heard.intent is intent, heard.why


def test_what_speaks_against_it_is_told() -> None:
    heard = meant("change my oil", Asked.CONFIRM_ATTENDANCE)
    assert "object" in heard.why[0]


def test_when_they_get_there_is_no_yes_where_it_is_after_the_start() -> None:
    assert meant("k ill be there before 4", Asked.CONFIRM_ATTENDANCE).intent is not Intent.CONFIRM
