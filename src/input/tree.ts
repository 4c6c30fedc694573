// HTML as received in, a small tree of what a reader of the page sees out: balanced, at most 200 deep, without anything that could run.

import { decodeReferences } from './entity.ts'

/** An element of the page; a string among `children` is text, its character references resolved. */
export interface Element {
  readonly name: string
  /** Only the attributes that say something about the report. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

/** A page: what is seen, and what it says of itself in `meta`, `link`, `title` and JSON-LD. */
export interface Tree {
  readonly root: Element
  readonly metas: readonly ReadonlyMap<string, string>[]
  readonly links: readonly ReadonlyMap<string, string>[]
  /** JSON-LD, as text. */
  readonly data: readonly string[]
  readonly title?: string
  readonly language?: string
  /** Whether elements were nested deeper than 200: the deeper ones are gone, their text is not. */
  readonly flattened: boolean
}

const DEEPEST = 200
const LONGEST = 4000
const MOST_DATA = 60

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Attributes that are kept: nothing that runs, loads or styles. */
const KEPT = words(
  'class id href src alt datetime content itemprop itemtype property name rel role lang pubdate type data-testid data-component data-type',
)
/** Elements that end where they begin. */
const VOID = words('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr')
/** Elements whose content is no markup. */
const RAW = words('script style xmp iframe noembed noframes noscript textarea title')
/** Elements that go with all that is in them. */
const DROPPED = words(
  'script style noscript template iframe frame frameset noframes noembed object embed applet svg math canvas audio video select datalist option optgroup textarea dialog input keygen param source track area map base basefont bgsound progress meter',
)
/** Foreign content, which a block ends even where its own end is missing (HTML Standard, in foreign content). */
const FOREIGN = words('svg math select')

/** Elements that stand on lines of their own. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre plaintext section summary table tbody td tfoot th thead tr ul xmp',
)
const HEADINGS = words('h1 h2 h3 h4 h5 h6')
const TABLE = words('table caption colgroup thead tbody tfoot tr td th')
const NAME = /[A-Za-z][^\s/>\0]*/y
/** Classes of what only screen readers or a pointer bring up: "sr-only", "rollover-people-block". */
const UNSEEN =
  /(?:^|\s)(?:sr-only|screen-?reader[\w-]*|visually-?hidden|rollover[\w-]*block|hover-?card[\w-]*|tooltip[\w-]*(?:text|content|box|inner)|popover[\w-]*|skip-link[\w-]*|skip-to[\w-]*)(?=\s|$)/i
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/**
 * Reads HTML in the way that browsers do, as far as text needs it: implied ends, what is unclosed, raw text. Scripts, styles, frames,
 * drawings, hidden parts and event handlers are left out here, before anything else sees the page. Never throws; linear in the length.
 */
export function growTree(html: string): Tree {
  return new Grower(html).run()
}

class Grower {
  readonly html: string
  readonly xml: boolean
  readonly root: Element = { name: 'body', attributes: new Map(), children: [] }
  readonly stack: Element[] = [this.root]
  readonly beyond = new Map<string, number>()
  readonly metas: ReadonlyMap<string, string>[] = []
  readonly links: ReadonlyMap<string, string>[] = []
  readonly data: string[] = []
  readonly unending = new Set<string>()
  title: string | undefined
  language: string | undefined
  flattened = false
  position = 0

  constructor(html: string) {
    this.html = html
    this.xml = /^\s{0,20}<\?xml\s/.test(html.slice(0, 64))
  }

  run(): Tree {
    const { html } = this
    while (this.position < html.length) {
      const at = html.indexOf('<', this.position)
      if (at < 0) {
        this.write(html.slice(this.position))
        break
      }
      if (at > this.position) this.write(html.slice(this.position, at))
      this.position = at
      this.markup(at)
    }
    const { root, metas, links, data, title, language, flattened } = this
    return {
      root,
      metas,
      links,
      data,
      flattened,
      ...(title === undefined ? {} : { title }),
      ...(language === undefined ? {} : { language }),
    }
  }

  get top(): Element {
    return this.stack[this.stack.length - 1] as Element
  }

  write(text: string): void {
    if (text !== '') this.add(decodeReferences(text))
  }

  /** Adds text; stretches side by side are one. */
  add(text: string): void {
    const { children } = this.top
    const last = children.length - 1
    if (typeof children[last] === 'string') children[last] += text
    else children.push(text)
  }

  /** Adds a line break where a block was flattened; one is enough. */
  break(): void {
    const { children } = this.top
    const last = children[children.length - 1]
    if (last !== undefined && (typeof last === 'string' || last.name !== 'br'))
      children.push({ name: 'br', attributes: new Map(), children: [] })
  }

  /** What stands at a "<": a tag, a comment, or the sign itself. */
  markup(at: number): void {
    const { html } = this
    const next = html.charCodeAt(at + 1)
    if (next === 33 /* ! */) {
      if (html.startsWith('--', at + 2)) this.skip(html.startsWith('>', at + 4) ? at + 4 : this.find('-->', at + 4), 3)
      else if (html.startsWith('[CDATA[', at + 2)) {
        const end = this.find(']]>', at + 9)
        if (end >= 0) this.skip(end, 3)
        else this.skip(this.find('>', at), 1)
      } else this.skip(this.find('>', at), 1)
      if (html.startsWith('<!-->', at)) this.position = at + 5
    } else if (next === 63 /* ? */) this.skip(this.find('>', at), 1)
    else if (next === 47 /* / */) {
      NAME.lastIndex = at + 2
      const match = NAME.exec(html)
      if (match) {
        this.position = NAME.lastIndex
        this.attributes(false)
        this.close(match[0].toLowerCase())
      } else this.skip(this.find('>', at), 1)
    } else {
      NAME.lastIndex = at + 1
      const match = NAME.exec(html)
      if (match) {
        this.position = NAME.lastIndex
        const name = match[0].length > 64 ? 'span' : match[0].toLowerCase()
        const { kept, closed, hidden, whole } = this.attributes(true)
        if (whole) this.open(name, kept, closed, hidden)
      } else {
        this.add('<')
        this.position = at + 1
      }
    }
  }

  /** Where a mark stands, from `from` on; -1 where it does not: each mark is looked for in vain only once. */
  find(mark: string, from: number): number {
    if (this.unending.has(mark)) return -1
    const at = this.html.indexOf(mark, from)
    if (at < 0) this.unending.add(mark)
    return at
  }

  /** Goes behind a mark, or to the end where it is missing: the rest of the page is a comment then, in browsers, too. */
  skip(at: number, length: number): void {
    this.position = at < 0 ? this.html.length : at + length
  }

  /** Reads the attributes of a tag up to its ">". `whole` is false where the page ends before. */
  attributes(keep: boolean): { kept: Map<string, string>; closed: boolean; hidden: boolean; whole: boolean } {
    const { html } = this
    const kept = new Map<string, string>()
    let hidden = false
    let closed = false
    let i = this.position
    for (;;) {
      let c = html.charCodeAt(i)
      while (isSpace(c)) c = html.charCodeAt(++i)
      if (i >= html.length) {
        this.position = html.length
        return { kept, closed, hidden, whole: false }
      }
      if (c === 62 /* > */) {
        this.position = i + 1
        return { kept, closed, hidden, whole: true }
      }
      if (c === 47 /* / */) {
        closed = html.charCodeAt(i + 1) === 62
        i++
        continue
      }
      const from = i
      do c = html.charCodeAt(++i)
      while (i < html.length && c !== 61 && c !== 62 && c !== 47 && !isSpace(c))
      const to = i
      while (isSpace(c)) c = html.charCodeAt(++i)
      let start = i
      let end = i
      if (c === 61 /* = */) {
        c = html.charCodeAt(++i)
        while (isSpace(c)) c = html.charCodeAt(++i)
        if (c === 34 || c === 39) {
          start = i + 1
          end = html.indexOf(c === 34 ? '"' : "'", start)
          if (end < 0) {
            this.position = html.length
            return { kept, closed, hidden, whole: false }
          }
          i = end + 1
        } else {
          start = i
          while (i < html.length && c !== 62 && !isSpace(c)) c = html.charCodeAt(++i)
          end = i
        }
      }
      if (!keep || to - from > 20) continue
      const name = html.slice(from, to).toLowerCase()
      if (name === 'hidden') hidden = true
      else if (name === 'style' && HIDDEN.test(html.slice(start, Math.min(end, start + LONGEST)))) hidden = true
      else if (KEPT.has(name) && !kept.has(name))
        kept.set(name, decodeReferences(html.slice(start, Math.min(end, start + LONGEST))).replace(/\0/g, ''))
    }
  }

  open(name: string, attributes: Map<string, string>, closed: boolean, hidden: boolean): void {
    if (name === 'html' || name === 'body' || name === 'head') {
      if (name === 'html' && this.language === undefined) this.language = attributes.get('lang')
      return
    }
    if (name === 'meta' || name === 'link') {
      const list = name === 'meta' ? this.metas : this.links
      if (list.length < LONGEST) list.push(attributes)
      return
    }
    if (name === 'plaintext') {
      this.write(this.html.slice(this.position))
      this.position = this.html.length
      return
    }
    if (RAW.has(name) && !(closed && this.xml)) {
      this.raw(name, attributes)
      return
    }
    if (name === 'image') name = 'img'
    hidden ||= UNSEEN.test(attributes.get('class') ?? '')
    this.imply(name)
    if (VOID.has(name)) {
      if (!DROPPED.has(name) && !hidden) this.top.children.push({ name, attributes, children: [] })
      return
    }
    const dropped = DROPPED.has(name) || hidden
    const element: Element = { name, attributes, children: [] }
    if (closed && (this.xml || FOREIGN.has(name) || this.stack.some(({ name: above }) => FOREIGN.has(above)))) {
      if (!dropped) this.top.children.push(element)
      return
    }
    if (this.stack.length >= DEEPEST + (dropped ? 8 : 0)) {
      this.flattened = true
      this.beyond.set(name, (this.beyond.get(name) ?? 0) + 1)
      // What was told apart by its element is told apart by a line break.
      if (BLOCKS.has(name)) this.break()
      return
    }
    if (!dropped) this.top.children.push(element)
    this.stack.push(element)
  }

  /** Content that is no markup: taken, kept aside or left out as a whole. */
  raw(name: string, attributes: ReadonlyMap<string, string>): void {
    const from = this.position
    let end = -1
    if (!this.unending.has(name)) {
      const mark = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
      mark.lastIndex = from
      end = mark.exec(this.html)?.index ?? -1
      if (end < 0) this.unending.add(name)
    }
    if (end < 0) {
      // An unclosed script or style swallows the page, as in browsers; an unclosed <noscript> or <title> is passed over.
      if (name === 'script' || name === 'style' || name === 'xmp') this.position = this.html.length
      return
    }
    this.skip(this.find('>', end), 1)
    if (name === 'title') this.title ??= decodeReferences(this.html.slice(from, Math.min(end, from + LONGEST)))
    else if (name === 'xmp') this.top.children.push({ name: 'pre', attributes: new Map(), children: [this.html.slice(from, end)] })
    else if (name === 'script' && this.data.length < MOST_DATA && /^\s*application\/ld\+json/i.test(attributes.get('type') ?? ''))
      this.data.push(this.html.slice(from, end))
  }

  /** The ends that a start tag implies: a block ends a paragraph, an item the item before it. */
  imply(name: string): void {
    if (BLOCKS.has(name)) {
      const foreign = this.stack.findLastIndex((element) => FOREIGN.has(element.name))
      if (foreign > 0 && !TABLE.has(name)) this.cut(foreign)
      this.cutTo(
        (above) => above === 'p',
        (above) => BLOCKS.has(above),
      )
    }
    const list = name === 'li' ? ['li'] : name === 'dt' || name === 'dd' ? ['dt', 'dd'] : undefined
    if (list)
      this.cutTo(
        (above) => list.includes(above),
        (above) => BLOCKS.has(above) && above !== 'div' && above !== 'p' && above !== 'address',
      )
    else if (HEADINGS.has(name))
      this.cutTo(
        (above) => HEADINGS.has(above),
        (above) => BLOCKS.has(above),
      )
    else if (name === 'a')
      this.cutTo(
        (above) => above === 'a',
        (above) => BLOCKS.has(above),
      )
    else if (name === 'td' || name === 'th')
      this.cutTo(
        (above) => above === 'td' || above === 'th',
        (above) => above === 'tr' || above === 'table',
      )
    else if (name === 'tr')
      this.cutTo(
        (above) => above === 'tr',
        (above) => above === 'table' || above === 'tbody' || above === 'thead' || above === 'tfoot',
      )
    else if (name === 'tbody' || name === 'thead' || name === 'tfoot')
      this.cutTo(
        (above) => above === 'tbody' || above === 'thead' || above === 'tfoot',
        (above) => above === 'table',
      )
  }

  /** Ends the innermost element that fits, with all in it, unless one that bars the way stands before it. */
  cutTo(fits: (name: string) => boolean, bars: (name: string) => boolean): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { name } = this.stack[i] as Element
      if (fits(name)) return this.cut(i)
      if (bars(name)) return
    }
  }

  cut(length: number): void {
    this.stack.length = Math.max(1, length)
    if (this.stack.length < DEEPEST) this.beyond.clear()
  }

  close(name: string): void {
    const beyond = this.beyond.get(name) ?? 0
    if (beyond > 0) {
      this.beyond.set(name, beyond - 1)
      if (BLOCKS.has(name)) this.break()
      return
    }
    const block = BLOCKS.has(name)
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { name: above } = this.stack[i] as Element
      if (above === name) return this.cut(i)
      // "<b><p>…</b>" ends no paragraph; "</div>" in a cell ends no element around the table.
      if (!block && BLOCKS.has(above)) return
      if ((above === 'td' || above === 'th' || above === 'table') && !TABLE.has(name)) return
    }
  }
}

function isSpace(c: number): boolean {
  return c === 32 || c === 10 || c === 9 || c === 13 || c === 12
}
