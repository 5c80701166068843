"""What makes the same words ordinary: matches, shows, games, food, weather, errands, hangovers, "see you then".

Rule of this file: these take away from a sum, and only from a sum: a phrase of risk stands whatever is around it.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

ORDINARY_FACETS: tuple[Facet, ...] = (
    Facet(
        "coming, or asking to",
        "on the way, there soon, what time, which bus, can we move it",
        '"if i don\'t turn up"',
        strong="""be there|in|with_you|over|round|down|back by|at|for|in|on|soon|then|about|after|dozens|10|ten|five|
        asap|a, on my|the way, see you at|on|tomorrow|then|there|thursday|tues|tuesday|wednesday|friday|monday|later|
        soon|next, straight over|there|round|to_yours, be late|dozens, running late, bit late, can|could|shall we|i|you
        move|change|rearrange|swap|do|make|rebook|book|switch|come it|to|thursday|friday|later|another|earlier|the|for,
        what time|day|floor|bus|platform|room, which bus|train|floor|platform|stop|one|tram, so can not do|make, waiting
        for|on|at .. a|the|my|new bus|train|locksmith|delivery|plumber|engineer|lift|results|callback|gp|doctor, i
        will|can be|come|bring|pop|nip|drop|make|do|ring there|it|in|over|down|by|my|the""",
        plain="""minutes, mins, be there, on time, reschedule, then i am coming, coming in|now|over|down|to|after,
        before i come, after work, is that ok, that ok, all good, no worries, no bother, cheers, bus|train|tram
        was|is|late|cancelled|full|stuck|broke|queue, got to be, finish* at|work|early|late""",
    ),
    Facet(
        "play and telly",
        "matches, games, shows, films, songs",
        "a real hurt told beside them",
        strong="""game|games|level|boss|xbox|fifa|fortnite|playstation|ps5|cod, football|footy|rugby|hockey|boxing|
        darts|cricket|golf|gym|karate|judo|training|trampoline|netball|skatepark|scooter, telly|tv|film|movie|series|
        episode|soap|netflix|corrie|eastenders|emmerdale|documentary|book|song|album|gig|lyrics|character|season,
        team|league|goal|goals|nil|score|ref|penalty|penalties|cup|final|finals|playoffs|var, quiz|bingo|lottery|
        festival|concert, TEAM, SHOW""",
        plain="""watched, watching, played, playing, show, read a""",
    ),
    Facet(
        "errands and home",
        "cooking, cleaning for a visit, decorating, moving, shopping, repairs, the vet, the barber",
        "tidying before a death",
        strong="""landlord .. inspect|inspecting|inspection|visit|coming|round, inspection, decorating|decorate|
        painting|plastering|wallpaper, for the weekend|week|holidays|day|party|visit|wedding|christening, mother in law,
        moving house|flat|out|in|on|day, new flat|house|job|place, the vet|vets|dentist|optician|barber|barbers|
        hairdresser|plumber|locksmith|mot|garage|mechanic|tip|ebay|vinted|marketplace|gumtree|ikea|argos|asda,
        pizza|curry|kebab|chips|burger|nuggets|cake|chocolate|roast|chippy|greggs|mcdonalds, cook|cooking|cooked|baking|
        bake|oven|kettle|recipe, haircut|fringe, car boot|sale, gardening|garden|allotment|fishing|camping, top up,
        charger|charging|wifi|update|app|password_reset, from hockey|football|rugby|work|playing|falling|gym""",
        plain="""washing, shopping, tea tonight, builder, boiler, parked on, delivery, contract, warranty,
        insurance|policy renewal|claim|car, course, exam, test, interview, shift, overtime, holiday, wedding, birthday
        party""",
    ),
    Facet(
        "a passing ill",
        "a hangover, a cold, weather, tired after work",
        "tired of living",
        strong="""hangover|hungover|hanging from|flu|covid|cold|virus|bug|tummy|antibiotics|hayfever|toothache|migraine|
        physio|jab|flu_jab|sprained|sprain, this weather|heat|rain|snow|wind, after work|nights|my_shift|the_gym|
        a_shift, wiped out, dead on, legs|feet are|is FILL? dead|killing|aching""",
        plain="""bit fragile, rough from, knackered after|from, nights all|this, early shift, double shift, weather""",
    ),
)
