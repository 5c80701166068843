"""Who holds the phone: somebody close who writes for the participant, or speaks of them."""

from __future__ import annotations

GROUPS = {
    # Somebody close is writing, or the participant is spoken of.
    "relative": (
        "(this is|its|it is|hi its|im|i am|am|hi i am|hi im|hello its|hiya its) (his|her|*|"
        "their|the) (s)? (mum|mother|mam|mammy|dad|father|sister|brother|girlfriend|gf|bf|"
        "boyfriend|partner|wife|husband|missus|nan|gran|nana|granny|nanna|grandad|auntie|carer|"
        "support worker|keyworker|key worker|mate|friend|aunty|aunt|uncle|son|daughter|cousin|"
        "fella|stepmum|gran|landlord|neighbour|social worker|sis|bro|ex|hostel|housemate|flatmate|"
        "bird|mrs|step dad|solicitor|nurse)",
        "(this is|it is|hi it is|here is) * (mum|mother|mam|dad|father|sister|brother|girlfriend|"
        "boyfriend|partner|wife|husband|missus|nan|gran|carer|support worker|keyworker|son|"
        "daughter|aunty)",
        "(this is|it is|im|i am) * (his|her) (mum|mother|mam|dad|sister|brother|girlfriend|partner|wife|husband|carer)",
        "from his (mum|mam|gran|nan|sister|dad|partner)",
        "(*|his|her|their) (mum|mother|mam|dad|sister|brother|girlfriend|gf|partner|wife|"
        "husband|missus|nan|carer|support worker|key worker|keyworker) (here|speaking|texting|"
        "writing|on his phone|on her phone|replying)?",
        "(mum|mam|dad|partner|wife|sister|carer|mother|girlfriend|gf|missus|brother) (here|of *|"
        "texting|writing|speaking|replying for him)",
        "(texting|writing|messaging|replying|answering|contacting) (you)? (on behalf|for|on) (of)? "
        "(*|him|her|my son|my daughter|my brother|my partner|my husband|my wife|his|her phone)",
        "(on behalf of)",
        "ei (fam|mam|chwaer|brawd|frawd|dad|thad|fodryb|gariad|wraig|gwr|phartner) (o|e|fe|hi|"
        "*)? (sy|sydd) (ma|yma|na|yn tecstio|yn ateb)?",
        "(he|she|*) (has|have)? (asked|told|wanted|wants|got|said|cant text|cannot text) (me)? (to|text|tell|let|"
        "you|for me)",
        "(fi|dyma|fi yw|ma|mam|chwaer|brawd|partner|gwraig|gwr|cariad) (ei|mam|chwaer|brawd|yw|mam "
        "o|fo|hi|*|cariad)? (mam|fam|chwaer|brawd|frawd|gariad|bartner|wraig|gwr|*|yma)",
    ),
    # The phone is in other hands for good, and it is not to be texted.
    "theirs_now": (
        "(this|that|it) (is)? (my|our) (phone|number|sim|mobile) now (so)? (do not|stop|never|no) "
        "(text|message|ring|call|contact|bother|use|texting) (it|me|us|here|this|her|him|on it|to it)?",
        "(do not|stop) (text|message|ring|call|contact|texting) (it|this|him|her|here)? (this|that|it) is (my|our) "
        "(phone|number|sim|mobile) now",
        "(i have|i got|have|got|am using|using|bought|he gave me|she gave me) (his|her|their|this) (old)? (phone|"
        "number|"
        "sim|mobile) now",
        "(fy|ein) (ffon|ffonio|rhif|mobile) (i|ni)? (yw|ydy|ydi) (hwn|o|e|hi) (nawr|rwan|bellach)",
        "(fi|ni) (sydd|sy|pia|biau) (a|gyda|efo|r|yr|y)? (ffon|ffonio|rhif) (hwn|yma|ma)? (nawr|rwan|bellach)",
    ),
    # Said beside who they are: the participant is without the phone.
    "phone_lost": (
        "(he|she|they|*)? (has|have|is|had)? (lost|losing|broke|broken|smashed|sold|changed|got rid of|given up|left|"
        "had stolen) (his|her|their|this|the|a)? (phone|number|mobile|sim|phone here)"
        "(stolen|nicked)?",
        "(he|she|they|*) (had|has) (his|her|their) (phone|mobile) (stolen|nicked|taken|cut off)",
        "(his|her|their) (phone|mobile) (is|has|was|got)? (been)? (lost|gone|broke|broken|stolen|nicked|smashed|cut "
        "off)",
        "(mae|ma) (o|e|fe|fo|hi|*)? (wedi) (colli|torri|gwerthu) (ei|y|r)? (ffon|phone|ffonio|rhif)",
    ),
}
