"""Not coming to the appointment as it stands: cannot, will not, kept away, or a reason that leans so.

The ways of saying "cannot" and "come" are listed beside the phrases of coming.
"""

from __future__ import annotations

GROUPS = {
    # Cannot come. Leaning no counts: "not sure I can make it".
    "cannot": (
        "{cannot} {come}",
        "(sorry|apologies|regret|unfortunately) (i|we)? (can|could|will) not not {come}",
        "{cannot} {come} (any more|anymore|no more|any longer|now)",
        "(can not|could not|will not) (do|manage|get there) (any more|anymore|no more|any longer)",
        "{cannot} (be)? (able|free|available)",
        "(will not|not going to|gonna not) be (there|in|able|coming|attending|able to|available|around|free)",
        "(ddim|dwi ddim) (fi|i)? (yn)? (dod|mynd|gallu|medru) (i)? (neud|gwneud|dod|cyrraedd)?",
        "(dwi|fi|rwyn)? ddim (yn)? meddwl (ddo i|ddoi|dof|dof i|fydda i|bydda i|y gallaf|gallaf|allaf|na i|ddof)",
        "(i)? regret (that)? (i)? (can not|will not|shall not|am unable|must decline)",
        "(shall not|will not|can not|not going to) be able to (come|attend|be there|make it|be present)",
        "(had|would)? (better|best) not come near (you|anyone|anybody|people|it)",
        "(do not|would not) (bank|count|rely|depend) on (me|it|me coming)",
        "can not (walk|move|drive|get up|stand|get out of bed)",
        "not (coming|attending|going|making it|gonna make it|available|free|able|turning up|in|around|well enough)",
        "(am)? (unavailable|unable)",
        "(not|wont) (make|made) it",
        "(had|would|is)? (better|best) not (come|come in|come near)?",
        "(should not|shouldnt|not supposed to|not meant to|not allowed to) (come|come in|leave|go "
        "out|leave the house|be out)",
        "(will not|does not|not) let me (out|leave|go|come)",
        "not (go|going) anywhere",
        "doubt (it|i will|that)",
        "(have to|got to|going to have to|need to|want to|gonna have to|will have to|like "
        "to|would like to|gotta) (cancel|miss|give it a miss|skip|pull out|drop out|bail|"
        "swerve|duck out|miss it|call off|leave it) (it|this|this one|that|on you|my "
        "appointment|the appointment|our appointment|today)?",
        "(give|giving) (it|this one) a miss",
        "(do not|dont) (expect|wait for) me",
        "(can not|cant|could not) (face|handle|cope with|manage|deal with|be doing with) (it|this|"
        "that|people|anyone|today|coming|seeing|leaving|going)",
        "can not (get out|leave|be bothered|be arsed|afford|get there|get a lift|get off|get time "
        "off|get away|get childcare|see me coming|see it happening|get in|leave the house|leave "
        "him|leave her|leave them|leave the kids)",
        "(do not|dont|didnt) (think|reckon|feel|see) (i|ill|i will|i can|like|up to|able|myself|"
        "me) (will)? (be)? (able to|make|making|coming|come|going|it|be coming|attend|leaving)? "
        "(it|coming)?",
        "(no way|not a chance) (i am|i can|am i|im|of me) (coming|making|come|make it|getting)",
        "(looks|looking) like (i)? (can not|will not|wont be|am not|not|im not|i will not|i am "
        "not) (make it|come|coming|be there|making it|gonna make it)?",
        "there is no way",
        "(it is|that is)? not (happening|going to happen|gonna happen)",
        "(not|aint) (gonna|going to) (happen|make it|work|be possible)",
        "(never|nae) (gonna|going to) (make it|come|happen)",
        "(do not|dont) (have|got) (any|a|no)? (lift|money|bus fare|way|childcare|credit|petrol|car|transport|time)",
        "(have|got) no (lift|money|bus fare|way|childcare|petrol|transport|car|way of getting "
        "there|way to get there|one to (watch|mind|look after|have))",
        "no (lift|money|bus fare|childcare|petrol|transport|way of getting there|babysitter|sitter)",
        "(will|have to|going to) (pass|skip|swerve) (today|this one|this time|it)?",
        "count me out",
        "(going to|will|might|may|probably|would) struggle (with|on|for) (that|this|it|the day|the time) (one)?",
        "(going to|will|might|may|would|be)? (a)? struggle (to get there|getting there|that day|to make it|to come)",
        "(methu|allaf ddim|ni allaf|dwi ddim yn gallu|ddim yn gallu|alla i ddim|na allaf|fi ddim "
        "yn gallu|methu a|dim yn gallu|allaf i ddim|fydda i ddim yn gallu|byddaf ddim yn gallu|"
        "methu cael|sa i yn gallu|sai yn gallu) (a)? (dod|ddod|mynd|neud|neud o|gwneud|wneud hi|"
        "neud hi|mynychu|bod|fod|bod yno|fod yno|gadael|gadael nhw|cyrraedd|fod yn bresennol|bod "
        "yn bresennol|mynd allan|dal|cael|heddiw|fory|troi fyny)?",
        "(ni|na)? (fydda i|byddaf|fyddaf|bydda i|fyddai|byddai) (ddim|ddim yn|ddim yno|ddim na|"
        "ddim yn dod|ddim yna|ddim yn gallu)",
        "(ddim|dim|dwi ddim|fi ddim|sai|sa i|dydw i ddim) (yn)? (dod|mynd|am ddod|gallu|ar gael|"
        "mynychu|medru|mynd i ddod|meddwl (y)? (galla i|gallaf|fedra i|medra i|bydda i)) "
        "(mewn|dod|ddod|bod|mynd|mynychu|cyrraedd)?",
        "(falle|ella|efallai) (na|fydda i ddim|alla i ddim)",
        "(gorfod|rhaid i fi|rhaid fi|raid fi|bydd rhaid|bydd raid) (i mi)? (canslo|golli|colli)",
        "(wedi)? (canslo)",
    ),
    # "Can't" with nothing after it that it could be about.
    "cannot_bare": (
        "(can not|could not|will not) (do|make|manage|go|come|get)?",
        "not (in|going|able)",
        "(am|be) busy",
        "({cannot}) (do|make|manage|go|meet|get out)",
        "methu",
    ),
    # Will not come at all: the appointment itself is refused.
    "refuse": (
        "(forget|stuff|sod|fuck|bollocks to|screw) (it|that|this|you|off|the lot)",
        "(am)? not coming (at all|to (none|any|owt|anything|nothing) (of them|of these|of those|more of these)?|"
        "ever|back|anymore|any more)",
        "(am)? not (doing|coming to|going to) (any more of|any of) (it|them|these|those)",
        "(dwi ddim|fi ddim|ddim) (yn)? (dod|mynd) i (yr un|ddim un|dim un) (ohonyn nhw|o rhain)?",
        "not (interested|bothered|doing it|doing that|doing this|doing any of them|gonna bother|having it|wasting "
        "my time|for me)",
        "(do not|dont) (want|need) (it|an appointment|any|any of them|any appointment|your help|"
        "this|to come|to see (anyone|you|her|him|*)|an appt)(anymore)?",
        "(am)? done (with (yous|you|ye|yas)|with this|with you lot|with it|now|with all this)",
        "(what is|whats) the point",
        "(dwi ddim|fi ddim) (eisiau|isio|moyn) (dod|apwyntiad|mynd|o|fe)",
    ),
    # Cannot come because of where they are: the worker is told at once.
    "away": (
        "i am (in|at) (the)? (a e|ae|a&e|a and e|hospital|custody|cells|nick|police station|prison|jail|ward|icu|rehab|"
        "court)",
        "in (the)? (a e|cells|custody|nick|police station|cop shop|prison|jail|hospital|a and e|ae|"
        "a&e|ward|slammer|rehab|intensive care|icu|holding cell|bail hostel|station)",
        "(been|got|just been|getting|bein|being)? (arrested|nicked|lifted|locked up|banged up|"
        "recalled|sectioned|admitted|remanded|taken in|pulled in|kept in|(taken|took|rushed|gone) "
        "into (hospital|custody|the hospital)|taken to (hospital|the police station)|rushed (in|"
        "into hospital|to hospital)|picked up by the police|detained)",
        "(back inside|back in (jail|prison|custody)|been recalled|on remand)",
        "(kept|keeping|keep) (me|him|her|us) (in|overnight)",
        "(at|down|up|stuck at|stuck in|on) (the)? (hospital|court|casualty|ae|a and e|police station|cop shop|nick)",
        "(police|old bill|feds|cops) (have|has|got|took|nicked) (got)? (me|him|her)",
        "(yn|yn y|yn yr|mewn) (cells|ysbyty|celloedd|carchar|ddalfa|dalfa|sbyty|ward)",
        "(wedi)? (cael)? (ei|fy|fi)? (arestio|harestio)",
    ),
    # A reason not to come, when nothing better is said. Alone it leans no; beside a yes it does not undo it.
    "excuse": (
        "(am|feel|feeling|been|was|proper|really|so|too|pretty)? (ill|unwell|poorly|sick|being "
        "sick|throwing up|chucking up|rough as|rough|full of cold|not well|bad with|in bits|in bed|"
        "bed bound|hungover|under the weather|not feeling (well|great|good|it|too good|up to it|"
        "myself)|not (very|too)? well|laid up|infectious|contagious|isolating|vomiting|puking)",
        "(got|have|have got|caught|gone down with|going down with|come down with)? (a|the)? "
        "(stinking|bad|terrible|horrible|nasty|streaming)? (cold|flu|covid|bug|migraine|headache|"
        "temperature|fever|sickness bug|tummy bug|stomach bug|food poisoning|the runs|chest "
        "infection|toothache|bad back|bad chest|norovirus|tonsillitis|chicken pox|"
        "chickenpox|nits|shits|broken (leg|ankle|"
        "foot)|sore throat)",
        "(got|have|have got) (work|a shift|to work|a job interview|an interview|court|a funeral|a "
        "hospital appointment|a doctors appointment|a dentist appointment|the kids|my kids|the "
        "dentist|class|classes|lessons|a class|the school run|something on|something else on|stuff "
        "on|plans|another appointment|school|something that day|something on that day|a gp "
        "appointment|signing on|probation|college|training)",
        "(am)? (working|at work|in work|on shift|on nights|on lates|on earlies|in court|in college|"
        "at college|out of town|away|on holiday|abroad|stuck at (work|home)|on a shift|doing a "
        "shift|called into work|called in to work|double booked|clash|clashes)",
        "(my|the|her|his) (kid|kids|lad|son|daughter|baby|little one|little un|bairn|child|"
        "children|girl|boy|mum|mam|nan|dad|partner|missus|wife|bird|babysitter|sitter|car|nanna|"
        "gran|granddad|boiler|plant|landlord) (is|are|was|died|passed|passed away|has|broke|broken|"
        "let me down|will not|can not|having|off)",
        "(it is)? (my|a|the)? (nans|nan|dads|mums|mams|grandads|uncles|aunties|mates|friends|"
        "brothers|sisters|family)? funeral",
        "(broke|broken|hurt|twisted|sprained|fractured|done) (in)? (my)? (foot|leg|ankle|arm|back|wrist|knee|hip|"
        "toe|ribs)",
        "(have|got) (a|an|another|prior|previous)? (prior|previous)? (commitment|engagement|obligation)",
        "otherwise engaged",
        "(snowed|flooded|rained) (in|off|out)",
        "(my|the)? (missus|wife|partner|girlfriend|gf|mrs|bird|sister|daughter)? (is|has|have)? "
        "(in|gone into|going into) labour",
        "(having|had) (the|a|our) baby (today|now|tuesday)?",
        "(been|was|am)? (being|been|throwing|chucking|spewing|puking|vomiting|coughing) (up|sick)? all (night|day)",
        "(been|was|am)? (up|awake) all night (with)? (the|my|a)? (baby|kid|kids|little one|lad|daughter|son)?",
        "(it is)? (chucking|pissing|tipping|lashing|bucketing|pouring|hammering|throwing) (it)? (down|with rain)",
        "(have to|got to|need to)? sign on (first|before|that day)?",
        "(arllwys|bwrw glaw|bwrw eira|tywallt)",
        "(no one|nobody|noone|got no one) (to|can) (watch|mind|have|look after|take|sit)",
        "(sal|dost|tost|yn dost|yn sal|anhwylus|yn gweithio|angladd|gweithio|salwch|annwyd)",
    ),
}
