"""Wishes and grievances that stand beside a decision: a plain call in place of a video, how somebody spoke to them."""

from __future__ import annotations

_WHO = "(*|he|she|they|you|yous)"
_TALKED = "(spoke|speaks|talked|talks|spoken|treated|treats|speak|talk|treat)"
_BAD = (
    "(rude|out of order|disgusting|wrong|awful|horrible|bad|terrible|shocking|unacceptable|not on|not ok|not right|"
    "not good|disrespectful|a disgrace|bang out of order|disrespecting)"
)
_MUCH = "(so|really|very|well|dead|bang|proper|right|just|fucking)"

GROUPS = {
    # An ordinary call, where it was to be a video or a visit.
    "plain_call": (
        "(a|the)? (normal|ordinary|regular|standard|voice|audio|plain|usual) (phone|telephone)? (call|phonecall)",
        "galwad (ffon|ffonio)? (arferol|gyffredin|normal|blaen)",
    ),
    # How somebody of ours behaved, said as a grievance.
    "grievance": (
        f"(how|way) {_WHO} {_TALKED} (to|with)? me (and)? (he|she|they|it|that)? (is|was|were)? {_MUCH}? {_BAD}",
        "(not like|not happy|unhappy|disgusted|fuming|not impressed|annoyed|upset) "
        f"(with|with the|about|at|by|by the)? (how|way) {_WHO} {_TALKED} (to|with)? me",
        f"{_WHO} (is|was|were|are|has been|have been) {_MUCH}? (rude|disrespectful|out of order) (to|with) me",
        "(oedd|roedd|mae|ma) (*|hi|o|e|fe|nhw) (yn)? (anghwrtais|digywilydd|anfoesgar) (i|wrth|gyda|efo|da) (fi|mi)",
        "(ddim|dim) (yn)? (hapus|hoffi|licio) (gyda|efo|a|o)? (sut|ffordd) (y|oedd|nath|wnaeth)? (*|hi|o|e|fe|nhw)? "
        "(yn)? (siarad|siaradodd|trin) (a|gyda|efo|wrth|da)? (fi|mi)",
    ),
}
