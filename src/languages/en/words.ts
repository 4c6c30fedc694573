// English closed-class words, and the lists and endings that the tagger guesses by.

import { type Words, words as set } from '../language.ts'

export const words: Words = {
  determiners: set(`the a an this that these those each every either neither some any no all both another such what which whose half quite
    whichever whatever`),
  pronouns: {
    he: set('he him his himself'),
    she: set('she her hers herself'),
    it: set('it its itself'),
    they: set('they them their theirs themselves themself'),
    i: set('i me my mine myself'),
    we: set('we us our ours ourselves'),
    you: set('you your yours yourself yourselves u ya'),
    who: set('who whom whose which that what whoever whatever'),
    other:
      set(`this these those there one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing none
      others another each both all many few several some most`),
  },
  adpositions:
    set(`of in on at by for from with without to into onto over under above below between among amid against across through during before after
    since until till toward towards about around near behind beside besides beyond despite except inside outside along alongside as like unlike per via
    within throughout upon off out up down past versus vs. vs following including according regarding concerning opposite than amongst underneath
    aboard atop amidst notwithstanding plus minus`),
  conjunctions: set('and or but nor & and/or'),
  subordinators: set(
    'that if whether because although though while whilst since until unless as lest whereas after before till than cause cuz like',
  ),
  auxiliaries: set(`be is are was were been being am 's 're 'm have has had having 've do does did done 'd get gets got`),
  modals: set("will would shall should can could may might must 'll ought wo ca"),
  adverbs: set(`also only just still already yet even again too very now then here there today yesterday tomorrow tonight soon
    later earlier ago meanwhile however moreover instead perhaps maybe almost nearly about around often always sometimes once twice together apart away back
    home abroad far further well so thus hence therefore nevertheless nonetheless otherwise overnight ahead how why when where
    never ever else rather quite pretty somewhat somewhere anywhere everywhere nowhere forward forwards afterwards afterward alone enough indeed
    anyway anymore altogether downtown online inland upstairs downstairs aside elsewhere halfway likewise nowadays offshore onshore outdoors
    indoors overseas sooner straight upward upwards downward westward eastward northward southward sideways thereafter thereby therein
    furthermore besides seldom twofold wherever whenever however right west east north south etc etc. i.e. e.g. a.m. p.m. btw asap
    super sorta kinda`),
  adjectives:
    set(`new old young big small large great little long short high low good bad late last next first second third fourth fifth other same own
    such several many few recent former current top senior local national international foreign domestic military civilian political public private
    main major minor key chief deputy acting special northern southern eastern western central regional federal official unofficial armed dead
    alive wounded missing able unable clean nice nuclear different cheap excellent close free sure hard fresh huge fun open happy easy ready direct
    awesome favorite favourite pleasant fast whole certain worth fine cool severe mandatory pregnant due heavy warm tiny common healthy urgent
    adequate present strong accurate stronger weaker smaller larger bigger higher lower longer shorter older younger newer greater lesser fewer
    biggest largest smallest highest lowest longest shortest oldest youngest latest greatest strongest worst worse nearest closest
    important significant independent ancient recent violent silent innocent permanent frequent prominent different efficient sufficient current
    imminent apparent absent urgent patient relevant constant distant elegant brilliant reluctant pregnant dominant vacant resistant instant
    red blue green black white grey gray brown yellow dark bright light deep shallow wide narrow thick thin flat round sharp soft loud quiet slow
    quick rapid sudden early daily weekly monthly yearly annual hot cold cool wet dry rich poor full empty safe unsafe clear unclear real true false
    wrong simple complex plain modern rural urban human rare strange weird afraid angry anxious aware busy careful proud sad sick ill tired
    sorry glad mad brave calm cruel fair unfair fierce firm gentle gross guilty honest humble loose mass mere mild mixed neat odd
    pale past polite prior proper pure quiet raw remote rough royal rude secure sheer smart smooth sole solid stable stiff strict stupid
    super sweet tall tight tough ugly upper inner outer usual vague vast weak wild wise wooden golden joint left-wing right-wing pro-government
    overseas online upcoming ongoing outgoing incoming neighboring neighbouring remaining leading outstanding amazing interesting interested
    involved concerned complicated unprecedented alleged so-called unidentified unnamed unknown unlikely likely friendly lovely deadly
    elderly costly orderly lonely ugly holy premature immediate separate moderate desperate deliberate appropriate corporate private intimate
    ultimate delicate accurate legitimate adequate ethnic basic toxic exotic specific public republican democratic islamic muslim christian
    jewish sunni shiite orthodox catholic arab kurdish nazi communist socialist liberal conservative medical mental moral legal illegal royal loyal
    legendary primary secondary temporary contemporary necessary voluntary ordinary extraordinary revolutionary military solitary
    maximum minimum average extra fellow spare overall underway superior inferior interior exterior junior future nearby familiar
    similar popular regular nuclear particular peculiar linear solar polar cellular secular singular circular online mature secure
    obscure sincere severe bizarre prime supreme extreme entire rare bare aware scarce sparse dense intense tense diverse adverse loose`),
  verbs:
    set(`say says said tell tells told add adds added go goes went gone come comes came take takes took taken give gives gave given make makes made see sees
    saw seen know knows knew known think thinks thought leave leaves left hold holds held keep keeps kept let lets begin begins began begun show shows
    shown hear hears heard run runs ran bring brings brought write writes wrote written sit sits sat stand stands stood lose loses lost pay pays paid meet meets
    met set sets lead leads led understand understood speak speaks spoke spoken read rise rises rose risen grow grows grew grown win wins won fall falls
    fell fallen send sends sent build builds built break breaks broke broken drive drives drove driven buy buys bought put puts cut cuts hit hits fight fights
    fought flee flees fled shoot shoots shot strike strikes struck die dies died kill kills wear wears wore find finds found become becomes became
    wants want seems seem warns warn vow vows deny denies blame blames claims accuse accuses feel feels felt mean means meant sell sold seek seeks sought
    ask asks call calls believe believes remain remains continue continues include includes
    agree agrees allow allows announce announces appear appears apply applies argue argues arrive arrives assume attend attends avoid avoids
    base become begin belong belongs born bear bears bore borne bind bleed bled bet bite bitten blow blew blown burn burnt burst catch caught
    choose chose chosen cling collapse compare complain confirm confirms consider considers contain contains create creates decide decides decline
    defend defends deliver demand demands depend depends describe describes destroy destroys develop dig dug discuss dismiss dismisses draw drew
    drawn dream eat eats ate eaten eliminate enable encourage enjoy enjoys ensure enter enters establish evacuate exist exists expect expects
    explain explains express fail fails feed fed fly flew flown forbid forget forgot forgotten forgive freeze froze frozen get gets got gotten
    guess happen happens hang hung help helps hide hid hidden hope hopes hurt identify imagine improve increase insist insists intend intends
    introduce invest invite involve involves join joins keep kneel know lack lay laid learn learns learnt lend lent lie lies lay live lives
    look looks love loves maintain maintains manage manages mention mentions move moves need needs notice obtain occur occurs offer offers
    operate oppose opposes owe own owns participate perform permit plan plans prefer prefers prepare prevent prevents pretend proceed produce
    promise promises protect protects prove proves provide provides pull push quit raise raises reach reaches realize realise receive receives
    recognize recognise recommend reduce reduces refer refers refuse refuses regret reject rejects rely relies remember remind remove replace
    reply replies represent represents require requires resign resist respond responds resume retreat reveal reveals save saves shake shook
    shaken share shares shut sing sang sung sink sank sunk sleep slept spend spends spent spread stay stays steal stole stolen stick stuck stop stops
    suffer suffers suggest suggests supply suppose surrender survive survives swear swore sworn sweep swept swim swing take talk talks teach taught
    tear tore torn tend tends thank thanks threaten threatens throw threw thrown treat treats trust try tries tried turn turns urge urges
    use uses visit visits vote votes wait waits wake walk walks watch withdraw withdraws withdrew withdrawn wonder work works worry`),
  subjects: set('he she it they i we you who'),
  forms: { past: 'ed', gerund: 'ing', plural: 's' },
  negations: set("not n't never no none nobody nothing neither nor without hardly cannot"),
  endings: [
    ['ation', 'NOUN'],
    ['ities', 'NOUN'],
    ['ments', 'NOUN'],
    ['tions', 'NOUN'],
    ['ness', 'NOUN'],
    ['ment', 'NOUN'],
    ['tion', 'NOUN'],
    ['sion', 'NOUN'],
    ['ship', 'NOUN'],
    ['ance', 'NOUN'],
    ['ence', 'NOUN'],
    ['ster', 'NOUN'],
    ['ical', 'ADJ'],
    ['able', 'ADJ'],
    ['ible', 'ADJ'],
    ['less', 'ADJ'],
    ['tory', 'ADJ'],
    ['iest', 'ADJ'],
    ['some', 'ADJ'],
    ['like', 'ADJ'],
    ['ity', 'NOUN'],
    ['ism', 'NOUN'],
    ['ist', 'NOUN'],
    ['ure', 'NOUN'],
    ['age', 'NOUN'],
    ['ful', 'ADJ'],
    ['ous', 'ADJ'],
    ['ive', 'ADJ'],
    ['ant', 'ADJ'],
    ['ent', 'ADJ'],
    ['ary', 'ADJ'],
    ['ish', 'ADJ'],
    ['ing', 'VERB'],
    ['ize', 'VERB'],
    ['ise', 'VERB'],
    ['ify', 'VERB'],
    ['ed', 'VERB'],
    ['ly', 'ADV'],
    ['al', 'ADJ'],
    ['ic', 'ADJ'],
  ],
}
