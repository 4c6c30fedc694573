// English places: demonyms, abbreviations, the words that make a name a place, and those that make it something else.

import { type PlaceTables, words } from '../language.ts'

/** "UA: ukrainian ukrainians …": a line an id, then the words that stand for it. */
function table(lines: string): { readonly [word: string]: string } {
  const out: { [word: string]: string } = {}
  for (const line of lines.split('\n')) {
    const at = line.lastIndexOf(': ')
    if (at >= 0) for (const word of words(line.slice(at + 1))) out[word] = line.slice(0, at).trim()
  }
  return out
}

export const places: PlaceTables = {
  // Two capital letters are ISO 3166-1, anything else is a folded name of the gazetteer.
  demonyms: table(`
    AE: emirati emiratis
    AF: afghan afghans afghani
    AL: albanian albanians
    AM: armenian armenians
    AO: angolan angolans
    AR: argentine argentines argentinian argentinians argentinean
    AT: austrian austrians
    AU: australian australians aussie aussies
    AZ: azerbaijani azerbaijanis azeri azeris
    BA: bosnian bosnians
    BB: barbadian barbadians
    BD: bangladeshi bangladeshis
    BE: belgian belgians
    BF: burkinabe
    BG: bulgarian bulgarians
    BH: bahraini bahrainis
    BI: burundian burundians
    BJ: beninese
    BO: bolivian bolivians
    BR: brazilian brazilians
    BS: bahamian bahamians
    BT: bhutanese
    BW: botswanan botswanans batswana
    BY: belarusian belarusians belarussian belarussians
    BZ: belizean belizeans
    CA: canadian canadians
    CD: congolese
    CF: central_african central_africans
    CH: swiss
    CI: ivorian ivorians
    CL: chilean chileans
    CM: cameroonian cameroonians
    CN: chinese
    CO: colombian colombians
    CR: costa_rican costa_ricans
    CU: cuban cubans
    CY: cypriot cypriots
    CZ: czech czechs
    DE: german germans
    DJ: djiboutian djiboutians
    DK: danish dane danes
    DO: dominican dominicans
    DZ: algerian algerians
    EC: ecuadorian ecuadorians ecuadorean ecuadoreans
    EE: estonian estonians
    EG: egyptian egyptians
    ER: eritrean eritreans
    ES: spanish spaniard spaniards
    ET: ethiopian ethiopians
    FI: finnish finn finns
    FJ: fijian fijians
    FR: french frenchman frenchmen frenchwoman
    GA: gabonese
    GB: british briton britons brits
    GE: georgian georgians
    GH: ghanaian ghanaians
    GM: gambian gambians
    GN: guinean guineans
    GR: greek greeks
    GT: guatemalan guatemalans
    GY: guyanese
    HN: honduran hondurans
    HR: croatian croatians croat croats
    HT: haitian haitians
    HU: hungarian hungarians
    ID: indonesian indonesians
    IE: irish irishman irishmen
    IL: israeli israelis
    IN: indian indians
    IQ: iraqi iraqis
    IR: iranian iranians
    IS: icelandic icelander icelanders
    IT: italian italians
    JM: jamaican jamaicans
    JO: jordanian jordanians
    JP: japanese
    KE: kenyan kenyans
    KG: kyrgyz
    KH: cambodian cambodians
    KP: north_korean north_koreans
    KR: south_korean south_koreans
    KW: kuwaiti kuwaitis
    KZ: kazakh kazakhs
    LA: laotian laotians lao
    LB: lebanese
    LK: sri_lankan sri_lankans
    LR: liberian liberians
    LT: lithuanian lithuanians
    LU: luxembourgish luxembourgers
    LV: latvian latvians
    LY: libyan libyans
    MA: moroccan moroccans
    MD: moldovan moldovans
    ME: montenegrin montenegrins
    MG: malagasy
    MK: macedonian macedonians
    ML: malian malians
    MM: burmese
    MN: mongolian mongolians
    MR: mauritanian mauritanians
    MT: maltese
    MW: malawian malawians
    MX: mexican mexicans
    MY: malaysian malaysians
    MZ: mozambican mozambicans
    NA: namibian namibians
    NE: nigerien nigeriens
    NG: nigerian nigerians
    NI: nicaraguan nicaraguans
    NL: dutch dutchman
    NO: norwegian norwegians
    NP: nepalese nepali nepalis
    NZ: new_zealander new_zealanders
    OM: omani omanis
    PA: panamanian panamanians
    PG: papua_new_guinean papua_new_guineans
    PE: peruvian peruvians
    PH: filipino filipinos philippine
    PK: pakistani pakistanis
    PL: polish pole poles
    PR: puerto_rican puerto_ricans
    PS: palestinian palestinians
    PT: portuguese
    PY: paraguayan paraguayans
    QA: qatari qataris
    RO: romanian romanians
    RS: serbian serbians serb serbs
    RU: russian russians soviet soviets
    RW: rwandan rwandans
    SA: saudi saudis
    SD: sudanese
    SE: swedish swede swedes
    SG: singaporean singaporeans
    SI: slovenian slovenians slovene slovenes
    SK: slovak slovaks slovakian
    SL: sierra_leonean sierra_leoneans
    SN: senegalese
    SO: somali somalis
    SS: south_sudanese
    SV: salvadoran salvadorans salvadorian
    SY: syrian syrians
    TD: chadian chadians
    TG: togolese
    TH: thai thais
    TJ: tajik tajiks
    TM: turkmen
    TN: tunisian tunisians
    TR: turkish turk turks
    TT: trinidadian trinidadians
    TW: taiwanese
    TZ: tanzanian tanzanians
    UA: ukrainian ukrainians
    UG: ugandan ugandans
    US: american americans
    UY: uruguayan uruguayans
    UZ: uzbek uzbeks
    VE: venezuelan venezuelans
    VN: vietnamese
    XK: kosovar kosovars kosovan
    YE: yemeni yemenis yemenite
    ZA: south_african south_africans
    ZM: zambian zambians
    ZW: zimbabwean zimbabweans
    africa: african africans
    asia: asian asians
    europe: european europeans
    latin america: latin_american latin_americans
    north america: north_american
    south america: south_american
    caribbean: caribbean_islander
    scandinavia: scandinavian scandinavians
    scotland: scottish scot scots
    wales: welsh
    england: english englishman englishmen
    northern ireland: northern_irish
    chechnya: chechen chechens
    dagestan: dagestani dagestanis
    crimea: crimean crimeans
    abkhazia: abkhaz abkhazian abkhazians
    south ossetia: south_ossetian south_ossetians ossetian
    tibet: tibetan tibetans
    catalonia: catalan catalans
    bavaria: bavarian bavarians
    sicily: sicilian sicilians
    siberia: siberian
    kashmir: kashmiri kashmiris
    kurdistan: kurdish kurd kurds
    texas: texan texans
    california: californian californians
    london: londoner londoners
    paris: parisian parisians
    new york city: new_yorker new_yorkers
    hong kong: hong_konger hong_kongers`),
  // Languages and peoples that share a word with a place name but locate nothing when they are spoken.
  tongues: words('in speak speaks spoke spoken speaking learn learns taught translated'),
  abbreviations: table(`
    iso3166:US: u.s. us usa u.s.a.
    iso3166:GB: u.k. uk
    iso3166:AE: uae u.a.e.
    iso3166:CD: drc
    iso3166:RU: ussr u.s.s.r.
    iso3166:KP: dprk
    iso3166:CN: prc
    geonames-adm:US.AL: ala.
    geonames-adm:US.AZ: ariz.
    geonames-adm:US.AR: ark.
    geonames-adm:US.CA: calif. calif cal.
    geonames-adm:US.CO: colo.
    geonames-adm:US.CT: conn.
    geonames-adm:US.DE: del.
    geonames-adm:US.DC: d.c.
    geonames-adm:US.FL: fla.
    geonames-adm:US.GA: ga.
    geonames-adm:US.IL: ill.
    geonames-adm:US.IN: ind.
    geonames-adm:US.KS: kan. kans.
    geonames-adm:US.KY: ky.
    geonames-adm:US.LA: la.
    geonames-adm:US.MD: md.
    geonames-adm:US.MA: mass.
    geonames-adm:US.MI: mich.
    geonames-adm:US.MN: minn.
    geonames-adm:US.MS: miss.
    geonames-adm:US.MO: mo.
    geonames-adm:US.MT: mont.
    geonames-adm:US.NE: neb. nebr.
    geonames-adm:US.NV: nev.
    geonames-adm:US.NH: n.h.
    geonames-adm:US.NJ: n.j.
    geonames-adm:US.NM: n.m.
    geonames-adm:US.NY: n.y.
    geonames-adm:US.NC: n.c.
    geonames-adm:US.ND: n.d.
    geonames-adm:US.OH: ohio.
    geonames-adm:US.OK: okla.
    geonames-adm:US.OR: ore.
    geonames-adm:US.PA: pa. penn.
    geonames-adm:US.RI: r.i.
    geonames-adm:US.SC: s.c.
    geonames-adm:US.SD: s.d.
    geonames-adm:US.TN: tenn.
    geonames-adm:US.TX: tex.
    geonames-adm:US.VT: vt.
    geonames-adm:US.VA: va.
    geonames-adm:US.WA: wash.
    geonames-adm:US.WV: w.va. w._va.
    geonames-adm:US.WI: wis. wisc.
    geonames-adm:US.WY: wyo.
    geonames-adm:CA.01: alta.
    geonames-adm:CA.02: b.c.
    geonames-adm:CA.03: man.
    geonames-adm:CA.04: n.b.
    geonames-adm:CA.05: n.l.
    geonames-adm:CA.07: n.s.
    geonames-adm:CA.08: ont.
    geonames-adm:CA.09: p.e.i.
    geonames-adm:CA.10: que.
    geonames-adm:CA.11: sask.
    geonames-adm:AU.02: nsw n.s.w.
    geonames-adm:AU.04: qld`),
  // Only after "Town, ": "OR", "IN" and "ME" are words elsewhere.
  postal: table(`
    geonames-adm:US.AL: al
    geonames-adm:US.AK: ak
    geonames-adm:US.AZ: az
    geonames-adm:US.AR: ar
    geonames-adm:US.CA: ca
    geonames-adm:US.CO: co
    geonames-adm:US.CT: ct
    geonames-adm:US.DE: de
    geonames-adm:US.DC: dc
    geonames-adm:US.FL: fl
    geonames-adm:US.GA: ga
    geonames-adm:US.HI: hi
    geonames-adm:US.ID: id
    geonames-adm:US.IL: il
    geonames-adm:US.IN: in
    geonames-adm:US.IA: ia
    geonames-adm:US.KS: ks
    geonames-adm:US.KY: ky
    geonames-adm:US.LA: la
    geonames-adm:US.ME: me
    geonames-adm:US.MD: md
    geonames-adm:US.MA: ma
    geonames-adm:US.MI: mi
    geonames-adm:US.MN: mn
    geonames-adm:US.MS: ms
    geonames-adm:US.MO: mo
    geonames-adm:US.MT: mt
    geonames-adm:US.NE: ne
    geonames-adm:US.NV: nv
    geonames-adm:US.NH: nh
    geonames-adm:US.NJ: nj
    geonames-adm:US.NM: nm
    geonames-adm:US.NY: ny
    geonames-adm:US.NC: nc
    geonames-adm:US.ND: nd
    geonames-adm:US.OH: oh
    geonames-adm:US.OK: ok
    geonames-adm:US.OR: or
    geonames-adm:US.PA: pa
    geonames-adm:US.RI: ri
    geonames-adm:US.SC: sc
    geonames-adm:US.SD: sd
    geonames-adm:US.TN: tn
    geonames-adm:US.TX: tx
    geonames-adm:US.UT: ut
    geonames-adm:US.VT: vt
    geonames-adm:US.VA: va
    geonames-adm:US.WA: wa
    geonames-adm:US.WV: wv
    geonames-adm:US.WI: wi
    geonames-adm:US.WY: wy
    geonames-adm:CA.08: on
    geonames-adm:CA.02: bc
    geonames-adm:CA.01: ab`),
  // "Walker County", "Antonovski Bridge", "Kherson Oblast", "the Kherson region".
  generics: table(`
    country: republic kingdom emirate
    region: oblast region province state governorate krai prefecture voivodeship canton territory
    district: county district raion rayon parish borough township municipality subdistrict
    settlement: city town village hamlet settlement suburb neighborhood neighbourhood
    water: river lake sea ocean bay gulf strait canal creek reservoir channel lagoon fjord harbor harbour estuary
    area: valley peninsula island islands mountains mountain hills desert plateau heights delta plain forest coast coastline area enclave strip beach park basin range
    structure: bridge dam airport port station square street avenue road boulevard highway lane drive tower stadium palace airfield airbase dam tunnel plaza`),
  streets: words('street avenue road boulevard lane drive highway st. ave. rd. blvd. dr. court place way parkway freeway'),
  // "Lake Manassas", "Mount Hood", "the Gulf of Aden".
  leading: table(`
    water: lake gulf strait bay sea river loch
    area: mount mt. cape isle isles island mountains
    district: county borough parish
    settlement: city town village hamlet barangay suburb
    region: province state region oblast republic
    structure: port camp bridge`),
  // A name that ends in one of these is that of a body: the place in it locates nothing.
  bodies: words(`
    university college school academy institute hospital clinic church cathedral mosque temple police department ministry parliament assembly council senate
    congress court tribunal bank exchange times post herald tribune journal news press daily gazette observer guardian radio television tv airlines airways
    railway railways united fc rovers wanderers football basketball baseball soccer rugby hockey cricket league team association federation union committee commission agency authority
    organization organisation society foundation company corp corporation corp. inc inc. ltd co co. group holdings industries energy power gas electric oil motors
    party army navy fleet guard force forces brigade battalion regiment division corps militia front government administration office bureau service services
    embassy consulate mission museum library theater theatre orchestra symphony philharmonic opera ballet festival award prize agreement treaty accord accords convention protocol
    declaration summit conference war battle revolution uprising massacre pact act bill law constitution center centre club hotel inn restaurant mall store
    chronicle examiner dispatch globe star sun mirror mail express telegraph independent review weekly magazine chamber commerce high elementary middle medical
    regional community volunteer senior recreation parks works educators teachers lions club
    fire sheriff sheriff's cup open championship championships games olympics marathon grand prix series bowl institution laboratory observatory
    trust fund city_council rangers raiders giants eagles bears lions tigers cubs reds bulls hawks rockets lakers celtics knicks yankees mets cowboys
    patriots saints jets dolphins steelers packers redskins broncos chiefs colts texans titans bengals browns ravens vikings falcons panthers buccaneers
    cardinals rams seahawks 49ers chargers pistons pacers bucks heat magic hornets spurs mavericks suns nuggets jazz kings clippers warriors
    blazers braves marlins nationals phillies pirates brewers astros royals twins angels athletics mariners padres rockies diamondbacks orioles
    bulldogs wildcats huskies wolverines buckeyes hoosiers cavaliers tar_heels gators hurricanes seminoles longhorns sooners aggies`),
  plurals: table(`
    region: oblasts regions provinces states governorates
    district: counties districts raions parishes boroughs townships
    settlement: cities towns villages suburbs communities
    water: rivers lakes seas oceans
    area: islands mountains valleys`),
  inclusion: words('including such_as like namely'),
  certain: words(
    'province oblast governorate district neighborhood neighbourhood river bridge airport village prefecture raion valley island mountains dam reservoir region county suburb canton township peninsula',
  ),
  places: words(
    'area areas front frontline border direction sector metro suburb suburbs outskirts neighborhood neighbourhood itself proper now then today yesterday tomorrow tonight',
  ),
  locals: words(`
    area resident residents man men woman women couple boy girl teen teenager teenagers police native mayor council councillor home house homes driver motorist parents officials official
    officers firefighters school schools court councilman businessman family suburb neighborhood neighbourhood area's office campus church hospital airport jail`),
  // "University of Alberta", "Bank of England": the place after "of" is part of the name; after the words of `holding` it is a place.
  holding: words(
    'city town village state province region republic county district island municipality kingdom port commonwealth township settlement capital borough outskirts suburbs suburb district neighborhood neighbourhood hamlet oblast archipelago peninsula valley community communities towns cities villages provinces regions streets areas area parts part',
  ),
  bearers: words(`
    president minister premier chancellor governor gov. mayor senator sen. sens. rep. reps. congressman congresswoman representative representatives lawmaker lawmakers
    attorney secretary ambassador spokesman spokeswoman prime foreign defense defence interior king queen prince princess sheriff police coach
    gen. general lt. col. colonel maj. major capt. captain sgt. admiral adm. judge justice commissioner director chairman chairwoman chief supreme superior district state national federal selectman selectmen alderman town county village public
    republican republicans democrat democrats democratic army air navy coast security deputy vice former first house senate`),
  // Before a person's name.
  titles: words(`
    mr. mrs. ms. miss dr. sir lord lady dame president minister premier chancellor governor gov. mayor senator sen. rep. congressman congresswoman judge justice
    king queen prince princess sheriff coach general gen. colonel col. lt. major maj. captain capt. sergeant sgt. admiral adm. professor prof. father sister
    brother bishop archbishop pope cardinal rev. reverend imam rabbi sheikh secretary ambassador spokesman spokeswoman officer detective inspector deputy
    commissioner director chairman chairwoman chief ceo doctor attorney pastor cpl. pvt. lance cmdr. commander brig. spokesperson uncle aunt st. saint`),
  directions: {
    north: 'north',
    northern: 'north',
    south: 'south',
    southern: 'south',
    east: 'east',
    eastern: 'east',
    west: 'west',
    western: 'west',
    northeast: 'north',
    northeastern: 'north',
    northwest: 'north',
    northwestern: 'north',
    southeast: 'south',
    southeastern: 'south',
    southwest: 'south',
    southwestern: 'south',
    'north-east': 'north',
    'north-eastern': 'north',
    'north-west': 'north',
    'north-western': 'north',
    'south-east': 'south',
    'south-eastern': 'south',
    'south-west': 'south',
    'south-western': 'south',
  },
  parts: words(
    'greater downtown central old inner outer upper lower metropolitan mainland mid rural suburban nearby neighboring neighbouring uptown historic occupied metro coastal',
  ),
  locatives: {
    strong: words('in near at outside inside around across throughout within'),
    weak: words(
      'from to into toward towards through over via between beyond under past on along off reach reached reaching visit visited visiting leave left leaving enter entered entering seized captured attacked bombed shelled occupied surrounding',
    ),
  },
  // What makes a country or a capital somebody who acts.
  acting: words(`
    said says say told tells claimed claims claim insisted insists denied denies deny accused accuses accuse announced announces announce warned warns warn vowed vows vow
    demanded demands demand rejected rejects reject ruled rules rule condemned condemns condemn agreed agrees agree refused refuses refuse wants want wanted hopes hope hoped believes
    believe believed plans plan planned sent sends send withdrew withdraws withdraw launched launches launch invaded invades attacked attacks bombed bombs shelled fired fires
    signed signs offered offers called calls call urged urges asked asks answered replied responded responds confirmed confirms assures assured assure regards considers
    considered recognizes recognized supports supported backs backed blames blamed suspects imposed imposes lifted joined joins proposed proposes expects expected
    fears feared seeks sought threatens threatened tried tries trying will would must should could can may might has have had is_trying failed fails lost loses won
    wins took takes takes_over seized seizes annexed annexes occupied occupies captured captures controls controlled retook defeated beat beats faces faced needs
    needed provides provided supplied supplies summoned expelled expels recalled recalls closed suspended suspends cut cuts adds added continues continued intends
    does did do doesn't didn't published released issued votes voted approved approves declared declares shot sold sells bought buys exports imports acknowledged stressed
    noted notes argues argued contends maintains maintained pledged pledges promises promised welcomed welcomes criticized criticised praised protested
    began begins stopped stops halted halts accepts accepted admits admitted hosts hosted`),
  // Before a country or a capital that acts or is acted upon: "by Moscow", "against Ukraine", "told Russia".
  units: words('brigade regiment division battalion corps army fleet squadron legion company platoon'),
  ordinals: words('first second third fourth fifth sixth seventh eighth ninth tenth'),
  frames: {
    inside: words('in near outside inside around throughout'),
    entering: words('entered enter enters entering retook retaken recaptured recapture liberated'),
    toward: words('from to into toward towards through reached reaching leaving left leave seized captured shelled via'),
    people: words('mayor mayors resident residents inhabitants outskirts suburbs streets townspeople hall'),
    capital: words('capital'),
    leaning: words(
      'believe believes believed believing belief confidence faith trust interest interested invest invested investing investment stake stakes share shares involved believer believers participate participated specialise specialize specializing',
    ),
    against: words('on with against'),
  },
  tongueEndings: ['ish', 'ese'],
  borders: words('border borders frontier boundary'),
  dealing: words(
    'by against with told tell accused accuse blamed blame urged urge asked ask warned warn called_on condemned allies ally helped help pressure pressured pressuring supported support supporting back backed arm armed arming behalf to_persuade criticized praised joined accusing blaming urging',
  ),
  // "the town of X", "X region": a lower-case generic that makes even an unknown name a place.
  // Numbers are words of figures; these open a distance.
  distances: {
    units: words(
      'kilometer kilometers kilometre kilometres km mile miles meter meters metre metres m yards yard hours hour minutes blocks',
    ),
    counts: words(
      'a an few several some about around roughly nearly almost dozen dozens hundred hundreds one two three four five six seven eight nine ten twenty thirty forty fifty just only less than more least at half of',
    ),
  },
  relations: {
    near: words('near close_to next_to not_far_from adjacent_to'),
    outside: words('outside'),
    bank: words('bank banks shore shores side'),
    part: words('part parts half area areas edge corner section portion'),
    edge: words('outskirts suburbs center centre approaches environs vicinity'),
    fronts: words('front frontline direction axis sector'),
    apart: words('from away'),
    among: 'between',
    left: words('left'),
    right: words('right'),
    other: words('opposite other far'),
  },
  of: 'of',
  article: 'the',
  possessive: "'s",
  verbal: ['s', 'ed', 'ing', 'ly'],
  joining: words('and or'),
  // Months, days and seasons begin with capitals, too.
  calendar: words(
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter easter christmas ramadan jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun',
  ),
  // Common words that are also names of places: a capital at the beginning of a sentence or in a headline says nothing of them.
  ordinary: words(`
    republican democrat democratic of is you are as we or will can one just only new than us many over day back well may most much made say same long best never call lot give come name sure home ca
    change point guys car power real line love hard start means money tell price free person hope war nice law issue along early hand peace main art human side deal major given list
    strong friend send check ask points energy lead date cost young felt turn happy police fine beauty likely house clear media goes industry century door man buy campaign freedom
    friendly force heard model store post south fully guy black gas opportunity capital progress success effort islands rest hit reading red story states tank trade central sound
    section east island camp white band eye fields normal worth coffee trial mission north hundred street save economy park son universal male die speed agency luck church
    west range college cool levels federal circle bear wind chair center blue standard protection spoken faith bar glad tour miles god challenge okay pilot northern mark
    flat snake kill page sweet rule eastern cash stock tool rich alliance star fly basic southern roll victory forth moon carbon veteran none trail advance cross race centre
    purchase bunch hurt welcome surprise battle chicken driver accident breaks wall busy silver wedding cars concrete wines independence drug green manage rain wolf tire ball ill justice
    hall yellow quarter river bottom bridge sun university mile salon wink neck begun minor unity outer equality talent exchange transfer till wise holiday beach bag endeavor mercury rose
    rescue era loving orange mama split waters sand drama lovely gravity wood shock grain brothers united pool agenda towns ocean honor wake soldier iron peninsula sake western monitor
    spray grant grand roles pets falls king tea prosperous cardinal maize divide pop petroleum valley mad dollar wing earth tours mutual arena mountain rush rapid prosperity odd
    crisp gap banks merit root homeland northeast wisdom gods noble blanket liberal broad premium reserve finger campus deposit golf lazy shell sandwich globe golden gay grave retreat
    paint parks worms genes couch pride loop bone dinosaur sir crane axis mainland rock breeding temple mobile sale plain distant peak supply mode healing belt stem burst dwarf pace
    ideal countryside rice citrus ferry slave mere northeastern settle crossing walls bright village winner gate burden tel rocks secretary liberty magazine stone hang
    tame sauce landmark bias peer canvas experiment fork interior branch council superior marks northwest naval powers booth halls supreme banner comfort max celebration cosmos soul
    charm heel paste oak coal solo cotton fries metro corn bond springs pen guinea platter continental cook brick fence gold commerce brave haven maritime humble index bug shade plate
    sees gang register bent reader harmony boss landing bucks elk willow painter cloud grants lens clay mold romance duck brown salt min premier metropolis felicity waves shorter
    reform union midnight singer summit lime champion royal garrison pray sharp drew vice chase prospect altar farmer colony cop fertile paradise hunt assumption bust gray
    burns joy sour combine ledger federation friendship parole republic miracle winters snow punch fleet palm fossil jet holder sisters newborn tower deer burrows kings toast groom cave grill
    trainer spa boot bland pink grey egg olds garden lodge gem hills staples hustle dual luna dresser perks marine tunnel fate monument outlook graves cliff arc muddy waterfall mills
    boom junction lookout deputy junior tape accord bluff covert spy cache rot barren boring avant crooks lone pale congress keys bore mill tow turkey log rode delta hook vols telephone
    ward guild haste aspen beaver pioneer boulevard loyal carrier battlefield plunge pit jack pillow pigeon hill halfway carpenter cork tall walnut cabins ham foster uni millet mineral hay
    farmers chili licking majestic queen slick noisy lamb angles slope borne sage sue concession startup cable drums bugle jersey sins polling manor asbestos swords nursery pagan export
    dawn petty anew paramount swift arsenal speculator frontier tranquillity sublime woodland highlands caribou bush tone ivy strawberry plum pitcher treasure gateway skyline rum
    avenue villages rains sunrise limestone plateau scenic bow plains lowland rivers silt empire boundary southeastern bolder spree embarrass rogue shipyard delight awash daisy fellows
    tale bay confluence ski shields twilight english winger grad reliance annex enterprise saga wheeler excel reservoir dig thermal coin hail pines inland overland ray chambers stamps
    keystone cascade willows berry pound ranger forest upland plover gulf downs grindstone windfall spruce dandy bunker hat garner timber warrior cement armour alma mounds moorland spur
    cactus parachute canadian feather pony rainbow horn gates torn crest combs cord temperance echo crucible baker slaughter hygiene blades admire hunters waterproof hatch calcium magnet
    fountain lame lane yam coupon antique mole dare salmon robe vendor outing bake mango rosette mush needles motley hood bureau van limbo cope inn eagle novelty parish rampart kinsman
    monarch mentor homer tombstone hometown steward rocky rust castle geyser panorama dome portal crossroads emblem plaza harvest drift summers sunset harbor dunes flora
    hunter polo sunshine railroad bath levy guessing butts buffalo brush sterling darling freshwater lakes mead palms conversion basin prosper wool imperial victor sellers alpha anchor
    carefree organ blunt copper oriental tribune china what why how where when who here there this that these those then they his her she he it its but and for not yet so if while
    after before since until during under above both each every some such other another more less few all any no yes now today tomorrow yesterday tonight also even still ever once twice
    however meanwhile nothing everything something someone anyone everyone please thanks thank see look let get go do does did done be been being was were am have has had having
    man woman men women child children people family father mother brother sister student students officer officers official officials report reports data study market markets court
    senate house committee board office service services team game games league club school schools hospital company companies group bank fire water food health city town county
    state country nation world government party minister president director manager editor author public private local national international general special chief senior
    marine marines army navy force forces guard male males lima nice split tours bath reading mobile hull normal surprise enterprise independence liberty hope love lake bend chance canton
    time them share four came job front sent contest bid cut sales lives play born sense fell hour step ways cast per radio lack trip sort arrest anger cuts broke light limit
    train sector ballots parent brand zone loans baby lay hot jury hell pact mining mine gonna planes proven toll dry knock panic bullet hole angered steep betting casinos
    poses fortune loose bully cargo pill fines grab song gaming dire ring fare hub bail stall lit federation rein flee crater centres pure gala lucky honey servant oust pin
    posing hammer ass hunting chipping pains jam messy marker blond staple apples mansion strand ripe stare semi leap mafia warns beers nods awe brains saints finale rude
    basing cat couches sore sang piles sack caves liter wanna logo hone delve gunning pals vogue ger villa busing essay hunky rod hinges bowling tore lash washer tales neo
    charge spring mogul rifle casino winter ordinary clinch chamber deport stark banning pope sway sad grabs tactic southwest triumph smile boos gays sober bee blessing bells
    lure sells brilliant crystal lent rainy onset platinum tune soften marathon dent shaping goodwill mega rowdy helm crown vary prince wells lively yell spat adamant grace
    counselor convoy tat drain lend cherry simmering erode boon hawks tiger hazard widen reunion dairy candor lawn bedrock patriot tapes seaside shepherd kin severance bran
    pavilion communal
    price price's page pages bell cross stone rivers banks marshall marsh ferry fort bay cape point port mark marks bill bills rich robin ruby rusty stuart`),
  // First names that are also places, and first names in general: what follows one is a surname.
  given: words(`
    aaron abdul abdullah abigail abraham adam adolf adrian ahmad ahmed aidan aileen aisha alan alastair albert alec alejandro aleksandr aleksei aleksey alex alexander alexandr alexandra alexei alexey alexis alfonso
    alfred ali alice alicia alison alistair allan allen allison alvin alyssa amanda amber amelia amir amy ana anatoly andre andrea andreas andrei andres andrew andrey andriy andy angela
    angelina angelo angie anita ann anna anne annette annie anthony antoine anton antonio april ariel arnold arthur artur ashley ashton asif audrey austin barack barbara barry bashar beatrice becky
    ben benedict benjamin bernard bernie bert beth betty beverly bill billy blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget bruce bryan bryce
    calvin cameron camilla candace carl carla carlos carmen carol caroline carolyn carrie casey catherine cathy cecil cecilia chad charlene charles charlie charlotte chelsea cheryl chloe chris
    christian christina christine christopher chuck cindy claire clara clarence claude claudia clayton clifford clint clinton clyde cody colin colleen connie conor constance cory courtney craig
    crystal curtis cynthia daisy dale dan dana daniel danielle danny daria darlene darrell darren darryl dave david dawn dean deanna debbie deborah debra delores denis denise dennis derek derrick desmond
    diana diane diego dmitri dmitriy dmitry dmytro dolores dominic don donald donna dora doreen doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl ebony eddie edgar edith edmund eduardo
    edward edwin eileen elaine eleanor elena eli elijah elizabeth ella ellen elliott elmer elsie emanuel emily emma emmanuel enrique eric erica erik erika erin ernest ernesto esther ethan ethel eugene eva
    evan evelyn evgeny faith farid fatima felicia felipe felix fernando fidel florence floyd frances francesco francis francisco francois frank franklin fred freddie frederick gabriel gabriela gail gareth garrett gary gavin gemma gene
    geoff geoffrey george georgia gerald geraldine gerard gerardo german gilbert gina giovanni gladys glen glenn gloria gordon grace graham greg gregory greta guillermo gus guy gwen hamid hannah hans harold harriet harris
    harry harvey hassan hazel heather hector heidi helen helmut henri henry herbert herman hilary hillary holly howard hugh hugo hussein ian ibrahim ida ignacio igor imran ingrid irene irina irma isaac
    isabel isabella isak isaiah ivan ivor jack jackie jackson jacob jacqueline jacques jaime jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeanette jeanne jeff jeffery jeffrey jenna jennifer jenny jeremy
    jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann joanna joanne joaquin jodi joe joel joey johan johanna john johnathan johnny jon jonathan jordan jorge jose josef joseph josephine josh joshua joy
    joyce juan juanita judith judy julia julian julie julio june justin kaitlyn karen karim karl karla kate katherine kathleen kathryn kathy katie katrina kay kayla keith kelly kelvin ken kenneth kent kerry kevin khalid kim
    kimberly kirk klaus kofi kristen kristin kristina kurt kyle lance larry latoya laura lauren laurie lawrence leah lee leila len leo leon leonard leonid leroy leslie lester lewis liam lillian linda lindsay lindsey lisa liz lloyd lois lonnie
    loretta lori lorraine louis louise lucas lucia lucille lucy luis luke luther lydia lyle lynn mahmoud malcolm mandy manuel marc marcel marcia marco marcus margaret maria marian marie marilyn mario marion marissa
    marjorie mark marlene marsha marshall martha martin marvin mary mason mathew matt matthew maureen maurice max maxim maxine may megan melanie melinda melissa melvin mercedes meredith michael micheal michel michele michelle
    miguel mikhail mike mildred milton mindy minnie miranda miriam misty mitchell mohamed mohammad mohammed moises molly monica monique morgan morris mostafa muhammad murray mustafa mykola myra nadia nancy naomi natalia natalie nataliya natasha nathan
    nathaniel neal neil nelson nicholas nichole nick nicolas nicole nigel nikita nikolai nikolay nina nora norma norman olena oleg oleh oleksandr oleksiy olga oliver olivia omar opal orlando oscar osama otto owen pablo paige pam pamela pat patricia patrick patsy
    paul paula pauline pavel pavlo pearl pedro peggy penny percy perry pete peter petro phil philip phillip phyllis pierre preston priscilla rachel rafael ralph ramon randall randy raul ray raymond rebecca regina reginald rene renee rex
    rhonda ricardo richard rick ricky rita rob robert roberta roberto robin robyn rod roderick rodney rodolfo rodrigo roger roland roman ron ronald ronnie rosa rosalind rosemary rosie ross roxanne roy ruben ruby rudolf rudy russ russell ruth
    ryan sabrina saddam sadie said sally sam samantha samir samuel sandra sandy santiago sara sarah saul savannah scott sean sebastian serena sergei sergey sergio serhii serhiy seth shane shannon sharon shaun shawn sheila shelby shelley
    shelly sherri sherry shirley sidney silvia silvio simon sonia sophia sophie spencer stacey stacy stan stanislav stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne svetlana sydney sylvester sylvia tamara tammy tanya tara tariq
    tasha tatiana ted terence teresa terrance terrence terri terry thelma theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tonya tracey traci tracy travis trevor tricia troy tyler
    tyrone valentina valentin valerie valery vanessa vasily vera vernon veronica vicki vickie victor victoria viktor vincent viola virgil virginia vitali vitaliy vitaly vivian vladimir volodymyr wade wallace walter wanda warren wayne wendell
    wendy wesley wilbur wilfred wilhelm william willie wilma winston xavier yasser yevgeny yolanda yulia yuri yusuf yvette yvonne zachary zoe elias javon jalen trent tanner peyton paxton brooke brooklyn madison lincoln london paris
    salem aurora abilene houston dallas denver camden carson chandler clay cliff colby dalton dexter easton grant hayden hudson hunter jasper kendall landon logan macon mckenzie porter quincy reed riley sawyer sierra skylar sterling sullivan walker weston`),
  // A line that opens a report names where it was written: "KYIV, Ukraine (AP) —".
  datelines: words('( — – - --'),
}
