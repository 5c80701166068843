"""Words that say whether a time is wanted, ruled out, or over; English and Welsh.

Rule of this file: as in `when_en.py`. The nearest such word before a time decides, then the words just after it.
"""

from __future__ import annotations

from dialogs.hearing.times.senses import Group, Kind, phrases, same, words

GROUPS: tuple[Group, ...] = (
    same(
        Kind.NOT,
        "Before a time: it is ruled out. 'No' alone is an answer, so it counts only right before a time.",
        "not | cant | can't | cannot | can not | couldnt | couldn't | wont | won't | dont | don't | never | "
        "isnt | isn't | arent | aren't | cnt | carnt | cant do | can't do | cant make | can't make | cannot "
        "make | cant make it | can't make it | cannot make it | i cant | i can't | neither | cant come | "
        "can't come | cant get there | cant get in | cant attend | not coming | wont make | wont make it | "
        "wont be able | not able | unable | wouldnt | wouldn't | shouldnt | aint | ain't | nt | not free | "
        "not available | unavailable | doesnt | doesn't | didnt want | dont want | rule out | hate | avoid | "
        "nowt | no way | impossible | unless | methu | fedra i ddim | ni allaf | ni alla i | allaf i ddim | "
        "fydda i ddim | ni fydda i | sai'n gallu | sa i'n gallu | sai'n | smo fi'n gallu | na alla i | "
        "fedrai ddim | alla i ddim | allai ddim "
        "| dim | ddim | nid | nac | byth | ddim yn gallu | ddim ar gael | ddim yn rhydd | allwn i ddim | "
        "dwi ddim | not if | not if its | not if it's | not if it is | not if thats | not when its | "
        "dim os | ddim os | ond dim os | ond ddim os | dim pan | ddim pan",
    ),
    same(
        Kind.BUSY,
        "What keeps someone away at that time.",
        "busy | working | im working | i'm working | im busy | i'm busy | im away | i'm away | i work | dwi'n "
        "gweithio | dwin gweithio | rwy'n gweithio | dwi'n brysur | im at work | at work | in work | in "
        "college | at college | got work | got college | got court | in court | away | booked up | tied up | "
        "looking after | babysitting | on shift | on shifts | at hospital | at the hospital | in hospital | "
        "ive got the kids | got the kids | got kids | got my kids | have the kids | have kids | have my kids "
        "| kids off | kids are off | kids is off | kids home | kids at home | inset day "
        "| got docs | got doctors | got the doctors | got dentist | got the dentist | on holiday | on hols | "
        "on nights | school run | got school run | gweithio | yn gweithio | yn y gwaith | mewn gwaith | i "
        "ffwrdd | brysur | yn brysur",
    ),
    same(
        Kind.FREE,
        "Before a time: it is wanted, unless 'not' stands before these too ('cant come tomorrow').",
        "stop by | drop by | pop by | swing by | come by | can do | could do | free | available | can make "
        "| do | come | meet | okay for | ok for | good for | "
        "fine for | make it | make | can | could | be in | be there | come in | pop in | get there | get in | "
        "sure | think | reckon | attend | manage | going to | gonna | able to | see | gallu | galla i | "
        "gallaf | alla i | alla i ddod | gallu dod | galla i ddod | rhydd | yn rhydd | ar gael | dod | ddod | "
        "gallu gwneud",
    ),
    same(
        Kind.FREE,
        "Before a time: it is asked for, whatever was said before.",
        "can i | can we | could i | could we | can you | could you | can u | could u | how about | if it "
        "was | if it were | if its | if it is | how bout | "
        "what about | wot about | wat about | im off | i'm off | im free | i'm free | i can | i could | id "
        "rather | prefer | rather | would like | want | only free | maybe | hopefully | lets | let's | lets "
        "do | see you | see u | c u | cu | change to | swap to | move to | move it to | moved to | change it "
        "to | swap it to | book | hoping for | hoping | hoped | wondering | wondering if | thinking | was "
        "thinking | was hoping | was wondering | was going to | was gonna | supposed | until then | any "
        "chance | chance of | got anything | have anything | a slot | any slots | in for | due | yes | yeah | "
        "yep | dont mind | don't mind | why not | no problem | not a problem | no worries | cant wait | can't "
        "wait | could you do | can you do | free on | put me in | put me down | dont forget | were you | was "
        "it | is it | if i can | if you can | instead | beth am | be am | gawn ni | allwn ni | ga i | gaf i | "
        "a ga i | hoffwn | symud i | newid i | allai | alla i | a fyddai | gallwn ni | rather do",
        2,
    ),
    same(
        Kind.BAD,
        "After a time: it is ruled out.",
        "no good | isnt good | isn't good | not good | is bad | bad | are bad | no use | rubbish | is out | "
        "are out | a no | a no go | no go | not great | not ideal | doesnt work | doesn't work | dont work | "
        "don't work | wont work | won't work | not possible | impossible | cant | can't | im busy | i'm busy "
        "| im working | i'm working | i work | im away | i'm away | is awkward | awkward | not free | im not "
        "free | not any good | wouldnt work | doesnt suit | doesn't suit | dont suit | no can do | not "
        "happening | is a pain | tricky | is full | are full | full up | murder | is murder | are murder | "
        "a killer | mad | always mad | mental | manic | hectic | rammed | booked "
        "| aint good | not suitable | is not good | are no good | is no good | wont do | wont suit | nope | "
        "nightmare | difficult | hard for me | not convenient | isnt convenient | cant do | cant make | cant "
        "make it | i cant | i can't | clashes | no i work | ddim yn gweithio | ddim yn siwtio | dim yn "
        "gyfleus | ddim yn gyfleus | dim yn dda | ddim yn dda | dim yn iawn | ddim yn bosib | yn anodd | ddim "
        "yn iawn | dwin gweithio | dwi'n gweithio | yn amhosib | rwy'n gweithio | yn brysur | dwi'n brysur",
    ),
    same(
        Kind.GOOD,
        "After a time: it is wanted.",
        "works | ok | okay | fine | good | great | perfect | suits | better | best | would be | would work | "
        "would do | would suit | is good | is fine | is ok | are good | will do | sounds | grand | sound | "
        "lush | spot on | ideal | brilliant | cool | free | will work | would be good | would be better | can "
        "do | i can | im free | i'm free | im off | available | yes | handy | easier | doable | yn iawn | yn "
        "well | yn siwtio | sy'n siwtio | siwtio | yn dda | yn gyfleus | yn berffaith | gwell | orau | yn "
        "wych",
    ),
    same(
        Kind.GOOD,
        "After a time: it is wanted, unless ruled out before it ('no mornings please').",
        "please | pls | plz | plis | instead | possible | if possible | os gwelwch yn dda | yn lle",
        2,
    ),
    same(
        Kind.ASIDE,
        "Talk of something else that is on at that time: nothing to book.",
        "cant wait til | cant wait until | cant wait for | can't wait til | can't wait for | paid | payday | "
        "pay day | birthday | bday | party | football | footy | match | cup final | final | the game | gig "
        "| on telly | gets out | comes off | come off | coming off | skint | no money | no credit | rent "
        "| rent due | rent was due | rent is due | bill due | bills due | was due | bin day | curfew "
        "| the tag | my tag | tag on | holiday from | wages | universal credit | pen-blwydd | penblwydd",
    ),
    same(
        Kind.PAST_VERB,
        "Asks about a time that is set, so the time is only talked of.",
        "what time | what time is it | wot time | wat time | when is | whens | when's | whats | what's | pa "
        "amser | faint o'r "
        "gloch | faint or gloch | pryd | pryd mae | who is | whos | where is | wheres | where's",
    ),
    same(
        Kind.PAST_VERB,
        "The talk is of what has been: nothing to book.",
        "used | drank | relapsed | was | were | wasnt | wasn't | came | went | saw | since | missed | had | "
        "happened | rang | phoned | "
        "called | texted | got sacked | waited | turned up | forgot | finished | won | lost | drew | scored | "
        "got me up | kept me up | up since | been up | had me up | woke | slept | wos | woz | wer | didnt | "
        "didn't | gave | took | sent | spoke | stayed | left | met | oedd | o'n i | on i yna | roeddwn i | "
        "roedd | oeddwn | oedden | es | "
        "aeth | wnes | welais | daeth | ddaeth | fues | collais | buodd | ers",
    ),
)

CORRECTIONS = phrases(
    "actually | arhosa | aros | correction | make that | mean | meant | no wait | nope | rather | scratch | sori | "
    "sorry | soz | wait"
)
"""Words between two times that make the second replace the first ("tues no wait weds")."""

MOVES = phrases(
    "aildrefnu | bring | change | change it | changed | move | move it | moved | newid | push | rearrange | "
    "reschedule | shift | swap | switch | swop | symud"
)
"""Words before "tues to thurs" that make it a change and not a stretch."""

FEELINGS = words(
    "alright amazing angry anxious awful bad better bit buzzing calm cold crap day dda depressed down fed feel fine "
    "flinedig good great happy hard hot hungover iawn ill knackered like lonely lovely low mood ok okay poorly "
    "positive raining rough rubbish sad sal shattered shit sick sore stressed struggling terrible time tired tough "
    "up wael week well work worse"
)
"""Words right before "today" or "this week" that make it small talk ("struggling today")."""

OWN = words(
    "court dentist docs doctor doctors exam funeral gp hospital inspection interview jobcentre midwife nurse "
    "optician "
    "optometrist scan solicitor viewing wedding deintydd doctor ysbyty angladd cyfweliad meddyg"
)
"""What people have on at a time of their own ("have a job interview at 2")."""

ROOM = words("slot space time gap appointment appt session meeting free spare booking one day")
"""What "got" may have that is room to come ("got a slot thurs"), and not something of their own."""

OTHERS = words("hes he's shes she's he she they theyre they're")
"""Whose being busy says nothing of the sender's time ("ring after 3 hes at work then")."""

ASKS = phrases(
    "can i | can we | can you | can u | could i | could we | could you | could u | could you do | can you do | "
    "how about | how bout | what about | wot about | wat about | any chance | chance of | beth am | be am | gawn ni | "
    "allwn ni | gallwn ni | ga i | gaf i | a ga i"
)
"""These begin a request, whatever could not be done before it ("cant make it kids off school can we do thurs")."""
