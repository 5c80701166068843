"""What people say around a crisis, harm by somebody else and distress, and what makes it ordinary; Welsh.

Rule of this file: facets are named as in the English files, so that a text in both languages is one sum. Northern and
southern forms, and the spoken plurals ("breichia", "petha"), stand side by side.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Facet

DYING_FACETS_CY: tuple[Facet, ...] = (
    Facet(
        "death spoken of",
        "gone, dead, buried; with somebody who died",
        "a funeral to go to",
        telling="""ar ol i|fi fi|mi? mynd|farw, pan fydda|fyddai|dwi i? wedi mynd|marw, fy angladd|nghladd|medd i?, mynd
        at %mam|dad|tad|nain|taid|mab|%brawd|mrawd|gwraig, bod efo|gyda %mam|dad|nain|taid|mrawd eto""",
        plain="""nefoedd, wedi mynd am byth, byd arall, ochr arall""",
        slight="""%marw, %angladd, %bedd, %mynwent, %claddu, farwolaeth, marwolaeth""",
    ),
    Facet(
        "the last of it",
        "the last time, over, the end of the road",
        "the last bus",
        telling="""y? tro|dro olaf, am y tro ola|olaf, neges|tecst|text ola|olaf, dyna ni i fi|mi, dyna fo i fi|mi, ar
        ben arna|arnaf i|fi|END, ddim yma fory|dydd|wythnos|nadolig|llawer|bellach, dim fory i fi|mi, ddim
        isio|eisiau|moyn fory|deffro|bod, diwedd y|ar y|bopeth daith|lon|cwbl|popeth|END, fydda|fyddai i? ddim
        yma|o_gwmpas|ar_gael|angen|isio|eisiau, methu|gallu|gallaf|alla .. cario|para|dal|mynd .. mlan|mlaen|ymlaen ..
        hyn|fel|rhagor|mwy, neb .. weld|gweld|golli|colli .. isie|eisiau|isio|ngholli""",
        plain="""am byth, dyna ni END, dyna fo END, wedi gorffen END, wedi darfod, ar ben END, y diwedd, olaf un""",
        slight="""olaf, ola, diwedd, gorffen, darfod, byth""",
    ),
    Facet(
        "mind made up",
        "decided, planned, calm",
        "a haircut decided on",
        telling="""wedi penderfynu END|neud|gwneud|bod|mynd, gwybod beth|be sy|dwi|i_neud|i'n|fi|sydd raid|angen|am|
        isio|mynd, mae gen|gynna|gyda i|fi gynllun, heddwch efo|gyda|am, wedi cynllunio|planio|trefnu popeth|y_cwbl|
        cyfan""",
        plain="""mae'n amser, mae yn amser, amser mynd, barod i fynd, teimlo yn dawel|ysgafnach|heddychlon, wedi
        penderfynu, yn barod END""",
        slight="""tawel, barod, heno, cynllun""",
    ),
    Facet(
        "farewell",
        "thanks and messages for those left behind",
        "thanks for a lift",
        strong="""diolch am drio|bopeth_ti|bopeth_wnest|fod|wneud|geisio, dweud|deud|gweud wrth .. plant|mam|dad|hogia|
        genod|mab|ferch|pawb|teulu .. caru|sori|flin, caru chi|ti|nhw i_gyd|gyd|am_byth|bob_amser|wastad,
        edrych|edrycha|edrychwch ar ol .. mam|dad|plant|ci|gath|cath|nhw|hi|fo|fe, ddim dy|ei|eich fai|bai, nid dy|eich
        fai|bai, madda|maddau|maddeuwch i mi|fi, cofia|cofiwch amdana, %llythyr ar|i|ir|yn, gadael|gadel|sgwennu|
        sgrifennu|ysgrifennu %llythyr|nodyn|neges i|ar|ir, nodyn ar y|i""",
        plain="""diolch am bopeth|bob|y_cwbl, sori am bopeth|bob|y_cwbl, ffarwel, hwyl fawr, cymer ofal, %llythyr, sori
        mam|dad|bawb|blant, flin gen i|fi am bopeth|bob""",
        slight="""sori, hwyl, diolch am, caru""",
    ),
    Facet(
        "given away, put in order",
        "pets, things and papers settled",
        "a sofa to a good home",
        strong="""rhoi|roi|rhois|wedi_rhoi .. ci|gath|cath|gitar|beic|pethau|petha|stwff|oriawr|car .. i|ir|ffwrdd,
        %ci|cath|gath efo|gyda|at|drws .. mam|nain|chwaer|nesa|drws, fydda|fyddai|na i ddim angen|isio|eisiau, ddim
        angen .. rhagor|bellach|ar_ol|mwyach|mwy, wedi talu pawb|popeth, popeth wedi sortio|trefnu|setlo|i_sortio, wedi
        sortio|trefnu|clirio popeth|y_cwbl|papurau, rhoi|roi|rhoir|rhois .. ci|gath|cath .. cymdogion|mam|nain|ffrind|
        chwaer""",
        plain="""goriad|goriadau|allwedd|allweddi dan|ar|trwy|drwy, pob dim|popeth mewn trefn, gwagio|clirio'r y?
        fflat|ty|tŷ""",
        slight="""rhoi i_ffwrdd, clirio, goriad, allwedd""",
    ),
    Facet(
        "means near",
        "tablets, a height, water, a rope, a blade",
        "a bridge to cross, a tow rope",
        telling="""wrth|ar|ger y|yr clogwyn|dibyn|ymyl|bont|cei|argae|rheilffordd|trac, edrych|sbio|syllu ar|i|lawr y?
        dwr|afon|mor|trac|tabledi|bils|rhaff|llafn, %tabledi|bils|pils|tabled .... i_gyd|llond|bocs|potel|cadw|casglu|
        safio|cyfri|cyfrif|pentwr|fodca|wisgi|faint, cadw|casglu|safio|cyfri|cyfrif .. %tabledi|bils|pils, faint o
        %tabledi|bils|pils, %rhaff .. %coeden|garej|to|trawst|drws|gwddf|ngwddf, o flaen y? tren|trên|lori|bws|car|
        traffig, cerdded|mynd|nofio i|allan|mewn .. %mor|afon|llyn|dwr, un cam""",
        strong="""eistedd|ista|sefyll|sefull|wrth|ar .. clogwyn|bont|pont|cei|afon|llyn|mor|trac|rheilffordd|platfform|
        dibyn|ymyl|argae|to""",
        plain="""%clogwyn, %dibyn, %llafn, %rhaff, %rasal, %tabledi, bils, pils, y bont, yr afon""",
        slight="""pont, bont, afon, tren, cyllell, ymyl""",
    ),
    Facet(
        "not minding to live",
        "nothing matters, wants to sleep and for it to stop",
        "a quiet night in",
        telling="""ddim ots|bwys gen|gin|da|gyda i|fi os|be|beth|bellach|ddim, dim ots|bwys .. byw|marw|be|beth|bellach|
        i_mi|i_fi, isio|eisiau|moyn i|ir|cysgu|llonydd|heddwch .. popeth|bopeth|boen|cyfan|am_byth|stopio|byth|ddim,
        gobeithio na|fydda|wna .. ddeffro|deffro|dihuno, ddim isio|eisiau|moyn deffro|dihuno|bod|byw|cario|parhau,
        rhoi|roi y? gorau|fyny i|ir|END, wedi rhoi fyny|gorau, methu|ddim_yn gweld %pwynt|point|diben|dyfodol|diwedd|
        ffordd, ddim yn gweld %dyfodol|ffordd, wedi cael digon o|ar|END|fi|nawr|rwan, wedi %blino|laru|syrffedu
        ar|efo|trio|ymladd|byw|bod, gweld %pwynt|diben mewn|cario|mynd|byw|dim|END, %pwynt|diben cario|mynd|mewn|byw|
        dal|i, gweld point cario|mynd|mewn|byw, point cario mlaen|ymlaen""",
        plain="""dim %pwynt|point|diben, be ydi|yw pwynt|point, dim gobaith, dim dyfodol, wedi cael digon, digon yw
        digon, cysgu am, diflannu, wedi blino byw|trio""",
        slight="""blino, ots, bwys, pwynt, diflannu""",
    ),
    Facet(
        "better without me",
        "a burden; they would be better off",
        "a burden of forms",
        telling="""gwell|well eu|ei byd|fyd heb|hebof|hebdda|hebddo, hebof i|fi, hebdda i|fi, heb fi|fy, baich|faich
        ar|i|ir|arnyn, neb|fydd_neb|fasa_neb .. sylwi|colli|malio|becso|poeni|hiraeth|edrych, pawb|nhw|plant|teulu ..
        hapusach|well|gwell|rhyddhad, ddim yn haeddu""",
        plain="""baich, faich, gwastraff amser|lle|gofod|ocsigen, dda i ddim, %siomi pawb|nhw|mam|fy, %casau
        fy_hun|hunan, yn y ffordd, casau fi""",
        slight="""bai, euog, cywilydd, neb""",
    ),
    Facet(
        "harm hidden",
        "marks, sleeves, blood",
        "a bramble, an oven",
        telling="""%torri|llosgi|crafu|sleisio|brifo .. %breichiau|breichia|braich|mraich|mreichia|freichia|coesau|
        coesa|nghoesa|garddwrn|croen|nghroen|arddwrn, %gwaed ar|yn|ar_hyd .. llawr|bath|sinc|tywel, marciau|creithiau|
        creithia|marcia ar .. %breichiau|breichia|braich|mraich, llewys hir, yr unig beth|ffordd sy|syn|i ..
        helpu|gweithio, nes|wnes|nath|gwneud|neud i|fi hynna|o|hwnna eto""",
        plain="""gwaedu, brifo fy, mreichia, breichia, ddim yn saff|trystio .. fy|hun""",
        slight="""eto neithiwr, creithiau, gwaed""",
    ),
    Facet(
        "it, unnamed",
        "thoughts, voices, last time",
        "a course thought about",
        telling="""meddwl am y_peth|fo|hynna|wneud|neud .. eto|o_hyd|trwy|bob|drwy|END, meddyliau tywyll|drwg|duon|
        ofnadwy, y meddyliau .. nol|eto|ol|gwaeth, lleisiau|llais .. dweud|deud|gweud|wrtha, bron|jyst a|i_fi|i i_mi?
        neud|gwneud|neidio|gneud, fel tro|y_tro dwetha|diwetha|ddiwethaf|olaf""",
        plain="""meddyliau, lleisiau, tywyllwch, lle tywyll""",
        slight="""tywyll, mhen""",
    ),
)

HURT_FACETS_CY: tuple[Facet, ...] = (
    Facet(
        "without a home",
        "nowhere to sleep, put out",
        "camping",
        telling="""cysgu|gysgu|aros|byw .. mas|allan|car|soffa|llawr|stryd|parc|pabell|drws|fan|tent|gorsaf,
        newid|newidiodd .. cloeon|clo|locks, nunlle|unman|unlle|nunman .. fynd|gysgu|aros|heno, taflu|towlu|cicio|
        lluchio|hel .. mas|allan|stryd, digartref, ddigartref, colli .. fflat|cartref|ty|to, cerdded|crwydro ..
        trwy_y|drwyr|drwy_y|nos""",
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
        letrig|trydan|nwy|gwres .. mas|off|wedi|allan|dim|heb|ben|rhedeg""",
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
        fethu""",
        plain="""ailwaelu, meddwi eto|bob, crynu, ysu am, temtio""",
        slight="""yfed, potel, diod, meddwi""",
    ),
    Facet(
        "a body in panic",
        "shaking, no breath",
        "cold hands",
        telling="""methu anadlu|stopio|cael_gwynt|gadael|mynd_allan|mynd_mas, nghalon|calon .. rasio|curo|mynd|pwnio|
        ffrwydro, crynu .. methu|drosta|stopio|dwylo, pwl|pyliau o banig|banic|ofn|bryder""",
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
        ffonio|galw|siarad|tecstio|gofyn|poeni|yma, teimlo|teimlon yn? gwag|wag|unig|isel|numb|ar_goll|fethiant|
        ddiwerth|ofnadwy|wael, eistedd|ista|gorwedd .. tywyll|tywyllwch|gwely|ar_ben, ers i .. farw|fynd|adael|golli,
        colli .. mhlant|plant|mam|mab|merch|swydd, pen|mhen|meddwl .. chwalu|racs|llanast|ffrio|byrstio|stopio|troi""",
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
        strong="""gem|gêm, rygbi, pel droed, peldroed, ffilm, rhaglen, cymeriad, canu, lerpwl|abertawe|caerdydd|wrecsam|
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
