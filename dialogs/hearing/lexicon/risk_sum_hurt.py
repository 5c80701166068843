"""What people say around distress: no home, no food, back to using, a body in panic, a mind that plays tricks; English.

Rule of this file: a sign is graded by how seldom ordinary talk says it; `risk_sums.py` adds the facets together.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

HURT_FACETS: tuple[Facet, ...] = (
    Facet(
        "without a home",
        "put out, locks changed, a night with nowhere to be; sleeping where nobody should",
        "a late bus, a lost key, a sofa one is fond of, camping",
        telling="""changed|changing|change the|my|our locks|lock, key|keys not fit|work ANYMORE, my stuff|things|bags|
        clothes .. bin_bags|bin_bag|black_bags|outside|step|street|hall|garden|pavement|kerb, bin bags, all i own, life
        in a? bags|bag|two, out by friday|monday|tomorrow|tonight|end|the_weekend|noon, notice to quit|leave|go, section
        dozens, evict*, bailiffs .. door|coming|friday|tomorrow|out|took, no fixed, mates|mate|friends|friend|sister_is|
        brother_is|cousins sofa|settee|floor|couch, sofa to sofa, sofa surf*, couch surf*, walk|walked|walking|rode|
        riding about|around|round|streets|town|the .. all_night|night|til|morning|buses|warm, night bus|buses, til
        it|they shuts|closes|shut|opens|kick|chuck, until it shuts|closes|opens, woke up on|in .. bench|park|doorway|
        shoes|pavement|bus_stop|cell, hostel .. full|out|kicked|no|bed|waiting|robbed|rough|not, council ..
        nothing|no|help|not_priority|priority|list, not priority, waiting list .. nowhere|sofa|sleep|floor, no
        tent|sleeping_bag, sleeping bag .. wet|nicked|soaked|robbed|cold, wants|want me gone|out by|tomorrow|END|now|
        tonight, sit|sat|sitting outside yours|the_office|the_centre""",
        strong="""kicked|chucked|slung|threw|thrown|put|told|asked|booted|turfed|hoofed me|us? out END|of|last|again|
        with|by|on|tonight, nowhere|no_where to? go|stay|sleep|kip|be|live|tonight|else|END, no place|where|roof|bed|
        address to|for|over|tonight|of_my, SLEPT|stayed|stay|stop|night|nights|been|spent|stopped|am .. in|on|at|under|
        behind|outside mates? a|the|my|some doorway|car|van|park|tent|shed|stairwell|bench|garage|station|bus_shelter|
        bus_stop|woods|alley|floor|settee|sofa|couch|stairs|laundrette|launderette|toilets|skip|field|bridge|underpass|
        subway|cells|porch|lobby|foyer|bin_store|mcdonalds|bus|hospital|a&e|airport|carpark|multistorey|step, place to
        place, to keep warm, tent .. woods|flooded|soaked|nicked|ripped|wet|cold|field|park|in, everything i own""",
        plain="""homeless, on the streets, rough again|sleeping, sleeping rough, slept rough, doorway, hostel, out on
        the street|streets, nowhere, sofa|settee|couch again, in the car again, on the floor, locked out by|of|again,
        lost the flat|my_flat|my_house|the_house|my_tenancy, lost my flat|tenancy|place|home, temporary accommodation,
        emergency accommodation, bed for the|tonight, all my stuff|things|clothes, landlord wants|selling|gave|says|
        given""",
        slight="""evicted, sofa, settee, tent, bench, landlord, rent arrears, behind with|on rent, the council,
        somewhere to, all night, library, soaked""",
    ),
    Facet(
        "without food or heat",
        "empty cupboards, meals missed, no gas or electric, money that will not last",
        "not eaten yet and off to the chippy; a top-up on the way",
        telling="""nothing|no_food|bare|empty|fuck_all|sod_all|not_a_thing|only .. in|left|but|the cupboard|cupboards|
        fridge|freezer|house|flat|tin|tins|beans|vinegar|bread|toast|ketchup|to_eat, cupboards|cupboard|fridge|freezer
        is|are FILL? bare|empty|nothing, not had a? proper|hot|cooked meal|food|dinner|tea, last ate|meal|eaten
        was|on|two|three|sunday|saturday|days|yesterday|monday|friday|tuesday, so the kids|they|she|he can|could|get|
        eat|have eat|ate|food|have, sat|sitting|living|bed|all in the? dark|cold|coat|coats|freezing, candles|candle|
        torch .. no|because|electric|light|meter, no money for|til|until|to|left|again|at .. food|weeks|days|eat|
        nappies|milk|electric|gas|friday|feed, not got .. penny|quid|pennies|bean, skint til|and|again ..
        nothing|hungry|food|kids|week|weeks, got pennies|dozens_pence, last fiver|tenner|quid|pound for|til|has,
        universal credit|uc|benefits|payment|giro|dwp .. stopped|sanctioned|late|weeks|not|cut|nothing|missing|not_come,
        sanctioned|sanction, watering down, out of bins|the_bin|a_bin|skips|the_skip, been begging, nicked|nicking|
        stole|stealing|robbed|shoplift* .. food|sandwich|eat|nappies|milk|bread|feed, stomach|belly ..
        cramps|growl|growling|empty|thinks|aching .. eat|food|days|hungry|cut""",
        strong="""to eat since|for|in|all, not eaten|ate|fed|had .. since|for|days|proper|two|three|all_day|yesterday|
        hot_meal|a_meal|anything, without eating|food|a_meal|tea, living|lived|surviving on|off .. toast|noodles|bread|
        beans|cereal|water|crisps|sugar|biscuits|air|tins|brews|pot, kids|bairns|she|girls|boys|them had|get|having|got|
        on|eating toast|cereal|nothing|beans|noodles|bread, feed the? kids|bairns|them|boys|girls|baby|lad|daughter|
        myself, skip|skipping|skipped|miss|missing|go|going|went meals|tea|dinner|without|hungry, no gas|electric|leccy|
        lecky|electricity|heating|power|hot_water|credit_on, in the dark with|again|all|END|til|since|no,
        nappies|formula|baby_milk|milk .. no|run|last|water|out|afford|ran, beg* for|outside|change|in, feed the?
        kids|bairns|boys|girls|baby|lad|daughter|myself, meter|electric|electricity|leccy|lecky|gas|power|heating|boiler
        .. ran_out|run_out|gone|cut_off|on_emergency|dead|went|run|nothing_on|zero|minus|is_off""",
        plain="""no food, nothing in, nothing to eat, starving and|again|since|END, hungry END, so hungry, food
        til|until, can not afford, cupboards, skint again, no heating, leccy, in my coat, cold in here, damp, mould, no
        hot, no fridge, no cooker, choose between, free samples, tap water, food bank|parcel|voucher|vouchers""",
        slight="""skint, hungry, starving, broke, toast, beans, noodles, pot noodle, meter, cold, dark, heating, meal,
        payday, not paid til, no money, freezing""",
    ),
    Facet(
        "back to using",
        "clean time lost, drinking in the morning, shakes, a dealer's number",
        "one too many on a Saturday, a prescription, a ten-month contract",
        telling="""dozens|ten|nine|eight|seven|six|five|four|three|two|9|8|7|6|5|3|years|months|weeks|days
        clean|sober|dry .. gone|ruined|wasted|down|then|and|over|blew|until|out|bin, days|weeks|months|years|month|year|
        week clean|sober|dry .... gone|ruined|wasted|down|then|over|blew|until|bin|but|and, back to day|square|step
        one|zero, slipped up|again|last|back, slip up, off the wagon, using again|more|every|daily|heavy,
        drank|drunk|drinking|drunk_a .... bottle|litre|whole|myself|every|blackout|passed|forget|numb|cope|sleep|til|
        since, blackouts, injecting|banging|smoking up|it|again|crack|heroin|spice, dirty test|piss|sample, test
        will|would be dirty|positive, dealer|dealers .. number|text|texts|ring|rang|outside|knocking|door|blocked|round,
        can not stop drinking|using|smoking|once|it|gambling, bookies|slots again|took|every|lost, craving|cravings|
        gagging|itching .. drink|use|gear|score|bag|hit|line, picked up again""",
        strong="""had one|a_drink|a_bottle|a_can|a_line|some|a_bag then|and|turned|after|led|last_night|for_the|first ..
        ten|another|more|all|not_stop|the_lot|bottle|days, fell|fallen|falling off the|wagon, used again|last|yesterday|
        today|this|on|twice, scored|score|picked_up|rang_the|rung_the|texted_the|messaged_the .. again|last|dealer|man|
        lad|today|this|number|bag, back on the|it|gear|heroin|crack|booze|drink|spice|the_bottle|coke|meth|brown|white|
        stuff END|again|since|and|for|everyday|every|last|now, on it|the_drink|the_gear|one|a_bender|a_binge
        again|every|all|since|for|day|morning, bottle|cans|can|drink|drinking|vodka|whisky|cider .. by_the_bed|before|
        morning|breakfast|wake|every|to_sleep|first_thing|all_day|in_bed|under|hidden|alone|noon, wake* up ..
        need|wanting|shaking|sweating|reaching, blacked out, black out, not remember .. night|last|how|what|home|days|
        getting, relaps*, lapse*, lost|spent|blew|gambled|put all|it_all|everything|the|my|rent|wages .. on|rent|slots|
        bookies|machines|bets|gear|drink|roulette|one_night, gambl*, rattling|clucking|withdrawing|withdrawals|
        withdrawal, cold sweats, can not stop now|once|END|again, need a? drink|fix|hit|something|bag|rock
        to|before|just|END|now|so|or, one more|can|drink|pipe|hit|line|bag and|will_not|then|turned""",
        plain="""relapse, relapsed, slipped, sober, drinking again|more|heavy|on_my_own|alone|every, on a bender|binge,
        hungover again, the shakes, craving, cravings, gave in, caved in, caved, in one night, gone in, blew it, ruined
        it, screwed up, messed up, fucked up|it, let myself down, took something|some|a_few|too_many, not proud, rehab,
        detox, meeting tonight, sponsor, the bottle""",
        slight="""drink, drinking, drank, drunk, vodka, bottle, cans, pipe, bag, spice, weed, gear, crack, using,
        tempted, months clean|sober, one night, woke up""",
    ),
    Facet(
        "a body in panic",
        "hands that shake, no breath, a heart that races, a door that makes them jump; cannot go out",
        "shaking with cold, a run for the bus, a scary film",
        telling="""chest is|gets|goes|feels|tight|so tight|hurting|heavy|pounding|closing|END|and|like, having a?
        heart_attack|panic|panics|another_panic, anxiety attack*, every time|when|whenever .. door|phone|knock|bell|
        someone|noise|letter goes|rings|knocks|bangs|comes|i_hear|buzzes, sick with|to|thinking worry|nerves|stomach|
        about|of, can not leave|face|get_out|go_out|go_outside|step the house|flat|front|door|people|outside|anyone|it|
        of, got to the door|gate|bus_stop|end|corner and|but|then, walls closing|coming|breathing|moving, being sick
        before|every|with""",
        strong="""hands|hand|legs|whole_body|body|knees not? stop|keep|are|shaking|shake|trembling|will_not
        shaking|trembling|gone|END, can not stop shaking|crying|thinking|worrying|trembling|sweating|being_sick|
        checking|panicking, can not breathe|catch|breath|get_air|get_my, heart is|goes|racing|pounding|going|attack|
        thumping|hammering|beating .. chest|mile|out|fast|every|like|crazy|mad|racing|pounding, like a heart attack,
        panic attack*, anxiety|panic|nerves .. through|roof|bad|taking|hit|got|crippling|killing|over|can_not|shot|
        terrible|awful|worse|up, froze END|and|on, turned back|round_and_went, too many people, feel|feeling like ..
        dying|going_mad|fainting|passing|world|walls|everyone|watched, rocking|rocked, hyperventilat*, throwing up|with,
        scream*|punch* .. pillow|wall|into, jump|jumping|jumpy|flinch at|every|when|out every|any|the|noise|my|little|
        everything""",
        plain="""panicking, panic, panicked, anxious, shaking, trembling, on edge, nerves, palpitations, dizzy with,
        worried sick, worrying all, overthinking, paranoid, paranoia, terrified, frightened, not go out|outside, not
        left the? house|flat|room|bed, not been out, stressed out|to|beyond, so stressed, frantic, everyone
        staring|looking|watching|was|is, shakes|shaking badly|again|all|so|can_not|with, pacing""",
        slight="""nervous, stress, stressed, sweating, sick, scared, breathe, heart, hands, anxiety, worry""",
    ),
    Facet(
        "a mind playing tricks",
        "hearing, seeing, being watched; the walls, the radio; not real",
        "ghosts on the telly, a loud neighbour",
        telling="""see|seeing|saw|seen things|faces|shadows|people|him|her|figures|bugs|spiders|men .. not_
        there|corner|again|walls|everywhere|curtain|window|mirror|night|dead|floor|are_not, that are not there|real, on
        the radio|tv|telly|news .. about_me|to_me|talking|my|messages|for_me|me, talking about me|to_me
        through|on|again|in|all|END, talking|speaking|sending to|about|me messages|through|signs .. tv|radio|telly|
        walls|lights|phone, messages|signs|codes for|to me, in the walls|vents|lights|wires|ceiling|loft, walls
        breathing|talking|moving|melting|listening, watching|watched me|through|by|all|from phone|tv|windows|all|camera|
        cameras|time, nothing feels|is|seems real, outside my body, do not know what is real, mad in the head, head is
        not right|mine|working|straight, not my own thoughts|head, chosen one, the devil|satan|demon|god|jesus|angels
        telling|talks|told|speaks|says|wants|sent|inside, hearing|seeing voices|things|stuff END|again|at|in|that|all,
        listening|watching|talking|whispering to|at me|us through|in|from|via""",
        strong="""hear|hearing|heard|hears|hearing_them voices|things|whispering|whispers|them|my_name|people|her|him|
        talking|footsteps|knocking .. again|not_there|talking|walls|night|radio|at_night|head|no_one|nobody|when|all|
        through|telling|END, not there END, they|people|someone|neighbours|everyone|police|government is|are|been
        watching|following|listening|spying|filming|poisoning|bugging|tracking|laughing|plotting|in_on|reading
        me|at|through|my|to|us|the|against, bugged|poisoned|poisoning|poison|spiked|chipped .. my|food|water|phone|flat|
        tea|me|drink, reading|control|controlling|putting|stealing|inserting|broadcasting my|thoughts mind|thoughts|
        head|in|to, not real END|anymore|none, feel|feels|felt like .. not_real|dream|watching_myself|outside|
        someone_else|film|floating|ghost, what is real, losing|lost|lose|loosing my|the mind|grip|plot|marbles|touch|it,
        going mad|insane|crazy|mental|psycho|under|round, through|in the smoke_alarm|light|lights|plug|sockets|telly|tv|
        phone|walls|vent|radio|speaker|ceiling""",
        plain="""voices, seeing things, hearing things, watching me, following me, spying, listening to me, out to get,
        plotting, unreal, shadows, psychosis, psychotic, hallucinat*, manic, sectioned, not right in|upstairs, not well
        in, stopped taking my, stopped my meds|tablets|medication|depot, not had my depot|meds|medication, run out of
        my|meds|tablets|medication, off my meds|tablets|medication, flashbacks, flashback, nightmares, night terrors,
        keep seeing|reliving|hearing|going_over, over and over""",
        slight="""walls, radio, whispering, strange, weird things, meds, medication, paranoid, mad, losing it""",
    ),
    Facet(
        "low and shut away",
        "crying, not washing, not getting up, post unopened, nobody rings, numb",
        "crying at a film, a lie-in, a lazy Sunday",
        telling="""can not get out of bed, curtains|blinds|lights|phone shut|closed|drawn|off for|since|all|days|and,
        letters|post|bills|mail .. pile|unopened|piling|not_opened|months|door|drawer|look, opened a letter|the_post|
        my_post|the_curtains|the_door, not answer* .. door|phone|anyone|calls|mum|mates|family, only person|one|voice
        i|who|that talk|talks|speak|speaks|spoken|texts|rings|hear, set* me off END|everything|again|today, nothing|not
        feels|enjoy|excites|touches good|anything|me|real, hours sleep, when i|every_time shut|close my eyes, everything
        on top, end of my tether|rope, hanging by a thread, one thing after another, lost my|the kids|baby|job|
        everything|mum|dad|son, miss my kids|mum|dad|son|daughter|baby|boys|girls, keep|keeps|kept seeing|replaying|
        reliving him|her|it|that|over|again, feel|feeling|felt like? a? failure|burden|waste_of_space|ghost|scum|nobody|
        nothing END|to|of|and, council|housing|hostel .. not .. house|rehouse|help|have .. me|us|space|beds|duty, not
        know where .. turn, not know how to? cope|go_on, do not sleep|sleeping|slept not|or eat|eating|eaten""",
        strong="""same|these|in clothes|pyjamas|pjs|joggers|hoodie|bed since|for|all|again|days|weeks, not
        washed|showered|shaved|dressed|changed|brushed|got_dressed|had_a_shower|had_a_bath|eaten|moved|got_up|opened|
        been_out|left|seen|spoken|slept|laughed|smiled|felt|got_out .... days|week|weeks|month|months|since|ages|anyone|
        anything|the_house|the_flat|the_curtains|my_post|bed|a_soul|fortnight|monday|sunday|saturday|friday, can not
        seem to|get|make|even|bring|be|find|move .. up|myself|do|out|bed|anything|dressed|energy|motivated|do_it|shower|
        to_eat|bothered_with_anything, not get|getting|got out of bed, stay|stayed|staying|lying|laid|lie|lay|been
        in|here|on bed|floor all|for|staring|day|days|since, ignor* everyone|the|my|calls|the_door|everybody|them,
        nobody|no_one|noone|not_a_soul|not_one|no_bugger has|have|is|even|been rung|rang|visited|texted|asked|spoke|
        spoken|messaged|been|wished|called|came|come|bothered|knocked|checked|to_talk, nobody|no_one|no-one to
        talk|turn|ring|call|ask|see|speak|go|tell|text, not spoke|spoken|talked to anyone|a_soul|anybody|no_one|another|
        my, cried|crying|cry|sobbing|sobbed|blubbing|bawling|tears|wept .... again|all|every|since|over|nothing|stop|
        sleep|reason|why|bus|shower|morning|floor|advert|asda|tesco|work|street|for|rolling|down|end, start|started|
        keep|keeps|burst|find|cried crying|into_tears|myself_crying|welling|at|to_sleep, in tears again|all|every|over|
        here|now|on|END, everything|anything|everyone sets|makes|is|gets|feels|too me|so|grey|off|pointless|hard|heavy|
        too|much|impossible|cry, feel|feeling|felt|am|all|gone numb|empty|flat|hollow|nothing|dead_inside|grey|blank|
        worthless|lost|broken|alone|hopeless|useless|trapped|lonely|low|down_and|drained|invisible|ashamed|a_failure,
        not feel anything|a_thing|nothing|joy|real|like_me|myself|human, not slept|sleeping|sleep|shut_my_eyes|
        had_a_wink .. since|for|days|properly|nights|weeks|in|night|wink|hours|at_all|more_than, awake|up
        all|every|half|til|at night|nights|the_night|dozens|3|4|5 again|going|thinking|staring|worrying|with|every|in,
        head|brain|mind will|is|never|keeps|feels|goes|not .. stop|quiet|noisy|loud|spinning|racing|fog|foggy|mush|shed|
        gone|pieces|battered|screaming|heavy|mess|mashed|burst|explode|wrecked|fried, drowning|sinking|buried|crumbling|
        unravelling|collapsing|crashing|spiralling|spiraling, holding|hold it|on|myself together|by, hanging on by|in,
        can not do anything|right|this|it|cope|manage|think|concentrate|function|see|take|face|go|carry|deal,
        breaking|break|broke|broken point|heart|me|inside|man|down, since he|she|mum|dad|nan|baby|they died|passed|left|
        went|took|gone, took my|the kids|baby|children|son|daughter|little|lad|girl, nobody|noone|no_one ..
        cares|visits|rings|understands|loves|listens .. me|about|END, in a right|proper|bad|terrible|awful
        state|mess|way, just sit|sat|sitting here|there|in|alone, staring at .. ceiling|wall|walls|nothing|screen""",
        plain="""crying, cried, in tears, tearful, sobbing, depressed, really down, so down, numb, lonely, isolated,
        hopeless, useless, worthless, no energy, no motivation, drained, worn out, burnt out, on the floor, in a hole,
        in bits, in pieces, in a mess, a state, in a state, dark place, bad place, bad way, not coping, can not cope,
        struggling with, struggling to, really|so|proper|badly|still struggling, stopped going|seeing|answering|eating|
        caring, no friends, no family, no visitors, by myself, on my own, do not see anyone, four walls, stuck in, no
        sleep, not slept, can not sleep, insomnia, overwhelmed, had enough, fed up of|with everything|life|it|all, hate
        myself, hate my, ashamed, can not look at, can not face, grieving, grief, heartbroken, mental health, not
        myself, falling|breaking|cracking|going|coming apart|down|up|under|to_bits|to_pieces""",
        slight="""sad, upset, rough, tired, cry, miss, stuck, lost, struggling, worse, awful, horrible, terrible,
        depressing, pile, bed, sleep, shut, since my, birthday, anymore, empty, broken, so hard, a mess, exhausted, give
        up, gave up, depression, not sleep, too hard, too much, mental health""",
    ),
)
