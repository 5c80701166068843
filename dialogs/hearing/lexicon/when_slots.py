"""Words with which people pick one of the slots offered; English and Welsh.

Rule of this file: data only.
"""

from __future__ import annotations

from dialogs.hearing.times.senses import phrases, words

NAMES = words("# choice dewis no nr num number opsiwn opt option rhif slot slotiau")
"""Words before a number that make it a choice ("option 2")."""

ONES = words("1 choice one opsiwn option slot un")
"""Words after a position that make it a choice ("the second one")."""

LAST = words("ddiwethaf dwetha final last ola olaf")
"""The last of them."""

MIDDLE = words("canol ganol middle")
"""The middle of three."""

EARLIEST = words("cynhara cynharaf earlier earliest gynharaf soonest")
"""The first by time."""

LATEST = words("hwyra hwyraf later latest")
"""The last by time."""

ENDS = LAST | MIDDLE | EARLIEST | LATEST | words("other same that this which any either")
"""Words after which "one" stands for a slot and is no number."""

AGAINST = phrases(
    "but | can't | can't do | cannot | cant | cant do | cant make | cant make it | ddim | dim | doesn't | doesnt | "
    "don't | dont | except | heblaw | i can't | i cant | is no good | isn't | isnt | methu | neither | nid | no "
    "good | none | nor | not | not free | ond | unless | won't | wont | what time | wot time | when is | when was"
)
"""Words beside which a place picks nothing ("not 2", "2 but later")."""

POLITE = words(
    "suppose guess reckon then down stick "
    "a ace ail alright am are at available aye babe be best better book brill brilliant bro bruv bydd byddai can "
    "cheers choice cool could cyntaf da dda definitely defo dewis diolch do down dwi'n earlier earliest efo fab fi "
    "fine first for free go gonna good great guess gwelwch gwych happy have hello hey hi hoffwn hun i i'd i'll iawn "
    "id ideal ideally if ill im in is it it's its last later latest lets like love lovely lush mate me middle my "
    "mynd nice no number ok okay okey olaf on one opsiwn option os pal perfect perffaith please plis pls plz poss "
    "possible put reckon rhif safe say second siwtio slot so soonest sorted sound sounds still suits sweet sy'n ta "
    "take thank thanks thankyou that thats the then think third thx u un want we well wicked will with work works "
    "would x xx xxx y ye yea yeah yep yes yh yn you yr yup yw"
)
"""Words that say nothing of when: with only these beside it, a mere number is a choice."""

OTHERWISE = words("later earlier instead change move swap different another hwyrach cynt newid symud")
"""Words of a clause that asks for something other than what was offered ("2 but can i come later")."""
