// Pages without a browser: every item has its row and its words, the report's text is only ever text, and nothing is fetched.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { parseHTML } from 'linkedom'
import { loadPacks, read, type Record } from '../../src/node.ts'
import { page } from '../../src/output/html.ts'
import { escapeHtml } from '../../src/output/page/escape.ts'
import { outline } from '../../src/output/outline.ts'
import { EXAMPLES, example } from './example.ts'

interface Node {
  readonly id: string
  readonly textContent: string
  readonly className: string
  getAttribute(name: string): string | null
  closest(selector: string): Node | null
  querySelectorAll(selector: string): Iterable<Node>
}

const parse = (html: string): Node => (parseHTML(html) as unknown as { document: Node }).document
const all = (root: Node, selector: string): Node[] => [...root.querySelectorAll(selector)]

/** Holds a page against its record: what every page must be. */
function holds(record: Record, html: string): void {
  const { text, blocks } = record.document
  const root = parse(html)
  const pieces = all(root, '[data-s]')
  // The text, piece by piece: nothing lost, nothing added, and every position true.
  assert.equal(pieces.map(({ textContent }) => textContent).join(''), blocks.map(({ start, end }) => text.slice(start, end)).join(''))
  for (const piece of pieces) {
    const at = Number(piece.getAttribute('data-s'))
    assert.equal(text.slice(at, at + piece.textContent.length), piece.textContent)
  }
  const items = [record.statements, record.events, record.figures, record.controls, record.times, record.places, record.actors].flat()
  const rows = all(root, '.row[data-at]')
  assert.deepEqual(rows.map(({ id }) => id).toSorted(), items.map(({ id }) => id).toSorted())
  const ids = new Set(all(root, '[id]').map(({ id }) => id))
  assert.equal(ids.size, all(root, '[id]').length)
  for (const link of all(root, 'a[href]')) {
    const href = link.getAttribute('href') as string
    assert.ok(href.startsWith('#') && ids.has(href.slice(1)), href)
  }
  for (const row of rows)
    for (const mark of (row.getAttribute('data-at') as string).split(' ')) assert.match(mark, /^[qscxerfkpta]\d+-\d+$/)
  // Whose word it is: what stands in somebody's word stands under that statement, the rest under the report's own.
  for (const { id, voice } of [...record.events, ...record.figures, ...record.controls]) {
    const row = rows.find((one) => one.id === id) as Node
    const holder = voice === 'outlet' ? row.closest('section') : row.closest('.statement')
    assert.equal(holder?.id, voice === 'outlet' ? 'own' : voice)
  }
}

describe('html', () => {
  for (const name of EXAMPLES) it(`holds every item of ${name} with its words`, () => holds(example(name), page(example(name), name)))

  it('carries a policy whose hashes are those of its script and its style, and fetches nothing', () => {
    const html = page(example('07-meridian-update.txt'), '07')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    for (const [tag, rule] of [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ] as const) {
      const bodies = [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => match[1] as string)
      assert.equal(bodies.length, 1)
      const hash = createHash('sha256')
        .update(bodies[0] as string)
        .digest('base64')
      assert.ok(policy.includes(`${rule} 'sha256-${hash}'`), rule)
    }
    assert.ok(policy.startsWith("default-src 'none';"))
    assert.ok(!policy.includes('unsafe'))
    assert.doesNotMatch(html, /\ssrc=|@import|url\(|\son\w+=|style="|https?:/)
  })

  const hostile: readonly (readonly [what: string, text: string])[] = [
    [
      'markup',
      'The mayor said: “</script><script>alert(1)</script><img src=x onerror=alert(1)>” on Friday.\n\n<b onclick=x>Two people</b> died.',
    ],
    ['quotation marks in names', `"Ann 'O" O'Neil" said on Friday that "a" & 'b' had &lt;died&gt;.`],
    ['text that runs right to left', 'قال "علي" in Beirut on Friday: “שלום”, Ali Hassan said. Two people were killed.'],
    ['lone surrogates', 'The mayor \ud83d said on Friday that two \udc00 people had died. 😀 “We\ud800 did not wait,” he said.'],
    ['U+0000 and carriage returns', 'The mayor said on Friday that two people had died.\r\nHe\rleft.\r\n\r\n“We did \0 not,” he said.\0'],
    ['CDATA and comments', 'The mayor said <!-- on Friday --> that ]]> two people <![CDATA[ had died.'],
    ['nothing', ''],
  ]
  for (const [what, text] of hostile)
    it(`shows ${what} as text`, () => {
      const record = read(text, { ...loadPacks(), published: '2024-11-02' })
      const html = page(record, `<i>"'.txt`)
      const root = parse(html)
      assert.equal(all(root, 'script').length, 1)
      assert.equal(all(root, 'img, b[onclick], article i').length, 0)
      // The parser that follows drops what a browser replaces.
      if (!text.includes('\0')) holds(record, html)
      else assert.ok(!html.includes('\0') && html.includes('\ufffd') && !html.includes('\r'))
    })

  it('keeps every position: one code unit in, one out', () => {
    assert.equal(escapeHtml('a\r\n\0<&>"\'\ud800'), 'a&#13;\n\ufffd&lt;&amp;&gt;&quot;&#39;\ud800')
  })

  it('does not turn a hostile address into a link', () => {
    const record = read('Two people died on Friday.', { ...loadPacks() })
    const html = page({ ...record, document: { ...record.document, url: 'javascript:alert(1)' } }, 'x')
    assert.ok(!/href="javascript/.test(html) && html.includes('javascript:alert(1)'))
  })

  it('says whose word it is in words, and marks a guess', () => {
    const record = read('Two people died. The mayor said on Friday that ten were missing.', { ...loadPacks(), published: '2024-11-02' })
    const [statement] = record.statements
    assert.ok(statement)
    const guess = { ...record, statements: [{ ...statement, speaker: { ...statement.speaker, uncertain: true as const } }] }
    const html = page(guess, 'x')
    assert.match(html, /in the word of <bdi>mayor/)
    assert.match(html, /perhaps: a guess/)
    assert.match(html, /The report’s own word/)
    assert.ok(!page(record, 'x').includes('perhaps'))
  })

  it('nests a thousand statements without nesting the page', () => {
    const record = read('The mayor said on Friday that two people had died.', { ...loadPacks() })
    const [first] = record.statements
    assert.ok(first)
    const statements = Array.from({ length: 1000 }, (_, i) => ({ ...first, id: `s${i}`, ...(i === 0 ? {} : { within: `s${i - 1}` }) }))
    const html = page({ ...record, statements, events: [], figures: [], controls: [] }, 'x')
    let depth = 0
    let deepest = 0
    for (const [tag] of html.matchAll(/<\/?[ou]l\b/g)) deepest = Math.max(deepest, (depth += tag.startsWith('</') ? -1 : 1))
    assert.equal(depth, 0)
    assert.ok(deepest < 12, `${deepest}`)
    assert.equal(html.match(/class="row statement/g)?.length, 1000)
  })

  it('numbers statements in the order of their words', () => {
    const { byId } = outline(example('12-danube-courier-roundup.txt'))
    const order = [...byId.values()].toSorted((a, b) => a.number - b.number).map(({ statement }) => statement.content[0]?.start ?? 0)
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    )
  })

  it('is the same page twice', () => {
    const record = example('04-causeway-bridge.txt')
    assert.equal(page(record, 'x'), page(structuredClone(record), 'x'))
  })
})
