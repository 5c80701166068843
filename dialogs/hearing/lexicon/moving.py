"""Asking for another day or time."""

from __future__ import annotations

GROUPS = {
    # Asks for another time, whether or not one is named.
    "move": (
        "(can|could|would|may|will|any chance|is there any way|possible|please|need|want|like|got|"
        "have|going|gonna|gotta|must|let|lets|shall|wanna|i would|id)? (you|i|we|to|us|it be "
        "possible to|be able to|of|like to|need to|want to|have to|ask to)? (please)? (reschedule|"
        "rearrange|postpone|rebook|re book|re schedule|re arrange|rejig|move|swap|switch|shift|"
        "push|change) (it|that|this|me|my|the|our|things|appointment|back|forward|forwards|to|for|"
        "till|til|until|a bit|times|time|days|day|date|dates|one|tuesday|up|a)",
        "(reschedule|rearrange|rebook|change|move|swap|postpone|switch)",
        "(can|could|shall|should|may|might) (i|we|you) (please)? (reschedule|rearrange|postpone|rebook|swap|move|"
        "change)",
        "(other|another|different|diff|alternative|later|earlier|better|any other|some other) (day|"
        "time|date|slot|times|days|dates|slots|week|appointment|one|option|options|weeks|spot|"
        "session)",
        "(any|some|sum) (other|different|later|earlier) (days|times|day|time|slot|slots|date|one|ones|options)?",
        "(other|another) (one|1)",
        "(what|which|when) (other|else) (days|times|day|time|slots|you got|have you got|is "
        "available|is there|do you have|can you do)?",
        "(what|when) (is|are) (the)? (next|another|other|earliest|soonest|first) (one|available|"
        "slot|free|appointment|time|day|availability) (you got|you have|have you got|available|"
        "going)?",
        "(what|when) else (have)? (you)? (got|have|do)?",
        "(got|have you|is there|are there|do you have|have you got|you got|u got) (anything|any|"
        "owt|something|any slots|any times|anything else|any others|other) (else|later|earlier|"
        "sooner|free|available|other|after|before|different)",
        "(anything|something|owt|somewhere) (else|later|earlier|sooner|different|after|before|in "
        "the|on|next|available|free)",
        "(can|could|shall|would) (i|we|you|it|us|*) (do|have|make|come|be|see you|see *|meet|say|"
        "try|go for|book|get|come in|pop in|come by|come down|move|fit me in|squeeze me in|leave "
        "it|arrange|schedule|push|set|change|attend|arrive) (it|that|this|me|something|there|one|"
        "another|in)? (later|earlier|sooner|instead|another|a different|a bit|after|before|til|"
        "till|until|any|some|next|for|on|next time|in)",
        "(put|push|move|bring|set|shift|knock) (me|it|us|that|this) (back|forward|forwards|off|to|for|out)",
        "(leave|save|hold|keep) (it|that|this) (till|til|until|for|to) (next|another|after|the)?",
        "(need|want|prefer|rather|would like|like|fancy) (a|an|it|to be|to come|to do|the|some)? "
        "(later|earlier|different|other|another|sooner|bit later) (time|day|slot|one|date|"
        "appointment)?",
        "(pick|find|sort|arrange|make|choose|hit me up with|give me|get|send me|send|offer) (me|us|"
        "up)? (with)? (a|an)? (other|another|different|new|better) (time|day|slot|"
        "slots|date|one|options|times|days|appointment|times and dates)?",
        "(pick|find|sort|arrange|make|choose|hit me up with|give me|get|send me|send|offer) (me|us|up)? (with)? "
        "(a few|some)? more (slots|options|times|days|dates|times and dates)",
        "(more|other) (times|days|dates|slots|options|choices)",
        "(cancel) (my|the|our|this|that|todays|tomorrows|tuesdays|it|for|tuesday) (appointment|"
        "meeting|session|one|visit|slot)?",
        "(would like|want|need|like|have|get|can i have|could i have) (it|that|this|the|my|me)? (appointment|"
        "reservation|booking|session|time|date|day|meeting)? (changed|moved|rescheduled|rearranged|swapped|postponed|"
        "put back|pushed back|altered)",
        "(can|could|would|may|please|need to|want to|like to|have to)? (i|we|you|to)? (please)? (alter|amend|re "
        "jig|rejig|switch round|swap round|put off) (it|my|the|that|this|our)? (appointment|time|day|date|session|"
        "booking)?",
        "(a|need|want|get|make|have|another) new (appointment|time|date|day|slot|session)",
        "(moving|changing|swapping|shifting|pushing|rearranging) (it|that|my appointment|the appointment|my slot)",
        "(cancel) (appointment|tuesday|today|tomorrow|and|please and)",
        "(next|another) time (then|instead|please)?",
        "(some|any|a) (other)? (time|day) (else|instead)",
        "(do|make|arrange|sort) (it|something) (another|some other|a different) (time|day)",
        "(one|1) of (them|those) does not (work|suit)",
        "(rain check|raincheck)",
        "(can|could) (it|this|that) be (another|a different|any other|some other|later|earlier) (day|time|week)?",
        "(isio|eisiau|moyn|angen|gorfod|rhaid) (i fi|fi)? (symud|newid|aildrefnu|canslo) (yr|y|fy|"
        "apwyntiad)? (apwyntiad)?",
        "(oes|os) (rwbath|rhywbeth|rwbeth|rhywbath) (arall|gwahanol|hwyrach)? (gen ti|genna chi|"
        "gyda chi|da ti|gennych|ar gael)?",
        "(a fyddai|fyddai|oes|ydy|a oes|oes yna) (modd|hi'n bosib|yn bosib|posib|siawns|bosib) (i|"
        "o)? (fi)? (aildrefnu|newid|symud|gael|cael|dod|ddod|ei symud)",
        "(newid|symud|aildrefnu|ad-drefnu|gohirio) (fy|yr|y|ein) (apwyntiad|sesiwn|cyfarfod|amser|dyddiad)",
        "(aildrefnu|ail drefnu|aildrefnwch|gohirio|newid|symud|ail-drefnu) (yr|y|fy|i|o|e|fe|amser|"
        "apwyntiad|dydd|ar gyfer)?",
        "(amser|dydd|dyddiad|diwrnod|slot|wythnos|apwyntiad|un) (arall|gwahanol|cynharach|hwyrach|"
        "newydd|nesa|eraill|erill)",
        "(rhyw|unrhyw|diwrnod|oes|rhywbeth) (ddiwrnod|bryd|amser|un|ddydd|rhywbeth|beth|adeg) "
        "(arall|heblaw|hwyrach|cynharach|gwahanol|eraill|ond)",
        "(rhywbeth|rhywdro|rhywbryd) (arall|hwyrach|cynharach|gwahanol)",
        "(allaf|all|allwn|allwch|fedra i|medra i|fedrwn|ga i|gai|gawn|galla i|gallwn|alla) (i|ni|"
        "chi|ti)? (ddod|dod|neud|wneud|gael|cael|newid|symud|aildrefnu|fod) (o|hi|e|fe|amser|"
        "apwyntiad|diwrnod|dydd)? (yn lle|wedyn|yn hwyrach|hwyrach|arall|gynharach|yn gynharach)",
    ),
    # Puts forward a day or time: a move when one is named that is not the one on the table.
    "propose": (
        "(can|could|shall|would|will|may|might) (i|we|you|it|us|*|he|she) (be able to|possibly|"
        "perhaps)? (please)? (do|have|make|come|be|see|meet|say|try|go|book|get|pop|fit|squeeze|"
        "leave|arrange|schedule|attend|suggest|start|arrive|find|please do|please have) (it|you|*|"
        "in|by|down|me|for|that|something|there|on|at)?",
        "(can|could) (i|we|you|u) (make it|make that|do it|come in|pop in)",
        "(how|what) about",
        "(can|could) (i|we) (sack|bin|swerve|skip|knock) (off|it off)?",
        "(is|are|would|will|u|you) (there|it|you|*|that|u)? (be)? (free|about|available|"
        "possible|around|ok|good|alright|any good) (on|at|for|if|to)?",
        "(make|book|have|do|schedule|set|put|arrange|fix|reserve) (it|me|that|this|an appointment|"
        "the appointment|appointment|the reservation|the booking) (in|down|for|on|at|to)?",
        "(make|call) it",
        "(put|book|pencil|stick|squeeze|fit) me (in|down) (for)?",
        "any (chance|possibility|way) (of|for|we could do|you could do|i could come|to come|you have got|you have)? "
        "(a|an|the|it|in)?",
        "(could|can) (only)? (do|make|come|manage|be there)",
        "(can|could) (i|we) (come|do)",
        "(i)? (am|will be|would be|be|only) (free|available|about|around|off|not free till|not "
        "free until|free from|free after|off work|off on)",
        "(only)? free (on|at|after|for|from|all|till|until|before)?",
        "(not|not going to be) (free|available|about|back|finished|home|off|out|done) (till|til|until|before)",
        "(finish|finish work|start|start work|get off|get off work|work|in work|working|at work|"
        "get back|get home|got work) (at|til|till|until|before|from|by)",
        "(do|have|got|any) (you)? (have|got|do)? (anything|any|owt|a slot|something|slots|space|"
        "spaces|availability) (on|for|at|in|around|after|before)?",
        "(anything|something|any slots|owt|any) (on|for|at|in|around|after|before|free|going)?",
        "(needs|need|has|have|got|gotta|should|supposed|meant) (it)? (to)? (be|to be) (on|at|for)?",
        "(i)? (will|would|could|can|want to|wanna|would like to|like to|wish to|need to|have to|"
        "rather|would rather|better|prefer to|going to|gonna) (do|visit|go|have|book|try|make it|"
        "make|meet|see|check|leave|return|schedule|change|arrive|need|want|like|prefer|actually|"
        "appreciate) (it|in|for|on|at)?",
        "(i)? (want|need|would like|like|wish|said|meant|would prefer) (it|to|an|the|that|a|for) "
        "(to be|be|appointment|one|on|for|at|it)?",
        "(i am|am|ill be|will be|be|we are) (leaving|returning|going|staying|arriving|travelling|"
        "checking|departing|flying|coming)",
        "(it is|its|that is|should be|it should be|that should be|it was|make sure it is|is) (for|"
        "on|at|supposed to be|meant to be|actually|actually for)",
        "(try|go for|go with|lets say|say|lets try|lets do|lets go|lets go for|lets make it|we "
        "could do|let us (try|do|say|go|make|go with|make it|schedule)) (it|for|on|with)?",
        "(looking|hoping|searching|aiming) for",
        "(is there|are there|is|do you have) (anything|any|something|a slot|slots|an|one)? (free|"
        "available|open|appointments)?",
        "(only if|only)",
        "(can|could)? (reach|get there|get in) (earliest|at|by|for|around|about|after)?",
        "(earliest|soonest) (i can|is|would be)",
        "(until|til|till)",
        "(not|cant do|cannot do|no good)? (mornings|afternoons|evenings|weekends|weekdays)",
        "(works|suits|suit|fits) (me|us)? (better)?",
        "(allaf|allwn|gallwn|gawn|alla|ga|gai|galla|fedra|medra) (i|ni)? (ddod|dod|neud|wneud|gael|cael|fod)",
        "(beth am|be am|beth os)",
        "(yn|sy yn|sy n) (siwtio|well|gweithio)",
        "(siwtio|rhydd|ar gael|gwell gen i|well gen i|gwell)",
        "(oes|oes yna|oes rhywbeth|oes na) (rhywbeth|slot|lle|un)?",
        "(dwi|fi|byddaf|bydda i|rwyn) (yn)? (rhydd|ar gael)",
        "(unrhyw|rhwng|erbyn|ar ol|cyn|ddim cyn) (ddydd|bryd|amser|adeg)?",
        "(dim ond|ond)",
        "(gweithio|yn gweithio|gorffen|gorffen gwaith) (tan|am)?",
    ),
    # Better, instead, rather: with a day or time these ask for it.
    "rather": (
        "(instead|better|rather|prefer|preferably|preferable|preferred|ideally|easier|best|suit me "
        "better|much better|suits me better|suits better|works better|suit me better)",
        "(yn lle|(yn)? (well|haws)) (i fi|gyda fi|efo fi|gen i)?",
        "(yn lle|yn well|gwell gen i|byddai yn well|basai yn well|fase yn well)",
    ),
    # Later or earlier, without saying when.
    "shift": (
        "(a bit|a little|any|bit|much|little|slightly|abit)? (later|earlier|sooner) (on|than|that "
        "day|in the (day|week|afternoon|morning))?",
        "(too) (early|late|soon|far) (for (me|us))?",
        "(a bit|bit|abit|little|a little) (early|late) for (me|us)",
        "(yn)? (hwyrach|cynharach|gynharach|rhy gynnar|rhy hwyr) (na|yn y dydd|ymlaen|i (fi|mi|ni)|gen i)?",
        "(not|dont do|cant do|do not do) (mornings|afternoons|evenings|early mornings|early)",
    ),
    # None of what was offered.
    "none_of": (
        "not (them|those|these|any of them|any of those) (days|times|ones|dates|slots)?",
        "(none|neither|non|not any|no|nun) (of)? (them|those|these|the above|of those|of them|em|"
        "the three|those times|those days|it|the 3) (work|suit|any good|are good|do me|is good|"
        "times)?",
        "(can not|cant|not able to|could not|unable to|cannot) (do|make|manage|come) (any|none|"
        "either|them|those|all|any of)",
        "(can not|will not|not) (be)? (do|doing|make|making|manage|managing) (any|none|either|them|those|all|any "
        "of) (of|of (them|those|these))?",
        "(can not|will not) (do|make) (none)? (of)? (them|those|these|any|either|any of (them|those|these))",
        "(do not|dont|does not|wont) (work|suit) (for)? (me|any|with me)",
        "(all|them|they|those) (is|are)? (no good|when i am|too early|too late|bad|clash|not good|"
        "no use|rubbish|wrong|all no good)",
        "(none|neither) (of)?",
        "(nothing|anything) (there|suits|works|suitable|for me)",
        "(dim un|dim yr un|run ohonyn|yr un ohonyn|dim un o|dim un ohonyn) (nhw|rheina|rhain|yn gweithio|yn siwtio)?",
    ),
}
