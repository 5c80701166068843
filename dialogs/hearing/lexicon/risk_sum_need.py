"""What people say around need: no home, no food or heat, back to using; English.

Rule of this file: a sign is graded by how seldom ordinary talk says it; `risk_sums.py` adds the facets together.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

NEED_FACETS: tuple[Facet, ...] = (
    Facet(
        "without a home",
        "put out, locks changed, a night with nowhere to be; sleeping where nobody should",
        "a late bus, a lost key, a sofa one is fond of, camping",
        telling="""changed|changing|change the|my|our locks|lock, key|keys not fit|work ANYMORE, my stuff|things|bags|
        clothes .. bin_bags|bin_bag|black_bags|outside|step|street|hall|garden|pavement|kerb, bin bags, all i own, life
        in a? bags|bag|two, out by friday|monday|tomorrow|tonight|end|the_weekend|noon, notice to quit|leave|go, evict*,
        bailiffs .. door|coming|friday|tomorrow|out|took, no fixed, mates|mate|friends|friend|sister_is|brother_is|
        cousins sofa|settee|floor|couch, sofa to sofa, sofa surf*, couch surf*, walk|walked|walking|rode|riding
        about|around|round|streets|town|the .. all_night|night|til|morning|buses|warm, night bus|buses, til it|they
        shuts|closes|shut|opens|kick|chuck, until it shuts|closes|opens, woke up on|in .. bench|park|doorway|shoes|
        pavement|bus_stop|cell, hostel .. full|out|kicked|no|bed|waiting|robbed|rough|not, council .. nothing|no|help|
        not_priority|priority|list, not priority, waiting list .. nowhere|sofa|sleep|floor, no tent|sleeping_bag,
        sleeping bag .. wet|nicked|soaked|robbed|cold, wants|want me gone|out by|tomorrow|END|now|tonight,
        sit|sat|sitting outside yours|the_office|the_centre, got|have|given dozens|two|seven|a|24|four days|weeks|hours|
        week|month|notice to .. leave|out|go|find|get|move|pack, lost|losing|lose my|the|our|me bed|place|room|flat|
        tenancy|home|house|hostel .. at|in|because|again|tonight|friday|so|and|over, roof over|above my|our|the|me, out
        of a holdall|bag|suitcase|bags|rucksack|bin_bag|carrier, holdall|suitcase|rucksack .. mate|house|sofa|place|
        living|everything, mate to mate, friend to friend, floor to floor, chucking it down .. nowhere|outside|tonight,
        sleep|sleeping|slept|live|living|kip|kipping|stay|staying in|behind|under|round|at|on the|a|some
        bin_shed|bin_store|bins|bin|skip|car_park|aldi|lidl|tesco|asda|church|porch|bus_shelter|stairwell|lock_up|
        garage|tent|woods|toilet|toilets|laundrette|shop|doorway|boots|greggs, behind the? aldi|lidl|tesco|asda|shops|
        bins|church|co_op|morrisons .. sleep|slept|living|sleeping|night, evicted|evict|eviction|bailiffs ..
        friday|monday|tomorrow|week|today|go|where|nowhere|idea, no idea where to|i|we|will go|sleep|stay|live|end""",
        strong="""place to place, to keep warm, tent .. woods|flooded|soaked|nicked|ripped|wet|cold|field|park|in,
        everything i own, nowhere .. go|stay|sleep|live|kip|tonight|turn|safe|friday|else|me, no bed|room|room_at|space|
        beds|vacancies|places for|tonight|left|anywhere|at|til|until|available, section dozens, house to house|sofa,
        nowhere to go, tent|bag|bags|sleeping_bag|stuff|bivvy .. slashed|nicked|robbed|gone|burned|burnt|stolen|wet|
        soaked|moved_on""",
        plain="""on the streets, rough again|sleeping, sleeping rough, slept rough, doorway, hostel, out on the
        street|streets, sofa|settee|couch again, in the car again, on the floor, locked out by|of|again, lost the
        flat|my_flat|my_house|the_house|my_tenancy, lost my flat|tenancy|place|home, temporary accommodation, emergency
        accommodation, bed for the|tonight, all my stuff|things|clothes, landlord wants|selling|gave|says|given,
        kicked|chucked|slung|threw|thrown|put|told|asked|booted|turfed|hoofed me|us? out END|of|last|again|with|by|on|
        tonight, nowhere|no_where to? go|stay|sleep|kip|be|live|tonight|else|END, no place|where|roof|bed|address
        to|for|over|tonight|of_my, SLEPT|stayed|stay|stop|night|nights|been|spent|stopped|am .. in|on|at|under|behind|
        outside mates? a|the|my|some doorway|car|van|park|tent|shed|stairwell|bench|garage|station|bus_shelter|bus_stop|
        woods|alley|floor|settee|sofa|couch|stairs|laundrette|launderette|toilets|skip|field|bridge|underpass|subway|
        cells|porch|lobby|foyer|bin_store|mcdonalds|bus|hospital|a&e|airport|carpark|multistorey|step, sleeping|sleep|
        slept|living|staying|stay|kipping|dossing|bedded|night|nights|stuck in|on|at|under|round|outside ..
        car|van|tent|park|street|streets|bench|doorway|station|shed|garage|sofa|settee|floor|stairwell|bus|buses|beach|
        woods|subway|porch|hostel|cell|shop|church|graveyard|bus_stop|shelter|launderette|hallway|bin|skip|caravan,
        bags|stuff|clothes|belongings|everything|things .. wet|soaked|nicked|robbed|stolen|step|street|outside|
        black_bags|trolley|carrier|bin_bags, cold|freezing|wet|soaked|raining|rain|snow .. night|outside|slept|tent|
        nowhere|doorway|sleeping_bag|street|bench|all_night|shoes""",
        slight="""evicted, sofa, settee, tent, bench, landlord, rent arrears, behind with|on rent, the council,
        somewhere to, all night, library, soaked, hostel|landlord|mum|mam|dad|she|he|they|council|mate|sister|nan|
        partner|ex|housing|missus .. kicked|chucked|throwing|threw|thrown|kicking|evicting|evicted|put|slung|booted|
        asked|told|want|wants|gave|given|says .. out|leave|go|gone|notice|street|tomorrow|by, homeless, nowhere""",
    ),
    Facet(
        "without food or heat",
        "empty cupboards, meals missed, no gas or electric, money that will not last",
        "not eaten yet and off to the chippy; a top-up on the way",
        telling="""nothing|no_food|bare|empty|fuck_all|sod_all|not_a_thing|only .. in|left|but|the cupboard|cupboards|
        fridge|freezer|house|flat|tin|tins|beans|vinegar|bread|toast|ketchup|to_eat, cupboards|cupboard|fridge|freezer
        is|are FILL? bare|empty|nothing, not had a? proper|hot|cooked meal|food|dinner|tea, last ate|meal|eaten
        was|on|two|three|sunday|saturday|days|yesterday|monday|friday|tuesday, so the kids|they|she|he can|could|get|
        eat|have eat|ate|food|have, sat|sitting|living|bed|all in the? dark|cold|coat|coats|freezing, no money
        for|til|until|to|left|again|at .. food|weeks|days|eat|nappies|milk|electric|gas|friday|feed, not got ..
        penny|quid|pennies|bean, skint til|and|again .. nothing|hungry|food|kids|week|weeks, got pennies|dozens_pence,
        last fiver|tenner|quid|pound for|til|has, universal credit|uc|benefits|payment|giro|dwp .. stopped|sanctioned|
        late|weeks|not|cut|nothing|missing|not_come, watering down, out of bins|the_bin|a_bin|skips|the_skip, been
        begging, stomach|belly .. cramps|growl|growling|empty|thinks|aching .. eat|food|days|hungry|cut, got|have|only|
        just|with dozens|two|three|nothing|no_money|pennies|coppers|shrapnel|sod_all til|until|till|left|for|to ..
        last|live|eat|friday|monday|next|payday|week, starving|starved|famished|hungry .. days|nothing|no_food|kids|
        cupboard|since|money|skint|help|can_not|all_day_every, kids|bairns|baby|children|daughter|son are|is|went|going|
        go|gone|have|has|hungry|crying hungry|without|no|nothing|to_bed|starving|with .. food|hunger|dinner|tea|milk|
        breakfast|eat|bed|school, heat or eat, meter|electric|leccy|gas|emergency|key|prepay .. run|ran|runs|gone|going|
        empty|nothing|no|minus|zero|emergency|out|dead|off|credit .. out|credit|again|til|since|days|on|left|it, hot
        meal|dinner|food since|in|for, no tea|dinner|breakfast for|again|tonight .. kids|them|me, gas|electric|heating|
        boiler|power is off|broke|broken|gone|dead|disconnected .. cold|degrees|freezing|kids|baby|days|week|since|no,
        see my|our breath, no heating|hot_water|gas|electric|leccy and|with|the|for .. baby|kids|cold|chest|damp|asthma,
        not eaten|ate|had .. proper|hot|real|decent meal|food|dinner .. week|days|since|in|ages""",
        strong="""without eating|food|a_meal|tea, living|lived|surviving on|off .. toast|noodles|bread|beans|cereal|
        water|crisps|sugar|biscuits|air|tins|brews|pot, kids|bairns|she|girls|boys|them had|get|having|got|on|eating
        toast|cereal|nothing|beans|noodles|bread, nappies|formula|baby_milk|milk .. no|run|last|water|out|afford|ran,
        beg* for|outside|change|in, feed the? kids|bairns|boys|girls|baby|lad|daughter|myself, meter|electric|
        electricity|leccy|lecky|gas|power|heating|boiler .. ran_out|run_out|gone|cut_off|on_emergency|dead|went|run|
        nothing_on|zero|minus|is_off, water|milk|bread|sugar|salt|ketchup|sauce sandwich|sandwiches|soup|for_tea|
        and_bread|for_dinner|and_water, one meal a, meal a day, choose|choosing|choice|decide between|whether|to ..
        heat|heating|eat|eating|electric|gas|food|nappies|rent, candle|candles|torch|blanket|blankets|coat|coats|duvet|
        hat|gloves .. bed|light|dark|electric|heating|cold|indoors|inside|meter|no|freezing, no|not|without
        hot|heating|gas|electric|leccy|lecky|power|light|lights|water|cooker|washing .. water|since|for|til|days|weeks|
        again|in|here|kids|week, candles|candle|torch .. no|because|electric|light|meter, sanctioned|sanction,
        nicked|nicking|stole|stealing|robbed|shoplift* .. food|sandwich|eat|nappies|milk|bread|feed, why there is
        no|nothing, asking|ask why|where|for .. tea|food|dinner|breakfast|cold|dark, kids .. asking|hungry|no_tea|
        no_food|no_dinner|tea, degrees in here|the_flat|my_flat|my_room|the_house|this_flat""",
        plain="""no food, nothing in, nothing to eat, starving and|again|since|END, so hungry, food til|until, can not
        afford, cupboards, skint again, no heating, leccy, in my coat, cold in here, damp, mould, no hot, no fridge, no
        cooker, choose between, free samples, tap water, food bank|parcel|voucher|vouchers, to eat since|for|in|all, not
        eaten|ate|fed|had .. since|for|days|proper|two|three|all_day|yesterday|hot_meal|a_meal|anything, feed the?
        kids|bairns|them|boys|girls|baby|lad|daughter|myself, skip|skipping|skipped|miss|missing|go|going|went
        meals|tea|dinner|without|hungry, no gas|electric|leccy|lecky|electricity|heating|power|hot_water|credit_on, in
        the dark with|again|all|END|til|since|no, not|no|nothing|never|without eaten|ate|eat|food|meal|meals|dinner|
        breakfast|scran|tea .. day|days|since|week|yesterday|sunday|monday|friday|saturday|tuesday|til|until|proper|
        house|cupboard|kids|hot, quid|pound|pounds|pence|p|fiver|tenner|dozens til|until|till|to|left|for ..
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|payday|next|last|food|week|month|weeks, hungry
        all|every|and|for|kids|again|since|at, eat|eating|ate .. bin|bins|scraps|leftovers|dog_food|cat_food|cold_beans|
        dry|raw|pot_noodle|crackers|nothing|one_meal|once_a_day, sanction|sanctioned|stopped|suspended|closed|cut|
        cut_off|delayed|refused .. money|benefits|uc|pip|claim|payment|universal|esa|me""",
        slight="""skint, hungry, starving, broke, toast, beans, noodles, pot noodle, meter, cold, dark, heating, meal,
        payday, not paid til, no money, freezing, hungry END""",
    ),
    Facet(
        "back to using",
        "clean time lost, drinking in the morning, shakes, a dealer's number",
        "one too many on a Saturday, a prescription, a ten-month contract",
        telling="""dozens|ten|nine|eight|seven|six|five|four|three|two|9|8|7|6|5|3|years|months|weeks|days
        clean|sober|dry .. gone|ruined|wasted|down|then|and|over|blew|until|out|bin, days|weeks|months|years|month|year|
        week clean|sober|dry .... gone|ruined|wasted|down|then|over|blew|until|bin|but|and, slipped up|again|last|back,
        slip up, off the wagon, using again|more|every|daily|heavy, drank|drunk|drinking|drunk_a ....
        bottle|litre|whole|myself|every|blackout|passed|forget|numb|cope|sleep|til|since, blackouts, injecting|banging|
        smoking up|it|again|crack|heroin|spice, dirty test|piss|sample, test will|would be dirty|positive,
        dealer|dealers .. number|text|texts|ring|rang|outside|knocking|door|blocked|round, bookies|slots
        again|took|every|lost, craving|cravings|gagging|itching .. drink|use|gear|score|bag|hit|line, on the
        brown|white|gear|rock|rocks|spice|drink|beer|cans|vodka|pipe|ket|coke|powder|tablets|benzos|sniff|whizz|mamba|
        hard_stuff|bottle again|now|every|since|all|and|bad|heavy|daily|for, meth|methadone|script|subutex|buvidal|
        pick_up|chemist .. missed|missing|kicked|lost|dropped|stopped|on_top|topping|days|using, using on top,
        drunk|drinking|pissed|wasted|hammered .. every|morning|alone|days|since|again|all_day|work|bed|ten|wake|bottle|
        own|daily|night_after, bottle|litre|bottles|cans a|every|last|of .. day|night|wine|vodka|voddy|morning|whisky|
        cider, days|weeks|months|year|years|month|week .. clean|sober|dry|off_it .. gone|drink|last|used|bin|slipped|
        and|then|until|til|but|wasted|blown|over|lost|now|day_one, day one again|END|back, overdosed|overdose|nearly|
        woke .. last|naloxone|paramedics|floor|ambulance|blue, naloxone, since the|my|his|her funeral|wake|wedding|
        release|breakup|court .. drinking|drunk|stopped|sober|using, went back to it""",
        strong="""had one|a_drink|a_bottle|a_can|a_line|some|a_bag then|and|turned|after|led|last_night|for_the|first ..
        ten|another|more|all|not_stop|the_lot|bottle|days, back on the|it|gear|heroin|crack|booze|drink|spice|
        the_bottle|coke|meth|brown|white|stuff END|again|since|and|for|everyday|every|last|now, wake* up ..
        need|wanting|shaking|sweating|reaching, blacked out, black out, relaps*, lapse*, cold sweats, can not stop
        now|once|END|again, need a? drink|fix|hit|something|bag|rock to|before|just|END|now|so|or, one more|can|drink|
        pipe|hit|line|bag and|will_not|then|turned, ruined|threw|thrown|chucked|pissed|wasted it|everything|all|my|
        months|away|up .. recovery|clean|sober|away|wall|months, shaking|shakes|rattling|sweating|sweats|roasting|sick|
        cramps|clucking .. need|without|gear|meth|script|withdrawal|drink|withdrawing|til|no|bad, back to
        day|square|step one|zero, can not stop drinking|using|smoking|once|it|gambling, picked up again, ended up
        drinking|using|scoring|drunk|on|in_a_cell|in_hospital, not stopped|been_sober|been_straight|sobered
        since|up|all|for, went|gone|go|going back to|on it|the_gear|the_drink|gear|drink|using|old_ways ..
        jo|ashamed|again|sorry|END""",
        plain="""relapse, relapsed, slipped, sober, drinking again|more|heavy|on_my_own|alone|every, on a bender|binge,
        hungover again, the shakes, craving, cravings, gave in, caved in, caved, in one night, gone in, blew it, ruined
        it, screwed up, fucked up|it, let myself down, took something|some|a_few|too_many, not proud, rehab, detox,
        meeting tonight, sponsor, the bottle, fell|fallen|falling off the|wagon, used again|last|yesterday|today|this|
        on|twice, scored|score|picked_up|rang_the|rung_the|texted_the|messaged_the .. again|last|dealer|man|lad|today|
        this|number|bag, on it|the_drink|the_gear|one|a_bender|a_binge again|every|all|since|for|day|morning,
        lost|spent|blew|gambled|put all|it_all|everything|the|my|rent|wages .. on|rent|slots|bookies|machines|bets|gear|
        drink|roulette|one_night, gambl*, rattling|clucking|withdrawing|withdrawals|withdrawal, need|want|gasping|
        desperate|dying|craving|tempted|urge|urges|itching|thinking .. drink|use|score|hit|fix|gear|bag|pipe|vodka|
        smoke|something .. bad|so|tonight|now|right|badly|can_not|to|get_me|just, back at|to square|zero|one|day_one,
        gamble*|bet|betting|slots|casino|roulette|bookies|fobt|scratchcards .. all|everything|lost|rent|wages|again|
        money|can_not|savings, rent|wages|money|savings|benefits on the|gear|drink|machines|slots|bookies|roulette""",
        slight="""drink, drinking, drank, drunk, vodka, bottle, cans, pipe, bag, spice, weed, gear, crack, using,
        tempted, months clean|sober, one night, woke up, bottle|cans|can|drink|drinking|vodka|whisky|cider ..
        by_the_bed|before|morning|breakfast|wake|every|to_sleep|first_thing|all_day|in_bed|under|hidden|alone|noon, not
        remember .. night|last|how|what|home|days|getting, relaps*|lapse*|slip|slipped|fell|fallen|cracked|caved|failed|
        messed|fucked|blew .. last|again|yesterday|weekend|up|off|days|months|sunday|saturday|tonight|sorry|clean|sober,
        messed up, using|used|use|smoking|smoked|injecting|injected|drinking|drank|snorting|sniffing|pinning|banging|
        taking|took .. again|gear|heroin|crack|smack|spice|coke|daily|every_day|every|today|last|since|to_cope|to_sleep|
        to_forget|alone|heavy|before|morning""",
    ),
)
