"""Safeguarding: control, exploitation, cuckooing, forced labour and debts to dangerous people; English.

Rule of this file: someone takes a freedom away (the phone, the door, the money, the passport, the flat).
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

CONTROL: tuple[Group, ...] = (
    Group(
        "control by someone close",
        "a partner or relative watches, locks in, keeps money or phone, decides who they see",
        "a phone locked by the wrong password; a parent's curfew told as a joke",
        """CONTROLS ME, CONTROLS my every|life|money|everything, coercive control,
        controlling relationship|partner|behaviour|ex|me|husband|boyfriend|man|everything,
        he|she|they|partner|bf|husband|ex|girlfriend .. controlling,
        he|she|they|partner|bf|husband|ex|fella|girlfriend|wife .. controls,
        he|she|they|partner|bf|husband|ex|fella|bloke|girlfriend|wife|mum|dad ..
        read|reads|reading|checks|checking|check|goes|going|looks|looking|got|has|takes|took|taken|keeps|
        keep|hides|smashed|smashes|monitors|tracks|tracking|sees|watching|watches through|at|on|of|in? ..
        my phone|texts|messages|money|bank|card|emails|location|wages|benefits|passport|keys|medication|
        meds|calls, reads my messages|texts|phone, checks my phone|messages|texts|calls,
        checking my phone|messages|texts, goes|going through my phone|texts|messages,
        reading my texts|messages|phone,
        took|takes|taken|keeps|has|have|kept|hides|hid|holds|holding|keep|keeping my phone
        off|and|so|away|from|END,
        took|takes|taken|keeps|controls|has|have|kept|hides|holds|keep|keeping|steals|steal all? my
        money|wages|benefits|bank|card|passport|id|documents|keys|medication|meds|pip|uc|universal|giro|
        papers, track* my phone|me|location|car, tracker on my|phone|car, lock* me in|out|up|inside,
        locked in the|a|my|by|END, locks the door|doors, lock us in,
        not let* me|us FILL? out|leave|go|see|eat|sleep|have|talk|speak|work|use|come|wear|contact|near|
        take|get, not let* her|him|them|my FILL? out|leave|see|eat|sleep|talk|speak,
        not allowed to|out|my FILL? leave|go|see|eat|have|talk|speak|work|use|without|phone|friends,
        not allow* me|us to? leave|out|go|see|talk|work, wont let me|us,
        stop* me from? seeing|leaving|going|working|talking|eating|sleeping|having ..
        friends|family|kids|house|END|to|out|on,
        keeps me in|from|away|prisoner|here|inside|locked|indoors,
        keeping me in|from|prisoner|here|inside|locked|indoors,
        kept me in|prisoner|here|inside|locked|indoors, held me captive|hostage|prisoner,
        hold* me captive|hostage|prisoner|against, held against my, against my will,
        prisoner in|at my|own, trapped .. him|her|them|house|relationship|marriage,
        can not leave .. him|her|them|house .. he|she|they|let|because|kill,
        can not get away from him|her|them, he|she|they will not let, he|she|they does|do not let,
        make* me ask|beg|sleep|strip|do|choose .. things|permission|floor|sex, cut me off from,
        isolat* me, turn* my family|kids|friends against, tells me what to wear|who|eat|do|when,
        decides who|what|when i, have to ask permission|him|her for, needs to know where i am,
        times me when, accus* me of cheating|sleeping|seeing,
        tells me i am mad|crazy|worthless|nothing|fat|ugly, puts me down all|every|in,
        calls me worthless|names|fat|ugly|stupid|slag|a,
        if i leave .. he|she|they|kill|hurt|kids|will|take, if i leave him|her|them,
        he|she|they said|says|will .. if i leave|left|go|tell|told, will kill himself|herself if|unless,
        blackmail*, extort*, hold* .. over me, using the kids against|to, stalk* me, spy* on me,
        spies on me, camera* in my|the house|bedroom|flat .. he|she|watch,
        forc* me to FILL? do|have|take|stay|work|sell|carry|marry|steal|eat|drink|sign|lie|watch|strip|
        hold|keep|beg|sleep|smoke|inject|give|let|END, force us to,
        mak* me steal|sell|carry|work|beg|shoplift|do .. for|things|it|END""",
    ),
    Group(
        "exploitation",
        "county lines, cuckooing, forced labour, sex work for someone, debts enforced by threat",
        "working long hours; owing a mate a fiver; a taxi that took the wrong line",
        """county lines|line, going country|cunch, ott for them|him|a, go country for, cuckoo*,
        taken over|took|takes|taking|over my|the|his|her over? flat|house|place|home|gaff|yard|room ..
        dealers|selling|they|and|men|lads|to|END,
        moved|move|moving into|in|themselves|to in|into? my flat|house|place|gaff|home|yard ..
        will|wont|selling|dealing|not|using|and|dealers,
        sell* .. from|out of? my|the flat|house|place|gaff|home|yard|his|her|room,
        dealing .. from|out|in of? my|the|his|her flat|house|place|gaff|home|room, deal out of my,
        using my flat|house|place|gaff|home|address|account|bank|room to|for|as,
        use* my flat|house|place|gaff|bank|account|address to|for|as ..
        sell|deal|bag|cut|store|stash|run|move|put|money, bagging up, bag* up .. my|in flat|house|kitchen,
        store|storing|stash|stashing|hold|holding|keep|keeping|hide|hiding .. for
        them|him|someone|people|dealers .. drugs|gun|knife|package|gear|END|or|flat,
        hold* drugs|gear|package|packages|packs|guns|stash|parcels|a gun for,
        will not leave my|the flat|house|place|END,
        they|he|them|dealers|men|lads .. will not leave|go|move|get END,
        they|he|dealers|gang .. not leave my,
        run|running|ran|carry|carrying|move|moving|take|taking
        drugs|gear|stuff|food|packs|packages|money|parcels|things|bags .. for|up|to
        them|him|someone|north|country|coast|people|out|there|trains|train,
        got me running|carrying|selling|dealing|working|shotting|moving|doing|shoplifting|robbing|holding,
        have me running|carrying|selling|dealing|shotting|shoplifting,
        had me running|carrying|selling|dealing|working|shotting|shoplifting,
        has me running|carrying|selling|dealing|shotting|working, having me run|carry|sell|deal,
        make* me run|carry|sell|deal|shot|work|move|hold|rob|shoplift,
        made me run|carry|sell|deal|work|shot|hold|rob|shoplift,
        making me run|carry|sell|deal|work|shot|hold|rob|shoplift,
        want* me to run|carry|sell|deal|shot|hold|rob|move drugs|gear|stuff|things|for|it|packages|a,
        want me back working|selling|running|dealing|shotting|on,
        pressur* me to|into sell|run|carry|steal|selling|running|rob|deal|dealing|have|sex, trap house,
        trapping for, shotting for,
        owe* .. them|him|dealer|dealers|people|lads|shark|gang|man|money ..
        scared|cant|can|hurt|threat|pay|after|work|out|kill|leave,
        owe them|him .. money|grand|big|for|thousands|cant|can|and|so,
        owe* a dealer|dealers|loan|drug|shark,
        owe* money to|for drugs|gear|dealer|dealers|people|some|bad|dangerous|the wrong|lads|a,
        owe .... can not get|pay|leave|out, drug* debt*, loan shark*, debt bondage,
        debt to|with dealer|dealers|them|a, work* off my|the|a debt,
        pay* off my|the debt .. by|selling|working|running|them, debt .. work|them|sell|paid|run,
        cannot|can not get out of it|this|owing|working, get out of it .. owe|them,
        can not get out of it END, they own me, he|she owns me, belong to them,
        know* my kids|kid|family|mum .. school|live|lives|hurt|get|after,
        pay|paid|pays .. not|never me|us|wages, not pay* me|us, do not get paid, not been paid,
        never pay* me|us, no wages, works for free,
        work* for nothing|no pay|free .. boss|them|him|they|hand|every|days|live|passport,
        boss|gaffer|he|she|they|agent|man|employer|manager .. passport|papers|documents|visa|id,
        keep* my|our passport|passports|papers|documents|id|visa|card|wages,
        kept my|our passport|passports|papers|documents|visa,
        took my|our passport|passports|papers|documents, takes my|our passport|passports|papers|documents,
        has|have|hold|holds|holding|got my|our passport|passports|papers|documents,
        passport .. boss|not give|taken|back|away, not give .. passport|papers|wages|documents,
        forced labour|to work|work|into|me|us, force* us|me to|into work|works, modern slavery, slavery,
        slave, like a slave, treat* .. slave|slaves, traffick*, people smuggl*, smuggled me|us|here,
        brought me|us here .. work|passport|debt, sleep* where i work|in the carwash|factory|nail,
        live* .. in one|a room .. ten|lots|many|workers|men|people, not allowed to leave,
        cannot leave .. job|work|boss|farm|house, pimp*, sell* me|my|herself|myself|her body|sex|for,
        sell myself, selling myself, sell my body,
        sex for drugs|gear|rent|money|food|a place|somewhere|room|debt, rent for sex,
        sex work .. make|force|him|them|made|forces, made me sleep with|have, make* me sleep with|have,
        sleep with .. for drugs|rent|money|him|them|men|place,
        with his mates|friends .. made|make|sex|sleep, pass* me round|around, groom* me|us|her|him|them,
        being groomed, was groomed, got groomed, exploit*,
        gang .. me|my|wont|leave|join|out|kill|hurt|after, want out of the gang,
        want to get out of the gang, leave the gang, money mule, use* my bank|account|card,
        using my bank|account|card, took out loans|credit in,
        take* my benefits|giro|pip|money|wages|universal, taking my benefits|giro|pip|money|wages,
        taxed me, taxing me, extort*, preying on""",
    ),
)
