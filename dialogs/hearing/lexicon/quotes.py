"""How our own words, and those of other threads, look when they come back in a text.

Patterns of letters, not words, because whole sentences are looked for. When the wording of a message changes, the ones
here follow it: they are the parts that hold no name, day or place.
"""

from __future__ import annotations

REACTIONS = {
    "liked": "👍",
    "loved": "👍",
    "disliked": "👎",
    "laughed at": "😂",
    "emphasised": "👍",
    "emphasized": "👍",
    "questioned": "🤔",
}
"""What a phone writes for a reaction when it cannot show one, and the sign it stands for."""

PASTED = (
    r"^\s*>.*",
    r"^\s*-{2,}\s*(?:original|forwarded) message",
    r"^\s*(?:fwd?|forwarded)\s*:",
    r"^\s*on .{4,60}wrote:",
)
"""What comes after one of these was written by somebody else."""

OUR_HELP = (
    r"this is our last text\b(?:[^.]{0,40}\. thank you, and all the best\.)?",
    r"dyma ein neges olaf\b(?:.{0,40}\. diolch, a phob lwc\.)?",
    r"we don['’]?t always see texts straight away\.?",
    r"(?:if you['’]?re )?in danger ring 999\.?",
    r"(?:or )?nhs 111, option 2\.?",
    r"(?:if it gets hard: )?samaritans 116 123(?:, free(?:, any(?: time)?)?)?[.,]?",
    r"(?:or )?text shout to 85258\.?",
    r"nid ydym bob amser yn gweld negeseuon yn syth\.?",
    r"mewn perygl,? ffoniwch 999\.?",
    r"(?:neu )?gig 111, dewis 2\.?",
    r"(?:os bydd hi['’]?n anodd: )?samariaid 116 123, am ddim[.,]?",
    r"(?:neu )?tecstiwch shout i 85258\.?",
)
"""Where we say that help is, sentence by sentence: sent back, it is no cry for help."""

OURS = (
    r"hi,? [^.,!?]{1,40}[,!]? (?:it's|its) [^.!?]{1,40}'?s team\b"
    r".*?(?:reply yes\b.*?(?:another time|make it|not|ok)?[.?]|reply change\b\.?|$)",
    r"hi,? [^.,!?]{1,40}[,!] how are you doing today\?.*?struggling\.?",
    r"(?:please )?reply (?:with )?(?:yes|the number)\b,? (?:or|to|if)\b"
    r".*?(?:another time|tell us an?(?:other)? day|no)\b[.?]?",
    r"reply yes or (?:no|change)\.?",
    r"reply 1,? 2 or 3,? or tell us a day\.?",
    r"1 good,? 2 ok,? 3 struggling\.?",
    r"1\)[^\n]{3,60}?2\)[^\n]{3,60}?3\)[^\n]{3,40}?(?:am|pm)\b\.?",
    r"need another time\? reply change\.?",
    r"helo,? [^.,!?]{1,40}[,!]? tîm [^.!?]{1,40} (?:sydd )?yma\b.*?(?:atebwch .{2,60}?(?:amser arall|na)\.|newid\.|$)",
    r"atebwch ie,? neu (?:na|newid)[^.]{0,30}\.?",
)
"""Our own messages, from the opening to the end where both are there, and the instructions that close them."""
