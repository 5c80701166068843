"""What people say around harm by somebody else; Welsh.

Rule of this file: as `risk_sum_welsh`: facets are named as in the English files.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

HARM_FACETS_CY: tuple[Facet, ...] = (
    Facet(
        "silenced",
        "somebody else reads this",
        "a busy line",
        telling="""darllen|sbio|edrych|gweld|checio|tsiecio .. negeseuon|ffon|texts|tecsts|tecst|popeth,
        dileu|dilea|delete .. hwn|hyn|neges|ar_ol|wedyn, os|pan neith|wneith|bydd|mae|gwelith|welith|fydd|ffeindith ..
        o|e|fo|fe|hi .. weld|gweld|allan|mas|gwaith|gwybod, methu siarad|tecstio|deud|dweud .. o|e|fo|fe|hi|yma|rwan|
        nawr|hir|gwrando, mae|ma o|e|fo|fe|hi yma|yn_y_stafell|yn_gwrando|yn_darllen|lawr|gartre|adra|nol,
        paid|peidiwch|peidia|plis_paid a|ag|ffonio|tecstio|ateb|gyrru|anfon|danfon|gadael|gadel|hala .. fo|fe|e|hi|yma|
        byd|rwan|nawr""",
        plain="""methu siarad, ddim yn saff siarad|tecstio|ffonio, cyfrinach, ddim yn gwybod .. dod|tecstio|siarad""",
        slight="""pan mae o|e|fo|fe|hi, yn gwrando, tawel""",
    ),
    Facet(
        "watched and kept",
        "not allowed, locked in or out, watched",
        "a strict teacher",
        telling="""ddim|dim|nid yn? cael|gael|ca|caf|chaf .. gweld|mynd|siarad|gadael|defnyddio|ffonio|allan|mas|goriad|
        allwedd|arian|pres, cael gweld fy|neb|teulu|ffrindiau, heb iddo|iddi|ei fo|fe|ef|hi|ganiatad .. fod|bod|yno|yna|
        END, cloi|gloi fi|ni|hi|y|fy|drws .. mas|allan|mewn|fewn|stafell|ty|drws, %rheoli fi|fy|popeth|bob|ni,
        gwylio|dilyn|tracio|stelcian fi|ni|hi|bob|i|fy, gofyn .. caniatad, lle ydw|dwi|fi|wyf i|'n|mynd|wedi ..
        bob|trwy|o_hyd, gadael|gadal|gadel i fi|mi|ni|hi, edrych|sbio|chwilio|mynd .. ffon|ngharddfag|mag|mhwrs ..
        bob|i, ar fy ffon|ff on i? bob""",
        strong="""tracar|traciwr|camera|camerau .. car|ty|stafell|ffon""",
        plain="""caniatad, dan glo, carcharor, ddim yn gadael|gadal|gadel, dilyn fi""",
        slight="""cloi, drws, goriad, allwedd, rheoli""",
    ),
    Facet(
        "taken from them",
        "wages, card, phone, pension in another's hands",
        "a card that was stopped",
        telling="""cyflog|pres|arian|pensiwn|budd|budd-dal|ffon|cerdyn|ngherdyn|pasbort|mhasbort|ngarian|mhres|nghyflog
        .. fi|i_gyd|iddo|iddi|iddyn|ganddo|ganddi|fo|fe|nhw|hi, rhoi|roi .. cyflog|pres|arian|pensiwn|cerdyn ..
        iddo|iddi|iddyn|nhw, cymryd|cymyd|mynd_a|dwyn|cadw|cuddio .. cyflog|pres|arian|pensiwn|ffon|cerdyn|pasbort|
        goriad|tabledi|moddion .. fi|i|o_hyd|bob|END|mam|nain""",
        plain="""dwyn pres|arian|oddi, cadw fy, cymryd fy, cymryd pres|arian|cyflog|ffon""",
        slight="""cyflog, pasbort, cerdyn, pensiwn""",
    ),
    Facet(
        "hands on someone",
        "hit, shoved, marked",
        "a match, a tumble",
        telling="""%cleisiau|cleisia|clais|marciau|marcia|ol ar|dros|lawr .. hi|fo|fe|plentyn|coesau|breichiau|braich|
        wyneb|gwddw|gwddf, llygad %du|ddu, gwthio|wthiodd|wthio|taflu|daflodd fi|hi|i .. wal|grisiau|lawr|erbyn|drws,
        gafael|afael yn|yno .. gwallt|ngwallt|gwddw|ngwddw|mraich, dwylo am|rownd""",
        strong="""HIT_CY fi|ni|hi|fo|fe|nhw|i|plant|babi|mam|eto""",
        plain="""cleisiau, cleisia, cleisio, llygad du|ddu, gwylltio, colli dymer|tymer, ofn ei dymer, sgrechian
        ar|arna""",
        slight="""brifo, gweiddi, meddw, wedi meddwi""",
    ),
    Facet(
        "threatened",
        "if I leave he will; they know where; after me",
        "a mum who will kill me",
        telling="""os fi|dwi|i|bydda|na|nad|fydda|wna|af yn? .. gadael|gadel|gadal|deud|dweud|gweud|mynd|siarad|talu ..
        neith|wneith|bydd|mae|gan|fydd|fe|fo|nhw|naiff|wnaiff, neith|wneith|naiff|wnaiff|bydd o|e|fo|fe|hi|nhw ..
        ffindo|ffeindio|lladd|ladd|frifo|brifo|llosgi|losgi|dod|cymryd|neud|gwneud, gwybod lle|ble .. byw|fyw|gweithio|
        ysgol|plant|mam|nain, ar fy|ein|ei ol, tu|y_tu allan|fas .. ty|tŷ|fflat|gwaith|ysgol .. eto|trwy|bob|aros|
        gwylio, bygwth fi|ni|hi|mam|fy, wedi ffindo|ffeindio lle|ble|fi, dod ar|i fy|ol|nol ol|ty|mrifo""",
        plain="""bygwth, fygwth, bygythiad, mygwth, ar ol fi, tu allan ir|i""",
        slight="""cyllell, gwn, lladd fi, os na""",
    ),
    Facet(
        "made to, owing",
        "carry, sell, hand over, owe",
        "carrying shopping",
        telling="""gorfod|gorfodi|gwneud_i|neud_i|gneud_i fi|i|mi? .. cario|gwerthu|rhoi|gweithio|dal|cadw|mynd|dwyn|
        smyglo|talu, talu fo|fe|e|hi|nhw|fi|hogia|plant i gario|werthu|gadw|fynd|redeg, cario|gario|gwerthu|werthu|cadw|
        gadw|rhedeg|redeg petha|pethau|stwff|pecyn|pecynnau|bag|bagiau|cyffuria|cyffuriau|parseli, bois|hogia|dynion|
        pobol|lads o lerpwl|birmingham|manceinion|lundain|llundain|ffwrdd|bant, arna|arnaf|arno|arni|mewn_dyled ..
        pres|arian|dyled|nhw|iddyn|iddo|dealer, dyled .. nhw|iddo|dealer|talu|off, bois|hogia|pobol|nhw|dynion ..
        fflat|ty|nhy|cartref|tŷ .. fi|gadael|mynd|gwerthu|aros|byw|gadel, symud|symudodd|aros|byw .. i_mewn|mewn ..
        fflat|ty|tŷ, rhaid i fi|mi|ni %gwerthu|gweithio|cario|talu|rhoi|dal|cadw|mynd, neu ga i, ga i %cweir|gweir|slap|
        stid, bo|bod|fod rhaid i""",
        plain="""yn gorfod, dyled, bois o, hogia o, heb gyflog, dim cyflog, gweithio am ddim, esgidiau|sgidia|ffon
        newydd""",
        slight="""cario, gwerthu, petha, stwff, bag, pecyn""",
    ),
    Facet(
        "a child or frail person uncared for",
        "left alone, hungry, afraid",
        "children in school",
        telling="""%plant|babi|plentyn|bach|rhai_bach|hogyn|hogan|crwt|croten .... ar_eu_pen|ar_ei_ben|ar_ei_phen|
        ben_ei|pen_eu|budr|brwnt|llwgu|crio|llefain|allan|unig|ofn, gadael|gadel|gadal .. %plant|babi|plentyn|bach ..
        pen|ben|hunain|nos|unig|car, ddim isio|eisiau|moyn mynd adra|adre|nol|at|gartre, gwlychu|glychu .. gwely,
        %mam|nain|dad|taid|mamgu|tadcu .... heb_fwyd|heb_ofal|briwiau|arian|pensiwn|gwely""",
        plain="""ar ben eu hunain|hun, ar ei ben|phen ei hun, esgeuluso, yn crio trwy|bob|drwy""",
        slight="""plant, babi, plentyn, nai, nith, hogyn bach, merch fach, oed""",
    ),
    Facet(
        "afraid of someone",
        "frightened of a person or home",
        "frightened of heights",
        telling="""ofn .. fo|fe|e|hi|nhw|gwr|ngwr|gariad|nghariad|dad|adra|adre|mynd|be|beth|siarad|cysgu|iddo|iddyn,
        ofnus o|ohono|ohoni|mynd, ddim yn saff|ddiogel yma|adra|gartre|efo|gyda|fan|END, cuddio|cwato rhag|oddi|yn|yn_y|
        tu, dianc""",
        plain="""ofn, ofnus, cuddio, cwato, dianc, ddim yn ddiogel|saff""",
        slight="""poeni am, helpa, plis helpwch""",
    ),
)
