"""Words that make a number a count, a name, a price, a score or an address, never a time or a day.

Rule of this file: data only.
"""

from __future__ import annotations

from dialogs.hearing.times.senses import words

COUNTED = words(
    "adult adults afternoons appointments away awr babies bag bags bed bedroom beds blant blokes blwyddyn bobl "
    "boxes boys bus buses calls cans cats cent child children cigs cm cups dates day days degrees diwrnod dogs "
    "doors drinks evenings fags feet foot ft g girls goals grams grand gwaith hour hours houses hr hrs items jobs k "
    "kg kid kids km lads lb lbs left letters looks mates men messages meters metres mg mile miles min mins minute "
    "minutes mis missed ml mm month months more mornings munud nights nil o of off other others out parts pence "
    "people percent person persons pieces pills pint pints plant points pound pounds psi quid seats sec seconds "
    "secs session sessions shifts st stone stop stops sugars tablets texts things tickets times toys units volts "
    "ways week weekends weeks wk wks women wythnos year years yr yrs"
)
"""After a number: it counts these."""

NAMED_BY = words(
    "age aged apartment apt band bay beat bed block born building bus buses bws channel chapter choice code court "
    "day dob door drew ep episode exit ext extension fflat flat floor form gate grade house ios iphone item junc "
    "junction lane level line lost no num number option page part phone platform point ps q question ref rhif room "
    "route row score scored season seat section size slot step suite table tel terminal top tudalen turned under "
    "unit v version ward week won xbox year ystafell zone"
)
"""Before a number: it is a name, an age or a score ("room 3", "won 3-1")."""

STREETS = words("ave avenue close court crescent drive heol lane place rd road square st street stryd terrace")
"""Soon after a number: it is an address."""

PAID = words("borrow charge charged cost costs lend lent owe owed owes paid pay price priced spent")
"""Soon before a number: it is money ("cost me 12.50")."""

MARKED_BY = words("a about around at feel feeling im is like maybe mood probably roughly say solid")
"""Before "7/10": it is a mark out of ten."""

MONEY = words("# $ % £ €")
"""Signs that, stuck to a number, make it money, a label or a share."""

AFTER_A_POSITION = words(
    "a about ac after am and any ar around as at be because before best better between but can cant cheers cos "
    "could did do does fine for from good great has have i iawn if ill im in instead is isnt latest looks mate "
    "maybe neu no not ok okay only onward onwards or perfect please pls plz should sounds suit suits ta thanks then "
    "till to u until we what when where will with work works would yeah yes yn you"
)
"""Words that may follow "the 26th" when it is a day; others make it something else ("the 26th floor")."""

AGED = words(
    "hes he's shes she's turns turning lads lad's sons son's daughters daughter's girls girl's boys boy's "
    "babys baby's "
    "twins nans nephews nieces kids grandsons granddaughters"
)
"""Before a number: someone's age, so that a day beside it is a birthday ("my lads 4 on sunday")."""
