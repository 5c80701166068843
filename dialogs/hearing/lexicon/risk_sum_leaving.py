"""What people say around a death they do not name: endings, farewells, things given away, means, being found; English.

Rule of this file: a sign is graded by how seldom ordinary talk says it; `risk_sums.py` adds the facets together.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

LEAVING_FACETS: tuple[Facet, ...] = (
    Facet(
        "death spoken of",
        "their own death or funeral as near; being with somebody who died; what happens after them",
        "a funeral to go to, a film, a phone that died",
        telling="""after|when|once|if i am FILL? dead|gone|not_here|not_around|no_longer, after i go END, me in the
        ground, put me next|beside|with|in_with, bury|buried me, if anything|something happens|happened to me, in case i
        am not, in case anything happens to me, both|all of us together again, what happens when|if|to|after .... no
        family|next_of_kin|passes|someone_dies|you_die, who gets my, date of death, how long .. before|until
        anyone|they|someone found|notice|noticed|finds""",
        strong="""when i go END, my own? funeral|coffin|grave|ashes|headstone|wake, go|going|off|ready to?
        find|see|join|meet|be_with my|our|him|her KIN|him|her|END, be|see|with him|her|them again|soon END, next to my?
        mum|mam|dad|nan|brother|sister|son|daughter|him|her END, not be the first""",
        plain="""passes|passed|pass and has|had|with|got no family, next of kin, better place, other side, next life, in
        heaven, with the angels, my last, meet my maker, not here to see, death certificate, die alone, born .. die,
        nobody gets out|off, see him|her|them again, i miss him|her|them so?, wherever he|she|they is|are|went, be with
        him|her|them""",
        slight="""died, dead, death, dying, funeral, grave, graves, cemetery, crem, crematorium, ashes, heaven, coffin,
        passed, gone, anniversary of|since|today|friday|tomorrow, would have been dozens, lost my? mum|mam|dad|son|
        daughter|brother|sister|wife|partner|baby|nan|best_mate, miss him|her|them|my, up there""",
    ),
    Facet(
        "the last of it",
        "the last time, person or text; it is over, the end of the road, not long now",
        "the last bus, the last session, the end of a shift",
        telling="""last text|message|one|time from me, that is me done|finished|over_and_out, that will be me END, be
        the end of me|it|that, it will|would all? be over soon|then|by|for_me, nearly over|done|there now, not long
        now|left, not be long now|til|until, my time is up|done|over, had my time|turn|go|run|innings|chances, no coming
        back|going_back from|after|once, where i go next, this is it END, this is it for me, off on|for a long
        one|journey|sleep, long sleep, not hear from me|us, not be hearing from, gone by then|morning|the_time|monday,
        not .... it|that|this|them|these where i, pulling the plug|curtain|shutters, last one out, not need*
        it|them|that|any|anything|one|another|nothing .. after|from tonight|today|friday|then|now|this|monday|tomorrow,
        not need|want|make|book any of them|it|these, not be anywhere, all of it life, my last supper|christmas|
        birthday|summer|walk|swim|pint|ride|dinner, last supper|meal END|down|tonight, put up with me|this|it|all ..
        longer|anymore|more, not want help END|now|anymore|no_more, want it over, over and done, picked|found|chosen|
        know somewhere|a_place|a_spot|the_place quiet|out|nobody|no_one|nice|where|in""",
        strong="""last time you|anyone|anybody|they|she|he will|would|see|hear, last person i, last text|message
        i|you|ever, one last time|thing|look|drink|walk|drive|night, my last night|day|meal|fag|drink|christmas, and
        that|it is|be|will_be|would_be that|it END, end of the line|road for? me?, where i am going|off|headed, for the
        last time, never see you|them|her|him|it again, not see you|them|her|him|it again, not be troubling|bothering|
        needing|wanting|seeing|around|here|about, before i go END, once and for all, not be anyone|anybody, all of it
        END, done .. life|living|it_all, check* out END|for|of|early|tonight|soon, done with END|now, much longer
        END|now|like|with, over and out, end of the line|road END, lights out, last time they|she|he|someone
        found|stopped|saved|came|got""",
        plain="""that is that END, that is it END, that will be it END, all over now|soon|tonight, over soon|tomorrow|
        tonight, end of it END, the end END, for good END, finally over|done|finish|rest|stop, done now END, done with
        FILL? everything|all|trying|fighting|people|pretending|explaining|waiting|it, time to go|call|stop|bow|rest,
        call it quits|a_day|time, end|finish|stop it tonight|now|all, one more night|day|sleep, tonight|tomorrow then
        that|i|it, by tonight|morning|tomorrow|the_morning|sunrise, last day on, slipping|slip away|off, bow out, bowing
        out, clock off|out, clocking off|out, checking out, no more after|from|of me, leave|leaving it|them|everything|
        everyone|you|all behind, out of everyone|everybody|your|their hair|way, no way back, too far gone, got nothing
        left, nothing left in|to|for, after tonight|friday|today|this_weekend|monday|sunday|tomorrow, all square, square
        with|now, squared up""",
        slight="""the end, final, finally, finish, finished, over now, over END, no more END, done END, end it, the
        last, quits, forever END""",
    ),
    Facet(
        "mind made up",
        "decided, planned, and calm since",
        "a haircut or a job decided on; a calm day",
        telling="""made|making my|me mind up, made up my|me mind, mind is? made up, know what i|am have|need|got|going|
        must to do, worked out how|when|where, picked my|a|the day|date|spot|time|place, chose my|a|the day|date|spot|
        place, got a plan, made a plan, plan in place, made my|me peace, know when and|where|how, no second thoughts, no
        going|turning back, there is no talking|changing me|my, not change my mind, not try and|to stop|find|talk|ring
        me?, do not stop me, i have decided END, will be tonight, it_is|is tonight END""",
        strong="""know what i am doing, know how|where i will|am|would|want going|do|doing|it, decided ..
        peace|calm|better|time|tonight|enough|stop|not_to|go, worked it out END, have a plan, planned it, weight
        gone|lifted|off|has|is, peace with it|that|myself|god|everything, not scared|frightened|afraid of
        it|dying|ANYMORE, not scared|frightened|afraid END, nothing you|anyone|anybody|they can|could|say|says
        do|say|change|will, no one can stop, it is time END, it is my time, it is time i, going to do it|that
        END|now|tonight|this, got it|everything all? worked|planned|figured|sorted out|END, whole|all|everything thing?
        worked|planned|figured|sorted out, do it tonight|tomorrow|later|now|soon|friday|this, bottle|nerve|guts|balls|
        courage|strength to do|END|it|for, decided to|it|that|enough stop|go|end|leave|is|i, tonight is""",
        plain="""at peace, so|proper|dead|really|weirdly|strangely|quite|feel|feeling|felt|all FILL? calm|peaceful|
        quiet|still|relieved|light|ready, calm END, peaceful END, am ready now|END|to_go|for, ready now END, feel
        lighter, first time in|for months|years|ages|weeks|long|forever, decided END, i have decided, thought about it
        a_lot|long|and|all|for, thought long and, it is for the best, it is the only|right|best thing|way|choice|option,
        only thing left|for_it, only way out|left|i, for the best, no other way, makes sense now, clear now|in, i get it
        now, sorted it|everything in_my_head, do not ring|call|come|phone|look me|round|for|after""",
        slight="""decided, calm, ready, peaceful, peace, the plan, a plan, relief, relieved, quiet, tonight, later
        tonight, certain""",
    ),
    Facet(
        "farewell",
        "thanks and messages for those left behind; nobody is to blame",
        "thanks for a lift, a goodbye at the end of a course",
        strong="""thanks|thank|ta|cheers|grateful for trying|putting_up|bothering|all_you|everything_you|being_there|
        being_kind|never|not_giving|sticking|caring, thank you for trying|putting|bothering|being|never|not|all, only
        one|person|people who|that|what ever|bothered|cared|listened|asked|was|treated|rang|helped, let my?
        KIN|them|him|her|everyone know i|that|it, say sorry|goodbye|ta_ra|bye to|for, give my love to, not blame|beat
        yourself|yourselves|them|her|him|anyone|anybody|me, no hard feelings, not|nobody|no_one|none
        your|anyone|anybodys|anybody|is|his|her|their|on|of_it|you fault|to|you|at_fault, not feel bad|guilty|sad|sorry
        for|about|END, look after my|each|yourself|them|him|her|mum|the kids? KIN|PETS|other|mum|for|END, watch over,
        keep an eye on my|mum|mam|her|him|them, been good|kind|sound|decent|brilliant|lovely|great|alright|fair to|with
        me|us, did|done|tried your|their|her|his|everyone best, did|done all you|they could, did|done more than, did not
        deserve me|this|that, deserved better, remember me|us, forgive me|us, hope you|they|she|he
        can|will|do|understand|understands forgive|understand|one_day|END, you will understand|know|see one|when|soon|
        why, be good to|for your|each|mum, be brave, be happy without|now, have a good life, live your life, always
        love, you were|was a? good|best|kind|decent|right, want him|her|them|you to know, want you all to know,
        farewell, so long END, been a pleasure, nice knowing you, was nice knowing, see you on the|up|in, goodnight
        all|everyone|world|god, tell my|our KIN it|that|not|i, it was not her|his|your|their|anyones|anybodys|mum_is,
        sent|sends|text|texted|messaged|rang me|us|her|mum|everyone|him .. goodbye|sorry|love, message|text|note|
        voicemail saying|says|with|that goodbye|bye|sorry|love, saying goodbye, he|she|KIN said goodbye|sorry|bye,
        and|now her|his|their phone is? off|dead|switched, so she|he|they knows|know it|that|why|i, comfort to|END,
        was|were a comfort|blessing|good_friend|rock, tell my|our|the KIN|family|mum .... i|his|her|their|sorry|love|
        loved|proud|tried|good|bad|dad|mum|best|not, tell him|her|them .. sorry|love|loved|proud|tried|good|not_her|
        not_his|not_their|his_dad|her_dad""",
        plain="""thanks|thank|thankyou you? for everything|all|what|your|listening|trying, thank everyone|them|him|her|
        you_all|jo, sorry for everything|all|being|what|the_trouble|letting|wasting|putting|bothering, sorry to
        everyone|all|let|you_all|have, sorry about everything|all|this|the_mess, sorry mum|mam|dad|kids|lads|girls|
        everyone|all|son, goodbye, bye END, byebye, ta ra, take care of yourself|each|my|them|mum|her|him|the, love you
        all|lots|always|forever|mum|kids, love them|him|her all|more|to|so|kids, proud of him|her|them, say
        bye|hello|hiya to, appreciate you|everything|all, he|she|they will|would understand, not cry|be_sad|be_angry|
        hate|be_mad, do not hate me, hug|kiss|cuddle the? KIN, wrote|written|writing|write .. letter|letters|note|card|
        it_all_down|something, letter|letters|note|envelope|envelopes|card|cards in|on|for|under|to|with, birthday cards
        for, i|always did? love|loved you|them|her|him END, sorry i let|never|was_not|failed|messed|put, you will know
        why|when""",
        slight="""thanks for, thank you for, take care, love you, the letter|letters|note, miss you, forgive, not a bad
        man|dad|mum|person|lad, was a good|not_a_bad|never_a, tell him|her|them|everyone|mum|mam|dad""",
    ),
    Facet(
        "given away, put in order",
        "pets rehomed, things given away, debts and papers settled, the flat cleaned for whoever comes",
        "a sofa to a good home, a dog minded for the weekend, a flat cleaned for the landlord",
        strong="""not need* it|them|that|my|this|anything|these|much ANYMORE|where|now|soon|again, not be need*
        it|them|that|my|this|anything|any|these|where|much, no use to me|for_it now|where|soon|anymore,
        someone|somebody|you|he|she|they|anyone|lad|kids else? can|could|may|might|should|will have|keep|get my|it|them,
        want* you|him|her|them|someone|somebody to have|take|keep my|it|them|this|these, GIVES .. most|all|everything
        of? my? away|to|stuff|clothes|things, GIVES away .. my|me|everything|all, GIVES my .. away, rehomed|rehoming|
        rehome my? PETS, GIVES|left|leave|leaving|took|taken|take|dropped|brought my|me|the our? PETS ..
        with|to|at|over|round|back KIN|my|his|her|them|next|neighbour|shelter|rescue, who will|would|can|could
        have|take|look|feed|want .. PETS|them|him, someone|somebody|anyone|you to|who|who_will have|take|want|feed|look
        my|the|me? PETS, PETS needs|need|will_need a? home|somebody|someone|feeding, home for my|the PETS, PETS
        will|would be|go better|fine|ok|happier|happy|with, her|his food|bowl|bowls|lead|bed|cage .... with|round|over|
        neighbour|nan_is|mum_is, my passwords|pin|pins|bank_details|will|insurance .. written|wrote|drawer|on|in|under,
        written down .. pin|pins|passwords, left the keys|money|rent|cash|envelope|letter|phone|card on|in|under|with|
        for, keys are|is on|in|under|with|through, keys through|under|back_through .. door|mat|letterbox|plant,
        cleaned|tidied|scrubbed|hoovered|cleaning .. so|not .. nobody|no_one|mum|they|want|leave|anyone|walk|have, not
        want .... mess|tidy|clean|clear|deal|sort|walk|left, so nobody|no_one|mum|they|she|he|the_kids has|have|would|
        can to sort|deal|find|clear|worry|clean, cleared|deleted|wiped|deleting|wiping|clearing|burned|burnt ..
        my|browser|phone|history|photos|facebook|accounts|messages, think|guess|reckon that is everything|all
        done|sorted|it, nothing left to do|sort|say|pack, squared up with, settled up, paid .. all|everyone|back|off ..
        owed|owe|back|mates|debts|END, debts are? paid|cleared, even with everyone, do not owe anyone|anybody|nobody,
        all my debts, everything|affairs|paperwork|papers is|are? FILL? sorted|settled|squared|straight|in_order|
        where_it|labelled|boxed, all|things is|are? FILL? squared|in_order|labelled|boxed""",
        plain="""GIVES .. my|me|the OWNS|PETS .. to|away|KIN, GIVES .. OWNS away|to, you can have my, sold .. my|the|me
        OWNS|everything|lot, sorted all|out my|the|me? stuff|things|papers|paperwork|bits|funeral|insurance,
        took|taken|take|dropped|found|left .. PETS, boxed up my|everything|all, bagged up my, binned my|all|everything,
        threw all my, made|wrote|written|sorted|done|changed my|a|the? will, the will END, cancelled my|all|the
        contract|sky|phone|direct|everything|subscriptions|gym, closed my account|accounts, put .. in order|order_now,
        in order END, top to bottom, cleaned the|my flat|house|room|place, bins out|are_out, written everything down, in
        the drawer, spare key, keys, on the side, on the kitchen table, in an envelope, envelope, ready for
        whoever|them|her|mum, no good to me now|where, put .. in her|his|their|mum_is|mum|kids name""",
        slight="""give away, giving away, gave away, gave my, giving my, sorted now|everything, tidied, sort my|the,
        charity shop, paid off, packed, belongings, possessions""",
    ),
    Facet(
        "being found",
        "who will find them, the door left open, a stranger sent to look",
        "a lost phone that was found",
        strong="""send|get|ask|want|need someone|somebody|police|anyone|a_copper|them .... check|look|find|flat|house|
        in|not, not want|like .. KIN|her|him|them|kids|anyone to? find|walk|see|finding|walking|seeing, not let ..
        KIN|her|him|kids|them find|see|in|come_in|go_in|up, someone|somebody else|not|who .. find|finds|found
        me|it|first, who|whoever finds|found|find, before you|they|she|he|anyone find|finds|gets_here|get_here,
        door|window is|will be? left? open|unlocked|on_the_latch, left the door|latch unlocked|open|on|off, do|would
        anyone|anybody|someone come|look|notice|check, how long .... notice|find|smell|come, nobody|no_one would|will
        know|notice|find|come|check for|til|until|me|i, come looking, not come looking, do not look for, find me END,
        found me END, find a|the body, check on|in_on .. flat|mum|the_kids, not send .. KIN|her|him|anyone""",
        plain="""check the|my flat|house|room, check on my|me|mum|the|him|her|them, walk in on|and|to, see me like, come
        round in|on|after|tomorrow, key is under|with|in, find it, note on the door, the kids|mum|she|he sees|see|saw
        it|me|that|like|this, will find me|it|us, if i do|am not turn_up|answer|show|reply|text|pick""",
        slight="""find me, notice, looking for me, in a state""",
    ),
)
