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
        "(wedi|dwi wedi)? newid (fy|y)? (meddwl|feddwl)",
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
    # Polite, and hangs on nothing.
    "polite": (
        "if (that|it|this) (is|would be)? (ok|alright|all right|fine|possible|not a problem|no problem|no bother|"
        "cool|"
        "any good) (with|by|for)? (you|u|everyone)?",
        "if (you|u) (do not mind|can|could|please)",
        "if (possible|poss|at all possible)",
        "os (yw hynny|ydi hynny|ydy hynny|mae hynny|ydi o|yw e) yn (iawn|ok)",
        "os (gwelwch yn dda|yn bosib)",
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
        "(can not|do not|not) (say|tell|promise|be sure|confirm|know) (for)? (definite|def|definitely|sure|certain)? "
        "(yet|at the moment|atm)",
        "(can not|do not) (say|promise|be) for (definite|def|definitely|sure|certain)",
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
}
