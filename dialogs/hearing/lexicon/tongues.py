"""Words that only one of the two languages has, in the one spelling texts are brought to."""

from __future__ import annotations

from dialogs.hearing.lexicon import words

WELSH = words(
    """
    dwi ddim dydd yn mae iawn diolch fory heddiw heno bore pnawn prynhawn dod methu allaf bydda fydda fyddai yno
    wela gwela wi ydw ydy ydi oes nac nage ie ia ond neu gyda efo gen wedi mewn ar ol cyn erbyn rhwng dim unrhyw
    llun mawrth mercher iau gwener sadwrn sul wythnos nesaf nesa munud hwyr cymraeg saesneg gymraeg plis ffonio
    tecstio peidiwch gad gadewch lonydd fi nhw rhif newydd person anghywir ble pryd pwy beth sut pam hwn hwnna rhain
    amser apwyntiad eisiau isio moyn siwtio gwell hoffwn hoffech teimlo da dda wael sal dost ysbyty adra adref ty
    mam chwaer brawd dydw na'r o'r i'r chi ti eich fy ei bod popeth stryglo helo shwmae bws tren ffordd
    """
)

ENGLISH = words(
    """
    the and you your will would can could not there that this what when where who how yes yeah please thanks sorry
    is are am it my me for with have see late make come coming today tomorrow appointment time day another about be
    was they she he his her call ring text stop number wrong been feel feeling good fine need want don't monday
    tuesday wednesday thursday friday saturday sunday but because from just
    """
)
