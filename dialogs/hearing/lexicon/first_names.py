"""First names as people text them, so that somebody who is named is heard as somebody; and words that are not one.

Names that are also ordinary words after a verb of harm (will, mark, may, hope, bill) are left out.
"""

from __future__ import annotations

from dialogs.hearing.lexicon import words

FIRST_NAMES = words(
    """
    aaron abdi abdul adam adrian agnieszka ahmed aisha alan aled alex alfie ali alice alison alun amanda amelia
    amina amir amy andrea andrei andrew andy angela angie anita ann anna anne annie anthony archie ashley barry
    becca becky ben beth bilal billie billy blessing bob bobbie bobby brad brenda brian bryn cai callum carl carla
    carly carol caroline carys cath catherine cathy catrin ceri cerys charlene charlie charlotte chelsea cheryl
    chidi chloe chris christine claire clare cleo colin connor courtney craig curtis dai dale dan dani daniel danny
    darcy darius darren dave davey david dawid deb debbie dee delroy demi denise derek dewi diane dilys dmytro donna
    dot doug dylan ed eddie eddy eleanor eleri elin ella ellie ellis elwyn emily emma emyr eric ethan eve evie ewan
    fatima ffion fiona florin fran francesca freddie gareth garry gary gav gavin gaz gemma geoff george georgia
    geraint gerry gethin glen glenys glyn gordon graham greg gruff guto gwen gwilym gwyn hannah harley harriet harry
    hassan hayley heather helen henry holly hussein huw hywel iain ian ibrahim idris ieuan ifan ifor imran iola
    ionut irene isla iwan jack jackie jacob jade jake jakub james jamie jan jane janet jason jay jayden jayne jaz
    jen jenna jenny jermaine jess jessica jim jimmy jo joan joanne joe joel john johnny jon jonny jordan joseph josh
    joshua joyce judith julia julie justin kai karen karl kasia kate kath kathy katie katy kayden kayleigh keith
    kelly ken kenny kerry kev kevin khalid kieran kim kirsty kofi krzysztof kwame kyle lauren leah leanne lee leon
    leroy lewis liam libby lin linda lindsay lisa liz llinos lloyd logan lottie louie louise lowri lucy luke lynn
    lynne macsen magda maggie mags mair maisie mali malik marc marcus mared margaret maria mariam marie martin
    martyn mary mason mateusz matt matthew maureen meg megan mel melanie mia michael michelle mick mickey mike mo
    mohamed mohammed molly morgan muhammad nadia natalie natasha nathan neil nerys nesta nev ngozi nia nick nicky
    nicola nicole nigel nikki noel nora oksana oliver olivia ollie omar osian owain owen pam pamela patricia paul
    paula pawel pete peter phil philip piotr precious priya rachel rahul raj ravi rebecca reece reggie rhian
    rhiannon rhodri rhys rich richard rick ricky riley rita robbie robert roger ron ronnie ross roy ryan sadie sally
    sam samantha samira sammy sandra sanjay sara sarah scott sean shabnam shane shannon sharon shaun shaz sheila
    shell shelley shirley sian simon siobhan sion sioned sophie spike stacey stan steffan steph stephanie stephen
    steve steven stevie stu stuart sue susan suzanne tara tariq taz ted terry theresa tilly tim tina toby todd tom
    tomasz tommy tomos tony tracey tracy trev trevor tudor tyler tyrone usman vanessa vicki vicky victoria vince
    vinny wayne wendy winston wojtek yasmin yaw yusuf yvonne zac zack zainab zara zoe
    """
)

NOT_A_NAME = words(
    """
    it this that these those them one some any every each another someone a an the my me your yourself your his her our
    their its own no more less so too now then like bad much lots loads me you u us everyone everybody anyone nobody
    somebody people what when where who how why and or but if with for from in on at to of up down off out here there
    today tomorrow tonight later soon again really tho though mate lol badly feelings time ur yer ya y yr fy ei eu dy
    eich ein
    """
)
"""After a verb of harm and before a part of the body these say of whose it is already, or are no person's."""
