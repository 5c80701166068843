"""What people say around distress: a body in panic, a mind that plays tricks, low and shut away; English.

Rule of this file: a sign is graded by how seldom ordinary talk says it; `risk_sums.py` adds the facets together.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

HURT_FACETS: tuple[Facet, ...] = (
    Facet(
        "a body in panic",
        "hands that shake, no breath, a heart that races, a door that makes them jump; cannot go out",
        "shaking with cold, a run for the bus, a scary film",
        telling="""chest is|gets|goes|feels|tight|so tight|hurting|heavy|pounding|closing|END|and|like, anxiety attack*,
        every time|when|whenever .. door|phone|knock|bell|someone|noise|letter goes|rings|knocks|bangs|comes|i_hear|
        buzzes, sick with|to|thinking worry|nerves|stomach|about|of, can not leave|face|get_out|go_out|go_outside|step
        the house|flat|front|door|people|outside|anyone|it|of, got to the door|gate|bus_stop|end|corner and|but|then,
        walls closing|coming|breathing|moving, being sick before|every|with, hands|hand|legs|body|arms
        shake|shakes|shaking|trembling so|that|all|too|like|bad, not hold|lift|pour|drink a|my|the brew|cup|pen|phone|
        tea|fork|spoon, not get|catch my breath|breathing|wind, fingers|hands|lips|face|arms|feet are|is|all|going|keep?
        tingling|numb|tingly|pins, breath .. tingling|chest|fingers|dizzy|hands""",
        strong="""hands|hand|legs|whole_body|body|knees not? stop|keep|are|shaking|shake|trembling|will_not
        shaking|trembling|gone|END, can not stop shaking|crying|thinking|worrying|trembling|sweating|being_sick|
        checking|panicking, heart is|goes|racing|pounding|going|attack|thumping|hammering|beating .. chest|mile|out|
        fast|every|like|crazy|mad|racing|pounding, like a heart attack, panic attack*, anxiety|panic|nerves ..
        through|roof|bad|taking|hit|got|crippling|killing|over|can_not|shot|terrible|awful|worse|up, hyperventilat*,
        scream*|punch* .. pillow|wall|into, jump|jumping|jumpy|flinch at|every|when|out every|any|the|noise|my|little|
        everything, had|having|have|get|getting|took a|another|bad panic|anxiety|wobble|meltdown|funny_turn|attack|
        breakdown, not left|been|gone|go|leave|leaving|stepped|opened .. house|flat|room|out|outside|door|bed|anywhere
        .. days|weeks|since|month|months|anxiety|scared|people|anyone|for|in, sick|vomit|vomiting|puking|retching ..
        nerves|worry|anxiety|stress|panic|every_morning|before|fear, head|brain|mind|thoughts .. racing|spinning|
        overdrive|rate|mile|shut_up|shut_off|circles|wired, having a? heart_attack|panic|panics|another_panic,
        feel|feeling like|as am|i|i_am|going_to|going .. sick|faint|die|collapse|pass_out|explode|puke""",
        plain="""panicking, panic, panicked, anxious, shaking, trembling, on edge, nerves, palpitations, dizzy with,
        worried sick, worrying all, overthinking, paranoid, paranoia, frightened, not go out|outside, not left the?
        house|flat|room|bed, not been out, stressed out|to|beyond, so stressed, frantic, shakes|shaking badly|again|all|
        so|can_not|with, pacing, can not breathe|catch|breath|get_air|get_my, froze END|and|on, turned
        back|round_and_went, too many people, feel|feeling like .. dying|going_mad|fainting|passing|world|walls|
        everyone|watched, rocking|rocked, throwing up|with, panic|anxiety|panicky|panicking|nerves|fear ..
        attack|attacks|bus|shop|tesco|town|crowd|queue|door|off|every|all|bad|today|leave|house|worse|full|again|
        another|can_not|come, get|got|getting|run|ran|walked|had to|out|off|home .. panic|panicking|people|breathe|
        crying|could_not|anxiety|anxious, chest|heart|throat|stomach|breathing|hands|legs|body|head ..
        tight|racing|pounding|thumping|hammering|closing|shaking|jelly|numb|tingling|burst|explode|mile|mad|fast|
        banging|going, can not breathe|go_out|go_outside|leave|face|stop_shaking|swallow|catch_my|get_on|be_around|
        do_people|do_crowds|calm|sit_still|settle|relax|concentrate .. people|house|bus|door|crowds|down|shops|END|
        today|anymore|at, scared|frightened|terrified|afraid|panicking of|to|about|every .. leave|outside|people|go_out|
        door|post|phone|everything|noise|sleep|the_bus|crowds|everyone|going_out, everything|everyone|every_noise|
        people|crowds .. scares|frightens|makes_me_jump|panics|too_much|too_loud|overwhelming|staring|watching""",
        slight="""nervous, stress, stressed, sweating, sick, scared, breathe, heart, hands, anxiety, worry, terrified,
        everyone staring|looking|watching|was|is""",
    ),
    Facet(
        "a mind playing tricks",
        "hearing, seeing, being watched; the walls, the radio; not real",
        "ghosts on the telly, a loud neighbour",
        telling="""see|seeing|saw|seen things|faces|shadows|people|him|her|figures|bugs|spiders|men .. not_
        there|corner|again|walls|everywhere|curtain|window|mirror|night|dead|floor|are_not, on the radio|tv|telly|news
        .. about_me|to_me|talking|my|messages|for_me|me, talking|speaking|sending to|about|me messages|through|signs ..
        tv|radio|telly|walls|lights|phone, messages|signs|codes for|to me, in the walls|vents|lights|wires|ceiling|loft,
        walls breathing|talking|moving|melting|listening, watching|watched me|through|by|all|from phone|tv|windows|all|
        camera|cameras|time, nothing feels|is|seems real, outside my body, do not know what is real, mad in the head,
        head is not right|mine|working|straight, not my own thoughts|head, chosen one, the devil|satan|demon|god|jesus|
        angels telling|talks|told|speaks|says|wants|sent|inside, hearing|seeing voices|things|stuff END|again|at|in|
        that|all, listening|watching|talking|whispering to|at me|us through|in|from|via, people|someone|voices|they in
        the walls|wall|loft|ceiling|vents|attic, talking about what i, know what i|i_have|have did|done|thinking|think
        .. walls|tv|radio|everyone|they|voices, neighbours|people|everyone|they|strangers can|could|all|must
        hear|read|see|know me|my|what, voices is|are FILL? bad|worse|loud|back|strong|nasty|mean|telling|off
        today|again|tonight|END|now|lately|me""",
        strong="""they|people|someone|neighbours|everyone|police|government is|are|been watching|following|listening|
        spying|filming|poisoning|bugging|tracking|laughing|plotting|in_on|reading me|at|through|my|to|us|the|against,
        bugged|poisoned|poisoning|poison|spiked|chipped .. my|food|water|phone|flat|tea|me|drink, reading|control|
        controlling|putting|stealing|inserting|broadcasting my|thoughts mind|thoughts|head|in|to, feel|feels|felt like
        .. not_real|dream|watching_myself|outside|someone_else|film|floating|ghost, what is real, losing|lost|lose|
        loosing my|the mind|grip|plot|marbles|touch|it, voice|voices .. back|again|loud|louder|head|telling|stop|worse|
        night|dead|started|coming|screaming|laughing|whispering|quiet|constant, poison|poisoned|poisoning|drugged|
        spiked|contaminated .. food|water|tea|meds|they|milk|me|air|gas, do not know .. real|who_i_am|where_i_am|
        what_day|what_is_real, off|stopped|stop|run_out|ran_out|without|missed|not_taking|not_had .. my?
        meds|medication|depot|injection|olanzapine|quetiapine|antipsychotics|lithium|clozapine|sertraline|mirtazapine ..
        days|week|weeks|since|because|and|for, that are not there|real, talking about me|to_me through|on|again|in|all|
        END, thoughts .. out_loud|read|hear|heard|stolen|planted|not_mine""",
        plain="""voices, seeing things, hearing things, watching me, following me, spying, listening to me, out to get,
        plotting, unreal, shadows, psychosis, psychotic, hallucinat*, manic, sectioned, not right in|upstairs, not well
        in, stopped taking my, stopped my meds|tablets|medication|depot, not had my depot|meds|medication, run out of
        my|meds|tablets|medication, off my meds|tablets|medication, flashbacks, flashback, nightmares, night terrors,
        keep seeing|reliving|hearing|going_over, hear|hearing|heard|hears|hearing_them voices|things|whispering|
        whispers|them|my_name|people|her|him|talking|footsteps|knocking .. again|not_there|talking|walls|night|radio|
        at_night|head|no_one|nobody|when|all|through|telling|END, not there END, not real END|anymore|none, going
        mad|insane|crazy|mental|psycho|under|round, through|in the smoke_alarm|light|lights|plug|sockets|telly|tv|phone|
        walls|vent|radio|speaker|ceiling, hearing|hear|heard|hears .. dad|mum|brother|dead|his|her|man|woman|devil|god|
        people|neighbours|kids|someone .. voice|voices|talking|whispering|calling|telling|laughing|again|dead|shouting|
        name|walls|night, see|seeing|saw|seen .. dead|shadow|shadows|man|men|figure|figures|face|faces|things|him|her|
        people|demon|spiders|bugs .. corner|window|night|not_there|there|walls|follow|bed|again|room|mirror|curtains|
        stood|standing, chip|implant|microchip .. head|brain|arm|me|put|in, losing|lost|loosing|going ..
        mind|marbles|plot|mad|insane|crazy|grip|touch|sanity, flashback|flashbacks|nightmare|nightmares|night_terrors|
        reliving|dreams .. every|again|crash|war|him|abuse|night|bad|back|sleep|prison|all|of|about|same|keep,
        hear|read|reading|know|stealing|control|hearing|take my thoughts|mind|brain|head|dreams""",
        slight="""walls, radio, whispering, strange, weird things, meds, medication, paranoid, mad, losing it,
        watched|watching|followed|following|bugged|tapped|recorded|filmed|tracked|spied|listening ..
        me|phone|by|through|flat|tv|neighbours|government|police|walls|camera|cameras|radio|internet|wifi|everyone,
        tv|telly|radio|phone|adverts|songs|number_plates|people .. about_me|to_me|talking_to|messages|message|signs|
        sign|code|listening|secret, they|everyone|people|neighbours|family|police are|is out|against|plotting|
        conspiring|in_on|trying|after .. to|me|it|get, feel|feels|felt|nothing|everything|am .. real|unreal|dream|film|
        fake|floating|not_here|not_real|outside_my, over and over""",
    ),
    Facet(
        "low and shut away",
        "crying, not washing, not getting up, post unopened, nobody rings, numb",
        "crying at a film, a lie-in, a lazy Sunday",
        telling="""can not get out of bed, curtains|blinds|lights|phone shut|closed|drawn|off for|since|all|days|and,
        opened a letter|the_post|my_post|the_curtains|the_door, not answer* .. door|phone|anyone|calls|mum|mates|family,
        set* me off END|everything|again|today, nothing|not feels|enjoy|excites|touches good|anything|me|real, hours
        sleep, when i|every_time shut|close my eyes, everything on top, end of my tether|rope, hanging by a thread, one
        thing after another, miss my kids|mum|dad|son|daughter|baby|boys|girls, feel|feeling|felt like? a?
        failure|burden|waste_of_space|ghost|scum|nobody|nothing END|to|of|and, council|housing|hostel .. not ..
        house|rehouse|help|have .. me|us|space|beds|duty, not know where .. turn, not know how to? cope|go_on, do not
        sleep|sleeping|slept not|or eat|eating|eaten, wits end, rock bottom, since|after he|she|mum|dad|they|my|the|
        funeral|baby .. died|passed|gone|left|went|funeral|taken|took|adopted|court .. not|can_not|nothing|lost|broken|
        just|bits|struggling|cry, contact .. stopped|lost|kids|denied|refused|no|letterbox, social|court|judge|they|
        services .. took|taking|taken|removed|adopted|placed .. kids|baby|children|son|daughter|them|him|her|away,
        stay|stayed|staying|been|live|hide|hiding|lie|lying|laid in|on bed|my_bed|room|dark|floor|settee ..
        all|days|day|since|every|dark|crying|curtains|weeks|can_not, not|can_not_remember remember .. last|when ..
        slept|laughed|ate|smiled|happy|washed|felt, hurts to breathe|live|think|look|wake, meds|tablets|antidepressants|
        sertraline .. not_working|not_helping|make_me_numb|make_me_a_zombie|came_off, nothing|nobody|not_a_thing
        feels|is|seems|really? worth it|getting|doing|living|anything|the, hide|hid|hiding|cried|cry|crying in the|my
        loo|toilet|toilets|car|stockroom|bathroom|cupboard|shower .. work|cry|crying|again|every, had to
        hide|leave|go_out|run_out .. cry|crying|tears|panic|toilet, everyone|people staring|looking|laughing|judging
        at|when|if|me .. go|out|so|do_not|can_not, days|nights|week .. slept|sleep|awake|no_sleep .. head|going|mad|
        shaking|seeing|can_not, waking|wake up thinking|screaming|sweating|shaking|crying i|am|that|every, back in
        there|that_cell|that_house|care, so lonely|alone i|that, talk|talking to the kettle|wall|walls|telly|myself|dog|
        fish, ashamed END|of .. went|back|again|used|drank|it""",
        strong="""same|these|in clothes|pyjamas|pjs|joggers|hoodie|bed since|for|all|again|days|weeks, can not seem
        to|get|make|even|bring|be|find|move .. up|myself|do|out|bed|anything|dressed|energy|motivated|do_it|shower|
        to_eat|bothered_with_anything, not get|getting|got out of bed, stay|stayed|staying|lying|laid|lie|lay|been
        in|here|on bed|floor all|for|staring|day|days|since, not spoke|spoken|talked to anyone|a_soul|anybody|no_one|
        another|my, in tears again|all|every|over|here|now|on|END, awake|up all|every|half|til|at
        night|nights|the_night|dozens|3|4|5 again|going|thinking|staring|worrying|with|every|in, holding|hold
        it|on|myself together|by, hanging on by|in, since he|she|mum|dad|nan|baby|they died|passed|left|went|took|gone,
        took my|the kids|baby|children|son|daughter|little|lad|girl, in a right|proper|bad|terrible|awful
        state|mess|way, staring at .. ceiling|wall|walls|nothing|screen, just|only|can_not_stop|keep|start|started|been|
        always|am|was cry|crying|sob|sobbing|bawling|weeping .. all|day|night|time|every|no_reason|nothing|over|again|
        sleep|myself|stop|everything|work|shower|lately|hours, dark|black|bad|low|horrible|rough place|hole|cloud|days|
        patch|way|head|mood .. again|in|right|now|really|can_not|getting|not|out|place|very, head|mind|brain|nut
        is|in|feels|all|gone|will_not|doing .. mess|bits|mush|battered|fucked|wrecked|place|gone|broken|pieces|dark|
        shed|cabbage|scrambled|melted|bad|shot, at the end|bottom|edge|limit of|my|END|with .. rope|tether|limit|wits|
        myself|it, anniversary|birthday|christmas .. hard|hurts|alone|without|dreading|nobody|worst|lost|died|kids,
        letters|post|bills|mail .. pile|unopened|piling|not_opened|months|door|drawer|look, only person|one|voice
        i|who|that talk|talks|speak|speaks|spoken|texts|rings|hear, lost my|the kids|baby|job|everything|mum|dad|son,
        keep|keeps|kept seeing|replaying|reliving him|her|it|that|over|again, nobody|no_one|none wants|want|want_to to?
        know|see|hear|talk|be .. me|since|with|to, hate myself, so much it hurts, cried|cry so much, getting|get up for,
        stare|staring|stared|sit|sat .. telly|tv|wall|screen|ceiling .. not|off|even|hours|all_day, not even on""",
        plain="""in tears, tearful, sobbing, really down, so down, numb, isolated, hopeless, worthless, no energy, no
        motivation, drained, worn out, burnt out, on the floor, in a hole, in bits, in pieces, in a mess, a state, in a
        state, dark place, bad place, bad way, not coping, can not cope, struggling with, struggling to,
        really|so|proper|badly|still struggling, stopped going|seeing|answering|eating|caring, no friends, no family, no
        visitors, do not see anyone, four walls, no sleep, not slept, can not sleep, insomnia, overwhelmed, had enough,
        fed up of|with everything|life|it|all, hate myself, hate my, ashamed, can not look at, can not face, grieving,
        grief, heartbroken, not myself, not washed|showered|shaved|dressed|changed|brushed|got_dressed|had_a_shower|
        had_a_bath|eaten|moved|got_up|opened|been_out|left|seen|spoken|slept|laughed|smiled|felt|got_out ....
        days|week|weeks|month|months|since|ages|anyone|anything|the_house|the_flat|the_curtains|my_post|bed|a_soul|
        fortnight|monday|sunday|saturday|friday, ignor* everyone|the|my|calls|the_door|everybody|them, nobody|no_one|
        noone|not_a_soul|not_one|no_bugger has|have|is|even|been rung|rang|visited|texted|asked|spoke|spoken|messaged|
        been|wished|called|came|come|bothered|knocked|checked|to_talk, nobody|no_one|no-one to talk|turn|ring|call|ask|
        see|speak|go|tell|text, cried|crying|cry|sobbing|sobbed|blubbing|bawling|tears|wept .... again|all|every|since|
        over|nothing|stop|sleep|reason|why|bus|shower|morning|floor|advert|asda|tesco|work|street|for|rolling|down|end,
        everything|anything|everyone sets|makes|is|gets|feels|too me|so|grey|off|pointless|hard|heavy|too|much|
        impossible|cry, not feel anything|a_thing|nothing|joy|real|like_me|myself|human, not slept|sleeping|sleep|
        shut_my_eyes|had_a_wink .. since|for|days|properly|nights|weeks|in|night|wink|hours|at_all|more_than,
        head|brain|mind will|is|never|keeps|feels|goes|not .. stop|quiet|noisy|loud|spinning|racing|fog|foggy|mush|shed|
        gone|pieces|battered|screaming|heavy|mess|mashed|burst|explode|wrecked|fried, can not do anything|right|this|it|
        cope|manage|think|concentrate|function|see|take|face|go|carry|deal, breaking|break|broke|broken point|heart|me|
        inside|man|down, nobody|noone|no_one .. cares|visits|rings|understands|loves|listens .. me|about|END,
        lonely|alone|isolated|on_my_own|by_myself .. all|so|no_one|nobody|every|days|weeks|talk|christmas|since|anyone|
        again|night|feel|really|flat|here|always|family|friends, only|one person|voice|one|thing|people|friend|human ..
        talk|speak|talks|speaks|text|texts|listens|rings|asks|see|seen|hears|week|weeks, no|not|lost energy|motivation|
        interest|appetite|will|joy|point|enjoyment .. anything|do|left|in|for|get|eat|anymore|to, hole|pit|rut ..
        out|dark|stuck|in|deep|climb, everything|life|it_all|things|world is|has|just|getting|going|feels|on ..
        falling|crumbling|collapsing|too_much|on_top|shit|wrong|against|pointless|mess|apart|grey|black|dark|hopeless|
        heavy|ruined|piling, lowest|worst|darkest .. ever|been|felt|point|place|life|days|week, hate|hated|hating|
        disgusted|ashamed|sick .. myself|my_life|who_i|what_i|being_me|my_body|everything|living_like, wish i|could|was
        .. different|normal|someone_else|sleep|stop|cry|better, miss|missing|lost|losing|without .. kids|mum|dad|wife|
        husband|baby|son|daughter|brother|partner|so_much|him|her|them .. so|can_not|hard|bad|every|pain|hurts|cry|
        crying|pieces|bits, depress*|suicidal|hopeless|despair|miserable .. again|bad|really|so|days|worse|weeks|meds|
        back|sinking, bed all|for|since|days|the_time, last time i slept|ate|laughed|smiled|washed|felt|went|saw|spoke,
        i have|got|have_got nobody|no_one|noone|no_family|no_friends .. literally|nobody|END|left|else|at_all|to|jo|
        in""",
        slight="""upset, rough, tired, cry, miss, stuck, lost, struggling, worse, awful, horrible, terrible, depressing,
        pile, bed, sleep, shut, since my, birthday, anymore, empty, broken, so hard, a mess, exhausted, give up, gave
        up, depression, not sleep, too hard, too much, mental health, start|started|keep|keeps|burst|find|cried
        crying|into_tears|myself_crying|welling|at|to_sleep, feel|feeling|felt|am|all|gone numb|empty|flat|hollow|
        nothing|dead_inside|grey|blank|worthless|lost|broken|alone|hopeless|useless|trapped|lonely|low|down_and|drained|
        invisible|ashamed|a_failure, drowning|sinking|buried|crumbling|unravelling|collapsing|crashing|spiralling|
        spiraling, just sit|sat|sitting here|there|in|alone, no|not|never|nobody|no_one|noone|is_not friends|family|
        visitors|one|anyone|anybody|soul|mates .. talk|visit|visits|rings|ring|call|left|texts|cares|spoke|spoken|see|
        seen|knocks|around|else|birthday|in_weeks|for_days, can not eat|sleep|wash|get_up|function|cope|think|focus|
        face|manage|deal|carry|handle|stop|do_this|do_it|take|breathe .. sleep|eat|anymore|anything|crying|people|day|
        days|life|weeks|cope|just|straight|at_all|with|another, do not|never enjoy|laugh|smile|feel|care|want|see|bother
        .. anything|anyone|anymore|nothing|much|life|happy|going|people|washing, crying, cried, depressed, lonely,
        useless, by myself, on my own, stuck in, falling|breaking|cracking|going|coming apart|down|up|under|to_bits|
        to_pieces, eat|sleep|wash|get_up|function|think|focus|cope|concentrate .. can_not|not|do_not|no|will_not|hardly|
        barely|stopped""",
    ),
)
