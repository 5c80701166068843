"""Crisis, said in wider ways: the same meanings as the narrower groups, with looser words around them; English.

Rule of this file: each phrase joins who, what is felt and what about, with small gaps; a phrase that ordinary talk
shares needs its third word.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

WIDER_CRISIS: tuple[Group, ...] = (
    Group(
        "life refused",
        "not wanting, not managing or not being meant for life; a wish not to have woken or been born",
        "a place, a course or a job they do not want; a world that is not for them in a film",
        """not .. WANT .. here|alive|around|exist|breathing .. ANYMORE, not .. WANT .. live .. ANYMORE, not WANT to be
        saved|rescued|revived|resuscitated|found_in_time, not see why i should .. live|carry|go|stay, not .. WANT ..
        another day|morning|night|week .. like|of|END, not want tomorrow .. come, can not .. do|face|hack|manage|handle|
        take life|living|this_life|being_alive|existing, can not .. live|exist like|in this|that|my_head, can not ..
        keep|carry living|on_living|existing|going_on, world|life|earth|planet is|was not|never for|made_for|meant_for
        me, not made|built|meant|cut_out|designed for this|life|living life|world|earth|END, not|never of been born,
        WISH|should|better|glad .. not|never .. born|existed|been_here, WISH|hoped|gutted|prayed i .. not|never ..
        wake|woke|woken|waking|come_round, WISH|hoped|prayed .. not|never .. wake|woke|woken|waking up|again|END, wish
        my? mum|mam|mother|parents .. never|not .. had|have me, point|use in|of|to? living|life|existing|breathing|
        waking|being_alive|being_here if|when|without|like|with|now|really|anymore|is|END, point|sense|use in|of me
        being|living|carrying|staying|waking|breathing, lost|no|any|little|zero reason|will|desire|urge|energy|strength
        .. live|living|alive|exist, nothing|nobody|fuck_all left|here|worth .. live|living|stay|wake|get_up for,
        nothing|nobody .. stay|live|wake|staying|living for, no|not .. way|road out .. except|but|apart|only, only
        one|way|thing .. way out|left for me|us|END, one|only thing left to|for do|me END, want|need it|this|everything
        to FILL? be over|done_with|finished END, i just? want it|this|everything over with? END, want|need ..
        my_head|noise|voices .. quiet|stop|silence, not .. care|mind|matter|bothered|bother if|whether ..
        hit|run|dropped|drop|killed|crashed|stabbed|shot, not .. care|mind|bothered if|whether i .. make|made|get|got|
        wake|woke it|through|home|out|up, hope|wish|pray* .. drop|dropped dead, be|see|seeing|join|joining|meet my?
        KIN|him|her|them .. up_there|heaven|other_side|next_life|sky|angels|grave, world|family|kids|nobody|everyone|
        they .. not need|want me in|here|around|alive|END .. it|END|anymore|alive, not need me in it|here|alive, rid of
        me .. for_good|better|happier, done with this life|world|shit_life, i|am am|have|just? .. had enough of being
        here|alive|me, over|tired|sick of being alive|here|me END, ready to go END .. sorry|love|tired|enough|now, ready
        to go now .. sorry|tired|enough|love|peace, sooner .. dead|gone|over .. better, sooner i am dead|gone, better
        off .. dead|ground|grave|box, i .. want|ready|waiting .. meet|see death|god|reaper, death .. only|best|easier|
        kinder|answer|peace, die|dying|death .. would|will|is|be .. easier|better|relief|kinder|release, easier .. to
        die|be_dead|go, do|tell everyone|you_all .. favour .. dead|gone|die|end|go|disappear, wish|want|hope i ..
        disappear|vanish|evaporate .. forever|completely|END|for_good|trace, think|thinking|thoughts|thought|dream|
        dreaming|obsess* .. dying|death|suicide|my_funeral|being_dead|not_living, think|thinking|thoughts|dream ..
        about|of .. ending|finishing it|things|everything|myself|my, i|am|was .. should|meant|supposed ..
        dead|died|dead_by_now, should be me .. ground|dead|box|died, do|doing .. family|everyone|everybody|world|kids|
        mum|them a favour|service, nothing|nobody to wake_up|get_up|come_home to|for, had my time|innings|life ..
        slip|go|enough|done|ready|now|quietly, slip|go|drift|pass away|off .. quietly|peacefully|sleep|night, can not be
        doing|bothered with .. alive|living|life, relief|release|blessing|mercy if .. heart|died|over|dead|stopped|gone|
        wake|end|END, heart .. stopped|stop|stops|packs|gives|gave .. relief|wish|hope|please|would|already|END,
        finish|finishes|finished|finishing me off, hope .. kills|finishes|ends|takes me, take|takes|took me out ..
        hope|wish|pray, my head|brain|mind|life .. switched|switch|turned|shut|turn off, switched|switch|shut|turn me?
        off permanently|for_good|forever, deserve* to .. dead|die|rot|hang, not worth FILL? being|staying? alive|here
        END, worthless .. alive|here, not worth .. saving|the_air,
        wish|want .. log_out|tap_out|clock_out .. of|from|life|END,
        wish|want .. unsubscribe|opt_out .. life|living|existence,
        log|logging|tap|tapping|clock|clocking|opt|unsubscribe out|from of|from?
        life|existence|living, big man upstairs .. see|meet|calling|ready, six foot|feet under .. soon|be|want|better,
        pull the plug on me|myself|my_life, call it a day for_good|on_life|on_living, had enough of ..
        living|alive|life|this_earth|breathing, said|says|told .. had enough of living|life|it_all, rid of me
        soon|END|for, not .. problem|burden|bother|worry .. soon|much_longer|anymore|after_tonight, what is it all for,
        what is .. for anymore|END .. favour|dead|gone, life .. lost .. colour|taste|meaning|point|shine, done|finished
        with the? world|life|living|breathing, get me|want_me off this planet|earth|world, not .. want|fancy|feel like?
        being alive|here|around .. ANYMORE|END|today|tonight, i .. not deserve|worthy of? to? .. life|live|alive|
        breathe|air, god .. take|call me .. home|now|END, tired of .. alive|living|existing|breathing|this_life, what is
        the use|good in|of living|me|going_on|carrying_on, world|life|earth|planet was|is ever|never|not meant|made for
        me, not bothered about FILL? living|life|being_alive, nothing left|here|anymore for me .. now|here|anymore|down|
        END|since, not fuss over me, not cry|mourn|grieve|be_sad for|over me, can not go_through|face|do|bear another
        night|day|week|year .. of|like|alone|END, meet my|me maker, i am a goner, not got .. fight|strength left in me,
        off up_there|to_heaven .. with|find|see|her|him, be with my? .. baby|boy|girl|son|daughter|mum|dad|wife|husband|
        nan|brother|sister .. heaven|up_there|other_side, let me go END .. please|sorry|not, i .. not want help
        anymore|now|any_more, if i FILL? jumped|died|went|vanished|dropped .. who|nobody|would|no_one, next|another
        year|month|summer .. with|without me in, not see .. version|future .. me""",
    ),
    Group(
        "a future without them",
        "they will not be here by then, the last text, no need to book or write",
        "a holiday, a move, a day off; a text stop",
        """not be here|around|alive|about anyway|long|by_then|by_the|after_tonight|after_today|after_the_weekend|to_see,
        not be here|around|alive .. much|for .. longer|long, no point .... not be around|alive, not be around
        after|by|come tonight|today|the|christmas|tomorrow|friday|weekend, not be here|around|alive .... so do? not
        bother|worry|book|wait|fret|save, not|no need|have|bother|point .... text|texting|ring|ringing|call|message|
        book|booking .... after tonight|today, not need .. where i am going|where_i_will_be, last .. time|text|message|
        thing|one .. you .. hear|get|see|have .. me|from|off, last|final text|message|words .. ever|from_me|off_me|
        to_you|END .. sorry|love|bye|thanks, i|am .. not .. see|reach|last_til|last_to another? christmas|spring|summer|
        easter|birthday|new_year|dozens, not .. see|reach the end of the? week|year|month|day|night, not going to see
        christmas|tomorrow|the, not be a? next week|time|year for|with me, no next week|tomorrow for me, no tomorrow
        for, by|after tonight|tomorrow|friday|monday|christmas .. i .. dead|gone|not_be_here|be_no_more, tomorrow ..
        without me, one|my last|more night|day .. then|and .. gone|done|over, gone|dead .. before|by christmas|morning|
        the_morning|tomorrow|birthday|the_weekend, find my body, when|if|once they find me|my_body, you|they|someone
        will find me in|at|by|dead|hanging|END, give|gave|given|giving my|me .. and .. away, give|gave|given|giving ....
        away .. where_i_am_going|after_i_am, wrote|written|done|finished|writing|write my? letters|goodbyes|
        goodbye_letters|suicide_note END, wrote|written|write|writing|left|leaving .. letter|letters|note|notes ..
        kids|mum|mam|dad|wife|son|daughter|everyone|family|girls|boys|children|missus|ex|police, letters|note .. when i
        am gone|dead, look|looking after my? .... when|if|after|once i am|go gone|dead|END|tonight, tell my? ..
        kids|mum|mam|dad|daughter|son|girls|boys|family|everyone|nan|missus .. i? .. sorry|loved|love|tried|proud, sorry
        .. let you|everyone all? down .. bye|goodbye|anymore|love, picked|chose|chosen|set|got a|the|my date|day|night
        .. do_it|it|end|go|END, got|made|have a|my plan|plans .. and|to .. do_it|end|die|go|not_be, my|me
        affairs|papers|paperwork .. in order|sorted, affairs .. in order, nearly|almost|about time to go|END ..
        order|peace|sorry|goodbye, off|going|ready to be|see|join with our|my|him|her, waiting for me ..
        heaven|up_there|other_side|there_now, look after my|me dog|cat|kids|mum|nan|girls|boys|lad|daughter|son ....
        sorry|love|bye|goodbye|thanks|gone, has|have|going|be|one to find me|my_body .. dead|END|hotel|like_that|
        morning, not want .. to|kids|mum|them find me|my_body|it_after, where|so|when nobody|noone|no_one|they ..
        find|finds|found me|my_body, goodnight|night|nighty everyone|all|world|forever .. sorry|love|bye|END ..
        x|END|sorry|forever, told|tell|telling|text|texted|rang everyone|my_kids|my_mum .. love|loved ..
        last|goodbye|one|sorry|time, cancelled|cancelling|closed all? my|the .. direct|account|tenancy|bills ..
        not|need|anymore|before|order|gone, gave|given|giving|rehomed|rehoming .. dog|cat|budgie ..
        sister|mum|neighbour|away|friend .. so|not|before|sorry|looked, paid for|off my|the|me own? funeral, funeral ..
        paid|sorted|picked|planned|song|songs, wrote|written|writing|made|done|sorted my|me will .. tonight|and|before|
        last|END, sent|left|posted|send|sends .. goodbye .. voice|text|message|note|letter|video|post|to|everyone|END,
        my? kids|family|mum|wife|she will|can|would get|have the insurance|payout, insurance .. if|when i ..
        die|dead|gone, never .. so|more sure|certain|calm .. anything|tonight|this, last|final pint|meal|fag|drink|
        sunset|walk .. ever|before i|END|go, one last time before i, be|will gone by|before|after_tonight
        tonight|morning|monday|friday|christmas|END, tonight|tonights|today .... my last END|night|one|day|x, not be
        here|around|alive .. come|by|in the? morning|tomorrow|sunrise, not|nobody .. have|need to worry|fuss|stress ..
        about|over me .. after|soon|anymore|again|longer, he|she|KIN .... text|texted|messaged|sent|rang|posted ....
        sorry|loves|goodbye|bye .... phone|off|answering|answer|gone|missing, life cover|insurance|policy ....
        pays|pay|sorted|kids|family|whatever|either, pays out whatever|either|even|if_i, useful|good|decent thing .. i
        could|can do for them, rang|rung|phoned|paid|seen|visited the|a funeral place|director|directors|home|parlour,
        made|written|wrote|done a|my|me will .... fuss|funeral|sorry|before|gone|ready, said|saying my?
        goodbye|goodbyes|bye to .. kids|mum|family|everyone|girls|boys|dog, not come looking|find_me, switched
        everything|my_phone off .. goodbye|bye|sorry|end, message|note|text|voicemail .. saying .... had enough|goodbye|
        sorry_for|not_come""",
    ),
    Group(
        "means in reach",
        "a blade, tablets, a rope or a height, and what they mean to do with it; ways looked up; nearly did it",
        "tablets taken as told, a tow rope, a kitchen knife, a bridge on the way to town",
        """arms|wrists|thighs|wrist|forearms is|are? .. mess|ribbons|shreds|bleeding|scarred|cut|carved|state|red_raw,
        at it|myself|them|my_arms|my_legs .. with a? blade|razor|knife|scissors|glass|lighter, blade|razor|razors|knife|
        scissors|lighter .. on|to|across|into MY|myself|arm|skin|again, taking|took|take apart|out the?
        razor|razors|blade|blades|sharpener, cutting|cut|burning|harming|hurting|scratching again|more|deeper|every_day|
        every_night|daily|to_cope|to_feel, keep|keeps|been|stop|started|starting|starts|is|always|caught
        cutting|hurting|harming|burning|scratching|starving|slitting himself|herself|themselves|themself,
        wants|want|going|said|says|threatening|threatened|threatens|saying .. jump|jumping off|in|from|under, PILLS ..
        lined|laid|counted|counting|tipped|poured|emptied|crushed|lining, count|counting|counted .. PILLS, LOTS of?
        PILLS .. table|bed|hand|here|lap|drawer|side|floor|front, TAKES all|loads|lots|most|everything|whole|full of?
        .... PILLS|insulin, TAKES everything i|in|they .. had|cupboard|gave|got|cabinet|house, TAKES too|so many|much on
        purpose, TAKES too|so many|much PILLS, still here .. unfortunately|sadly|worse_luck, unfortunately .. still
        here|alive|woke|breathing, keep|keeps|keeping|kept looking|staring|thinking .. at|about|of .. PILLS|rope|knife|
        blade|bridge|window|razor|tracks|ledge|balcony|kettle_lead|belt|dressing_gown, look|looking|looked|search|
        searching|searched|google|googling|googled|read|reading|youtube .. way|ways|methods|how|quickest|easiest|
        painless|best|what|where|places .. do_it|die|end|dying|kill|go|overdose, how many .. it takes|would_take|
        to_take|before_you|before_i .. die|kill|go|sleep|end|END, know|decided|planned|picked|chosen|sorted ..
        how|where|exactly|what_with i would|will|am|want .. do|end|go it|END, know .. exactly? how|where|when .. i .. do
        it, save|saved|saving|stash|stashing|storing|keeping .. up? my|the|me|all|them PILLS|sleepers ..
        so|for|to|until|til|in, hiding my PILLS, stop|stopped|stopping|refusing|refuse|skipping|binned|not
        taking|take|taken|eating|treatment .... insulin|dialysis|heart_tablets|die|go|on_purpose, stones|rocks|bricks in
        my pockets|coat|bag, pockets full of stones, stood|stand|standing|sat|sitting|went|walked|am|been|going ....
        by|on|over|at|near|to|up|off .. bridge|viaduct|cliff|cliffs|tracks|multistorey|platform|ledge|flyover|overpass|
        lock|weir .... jump|jumping|over|down|end|ending|drop|water|thinking|edge|hour|hours|sorry|die|goodbye|courage|
        alone, am|i|stood|standing on the|a bridge|ledge|roof|railings|tracks|edge END, nearly|almost|close|tempted ..
        jumped|jump|jumping|stepped|stepping|walked|drove|crashed|swerved .. off|in|into|under|out|front|over ..
        front|of|wall|tree|lorry|train|road|bus|traffic|bridge|river|it|on_purpose, on purpose .. wall|lorry|train|bus|
        tree|overdose|tablets|bridge, rope|noose|ligature|bedsheet .. tied|ready|loft|tree|garage|beam|banister|cell|
        around|round|neck|myself|hide|stairs|attic|woods|end, going to do it tonight|the_night|the_nicht|this_time|
        properly|now|for_real|right_this, do it right|properly this|next time, this time .. i .. mean|do|make|get
        it|sure|right|work, do something|anything stupid|silly|daft|bad|drastic|terrible|i_will_regret ..
        myself|tonight|now|soon|END, might|could|going_to|scared|will .. do something|anything .. myself|self|bad, not
        .. trust|safe .. myself|alone|on_my_own|by_myself, scared|worried|frightened .. what|of .. i .. do
        tonight|to|next|myself|if|END, tried .. end|ending|do|kill|finish|take|hang it|things|myself|my_life|all_of_it,
        tried|attempted|attempt .. before|last|again|once|twice .. suicide|die|end|myself|life|hang|overdose,
        pulled|talked|got|dragged|grabbed me .. off|back|down .. bridge|ledge|roof|tracks|railing|edge,
        voices|voice|head|it|he_is|they_are .. tell|tells|telling|told|saying|says|want|wants .. me .. kill|die|jump|
        cut|do_it|end|hurt|harm|stab, thoughts .. not|getting .. go|stop|away|darker|worse|louder|strong,
        bleach|antifreeze|weedkiller|rat_poison .. drink|drank|drunk|swallow*|bottle_of, drink|drank|drunk|necked|
        necking|swallow* .. bleach|antifreeze|weedkiller|rat_poison|petrol|screenwash, garage .. door ..
        down|shut|closed, engine .. running|on .. garage|hose|shut|door|exhaust, hose|pipe|tube .. exhaust,
        step|stepping|stepped|walk|walking|run|running|jump|jumping|lie|lying out? of? infront|in_front, out infront of
        a|the|an, swallow* .. batteries|battery|blades|razor|bleach|glass|magnets|lighter|screws|pins|needles,
        KIN|he|she .... said|says|saying|crying|threatening|threatens .... roof|ledge|bridge|cliff|tracks|window|
        balcony, HARM|scratching|digging|picking his|her|my|me|their BODY .... bleed|bleeds|bleeding|bled|blood|raw|
        bone, was|nearly|almost going|about to? do|did it .... dog|cat|kids|son|daughter|mum|baby|face|stopped|bottled|
        scared|chickened, keep|keeping|got|hide|hiding|have|carry|carrying .... razor|razors|blade|blades|noose|ligature
        .. pillow|bed|mattress|drawer|pocket|sock|cell|bag|case|phone|under, string up in|tonight|END|from,
        strung|string up my|himself|herself, tied|tying|ties|tie .... neck|throat|bars|ligature|noose, ligature,
        ligatures, end it aw|a|all? now|tonight|right, did|done|do|doing my|me arms|arm|legs|leg|wrists|thighs
        again|last|in|up|with|END, opened|opening|reopened .. scars|scar|wounds|stitches|cuts, pulled|ripped|picked
        my|me|his|her stitches|staples, old scars .. open|again|fresh, PILLS .... sleep|asleep .. not|never|forever ..
        wake|END, bought|buy|buying|got|getting|ordered|found .. rope|noose|razors|blades|PILLS|gun .... tonight|myself|
        do_it|end|ready|to_do|for_it|neck, vodka|whisky|drink|drunk|voddy .... PILLS .... out|end|die|done|sleep|sorry|
        enough|bye, PILLS .... vodka|whisky|voddy .. out|end|die|sleep|sorry|enough|bye|chaser|and_done, i|she|he|they
        AUX? took|taken something|stuff|it .... make|make_it all stop|end|go_away, train .. coming|minutes|next|due ....
        tracks|platform|edge|jump|step|bye|sorry|goodbye, on|at|by|up the bridge|ledge|roof|cliff|tracks|viaduct|edge ..
        sorry|goodbye|bye|love|tell|thanks .. for|everything|everyone|all|END|my, i .. want|wanted|need|needed to
        hurt|cut|harm|burn|punish myself|me|my_arms|my_legs, only|one thing|way .. calms|helps|stops|feel ....
        cutting|hurting|burning, hurting|cutting|burning .... only thing|way, not .. stop .. hurting|cutting|harming|
        burning myself|himself|herself|themselves, throw*|throwing|chuck*|lob*|fling*|hurl*|launch* SELF|me_self ..
        under|off|in|into|out|over|from|down, quickest|easiest|fastest|painless|kindest|best way|ways .. to go
        END|asking|without|peacefully, painful way to go, done|did|doing my|me wrist|wrists|arm in? again|needed,
        water|waves|drop|tracks .... nobody|noone|no_one knows|know i|where|END, bridge|footbridge|motorway|water|train|
        trains|rope|sea|edge|pills|tablets|roof|river|blade|cliff|canal .... calling|pulling|whispering me|my|to_me,
        think|thinking|tempted|going|want|about .. of|to? drink|drinking|take|taking|neck|necking|swallow|swallowing
        the|them lot|all|whole_lot, telling|tells|tell me .. to? go|walk|step|drive|throw off|under|into|in|over|multi|
        front, been|started|starting|still|back|was cutting since|nobody|every|when|to_cope|my|secretly|for,
        hanging|drowning|overdose|overdosing|jumping|suicide is|looks|seems|sounds .. quick|easy|painless|best|peaceful|
        simple, stood|standing|stand|sat right? on|at|by|near the? edge, so close to the edge .. train|platform|drop|
        water, counted|counting|laid|lined|tipped|poured .. out|up .. my|all|the|me PILLS, in ribbons, TAKES ....
        methadone|PILLS|insulin|morphine in|at one|once|a go|shot, think|thinking|thoughts|dreaming .. about|of ..
        railway|train_line|tracks|bridge|viaduct|cliff|rope|roof|overpass|platform, pic|pics|photo|photos|picture|video
        of his|her|their|my wrists|cuts|arms|scars, on|at|by|up the bridge|ledge|roof|cliff|tracks|viaduct|edge END
        sorry|goodbye|bye|tell|love""",
    ),
)
