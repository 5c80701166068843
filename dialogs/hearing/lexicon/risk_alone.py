"""Safeguarding: a child left by itself, and a weapon that is carried; English and Welsh.

Rule of this file: a child is alone only where nobody is with it and it is told as so; a blade is a weapon by what it is
for or where it is kept, so that a kitchen's, a workshop's and a fishing bag's are not.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

ALONE: tuple[Group, ...] = (
    Group(
        "a child left alone",
        "a young child is at home, in a car or anywhere with nobody",
        "a child that must not be left, or plays by itself; a grown one who lives alone; the sender home alone",
        """CHILD .... home|house|flat|indoors|there|in alone|by_himself|by_herself|by_themselves|by_itself|
        on_his_own|on_her_own|on_their_own|on_there_own|on_its_own|unattended, CHILD is|are|was|were|been .. on|by
        her|his|their own|self END she|he|they is|are|only, CHILD is|are|was? on_his_own|on_her_own|by_himself|
        by_herself|alone|home_alone and|cos|because? he|she is? only|just? 1|2|3|4|5|6|7|8|9|10|11|one|two|three|four|
        five|six|seven|eight|nine|ten|eleven END, CHILD is|are|was|were|been .. left? alone|by_himself|
        by_herself|by_themselves|on_his_own|on_her_own|on_their_own|on_there_own|unattended END|now|and|while|for|at|
        in|all|since, babys|lads|kids .. alone|by_himself|by_herself|on_his_own|on_her_own|in_the_car, he|she is
        only|just? 1|2|3|4|5|6|7|8|9|10|11|two|three|four|five|six|seven|eight|nine|ten|eleven .... alone|by_himself|
        by_herself|on_his_own|on_her_own, left|leave|leaving|leaves my|the|our|his|her|their .. CHILD .. alone|
        by_himself|by_herself|by_themselves|on_his_own|on_her_own|on_their_own|on_there_own|unattended|in_the_car|
        in_the_house|in_the_flat, left|leaving .. year|yr|yo|months|month old? .. alone|by_himself|by_herself|
        on_his_own|on_her_own|on_their_own|in_the_car, no_one|nobody is|are|was with|watching|minding|there_with the|
        my|our|her|his .. CHILD, got no_one|nobody with|watching|minding the|my|our CHILD, plant|plentyn|babi|
        bachgen|hogyn|crwt|mab|merch .... ben|pen ei|eu? hun|hunan|hunain, adre|adra|adref|gartref|ty ar ben|ei ei|
        ben? hun|hunan|ben_hun, gadael|gadel|gadewais|adael|adawais y|fy|r .. plant|babi|plentyn|mab|merch .. hun|
        hunain|hunan|car""",
    ),
    Group(
        "a weapon carried",
        "a knife or another weapon got, kept or carried for protection or against somebody",
        "a knife and fork, a kitchen's or a workshop's, fishing, a present, a knife handed in",
        """knife|blade|machete|shank|zombie_knife|hammer|bat|weapon|gun|screwdriver .. for|as my? own? protection|
        self_defence|self_defense|safety|case|back_up|backup, carry|carrying|carries|carried|packing a|my|the? big?
        knife|knives|blade|machete|shank|weapon|gun|strap|screwdriver|hammer END|now|on|with|in|again|for|everywhere|
        because|cos|when|just|round|around|to, knife|blade|machete|shank|weapon|gun on me END|now|all|at|just|in,
        knife|blade|machete|shank|gun down|in|up my trousers|waistband|sock|sleeve|boot|pocket|jacket|coat, bought|
        buying|got|getting|grabbed|took myself|me? a|my knife|blade|machete|shank|gun .. because|in_case|for_him|
        for_them|if_he|if_they|off_him|for_the_lads|to_protect, sleep|sleeping with a|my knife|blade|machete|bat|
        hammer, tooled up, START? i|have|just? started|been carrying END|again|now|because, keep|keeping|kept|got a
        bat|hammer|knife|blade .... protection|in_case_he|in_case_they, cario|gario|cyllell|gyllell|machete|llafn ..
        cyllell|gyllell|llafn|amddiffyn|diogelwch|warchod|amddiffyn_fy_hun, mae|ma gen|gyda|da i|fi gyllell|cyllell|
        machete arnai|arna|ar|yn|rhag|i""",
    ),
)

NOT_ALONE: tuple[Group, ...] = (
    Group(
        "alone in another way",
        "who must not be left, the sender who is home alone, who lives or plays alone, a blade of use",
        "a child that is alone",
        """not|never|without leave|leaving|left|leaves .. CHILD .. alone|on_their_own|on_his_own|on_her_own|
        by_themselves|by_himself|by_herself|unattended|on_there_own, not|never|without want_to|like_to|like? leave|
        leaving|left|leaves .. CHILD .. alone, not|never|without leave|leaving|left|leaves her|him|them|it
        on_their_own|on_his_own|on_her_own|by_themselves|by_himself|by_herself|on_there_own, i am|was|be|sat|stuck
        home|here|in|indoors|there alone|by_myself, me at|is? home alone, home_alone film|movie|2|two, allu|gallu|
        fedra|methu|alla|ddim|i gadael|adael .... hun|hunain|hunan, left|leave|leaving .. CHILD with my|her|his|
        their|the|our nan|nana|gran|mum|mam|dad|sister|brother|mate|auntie|aunt|partner|childminder|missus|nursery|
        friend|neighbour, plays|play|playing|sleeps|walks|goes|lives|live|living|travels .. alone|on_his_own|
        on_her_own|by_himself|by_herself|on_their_own, knife and fork, kitchen|butter|bread|steak|craft|stanley|
        carving|fishing|pen|penknife|pocket|palette|cake|fish knife|knives, knife|knives set|block|sharpener|skills|
        crime|amnesty|awareness|handed, knives, nail gun, glue|heat|top gun, cricket|baseball|rounders bat, hammer
        and nails|chisel|tools, got|get|getting|need|bought|buying|borrowed|lent|bring|bringing a|my|the hammer for
        the_job|my_job|a_job|work|site|the_site|the_shed|the_fence|the_decking|the_flat|decorating|diy END, carry|
        carrying|carried .. shopping|boxes|tools, no_longer|stopped|never|not|used_to carry|
        carrying|carried .. knife|blade|weapon|knives, handed .. knife|blade in""",
    ),
)
