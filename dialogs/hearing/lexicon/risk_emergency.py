"""A body in danger this minute: not breathing, blue, collapsed, not waking; English and Welsh.

Rule of this file: it is of now, and somebody is named or meant by "he" or "she"; whoever writes is told where help is
at once. What is past, a figure of speech, and the morning's waking for school take it back.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

EMERGENCIES: tuple[Group, ...] = (
    Group(
        "medical emergency",
        "someone is not breathing, has gone blue, collapsed, will not wake, chokes, fits or bleeds",
        "a hay fever, a blue screen, a roof, a text nobody responds to",
        """CHILD|KIN|THEM .. not breathing|breathe, CHILD|KIN|THEM .. stopped|stops breathing, not breathing END,
        found HIM|CHILD|KIN .... not_breathing|blue|collapsed|unresponsive|unconscious|on_the_floor, CHILD|KIN|THEM|
        lips has|have|is|are|was? all|just? gone|going|went|turned|turning|looks|looking blue|purple|grey|floppy|limp|
        stiff, lips|face .. gone|going|turned|turning|are|is blue, and blue END, CHILD|he|she is blue END, CHILD|KIN|
        THEM is|has|have|was|just? just? collapsed, CHILD|KIN|THEM is|has|have? just? passed out, CHILD|KIN|THEM is|
        has|have? just? blacked out, CHILD|KIN|THEM is|are not waking|responding|moving, CHILD|KIN|THEM .. not wake|
        come up|round|to, can not wake|rouse HIM|the|my .. up?, CHILD|KIN|THEM is|are FILL? unconscious|unresponsive|
        fitting|convulsing|choking, CHILD|KIN|THEM is|are|has|have having|had a fit|seizure|stroke|heart_attack|
        cardiac_arrest, CHILD|KIN|THEM .. choking on, CHILD|KIN|THEM choked and, CHILD|KIN|THEM .. swallowed|drank|
        drunk .. bleach|battery|poison|cleaner|antifreeze|petrol, CHILD|KIN|THEM .. fell|fallen from|out|off|down ..
        window|balcony|roof|stairs .. not|blood|head|unconscious, CHILD|KIN|THEM .. head .. cracked|split|bleeding
        open|bad|badly|loads|lots, CHILD|KIN|THEM .. bleeding .. not_stop|bad|badly|loads|everywhere|heavily|lots,
        blood everywhere, CHILD|KIN|THEM .. drowned|drowning .. bath|pool|river|sea|canal, CHILD|KIN|THEM is|are|has|
        been electrocuted, CHILD|KIN|THEM is|has got? no pulse, no pulse""",
    ),
    Group(
        "argyfwng meddygol",
        "ddim yn anadlu, wedi troi'n las, wedi llewygu, ddim yn deffro, yn tagu, yn cael ffit",
        "cwympo i gysgu, car glas, neb yn ymateb i neges",
        """dim|ddim yn? anadlu, wedi stopio|peidio anadlu, methu anadlu, wedi? cwympo|syrthio|disgyn|llewygu|llewygi
        .. e|o|fe|fo|hi|en|yn|mae|a las|glas|anymwybodol|ddim_yn_deffro, mae en|on|fen|e_yn|o_yn|hi_yn las|
        anymwybodol, wedi|di troin|train|troi|mynd|myndn yn? las, %babi|babi|plentyn|mab|merch|ferch|mam|dad|nain|
        taid|gwr|gwraig|ffrind|brawd|chwaer|hi|e|o|fe|fo|en|on|fen .. wedi|di llewygu|llewygi|collapsio|coleapsio|
        llewyg, yn? anymwybodol, ddim yn ymateb, ddim yn deffro, methu ei? deffro|ddeffro fo|fe|hi|e|o|fy|mam|dad|
        babi|yr|y, %babi|babi|plentyn|mab|merch|ferch|mam|dad|nain|taid|gwr|gwraig|ffrind|brawd|chwaer|hi|e|o|fe|fo|
        en|on|fen yn cael ffit|trawiad|stroc|strôc, %babi|babi|plentyn|mab|merch|ferch|mam|dad|nain|taid|gwr|gwraig|
        ffrind|brawd|chwaer|hi|e|o|fe|fo|en|on|fen .. yn tagu|mygu, %babi|babi|plentyn|mab|merch|ferch|mam|dad|nain|
        taid|gwr|gwraig|ffrind|brawd|chwaer|hi|e|o|fe|fo|en|on|fen .. gwaedu|waedu .. ofnadwy|lot|methu|
        ddim_yn_stopio|drwg, babi|baban|plentyn yn las""",
    ),
)

EMERGENCY_FIGURES: tuple[Group, ...] = (
    Group(
        "no emergency now",
        "a thing of the past, of a doctor's care, of mornings, of feelings, of texts and of play",
        "the same words of somebody on the floor now",
        """breathing down, not breathing|breathe a, not wake|waking .... school|work|time|til|till|until|before|early|
        morning|mornings|college|nursery|alarm|nights, not wake|waking up til|till|until|before|yet_lazy|early, not
        respond|responding to, not responding .. texts|calls|messages, blue in|screen|with|badge|tick|team|party|hair|
        card|bird, collapsed|fell|choking|choked|passed_out|blacked_out .. laughing|drunk|sofa|asleep|bed, passed out
        .... drunk|last_night|shift|asleep, collapsed|stroke|heart_attack|fit|seizure|unconscious|bleeding|breathing|
        fell|fallen .... last|ago|yesterday|before|once|years|year|weeks|month|ok_now|fine_now|better_now|alright_now|
        home_now|in_hospital|at_hospital|hospital_now, last|years|ago|once .... collapsed|stroke|heart_attack|fit|
        seizure|unconscious, going|will|would to? have a fit|heart_attack|stroke, have|having a fit about|over|if|
        when|trying|at, a fit about|over|if|when|because|that, fitting a|the|it|in|my|our|carpets|kitchens|boilers|
        well|nicely, i am having a fit, choking on the|my|a tea|brew|drink|crisps|fag, no pulse
        in, drowned|drowning in, ymateb i|ir|in, cwympo|syrthio|disgyn i|ir|ar .. gysgu, cwympo|syrthio mas|allan,
        gyda ni eto, llynedd|ddoe, deffro yn|cyn|tan|tua|am .. bore|gwaith|ysgol""",
    ),
)
