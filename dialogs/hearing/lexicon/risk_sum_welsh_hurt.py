"""What people say around distress, and what makes it ordinary; Welsh.

Rule of this file: as `risk_sum_welsh`: facets are named as in the English files.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

HURT_FACETS_CY: tuple[Facet, ...] = (
    Facet(
        "without a home",
        "nowhere to sleep, put out",
        "camping",
        telling="""cysgu|gysgu|aros|byw .. mas|allan|car|soffa|llawr|stryd|parc|pabell|drws|fan|tent|gorsaf,
        newid|newidiodd .. cloeon|clo|locks, nunlle|unman|unlle|nunman .. fynd|gysgu|aros|heno, taflu|towlu|cicio|
        lluchio|hel .. mas|allan|stryd, digartref, ddigartref, colli .. fflat|cartref|ty|to, cerdded|crwydro ..
        trwy_y|drwyr|drwy_y|nos, cysgu|gysgu|aros|byw .. soffa|llawr|car|tent|pabell|mas|allan|stryd|parc|drws|bus_stop|
        gorsaf|fan .. ers|heno|mis|ffrind|met|eto|nos|wythnos|boston|oer|fory, cael fy|ei nhaflu|nghicio|daflu|lluchio|
        hel|nhroi mas|allan, hostel|landlord|cyngor|mam|nain .. mas|allan|cicio|taflu|llawn|gwrthod|dim|gadael,
        unman|nunlle|unlle|nunman|lle .. fynd|gysgu|aros .. heno|gyda|gen|efo|i_fi|END, cerdded|crwydro ..
        nos|stryd|strydoedd|dre|rownd, gorfod|rhaid symud|mynd|gadael .. soffa|hostel|fflat|allan|mas|stryd|car,
        gorfod|rhaid mynd fory|heno .. soffa|unman|nunlle|lle, soffa|llawr .. gorfod|rhaid .. mynd|gadael,
        cael|gael|ges|gesh|ces i? fy|yn hel|nhaflu|nghicio|lluchio|towlu|gwthio|troi .. hostel|fflat|ty|allan|mas|or,
        hel or hostel|fflat|ty, o|or hostel|fflat|ty ddoe|heddiw|neithiwr|heno .. hel|cicio|taflu|nunlle|unman""",
        plain="""ar y stryd, soffa, dim to, dim cartref|gwely""",
        slight="""landlord, rhent, oer, gwlyb, hostel""",
    ),
    Facet(
        "without food or heat",
        "empty cupboards, no heat",
        "hungry before lunch",
        telling="""%bwyd|fwyd|futa|fwyta .... tan|ers|dim|heb|gwag|wag|dyddiau|yn_y_ty|plant, ddim|dim|sdim|heb|sgen|
        sgena|sgin|sgena_i|does .. bwyd|fwyd .. yn|tan|ers|ir|i|ar|ty|END, heb|ddim fyta|futa|fwyta|byta|bwyta ..
        ers|dyddiau|heddiw|dim|trwy, cypyrdde|cypyrddau|cwpwrdd|ffrij|oergell .. gwag|wag|dim, dim|heb
        gwres|wres|letrig|drydan|trydan|nwy|ddwr, tywyll|oer .. dim|letrig|trydan|mesurydd|meter, banc bwyd,
        letrig|trydan|nwy|gwres .. mas|off|wedi|allan|dim|heb|ben|rhedeg, arian|pres|dim|sdim ar .. meter|mesurydd|
        letrig|trydan|nwy, meter|mesurydd|letrig|trydan|nwy|gwres .. dim|babi|plant|oer|mas|off|wedi|rhedeg|tywyll|
        diffodd, babi|plant|ni yn? oer|rhewi|llwgu, llwgu .. ers|plant|dyddiau|heb|dim|bwyd, dim|sdim|heb bwyd|fwyd|byd
        .. tan|ers|ty|ffrij|plant|cwpwrdd|dydd|heno|arian|pres, dim ond .. tan|ar_ol .. bunt|punt|bwyd|dydd|bara, byw ar
        dost|fara|nwdls|ddwr|creision|fisgedi""",
        plain="""dim bwyd, heb fwyd, llwgu, newyn, dim pres|arian tan|ar|i|am, fforddio bwyta|bwyd""",
        slight="""llwgu, sginc, oer, brin, tan dydd""",
    ),
    Facet(
        "back to using",
        "relapse, drinking again",
        "a pint",
        telling="""yfed|defnyddio|iwso|iwsio|smocio|cymryd eto|bob_dydd|bob_bore|trwy|ar_ben|bob|nol,
        mis|misoedd|wythnos|blwyddyn|dyddiau yn? lan|sobor|sych|glan .. eto|ond|wedi|nawr|gone, nol|yn_ol ar|at y|yr?
        %diod|gear|botel|cyffuriau|crac|heroin|stwff|spice|cwrw, wedi|nes_i|nes llithro|slipio|ailwaelu|cwympo|syrthio|
        fethu, yfed|defnyddio|cymryd|smocio|iwsio .. eto|bob_bore|bob_nos|ben_bore|trwy|neithiwr .. mis|misoedd|glan|
        sobor|siomi|casau|wythnos, mis|misoedd|wythnos|blwyddyn .. lan|glan|sobor|sych|heb .. eto|yfed|wedi|neithiwr|
        ond, potel|fodca|poteli|cans .. bore|dydd|cyfan|gwely|nos|hun""",
        plain="""ailwaelu, meddwi eto|bob, crynu, ysu am, temtio""",
        slight="""yfed, potel, diod, meddwi""",
    ),
    Facet(
        "a body in panic",
        "shaking, no breath",
        "cold hands",
        telling="""methu anadlu|stopio|cael_gwynt|gadael|mynd_allan|mynd_mas, nghalon|calon .. rasio|curo|mynd|pwnio|
        ffrwydro, crynu .. methu|drosta|stopio|dwylo, pwl|pyliau o banig|banic|ofn|bryder, methu anadlu|stopio_crynu|
        cael_fy_ngwynt|cal_gwynt, dwylo|nwylo|corff|coesau|coesa .. crynu|stopio|rhoi, calon|nghalon|brest|mrest ..
        rasio|curo|dynn|tynn|ffrwydro|pwnio|mynd, pwl|pyliau|attack .. panig|banic|panic|gorbryder, ofn
        gadael|mynd_allan|mynd_mas|pobl .. ty|drws|allan|mas|END""",
        strong="""panig|panic eto|llwyr|attack|bob""",
        plain="""panig, panicio, gorbryder, crynu, pryder, pryderus, poeni trwy|bob|drwy|o_hyd|yn_ofnadwy""",
        slight="""poeni, nerfus, ofn""",
    ),
    Facet(
        "a mind playing tricks",
        "hearing, seeing, being watched",
        "a ghost story",
        telling="""clywed|gweld lleisiau|pethau|petha|pobl|pobol|llais .. ddim|eto|wal|nos|yna, pawb|nhw|pobl|pobol yn?
        .. gwylio|siarad_amdana|chwerthin|dilyn|sbio .. fi|amdana|arna|i, radio|teledu|waliau|walie .. siarad|amdana|
        anadlu|wrtha""",
        plain="""clywed lleisiau|pethau, gweld pethau, mynd yn wallgof|hurt|boncyrs, hunllefau""",
        slight="""lleisiau, waliau""",
    ),
    Facet(
        "low and shut away",
        "crying, shut in, nobody rings, too much",
        "a lie-in",
        telling="""popeth|bopeth|y_cwbl|cyfan .. ormod|gormod|drech|chwalu|mlaen|ben, methu .. codi|copio|ymdopi|wynebu|
        stopio|cysgu|meddwl|delio|cymryd|ymolchi .. gwely|mwy|rhagor|crio|pobl|neb|hyn|END|dim, crio|llefain|wylo ..
        trwy|drwy|bob|o_hyd|dim_byd|pam|eto|neithiwr, heb adael|siarad|weld|gysgu|godi|ymolchi|fynd .. ty|fflat|neb|ers|
        dyddiau|nos|gwely, ddim wedi gadael|siarad|cysgu|codi|gweld .. ty|fflat|neb|ers|dyddiau, neb ..
        siarad|tecstio|gofyn|poeni|yma, neb yn ffonio|galw .. fi|byth|END|mwy, teimlo|teimlon yn?
        gwag|wag|unig|isel|numb|ar_goll|fethiant|ddiwerth|ofnadwy|wael, eistedd|ista|gorwedd ..
        tywyll|tywyllwch|gwely|ar_ben, ers i .. farw|fynd|adael|golli,
        colli .. mhlant|plant|mam|mab|merch|swydd, pen|mhen|meddwl .. chwalu|racs|llanast|ffrio|byrstio|stopio|troi,
        ddim|heb di|wedi|adael|fynd|weld|siarad|gysgu|fwyta|godi|ymolchi|bod .. allan|mas|ty|neb|gwely|unrhyw ..
        ers|wythnos|wythnosa|wythnosau|dyddiau|dyddia|mis, ers wythnosa|wythnosau|dyddiau|dyddia|misoedd ..
        ty|allan|mas|cysgu|neb|gwely|gadael|bwyta, neb|does_neb .. dod|siarad|tecstio|holi|gweld ..
        fi|ma|yma|arna|ata|END|byth|mwy, fel bedd, ty .. bedd|gwag|wag|distaw|unig, crio|llefain .. drwy|trwy|drwyr|
        trwy_y|bob|stop|cysgu|rheswm|dydd|nos|oriau, methu|ddim_yn_gallu codi|cysgu|bwyta|stopio|anadlu|wynebu|meddwl|
        ymolchi|gadael|siarad|copio .. gwely|bore|neb|dim|crio|syth|mwy|ty|hyn|pobl|END|ddim, methu|ddim_yn_gallu
        gwneud|neud .. gwely|neb|dim|crio|syth|mwy|hyn|pobl|ddim, teimlo|teimlon mor|yn ..
        isel|unig|wag|gwag|euog|ofnus|ar_goll|ddiwerth|fethiant|anobeithiol|fflat|numb, mor|rili|ofnadwy_o|
        uffernol_o|really|dwi|mor_mor isel|unig|wag|drist|wan, colli|hiraeth|misio .. plant|mhlant|mam|mab|merch|gwraig
        .. ofnadwy|gymaint|brifo|ers|trwy""",
        plain="""methu copio|ymdopi, copio, crio, llefain, isel, iselder, unig, digalon, ormod, gormod i, dim egni, dim
        ffrindiau|neb, ar goll, torri lawr, teimlo yn|fel, methu cysgu, hiraeth""",
        slight="""trist, drist, blino, anodd, gwely, cysgu, stryglo, straen""",
    ),
)

ORDINARY_FACETS_CY: tuple[Facet, ...] = (
    Facet(
        "coming, or asking to",
        "on the way, there soon",
        "not coming",
        strong="""fydda|bydda|byddai i? yna|yno, wela i|di|chi, ar y|fy ffordd, faint or gloch, munud|muned|funud
        yn_hwyr|hwyr, dod rwan|nawr|draw""",
        plain="""hwyr, apwyntiad, bws, iawn diolch""",
    ),
    Facet(
        "play and telly",
        "matches, films",
        "hurt told beside them",
        strong="""gem, rygbi, pel droed, peldroed, ffilm, rhaglen, cymeriad, canu, lerpwl|abertawe|caerdydd|wrecsam|
        cymru .. ni|ennill|colli|neithiwr|curo, fifa, chwarae, chwara""",
    ),
    Facet(
        "errands and home",
        "cooking, gardening",
        "a death prepared",
        strong="""coginio, popty, wyau, blawd, siwgr, cinio, gardd, garddio, siopa, peintio, gwyliau, priodas""",
    ),
    Facet(
        "a passing ill",
        "a cold, a hangover",
        "a hurt that stays",
        strong="""annwyd, ffliw, pen mawr, peswch, brechiad, plastar, gefn|nghefn .. lladd""",
    ),
)
