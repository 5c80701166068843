"""Coming to the appointment as it stands, and words of coming that are about something else."""

from __future__ import annotations

from dialogs.hearing.lexicon import words

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
        # Of a call: "iawn, siarad fory", "fine, speak to you then".
        "(ok|iawn|yes|fine|ie|ydw) (speak|talk|siarad|chat) (to|with|a|efo|gyda)? (you|chi|ti)? (then|wedyn)?",
        "(great|grand|cool|lovely|perfect|good) (speak|siarad) (to|with|a|efo|gyda)? (you|chi|ti)? (then|wedyn)?",
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
        "try (my)? (best|hardest) (to (come|get there|be there|make it))?",
        "would not miss it",
        "would not dream of missing (it|this)",
        "(will|gonna|going to) be (there)? (bang|dead|right)? on time",
        "come (hell or high water|rain or shine|what may)",
        "(will not|wont) (let you down|miss it|be late|forget|miss this one|miss this)",
        "(not|never) (miss|missing) (it|this)",
        "(i am|it is|got it|have it|down) (on|in) (my|me|the) (calendar|diary|book|phone)",
        "(mae|ma) (o|e|fe|fo|hi|hwnna)? yn (fy|y|yr) dyddiadur",
        "put (it|that)? in (my|me|the) (diary|calendar|phone)",
        "(already (said|told you|put|text) yes|(said|told you|put) yes already)",
        "(can|could) (come|make it|attend|be there) (to (my|the|our)? (appointment|session|meeting))? after all",
        "(wild horses|nothing) (could|would|will) (not)? (keep|stop) me",
        "(expect|count on) me",
        "there with bells on",
        "(i)? (will|shall)? always (come|there|turn up|make it|am|do)",
        "(do not|never|no need to|not need to|peidiwch|peidiwch a|paid a|paid) (change|move|cancel|shift|newid|symud|"
        "canslo) (it|that|anything|my appointment|o|e|fe|hi|dim)?",
        "(keep|leave) it (how|as|the way|where|like) it is",
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
        "(gweli|weli|welwch|gwelwch) (di|chi) fi (yno|yna|fory|wedyn|bryd hynny)",
        "methu (aros|disgwyl)",
        "(mi)? (allaf|dwi yn gallu|fi yn gallu|gallaf i|allaf i) (i)? (ddod|dod|neud o|wneud o|neud hynny|fod yno)",
        "(dwi|dwi yn|fi yn|mi dwi|rwyn) (yn)? (dal)? (yn)? (dod|mynychu)",
        "(yn)? dod (yn bendant|yn sicr)",
        "(ie|ydw|iawn|yndw) (mi)? (fyddai|ddoi|ddo i|ddof)",
        "(ddoi|ddo i|ddof i|mi ddoi|mi ddo i|dof i)",
        "na (i|ni) (ddim)? (golli|colli) (o|e|fe)",
        "(fydda i|bydda i|byddaf|byddai) (i)? (am|ddim|ddim yn) (yn)? hwyr",
    ),
    # Wants what stood before, and not what was just said: no yes to it.
    "revert": (
        "(just)? (keep|leave|put|change|set|move|have) (it|that|things|my appointment|the appointment|my one) (back)? "
        "(to)? (how|as|the way|where|like|what|when) (it|that|they|things)? (was|were|had been|used to be)",
        "(go|going|put it|change it|move it|switch it|swap it) back (to)? (how|as|the way|what|when|where) it was",
        "(go back|back|keep|keep it|stick|stay|leave it|go) (to|with|at|on)? (the|my) (old|original|first|usual) "
        "(one|time|day|date|appointment|slot)",
        "(gadewch|gad|gadael|cadwch|cadw|rhowch|rho|newidiwch) (o|e|fe|fo|hi|bopeth|pethau|yr apwyntiad|yr un)? "
        "(yn ol)? (i)? (fel|lle|sut|pryd) (oedd|roedd|yr oedd|roedden|oedden|bu) (o|e|fe|fo|hi|nhw|pethau)?",
        "fel (oedd|roedd|yr oedd|roedden|oedden) (o|e|fe|fo|hi|nhw)",
        "(cadw|cadwch|nol i|yn ol i|gadael|gadewch) (at)? (yr)? (hen|un gwreiddiol|amser gwreiddiol) (un|amser|ddydd|"
        "apwyntiad)?",
    ),
    # Wants no change: a yes to what is booked, and a no to a change that was just said back.
    "unchanged": (
        "(no|na|nah|actually)? (actually|just)? (keep|leave) it (how|as|the way|where|like) it is",
        "(no|na|nah|actually)? (actually|just)? (keep|leave) it (as is|there|like that|be|alone)",
        "(no|na|nah)? (actually)? (do not|never|no need to|not need to|peidiwch|peidiwch a|paid a|paid) (change|move|"
        "cancel|shift|newid|symud|canslo) (it|that|anything|my appointment|o|e|fe|hi|dim)?",
        "(no|na|nah|actually) (actually|just)? (keep|leave) (it|that)",
        "(gadewch|gad|gadael|cadwch|cadw) (o|e|fe|fo|hi|bopeth|yr apwyntiad)? fel (mae|ma|y mae|ydi|ydy|y mae hi) "
        "(o|e|fe|fo|hi)?",
    ),
    # Words of coming and going that are about something else.
    "aside": (
        "(do not|not to|stop) (you)? (worry|worrying|stress|stressing|panic|fussing|nagging)",
        "right now",
        "(sorry)? wrong (one|chat|text|message|thread|window|convo)",
        "a late (one|night|start|shift|finish|lunch|tea)",
        "(be|get|getting|got) up (at|early)",
        "what (a|an)",
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
        "on (my|me|the|our)? way (back|home)",
        "(always|be|am|is|are)? there for (you|ya|me|him|her|them|us|each other)",
        "(yn)? (dod|mynd|ddod|cyrraedd|bod|byddaf|fydda i|bydda i) (adre|adref|gartre|gartref)",
        "(wela|wela i|gweld|welwn ni|gwelwn ni) (di|ti|chi|chdi) (adre|adref|gartre|gartref)",
        "wrong (person|one) to ask",
        "it says",
        "(like|as) (you|ya) (said|say|told me)",
        "change what",
        "(one to one|1 to 1|one on one|1 on 1|121|one 2 one)",
        "(my|me|our|her|his|council|new) flat",
        "you (do not|need not|never) (have to|need to) (ask|text|remind|chase)",
        "not being funny",
        "(on|this|that|same) way (or another|round|around)",
        "see (if|how|what|whether|when)",
    ),
    # "be there" and "coming" alone: a yes, unless they are being late or asking.
    "coming": (
        "i come",
        "(i am|am) (good|ok|fine|alright|grand|set) (for|with) (it|that)?",
        "(bring|get|drop) (him|her) (there|down|in|myself)",
        "(see|c|catch|meet) (you|ye|*|yous|you all) (soon|all)?",
        "(can not|could not) wait",
        "(i am|will be|am)? going",
        "(i am|am) in for (it|that)",
        "reach (for|there)",
        "(bo fi|fi) (dal)? yn dod",
        "(coming|attending)",
        "be there",
        "be in",
        "yn dod",
    ),
    # Agrees with what a friend said, or tells one person or thing from another: nothing that we put.
    "chatter": (
        "i know right",
        "(that is)? (the|that) one (with|wearing|who|whose) (the|a|my|his|her)?",
        "(tell me about it|you can say that again)",
        "(be|is|was|were|are|looks|look|feel|feels|act|acting) (all)? like (that|this)",
    ),
    # Who brings them.
    "brought": (
        "(will|is|are|can)? (drop|dropping|bring|bringing|driving|drive|run|running|taking|take) me (off|there|down|"
        "over|in|to (you|it|the appointment|the office|yours))",
        "(will|is|are|can)? (pick|picking) me up",
        "(getting|get|being|be) (dropped|driven|brought) (off|there|down|in|over)",
        "(got|getting|have|having|giving me|give me|have got) a lift (off|from|with|there|in|down)?",
        "(dod|mynd) a fi",
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

SOMEWHERE = words(
    "there yno yna na come coming attend attending see catch meet seeing meeting wela gwela gwelai welai gweli welwch "
    "dod ddod ddo ddoi ddof dof turn show present bresennol mynychu calendar diary"
)
"""In words of coming, these say that they will be somewhere; "will do" and "can do that" agree to anything."""
