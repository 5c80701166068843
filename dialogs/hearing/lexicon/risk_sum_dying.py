"""What people say around a death they do not name: means, not minding, no future, being a burden, harm hidden; English.

Rule of this file: as `risk_sum_leaving`: a sign is graded by how seldom ordinary talk says it.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

DYING_FACETS: tuple[Facet, ...] = (
    Facet(
        "means near",
        "tablets counted or saved, a height, a line, water, a rope, a blade, and being there with it",
        "a prescription, a car park to park in, a belt that is lost, a train to catch",
        telling="""what|how would|does it|an? take|overdose to, PILLS .. saved|saving|save|stash|stashed|stockpile|
        stored|count|lined|emptied|hoarding|hoarded|poured|tipped|crushed, saved|saving|save|stash|stashed|stockpile|
        hoard|hoarding|hoarded|counted|counting|keeping .. PILLS, whole|full|entire|months|box|bottle|pack|strip|bag|
        load|couple|carrier prescription|of PILLS, full prescription, PILLS .. and|with|plus .. vodka|whisky|bottle|
        brandy|voddy|drink|gin|cider, bottle|vodka|whisky|gin|voddy|drink .. and|with|plus .. PILLS, keep* ..
        looking|reading|staring|going .. packet|box|leaflet|bottle|back|label|water|edge|line|tracks|bridge|belt|rope,
        rope|belt|cord|lead|flex|noose|sheet|tie|scarf|cable .. door|beam|loft|tree|hook|rail|banister|bannister|neck|
        bars|rafters|handle|woods|garage|boot, multi storey .. sat|top|since|alone|edge, under|front|path of .. a|the?
        train|bus|lorry|tram|truck|wagon|tube|traffic, train|intercity|bus|lorry|tram|traffic .. leaned|lean|leant|step|
        stepped|close|under|jump|went_through, engine running, hose|pipe .. exhaust|car|window, gas on|tap, other side
        of the rail|railings|barrier|fence, in the woods with|alone, one step|jump|move|slip|second and|from|away|would|
        is, would it hurt|be_quick|work, does it hurt, which way is quickest, most painless, kettle lead|cord, dressing
        gown cord, walk|walking|swim|drive|swam|wade into|out_to|in_to|off .. sea|river|lake|canal|water|tree|wall|
        bridge|traffic, do not know what stopped, what stopped me, do the maths, saved|saving|save all? my|the|them|me|
        up PILLS|them, one step and|away|off|more, just having the|leave the|with the|turn_the gas, how
        quick|fast|painless is|does|would|will it|that|you, how many .. tablets|pills|paracetamol|too_many|it_takes|
        them_it|to_die, how high|deep|far|cold|long .. water|drop|fall|bridge|river, KIN|he|she .. rang|ringing|texted|
        phoned|called|says|stood|sat .. from|on a|the bridge|roof|multistorey|flyover|car_park|cliff|platform,
        razor|blade|knife .. arm|wrist|skin|neck|throat|hour, crash* the|my car on|into|purpose, rope in|from|round ..
        shed|loft|garage|car|boot|tree, shed|loft|garage .. rope|look|rafters, out on the bed|table|side|floor""",
        strong="""how many .. too_many|take|takes|need|would|tablets|pills|it_takes, enough of_them|tablets|pills|meds|
        them|paracetamol|insulin|to_do|here_to, stood|stand|standing|sat|sitting|been|up|am|parked .. on|at|by|in|up|
        near|under|beside|over .. bridge|crossing|tracks|multistorey|weir|top_deck|ledge|cliff|cliffs|viaduct|flyover|
        platform|roof|railings|railway|overpass|motorway|quay|docks|lock|edge|river|canal|reservoir|lake|balcony, top
        deck|floor|level, stood|sat|parked|leaned|stepped|walked|standing|sitting|looking .. edge|water|river|canal|sea|
        tracks|line|traffic|rails|drop, wrong side of|the, climbed over|up|onto, over the railings|barrier|rail|wall|
        fence|side, easy to? just? let_go|jump|step|fall|slip|swerve, shotgun, could not do it END, PILLS ..
        saved|saving|up|hid|hidden|swallowed, looking|look|staring|stare at the? them|it|rope|pills|tablets|water|
        tracks|knife, nearly|almost did|jumped|stepped|let_go|stepped_out|went_over, nearly|almost done it|that,
        swallowed|necked|downed|took|taken|had loads|load|lots|handful|bunch|all|few|bottle of, on purpose, still
        pay|pay_out, tied a|the|it|off""",
        plain="""my PILLS, PILLS here|tonight|ready|in|under|beside|left, the packet|strip, back of the packet|box,
        noose, a|the|some rope, blade, blades, razor, razors, the belt, the edge, the ledge, the tracks, the weir, the
        viaduct, the cliffs, multistorey, multi storey, reservoir, the roof, the train|trains, a lorry|train|bus
        came|came_round, wall at, into a wall|tree, petrol and, bleach, overdose, insulin, a gun, bottle of
        vodka|whisky|gin|brandy|jack, swerve, steering wheel, seatbelt off, tie a|the knot, knots, the kitchen knife,
        knife drawer, the meter, dozens odd, how quick, be quick""",
        slight="""PILLS, packet, rope, belt, knife, bridge, lorry, train, tracks, cliff, edge, water, bottle of, nobody
        home|in|here til|until|all, on my own tonight, home alone, got the house to myself, deep, cold water, canal,
        river, the water, the bridge, hospital, top floor""",
    ),
    Facet(
        "not minding to live",
        "would not move, would not mind not waking; nothing matters now; wants sleep, quiet and for it to stop",
        "not minding which day; wanting a quiet night in",
        telling="""would not|never mind|complain|argue|object if|not, would not be a bad thing|sad|sorry|bothered|
        fussed|upset if|to, wake* up .. gutted|disappointed|annoyed|again|sad|still|worst|angry|pissed, hope* .. in my
        sleep, in my sleep, not open my eyes, not opening my eyes, sleep for ever|good|a_long|a_hundred, sleep and|that
        be|is|not|never|forever, want quiet|silence|out|off|nothing|peace|oblivion|blackness|rest END, switch off
        for|forever, just want peace|rest|quiet|out|sleep|silence|off, want off, want out END, makes no difference|odds,
        no difference either|now|if, not worth the bother|hassle|air|effort, do not care|mind what happens|happen, do
        not care what happens to me, past caring|caring_now, no fight left|in, it has won|beat|beaten|got me?|END, it
        won END, it has beat|beaten me, lost the fight|battle|will, packing it in, packed it in, so done END, enough is
        enough, not got it in me, nothing left in me|the_tank, running on empty, tank is empty, too tired to|for|of
        fight|carry|keep|go|live|care|this, knackered with, bone tired, why bother END, why carry on, not ask for this
        life|to_be|any, supposed|meant to be here|alive|good, should not be here|alive|breathing, woke up again, another
        day of|another|alive|breathing, cheat* death, russian roulette, death wish, hope* i do|will|would? not|never
        wake|make|come|live|survive|see, hope* i die|crash|drop|sleep""",
        strong="""not bothered|fussed|care|mind|matter if|whether i FILL? am|do|live|make|wake|end|get|see|come|was|did|
        survive|get_hit, would|will not move|shift|stop|step|get_out|run|brake|swerve|fight|dodge|flinch|look
        END|out|back|it|either|away|from|when|if, let it|them|him|her take|happen|come|hit|finish|go END|me,
        go|going|went|drop|fall to sleep and|that|forever|for_good, want|need|like|craving|crave it|this|everything|all|
        my_head|the_noise|my_brain|just? to stop|go_quiet|shut|end|go_away|be_quiet|be_over|switch_off, want to
        switch|turn it|myself|my_head|everything|off, not matter now|soon|anymore|much|either|what|if|whether|anyway|
        to_me, not like it|that|i matters|will|am, does it matter, what does it matter, no point .. now|anymore|me|even|
        trying|going|END|in, not worth it|the|me|saving|bothering END|anymore|hassle, given up|in caring|trying|
        fighting|on|END, gave up END, stopped fighting|caring|trying|bothering|hoping, fought .. and|years|won|lost|
        enough|long, throw|throwing|thrown|chuck in? the towel in?, can not win END, i am done END, am done
        fighting|trying|here|now, had enough END, had|have enough of it|everything|all|this|fighting|me, i quit, tired
        of fighting|trying|it|this|everything|being|pretending|everyone|all|myself, sick of fighting|trying|pretending|
        being|it_all|everything|myself|me, what is the point, do not want this|it|any, still here END, still
        breathing|alive, i am done with FILL? it_all|everything|life|this_life|people|trying|all, give up on
        everything|life|myself|it_all|me, i am finished, why do|am i bother|even|still|here""",
        plain="""never get better|easier, not get better|easier, never going to get|be|change, nothing will|is_going_to
        change|help|work|fix, nothing helps|works|changes|matters, no hope, hopeless, no way out|forward, no other
        option|choice|options, no escape, beyond help, can not be fixed|helped|saved, no saving|helping|fixing me,
        pointless, no meaning, so tired|done|empty|lost END, tired now END, just tired, sleep forever, want to sleep,
        want to go to sleep, make it stop, make it all stop, get it over with, disappear, vanish, not exist, existing,
        fade away, drift off|away, sink, let go END, let myself go, never been born, being alive, be alive, stay alive,
        alive END, breathing END, not have any other option*|choice|way""",
        slight="""tired, no point, the point, quit, lost END, whatever happens, anyway END, who cares, nothing matters,
        matters now, trapped, pain, suffering, darkness, dark, numb, i give up, just want to|it|this""",
    ),
    Facet(
        "no tomorrow",
        "not making plans because they will not be there",
        "a holiday, a week off, a slot they cannot make",
        telling="""not going to be here|around|about END|by|then|long|much|after|anymore, if i am still
        here|around|alive|about|breathing, no need to|for .. book|keep|save|put|ring|worry|bother .. me|another|next|
        anymore|now|slot, not bother book|booking|putting|keeping|saving|with me|another|the|my, give my slot|place|bed|
        room|appointment|space|seat to, someone|somebody else can|could|needs have|take|use my|the
        slot|place|appointment|bed, take me off the list|books, no next time|week|year for, not planning that
        far|past|beyond|on_being, not thinking that|past far|tomorrow, no future, future for me, not like it|i|that ....
        will|be matter|here|long|around|need|use, like it matters now|anymore, not make any difference|odds
        to_me|now|where|soon|in_the, stop taking|bothering|paying|eating .. no_point|anymore|does_it, why would i|bother
        .... now|anymore|soon|long, not worry about me|it|the ANYMORE|after|again|soon|now|then, not have to
        worry|put_up|bother .. about|with me|my, not be your|anyones|anybodys problem|worry""",
        strong="""not see|seeing|make|making|reach|get|be_here_for|around_for .. christmas|xmas|new_year|birthday|
        dozens|next_year|next_week|next_month|spring|summer|winter|morning|weekend|the_year|march|april|may|june|july,
        no|not|never point|bother|worth|need booking|making|planning|starting|fixing|buying|renewing|saving|putting|
        keeping|giving|looking|learning|rearranging|applying|unpacking .. me|another|next|anything|it|for|now|course|
        END|appointment, do not book|save|keep|put|give me|my|anything|another, can not see|picture|imagine ..
        future|ahead|next|past|tomorrow|getting|me|a_year|life, not see .. future|past|beyond|point|way|anything
        ahead|for|END|tomorrow|friday|tonight, not as if i .... here|around|need|be, what for END, not be your|a|anyone|
        anybodys|their problem|bother|worry|burden|trouble|headache, not be here|around|about|alive END|by|to|next|long|
        much|then|after|come|when|for|anymore""",
        plain="""will not be here|around|about|alive, not be here|around, not make it to|past|through|that|til|until,
        past friday|tonight|christmas|sunday|the_weekend|monday|tomorrow, no tomorrow, never know what|if tomorrow, not
        be doing|needing|coming|having that|it|another|any ANYMORE|now, not got long|much_time|many, see how|if i
        last|get|make, one day at a END, not bother, for what END""",
        slight="""not be, no future, not long, keep .. place, not matter""",
    ),
    Facet(
        "better without me",
        "a burden, worth more dead, they would get over it",
        "a burden of forms, insurance for a car",
        telling="""cry for a|about, be sad|upset|cry|hurt|gutted for a|at .. bit|week|while|day|month|first, over it|me
        in|by|soon|eventually|quick, such a burden, a drain on, dragging .. down, drag everyone|them|him|her|you down,
        taking up space|room, grand .. if|for .. me|they|kids|mum|happened, every|all|anything i do|touch|touched|have|
        had|ever|turns .... hurt|ruin|mess|wrong|shit|let|dies|break|lose, all i|ever do|does is hurt|cause|let|mess|
        ruin|take|make, who would|will|is even? miss|notice|care|come|cry|going_to_miss, would anyone|anybody even?
        miss|notice|care|cry|know, no loss|great_loss, not be missed, not miss me, never missed, do you all a favour, do
        everyone a favour, doing .. favour, sick of being a|in|the, no good to|for anyone|anybody|them|him|her|kids|
        man_or, not good for anyone|anybody|them, no use to|as anyone|anybody|them|man, useless to, poison to|everyone,
        toxic to, failed again, better|easier|happier|sound|richer|calmer|quieter|safer without me, ok|alright|okay|fine
        without me|their_dad|a_dad""",
        strong="""without me in|around|here|END, get used to it|me_not|not_having, one less|fewer person|mouth|problem|
        thing|headache|idiot|worry|waste, burden to|on|me|END|for, weight|millstone|noose round|around|on|off
        their|her|his|everyone|everyone_is|mum_is|your, in|under everyone|everyone_is|peoples|their|the|your way|feet
        END, waste of space|time|oxygen|air|money|skin|a_bed|everyone_is, worth more, insurance|pension|payout|
        life_cover|death_in_service|policy|lump_sum|compensation .... kids|them|they|mum|her|wife|me|happened|sorted|
        pay|would|should|if|get, kids|she|he|they|you|mum deserve|deserves|needs|need a|better|someone|more,
        nobody|no_one|noone would|will|does|did|even miss|notice|care|come|cry|know|blink|bat|look|ask|turn_up, i
        ruin|ruined|spoil|break|wreck|mess, only good thing|for, failed them|him|her|everyone|as|at_everything|my, a
        failure, let them|him|her|everyone|everybody|you all? down, better|easier|happier|sound|richer|calmer|quieter|
        safer if|once|when i|me, deserve|deserves better|someone_better|more_than dad|mum|than|END, more use|good|worth|
        help to|dead|them .. dead|gone|am|END""",
        plain="""without me, a burden, burden, waste of, bother* you|anyone|anybody|people|them with|again|anymore|END,
        person i bother, nuisance, in the way, nobody needs|wants|cares|likes me?, no one needs|wants|cares, hate
        myself, worthless, useless END, my own fault|doing, all my fault, not deserve, deserve this|it|to|what, ashamed
        of myself|me, disgust|disgusted|disgusts|sick with|of myself|me, ruin|ruined everything|everyone|it|their|my,
        let everyone|them|him|her|you|everybody down, disappointment, not good enough, never good enough, good for
        nothing, no use, mess of everything|my|it|life, favour, they|she|he|kids|everyone|mum|family|you|it
        would|will|can all? cope|manage|get_over|move_on|forget|be_fine|be_sound|be_ok|be_alright|be_better|be_happier|
        soon_forget|be_glad|be_free|be_relieved|thank_me|not_miss|not_notice|not_care|survive|find_someone|have_more|
        get_the""",
        slight="""fault, guilty, deserve, ruined, let down, failed, nobody cares, nobody, no one, worth, the kids""",
    ),
    Facet(
        "harm hidden",
        "self-harm told sideways: sleeves, marks, blood, the only thing that helps",
        "hockey bruises, an oven burn, a tattoo",
        telling="""arms|legs|wrists|thighs|wrist|arm|leg is|are|look|looks|like|covered|again|under|hidden|mess|wrapped
        .. mess|map|again|covered|hidden|bandaged|sleeves|cut|raw|sore|worse|bleeding|wrapped|state, sleeves ..
        heat|down|hide|cover|nobody|so|again, hide|hiding|cover|covering|hid|covered up? my|the|them arms|legs|marks|
        scars|wrists|cuts, at myself again, took it out on my|myself, taken it out on my|myself, hurt where
        nobody|no_one, helps .. blade|lighter|cut|burn|blood, old habits|ways|tricks .. back|again|arms, same old
        habit|way, started again|up|on .. arms|legs|myself|after|cutting, stitches|stitched|glued|steristrips|bandage|
        bandages|plasters|dressing|dressings .. arm|arms|wrist|leg|again|myself|hid|hide|cupboard|run_out, put
        fags|cigs|cigarettes|it out on my|myself, scratch*|picking|digging|burning my arm|arms|skin|legs,
        razor|blade|blades|sharpener|stanley .. drawer|bathroom|hid|hide|hidden|bought|under|again|out|box, not safe
        with|around|on|by|from sharp|my|myself|knives, took the|my blades|razors|knives, hide the|my|all knives|blades|
        tablets|pills|razors, take my|the tablets|pills|knives|blades off|away, only feel|time_i|way_i right|ok|calm|
        alive|better|real|anything when|is|if, feel right|better|calm|alive|real when|after i, only stopped|stop
        because|when""",
        strong="""long sleeves, done|did it again last|to|tonight|this|yesterday|on|END, done|did something
        stupid|silly|daft|bad to|again|last|END, doing something|anything stupid|silly|daft|bad, do something|anything
        stupid|silly|daft|bad, to myself END, blood on|all|everywhere|in|down .. floor|sink|towel|towels|bathroom|
        sheets|carpet|arm|sleeve|tiles|place, needed|need|wanted|want|have|makes_me|had to feel|bleed|see_blood|
        let_it_out|hurt|do_it|release something|END|again|myself|it, only thing|way that|i helps|works|stops|calms|can|
        takes .. is|feel|it, relief when|after|from|it, new marks|scars|ones, fresh cuts|marks|ones, cig|fag|lighter|
        cigarette|iron .. my|arm|skin|out_on|on_my, scars, stopped because the|my|i|she""",
        plain="""did it again, done it again, hurting myself, my arms|wrists|thighs, cuts on, marks on my, bleeding,
        blood, urges, the urge, temptation, not safe, not trust myself, do not trust myself, might do something,
        stupid|silly|daft thing|things, scared of myself|what_i, scared what i, afraid of what i, not responsible for,
        on my own with, punish* myself, starving myself, not eating on""",
        slight="""again last night, sleeves, hide it, hiding it, bathroom|toilet floor|door, locked in the bathroom,
        scar, stitches""",
    ),
    Facet(
        "it, unnamed",
        '"it" or "that" they thought of, tried or were stopped from; voices; a near death they chose',
        "a course, a haircut, a job they thought about",
        telling="""considering it END, thought about doing|ending it, thinking about doing|ending it, sure i tried, i
        have tried before|once|twice, tried before and, was so? close to it, had the means, made a plan, last attempt,
        stopped me from|doing|going, someone stopped me, saved my life, woke up in hospital|icu|intensive|the_hospital,
        glad|wish it did not work, failed attempt, dark|bad|black|them|horrible|old thoughts, thoughts are|have?
        back|again|worse|coming|creeping, those thoughts again, thoughts won|keep|going|keep_coming, head telling|tells|
        says|keeps me|do|to, head says do|go|jump, having them|those|bad|dark|the thoughts, thinking about things END,
        can not stop thinking about it|how|ways|the, about to do it END, that place again, where i was|went
        last|in|before, like last time|before END, same as last time END, like my|our? dad|brother|mum|mate|cousin did
        END, in hospital after|last_time|when_i, sectioned, stomach pumped, cut me down, found me last|in_time|hanging,
        about to take|do|end it|my""",
        strong="""considered it END, thought about it more|many|every|a_lot|END, thinking about it again|all|every|
        constantly|more|nonstop, try again END, came so? close END|that|to|and|i, go|gone|went|going through with it
        END, gone|go through with it, only thing .. stopped|stopping|keeping|keeps me, talked|talk me|myself
        out|down|round of? it|that|END, it did not work END, those thoughts, the thoughts, voices|voice ..
        tell|telling|tells|say|saying|says|jump|me|do_it|back, been there brother|man|mate|too|bro, crossed my mind,
        been thinking about it|that|things END|again|a_lot, it would be so? easy|easier, planning it, been to that|the
        place|edge, same way as|my|he, followed him|her, same as him|her|my_dad END, one day i will, nearly|almost did
        it|went|not, should have worked, i tried once|it|twice|before END, matter of time""",
        plain="""think about it constantly|daily|all|every|a_lot|often|sometimes|lots|END, thought about it, thinking
        about it, think of it, tried it, tried once, could not do it, those feelings, that feeling again, back there
        again, black dog, demons, over the edge, on the edge, close to the edge, close to it, urge to, tempted, keep
        thinking about|of|what, keep imagining|seeing|picturing, rock bottom, lowest|low i have, darkest, dark place,
        dark time, dark days, not in a good place, bad place, keep* getting closer, getting worse, breaking point, end
        of my tether, last straw""",
        slight="""the pills, the rope, the trigger, the barrel, my head, thoughts, voices, demons, dark""",
    ),
)
