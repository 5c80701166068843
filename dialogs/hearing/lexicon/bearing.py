"""Signs that a text bears on our question, and signs that it is talk of something else.

None decides alone: `dialogs/hearing/bearing.py` adds up their points.
"""

from __future__ import annotations

from dialogs.hearing.lexicon import words

GROUNDS = {
    "confirm": ("attend", "agree", "yes", "ok", "yes_i", "coming", "limit"),
    "decline": ("cannot", "cannot_bare", "away", "refuse", "no", "disagree", "excuse", "would_but", "sarcasm"),
    "reschedule": ("move", "propose", "rather", "shift", "none_of", "cannot", "cannot_bare", "no", "disagree", "undo")
    + ("attend", "coming", "late", "minutes", "excuse"),
    "late": ("late", "way", "minutes", "past", "attend", "coming", "cannot"),
}
"""The signs that an intent can rest on, the plainest first where several stand in one text."""

PLAIN = frozenset(["attend", "agree", "cannot", "away", "refuse", "move", "late", "way", "none_of", "disagree"])
"""Groups whose phrases say little but what they say to us; the others are said in any talk."""

POINTS = {
    "opens": 1,  # the text opens with it, but for a greeting
    "plain": 1,  # the words are seldom said of anything else
    "whole": 1,  # its clause says nothing besides
    "ours": 1,  # a reason or a thing that belongs to keeping an appointment
    "booked": 1,  # the day or time that is booked
    "corrects": 2,  # opens with a no or a "sorry", and puts a day or time in its place
    "minutes": 1,  # says how many minutes late
    "loose": -1,  # said at any parting ("see you soon")
    "object": -3,  # said of something that follows: "change my oil", "late goal"
    "subject": -3,  # somebody else will or cannot
    "inquires": -2,  # asks about something else
    "past": -1,  # told as something that was
    "elsewhere": -1,  # another plan or place, for each, twice at most
    "friendly": -1,  # how one talks to a friend, for each, twice at most
    "crowded": -1,  # for every two words in its clause that nobody read
    "aside": -1,  # for every four such words elsewhere, twice at most
    "company": -1,  # beside a yes: somebody else who does something, for each
    "goes_on": -2,  # and they follow at once ("yeah she does")
    "personal": -2,  # beside a yes: asks what a friend is doing
    "unasked": -1,  # nothing was asked about coming
}
"""What each sign adds or takes. A decision needs `ENOUGH`, or `ENOUGH_FOR` it."""

ENOUGH = 1
ENOUGH_FOR = {"confirm": 2}
"""A wrong yes is the worst error: a yes needs more."""

MOST = {"elsewhere": 2, "friendly": 2, "aside": 2, "crowded": 3, "company": 2}
"""How often each counts at most."""

PAST = words(
    """
    was were did had went came said told thought saw made woke dropped forgot found gave happened finished slept
    wanted
    asked heard loved planned supposed
    """
)

OTHERS = words("he she they some everyone people others students")
"""Before a sign, these give it to somebody else."""

ERRANDS = words("get give send show bring")
"""A request that begins so, right after a yes, is an errand."""

NOT_OF_A_YES = frozenset(["past", "friendly"])
"""What a yes is not doubted for: "was going to say no but go on then"; how friends talk counts in what is told."""

COMPANY = words("we us he she they him her them you your ya yous")
"""Whom a yes to a service seldom talks of."""

TELLERS = words("he she they it i we that this")
"""Before a word that might open a question, these make it told ("she has the scan")."""

OURS = words(
    """
    sister brother dad uncle auntie cousin mate friend bringing dropping taking giving collecting appointment
    session meeting worker letter bus train tram lift taxi cab traffic kids kid lad daughter son mum mam nan partner
    missus baby babysitter childcare work shift boss doctor dentist hospital school nursery court sick ill funeral
    interview job jobcentre flu cold covid poorly nurse physio college car alarm sons daughters lads bairn bairns
    drive driving driver alone sore
    throat back foot leg tooth migraine vet solicitor bail housing gas plumber boiler clinic scan money fare times
    dates days slots visits run deintydd ddeintydd apwyntiad sesiwn cyfarfod nesa nesaf ganlynol lle credit battery
    rota signing plant
    gwaith ysgol ysbyty bws tren plentyn meddyg time date day booking visit slot week head heads nans mums dads
    nights earlies lates shifts asleep bed hour hours stop supposed meant again nol casglu amser dydd wythnos
    diwrnod nain form forms letters paperwork documents docs id
    """
)
"""What keeping an appointment, or not, has to do with."""

PLACES = words(
    """
    office building place entrance door reception centre park station lift stairs whatsapp high street road swyddfa
    adeilad
    """
)
"""What asking the way has to do with."""

AT = frozenset(["for", "in", "at", "on", "yn", "ar"])
"""After these comes what it is that they will be in or at, or are up for."""

AUXILIARIES = frozenset(["will", "can"])
"""A yes that ends so ("ok I will") is one where nothing follows that they will do."""

YESES = frozenset(["yes", "yeah", "yep", "aye", "ok"])
"""Words of coming that begin so hold their yes in them."""

HOMES = words("mums mams moms dads nans nains mates sisters brothers aunties uncles cousins mine hers theirs")
"""Whose home it is that they will be at."""

LAUGHS = frozenset(["haha", "hahaha", "lol", "lmao", "rofl", "pmsl", ":laughing:"])
PRAISE = frozenset(
    ["brilliant", "brill", "great", "nice one", "amazing", "magic", "mint", "ace", "superb", "excellent", "awesome"]
    + ["fantastic", "wonderful", "lovely", "fab", "gwych", "perfect", "very good"]
)
"""Beside laughter these praise a joke, and agree to nothing."""

COMPARES = frozenset(["what", "as", "how", "like"])
"""Right after a word of agreement, these give it to something else ("exactly what I said to her")."""

VENUES = words(
    """
    office building place centre center hub library cafe high college church hall hospital jobcentre school court clinic
    surgery station community town street road swyddfa llyfrgell canolfan
    """
)
"""Where appointments are kept: "see you at the library"."""

ELSEWHERE = words(
    """
    home party movie film cinema pub dinner lunch breakfast ticket tickets game match goal campus beach church hotel
    gym shop shops shopping kettle tea beer pint pints kiss valentine birthday song music tune football club pool
    league laptop photo photos pics online dream heart pizza world town drink drinks
    """
)
"""Other plans and places."""

REQUESTS = words("can could would shall may any let please give get oes allaf ga gai alla")
"""Questions that open so ask for something, and may well ask for another time."""

TRANSITIVE = frozenset(["move", "call", "cannot", "cannot_bare", "coming", "late", "no", "disagree", "propose"])
"""Groups that may be said of what follows them."""

LAST_WORDS = {
    "late": frozenset(["late"]),
    "no": frozenset(["no"]),
    "disagree": frozenset(["wrong"]),
    "propose": words("get have see make do a an the some bring be is was"),
}
"""Of these, only phrases that end so are said of what follows: "late goal", "no credit", "get a pizza"."""

RIDES = words("bus train tram taxi")
"""On one of these to somewhere else, nobody is on the way to us."""

IT = words("it that this o e fe hwn")
"""A word of changing that ends so has said already what is to be changed."""

ENDED = words("to for till til until at on with from by in times time day slot bus train there yno yna")
"""A sign that ends so has said already what it is about."""

LEADS = words("my the a an our your this that his her some y yr")
"""Between a word of changing and what is to be changed."""

VERBAL = frozenset(["to", "from", "back"])
"""Between an "unable" and what it is that cannot be done."""

SOFT = words(
    """
    either yet after then yno yna le lor lah da leh anymore tho unfortunately soon tonight ur till whenever boss
    does is will would can could hows how what
    bud pal asap
    anyone
    anybody near sori straight urgent urgently
    """
)
"""May follow a decision and leave it as it is."""
