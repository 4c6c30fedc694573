// The tree of a page in, the part of it that is the report out, as Mozilla's Readability finds it.

import type { DomNode } from './dom.ts'
import { library } from './library.ts'
import { BLOCKS, type Element } from './tree.ts'

const EMPTY: ReadonlyMap<string, string> = new Map()
const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr'])
/** Attributes by which Readability tells content from the page around it; addresses are left out, so that nothing can be loaded or run. */
const GIVEN = ['class', 'id', 'role', 'rel', 'itemprop', 'property'] as const

/** What Readability finds: the element that holds the report, and the byline that it took out of it. */
export interface Article {
  readonly body: Element
  readonly byline?: string
}

/** More elements than a page of a report has: the time of Readability grows faster than their number. */
const MOST = 40_000
/** And more depth, summed over all elements. */
const DEEPEST = 500_000

/** Whether a page is too much for Readability: in its elements, or in how deep they stand. */
export function isTooMuch(root: Element): boolean {
  let elements = 0
  let depths = 0
  const count = (element: Element, depth: number): void => {
    elements++
    depths += depth
    for (const child of element.children) if (typeof child !== 'string') count(child, depth + 1)
  }
  count(root, 0)
  return elements > MOST || depths > DEEPEST
}

/** Finds the report in a page. Undefined where Readability finds none. Source: Mozilla's Readability.js 0.6 on linkedom. */
export function findArticle(root: Element, title: string): Article | undefined {
  const parts = ['<!doctype html><html><head><title>', escape(title), '</title></head><body>']
  printAll(root.children, parts, false)
  parts.push('</body></html>')
  const { Readability, parseHTML } = library()
  const { document } = parseHTML(parts.join(''))
  const found = new Readability<Element>(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => take(element),
  }).parse()
  if (!found?.content) return undefined
  const { byline } = found
  return { body: found.content, ...(byline ? { byline } : {}) }
}

/**
 * Prints an element as HTML; its depth is bounded by the tree's. Readability drops every aside: one `within` the article is a pull quote or an
 * insert of the report, and is told apart later.
 */
function print(node: Element | string, parts: string[], within = false): void {
  if (typeof node === 'string') {
    parts.push(escape(node))
    return
  }
  // An empty element within a line says nothing, and a page may have a hundred thousand of them.
  if (node.children.length === 0 && !VOID.has(node.name) && !BLOCKS.has(node.name)) return
  const name = /^[a-z][a-z0-9-]*$/.test(node.name) ? (node.name === 'aside' && within ? 'div' : node.name) : 'span'
  if (name === 'div') {
    // Readability puts a paragraph in place of a division that holds only that, and its classes are gone: "newsletter-signup".
    const alone = onlyChild(node)
    if (alone?.name === 'p') {
      const said = ['class', 'id'].map((key) => `${node.attributes.get(key) ?? ''} ${alone.attributes.get(key) ?? ''}`.trim())
      print({ ...alone, attributes: new Map([...alone.attributes, ['class', said[0]!], ['id', said[1]!]]) }, parts, within)
      return
    }
    if (isLine(node)) {
      print({ ...node, name: 'p' }, parts, within)
      return
    }
  }
  // Readability reads bylines as bare text: what stands on lines of its own is told apart by a line break.
  parts.push(BLOCKS.has(name) || name === 'br' ? '\n<' : '<', name)
  for (const key of GIVEN) {
    const value = node.attributes.get(key)
    if (value) parts.push(' ', key, '="', escape(value), '"')
  }
  if (node.attributes.get('href')?.startsWith('#')) parts.push(' href="#x"')
  if (name === 'img') parts.push(' src="x" alt=""')
  parts.push('>')
  if (VOID.has(name)) return
  printAll(node.children, parts, within || node.name === 'article' || node.name === 'main')
  parts.push('</', name, '>')
}

function printAll(children: readonly (Element | string)[], parts: string[], within: boolean): void {
  let before: Element | string = ''
  for (const child of children) {
    // Readability looks at every picture from every other one: one of a row is enough to tell that there are pictures.
    if (!isPicture(child) || !isPicture(before)) print(child, parts, within)
    if (typeof child !== 'string' || child.trim() !== '') before = child
  }
}

/** The one child of an element that has no text of its own. */
function onlyChild({ children }: Element): Element | undefined {
  const full = children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  const [child] = full
  return full.length === 1 && typeof child === 'object' ? child : undefined
}

/** Whether an element holds text and no block, directly: one paragraph of text that is not called so. */
function isLine({ children }: Element): boolean {
  const inline = (child: Element | string): boolean =>
    typeof child === 'string' || (!BLOCKS.has(child.name) && child.name !== 'br' && child.name !== 'img' && child.children.every(inline))
  return children.some((child) => typeof child === 'string' && child.trim() !== '') && children.every(inline)
}

function isPicture(node: Element | string): boolean {
  return typeof node !== 'string' && node.name === 'img'
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'))
}

function take(node: DomNode): Element {
  const children: (Element | string)[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) children.push(child.data ?? '')
    else if (child.nodeType === 1) children.push(take(child))
  }
  let attributes: Map<string, string> | undefined
  for (const { name, value } of node.attributes) (attributes ??= new Map()).set(name, value)
  return { name: node.localName, attributes: attributes ?? EMPTY, children }
}
