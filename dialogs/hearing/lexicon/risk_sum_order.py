"""What people say around a death they do not name: things put in order, and being found; English.

Rule of this file: a sign is graded by how seldom ordinary talk says it; `risk_sums.py` adds the facets together.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

ORDER_FACETS: tuple[Facet, ...] = (
    Facet(
        "given away, put in order",
        "pets rehomed, things given away, debts and papers settled, the flat cleaned for whoever comes",
        "a sofa to a good home, a dog minded for the weekend, a flat cleaned for the landlord",
        strong="""not need* it|them|that|my|this|anything|these|much ANYMORE|where|now|soon|again, not be need*
        it|them|that|my|this|anything|any|these|where|much, no use to me|for_it now|where|soon|anymore, want*
        you|him|her|them|someone|somebody to have|take|keep my|it|them|this|these, GIVES .. most|all|everything of? my?
        away|to|stuff|clothes|things, GIVES away .. my|me|everything|all, GIVES my .. away, rehomed|rehoming|rehome my?
        PETS, GIVES|left|leave|leaving|took|taken|take|dropped|brought my|me|the our? PETS .. with|to|at|over|round|back
        KIN|my|his|her|them|next|neighbour|shelter|rescue, who will|would|can|could have|take|look|feed|want ..
        PETS|them|him, someone|somebody|anyone|you to|who|who_will have|take|want|feed|look my|the|me? PETS, PETS
        needs|need|will_need a? home|somebody|someone|feeding, home for my|the PETS, PETS will|would be|go
        better|fine|ok|happier|happy|with, her|his food|bowl|bowls|lead|bed|cage .... with|round|over|neighbour|nan_is|
        mum_is, my passwords|pin|pins|bank_details|will|insurance .. written|wrote|drawer|on|in|under, written down ..
        pin|pins|passwords, left the keys|money|rent|cash|envelope|letter|phone|card on|in|under|with|for, keys are|is
        on|in|under|with|through, keys through|under|back_through .. door|mat|letterbox|plant, cleaned|tidied|scrubbed|
        hoovered|cleaning .. so|not .. nobody|no_one|mum|they|want|leave|anyone|walk|have, so nobody|no_one|mum|they|
        she|he|the_kids has|have|would|can to sort|deal|find|clear|worry|clean, cleared|deleted|wiped|deleting|wiping|
        clearing|burned|burnt .. my|browser|phone|history|photos|facebook|accounts|messages, think|guess|reckon that is
        everything|all done|sorted|it, nothing left to do|sort|say|pack, squared up with, settled up, debts are?
        paid|cleared, even with everyone, do not owe anyone|anybody|nobody, all my debts, everything|affairs|paperwork|
        papers is|are? FILL? sorted|settled|squared|straight|in_order|where_it|labelled|boxed, all|things is|are? FILL?
        squared|in_order|labelled|boxed, told|tell|telling|shown .. where .. keys|will|money|papers|key|pin|insurance|
        cash|policy|letter|passwords|book is|are|kept, he|she|they|brother|sister|mate|mum|kids|lad|daughter|son can
        have|keep the|my|it|them car|van|bike|flat|xbox|tv|guitar|stuff|things|dog|cat|money|ring|watch|all|phone|coat,
        put|moved|signed the|my tenancy|house|flat|car|savings|account|insurance|policy|money .. name|over|to,
        paid|paying for|off my own|my|the funeral|coffin|plot|headstone|cremation, found|got|have|sorted a|someone
        home|good_home|to_take|for .. dog|cat|him|her|staffy, sorted .. for when|after, left everything|it_all|money|
        instructions|note|a_note|a_letter|my|it to|for|on|with|in KIN|him|her|them|kids|side|table|drawer|pillow|bed|
        fridge|you, left enough for, burning|burned|burnt|shredded|binned|deleted|wiped all? my|the letters|diaries|
        photos|pictures|messages|stuff|accounts|profile, cancelled my? everything|all|gym|phone|the|contract|tenancy|
        subscription|food_delivery, handed|handing|give|gave|giving in? my notice|keys|tenancy, emptied|emptying|
        clearing|cleared|cleaned out? the|my|me fridge|flat|locker|room|house|cupboards|freezer|wardrobe|desk,
        washed|ironed|folded|laid|hung|put my|the out? suit|best|clothes|shirt|dress .. out|for|ready|wear|in,
        clean|best|good shirt|suit|dress|clothes on, want to look|be|go nice|alright|decent|smart|clean
        for|when|at|once, dog|cat|dogs|cats|staffy is|are|has at|with|gone|to|round|going next_door|neighbour|
        neighbours|my|mum_is|to|a|her|his""",
        plain="""GIVES .. my|me|the OWNS|PETS .. to|away|KIN, GIVES .. OWNS away|to, you can have my, sold .. my|the|me
        OWNS|everything|lot, sorted all|out my|the|me? stuff|things|papers|paperwork|bits|funeral|insurance,
        took|taken|take|dropped|found|left .. PETS, boxed up my|everything|all, bagged up my, binned my|all|everything,
        threw all my, made|wrote|written|sorted|done|changed my|a|the? will, the will END, cancelled my|all|the
        contract|sky|phone|direct|everything|subscriptions|gym, closed my account|accounts, put .. in order|order_now,
        in order END, cleaned the|my flat|house|room|place, bins out|are_out, written everything down, in the drawer,
        spare key, on the kitchen table, in an envelope, envelope, ready for whoever|them|her|mum, no good to me
        now|where, put .. in her|his|their|mum_is|mum|kids name, not want .... mess|tidy|clean|clear|deal|sort|walk|
        left, paid .. all|everyone|back|off .. owed|owe|back|mates|debts|END""",
        slight="""give away, giving away, gave away, gave my, giving my, sorted now|everything, tidied, sort my|the,
        charity shop, paid off, packed, belongings, possessions, someone|somebody|you|he|she|they|anyone|lad|kids else?
        can|could|may|might|should|will have|keep|get my|it|them, keys, on the side""",
    ),
    Facet(
        "being found",
        "who will find them, the door left open, a stranger sent to look",
        "a lost phone that was found",
        strong="""not want|like .. KIN|her|him|them|kids|anyone to? find|walk|see|finding|walking|seeing, not let ..
        KIN|her|him|kids|them find|see|in|come_in|go_in|up, someone|somebody else|not|who .. find|finds|found
        me|it|first, who|whoever finds|found|find, before you|they|she|he|anyone find|finds|gets_here|get_here,
        door|window is|will be? left? open|unlocked|on_the_latch, left the door|latch unlocked|open|on|off, do|would
        anyone|anybody|someone come|look|notice|check, how long .... notice|find|smell|come, nobody|no_one would|will
        know|notice|find|come|check for|til|until|me|i, come looking, not come looking, do not look for, found me END,
        find a|the body, check on|in_on .. flat|mum|the_kids, not send .. KIN|her|him|anyone, where|how you|they|she|he
        will|would|to find, find me in|at|on|by|hanging|there, tell|let them|police|mum|someone|her|him where
        i|to_find|i_am, know where to find|look, do not want .. to be the one, not be the one|mum|her|him who|that|to
        find|finds|walks, do not let .. find|see|in|come|up, identify me|my|the, nobody|no_one|noone has? to|will|would
        find|see|clean|find_me, i will be in the|by|at .. river|woods|garage|shed|loft|car|lake|sea|canal|quarry|field,
        phone is|will_be off|in_the_river|in_the_bin|at_home|smashed .. now|after|so|do_not, last time i|my phone,
        leave|leaving|left my phone|phone_here|it at|in|on|here|behind, if i do|am not answer|reply|text|ring|show|turn
        .. tomorrow|by|ring|call|send|get|tell|brother|mum, not answer|answering tomorrow|by|in_the_morning ..
        ring|call|send|tell|brother|mum, not want|moyn|let .. mum|mam|kids|dad|her|him|them to be the one|first ..
        finds|find|sees|walks, one who|that finds me|it""",
        plain="""check the|my flat|house|room, check on my|me|mum|the|him|her|them, walk in on|and|to, see me like, come
        round in|on|after|tomorrow, key is under|with|in, note on the door, the kids|mum|she|he sees|see|saw
        it|me|that|like|this, will find me|it|us, if i do|am not turn_up|answer|show|reply|text|pick, send|get|ask|want|
        need someone|somebody|police|anyone|a_copper|them .... check|look|find|flat|house|in|not, find me END,
        you|they|she|he|someone|police|neighbour|cleaner|landlord will find|know|smell|see|hear me|it|where|about|soon|
        on, the body, turning|turn|turned|switching|switch my? phone|it off now|for|so|and|forever|after""",
        slight="""find me, notice, looking for me, in a state, my body, find it""",
    ),
)
