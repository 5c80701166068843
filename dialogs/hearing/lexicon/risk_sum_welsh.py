"""What people say around a death they do not name; Welsh.

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
        at %mam|dad|tad|nain|taid|mab|%brawd|mrawd|gwraig, bod efo|gyda %mam|dad|nain|taid|mrawd eto, well|gwell
        gen|gin|da|gyda i|fi farw|fod_wedi_marw|fod_yn_y_bedd, os|pan|tasa|petawn|tase bydda|fydda|na_fydda i ddim|farw
        yma|byw|o_gwmpas|ma|yn_fyw, os bydda i ddim yma|byw|ma, pan fydda i ddim yma|ma|o_gwmpas, fydda i ddim
        yma|ma|byw|o_gwmpas erbyn|fory|wythnos|dydd|nadolig|ar_ol|heno|END, isio|eisiau|moyn mynd at|bod efo|bod gyda
        mam|dad|nain|taid|mamgu|dadcu|tadcu|mrawd|fy .. nefoedd|eto|END|yno, yr un ffordd a|fel dad|mam|brawd|mrawd|
        ffrind, rheswm i godi|fyw|aros|gario|fod, heb reswm, dim rheswm""",
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
        hyn|fel|rhagor|mwy, neb .. weld|gweld|golli|colli .. isie|eisiau|isio|ngholli, ar ol heno|fory|dydd_gwener|hyn
        .. fydda|ddim|trafferth|angen|gewch|neb|poen, trafferth gyda|efo fi ar|eto|mwy|rhagor, dim mwy o|drafferth
        drafferth|boen|fi, fydd dim angen|rhaid|isio|rhaid_i_chi, sa|dwi_ddim|ddim|methu|alla|galla|gallu i? in|yn|ddim?
        gallu|medru cario|mynd|dal|para|neud|gwneud .. mlan|mlaen|ymlaen|hyn|fel, methu|gallu gwneud|neud hyn
        ddim|rhagor|mwyach|bellach|mwy|eto, methu cario|mynd|dal .. mlan|mlaen|ymlaen, wedi cael digon|llond_bol ..
        byw|bywyd|popeth|bopeth|hyn|mynd|neidio|gadael, llond bol o|ar fyw|bywyd|bopeth|hyn|popeth|bob, ta ta
        am_byth|bawb|pawb, dyma|hwn ydi|yw|di fy|y neges|tro|diwedd ola|olaf|ddiwetha|diwetha, bydd o|e|popeth|y_cwbl|hi
        .. drosodd|ar_ben fory|heno|cyn|erbyn|yn_fuan, drosodd fory|heno .. paid|poeni|sori""",
        plain="""am byth, dyna ni END, dyna fo END, wedi gorffen END, wedi darfod, ar ben END, y diwedd, olaf un""",
        slight="""olaf, ola, diwedd, gorffen, darfod, byth""",
    ),
    Facet(
        "mind made up",
        "decided, planned, calm",
        "a haircut decided on",
        telling="""wedi penderfynu END|neud|gwneud|bod|mynd, gwybod beth|be sy|dwi|i_neud|i'n|fi|sydd raid|angen|am|
        isio|mynd, mae gen|gynna|gyda i|fi gynllun, heddwch efo|gyda|am, wedi cynllunio|planio|trefnu popeth|y_cwbl|
        cyfan, wedi gneud|gwneud|neud fy|y|yn meddwl i? fyny|lan, barod i fynd|farw|adael END|nawr|rwan|at|heno, amser i
        fi|mi fynd|adael, mynd i neidio|hongian|crogi|ladd|orffen|ddiweddu, isio|eisiau|moyn|am|trio|bron neidio
        END|o|off|oddi, heno di|yw|ydi|bydd y|hi noson|nos|END, neb yn gallu|medru stopio|helpu fi, barod i fynd
        END|dwi|fi|nawr|rwan|at, deud|dweud|gweud ta ta|hwyl|ffarwel .. wrth|i ci|mam|plant|bawb|pawb|gath""",
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
        sgrifennu|ysgrifennu %llythyr|nodyn|neges i|ar|ir, nodyn ar y|i, ysgrifennu|sgwennu|sgrifennu|wedi_sgwennu|
        llythyr|llythyrau|nodyn|neges|amlen|amlenni|cerdyn at|i|ir|ar|yn|dan .. plant|mam|dad|bawb|pawb|teulu|bwrdd|
        dror|tegell|tecell|gobennydd|gwely|nain|gwraig|mab|merch, caru chi|ti gyd|i_gyd|am_byth|bob_un|pawb,
        edrychwch|edrych|edrycha ar ol|ol_eich|ol_y|ol_mam .. gilydd|ci|gath|plant|mam|dad|pawb|nhw, cymrwch|cymerwch|
        cymer ofal o|pawb|bawb|or, sori mam|dad|bawb|blant|i|am|fi .. bopeth|i_gyd|siomi|fethu|gadael|caru|bont,
        deud|dwed|dweda|gwed|dweud|dudwch|gwedwch wrth .. plant|mam|dad|bawb|hogia|merch|mab|gwraig .. caru|sori|garu|
        flin, gadael|gadel|gadal|sgwennu|ysgrifennu .. llythyr|nodyn|neges|amlen .. i|ir|ar|at|mam|dad|plant|bwrdd,
        ddim|dwi_ddim .. moyn|isio|eisiau|ishe .. mam|plant|nhw|hi|neb .. ffindo|ffeindio|gweld|ngweld|ddod_o_hyd""",
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
        chwaer, rhoi popeth|pob_dim|bob_dim yn|mewn|ir .. bocs|focs|trefn|drefn|nhw|plant, goriad|goriadau|allwedd|
        allweddi dan|drwyr|trwy|yn|gyda|efo .. drws|mat|dror|drws_nesa|nain|mam, pwy|rhywun fydd|sy|geith|neith|all ..
        edrych_ar_ol|gofalu|cymryd|gadw|bwydo .. ci|gath|cath|cwn""",
        plain="""goriad|goriadau|allwedd|allweddi dan|ar|trwy|drwy, pob dim|popeth mewn trefn, gwagio|clirio'r y?
        fflat|ty""",
        slight="""rhoi i_ffwrdd, clirio, goriad, allwedd""",
    ),
    Facet(
        "means near",
        "tablets, a height, water, a rope, a blade",
        "a bridge to cross, a tow rope",
        telling="""wrth|ar|ger y|yr clogwyn|dibyn|ymyl|bont|cei|argae|rheilffordd|trac, edrych|sbio|syllu ar|i|lawr y?
        dwr|afon|mor|trac|tabledi|bils|rhaff|llafn, %tabledi|bils|pils|tabled .... i_gyd|llond|bocs|potel|cadw|casglu|
        safio|cyfri|cyfrif|pentwr|fodca|wisgi|faint, cadw|casglu|safio|cyfri|cyfrif .. %tabledi|bils|pils, faint o
        %tabledi|bils|pils, %rhaff .. %coeden|garej|to|trawst|drws|gwddf|ngwddf, o flaen y? tren|lori|bws|car|traffig,
        cerdded|mynd|nofio i|allan|mewn .. %mor|afon|llyn|dwr, un cam, cymryd|llyncu|gymryd|lyncu|gymres|gymerais|
        cymres|cymerais|llyncais|nes_i|wnes_i .. cwbl|popeth|llwyth|gormod|ormod|lot|cyfan|bocs|llond|pacad|paced ..
        tabledi|dabledi|bils|pils|foddion|moddion|nhw|tabledi_mam|END, ar|wrth|ger|at|lan|fyny y|yr|ben|dop|ymyl|ochr|
        cei|bont|pont bont|pont|clogwyn|dibyn|to|trac|cledrau|rheilffordd|platfform|afon|mor|llyn|cei|pier|argae ..
        sori|mam|edrych|sefyll|eistedd|meddwl|hun|neidio|END, cerdded|mynd|gyrru i|mewn|off|dros .. mor|afon|llyn|dibyn|
        clogwyn|wal|goeden|lori|tren, tabledi|bils|pils|rhaff|llafn|rasal|cyllell .. o_mlaen|o_flaen|yn_fy|yn_y|
        wrth_law|barod|llaw|bwrdd|gwely|poced|gyda_fi|efo_fi|fan_hyn, rhaff yn|rownd|am|dros, cadw|hel|casglu|safio ..
        tabledi|bils|pils|moddion .. ers|i_gyd|mis|wythnos, sefyll|eistedd|ista|aros ar|wrth|ger y? bont|pont|clogwyn|
        platfform|trac|to|cei|dibyn .. awr|ers|meddwl|oriau|heno""",
        strong="""eistedd|ista|sefyll|sefull|wrth|ar .. clogwyn|bont|pont|cei|afon|llyn|mor|trac|rheilffordd|platfform|
        dibyn|ymyl|argae|to, fi|dwi|dw|wi yn|ar|wrth|ger|ar_y|wrth_y bont|clogwyn|dibyn|to|cledrau|platfform|trac""",
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
        dal|i, gweld point cario|mynd|mewn|byw, point cario mlaen|ymlaen, isio|eisiau|moyn|ishe|isie i|ir|y?
        boen|poen|pen|mhen|cwbl|popeth|bopeth|llais|lleisiau stopio|orffen|gorffen|ddiflannu|ddod|fynd, isio|eisiau|moyn
        cysgu a|ac|am ddim|byth|byw|bod, gobeithio|gweddio|dymuno .. ddim|byth|na .. deffro|dihuno|codi|goroesi, beth|be
        ydi|yw|dir|di|ywr|ydir y? pwynt|point|diben|ots, dim|sdim|heb|gweld pwynt|point|diben i|mewn|cario|trio|codi|
        dim|byw|ddim, dal yma|yn_fyw gwaetha|anffodus|yn_anffodus, ddim ofn marw|mwy|bellach|hyn, moyn|isio|eisiau|ishe
        bennu|gorffen|dibennu|terfynu .. fe|fo|hi|nawr|rwan|cwbl|popeth|END""",
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
        hapusach|well|gwell|rhyddhad, ddim yn haeddu, well|gwell i? bawb|pawb|nhw|plant|teulu|mam .. os|hebdda|hebof|
        heb|tasa|petawn|tase|byd|fyd, bawb|pawb|nhw|plant|teulu .. well|gwell|hapusach|hapus .. heb|os|hebdda|hebof, neb
        yn? isio|eisiau|moyn|becso|malio|poeni|caru|sylwi|hidio|colli|galw .. fi|amdana|dim|arna|END|i, dim|ddim|byth
        digon|gwerth da|dim|byw|ddim, difetha|sbwylio|strywio popeth|bopeth|bywyd|bywydau, baich|faich|niwsans|poen ar|i
        bawb|pawb|nheulu|mam|y|fy""",
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
        helpu|gweithio, nes|wnes|nath|gwneud|neud i|fi hynna|o|hwnna eto, torri|llosgi|crafu|brifo fy|yn|y hun|hunan ..
        eto|achos|neithiwr|i_deimlo|i_gopio|helpu, helpu fi i? deimlo|anghofio|gopio, cuddio .. marciau|creithiau|
        breichiau|breichia|coesau|llewys, gwaed ym_mhobman|yn_bobman|bob_man|dros, ddim yn stopio gwaedu, methu stopio
        gwaedu|torri""",
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
