"""Distress, said in wider ways: a head in bits, days without sleep or food, a slip after days clean; English.

Rule of this file: each phrase names the hurt and whose it is; the bare check-in words stay with the check-in.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

WIDER_DISTRESS: tuple[Group, ...] = (
    Group(
        "a mind that will not settle",
        "head in bits, cannot cope, sleep, eat or think, crying, paranoid, grieving, alone",
        "a shop that is in bits, a heat wave, a funny film",
        """head|mind|brain|nerves is|are|has|in all|proper|well|so|just|really|a|in|right|completely?
        bits|pieces|a_mess|mess|a_bad|bad|shed|tatters|overdrive|wasted|cabbaged|mash|mashed|everywhere|all_over|ruined|
        wrecked|pickled|burst|melted|melting|minced|state|gone|shot|fucked|battered|racing|spinning|screwed,
        i|am|in|absolutely in bits|tatters|pieces|a_state|a_right_state|a_bad_state|bulk END, am|i FILL? in bits, am in
        a|some? FILL? state, am FILL? falling|coming|going apart|undone|under, START falling|coming apart|undone,
        breaking down|point|me|apart END, i .. broke down .. crying|tears|today|again, can not FILL? cope, could not
        cope, cope ANYMORE, not know how to|i|much cope|manage|carry|am_coping, can not hack|handle|manage|deal|stick
        it|this|life|things|with_it|with_this|with_life ANYMORE|END|at_all|much, not handling|dealing|managing
        it|this|things|life|well|with_it|END, not .. sleep|eat|think|breathe|function .. not|or|nor|and eat|sleep|think|
        function|breathe|focus|leave|stop, not slept|eaten|washed|showered|left|been_out .. since|in|for|days|nights|
        properly .. days|nights|week|weeks|head|since|dozens|monday|thursday|friday|sunday|proper|worry, no sleep ..
        days|nights|head|weeks|worry, been|was|am awake|up .. days|nights|all .. head|racing|crying|panicking|worrying|
        thinking|straight, crying|cried|cry|sobbing|bubbling|greeting|weeping|tears .. every|all|non|constantly|
        constant|myself|for|since|nothing|no_reason|stop|daily|floor|again|uncontrollably, not stop crying|greeting|
        shaking|bubbling|sobbing|panicking, stressed .. out|off .. bad|badly|mad|proper|massively|head|tits|cope|max|
        box, stressed to|off my|max|head|tits, paranoid .. everyone|watching|people|they|following|out|go|leave|again|
        bad, anxiety|panic|depression|ptsd|nerves|mental_health is|are|has|gone|getting .. bad|worse|awful|back|killing|
        roof|bits|through|gone|horrendous|horrible|unreal|ruining|shocking|dire|terrible|playing, panicking ..
        bad|leave|about|again|so|everything|bus|outside, heart|chest .. racing|pounding|tight|thumping .. panic|anxiety|
        breathe|can_not|scared|outside, can not breathe|breath .. panic|anxiety|properly|proper|shaking, not|never
        left|leave|leaving|been_out my|me|the bed|room|house|flat .. days|weeks|week|in|since|anxiety|scared|head, can
        not .. leave|go|face .. house|flat|door|outside|anyone|people|world, hate|hating|disgusted|despise
        who_i|myself|my_life|what_i|being_me, got|have|am on|with no|nobody|noone one|to|left|END .. talk|turn|me|END,
        on my own .. all|every|time|again|sat|since|lonely|crying|hate, not seen|spoke|spoken|talked ..
        anyone|soul|nobody|another|no_one .. days|weeks|week|in|since|to, died|passed|death|lost|gone|buried|funeral|
        killed .... not .. handling|coping|dealing|right|same|okay|cope|sleep|function|accept|believe|stop, miss|missing
        him|her|them|my|mum|dad|nan .. so_much|badly|every .. hurts|cope|unbearable|not|breathe|crying|drinking, lowest
        .. been|point|ever, at my|the lowest, everything|world|life .. on_top|crashing|collapsing|collapsed|caving|
        closing|falling .. of|me|down|in|on|apart, not know what to do .. anymore|no_more|myself|with_myself|crying|
        scared, end of .. tether|rope|rag, ready to snap|explode|break|crack|burst .. head|cope|i|END, going to|about
        to? snap|break|crack|lose_it|explode .. soon|END|if|any|head|on, snap* .. head|cope, need help ..
        mental|head|badly|bad|please|now|drink|drugs|know|cope|urgent|before, struggling .. bad|badly|massively|so|
        really|big|mentally|cope|alone|since|proper|hard|lot|mad|tonight, proper|really|so|badly|seriously struggling,
        keep|keeping|get my? head above|out_of water|the_water, head .. under water, thought i was dying|having_a_heart
        .. heart|panic|off|shaking|breathe|END, hands|body|legs is|are shaking .. heart|panic|head|breathe|crying, since
        .. died|passed|gone|went|left|death .... just|not|nothing|barely sit|stare|cry|eat|sleep|drink|move|talk|care|
        same, everyone|they|you|family|world|noone|people has|have|is|are? .. given|gave|giving up on me,
        scared|frightened|anxious|sad|crying|paranoid|angry|low|tearful|worried|panicking all the? time|day|night,
        scared|anxious|sad|low|tearful|panicky constantly|every|24|for_no|no_reason, can not go|get|leave
        out|outside|house|home|bus .. people|anxiety|panic|scared|head|talking|looking, people .. talking|looking|
        staring .. about|at me, my head|mind|brain .. not .. stop|switch|quiet|shut .. off|up|END|racing|quiet,
        feel|feeling dead|so|proper|really|pure|dead_dead low|down|empty|alone|lonely|lost|scared|hopeless,
        pure|proper|really|totes struggling, nothing|anything matters|means|helps .. anymore|now|END, not ..
        enjoy|care|feel .. anything .. anymore|now|END|at_all, chest|throat|stomach|heart .. tight|tightens|knots|
        closes|closing|racing|pounding .... think|leave|leaving|outside|every|people|bus, can not do .. this|it|life
        on|by my own|myself .. anymore|more|END, everything|all i .. touch|touched|do|try|love .. turns|turned|goes|is|
        to? shit|wrong|ruined|dust, curl up and hide|cry|disappear|sleep|die, hide|hiding from everyone|the_world|
        everybody|life, head is .. nipping|mince|birling|mash|loud|killing_me_off, burst|bursting into|out
        tears|crying|in, sick with worry|nerves|anxiety|grief, grief|guilt|anxiety|shame|loneliness is ..
        eating|killing|crushing|swallowing|destroying me, nobody|noone|no_one at|for|over|this christmas|birthday,
        it|this is|has all? got|gotten|getting|become FILL? too much""",
    ),
    Group(
        "back to it, without a home, without food",
        "used or drank after clean time; nowhere tonight, things lost; empty cupboards, no power, feeding others first",
        "a drink at a wedding, a tent on a holiday, skipping lunch",
        """drink|drank|used|smoked|bet|gambled|slipped|caved|lapsed|cracked|score|scored|pint|can|cans|bottle .... after
        .. days|weeks|months|years|year, dozens|three|four|five|six|seven|eight|nine|ten|two days|weeks|months|years
        clean|sober|dry|off .. and|then|gone|but|ruined|used|drank|wasted|threw|blew|bin|window, used|using|smoked|
        smoking|injected|sniffed|jabbed|banged_up again .. last|today|yesterday|feel|gutted|ashamed|sorry|after|i|hate|
        END|and|weekend|night|feel, on|been a|another .. bender|binge|bingeing|session_again, bender|binge ..
        again|since|all|days|weekend|ashamed|blackout, back on|at|using|into the|it|my? smack|crack|gear|drink|rock|
        rocks|brown|spice|mamba|ket|pipe|bottle|booze|white|vallies|benzos|pregabs|horses|slots|betting|needle|stuff|
        again, fell off|wagon .. again|wagon|hard, drinking|drunk .. every|all|again|since|morning|daily|alone|wake|
        sleep|forget|cope|heavy|mornings|vodka, can not stop|quit drinking|using|smoking|gambling|betting|the_drink|
        sniffing, clucking|rattling|withdrawing|roasting|strung_out .. bad|sick|my|help|badly|for|END|script|cold|real,
        spent|lost|gambled|blew|put .. all|everything|rent|wages|money|giro|universal .. on|bookies|slots|machines|
        gambling|drugs|gear|drink|betting|bandits, lapsed .. on|back|again|last|END|bad, had a lapse|slip|blip|wobble ..
        drink|used|use|gear|drank|last|drugs|bottle|feel, i caved .. drink|used|bought|scored|gear, no
        leccy|gas|electric|electricity|heating|power .. no|and|or no? gas|leccy|food|money|heating|hot|electric|credit,
        no leccy|gas|electric|electricity|heating|power .. freezing|cold|money|kids|nothing|pay|afford|dark|since|dark,
        freezing .. no money|heating|gas|leccy|electric, meter .. run|ran|gone|empty|out .. out|no|cold|money|dark|till|
        til, lost|nicked|robbed|stole|stolen|burnt|soaked my? tent|sleeping_bag, tent .. nicked|robbed|gone|soaked|
        burnt|stolen|flooded|moved|slashed|council|wet, slept|sleeping|kipped|kipping|stopped|dossed|bedding_down ..
        in|on|at|under|outside .. bus|train|airport|mcdonalds|church|hospital|a_and_e|shop|bush|bushes|stairs|stairwell|
        tent|shed|park|cemetery|doorway|floor|lobby|bin|launderette|subway|underpass|woods|beach|night_bus|foyer|
        toilets|squat, nowhere|no_where|no_place .. go|stay|sleep|live|kip|tonight|head|lay|turn, kicked|chucked|thrown|
        slung|turfed|booted|lobbed|put me|us? out .. hostel|house|home|flat|nowhere|mum|dad|street|tonight|girlfriend|
        of|again|no|landlord, got|been|getting|am|was being? kicked|chucked|thrown|slung|turfed|booted|evicted out? ..
        hostel|flat|house|home|by|nowhere|tonight|friday|monday|my|END|street|tomorrow, lost|losing|lose my|the|me
        flat|house|home|tenancy|hostel|room|bed .. place|space|and|because|now|END|on|again|to|next, street|streets|
        bus_shelter .. tonight|again|since|living|sleeping|homeless, run|ran out of sofas|places|options|food|money_and,
        no food|grub|scran .. in|no|and|money|kids|left|days|till|til|since|for|house|cupboard|fridge|END,
        nothing|fuck_all|bugger_all in .. the? cupboard|cupboards|fridge|freezer|house_to_eat|pantry, not had ..
        eaten|ate|meal|food|scran|bite|hot_meal .. since|days|in|today|yesterday|for|all, not had a .. meal|bite|hot|
        proper .. days|since|in|week|ages, not eaten|ate|eating .. so|since|days|two|three|proper|properly|yesterday|
        kids|money, feed|feeding|fed .. kids|bairns|weans|children|her|him|them|dog .. not myself|me|us|eaten,
        go|going|gone|goes without so|for|food|meals|tea|eating .. kids|they|bairns|weans|days|eat|again|money, can not
        afford|buy|pay .. food|eat|feed|nappies|milk|gas|leccy|electric|heating|shopping, skint|broke|penniless|
        no_money .. food|eat|hungry|starving|nothing|kids|gas|leccy|electric|milk|nappies, no money til|till|until|left
        .. tuesday|friday|monday|thursday|next|week|wednesday|days|food|END, living off|on noodles|toast|bread|biscuits|
        beans|cereal|pasta|water|crackers .. days|because|again|all|week|money|END, starving|hungry .. no|not|days|kids|
        money|since|broke|skint money|food|eaten|days|nothing|eat|yesterday|END, hostel|hostels|shelter ..
        full|shut|refused|barred .. tonight|nowhere|END|me, no roof|bed|place|shelter tonight|over_my|for_tonight, got
        no bed, wet|soaked|freezing .. outside|streets|doorway|nowhere|tent|sleeping, blew|blown|lost|spent|put
        all|every my|penny|the .. machines|bookies|roulette|slots|betting|gear|drink|drugs, drinking|drunk|drank|
        smoking|using .. before|by|at breakfast|morning|noon|work|wake, up to .. cans|bottles|litres|bags|rocks ..
        a|every day|night, gas|leccy|electric|meter|heating .. run|ran|gone|cut|off out|off .... baby|kids|money|cold|
        freezing|nothing|skint|bairns, on the street|streets with .. bags|bag|nothing|suitcase|kids""",
    ),
)
