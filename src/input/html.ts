// A page of HTML in, the report in it out: its own text block by block, and what the page says of it.

import { makeNote } from '../model/note.ts'
import { makeSpan } from '../model/span.ts'
import type { Block, BlockKind, Credit, Document, Note, Source } from '../model/record.ts'
import { type Article, findArticle, isTooMuch } from './article.ts'
import { decode } from './encoding.ts'
import type { Format, Input, LayoutTable, Received } from './format.ts'
import { identify } from './identity.ts'
import { type Labels, label } from './label.ts'
import { guessLanguage } from './language.ts'
import { library } from './library.ts'
import { type Metadata, readMetadata, splitAuthors } from './metadata.ts'
import { fold, wordsOf } from './phrase.ts'
import { type Part, serialise } from './serialise.ts'
import { type Element, growTree } from './tree.ts'

/** Pages above this size take the plain way: a page of a report is never so large, and a tree of the browser's kind would take half a gigabyte. */
const LARGEST = 8 * 1024 * 1024

/** HTML and XHTML. */
export const html: Format = {
  name: 'html',
  means: 'one report as a web page: the article is found, the page around it is left out',
  endings: ['html', 'htm', 'xhtml', 'xht'],
  recognizes: (head) =>
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*(?:<[\s\0]*!\s*doctype\s+html|(?:<\?xml\s[^>]{0,200}>\s*)?(?:<!--[^]{0,400}?-->\s*){0,3}<(?:!doctype\s+html|html|head|body|title|meta|article)[\s>])/i.test(
      head.replaceAll('\0', ''),
    ),
  *receive(input: Input, tables: readonly LayoutTable[]): Iterable<Received> {
    const { text, binary, notes } = decode(input.bytes, input.charset ?? declared(input.bytes))
    const page = binary ? { parts: [], metadata: { authors: [] }, notes: [] } : readPage(text, input.bytes.length, tables, input.language)
    const { document, notes: more } = layOut(input, page, tables)
    yield { document, notes: binary ? notes : [...notes, ...page.notes, ...more] }
  },
}

/** The charset that a page declares, unless its bytes are plainly something else: pages say ISO-8859-1 and are UTF-8. */
function declared(bytes: Uint8Array): string | undefined {
  const charset = library().sniff(bytes.subarray(0, 65536), { defaultEncoding: '' })
  if (charset === '' || charset === 'UTF-8') return charset === '' ? undefined : 'utf-8'
  if (/^(?:windows|iso)-/i.test(charset) && !/2022/.test(charset)) {
    try {
      // Letters beyond ASCII are valid UTF-8 by chance only in a text of a handful of them.
      if (bytes.some((byte) => byte > 127)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes) === '' ? charset : 'utf-8'
    } catch {
      // As declared.
    }
  }
  return charset
}

interface PageRead {
  readonly parts: readonly Part[]
  readonly metadata: Metadata
  readonly notes: readonly Note[]
  readonly byline?: string
}

/** Finds the report in a page and what the page says of it. */
function readPage(text: string, size: number, tables: readonly LayoutTable[], language: string | undefined): PageRead {
  const notes: Note[] = []
  const tree = growTree(text)
  if (tree.flattened) notes.push(makeNote('info', 'html.nesting', 'elements nested deeper than 200 were flattened: their text is kept'))
  const lines = serialise(tree.root)
  const code = primary(language ?? tree.language ?? tables[0]?.code ?? '')
  const metadata = readMetadata(tree, lines, tables.find((table) => table.code === code)?.layout)
  if (size > LARGEST || isTooMuch(tree.root)) {
    const what = size > LARGEST ? 'is larger than 8 MB' : 'has more elements than any report'
    notes.push(makeNote('warning', 'html.large', `the page ${what}: all of its text is read, not only the report`))
    return { parts: sortOut(lines, metadata.title), metadata, notes }
  }
  const article = tryArticle(tree.root, metadata.title ?? tree.title ?? '')
  if (article === undefined)
    notes.push(makeNote('info', 'html.plain', 'no report was told from the page around it: all of its text is read'))
  const parts = article ? serialise(article.body) : lines
  return { parts: sortOut(parts, metadata.title), metadata, notes, ...(article?.byline === undefined ? {} : { byline: article.byline }) }
}

/** Finds the report; undefined where there is none, or where a page overflows the libraries that look for it. */
function tryArticle(root: Element, title: string): Article | undefined {
  try {
    return findArticle(root, title)
  } catch {
    // Their recursion and argument lists are bounded by the cap on depth and elements; a page that still breaks them is read the plain way.
    return undefined
  }
}

/**
 * What stands around the report and was taken along: the headline once more, lines that are only a link, lists of links, the headings over
 * them. Of what follows the last paragraph, the page's own offers are left out.
 */
function sortOut(parts: readonly Part[], title: string | undefined): Part[] {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '')
  const headline = title === undefined ? '' : key(title)
  const kept: { text: string; kind: BlockKind | undefined; list: boolean; linked: number; level: number | undefined }[] = []
  const captions = new Set<string>()
  parts.forEach(({ text, kind, linked, level, page }, i) => {
    if (page || (i < 8 && headline !== '' && key(text) === headline)) return
    // Galleries have each caption twice: for the picture, and for the large picture.
    if (kind === 'caption' && (captions.has(text) || !captions.add(text))) return
    const alone = linked >= 0.9 || (linked >= 0.6 && text.length < 160 && !/[.!?:]["”’)]?$/.test(text) && kind !== 'list')
    kept.push({ text, kind: alone && kind !== 'caption' ? 'related' : kind, list: kind === 'list', linked, level })
  })
  // From the end: a heading over nothing but links, a list of linked titles after the last paragraph.
  let body = false
  for (let i = kept.length - 1; i >= 0; i--) {
    const part = kept[i]!
    const below = kept[i + 1]
    if (part.kind === 'heading' && (below === undefined || below.kind === 'related')) part.kind = 'related'
    else if (!body && part.list && part.linked >= 0.25 && !/[.]$/.test(part.text)) part.kind = 'related'
    else if (part.kind === undefined && part.text.length > 60) body = true
  }
  const last = kept.findLastIndex(({ kind }) => kind !== 'related')
  return (last < 0 ? kept : kept.slice(0, last + 1)).map(({ text, kind, level }) => ({
    text,
    linked: 0,
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { level }),
  }))
}

/** Blocks of the page and the labels of the text station together: what an element says goes before what the words look like. */
function layOut(input: Input, page: PageRead, tables: readonly LayoutTable[]): { document: Document; notes: Note[] } {
  const { metadata } = page
  const notes: Note[] = []
  const body = page.parts.map(({ text }) => text).join('\n\n')
  const { language, notes: guessed } = findLanguage(input.language, metadata.language, body || (metadata.title ?? ''), tables)
  notes.push(...guessed)
  const table = tables.find(({ code }) => code === primary(language))
  const authors = metadata.authors.length > 0 ? metadata.authors : [...new Set(splitAuthors(page.byline ?? '', table?.layout))]
  const parts: Part[] = [
    ...(metadata.title === undefined ? [] : [{ text: metadata.title, kind: 'headline', linked: 0 } as const]),
    ...(authors.length === 0 ? [] : [{ text: authors.join(', '), kind: 'byline', linked: 0 } as const]),
    ...page.parts,
  ]
  const text = parts.map((part) => part.text).join('\n\n')
  const labels = label(text, table, metadata.title)
  if (labels.blocks.length === 0) notes.push(makeNote('warning', 'input.empty', 'there is no text to read'))
  const credits = authors.map((name): Credit => {
    const start = (metadata.title === undefined ? 0 : metadata.title.length + 2) + authors.slice(0, authors.indexOf(name)).join(', ').length
    const at = text.indexOf(name, start)
    const house = wordsOf(fold(name)).some((word) => table?.layout.houses.has(word))
    return { span: makeSpan(text, at, at + name.length), role: house ? 'agency' : 'author', name }
  })
  for (const credit of labels.credits)
    if (!credits.some(({ span }) => span.start < credit.span.end && credit.span.start < span.end)) credits.push(credit)
  const source = input.source ?? outletOf(metadata)
  const published = input.published ?? metadata.published ?? labels.published
  const document: Document = {
    id: identify(input.bytes),
    text,
    blocks: merge(parts, labels),
    language,
    ...(metadata.title === undefined ? {} : { title: metadata.title }),
    ...(published === undefined ? {} : { published }),
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
    format: 'html',
    ...(source === undefined ? {} : { source }),
    credits: credits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  }
  return { document, notes: [...notes, ...labels.notes] }
}

function outletOf({ outlet, domain }: Metadata): Source | undefined {
  const name = outlet ?? domain
  return name === undefined ? undefined : { name, kind: 'outlet', ...(domain === undefined ? {} : { domain }) }
}

const SURE = 400

function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase()
}

/** The language that the page declares, unless a text of some length is plainly in another: templates declare "en" for any page. */
function findLanguage(
  given: string | undefined,
  said: string | undefined,
  text: string,
  tables: readonly LayoutTable[],
): { language: string; notes: readonly Note[] } {
  if (given !== undefined) return { language: given, notes: [] }
  const guess = guessLanguage(text, tables)
  if (said === undefined) return guess
  const read = (tag: string): boolean => tables.some(({ code }) => code === primary(tag))
  if (primary(said) === primary(guess.language) || guess.notes.length > 0 || text.length < SURE || !(read(said) || read(guess.language)))
    return { language: said, notes: [] }
  const message = `the page says that its language is ${said}, its text is in ${guess.language}`
  return { language: guess.language, notes: [makeNote('info', 'html.language', message)] }
}

/** The labels' blocks, each of them in one part of the page: the part's kind where it has one. */
function merge(parts: readonly Part[], labels: Labels): Block[] {
  const blocks: Block[] = []
  let i = 0
  let start = 0
  for (const block of labels.blocks) {
    while (i < parts.length - 1 && start + (parts[i] as Part).text.length <= block.start) start += (parts[i++] as Part).text.length + 2
    const own = parts[i]?.kind
    const kind = own === undefined ? (block.kind === 'headline' ? 'paragraph' : block.kind) : strong(own, block.kind)
    blocks.push({ start: block.start, end: block.end, kind })
  }
  // One line that is a date is the page's; a list of dates is the report's: "June 9 – the Arena, Tolmen" …
  for (let from = 0; from < blocks.length; from++) {
    let to = from
    while (blocks[to]?.kind === 'meta') to++
    if (to - from >= MANY) for (let k = from; k < to; k++) blocks[k] = { ...blocks[k]!, kind: 'list' }
    from = to
  }
  return blocks
}

const MANY = 5

function strong(own: BlockKind, said: BlockKind): BlockKind {
  if ((own === 'heading' || own === 'list') && (said === 'meta' || said === 'related' || said === 'credit' || said === 'caption'))
    return said
  return own
}
