"""What people say around a death they do not name: endings, farewells, a mind made up; English.

Rule of this file: a sign is graded by how seldom ordinary talk says it; `risk_sums.py` adds the facets together.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

LEAVING_FACETS: tuple[Facet, ...] = (
    Facet(
        "death spoken of",
        "their own death or funeral as near; being with somebody who died; what happens after them",
        "a funeral to go to, a film, a phone that died",
        telling="""after i go END, me in the ground, put me next|beside|with|in_with, bury|buried me, if
        anything|something happens|happened to me, in case i am not, in case anything happens to me, both|all of us
        together again, what happens when|if|to|after .... no family|next_of_kin|passes|someone_dies|you_die, who gets
        my, date of death, how long .. before|until anyone|they|someone found|notice|noticed|finds, rather be
        dead|buried|in_the_ground|in_a_box|in_the_grave|underground|in_a_hole than|END, if|when i was|were|am|get FILL?
        gone|not_here|out_of_the_picture|dead|no_more .. tomorrow|tonight|today|would|will|nobody|they|kids|girls|boys,
        did himself|herself|themselves|themself in, killed|hung|hanged|topped|gassed|drowned|shot himself|herself ..
        and|my_age|get|understand|same|wish|like, same age as|he|she|my|when .. died|was|went|dad|brother|mum, older
        than he|she|my ever, my|me turn next|now|soon|to_go, i am next END, see my? mum|dad|nan|brother|boy|girl|baby|
        lad|wife again|soon, said|saying|say my prayers|last_rites, last rites, talked to god|the_priest|the_vicar ..
        forgive|sin|peace, will god forgive|god forgive me, is it a sin, go to hell for|if, what is it like to
        die|when_you_die|after, does it hurt to die|when, want a natural|quick|painless death|end, no flowers, play ..
        at my funeral, songs|song for my funeral, cremated not|please, donate my, next of kin is|changed|form|details,
        who do you ring|call|tell if|when .. die|dies|gone|happens, lost everyone|everybody|them_all|all_of_them|
        all_my_family, scattered dad|mum|him|her|nan|them|his|their .. am|sat|stood|top|back|here|join, for the funeral
        .. left|paid|blue|sorted|folder|instructions, left instructions|details|money .. funeral, dropped off the
        earth|planet|edge|map, going|off to be with our|my|him|her|mum|dad|nan .. tonight|soon|now|today,
        dad|mum|brother|uncle|nan|grandad|sister hung|hanged|killed|shot|gassed|drowned|topped himself|herself ..
        and|me|in|same|too, in me as well|too END, died years ago, nobody told my body, dead for years""",
        strong="""when i go END, my own? funeral|coffin|grave|ashes|headstone|wake, next to my? mum|mam|dad|nan|brother|
        sister|son|daughter|him|her END, up there with|watching, do you think .. heaven|hell|after|when_you_die,
        organ|organs donor|donate .. take|my|have, after|when|once|if i am FILL? dead|gone|not_here|not_around|
        no_longer, instructions|plans|wishes|arrangements|money for|about my? funeral|cremation|burial|after, it is in
        me|my_blood|my_genes too|as_well|END|and""",
        plain="""passes|passed|pass and has|had|with|got no family, next of kin, better place, next life, in heaven,
        with the angels, meet my maker, not here to see, death certificate, die alone, born .. die, nobody gets out|off,
        see him|her|them again, i miss him|her|them so?, wherever he|she|they is|are|went, be with him|her|them,
        go|going|off|ready to? find|see|join|meet|be_with my|our|him|her KIN|him|her|END, be|see|with him|her|them
        again|soon END, not be the first, join|joining him|her|them|my|our, follow|following|followed|joining|join
        them|him|her END|soon|now|up""",
        slight="""died, dead, death, dying, funeral, grave, graves, cemetery, crem, crematorium, ashes, heaven, coffin,
        passed, gone, anniversary of|since|today|friday|tomorrow, would have been dozens, lost my? mum|mam|dad|son|
        daughter|brother|sister|wife|partner|baby|nan|best_mate, miss him|her|them|my, up there, other side, my last""",
    ),
    Facet(
        "the last of it",
        "the last time, person or text; it is over, the end of the road, not long now",
        "the last bus, the last session, the end of a shift",
        telling="""last text|message|one|time from me, that is me done|finished|over_and_out, be the end of me|it|that,
        nearly over|done|there now, not long now|left, not be long now|til|until, had my time|turn|go|run|innings|
        chances, no coming back|going_back from|after|once, where i go next, this is it for me, off on|for a long
        one|journey|sleep, long sleep, not hear from me|us, not be hearing from, gone by then|morning|the_time|monday,
        not .... it|that|this|them|these where i, pulling the plug|curtain|shutters, last one out, not need*
        it|them|that|any|anything|one|another|nothing .. after|from tonight|today|friday|then|now|this|monday|tomorrow,
        not need|want|make|book any of them|it|these, not be anywhere, all of it life, last supper|meal
        END|down|tonight, put up with me|this|it|all .. longer|anymore|more, not want help END|now|anymore|no_more, want
        it over, over and done, nothing left to lose|live|give|say|do|fight|stay|wake, no one|nobody left to|for|here,
        a|the way out and|is|of_this, way out .. take|taking|took|tonight, by the time|when you|they|she|he|anyone
        read|reads|get|gets|hear|hears|see|sees|find|finds this|it|me, let this be|it the, my last words, you will not
        be hearing, close|closing|closed the book|chapter|door|curtain on|for_good|myself|it, journey ends|end|is_over,
        road ends|stops|runs_out, check* out for good, stop the bus|ride|world, no more tomorrows|birthdays|mornings|me|
        pain|fighting|chances|days, all of it life|the_lot|everything, i have had it END|tell, can|they can whistle,
        court date .. not|going_to|for_me, not going to be a court|trial|hearing|next|christmas|wedding, never make
        court|it_to, look at|see another sunrise|day|morning|night|person|face, this is me signing off|done|out|gone|
        away, no|not|can_not see no|any road|way out, road out only|one|just, where i am going .. need|telly|will_not|
        not|no, no use|need for .. where, living no more, not bothered living|to_live|with_living|being_alive, my last
        drink|fag|smoke|pint|meal|spliff .. sorted|then|now|done|ready|END, long enough it_is time, over|finished|done
        by tomorrow|tonight|monday|morning .. worry|do_not, be a burden long|for_too""",
        strong="""last time you|anyone|anybody|they|she|he will|would|see|hear, last text|message i|you|ever, end of the
        line|road for? me?, for the last time, never see you|them|her|him|it again, not see you|them|her|him|it again,
        before i go END, once and for all, not be anyone|anybody, done with END|now, over and out, end of the line|road
        END, lights out, last time they|she|he|someone found|stopped|saved|came|got, take|taking the easy|only|coward|
        cowards way out, easy way out, another winter|christmas|summer|birthday|night|week|year|month of|like|in|here|
        alone|without, not do|face|survive|get_through|make|manage another, if you are reading|getting this, final
        words|decision|answer|straw|goodbye|act, game over for|me|END, lights out for|END, run out of road|time|chances|
        fight|reasons|steam|rope|options|luck, that will be me END, it will|would all? be over soon|then|by|for_me, my
        time is up|done|over, this is it END, my last supper|christmas|birthday|summer|walk|swim|pint|ride|dinner,
        picked|found|chosen|know somewhere|a_place|a_spot|the_place quiet|out|nobody|no_one|nice|where|in, done|finished
        .. all of it, signing off for|now_for|END .. good|ever|me, be a problem|burden|bother|worry to|for ..
        by|after|soon|anyone|monday, not be a? problem|burden|bother|worry to|for|by|anymore|no_more|much, need|want
        it|this|everything to be over""",
        plain="""that is that END, that will be it END, all over now|soon|tonight, over soon|tomorrow|tonight, end of it
        END, for good END, finally over|done|finish|rest|stop, done now END, done with FILL? everything|all|trying|
        fighting|people|pretending|explaining|waiting|it, time to go|call|stop|bow|rest, call it quits|a_day|time,
        end|finish|stop it tonight|now|all, one more night|day|sleep, tonight|tomorrow then that|i|it, by
        tonight|morning|tomorrow|the_morning|sunrise, last day on, slipping|slip away|off, bow out, bowing out, clock
        off|out, clocking off|out, checking out, no more after|from|of me, leave|leaving it|them|everything|everyone|
        you|all behind, out of everyone|everybody|your|their hair|way, no way back, too far gone, got nothing left,
        nothing left in|to|for, after tonight|friday|today|this_weekend|monday|sunday|tomorrow, all square, square
        with|now, squared up, last person i, one last time|thing|look|drink|walk|drive|night, my last night|day|meal|
        fag|drink|christmas, and that|it is|be|will_be|would_be that|it END, where i am going|off|headed, not be
        troubling|bothering|needing|wanting|seeing|around|here|about, done .. life|living|it_all, check* out
        END|for|of|early|tonight|soon, much longer END|now|like|with, when|once|after it is FILL? over|done|happened|
        finished|all_over, this is|will_be the last, end of the story|line|tunnel|film|show|me, i am done END, it_is
        time END""",
        slight="""the end, final, finally, finish, finished, over now, over END, no more END, done END, end it, the
        last, quits, forever END, all of it END, that is it END, the end END, another sunrise|sunset|morning|dawn|
        day""",
    ),
    Facet(
        "mind made up",
        "decided, planned, and calm since",
        "a haircut or a job decided on; a calm day",
        telling="""made|making my|me mind up, mind is? made up, know what i|am have|need|got|going|must to do, worked
        out how|when|where, picked my|a|the day|date|spot|time|place, chose my|a|the day|date|spot|place, got a plan,
        made a plan, plan in place, made my|me peace, know when and|where|how, no second thoughts, there is no
        talking|changing me|my, not change my mind, do not stop me, will be tonight, it_is|is tonight END, do not want
        to do it|this but|and, do not want to but i am|will, going through with it|this, ready for whatever|what|it|
        death|the_end|to_go|god comes|happens|comes_next, ready to meet, finally got|found|have the courage|nerve|guts|
        answer|way|peace, i have my answer, no one|nobody|nothing can|could|will|going_to stop|change|talk|save|help me,
        too late for|to|now|END .. me|help|stop|talk, point of no return, past help|helping|saving|talking, nothing left
        to talk|say|discuss|try, tried everything|it_all|all_of_it, made a decision|choice, sometime tonight|tomorrow|
        this_week .. i|will|it, once the kids are, after the kids|school|funeral|christmas i, talk me out of it, look
        like an accident, still get|gets the house|money|insurance|payout, stockpil*, been saving|hoarding|storing|
        collecting|keeping them|up|enough|tablets|pills|meds since|for|til|in|under, not talk me out|round|down
        of_it|of_this|from_it|END .. time|now|END, not talk me out of it|this, bought|got|ordered|found|picked_up the
        stuff|rope|tablets|pills|stuff_for_it .. under|today|ready|hid|hidden|wardrobe|shed, decided yet
        if|whether|when, i .. not fine|ok|okay|alright .. plan|have_a|got_a, told the? doctor|gp|mum|everyone|nurse|them
        .. fine|ok|okay .. not|am_not|lied|plan, wait and see .. not|want, not see it getting|get|change|changing|
        ending|improving better|END|ever, nobody|no_one gets hurt but|except|apart me""",
        strong="""know how|where i will|am|would|want going|do|doing|it, worked it out END, weight gone|lifted|off|has|
        is, peace with it|that|myself|god|everything, not scared|frightened|afraid of it|dying|ANYMORE, not
        scared|frightened|afraid END, no one can stop, it is my time, it is time i, bottle|nerve|guts|balls|courage|
        strength to do|END|it|for, tonight is, got the courage|nerve|guts|bottle|balls|strength to|now|for|END, past the
        point of, crossed a|the line, nothing worked|works|left_to_try, setting|set|got|have a date|day|time|deadline
        for_it|END|and|picked|to, waiting|wait til|until|for .. asleep|dark|quiet|alone|tide|night|everyone, made up
        my|me mind, no going|turning back, not try and|to stop|find|talk|ring me?, i have decided END, got it all?
        planned|sorted|worked out?, when the? missus|wife|mum|kids|everyone|they is|are out|asleep|at_work|at_school|
        gone|away, not scared|afraid|frightened of it, i have|got a? plan END, not want to wait and, quickest|easiest|
        cleanest|kindest way .. nobody|no_one|me|out|do|gets|hurt, when everyone|they|the_house|kids is|are? FILL?
        asleep|out|gone|in_bed|at_work|at_school""",
        plain="""at peace, calm END, peaceful END, am ready now|END|to_go|for, ready now END, feel lighter, first time
        in|for months|years|ages|weeks|long|forever, decided END, i have decided, thought about it a_lot|long|and|all|
        for, thought long and, it is for the best, it is the only|right|best thing|way|choice|option, only thing
        left|for_it, only way out|left|i, for the best, no other way, makes sense now, clear now|in, i get it now,
        sorted it|everything in_my_head, do not ring|call|come|phone|look me|round|for|after, know what i am doing, have
        a plan, planned it, nothing you|anyone|anybody|they can|could|say|says do|say|change|will, it is time END, going
        to do it|that END|now|tonight|this, got it|everything all? worked|planned|figured|sorted out|END,
        whole|all|everything thing? worked|planned|figured|sorted out, do it tonight|tomorrow|later|now|soon|friday|
        this, please|somebody|someone|anybody|you? stop|hold|talk|save me from|before|down|or|please|END, i am going to
        do it|this|something|that, i know how|when|where i|now|it, i choose|chose this|to|it|when, my choice|decision
        END|and|to|not, make it look like, not decided yet|whether|if|when|how""",
        slight="""decided, calm, ready, peaceful, peace, the plan, a plan, relief, relieved, quiet, tonight, later
        tonight, certain, decided .. peace|calm|better|time|tonight|enough|stop|not_to|go, decided to|it|that|enough
        stop|go|end|leave|is|i, so|proper|dead|really|weirdly|strangely|quite|feel|feeling|felt|all FILL? calm|peaceful|
        quiet|still|relieved|light|ready, do not reply|answer|respond|come|try|bother|worry|wait, this time END""",
    ),
    Facet(
        "farewell",
        "thanks and messages for those left behind; nobody is to blame",
        "thanks for a lift, a goodbye at the end of a course",
        strong="""thanks|thank|ta|cheers|grateful for trying|putting_up|bothering|all_you|everything_you|being_there|
        being_kind|never|not_giving|sticking|caring, only one|person|people who|that|what ever|bothered|cared|listened|
        asked|was|treated|rang|helped, say sorry|goodbye|ta_ra|bye to|for, give my love to, no hard feelings, look after
        my|each|yourself|them|him|her|mum|the kids? KIN|PETS|other|mum|for|END, watch over, keep an eye on
        my|mum|mam|her|him|them, been good|kind|sound|decent|brilliant|lovely|great|alright|fair to|with me|us, did|done
        all you|they could, did|done more than, did not deserve me|this|that, deserved better, you will understand|know|
        see one|when|soon|why, be good to|for your|each|mum, be brave, be happy without|now, have a good life, live your
        life, you were|was a? good|best|kind|decent|right, want him|her|them|you to know, want you all to know, nice
        knowing you, was nice knowing, goodnight all|everyone|world|god, tell my|our KIN it|that|not|i, sent|sends|text|
        texted|messaged|rang me|us|her|mum|everyone|him .. goodbye|sorry|love, message|text|note|voicemail
        saying|says|with|that goodbye|bye|sorry|love, saying goodbye, he|she|KIN said goodbye|sorry|bye, and|now
        her|his|their phone is? off|dead|switched, so she|he|they knows|know it|that|why|i, was|were a comfort|blessing|
        good_friend|rock, tell my|our|the KIN|family|mum .... i|his|her|their|sorry|love|loved|proud|tried|good|bad|dad|
        mum|best|not, tell him|her|them .. sorry|love|loved|proud|tried|good|not_her|not_his|not_their|his_dad|her_dad,
        none|nothing|not any of? this|it is|was down_to|because_of|about|on|to_do_with you|him|her|them|anyone, need
        you|them|her|him to know, want you|them|her|him to know, make sure mum|she|he|they|kids|the_kids|my
        gets|get|has|have|knows|know|read|reads, pass this|it|my_message on to, pass on my|to_my, you can stop
        worrying|now|trying|looking, you tried your|you_are|everything|so_hard, not because of you|anything|anyone,
        nothing you did|could|said, no one could|can|else have|help|save|to_blame, you could not have, not|no
        your|one_is|ones fault|to_blame, you was always|good|kind|the_only|decent|there, always been good|there|kind|
        decent to|for me, do not let them|her|him|anyone|the_kids|mum blame|forget|see|think|remember|end_up, do not let
        my, raise|bring him|her|them|my_kids|my_son up? right|well|to|knowing, be a|the man|woman|dad|mum of|for|now|to,
        look after mum|your_mum|her|each|one_another|the, i will be watching|with you|over|from|mum|nan, see you in|on
        the|another|next other|life|world|lifetime, until we meet|then|the_other, love to all|everyone|the_kids|mum,
        kiss the|my|them .. for me, cuddle|hug .. for me|from_me, last goodbye|hug|kiss|cuddle|hugs, said|saying|say|
        saying_my goodbyes|goodbye|my_goodbyes|bye .. kids|mum|everyone|them|family|to, left|leaving|written|wrote|
        writing a|some|the|my letter|letters|note|notes|envelope for|on|to|with|in KIN|my|her|him|the|them|side|kids,
        goodbye and|jo|everyone|all|to_you .. thank|thanks|thankyou|sorry|love|was|good, birthday|christmas|wedding
        cards|letters .. up_to|dozens|future|later|kids|son|daughter|every, cards for my? .. birthdays|birthday ..
        up|until|til|every|future, writing|written|wrote|doing cards|letters|messages .. birthdays|weddings|dozens|
        grown|future, goodbyes on facebook|insta|snapchat|whatsapp, said|saying|posted .. goodbye|goodbyes ..
        facebook|online|insta|deleted|group""",
        plain="""thank everyone|them|him|her|you_all|jo, sorry for everything|all|being|what|the_trouble|letting|
        wasting|putting|bothering, sorry to everyone|all|let|you_all|have, sorry about everything|all|this|the_mess,
        sorry mum|mam|dad|kids|lads|girls|everyone|all|son, byebye, ta ra, take care of yourself|each|my|them|mum|her|
        him|the, love you all|lots|always|forever|mum|kids, love them|him|her all|more|to|so|kids, proud of
        him|her|them, say bye|hello|hiya to, appreciate you|everything|all, he|she|they will|would understand, not
        cry|be_sad|be_angry|hate|be_mad, do not hate me, hug|kiss|cuddle the? KIN, wrote|written|writing|write ..
        letter|letters|note|card|it_all_down|something, birthday cards for, sorry i let|never|was_not|failed|messed|put,
        you will know why|when, thank you for trying|putting|bothering|being|never|not|all, let my? KIN|them|him|her|
        everyone know i|that|it, not blame|beat yourself|yourselves|them|her|him|anyone|anybody|me, not|nobody|no_one|
        none your|anyone|anybodys|anybody|is|his|her|their|on|of_it|you fault|to|you|at_fault, not feel bad|guilty|sad|
        sorry for|about|END, did|done|tried your|their|her|his|everyone best, remember me|us, forgive me|us, hope
        you|they|she|he can|will|do|understand|understands forgive|understand|one_day|END, always love, farewell, been a
        pleasure, see you on the|up|in, it was not her|his|your|their|anyones|anybodys|mum_is, comfort to|END, give
        this|it|these|that to my|mum|him|her|the_kids|our, thank|thanks|ta .. jo|you .. never|not|always|all_you|tried|
        trying|helped|listening|caring|only|goodbye|kind, it is not you, remind them|him|her|the_kids, hope my?
        kids|boy|girl|son|daughter|lad|mum|they|she|he forgives|forgive|understands|understand|remembers|grows|grow|
        is_ok|are_ok|will, catch you on the|in, was|were the only decent|kind|good|one|person|nice|real""",
        slight="""thanks for, thank you for, take care, love you, the letter|letters|note, miss you, forgive, not a bad
        man|dad|mum|person|lad, was a good|not_a_bad|never_a, tell him|her|them|everyone|mum|mam|dad, so long END, so
        you know|all_know|she_knows|he_knows|they_know, thanks|thank|thankyou you? for everything|all|what|your|
        listening|trying, goodbye, bye END, letter|letters|note|envelope|envelopes|card|cards in|on|for|under|to|with,
        i|always did? love|loved you|them|her|him END""",
    ),
)
