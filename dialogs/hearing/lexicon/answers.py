"""Yes and no, and the ways of saying that what was put is right or wrong."""

from __future__ import annotations

GROUPS = {
    # A yes that may also be a throat cleared: "yeah mark has to work late". It needs its clause to itself.
    "yes": (
        "(oh|hell|ooh|ah|erm|well|um)? (yes|yeah|yep|aye|yessir|si|oui|yah) (please|mate|sir|love|"
        "indeed|defo|of course|for sure|def|pal|bro)?",
        "(uh huh|uhuh|mhm|mmhmm|uh-huh|mm)",
        "(sure thing|surely|for sure|fo sho|course|of course|ofc|ofcourse|certainly|definitely|"
        "absolutely|affirmative|roger that|totally|100%|deffo|defo|obvs|obviously|too right)",
        "(okey dokey|okey doke|oki doki|righto|right you are|coolio|grand|sound|safe|sweet|sick "
        "one|bet|calm|say less|bless|sorted|sorted then|great|perfect|brilliant|brill|fab|fabulous|"
        "lovely|wonderful|awesome|excellent|superb|mint|ace|belter|braw|lush|tidy|champion|"
        "smashing|dead on|ideal|magic|nice one|very good|fantastic|amazing|happy days|bang on|spot "
        "on|aye aye|10 4|deal|done|agreed|accepted|fairs)",
        "go on then",
        "(yes|yeah|ok|alright) go on then",
        "(why not|do not see why not|see no reason why not)",
        "i (accept|agree|confirm)",
        "(hundred percent|100 percent|no doubt|without doubt|you bet|think so|i think so|should be|"
        "should do|god willing|all being well|all good with me|on it|booked in|i am on it|yes boss|"
        "sweet as|defo|for definite|yeah definitely|say no more)",
        "(is)? (calm|bostin|gravy|blessed|boss|peng|reem|canny|lush|all gravy|cushty|cushti)",
        "(count me in|i am down|down for that|up for it|i am up for (it|that)|i am game)",
        ":up:",
        "(ie|ydw|oes|ydy|ydi|gwnaf|byddaf|ia|iep|iawn|ocê|oce|o'r gore|o'r gorau|or gore|or gorau|"
        "iawn gen i|iawn gyda fi|iawn efo fi|"
        "wrth gwrs|yn bendant|bendant|siwr|siwr iawn|ie plis|gwnai|perffaith|gwych|grêt|gret|da "
        "iawn|cytuno|swnio yn (dda|iawn|gret|wych)|swnio n dda|hyfryd|bendigedig|champion)",
    ),
    # A yes that is as often only "I heard": it needs the whole text to itself.
    "ok": ("(ok|okey|alright|all right|alrighty|right|cool|kool|sure|good|fine|nice)",),
    # Agreement with what was put, in a sentence.
    "agree": (
        "(that|the) (date|day|time|slot) is (fine|good|ok|great|perfect) (for|with|by)? (me|us)?",
        "(all|alls) (is)? (good|well|fine|ok|set|sorted) (this|my|at this|at my|on my|on this) (end|side)",
        "is (fine|good|great|perfect|grand) (thanks|by me|with me|for me)?",
        "(that|it|this|tuesday|all|everything|you|which|the time|all of that|that all|that one|"
        "time|day) (is|would be|will be|sounds|seems|looks|works|appears|suits|are|should be|will|"
        "would|is all|sound|all sounds|all looks|all works|would all be|might be)? (ok|fine|good|"
        "great|perfect|right|correct|alright|all right|cool|sound|true|spot on|grand|lovely|"
        "brilliant|ideal|awesome|accurate|wonderful|amazing|mint|confirm|affirmative|excellent|fab|"
        "exactly right|it|all good|the one|the ticket|okay to proceed|like it|just right|yes|the "
        "truth|a fact|so true|very true|indeed correct|valid|fantastic|no bother|doable|a yes|no "
        "issue) (with me|by me|for me|to me|from me|thanks|then|for us)?",
        "(sounds|looks|seems|works|suits|suit|sound) (ok|fine|good|great|perfect|right|correct|"
        "alright|cool|sound|spot on|grand|lovely|brilliant|ideal|like a plan|nice|mint|amazing|"
        "awesome|wonderful|me|for me|well|good to me|great to me|fine to me|fine with me|best) (to "
        "me|for me|with me|by me|just fine)?",
        "works",
        "(works|good|fine|ok|great|perfect|cool|okay|suits) (with|for|by) (me|us)",
        "(that|it) (works|suits) (for)? (me|us)? (well|fine|perfectly|great|best|too)?",
        "(that|it|this) (will|would) (do|work|suit|be (ok|fine|great|good|perfect|awesome|lovely|"
        "brilliant|a yes|yes|affirmative|true|ideal))(nicely|fine|me)?",
        "(all|its all|that is all) (good|fine|ok|correct|right|sorted|confirm|set)",
        "(no|not a|nae|zero|no real) (problem|problems|probs|prob|bother|worries|worry|stress|"
        "drama|issue|issues|prblem|probz|trouble|wuckas) (at all)? (with that|for me)?",
        "(should|shud|will|would|gonna|going to|might) be (fine|ok|good|alright|able to|doable|possible|great)",
        "no (thats|that is|it is|its) (fine|ok|good|great|perfect|alright|all good|right|correct)",
        "(happy|ok|fine|good) with (that|this|it|the time|tuesday)",
        "you (got|have got|are|have) (it|that|right|correct|it right|that right|it all right|the right one|it man)",
        "please book",
        "(yes|yeah|yep|ok|aye) (please)? keep (it|that|my slot|my appointment|my place|the slot|the appointment)",
        "you (have)? (got|hit) (it|that|on the head|it all) (all)? (right|correct)?",
        "(true|very true|correct|exactly|exactly right|thats right|precisely|totally true|"
        "definitely true|positive|accurate|indeed|spot on) ",
        "(that|it) (is)? (definitely|exactly|precisely|just|indeed|actually|totally|all|absolutely|"
        "most certainly|still|completely) (it|right|correct|true|what i want|what i need|"
        "affirmative|fine|ok)",
        "that is (exactly|just)? (what|how) (i|we) (want|wanted|need|said|like|asked for|meant)",
        "that is (how it is|the way|me|my one)",
        "(please|go ahead and|yes|yeah)? (book|confirm|reserve|do) (it|that|me in|it please) (please)?",
        "(please)? (confirm|do that|do it|do so|go ahead|proceed|book it)",
        "(lets|let us) (do (it|that|this)|go (for|with) (it|that|this))",
        "(i)? (can)? (confirm|agree) (that|it|this|all|all of that|attendance|my presence|my attendance|my "
        "appointment|the appointment)?",
        "(i)? (would) (like|love) that",
        "(i)? (do) (like|want) (that|this|it)",
        "(like|love) (that|this)",
        "(the|my) (answer|response|reply) (to that)? is (a)? (definite|resounding|definitely)? (yes|affirmative|true)",
        "(my (response|answer|reply) is|i say|i vote|i would say|i would have to say|i have to "
        "say) (a)? (yes|affirmative|true)",
        "(it|that|thats) (is)? (a)? (definite|big|for sure|resounding)? (yes|true|affirmative|yeah)",
        "(i)? (think|believe|reckon|guess|know|say) (it|that|that that|what you (just)? said) "
        "(is)? (true|right|correct|fine|ok)",
        "(i)? (think|believe|reckon|guess) so",
        "agree with (the truth of)? (that|it|this|what you (just)? said)",
        "(it is|that is) (true|right|correct|affirmative|accurate|a fact) (yes)?",
        "what you (just)? said is (true|right|correct|accurate)",
        "(that is|it is)? not (false|wrong|incorrect|untrue)",
        "all set",
        "(same|usual) (time|place|as usual|as always)",
        "(the)? same (time|day) (as|like) (usual|always|ever|normal)",
        "(mae|ma|mae hynny|mae hynna|ma hynna|ma hynnan|mae o|mae e|ma fe|ma hwnna|hynna|hynny) "
        "(yn)? (iawn|gret|grêt|berffaith|perffaith|gywir|dda|siwtio|gweithio|ok|gwych|fine) (i fi|"
        "gyda fi|efo fi|da fi)?",
        "(bydd|byddai) (hwnna|hynny|hynna|hwn|o|hi) yn (iawn|gret|dda|berffaith|siwtio|gweithio)",
        "(siwtio|gweithio) (fi|i yr dim|yn iawn)",
        "siwtio",
        "(dim) (problem|probs|bother|trafferth)",
        "(swnio|edrych) (yn)? (dda|iawn|gret|grêt|wych|berffaith)",
        "cadarnhau",
        "(dwi|rwyn|dw i) (yn)? (cadarnhau|cytuno|hapus)",
    ),
    # A yes only when it is all that is said ("I will", "I do").
    "yes_i": (
        "(i|we) (do|would|am|will|can|shall|should)",
        "(i|we) (am|are) in",
        "(ydw|yndw) dal i dod",
        "(will|can) do",
        "i (could|should)",
    ),
    "no": (
        "(oh|hell|erm|well|um|ah)? no (thanks|thank you|way|chance|no|no no|ta|sorry|can do|good|mate|please)?",
        "(probably|prob|most likely|likely|hopefully|best) not",
        "no you are (alright|ok|fine|good)",
        "(doubtful|unlikely|does not look like it)",
        "(not (at all|really|happening|for me|interested|today|this time|that|a chance|on your "
        "life|now|this one|that one)|negative|nein|non|nae chance|never|fraid not|afraid not|(im|i "
        "am) afraid not|no fear|fat chance|jog on|not a chance)",
        "(i)? (do not|dont) (think|believe) (so|that)",
        "(i)? (think|guess|hope|am afraid|suppose|reckon) not",
        "(i)? (will|would)? (pass|decline|give it a miss|skip it|sit this one out)",
        "please no",
        "(that|it) (is|would be|will be) (a)? (hard|big|definite|solid)? (no|negative)",
        "(its|thats) a no (from me)?",
        "(i)? (say|must say|got to say|have to say|would say|would have to say)? (no|negative) (to "
        "that|is the answer|is my (answer|response|reply)|for sure|from me)?",
        "(the|my) answer (to that)? is (definitely|a)? (no|negative|false)",
        ":down:",
        "(na|nage|naddo|nac ydw|nag ydw|nac oes|dim diolch|dim o gwbl|nac ydi|na fydda|na allaf|na "
        "fyddaf|byth|nag oes|nagw|nagos)",
    ),
    # What was put is wrong, without saying what would be right.
    "disagree": (
        "(that|it|this|you|what you (just)? said|info|information|the (statement|information|"
        "answer|time|date|day)|thats|everything|there) (is|are|was|seems|sounds|would be|turns out "
        "to be|to be)? (not|actually|totally|completely|definitely|overwhelmingly|all|just|"
        "clearly)? (wrong|incorrect|false|untrue|inaccurate|erroneous|mistaken|rubbish|nonsense|"
        "not right|not correct|not true|not it|not good|not the case|not what i (want|said|asked "
        "for|meant)|the wrong (answer|day|time|date)|a mistake|not the right (answer|day|time|date|"
        "one))",
        "(that|it) (is|can|will|would) not (be)? (right|correct|true|it|the case|work|suit|suit me|"
        "do|ok|good|fine|good for me|great|what i (want|said|meant)|possible|happening|going to "
        "work|going to happen|the right (answer|day|time|one)|accurate)",
        "(a)? (false|incorrect|wrong|untrue|not true|not right|not correct|disagree|inaccurate|not "
        "possible|no good|no use) (statement)?",
        "(it|that) (seems|appears) not",
        "(definitely|certainly|absolutely|course|of course|sure as hell|obviously|totally) not",
        "(i)? (do not|dont) (like|want|think|believe|agree with) (that|it|this) (is|that is)? "
        "(true|correct|right|possible|one)?",
        "(i)? (think|believe|say|am afraid) (that|it) (is|to be)? (false|wrong|incorrect|not true|"
        "not the case|not right)",
        "(i)? (disagree|would rather not|rather not|do not agree)",
        "you (got|have got|heard) (it|that|me) wrong",
        "does not (work|suit) (for)? (me|us)?",
        "do not do that",
        "(not|no) good (for me|then|that day|with me)?",
        "(ddim|dim) (yn)? (iawn|gywir|siwtio|gweithio)",
        "(mae|ma) (hynna|hynny|o|fe) (yn)? anghywir",
    ),
}
