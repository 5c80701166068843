"""Words against one of our staff: what was done, how it is told, and who is meant when nobody is named.

Rule of this file: words only, as patterns; whose they are is bot/alerting/accused.py's.
"""

from __future__ import annotations

DID = (
    r"(?:touch(?:ed|es|in|ing)? (?:me|my|up)|hits? me(?! up)|hurts? me|grop(?:ed|es|ing) me|kissed me|kicked me"
    r"|grabb?(?:ed|s|ing)? (?:me|my)|push(?:ed|es|ing)? me|punch(?:ed|es)? me|slapp?(?:ed|s) me|spat (?:at|on) me"
    r"|threaten(?:ed|s|in|ing)? me|(?:shout|yell|scream)(?:ed|s|in|ing)? at me|sw(?:ore|ears|earing) at me"
    r"|bull(?:ied|ies|y|ying) me|abus(?:ed|es|ing) me|harass(?:ed|es|ing)? me|scares? me|stole\b|assault(?:ed|s) me"
    r"|raped me|hit on me|(?:perv(?:ed|s|ing)|came on to|coming on to|tried it on with) (?:on |over )?me"
    r"|sen(?:t|ds) me (?:pics?|pictures|photos|dirty|rude|nudes?)\b"
    r"|ask(?:ed|s|in|ing)? me (?:for (?:money|cash|sex)|out)|took (?:money|cash) (?:off|from) me"
    r"|(?:was|is|been|being|are|r|were) (?:\w+ )?(?:racist|sexist|homophobic|abusive|inappropriate|a bully|creepy))"
)
WITH = (
    r"(?:(?:not|dont|don['’]t|didnt|didn['’]t|never) (?:feel |felt )?(?:safe|comfortable) (?:with|around|near)"
    r"|unsafe (?:with|around|near)|(?:scared|afraid|frightened|terrified) of|uncomfortable (?:with|around)"
    r"|(?:complain|complaint|report) (?:about|against))"
)
BY = (
    r"(?:touched|hit|hurt|groped|grabbed|pushed|punched|slapped|threatened|shouted at|sworn at|bullied|abused"
    r"|harassed|assaulted|attacked|raped) by"
)
HARM = (
    r"(?:touch|hit|hurt|grop|kiss|kick|grabb|push|punch|slapp|threaten|assault|rap|abus)(?:ed|es|s|in|ing|d)?"
    r" (?:me|my)\b"
    r"|(?:pervs|perving|perved|came on to|coming on to|tried it on|hit on|for sex|nudes?)"
    r"|(?:un|not |n['’]?t (?:feel )?)safe"
    r"|(?:scared|afraid|frightened|terrified) of"
)
HARM_CY = r"cyffwrdd|twtsi|bwrw|taro|nharo|mwrw|brifo|bygwth|mygwth|gafael|ofn|(?:saff|ddiogel)"
ROOM = r"(?:(?:has|have|had|just|always|keeps?|kept|really|also|then|once|even|went and|ever|only) ){0,2}"
"""What may stand between: "jo he hit me" is said to Jo, and of somebody else."""

THEIRS = (
    r"(?:partner|boyfriend|girlfriend|bf|gf|fella|husband|wife|ex|mum|mam|dad|step ?(?:mum|dad)|brother|sister|son"
    r"|daughter|cousin|uncle|aunt(?:ie|y)?|nan|grandad|mate|friend|(?:flat|house|cell|room) ?mate|neighbour|landlord"
    r"|mhartner|nghariad|ng[wŵ]r|ngwraig|mrawd|chwaer|mam|nhad|ffrind|nghefnder|nghymydog)"
)
"""Somebody of their own, before a name that one of ours may have too: "my partner jo hit me" is not against Jo."""

STAFF = (
    r"(?:(?:my|the|ur|your|that|one of (?:ur|your|the)|some(?:one|body) (?:from|at|in) (?:ur|your)|an?|a member of)"
    r" (?:own |new |old )?(?:(?:case|key|support|outreach|link) ?)?"
    r"(?:workers?|mentors?|coach(?:es)?|staff(?: members?)?)|(?:ur|your) (?:team(?: leader?)?|lot|office|manager"
    r"|receptionist)|case ?worker|key ?worker)"
)
"""One of ours, by their work. A teacher, a boss or a bare "they" may be anybody."""
DID_CY = (
    r"(?:(?:cyffwrdd|twtsiad|twtsio) (?:a|â|efo|yno|ynddo) ?(?:fi|i)?|bwrw fi|taro fi"
    r"|(?:fy )?(?:mwrw|nharo|mrifo|mhwnio)"
    r"|brifo fi|gweiddi arna ?i?|bygwth (?:fi)?|(?:fy )?mygwth|bwlio (?:fi)?|rhegi arna ?i?|gafael yno ?i?"
    r"|(?:yn|n) (?:hiliol|gas i mi))"
)
STAFF_CY = (
    r"(?:fy|y|(?<=\w)['’]r|eich|ych|un o['’ ]?(?:ch|r|eich))"
    r" (?:n?g?weithiwr(?: achos)?|gweithwraig|mentor|hyfforddwr|staff|tim|tîm)"
)
WITH_CY = r"(?:ofn|ddim yn (?:teimlo(?:['’]n)? )?(?:saff|ddiogel)(?: (?:efo|gyda|hefo))?|cwyno am)"
ROOM_CY = r"(?:(?:wedi|di|yn|n|dal|i|chi|bob|tro|o|hyd|mi|wnaeth|nath) ){0,4}"
