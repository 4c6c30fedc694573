// A parsed document in, its runs of capitals out, each cut into the bare name and told what kind of name it is.

import { formOf, lowerOf, Name, Shape, shapeOf, Tag, type Parse, type Sentence } from '../model/parse.ts'
import { labelOf } from './label.ts'
import { isLoud } from './scan.ts'
import { Class, type Lexicon, verbAt } from './wordbook.ts'

/** What a run of capitals is taken for. `state` and `place` act only in some positions; `none` is no actor. */
export type NameKind = 'person' | 'organization' | 'army' | 'known' | 'state' | 'place' | 'none' | 'unknown'

/** A bare name: tokens `first` to `last` (half-open). */
export interface Run {
  readonly first: number
  readonly last: number
  readonly sentence: number
  kind: NameKind
  /** The same word in lower case: one decision a document. */
  readonly key: string
  /** A role, rank or form of address stands directly before it, in the same run of capitals. */
  readonly titled: boolean
  /** What decided. */
  rule: string
}

/** Where a capital says little: at the beginning of a sentence, after a mark that opens. */
export function opensAt(parse: Parse, i: number): boolean {
  const { tokens, sentences } = parse
  const sentence = sentences[tokens.sentence[i]!]!
  if (i === sentence.first) return true
  const before = shapeOf(tokens, i - 1)
  if ((before & (Shape.quote | Shape.stop)) !== 0) return true
  const form = formOf(tokens, i - 1)
  return (
    form === ':' ||
    form === '(' ||
    form === '•' ||
    form === '*' ||
    form === '–' ||
    form === '—' ||
    form === '[' ||
    form === ']' ||
    form === '--'
  )
}

/** Whether most words of a sentence bear capitals, as in a headline: capitals then tell nothing. */
function isTitled(parse: Parse, sentence: Sentence): boolean {
  const { tokens } = parse
  let words = 0
  let capitals = 0
  let shouted = 0
  let all = 0
  const last = Math.min(sentence.last, sentence.first + 60)
  for (let i = sentence.first; i < last; i++) {
    const shape = shapeOf(tokens, i)
    if ((shape & Shape.letter) !== 0) all++
    if ((shape & Shape.upper) !== 0) shouted++
    if ((shape & Shape.letter) === 0 || tokens.end[i]! - tokens.start[i]! < 4) continue
    words++
    if ((shape & Shape.capital) !== 0) capitals++
  }
  if (isLoud(tokens, sentence)) return true
  // A headline has no full stop.
  if ((shapeOf(tokens, sentence.last - 1) & Shape.stop) !== 0 && formOf(tokens, sentence.last - 1) === '.') return false
  return (words >= 4 && capitals / words >= 0.7) || (all >= 3 && shouted / all >= 0.7)
}

/** Finds runs of capitals, cuts them and decides what they are: by their words, then by what the document says of them elsewhere. */
export function findNames(
  parse: Parse,
  lexicon: Lexicon,
  isPlace: (first: number, last: number) => boolean,
  isSure: (i: number) => boolean,
): Run[] {
  const { tokens, sentences } = parse
  const { classOf, knownAt, stateAt, language } = lexicon
  const { names } = language
  const given = Class.man | Class.woman
  // Word types that bear a capital where it tells something, and those that occur without one.
  const evident = new Uint8Array(tokens.forms.length)
  const small = new Set<string>()
  // What is a name somewhere, in lower case.
  const propers = new Set<string>()
  for (let t = 0; t < evident.length; t++)
    if ((tokens.shapes[t]! & (Shape.capital | Shape.letter)) === Shape.letter) small.add(tokens.forms[t]!)
  const titled = new Uint8Array(sentences.length)
  const loud = new Uint8Array(sentences.length)
  sentences.forEach((sentence, s) => {
    titled[s] = isTitled(parse, sentence) ? 1 : 0
    loud[s] = isLoud(tokens, sentence) ? 1 : 0
  })
  /** Among capitals only a noun that no table knows goes on with a name: "JUAN RAMON BELLOSO SAID". */
  const follows = (k: number): boolean =>
    loud[tokens.sentence[k]!] === 0 ||
    ((tokens.tag[k] === Tag.NOUN || tokens.tag[k] === Tag.PROPN) &&
      (classOf(k) & (Class.reporting | Class.people | Class.official | Class.body | Class.army | Class.place | Class.other)) === 0 &&
      !language.words.verbs.has(lowerOf(tokens, k)) &&
      !language.places.ordinary.has(lowerOf(tokens, k)) &&
      ((classOf(k - 1) & given) !== 0 || (classOf(k - 1) & Class.title) !== 0))
  for (let i = 0; i < tokens.count; i++)
    if ((shapeOf(tokens, i) & Shape.capital) !== 0 && titled[tokens.sentence[i]!] === 0 && !opensAt(parse, i)) {
      evident[tokens.type[i]!] = 1
      propers.add(lowerOf(tokens, i))
    } else if (tokens.tag[i] === Tag.PROPN) propers.add(lowerOf(tokens, i))

  // "World Health Organization (WHO)": letters that are spelled out are a name, whatever word they also are.
  const spelled = new Set<number>()
  for (let i = 3; i + 1 < tokens.count; i++)
    if ((shapeOf(tokens, i) & Shape.upper) !== 0 && formOf(tokens, i - 1) === '(' && formOf(tokens, i + 1) === ')' && spells(tokens, i))
      spelled.add(tokens.type[i]!)
  const roleish = Class.office | Class.title | Class.rank | Class.honorific
  const capital = (i: number): boolean => (shapeOf(tokens, i) & Shape.capital) !== 0
  const namey = (i: number): boolean => {
    if (!capital(i)) return false
    // "Don’t" with a mark that the tokeniser does not cut at
    if ((shapeOf(tokens, i) & Shape.apostrophe) !== 0 && language.letters.clitics.some((clitic) => lowerOf(tokens, i).endsWith(clitic)))
      return false
    if (spelled.has(tokens.type[i]!)) return true
    const bits = classOf(i)
    const lower = lowerOf(tokens, i)
    // "South Korea"
    if ((bits & Class.state) !== 0 && (stateAt(i)?.last ?? 0) > i + 1) return true
    if ((bits & Class.never) !== 0 && (bits & (Class.known | Class.state)) === 0) {
      // "Lower Sulva"
      if (!names.fore.has(lower) || !capital(i + 1) || glued(i + 1) || (classOf(i + 1) & Class.never) !== 0) return false
    }
    const tag = tokens.tag[i]!
    const type = tokens.type[i]!
    const proper = names.proper.has(parse.fines[tokens.fine[i]!] ?? '')
    // A tagger takes a capital that it does not know for an interjection, or for nothing: "Voskar calls it a regrouping."
    const closed =
      tag !== Tag.PROPN &&
      tag !== Tag.NOUN &&
      tag !== Tag.VERB &&
      tag !== Tag.ADJ &&
      tag !== Tag.ADV &&
      !((tag === Tag.INTJ || tag === Tag.X) && (proper || propers.has(lower)))
    const opens = opensAt(parse, i)
    if (closed || shouted(i)) return false
    const labelled = tokens.name[i] !== Name.O
    if (language.words.determiners.has(lower) || language.words.adpositions.has(lower) || language.words.adverbs.has(lower)) return false
    if (titled[tokens.sentence[i]!] === 1 && language.words.verbs.has(lower)) return false
    if (titled[tokens.sentence[i]!] === 1)
      return (
        evident[type] === 1 ||
        labelled ||
        (bits & (given | Class.known | Class.state | Class.office | Class.rank | Class.honorific | Class.body)) !== 0
      )
    if (opens && Object.hasOwn(language.figures.numbers, lower)) return false
    if (!opens) return true
    // "Drew Cass was there": the network knows a name that opens its sentence.
    if (labelled && !(small.has(lower) && !proper)) return true
    if (evident[type] === 1 && !(small.has(lower) && (bits & (given | Class.state | Class.known)) === 0)) return true
    if ((bits & (given | Class.known | Class.state | Class.qualifier | roleish | Class.body | Class.army)) !== 0) return true
    if (small.has(lower) || (bits & (Class.people | Class.official | Class.post)) !== 0) return false
    // "Fighting continued"
    if (language.words.endings.some(([ending, of]) => of !== 'NOUN' && of !== 'ADJ' && lower.endsWith(ending))) return false
    return tag !== Tag.VERB && tag !== Tag.ADV
  }
  /** "HE HAS BEEN CALLED OUT": capitals among capitals that are small words tell nothing. */
  const shouted = (i: number): boolean => {
    if ((shapeOf(tokens, i) & Shape.upper) === 0) return false
    for (const k of [i - 1, i + 1]) {
      if (k < 0 || k >= tokens.count || tokens.sentence[k] !== tokens.sentence[i] || (shapeOf(tokens, k) & Shape.upper) === 0) continue
      const lower = lowerOf(tokens, k)
      if (
        small.has(lower) ||
        language.words.determiners.has(lower) ||
        language.words.adpositions.has(lower) ||
        language.words.auxiliaries.has(lower) ||
        language.words.verbs.has(lower)
      )
        return true
    }
    return false
  }
  const glued = (i: number): boolean => tokens.start[i] === tokens.end[i - 1]

  const runs: Run[] = []
  const put = (first: number, last: number, kind: NameKind, rule: string, isTitledRun = false): void => {
    // Words of a role alone are left to the noun phrases.
    if (last <= first || (kind === 'none' && rule === 'before-role')) return
    let key = ''
    for (let i = first; i < last && key.length < 200; i++) key += (i === first ? '' : ' ') + lowerOf(tokens, i)
    runs.push({ first, last, sentence: tokens.sentence[first]!, kind, key, titled: isTitledRun, rule })
  }

  /** Cuts one run of capitals. */
  const cut = (from: number, to: number): void => {
    let first = from
    while (to - first > 1 && names.past.has(lowerOf(tokens, first))) first++
    // An unknown word that opens the sentence before a given name is no part of the name: "Billionaire Donald Vance".
    if (
      to - first > 1 &&
      opensAt(parse, first) &&
      evident[tokens.type[first]!] === 0 &&
      !(labelOf(tokens, first, to)?.exact === true && labelOf(tokens, first, to)?.kind === 'person') &&
      (classOf(first) & (given | roleish | Class.qualifier | Class.state | Class.known | Class.body)) === 0 &&
      (classOf(first + 1) & (given | Class.state | Class.known)) !== 0
    )
      first++
    // "Security Council Maksim Torvald", "Lower Sulva Region Bogdan Resk": a given name after a whole body or place begins a person.
    for (let i = first + 1; i < to - 1; i++)
      if (
        (classOf(i) & given) !== 0 &&
        (classOf(i) & (Class.qualifier | Class.particle)) === 0 &&
        capital(i) &&
        capital(i - 1) &&
        (classOf(i - 1) & (Class.body | Class.place | Class.qualifier)) !== 0 &&
        (classOf(i - 1) & roleish) === 0 &&
        (classOf(to - 1) & (Class.body | Class.place | Class.suffix | Class.other)) === 0
      ) {
        cut(first, i)
        return put(i, to, 'person', 'given')
      }
    const lastBits = classOf(to - 1)
    const whole = knownAt(first)
    if (whole !== undefined && whole.last === to) return put(first, to, 'known', 'known')
    const state = stateAt(first)
    if (state !== undefined && state.last === to) return put(first, to, 'state', 'state')
    if (to - first > 1 && isPlace(first, to)) return put(first, to, 'place', 'place')
    // "Ardovian Federation" is the state itself.
    if (state !== undefined && state.last === to - 1 && names.realms.has(lowerOf(tokens, to - 1))) return put(first, to, 'place', 'realm')
    // The head of a body: the last word, or the one before "of".
    let head = -1
    for (let i = first; i < to; i++) {
      if ((classOf(i) & Class.join) !== 0 && !capital(i) && i > first) {
        if ((classOf(i - 1) & (Class.body | Class.army)) !== 0) head = i - 1
        break
      }
    }
    if (head < 0 && (lastBits & (Class.body | Class.army)) !== 0 && to - first > 1) head = to - 1
    // A headline inside a quotation: "Ukrainian Armed Forces Enter the City"
    if (head < 0 && state !== undefined)
      for (let i = state.last; i < to - 1; i++)
        if ((classOf(i) & Class.army) !== 0 && (classOf(i + 1) & (Class.army | Class.body | roleish)) === 0) {
          put(first, i + 1, 'army', 'army')
          return cut(i + 1, to)
        }
    // "Foreign Ministry Spokesman Igor Resk": the last role before a name cuts the run, unless a given name stands before it.
    let role = -1
    const leads = (classOf(first) & given) !== 0 && (classOf(first) & roleish) === 0
    {
      for (let i = first; i < to - 1; i++) {
        if ((classOf(i) & roleish) === 0) {
          if (!leads && i > first && (classOf(i) & given) !== 0 && (classOf(i) & Class.qualifier) === 0) break
          continue
        }
        if ((classOf(i + 1) & (Class.join | Class.generational)) !== 0) continue
        // "Charlotte Mayor Jennifer Roberts", but "Larry King Live"
        if (leads && (classOf(i + 1) & given) === 0) continue
        role = i
      }
      if (role >= 0 && head >= 0 && head > role) role = -1
      if (role >= 0 && (classOf(to - 1) & (Class.suffix | Class.place)) !== 0 && (classOf(role + 1) & given) === 0) role = -1
      if (role >= 0 && (classOf(role + 1) & Class.qualifier) !== 0 && (classOf(role + 1) & given) === 0) role = -1
    }
    // "General Director of the agency", "Virginia Governor": two words of a role and nobody's name
    if (role === to - 2 && (lastBits & (Class.office | Class.title)) !== 0 && (lastBits & given) === 0) return putLeft(first, to - 1)
    if (role >= 0) {
      putLeft(first, role)
      return put(role + 1, to, 'person', 'title', true)
    }
    if (head >= 0) {
      const army = (classOf(head) & Class.army) !== 0 && !Object.hasOwn(names.topics, lowerOf(tokens, head - 1))
      // "7th Rifle Brigade"
      const numbered =
        first > 0 &&
        (shapeOf(tokens, first - 1) & (Shape.digit | Shape.letter)) === (Shape.digit | Shape.letter) &&
        tokens.sentence[first - 1] === tokens.sentence[first]
      return put(numbered ? first - 1 : first, to, army ? 'army' : 'organization', army ? 'army' : 'body')
    }
    if (
      to - first === 1 &&
      (lastBits & (roleish | Class.qualifier | Class.body | Class.army | Class.people | Class.official | Class.place | Class.other)) !==
        0 &&
      (lastBits & given) === 0
    )
      return
    if (to - first > 1 && (lastBits & (Class.suffix | Class.generational)) === Class.suffix) return put(first, to, 'organization', 'suffix')
    if ((lastBits & Class.place) !== 0 && to - first > 1) return put(first, to, 'place', 'place-word')
    if ((lastBits & Class.other) !== 0 && to - first > 1) return put(first, to, 'none', 'other')
    // "Tropical Storm Elza", "Operation Anvil": the name of no person, here and wherever it stands alone.
    for (let i = first; i < to - 1 && i < first + 2; i++) if (names.things.has(lowerOf(tokens, i))) return put(first, to, 'none', 'thing')
    if ((lastBits & (roleish | Class.people | Class.official)) !== 0 && ((classOf(first) & given) === 0 || isPlace(first, to - 1))) {
      // "Ukrainian Foreign Minister" without a name: left to the nominals, the state in it too.
      return putLeft(first, to - 1)
    }
    if (whole !== undefined && whole.last < to) {
      put(first, whole.last, 'known', 'known')
      // "RT America"
      if (stateAt(whole.last)?.last === to) return
      return cutRest(whole.last, to)
    }
    if (state !== undefined && state.last < to) {
      put(first, state.last, 'state', 'state')
      return cutRest(state.last, to)
    }
    cutRest(first, to)
  }
  /** What stands before a role: "Security Council | Deputy Chairman", "Ukrainian | Foreign Minister". */
  const putLeft = (from: number, last: number): void => {
    for (let i = last - 1; i > from; i--) if ((classOf(i) & Class.body) !== 0) return put(from, i + 1, 'organization', 'before-role')
    const first = bare(from, last)
    put(first, last, leftKind(first, last), 'before-role')
  }
  /** "Former Pennsylvania", "Interim DNC": what belongs to the role after it is left out. */
  const bare = (first: number, last: number): number => {
    let i = first
    while (
      i < last &&
      (classOf(i) & Class.qualifier) !== 0 &&
      (classOf(last - 1) & Class.body) === 0 &&
      stateAt(i) === undefined &&
      knownAt(i) === undefined
    )
      i++
    return i
  }
  const leftKind = (first: number, last: number): NameKind => {
    if (last <= first) return 'none'
    if (isPlace(first, last)) return 'place'
    if (stateAt(first)?.last === last) return 'state'
    if (knownAt(first)?.last === last) return 'known'
    for (let i = first; i < last; i++) if ((classOf(i) & (Class.qualifier | roleish)) === 0 && stateAt(i) === undefined) return 'unknown'
    return 'none'
  }
  const cutRest = (first: number, last: number): void => {
    const bits = classOf(first)
    if (stateAt(first)?.last === last) return put(first, last, 'state', 'state')
    // "Franco-German", "R-Ky."
    const dash = formOf(tokens, first + 1) === '-' && glued(first + 1)
    if (dash && last - first === 3 && (bits & given) !== 0) return put(first, last, 'unknown', 'several')
    if (dash && last - first === 3 && (stateAt(first + 2) !== undefined || tokens.end[first]! - tokens.start[first]! === 1)) return
    let end = last
    if (end - first === 1) {
      // "in Halvena": a place by what stands around it somewhere in the report.
      if (isSure(first)) return put(first, end, 'place', 'place')
      if (isPlace(first, end)) return put(first, end, 'unknown', 'place')
      if ((bits & (roleish | Class.people | Class.official)) !== 0 && (bits & given) === 0) return
      // "EB-5", "STS-135": the name of a thing
      if (formOf(tokens, end) === '-' && glued(end) && (shapeOf(tokens, end + 1) & Shape.digit) !== 0) return
      if ((shapeOf(tokens, first) & Shape.upper) !== 0 && (bits & given) === 0 && tokens.end[first]! - tokens.start[first]! <= 6)
        return put(first, end, 'unknown', 'acronym')
      return put(first, end, 'unknown', (bits & given) !== 0 ? 'given' : 'single')
    }
    if ((bits & given) !== 0 && (bits & Class.qualifier) === 0) return put(first, end, 'person', 'given')
    // "J. Marsek", "Ban Ki-moon"
    if (/^\p{Lu}\.$/u.test(formOf(tokens, first)) && end - first === 2) return put(first, end, 'person', 'initial')
    // "North Kherson": a place with a word before it.
    // But "Valeska Paris" is a person where the network says so.
    const label = labelOf(tokens, first, end)
    for (let i = first + 1; i < end; i++)
      if (isPlace(i, end))
        return label?.kind === 'person' && label.exact ? put(first, end, 'person', 'label') : put(first, end, 'place', 'place')
    while (end > first && (classOf(end - 1) & Class.particle) !== 0 && !capital(end - 1)) end--
    put(first, end, 'unknown', 'several')
  }

  for (const sentence of sentences) {
    if (sentence.quiet) continue
    let i = sentence.first
    while (i < sentence.last) {
      const here = stateAt(i)
      if (!namey(i)) {
        // "kyiv" in small letters is still the capital.
        if (here !== undefined && here.value.what === 'seat' && !capital(i)) {
          put(i, here.last, 'state', 'state')
          i = here.last
        } else i++
        continue
      }
      let k = i + 1
      while (k < sentence.last && k - i < 24) {
        if (
          glued(k) &&
          formOf(tokens, k) === '-' &&
          k + 1 < sentence.last &&
          glued(k + 1) &&
          (shapeOf(tokens, k + 1) & Shape.letter) !== 0 &&
          (capital(k + 1) || capital(k - 1)) &&
          !isPlainHyphen(k)
        ) {
          k += 2
          continue
        }
        if (
          namey(k) ||
          (capital(k) &&
            follows(k) &&
            ((classOf(k - 1) & given) !== 0 ||
              (k - 1 >= i && (classOf(k - 1) & roleish) !== 0) ||
              (k - 2 >= i && (classOf(k - 2) & roleish) !== 0)) &&
            (classOf(k) & (Class.never | Class.qualifier)) === 0 &&
            tokens.tag[k] !== Tag.ADP) ||
          (capital(k) && (classOf(k) & (Class.generational | Class.suffix)) !== 0)
        ) {
          k++
          continue
        }
        const bits = classOf(k)
        if ((bits & Class.particle) !== 0 && namey(k + 1) && k + 1 < sentence.last) {
          k += 2
          continue
        }
        if ((bits & Class.particle) !== 0 && (classOf(k + 1) & Class.particle) !== 0 && namey(k + 2) && k + 2 < sentence.last) {
          k += 3
          continue
        }
        const form = formOf(tokens, k)
        // "Martin Vale, Jr."
        if (form === ',' && (classOf(k + 1) & Class.generational) !== 0 && capital(k + 1)) {
          k += 2
          continue
        }
        if (form === '&' && capital(k + 1)) {
          k += 2
          continue
        }
        // "Ministry of Defence of the Republic of Tarvenia", "Institute for Frontier Studies"
        if ((bits & Class.join) !== 0 && hasBody(i, k)) {
          const next = names.articles.definite.has(lowerOf(tokens, k + 1)) ? k + 2 : k + 1
          // "… Party for Hillary Clinton"
          if (!names.of.has(lowerOf(tokens, k)) && (classOf(next) & given) !== 0) break
          if (next < sentence.last && capital(next) && tokens.tag[next] !== Tag.PRON) {
            k = next + 1
            continue
          }
        }
        // "the Securities and Exchange Commission"
        if (
          tokens.tag[k] === Tag.CCONJ &&
          k - i < 3 &&
          names.articles.definite.has(lowerOf(tokens, i - 1)) &&
          (classOf(k - 1) & (given | Class.state | Class.known | Class.body | Class.suffix)) === 0
        ) {
          let last = k + 1
          while (last < k + 5 && last < sentence.last && namey(last) && (classOf(last) & (Class.state | given)) === 0) last++
          if (last - k > 2 && (classOf(last - 1) & Class.body) !== 0) {
            k = last
            continue
          }
        }
        // "Department of Health and Human Services"
        if (
          tokens.tag[k] === Tag.CCONJ &&
          hasJoin(i, k) &&
          namey(k + 1) &&
          (classOf(k + 1) & (given | Class.state)) === 0 &&
          namey(k + 2)
        ) {
          k += 2
          continue
        }
        break
      }
      cut(i, k)
      i = k
    }
  }
  function hasBody(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if ((classOf(i) & (Class.body | Class.army)) !== 0) return true
    return false
  }
  function hasJoin(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if ((classOf(i) & Class.join) !== 0 && !capital(i)) return true
    return false
  }
  /** "26-year", "Kerch-based": a hyphen before a small word ends the name. */
  function isPlainHyphen(k: number): boolean {
    return (
      !capital(k + 1) &&
      (language.words.verbs.has(lowerOf(tokens, k + 1)) || tokens.tag[k + 1] === Tag.VERB || tokens.tag[k + 1] === Tag.NOUN)
    )
  }
  decide(parse, lexicon, runs, (i) => evident[tokens.type[i]!] === 1)
  return runs
}

/** Whether the capitals before "(WHO)" begin with its letters. */
function spells(tokens: Parse['tokens'], at: number): boolean {
  const letters = formOf(tokens, at)
  if (letters.length > 6) return false
  let k = letters.length - 1
  for (let i = at - 2; i >= 0 && i > at - 14 && k >= 0 && tokens.sentence[i] === tokens.sentence[at]; i--) {
    const form = formOf(tokens, i)
    if ((shapeOf(tokens, i) & Shape.capital) === 0) continue
    if (form.charAt(0) !== letters.charAt(k)) return false
    k--
  }
  return k < 0
}

/** How much the network's labels count: it knows people best. */
const WEIGHTS = { person: 1.2, organization: 0.85, place: 1 }

/** Decides the unknown by the rest of the document: last words of people's names, what stands before and after, what it does. */
function decide(parse: Parse, lexicon: Lexicon, runs: Run[], evident: (i: number) => boolean): void {
  const { tokens } = parse
  const { classOf, language } = lexicon
  const { names } = language
  const singles = new Set<string>()
  for (const run of runs) if (run.last - run.first === 1) singles.add(run.key)
  const votes = new Map<string, { person: number; organization: number; place: number }>()
  const labels = new Map<string, { person: number; organization: number; place: number; times: number }>()
  const strong = new Set<string>()
  const vote = (run: Run, kind: 'person' | 'organization' | 'place', weight: number): void => {
    const so = votes.get(run.key) ?? { person: 0, organization: 0, place: 0 }
    so[kind] += weight
    votes.set(run.key, so)
    if (kind === 'person' && weight >= 2) strong.add(run.key)
  }
  const given = Class.man | Class.woman
  // "Elza" after "Storm Elza"; but not where somebody bears the name, too.
  const things = new Set<string>()
  const bearers = new Set<string>()
  for (const run of runs) {
    if (run.rule === 'thing') things.add(lowerOf(tokens, run.last - 1))
    else if (names.things.has(lowerOf(tokens, run.first - 1)) && run.last - run.first === 1) things.add(run.key)
    else if (run.kind === 'person' && run.last - run.first > 1) bearers.add(lowerOf(tokens, run.last - 1))
  }
  for (const run of runs)
    if (run.last - run.first === 1 && things.has(run.key) && !bearers.has(run.key) && (run.kind === 'unknown' || run.kind === 'person')) {
      run.kind = 'none'
      run.rule = 'thing'
    }
  // People who are introduced with name and role: beside them a name that only ever acts is hardly a person's, "Voskar named a governor".
  const introduced = new Set<string>()
  for (const run of runs)
    if (run.kind === 'person' && run.last - run.first > 1) {
      const before = lowerOf(tokens, run.first - 1) === ',' ? run.first - 2 : run.first - 1
      const told = (classOf(before) & (Class.office | Class.title | Class.post | Class.rank)) !== 0 && !opensAt(parse, run.first)
      if (run.titled || told || (lowerOf(tokens, run.last) === ',' && apposed(lexicon, run.last + 1) !== undefined)) introduced.add(run.key)
    }
  for (const [r, run] of runs.entries()) {
    if (run.kind !== 'unknown') continue
    const { first, last } = run
    const size = last - first
    const inside = first > 0 && tokens.sentence[first - 1] === run.sentence
    const before = inside ? lowerOf(tokens, first - 1) : ''
    const beforeBits = inside ? classOf(first - 1) : 0
    const after = tokens.sentence[last] === run.sentence ? lowerOf(tokens, last) : ''
    const afterBits = after === '' ? 0 : classOf(last)
    const the = names.articles.definite.has(before)
    if (size === 1 && (classOf(first) & given) !== 0 && (afterBits & Class.office) === 0) vote(run, 'person', 1)
    // A dateline: "SELMORA, Oct 16"; a kind of settlement: "the town of Halvena", "Halvena is the third town"
    if (!inside && after === ',' && (shapeOf(tokens, first) & Shape.upper) !== 0 && tokens.end[last - 1]! - tokens.start[first]! > 3)
      vote(run, 'place', 5)
    if (names.joins.has(before) && names.settlements.has(lowerOf(tokens, first - 2))) vote(run, 'place', 5)
    // "Senator Mitch Corvel of Kentucky, the majority leader"
    const previous = runs[r - 1]
    if (names.of.has(before) && previous !== undefined && previous.last === first - 1 && previous.kind === 'person') vote(run, 'place', 5)
    if (names.settlements.has(before) || (size === 1 && names.settlements.has(after))) vote(run, 'place', 3)
    if (names.being.has(after) && apposed(lexicon, last + 1) === 'place') vote(run, 'place', 4)
    // "[el presidente ruso Vladimir] Putin"
    if (before === ']' && (classOf(first - 2) & given) !== 0) vote(run, 'person', 4)
    if ((beforeBits & (Class.title | Class.honorific | Class.rank | Class.post | Class.office)) !== 0) vote(run, 'person', 4)
    if ((beforeBits & Class.body) !== 0) vote(run, 'organization', 4)
    const bodyAfter = bodyBehind(lexicon, last)
    // "the Meridian news agency" names the agency, "the Lower Sulva regional administration" the place that is administered.
    if (bodyAfter >= 0)
      vote(run, names.statal.has(names.bodies[lowerOf(tokens, bodyAfter)]!) ? 'place' : 'organization', size === 1 ? 2 : 1)
    else if ((afterBits & (Class.office | Class.post)) !== 0) vote(run, 'organization', 0.5)
    if (run.rule === 'place' && !votes.has(run.key)) vote(run, 'place', 2)
    const label = run.rule === 'before-role' ? undefined : labelOf(tokens, first, last)
    const told = labels.get(run.key) ?? { person: 0, organization: 0, place: 0, times: 0 }
    labels.set(run.key, told)
    told.times++
    // "the Lower Sulva administration"; "Tarvenia's ambassador"; a town that the network takes for a person is still a town.
    const idle =
      label === undefined ||
      (label.kind === 'organization' && bodyAfter >= 0) ||
      (label.kind === 'person' && names.possessive.has(after) && (classOf(last + 1) & Class.office) !== 0) ||
      (label.kind !== 'place' && run.rule === 'place') ||
      // "the Sulva" is a river as likely as a body.
      (label.kind === 'organization' && the && size === 1 && run.rule !== 'acronym') ||
      // "in Perdina"
      (label.kind !== 'place' && size === 1 && names.locatives.has(before) && (classOf(first) & given) === 0)
    if (label !== undefined) told[label.kind] += (label.exact ? (size > 1 ? 1.2 : 0.8) : 0.5) * (idle ? 0.25 : 1)
    if (run.rule === 'acronym') vote(run, 'organization', the ? 1 : 0.5)
    else if (the) vote(run, 'organization', 0.5)
    // A dateline: "(Meridian)", "/ArdInform/"
    if ((before === '(' && after === ')') || (before === '/' && after === '/')) vote(run, 'organization', 5)
    if (names.locatives.has(before)) vote(run, 'place', 1)
    else if (names.origins.has(before)) vote(run, 'place', 0.5)
    if (after === ',') {
      const what = apposed(lexicon, last + 1)
      if (what !== undefined && !(the && what === 'person')) vote(run, what, what === 'place' ? 4 : 3)
      if (names.personal.has(lowerOf(tokens, last + 1))) vote(run, 'person', 3)
    }
    // "the mayor of Ostrena said": what follows a preposition does not speak.
    const under = inside && tokens.tag[first - 1] === Tag.ADP
    // "…, said Hask"; but not "which it calls Galvina"
    const inverted =
      ((shapeOf(tokens, first - 2) & Shape.punctuation) !== 0 && !closesRelative(lexicon, first - 2)) || tokens.tag[first - 2] === Tag.ADV
    const said =
      ((beforeBits & Class.reporting) !== 0 && !names.told.has(before) && inverted) || ((afterBits & Class.reporting) !== 0 && !under)
    // "a strike by Tarvenian rockets"
    const modifies =
      after !== '' &&
      tokens.tag[last] === Tag.NOUN &&
      (shapeOf(tokens, last) & Shape.capital) === 0 &&
      (names.agents.has(before) || !verbAt(lexicon, last))
    const acts =
      !modifies &&
      (said ||
        names.told.has(before) ||
        names.agents.has(before) ||
        (verbAt(lexicon, last) && !(inside && tokens.tag[first - 1] === Tag.ADP)))
    if (size === 1 && names.carries.has(after)) vote(run, 'organization', 2.5)
    // "told Meridian": somebody of whom nothing else is known is an outlet more often than a person.
    if (names.told.has(before) && size === 1) vote(run, 'organization', label?.kind === 'place' ? 2 : 1.2)
    // "Power is back", "Organisers said": a word that only ever opens sentences, or a plural of that kind, is hardly a name.
    const bare = size === 1 && !evident(first) && (classOf(first) & given) === 0
    const doubtful = bare && (!said || lowerOf(tokens, first).endsWith(names.present))
    if (acts && !(the && size === 1 && !said))
      vote(
        run,
        the || run.rule === 'acronym' ? 'organization' : 'person',
        doubtful || (size === 1 && names.being.has(after)) ? 0.4 : said ? 2 : 1,
      )
    if (names.possessive.has(after) && inside) vote(run, the || run.rule === 'acronym' ? 'organization' : 'person', the ? 0.2 : 0.5)
    // "on the Sulva", "across the Sulva": a river
    if (the && size === 1 && tokens.tag[first - 2] === Tag.ADP && names.along.has(lowerOf(tokens, first - 2)) && !modifies)
      vote(run, 'place', 3)
    if (size === 1 && isThing(parse, lexicon, run)) vote(run, 'place', 4)
    if (size > 1 && size < 4 && singles.has(lowerOf(tokens, last - 1)) && !the) vote(run, 'person', 2)
  }
  // What the network says of all mentions together is one voice among the others.
  for (const [key, told] of labels) {
    const so = votes.get(key) ?? { person: 0, organization: 0, place: 0 }
    votes.set(key, so)
    const weight = Math.min(0.8 + told.times * 0.2, 2) / told.times
    so.person += WEIGHTS.person * told.person * weight
    so.organization += WEIGHTS.organization * told.organization * weight
    so.place += WEIGHTS.place * told.place * weight
  }
  for (const run of runs) {
    if (run.kind !== 'unknown') continue
    const so = votes.get(run.key)
    if (so === undefined || so.person + so.organization < 1 || so.place >= so.person + so.organization) {
      run.kind = so !== undefined && so.place >= 1 ? 'place' : 'none'
      continue
    }
    // A report that introduces people in full does not speak of one by a bare word that nothing shows to be a person's name.
    if (
      run.last - run.first === 1 &&
      introduced.size > 1 &&
      so.person >= so.organization &&
      so.person < 2 &&
      !strong.has(run.key) &&
      (classOf(run.first) & given) === 0
    ) {
      run.kind = 'none'
      continue
    }
    // "the SVP", "Junge SVP": letters are a body's.
    const letters =
      (shapeOf(tokens, run.last - 1) & Shape.upper) !== 0 &&
      tokens.end[run.last - 1]! - tokens.start[run.last - 1]! <= 6 &&
      !isLoud(tokens, parse.sentences[run.sentence]!)
    // "Environment Canada"
    const branch = run.last - run.first > 1 && lexicon.stateAt(run.last - 1)?.value.what === 'name'
    run.kind = so.organization > so.person || letters || branch ? 'organization' : 'person'
    run.rule = 'context'
  }
}

/** "The one in green, which is bent, says Galvina": whether a comma ends a relative clause, so that its subject goes on. */
function closesRelative({ tokens, language }: Lexicon, comma: number): boolean {
  for (let k = comma - 1; k > comma - 14 && k > 0 && tokens.sentence[k] === tokens.sentence[comma]; k--)
    if (lowerOf(tokens, k) === ',') return language.words.pronouns.who.has(lowerOf(tokens, k + 1))
  return false
}

/** Whether the words treat a name as a state or its seat: "for Voskar since it …", "Voskar calls it a regrouping. Its defence ministry …". */
function isThing(parse: Parse, lexicon: Lexicon, { first, last, sentence }: Run): boolean {
  const { tokens, sentences } = parse
  const { classOf, language } = lexicon
  const { subordinators, pronouns } = language.words
  if (subordinators.has(lowerOf(tokens, last)) && pronouns.it.has(lowerOf(tokens, last + 1)) && tokens.sentence[last + 1] === sentence)
    return true
  const next = sentences[sentence + 1]
  if (first !== sentences[sentence]!.first || next === undefined || !verbAt(lexicon, last)) return false
  if (next.block !== sentences[sentence]!.block || !pronouns.it.has(lowerOf(tokens, next.first))) return false
  for (let k = next.first + 1; k < next.first + 4 && k < next.last; k++) {
    if ((classOf(k) & Class.army) !== 0) return true
    if ((classOf(k) & Class.body) !== 0) return language.names.statal.has(language.names.bodies[lowerOf(tokens, k)]!)
  }
  return false
}

/** The head of a body that a name modifies: "the Meridian | news agency"; -1 where there is none. */
export function bodyBehind({ tokens, classOf }: Lexicon, last: number): number {
  for (let k = last; k < last + 3 && k < tokens.count && tokens.sentence[k] === tokens.sentence[last - 1]; k++) {
    if ((classOf(k) & Class.body) !== 0 && (shapeOf(tokens, k) & Shape.capital) === 0) return k
    if ((classOf(k) & Class.qualifier) === 0) return -1
  }
  return -1
}

/** What an apposition says of the name before it: "a 26-year-old employee" a person, "the state agency" a body. */
function apposed(lexicon: Lexicon, from: number): 'person' | 'organization' | 'place' | undefined {
  const { tokens, classOf } = lexicon
  let i = from
  if ((shapeOf(tokens, i) & Shape.digit) !== 0 && lowerOf(tokens, i + 1) === ',') return 'person'
  let found: 'person' | 'organization' | 'place' | undefined
  for (let n = 0; n < 9 && i < tokens.count && tokens.sentence[i] === tokens.sentence[from - 1]; n++, i++) {
    const tag = tokens.tag[i]
    const bits = classOf(i)
    if (n > 0 && (tag === Tag.ADP || tag === Tag.DET || tag === Tag.AUX || tag === Tag.PRON || lowerOf(tokens, i) === ',')) break
    if (n === 0 && tag !== Tag.DET && (bits & (Class.office | Class.post | Class.qualifier)) === 0) return undefined
    if ((bits & (Class.office | Class.post | Class.title)) !== 0) found = 'person'
    else if ((bits & Class.body) !== 0) found = 'organization'
    else if (lexicon.language.names.settlements.has(lowerOf(tokens, i))) found = 'place'
  }
  return found
}
