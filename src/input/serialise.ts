// A tree in, its text block by block out, each with what its element says it is.

import type { BlockKind } from '../model/record.ts'
import { cutBlocks } from './block.ts'
import { BLOCKS, type Element } from './tree.ts'

/** A block of text on its way into the document; `kind` where its element says it. */
export interface Part {
  readonly text: string
  readonly kind?: BlockKind
  /** Of a heading: 1 to 6. */
  readonly level?: number
  /** The share of its letters that are links, 0 to 1. */
  readonly linked: number
  /** Whether its element belongs to the page, not to the report: a sharing bar, a sign-up. */
  readonly page?: true
}

const SKIPPED = new Set(['button', 'nav', 'form', 'menu'])
const KINDS: { readonly [name: string]: BlockKind } = {
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  dt: 'list',
  dd: 'list',
}

// What classes and ids say: whole words of them, as "post-meta", "wp-caption-text", "sdc-article-related-stories" are made of words.
const word = (list: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${list.trim().replace(/\s+/g, '|')})(?=$|[\\s_-])`, 'i')
const CAPTION = word(
  'captions? cutline photocredit imagecaption mediacaption imagebox gallery slideshow slider carousel wp-caption image-ct',
)
const RELATED = word(`
  related relatedstories recirc recirculation recommended recommendations trending promo newsletters? signup sign-up subscribe
  subscription-form emailsignup cta share sharing sharebar social sponsored advert advertisement comments? disqus outbrain taboola
  popular most-read more-stories more-on more-from also-like read-more readmore read-next dont-miss breadcrumbs? cookie cookies print-tools toolbar
  tags taglist rail author-bio author-details author-info author-box post-author about-author authorbio bio copyright disclaimer donate control-bar control-panel controls slide-count`)
/** Posts of others that the report shows stand in such elements, too: "social-media-embed". */
const EMBED = /embed|tweet|quote/i
const META = word(
  'byline by-line dateline timestamp pubdate pub-date datetime postmeta post-meta entry-meta article-meta articlemeta postinfo read-time reading-time posted-on updated',
)

/** Cuts a tree into blocks of text: one a block element, white space folded, "<br>" a break unless a sentence runs on over it. */
export function serialise(root: Element): Part[] {
  return new Serialiser(root).run()
}

class Serialiser {
  readonly root: Element
  readonly parts: Part[] = []
  readonly sizes = new Map<Element, number>()
  buffer: string[] = []
  written = 0
  linked = 0
  links = 0
  pictures = 0
  /** What the elements around say, the innermost last. */
  readonly kinds: BlockKind[] = []
  level = 0
  preformatted = 0
  /** Whether the buffer holds text in lines of its own. */
  lined = false

  constructor(root: Element) {
    this.root = root
  }

  run(): Part[] {
    this.measure(this.root)
    this.walk(this.root)
    this.flush()
    return this.parts
  }

  /** The characters of text in an element. */
  measure(element: Element): number {
    let size = 0
    for (const child of element.children) size += typeof child === 'string' ? child.length : this.measure(child)
    this.sizes.set(element, size)
    return size
  }

  /** What an element says of the text in it. A part of the page that holds much of the text is the report, whatever its class. */
  kindOf(element: Element): BlockKind | undefined {
    const { name, attributes } = element
    const size = this.sizes.get(element) ?? 0
    const most = this.sizes.get(this.root) ?? 0
    const within = this.kinds[this.kinds.length - 1]
    if (within === 'related' || within === 'meta' || within === 'caption') return undefined
    if (size * 3 < most) {
      const named = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('data-component') ?? ''}`.slice(0, 400)
      if (RELATED.test(named) && !EMBED.test(named)) return 'related'
      if (CAPTION.test(named) || name === 'figure') return 'caption'
      if (size < 300 && META.test(named)) return 'meta'
    }
    return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
  }

  walk(element: Element): void {
    const { name, children } = element
    if (SKIPPED.has(name)) return
    if (name === 'br') {
      this.buffer.push('\n')
      return
    }
    if (name === 'img') {
      this.pictures++
      return
    }
    const block = BLOCKS.has(name)
    if (block) this.flush()
    const kind = block ? this.kindOf(element) : undefined
    const { level } = this
    if (kind !== undefined) this.kinds.push(kind)
    if (/^h[1-6]$/.test(name)) this.level = Number(name.charAt(1))
    if (name === 'pre' || name === 'listing') this.preformatted++
    // Browsers print the marks of a quotation that is an element.
    if (name === 'q') this.write('“')
    if (name === 'a') this.links++
    for (const child of children) {
      if (typeof child === 'string') this.write(child)
      else this.walk(child)
    }
    if (name === 'a') this.links--
    if (name === 'q') this.write('”')
    if (name === 'pre' || name === 'listing') this.preformatted--
    if (block) this.flush()
    this.level = level
    if (kind !== undefined) this.kinds.pop()
  }

  write(text: string): void {
    this.buffer.push(this.preformatted > 0 ? text : text.replace(/[\t\n\f\r ]+/g, ' '))
    if (this.preformatted > 0) this.lined = true
    const { length } = text.trim()
    this.written += length
    if (this.links > 0) this.linked += length
  }

  flush(): void {
    if (this.buffer.length === 0) return
    const text = this.buffer.join('')
    const linked = this.written > 0 ? this.linked / this.written : 0
    const pictured = this.pictures > 0
    this.buffer = []
    this.pictures = 0
    this.linked = 0
    this.written = 0
    const bare = text.replace(UNPRINTED, '')
    const lines = this.lined ? cutBlocks(bare).map(({ start, end }) => fold(bare.slice(start, end))) : cutLines(bare)
    this.lined = false
    const kind = this.kinds[this.kinds.length - 1]
    for (const line of lines)
      this.parts.push({
        text: line,
        linked,
        ...(kind === undefined
          ? pictured && lines.length === 1 && line.length < 160 && !/[.!?]["”’]?$/.test(line)
            ? { kind: 'caption' }
            : {}
          : { kind }),
        ...(kind === 'heading' ? { level: this.level } : {}),
        ...((kind === 'related' && linked < 0.6) || kind === 'meta' ? { page: true } : {}),
      })
  }
}

const UNPRINTED = /[\u00ad\u200b\u2060\ufeff\0]/g

function fold(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

/** The lines that "<br>" ends, white space folded; one that runs on over it is joined. */
function cutLines(text: string): string[] {
  const lines: string[] = []
  for (const line of text.split(/[\n\r\f\v\u0085\u2028\u2029]/)) {
    const folded = fold(line)
    const last = lines[lines.length - 1]
    if (folded === '' && (last === undefined || last === '')) continue
    if (folded !== '' && last !== undefined && last !== '' && runsOn(last, folded)) lines[lines.length - 1] = `${last} ${folded}`
    else lines.push(folded)
  }
  return lines.filter((line) => line !== '')
}

/** Whether a line that a "<br>" ended goes on: no stop, and small letters after it. */
function runsOn(before: string, after: string): boolean {
  return /[\p{L}\p{Nd},–—-]$/u.test(before.slice(-2)) && /^\p{Ll}/u.test(after.slice(0, 2))
}
