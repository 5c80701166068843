"""How people spell: short forms, text speak, dialect, and the spellings that slip past filters.

Rule of this file: a spelling and what it stands for, nothing about risk. Apostrophes and accents are already gone.
"""

from __future__ import annotations

SHORT_FORMS = """
mh:mental health; il:i will; carnt:can not; kant:can not; arsed:bothered; ov:of; iv:i have; iz:is
myn:mine; duno:do not know; dno:do not know; cudda:could have; wudda:would have; shud:should; wud:would; cud:could
im:i am; ima:i am; ive:i have; id:i would; ill:i will; iam:i am; imma:i am going to; ihave:i have
youre:you are; youve:you have; youll:you will; youd:you would; hes:he is; shes:she is; hed:he would
shell:she will; theyre:they are; theyve:they have; theyll:they will; theyd:they would; weve:we have
its:it is; thats:that is; theres:there is; whats:what is; whos:who is; heres:here is
wheres:where is; hows:how is; itll:it will; thatll:that will; lets:let us; whys:why is
noones:noone is; dont:do not; doesnt:does not; didnt:did not; cant:can not; cannot:can not
wont:will not; wouldnt:would not; couldnt:could not; shouldnt:should not; isnt:is not; arent:are not
wasnt:was not; werent:were not; havent:have not; hasnt:has not; hadnt:had not; aint:is not
neednt:need not; mustnt:must not; mightnt:might not; dnt:do not; doont:do not; donot:do not
dint:did not; didn:did not; cnt:can not; cany:can not; cudnt:could not; wudnt:would not; wnt:want
havnt:have not; havn:have not; hasn:has not; doesn:does not; dosent:does not; don:do not
wasn:was not; couldn:could not; wouldn:would not; isn:is not; innit:; shdnt:should not
dinnae:do not; dinny:do not; didnae:did not; didny:did not; cannae:can not; canny:can not
willnae:will not; wasnae:was not; isnae:is not; havenae:have not; wullny:will not; nae:no; nah:no
naw:no; havny:have not; wanna:want to; wana:want to; gonna:going to; gunna:going to; gona:going to
gon:going to; gna:going to; goin:going; tryna:trying to; tryina:trying to; gotta:got to
hafta:have to; dunno:do not know; lemme:let me; gimme:give me; kinda:kind of; sorta:sort of
shoulda:should have; coulda:could have; woulda:would have; alot:a lot; cba:can not be bothered
idk:i do not know; idc:i do not care; ffs:; lol:; lmao:; haha:; tbh:; tho:; omg:; innt:; imo:; smh:
fml:hate my life; idek:i do not even know; iykyk:; u:you; ur:your; r:are; n:and; nd:and
b:be; c:see; k:ok; ya:you; yous:you; yoo:you; urself:yourself; 2:to; 4:for; 2day:today
2nite:tonight; 2night:tonight; tonite:tonight; tonigh:tonight; 2moro:tomorrow; tomoz:tomorrow
tmrw:tomorrow; tmw:tomorrow; tomoro:tomorrow; 2mo:tomorrow; 2morrow:tomorrow; b4:before; m8:mate
gr8:great; h8:hate; l8:late; sum1:someone; some1:someone; no1:noone; every1:everyone; any1:anyone
some1s:someone is; w8:wait; 4ever:forever; wiv:with; wit:with; wif:with; dis:this; dat:that
bcoz:because; cos:because; coz:because; cuz:because; bc:because; cus:because; becoz:because
bcos:because; ppl:people; pple:people; sb:somebody; sth:something; smth:something; summat:something
sumthin:something; sumthing:something; somethin:something; sommat:something; nowt:nothing
nuffin:nothing; nuthin:nothing; nothin:nothing; nuttin:nothing; owt:anything; anythin:anything
noo:now; huvnae:have not; huvny:have not; heid:head; nippin:nipping
anymair:anymore; nymore:anymore; anymor:anymore; nemore:anymore; mair:more; dae:do; tae:to; wantae:want to
gonnae:going to; gonny:going to; sumit:something; sumat:something; suthin:something; sumfin:something
sumink:something; suttin:something; suttn:something; sumthink:something; anyfin:anything; nuffink:nothing
everyfing:everything; msgs:messages; mssgs:messages; texs:texts; shottin:shotting
trappin:trapping; baggin:bagging; fink:think
fort:thought; finking:thinking; deffo:really; propa:proper; fuckn:fucking; fukn:fucking
everythin:everything; evrything:everything; evrythin:everything; everythings:everything is
nowere:nowhere; havin:having; fkn:fucking; fkin:fucking; fuckin:fucking; effing:fucking
frigging:fucking; fukin:fucking; bleedin:fucking; goddamn:fucking; av:have; hav:have; ave:have
hve:have; avin:having; ad:had; wen:when; wn:when; wat:what; wot:what; wt:what; thru:through
frm:from; abt:about; abou:about; bout:about; jus:just; jst:just; juz:just; juss:just; jist:just
rly:really; rlly:really; realy:really; rele:really; soo:so; sooo:so; evry:every; luv:love; lyf:life
lif:life; lfe:life; liv:live; livin:living; diee:die; dieing:dying; dyin:dying; ded:dead
deed:dead; deid:dead; dea:dead; slf:self; meself:myself; mesel:myself; mesen:myself; masel:myself
maself:myself; mysel:myself; mysen:myself; myslef:myself; myelf:myself; mself:myself; mysef:myself
mahself:myself; meselfs:myself; mysrlf:myself; myselg:myself; mysself:myself; myselves:myself
himslef:himself; himselv:himself; hisself:himself; hersel:herself; hersef:herself
themselfs:themselves; theirself:themselves; hissel:himself; ourself:ourselves; imself:himself
erself:herself; urselfs:yourself; yaself:yourself; yerself:yourself; yersel:yourself; fam:family
bday:birthday; hosp:hospital; hossy:hospital; ospital:hospital; amby:ambulance; fone:phone
foodbank:food bank; noone:noone; nobodys:nobody is; everyones:everyone is; someones:someone is
evry1:everyone; mums:mum is; dads:dad is; mams:mam is; hubbys:hubby is; partners:partner is
bfs:bf is; boyfriends:boyfriend is; exs:ex is; fellas:fella is; husbands:husband is
brothers:brother is; heads:head is; lifes:life is; bosss:boss is; nans:nan is; sons:son is
missuses:missus; girlfriends:girlfriend is; stepdads:stepdad is; sisters:sister is
daughters:daughter is; landlords:landlord is; gaffers:gaffer is; exes:ex is
"""

WELSH = """
nam:na ddim; sneb:neb; ffili:methu; ffaelu:methu; ffelu:methu; copo:copio; fin:fi yn; hunen:hunan
sai:dwi ddim; sain:dwi ddim yn; plantr:plant; frifor:frifo y; brifor:brifo y; mrifor:mrifo y; trwyr:trwy y
taror:taro y; bwrwr:bwrw y; curor:curo y
dwim:dwi ddim; dwin:dwi yn; dwmi:dwi ddim; smo:ddim; rwyn:dwi yn; rydwin:dwi yn
wim:wi ddim; wyn:wi yn; dio:dydi o; diom:dydi o ddim; dydion:dydi o yn; dydiom:dydi o ddim
dydyn:dydi yn; nhwm:nhw ddim; nhwn:nhw yn; maen:mae yn; fyn:fy; hebddoi:hebdda i; hebddai:hebdda i
hebddof:hebdda; ddimyn:ddim yn; dwisio:dwi isio; dwishe:dwi isie; dwisho:dwi isho; wisie:wi isie
fon:fo yn; ynhun:hun; torrin:torri yn; lladdn:lladd yn; brifon:brifo yn; llosgin:llosgi yn; anafun:anafu yn
hunladdiad:hunanladdiad; hunanladiad:hunanladdiad; hunanladdiat:hunanladdiad
lladdfi:lladd fi; ssim:dim; hin:hi yn
"""

SLIPPED_PAST = """
kms:kill myself; kmself:kill myself; kmyself:kill myself; kys:kill yourself; kysf:kill yourself
ctb:kill myself; unalive:kill; unaliving:killing; unalived:killed; unliving:killing; unlive:kill
sewerslide:suicide; sewercide:suicide; alivent:dead; selfharm:self harm; selfharming:self harming
selfharmed:self harmed; oded:overdosed; oding:overdosing
odied:overdosed; od:overdose; ods:overdoses; odin:overdosing; odying:overdosing; overdosd:overdosed
overdoes:overdose; overdoesed:overdosed; ovadose:overdose; overdos:overdose; suicid:suicide
sucide:suicide; suicude:suicide; suside:suicide; suacide:suicide; suiside:suicide; suicde:suicide
siucide:suicide; suecide:suicide; suicidle:suicidal; sucidal:suicidal; suisidal:suicidal
suicical:suicidal; suicidial:suicidal; suisidle:suicidal; suacidal:suicidal; sucidle:suicidal
suicial:suicidal; suicdal:suicidal; siucidal:suicidal; suiciding:suicide; suicided:suicide
suicides:suicide; suicidally:suicidal; killmyself:kill myself; killingmyself:killing myself
endmylife:end my life; endit:end it; enditall:end it all; wanttodie:want to die
wannadie:want to die; hangmyself:hang myself; cutmyself:cut myself; betteroffdead: better off dead
hurtmyself:hurt myself; killurself:kill yourself; killyourself:kill yourself; endme:end me; kil:kill
klil:kill; kll:kill; killl:kill; kiil:kill; kiling:killing; killng:killing; kiled:killed
killin:killing; hrt:hurt; hert:hurt; hurtin:hurting; cuttin:cutting; cuting:cutting; cutin:cutting
hangin:hanging; haning:hanging; overdosin:overdosing; beatin:beating; hittin:hitting; hiting:hitting
chokin:choking; dv:domestic abuse; dva:domestic abuse; hfh:; rapd:raped; grapd:raped; graped:raped
saed:sexually assaulted; r4ped:raped; depresed:depressed; depresd:depressed; depresion:depression
anxius:anxious; axiety:anxiety; anxity:anxiety; streetz:streets; homless:homeless; homles:homeless
homeles:homeless; ungry:hungry; hungrey:hungry; relapst:relapsed; relasped:relapsed; relaps:relapse
sofasurfing:sofa surfing; bruses:bruises; brusies:bruises; bruized:bruised; abusd:abused
abusin:abusing; violant:violent; theatened:threatened; threatend:threatened; thretened:threatened
threatnd:threatened; threatning:threatening; threating:threatening; thretning:threatening
threatin:threatening; strangeld:strangled; strangld:strangled; hopless:hopeless; helpess:helpless
worthles:worthless; worthlss:worthless; usless:useless; uselss:useless; useles:useless
lonley:lonely; lonly:lonely; burdon:burden; burdan:burden; bruden:burden
"""

TELLING = """
suicide suicidal overdose overdosed overdosing myself himself herself yourself themselves killing killed
hanging hanged hurting harming strangled strangling throttled choked choking stabbed stabbing slitting slashed
cutting wrists throat threatened threatening threats threaten violent violence abusing abused abusive
assaulted assault attacked attacking raped molested bruises bruised beating battered trafficked exploited
cuckooing cuckooed homeless hopeless worthless useless pointless meaningless depressed depression anxiety
panicking struggling coping relapsed relapsing starving hungry sleeping doorway evicted eviction hostel lonely
alone burden tablets paracetamol disappear goodbye controlling controls passport scared terrified frightened
trapped breakdown crying nothing anymore bridge living reason better without unsafe locked marw lladd brifo
hunanladdiad crogi gorddos bygwth dyrnu digartref ddigartref llwgu digalon unig bwrw want wants wanted life
live lives alive dead death here head point stop wish wake waking feel feels feeling jump jumping lost lose
losing hate everyone everybody pain train skin deserve going someone somebody would pills kill thoughts
thinking think things down everything slept sleep kicked money tired attempt attempted tracks around ending
take taking again giving world worth hold gone something safe found enough eaten beats beat never front ready
nobody kids bothered hurt hurts panic drink drinking desperate future born slit hang another wanna died dying
partner refuge baby cope relapse food fault wrong misery break shoot swallow swallowed razor heaven forced
stalking neighbour hospital family please help cant dont wont gonna didnt havent isnt wasnt boyfriend husband
threw grabbed pushed phone keeps makes making dealers dealing selling bruise kitchen daughter brother sister
mother father friend mate thing anything purpose matter cares care struggle drugs heroin crack used using
landlord street streets police knife attack harm harmed rope letters letter voices urges urge empty broken
ashamed cried house home nowhere control boss debt wages work forcing smashed smashing outside window burn
burned punch punched hitting
"""

REAL_WORDS = """
abasing abuser abuses alice alike aloe along alove amused amusing anothers anythings assaults atone attach
attached attaching attacker attacks basin bating bats beak beams beans bearing bears beast beasts beater
beatings beets begin berating berlin beta bets bettered betting bettor bitter boating boats borne bossa bossy
brain braised bride bridged bridges bridget broke bruiser bruited burdens buried butter buttered cages cakes
canes captain carbs cards cared carey carne carts cases caves chain chant chocked chocking coding coffin coked
coming cooing cooked copping copying cores corgi coupe cousin crank creed crock cures cuttings deaths debit
depth diced ding disappears dived donut doorways downy dried drums drying dublin eater endings farther fathers
fatter faults faulty feather feeds feelings fees fells fiend flood fond font foods formed forming fried
friends fronts frost fuels fund futures gain gong goodbyes handed handing hanger hangry harding hated haven
heard heavens heroic heron hinged hinging homes homey homie horse hospitals hosted hostels hotel houses
hungary hunting hunts hurling hurtling kicker killer killings kinds kitchens lacked ladd latter licked lies
liking limes lining litter lived liven livens liver livings locke locker looked loose loses lovely loving
lucked main makers males marking marwr master matey maxes moneys monkey monty mothers newer notching nothings
noting outsider overdoing overdone pains paint passports phones piles pill plain pleased pointe points pointy
policy polite polls print prone pulls punchy purposes raced rain raisin raked rapid rapped rated raved reasons
refugee relapses robin roped roper ropes ruin sacred scabbed scaled scare scaredy scares scarred scoot scored
sealing seared seeping shallow shared sheep shin shoo shout sitter skins slasher slashes sleek sleeps sleepy
slushed smelling smushed soared somethings spared spelling spitting splashed stabled stabling stacking
stalling stared staring starring starting stashed steep steeping stoop stops strangle strangler strangles
stubbed sweep sweeping swelling swept tables tablet taker tapped tasking terrifies thang thanking theats thick
thin thine thingy threads threat threatens throats throttles throw thunk timed tire tires traces track trail
trait trapper treats tricks trucks uning vices violents violet voiced wading wage waists waited wakes wales
wanda wands waned waning warts waves waving widow within word works worlds worldy worthy wrist writs
"""
