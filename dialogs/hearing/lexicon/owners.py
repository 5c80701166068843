"""Whose number it is: another number of theirs, somebody else's, or a stranger's."""

from __future__ import annotations

GROUPS = {
    "new_number": (
        "(this|here|that|it) (is)? (me on)? (my|me) (new|other|different|proper) (number|phone|"
        "mobile|no|mob|sim|fone|one)",
        "(my|me|got a|got me a|have a|have got a|ive got a|i have got a|a|is a|on a|with a|using a|"
        "use my|to my|changed to a) (new|different|other|mates|mums|friends|partners|brothers|"
        "sisters|girlfriends|dads|mams|spare|work) (number|phone|mobile|sim|no|fone|handset|phone "
        "number)",
        "(my|the) number (will be|is going to be|is now|is changing|has changed|is changing to|from)",
        "new (number|phone number|mobile number|sim|no|phone this is|mobile|digits)",
        "(change|update|changed|swapped|switched|lost|new) (my)? (number|phone number|mobile number|sim)",
        "(text|message|ring|call|contact|use|reach|get) (me)? (on|at|through|via)? (this|my|me) "
        "(number|one|new)? (from now on|instead|now|number)",
        "(text|message) me on",
        "from now on this (ones|one|number|is) (my)?",
        "(text|message|call|ring|contact|reach|phone) (me)? (on|at) (my|this|me|07|a|another|the) "
        "(new|other|mums|mates|number|different|one|number instead|number from now)",
        "(number|phone) (is|has)? (now|changing|changed|going to be|different)",
        "(this is|its|im on|i am on|on|using|texting from|texting off|borrowing|borrowed) (my)? (a|"
        "mates|mums|mams|friends|sisters|brothers|partners|girlfriends|dads|cousins|nans|a mates|"
        "my mates|my mums|my mams|me mums|me mates|someone elses|neighbours|a friends)(number|"
        "phone|mobile)",
        "(this)? (is)? (my|a) (mates|mums|friends|sisters|brothers|work|works|old) (number|phone|one)(now)?",
        "save (this|my) (number|new number)",
        "(dyma|dyma fy|rhif|fy rhif|mae gen i rif|rhif ffon|ffon|rif|rif ffon|ma da fi rif|wedi "
        "newid|newid fy) (fy)? (rhif|newydd|rif|ffon) (newydd|i|ffon newydd|ffon)?",
        "(rhif|ffon|rif) (ffon)? (newydd|gwahanol|arall)",
    ),
    # By another road than texts.
    "other_road": (
        "(can|could|please|just)? (you|u|i)? (can|could)? (whatsapp|wsapp|watsapp|whatsap|wapp|wassap|whats app|watsap|"
        "wotsapp|messenger|facebook|email) (me|us|instead|fi) (instead|please|fi)?",
        "(on|by|over|via|through|ar|drwy) (whatsapp|wsapp|watsapp|whatsap|wapp|wassap|watsap|wotsapp|messenger|email)",
    ),
    "wrong_person": (
        "(this|that|it) is * (phone|number|mobile) now",
        "(bought|got|found) (this|the) (phone|sim|number) (off|from|of) (*|someone|somebody|a lad|a bloke|cex|ebay)",
        "* (does not|no longer) (have|has|use|uses|own) (this|the) (phone|number|mobile|sim)",
        "* (does not|no longer) (live|lives|stay|stays) (here|at this address)",
        "wrong (1|one) (mate|pal|love|bro)",
        "(wrong|rong|incorrect) (number|person|no|num|guy|girl|bloke|man|woman|contact|phone|nr|fella|chap|lad)",
        "(am|is|i am|it is|this is|that is|its|thats|name is|names|you have|im|this aint|this is) "
        "not (*|him|her|me|them|the person|who you|that person|his (phone|number)|her (phone|"
        "number)|who you think|the right (person|number)|a *|* (number|phone)|this "
        "person|the one|anyone called)",
        "(no * here|no one called *|nobody called *|do not know anyone called *|do not know a *|"
        "this is not * (phone|number)|wrong number this is *)",
        "(no * here|there is no (*|one called|one here|one by|person called)|no "
        "one (called|named|here called|by that name|of that name)|nobody (called|named|here called|"
        "by that name|of that name)|no one by|no body called|no one here called)",
        "(do not|dont|never|did not|aint|no idea|not) (know|heard of) (any|anyone|a|no|"
        "who|of|anybody|someone|no one)? (one)? (called|*|named|by that name|who * is|"
        "anyone called|* is|of that name|a *|anyone named) *?",
        "(i have|i had|have|been) (had)? this number (a|for|since|2|3|two|three|ages|years|months|only|now)?",
        "(do not|never|did not) (know|heard of|met|recognise) (this|that) (person|man|woman|guy|bloke|lady|girl|lad|"
        "name|chap|fella)",
        "(nobody|no one|anyone) (here|lives here)? (by|of|with|called) that (name)?",
        "(do not|did not) know who (that|he|she|they|this person) (is|are|was)",
        "(my|me) name (is)? (not|is not|aint) *",
        "(somebody|someone|anyone|another person) (elses|else) (appointment|text|message|messages|phone|number)",
        "(meant|intended|supposed to be|must be|probably|is this|this is|think this is|mistake "
        "this is|sent this|was|is) (this|it|that)? (for|to) (someone else|somebody else|another "
        "person|the wrong person|someone different)",
        "(meant|intended|for|sent) (for|to) (someone else|somebody else|another person|the wrong|the wrong person)",
        "(send|sent|texting|text|messaging|got|have|message|texted|reached|contacting|contacted|"
        "rang) (to|me|this|you|it to)? (by|the|a)? (mistake|wrong (person|number|one)|to the wrong|"
        "someone else|error)",
        "(had|got|have) (this|a new|the|a) (number|sim|phone) (for|from|since|off|years|recently|"
        "ages|a (week|month|year)|last|new|years|only|now|secondhand|second hand)",
        "(number|phone|sim) (used to|belonged|belongs|was|has been) (belong|someone elses|someone "
        "else|be someone|to someone|to somebody|somebody|reassigned|recycled)",
        "(not|isnt|no longer) (his|her|their|*) (number|phone)(anymore|any more)?",
        "(mistaken|mixed up|confused) (identity|me with|me for|with)",
        "(you have|youve|you|ive|think you have|think you) (got|have) (the)? (wrong)",
        "(not|aint) (who|the person|the one) (you) (think|want|are looking for|after|looking for|need|mean)",
        "(rhif|person|berson|rif|un|dyn) (anghywir|rong|wrong)",
        "(nid|dim|nage|ddim|dwi ddim yn|nid fi yw|fi ddim) (fi|fi yw|* yw|fi di|* di|* sy yma)",
        "(nid|nage) yr un",
        "(is)? not (at|on) this number (no more|any more|anymore)?",
        "(dwi ddim|ddim|dim) (yn)? (nabod|adnabod) (neb|*|unrhyw un) (or enw|o yr enw|on enw|*)?",
        "(does|neb|nid oes|does dim) (neb|unrhyw un|*)? (yma|o yr enw|or enw)",
    ),
    # "Not Sam", after "Hi, is this Sam?".
    "not_name": ("(not|no|nid|nage) *", "(sorry|no|na)? (not|nid) * (here|yma|mate|sorry)?"),
}
