// English cues: verbs, nouns and phrases by which the press tells that somebody says something.

import { type CueTables, type CueVerb, words } from '../language.ts'

/** The irregular forms: base, -s, -ing, past, participle. Everything else is spelled by rule; "+" doubles the last letter. */
const IRREGULAR: { readonly [base: string]: string } = {
  say: 'says saying said said',
  tell: 'tells telling told told',
  write: 'writes writing wrote written',
  speak: 'speaks speaking spoke spoken',
  read: 'reads reading read read',
  show: 'shows showing showed shown',
  see: 'sees seeing saw seen',
  find: 'finds finding found found',
  make: 'makes making made made',
  go: 'goes going went gone',
  put: 'puts putting put put',
  give: 'gives giving gave given',
  hear: 'hears hearing heard heard',
  learn: 'learns learning learned learned',
  swear: 'swears swearing swore sworn',
  forecast: 'forecasts forecasting forecast forecast',
  cry: 'cries crying cried cried',
  reply: 'replies replying replied replied',
  deny: 'denies denying denied denied',
  decry: 'decries decrying decried decried',
  echo: 'echoes echoing echoed echoed',
  veto: 'vetoes vetoing vetoed vetoed',
  lie: 'lies lying lied lied',
}

function forms(base: string): [base: string, s: string, ing: string, past: string, participle: string] {
  const double = base.endsWith('+')
  const word = double ? base.slice(0, -1) : base
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) {
    const [s = '', ing = '', past = '', participle = ''] = irregular.split(' ')
    return [word, s, ing, past, participle]
  }
  const last = word.charAt(word.length - 1)
  if (double) return [word, `${word}s`, `${word}${last}ing`, `${word}${last}ed`, `${word}${last}ed`]
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1)
    return [word, `${stem}ies`, `${word}ing`, `${stem}ied`, `${stem}ied`]
  }
  const s = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
  const stem = word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word
  return [word, s, `${stem}ing`, `${stem}ed`.replace(/eeed$/, 'eed'), `${stem}ed`.replace(/eeed$/, 'eed')]
}

/** Reads lines "verb particles : frames"; the frames are those of `CueVerb`, `for/on` after a slash are prepositions that join the cue. */
function verbs(act: CueVerb['act'], table: string): CueVerb[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [left = '', right = ''] = line.split(':')
      const [base = '', ...particles] = left.trim().split(/\s+/)
      const frames = right.trim().split(/\s+/)
      const prepositions = frames.filter((frame) => frame.startsWith('/')).map((frame) => frame.slice(1))
      const [lemma, s, ing, past, participle] = forms(base)
      return {
        lemma: [lemma, ...particles].join(' '),
        forms: { base: lemma, s, ing, past, participle },
        particles,
        act,
        clause: frames.includes('clause'),
        quote: frames.includes('quote'),
        object: frames.includes('object'),
        infinitive: frames.includes('to'),
        whom: frames.includes('whom'),
        weak: frames.includes('weak'),
        shows: frames.includes('shows'),
        names: frames.includes('names'),
        tallies: frames.includes('tallies'),
        prepositions,
      }
    })
}

const list: readonly CueVerb[] = [
  ...verbs(
    'say',
    `
    say : clause quote
    add : clause quote weak
    tell : whom clause quote
    write : clause quote weak
    note : clause quote
    state : clause quote weak
    announce : clause quote object
    declare : clause quote object
    report : clause quote object
    explain : clause quote
    comment : clause quote /on
    remark : clause quote /on
    respond : clause quote weak /to
    reply : clause quote
    answer : clause quote weak
    continue : quote weak
    go on to say : clause quote
    recall : clause quote object
    observe : clause quote weak
    mention : clause quote object
    point out : clause quote object
    point : weak /to
    refer+ : weak /to
    stress : clause quote object
    emphasize : clause quote object
    emphasise : clause quote object
    underline : clause quote object
    underscore : clause quote weak
    highlight : clause quote object
    reiterate : clause quote object
    repeat : clause quote weak
    tweet : clause quote object
    retweet : clause quote weak
    post : clause quote weak shows object
    email : quote clause weak
    testify : clause quote
    describe : object
    call : object names
    dub+ : object names
    label : object names
    brand : object names
    reveal : clause quote object
    disclose : clause quote object
    inform : whom clause
    brief : weak clause
    notify : whom clause
    remind : whom clause quote
    relay : clause quote
    recount : clause quote object
    joke : clause quote /about
    quip+ : clause quote
    shout : clause quote
    yell : clause quote
    chant : clause quote
    cry : quote
    exclaim : clause quote
    whisper : clause quote
    mutter : clause quote
    sigh : quote
    laugh : quote
    interject : quote
    celebrate : quote
    proclaim : clause quote
    pronounce : clause quote weak
    conclude : clause quote weak
    summarize : clause quote weak
    elaborate : clause quote weak /on
    clarify : clause quote
    specify : clause quote
    detail : clause object
    outline : object
    read : quote
    go : quote weak
    put it : quote weak
    put : quote weak
    cite : object
    quote : object weak
    lament : clause quote object
    complain : clause quote /about /of
    apologize : clause quote /for
    apologise : clause quote /for
    express : object
    voice : object weak
    thank : object
    mock : object
    compare : object
    portray : object
    liken : object
    discuss : object
    talk : /about
    speak : /about /of
    give a figure : /of
    give the figure : /of /as
    give a toll : /of
    give the toll : /as /at
    count : tallies
    register : tallies
    record : tallies
    document : tallies
    tally : tallies
    log+ : tallies
    echo : clause quote object
    confide : clause quote
    relate : clause quote weak
    communicate : clause weak
    inform : whom clause
    advise : whom clause weak
    signal : clause object weak
    indicate : clause quote
    hint : clause quote /at
    imply : clause quote weak
    suggest : clause quote object
    propose : clause to quote object
    offer : quote weak
    opine : clause quote
    reason : clause quote
    muse : clause quote
    intone : quote
    recommend : clause object
    boast : clause quote /of /about
    brag+ : clause quote /about
    tout : object
    reckon : clause quote
    deem : object weak
    characterize : object
    characterise : object
    paint : object weak
    attribute : object
    credit : object weak
  `,
  ),
  ...verbs(
    'claim',
    `
    claim : clause quote object to
    allege : clause quote object
    argue : clause quote
    assert : clause quote object
    contend : clause quote
    maintain : clause quote weak
    insist : clause quote /on
    assure : whom clause quote
    posit : clause quote
    purport : to
    profess : clause to
    believe : clause weak
    counter : clause quote weak
    retort : clause quote
  `,
  ),
  ...verbs(
    'confirm',
    `
    confirm : clause quote object
    affirm : clause quote object
    acknowledge : clause quote object
    admit+ : clause quote object /to
    concede : clause quote object
    verify : clause object
    reaffirm : clause quote object
    confess : clause quote /to
    agree : clause quote weak
  `,
  ),
  ...verbs(
    'deny',
    `
    deny : clause quote object
    refute : clause object
    rebut+ : clause object
    disavow : object
    disown : object
  `,
  ),
  ...verbs(
    'accuse',
    `
    accuse : object
    blame : object
    charge : clause object weak
    implicate : object
    fault : object weak
  `,
  ),
  ...verbs(
    'condemn',
    `
    condemn : object
    denounce : object clause
    decry : object clause
    deplore : object clause
    criticize : object
    criticise : object
    blast : object
    slam+ : object
    lambast : object
    lambaste : object
    chastise : object
    rebuke : object
    attack : object weak
    rip+ : object weak
    ridicule : object
    castigate : object
    berate : object
    scold : object
    protest : clause object weak
  `,
  ),
  ...verbs(
    'demand',
    `
    demand : clause quote object to
    urge : object quote clause
    call : /for /on /upon
    appeal : weak /to /for
    insist : /on
    beg+ : object quote
    implore : object quote
    exhort : object quote
    plead : quote weak /for
    request : clause object
    press : weak /for
  `,
  ),
  ...verbs('threaten', `threaten : to clause quote object`),
  ...verbs(
    'warn',
    `
    warn : clause quote whom object /of /against /about
    caution : clause quote whom /against
    alert : whom clause
  `,
  ),
  ...verbs(
    'promise',
    `
    promise : to clause quote object
    vow : to clause quote object
    pledge : to clause quote object
    swear : to clause quote
    guarantee : clause object
    undertake : to
  `,
  ),
  ...verbs('plan', `plan : to weak`),
  ...verbs(
    'estimate',
    `
    estimate : clause quote object
    predict : clause quote object
    forecast : clause quote object
    project : clause weak
    calculate : clause
    put the number : object /at
    put the toll : object /at
    put the death toll : object /at
    put the figure : object /at
    put the total : object /at
    put the count : object /at
    speculate : clause quote /about
  `,
  ),
  ...verbs(
    'ask',
    `
    ask : clause quote object /about /for
    inquire : clause quote /about
    enquire : clause quote /about
    wonder : clause quote
    query : clause quote
  `,
  ),
  ...verbs(
    'support',
    `
    support : object weak
    back : object weak
    endorse : object
    praise : object
    welcome : object
    hail : object
    defend : object
    applaud : object
    laud : object
    commend : object
    congratulate : object
  `,
  ),
  ...verbs(
    'order',
    `
    order : object clause
    decree : clause object
    instruct : object
    command : object weak
    proclaim : object
    rule : clause quote weak
    direct : object weak
    ban+ : object weak
  `,
  ),
  ...verbs(
    'decline',
    `
    decline : to
    refuse : to
  `,
  ),
  ...verbs(
    'reject',
    `
    reject : object clause
    dismiss : object clause
    rule out : object clause
    rebuff : object
    spurn : object
    oppose : object weak
    disavow : object
    shrug off : object
    brush off : object
    brush aside : object
  `,
  ),
  ...verbs(
    'doubt',
    `
    doubt : clause object
    question : object clause
    dispute : clause object
    challenge : object weak
    cast doubt : /on
  `,
  ),
  ...verbs(
    'say',
    `
    show : clause shows weak
    find : clause shows weak
    see : shows weak
    hear : shows weak
    release : object weak shows
    publish : object weak shows
    circulate : object weak shows
    broadcast : object weak shows
    spread : object weak shows
    share : object weak shows
  `,
  ),
]

export const cues: CueTables = {
  verbs: list,
  be: words(`be is are was were been being am 's 're 'm`),
  have: words(`have has had having 've`),
  do: words('do does did'),
  modals: words("will would shall should can could may might must 'll wo ca cannot"),
  refusing: words('would wo could ca can cannot'),
  to: words('to'),
  that: words('that'),
  whether: words('if whether why how what who where when which whom'),
  relatives: words('who which that'),
  gerund: 'ing',
  inclusive: words('including'),
  persons: words('who'),
  showing: words(
    'showing shows show showed that appears appear appeared seems seem depicting capturing taken purportedly apparently purporting to',
  ),
  personal: words('he she they we i you it one someone somebody nobody everyone both many some others several few all'),
  possessives: words('his her their its our my your'),
  plurals: ['s'],
  singulars: ['ss', 'us', 'is'],
  seats: words('in'),
  onward: words('on'),
  plural: words('they we you i both many some others several few all who police people media'),
  links: words('of for in at from with on to near by close familiar'),
  coordinators: words('and or but yet &'),
  contrasts: words('although but though whereas while'),
  comments: [
    'in what',
    'in the biggest',
    'in the bloodiest',
    'in the boldest',
    'in the clearest',
    'in the deadliest',
    'in the gravest',
    'in the greatest',
    'in the heaviest',
    'in the largest',
    'in the latest',
    'in the most',
    'in the sharpest',
    'in the strongest',
    'in the worst',
  ],
  switches: words('but while whereas although though and as'),
  tails: words(
    'after before while although though whereas when as because since with without amid despite during in on at for by to following',
  ),
  mayAfter: words(
    'first also repeatedly later then further again recently reportedly publicly previously separately earlier now still just only once subsequently even never immediately initially flatly openly explicitly specifically often always already since all both too not',
  ),
  catenatives: words(
    'yet began starts started kept went goes continued refused declined seemed appeared wanted used failed began forced compelled obliged moved rushed took hastened',
  ),
  withholding: words('yet refused declined failed refuses declines refusing declining'),
  unwilling: words('refused declined refuses declines refusing declining would wo'),
  without: words('without'),
  neither: words('neither'),
  nor: words('nor'),
  nobody: words('nobody none no neither'),
  by: words('by'),
  makers: words('from of'),
  as: words('as'),
  citing: words('citing quoting'),
  quoted: words('quoted cited'),
  asked: words('asked pressed questioned'),
  hearsay: words('estimated reported said believed thought understood alleged claimed rumored rumoured known expected'),
  sources: [
    { words: ['according', 'to'], act: 'say', rule: 'according-to' },
    { words: ['per'], act: 'say', rule: 'per', weak: true },
    { words: ['in', 'the', 'words', 'of'], act: 'say', rule: 'in-the-words-of' },
    { words: ['in', 'the', 'view', 'of'], act: 'say', rule: 'in-the-view-of' },
    { words: ['in', 'the', 'opinion', 'of'], act: 'say', rule: 'in-the-opinion-of' },
    { words: ['on', 'the', 'account', 'of'], act: 'say', rule: 'on-the-account-of' },
    { words: ['by', 'the', 'account', 'of'], act: 'say', rule: 'by-the-account-of' },
  ],
  standards: words('plan plans schedule timetable law taste size age'),
  own: words('words view opinion account telling estimate reckoning assessment'),
  viewpoint: words('for'),
  nouns: {
    claim: 'claim',
    claims: 'claim',
    allegation: 'accuse',
    allegations: 'accuse',
    accusation: 'accuse',
    accusations: 'accuse',
    assertion: 'claim',
    assertions: 'claim',
    suggestion: 'say',
    suggestions: 'say',
    report: 'say',
    reports: 'say',
    announcement: 'say',
    statement: 'say',
    statements: 'say',
    warning: 'warn',
    warnings: 'warn',
    admission: 'confirm',
    confirmation: 'confirm',
    promise: 'promise',
    promises: 'promise',
    pledge: 'promise',
    pledges: 'promise',
    vow: 'promise',
    threat: 'threaten',
    threats: 'threaten',
    denial: 'deny',
    denials: 'deny',
    insistence: 'claim',
    contention: 'claim',
    argument: 'claim',
    remark: 'say',
    remarks: 'say',
    comment: 'say',
    comments: 'say',
    complaint: 'say',
    complaints: 'say',
    prediction: 'estimate',
    estimate: 'estimate',
    rumor: 'say',
    rumors: 'say',
    rumour: 'say',
    rumours: 'say',
    acknowledgment: 'confirm',
    acknowledgement: 'confirm',
    declaration: 'say',
    revelation: 'say',
    revelations: 'say',
    assurance: 'promise',
    assurances: 'promise',
    question: 'ask',
    demand: 'demand',
    demands: 'demand',
  },
  replying: words('reply response answer answering replying responding'),
  answers: words('yes no'),
  counted: words(
    'arrivals attacks bodies cases casualties children civilians complaints dead deaths departures detainees displaced families fatalities homes houses incidents injured injuries killings people persons prisoners refugees returnees returns strikes victims violations violence women wounded',
  ),
  counting: words('alleged claimed confirmed documented recorded registered reported suspected verified'),
  figurative: words(
    'show reveal suggest indicate signal imply demand threaten promise confirm underline underscore highlight stress express reflect prove attribute describe outline detail blame credit forecast project deny reject question challenge dispute support back endorse welcome defend ban rule order direct predict admit insist claim argue acknowledge affirm call request press offer echo compare portray paint question',
  ),
  mute: words(
    'law laws war withdrawal silence crisis crises crater craters fact facts case cases move moves step steps decision situation attack attacks strike strikes offensive weather storm fire shelling blast explosion explosions victory defeat deal price prices market markets economy event events incident loss losses gap sound smell death deaths history reality logic pattern patterns presence absence pressure way practice development developments',
  ),
  abstracts: ['tion', 'sion', 'ment', 'ness', 'ity', 'ism', 'ance', 'ence', 'ure'],
  groups: words(
    'delegation coalition majority minority community faculty federation generation population regiment government parliament department regime audience alliance conference battalion detachment legislature judiciary intelligence management leadership constitution amendment agreement document monument testament convention declaration commission mission',
  ),
  silences: [
    { words: ['could', 'not', 'be', 'reached'], opens: words('for'), rule: 'not-reached' },
    { words: ['could', 'not', 'be', 'contacted'], opens: words('for'), rule: 'not-reached' },
    { words: ['was', 'not', 'available'], opens: words('for to'), rule: 'not-available' },
    { words: ['was', 'unavailable'], opens: words('for to'), rule: 'not-available' },
    { words: ['were', 'not', 'available'], opens: words('for to'), rule: 'not-available' },
    { words: ['were', 'unavailable'], opens: words('for to'), rule: 'not-available' },
    {
      words: ['did', 'not', 'return'],
      opens: words('a call calls emails messages multiple phone repeated requests several telephone'),
      rule: 'not-returned',
    },
    {
      words: ['has', 'not', 'returned'],
      opens: words('a call calls emails messages multiple phone repeated requests several telephone'),
      rule: 'not-returned',
    },
  ],
  carriers: words(
    'statement statements letter letters memo report reports post posts tweet tweets message messages email emails sign signs banner banners placard poster article editorial press release video note caption headline leaflet leaflets document documents speech bulletin dispatch communique text ad advert advertisement notice decree',
  ),
  documents: words(
    'analysis analyses research investigation investigations review reviews average averages numbers records emails documents tests findings statistics results estimate estimates projection projections audit assessment statement statements letter memo report reports post tweet message email sign banner banners placard poster posters article editorial release video note caption headline leaflet leaflets document documents poll polls survey surveys study studies ad ads advertisement decree law ruling indictment complaint lawsuit filing affidavit notice text bulletin transcript book map data figures records slide slides website site inscription graffiti billboard slogan communique dispatch images footage census order motion petition resolution verdict',
  ),
  roles: words(
    'president minister premier chancellor mayor governor spokesman spokeswoman spokesperson ambassador envoy general colonel major captain commander chief head director chairman chairwoman chair secretary senator congressman congresswoman lawmaker deputy prosecutor judge king queen prince pope bishop archbishop official officer diplomat negotiator leader candidate nominee aide adviser advisor counsel commissioner administrator manager executive ceo founder owner coach editor sheriff attorney lawyer surgeon doctor professor expert analyst economist politician representative vice-president lieutenant sergeant speaker chairperson host moderator strategist pollster',
  ),
  bodies: words(
    'ministry army military government parliament kremlin council court police committee agency company party campaign administration bank union navy department office commission staff congress senate house cabinet group organization organisation association institute university hospital authority bureau force church network newspaper paper magazine channel station outlet publication alliance foundation federation operator firm corporation board panel service side presidency embassy municipality crown opposition',
  ),
  witnesses: words('witness eyewitness witnesses eyewitnesses journalist reporter correspondent photographer onlooker bystander'),
  seers: words(
    'journalist journalists reporter reporters correspondent correspondents photographer photographers witness witnesses resident residents team crew',
  ),
  unnamed: words('source sources insider insiders networks'),
  people: words('people police media'),
  images: words(
    'video videos image images footage picture pictures photo photos photograph photographs film clip clips screenshot screenshots',
  ),
  issued: words('statement interview tweet post conference briefing'),
  media: {
    'social network': 'social',
    'social networks': 'social',
    'social media': 'social',
    'twitter': 'social',
    'x': 'social',
    'facebook': 'social',
    'telegram': 'social',
    'instagram': 'social',
    'youtube': 'social',
    'tiktok': 'social',
    'vkontakte': 'social',
    'whatsapp': 'social',
    'tweet': 'social',
    'tweets': 'social',
    'post': 'social',
    'blog': 'social',
    'statement': 'press',
    'news conference': 'press',
    'press conference': 'press',
    'press release': 'press',
    'news release': 'press',
    'briefing': 'press',
    'conference call': 'press',
    'television': 'broadcast',
    'radio': 'broadcast',
    'tv': 'broadcast',
    'broadcast': 'broadcast',
    'message': 'document',
    'text message': 'document',
    'phone': 'other',
    'telephone': 'other',
    'video link': 'other',
    'letter': 'document',
    'report': 'document',
    'memo': 'document',
    'email': 'document',
    'e-mail': 'document',
    'filing': 'document',
    'article': 'document',
    'op-ed': 'document',
    'editorial': 'document',
    'column': 'document',
    'essay': 'document',
    'book': 'document',
    'affidavit': 'document',
    'complaint': 'document',
    'speech': 'speech',
    'address': 'speech',
    'sermon': 'speech',
    'rally': 'speech',
    'remarks': 'speech',
    'testimony': 'speech',
    'interview': 'interview',
    'video': 'images',
  },
  spoken: words('in on at during via through by'),
  hedges: words(
    'allegedly reportedly apparently presumably supposedly purportedly probably possibly perhaps maybe likely seemingly may might appears seems',
  ),
  anonymity: [
    'condition of anonymity',
    'not to be named',
    'not to be identified',
    'to remain anonymous',
    'not authorized to speak',
    'not authorised to speak',
    'not be named',
    'not be used',
    'requested anonymity',
    'asked for anonymity',
    'declined to be named',
    'declined to be identified',
    'refused to be named',
    'without being named',
    'speaking anonymously',
    'spoke anonymously',
  ],
  able: words('able possible'),
  unable: words('unable impossible'),
  independently: words('independently immediately'),
  verifying: words('verify verified confirm confirmed corroborate corroborated authenticate authenticated substantiate'),
  translations: words('translated translation interpreter translator'),
  openers: words(
    'but and so yet still however meanwhile moreover also then instead nevertheless nonetheless besides furthermore simultaneously',
  ),
}
