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
        byd|rwan|nawr, ateb|darllen|gweld|checio|tsiecio|edrych .. fy? ffon|negeseuon|tecsts|nhecsts|hwn|hyn ..
        fe|fo|e|hi|fi|i|o, ffon fi|i|y .. bob|trwy|drwy|edrych|darllen|cymryd|nos, gadael i fi|mi siarad|fynd|ateb|
        ffonio, esgus|smalio|cogio bod|mai|taw|dy, os .. ffonio|tecstio|galw .. deud|dweud|gweud .. deintydd|doctor|
        ysgol|gwaith, mae|ma o|e|fe|fo|hi .. gwrando|darllen|wrth_ymyl|stafell_nesa|lawr_grisiau, ffindo|gweithio|
        gwitho|gwbod|gwybod|deall mas|allan .. os|hala|gyrru|danfon|tecst|neges|siarad, os .. hala|gyrru|danfon|anfon|
        tecstio|ffonio .. neges|unrhyw|rhywun|chi|neb|heddlu""",
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
        bob|i, ar fy ffon|ff on i? bob, mynd|fynd|mas|allan|gadael|siarad|gweld|dod|symud|bwyta|cysgu .. hebddo|hebddi|
        heb_ofyn|heb_ganiatad|heb_iddo|heb_iddi|heb_fo, dim|sdim|heb hawl|ganiatad gen|gyda|da|i, cael|ca|gael|caf|cha|
        chaf i? .. cadw|gadw .. cyflog|nghyflog|arian|pres|ffon|mhlant, yn? gofyn|holi .. pwy|lle|ble|pam ..
        bob|pawb|trwy|oedd|fues|dwi, cloi|gloi fi|ni|y|nhw|hi .. mewn|mas|allan|stafell|ty|drws|garej|sied, gwisgo|wisgo
        .. gadael|cael|fe|fo|slag|gwrthod, dilyn|nilyn|ddilyn .. adre|adra|gwaith|bobman|dre|siop, fel
        carcharor|ci|caethwas|gwas|morwyn, cau|gau|cloi|gloi|cadw|gadw fi|ni|hi|nhw .. llofft|stafell|bathrwm|sied|
        garej|ty|fewn|mewn, cloi|gloi y|ar? drws .. fi|arna|allan|mas|mewn, cymryd|gymryd|dwyn|cuddio|mynd_a ..
        goriada|goriadau|allwedd|allweddi|goriad fi|i .. cloi|drws|a""",
        strong="""tracar|traciwr|camera|camerau .. car|ty|stafell|ffon""",
        plain="""caniatad, dan glo, carcharor, ddim yn gadael|gadal|gadel, dilyn fi""",
        slight="""cloi, drws, goriad, allwedd, rheoli""",
    ),
    Facet(
        "taken from them",
        "wages, card, phone, pension in another's hands",
        "a card that was stopped",
        telling="""rhoi|roi .. cyflog|pres|arian|pensiwn|cerdyn .. iddo|iddi|iddyn|nhw, cymryd|cymyd|mynd_a|dwyn|cadw|
        cuddio .. cyflog|pres|arian|pensiwn|ffon|cerdyn|pasbort|goriad|tabledi|moddion .. fi|i|o_hyd|bob|END|mam|nain,
        fe|fo|e|o|hi|nhw sy|syn|sydd .. cael|cadw|gwario|cymryd|rheoli .. cwbl|popeth|arian|pres|cyflog|pip|budd,
        hanner|cwbl|popeth|cyfan .. cyflog|arian|pres|pip|budd .. iddo|iddi|iddyn|fe|fo|hi|nhw, gwrthod|ddim|pallu ..
        rhoi|roi .. pasbort|ffon|arian|pres|cerdyn|goriad|allwedd|tabledi|papurau, wedi|nath|cymryd|dwyn|mynd ..
        pasbort|pasport|ffon|ngherdyn|cerdyn|arian|pres|goriad|tabledi|pensiwn .. mam|nain|i|fi|oddi, cyflog|pres|arian|
        pensiwn|budd|cerdyn|ngherdyn|pasbort|mhasbort|ngarian|mhres|nghyflog .. i_gyd|iddo|iddi|iddyn|ganddo|ganddi""",
        plain="""dwyn pres|arian|oddi, cadw fy, cymryd fy, cymryd pres|arian|cyflog|ffon""",
        slight="""cyflog, pasbort, cerdyn, pensiwn""",
    ),
    Facet(
        "hands on someone",
        "hit, shoved, marked",
        "a match, a tumble",
        telling="""%cleisiau|cleisia|clais|marciau|marcia|ol ar|dros|lawr .. hi|fo|fe|plentyn|coesau|breichiau|braich|
        wyneb|gwddw|gwddf, llygad %du|ddu, gwthio|wthiodd|wthio|taflu|daflodd fi|hi|i .. wal|grisiau|lawr|erbyn|drws,
        gafael|afael yn|yno .. gwallt|ngwallt|gwddw|ngwddw|mraich, dwylo am|rownd, nath|wnath|gwnaeth|wnaeth|neith|mae|
        ma|oedd|odd o|e|fe|fo|hi|nhw|dad|mam .. wthio|gwthio|daro|taro|hitio|gicio|cicio|dagu|tagu|luchio|daflu|taflu|
        guro|curo|fwrw|bwrw|slapio|losgi|afael|gafael|ddyrnu|frathu|boeri .. fi|ni|hi|fo|i|plant|lawr|yn|gwallt,
        cleisia|cleisiau|marciau|marcia|clais .. ar|dros .. fi|fy|coesau|coesa|breichiau|wyneb|hi|fo|plentyn|babi|gwddw,
        yfed|meddwi|meddw|feddw .. curo|hitio|bwrw|ofn|gwylltio|cas|taro, curo|hitio|bwrw|taro .. yfed|meddwi|feddw,
        gwneud|neud i fi gysgu|cysgu|fwyta|aros|sefyll|noethi|eistedd, gorfodi .. rhyw|cysgu|cyffwrdd|gwely,
        cyffwrdd|twtsiad|twtsh .. fi|hi|fo|plant|merch|mab|nos|gwely, gorfodi|gneud|gwneud|neud .. gysgu|cysgu ..
        gyda|efo|da .. ffrindie|ffrindiau|dynion|mates|fe|fo, cael|gael ei|fy|eu guro|churo|bwrw|fwrw|daro|hitio|nghuro|
        mwrw|gam|gicio .. gan|efo|da|eto|bob""",
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
        ysgol|plant|mam|nain, ar fy|ein|ei ol, tu|y_tu allan|fas .. ty|fflat|gwaith|ysgol .. eto|trwy|bob|aros|gwylio,
        bygwth fi|ni|hi|mam|fy, wedi ffindo|ffeindio lle|ble|fi, dod ar|i fy|ol|nol ol|ty|mrifo, os|neu ..
        neith|wneith|bydd|fydd|gan|ga|geith|caf o|e|fe|fo|hi|nhw|i .. lladd|brifo|llosgi|cael|cweir|gweir|stid|plant|
        mam|curo|torri|saethu, gwybod lle|ble .. byw|ysgol|gwaith|plant|mam|nain, parcio|eistedd|sefyll|aros|disgwyl|
        stelcian tu|y_tu|wrth|gyferbyn allan|fas|ty|ysgol|fflat|gwaith, tu allan|fas .. ysgol|ty|fflat|gwaith|ffenest ..
        bob|eto|drwy|heno|eistedd|aros, dod rownd|draw|yma .. lladd|curo|bygwth|arian|pres|cyllell|heno|am, dangos|tynnu
        .. cyllell|gwn|llafn, cyllell|gwn .. ata|ataf|arna|gan|efo|gyda, llosgi .. ty|car|fflat|ni|lawr, torri ..
        ffenest|ffenestri|drws|coesa|coesau|bysedd""",
        plain="""bygwth, fygwth, bygythiad, mygwth, ar ol fi, tu allan ir|i""",
        slight="""cyllell, gwn, lladd fi, os na""",
    ),
    Facet(
        "made to, owing",
        "carry, sell, hand over, owe",
        "carrying shopping",
        telling="""talu fo|fe|e|hi|nhw|fi|hogia|plant i gario|werthu|gadw|fynd|redeg, cario|gario|gwerthu|werthu|cadw|
        gadw|rhedeg|redeg petha|pethau|stwff|pecyn|pecynnau|bag|bagiau|cyffuria|cyffuriau|parseli, bois|hogia|dynion|
        pobol|lads o lerpwl|birmingham|manceinion|lundain|llundain|ffwrdd|bant, arna|arnaf|arno|arni|mewn_dyled ..
        pres|arian|dyled|nhw|iddyn|iddo|dealer, dyled .. nhw|iddo|dealer|talu|off, bois|hogia|pobol|nhw|dynion ..
        fflat|ty|nhy|cartref .. fi|gadael|mynd|gwerthu|aros|byw|gadel, symud|symudodd|aros|byw .. i_mewn|mewn ..
        fflat|ty, rhaid i fi|mi|ni %gwerthu|gweithio|cario|talu|rhoi|dal|cadw|mynd, neu ga i, ga i %cweir|gweir|slap|
        stid, bo|bod|fod rhaid i, gwerthu|delio|torri|coginio|cuddio|cadw .. stwff|cyffuria|cyffuriau|petha|pethau ..
        fflat|ty|mam|nain|fi|nhy|cegin, rhywun|rhai|bois|hogia|nhw|dynion|lads .. fflat|ty|nhy|cartref ..
        mam|nain|fi|gwerthu|aros|gwrthod|pallu|gadael|mas|drosodd, methu cael|ca nhw|gwared|fo|e .. mas|allan|o,
        gorfod|rhaid .. gwerthu|cario|dal|cadw|rhoi|talu|mynd|gweithio .. iddyn|iddo|nhw|drostyn|fo|fe|hi|neu|mas|dyled,
        mewn dyled|dyled_o, arnaf|arna i|fi .. bres|arian|iddyn|iddo|lot, gweithio .. am_ddim|heb_gyflog|heb_dal|oriau
        .. bob|bos|nhw|fo|dydd|END, pasbort .. bos|gaffer|fo|fe|nhw, hyn|hynach|henach|dyn|dynion|bois|oedolyn ..
        merch|hogan|hi|chwaer|nith .. dozens|oed, oed .. cariad|dyn|dynion|bois|bos, gweud|dweud|deud bod|fod|bo rhaid
        i|fi .. fynd|gario|werthu|dalu|gadw|roi|neud|wneud, bag|pecyn|parsel .. lan|lawr|i .. fryste|lerpwl|gaerdydd|
        birmingham|lundain|manceinion|aber, neu fydd|bydd|mi_fydd|fe_fydd|geith|ceith .. mam|nain|chwaer|brawd|fi|plant
        .. cael|hi|brifo, gorfod|gorfodi|gwneud_i|neud_i|gneud_i fi|i|mi? .. cario|gwerthu|rhoi|gweithio|dal|cadw|dwyn|
        smyglo|talu""",
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
        %mam|nain|dad|taid|mamgu|tadcu .... heb_fwyd|heb_ofal|briwiau|arian|pensiwn|gwely, plant|plentyn|babi|rhai_bach|
        hogyn|hogan|crwt|merch_fach .. gadael|eu_gadael|ei_adael|ei_gadael|cloi|clo .. nos|hunain|hunan|dydd|ben|pen|
        car|stafell|trwr, drws nesa .. plant|babi|plentyn .. crio|llefain|sgrechian|gadael|hunain|llwgu|budr|brwnt|curo,
        plant|babi|plentyn .. llwgu|oer|budr|brwnt|ofn|crio|sgrechian|cleisiau|cleisia .. trwy|drwy|bob|mynd|adre|adra|
        dad|mam|trwr|eto, curo|hitio|bwrw|taro .. plant|babi|plentyn|hogyn|hogan|mab|ferch|nai|nith,
        nai|nith|brawd_bach|chwaer_fach|mab|merch|hogyn .. cario|gwerthu|cyllell|cuddio|gang|bois|talu""",
        plain="""ar ben eu hunain|hun, ar ei ben|phen ei hun, esgeuluso, yn crio trwy|bob|drwy""",
        slight="""plant, babi, plentyn, nai, nith, hogyn bach, merch fach, oed""",
    ),
    Facet(
        "afraid of someone",
        "frightened of a person or home",
        "frightened of heights",
        telling="""ofn .. fo|fe|e|hi|nhw|gwr|ngwr|gariad|nghariad|dad|adra|adre|mynd|be|beth|siarad|cysgu|iddo|iddyn,
        ofnus o|ohono|ohoni|mynd, ddim yn saff|ddiogel yma|adra|gartre|efo|gyda|fan|END, cuddio|cwato rhag|oddi|yn|yn_y|
        tu, dianc, ofn deud|dweud|gweud|siarad|mynd|cysgu|agor|ateb|gadael|symud|dod .. dim|adre|adra|gartre|drws|wrth|
        neb|rhywbeth, ofn o|ohono|ohoni|ohonyn|nhw|fo|fe|iddo|iddi|iddyn, mae|ma hi|o|e|fe|mam|nain|plant ofn
        nhw|fo|fe|hi|dad|mynd|o|ohonyn, cuddio|cwato .. fo|fe|e|hi|nhw|stafell|bathrwm|cwpwrdd, rhedeg|dianc|ffoi
        i|o|wrth|rhag|oddi""",
        plain="""ofn, ofnus, cuddio, cwato, dianc, ddim yn ddiogel|saff""",
        slight="""poeni am, helpa, plis helpwch""",
    ),
)
