"""What one says to a friend, and opens with a yes: no service may take it for an answer, with a booking or without."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import BOOKED, NOW, lines

DECISIONS = frozenset({Intent.CONFIRM, Intent.DECLINE, Intent.RESCHEDULE, Intent.CHOOSE})

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
    Yup i finish my lecture already, going to canteen
    Yeah thats the guy i was talking about
    Sure, the recipe is flour eggs and milk
    Okay den i wait for u at the mrt
    No prob. I will send to your email
    Yes, my reg is the one with the dent in the door
    Sure but my room is messy, you can sit in the kitchen
    Yeah I can get you one if you want, they are a tenner
    Of course, its my birthday you know
    Yup he is at his granny place
    Ya, told him already, he say ok
    Fine i miss you very much
    ill be at yours in ten, put kettle on
    I'm coming home 4 dinner
    I'm okay. Chasing the dream. Whats good
    I am in my class now, cannot talk
    I will come to ur home with the cake
    Oh ok no probs, how was the gig
    Yes alright, keep ya hair on
    Yes sir, your parcel is with the neighbour
    Yes I posted a couple of pics on fb
    absolutely love that song
    great, now my laptop died
    lovely sunset tonight
    perfect score in my theory test!!!
    that works out at 20 quid each
    that is good news bro
    thats fine leave it in the shed
    all good in the hood
    it's all good just tired from work
    done, sent you the 50
    done with the dishes now
    deal or no deal is on lol
    agreed, she was well out of order
    true that, he never paid me back neither
    exactly what i said to her
    no worries mate enjoy your hols
    no problem hun, happy to help with the kids anytime
    no doubt he will be late as usual
    you got it bro, ill bring the speakers
    you are right about that jacket it looks mint
    yes that was me honking at you lol
    ok good night sweet dreams
    ok ill be good
    see u tmr at the bbq
    see you on the pitch
    meet you outside greggs
    cant wait to see the baby!!
    will be there for you always
    always there for you babe
    I can make it with chicken instead if you prefer
    i can come round and fix the tap if you want
    were coming to yours after the match
    i'll see you at mums on sunday
    can do 15 for the pair
    will do the washing when im back
    i do love a good roast
    i am the one with the red van
    count me in for fantasy football
    go for it mate shes well fit
    go on then ill have a half
    why not ask her yourself
    think so, it was in the paper
    i think its the alternator
    should be sunny tomorrow
    should be fine if you superglue it
    booked the flights!!
    booked in at the barbers for 2
    got it from argos
    got it, cheers for the loan
    ie dwi newydd weld o yn tesco
    iawn diolch, sut wyt ti
    perffaith, diolch am y blodau
    wrth gwrs gei di fenthyg y car
    byddaf adre erbyn chwech
    dwi'n dod adre rwan
    wela i di yn y gem
    hi you coming out later or what
    we dont cancel, we never do
    send his number to my skype will you
    youre not online, why
    later ive got to pick the kids up, looking for new trainers for him
"""


@pytest.mark.parametrize("booked", [BOOKED, None], ids=["booked", "not booked"])
def test_a_yes_to_a_friend_is_no_answer_to_us(booked: datetime | None) -> None:
    heard = {text: hear(text, Asked.CONFIRM_ATTENDANCE, NOW, booked=booked) for text in lines(YES_TO_A_FRIEND)}
    assert {text: meaning.why for text, meaning in heard.items() if meaning.intent in DECISIONS} == {}
