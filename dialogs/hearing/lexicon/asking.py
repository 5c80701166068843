"""Questions: when, where and who about the appointment or the sender, and any other."""

from __future__ import annotations

GROUPS = {
    "when": (
        "(what|wot|which) (time|day|date|days|times|day and time|time and day|day or time) (is|was|"
        "am|did|do|are|have|has|were|will|would|should|again|it|that|my|the|for|on|u|you|i|we|to|"
        "does|shall|ya)? (it|that|i|my|the|you|we|u|this|*|again)? (appointment|meeting|on|at|in|"
        "meant|supposed|for|want|say|said|session|need|coming|see|start|got|have|next|have to)?",
        "(what|which) (time|day|date) (again)?",
        "(what|which) (is|was) (the|my) (time|day|date|date and time|time and date) "
        "(of (it|this|that|the appointment|my appointment))?",
        "when (am|do) i (in|come in|due|see you|see *|up|back in|next|with you) (next|again)?",
        "pryd (dwi|ydw i|fydda i|mae) (i)? (yn)? (fewn|mewn|dod|nesa|nesaf) (nesa|nesaf|eto)?",
        "when (is|was|am|are|do|did|does|should|shall|have|will|s|must|would|can) (it|that|i|my|"
        "the|you|we|this|our|u|*|next) (appointment|next|meeting|meant|supposed|again|in|seeing *|see *|seeing|"
        "due|see|have|need|got|coming|session|appointment again|on|for|got to|have to|come|one|"
        "visit)?",
        "when (again|then|now|next|abouts|about)?",
        "(is|was) (it|that|this|my appointment|the appointment|appointment|my meeting|*|my next "
        "one) (still|def|defo|definitely) (on|happening|going ahead|at|for|the same time)?",
        "(is|are|does) (it|that|we|things|* appointment)? still (on|happening|going ahead|good to go|going on|standing|"
        "stand|the plan)",
        "(ydy|ydi|yw|ydyn|a (ydy|ydi|yw)) (o|e|hi|fe|fo|ni|hwnna|yr apwyntiad|y cyfarfod)? (dal|o hyd) "
        "(i fod|yn mynd)? (ymlaen|mlaen|yn digwydd|yn sefyll|ar)?",
        "(is|was) (my appointment|the appointment|my meeting|my next one) (at|on|for|this|next|"
        "today|tomorrow|still|definitely)",
        "(am|are) (i|we) (in|meant to|supposed to|due|seeing|still|booked|coming|down|definitely|back in|still on)",
        "(do|have) i (got|have|an|still got|need to come)? (an|a|any)? (appointment|meeting|to "
        "come in|anything|session)",
        "(remind|tell) me (of|about|when|what|again)? (the|my)? (time|day|date|date and time|time "
        "and date|appointment|it is|is it|time and place|when)",
        "remind me",
        "(forgot|forgotten|cant remember|can not remember|do not remember|lost|not sure|dont know|"
        "do not know|unsure|not got|missed|what was) (what|when|which)? (the)? (time|day|date)",
        "(forgot|forgotten|cant remember|can not remember|do not remember|not sure|dont know|do "
        "not know|unsure|clue|no idea|check|checking|wondering|lost) (when|what)",
        "(can|could|please|will) (you|u|someone|i) (confirm|check|tell|say|remind|have|know|get|"
        "text|send) (me)? (of)? (the|my|what|which|again) (time|day|date|times|date and time|day "
        "and time)",
        "(time|date) (again|please|is it|was it)",
        "how long (till|til|until|before) (my|the|i)",
        "my next (appointment|one|meeting|session|visit)",
        "(next|the) (appointment|one) (is|when|date|what)",
        "this (tuesday|week|one) or (next|the one after)",
        "or (next|the one after|the week after|is it)",
        "(pryd|pa bryd|faint o'r gloch|pa amser|pa ddydd|pa ddiwrnod|am faint|pa ddyddiad|faint or "
        "gloch|pa dydd) (mae|ma|yw|oedd|ydw|dwi|fi|yn|ydy|ydi|nesaf|nesa|eto|mae yr|bydd)? (o|e|fe|"
        "yr|y|fy|fi|i|hwnna|apwyntiad|angen)?",
        "(ydi|ydy|yw|ai|odi|oes) (o|e|fe|hi|apwyntiad|yr apwyntiad|da fi|gen i|gyda fi) (dal|am|ar|"
        "heddiw|fory|yn|apwyntiad)?",
        "(heddiw|fory|wythnos yma|yma|hwn) (neu|ta|te|na) (fory|wythnos nesa|yr un|y|r)? (wedyn|nesa)?",
        "(ta|neu) (yr)? (un)? (wedyn|nesa|fory)",
        "(pryd|faint o'r gloch|pa amser|pa ddydd|am faint) (dwi|ydw i|fi) (i)? fod (i)? (yno|yna|fewn|mewn|dod|ddod)?",
        "(wedi)? anghofio (pryd|pa|faint|yr amser|amser|y dydd)",
        "(beth|be|pa) (yw|ydi|ydy|oedd|di) (yr|y|fy)? (amser|dyddiad|dydd|diwrnod) (yr|y|fy|i)? (apwyntiad|sesiwn|"
        "cyfarfod)?",
    ),
    # "Is it Tuesday?", when a day or time follows.
    "is_it": (
        "(is|was) (it|that|this|he|she) (still|def|defo|definitely|on|at|for|in|not|the)?",
        "(so|its|it is) (still|def|defo|definitely)",
        "(ai|ydi|ydy|yw) (o|hi|e|fe|hwn)?",
    ),
    "where": (
        "where (am|do|should|shall|will) (i|we)? (meant to|supposed to|need to|got to|have to)? (go|come|be)",
        "where (is|was|am|are|do|did|does|should|shall|have|will|to|about|abouts|exactly|again|at|"
        "r|u|you|must|about is|s|abouts is) (it|that|i|my|the|you|we|this|your|u|*|is|are|they|"
        "place|ya|exactly) (go|meet|at|based|again|meeting|to|place|appointment|need|office|"
        "supposed|meant|meeting you|located|come|is it|building|find|have|live|entrance|been|be|"
        "going|meeting *|then|now|exactly|to go|coming|based at|that|about|lot|lot based|guys|got "
        "to)?",
        "(where|whereabouts|wherabouts|whereabout|whare|wheres)",
        "(what|which|wot) (is|was)? (the|your|its)? (full|exact)? (address|postcode|place|street|"
        "road|building|office|room|floor|entrance|door|location|bus stop|name of the (place|street|"
        "building|road)) (called|is it|do i|again|is that)?",
        "(address|postcode|directions|location) (please|again|for (the|my)? (sat nav|satnav|maps|google))",
        "(address|postcode|directions)",
        "(what|send|give|need|got|have|text|tell|lost|forgot|forgotten|know|get|remind|you got|"
        "have you got|drop) (me|you|i|us)? (the|your|an|of)? (full|exact|right|office|new)? "
        "(address|postcode|directions|location)",
        "(is|was) (it|that|this) the (building|place|one|office) (next to|near|by|opposite|with|"
        "above|on|in|behind|beside|at|where)",
        "(is|was) (it|that|this|your office|the office|the place|there) (the|at|in|near|by|next to|"
        "above|opposite|same|far|upstairs|on|a|round|behind|across|beside|over|the one|parking|"
        "anywhere|somewhere|the building|that) (same|place|old|new|town|office|one|high street|"
        "park|library|jobcentre|job centre|usual|building|parking|road|from|bus|corner|station|"
        "shop|the|church|front|back|to|as|centre|center|community|street|bottom|top|end|ground|"
        "first|red|big|where|near)",
        "(same|old|new|usual|normal|which) (place|office|building|address|location|spot) (as|or|"
        "again|last|we|then|still|is it)?",
        "(is|are) (you|there|they|we) (still|near|anywhere near|based|a car park|in) (at|in|on|near|the|parking|by)?",
        "(how) (do|can|would|will) (i|we|you) (get|find) (there|to|you|it|the|in)",
        "(what|which) bus",
        "(what|which) (high|main) (street|st|road)",
        "(is|was) (it|that|this) (in|at)? (the)? (same|usual|old|new) (building|place|office|room|one|spot|address) "
        "(as|like)? (before|last time|last week|the last time|normal|usual|always)?",
        "(is there a lift in the building)",
        "(ble|yn lle|ymhle|i ble|yn ble|lle) (mae|ma|yw|dwi|fi|ydw|ydy|ydi|yn|mae yr|oedd|i|da|mae "
        "yn|wyt|dych|sy|wi|fydd|bydd) (o|e|fe|fo|hi|fi|yn|i|chi|ti|yr|y|nhw|apwyntiad|angen|mynd|hwnna)? (fod|i fod|i|"
        "angen)? (i)? (mynd|fynd|dod|cwrdd)?",
        "(ble|ymhle|i ble|yn ble)",
        "where abouts (on|in|at)? (the)?",
        "(beth|be) (yw|ydi|ydy|oedd) (y|yr|eich|dy)? (cyfeiriad|cod post|lle|gyfeiriad)",
        "(cyfeiriad|cod post)",
        "(yr un|un|same|hen|lle) (lle|le|un|newydd|adeilad) (a|ag|o|neu|ta|tro|eto|r|as|â|hen)? "
        "(tro|or blaen|blaen|o'r blaen|newydd|diwethaf|dwetha|hen)?",
        "(sut) (dwi|fi|mae|ydw|alla) (yn|i)? (cyrraedd|mynd|ffeindio)",
    ),
    "who": (
        "who (is|are|r|the hell is|the fuck is|dis|this|u|be|am|was|even is|the hell are) (this|"
        "that|it|you|u|ya|i talking to|i speaking to|texting|messaging|messages|number|* from|"
        "dis|the|calling|i|these|them|sending|writing|* then)",
        "who (this|dis|you|u|dat|be this|that|is|r|are)",
        "(may|can|could) (i)? (know|ask) (that)? who",
        "(who|what|whos|whose|which) (number|no|company|service|organisation|team|people|lot) "
        "(is|are)? (this|that|it|you|texting|is this)",
        "(do not|dont|did not) (know|recognise|recognize) (who)? (this|the|your|you) (number|is|are|is this|you are)",
        "do not know who (this|it|you) (is|are|was)",
        "* (who|from where)",
        "(which|what) (one is * |* is (it|that|this))",
        "(new phone|lost my contacts|lost my contact|lost contacts|no name) who",
        "(do|should|am) i (know|supposed to know) (you|u|this)",
        "your name (please|again)",
        "(what|whats) (is)? (your|*|her|his|the workers|my workers) (name|surname)",
        "who (am|do|will|would) (i) ((meant|supposed) to be (seeing|meeting)|see|seeing|meet|meeting|meant to see|"
        "have to see|ask for|be seeing|talk|speak|supposed to see|it with)",
        "who (is|will) (my|the|it|be) (worker|case worker|appointment|with|there|appointment with|"
        "meeting|be there|from)",
        "who (is|will) it with",
        "(from|with) (who|whom)",
        "who",
        "(which|what) (one)? of you (is|are|am i|will|do i)? (it|i)? (seeing|see|meeting|seein|with)?",
        "(who|who is) (this|that)? asking",
        "(is this|are you|is that) (legit|a scam|spam|my worker|still *)",
        "(pwy) (yw|ydi|ydy|wyt|dych|sy|ydych|sydd|dach|yn|ti|chi|di) (hwn|hwnna|ti|chi|yn|na|yma|hyn|*|di|y|sy)?",
        "pwy",
        "pwy (sydd|sy) (yna|yno|na|fanna|hyn|hwn|ar y ffon)",
        "pwy (sy|sydd) (yn)? (tecstio|anfon|yma|ma|na|siarad) (fi|i fi|y)? (hwn|hyn|negeseuon|rhain)? (hyn|yma|ma)?",
        "rhif pwy",
    ),
    # Asks who somebody is, by name: the worker's name, or a stranger asking after the participant's.
    "who_name": ("who (is|are|was|the hell is|the fuck is|even is) (this|the)? *", "pwy (yw|ydi|ydy|di) *"),
    # Whether their last text came: what follows it is what that text said.
    "got_mine": (
        "(did|have|has) (you|u|ya|anyone|someone|*) (not)? (get|got|seen|see|had|read|receive|received) (my|the|that|"
        "me) (last|other|earlier)? (text|message|email|voicemail|call) (saying|to say|that|earlier|before|yesterday)?",
        "(gaethoch|gest|gawsoch|welsoch|welest|wnaethoch) (chi|ti)? (gael|weld)? (fy|y|yr|r)? "
        "(neges|negeseuon|tecst|text|message) (i|fi|yn dweud)?",
    ),
    # Any question. It goes to a person, and only matters when nothing else was said.
    "ask": (
        "(why|how|what|which|can (i|you|u|we|someone)|could (i|you|u|we)|do (i|you|u|they|we)|does (it|he|she|that|"
        "my|the)|is (there|it|this|that|he|she)|are (you|there|they|we|u)|will (i|you|it|they|u|there)|would "
        "(you|it|i)|have (you|i|u)|has (it|he|she|my|the|anyone|that|this)|did (you|i|u|he|she)|am i|should i|"
        "shall i|may i|any idea|any chance|when can|when do|when will|when does|where can|where do i get)",
        "(a fydd|oes|ydy|ydi|odi|pam|sut|beth|be (di|ydi|sy|mae|ma|am|wyt|yw)|faint|ga i|gai|a oes|allaf i|alla i)",
        "(find out|let me know|tell me|get me|give me|send me|show me|check (if|whether|that)|get "
        "their|do you know|may i|are (any|my|the)|is (the|any|my))",
        "(is|would|will) (it|that) (be)? (ok|okay|alright|all right|fine) (if i|to|for me to) (bring|have)",
        "(can|could|may|shall|should) i bring",
        "(yw|ydy|ydi) (o|hi|hynny)? (yn)? (iawn|ok) (i fi|i mi|os) (ddod â|dwi'n dod â)",
        "(question|quick question|dumb question|just wondering|wondering|wanted to ask|want to ask|"
        "need to ask|question for *)",
    ),
    # Wants a human, without asking for a call.
    "human": (
        "(actual|real|proper) (human|person|people)",
        "(speak|talk|chat) (to|with) (a|an|someone|*|my|you|the|real|actual)? (person|human|real|"
        "someone|*|worker|manager|somebody|case worker|mentor)?",
        "(are you|is this|am i (talking|speaking|texting) to) (a)? (bot|robot|real|human|real person|machine|computer)",
        "(siarad) (a|gyda|efo|â) (rhywun|*|person)",
    ),
}
