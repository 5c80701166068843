"""What people say around a death they do not name: not minding, no future, being a burden; English.

Rule of this file: a sign is graded by how seldom ordinary talk says it; `risk_sums.py` adds the facets together.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

BLEAK_FACETS: tuple[Facet, ...] = (
    Facet(
        "not minding to live",
        "would not move, would not mind not waking; nothing matters now; wants sleep, quiet and for it to stop",
        "not minding which day; wanting a quiet night in",
        telling="""would not be a bad thing|sad|sorry|bothered|fussed|upset if|to, hope* .. in my sleep, in my sleep,
        not open my eyes, not opening my eyes, switch off for|forever, just want peace|rest|quiet|out|sleep|silence|off,
        want off, makes no difference|odds, no difference either|now|if, not worth the bother|hassle|air|effort, do not
        care|mind what happens|happen, do not care what happens to me, past caring|caring_now, no fight left|in, it won
        END, it has beat|beaten me, lost the fight|battle|will, packing it in, packed it in, so done END, enough is
        enough, not got it in me, nothing left in me|the_tank, running on empty, tank is empty, too tired to|for|of
        fight|carry|keep|go|live|care|this, knackered with, bone tired, why bother END, why carry on, not ask for this
        life|to_be|any, supposed|meant to be here|alive|good, should not be here|alive|breathing, cheat* death, russian
        roulette, death wish, hope* i do|will|would? not|never wake|make|come|live|survive|see, hope* i die|crash|drop|
        sleep, not be|stay strong|brave anymore|any_longer|forever, heart packs|gives|stops|stopped|conks|packed|gave
        in|out|up|beating, lump .. good|hope|relief|glad|not_telling|leave, found a lump, not|never tell|telling|go|
        going|bothering .. doctor|gp|hospital .. lump|blood|chest|pain|let, cancer .. relief|glad|hope|good|welcome|
        rather|wish, woke|wake up disappointed|gutted|alive|again|angry .. again|still|shame|why, why did|do|am i
        wake|woke|survive|still|bother, should have let|left|been|worked|finished|stayed|gone me|on|under|then|with,
        feel like a? ghost|dead|corpse|already_gone|already_dead|walking_dead, dead man walking, dead already, borrowed
        time, what is left for|to|of, light at the end .. no|not|never|train, no light at, not get up|out_of_bed
        tomorrow|anymore|again|for, lost my|the|all will|spark|fight|faith|hope|reason|purpose|way, lose|losing
        the|my|all fight|battle|will|hope, my demons|head|depression|illness|past|addiction|voices has|have|is|are
        won|winning|beaten|beat|got|killing|taken, no more fight|strength|energy|tears|hope, the|this|my pain
        never|will|has|just|only|is stop|stops|goes|go|end|ends|unbearable|too, end|stop|kill|numb|take the|my|all_the
        pain, so so tired""",
        strong="""not bothered|fussed|care|mind|matter if|whether i FILL? am|do|live|make|wake|end|get|see|come|was|did|
        survive|get_hit, would|will not move|shift|stop|step|get_out|run|brake|swerve|fight|dodge|flinch|look
        END|out|back|it|either|away|from|when|if, go|going|went|drop|fall to sleep and|that|forever|for_good, want to
        switch|turn it|myself|my_head|everything|off, not like it|that|i matters|will|am, what does it matter, stopped
        fighting|caring|trying|bothering|hoping, fought .. and|years|won|lost|enough|long, throw|throwing|thrown|chuck
        in? the towel in?, can not win END, am done fighting|trying|here|now, had enough END, had|have enough of
        it|everything|all|this|fighting|me, sick of fighting|trying|pretending|being|it_all|everything|myself|me, i am
        done with FILL? it_all|everything|life|this_life|people|trying|all, give up on everything|life|myself|it_all|me,
        i am finished, why do|am i bother|even|still|here, hope|hoping|wish|wished|pray|praying|want|wanted
        i|my|the|it|to .. crash|cancer|heart_attack|stroke|fall_asleep|get_hit|run_over|hit_by|stabbed|not_come_back|
        not_wake|drop_dead|die_in, let it kill|take|spread|finish|win me|over, still here unfortunately|worse_luck|
        sadly|somehow|for_now|more_fool, wish it had worked|finished|been_me|killed|been|all_stop, just
        want_to|want|need to sleep|rest|go|leave|stop|disappear|be_gone|be_nowhere|not_be|float|drift|be_with
        forever|END|away|for|now|and|anymore, not be anywhere|anyone|anything, already dead|gone|a_ghost
        inside|END|really|just|to, dead inside, what am i|is_it|is_all_this for|living|doing|here|waiting,
        reason|point|use to|in|of get|getting|wake|waking up|stay|staying, would not|never mind|complain|argue|object
        if|not, wake* up .. gutted|disappointed|annoyed|again|sad|still|worst|angry|pissed, sleep for ever|good|a_long|
        a_hundred, sleep and|that be|is|not|never|forever, want quiet|silence|out|off|nothing|peace|oblivion|blackness|
        rest END, want out END, it has won|beat|beaten|got me?|END, woke up again, another day of|another|alive|
        breathing, need|want it|this to be over|finished|done .. so_tired|tired|jo|please|END, so tired of|END ..
        over|need|want|done""",
        plain="""never get better|easier, not get better|easier, never going to get|be|change, nothing will|is_going_to
        change|help|work|fix, nothing helps|works|changes|matters, no hope, hopeless, no way out|forward, no other
        option|choice|options, no escape, beyond help, can not be fixed|helped|saved, no saving|helping|fixing me,
        pointless, no meaning, so tired|done|empty|lost END, tired now END, just tired END|of, sleep forever, want to
        sleep, want to go to sleep, make it stop, make it all stop, get it over with, disappear, vanish, not exist,
        existing, fade away, drift off|away, let go END, let myself go, never been born, being alive, be alive, stay
        alive, breathing END, not have any other option*|choice|way, let it|them|him|her take|happen|come|hit|finish|go
        END|me, not matter now|soon|anymore|much|either|what|if|whether|anyway|to_me, does it matter, no point ..
        now|anymore|me|even|trying|going|END|in, not worth it|the|me|saving|bothering END|anymore|hassle, given up|in
        caring|trying|fighting|on|END, gave up END, i am done END, i quit, tired of fighting|trying|it|this|everything|
        being|pretending|everyone|all|myself, what is the point, do not want this|it|any, still breathing|alive, not
        strong|brave enough|tough to|for|anymore, wish i had|was|could|would not|died|stayed|gone|woken|been_born|just,
        want to be nowhere|nothing|gone|with|asleep|invisible, living|life is|feels .. not|no|punishment|sentence|
        prison|chore|hell|torture|pain|hard|empty|pointless, wasting my|everyone_is|oxygen|air|time, see|got|have|find
        no|any point|reason|future|way|end|hope|light, can not fight|beat|win|outrun|escape it|them|this|my|anymore|
        forever, too much pain|to|for, only peace|rest|way|escape|relief is|i|would|will|in""",
        slight="""tired, no point, the point, quit, lost END, whatever happens, anyway END, who cares, nothing matters,
        matters now, trapped, pain, suffering, darkness, dark, numb, i give up, just want to|it|this, want|need|like|
        craving|crave it|this|everything|all|my_head|the_noise|my_brain|just? to stop|go_quiet|shut|end|go_away|
        be_quiet|be_over|switch_off, still here END, unfortunately still|i|am|woke, sink, alive END""",
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
        far|past|beyond|on_being, not thinking that|past far|tomorrow, future for me, not like it|i|that .... will|be
        matter|here|long|around|need|use, like it matters now|anymore, not make any difference|odds to_me|now|where|
        soon|in_the, stop taking|bothering|paying|eating .. no_point|anymore|does_it, why would i|bother ....
        now|anymore|soon|long, not have to worry|put_up|bother .. about|with me|my, not be your|anyones|anybodys
        problem|worry, see .. grow up, not get|live|make|see to .. thirty|forty|dozens|old|be, what tomorrow, will not
        matter soon|tomorrow|after|by, all be over, be out of|off your|her|his|my|their|this|everyone_is hair|way|life|
        lives|misery|pain|hands|case, no need|point .. worry|chase|ring|look|text|remind|reminders|come|appointment ..
        anymore|now|after|soon|me, not be coming|needing|turning|back again|anymore|next|ever|to|after|any_more ..
        sorry|thanks|bye|END, not coming back END|this|from|again|here|home, going away for|forever|and|soon ..
        good|long|not|ever|sorry|somewhere, going somewhere|to_a_better nobody|no_one|better|far|quiet|nice|you|
        peaceful, see myself reaching|making_it|getting_to|at christmas|dozens|next|new_year|summer|spring, that is all
        right|alright|ok|fine|okay with_me END""",
        strong="""no|not|never point|bother|worth|need booking|making|planning|starting|fixing|buying|renewing|saving|
        putting|keeping|giving|looking|learning|rearranging|applying|unpacking .. me|another|next|anything|it|for|now|
        course|END|appointment, not as if i .... here|around|need|be, never see|meet|hold|know my|him|her|them|the
        grow|again|kids|grandkids|grow_up|baby, never thought|planned|expected i would|to|on make|reach|live|be|get|
        last, not plan|planning|planned on|to|for|past being|be|living|live|seeing|see|anything|tomorrow|christmas, not
        going to matter|need|be|see soon|anymore|it|any|christmas|next|by|then, not going to make christmas|my,
        out of my misery, never coming
        back, not come back from|this|END, no future, not worry about me|it|the ANYMORE|after|again|soon|now|then, not
        .. see|seeing myself reaching|making|getting|seeing|living|past|at""",
        plain="""will not be here|around|about|alive, not be here|around, not make it to|past|through|that|til|until,
        past friday|tonight|christmas|sunday|the_weekend|monday|tomorrow, no tomorrow, never know what|if tomorrow, not
        be doing|needing|coming|having that|it|another|any ANYMORE|now, not got long|much_time|many, see how|if i
        last|get|make, one day at a END, not bother, not see|seeing|make|making|reach|get|be_here_for|around_for ..
        christmas|xmas|new_year|birthday|dozens|next_year|next_week|next_month|spring|summer|winter|morning|weekend|
        the_year|march|april|may|june|july, do not book|save|keep|put|give me|my|anything|another, can not
        see|picture|imagine .. future|ahead|next|past|tomorrow|getting|me|a_year|life, not see .. future|past|beyond|
        point|way|anything ahead|for|END|tomorrow|friday|tonight, what for END, not be your|a|anyone|anybodys|their
        problem|bother|worry|burden|trouble|headache, not be here|around|about|alive END|by|to|next|long|much|then|
        after|come|when|for|anymore, not be here|around|alive|about .. see|grow|born|wedding|birthday|summer|when|if|
        for|by|next|long, there is|be|will_be no tomorrow|next|point|need|future|week|christmas|later|us, will be
        over|done|gone|out|finished by|soon|tomorrow|then|tonight""",
        slight="""no future, not long, keep .. place, not matter, for what END""",
    ),
    Facet(
        "better without me",
        "a burden, worth more dead, they would get over it",
        "a burden of forms, insurance for a car",
        telling="""cry for a|about, be sad|upset|cry|hurt|gutted for a|at .. bit|week|while|day|month|first, over it|me
        in|by|soon|eventually|quick, such a burden, a drain on, dragging .. down, drag everyone|them|him|her|you down,
        taking up space|room, grand .. if|for .. me|they|kids|mum|happened, every|all|anything i do|touch|touched|have|
        had|ever|turns .... hurt|ruin|mess|wrong|shit|let|dies|break|lose, all i|ever do|does is hurt|cause|let|mess|
        ruin|take|make, who would|will|is even? miss|notice|care|come|cry|going_to_miss, no loss|great_loss, not be
        missed, do you all a favour, do everyone a favour, doing .. favour, sick of being a|in|the, no good to|for
        anyone|anybody|them|him|her|kids|man_or, not good for anyone|anybody|them, no use to|as anyone|anybody|them|man,
        poison to|everyone, toxic to, failed again, better|easier|happier|sound|richer|calmer|quieter|safer without me,
        ok|alright|okay|fine without me|their_dad|a_dad, more use|good|worth|help to|dead|them .. dead|gone|am|END,
        would|will have|get a? chance|better_life|fresh_start|proper|peace|life|decent .. dad|least|if|then|without|mum,
        without me around|about|dragging|here|they|she|he|it|there|and|would, free of me|the|this, do without me, only
        bring|cause|causing|bringing|brought|make trouble|pain|misery|problems|stress|grief|everyone, everyone i
        love|touch|know|meet .. gets|leaves|hurt|dies|ends, world|everything|everyone|life|things|family would|will|be|
        is better|fine|easier|the_same|carry_on|keep_turning|go_on .. without|off|me, breathe|share|sharing the same
        air|planet|world as, nobody|no_one|noone answers|cares|rings|bothers|replies .. bye|ok|then|goodbye|nobody, look
        at it|this they|everyone|kids .. better, only person who ever, better with|off_with the|my insurance|money|
        payout .. than, insurance|payout|money than with? me, if i .. earth|vanished|disappeared|stopped_texting|
        went_missing .. who|would|actually|notice|know|care, they|kids|family|everyone would all?
        cope|manage|get_over_it|be_alright|be_better_off .. without|insurance|soon, insurance|payout|money would|will
        see|set|sort|keep them|her|kids|him, no one|nobody|noone will|would|is going|going_to? miss me|us, miss me END
        .. ok|that_is_all|that_is|bye""",
        strong="""one less|fewer person|mouth|problem|thing|headache|idiot|worry|waste, weight|millstone|noose
        round|around|on|off their|her|his|everyone|everyone_is|mum_is|your, only good thing|for, failed
        them|him|her|everyone|as|at_everything|my, a failure, let them|him|her|everyone|everybody|you all? down,
        deserve|deserves better|someone_better|more_than dad|mum|than|END, have|get|got|give|stand a|them|him|her|more
        chance|better|peace|life|fresh|decent_dad|proper_dad|half_a_chance .. without|if|when|least, if i was|were not
        here|around|about|in, give|giving everyone|them|her|him|you|my a break|peace|rest|chance, shot|rid of me, bring
        everyone|them|people|her down, hurt everyone|everybody|people|them|the_people|anyone i|who|by|around|with, not
        matter to|if i|anyone|anybody|them, unloveable|unlovable|unwanted|unforgivable|beyond_help|pathetic|worthless|
        vermin|scum .. deserve|everyone|like|me|always|am|i, would anyone|anybody even? miss|notice|care|cry|know, not
        miss me, never missed, useless to, been|be|am a burden long|on|to|for""",
        plain="""without me, a burden, burden, waste of, bother* you|anyone|anybody|people|them with|again|anymore|END,
        person i bother, nuisance, nobody needs|wants|cares|likes me?, no one needs|wants|cares, hate myself, worthless,
        useless END, my own fault|doing, all my fault, not deserve, deserve this|it|to|what, ashamed of myself|me,
        disgust|disgusted|disgusts|sick with|of myself|me, let everyone|them|him|her|you|everybody down, disappointment,
        not good enough, never good enough, good for nothing, no use, mess of everything|my|it|life, favour, without me
        in|around|here|END, get used to it|me_not|not_having, burden to|on|me|END|for, in|under everyone|everyone_is|
        peoples|their|the|your way|feet END, waste of space|time|oxygen|air|money|skin|a_bed|everyone_is, worth more,
        insurance|pension|payout|life_cover|death_in_service|policy|lump_sum|compensation .... kids|them|they|mum|her|
        wife|me|happened|sorted|pay|would|should|if|get, nobody|no_one|noone would|will|does|did|even miss|notice|care|
        come|cry|know|blink|bat|look|ask|turn_up, i ruin|ruined|spoil|break|wreck|mess, better|easier|happier|sound|
        richer|calmer|quieter|safer if|once|when i|me, happier|better|easier if i|when_i|once_i, bad for|to
        everyone|them|my|kids|people|have, no one|nobody|noone left|wants|would|to|even|is|will|gives ..
        hurt|miss|notice|care|loves|want|me|visit|toss|shit, never mattered|wanted|loved|good|enough|be_missed|amount|
        fitted|belonged""",
        slight="""fault, guilty, deserve, ruined, let down, failed, nobody cares, nobody, no one, worth, the kids,
        kids|she|he|they|you|mum deserve|deserves|needs|need a|better|someone|more, not belong|fit|wanted|needed|matter
        here|anywhere|in|by|END|to, in the way, ruin|ruined everything|everyone|it|their|my, they|she|he|kids|everyone|
        mum|family|you|it would|will|can all? cope|manage|get_over|move_on|forget|be_fine|be_sound|be_ok|be_alright|
        be_better|be_happier|soon_forget|be_glad|be_free|be_relieved|thank_me|not_miss|not_notice|not_care|survive|
        find_someone|have_more|get_the, poison|toxic|cancer|curse|jinx|bad_luck|blight""",
    ),
)
