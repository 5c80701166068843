"""How they want to be reached, or not: opting out and in, calls, another number, another language, the wrong person."""

from __future__ import annotations

SAID_OF_ANYTHING = frozenset(
    ["stop it", "stop this", "stopio", "stopia", "stopiwch", "just stop", "stop all", "stop them"]
)
"""Said to a joke as often as of our texts."""

ONLY_CHECK_INS = (
    "daily",
    "checkin",
    "checkins",
    "check in",
    "check ins",
    "dyddiol",
    "every day",
    "everyday",
    "each day",
    "bob dydd",
    "pob dydd",
    "asking me",
    "ask me",
    "how i am",
    "how are you",
    "every morning",
    "gofyn",
    "for appointment",
    "for my appointment",
    "about my appointment",
    "about appointment",
    "when appointment",
)
"""With one of these, an opt-out is from the check-ins and not from news of appointments."""

_THEM = (
    "text|message|me|texts|messages|it|this|these|contacting me|the text|sending me|sending|these "
    "text|all text|emailing me|bothering me|this please|with the text|the texts|this shit|these "
    "messages|check ins|the check ins|the message|all messages|check in|daily|harassing me|spamming "
    "me|bugging me|pestering me|all of this|blowing up my phone|it with the text|messaging me|"
    "contact|all contact|hassling me|hounding me|my text|getting these|your text|your messages|me "
    "text|them|doing my head in with these|this crap"
)

GROUPS = {
    "stop_texts": (
        f"(please|can you|could you|just|you|will you|would you|u|want you to|wish you would|for "
        f"gods sake|need you to)? (stop|quit|end|pause|cease) ({_THEM}) (text|message|me|now|ok|"
        f"please|all|everyday|every day|at all|contacting|to me|coming|anymore|any more)",
        f"(please|can you|could you|just|you|will you|would you|u|want you to|need you to)? (stop|"
        f"quit|pause|cease) ({_THEM})",
        "(please|just)? stop (please|now|ok|thanks|sending|them|ffs|all|daily|check ins|the check "
        "ins|everything|coming|text and messages)",
        "(please|no) stop",
        "just stop",
        "(no|not any|dont want any|do not want any|dont send any|enough|sick of|fed up with|fed up "
        "of|had enough of) (more|further|of)? (text|message|these|your text|the text|of these|of "
        "these texts|check ins|the check ins)(please|thanks|now)?",
        "(do not|dont|never|cant you not|please not|not) (ever)? (text|message|contact|send|bother|"
        "write|txt) (me|to me|this number|here|us|any|anything|these|anymore|no more|it|this|any "
        "more|again|my phone)",
        "(do not|dont|never) (text|message|contact|bother me|want text|want any text|send me)",
        "(do not|dont|no longer|not) (want|wish|need|like|care for) (to)? (these|them|this|any|any "
        "more|your|text|message|get|receive|be contacted|be texted|hear|more|you to text|you text|"
        "you contacting|you messaging|you texting|reminders|check ins|the check ins|contact)(any|"
        "these|text|further|message|from you|texts|more|anymore|no more|me|from)?",
        "(do not|not|rather not|prefer not) (want|wish)? (to)? (receive|get|have)? (any)? (further|"
        "more)? (text|message|contact|communication|reminders)",
        "(take|get|remove|delete|strike|knock|cross) (me|my number|my details|this number|us|my "
        "name) (off|from|out of) (of|this|the|your|ur|that|these|my|all)? (list|lists|text|service|"
        "system|mailing list|thing|phone|records|contacts|database|group|it|numbers)?",
        "(delete|remove|lose|forget) (my|this) (number|details|no)",
        "(stop|quit|cease|pack in|give over|enough of|discontinue|do not|need to stop|got to stop) (always|keep|"
        "kindly)? (asking|askin|ask|nagging|checking|checkin|sending) (me|us|after me|up on me)? (this|that|how i "
        "am|how i am doing|if i am ok|how i feel|how i am feeling|these|the same|every day|everyday|daily|all the "
        "time|these questions)",
        "(pack in|pack up|knock off|drop|lose|cut out|discontinue|no need for|do without|bin|enough with|stop all) "
        "(the|these|your|all)? (daily|every day|how are you|check in|morning|these|constant)? (text|message|ones|"
        "check ins|check in|questions|thing|reminders)",
        "(only|just) (text|message|contact) me (for|about|when|if|with|before|to) (my|the|an|there is|it is|i have|"
        "i have got|remind)? (appointment|meeting|session|reminders|an appointment|something)",
        "(text|message) me (only|just) (for|about|when|before) (my|the|an)? (appointment|meeting|session)",
        "(not|no need to) (text|message|ask|check) (me|in|on me)? (every day|everyday|daily|each day|every morning)",
        "(bob|pob) dydd (yn)? ormod",
        "(stopio|stopiwch|stopia|peidiwch|peidiwch a|paid a) (gofyn|ofyn|holi) (i fi|fi|hyn|sut)? (hyn|sut ydw i|"
        "bob dydd|pob dydd)?",
        "(please)? (do not|dont|never) send (me|us)? (any|any more|more|these|the|your)? text (again|anymore|any "
        "more)?",
        "remove me",
        "(leave) (me|us) (alone|be|in peace|tf alone)",
        "(unsubscribe|opt out|opt me out|optout|opting out|un subscribe|sign me out) (me|from|please|of|now)?",
        "(want|wanna|like|need|how do i|can i) (to)? (opt out|unsubscribe|stop (getting|"
        "receiving)? (these|text|the text|message)|come off|be taken off|be removed)",
        "(turn|switch) (off|these off|them off|it off|the text off)",
        "(fuck|piss|jog|sod|bugger|naff) off (and leave me alone|with (these|your|the) text)",
        "(block|blocking|going to block|gonna block|reporting|will block) (you|this number|u)",
        "(stop|dont do|do not do) (the|my)? (daily|check ins|check in|checkins|checkin) (ones|text|message|please)?",
        "(peidiwch|stopiwch|stopia|stopio|rhowch y gorau i|rho gora|dim mwy o) (a|â|ag|yr|y|i|gyda|"
        "efo'r)? (tecstio|anfon|tecst|cysylltu|negeseuon|gyrru|textio|text|tecsts|tecstiau|texts|"
        "danfon|message) (fi|i fi|ata i|mi|ataf|mwy|rhagor|negeseuon|a fi|tecsts|i mi|bellach|ato "
        "i)?",
        "(rhowch|rho|rhoi|dodwch|dod) stop (ar|i|ir) (y|yr|r|hyn|dy|eich|ch)? (text|message|tecst|tecsts|tecstiau|"
        "negeseuon|tecstio|rhain|nhw|cwbl|holl negeseuon)",
        "(stopio|stopiwch|stopia) (nhw|rhain|y rhain|y negeseuon|hwn|os gwelwch yn dda|plis)?",
        "(dim mwy|ddim eisiau|ddim isio|ddim moyn|dwi ddim eisiau|dim eisiau|dwi ddim isio|fi ddim "
        "moyn|ddim am gael|dwi ddim moyn) (o|y|cael|rhagor o|derbyn|mwy o)? (negeseuon|tecsts|"
        "rhain|tecst|rhein|text|y rhain|tecstiau|hyn|y tecsts|y negeseuon|tecstio)",
        "dim (mwy|rhagor) (o|o yr|o y|or) (negeseuon|tecsts|tecstiau|text|message|rhain|hyn|tecstio)",
        "(gadewch|gad|gadael) (fi|i fi)? (lonydd|llonydd) (i fi|fi)?",
        "(gadewch|gad|gadael) (i)? fi fod",
        "(tynnwch|cymrwch|cymer|tynna) (fi|fy rhif|fy enw|fi bant) (oddi|off|o|i ffwrdd|bant|oddi "
        "ar|oddiar)? (y|ar|r|ar y|oddi)? (rhestr)?",
        "(dilewch|dileu) fy rhif",
    ),
    "opt_in": (
        "(can|could) (i|we) (have|get) (the|my|these|those)? (reminders|text|messages) (back|again)",
        "(turn|switch|put|get) (my|the|these)? (reminders|text|messages|message) (back)? on (again|back)?",
        "(ga i|gai|allaf i|gaf i|isio|eisiau) (gael|cael|i)? (yr|y)? (tecsts|tecst|negeseuon|text|rhain) (nol|yn "
        "ol|eto)",
        "(nes i|wnes i|wedi|fi wedi) (stopio|stop|roi stop) (nhw|y negeseuon|rhain)? (ar|trwy|mewn)? (ddamwain|"
        "gamgymeriad|mistec|mistake|camgymeriad)",
        "(put|add|sign|get|turn|switch) (me|them|it|my text|text|these|us) back (on|in|up|again) "
        "(to|the|please|text|again|list)?",
        "(sign|add) me (up|on) (again|to the text|please)?",
        "(start|resume|restart|begin) (text|sending|them|the text|message|getting|texting me) (again|me)?",
        "(can|could|please|will) (you|u|i|we) (start|resume|restart) (text|me|sending|them|the "
        "text|getting|message|it)? (again|me|message|text)?",
        "(want|like|need) (the|to get|your|these|my|to have|to start getting|to receive|getting)? "
        "(text|message|reminders) (back|again)",
        "(opt|sign|opted) (me)? (back)? in",
        "(un stop|unstop|un-stop|resubscribe|re subscribe|subscribe)",
        "(did not|didnt) mean to (stop|put stop|unsubscribe|opt out|say stop|send stop|text stop|type stop)",
        "(put|sent|typed|pressed|said|hit|text|wrote) stop (by|accidentally|on|before|in|earlier|"
        "by accident|by mistake|but) (accident|mistake|error|purpose)?",
        "(text|message) (me again|again please|can start again)",
        "(like|want|have|get|need) (them|the text|these|your text|my text|reminders) (again|back)",
        "(dechrau|ailddechrau|dechreuwch|ail ddechrau) (tecstio|anfon|y|eto|negeseuon|y negeseuon)?",
        "(rhowch|rho) fi (nol|yn ol|nôl) (ar|ymlaen)",
    ),
    "call": (
        "(can|could|please|will|would|want|need|wanna|get|have|ask|tell|best|better|rather|prefer|"
        "like|just|pls|u|you|someone|*|anyone|somebody|any chance|is it possible)? (you|u|someone|"
        "*|anyone|somebody|him|her|to|the worker|my worker|one of you|them|we|i|of|yous|a call|"
        "her to|* to|someone to|you to|u to|get * to|get someone to)? (please|just|possibly|to)? "
        "(call|ring|phone|bell|telephone|give me a (call|ring|bell|buzz|phone|tinkle|shout)|give "
        "us a (call|ring|bell|buzz)|gimme a (call|ring|bell|buzz)|bell|buzz) (me|us|back|my mobile|"
        "my phone|my landline|please|on) (back|please|on|when|after|asap|tomorrow|today|now|"
        "instead|later|at|tonight)?",
        "(call|ring|phone|bell|telephone|buzz) (me|us|please|instead|back)",
        "(can|could|will|would|please|want|need) (you|someone|*|anyone|somebody) (to)? (just)? (call|ring|phone)",
        "(give|gimme|drop) (me|us) (a|another)? (telephone|phone|quick)? (call|ring|bell|buzz|shout)",
        "(just|please|so|best|better|easier|instead) (ring|call|phone|bell|buzz) (me|us|instead|please)?",
        "(easier|better|best|haws|gwell|well) (if|os) (you|someone|*|wnewch|newch|wnei|chi|ti|nei)? (just|chi|ti|di)? "
        "(ring|rang|call|called|phone|phoned|ffonio|ffoniwch) (me|us|fi)?",
        "(ring|call|phone) (me|us) (and|an) (do not|stop|not) text",
        "(bell|ring|call) (me|us) (when|after|before|if|later|at)",
        "(rho|rhowch) (ring|alwad|caniad|galwad) (i)? (fi|mi)?",
        "(give|gimme|giz|gis) (me|us)? (a)? (call|ring|bell|buzz|phone|tinkle|phone call|quick "
        "call|bell back|ring back|call back)",
        "(can|could) (we|i|someone|you|u) (talk|speak|chat|do it|do this|have a chat|have a word) "
        "(on|over|by|to) (the)? (phone|me|someone)",
        "(can|could|need|want|like|would like|love|get|have|request|any chance of|please)? (i|we|"
        "to|to have)? (get|have|request)? (a)? (phone call|call back|callback|ring back|phonecall|"
        "call|ring|quick call|chat on the phone)(please|back|from *|from someone|off *|tomorrow|"
        "today|off someone|instead)",
        "(a|need a|want a|rather a|prefer a|like a) (phone call|call back|callback|phonecall|call|ring)",
        "(rather|prefer|better|easier|want|like) (to)? (talk|speak|call|ring|phone|be called|be "
        "rung|a call|calls|you call|you rang|you ring|you phone|you called|to talk) (on the phone|"
        "on phone|me|to someone|than text|to *)?",
        "(do not|dont|cant|can not|no good at|hate|not) (do|good with|read|like|text|texting|use|"
        "read text|see|read these|very good with)? (text|texting|reading|texts)? (please)? (call|"
        "ring|phone|so call|so ring|just call|just ring)",
        "call me",
        "(call|ring|phone|speak) (asap|urgently|now|today|not text|dont text)",
        "(calls|call) (not|instead of|rather than|are better than) (text|texts)",
        "(need to|want to|gotta|got to|have to) (speak|talk) (to)? (*|someone|you|my worker|"
        "somebody|him|her|a person)? (asap|urgently|now|today|on the phone|please call|please ring)",
        "(call|ring) (on|this number|my) (this|number|landline|mobile|house phone)",
        "(allwch|all|allech|fedrwch|fedri|alli|gall|wnewch|wnei|galli|plis) (chi|ti|rhywun|di|*|"
        "rywun)? (plis)? (ffonio|ffôn|roi galwad|roi caniad|fy ffonio|ffonio fi|ffonio i|rhoi "
        "galwad|galw) (i)? (fi|nol|yn ol|mi)?",
        "(ffonio|ffoniwch|ffonia|galwch|rho ganiad|rhowch ganiad|rho alwad) (fi|i fi|nol|yn ol|"
        "plis|mi|os gwelwch yn dda)?",
        "(isio|eisiau|moyn|angen) (i)? (rhywun|galwad|chi|ti|siarad) (ffonio|fy ffonio|i ffonio|ar y ffon|fi|ffon)?",
        "galwad (ffon|os gwelwch|plis)",
        "(well|gwell|haws) (gen|gan|da|gyda) (i|fi|mi)? (i|gael|cael)? (alwad|galwad|chi ffonio|siarad) (ffonio)?",
    ),
    "no_text": (
        "can not be (arsed|bothered) (with)? text",
        "(do not|dont) (text|message|do text|like text|read text|write)",
        "(can not|cant) (read|text|write|see)",
        "(not|no) (very|too|much|so|that)? (good|great) (at|with|on) (reading|writing|text|spelling|these text)",
        "(rather than|instead of|not by|no more|not) (text|texting|texts)",
    ),
    "lang_cy": (
        "(in|speak|talk|text|send|have|get|use|prefer|want|switch to|change to|change it to|do|try|"
        "rather|have these in|text me in|put it in|these in|like|need|got|like it in|available in|"
        "available) (me)? (this|these|it|them|the text|my text|to)? (in)? welsh (please|speaker|"
        "instead|speaking|version|one|now)?",
        "welsh (please|speaker|speaking|version|instead|only|is (my|better)|language)",
        "welsh",
        "(can i|want|like|love|rather|prefer) (to)? (speak|talk|chat|text|write) (to you|in)? (in)? welsh",
        "(isio|eisiau|moyn|angen|hoffi|hoffwn|hoffwn i|licio|gallu|allwn ni|allwn i|ga i|gai|gaf i|gwell gen i|"
        "well gen i|dwi yn) (i)? (siarad|tecstio|sgwrsio|cael|gael|defnyddio) (yn|y|hyn|hwn|nhw|rhain|negeseuon)? "
        "(yn|y)? cymraeg",
        "(yn|siarad|iaith|eisiau|isio|moyn|plis|trwy gyfrwng y|drwy y|dwi yn siarad|gwell gen i|"
        "well gen i|mewn|yn y) (y)? cymraeg (plis|os gwelwch yn dda|o hyn ymlaen|yn lle|yn unig)?",
        "cymraeg",
    ),
    "lang_en": (
        "(in|to|text me in|speak|only speak|change to|switch to|back to|put it in|want|send|have|"
        "prefer|just|use) (this|these|it|them)? (in)? english (please|instead|only|version|thanks|"
        "now|pls)?",
        "english (please|only|instead|version|speaker|pls)",
        "english",
        "(not|can not|dont|do not|cant|aint|am not|never|why is this in|whats this|why in|why am i "
        "getting|no) (speak|understand|read|talk|in|a|learn|know|me)? (this|text|any|these|much|"
        "the)? (welsh|welsh speaker|in welsh) (one)?",
        "(yn)? saesneg (plis|os gwelwch yn dda|yn lle)?",
        "(ddim|dim|dwi ddim) (yn)? (deall|siarad|dallt|darllen) (cymraeg|hwn|hyn|y cymraeg)?",
    ),
    "lang_other": (
        "{tongue} (please|only|speaker|language|speaking|text|version|instead|interpreter|translator)?",
        "(in|speak|text in|language is|language|write in|talk|understand|send in|is) {tongue}",
        "(my|me) english (is)? (not|no|bad|very|little|poor|not very|is not|is bad|so|not so) (good|well|great|bad)?",
        "(no|not|little|bad|small|not much|not good|poor|not speak|dont speak|do not speak|not "
        "understand|dont understand|do not understand|can not speak|not so good) (good|speak|well|"
        "very good|very|much|read|write|understand|any)? english",
        "(interpreter|translator|translate|translated|translation|bsl|sign language|signer|braille|"
        "large print|easy read|my language|own language|another language|different language|other "
        "language|other languages|first language)",
        "english (is)? (not|no|my second) (my|good|very good|first|so good|language)",
    ),
}

LISTS = {
    "tongue": (
        "arabic|polish|romanian|urdu|punjabi|panjabi|bengali|kurdish|sorani|farsi|persian|dari|"
        "pashto|somali|tigrinya|amharic|albanian|spanish|portuguese|french|german|italian|lithuanian|"
        "latvian|bulgarian|hungarian|czech|slovak|russian|ukrainian|turkish|vietnamese|chinese|"
        "mandarin|cantonese|hindi|gujarati|tamil|swahili|yoruba|bsl|sign language|greek|pwyleg|arabeg"
    ),
}
