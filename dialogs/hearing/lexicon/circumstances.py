"""What dialogs want to know beside the intent: what keeps them away, how they want to meet, what they ask about.

These are looked for on their own, so that no word here takes one from the phrases that decide.
"""

from __future__ import annotations

from dialogs.hearing.lexicon import words

NAMED = {
    "custody": (
        "custody|the cells|cells|a cell|prison|jail|the nick|nick|the cop shop|a police station|the police station|"
        "police station|the slammer|bail hostel|a holding cell|the back of a police (car|van)"
    ),
    "hospital": (
        "hospital|the hospital|a e|a and e|ae|the ward|a ward|intensive care|icu|casualty|rehab|resus|"
        "the qe|the infirmary|the royal|psych ward|the psych ward"
    ),
    "unable": (
        "can not|will not|could not|not able|not be able|unable|not gonna|is not coming|not coming|not well|is not "
        "in|"
        "not be there|not be in|not be coming|not make it|will be late|ill|poorly|sick|unwell|bad|asleep|away"
    ),
    "telephone": "phone|the phone|telephone|a phone call|phone call|a call|the blower",
    "screen": "zoom|teams|video|video call|facetime|face time|skype|whatsapp video|a video call|on line|online|webcam",
    "visit": "come|come in|coming|coming in|in person|me coming|me coming in|seeing|meet|meeting|visit|travelling",
}
"""Choices that several phrases share."""

GROUPS = {
    # A time that is over: what they could not do then says nothing of the next.
    "gone_by": (
        "(last|the other|previous) (week|time|month|night|day|session|one|appointment|meeting|monday|tuesday|wednesday|"
        "thursday|friday|saturday|sunday)",
        "(yesterday|the day before yesterday|ages ago|days ago|weeks ago)",
        "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|week) (just)? (gone|past)",
        "(yr)? wythnos (diwethaf|ddiwethaf|dwetha|dwytha|diwetha|ddwetha)",
        "(tro|sesiwn|apwyntiad|llun|mawrth|mercher|iau|gwener|diwrnod) (diwethaf|ddiwethaf|dwetha|dwytha|diwetha|"
        "ddwetha)",
        "(ddoe|echdoe|neithiwr|echnos)",
    ),
    # Under arrest or locked up: they themselves, or whom a relative writes for.
    "custody": (
        "(in|at|inside|back in|sat in|stuck in|put in|still in|took to|taken to|into|down) {custody}",
        "(been|got|getting|just|was|just been|is|has been|were)? (arrested|nicked|lifted|locked up|banged up|"
        "recalled|"
        "remanded|detained|pulled in|taken in by (police|the police)|taken into custody|picked up by the police)",
        "(police|old bill|feds|cops|bizzies|coppers) (have|has|got|took|nicked|arrested|lifted) (got)? (me|him|her|"
        "them)",
        "(on|got) remand",
        "(back|sent back|put back) (inside|in jail|in prison|behind bars)",
        "(yn|yn y|yn yr|mewn) (cells|celloedd|carchar|ddalfa|dalfa|gell|jel|swyddfa'r heddlu)",
        "(dwi|rwyf|wi|dw i)? (wedi|di)? (cael)? (ei|fy|fi)? (arestio|harestio)",
        "(heddlu) (wedi)? (arestio|mynd a|cymryd)",
    ),
    # In hospital, or being taken there now; not an appointment at one.
    "hospital": (
        "(in|at|up at|down at|stuck in|stuck at|sat in|still in|back in|into|took to|taken to|rushed to|gone to|took "
        "into|taken into|going to|gone into|gone in to|going into|from|up) {hospital}",
        "(been|got|getting|was|is|just been)? (sectioned|admitted|hospitalised|kept in overnight|kept in|blue lighted)",
        "(in|waiting for|waiting on|getting) (an|the)? ambulance",
        "having (an|my)? (operation|surgery|op)",
        "(yn|yn y|yn yr|mewn|i'r|ir|i) (ysbyty|sbyty|hospital|ward)",
        "(am|wedi cael) (ambiwlans|llawdriniaeth)",
    ),
    # Time at a hospital that is planned or past, or somebody else's doing there: not being kept in.
    "hospital_aside": (
        "hospital (appointment|check up|checkup|scan|letter|visit|food|car park|transport|job|radio)",
        "(out of|discharged from|left|works? in|work at|works? at|working in|working at|cleaner at|job at|visiting|"
        "born in|next to|near|opposite|by|behind|past) (the)? (hospital|ward|prison|jail|police station|nick)",
        "(see|seeing|visit|visiting|with|drop|dropping|pick up|picking up) (someone|my|him|her|me) (in|at|from) "
        "hospital",
        "good nick",
    ),
    # What makes a stay in the cells or in hospital no news: asked, feared, wished or long ago.
    "supposed": (
        "(if|unless|will i|am i|can i|could i|would i|do i|did i|going to get|gonna get|get me|gets me|scared|afraid|"
        "worried|worry|never|rather|ought|used to|when i was|when he was|last time i was|years ago|year ago|ages "
        "ago|months ago|threatened|threatening|want to|want me|should be|nearly|almost|back when|since i|before i|"
        "avoid|instead of|os)",
    ),
    # Somebody close says that they cannot come.
    "unable": ("{unable}",),
    # Asks for the phone in place of meeting.
    "by_phone": (
        "(have|hold) (it|this|that|my appointment|the appointment|the session|our session|the meeting) (by|over|on|"
        "via|"
        "as) (a)? {telephone} (instead)?",
        "(do|make|be|swap|change|switch|move|turn|carry|attend) (it|this|that|one|my|the|our|"
        "appointment|session|meeting|them|tuesday|today|tomorrow)? (appointment|session|meeting|one|into|to)? (be)? "
        "(by|over|on|via|down|through|to|as|into|a)? {telephone} (instead|appointment|one|session|meeting|thing)?",
        "(talk|chat|speak|meet) (by|over|on|via) {telephone} instead",
        "(over|by|via|through) {telephone} (instead|please)?",
        "{telephone} (appointment|session|one|meeting) (instead|please)?",
        "(call|ring|phone|speak|a call|a ring) (me|us|to me)? (instead|rather than|not|without|and not) (of|than)? "
        "(me)? {visit}",
        "(call|ring|phone) (me|us) and i (do not|will not|need not) (have to|need to) {visit}",
        "(instead|rather) (of|than) (me)? {visit} (in)? (can|could|will|would) (you|we|i|*|someone) (just)? (call|"
        "ring|phone|do it by phone)",
        "{telephone} instead (please)?",
        "(ffon|ffonio|galwad) yn lle (plis)?",
        "(dros|drwy|trwy) (y)? (ffon|ffonio)",
        "(ar|gan) (y)? (ffon|ffonio)",
        "(galwad|ffonio) (ffon)? yn lle (dod|cyfarfod|mynd|dod i mewn)",
        "apwyntiad ffon",
    ),
    # How and when they will come, told to "what time will you set off?".
    "setting_off": (
        "(leave|leaving|set off|setting off|head|heading|head out|head over|start|get|getting|catch|catching|take|"
        "taking|come|coming|walk|walking|drive|driving|cycle|cycling|bike) (off|out|over|down|in|up|there|the|a|my|"
        "on|"
        "straight|early|after|when|as|about|from|by|once|with|in)",
        "(straight|right) (from|after) (work|school|college|there|nursery|the)",
        "(after|before|once|when|as soon as) (i|work|lunch|dinner|breakfast|school|the|my|his|her|college|nursery)",
        "(lift|lifts) (off|from|with)",
        "(dropping|bringing|driving|taking|giving|drop|bring|drive|take) me",
        "(plenty of|loads of|good|in good) time",
        "(first thing|early|early doors|soon as|asap)",
        "(gadael|cychwyn|mynd|cerdded|dal|dala) (ar|yn|y|o|am|ar ol|cyn|syth|gyda|efo)?",
    ),
    # Asks for a screen in place of meeting.
    "by_video": (
        "(by|over|on|via|do|through|as|a|have|be|with|use|using|like|prefer|instead) {screen}",
        "{screen} (instead|appointment|session|meeting|please|work|ok|link|me|possible)?",
        "(dros|ar|drwy|trwy) (zoom|teams|fideo|y we|lein|sgrin)",
        "galwad fideo",
    ),
    # Asks to meet in person in place of a call.
    "in_place": (
        "(in person|face to face|face 2 face|f2f|face time to face)",
        "(come|come in|pop in|see you|see *|meet|do it) (instead of|rather than|not) (a|the|on|by|over)? {telephone}",
        "(instead of|rather than|not) (a|the|on|by|over)? {telephone} (can|could) i (come|come in|see|meet)",
        "wyneb (yn|i) wyneb",
        "(dod|ddod|cwrdd|gweld) (i mewn)? yn (lle|hytrach) (na|galwad|ffon|ffonio)",
    ),
    # About the texts themselves, or about being rung back: no way of meeting.
    "mode_aside": (
        "(tell|explain|give|send|read) (me|us|it)",
        "(instead of|rather than|not|no|than|stop) (the|these|all|a|your)? (text|message)",
        "(lost|broke|broken|smashed|cracked|new|charge|charging|dead|nicked|old|my|his|her|off|put|top up) (my|the|"
        "a)? "
        "(phone|fone)",
        "(on|off) (my|his|her|the) phone (all|now|at|again)",
        "(watch|watching|watched|game|film|funny|send|sent|seen|see|saw|football|music) (the|a|that|this|your)? video",
    ),
    # Their next appointment.
    "next": (
        "my next (appointment|one|meeting|session|visit|date)?",
        "(when|what time|what day|what date|where) (is|are|do|am|will|have) (my|the|our|i|it|we|you|me|u|*)? "
        "(be)? (see you|seeing you|see *|seeing *|come|coming|in|come in|meeting|meet|due|got to come|seeing me|"
        "supposed to come|meant to come|appointment|need to come)? next (appointment|one|meeting|session|in)?",
        "next (appointment|session|meeting)",
        "(pryd|pa bryd|pa ddydd|be|beth) (mae|ma|yw|ydi|ydy|dwi|fydd|bydd) (yr|y|fy|yn|o|i)? (un|apwyntiad|sesiwn|"
        "gweld|dod|cyfarfod|i)? (chi|di|i mewn|*|yn)? (nesaf|nesa)",
        "(apwyntiad|sesiwn|un) (nesaf|nesa)",
    ),
    # How much is still to do.
    "left": (
        "how (many|much) (more|longer|left|is left|are left|do i have left|have i got left|appointments left|"
        "sessions "
        "left|to go)",
        "how (many|much) (more)? (sessions|session|appointment|meeting|hour|visits|week|times|months|days|ones|of "
        "these|of them|time|weeks) (more)? (do|have|are|is|am|left|to|must|will|till|until|there|i|remain|"
        "remaining) (i|there|we|it)? (got|have|left|still|need|to)?",
        "(how long|how much longer) (left|have i got left|do i have left|have i got|do i have to (do|keep|come)|"
        "till i "
        "(finish|am done)|until i (finish|am done)|is left|am i doing this|do i do this)",
        "(when|what date) (do|will|am|is) (i|it|this|all this) (finish|finished|be finished|done|be done|end|over|be "
        "over|stop coming)",
        "(am i|are we) (nearly|almost) (done|finished|there)",
        "(is|was) (this|that|it|tuesday) (my|the) last (one|session|appointment|meeting)",
        "(sessions|appointment|hour|ones) (do i have|have i got|i have|i got) left",
        "what (is|have i got|do i have) left (to do)?",
        "(faint|sawl|pa mor hir) (o|un|mwy|sesiwn|yn fwy|o sesiynau|apwyntiad|oriau|o oriau|arall|sydd)? (sydd|sy|ar|"
        "mwy|eto|yn|dwi|s|sy'n)? (sydd|ar ol|gorfod|eto|fwy|weddill)",
        "pryd (dwi|ydw i|fydda i|bydda i|mae hyn) (yn)? (gorffen|darfod|bennu|cwpla)",
    ),
    # Wants to complain, or asks how.
    "complaint": (
        "(complain|complaint|complaints|complaining|formal complaint|grievance|ombudsman)",
        "(speak|talk) to (your|the|a|someones|*) (manager|boss|supervisor|gaffer)",
        "(report|reporting) (*|my worker|him|her|you|my mentor|my case worker|you lot|one of you|someone)",
        "(cwyno|cwyn|gwyno|gwyn|cwynion)",
    ),
    # How one talks to a friend, and not to a service.
    "friendly": (
        "(love|miss|luv|hate|kiss) (you|ya)",
        "are (you|ya) (home|coming|around|up|out|awake|still|guys)",
        "how (is|are|was|were|goes) (you|things|it|the|your|that|my|everything|ya)",
        "(what|wat) (are)? (you|ya) (doing|up|thinking|thinking about|think)",
        "(good)? (night night|goodnight|nite|good night)",
        "happy (birthday|new year|valentine|valentines|christmas|easter)",
        "my (love|darling|baby|sweet|dear)",
        "(wish|hope|hoping) (you|your|you are|your)",
        "(meet|pick) (you|me|him|her|them) (up|in|outside|from|at)",
        "(let|tell|ask) (him|her|them|*) (know|to)?",
        "we (will|are|made|went|had)",
        "(you|ya) (going|coming|finishing|guys|were|have|want|wanna|know|always|never|should|can|could|will|would)",
        "(did|do|have|will|would) (you|ya) (see|hear|go|get|like|want|know|think|remember|have|still)",
    ),
    # Asks a friend about themselves, as nobody asks a service.
    "personal": (
        "(are)? (you|ya|you guys) (home|coming|up|out|awake|guys|going|ok|alright|busy|at|done|finishing|doing|"
        "having|getting|"
        "feeling|watching|eating|working|asleep|serious|mad|sure|kidding|with|joining|bringing)",
        "(what|who|where|how|when) (are|were|did) (you|ya) (doing|up to|at|going|eat|have|get|do|try|see|think|with|"
        "feeling|been|watching|having|eating|today|tonight)",
        "(did|were) (you|ya)",
        "will (you|ya) be (doing|meeting|going|seeing|home|out|eating|watching|having|bringing|staying)",
        "(what|who|where|how) have you (been|done|had|got up to)",
        "(what|which|how many|how much|what *) (*)? do (you|ya) (want|need|fancy)",
        "how (are|is) (you|ya|things|life|work|everything)",
        "how (was|were) (the|your|it|that|my|his|her|you|things|*)",
        "sut (wyt|ydych|ydach|mae|oedd) (ti|chi|pethau|petha|y|yr|hi|dy|eich)",
        "have (you|ya) (eaten|seen|heard|been|had|finished|done|spoken|told|bought|tried|watched)",
        "(what|who|where|how) (you|ya) (doing|up to|having|eating|wearing|watching|saying|reckon|think|on about|been)",
        "(do|would) (you|ya) (like it|remember|love|miss|fancy|wanna|want to)",
    ),
    # Words of complaint that are none.
    "content": (
        "(can not|could not|not|no|nothing to|must not|never|no reason to|do not|always|stop|no one|only|mum|she is|"
        "he "
        "is|she|he|they|quit) (really|even)? (complain|complaint|complaints|complaining|cwyno)",
        "(dim|ddim|methu) (yn)? (cwyno|gwyno|cwyn)",
    ),
}

WISHES = words(
    """
    can could would rather prefer instead want like possible possibly please need easier better chance allaf ga gai
    gawn gallwn fyddai fedrwn lle gwell well isio eisiau moyn may wondering able okay ok
    """
)
"""In a clause, these make a way of meeting something wished for."""

HAPPENS_TO_THINGS = words("nicked lifted kept picked pulled taken took in")
"""A phone or a friend may be nicked: with one of these, a name before it is not taken for the one we text."""

OTHERS = words(
    """
    he she they who someone him her them you people mum mam mom dad nan nanna gran grandad granddad uncle aunt auntie
    brother sister bro sis mate mates friend friends kid kids son lad daughter girl boy baby partner missus wife
    husband girlfriend boyfriend gf bf cousin ex dog neighbour landlord phone bike car stuff money bag wallet fam
    mother father fe nhw
    """
)
"""Whose news it is, when it is not the sender's."""
