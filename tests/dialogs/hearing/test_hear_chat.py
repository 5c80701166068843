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

YES_TO_A_FRIEND = """
    yeah he said hes gonna ring the landlord about it
    ok il grab some milk on the way back then
    yes mate did you see that goal in the second half
    sure ask your mum if she wants owt from the shop
    yep we had a lovely time ta, the kids loved the beach
    lol yeah she does that all the time
    haha ok fair enough, how was your weekend
    great news!! so pleased for you x
    yes! get in! 3 nil
    alright mate how you keeping
    yeah been a long day, feet are killing me
    ok i'll tell dad you rang
    perfect timing, the pizza just turned up
    sounds like a nightmare, hope your ok hun
    yes its raining here too
    Yeah its still for sale, 40 quid cash
    ok cool il bring the drill round saturday then
    yh bro send me the pics
    Good. And you?
    Yes they let him out on monday
    ok so what did the vet say about the dog
    fine be like that
    right then whos round is it
    sure u did lol
    brilliant film that, i cried at the end
    yeah we r all going to spain in june
    yes please 2 sugars
    ok im putting the kids to bed now
    I know yeah mad isnt it
    aye thats what our lass said an all
    Definitely the blue one, it goes with your shoes
    all good here, baby is sleeping through now
    Yes dear leaving the office now
    ok love you too
    yeah i saw him in asda, he looks well rough
    yes get me 20 lambert please
    cool cool. u seen the keys anywhere
    will do, give the baby a kiss from me
    ok will tell him when he gets in from school
    yes its the white house with the red door
    I will be home by 6, put the oven on
    I'll be there in spirit lol have a good one
    ill be at my mums if you need anything
    yeah ill be up late watching the boxing
    see you at the party on saturday babe
    see you at home
    cant wait for the wedding xx
    looking forward to the football tonight
    yeah i can do that, what colour do you want it painted
    no problem mate any time, glad it helped
    that works, i tried it on my phone and the wifi came back
    sounds good what you having for tea
    deal, 50 for the pair and you collect
    thats right love he was in your class at school
    correct, its the one by the chip shop
    yeah can you send it to me on whatsapp
    yes i got your letter about the bins
    im up for a drink after if your about
    ydw dwi yn siop, ti isio rhywbeth
    ie gem wych neithiwr
    hi you coming out later or what
    we dont cancel, we never do
    send his number to my skype will you
    youre not online, why
    later ive got to pick the kids up, looking for new trainers for him
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


@pytest.mark.parametrize("text", lines(CHAT) + lines(YES_TO_A_FRIEND))
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
