"""What people say around a death they do not name: means, harm hidden, "it" unnamed; English.

Rule of this file: as `risk_sum_leaving`: a sign is graded by how seldom ordinary talk says it.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

DYING_FACETS: tuple[Facet, ...] = (
    Facet(
        "means near",
        "tablets counted or saved, a height, a line, water, a rope, a blade, and being there with it",
        "a prescription, a car park to park in, a belt that is lost, a train to catch",
        telling="""PILLS .. saved|saving|save|stash|stashed|stockpile|stored|count|lined|emptied|hoarding|hoarded|
        poured|tipped|crushed, saved|saving|save|stash|stashed|stockpile|hoard|hoarding|hoarded|counted|counting|keeping
        .. PILLS, whole|full|entire|months|box|bottle|pack|strip|bag|load|couple|carrier prescription|of PILLS, full
        prescription, PILLS .. and|with|plus .. vodka|whisky|bottle|brandy|voddy|drink|gin|cider, bottle|vodka|whisky|
        gin|voddy|drink .. and|with|plus .. PILLS, keep* .. looking|reading|staring|going .. packet|box|leaflet|bottle|
        back|label|water|edge|line|tracks|bridge|belt|rope, rope|belt|cord|lead|flex|noose|sheet|tie|scarf|cable ..
        door|beam|loft|tree|hook|rail|banister|bannister|neck|bars|rafters|handle|woods|garage|boot, multi storey ..
        sat|top|since|alone|edge, under|front|path of .. a|the? train|bus|lorry|tram|truck|wagon|tube|traffic,
        train|intercity|bus|lorry|tram|traffic .. leaned|lean|leant|step|stepped|close|under|jump|went_through, engine
        running, hose|pipe .. exhaust|car|window, gas on|tap, other side of the rail|railings|barrier|fence, in the
        woods with|alone, one step|jump|move|slip|second and|from|away|would|is, would it hurt|be_quick|work, does it
        hurt, which way is quickest, most painless, kettle lead|cord, dressing gown cord, walk|walking|swim|drive|swam|
        wade into|out_to|in_to|off .. sea|river|lake|canal|water|tree|wall|bridge|traffic, do not know what stopped,
        what stopped me, do the maths, saved|saving|save all? my|the|them|me|up PILLS|them, one step and|away|off|more,
        just having the|leave the|with the|turn_the gas, how many .. tablets|pills|paracetamol|too_many|it_takes|
        them_it|to_die, how high|deep|far|cold|long .. water|drop|fall|bridge|river, KIN|he|she .. rang|ringing|texted|
        phoned|called|says|stood|sat .. from|on a|the bridge|roof|multistorey|flyover|car_park|cliff|platform,
        razor|blade|knife .. arm|wrist|skin|neck|throat|hour, crash* the|my car on|into|purpose, rope in|from|round ..
        shed|loft|garage|car|boot|tree, out on the bed|table|side|floor, cut too|so|really|that|proper
        deep|bad|far|much, not|never|will_not stop|stopping bleeding, bleeding .. not|will_not|everywhere|lot|bad|stop,
        can not stop the blood|bleeding, locked|locks|shut himself|herself|myself|themself in .. blade|knife|razor|
        pills|tablets|rope|bathroom|garage|car|room .. with|and|not|crying|quiet, PILLS .. not|are|start|starting|
        kicking|working|hit|feel|sleepy|drowsy .. fast|quick|enough|work|working|in|now|yet|kick, stopped|stop|skipped|
        not_taking|refusing taking|taken|my|had my? insulin|heart_tablets|epilepsy_tablets|blood_thinners|warfarin|
        steroids|dialysis|inhaler, driver swerved|braked|stopped .. shame|pity|wish|me|unfortunately|why, swerved ..
        shame|pity|wish|should, drink* bleach|antifreeze|screenwash|petrol|weedkiller, weedkiller|antifreeze|rat_poison
        .. drink|drank|bottle|garage|shed|bought, put the|my|a head in the oven, carbon monoxide, charcoal|barbecue|bbq
        in the|my tent|car|bathroom|room, legs|feet over|dangling|hanging|off the|over edge|side|wall|bridge, climb*
        over|onto|up .. railing|railings|rail|fence|barrier|wall|bridge|roof|ledge, drop|fall|jump|height is|looks|from
        big|high|far|enough|here|nothing|easy|long, would hold my|me|weight, hold my weight, take my weight, will|would
        it hold, belt|rope|cord|flex|scarf|sheet around|round|on my|the neck|throat|door|hook|beam|bar, plastic|bin bag
        over|on my|head, gun|shotgun|rifle|pistol .. mouth|head|temple|my_lap|loaded|bed|drawer|bullet, walked|stepped|
        ran|walk|step|run|jump|jumped|drove out? in front of a|an|the|traffic van|car|lorry|train|tram|truck,
        walked|stepped|ran|walk|step|run|jump|jumped out? in front of a? traffic|bus, stockpil*, packets|boxes|strips|
        bottles of PILLS, keep|kept|been going|go|walking|walk|driving|drive|ending_up|end_up|drawn|finding_myself
        down|to|up|at|by the .. railway|bridge|tracks|river|canal|cliff|cliffs|sea|station|roof|crossing|edge|dock|weir,
        central reservation, tied|tying it|the_knot|a_knot|one up? and|to|round|END, belt|rope|beam|cord and a|the
        beam|belt|stool|chair|hook|door, stool|chair .. kicked|kick|rope|beam|noose, let go of the? wheel|rail|ledge|
        rope|edge|bar, close my eyes .. driving|wheel|road|motorway, marks|rope_burn|bruise on|round my own? neck,
        tablets|pills .. sleepy|drowsy|woozy|floaty|numb|spinning, sat|sitting|here|lying with a|the|my
        knife|rope|blade|razor|tablets|pills|gun|belt .. decided|hand|lap|front|and|thinking|looking, stop thinking
        about|of that|the bridge|rope|pills|tablets|water|train|knife|tracks|drop, wrong side of the? barrier|railing|
        railings|rail|bridge|fence|wall|edge|line, fast|express|nonstop|intercity|freight train .. stop|platform|due|
        through, train .. not|never stop here|at|END, train that|which|does_not .. stop, tablets|pills|meds ..
        at_once|in_one_go|all_together, blade|knife|razor|glass|rope|pills in my|her|his hand|hands .. put|not|down|and|
        can_not|now, cut|slit|slashed herself|himself|themselves bad|deep|badly|again|everywhere""",
        strong="""top deck|floor|level, stood|sat|parked|leaned|stepped|walked|standing|sitting|looking ..
        edge|water|river|canal|sea|tracks|line|traffic|rails|drop, climbed over|up|onto, over the railings|barrier|rail|
        wall|fence|side, easy to? just? let_go|jump|step|fall|slip|swerve, PILLS .. saved|saving|up|hid|hidden|
        swallowed, nearly|almost done it|that, still pay|pay_out, tied a|the|it|off, google|googled|googling|looked|
        looking|look|search|searched|searching|read|reading|youtubed|asked .. how|ways|what|which|where|if ..
        drown|die|hang|bleed|overdose|tablets|pills|long_it|painless|quick|fast|lethal|fatal|enough|survive|neck|carbon|
        insulin|kill, one foot over|off|on, deep enough, cold enough, long way|drop down, what|how would|does it|an?
        take|overdose to, how quick|fast|painless is|does|would|will it|that|you, shed|loft|garage .. rope|look|rafters,
        empty packet|packets|bottle|bottles|box|boxes|blister|strips .. of|next|floor|bed|PILLS, into a tree|wall|lorry|
        bridge, extra|double|few|couple|handful|eight|six|ten|five|four|dozens of? my|the|more? tablets|pills|insulin|
        paracetamol|meds|diazepam|codeine, took|taken|had|necked|swallowed all? my|the|her|his .. at_once|in_one_go|
        in_one|together|the_lot|an_hour_ago, not put it|the_knife|the_blade down""",
        plain="""my PILLS, PILLS here|tonight|ready|in|under|beside|left, the packet|strip, back of the packet|box,
        noose, a|the|some rope, blade, blades, razor, razors, the belt, the ledge, the tracks, the weir, the viaduct,
        the cliffs, multistorey, multi storey, reservoir, the roof, the train|trains, a lorry|train|bus came|came_round,
        wall at, into a wall|tree, petrol and, bleach, overdose, insulin, a gun, bottle of vodka|whisky|gin|brandy|jack,
        swerve, steering wheel, seatbelt off, tie a|the knot, knots, the kitchen knife, knife drawer, the meter, dozens
        odd, how quick, be quick, how many .. too_many|take|takes|need|would|tablets|pills|it_takes, enough
        of_them|tablets|pills|meds|them|paracetamol|insulin|to_do|here_to, stood|stand|standing|sat|sitting|been|up|am|
        parked .. on|at|by|in|up|near|under|beside|over .. bridge|crossing|tracks|multistorey|weir|top_deck|ledge|cliff|
        cliffs|viaduct|flyover|platform|roof|railings|railway|overpass|motorway|quay|docks|lock|edge|river|canal|
        reservoir|lake|balcony, shotgun, could not do it END, nearly|almost did|jumped|stepped|let_go|stepped_out|
        went_over, swallowed|necked|downed|took|taken|had loads|load|lots|handful|bunch|all|few|bottle of, on purpose,
        high enough, tied|tie|tying|test|tested|testing|made|make|making|learn* the|a|it|how_to? rope|knot|noose|belt|
        sheet|to_the""",
        slight="""PILLS, packet, rope, belt, knife, bridge, lorry, train, tracks, cliff, edge, bottle of, nobody
        home|in|here til|until|all, on my own tonight, home alone, got the house to myself, deep, cold water, canal,
        river, the water, the bridge, hospital, top floor, looking|look|staring|stare at the? them|it|rope|pills|
        tablets|water|tracks|knife, sit|sat|sitting|stood|standing|lying|laid|parked|walking|walk|driving|drive|up|am|
        head|headed|heading|going|gone|off .. bridge|tracks|track|viaduct|cliff|cliffs|beachy_head|roof|weir|flyover|
        multistorey|multi_storey|level_crossing|motorway_bridge|top_floor|railings|ledge|reservoir|quarry|dam|pier|
        lighthouse|docks, the edge, took|taken|taking|had all|loads|double|extra|whole|rest|too_much|too_many|enough|
        a_lot of|my|the""",
    ),
    Facet(
        "harm hidden",
        "self-harm told sideways: sleeves, marks, blood, the only thing that helps",
        "hockey bruises, an oven burn, a tattoo",
        telling="""sleeves .. heat|down|hide|cover|nobody|so|again, hide|hiding|cover|covering|hid|covered up?
        my|the|them arms|legs|marks|scars|wrists|cuts, at myself again, took it out on my|myself, taken it out on
        my|myself, hurt where nobody|no_one, old habits|ways|tricks .. back|again|arms, same old habit|way, started
        again|up|on .. arms|legs|myself|after|cutting, put fags|cigs|cigarettes|it out on my|myself, scratch*|picking|
        digging|burning my arm|arms|skin|legs, razor|blade|blades|sharpener|stanley .. drawer|bathroom|hid|hide|hidden|
        bought|under|again|out|box, not safe with|around|on|by|from sharp|my|myself|knives, took the|my blades|razors|
        knives, hide the|my|all knives|blades|tablets|pills|razors, take my|the tablets|pills|knives|blades off|away,
        only feel|time_i|way_i right|ok|calm|alive|better|real|anything when|is|if, only stopped|stop because|when,
        carved|carve|cut|scratched|burned|burnt|branded .. into|in my|me|her|his skin|arm|leg|stomach|thigh,
        run|running|ran out of skin|space|room|plasters|bandages, new|fresh|more|deep|deeper|bad cut|cuts|burns|marks|
        scars|ones on|again|last|tonight|today, pull|pulled|ripped my stitches|hair|nails out, punch*|headbutt*|hit ..
        wall|walls|myself|head|door|mirror .. til|until|again|bleed|blood|knuckles|calm|feel, knuckles are|bust|busted|
        bleeding|bloody, starving|starve|making|make|made myself sick|again|to|because|til, not eaten on|to
        purpose|punish|lose|disappear, hate|hating my body|what_i_see|skin|face|reflection|myself .. cut|hurt|punish|
        mirror, cry for help, was no accident, wrists|arms|legs|thighs .. mess|state|again|sweatbands|sleeves|bandages|
        ribbons, under the|my|these sweatbands|bracelets|sleeves|jumper|jumpers|bandages|watch|watches|long, marks on my
        neck|wrists|arms|thighs|legs, hurt myself again|last|bad|on""",
        strong="""done|did it again last|to|tonight|this|yesterday|on|END, done|did something stupid|silly|daft|bad
        to|again|last|END, doing something|anything stupid|silly|daft|bad, blood on|all|everywhere|in|down ..
        floor|sink|towel|towels|bathroom|sheets|carpet|arm|sleeve|tiles|place, relief when|after|from|it, fresh
        cuts|marks|ones, stopped because the|my|i|she, head|forehead against|off the|a wall|floor|door, banging my head,
        hitting my head, purging|purged|binge|bingeing|throw_up .. again|after|every|meals|food, deserve* to be?
        hurt|suffer|bleed|pain|punished|cut, feel|feeling something|anything|alive|nothing|pain|real|numb ..
        cut|burn|blade|lighter|when_i|unless|blood, not an? accident, did it on purpose, arms|legs|wrists|thighs|wrist|
        arm|leg is|are|look|looks|like|covered|again|under|hidden|mess|wrapped .. mess|map|again|covered|hidden|
        bandaged|sleeves|cut|raw|sore|worse|bleeding|wrapped|state, helps .. blade|lighter|cut|burn|blood,
        stitches|stitched|glued|steristrips|bandage|bandages|plasters|dressing|dressings .. arm|arms|wrist|leg|again|
        myself|hid|hide|cupboard|run_out, feel right|better|calm|alive|real when|after i, cut|cutting|burned|hurt|
        scratched herself|himself .. bad|deep|not|will_not|let|ring|tell""",
        plain="""did it again, done it again, hurting myself, my arms|wrists|thighs, cuts on, marks on my, bleeding,
        urges, the urge, temptation, not safe, not trust myself, do not trust myself, might do something,
        stupid|silly|daft thing|things, scared of myself|what_i, scared what i, afraid of what i, not responsible for,
        on my own with, punish* myself, starving myself, not eating on, long sleeves, do something|anything
        stupid|silly|daft|bad, needed|need|wanted|want|have|makes_me|had to feel|bleed|see_blood|let_it_out|hurt|do_it|
        release something|END|again|myself|it, only thing|way that|i helps|works|stops|calms|can|takes .. is|feel|it,
        new marks|scars|ones, cig|fag|lighter|cigarette|iron .. my|arm|skin|out_on|on_my, scars, on purpose END""",
        slight="""again last night, sleeves, hide it, hiding it, bathroom|toilet floor|door, locked in the bathroom,
        scar, stitches, to myself END, picked|pick|open|opened|reopened it|them|my|the up|open|stitches|again|cuts|
        wounds, blood""",
    ),
    Facet(
        "it, unnamed",
        '"it" or "that" they thought of, tried or were stopped from; voices; a near death they chose',
        "a course, a haircut, a job they thought about",
        telling="""thinking about doing|ending it, i have tried before|once|twice, tried before and, was so? close to
        it, had the means, made a plan, stopped me from|doing|going, someone stopped me, saved my life, woke up in
        hospital|icu|intensive|the_hospital, glad|wish it did not work, dark|bad|black|them|horrible|old thoughts,
        thoughts are|have? back|again|worse|coming|creeping, those thoughts again, thoughts won|keep|going|keep_coming,
        head telling|tells|says|keeps me|do|to, head says do|go|jump, having them|those|bad|dark|the thoughts, about to
        do it END, that place again, where i was|went last|in|before, like my|our? dad|brother|mum|mate|cousin did END,
        in hospital after|last_time|when_i, sectioned, stomach pumped, cut me down, found me last|in_time|hanging, about
        to take|do|end it|my, came|come|got|been|was so|that|this|very close to|again|last|tonight|this_time|END ..
        it|doing|ending|end|jumping, last night|yesterday|sunday|today i|was nearly|almost|close .. end|it|did|went,
        history of|with suicide|attempts|self, been here|there before|twice|last .. nearly|tried|hospital|time|year, not
        like last|the_last time, mean it this, do it right|properly this, thoughts of|about|have|are|getting|keep|won|
        too|scaring|scare .. me|loud|ending|dying|death|back|worse|stronger|not_stop, intrusive thoughts,
        head|brain|mind|it|he|voice|voices|she|something telling|tells|told|saying|says|shouting|screaming|whispering ..
        end|kill|jump|do_it|worthless|die|hurt|go|useless, scared of|to being alone|be alone|my_own|myself|my_thoughts|
        what_i .. with|tonight|head|do|thoughts, should not|can not be alone|left_alone|on_my_own tonight|right|now|END|
        today, crisis team|line, samaritans, rang|ring|called|phoned the? samaritans|crisis|dozens|ambulance ..
        told|no|answer|waiting|hung|engaged, section|sectioned|136 me|again|last|under|myself, home treatment,
        did|done|do a|something stupid|silly|daft thing|with, my phone went off|rang .. was_you|you|stopped, then you
        rang|texted|called|messaged|phoned""",
        strong="""thinking about it again|all|every|constantly|more|nonstop, came so? close END|that|to|and|i,
        go|gone|went|going through with it END, gone|go through with it, only thing .. stopped|stopping|keeping|keeps
        me, talked|talk me|myself out|down|round of? it|that|END, those thoughts, the thoughts, voices|voice ..
        tell|telling|tells|say|saying|says|jump|me|do_it|back, been there brother|man|mate|too|bro, crossed my mind,
        been thinking about it|that|things END|again|a_lot, planning it, been to that|the place|edge, same as
        him|her|my_dad END, nearly|almost did it|went|not, should have worked, i tried once|it|twice|before END, matter
        of time, survived .. attempt|again|it|wish|unfortunately, this time i|it|properly|will|nobody|they|for_real ..
        right|properly|work|mean|not|do, for real this, scared|frightened|worried of|about what|myself .. do|might|i|am|
        be_alone, not trust|safe .. myself|alone|on_my_own|tonight|here|with_me|be_left, keep me safe, safe place
        tonight|for_me|END, considering it END, thought about doing|ending it, sure i tried, last attempt, failed
        attempt, thinking about things END, can not stop thinking about it|how|ways|the, like last time|before END, same
        as last time END, tied it|the, i tied|jumped|swallowed|stepped .. then|but|and""",
        plain="""tried once, could not do it, those feelings, that feeling again, back there again, black dog, demons,
        over the edge, on the edge, close to the edge, close to it, urge to, tempted, keep thinking about|of|what, keep
        imagining|seeing|picturing, rock bottom, lowest|low i have, darkest, dark place, dark time, dark days, not in a
        good place, bad place, keep* getting closer, getting worse, breaking point, end of my tether, last straw,
        considered it END, try again END, it did not work END, it would be so? easy|easier, same way as|my|he, followed
        him|her, one day i will, attempt|attempted|attempts last|in|on|at|before|again|when|years|my""",
        slight="""the pills, the rope, the trigger, the barrel, my head, thoughts, voices, demons, dark, thought about
        it more|many|every|a_lot|END, tried again|before|it|to|twice|once .. last|but|and|woke|failed|found|friday|
        sunday|week, think about it constantly|daily|all|every|a_lot|often|sometimes|lots|END, thought about it,
        thinking about it, think of it, tried it""",
    ),
)
