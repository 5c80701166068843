"""Coming or not, as people text it after "See you Tue 24 Nov, 2pm ... Reply YES, or CHANGE"."""

from __future__ import annotations

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import heard_otherwise

COMING = """
    yes ill be there, my mums bringing me
    Yes that's fine. I'll come straight from work.
    yep il get the early bus
    ok see you tuesday, do i need my letter
    yes hun no worries
    Yeah see you at high street at 2
    ill be there on tuesday at the library
    yes will be there with my daughter if thats ok
    yes i can come, sorry about last time
    yes they told me about the new time, ill be there
    she will drop me off so yes
    yes we'll be there, me and the baby
    ok cool thanks for letting me know, see you then
    yeah should be ok, hopefully they dont change my shift
    my worker said its at 2 so ill be there
    yes all good with you still?
    Yes. Thank you for your help last week, you were great
    yes im coming, are you in the same office
    Yes, I am available at that time
    Yes I'm happy with that time
    Ok boss will do
    Yes I can make it. Will you be there or someone else?
    confirmed, see you tuesday 24th
    coming yeah
    i'll be there come hell or high water
    wouldnt dream of missing it
    course, see you tues
    yes, tuesday is perfect for me
    yes ok for tuesday
    ok tuesday 2pm no probs
    yes it is fine for me
    yes I will attend my appointment on Tuesday
    I can attend on Tuesday thank you
    Tuesday is fine, thanks for checking
    yes please keep it
    keep it as it is
    yeah leave it like that
    thats ok with me cheers
    yes i got your letter, will be there
    yes got your message, see you then
    yeah got it in my phone mate
    yes. can you send the address again
    yes who will i see
    no problem i will be there
    not a problem, see you at 2
    dont worry ill be there
    I'm definitely coming, they sorted my rota
    im all sorted for tuesday
    all set for tuesday thanks
    yes thats right, 2pm at high street
    sure no problem
    sure thing see you then
    alright then
    ok ill come
    byddaf i yna am 2
    wela i chi ddydd mawrth
    ydw, dwi'n dod
    iawn, fydda i yno
    ie plis
    ydy mae'n iawn
    dim problem, wela i chi bryd hynny
    yes all good thanks. Best wishes, Carol
    sorry only just seen this, yes thats fine
    sorry phone was off, yeah ill be there
    got no credit so couldnt text before but yes still on for tues
    yes my mums bringing me in
    yes full stop see you then full stop
    im still coming, ignore what i said earlier
    I'm in
    bydda i yno. cofion cynnes Gwen
    iawn, weli di fi yna
    yes
    Y
    yeh
    yh thats fine
    yep no probs
    Yes please
    yeah il be there
    ye sound see u tues
    ok
    ok ta
    👍
    👍🏽 see you then
    yesss
    yea man
    aye
    aye will do
    ill b ther
    il be there at 2
    i will attend
    I'll be there, thanks
    I can make that
    thats perfect thanks
    sounds good
    no problem
    no worries see you then
    np
    nae bother
    cant wait
    wont miss it
    I wouldn't miss it
    yes i can come
    still coming yeah
    will do x
    yes will be there
    cool c u there
    all good see you tuesday
    see you at 2
    defo
    yes but ive got to leave by 3
    should be ok
    yeah should be there
    i think so yeah
    confirmed
    Yes that's fine, what's the address?
    Yes. where is it
    no wait yes i can
    scrap that i can come
    sorry yes
    yes sorry for late reply
    Yes thank you, I will be there on Tuesday at 2pm
    yes 2pm tuesday
    yes hun x
    fine by me
    perfect
    it's me mum texting for him, he says yes he'll be there
    byddaf
    iawn
    ie
    ydw
    ie dim problem
    iawn diolch
    fydda i yno
    bydda i yna
    wela i chi ddydd Mawrth
    dwi'n dod
    gwych, diolch
"""

NOT_COMING = """
    going to struggle with that one
    nah its chucking it down
    no been up all night with the baby
    ffaelu dod, dwi'n sal
    no
    nope
    nah
    no sorry
    no thanks
    cant make it
    can't come sorry
    i cannot come
    cannae make it
    not coming
    im not coming
    wont be there
    i wont be able to make it
    not gonna make it
    sorry cant do it
    unable to attend
    not sure i can make it
    might not be able to come
    i dont think i can make it
    dont think ill be there
    probably not
    cant im working
    im working that day
    got work sorry
    im ill
    im poorly
    been sick all night
    cant come my kids are off school
    no lift sorry
    got no money for the bus
    ive been arrested
    in hospital
    im in a&e
    this is his mum hes in hospital
    its his sister, hes been arrested so he wont be there
    yes no wait cant
    i would but im in work
    as if
    👎
    na
    methu dod
    dwi'n methu dod sori
    alla i ddim dod
    ddim yn dod
    dwi'n sal
    na sori
    dw i ddim yn gallu dod
"""

NEITHER = """
    yeah i know right
    yes thats the one with the red door
    yes thats the one who nicked my bike
    yes if my mum drops me off
    will let you know tomorrow
    i'm in london tuesday
    yes but can i come later
    if i can get a lift ill be there
    ill try but depends on work
    maybe
    ill let you know
    let me check
    not sure yet
    yeah right
    yeah?
    who is this
    ok where is it
    my brother cant make it to the match
    i told her i cant come to hers
    ok im coming home now
    yes! im an expert
    alright love you too
    yes no
    she said yes to him
    dunno
    hmm
    lol
    ok cool can you call me
    ok but can we do friday
    can i come
    will you be there
    is he coming
    does yes mean i have to come
"""


def test_they_are_coming() -> None:
    assert heard_otherwise(COMING, Asked.CONFIRM_ATTENDANCE, Intent.CONFIRM) == []


def test_they_are_not_coming() -> None:
    assert heard_otherwise(NOT_COMING, Asked.CONFIRM_ATTENDANCE, Intent.DECLINE) == []


def test_a_yes_is_never_guessed() -> None:
    assert heard_otherwise(NEITHER, Asked.CONFIRM_ATTENDANCE, *set(Intent) - {Intent.CONFIRM}) == []
