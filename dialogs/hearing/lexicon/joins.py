"""Words that join, soften, turn round or fill: they carry no decision of their own but bend the ones beside them."""

from __future__ import annotations

from dialogs.hearing.lexicon import words

FILLER = words(
    """
    really just actually honestly tbh probably definitely def also even like well so mate love pal bro bruv hun babe
    babes bab promise duck darling dear boss chief fella lad x xx xxx xxxx please sorry lol haha hahaha lmao tho
    though man
    geezer blud fam cuz bud buddy butt mun la lar lah sir miss team guys hi hiya hey hello alreet ello oh ooh
    ah aw um umm er erm hmm again anyway still at all now then too as well quite pretty very absolutely completely
    totally 100 certainly obviously basically literally kinda sort of bit ngl tbf fr innit init eh hun right oi alr
    ever perhaps maybe hopefully fuckin fucking bloody effing effin frigging ffs pmsl rofl hope day swear god honest
    sori plis diolch hefyd wir bach del cariad boi byt de te felly rwan nawr eto o hyd :happy: :laughing:
    :thanking: :name:
    inshallah inshalla gwbl
    :running: :calling: :up: :middling:
    """
)
"""May stand inside a phrase or beside an answer without changing it."""

SMALL = words(
    """
    i we the a an my me you your it is am are be been being was were to of in on at for and or so that this there
    here with from by up out do did has have had if because as than not will would can could should just get got go
    going want need know see all any some one our us them they he she him her his their who which what when where
    how let back x yr y yn i o a ac am ar at gan fi ti chi fe hi ni nhw mae dwi sy bod wedi fy eich dy ei ond neu on
    do don off about monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight morning
    afternoon evening week llun mawrth mercher iau gwener fory heddiw
    """
)
"""Says too little to count as something left unread."""

GROUPS = {
    # A turn: what follows counts for more than what went before.
    "but": ("but", "however", "except", "only thing is", "although", "just that", "ond", "heblaw"),
    # Takes back what was said before it.
    "undo": (
        "(no|yes|nah|oh)? wait",
        "hang on (no|yes|actually)?",
        "(scrap|scratch|cancel|ignore|disregard|forget) (that|last|the last|my last|previous|it|"
        "that last|me|what i (said|put|sent|wrote)) (one|text|message)? (earlier|before)?",
        "(i)? (mean|meant) (to)? (say|put|type|send)?",
        "(that was a mistake|by mistake|sent too soon|pressed send too soon)",
        "on second (thoughts|thought|though)",
        "(change|changed) my mind",
        "(change|changes) of (plan|plans)",
        "(plans|things) (have)? (changed|change)",
        "take that back",
        "actually",
        "anwybyddwch (hwnna|hynny|hynna)?",
        "(na|o)? aros (na)?",
        "anghofia (hwnna|hynna|hynny)",
        "a dweud y gwir",
    ),
    # Makes the rest depend on something not yet known.
    "if": (
        "if",
        "unless",
        "depends",
        "depending",
        "as long as",
        "provided",
        "providing",
        "assuming",
        "so long as",
        "only if",
        "hoping to",
        "os",
        "oni bai",
        "dibynnu",
        "yn dibynnu",
    ),
    # Has not decided, or will say later: never a decision.
    "hold": (
        "let me (check|see|look|think|ask|get back|find out|have a look|double check|sort)",
        "(i will|will|going to|need to|have to|got to|gotta|just|let me) (check|look at|ask|see if|"
        "see what|find out|have a look|have a think|double check)",
        "(i will|will) (let you know|get back|text you back|text back|reply|tell you later|text "
        "you later|message you|come back to you|confirm later|confirm)",
        "get back to you",
        "let you know",
        "(confirm|tell you|know|decide|say) (with you)? (later|tomorrow|tonight|in a bit|nearer the time|soon)",
        "(give|gimme|gis) (me|us)? (a)? (minute|sec|second|moment|mo|bit|hour|while|day)",
        "(confirm|tell you|know|decide) when i",
        "hold on",
        "hang on (a|one|two|2|let me|while i)",
        "one (sec|second|minute|moment)",
        "(a|one|two|2) (sec|secs|tick|ticks)",
        "(looking|checking) at (my|the) (rota|diary|calendar|shifts)",
        "bear with",
        "not sure yet",
        "do not know yet",
        "waiting (to hear|on|for)",
        "need to speak to",
        "we will see",
        "have to see",
        "see how (it goes|i feel|i get on)",
        "(ask|asking|speak to|check with) my",
        "think about it",
        "(i am)? driving (now|atm|at the moment|cant talk)",
        "busy (now|atm|at the moment|rn)",
        "at work (now|atm|rn)",
        "text you (back)? (later|in a bit|after|when)",
        "(gad|gadewch|gadewch i|gad i) (i)? (fi)? (jecio|tsecio|checio|weld|gael gweld|feddwl)",
        "(na i|bydda i yn|wna i) (adael i ti wybod|roi gwybod|tecstio|jecio|checio|ateb|gadael i chi wybod)",
        "rho (funud|eiliad) i fi",
        "dal dy ddwr",
    ),
    # Has gone to look at what they have on.
    "looking": (
        "(just)? (looking|look|checking|check) (at|in|on) (my|the|me) (rota|diary|calendar|shifts|phone|rotas|book)",
        "(edrych|checio|jecio) (ar|yn) (fy|y|yr) (rota|dyddiadur|calendr|shifts)",
    ),
    # Unsure. With coming or making it this leans no; alone it decides nothing.
    "unsure": (
        "not (really|too|100|100%|totally|completely|very|that|quite|entirely)? sure",
        "unsure",
        "(i)? do not know",
        "no idea",
        "not certain",
        "(can not|do not|can never) remember",
        "(i)? doubt (it|that|if|very much)?",
        "50 50",
        "fifty fifty",
        "maybe",
        "perhaps",
        "possibly",
        ":doubt:",
        "dwi ddim yn (siwr|gwybod)",
        "ddim yn (siwr|gwybod)",
        "dim yn siwr",
        "ddim yn sicr",
        "falle",
        "ella",
        "efallai",
    ),
    # Something else was meant to happen, so the yes is a polite no.
    "would_but": (
        "(i)? would (say|have said) yes",
        "(i)? would (love to|like to|come|be there|have) (come|been)? but",
        "wish i could",
        "if only",
    ),
    # What somebody else said, or once said: not this person's answer now.
    "reported": (
        "i (told|texted|messaged) (that|you)? (that)?",
        "(he|she|they|*|mum|someone|my worker|the lady|the man|boss|who) (said|says|told|reckons|asked|goes)",
        "(told|asked|tell|ask) (her|him|them|*|my|the)",
        "(said|says) (that)? (i|he|she|they|you)",
        "(it|letter|text|message|you) (says|said|say)",
        "used to (say|be|come|go)",
        "(dywedodd|wedodd|ddudodd) (hi|fe|fo|nhw|*)",
    ),
    # Not meant: what is said with this is the other way about, or is not for us to guess.
    "sarcasm": (
        "yeah right",
        "as if",
        "yeah (ok|sure) then like",
        "in your dreams",
        "dream on",
        "when hell freezes",
        "you (must be|have got to be|having|are having) (joking|kidding|a laugh|a giraffe)",
        "having a laugh",
        "like i (would|will|am going to|have|am)",
        "like i am coming",
        "chance would be",
        "what do you think",
        "course not",
        "not likely",
        "yr un siawns",
    ),
    ":rolling:": (":rolling:",),
    "greet": (
        "(hi|hiya|hello|hey|heya|yo|alright|morning|good morning|afternoon|good afternoon|evening|"
        "good evening) (*|mate|love|there|all|team|you)?",
        "it is (me|* here|me here)",
        "(me|this is me|*)? speaking",
        "(this is|it is) * (here|again)",
        "my name is *",
        "* here",
        "os gwelwch yn dda",
        "(jyst)? (i)? (weud|ddweud|ddeud)",
        "(jyst)? (gadael|adael) (i)? (chi|ti) wybod",
        "(just)? (letting|let|so) you know",
        "(helo|shwmae|bore da|prynhawn da|haia|su mae|sut mae)",
    ),
    # Says goodbye, and no more.
    "bye": (
        "(kind|best|warm|warmest|many|with)? (regards|wishes) (from)? *?",
        "(yours|your) (sincerely|faithfully|truly) *?",
        "(cofion|dymuniadau) (cynnes|gorau|caredig)? *?",
        "(yn gywir|yr eiddoch yn gywir) *?",
        "(see|c|catch|meet) (you|ye|ya) (later|around|l8r|in (a|abit) (bit|while|min|minute|few|moment|sec)|in (a)? "
        "(few|couple) (minute|min|hour)|in abit)",
        "(talk|speak|chat) to (you|ya) (later|soon|tomorrow)",
        "(bye|byebye|ta ra|tara|laters|ttyl|ttfn|hwyl|hwyl fawr|nos da|good night|nite nite|night night)",
        "have a (good|nice|lovely|great) (day|one|evening|night|weekend|week)",
        "good day",
        "(good luck|best of luck|pob lwc|safe journey|take care|enjoy)",
    ),
    # Says sorry, as an answer of its own.
    "regret": ("(i am|we are|dwi) (really|so|very|truly)? (sorry|sori)", "my (apologies|bad)"),
    # Excuses an answer for coming late: it says nothing of the appointment.
    "slow_answer": (
        "(sorry)? (for|about|the)? (the|my)? (slow|delayed|belated|not) (reply|response|answer|text|replying|"
        "answering|getting back|texting back)",
        "(my|the|me)? phone (is|was|has been|been|had|has)? (dead|died|broke|broken|flat|off|on silent|out of charge|"
        "on charge|cut off)",
        "(got|had|have|was|been|ran)? (no|out of|low on|any) (credit|battery|signal|data|reception)",
        "(so)? (could not|did not|was not able to|have not been able to) (text|reply|message|answer|respond|get back) "
        "(to)? (you)? (back)? (before|earlier|sooner|until now|till now|til now)?",
        "(only|just|only just) (seen|saw|read|noticed|got) (this|it|your text|your message|the message|the text)",
        "(heb|dim) (credyd|signal|batri)",
    ),
    # Stops read out by a phone that was spoken to.
    "dictated": ("(full stop|comma|exclamation mark|new line|atalnod llawn)",),
    "thanks": (
        "(thanks|thank you|cheers|diolch) for (asking|checking|checking in|checking up)",
        "many? thanks (a lot|a million|a bunch|very much|so much|for (that|this|your help|letting "
        "me know|the (reminder|text|message|heads up|update|info)|reminding me|telling me|your "
        "text|getting back to me))?",
        "thank you (so much|very much|a lot|for (that|letting me know|reminding me|the (reminder|"
        "text|message|info)|your (support|help|text|message)))?",
        "appreciate (it|that|this)?",
        "much appreciated",
        "nice one",
        "(you are a|your a|what a) (star|legend|gem|diamond|angel)",
        "legend",
        "bless (you)?",
        "god bless",
        "diolch (yn fawr)? (iawn)? (i ti|i chi|am (roi gwybod|adael i mi wybod|y neges|hynny|hynna|atgoffa))?",
    ),
    "noted": (
        "(got|received|seen) (it|that|this|your (text|message))",
        "(noted|understood|received|gotcha|seen|roger|will do|fair enough|fairs|fair dos|i see|"
        "makes sense|ok then|no bother then)",
        "(good|great|nice|brilliant|lovely) to know",
        "wedi (cael|derbyn|gweld) (y)? (neges)?",
        "(continue|carry on|proceed)",
        "(deall|wedi deall|dwi yn deall)",
    ),
}
