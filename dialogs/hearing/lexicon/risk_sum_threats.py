"""What people say around harm by somebody else: threats and exploitation; English.

Rule of this file: as `risk_sum_harm`: a sign is graded by how seldom ordinary talk says it.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

THREAT_FACETS: tuple[Facet, ...] = (
    Facet(
        "threatened",
        "or else; they know where we live; what they will do if; waiting outside",
        "a landlord's letter, a mum who will kill me, a van that blocks a drive",
        telling="""know my kids|mum|nan|school|car|address, if i say no, on my|our|his case|back|tail|heels ..
        lads|they|gang|dealers|men, van|car|bmw|audi|lads|bloke|man|ex .. sat|parked|stood|outside|opposite|following|
        drives|circling|driving|past .. days|again|night|all|every|since|slow|watching|nights, photo|photos|picture|
        pictures|video|pics of my|our|the house|door|kids|car|school|mum|me, petrol .. through|letterbox|door|house,
        price|bounty on my, windows|window|door in|through|put|kicked|smashed .. again|they|because|last|for|owe, put
        my|our|mum_is|nan_is windows|window|door in|through, kick* my|the|our|mum_is door in|off|down,
        set|setting|setting_me up|on me|fire|his|her|dog|dogs, firebomb*, torch* my|the|our, show|shows|showed|pulled|
        waved|flashed|holding|got me? a|the|his knife|gun|blade|machete|shooter|bat|hammer|acid, keep my mouth, keep
        quiet or, not open my mouth, get me back for, dead if|man_walking|meat, a slap|kicking|beating|hiding|doing|
        visit from|if|off|off_them, turn|turned|turns|turning up at|with|mob|handed|outside, post|posting|share|sharing|
        send|sending .. pics|nudes|pictures|photos|video .. if|unless|to|everyone, get|getting me|us|her
        deported|sectioned|evicted|done|sacked|locked|put_away, tell the? social|police|home office|immigration|
        probation .. i|about|on|if, take my|the kids|baby off|away|from if|unless, kill|hurt himself|herself if|unless,
        if i say no|anything|a_word, if i mention leaving|it, every time i|she mention|mentions|say|says|talk
        leaving|going|it, the dog gets|got hurt|it|kicked, put the|something through|in my, pic|photo|picture|video of
        my|our|the front|house|door|kids|mum|gate, turned|turns|turn|turning|been up at|outside|to nursery|school|
        the_school|the_nursery|my_work|mum_is|my_mum|her_work|the_house|my_door, tried|trying|tries|threatens|
        threatening|going to take|snatch|grab|steal|get|keep my|our|the|her|his CHILD, say|says|said|reckon i|she|he
        am|is next, shown|showed|shows|pulled|showing me|us|my a|the|his gun|knife|blade|machete, never|not see
        the|my|our|your baby|kids|son|daughter|children|little|lad|girl again, got jumped|a_kicking|done_over|a_hiding|
        slashed|stabbed, put|putting him|her|them in hospital|the_ground|a_box|a_wheelchair|icu, it is|am|i
        my|me|his|her turn? next, dead|chopped|bloody rat|bird|cat|pigeon|fish|dog|animal|roses|flowers ..
        door|through|doorstep|car|letterbox|step|porch|post, through|on|in|at|under my|the|our|mum_is|her
        letterbox|letter_box|door|doorstep|windscreen .. name|note|card|saying|bullet|petrol|shit|rat|firework|wreath|
        mass, wreath|sympathy card|mass card|funeral card|coffin .. sent|my_name|through|door|outside, brick
        through|thrown|in|at, shot|shots|shoot|shooting at|up|through|into|fired the|my|our|a|mum_is house|door|window|
        car|flat, fired at|through|into|a, legs|kneecaps|fingers|thumbs|jaw|arms broken|broke|smashed|cut|done|off ..
        if|they|pay|owe|because|he, do my|our|your mum|sister|kids|brother|nan|family|dad|legs|windows|house|car|knees,
        til|until friday|monday|tonight|tomorrow|sunday|weekend .. pay|or|find|money|they|get, non molestation,
        restraining|molestation|protection order|notice .. broke|breach|ignores|ignored|still|but|again|broken,
        breach*|breaking|broken|ignoring|broke his|her|the order|non_mol|restraining|injunction|bail, bail
        conditions|condition .. he|she|turned|breach|near, marac|idva|women_is_aid|womens aid, nobody|no_one will|would
        ever? find me|you|us|her, cut it out of|off, if i have|keep this|the|his baby|kid|child, set|sets|setting
        fire|light to my|our|her|the clothes|stuff|car|bins|door|house|things|bed|bike|hair, messaged|texted|sent|left
        .. i_see_you|see_you|watching_you|coming_for_you|know_where, put|putting|putt|panned my|our|nan_is|mum_is|her|
        his windows|window|door in|through, put my? .. windows in, get|got hurt if|unless|or, put a|the
        hammer|knife|bullet|brick|blade|bat|axe through|in|into|round|across his|her|their|him|somebody|someone, if
        he|she|they comes|come|turns|turn|shows|show .. door|near|round|here|house .. going_to|will|hammer|bat|knife|
        kill|stab|batter|do, send it|them|that|video|videos|pictures|photos .. to my|everyone|facebook|work|family|mum,
        records|recorded|recording|films|filmed me|us|her|it .. bedroom|bed|sex|naked|shower|send|without,
        put|drown|kill|hurt|kick|throw|poison my|the|our dog|cat|dogs|pet|hamster .. if|in|canal|unless|when, my dog|cat
        .. if i|he|she, now you work|belong|owe for|to""",
        strong="""otherwise|else he|she|they will, sat|parked|stood|waiting|hanging|standing|sitting ..
        outside|opposite|across|corner|over_the_road|end_of .. my|the|again|all|days|night|house|flat|school|work|every|
        since|watching, the house with us|me|kids, make an example|sure, been told|warned to_keep|to_stay|i|if|what|not,
        watch my|your back, if i talk|speak|go to|with police|anyone|you|feds|social|the_police, jumped|battered|
        stabbed|slashed|robbed|kidnapped by|because|over|for, warned me|us|him|not|what|off, if|unless|or
        the|my|i|we|money|cash|debt|it|they .. not|is_not|do .. there|paid|by|pay|in|it|get friday|tonight|monday|them|
        sunday|tomorrow|weekend|they, beat|beaten|battered|jumped|kidnapped|stabbed|shot|slashed|cut|robbed|tied up?
        my|our KIN, acid .. face|throw|attack|threaten|my|your, they|he|she|lads|gang|dealers|people|man|someone
        said|says|told|reckon|threatening|promise|swear|messaged|sent .. if|do|going_to|will|would|got_til|have_til ..
        mum|me|us|kids|family|house|kill|hurt|stab|cut|legs|fingers|face|window|car|dog|door|sister|brother|nan|kneecap,
        give|gave|given|got me|us|him|her til|until|a_week|dozens|days|hours|till|one_week|an_hour .. pay|or|friday|
        money|find|get, parks|parking|parked|sits|sitting|sat|waits|waiting|stands|standing|hangs|hanging|drives|
        driving|circling|lurking|loitering|creeping|walks|walking .. outside|past|across|opposite|near|by|round|over ..
        school|house|work|mine|flat|mum_is|nursery|our|her|again|every|every_day|all, ex|he|she|him|her|dad|they|
        someone|bloke|man|lad|lads|van|car keeps|keep|kept|always|still turning|parking|sitting|coming|driving|walking|
        hanging|waiting|following|ringing|messaging|calling|sending|standing|showing|knocking|banging|trying|watching|
        appearing|driving_past up|outside|past|round|across|opposite|me|at|near|by|my|on|on_the, followed|follows|
        following|chased|chases|chasing me|us|her|him|my .. home|work|shop|school|town|bus|car|car_park|street|from|
        down|again|all|round|everywhere|in, found|finds|find|knows|know|got .. new|my|where|our address|number|place|
        flat|house|refuge|live|work|school|am|are|gym .. again|out|somehow|he|she|they|now|how, refuge|safe_house|
        womens_aid|shelter .. found|he|full|no|place|space|need|get|leave|out, know which|what|where|who
        school|house|street|road|nan|car|bus your|my|our|you|the, will ever find, been|is|got|gets|getting|just
        released|let_out|out .. messaged|found|texted|outside|scared|he|knows|come|coming|see, work or you|we|they|get|
        else, through his|her|their head|skull|face|windscreen, if i .. appointment|police|tell|rang|ring|went|go|leave
        .. he|she|said|would|tell|will, put a|the gun|knife|machete on|in|to|against""",
        plain="""threat, threats, threatened, threatening, threaten, threatens, after me|us|him|her, coming for, waiting
        for me, outside my|mine|the_house, following me|her|us, followed me|her|us, stalking, looking for me, hunting,
        revenge, watch out, in danger, danger, not safe, unsafe, knows where, found out where, what happens if, what
        will happen to, one day he|she|they, be sorry END, pay for it, says he|she|they will|is|are, a knife|blade|gun|
        machete, harassing, harassed, keeps ringing|messaging|turning|coming|driving|sending|calling, know|knows|found|
        find|finds|finding where|out i|we|my|she|he|me .... live|lives|moved|work|works|school|staying|stay|am|goes|
        sleep|sleeps|nan|mum|kids, said|says|saying|reckons|swears|swore|told|telling|promised he|she|they|me|hell|
        he_is|they_are|to will|would|is|are|going|hell|they_will .... do|burn|finish|find|take|come|get|hurt|cut|smash|
        break|put|send|tell|show|petrol|make|end|have|run|bury|kids|shoot|torch|fuck|mess|sort, if|unless i|she|he|we
        leave|leaves|left|go|goes|say|says|tell|tells|told|grass|stop|stops|refuse|refused|speak|talk|try|ever|do|pay|
        report|split|end|call|ring|said|do_not .... he|she|they|hell|my|me|kids|family|no|anyone|anything|police, say no
        END, bullet, they do not mess|play|forget|let, sent|sends|sending round|people|lads|someone|threats|messages,
        burn|burning|torch|torched|petrol|set|light|firebomb|lit .. house|flat|car|mum_is|place|door|us|me|down|fire|
        alight, which school, your lad|daughter|kids|mum, i see you END, work for us|me|them now|END|or""",
        slight="""outside, knife, gun, gang, lads, they said, he said|says, she said|says, warned, find out, found out,
        me|us|him|her|my KIN? next|after|too if|unless|END|when|by, or else, grass|snitch|snitching, safe END, know
        where, coming|comes|came|come|look|looking|asking|out for|after|round|to me|us|him|her|my|get|mine|hurt|find,
        grass|grassed|snitch|snitched|talk|talked|speak|spoke|squeal|tell .. do|hurt|kill|get|mum|cut|family|dead|they|
        find|shut|or|next""",
    ),
    Facet(
        "made to, owing",
        "made to carry, hold, sell, work, hand over; a debt that never ends; strangers in the flat",
        "a parcel for a neighbour, a shift for a mate, a debt to the council, mates who visit",
        telling="""got told to, still|say|says|reckon|reckons|claim|claims i|we|she|he? still? owe|owes, what i owe,
        paid in|with food|cash|weed|gear|drink|spliffs|nothing, no day off|days, all gives me|us is, minibus|van
        picks|takes|every, another phone, train|bus tickets in|to, train to .. and|back|comes, days at a time, for a?
        fix|rock|bag|hit|gear he|she|i|if|so, sleep|sleeping|go|going with men|him|blokes|people|punters ..
        for|so|pay|because|rent, do a|this|one|some|them job|run|drop|drops|jobs|favour for|or|to|on|and, my debt, line
        holder, shoplift* for|to, nick|nicking|rob|robbing|steal|stealing .. for him|them|her|someone,
        get|getting|going_to|going|be done|hurt|cut|sorted|dealt over|in|with .. if|unless|not|friday, manager ..
        she|her|girl|hotel|hotels, hotel|hotels .. men|friends|meet|her|girls, boss|gaffer|he|owner|manager|agency ..
        not|never|hardly pay|paid|pays|give|gives .. me|us|wages|money|anything, told|tell|telling|want|made|got me|us
        to hold|carry|drive|sell|keep|take|collect|deliver|stash|drop|store|move|fetch a|the|some|his|it|their|this|
        stuff, must|have_to|got_to|had_to drive|work|clean|cook|carry|sell|go|do|deliver|collect|sleep for|with
        him|them|her|free|until|til|nothing, until|til it|the_debt|i is|have? paid|cleared|done|worked, passed|passing
        round|around|between|about by|to|some|the|his|blokes|men|mates, for crack|gear|drugs|rock|a_fix
        she|he|with|she_is|so, sleep in the bath|shed|car|hall|kitchen|garage, come|comes round when|on|every|for
        my|giro|payday|the|money, rent|pay .. another|other|different way|means|ways .. know|mean|landlord|says,
        another|other way to|of pay|paying|settle, favours|favour .. rent|landlord|bed|drugs|place|room|debt, in|for
        return|exchange for .. bed|room|place|sofa|rent|gear|drugs|roof|food .. sex|sleep|favours|have|do|him,
        come|comes|coming|walk|walks|let in|round|themselves when|whenever|as they|he|people|lads want|like|please|feel,
        use|uses|using|used|take|took my|mum_is|nan_is|her|the|our kitchen|flat|bathroom|spare|front|living|garage|shed|
        house|bank|account|name|address|car|phone to|for|as .. cook|store|stash|sell|deal|cut|bag|grow|run|drop|keep|
        money|meet|party|smoke|stuff|parcels|things|deliveries, plants|grow .. loft|cellar|spare_room|upstairs|garage|
        house|made|look_after|water|guard, paid|pay|pays|paying me|us|him|them in|nothing|pennies|peanuts|a_tenner|
        a_pound|less|quid|late|for|not|with|cash .. an_hour|a_day|day|week|food|month|gear|weed|crack|booze|yet|since,
        pound|quid|p an hour|a_day, can not say no|get_out|refuse|leave|stop|walk_away|quit|escape .. to|of|them|him|
        because|now|or|they|it, no way out they|i_owe, no way out of this|it|that|debt,
        they|he|she own|owns me|us|him|my, belong to them|him|her|the,
        under|beneath his|their|her thumb|control|spell|wing, home|back|school with|carrying a|the|new machete|knife|
        blade|phone|wad|cash|gun|bruises|marks|trainers|money, out all|til night|hours|late|morning ..
        dozens|year|daughter|son|lad|he_is|she_is|school|older|comes, pay .. or .. share|send|post|release|leak|expose,
        sextortion, is|just only? dozens and he|his|her, dozens and he|she is dozens, say|says|said it is love, take
        a|the|it|some package|parcel|bag|suitcase|drop|box .. to|up|on, people in .. flat|house|home day|all|night|
        taking|at, owe .. got robbed|lost|nicked|stolen|double|interest|tick|strap|laid_on, got robbed of|and ..
        owe|pay|lads|it|work, makes|made|make|making me|her|him|us meet|see|sleep_with|date|go_with|entertain
        men|blokes|people|strangers|clients|lads|punters, men|blokes off|from the? internet|app|apps|tinder|grindr|site|
        snapchat, get|got|paid|gives|earn dozens|ten|five|5|twenty|two pound|quid|pounds a|an day|hour|shift|week,
        sleep|sleeping|live|living|stay|kept|put in|behind|at|above|under .. container|carwash|factory|farm|warehouse|
        caravan|portakabin|kitchen|shed|nail_bar|takeaway|restaurant|workshop, picked me|us|them up in a van|minibus|car
        .. work|said|took|farm|factory|dropped, taken|took|sent|gone|sending up|down|away|off|over? to ..
        sell|selling|deal|dealing|hold|trap|drugs|county|not_answering|phone_off|seaside|coast, on my|the|our
        table|sofa|bed|side|floor .. scales|machete|knives|wraps|gear|guns|bags, told|made|asked|forced|got to
        mind|hold|carry|hide|keep|stash|drop|deliver a|the|some|his|their bag|parcel|package|box|rucksack|holdall ..
        for|or|them|him|else, owe|owes|owed .. older|bigger boys|lads|kids|ones, sleeping|sleeps|goes|walking with a|the
        knife|blade|hammer|bat, gave|give|giving|sold|lent|rented|let .. my|the account|bank|card|details|
        account_number|sort_code|pin .. lad|man|him|for|quid|someone|use, gave a|some|this lad|man|bloke|guy|fella my ..
        account|bank|card|number, will not leave me alone|be, leave me alone .. account|lad|owe|lads|money|quid,
        youths|lads|kids|gang|crew|dealers|boys|teenagers .. took|taken|taking|take|moved|using over? .. flat|house|old|
        boys|place|landing, took over .. flat|house|landing|old_boy|old_man|gaff, holds|hold|keeps|has my ..
        card|benefits|money .. gives|and|instead|fags, gives me fags|tobacco|drink|weed|a_bag|gear|cans instead|and|for|
        every""",
        strong="""told to open|carry|hold|sell|go|hand|get|stay|drive|take|drop|keep|meet|steal, made to
        open|carry|hold|sell|go|hand|get|stay|drive|take|drop|work|sleep|clean|steal|beg|do|pay|stand,
        work|working|worked|pay|paying|paid off|it_off|back what|a|the|my|his|their|for|off debt|i|we|flight|ticket|
        travel|rent|bail, owe|owes|owing|owed them|him|her|people|lads|a_lad|dealer|dealers|man|some|money|grand|
        the_wrong|someone, debt|debts keeps|goes|gets|never|went|doubled|doubles|up|to|from, tick|lay|laid_on ..
        owe|pay|back|lad|dealer, no wages|pay, seven|7 days, all|us|men|people .. one|a room, took|take|takes|hold|
        holds|keep|keeps .. passport|passports|papers, stopping|staying|moved|living|camped|sleeping in|at|into
        her|his|my|mine|nan_is|mum_is|the spare|flat|house|room|place|gaff|now|and, can not get them|him|rid
        out|off|to|of, come|coming and go|going|goes all|at|as|day|when|whenever, all hours, two|three|2|3 phones,
        missing|gone|disappears|vanishes for|all|days|two|three|again|since|overnight .. days|nights|back|time, picked
        up|her|him by|in|from|at .. man|men|car|lads|grown|older|school|bmw|taxi|strangers|who, pictures|photos|pics|
        nudes|videos .. of_herself|herself|himself|asking|sent|sending|wants|online, see|meet|meeting
        men|punters|clients|blokes, owe* him|them, not look|ask|open inside|what|questions|in_it|it,
        grown|older|much_older|some man|men|bloke|lad|boyfriend|lads|fella, not|they will_not go|leave|move|budge,
        plants in|the_plants, grow in|tent|lights|room|house .. my|loft|spare|upstairs|cellar|made, want* out
        but|of|they|can_not|and, older|grown|man|men|lads|adult|strange .. car|cars|school|gates|picks|waiting|meets|
        messaging|buying|gives|phone|boyfriend|hotel, webcam|onlyfans|cam|nudes|sexting .. made|make|make_me|force|
        daughter|son|he|money|him|blackmail, blackmail*, room with eight|ten|six|five|dozens|lots, burner|burners, on
        the street|game|corner for|again|he|she, go country|cunch|cunching|ot, they are in love, day and night
        taking|in|people|they, double|doubles|doubled|trebled|gone_up|goes_up|interest .. by|every|week|friday|tuesday|
        owe|now|debt, scales and|out|on|all""",
        plain="""in her|his|my spare room, never met, does not know who|them, use my|her|his account|bank|flat|address|
        car|house, open a bank|account, bank account and, hand over, minding it|something|stuff, for them|him or,
        deal|dealing|sell|selling from|out|in|for, dealers, county lines, drugs for, owe, owed, owes, owing, pay it
        back|off, work* for him|them|cash|nothing, long hours, hour days|shifts, car wash, nail bar, the farm, factory,
        cannabis house|farm|grow, grow house, gifts, boyfriend .. dozens|older, will_not|will|not say|tell
        me|us|who|where, not say who, man|bloke online, some man|lad|bloke|guy, grooming, lad i celled, from inside,
        lads from, being told|made|forced|used|sent to, got me doing|out|going|working|on|holding|running|selling|
        driving|where|to, not pay|paid|paying me|us|him|her|them|yet|for|anything|properly|a, works|work|working for
        food|nothing|board|free|keep|him|them|a_bed, mattress, lads|men|they|people|dealers|someone|stranger|strangers|
        blokes|crew|he|mates .. in|at|using|use|round|stopping|staying|living|sleeping|coming .. my|her|his|nan_is|
        mum_is|mine|old|the|spare flat|house|room|place|gaff|kitchen|sofa|address|yard, moved in|themselves|himself,
        will not leave|go|get_out|move_out, people|cars|lads coming|knocking|calling|at at|round|all|the, new
        trainers|phone|phones|clothes|coat|watch|stuff|jacket .. from|where|who|say|bought|no|not|he|she,
        comes|came|come home|back with|late|in|stinking|covered|at, scales, weighing|bagging|cutting|cooking
        up|it|in|on, if i do not pay|go|do|turn|sell|carry, passes|moved|put to|on my|the, if you know|get|catch
        what|my|me i|he|drift|mean|means|meaning, work|works|working|worked|clean|cleaning|labour|labouring|graft|
        grafting for|him|them|her .. nothing|free|no_money|no_wages|rent|room|food|bed|peanuts|cash_in_hand|debt|keep|
        he_pays, hours|days|weeks .. no_break|no_breaks|no_pay|straight|without_pay|no_day_off|for_free, being
        made|forced|used|told|paid|threatened|blackmailed|groomed|pimped to|into|for|by|as, son|lad|boy|daughter|girl|
        nephew|niece|brother|sister|grandson|cousin .... machete|knife|blade|zombie_knife|gun|trainers|phone|phones|
        cash|money|missing|train|older|gang|older_lads|weed|drugs|stabbed|drill|county|burner|dealing|selling|running,
        will|does|would not|will_not|never talk|speak|tell|say|eat|come|look|leave|sleep .. me|where|who|why|out|
        anymore|room|to|her|his|since, grooming|groomed|groom|pimp|pimping|pimped""",
        slight="""bag, package, parcel, rucksack, debt, the flight, my flat, her flat, his flat, runs, trap, gear,
        they|he|she|lads|dealers|lad|man|people|gang want|wants|got|told|make|makes|made|making|tells|asked|send|sends|
        sent|have|has|had|put|keep|expect|expects|using|use me|us|him|her|my? to|doing|going|carrying|selling|on|as|out|
        back|driving|working|running|my|for, made|make|making|forcing|force|forced|telling|told|got|getting|has|have|
        pressure|pressuring|pressured|bully|bullied|scare|scared into|to|me|us|him|my_lad|my_son|her ..
        sell|selling|sell_for|carry|carrying|deal|dealing|hold|holding|deliver|delivering|run|running|shoplift|steal|
        stealing|beg|begging|rob|robbing|smuggle|drive|driving|work|plug|swallow|store|transport|fraud|launder, up
        north|to|the|on a|line|train|coast|stash|trap, cook|cooking|cut|cutting|bag|bagging|weigh|weighing|wrap|
        wrapping|grow|growing up|it|stuff|gear|crack|weed|rocks .. my|kitchen|flat|house|in|on|table|spare|at|loft,
        runner, people from, took|taken|taking|take over my|her|his|the|mine|nan_is|flat""",
    ),
)
