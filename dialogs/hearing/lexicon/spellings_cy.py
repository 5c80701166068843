"""Welsh words that are written many ways: contractions, mutations and the spellings of texts.

Written as in `spellings.py`: the one spelling, and the ways it is texted.
"""

from __future__ import annotations

ONE = {
    "dydd": "ddydd",
    "ffonio": "ffoniwch ffonia ffoniodd ffonio ffon ffôn fonio",
    "tecstio": "decstio tecstiwch tecstia tecsdio tecstia",
    "gadael": "gadal gadel adael adal gadewch",
    "rhif": "rif",
    "newydd": "newidd newi",
    "amser": "amsar",
    "cymraeg": "gymraeg nghymraeg cymreig cymrag",
    "saesneg": "seisneg saesnag saesneg",
    "dod": "ddod dwad ddwad dwod dow",
    "methu": "fethu methy ffili ffaelu ffeilu ffaili",
    "hwyr": "hwir",
    "iawn": "iwn iawm",
    "diolch": "diolchh dioch",
    "popeth": "bopeth",
    "munud": "funud munudau funudau",
    "dyddiad": "ddyddiad",
    "newid": "newud newidio",
    "apwyntiad": "apwyntiadau",
    "person": "berson",
    "peidiwch": "paid peidio peidwch pidwch pidiwch beidio phaid",
    "negeseuon": "negeseuon negesuon neges",
    "anfon": "hala ala danfon yrru gyrru",
    "allaf": "alla allai fedra fedrai gallaf galla gallai medra medrai alli galli",
    "dwi": "dydw rwyf rwy wi dwin? rydw rwi",
    "yno": "yna ene",
    "wela": "welai wela gwela welaf",
}
"""One word for each."""

SEVERAL = {
    "dwi ddim": "dwim dim? dwi'm sai so? dydwi",
    "dwi yn": "dwin wi'n dwi'n rwyn rwy'n",
    "ddim yn": "dim'n",
    "mae yn": "ma'n mae'n maen man?",
    "mae yr": "ma'r mae'r mar",
    "wela i di": "welaidi weladi",
    "bydda i": "byddai fydda fyddai byddaf fyddaf bydd? byddi?",
    "ti yn": "ti'n tin?",
    "dim problem": "dimproblem",
    "bore fory": "borefory",
    "beth yw": "bethyw",
    "dydy o ddim": "dio'm dydio'm diom",
}
"""Several words for each."""
