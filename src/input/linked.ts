// The JSON-LD of a page in, what it says of the report out: broken, nested or hostile data is passed over, never trusted.

/** What schema.org's Article says of itself; every string as it stands there. */
export interface Linked {
  readonly headline?: string
  readonly published?: string
  readonly url?: string
  readonly language?: string
  readonly authors: readonly string[]
  readonly publisher?: string
}

type Thing = { readonly [key: string]: unknown }

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report|Review|Recipe|ClaimReview)$/
const PAGE = /^(?:https?:\/\/schema\.org\/)?\w*Page$/
const MOST = 20_000
const DEEPEST = 24

/** Reads all JSON-LD of a page: the first article of its graphs, else the first page that has a date. Source: schema.org/Article. */
export function readLinked(texts: readonly string[]): Linked {
  const things: Thing[] = []
  for (const text of texts) collect(parse(text), things)
  const articles = things.filter((thing) => isA(thing, ARTICLE))
  const dated = (thing: Thing): boolean => typeof thing.datePublished === 'string'
  const article =
    articles.find((thing) => dated(thing) && typeof thing.headline === 'string') ??
    articles.find(dated) ??
    articles[0] ??
    things.find((thing) => isA(thing, PAGE) && dated(thing))
  const published = string(article?.datePublished) ?? dateOf(texts)
  const headline = string(article?.headline)
  const url = string(article?.url) ?? address(article?.mainEntityOfPage)
  const language = string(article?.inLanguage)
  const publisher = names(article?.publisher, things)[0]
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(publisher === undefined ? {} : { publisher }),
    authors: names(article?.author ?? article?.creator, things),
  }
}

/** JSON as the web writes it: in a comment or CDATA, with bare line breaks in strings, with a comma too much. Undefined where it is none. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*+|\/\/)?\s*(?:<!\[CDATA\[)?(?:\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s{0,9}(?:\]\]>)?\s{0,9}(?:-->|\*\/)?[\s;]{0,99}$/, '')
  for (const attempt of [text, bare, bare.replace(/\p{Cc}+/gu, ' '), bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s{0,99}(?=[\]}])/g, '')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt mends what pages often break.
    }
  }
  return undefined
}

/** The one date of broken JSON-LD that still says `"datePublished": "…"`. */
function dateOf(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (parse(text) !== undefined) continue
    const match = /"datePublished"\s{0,9}:\s{0,9}"([^"\\]{8,40})"/.exec(text)
    if (match) return match[1]
  }
  return undefined
}

/** All objects of a value, outermost first, as many and as deep as any honest page has. */
function collect(root: unknown, things: Thing[]): void {
  let level: unknown[] = [root]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: unknown[] = []
    for (const value of level) {
      if (things.length >= MOST) return
      if (Array.isArray(value)) for (const item of value.slice(0, MOST)) next.push(item)
      else if (typeof value === 'object' && value !== null) {
        things.push(value as Thing)
        for (const item of Object.values(value).slice(0, 200)) if (typeof item === 'object' && item !== null) next.push(item)
      }
      if (next.length > MOST) next.length = MOST
    }
    level = next
  }
}

function isA(thing: Thing, kind: RegExp): boolean {
  const type = thing['@type']
  const types: readonly unknown[] = Array.isArray(type) ? type.slice(0, 20) : [type]
  return types.some((name) => typeof name === 'string' && name.length < 100 && kind.test(name))
}

function string(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' && one.trim() !== '' && one.length < 4000 ? one.trim() : undefined
}

function address(value: unknown): string | undefined {
  if (typeof value === 'string') return string(value)
  return typeof value === 'object' && value !== null ? string((value as Thing)['@id'] ?? (value as Thing).url) : undefined
}

/** The names of people or bodies: strings, objects, references into the graph, or lists of these. */
function names(value: unknown, things: readonly Thing[]): string[] {
  const found: string[] = []
  for (const one of (Array.isArray(value) ? value : [value]).slice(0, 20) as unknown[]) {
    if (typeof one === 'string') found.push(one)
    else if (typeof one === 'object' && one !== null) {
      const thing = one as Thing
      const id = thing['@id']
      const whole =
        thing.name === undefined && typeof id === 'string' ? things.find((other) => other['@id'] === id && other.name !== undefined) : thing
      for (const name of Array.isArray(whole?.name) ? whole.name.slice(0, 20) : [whole?.name])
        if (typeof name === 'string') found.push(name)
    }
  }
  return found.map((name) => name.trim()).filter((name) => name !== '' && name.length < 200)
}
