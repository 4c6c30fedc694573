// English events: the words of each event type, what changes their meaning, and how it is said who holds a place.

import { type ControlRow, type EventTables, Form, type StatusShift, type TriggerRow, type VerbForms, words } from '../language.ts'

/**
 * All forms of verbs: "shell" is regular, "strike:struck" gives the past, "take:took:taken" the participle too, and a fourth part the form
 * in -ing where a letter is doubled ("grab:grabbed:grabbed:grabbing").
 */
function verbs(list: string): VerbForms {
  const forms = new Map<string, number>()
  const put = (form: string, bits: number): void => void forms.set(form, (forms.get(form) ?? 0) | bits)
  for (const entry of list.split(/\s+/)) {
    if (entry === '') continue
    const [base = '', past = regularPast(base), participle = past, ing = regularIng(base)] = entry.split(':')
    put(base, Form.base)
    put(third(base), Form.third)
    put(past, Form.past)
    put(participle, Form.participle)
    put(ing, Form.ing)
  }
  return forms
}

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

function regularPast(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return base.endsWith('e') ? `${base}d` : `${base}ed`
}

function regularIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}

// What is killed, attacked or fought in parliament, sport, health and talk only.
const bills = words(`
  amendment appetite bid bill budget career chance chances conversation deal demand dream enthusiasm growth hope hopes idea joke legislation mood
  momentum motion plan plans proposal prospects project rumor rumors rumour rumours speculation story talks time trade weeds bacteria germs virus viruses
  cancer demand competition market`)
const ailments = words(
  'heart panic asthma anxiety flu nerves conscience epilepsy hay verbal personal scathing fierce_verbal media press ad cyber smear',
)
const games = words(`
  match game title final semifinal quarterfinal race championship cup tournament league tie series set point points season goal ball penalty shot record
  records movie film video scene photo photos picture pictures documentary commercial`)

const killing = { object: 'target', subject: 'author' } as const
const attacking = { object: 'target', subject: 'author', of: 'target' } as const
const holds = (status: 'taken' | 'annexed') => ({ status, place: 'target', holder: 'author' }) as const

const killed: readonly TriggerRow[] = [
  {
    name: 'gun-down',
    verbs: verbs('gun:gunned:gunned:gunning cut:cut:cut:cutting'),
    ...killing,
    particles: words('down'),
    needs: ['person', 'force'],
    transitive: true,
  },
  {
    name: 'kill',
    verbs: verbs(`kill slay:slew:slain massacre murder assassinate execute behead lynch slaughter exterminate electrocute`),
    ...killing,
    transitive: true,
    never: bills,
  },
  {
    name: 'take-lives',
    verbs: verbs('claim take:took:taken cost:cost'),
    ...killing,
    near: words('lives life'),
    never: words('responsibility'),
  },
  {
    name: 'die',
    verbs: verbs('die:died:died:dying perish drown succumb suffocate'),
    subject: 'target',
    roles: { of: 'reason', from: 'reason' },
    doer: ['person', 'force'],
    never: words('hope hopes hard down away'),
  },
  {
    name: 'death',
    nouns: words(
      'death deaths killing killings murder murders assassination assassinations massacre massacres execution executions slaying slayings beheading',
    ),
    of: 'target',
    subject: 'author',
    own: 'target',
    never: words('toll penalty rate threat threats row bed certificate anniversary squad squads cell'),
  },
  {
    name: 'dead',
    adjectives: words('dead slain'),

    object: 'target',
    needs: ['person', 'force'],
    never: words('sea end ends line heat zone body'),
  },
  { name: 'casualties', nouns: words('casualties fatalities'), of: 'target', weak: true },
  {
    name: 'bodies',
    verbs: verbs('find:found:found recover pull'),
    object: 'target',
    near: words('bodies corpses remains body'),
    never: words('water government student governing'),
  },
]

const attacked: readonly TriggerRow[] = [
  {
    name: 'attack',
    verbs: verbs(
      'attack bombard shell bomb:bombed:bombed:bombing ambush strafe raid assault torpedo storm firebomb machine-gun stab:stabbed:stabbed:stabbing',
    ),
    ...attacking,
    needs: ['person', 'force', 'place', 'structure', 'vehicle', 'country', 'none'],
    never: words(
      'problem problems issue issues question record policy policies article report criticism speech plan bill decision ball brain cells nervous crease out hypocrisy critics',
    ),
  },
  {
    name: 'strike',
    verbs: verbs('strike:struck hit:hit:hit:hitting pound blast target rocket pummel pepper'),
    object: 'target',
    subject: 'author',
    needs: ['place', 'structure', 'vehicle', 'force'],
    doer: ['force', 'weapon', 'country', 'vehicle', 'person'],
    never: words(
      'deal agreement balance bargain chord blow note off tone record records high highs low lows headlines market nerve jackpot target targets economy peak criticism audience customers consumers bottom road ground streets',
    ),
  },
  {
    name: 'shoot',
    verbs: verbs('shoot:shot'),
    ...attacking,
    needs: ['person', 'force', 'vehicle'],
    never: words(`${[...games].join(' ')} down`),
  },
  {
    name: 'fire-at',
    verbs: verbs('fire open-fire shoot:shot'),
    needs: ['weapon', 'none'],
    subject: 'author',
    roles: { at: 'target', on: 'target', into: 'target', against: 'target' },
    at: words('at on upon into against'),
    never: words('employee employees coach manager staff'),
  },
  {
    name: 'fire',
    verbs: verbs('fire launch lob:lobbed:lobbed:lobbing rain hurl throw:threw:thrown drop:dropped:dropped:dropping unleash'),
    object: 'weapon',
    subject: 'author',
    roles: { at: 'target', on: 'target', into: 'target', against: 'target', towards: 'target', toward: 'target' },
    needs: ['weapon'],
    never: words('test'),
  },
  { name: 'open-fire', verbs: verbs('open'), subject: 'author', near: words('fire'), roles: { on: 'target', at: 'target' } },
  {
    name: 'assault',
    nouns: words(`
      airstrike airstrikes ambush ambushes assault assaults attack attacks barrage barrages bombardment bombardments bombing bombings counterattack
      counterattacks gunfire incursion offensive counteroffensive onslaught pogrom raid raids salvo salvos shelling shellings shoot-out shooting shootings
      shoot-outs stabbing stabbings air-raid`),
    of: 'target',
    object: 'target',
    subject: 'author',
    roles: { on: 'target', upon: 'target', against: 'target' },
    never: words(
      `${[...ailments].join(' ')} charm diplomatic sales publicity photo film video star parody criticism questions spree target`,
    ),
  },
  {
    name: 'strikes',
    nouns: words('strike strikes'),
    of: 'target',
    object: 'target',
    subject: 'author',
    roles: { on: 'target', upon: 'target', against: 'target' },
    needs: ['weapon', 'force', 'structure', 'vehicle', 'country', 'place'],
    after: words('on'),
    never: words(
      'pay day off hour week hunger general rail transport teachers workers nurses doctors labor labour nationwide pilots bus union sympathy wildcat student lightning',
    ),
  },
]

const injured: readonly TriggerRow[] = [
  { name: 'injure', verbs: verbs('injure wound maim'), ...killing, transitive: true, never: words('pride feelings') },
  {
    name: 'hurt',
    verbs: verbs('hurt:hurt'),
    ...killing,
    needs: ['person', 'force'],
    never: words('feelings economy sales exports chances business image'),
  },
  {
    name: 'wounded',
    adjectives: words('wounded injured hurt'),
    object: 'target',
    needs: ['person', 'force'],
  },
  { name: 'injuries', verbs: verbs('suffer sustain'), subject: 'target', near: words('injuries wounds burns injury wound') },
]

const taken: readonly TriggerRow[] = [
  {
    name: 'retake',
    verbs: verbs('retake:retook:retaken reconquer recapture liberate conquer overrun:overran:overrun:overrunning'),
    object: 'target',
    subject: 'author',
    needs: ['place', 'territory'],
    control: holds('taken'),
  },
  {
    name: 'capture',
    verbs: verbs('capture seize take:took:taken occupy storm free reclaim'),
    object: 'target',
    subject: 'author',
    needs: ['territory'],
    control: holds('taken'),
    never: words('office power steps place part hostage control responsibility imagination attention seriously hold title seat'),
  },
  {
    name: 'fall',
    verbs: verbs('fall:fell:fallen'),
    subject: 'target',
    roles: { to: 'author', into: 'author' },
    doer: ['territory'],
    at: words('to into'),
    control: holds('taken'),
  },
  // "Halvena, which fell on 29 August": to whom, nobody says.
  {
    name: 'fall-on',
    verbs: verbs('fall:fell:fallen'),
    subject: 'target',
    dated: true,
    control: holds('taken'),
  },
  {
    name: 'reconquest',
    nouns: words('reconquest recapture liberation conquest capture fall seizure retaking'),
    of: 'target',
    subject: 'author',
    needs: ['territory'],
    control: holds('taken'),
  },
]

const triggers: EventTables['triggers'] = {
  'abducted': [
    { name: 'abduct', verbs: verbs('abduct kidnap:kidnapped:kidnapped:kidnapping'), ...attacking, needs: ['person', 'force', 'none'] },
    { name: 'hostage', verbs: verbs('take:took:taken hold:held'), ...attacking, near: words('hostage hostages captive') },
    { name: 'abduction', nouns: words('abduction abductions kidnapping kidnappings hostage-taking'), of: 'target', subject: 'author' },
  ],
  'abused': [
    {
      name: 'abuse',
      verbs: verbs('torture rape beat:beat:beaten mistreat molest abuse whip:whipped:whipped:whipping flog:flogged:flogged:flogging'),
      ...attacking,
      needs: ['person'],
      never: words('drum retreat record team odds power alcohol drugs'),
    },
    { name: 'torture', nouns: words('torture rape rapes beating beatings mistreatment'), of: 'target', subject: 'author', weak: true },
  ],
  'accident': [
    {
      name: 'crash',
      verbs: verbs('crash derail capsize overturn collide'),
      subject: 'what',
      roles: { into: 'target', with: 'target' },
      doer: ['vehicle', 'structure', 'weapon'],
      never: words('market markets party server website wedding'),
    },
    {
      name: 'collapse',
      verbs: verbs('collapse cave:caved:caved:caving sink:sank:sunk'),
      subject: 'what',
      doer: ['vehicle', 'structure'],
      never: words('talks market economy prices share'),
    },
    {
      name: 'crashes',
      nouns: words('crash crashes derailment collision shipwreck capsizing sinking'),
      of: 'what',
      subject: 'what',
      needs: ['vehicle', 'structure', 'place'],
      never: words('market stock course economic test'),
    },
    { name: 'accident', nouns: words('accident accidents'), object: 'what', of: 'what', never: words('happy') },
    {
      name: 'fire',
      nouns: words('fire fires blaze wildfire wildfires'),
      of: 'what',
      roles: { at: 'where', in: 'where' },
      never: words(
        'artillery enemy friendly rifle small-arms machine-gun line lines mortar military machine rocket gun cross under open opened tank ceasefire exchange sniper heavy return hold set sets setting on aircraft anti-aircraft antiaircraft',
      ),
    },
    {
      name: 'catch-fire',
      verbs: verbs('catch:caught burn'),
      subject: 'what',
      near: words('fire down'),
      doer: ['vehicle', 'structure', 'place'],
    },
  ],
  'advanced': [
    {
      name: 'enter',
      verbs: verbs('enter invade penetrate'),
      subject: 'who',
      object: 'to',
      doer: ['force', 'country', 'vehicle'],
      needs: ['place', 'structure', 'country', 'none'],
      never: words('talks agreement race market markets negotiations politics phase contract parliament plea election'),
    },
    {
      name: 'advance',
      verbs: verbs('advance march push roll'),
      subject: 'who',
      roles: { into: 'to', towards: 'to', toward: 'to', on: 'to', to: 'to' },
      doer: ['force', 'vehicle'],
      at: words('into to toward towards on through from'),
    },
    { name: 'cross', verbs: verbs('cross'), subject: 'who', object: 'where', doer: ['force', 'vehicle'], needs: ['place', 'structure'] },
    {
      name: 'break-through',
      verbs: verbs('break:broke:broken'),
      subject: 'who',
      particles: words('through'),
      roles: { from: 'from' },
      needs: ['none'],
    },
    {
      name: 'entry',
      nouns: words('entry advance incursions'),
      of: 'who',
      subject: 'who',
      roles: { into: 'to', of: 'who', on: 'to', in: 'to' },
      never: words('visa data point market free forms'),
    },
    // Troops are of whom they are; an invasion is of what is invaded.
    {
      name: 'invasion',
      nouns: words('invasion invasions'),
      of: 'to',
      subject: 'who',
      roles: { by: 'who', into: 'to', on: 'to', in: 'to' },
      never: words('home pitch stage privacy alien species'),
    },
  ],
  'agreement': [
    {
      name: 'agree',
      verbs: verbs('agree'),
      subject: 'who',
      roles: { on: 'what', upon: 'what', to: 'what', with: 'with' },
      at: words('on upon to with that'),
      never: words('disagree'),
    },
    {
      name: 'sign',
      verbs: verbs('sign conclude reach ink broker negotiate ratify approve strike:struck seal'),
      subject: 'who',
      object: 'what',
      roles: { with: 'with', on: 'what' },
      needs: ['document'],
      never: words('petition'),
    },
    {
      name: 'deal',
      nouns: words('agreement agreements accord accords treaty pact'),
      subject: 'who',
      roles: { between: 'who', with: 'with', on: 'what' },
      weak: true,
    },
    { name: 'signing', nouns: words('signing ratification'), of: 'what', subject: 'who' },
  ],
  'aid': [
    {
      name: 'provide',
      verbs: verbs(
        'provide give:gave:given send:sent:sent donate supply deliver pledge offer grant distribute airlift lend:lent contribute',
      ),
      subject: 'who',
      object: 'what',
      roles: { to: 'to', for: 'for', with: 'what' },
      near: words(
        'aid assistance relief food medicine medicines supplies weapons arms humanitarian money funds loan loans grant shelter blankets',
      ),
    },
    {
      name: 'aid',
      nouns: words('aid assistance'),
      subject: 'who',
      of: 'what',
      roles: { to: 'to', for: 'to', from: 'who' },
      weak: true,
      never: words('first legal foreign hearing band'),
    },
  ],
  'annexed': [
    { name: 'annex', verbs: verbs('annex'), ...attacking, control: holds('annexed') },
    {
      name: 'annexation',
      nouns: words('annexation'),
      of: 'target',
      subject: 'author',
      roles: { by: 'author', to: 'to' },
      control: holds('annexed'),
    },
  ],
  'appointed': [
    {
      name: 'appoint',
      verbs: verbs('appoint nominate inaugurate install'),
      subject: 'author',
      object: 'who',
      roles: { as: 'to', to: 'to' },
      needs: ['person', 'office'],
    },
    {
      name: 'name',
      verbs: verbs('name'),
      subject: 'author',
      object: 'who',
      roles: { as: 'to', to: 'to' },
      needs: ['person', 'office'],
      near: words(
        'president minister prime chief director head governor ambassador commander chairman chairwoman secretary judge spokesman mayor successor general envoy',
      ),
    },
    { name: 'swear-in', verbs: verbs('swear:swore:sworn'), subject: 'author', object: 'who', particles: words('in') },
    { name: 'take-office', verbs: verbs('take:took:taken assume'), subject: 'who', near: words('office'), never: words('from') },
    { name: 'appointment', nouns: words('appointment nomination inauguration'), of: 'who', subject: 'author', weak: true },
  ],
  'arrested': [
    {
      name: 'arrest',
      verbs: verbs('arrest detain apprehend jail imprison incarcerate'),
      ...attacking,
      roles: { for: 'reason', on: 'reason' },
      needs: ['person', 'force', 'none'],
    },
    {
      name: 'custody',
      verbs: verbs('take:took:taken hold:held round put:put:put:putting place'),
      ...attacking,
      near: words('custody prison jail'),
      needs: ['person'],
    },
    { name: 'capture-suspect', verbs: verbs('nab:nabbed:nabbed:nabbing'), ...attacking },
    {
      name: 'arrests',
      nouns: words('arrest arrests detention detentions imprisonment roundup'),
      of: 'target',
      subject: 'author',
      roles: { for: 'reason' },
      weak: true,
      never: words('cardiac warrant warrants house center centre'),
    },
  ],
  'attacked': attacked,
  'blocked': [
    {
      name: 'block',
      verbs: verbs('block close blockade cordon shut:shut:shut:shutting seal suspend'),
      ...attacking,
      needs: ['structure', 'place', 'vehicle'],
      never: words('bill deal eyes account talks membership case gap trial sale vote book'),
    },
    {
      name: 'cut-power',
      verbs: verbs('cut:cut:cut:cutting deprive disrupt'),
      ...attacking,
      near: words('electricity power water gas supplies supply traffic'),
      never: words('rates spending'),
    },
    {
      name: 'blockade',
      nouns: words('blockade closure roadblock roadblocks shutdown'),
      of: 'target',
      subject: 'author',
      roles: { on: 'target' },
    },
  ],
  'captured': [
    {
      name: 'capture',
      verbs: verbs('capture'),
      ...attacking,
      needs: ['person', 'force', 'vehicle', 'weapon'],
      never: words('imagination attention hearts mood moment'),
    },
    { name: 'take-prisoner', verbs: verbs('take:took:taken'), ...attacking, near: words('prisoner prisoners') },
    { name: 'capturing', nouns: words('capture'), of: 'target', subject: 'author', needs: ['person', 'force'] },
  ],
  'ceasefire': [
    {
      name: 'ceasefire',
      nouns: words('armistice cease-fire ceasefire ceasefires cessation truce'),
      subject: 'who',
      object: 'who',
      roles: { between: 'who', with: 'with' },
      never: words('talks proposal'),
    },
    {
      name: 'stop-fighting',
      verbs: verbs('stop:stopped:stopped:stopping end suspend halt cease'),
      subject: 'who',
      near: words('hostilities fighting shelling firing'),
    },
  ],
  'charged': [
    {
      name: 'charge',
      verbs: verbs('charge indict arraign prosecute'),
      ...attacking,
      roles: { with: 'reason', for: 'reason' },
      needs: ['person', 'force'],
      never: words('battery fee fees price customers clients phone'),
    },
    { name: 'investigate', verbs: verbs('investigate probe'), ...attacking },
    {
      name: 'open-inquiry',
      verbs: verbs('open launch begin:began:begun:beginning'),
      subject: 'author',
      near: words('investigation inquiry probe'),
    },
  ],
  'convicted': [
    { name: 'convict', verbs: verbs('convict sentence'), ...attacking, roles: { for: 'reason', of: 'reason' } },
    { name: 'find-guilty', verbs: verbs('find:found:found plead'), ...attacking, near: words('guilty') },
    { name: 'conviction', nouns: words('conviction sentencing'), of: 'target', roles: { for: 'reason' }, weak: true },
  ],
  'damaged': [
    {
      name: 'damage',
      verbs: verbs('damage vandalize vandalise ravage wreck'),
      ...killing,
      needs: ['structure', 'vehicle', 'place', 'none'],
      never: words('reputation relations ties credibility economy interests confidence image hopes chances career'),
    },
    {
      name: 'damages',
      nouns: words('damage'),
      of: 'target',
      subject: 'author',
      roles: { to: 'target' },
      weak: true,
      never: words('collateral control brain reputation'),
    },
  ],
  'deployed': [
    {
      name: 'deploy',
      verbs: verbs('deploy redeploy mass dispatch'),
      subject: 'who',
      object: 'what',
      needs: ['force', 'weapon', 'vehicle', 'none'],
    },
    {
      name: 'send',
      verbs: verbs('send:sent:sent move transfer'),
      subject: 'who',
      object: 'what',
      needs: ['force'],
      roles: { to: 'to', into: 'to' },
    },
    { name: 'deployment', nouns: words('deployment redeployment buildup build-up'), of: 'what', subject: 'who', weak: true },
  ],
  'destroyed': [
    {
      name: 'blow-up',
      verbs: verbs('blow:blew:blown'),
      ...attacking,
      particles: words('up'),
      needs: ['structure', 'vehicle', 'place', 'person', 'none'],
      never: words('balloon balloons whistle'),
    },
    {
      name: 'blowing-up',
      nouns: words('blowing'),
      object: 'target',
      particles: words('up'),
      of: 'target',
      roles: { of: 'target' },
      never: words('wind'),
    },

    {
      name: 'destroy',
      verbs: verbs('destroy demolish raze level flatten dynamite torch'),
      ...killing,
      needs: ['structure', 'vehicle', 'place', 'weapon', 'force', 'territory', 'none'],
      never: words('hopes career evidence lives life relationship playing allegations accusations criticism charges support'),
    },
    {
      name: 'tear-down',
      verbs: verbs('tear:tore:torn topple pull burn'),
      ...killing,
      needs: ['structure', 'vehicle'],
      particles: words('down'),
    },
    { name: 'set-fire', verbs: verbs('set:set:set:setting'), ...killing, near: words('ablaze alight fire'), roles: { to: 'target' } },
    { name: 'come-down', verbs: verbs('come:came:come'), subject: 'target', particles: words('down'), doer: ['structure'] },
    {
      name: 'destruction',
      nouns: words('destruction demolition'),
      of: 'target',
      subject: 'author',
      roles: { by: 'author' },
      never: words('mass self environmental habitat'),
    },
  ],
  'disaster': [
    {
      name: 'disaster',
      nouns: words(
        'avalanche cyclone drought earthquake earthquakes epidemic eruption famine flood flooding floods hurricane landslide landslides mudslide mudslides quake storm tornado tsunami typhoon typhoons',
      ),
      object: 'what',
      of: 'what',
      needs: ['place', 'structure', 'none'],
      never: words(
        'criticism protest protests tears questions controversy applause refugees complaints calls letters money brain media political insurance light lights season tropical_depression',
      ),
    },
    {
      name: 'flood',
      verbs: verbs('flood inundate erupt'),
      subject: 'what',
      object: 'target',
      needs: ['place', 'structure', 'none'],
      doer: ['place', 'none'],
      never: words('market markets calls'),
    },
  ],
  'election': [
    {
      name: 'vote',
      verbs: verbs('vote elect re-elect reelect'),
      never: words('machine machines equipment rights precincts system systems bloc booth booths record age'),
      subject: 'who',
      object: 'what',
      roles: { for: 'what', on: 'what', in: 'what' },
    },
    {
      name: 'election',
      nouns: words(
        'ballot by-election election elections plebiscite poll polls presidential_election referendum referendums runoff vote voting',
      ),
      object: 'what',
      of: 'what',
      subject: 'who',
      roles: { on: 'what' },
      never: words('opinion exit result results campaign confidence tax gallup public survey unanimous rights'),
    },
  ],
  'evacuated': [
    {
      name: 'evacuate-place',
      verbs: verbs('evacuate'),
      subject: 'author',
      object: 'from',
      roles: { to: 'to' },
      needs: ['territory', 'structure'],
      mild: true,
    },
    {
      name: 'evacuate',
      verbs: verbs('evacuate resettle relocate'),
      subject: 'author',
      object: 'who',
      roles: { from: 'from', to: 'to' },
      mild: true,
    },
    {
      name: 'deport',
      verbs: verbs('deport displace uproot'),
      subject: 'author',
      object: 'who',
      roles: { from: 'from', to: 'to' },
      transitive: true,
    },
    {
      name: 'flee',
      verbs: verbs('flee:fled:fled'),
      subject: 'who',
      object: 'from',
      doer: ['person', 'force'],
      needs: ['place', 'structure', 'country', 'none', 'person', 'force'],
    },
    {
      name: 'leave-home',
      verbs: verbs('leave:left:left abandon drive:drove:driven'),
      subject: 'who',
      doer: ['person'],
      near: words('homes home houses villages'),
    },
    {
      name: 'leave-town',
      verbs: verbs('leave:left:left'),
      subject: 'who',
      object: 'from',
      doer: ['person'],
      needs: ['territory'],
      near: words('town city village region bank area zone shelter enclave'),
      never: words('for work school office'),
    },
    {
      name: 'evacuation',
      nouns: words('evacuation evacuations exodus'),
      of: 'who',
      subject: 'author',
      roles: { from: 'from', to: 'to' },
      mild: true,
    },
    {
      name: 'deportation',
      nouns: words('deportation deportations displacement'),
      of: 'who',
      subject: 'author',
      roles: { from: 'from', to: 'to' },
    },
  ],
  'exchanged': [
    {
      name: 'exchange',
      verbs: verbs('exchange swap:swapped:swapped:swapping'),
      subject: 'who',
      object: 'what',
      near: words('prisoner prisoners bodies captives soldiers hostages detainees'),
    },
    {
      name: 'exchanges',
      nouns: words('exchange exchanges swap swaps'),
      of: 'what',
      object: 'what',
      subject: 'who',
      roles: { between: 'who', with: 'with' },
      needs: ['person'],
      never: words('stock views visits fire foreign rate letters student gunfire cultural'),
    },
  ],
  'expelled': [
    {
      name: 'expel',
      verbs: verbs('expel:expelled:expelled:expelling banish exile oust evict'),
      ...attacking,
      roles: { from: 'from' },
      needs: ['person', 'force', 'office', 'none'],
    },
    {
      name: 'cut-ties',
      verbs: verbs('sever cut:cut:cut:cutting break:broke:broken suspend recall'),
      subject: 'author',
      object: 'target',
      near: words('ties relations diplomats ambassador'),
      roles: { with: 'target', from: 'from' },
    },
    { name: 'expulsion', nouns: words('expulsion expulsions'), of: 'target', subject: 'author' },
  ],
  'exploded': [
    { name: 'set-off', verbs: verbs('set:set:set:setting'), subject: 'author', object: 'what', particles: words('off'), needs: ['weapon'] },
    {
      name: 'explode',
      verbs: verbs('explode detonate'),
      subject: 'what',
      object: 'what',
      never: words('population anger sales controversy myth laughter'),
    },
    { name: 'go-off', verbs: verbs('go:went:gone'), subject: 'what', particles: words('off'), doer: ['weapon'] },
    {
      name: 'explosion',
      nouns: words('blast blasts detonation explosion explosions'),
      of: 'what',
      object: 'what',
      never: words('population full past'),
    },
  ],
  'fighting': [
    {
      name: 'fight',
      verbs: verbs('fight:fought battle clash skirmish'),
      subject: 'who',
      object: 'with',
      roles: { with: 'with', against: 'with' },
      doer: ['force', 'person', 'country'],
      needs: ['force', 'country', 'none'],
      never: words('back tears off proposal bill plan claims title for'),
    },
    {
      name: 'fight-for',
      verbs: verbs('fight:fought battle'),
      subject: 'who',
      roles: { for: 'for', over: 'for' },
      doer: ['force', 'country'],
      at: words('for over'),
      needs: ['none'],
      control: { status: 'contested', place: 'for', holder: 'with' },
    },
    { name: 'exchange-fire', verbs: verbs('exchange trade'), subject: 'who', near: words('fire gunfire shots'), roles: { with: 'with' } },
    {
      name: 'battle',
      nouns: words('battle battles'),
      subject: 'who',
      roles: { for: 'for', over: 'for', with: 'with', against: 'with', between: 'who' },
      needs: ['place', 'territory', 'force', 'country'],
      never: words('legal court uphill political legislative custody electoral campaign title relegation royal'),
      control: { status: 'contested', place: 'for', holder: 'with' },
    },
    {
      name: 'combat',
      nouns: words('clash clashes combat fighting firefight firefights gunbattle gunfight hostilities skirmish skirmishes war'),
      subject: 'who',
      roles: { between: 'who', with: 'with', against: 'with', for: 'for', over: 'for' },
      weak: true,
      never: words(
        'cold trade price world star civil_war words crimes crime effort prisoner prisoners institute study laws acts act law state personality culture drug fire title',
      ),
      control: { status: 'contested', place: 'for', holder: 'with' },
    },
  ],
  'injured': injured,
  'intercepted': [
    { name: 'intercept', verbs: verbs('intercept'), ...attacking, never: words('pass passes ball call calls phone letter message') },
    {
      name: 'shoot-down',
      verbs: verbs('shoot:shot bring:brought:brought down'),
      ...attacking,
      particles: words('down'),
      needs: ['vehicle', 'weapon'],
    },
    { name: 'interception', nouns: words('interception downing'), of: 'target', subject: 'author' },
  ],
  'killed': killed,
  'meeting': [
    {
      name: 'meet',
      verbs: verbs('meet:met:met'),
      subject: 'who',
      object: 'with',
      roles: { with: 'with', in: 'where' },
      doer: ['person', 'force', 'country', 'office'],
      never: words(
        'demand demands deadline deadlines goal goals target targets needs requirements standards criteria challenge obligations expectations condition conditions resistance end ends costs commitments',
      ),
    },
    {
      name: 'hold-talks',
      verbs: verbs('hold:held:held resume open begin:began:begun:beginning conduct have:had:had start attend host convene join boycott'),
      subject: 'who',
      object: 'what',
      needs: ['talks'],
      roles: { with: 'with' },
    },
    {
      name: 'visit',
      verbs: verbs('visit tour'),
      subject: 'who',
      object: 'where',
      doer: ['person', 'office', 'force'],
      needs: ['place', 'structure', 'country', 'person', 'none'],
    },
    { name: 'participate', verbs: verbs('participate'), subject: 'who', roles: { in: 'what' } },
    {
      name: 'take-part',
      verbs: verbs('take:took:taken'),
      subject: 'who',
      roles: { in: 'what' },
      particles: words('part'),
    },
    { name: 'attend', verbs: verbs('attend'), subject: 'who', object: 'what', never: words('school university college') },
    {
      name: 'arrive-for',
      verbs: verbs('arrive travel fly:flew:flown'),
      subject: 'who',
      near: words('visit talks summit meeting'),
      roles: { to: 'where', in: 'where', for: 'what' },
      doer: ['person', 'office', 'force'],
    },
    {
      name: 'talks',
      nouns: words('talks negotiations summit conference meeting meetings visit consultations'),
      subject: 'who',
      of: 'who',
      roles: { between: 'who', with: 'with', on: 'what', to: 'where', about: 'what' },
      weak: true,
      never: words('point room place press news street small house hall'),
    },
  ],
  'missing': [
    {
      name: 'missing',
      adjectives: words('missing unaccounted_for'),
      object: 'target',
      needs: ['person', 'force', 'vehicle'],
      never: words('link point piece pieces data information'),
    },
    { name: 'disappear', verbs: verbs('disappear vanish'), subject: 'target', doer: ['person', 'vehicle', 'force'] },
    { name: 'disappearance', nouns: words('disappearance disappearances'), of: 'target' },
  ],
  'mobilized': [
    {
      name: 'mobilize',
      verbs: verbs('mobilize mobilise'),
      subject: 'author',
      object: 'who',
      needs: ['force', 'person', 'none'],
      never: words('support resources funds voters'),
    },
    { name: 'call-up', verbs: verbs('call'), subject: 'author', object: 'who', particles: words('up'), needs: ['force', 'person'] },
    { name: 'mobilization', nouns: words('mobilization mobilisation'), of: 'who', subject: 'author' },
  ],
  'protested': [
    {
      name: 'rally',
      nouns: words('rally rallies'),
      of: 'who',
      subject: 'who',
      object: 'who',
      roles: { by: 'who', against: 'target', for: 'for' },
      weak: true,
      never: words('market stock share price brief late crypto bond relief car'),
    },
    {
      name: 'protest',
      verbs: verbs('protest demonstrate riot rally'),
      subject: 'who',
      object: 'reason',
      roles: { against: 'target', over: 'reason', for: 'for', outside: 'where' },
      doer: ['person', 'force', 'none'],
      never: words('innocence market shares stocks dollar prices ability importance commitment how that'),
    },
    {
      name: 'strike',
      verbs: verbs('strike:struck'),
      subject: 'who',
      roles: { over: 'reason', for: 'for' },
      doer: ['person'],
      at: words('over for'),
      needs: ['none'],
    },
    {
      name: 'go-on-strike',
      verbs: verbs('go:went:gone stage launch begin:began:begun:beginning call'),
      subject: 'who',
      roles: { over: 'reason', for: 'for', against: 'target' },
      near: words('strike strikes walkout sit-in'),
      doer: ['person', 'force'],
      never: words('for off air missile drone'),
    },
    { name: 'take-to-streets', verbs: verbs('take:took:taken'), subject: 'who', near: words('streets'), doer: ['person', 'force'] },
    {
      name: 'protests',
      nouns: words('demonstration demonstrations protest protests riot riots rioting strike strikes unrest walkout sit-in'),
      of: 'who',
      subject: 'who',
      object: 'who',
      roles: { by: 'who', against: 'target', over: 'reason' },
      never: words('storm wave letter police missile air drone rocket market stock note official relief car'),
    },
  ],
  'released': [
    {
      name: 'release',
      verbs: verbs('release free'),
      ...attacking,
      needs: ['person', 'force'],
      roles: { from: 'from' },
      never: words('album film report communique communiqué statement video images figures data result results funds photo up'),
    },
    { name: 'set-free', verbs: verbs('set:set:set:setting let:let:let:letting'), ...attacking, near: words('free go'), needs: ['person'] },
    { name: 'releases', nouns: words('release'), of: 'target', subject: 'author', needs: ['person', 'force'], never: words('press news') },
  ],
  'rescued': [
    {
      name: 'rescue',
      verbs: verbs('rescue save'),
      subject: 'who',
      object: 'target',
      needs: ['person', 'force'],
      transitive: true,
      never: words('money time lives face'),
    },
    {
      name: 'search',
      verbs: verbs('search look comb'),
      subject: 'who',
      roles: { for: 'target' },
      at: words('for'),
      needs: ['none', 'place', 'structure'],
      near: words('victims survivors survivor bodies missing victim wreckage people remains'),
    },
    { name: 'rescue-work', nouns: words('rescue'), of: 'target', subject: 'who' },
  ],
  'resigned': [
    { name: 'resign', verbs: verbs('resign abdicate'), subject: 'who', roles: { as: 'from', from: 'from', over: 'reason' } },
    {
      name: 'step-down',
      verbs: verbs('step:stepped:stepped:stepping stand:stood:stood'),
      subject: 'who',
      particles: words('down'),
      roles: { as: 'from', from: 'from' },
    },
    {
      name: 'dismiss',
      verbs: verbs('dismiss sack fire depose impeach overthrow:overthrew:overthrown'),
      subject: 'author',
      object: 'who',
      needs: ['office', 'person'],
      never: words(
        'claim claims allegation allegations report reports charge charges idea suggestion case accusations shot shots rumors rumours criticism complaint appeal',
      ),
    },
    { name: 'resignation', nouns: words('resignation dismissal ouster impeachment'), of: 'who', subject: 'who', weak: true },
  ],
  'returned': [
    {
      name: 'return',
      verbs: verbs('return repatriate'),
      subject: 'who',
      object: 'who',
      roles: { to: 'to', from: 'from' },
      doer: ['person', 'force'],
      near: words('home homes country homeland villages village city town from to'),
      never: words('serve call calls favour favor ball control verdict'),
    },
    { name: 'go-home', verbs: verbs('go:went:gone come:came:come'), subject: 'who', near: words('home'), doer: ['person', 'force'] },
    { name: 'repatriation', nouns: words('repatriation'), of: 'who', roles: { to: 'to', from: 'from' } },
  ],
  'sanctioned': [
    {
      name: 'impose',
      verbs: verbs('impose slap:slapped:slapped:slapping tighten lift ease extend'),
      subject: 'author',
      object: 'what',
      near: words('sanctions sanction embargo tariffs'),
      roles: { on: 'target', against: 'target' },
    },
    { name: 'sanction', verbs: verbs('sanction blacklist'), ...attacking, needs: ['country', 'person', 'force', 'none'] },
    {
      name: 'sanctions',
      nouns: words('sanctions embargo boycott'),
      of: 'target',
      subject: 'author',
      roles: { on: 'target', against: 'target' },
      weak: true,
    },
  ],
  'seized': [
    {
      name: 'seize',
      verbs: verbs('seize confiscate impound loot hijack plunder'),
      ...attacking,
      needs: ['weapon', 'vehicle', 'structure', 'none'],
      never: words('power opportunity chance initiative moment control'),
    },
    {
      name: 'steal',
      verbs: verbs('steal:stole:stolen rob:robbed:robbed:robbing'),
      ...attacking,
      never: words('election elections vote votes show base bases limelight glance'),
    },
    {
      name: 'seizure',
      nouns: words('seizure confiscation hijacking hijackings robbery robberies looting'),
      of: 'target',
      subject: 'author',
      never: words('epileptic'),
    },
  ],
  'sieged': [
    {
      name: 'besiege',
      verbs: verbs('besiege encircle surround'),
      ...attacking,
      needs: ['territory', 'force', 'structure'],
      never: words('controversy questions fans reporters hills mountains mystery'),
    },
    { name: 'siege', nouns: words('siege encirclement'), of: 'target', subject: 'author' },
  ],
  'surrendered': [
    {
      name: 'surrender',
      verbs: verbs('surrender'),
      subject: 'who',
      roles: { to: 'to' },
      doer: ['person', 'force', 'none'],
      needs: ['none', 'weapon'],
    },
    { name: 'lay-down', verbs: verbs('lay:laid:laid'), subject: 'who', near: words('arms weapons'), never: words('mines') },
    {
      name: 'give-up',
      verbs: verbs('give:gave:given turn'),
      subject: 'who',
      near: words('themselves himself herself'),
      particles: words('up in'),
    },
    { name: 'surrenders', nouns: words('surrender capitulation'), of: 'who', subject: 'who' },
  ],
  'taken': taken,
  'tested': [
    { name: 'test-fire', verbs: verbs('test test-fire test-launch'), subject: 'who', object: 'what', needs: ['weapon'] },
    {
      name: 'test',
      nouns: words('test tests launch launches drill drills exercise exercises maneuvers manoeuvres'),
      of: 'what',
      object: 'what',
      subject: 'who',
      needs: ['weapon', 'force'],
      never: words('blood dna drug product crash fire'),
    },
  ],
  'withdrew': [
    {
      name: 'withdraw',
      verbs: verbs('withdraw:withdrew:withdrawn'),
      subject: 'who',
      object: 'who',
      roles: { from: 'from', to: 'to' },
      needs: ['force', 'vehicle', 'none'],
      doer: ['force', 'country', 'person', 'office', 'vehicle'],
      never: words('support money bill offer candidacy proposal charges complaint race nomination'),
      control: { status: 'lost', place: 'from', holder: 'who' },
    },
    {
      name: 'retreat',
      verbs: verbs('retreat'),
      subject: 'who',
      roles: { from: 'from', to: 'to' },
      control: { status: 'lost', place: 'from', holder: 'who' },
    },
    {
      name: 'pull-out',
      verbs: verbs('pull'),
      subject: 'who',
      object: 'who',
      particles: words('out back'),
      roles: { from: 'from', of: 'from', to: 'to' },
      doer: ['force', 'country'],
      control: { status: 'lost', place: 'from', holder: 'who' },
    },
    {
      name: 'abandon',
      verbs: verbs('abandon vacate'),
      subject: 'who',
      object: 'from',
      needs: ['territory'],
      never: words('plan plans hope efforts bid interview speech birth'),
      control: { status: 'lost', place: 'from', holder: 'who' },
    },
    {
      name: 'give-up',
      verbs: verbs('give:gave:given hand'),
      subject: 'who',
      object: 'from',
      needs: ['territory'],
      particles: words('up over'),
      control: { status: 'lost', place: 'from', holder: 'who' },
    },
    {
      name: 'leave',
      verbs: verbs('leave:left:left'),
      subject: 'who',
      object: 'from',
      doer: ['force', 'country'],
      needs: ['territory'],
      never: words('for work office school'),
      control: { status: 'lost', place: 'from', holder: 'who' },
    },
    { name: 'remove', verbs: verbs('remove'), subject: 'author', object: 'who', needs: ['force', 'weapon'], roles: { from: 'from' } },
    {
      name: 'withdrawal',
      nouns: words('withdrawal withdrawals pullout pull-out pullback retreat'),
      of: 'who',
      subject: 'who',
      roles: { from: 'from', to: 'to' },
      never: words('cash bank symptoms nicotine alcohol mountain support spiritual'),
      control: { status: 'lost', place: 'from', holder: 'who' },
    },
  ],
}

const planned: StatusShift = { status: 'planned' }
const attempted: StatusShift = { status: 'attempted' }
const failed: StatusShift = { status: 'attempted', negated: true }
const possible: StatusShift = { status: 'possible' }
const ongoing: StatusShift = { status: 'ongoing' }
const threatened: StatusShift = { status: 'threatened' }
const not: StatusShift = { negated: true }
const dropped: StatusShift = { status: 'planned', negated: true }

/** One shift for many words. */
function shift(list: string, value: StatusShift): { readonly [word: string]: StatusShift } {
  return Object.fromEntries([...words(list)].map((word) => [word, value]))
}

const control: readonly ControlRow[] = [
  {
    name: 'hold',
    status: 'held',
    verbs: verbs('hold:held control:controlled:controlled:controlling occupy administer dominate rule'),
    place: 'object',
    holder: 'subject',
  },
  {
    name: 'under-control',
    status: 'held',
    nouns: words('control rule occupation administration'),
    before: words('under'),
    place: 'subject',
    holder: 'own',
  },
  { name: 'in-hands', status: 'held', nouns: words('hands'), before: words('in'), place: 'subject', holder: 'own' },
  { name: 'in-control', status: 'held', nouns: words('control charge'), before: words('in'), place: 'of', holder: 'subject' },
  {
    name: 'back-in-control',
    status: 'taken',
    nouns: words('control hands'),
    before: words('to back_in into'),
    place: 'subject',
    holder: 'own',
  },
  {
    name: 'gain-control',
    status: 'taken',
    nouns: words('control'),
    over: words(
      'gain gains gained gaining regain regains regained regaining seize seizes seized seizing take takes took taken taking retake retook wrest wrested establish established',
    ),
    place: 'of',
    holder: 'subject',
  },
  {
    name: 'lose-control',
    status: 'lost',
    nouns: words('control'),
    over: words('lose loses lost losing cede cedes ceded ceding relinquish relinquished'),
    place: 'of',
    holder: 'subject',
  },
  { name: 'lose', status: 'lost', verbs: verbs('lose:lost'), place: 'object', holder: 'subject' },
  { name: 'belong', status: 'claimed', verbs: verbs('belong'), place: 'subject', holder: 'to' },
  {
    name: 'part-of',
    status: 'claimed',
    nouns: words('part subject issue region province territory land matter'),
    copula: true,
    place: 'subject',
    holder: 'of',
    quoted: true,
  },
  { name: 'is-ours', status: 'claimed', nouns: words('ours'), copula: true, place: 'subject', holder: 'own', quoted: true },
  { name: 'became-part', status: 'annexed', nouns: words('part'), over: words('become becomes became'), place: 'subject', holder: 'of' },
  {
    name: 'give-up',
    status: 'claimed',
    verbs: verbs('give:gave:given cede return surrender hand abandon'),
    particles: words('up over'),
    place: 'object',
    holder: 'subject',
    denied: true,
  },
  { name: 'is-country', status: 'claimed', copula: true, place: 'subject', holder: 'none', quoted: true },
  {
    name: 'flag',
    status: 'held',
    nouns: words('flag flags'),
    over: words('fly flies flying flew flown waves waving hoisted raised'),
    place: 'where',
    holder: 'own',
  },
]

/** English events. */
export const events: EventTables = {
  triggers,
  things: {
    person: words(`
 activist activists actor adult adults anyone archbishop artist aide aides bishop bishops bodies body boy boys brother brothers businessman businessmen
 bystander bystanders candidate candidates captive captives child children citizen citizens civilian civilians clergymen colleague colleagues
 congressman congressmen couple crew crowd crowds daughter daughters delegate delegates deputies deputy demonstrator demonstrators detainee detainees
 diplomat diplomats director directors doctor doctors driver drivers employee employees engineer engineers entrepreneur everybody everyone executive
 executives ex-president families family farmer farmers father fathers fishermen fisherman foreigner foreigners friend friends girl girls guard guards
 hostage hostages him husband hundreds infant inhabitants immigrants individual individuals inmate inmates jesuits journalist journalists
 judge judges labourers laborers lawmaker lawmakers lawyer lawyers leader leaders legislator locals magistrate man mayor mayors men member members migrant
 migrants miner miners minister ministers mother mothers murderers nobody nun nuns nurse nurses official officials officer officers
 opponent opponents parents participants passenger passengers passersby patient patients pedestrian peasant peasants people person persons
 personnel player policeman policemen politician politicians premier president presidents priest priests prisoner prisoners professor prosecutor prosecutors
 protester protesters protestors pupils refugee refugees relatives reporter reporters rescuer rescuers resident residents rioters scores scientist
 senator senators sister sisters somebody someone son sons spokesman staff student students suspect suspects teacher teachers teenager teenagers thousands
 tourist tourists trader traders unionist victim victims villager villagers volunteer volunteers widow wife witness witnesses woman women worker
 workers youth youths others dozens many some two three four five six seven eight nine ten dead lawmen settlers settler adviser advisers writer
 editor columnist monk monks baby babies them me themselves himself herself dissident dissidents cleric commander commanders`),
    force: words(`
      gunman guerrilla militant rebel army armies air_force batallion battalion battalions brigade brigades column columns command commandos company companies contingent contras corps
      division divisions enemy extremists fighter fighters fleet force forces garrison group groups guerrilla guerrillas gunmen hitmen insurgents invaders
      jihadists marines mercenaries militants militia militias militiamen military navy occupiers paramilitaries partisans patrol patrols peacekeepers
      police policemen platoon rebel rebels regiment regiments regime security separatists servicemen side sides soldier soldiers squad squadron subversives
      terrorists troop troops unit units warplanes assailants attackers bomber bombers death_squads gangs gang mob hooligans armed_men
      detachment command convoy convoys vehicle vehicles tanks assassins criminals reservists reserves coalition defenders adversary legion traffickers`),
    place: words(`
      area areas bank banks border camp camps capital cities city coast country countryside district districts downtown enclave front hamlet island islands
      municipality neighborhood neighborhoods neighbourhood neighbourhoods outskirts part parts place plain port province provinces quarter region regions river
      settlement settlements shelter sector site square street streets suburb suburbs territory territories town towns village villages zone zones mountain
      positions valley valleys market markets desert forest jungle field fields hill hills mountains embassy frontier lowlands highlands backyard north south east west center centre strip corridor peninsula base bases residence`),
    territory: words(`
      area areas bank capital cities city district districts enclave hamlet island islands municipality neighborhood neighbourhood outskirts peninsula port positions
      province provinces region regions settlement settlements suburb suburbs territory territories town towns village villages airport base bridgehead
      outpost outposts stronghold strongholds hill hills ground land`),
    weapon: words(`
      ammunition arms artillery bomb bombs bullet bullets cannon charge charges dynamite device devices drone drones explosive explosives grenade grenades gun guns
      howitzer howitzers ied knife machine-gun mine mines missile missiles mortar mortars munition munitions nuclear projectile projectiles rifle rifles rocket rockets
      round rounds shell shells shot shots torpedo torpedoes warhead warheads weapon weapons air airstrike cocktail cocktails gas stones petrol tear-gas
      shrapnel ballistic cruise volley volleys teargas tear suicide`),
    structure: words(`
      airport airports antenna apartment apartments bank banks bar barracks base bases block blocks bridge bridges building buildings bunker bus_station cafe canal
      cathedral causeway checkpoint checkpoints church churches clinic clinics compound consulate dam dams depot depots embassies embassy equipment facilities
      facility factories factory farm farms garrison grid headquarters highway highways home homes hospital hospitals hotel hotels house houses
      infrastructure installation installations junction junctions kindergarten library line lines mall market mill mine monument mosque mosques
      office offices outpost outposts palace pipeline pipelines plant plants pole poles police_station port ports power prison railway refinery residence residences
      restaurant road roads roof school schools shelter shop shops shrine silo stadium stall statue station stations store stores street streets substation
      synagogue target targets temple theater theatre tower towers towns train tunnel university village villages wall walls warehouse warehouses waterworks
      windows crossing crossings border borders supermarket crops bodegas banner banners posts post`),
    vehicle: words(`
      aircraft airliner ambulance ambulances armor armour boat boats bus buses car carrier cars convoy convoys cruiser drone drones ferries ferry fighter helicopter
      helicopters jeep jeeps jet jets locomotive lorry lorries minibus missile missiles motorcade motorcycle patrol plane planes ship ships submarine submarines tank
      tanker tankers tanks train trains truck trucks van vans vehicle vehicles vessel vessels warplane warplanes warship warships rocket rockets airplane satellite equipment`),
    office: words(`
      ambassador chairman chief commander coach director governor head judge mayor manager minister officer official premier president prosecutor secretary
      spokesman chancellor general king queen leader defense_secretary ministers officials delegation delegations envoy envoys foreign_minister pope`),
    document: words(
      'accord accords agreement agreements armistice ceasefire cease-fire contract contracts convention deal deals memorandum pact pacts peace protocol resolution treaties treaty truce understanding',
    ),
    talks: words('ceremony conference consultations dialogue discussions funeral meeting meetings negotiations session summit talk talks'),
    country: words('country countries government governments nation nations republic state states kingdom federation'),
  },
  parts: words(`
    about all any bulk column columns company contingent dozens each elements group groups half hundreds lot majority many member members most much none number numbers
    part parts piece pieces remnants rest scores section sections several some squad thousands unit units city town village region province state republic capital
    district municipality area department island port suburb quarter one two dozen
    basement roof vicinity front back entrance corner side top middle center centre heart outskirts edge grounds`),
  figurative: words(`
    abuse addiction aids alcoholism aging apathy bureaucracy cancer climate coronavirus corruption covid covid-19 crime criticism critics deficit depression diabetes disease
    discrimination disinformation dementia drugs emotions fraud flu hunger illiteracy illness inequality inflation injustice laughter leukemia malaria obesity odds opioids pollution
    poverty prejudice racism recession sexism smoking stigma terrorism unemployment virus waste words applause opportunity opportunities criticisms reform reforms principle principles terror trafficking drug narcotics`),
  prepositions: {
    across: 'where',
    against: 'target',
    around: 'where',
    at: 'where',
    for: 'for',
    from: 'from',
    in: 'where',
    inside: 'where',
    into: 'to',
    near: 'where',
    on: 'where',
    outside: 'where',
    throughout: 'where',
    to: 'to',
    toward: 'to',
    towards: 'to',
    with: 'with',
    within: 'where',
    along: 'where',
    behind: 'where',
    beneath: 'where',
    under: 'where',
    beside: 'where',
    over: 'where',
    off: 'where',
    through: 'where',
  },
  by: words('by'),
  of: words('of'),
  since: words('since'),
  without: words('without'),
  to: words('to'),
  conditionals: words('if unless should whether'),
  orders: words('command decree decrees directive instruction instructions order orders'),
  receives: words('awaited awaiting follow followed following get got had have obey obeyed receive received receiving'),
  entail: words('imply indicate mean suggest signify'),
  general: words('always generally never normally often rarely seldom typically usually'),
  inverted: words('should had were'),
  joints: words('when where how why once whenever wherever'),
  when: words('when as while'),
  be: words("be is are was were been being am 's 're 'm get gets got getting"),
  been: words('been'),
  had: words('had'),
  present: words("is are am 's 're 'm"),
  have: words("have has had having 've"),
  modals: {
    ...shift("will shall 'll wo would 'd", planned),
    ...shift('can could may might should ought must', possible),
  },
  shifts: {
    ...shift(
      `agree agreed agrees aim aims aimed begin decide decided decides decision determined due expected expects going intend intended intends intention order ordered orders plan
      planned planning plans pledge pledged pledges poised preparing prepare prepares promise promised promises proposal proposed ready resolved scheduled set upcoming
      urged urges vow vowed vows sworn swear swore swears waiting waits want wanted wants wish called calls call calling demand demanded demands asked appeal appealed instructed forthcoming imminent allow allowed permission encourage encouraged encourages willing invitation invited invite urge urging`,
      planned,
    ),
    ...shift(
      `attempt attempted attempting attempts bid effort efforts seek seeking seeks sought struggle struggling tried tries try trying hoping`,
      attempted,
    ),
    ...shift(
      `fail failed failing fails failure foiled thwarted averted prevented prevent prevents preventing unable unsuccessful repelled repulsed avoid avoided avoiding repel`,
      failed,
    ),
    ...shift(`threat threaten threatened threatening threatens threats`, threatened),
    ...shift(
      `ability able alleged chance chances opportunity apparent believed capable case danger fear feared fears likely might perhaps possibility possible possibly potential potentially presumed probable probably risk risks suspected could fearing purported hypothetical negotiations talks negotiation oppose opposed opposes opposing`,
      possible,
    ),
    ...shift(
      'call_off calls_off called_off calling_off cancel canceled cancelled canceling cancelling cancels scrap scrapped scraps',
      dropped,
    ),
    ...shift('delay delayed delaying delays postpone postponed postpones postponing', planned),
    ...shift('continue continued continues continuing keep keeps kept ongoing remains resumed underway', ongoing),
    ...shift(
      'ban banned bans bar barred bars prohibit prohibited forbid forbidden declined declines denied denies deny denying refuse refused refuses refusing ruled rejected rejects rejecting ruling rules',
      not,
    ),
  },
  continues: words(
    'continue continues continued continuing rage rages raged raging ongoing underway way resumed resumes intensified intensifies persist persists',
  ),
  occurs: words(
    'happened occurred began begins started starts ended ends erupted broke took came lasted followed rocked shook heard reported unfolded resumed',
  ),
  effects: words(
    'killed injured wounded destroyed targeted hit damaged left caused claimed struck resulted kills wounds destroys damages displaced triggered forced',
  ),
  light: words(`
    carried carry carries carrying launch launched launches launching conduct conducted conducting conducts staged stage staging mount mounted mounting perpetrated commit committed committing
    make made making held hold holding holds suffered suffer underwent began begin start started stop stopped end ended announced proclaimed proclaims declared declare declares imposed celebrated`),
  aims: words('for out to against on'),
  which: words('which'),
  whom: words('whom'),
  namesake: words('homonymous eponymous namesake'),
  labels: words('terrorist'),
  slugs: words(
    'advisory alert analysis breaking corrected correction exclusive factbox flash insight refile timeline update urgent wrapup',
  ),
  among: words('including'),
  pointing: words('this that these those such'),
  indefinite: words('a an another several two three four five six seven eight nine ten many more new dozens fresh heavy'),
  negative: words('no nobody none neither without'),
  suspicion: words(
    'allegedly alleged apparently believed presumably presumed probably purportedly suspected suspects suspect reportedly apparent thinks',
  ),
  unidentified: words('unidentified unknown unnamed masked'),
  unsaid: words('say said saying know knows known clear give identify establish established determined reveal'),
  open: words('unclear unknown uncertain'),
  who: words('who whose whom'),
  didIt: words('did done responsible behind carried responsibility fired launched perpetrated'),
  blame: words('accuse accused accuses accusing blame blamed blames blaming'),
  denial: words('deny denied denies denying'),
  responsibility: words('credit responsibility responsible'),
  accept: words('accepted accepts accept assumed claim claimed claims claiming take took takes taken'),
  admit: words(
    'accepted acknowledged acknowledge acknowledges admit admits admitted admitting conceded confess confessed confirm confirmed confirms',
  ),
  control,
  definite: {
    bridge: ['structure'],
    capital: ['settlement'],
    city: ['settlement'],
    district: ['district'],
    island: ['area'],
    province: ['region'],
    region: ['region', 'area', 'district'],
    town: ['settlement'],
    village: ['settlement'],
  },
  verbEndings: [
    ['ing', Form.ing, 2],
    ['ed', Form.past | Form.participle, 2],
  ],
  the: words('the'),
  possessives: words('its his her their our my your whose'),
  genitive: words("'s ' ’"),
  objects: words('him them us me himself herself itself themselves ourselves myself'),
  being: words('being'),
  own: words('we our us ours i my'),
  now: words('now today currently nowadays'),
}
