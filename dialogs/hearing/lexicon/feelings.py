"""Answers to "how are you?" in words: 1 good, 2 OK, 3 struggling. A "not" before a good word is read elsewhere."""

from __future__ import annotations

GROUPS = {
    "mood_1": (
        "(feel|feeling|doing|am|all|bein|very|really|pretty|dead|proper|so|been)? (good|great|"
        "amazing|boss|bostin|banging|bangin|magic|rosy|braw|gid|crackin|brilliant|brill|fab|"
        "fantastic|excellent|wonderful|happy|buzzing|buzzin|smashing|mint|canny|lovely|top|sound|"
        "tidy|lush|champion|grand|superb|awesome|better|loads better|much better|positive|on top "
        "of the world|over the moon|blessed|chuffed|class|mustard|ace|cracking|tip top|perfect|1st "
        "class|hunky dory|chirpy|well|living the dream|on cloud nine|never better|peachy|mega|made "
        "up|proud|strong|lovely jubbly|cushty|reem|wicked|belting|unreal|best|flying|bouncing|"
        "cheerful|content|thriving|winning|spot on|full of beans)",
        "all good",
        "(good|great) (thanks|ta|mate|cheers|today|day|mood|ty)",
        "(got|started|start) (a|the|my|me|meself a|myself a) (new)? (job|start|flat|place|keys|interview)",
        "(smashed|smashing|killing|bossing|nailing|nailed) (it|life|this)",
        "could not be better",
        "can not be happier",
        "(good|great|best|lovely|brilliant|cracking) (day|week|night|sleep|news)",
        ":happy:",
        ":up:",
        "(yn)? (dda|da|wych|gret|grêt|hapus|gwych|ardderchog|bendigedig|champion|arbennig|hyfryd|"
        "ffantastig|briliant|da iawn|dda iawn|reit dda|eitha da|lot gwell|well|gwell) (diolch|iawn|"
        "heddiw)?",
        "(teimlo|gwneud) (yn)? (dda|grêt|gret|wych|well|gwell|hapus)",
        "popeth yn (iawn|dda)",
    ),
    "mood_2": (
        "(am|feel|feeling|doing|just|bit)? (ok|okay|fine|alright|so so|soso|meh|average|middling|"
        "fair|middle|bearable|surviving|coping|steady|plodding|chugging|plodding on|plodding along|"
        "chugging along|ticking over|okayish|alrightish|ticking along|ticking by|pottering along|"
        "getting by|getting there|hanging in there|hanging on|hanging "
        "in|so-so|not bad|not too bad|not so bad|same|same old|same as usual|same as ever|fair to "
        "middling|so and so|mediocre|passable|manageable|managing|decent|bog standard|normal|same "
        "same|all right|comme ci|neither here nor there|plod|still breathing|still alive|up and "
        "down|ups and downs|mixed|bit of both|half and half|mustnt grumble|not fantastic not "
        "terrible|tired but ok|in the middle)",
        "(can|could) not (complain|grumble|moan)",
        "must not (grumble|complain)",
        "not (too|so|that|doing|feeling|half)? (bad|terrible|awful)",
        "could be (worse|better|worse could be better)",
        "(been|seen) (worse|better days)",
        "no complaints",
        "(same|usual) (old|as always|as ever|as yesterday|shit|same)? (different day)?",
        "nothing to (report|complain)",
        ":middling:",
        "(yn)? (iawn|ok|gweddol|go lew|olreit|olreit de|so so|ddim yn ddrwg|dim yn ddrwg|ddim yn "
        "rhy ddrwg|dim rhy ddrwg|canolig|dim cwyno|eitha|go lew diolch|iawn diolch|ocê|lled dda|"
        "wedi bod yn well|ddim yn bad|weddol|dal i fynd)",
    ),
    # Tired or ill: gives way to any other word for how it goes ("knackered but ok" is 2).
    "mood_tired": (
        "(am|feel|feeling|really|bit|so|dead|well|proper)? (a)? (tired|shattered|knackered|"
        "exhausted|drained|cream crackered|wiped|wiped out|worn out|pooped|sleepy|ill|unwell|"
        "poorly|sick|full of cold|hungover|achy|aching|sore|snappy|on my feet|wedi blino|di blino|"
        "sal|tost|dost)",
    ),
    "mood_3": (
        "(have|had|seen|known)? (had|seen|known)? better days",
        "(am|feel|feeling|really|proper|bit|so|pretty|dead|very|well|been|having|had|bad)? (a)? "
        "(struggling|rough|low|down|rubbish|crap|shit|shite|bad|awful|terrible|horrible|sad|"
        "depressed|anxious|stressed|stressed out|gutted|lonely|hard|tough|wobbly|worse|poor|fed up|"
        "pants|dreadful|grim|miserable|upset|empty|numb|shaky|hanging|bleak|broken|lost|scared|"
        "worried|overwhelmed|hopeless|done in|done|wank|garbage|terrible|paranoid|in bits|in "
        "pieces|a mess|angry|unhappy|on edge|knackered and low|tearful|in tears|been in tears|"
        "crying my eyes out|weepy|teary|emotional|mood is low|lousy|ropey|bad place|dark place|not "
        "coping|not well|gash|minging|manky|on one|wrecked|burnt out|burned out|flat|wired|all "
        "over the place|head is (gone|mashed|fried|battered|wrecked)|bad head|panicky|panicking|"
        "crying|hell|suffering|crappy|shitty|naff|dire|dying|mashed|mash up|peak|bare "
        "stressed)(day|days|week|one|night|time|head|mood|today)?",
        "(my)? heads? (is)? (gone|mashed|fried|battered|wrecked|scrambled|all over|up my arse|in bits)",
        "not (too|so|very|that|really|all that|doing|feeling|doing too|feeling too|doing so|been|"
        "feeling so|great|exactly|in a)? (good|great|well|brilliant|ok|alright|fine|happy|amazing|"
        "clever|hot|place|fantastic|wonderful|in a good place|the best|best|myself|right|good "
        "place|grand|coping|my best|doing well|brill)",
        "(been|felt) better",
        "(can not|cant|not) (cope|coping|sleep|slept|sleeping|manage|managing|stop crying|eat|get out of bed)",
        "(hard|tough|bad|rough|shit|crap|awful|horrible|terrible|long|low) (day|week|night|time|"
        "one|few days|weekend|morning)",
        "(had|having|got|been|its been|it is been) (a)? (bad|rough|hard|shit|crap|terrible|tough|"
        "mare|nightmare|shocker)",
        "(did not|have not|not) sleep",
        "could be (a lot|much|alot) better",
        "rough as",
        "(diwrnod|wythnos|teimlo|bore|noson)? (yn)? (cach|cachu|uffernol|gachu)",
        "(everything|it) (is)? (too much|getting on top|getting to me|on top of me|shit|falling apart)",
        ":sad:",
        ":down:",
        "(yn)? (wael|drwg|ddrwg|isel|stryglo|ofnadwy|sal|uffernol|trist|unig|pryderus|anodd|crap|"
        "shit|ddim yn dda|dim yn dda|ddim yn gret|ddim yn grêt|dim yn gret|ddim yn rhy dda|ddim yn "
        "iawn|ddim yn ymdopi|cael trafferth|brwydro|poeni|stressed|gwaeth|gwael|ddim yn wych|dim "
        "yn wych|ddim yn teimlo yn dda|ddim yn hapus|torri|llawn stress|becso)",
        "(teimlo) (yn)? (isel|wael|ddrwg|unig|drist|shit|crap|rough|ofnadwy)",
        "(cael) (amser|diwrnod|wythnos) (caled|gwael|anodd|ofnadwy)",
    ),
}
