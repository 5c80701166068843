"""Crisis, safeguarding, distress and figures of speech in Welsh, north and south, as people text it.

Rule of this file: as its English siblings; `%` before a word stands for all its mutations, and accents and
apostrophes are gone before the words are read ("dwi'm" is "dwi ddim", "dio'm" is "dydi o ddim").
"""

from __future__ import annotations

from dialogs.hearing.lexicon.risk_shapes import Group

CRISIS_CY: tuple[Group, ...] = (
    Group(
        "eisiau marw",
        "wants to die, does not want to be here, tired of living, better off without them",
        "marw am baned (dying for a cuppa)",
        """EISIAU %marw, EISIAU bod yn? %marw, well|gwell i mi taswn|bod i|fi wedi? .. %marw, gwell|well i mi|fi %marw,
        %barod i %marw, ddim EISIAU byw, ddim EISIAU bod yma END, ddim EISIAU bod yma ddim|rhagor|mwyach|mwy|bellach|
        nawr|rwan, ddim EISIAU bod yn fyw, ddim EISIAU bodoli|deffro END, ddim EISIAU cario|parhau|mynd ymlaen|mlaen,
        ddim am fyw|fod, ddim yn dymuno byw|bod, ddim yn moyn byw, methu byw, methu mynd|cario|dal ymlaen|mlaen END,
        methu gwneud hyn ddim|rhagor|mwyach, wedi %blino|syrffedu|laru ar? %byw|bywyd, wedi cael digon ar|o
        %byw|fy|fywyd|bywyd, %digon o|ar fyw|fywyd, %dim pwynt|rheswm|pwrpas i? mewn? i? %byw|cario|bodoli, %dim pwynt i
        mi|fi fod|fyw|byw, beth|be ydi|yw|dir|di y? pwynt .. byw|cario, bywyd ddim gwerth, ddim gwerth byw, ddim werth
        byw, gwell|well hebdda|hebddaf|hebof i|fi, well off hebdda|hebddaf, well off heb fi, gwell|well eu|ei byd|fyd
        heb|hebdda, neb yn fy? %colli|malio|sylwi, neb am %colli, %casau byw, EISIAU diflannu, EISIAU gorffen, EISIAU
        rhoi diwedd, cysgu am byth, byth %deffro, gobeithio .. %marw|ddeffro, %taswn i wedi marw, baich ar bawb|fy|y,
        EISIAU mynd at .. nefoedd|mam|dad|nain|taid, ffarwel am byth, hwyl fawr am byth, ffarwel i bawb, diwedd i
        %bywyd, marw fyddai|fasa .. well, yn meddwl am %marw|farwolaeth, meddwl am ddiwedd, neb .. %colli fi|i, neb yn
        mynd i %colli, EISIAU i bopeth stopio|orffen|ddod, dod ar|a cwbl|y_cwbl i ben, wedi danto byw|ar, danto byw,
        ddim yn gweld pwynt|y_pwynt|dim_pwynt .. byw|cario|mynd|parhau|mlaen, dim yn gweld pwynt, ddim EISIAU bod ..
        ddaear|byd, gweld pwynt cario|byw, rhoi diwedd ar y? cwbl|popeth|hyn, neb EISIAU fi, cysgu a|ac? ddim|byth
        %deffro, mynd i gysgu .. ddim|byth %deffro, %dim|sdim|ddim|gweld pwynt mewn? cario|mynd|byw|trio|parhau
        mlaen|ymlaen|rhagor|mwy|mwyach|bellach|fel, hwyl fawr|am_byth .. bawb|pawb .... sori|caru|bopeth, sori|sorry ..
        am|i bopeth|bob_dim .. hwyl|ffarwel|caru, EISIAU|moyn i|ir? .. cyfan|cwbl|bopeth|popeth|boen|poen ..
        ben|stopio|gorffen|orffen|bennu""",
    ),
    Group(
        "lladd fy hun",
        "kill, hurt, cut, hang oneself; overdose; suicide by name",
        "the bus is killing me (ma'r bws yn lladd fi); a shaving cut",
        """HARM_CY fy|ei|die|eu|you|ein|e|i|y hun|hunan|hunain, HARM_CY hun|hunan|hunain, HARM_CY fi fy|yn hun|hunan,
        %hunanladdiad, %hunanladdol, %hunan %laddiad|niwed|niweidio|anafu, %hunanniwed, %hunanniweidio,
        %diweddu|gorffen|dibennu fy|ei|die|eu|i|y %mywyd|bywyd|fywyd|einioes, rhoi diwedd ar|i .. cwbl|bopeth|fywyd|
        mywyd|hun|y|bywyd|hunan|fy, %diweddur cwbl, %diweddu popeth|bopeth|hi|y, diwedd ar .. bywyd|mywyd|fywyd|cwbl,
        cymryd fy|ei|i %mywyd|bywyd|fywyd, dwi|wi|fi|rwyf|nes|wnes|trio|ceisio .. %cymryd %gorddos|overdose, START wedi
        %cymryd gorddos, EISIAU %cymryd gorddos, %cymryd %gorddos bwriadol|o|yn pwrpas|fwriadol|dabledi|bils, %gorddos
        END .. pwrpas|fi|bwriadol, EISIAU %gorddos, %gormod|llwyth|gormodedd o %tabledi|bils|dabledi|foddion|
        meddyginiaeth, cymryd|llyncu .. %tabledi|pils|bils .. i gyd, y %tabledi|pils i gyd, cymryd|gymryd|nghymryd ..
        llwyth|gormod|ormod .. dabledi|tabledi|bils|pils|feddyginiaeth, %torri|sleisio|hollti fy|ei|i|fi
        %arddwrn|arddyrnau|garddwrn|garddyrnau|ngarddwrn|ngarddyrnau|freichiau|mreichiau|breichiau|mraich|fraich|wddf|
        gwddf|wrists|arms, %neidio off|oddi|o|or|dros|ar flaen y? .. bont|pont|to|clogwyn|tren|bws|car|traffig|dren,
        %neidio o flaen, %camu o flaen, %crogi, %ceisio lladd|crogi, trio lladd|crogi|marw, dim yn %trystio|ymddiried ..
        hun, ddim yn saff efo|gyda fi fy hun, rhaff|cyllell at|am|rownd|wrth fy|ngwddf|gwddf ngwddf, lladd|ladd yn|in
        hunan|hun, %torri fy? %breichiau|braich|mreichiau|arddyrnau|ngarddwrn, %torri mreichiau|mraich|ngarddwrn|
        ngarddyrnau|nghoesau, neidio|neidion off|oddi|dros|ar .. bont|pont|to|clogwyn, llwyth|gormod|ormod|lot o
        bils|dabledi|tabledi|pils|foddion, cymres|cymerais|gymres|llyncais i? .. bils|dabledi|tabledi|pils,
        rhaff|cyllell .. fy hun, llais|lleisiau .. brifo|frifo|ladd|lladd|neidio, HARM_CY yn|eu|ein hun|hunan,
        meddwl|ystyried am|o neidio|ladd|ddiweddu, trio|drio|ceisio lladd|ladd ei|fy|eu""",
    ),
)

SAFEGUARDING_CY: tuple[Group, ...] = (
    Group(
        "trais a bygwth",
        "someone hits, hurts, threatens, frightens the sender, a child or someone close",
        "hit songs; the nurse's needle",
        """HIT_CY fi|ni|mi|hi|fo|fe|nhw|plentyn|plant|babi, HIT_CY y? plant|plentyn|babi|mhlant|mhlentyn|hogan|hogyn|
        mab|ferch|mam|chwaer|mrawd, HIT_CY fy|ein|ei|eu %plant|plentyn|merch|mab|mam|chwaer|brawd|mhlant|ngwraig,
        ei|fe|wedi|yn HIT_CY i END, fy %curo|bwrw|taro|bygwth|dyrnu|slapio|treisio|cham|nharo|nghuro|mygwth|nhrin|nhagu
        i?, fy nghicio i? END, o|e|fe|fo|hi|nhw .. fy mrifo, %cam drin, %camdrin, %cam driniaeth, %camdriniaeth, %trais
        domestig|rhywiol|cartref, %trais yn|gan|teuluol, %treisio, %treisgar, %bygwth, %bygythiad, %bygythiadau, ofn
        fe|fo|hi|nhw|mynd|y|am|fy|ngwr|ngwraig|adra|adre|gartre|e|gadael|dod|bod|ofnadwy, %cleisiau, %clais ar, ddim yn
        ddiogel|saff, %llaw ar fi|arna, HIT_CY .. cyllell, cyllell arna|arno|gyda|ganddo|ataf, %tagu fi|hi|mi, %rhoi fi
        yn yr ysbyty, rhoi hi yn yr ysbyty, yn yr ysbyty .. curo|cariad|gwr, ar fy ol i, mae yn nhw ar fy ol, dod ar fy
        ol, chwilio amdana, am fy %lladd, %lladd i END, am ladd i|fi|hi|fe|fo|nhw, eisiau|isio lladd fi|fo|fe|hi|
        rhywun, gadael y
        plant, plant ar ben eu, %brifo plentyn|y|plant|rhywun, %cyffwrdd y|a|fy plant|mhlentyn|plentyn|merch, mewn
        perygl, plant .. perygl|risg, siarad nawr|rwan .. ddim saff|diogel, pan mae o|fe|hi .. allan|mas|gwaith,
        %gorddos, fy mwrw|nharo|nghuro|nyrnu|mhwnio i?, dwylo|ddwylo rownd|am|ar fy? ngwddw|ngwddf|gwddw, dod|dwad ar
        ol|fol fi|i, ar ol fi am, ar ol fi END, %trywanu .. mrawd|chwaer|mam|nhad|mab|ffrind|rhywun|fi, rhywun wedi
        trywanu|saethu|curo|bwrw|bygwth, cymryd gormod .. ddim|deffro|methu, ddim yn deffro|anadlu, paid ..
        tecstio|ffonio|ateb .. darllen|gweld|yma|gwrando, fen darllen|gweld|gwrando|checio, mynd i %lladd
        o|e|fo|fe|hi|nhw|fi|ni, ofn be|beth neith|wneith|naiff|wnaiff|mae,
        mae|ma e|o|fe|fo|hi|nhw|rhywun .. allan|fas|mas|yma|drws|lawr .... ofn""",
    ),
    Group(
        "rheoli ac ecsbloetio",
        "control, locked in, phone or money taken, cuckooing, forced labour, debts",
        "a strict teacher",
        """ddim yn gadael|gadal|gadel|gad|caniatau|gadu i? fi|mi|ni|i|hi, di|dydi om|omn yn? gadael|gadal|gadel i?
        fi|mi|ni|hi, NID_O yn? gadael|gadal|gadel i? fi|mi|ni|hi, methu gadael|gadal .. ty|fflat, wedi fy %cloi, %cloi
        fi|ni|hi|y drws, %cloi .. mewn|allan|stafell, %cloi fi yn|mewn|yny, dan glo, %rheoli fi|ni|hi|popeth|fy|bywyd|
        pres|arian, mynd trwy|drwy fy? ffon|negeseuon, darllen fy? %negeseuon|tecsts|texts|ffon, sbio|edrych ar fy?
        ffon|negeseuon|nhecst, %cymryd fy? %pres|arian|ffon|pasport|mhres|cyflog|budd|ngherdyn|mhasbort, cadw fy?
        %pasport|pasbort|mhasbort|arian|pres|ffon .. fi|i|mi|END, cadwn arian|pres, mynd a fy|mhres pres|arian, ddim yn
        talu|dalu fi|ni|i, gwrthod talu, heb|ddim cael|gael fy? %talu|nhalu|cyflog|nghyflog .. gweithio|bos|gaffer,
        gweithio am ddim .. nhw|fo|fe|bos|gorfod|gadael, %gorfodi fi|i|ni|hi|fy, cael fy ngorfodi, %gwerthu ..
        fflat|nhy|ty|cartref, gwerthu cyffuriau .. fi|i|fflat|nhw|gorfod, gwneud|neud i fi|mi %gwerthu|cario|dwyn|delio,
        %delio o|or .. ty|fflat|nhy, ddim yn|nawn|newn|nan LEAVE_CY END, nawn nhw ddim|m gadael|gadal|mynd|gadel,
        gwrthod %gadael|mynd|symud|gadal .. fflat|ty|fi|nhy|nhw, wedi cymryd .. drosodd, cymryd .. fflat|ty|nhy|cartref
        drosodd, cymryd drosodd .. fflat|ty|nhy, mewn dyled i|ir .. nhw|dealer|delwyr|fo, %dyled ..
        bygwth|nhw|cyffuriau|dealer, cario cyffuriau|stwff|pecynnau, rhedeg cyffuriau|stwff|pethau, %ecsbloetio,
        caethwas, caethwasiaeth, masnachu pobl, llinellau sirol, dilyn fi .. bobman|adra|adre|gartref, stelcian,
        blacmel, blacmelio, fy rheoli, ddim yn cael mynd|gweld|siarad|gadael|defnyddio .. fo|fe|o|e|ganddo|ganddi|hi,
        checo|checio|tsiecio|checkio .. ffon|negeseuon, ffon fi|i .. trwy_y|trwy|bob|drwyr, gwneud|neud|gneud|gorfodi i?
        fi|mi %cario|gwerthu|dwyn|gweithio|cysgu""",
    ),
)

DISTRESS_CY: tuple[Group, ...] = (
    Group(
        "ddim yn ymdopi",
        "not coping, low, panicking, lonely, hopeless",
        "feeling rough, a cold",
        """ddim yn? %ymdopi|copio|cope, ddim yn? gallu|medru %ymdopi|copio|cope|handlo|cario_mlaen,
        methu %ymdopi|copio|cope|cymryd|delio|handlo|stopio|wynebu|cysgu|godi|gadael|
        anadlu|dal .. mwy|llefain|crio|rhagor|pobl|neb|ty|hyn|bywyd|fel|bellach|ers|o|END, %crio|llefain|wylo
        trwy_y|drwyr|trwy|drwy|bob|o|dydd|nos|lot, %torri %calon|nghalon|fy, %isel iawn|ofnadwy|uffernol|dros|ers|ar|
        heddiw|eto|fy|END, yn isel, teimlo yn isel|unig|wag|anobeithiol|ddiwerth|ddi|sal|euog|ofnus|bryderus, %digalon,
        %anobaith, %anobeithiol, dim gobaith, colli gobaith, %gobaith .. colli|dim, %unig iawn|ofnadwy|uffernol|END, ar
        fy mhen fy hun .. crio|methu|unig, %diwerth, dda i ddim, %baich, neb yn malio|becso|poeni|caru|gwrando, sdim
        pwynt END, %casau fy hun|hunan|mywyd|bywyd, casau fy, cywilydd, yn euog, pryder mawr|uffernol, %gorbryder,
        gorbryderu, panig, panicio, ofnus iawn, dwi|fi|wi|rwyf wedi %torri lawr, dwi|fi|wi yn %torri lawr, chwalu,
        chwalfa, mhen i wedi mynd, ddim mewn lle da, lle tywyll, mewn lle drwg, gormod i mi|fi, mynd yn ormod, ar ben fy
        nhennyn, pen fy nhennyn, stryglo, strygglo .. iawn|ofnadwy|uffernol|byw|go, cael trafferth ymdopi, angen help ..
        mawr|iechyd|meddwl|rwan|nawr|plis, helpwch fi, help plis, iechyd meddwl, pen|mhen|mhen_i|meddwl in|yn|wedi|i ..
        llanast|chwalu|racs|ffrio|mess, dwi yn? torri lawr, torri lawr o_hyd|eto|yn|crio|dagrau, rhoir gorau
        i|iddi|iddo, roir gorau iddi|i, colli popeth, ddim yn iawn o_gwbl|yn_fy|yn_y, struglan, stryglan|stryglo|
        strugglo|strygl go|iawn|bad|eto|END|ofnadwy|heddiw|ar, EISIAU crio|llefain, iselder, mewn llanast, dim yn iawn
        yn fy mhen, %methiant llwyr|fel_tad|fel_mam|END, teimlo fel %methiant|baich|dim|neb|rhywun_diwerth, ar goll END,
        hollol|teimlo ar goll""",
    ),
    Group(
        "ailwaelu, digartref, llwgu",
        "relapse, homelessness, hunger",
        "a drink at a wedding; starving before lunch",
        """%ailwaelu, yn ol ar y %diod|cyffuriau|gear|potel|botel|stwff|heroin|crac|pop|lysh|ddiod, nol ar y
        %diod|cyffuriau|gear|botel|stwff|heroin|crac|pop|lysh|ddiod, wedi %llithro, disgyn off y wagen, %digartref, di
        gartref, heb gartref, heb do uwch, dim|ddim to|do uwch, unlle i fynd|aros|gysgu|fyw, dim lle i fynd|gysgu|
        aros|fyw,
        unrhyw le i gysgu|aros, cysgu yny|mewn|ar car|y|stryd|strydoedd|soffa|llawr|drws|pabell, ar y stryd, ar y
        strydoedd, wedi colli fy? %fflat|ty|nhy|cartref|nghartref|fflat, collir fflat|ty, wedi %troi fi allan, %llwgu ..
        dim|dyddiau|ers|heb|bwyd, yn llwgu heb|ers|achos, %llwglyd iawn, starfio .. dim|bwyd|dyddiau, heb
        fwyta|futa|fyta|byta, dim byd i fwyta|fyta, dim byd yn y|ty cwpwrdd|ffrij|ty|oergell|cypyrddau, ddim wedi
        bwyta|byta|buta|futa ers|dim|trwy|heddiw, dim pres i|am|ar %bwyd|fwyd, dim arian i|am|ar %bwyd|fwyd, nol ar
        yr|y|ir? heroin|cyffuriau|ddiod|botel|gear|crac|alcohol|weed|coke, byw yn|mewn fy|y|mewn? nghar|car|pabell|fan|
        babell, cael|gael|ges .. %cicio|nghicio|taflu|nhaflu|lluchio allan|mas, methu|ddim fforddio bwyd|bwyta|fwyta|
        trydan|gwres|rhent, methu fforddio %bwyd, sgen|gen|does|sdim|sda .. ddim|dim .. %bwyd|pres|arian ..
        y|yn|heno|ty|END, cymryd|gymryd|smocio|iwsio|defnyddio|cymrd crac|crack|heroin|sbeis|spice|coke|gear|pils|
        cyffuriau .. eto|neithiwr|dydd|ddydd""",
    ),
)

FIGURES_CY: tuple[Group, ...] = (
    Group(
        "ffordd o siarad",
        "killed by a bus, dying for a cuppa, laughing oneself to death",
        "eisiau marw on its own",
        """bws|tren|traed|gwaith|gwres|tywydd|pen|cefn|glaw|dannedd|sgidiau|ma .. %lladd fi|i|ni, ma and lladd, lladd ei
        hun yn chwerthin, lladd fy hun yn chwerthin, lladd amser, %marw am|o|i .. baned|banad|beint|ffag|chwerthin|smoc|
        gweld|fwyd|gywilydd|bwyd|panad, %marw o chwerthin|gywilydd|wres|ddiflastod, batri .. %marw, ffon .. %marw|wedi,
        batri wedi, ar %llwgu be|beth|cinio|eisiau|isio, bron a? %marw .. isio|eisiau|moyn, mam|dad|nain|gwraig|gwr|bos|
        wraig .... %lladd fi|i os|am|pan, bron a llwgu, bron llwgu, isio bwyd, torri fy hun yn|wrth|efo shafio|siafio|
        goginio|gyllell|coginio, mwy na fi|heb, ddim eisiau|isio mynd i|ar|at, ddim eisiau|isio gweld|deffro ..
        film|ffilm|gynnar|hi|fo, pwynt i fi|mi ddod|fynd|drafferthu|aros, llond bol o %bwyd|fwyd|ginio|bitsa|gacen,
        neidio mewn|i i|ir? pwll|bath|cawod|car|gwely|gawod, crio chwerthin, marw rofl|chwerthin, wedi marw rofl""",
    ),
)
