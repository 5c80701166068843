"""How people spell: short forms, text speak, dialect, and the spellings that slip past filters.

Rule of this file: a spelling and what it stands for, nothing about risk. Apostrophes and accents are already gone.
"""

from __future__ import annotations

SHORT_FORMS = """
mh:mental health; il:i will; yr:your; carnt:can not; kant:can not; arsed:bothered; ov:of; iv:i have; iz:is
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
fml:hate my life; idek:i do not even know; iykyk:; u:you; ur:your; yr:your; r:are; n:and; nd:and
b:be; c:see; k:ok; ya:you; yous:you; yoo:you; urself:yourself; 2:to; 4:for; 2day:today
2nite:tonight; 2night:tonight; tonite:tonight; tonigh:tonight; 2moro:tomorrow; tomoz:tomorrow
tmrw:tomorrow; tmw:tomorrow; tomoro:tomorrow; 2mo:tomorrow; 2morrow:tomorrow; b4:before; m8:mate
gr8:great; h8:hate; l8:late; sum1:someone; some1:someone; no1:noone; every1:everyone; any1:anyone
some1s:someone is; w8:wait; 4ever:forever; wiv:with; wit:with; wif:with; dis:this; dat:that
bcoz:because; cos:because; coz:because; cuz:because; bc:because; cus:because; becoz:because
bcos:because; ppl:people; pple:people; sb:somebody; sth:something; smth:something; summat:something
sumthin:something; sumthing:something; somethin:something; sommat:something; nowt:nothing
nuffin:nothing; nuthin:nothing; nothin:nothing; nuttin:nothing; owt:anything; anythin:anything
everythin:everything; evrything:everything; evrythin:everything; everythings:everything is
nowere:nowhere; havin:having; fkn:fucking; fkin:fucking; fuckin:fucking; effing:fucking
frigging:fucking; fukin:fucking; bleedin:fucking; goddamn:fucking; av:have; hav:have; ave:have
hve:have; avin:having; ad:had; wen:when; wn:when; wat:what; wot:what; wt:what; thru:through
frm:from; abt:about; abou:about; bout:about; jus:just; jst:just; juz:just; juss:just; jist:just
rly:really; rlly:really; realy:really; rele:really; soo:so; sooo:so; evry:every; luv:love; lyf:life
lif:life; lfe:life; liv:live; livin:living; dy:die; diee:die; dieing:dying; dyin:dying; ded:dead
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
fon:fo yn; ynhun:hun; hunladdiad:hunanladdiad; hunanladiad:hunanladdiad; hunanladdiat:hunanladdiad
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
suicide suicidal overdose overdosed overdosing myself himself herself yourself themselves killing
killed hanging hanged hurting harming strangled strangling throttled choked choking stabbed stabbing
slitting slashed cutting wrists throat threatened threatening threats threaten violent violence
abusing abused abusive assaulted assault attacked attacking raped molested bruises bruised beating
battered trafficked exploited cuckooing cuckooed homeless hopeless worthless useless pointless
meaningless depressed depression anxiety panicking struggling coping relapsed relapsing starving
hungry sleeping doorway evicted eviction hostel lonely alone burden tablets paracetamol disappear
goodbye controlling controls passport scared terrified frightened trapped breakdown crying nothing
anymore bridge living reason better without unsafe locked marw lladd brifo hunanladdiad crogi
gorddos bygwth dyrnu digartref ddigartref llwgu digalon unig bwrw
"""

REAL_WORDS = """
starting attached cooked handed lucked amused spitting sweeping raved raisin overdone overdoing lacked scaled
scaredy soared seared scabbed slasher writs waists seeping coked beater berating bridget bridged attaching corgi
hangry thin shin terrifies locke lover moved loved killers disappearing controllers reasoned livings alove
ruin cousin basin robin captain main pain rain gain brain train chain again begin berlin dublin
handing hinging changing banging having hunting hurling putting curing nutting gutting rutting
butting filling billing milling willing tilling skilling killings spilling harding warming farming
charming hurtling wrist throats throw theats treats threads thread threat threatens bruise bruiser
abuser abuses assaults attacker attacks rapid rapped roped raced rated raped raked braised cruises
bruising heating boating bearing beatings betting bating seating battery buttered bettered battled
lattered tattered shattered exploits explored exploited homely harmless helpless hopeful useful
pointed coming copying coding roping hoping cooing moping starring staring hungary angry sleepy
sleeps steeping bleeping doorways evicting lovely lonelier alone along clone stone atone burdens
tablet bride bridges ridge fridge living loving giving lining liking diving leaving reasons season
treason letter butter bitter bettor within unsafely blocked looked licked locker flocked clocked
rocked docked mocked socked knocked sacred scarred shared scored cared stared spared scare scares
wrapped tapped capped mapped napped zapped strapped trapper coffin drying trying frying prying
everything something anything notching nothings noting soothing bathing hosted hotel hostels
controlling control control's controller passports hanged changed hinged banged hanger slashes
slushed lashed flashed smashed splashed clashed stashed stabbing stabling stabled staffed stubbed
stabs grabbed crabbed chocked chocking shocked cheeked checking choking joking poking shocking
smoking stoking chocolate throttles bottled panicking picnicking depressing decompressed repressed
impressed pressed relapses relapse collapsed elapsed coping copping capping topping cropping
shopping coaching mar mary march marc marwr lads ladd brief unit uning until bwrw bora bore hanfod
goodbyes goodbye slipping cutlery cuttings busing cursing amusing accusing abasing bruited burning
bursting alcove violet violently violents resort reaction person liven livens lives driving thriving
arriving strangle strangles strangler stranger strangely killer killers skilled filled billed milled
tilled pilled chilled grilled drilled spilled hacked stacked snacked backed cracked tracked tacked
sleeping hurdling hurting harpooning arming harmony disappears disappeared lockdown tables talents
fatal wriest wrists twists roast worst worthy worthwhile
"""
