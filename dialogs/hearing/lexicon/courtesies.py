"""Greetings, goodbyes, apologies and thanks: what is said around an answer and is none."""

from __future__ import annotations

GROUPS = {
    "greet": (
        "(hi|hiya|hello|hey|heya|yo|alright|morning|good morning|afternoon|good afternoon|evening|"
        "good evening) (*|mate|love|there|all|team|you)?",
        "it is (me|* here|me here)",
        "(me|this is me|*)? speaking",
        "(this is|it is) * (here|again)",
        "my name is *",
        "* here",
        "os gwelwch yn dda",
        "(jyst)? (i)? (weud|ddweud|ddeud)",
        "(jyst)? (gadael|adael) (i)? (chi|ti) wybod",
        "(just)? (letting|let|so) you know",
        "(helo|shwmae|bore da|prynhawn da|haia|su mae|sut mae)",
    ),
    # Says goodbye, and no more.
    "bye": (
        "(kind|best|warm|warmest|many|with)? (regards|wishes) (from)? *?",
        "(yours|your) (sincerely|faithfully|truly) *?",
        "(cofion|dymuniadau) (cynnes|gorau|caredig)? *?",
        "(yn gywir|yr eiddoch yn gywir) *?",
        "(see|c|catch|meet) (you|ye|ya) (later|around|l8r|in (a|abit) (bit|while|min|minute|few|moment|sec)|in (a)? "
        "(few|couple) (minute|min|hour)|in abit)",
        "(talk|speak|chat) (to|with)? (you|ya)? (later|soon|tomorrow|monday|tuesday|wednesday|thursday|friday)",
        "(bye|byebye|ta ra|tara|laters|ttyl|ttfn|hwyl|hwyl fawr|nos da|good night|nite nite|night night)",
        "have a (good|nice|lovely|great) (day|one|evening|night|weekend|week)",
        "good day",
        "(good luck|best of luck|pob lwc|safe journey|take care|enjoy)",
    ),
    # Says sorry, as an answer of its own.
    "regret": (
        "(i am|we are|dwi) (really|so|very|truly)? (sorry|sori)",
        "(sorry|sori) (about|for|am) (the)? (last|other|missing|yesterday|monday|tuesday) (time|week|one|day|month|"
        "appointment|it)?",
        "my (apologies|bad)",
    ),
    # Excuses an answer for coming late: it says nothing of the appointment.
    "slow_answer": (
        "(sorry)? (for|about|the)? (the|my)? (slow|delayed|belated|not) (reply|response|answer|text|replying|"
        "answering|getting back|texting back) (sooner|earlier|before|quicker|back|to you)?",
        "(my|the|me)? phone (is|was|has been|been|had|has)? (dead|died|broke|broken|flat|off|on silent|out of charge|"
        "on charge|cut off)",
        "(got|had|have|was|been|ran)? (no|out of|low on|any) (credit|battery|signal|data|reception)",
        "(so)? (could not|did not|was not able to|have not been able to) (text|reply|message|answer|respond|get "
        "back) "
        "(to)? (you)? (back)? (before|earlier|sooner|until now|till now|til now)?",
        "(only|just|only just) (seen|saw|read|noticed|got) (this|it|your text|your message|the message|the text)",
        "(heb|dim) (credyd|signal|batri)",
    ),
    # Stops read out by a phone that was spoken to.
    "dictated": ("(full stop|comma|exclamation mark|new line|atalnod llawn)",),
    "thanks": (
        "(thanks|thank you|cheers|ta|diolch) for (asking|checking|checking in|checking up|yesterday|everything|"
        "sorting (it|that|this)|being there|listening|(ringing|calling|phoning|seeing|texting|messaging|helping|"
        "meeting|having) (me|us)?|(your|the|all your|all the) (help|time|call|chat|lift|support|advice))",
        "many? thanks (a lot|a million|a bunch|very much|so much|for (that|this|your help|letting "
        "me know|the (reminder|text|message|heads up|update|info)|reminding me|telling me|your "
        "text|getting back to me))?",
        "thank you (so much|very much|a lot|for (that|letting me know|reminding me|the (reminder|"
        "text|message|info)|your (support|help|text|message)))?",
        "appreciate (it|that|this)?",
        "much appreciated",
        "nice one",
        "(you are a|your a|what a) (star|legend|gem|diamond|angel)",
        "legend",
        "bless (you)?",
        "god bless",
        "diolch (yn fawr)? (iawn)? (i ti|i chi|am (roi gwybod|adael i mi wybod|y neges|hynny|hynna|atgoffa))?",
    ),
    "noted": (
        "(got|received|seen) (it|that|this|your (text|message))",
        "i understand",
        "(noted|understood|received|gotcha|seen|roger|will do|fair enough|fairs|fair dos|i see|"
        "makes sense|ok then|no bother then)",
        "(good|great|nice|brilliant|lovely) to know",
        "wedi (cael|derbyn|gweld) (y)? (neges)?",
        "(continue|carry on|proceed)",
        "(deall|wedi deall|dwi yn deall)",
    ),
}
