"""Typography: what a provider may set more plainly before it sends it, so that a text is known again by its words.

Rule of this file: for comparing, never for sending. A messaging service of Twilio's does so unasked (Smart Encoding,
www.twilio.com/docs/messaging/services/smart-encoding-char-list); both sides of a comparison go through the same table.
"""

from __future__ import annotations

_PLAIN = {
    "'": "\u2018\u2019\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u00b4`\u275b\u275c\uff07",
    '"': "\u201c\u201d\u201f\u2033\u2036\u02ba\u02ee\u00ab\u00bb\u275d\u275e\u301d\u301e\uff02",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d",
    "...": "\u2026",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
    "": "\u200b\u200c\u200d\u2060\ufeff\u00ad",
}
"""Quotes and primes, dashes, the ellipsis, spaces of other widths, and what has no width."""
_TABLE = str.maketrans({each: plain for plain, those in _PLAIN.items() for each in those})


def plain(words: str) -> str:
    """The same words with the plainest quotes, dashes and spaces there are."""
    return words.translate(_TABLE)
