"""Coming and not coming: to the appointment as it stands."""

from __future__ import annotations

LISTS = {
    # Ways of saying "attend". Days and times may stand inside.
    "come": (
        "come|make it|attend|be there|get there|be in|come in|get in|turn up|come along|make that|do it|"
        "do that|make the appointment|make my appointment|come to the appointment|come to my appointment|"
        "get to you|come down|come over|see you|see *|be present|show up|pop in|attend the appointment|"
        "come up|get down|come see you|meet you|keep the appointment|make our appointment|"
        "make the meeting|come and see you|attend my appointment|get to it|get to the appointment|"
        "get to my appointment|be coming|be attending|get over"
    ),
    # Ways of saying "cannot".
    "cannot": (
        "can not|could not|will not|am not able to|not able to|unable to|not going to be able to|"
        "will not be able to|can not be able to|not going to|might not|may not|wouldnt be able to|"
        "cant really|can no longer|no longer able to|not gonna be able to|shall not|wont be|"
        "not available to|cant even|dont think i can|do not think i can|do not think i will|"
        "do not think i am going to|do not think i will be able to|can hardly|not gonna|"
        "dont think ill be able to|probably will not|struggling to|gonna struggle to|"
        "going to struggle to|will struggle to|dont want to|do not want to|not wanting to|cba to|"
        "cant be bothered to|can not be arsed to|not up to|wont manage to|cant manage to|not fit to|"
        "refuse to|not sure i can|not sure i will|not sure if i can|not sure if i will|"
        "not sure i will be able to|not sure if i will be able to|not sure i am going to|doubt i will|"
        "doubt i can|doubt i will be able to|doubt if i can|not sure we can|not sure about|"
        "not sure i could|unlikely to|unlikely i can|unlikely i will|do not know if i can|"
        "do not know if i will|do not know if i will be able to|not sure whether i can|"
        "not sure that i can|might not be able to|may not be able to|not feeling up to"
    ),
}

GROUPS = {
    # Will be there. "can not wait" and "would not miss it" look like a no and are a yes.
    "attend": (
        "(will|shall|going to|should|am going to|can|must|be able to|will be able to|will try to|"
        "will try and|will definitely|should be able to|able to|ready to|happy to|planning to|"
        "looking to) (be)? (there|come|make it|attend|be there|coming|get there|be in|come in|turn "
        "up|come along|make that|do that|attending|stop by|pop by|pop in|swing by|drop by|drop in|"
        "come down|come over|make it in|be present|be along|present|see you|see *|be attending|"
        "meet you|come to it|make the appointment|come to my appointment|go to it|come see you|do "
        "it|show up)",
        "(can|could) do (that|it|this|then)",
        "(yes|yeah|yep|ok|yup) (i)? (will|can) (do|come|attend|be there|make it|be coming|be attending)?",
        "make (sure|certain) (i am|i will be|i get|that i am)? (there|on time|in|it)",
        "(i)? (am|will be) (free|available|good|about) (then|that day|that time|for that|at that time)",
        "(that|the) (time|day|date) (works|suits|is fine|is good|is ok|fine)",
        "(i am|we are|am|ill be|still|defo|yes|yeah|deffo|all|definitely) (still|defo|def|deffo)? "
        "(coming|attending|on for|up for|planning on (coming|attending)|going to (come|attend|be "
        "there|make it))",
        "(will be|am) there (then|for|at|on)",
        "there then",
        "(see|c|catch|meet) (you|ye|*|u all|you all) (there|then|on|at|in the morning|when i get "
        "there|bright and early)",
        "(looking|look) forward to (it|seeing|meeting)",
        "would not miss it",
        "(will not|wont) (let you down|miss it|be late|forget|miss this one|miss this)",
        "(not|never) (miss|missing) (it|this)",
        "(i am|it is|got it|have it|down) (on|in) (my|the) (calendar|diary)",
        "put (it|that)? in (my|the) (diary|calendar|phone)",
        "(wild horses|nothing) (could|would|will) (not)? (keep|stop) me",
        "(expect|count on) me",
        "there with bells on",
        "(i)? (will|shall)? always (come|there|turn up|make it|am|do)",
        "(do not|never|no need to|not need to|peidiwch|peidiwch a|paid a|paid) (change|move|cancel|shift|newid|symud|"
        "canslo) (it|that|anything|my appointment|o|e|fe|hi|dim)?",
        "(keep|leave) it (how|as|the way|where|like) it (is|was)",
        "(keep|leave) it (as is|there|like that)",
        "be there (or be square)?",
        "i can (now|after all)",
        "can (after all)",
        "dead on",
        "(wnai|na i|mi wna i|bydda i|byddaf|fydda i|fyddai|mi fydda i|byddai|fe fydda i|byddwn|"
        "fyddan ni) (fod|bod)? (yno|yna|yn bresennol|yn dod|na|yn mynychu)",
        "(fyddai|byddai|bydda i|fydda i|byddaf|byddaf i) (yno|yna|na|yn bresennol|yn dod|yn mynychu)",
        "(wela|wela i|gwelai|gwela i|welai) (di|chi|ti|chdi) (yno|fory|dydd|wedyn|yna|bryd hynny|pryd hynny)?",
        "edrych ymlaen",
        "methu (aros|disgwyl)",
        "(mi)? (allaf|dwi yn gallu|fi yn gallu|gallaf i|allaf i) (i)? (ddod|dod|neud o|wneud o|neud hynny|fod yno)",
        "(dwi|dwi yn|fi yn|mi dwi|rwyn) (yn)? (dal)? (yn)? (dod|mynychu)",
        "(yn)? dod (yn bendant|yn sicr)",
        "(ie|ydw|iawn|yndw) (mi)? (fyddai|ddoi|ddo i|ddof)",
        "(ddoi|ddo i|ddof i|mi ddoi|mi ddo i|dof i)",
        "na (i|ni) (ddim)? (golli|colli) (o|e|fe)",
        "(fydda i|bydda i|byddaf|byddai) (ddim|ddim yn) (yn)? hwyr",
    ),
    # Words of coming and going that are about something else.
    "aside": (
        "(do not|not to|stop) (worry|worrying|stress|stressing|panic|fussing|nagging)",
        "right now",
        "(5|10|15|20|five|ten|few) minute (a|each|per|every) (day|week|time|hour|night)",
        "peidiwch (becso|poeni)",
        "(for|the)? late (reply|response|text|message|notice|reply back|getting back|answer)",
        "(miss|missed|missing) (another|the last|any|the other|one more) (one|appointment)?",
        "(i am|we are|he is|she is|they are|am|will|i will)? (coming|going|come|go|getting|came|"
        "head|heading|back|be|get) (home|out|online|round to yours|to bed|to sleep|crazy|mad|on "
        "about|down with)",
        "(will|would|going to|can) (see|be able to see|get) (what|if|how|whether)",
        "(work|works|working|study|studying|stay|up|open|opens|sleep) late",
        "(love|miss|luv|hate) (you|u|ya|it|this|that)(too|so much|loads)?",
        "wrong (person|one) to ask",
        "it says",
        "(on|this|that|same) way (or another|round|around)",
        "see (if|how|what|whether|when)",
    ),
    # "be there" and "coming" alone: a yes, unless they are being late or asking.
    "coming": (
        "i come",
        "try (my)? (best|hardest) (to (come|get there|be there|make it))?",
        "(i am|am) (good|ok|fine|alright|grand|set) (for|with) (it|that)?",
        "(bring|get|drop) (him|her) (there|down|in|myself)",
        "(see|c|catch|meet) (you|ye|*|yous|you all) (soon|all)?",
        "(can not|could not) wait",
        "(i am|will be|am)? going",
        "(i am|am) in for (it|that)",
        "reach (for|there)",
        "(bo fi|fi) (dal)? yn dod",
        "coming",
        "be there",
        "be in",
        "yn dod",
    ),
    # Cannot come. Leaning no counts: "not sure I can make it".
    "cannot": (
        "{cannot} {come}",
        "{cannot} (be)? (able|free|available)",
        "(will not|not going to|gonna not) be (there|in|able|coming|attending|able to|available|around|free)",
        "not (coming|attending|going|making it|gonna make it|available|free|able|turning up|in|around|well enough)",
        "(am)? (unavailable|unable)",
        "(not|wont) (make|made) it",
        "(had|would|is)? (better|best) not (come|come in|come near)?",
        "(should not|shouldnt|not supposed to|not meant to|not allowed to) (come|come in|leave|go "
        "out|leave the house|be out)",
        "(will not|does not|not) let me (out|leave|go|come)",
        "not (go|going) anywhere",
        "doubt (it|i will|that)",
        "(have to|got to|going to have to|need to|want to|gonna have to|will have to|like "
        "to|would like to|gotta) (cancel|miss|give it a miss|skip|pull out|drop out|bail|"
        "swerve|duck out|miss it|call off|leave it) (it|this|this one|that|on you|my "
        "appointment|the appointment|our appointment|today)?",
        "(give|giving) (it|this one) a miss",
        "(do not|dont) (expect|wait for) me",
        "(can not|cant|could not) (face|handle|cope with|manage|deal with|be doing with) (it|this|"
        "that|people|anyone|today|coming|seeing|leaving|going)",
        "can not (get out|leave|be bothered|be arsed|afford|get there|get a lift|get off|get time "
        "off|get away|get childcare|see me coming|see it happening|get in|leave the house|leave "
        "him|leave her|leave them|leave the kids)",
        "(do not|dont|didnt) (think|reckon|feel|see) (i|ill|i will|i can|like|up to|able|myself|"
        "me) (will)? (be)? (able to|make|making|coming|come|going|it|be coming|attend|leaving)? "
        "(it|coming)?",
        "(no way|not a chance) (i am|i can|am i|im|of me) (coming|making|come|make it|getting)",
        "(looks|looking) like (i)? (can not|will not|wont be|am not|not|im not|i will not|i am "
        "not) (make it|come|coming|be there|making it|gonna make it)?",
        "there is no way",
        "(not|aint) (gonna|going to) (happen|make it|work|be possible)",
        "(never|nae) (gonna|going to) (make it|come|happen)",
        "(do not|dont) (have|got) (any|a|no)? (lift|money|bus fare|way|childcare|credit|petrol|car|transport|time)",
        "(have|got) no (lift|money|bus fare|way|childcare|petrol|transport|car|way of getting "
        "there|way to get there|one to (watch|mind|look after|have))",
        "no (lift|money|bus fare|childcare|petrol|transport|way of getting there|babysitter|sitter)",
        "(will|have to|going to) (pass|skip|swerve) (today|this one|this time|it)?",
        "count me out",
        "(methu|allaf ddim|ni allaf|dwi ddim yn gallu|ddim yn gallu|alla i ddim|na allaf|fi ddim "
        "yn gallu|methu a|dim yn gallu|allaf i ddim|fydda i ddim yn gallu|byddaf ddim yn gallu|"
        "methu cael|sa i yn gallu|sai yn gallu) (a)? (dod|ddod|mynd|neud|neud o|gwneud|wneud hi|"
        "neud hi|mynychu|bod|fod|bod yno|fod yno|gadael|gadael nhw|cyrraedd|fod yn bresennol|bod "
        "yn bresennol|mynd allan|dal|cael|heddiw|fory|troi fyny)?",
        "(ni|na)? (fydda i|byddaf|fyddaf|bydda i|fyddai|byddai) (ddim|ddim yn|ddim yno|ddim na|"
        "ddim yn dod|ddim yna|ddim yn gallu)",
        "(ddim|dim|dwi ddim|fi ddim|sai|sa i|dydw i ddim) (yn)? (dod|mynd|am ddod|gallu|ar gael|"
        "mynychu|medru|mynd i ddod|meddwl (y)? (galla i|gallaf|fedra i|medra i|bydda i))(mewn)?",
        "(falle|ella|efallai) (na|fydda i ddim|alla i ddim)",
        "(gorfod|rhaid i fi|rhaid fi|raid fi|bydd rhaid|bydd raid) (i mi)? (canslo|golli|colli)",
        "(wedi)? (canslo)",
    ),
    # "Can't" with nothing after it that it could be about.
    "cannot_bare": (
        "(can not|could not|will not) (do|make|manage|go|come|get)?",
        "not (in|going|able)",
        "(am|be) busy",
        "({cannot}) (do|make|manage|go|meet|get out)",
        "methu",
    ),
    # Will not come at all: the appointment itself is refused.
    "refuse": (
        "(forget|stuff|sod|fuck|bollocks to|screw) (it|that|this|you|off|the lot)",
        "(am)? not coming (at all|to (none|any) of them|ever|back|anymore|any more)",
        "not (interested|bothered|doing it|doing any of them|gonna bother|having it|wasting my time|for me)",
        "(do not|dont) (want|need) (it|an appointment|any|any of them|any appointment|your help|"
        "this|to come|to see (anyone|you|her|him|*)|an appt)(anymore)?",
        "(am)? done (with (yous|you|ye|yas)|with this|with you lot|with it|now|with all this)",
        "(what is|whats) the point",
        "(dwi ddim|fi ddim) (eisiau|isio|moyn) (dod|apwyntiad|mynd|o|fe)",
    ),
    # Cannot come because of where they are: the worker is told at once.
    "away": (
        "in (the)? (a e|cells|custody|nick|police station|cop shop|prison|jail|hospital|a and e|ae|"
        "a&e|ward|slammer|rehab|intensive care|icu|holding cell|bail hostel|station)",
        "(been|got|just been|getting|bein|being)? (arrested|nicked|lifted|locked up|banged up|"
        "recalled|sectioned|admitted|remanded|taken in|pulled in|kept in|(taken|took|rushed|gone) "
        "into (hospital|custody|the hospital)|taken to (hospital|the police station)|rushed (in|"
        "into hospital|to hospital)|picked up by the police|detained)",
        "(at|down|up|stuck at|stuck in|on) (the)? (hospital|court|casualty|ae|a and e|police station|cop shop|nick)",
        "(police|old bill|feds|cops) (have|has|got|took|nicked) (got)? (me|him|her)",
        "(yn|yn y|yn yr|mewn) (cells|ysbyty|celloedd|carchar|ddalfa|dalfa|sbyty|ward)",
        "(wedi)? (cael)? (ei|fy|fi)? (arestio|harestio)",
    ),
    # A reason not to come, when nothing better is said. Alone it leans no; beside a yes it does not undo it.
    "excuse": (
        "(am|feel|feeling|been|was|proper|really|so|too|pretty)? (ill|unwell|poorly|sick|being "
        "sick|throwing up|chucking up|rough as|rough|full of cold|not well|bad with|in bits|in bed|"
        "bed bound|hungover|under the weather|not feeling (well|great|good|it|too good|up to it|"
        "myself)|not (very|too)? well|laid up|infectious|contagious|isolating|vomiting|puking)",
        "(got|have|have got|caught|gone down with|going down with|come down with)? (a|the)? "
        "(stinking|bad|terrible|horrible|nasty|streaming)? (cold|flu|covid|bug|migraine|headache|"
        "temperature|fever|sickness bug|tummy bug|stomach bug|food poisoning|the runs|chest "
        "infection|toothache|bad back|bad chest|norovirus|tonsillitis|shits|broken (leg|ankle|"
        "foot)|sore throat)",
        "(got|have|have got) (work|a shift|to work|a job interview|an interview|court|a funeral|a "
        "hospital appointment|a doctors appointment|a dentist appointment|the kids|my kids|the "
        "dentist|class|classes|lessons|a class|the school run|something on|something else on|stuff "
        "on|plans|another appointment|school|something that day|something on that day|a gp "
        "appointment|signing on|probation|college|training)",
        "(am)? (working|at work|in work|on shift|on nights|on lates|on earlies|in court|in college|"
        "at college|out of town|away|on holiday|abroad|stuck at (work|home)|on a shift|doing a "
        "shift|called into work|called in to work|double booked|clash|clashes)",
        "(my|the|her|his) (kid|kids|lad|son|daughter|baby|little one|little un|bairn|child|"
        "children|girl|boy|mum|mam|nan|dad|partner|missus|wife|bird|babysitter|sitter|car|nanna|"
        "gran|granddad|boiler|plant|landlord) (is|are|was|died|passed|passed away|has|broke|broken|"
        "let me down|will not|can not|having|off)",
        "(it is)? (my|a|the)? (nans|nan|dads|mums|mams|grandads|uncles|aunties|mates|friends|"
        "brothers|sisters|family)? funeral",
        "(no one|nobody|noone|got no one) (to|can) (watch|mind|have|look after|take|sit)",
        "(sal|dost|tost|yn dost|yn sal|anhwylus|yn gweithio|angladd|gweithio|salwch|annwyd)",
    ),
    # How long they can stay, not whether they come.
    "limit": (
        "(i)? (can|could|will)? (only|just) (stay|stop|do) (till|until|til|for|an hour|half an hour)",
        "(gorfod|rhaid i fi|rhaid|angen|isio|eisiau) (gadael|mynd|gorffen|bennu|darfod) (erbyn|cyn|am)",
        "(can|could|will|if|need|got|have|has|must)? (i|we|to)? (end|finish|leave|be out|be gone|"
        "be done|get off|get away|wrap up|be away|shoot off|be finished|finish up) (it|this)? (by|"
        "at|before|bang on|early|on time|dead on|around|about)",
        "(can not|cant|wont|could not) (stay|be) (long|late|past|for long|ages)",
        "(only|just) (stay|be there) (for)? (an|half|half an|a|till|until|til) (hour|minute|long)?",
        "only (got|have) (an|half an|a) hour",
    ),
}
