// English names: titles, offices, bodies and groups; the given names stand in given.ts, the states in states.ts.

import { type NameTables, words } from '../language.ts'
import { men, women } from './given.ts'
import { states } from './states.ts'

export const names: NameTables = {
  interviews: words(`interview interviews interviewed interviewing`),
  men,
  women,
  states,
  honorifics: {
    men: words(`mr. mr sir lord messrs. senor señor monsieur don herr`),
    women: words(`mrs. mrs ms. ms miss lady dame madame mme señora madam`),
    any: words(`dr. dr doctor prof. prof professor rev. rev reverend fr. hon. honourable honorable saint st. sheikh ayatollah imam rabbi pastor bishop archbishop cardinal pope
      prince princess king queen emperor sultan emir shah baron baroness duke duchess count countess father sister brother`),
  },
  ranks:
    words(`gen. gen general col. col colonel capt. capt captain lt. lt lieutenant sgt. sgt sergeant maj. maj major adm. adm admiral cmdr. cmdr commander cpl. corporal
    brig. brigadier marshal pvt. private spc. commodore cmdt. commandant comdr. warrant sub-lieutenant`),
  offices: words(`
    president minister chancellor premier governor gov. mayor senator sen. sens. representative rep. reps. congressman congresswoman lawmaker legislator councilman councilwoman
    councillor councilor deputy mp mep ambassador envoy consul diplomat secretary undersecretary commissioner director director-general chairman chairwoman chair chairperson chief head
    leader spokesman spokeswoman spokesperson spokesmen speaker prosecutor prosecutor-general attorney judge justice magistrate sheriff treasurer king queen prince princess pope
    ombudsman inspector superintendent comptroller candidate nominee presidency-holder official negotiator adviser advisor aide strategist co-founder founder ceo cfo coo
    vice-president administrator coordinator general-secretary dictator vice_president commander general warlord chieftain nobelist
    rapporteur policymaker regulator politician congressperson parliamentarian counsel solicitor`),
  unnamed: words(`adviser advisor aide diplomat official`),
  postpositive: words(`acquainted briefed close familiar`),
  circles: words(`team crew family household class shift choir squad gang queue table clan neighbourhood neighborhood block`),
  titles:
    words(`president minister chancellor premier governor gov. mayor senator sen. sens. representative rep. reps. congressman congresswoman councilman councilwoman councillor
    ambassador secretary commissioner director chairman chairwoman chair chief leader spokesman spokeswoman spokesperson speaker prosecutor attorney judge justice sheriff king
    queen prince princess pope general mp mep deputy head envoy inspector superintendent coach candidate nominee strategist adviser advisor aide lawmaker official executive
    professor economist analyst journalist reporter correspondent blogger activist author actor actress singer writer director filmmaker comedian lawyer lawyer host anchor editor
    columnist astronaut researcher scientist historian physicist teacher student driver engineer farmer businessman businesswoman entrepreneur philosopher poet artist
    musician designer photographer founder co-founder ceo manager striker midfielder goalkeeper captain defender quarterback champion winner resident rival opponent
    wife husband son daughter brother sister mother father counterpart colleague soldier officer detective agent producer`),
  posts: words(`
    employee worker mathematician teacher schoolteacher driver student pupil nurse doctor surgeon pharmacist plumber engineer farmer fisherman shopkeeper lawyer attorney professor
    scientist researcher physicist historian economist analyst expert scholar author writer novelist poet artist actor actress singer musician comedian filmmaker producer
    photographer journalist reporter correspondent editor columnist blogger anchor host activist campaigner volunteer resident local witness neighbor neighbour survivor victim
    refugee migrant pensioner retiree man woman boy girl child mother father son daughter brother sister wife husband widow grandmother grandfather cousin uncle aunt friend
    colleague soldier officer policeman policewoman firefighter rescuer medic paramedic pilot sailor fighter militant gunman attacker suspect prisoner detainee hostage businessman
    businesswoman entrepreneur owner manager shareholder banker investor trader consultant accountant foreman caretaker guard coach player footballer striker midfielder goalkeeper athlete
    champion winner singer designer architect chef cook waiter priest monk nun bishop imam rabbi pastor missionary veteran mechanic programmer developer technician psychologist
    biologist chemist astronomer astronaut geologist meteorologist climatologist ecologist anthropologist archaeologist sociologist philosopher theologian linguist librarian
    baby infant toddler kid teen teenager youth twin sibling orphan mum mom mama dad stepfather stepmother stepson stepdaughter nephew niece grandson granddaughter girlfriend
    boyfriend fiancé fiancée bride groom ex-husband ex-wife defector heir guest passenger customer patient graduate apprentice employer landlord tenant hunter climber cyclist
    pedestrian motorist bystander passer-by streamer gamer cosplayer podcaster youtuber referee umpire violinist pianist drummer guitarist rapper dancer comic illustrator
    source insider person mediator go-between smuggler hacker whistleblower inventor explorer critic reader voter supporter organizer organiser protester
    demonstrator striker reservist conscript mercenary paratrooper sniper gunner sapper spy agent detective investigator intern secretary receptionist cleaner electrician carpenter
    miner baker butcher tailor fisher sergeant lieutenant captain colonel major general admiral`),
  masculine:
    words(`spokesman congressman councilman chairman businessman policeman fisherman gunman man boy father son brother husband uncle grandfather king prince emperor
    sultan emir shah sheikh pope lord sir priest monk imam bishop archbishop cardinal widower duke baron foreman actor nobleman statesman alderman ombudsman waiter host clergyman sportsman cameraman
    dad stepfather stepson nephew grandson boyfriend fiancé groom ex-husband salesman serviceman frenchman englishman`),
  feminine:
    words(`spokeswoman congresswoman councilwoman chairwoman businesswoman policewoman woman girl mother daughter sister wife aunt grandmother widow queen princess empress nun
    mum mom mama stepmother stepdaughter niece granddaughter girlfriend fiancée bride ex-wife lady dame duchess baroness countess actress waitress hostess heroine midwife`),
  qualifiers: words(`
    deputy vice former ex acting interim prime chief senior junior foreign interior home defence defense finance financial health education culture economy economic energy transport
    transportation justice trade agriculture labor labour environment environmental interior security intelligence national federal regional local city town municipal provincial district state states
    presidential parliamentary military police army navy naval press public civil general permanent top then first second third special joint attorney house senate congressional
    republican democratic socialist conservative liberal communist opposition independent retired veteran longtime long-time current outgoing incoming elected appointed newly president
    vice-presidential gubernatorial mayoral assistant associate executive managing editorial lead principal honorary founding party campaign government white commercial affairs medical fire
    media communications information science technology technical digital emergency situations emergencies veterans war field air space cyber counter-terrorism terrorism human rights refugee
    minority majority speaker major lieutenant brigadier rear high supreme ruling nominee presumptive co senior-most legal policy budget tax climate housing urban rural research bank central
    chairman staff committee council ministry department agency county state-appointed russian-installed separatist rebel attorney european
    paramilitary mercenary insurance tech oil gas mining aid advocacy trading shipping satellite commercial republic union african-american world global international anti-corruption corruption news`),
  past: words(`former ex onetime one-time late`),
  bodies: {
    academy: 'school',
    administration: 'administration',
    agency: 'agency',
    airline: 'company',
    alliance: 'alliance',
    army: 'army',
    assembly: 'parliament',
    association: 'association',
    authority: 'agency',
    bank: 'bank',
    battalion: 'unit',
    board: 'board',
    brigade: 'unit',
    broadcaster: 'company',
    bureau: 'agency',
    cabinet: 'government',
    campaign: 'campaign',
    carrier: 'company',
    center: 'institute',
    centre: 'institute',
    chamber: 'parliament',
    charity: 'association',
    church: 'church',
    clinic: 'hospital',
    club: 'club',
    coalition: 'alliance',
    college: 'school',
    command: 'staff',
    commission: 'commission',
    committee: 'commission',
    company: 'company',
    confederation: 'association',
    congress: 'parliament',
    consortium: 'company',
    contractor: 'company',
    corporation: 'company',
    council: 'council',
    court: 'court',
    department: 'ministry',
    duma: 'parliament',
    embassy: 'embassy',
    faculty: 'school',
    firm: 'company',
    fleet: 'unit',
    force: 'force',
    forum: 'association',
    foundation: 'association',
    front: 'party',
    fund: 'fund',
    government: 'government',
    group: 'group',
    guard: 'force',
    guild: 'association',
    hospital: 'hospital',
    initiative: 'association',
    institute: 'institute',
    institution: 'institute',
    intelligence: 'intelligence',
    laboratory: 'institute',
    league: 'association',
    legion: 'unit',
    legislature: 'parliament',
    maker: 'company',
    manufacturer: 'company',
    militia: 'group',
    ministry: 'ministry',
    movement: 'party',
    municipality: 'administration',
    museum: 'museum',
    navy: 'navy',
    network: 'company',
    newspaper: 'company',
    observatory: 'institute',
    office: 'office',
    operator: 'company',
    orchestra: 'club',
    organisation: 'association',
    organization: 'association',
    parliament: 'parliament',
    partnership: 'association',
    party: 'party',
    police: 'police',
    pollster: 'institute',
    presidency: 'presidency',
    press: 'company',
    publisher: 'company',
    regime: 'government',
    regiment: 'unit',
    retailer: 'company',
    school: 'school',
    secretariat: 'office',
    senate: 'parliament',
    service: 'agency',
    services: 'agency',
    society: 'association',
    staff: 'staff',
    startup: 'company',
    superpac: 'fund',
    taskforce: 'commission',
    team: 'team',
    treasury: 'ministry',
    tribunal: 'court',
    trust: 'association',
    union: 'association',
    university: 'school',
    watchdog: 'agency',
  },
  statal: words(
    `administration agency army commission council court embassy government intelligence ministry navy office parliament police presidency staff force unit`,
  ),
  single: words(`army government presidency parliament police navy intelligence`),
  armies: words(`army troops forces military armed_forces servicemen soldiers`),
  topics: {
    defence: 'defense',
    defense: 'defense',
    interior: 'interior',
    foreign: 'foreign',
    foreign_affairs: 'foreign',
    health: 'health',
    finance: 'finance',
    finances: 'finance',
    education: 'education',
    justice: 'justice',
    culture: 'culture',
    energy: 'energy',
    transport: 'transport',
    transportation: 'transport',
    agriculture: 'agriculture',
    labour: 'labor',
    labor: 'labor',
    environment: 'environment',
    economy: 'economy',
    trade: 'trade',
    commerce: 'commerce',
    state: 'state',
    home: 'home',
    emergency: 'emergency',
    emergencies: 'emergency',
    general: 'general',
    security: 'security',
  },
  suffixes:
    words(`inc. inc ltd. ltd corp. corp co. llc plc ag gmbh sa s.a. nv bv ab asa oyj spa kk holdings group motors airlines airways industries technologies systems bank
    pharmaceuticals pharma energy petroleum oil media entertainment studios records partners capital ventures telecom electric software labs laboratories games communications networks
    evening mail observer standard weekly mirror review
    news times post journal gazette herald tribune chronicle guardian telegraph courier daily magazine press broadcasting radio television tv united fc f.c. city_council
    democrats republicans greens conservatives socialists liberals`),
  joins: words(`of for`),
  of: words(`of`),
  full: {
    'adm.': 'admiral',
    'capt.': 'captain',
    'cmdr.': 'commander',
    'col.': 'colonel',
    'dr.': 'doctor',
    'gen.': 'general',
    'gov.': 'governor',
    'lt.': 'lieutenant',
    'maj.': 'major',
    'prof.': 'professor',
    'rep.': 'representative',
    'sen.': 'senator',
    'sgt.': 'sergeant',
  },
  people: words(`
    residents locals citizens civilians people inhabitants villagers townspeople neighbors neighbours families relatives parents children women men boys girls students teachers
    workers employees doctors nurses medics rescuers firefighters volunteers activists protesters demonstrators refugees migrants witnesses survivors passengers patients prisoners
    hostages journalists reporters correspondents bloggers editors writers authors artists experts analysts scientists researchers economists historians scholars observers critics
    supporters voters fans readers users investors traders farmers fishermen drivers shopkeepers lawyers prosecutors judges investigators detectives engineers fighters militants rebels
    separatists insurgents gunmen attackers terrorists hackers soldiers sources neighbours colleagues friends partners respondents strategists pollsters analysts academics
    physicists astronomers biologists organizers organisers members sappers fishermen reservists mediators veterans businessmen executives owners managers shareholders players athletes
    immigrants americans climatologists opponents conservatives liberals progressives evangelicals christians muslims jews catholics latinos millennials millionaires
    taxpayers consumers customers patients monitors inspectors crews teams staffers operatives`),
  anyone: words(`man woman boy girl child baby infant toddler kid teen teenager youth person people men women boys girls children`),
  officials:
    words(`officials authorities ministers lawmakers legislators senators congressmen representatives diplomats leaders governors mayors generals commanders spokespeople
    spokesmen police aides advisers advisors negotiators prosecutors politicians councillors democrats republicans envoys ambassadors regulators policymakers
    officers delegates governments parliamentarians deputies whips`),
  places: words(`
    street avenue road square bridge river lake sea ocean bay gulf mountain mountains mount island islands peninsula valley county province region district oblast quarter
    park beach airport port station tower stadium hall palace castle hotel theater theatre highway canal strait cape desert forest hill hills springs falls city town
    village territory coast peak basin plaza boulevard lane garden gardens pier dam reservoir cathedral temple mosque monastery abbey arena dome gate house strip bank
    north south east west northern southern eastern western central creek canyon fort camp base heights border crossing terminal prison jail zoo mall cemetery field fields plains plateau delta`),
  other: words(`
    convention conference war wars battle day days week month year summit cup olympics games festival prize award awards medal championship championships tournament series season election elections
    revolution crisis agreement accord treaty pact deal act law bill amendment constitution resolution protocol declaration decree order plan program programme project operation
    strategy doctrine report study survey poll debate speech address hearing trial case scandal affair show movie film song album book novel play game language
    age era period century dynasty empire movement-era christmas easter ramadan halloween thanksgiving hurricane typhoon cyclone storm earthquake tsunami virus disease syndrome fever
    church-year theorem theory effect law principle index mission flight rocket telescope probe ship airlines-flight class model edition version convention-accord
    road-map amendment clause article section chapter figure table title dream way street-journal-poll question questions update correction order ld ed eds
    street-view protocol dollar dollars euro euros pound pounds ruble rubles yen peso pesos crown crowns`),
  never: words(`
    g20 g7 g8 brexit covid covid-19 gmt utc cet est edt pst bc bce b.c. b.c.e. ad a.d. ce c.e. am pm tv cd dvd dna rna hiv aids gdp iq ceo cfo it ai eu-wide usd eur gbp r&d faq url html pdf wifi gps ok vip rsvp q a ps
    please internet web bible koran quran god allah jesus_christ christmas easter ramadan halloween thanksgiving facebook twitter telegram instagram youtube whatsapp tiktok snapchat
    reddit linkedin vkontakte vk viber weibo wechat skype zoom android windows iphone ipad english french german spanish russian ukrainian arabic chinese
    mr mrs ms dr sir i i'm ii iii iv v vi vii viii ix x xi xii un-backed north south east west northern southern eastern western northeast northwest southeast southwest
    central upper lower new great ph.d. m.d. b.a. m.a. jr. sr. esq. flash update breaking exclusive correction corrected video photo file image source caption
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. sun. sat. fri. thu. thurs. wed. tue. tues. mon.
    summer winter spring autumn fall muslim christian jewish catholic islamic islam christianity judaism buddhist hindu hispanic latino african asian european
    nazi communist marxist arab kurdish western latin caucasian europe asia africa oceania europeans asians africans african-american arctic antarctic atlantic pacific mediterranean balkan baltic middle_east
    earth moon mars venus jupiter saturn sun nobel oscar olympic olympics world history constitution note eds no. nos. vol. part chapter
    brexit u-turn tokamak photo: why how what yes read share comments comment follow subscribe related also more`),
  fore: words(
    `new great upper lower north south east west northern southern eastern western central middle saint fort port mount san santa los las el al`,
  ),
  carries: words(`reported reports published publishes broadcast broadcasts aired airs`),
  known: {
    abc: 'organization',
    aclu: 'organization US',
    adidas: 'organization DE',
    aeroflot: 'organization RU',
    afp: 'organization FR',
    airbus: 'organization',
    'al arabiya': 'organization',
    'al jazeera': 'organization QA',
    'al qaeda': 'organization',
    'al-qaeda': 'organization',
    alibaba: 'organization CN',
    amazon: 'organization US',
    'amnesty international': 'organization',
    anadolu: 'organization TR',
    ansa: 'organization IT',
    ap: 'organization US',
    apple: 'organization US',
    aramco: 'organization SA',
    asean: 'organization',
    'associated press': 'organization US',
    astrazeneca: 'organization GB',
    axios: 'organization US',
    bbc: 'organization GB',
    bild: 'organization DE',
    bloomberg: 'organization US',
    boeing: 'organization US',
    'boko haram': 'organization',
    bp: 'organization GB',
    breitbart: 'organization US',
    bundestag: 'organization DE',
    buzzfeed: 'organization US',
    'capitol hill': 'office US',
    cbs: 'organization US',
    cdc: 'organization US',
    chevron: 'organization US',
    cia: 'organization US',
    cnn: 'organization US',
    congress: 'organization US',
    'daily telegraph': 'organization GB',
    dea: 'organization US',
    'defense department': 'organization US',
    'der spiegel': 'organization DE',
    'deutsche bank': 'organization DE',
    disney: 'organization US',
    dnc: 'organization US',
    'doctors without borders': 'organization',
    'downing street': 'office GB',
    dpa: 'organization DE',
    duma: 'organization RU',
    'e.u.': 'organization',
    ecb: 'organization',
    economist: 'organization GB',
    efe: 'organization ES',
    'el pais': 'organization ES',
    'el país': 'organization ES',
    elysee: 'office FR',
    energoatom: 'organization UA',
    epa: 'organization US',
    equinor: 'organization NO',
    eu: 'organization',
    'european commission': 'organization',
    'european parliament': 'organization',
    'european union': 'organization',
    exxon: 'organization US',
    exxonmobil: 'organization US',
    farc: 'organization',
    fbi: 'organization US',
    fda: 'organization US',
    'federal reserve': 'organization US',
    fifa: 'organization',
    'financial times': 'organization GB',
    'fox news': 'organization US',
    fsb: 'organization RU',
    gallup: 'organization US',
    gazprom: 'organization RU',
    'goldman sachs': 'organization US',
    google: 'organization US',
    gop: 'organization US',
    greenpeace: 'organization',
    guardian: 'organization GB',
    hamas: 'organization',
    hezbollah: 'organization',
    'holy see': 'office VA',
    'homeland security': 'organization US',
    hsbc: 'organization GB',
    huawei: 'organization CN',
    'huffington post': 'organization US',
    'human rights watch': 'organization',
    iaea: 'organization',
    ibm: 'organization US',
    icc: 'organization',
    icj: 'organization',
    ikea: 'organization SE',
    imf: 'organization',
    intel: 'organization US',
    interfax: 'organization RU',
    'international criminal court': 'organization',
    iom: 'organization',
    irna: 'organization IR',
    irs: 'organization US',
    isil: 'organization',
    isis: 'organization',
    'islamic state': 'organization',
    jpmorgan: 'organization US',
    'justice department': 'organization US',
    knesset: 'organization IL',
    kremlin: 'office RU',
    'le figaro': 'organization FR',
    'le monde': 'organization FR',
    'lockheed martin': 'organization US',
    'los angeles times': 'organization US',
    lufthansa: 'organization DE',
    lukoil: 'organization RU',
    'major league baseball': 'organization US',
    maxar: 'organization US',
    'met office': 'organization GB',
    mi5: 'organization GB',
    mi6: 'organization GB',
    microsoft: 'organization US',
    mit: 'organization US',
    moderna: 'organization US',
    msnbc: 'organization US',
    naacp: 'organization US',
    naftogaz: 'organization UA',
    nasa: 'organization US',
    nato: 'organization',
    nbc: 'organization US',
    nestle: 'organization CH',
    netflix: 'organization US',
    'new york times': 'organization US',
    newsweek: 'organization US',
    nhs: 'organization GB',
    nike: 'organization US',
    npr: 'organization US',
    nra: 'organization US',
    nsa: 'organization US',
    opec: 'organization',
    osce: 'organization',
    'oval office': 'office US',
    pentagon: 'office US',
    pfizer: 'organization US',
    plo: 'organization',
    politico: 'organization US',
    politifact: 'organization US',
    raytheon: 'organization US',
    'red cross': 'organization',
    reuters: 'organization',
    'ria novosti': 'organization RU',
    ria: 'organization RU',
    rnc: 'organization US',
    rosatom: 'organization RU',
    rosneft: 'organization RU',
    rt: 'organization RU',
    samsung: 'organization KR',
    sana: 'organization SY',
    sberbank: 'organization RU',
    'scotland yard': 'organization GB',
    shell: 'organization GB',
    siemens: 'organization DE',
    sony: 'organization JP',
    spacex: 'organization US',
    spotify: 'organization SE',
    sputnik: 'organization RU',
    starlink: 'organization US',
    'state department': 'organization US',
    'state duma': 'organization RU',
    taliban: 'organization',
    tass: 'organization RU',
    tencent: 'organization CN',
    tesla: 'organization US',
    totalenergies: 'organization FR',
    toyota: 'organization JP',
    'treasury department': 'organization US',
    'u.n.': 'organization',
    uber: 'organization US',
    uefa: 'organization',
    ukrinform: 'organization UA',
    un: 'organization',
    unesco: 'organization',
    unhcr: 'organization',
    unian: 'organization UA',
    unicef: 'organization',
    'united nations': 'organization',
    'usa today': 'organization US',
    'verkhovna rada': 'organization UA',
    volkswagen: 'organization DE',
    vox: 'organization US',
    vw: 'organization DE',
    'wall street journal': 'organization US',
    walmart: 'organization US',
    'washington post': 'organization US',
    wfp: 'organization',
    'white house': 'office US',
    whitehall: 'office GB',
    who: 'organization',
    wikileaks: 'organization',
    wikinews: 'organization',
    wikipedia: 'organization',
    'world bank': 'organization',
    'world health organisation': 'organization',
    'world health organization': 'organization',
    wto: 'organization',
    xinhua: 'organization CN',
    yahoo: 'organization US',
    élysée: 'office FR',
  },
  same: {
    who: 'world health organization',
    'world health organisation': 'world health organization',
    'u.n.': 'united nations',
    un: 'united nations',
    eu: 'european union',
    'e.u.': 'european union',
    ap: 'associated press',
    ria: 'ria novosti',
    'al-qaeda': 'al qaeda',
    élysée: 'elysee',
  },
  particles: words(`de la del della di da dos das du van von der den ter ten bin ibn bint al el ben abu ould le zu af av y e`),
  reflexive: words(`herself himself itself themselves`),
  things: words(`cyclone hurricane operation storm typhoon`),
  proper: words(`NNP NNPS`),

  generational: words(`jr. jr sr. sr ii iii iv vi vii viii ix xii xiii xiv xv xvi`),
  agents: words(`by against`),
  personal: words(`who whom whose`),
  views: words(`for`),
  being: words(`is are was were be 's`),
  told: words(
    `told tell tells telling asked urged urge accused accuse accuses accusing blamed blame blames warned thanked criticized criticised condemned`,
  ),
  sides: words(`pro`),
  reporting:
    words(`said says say saying told tells added adds wrote writes announced announces claimed claims reported reports asserted asserts replied replies
    answered answers stated states assured assures denied denies warned warns explained explains argued argues noted notes insisted insists recalled recalls confirmed
    confirms admitted admits acknowledged acknowledges affirmed affirms stressed stresses vowed vows tweeted posted continued concluded observed remarked celebrated declared declares
    rules ruled rejects rejected refuses refused insist threatens threatened vow hopes wants wanted
    estimated estimates promised promises asked asks denounced denounces accused accuses called calls urged urges alleged alleges maintained maintains commented`),
  peoples: [
    ['ia', 'ian', 'alone'],
    ['ia', 'ians', 'alone'],
    ['a', 'an'],
    ['a', 'ans'],
  ],
  locatives: words(`in at near outside inside around toward towards across through into between throughout within over`),
  along: words(`on across along over beyond up down`),
  origins: words(`from of to`),
  realms: words(`republic federation kingdom emirate sultanate principality commonwealth`),
  settlements: words(`city town village settlement capital port hamlet suburb district region province island country state river lake`),
  present: 's',
  possessive: words(`'s '`),
  articles: { definite: words(`the this that these those same`), indefinite: words(`a an another one`) },
}
