"""Crisis: wanting to be dead, done with living, no reason to live, better gone; English.

Rule of this file: a group is one way of saying it. "lol" does not take it back. A denial ("not going to ...")
is read by `risk.py`, which lets it count as distress.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

CRISIS: tuple[Group, ...] = (
    Group(
        "wish to die",
        "they want, hope, beg or are ready to be dead",
        'dying for something; wanting somebody else dead; "rather die than wear that"',
        """WANT to FILL? die, WANT to FILL? be FILL? dead, ready|prepared|plan|planning|planned|waiting|willing|hoping|
        meant|destined|begging|supposed|trying|tried to FILL? die, rather be dead, rather die END, WISH i FILL?
        was|were|be FILL? dead|gone END, WISH i was|were FILL? dead, WISH i had|have FILL? died, WISH i would|could
        FILL? die, WISH i could disappear, WISH i FILL? die, WISH i was|were not alive, never .. born, not been born,
        not have been born, wish i did not exist, WISH i would|did|do|could|will not .. wake up, WISH i would|could
        never wake, WISH i was|were not here, WISH it|life was|were over, wish|wishes|wished .... had
        killed|taken|finished me, had|have killed me .. wish|glad, should have killed me, WISH .. killed me,
        disappointed|angry|gutted|upset|sad|hate when|that|because|i .. woke|wake|waking up, do not open my eyes, not
        open my eyes again|END, never open my eyes, how .. it would be to be dead, to be dead END, peaceful ..
        dead|death|gone, rest forever|for_good|eternally, go to sleep for good, die peacefully, my life ended
        when|the|with|that|years, waiting for my body to, body has not caught, already dead inside|my|and, i am already
        dead, beg* to die, beg* for death, beg* god to take|kill me, pray* for death, pray* to die, long* to die, long*
        for death, want death, death would be|is .. easier|relief|release|peace .. me|than|END, death would be better
        than|for this|me|living|life, death is the|my|an only|option|answer|way|best, easier to be dead|gone, easier if
        i was|were dead|gone|not_here|died, easier to die|end|just_die, welcome death, better off dead, would be better
        dead, be better if i was|were FILL? dead|gone|not_here|never_born|not_born, better if i died|die|disappeared|go|
        left this world, let me FILL? die, deserve* to FILL? die, i should FILL? be dead, i should FILL? die, should
        have FILL? died .. instead|me|that, should have been me END, wish it was|were|had me who|that|instead, should
        have been me who|that died, i could FILL? die END, kill me now END, just kill me, WISH|want|need|like
        someone|somebody|you|they|he would|will|to|could|just? kill|shoot|murder me, someone kill me, somebody kill me,
        please kill me, put me out of my misery, hope .. kills me, do not WANT to survive, not be alive, not WANT to be
        alive, not WANT to live, no wish to live, hate being alive, not WANT to .. exist, not WANT to .. wake up, not
        WANT to go on, not WANT to carry on, not WANT to continue END, not WANT to keep going|living|on, not WANT this
        life END|anymore, not WANT my life END|anymore, not WANT to breathe, not meant to be alive|here on this, not
        WANT to be here no? ANYMORE, not want be here|alive, no want to be here|alive|live, not WANT to be here END,
        want to not be here, want to not exist|wake|be alive|live, not WANT to be around ANYMORE, not WANT to be in|on
        this world|earth|planet|life, no desire to live|go_on|exist, not WANT to do this ANYMORE, not WANT to do life,
        not WANT to FILL? see tomorrow|another day|morning|christmas, not WANT to be in this life|body ANYMORE, not WANT
        to feel anything ANYMORE, not WANT any of this ANYMORE, no longer want to live|be_here|exist|be_alive|go_on|
        carry_on|wake|breathe, not like being alive, WANT|could|wish .. sleep forever, just sleep forever, sleep and
        never, sleep and not wake, asleep and not wake, asleep and never wake, if i do|did not wake up|tomorrow|again, i
        .... not wake up tomorrow|again|END, i .... not waking up tomorrow|again|END, hope|hoping i? to|do|will|never|
        would|just not? wake, never wake up, never wake again, think|thinking|thoughts|thought about|of dying,
        think|thinking|thoughts|thought about|of my own? death, think|thinking|thoughts|thought about|of being dead,
        thoughts|thinking of|about not being here|alive|around, fantasise*|fantasize* about dying, imagine being dead,
        feel like dying END, looking forward to dying|death, wish .. car|bus|train|crash|accident|cancer|he|they|it had
        .. hit|killed|finished|taken me, wake up .. wish i had not|did_not, wake up and wish, wake up ..
        gutted|disappointed, not see myself|me making|reaching|getting it|to|past, not see me|myself being here|alive,
        rather die than live|be|go_back|carry|face, be .. happier with me dead|gone, with me dead, with me gone END,
        going to make it through tonight|this|the, not think i .. make it through|to, can not live without|with
        him|her|them|my, can not go on without|with him|her|them|my, not got|have the strength|energy to
        live|go_on|carry_on, be with my dead KIN, want to be with him|her again|END, be with them again, not think i am
        going to make it through, should|could of|have FILL? died in|that|with|then|there|years|when, wish i
        of|had|would FILL? died, could .. been me END, why could it not have|of been me, could .. not .. been me END,
        wish i was|were in the ground, in the ground with my|him|her|mum|dad|them, WISH i was|were with my|him|her
        mum|dad|nan|brother|son|sister|mam|gran|grandad|daughter|baby|END, want to be with my? mum|nan|dad|gran|grandad|
        mam|brother .. up_there|heaven|again|x|END, going to be with my mum|nan|dad|brother .. heaven|again, not living
        past, not live past, not see the weekend|morning|summer|christmas|week, will not see my next|birthday|dozens,
        tonight is the night END, tonights the night END, i just want peace END, just want the .. to stop END, just want
        it all? to stop, want this|it|everything|noise to stop END, i want|need this|it|everything|all to end END, pain
        is too much .. out|end|stop|go, drinking to die, i could die tomorrow|tonight|today, if i died would|will|do|
        who, would anyone care if|END .. i|me|died|jumped|gone?, anyone care if i died|jumped|was|went|disappeared,
        waste of life, waste of a life, hoping|hope|wish|praying|pray my heart would|will stop|give,
        dream|dreamt|dreamed|dreams about|of not being here|alive, dream|dreamt|dreamed|dreams about|of
        dying|death|ending, never come back END, ready to meet my|god, if i had FILL? died, hoping|hope|wished i
        would|will|did not come|wake round|up|back|through, not come round END, death does not scare|frighten|bother me,
        dying does not scare|frighten|bother me, thought of death|dying|being_dead .. comfort|comforts|calm|relief|
        peace|peaceful|nice, idea of death|dying|being_dead, death .. comfort|comforts|peaceful, deserve* to
        rot|burn|suffer|hurt|be_punished, darkness .. calling, sick|tired of waking up, they would get over me|it, would
        get over me|it END .. kids|wife|mum|dad, not ask to be born, never asked to be born, never wanted to be born,
        hope|hoped|hoping to die, let myself die|bleed""",
    ),
    Group(
        "tired of life",
        "they are done with living",
        'done with a job, a day or a person; "my life is boring"',
        """tired of FILL? living|life|existing|breathing, tired of being alive|here ANYMORE, tired of being alive, sick
        of FILL? living|life|existing|breathing, sick of being alive, sick of my life, fed up of|with
        living|life|being_alive, done with FILL? life|living|everything END, done with this life|world|existence, done
        living, done with it all, done with being alive, had enough of life|living|being_alive END, had enough of
        this|my life|world, bored of living, over living|life END, want|ready to be done with life|it_all|everything|
        this_life|this_world, ready to go be with, give* up on life|living, gave up on life|living, given up on
        life|living, lost my will to live, no will to live|go|carry, lost all will, lost interest in living|life, give
        up and die, can not FILL? go on END, can not be bothered living|existing|anymore|with_life|to_live, might|may as
        well be dead|gone, might|may as well die|top|end|kill, hate living END, hate existing|my_existence, not belong
        in|on this world|earth|life, not WANT to face another|tomorrow, nobody|noone needs|wants me alive|here|around,
        life is too painful|hard to live|carry, do not deserve to live|be_alive|be_here, not deserve to live|be_alive,
        can not FILL? go on ANYMORE|like|living|with, can not carry on ANYMORE|like|living, can not keep
        living|going|doing_this END, can not keep going on|like, can not keep living, can not do life, can not live
        ANYMORE|like|with, can not FILL? do this ANYMORE, can not be here ANYMORE, can not face living|life|another, can
        not bear to live|living|being alive, can not stand living|being alive, can not see myself living|alive|being
        here, do not know how much longer i can, not sure how much longer i can, how much longer can i, not last much
        longer, not be here|around for? much longer, not going to be here|around for? much longer, not got long left,
        not see a future .. me|myself, not see myself in .. future, can not see .. future END, not plan on being
        here|around|alive, end of my rope, i .. stop existing, WANT .. stop existing, i .. cease to exist, WANT .. cease
        to exist, quit life, opt out of life, leave this world|earth|life|planet, leaving this world|earth|life, depart
        this world|life, WANT to leave .. for good|forever END, WANT to FILL? disappear, could FILL? disappear END,
        could FILL? vanish, WANT to FILL? vanish, WANT to FILL? fade away, WANT to .. be gone END, WANT to be erased,
        WANT to cease, disappear forever|completely, get washed away, vanish forever, want to .. drift away, wipe
        myself, want to be six feet, want to be in the ground, WANT to FILL? be nothing, losing|lose|lost the will, not
        belong here ANYMORE on|in, can not hold on, check* out of life, check out for good|forever|permanently, ready to
        check out END, no intention|plan|plans of|on|to coming|come|waking|returning back|up|END, not planning on coming
        back, went into|to the woods .. back|die|end, hold on ANYMORE, lived long enough, not live much longer, not
        going to live much longer, not live to see my|christmas|the|next, not make it through the|this|tonight|another
        night|day|week|winter, not make it to my|christmas|the tomorrow|END|birthday|morning|weekend, can not make it
        through the|this|another|tonight, not want to make it to|through tomorrow|tonight|the, god .. take me END,
        please god take me, god take me now, wish god would take me, die in my sleep, go in my sleep, pass away in my
        sleep, not wake from, not going to be around|here END, not be around|here anymore|much_longer, if i am still
        alive|here END, if i am still alive, out of this life|world END, want out of this|my life|world, only thing ..
        keeping|keeps|kept me going|here|alive, can not be bothered living|to_live|being_alive|with_life, no point .. me
        being alive|here, strength to live|go_on|carry_on END""",
    ),
    Group(
        "no reason to live",
        "life is not worth it, no reason is left, or it makes no difference whether they live",
        "what is the point of an errand, a job, a lesson",
        """no FILL? reason|reasons to FILL? live|exist|stay_alive|be_alive|be_here|go_on|carry_on|keep_going|
        keep_living|wake_up|get_up|stay_here|keep_breathing|breathe, no FILL? reason to .. live|alive, no reason for me
        to live|be_here|exist|be_alive|stay|carry_on|go_on, reason|reasons to keep breathing, reason to breathe, not
        deserve to breathe|exist, by just? existing END, for existing END, for being alive END, whether to stay or go,
        whether to live|stay_alive, any reason to live|go_on|carry_on|stay_alive|keep_going|be_here|be_alive|wake_up, a
        reason to live|stay alive|keep living|stay here, reason for living, no point in? living|existing|life|me END, no
        point in? going|carrying on END, no point in? being alive|here, no point in? going|carrying on with|like|living|
        anymore, no point to live|life|living|my|being|existing, not see the|a|any point .. living|going|life|carrying|
        alive|anymore|in, point of|in|to living|life END, point of|in going|carrying on END, point of|in being
        alive|here END, point of|in me being, what is the point .. living|life|alive|existing|me END, what is the point
        in|of? being|carrying|going here|on, what is the point .. carrying|living|being .. ANYMORE, point in|of being
        here, not worth living|being|going|carrying on, not worth staying alive, life .. not worth it|living|anything,
        life .. pointless|meaningless|worthless|unbearable|unliveable, life has no|lost .. point|meaning|purpose|value|
        worth|reason, life is over, my life is over|finished|done|ended|ending, my life should end|be_over, life does
        not matter, life means nothing, my life is|has nothing END, nothing to live for, nothing left to live, nothing
        left for me here|in, nothing worth living, nothing to stay .. for|alive, nothing .. keeping me here|alive|going,
        thing keeping me here|alive|going, thing that kept me going|here|alive, thing that keeps me going|here|alive,
        nobody to live for, only reason i am still? alive, only reason i am here is, reason i am still here|alive, if i
        live or die, if i lived or died, if i die|died or live, not care if i die|live|died|lived|wake|am|was|survive|
        exist, not care whether i die|live|wake, not care about living|dying|life END, not mind dying|if i died, not
        bothered if i die|live|wake|died, not scared|afraid to_die|of_dying|of_death, would not mind .. die|dying|dead|
        not_waking|death, no fear of death|dying, happy to die, would|will|not matter .. if|whether i .. die|died|dead|
        gone|here|disappeared|live|lived, so? close to just? leaving it|everything|this|all|ending|giving, leave|leaving
        it|this all behind END, i am in a? crisis, having a mental health crisis, in mental health crisis, time for me
        to go|die END, my time to go|die, my time is up, my time has come, nothing .. to look forward .. live, why am i
        still|even alive|here END, why am i alive, why i am still|even alive, why should i live|be_alive|stay_alive|
        carry_on, why did i .. survive|wake|live END, why bother living|with_life, why live, why keep going END, why go
        on END, why carry on END, why do i exist|live, why was i .. born|alive, never should have been born|existed,
        should never have been born|existed, nothing here for me ANYMORE|END, there is nothing here for me, what is left
        to live for|END, left to live for, why bother being alive|here|living, world would be better END, better world
        without, what have i got to live, what do i have to live, reason to stick around|stay|keep, not have it in me to
        keep|go|carry|live|fight, what good am i, no good to anyone alive, not live like this, have to live like this,
        live like this ANYMORE, not go on like this, scared|afraid|frightened of living|life, want to go home to god,
        what is keeping me here|alive|going, life is not for me, life is just not for me, not for this world,
        keep|keeps|keeping me alive, why .. god keep|keeping|let|make me alive|live|here, not plan to see|reach|make
        my|next|dozens|the, see my next birthday, living does END, give me a|one reason""",
    ),
    Group(
        "others better without them",
        "the world, the family or the children would be better off if they were gone; nobody would miss them",
        "better off without a partner or a job",
        """better without me, better off if i, everyone|they|people|family|kids would be happier|relieved END, easier
        without me, be fine without me, better with me gone|dead, better if i was|were|am not here|around|alive|born|
        dead, better place without me, world .... without me, happier if|without i|me .. not|was|were|gone|around|here|
        END, everyone|they|people|family|kids|wife|children would be FILL? better off END, they are better off END,
        would be better off END, better off without, nobody|noone will come looking|find_me, no one will come
        looking|find_me, life without me, everyone .. without me, safer without me, better off
        with_me_dead|when_i_am_gone|when_i_die, be|are glad|happy|relieved|better when i am gone|dead,
        glad|happy|relieved if i was|were gone|dead, nobody|noone would|will|is FILL? miss|care|notice|find|mourn|cry|
        remember|know .. me|i|if, nobody|noone would|will FILL? miss me|notice|mourn, no one would|will|is FILL?
        miss|notice|find|mourn .. me|i|if, no one would|will FILL? care|know|bat .. me|if|when, not be missed, miss me
        when i am gone|dead, who would miss|notice|care me|if, would anyone|anybody .. miss|notice|care|cry me|if, will
        anyone|anybody miss me, worth more dead, more use dead, do everyone|them|you a favour .. die|gone|dead|end|
        disappear, if i was|were FILL? dead|gone END, if i died END, if i died tomorrow|tonight|today, if i
        disappeared|vanished END, if i were not alive|here ANYMORE, would be sad if i died, come to my funeral, at my
        funeral, be a burden ANYMORE, not be a burden|problem|bother|worry .. much? longer|anymore, not be a
        burden|problem|bother to anyone|you, stop being a burden, take myself out of, remove myself from, my|the
        family|kids|wife|husband|children|son|daughter|mum|mother would be FILL? better off, better off with the|my
        insurance|money, already gone END, no|nobody|noone one? would even blink|flinch|care|notice|cry,
        deserve|deserves a? better dad|mum|father|mother|wife|husband .. me|over|without, move on without me, get over
        me END""",
    ),
)
