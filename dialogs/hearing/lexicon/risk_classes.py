"""Classes of words that phrases share: who, whose, and the verbs of wanting and of harm.

Rule of this file: each class is one meaning. Words are in the spelling that `risk_words` produces.
"""

from __future__ import annotations

CLASSES: dict[str, str] = {
    # Who.
    "SELF": "myself himself herself themselves themself yourself ourselves yourselves",
    "THEM": "he she they",
    "HIM": "him her them",
    "ME": "me us",
    "MY": "my me our",
    "THEIR": "my his her their our your me own the",
    "CHILD": (
        "kid kids child children baby babies bairn bairns wean weans son sons daughter daughters lad lads "
        "lass girl girls boy boys toddler newborn stepson stepdaughter niece nephew grandson granddaughter "
        "grandkids bub bubs teen teenager infant"
    ),
    "KIN": (
        "brother sister mum mam mom dad mother father son daughter lad lass girl boy wife husband partner "
        "boyfriend girlfriend bf gf fella bloke missus ex mate friend cousin uncle aunt auntie nan nana "
        "gran grandad kid child bairn wean stepdad stepmum housemate flatmate pal hubby fiance fiancee "
        "nephew niece bro sis mates kids neighbour roommate padmate roomie lodger man woman guy someone "
        "somebody sibling mrs stepson stepdaughter"
    ),
    "ABUSER": (
        "he she they dad mum mam father mother husband wife partner boyfriend girlfriend bf gf fella bloke "
        "ex missus stepdad stepmum boss gaffer landlord dealer dealers uncle brother cousin man men guy "
        "guys lads someone somebody lot gang people him her them fiance housemate flatmate hubby neighbour"
    ),
    # Wanting, saying, going to.
    "WANT": "want wants wanted wanting need needs wish",
    "WISH": "wish wishes wished wishing hope hoping hopes pray praying prayed",
    "FILL": (
        "just fucking really actually even literally honestly proper seriously simply bloody ever all fuck so properly "
        "genuinely dead well pure right mad such bit v pretty extremely completely totally absolutely"
    ),
    "NOT": "not never no neither without hardly",
    "ANYMORE": "anymore more longer again",
    "GOING": (
        "going about planning plan planned trying try tried tries tryin want wants wanted wanting need "
        "needs needed ready threatening threatened threatens threaten might could should attempting "
        "attempted considering will would"
    ),
    "NOBODY": "nobody noone nobodys none",
    "FEEL": (
        "feel feels feeling felt am is are was were be been being getting got become became seem so really "
        "very quite bit kinda kind proper pretty still again extremely more"
    ),
    "I_FEEL": "am feel feeling felt",
    "LOW": (
        "depressed hopeless helpless worthless useless empty numb lonely alone suicidal miserable unloved unwanted "
        "isolated tearful defeated ashamed unlovable despairing despair heartbroken abandoned rejected overwhelmed "
        "trapped broken worthless humiliated insignificant inferior suffocated disgusting pathetic disposable "
        "invisible unworthy desperate deflated hollow devastated distraught burdensome"
    ),
    "SUBSTANCE": (
        "gear smack heroin crack drugs drug spice coke ket ketamine brown meth pills white alcohol valium pregabs "
        "methadone weed mamba cocaine speed amphetamine benzos whisky vodka cider"
    ),
    "THINK": (
        "think thinks thinking thought thoughts considering considered consider contemplating contemplated "
        "contemplate planning planned plan plans fantasise fantasising imagining imagine dream dreaming "
        "researching googling googled searching urge urges temptation tempted feelings ideation talking "
        "talked talks talk"
    ),
    # Harm done to oneself.
    "HARM": (
        "kill* hurt* harm* cut* hang* hung shoot* shot drown* burn* burnt stab* slash* slit* poison* suffocate* "
        "strangle* choke* electrocute* starve* overdose* bite* biting bit punch* hit hits hitting smack* scratch* "
        "bang* bruise* slap* injure* gas* gassing gassed top* neck execute* murder* end* mutilate* "
        "delete* claw* bleed* pinch* asphyxiate* scald* wound* maim* prick* carve* scar* brand* "
        "immolate* harming shank* disembowel* knife*"
    ),
    "CUTS": "cut cuts cutting slit slits slitting slash slashed slashing slice sliced slicing",
    "LIMB": "wrist wrists throat arm arms leg legs thigh thighs vein veins forearm neck skin ankle ankles",
    "BODY": (
        "wrist wrists throat arm arms leg legs thigh thighs vein veins forearm neck skin hand hands head "
        "face hair stomach fingers knuckles scalp body chest ankles nails lip lips fist fists finger "
        "knuckle"
    ),
    "WOUNDS": (
        "slam* slamming smash* bash* beat* beaten beating dig digging gouge* etch* chew* nibble* scrape* "
        "peel* rip ripping tear* tearing rub* squeeze* poke* pierce* jab* slice* crush* twist* snap* "
        "dislocate* chop* saw sawing skin* smother* drown* throttle* whip* hammer* stamp* singe* brand* "
        "sear* boil* freeze* sting* pluck* pull* yank* cuts"
    ),
    "KILLS": (
        "kill* hang* hung hanged harm* cut* drown* stab* slit* poison* suffocate* strangle* overdose* starve* gas* "
        "top* shoot* shot slash* electrocute* scratch* mutilate*"
    ),
    "TAKES": "take* took taken taking swallow* neck* down* eaten ate pop* popped consume* inject*",
    "LOTS": (
        "all whole loads load too bunch handful handfuls pack packs packet packets box boxes bottle bottles lots lot "
        "every entire strip strips stash ton tons dozens hundred hundreds shitload fistful twenty thirty forty fifty"
    ),
    "LIVING": "life living existing existence alive",
    "PILLS": (
        "pills pill tablets tablet tabs meds medication medicine paracetamol paracetamols ibuprofen codeine "
        "sleepers insulin antidepressants pregabs painkillers capsules diazepam valium benzos morphine "
        "aspirin drugs sertraline mirtazapine amitriptyline propranolol"
    ),
    "GUN": "gun guns shotgun rifle pistol revolver firearm handgun glock",
    "BLEAK": (
        "insignificant unimportant meaningless pointless worthless futile aimless purposeless directionless trivial "
        "absurd bleak unbearable unfulfilling hopeless empty miserable exhausting unfair cruel hell shit"
    ),
    "EDGE": ("bridge roof building cliff carpark flats ledge balcony window tower pier block rooftop overpass"),
    "TRAFFIC": ("train bus car lorry tube traffic truck tram road tracks motorway van trains cars street highway"),
    # Harm done to another.
    "HITS": (
        "hit hits beat beats beating beaten batter batters battered battering punch punched punches "
        "punching slap slapped slaps slapping smack smacked smacks smacking "
        "choke choked chokes choking strangle strangled strangles strangling throttle throttled "
        "throttling attacked attacking assault assaulted assaulting stab stabbed stabbing shoot shot "
        "shove shoved shoves shoving headbutt headbutted headbutts glassed whip whipped whipping belt "
        "belted belting thump thumped thumping clout clouted bashed torture tortured torturing abuse "
        "abused abuses abusing molest molested molesting rape raped rapes raping grope groped groping "
        "suffocate suffocated bruise bruised wallop walloped kidnap kidnapped spit spits throttles "
        "hitting"
    ),
    "ROUGHS": (
        "hurt hurts hurting harm harmed harming harms drag dragged dragging jump jumped jumping bite "
        "bites biting burn burned burning burnt lamp lamped robbed mugged drown attack attacks bash "
        "bashing spat"
    ),
    "AUX": "is are was were has had have will would keeps kept always just then also both even really",
    "SLEPT": "sleeping slept sleep kipping kip dossing kipped stopping crashing living",
    "OUTSIDE": (
        "doorway car van park tent shed stairwell bench garage station bridge woods alley shelter "
        "multistorey graveyard carpark bins stairs sofas beach field porch"
    ),
    "CALLS": "ring call text phone talk speak reply message contact bell txt msg",
    "SHOVES": (
        "push pushed pushes pushing grab grabbed grabs grabbing throw threw thrown throws throwing pin pinned pinning"
    ),
    "HURTS": (
        "kill kills killing stab shoot batter hurt harm murder smash slash do beat jump shank stabbing "
        "shooting hurting beating burn rape knife glass end cut"
    ),
    "CONTROLS": (
        "control controls controlled controlling manipulate manipulates manipulated manipulating isolate "
        "isolates isolated isolating stalk stalks stalked stalking blackmail blackmails blackmailed "
        "blackmailing coerce coerced coerces threaten threatens threatened threatening intimidate "
        "intimidates intimidated intimidating terrorise terrorises terrorised terrorising harass harasses "
        "harassed harassing exploit exploited exploiting groom groomed grooming traffic trafficked imprison "
        "imprisoned gaslight gaslights gaslighting humiliate humiliated humiliates degrade degraded starve "
        "starved bully bullied bullying bullies"
    ),
    # Matches, games, shows and food, for figures of speech.
    "TEAM": (
        "city united rovers town albion villa spurs arsenal chelsea liverpool everton leeds rangers celtic hibs hearts "
        "wales england scotland ireland wrexham swansea cardiff forest wolves burnley derby boro sunderland newcastle "
        "toon team toffees gunners reds blues madrid barca county wanderers athletic rhinos saints ref scum opposition"
    ),
    "GAME": (
        "fifa fortnite cod playstation xbox ps5 pool darts snooker chess scrabble cards uno monopoly footy football "
        "dominoes tennis boxing warzone gta minecraft mario table bowling draughts squash rugby poker game games"
    ),
    "SHOW": (
        "corrie eastenders emmerdale hollyoaks netflix film movie episode series doc documentary soap show "
        "ending character season podcast book drama casualty thriller program programme"
    ),
    "FOOD": (
        "chocolate nuggets chicken crisps cake sugar caffeine coffee turkey sweets pizza food cheese haribo pie pies "
        "sausage roast curry kebab greggs mcdonalds ice biscuits bacon toast easter"
    ),
    # Things given away, and the giving.
    "GIVES": "give gives gave given giving hand handed handing passed passing sign signed signing rehomed rehoming",
    "PETS": (
        "dog dogs cat cats puppy kitten staffy budgie rabbit hamster tortoise parrot fish terrier whippet lurcher "
        "bulldog spaniel labrador greyhound"
    ),
    "OWNS": (
        "guitar bike phone watch ring rings chain tools xbox ps5 playstation records jacket coat trainers car van keys "
        "tv telly jewellery savings stuff things clothes medals photos laptop bass drums motorbike collection boots"
    ),
    # Welsh.
    "NID_O": "dydi",
    "EISIAU": "eisiau isio isho isie eisie ishe moyn moen dymuno am awydd",
    "HARM_CY": (
        "lladd ladd brifo frifo mrifo niweidio crogi grogi nghrogi torri dorri nhorri anafu boddi foddi "
        "llosgi losgi saethu gwenwyno trywanu diweddu ddiweddu gorffen dolurio tagu dagu cosbi"
    ),
    "HIT_CY": (
        "trywanu drywanu dyrnu bwrw fwrw mwrw taro daro nharo curo guro nghuro ddyrnu nyrnu cicio gicio "
        "nghicio slapio brifo frifo waldio pwnio bwnio bygwth fygwth mygwth treisio dreisio tagu dagu "
        "camdrin gamdrin colbio golbio hitio anafu leinio stabio smacio ymosod"
    ),
    "LET_CY": "gadael gadal gadel adael adal adel gad caniatau",
    "LEAVE_CY": "gadael gadal gadel adael adal adel mynd symud",
}
