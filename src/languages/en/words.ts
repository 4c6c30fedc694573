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
  either:
    set(`abuse access account act address advance age aid aim air alarm answer appeal approach arms arrest attack attacks attempt award back ban battle
    benefit bid bill block bomb book border bother break bridge brief burn call calls camp care case catch cause causes challenge chance change changes
    charge charges check chill claim claims clash clashes  cook comment comments comparison concern concerns conduct contact control
    cost costs count cover crash cross cruise crush cry cure damage date deal deals debate decline decrease defeat delay demand demands deploy design
    desire dispute doubt draft dream dress drink drive drop drown dump duty effect effort end ends escape estimate estimates exchange excuse exit
    experience export exports face faces fall falls favor favour fear fears feed feel fight fights figure file fill film finance  fire fires fish
    fit fix flight flood flow focus force forces form forms fuel function fund gain gains gather grant group guarantee guard guess guide halt hand handle harm hate
    head heat help highlight hire hit hold hope hopes host house hunt hurt impact import imports increase increases influence interest interview interviews
    invasion issue issues joke judge jump kick kill knock label lack land last laugh launch lead lease leave level lie lift  like limit limits line link
    list live load lock look looks loss love mark market march mass match matter matters measure measures meet mention mind mine miss mistake move moves murder
    name need needs note notice number object offer offers opening operation order orders  pace pack pain part pass pay peace permit phone pick picture
    place plan plans plant play plays point points post posts pour praise press pressure price print problem process produce profile profit program progress
    project promise promises protest protests pull purchase push question questions quote race raid rain raise range rank rate reach reaction read reason rebel
    receive record release reply report reports request rescue research reserve resort respect rest result results retreat return returns reveal review reward ride rise risk
    rock role roll rule rules run rush sail sale sample sanction sanctions save scale scan schedule score seat search sentence service set share shares shell
    shelter shift ship shock shop shot shout show shows shut sight sign signal signs silence site size sleep slip smell smile smoke sound sounds source
    space speed spell spot spread staff stage stand standard start starts state states stay step steps stop storm strain stress stretch strike strikes struggle
    study stuff subject suit supply supplies support supports surface surge surprise surrender survey suspect suspects swing switch talk target targets
    task taste tax teach team test tests thought threat time tip tone tool  total touch tour trace track trade train transfer transport travel
    treat trial trick trip trouble truck trust try turn turns use uses value view views visit visits voice vote votes wage wait wake walk walks want war
    warning waste watch water wave weapon weigh win wind wish witness wonder work works worry wound wounds write`),
  subjects: set('he she it they i we you who'),
  possessives: set('his her its their my our your whose'),
  nouns:
    set(`meeting meetings building buildings thing things morning mornings evening evenings wedding housing painting understanding fighting shelling bombing
    shooting killing killings flooding training funding ceiling railing clothing beginning feeling feelings meaning spring string king ring wing
    hearing warning warnings crossing landing living spending briefing gathering uprising rating ratings setting ruling filing finding findings
    hospital capital official officials criminal criminals animal animals journal festival material materials signal metal goal deal appeal meal
    trial arrival approval removal proposal proposals denial survival withdrawal withdrawals referendum individual professional general
    generals admiral cardinal rival rivals territorial original terminal canal portal pedal medal scandal vandal coal music
    critic critics traffic topic topics fabric public clinic panic republic mechanic cleric clerics picnic arctic relic fanatic
    native natives executive executives initiative initiatives offensive counteroffensive motive alternative detective objective objectives
    perspective representative representatives relative relatives archive archives drive five olive
    vehicle vehicles people bubble table tables cable cables example examples candle title article articles battle
    family families july italy supply supplies reply ally allies bully assembly monopoly butterfly
    speed need needs seed bed shed hundred weed feed deed breed creed
    franchise exercise enterprise promise noise surprise premise merchandise sunrise prize size
    bus gas focus status campus virus virus crisis basis analysis
    ability authority authorities security city cities university army party parties country county president parliament
    government minister ministry ambassador spokesman spokeswoman spokesperson soldier soldiers troops police officer officers
    statement statements weekend week weeks month months year years day days hour hours minute minutes century decade
    number percent per_cent man men woman women child children person girl boy mother father son daughter wife husband
    town village region district province state states border river sea bank street road bridge house home school church hospital
    station airport port factory plant power energy water food oil gas money price prices market bank company companies business
    war peace army navy force attack bomb rocket rockets missile missiles drone drones tank tanks weapon weapons
    news report newspaper magazine television radio internet website email video photo picture image images
    way ways part parts end side sides case cases problem problems question questions idea fact facts reason reasons result results
    law court judge lawyer crime prison victim victims suspect witness witnesses evidence
    doctor nurse patient patients disease health virus`),
  participles:
    set(`been done gone seen taken given made known become come begun written spoken broken driven eaten fallen forgotten frozen gotten
    hidden held heard kept left led lost met paid put read risen said sent set shot shown shut sold spent stolen struck stuck sung sunk sworn
    taught told thought thrown torn understood withdrawn won worn wounded brought built bought caught chosen cut dealt drawn drunk
    felt found fought fled flown got grown had hit hurt hung laid let lain meant run sat slept stood swept swum`),
  numerals:
    set(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half zero m k bn`),
  interjections:
    set(`please yes yeah yep yup no nope oh ah ok okay hey hi hello wow lol pls hmm uh um huh eh bye alas amen bravo congrats sorry ouch oops
    well hooray haha aye`),
  particles: { negation: set("not n't nt"), infinitive: set('to'), possession: set("'s ' s") },
  have: set("have has had having 've"),
  do: set('do does did done doing'),
  be: set("be is are was were been being am 's 're 'm"),
  existential: set('there'),
  clausal: set('that'),
  standing: set(
    `this that these those which what some any all both each another neither either whatever whichever most many few several such`,
  ),
  degrees: set('more most less least better best much further well worse worst early late first last only enough'),
  forms: { past: 'ed', gerund: 'ing', plural: 's' },
  national: ['ian', 'ish', 'ese', 'ean', 'aeli', 'aqi', 'stani', 'eti', 'rench', 'utch', 'reek', 'ative'],
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
