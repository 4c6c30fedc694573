// Pages of HTML in, what is read of them: blocks and their kinds, what the page says of itself, its charset, its size.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Document, Note } from '../../src/model/record.ts'
import { chooseFormat, receive } from '../../src/input/index.ts'
import { encode, languages, loadPacks, read } from '../../src/node.ts'
import { sound } from '../record/sound.ts'

const P1 =
  'Two bridges over the Sarn were closed on Friday after the flood, Mayor Ilse Korb said. At least 12 people were injured in Tolmen.'
const P2 =
  'Korb told reporters that the army had sent 300 soldiers to the town, and that more would follow on Saturday morning from the coast.'
const P3 =
  'The ministry said the bridges would remain closed until Monday, and that trains would not run between Tolmen and the sea before then.'

function receiveOne(html: string | Uint8Array, more: object = {}): { document: Document; notes: readonly Note[] } {
  const [received] = [...receive({ bytes: typeof html === 'string' ? encode(html) : html, format: 'html', ...more }, languages)]
  assert.ok(received && 'document' in received)
  return received
}

const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const article = (body: string, head = ''): string => page(`<article><h1>Bridges close in Tolmen</h1>${body}</article>`, head)
const whole = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`
const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`

/** Blocks as "kind: text". */
function blocksOf(html: string): string[] {
  const { document } = receiveOne(html)
  return document.blocks.map(({ start, end, kind }) => `${kind}: ${document.text.slice(start, end)}`)
}

describe('html: the text', () => {
  it('stands block by block, a blank line between them, and never glued', () => {
    const { document } = receiveOne(article(whole, '<title>Bridges close in Tolmen</title>'))
    assert.equal(document.text, ['Bridges close in Tolmen', P1, P2, P3].join('\n\n'))
    assert.deepEqual(
      document.blocks.map(({ kind }) => kind),
      ['headline', 'paragraph', 'paragraph', 'paragraph'],
    )
    assert.equal(document.format, 'html')
  })
  it('folds white space and lines of the source, and keeps inline words together', () => {
    const html = article(`<p>${P1.replace('bridges', '<b>brid</b>ges').replaceAll(' ', '\n   ')}</p><p>${P2}</p><p>${P3}</p>`)
    assert.ok(receiveOne(html).document.text.includes(P1))
  })
  it('takes a <br> for a break where a sentence ended, not where it runs on', () => {
    const blocks = blocksOf(
      article(`<p>${P1}<br>${P2}</p><p>The ministry said the bridges<br>would remain closed until Monday, and trains too.</p>`),
    )
    assert.ok(blocks.includes(`paragraph: ${P1}`))
    assert.ok(blocks.includes('paragraph: The ministry said the bridges would remain closed until Monday, and trains too.'))
  })
  it('resolves references, those without a semicolon and of Windows too', () => {
    const { text } = receiveOne(
      article(
        `<p>${P1}</p><p>Fuentes &amp; Ros &ndash; it&#146;s said &quot;so&quot; &hellip; caf&eacute; &euml;&nbsp;x &unknown; R&D.</p><p>${P3}</p>`,
      ),
    ).document
    assert.ok(text.includes('Fuentes & Ros – it’s said "so" … café ë x &unknown; R&D.'), text)
  })
  it('joins the lines of hard-wrapped text in <pre>, and gives <q> its marks', () => {
    const wrapped = P1.match(/.{1,60}(?:\s|$)/g)!.map((line) => line.trim())
    const { text } = receiveOne(page(`<pre>${wrapped.join('\n')}\n\n${P2.match(/.{1,60}(?:\s|$)/g)!.join('\n')}</pre>`)).document
    assert.equal(text, `${P1}\n\n${P2}`)
    assert.ok(
      receiveOne(article(`<p>${P1}</p><p><q>We stay</q>, she said on Friday.</p><p>${P3}</p>`)).document.text.includes(
        '“We stay”, she said',
      ),
    )
  })
  it('leaves scripts, styles, noscript, templates, comments and hidden parts out', () => {
    const { text } = receiveOne(
      article(
        `<script>no()</script><style>no{}</style><noscript>no</noscript><template>no</template><!-- no --><p hidden>no</p><span class="sr-only">no</span>${whole}`,
      ),
    ).document
    assert.ok(!/\bno\b/.test(text.replace('would not', '')), text)
  })
  it('leaves the page around the report out', () => {
    const { text } = receiveOne(
      page(
        `<nav><a href="/">Home page</a></nav><article><h1>Bridges close in Tolmen</h1>${whole}<div class="newsletter-signup">Get our letters every day.</div></article><footer>About us</footer>`,
      ),
    ).document
    assert.ok(!/Home page|letters|About us/.test(text), text)
  })
  it('falls back to all of the page where no report is found', () => {
    assert.deepEqual(blocksOf('<p>Two people died.'), ['paragraph: Two people died.'])
  })
})

describe('html: the kinds of blocks', () => {
  it('labels captions, headings, lists and links to other reports', () => {
    const blocks = blocksOf(
      article(
        `<figure><img src="a.jpg"><figcaption>The river on Friday</figcaption></figure><p>${P1}</p><p><a href="/x">What is known about the flood</a></p><h2>What comes next</h2><p>${P2}</p><ul><li>The school stays closed.</li><li>The hospital is open.</li></ul><p>${P3}</p>`,
      ),
    )
    assert.ok(blocks.includes('caption: The river on Friday'))
    assert.ok(blocks.includes('related: What is known about the flood'))
    assert.ok(blocks.includes('heading: What comes next'))
    assert.ok(blocks.includes('list: The school stays closed.'))
  })
  it('a paragraph with a link in it is a paragraph', () => {
    assert.ok(
      blocksOf(article(`<p>${P1}</p><p>${P2.replace('the army', '<a href="/x">the army</a>')}</p><p>${P3}</p>`)).includes(
        `paragraph: ${P2}`,
      ),
    )
  })
  it('a blockquote or aside that repeats the report is a pull quote, one that does not is read', () => {
    const said = '“We did not wait for the capital to tell us what to do.”'
    const repeated = blocksOf(
      article(`<p>${P1}</p><aside>${said}</aside><p>${said} Korb told reporters on the bridge in Tolmen.</p><p>${P3}</p>`),
    )
    assert.ok(repeated.includes(`pull: ${said}`), repeated.join('\n'))
    const alone = blocksOf(article(`<p>${P1}</p><blockquote>${said}</blockquote><p>${P2}</p><p>${P3}</p>`))
    assert.ok(alone.includes(`paragraph: ${said}`), alone.join('\n'))
  })
  it('runs the labels of plain text over the blocks: datelines, inserts, credits', () => {
    const blocks = blocksOf(
      article(
        `<p>TOLMEN (Causeway) — ${P1}</p><p>(Also: The flood in numbers)</p><p>${P2}</p><p>${P3}</p><p>(Reporting by Ana Reth; editing by Paul Ost)</p>`,
      ),
    )
    assert.ok(blocks.includes('dateline: TOLMEN (Causeway) —'))
    assert.ok(blocks.includes(`paragraph: ${P1}`))
    assert.ok(blocks.includes('related: (Also: The flood in numbers)'))
    assert.ok(blocks.includes('credit: (Reporting by Ana Reth; editing by Paul Ost)'))
  })
  it('says the headline once, and without the outlet’s name', () => {
    const head = '<title>Bridges close in Tolmen | The Example Courier</title><meta property="og:site_name" content="The Example Courier">'
    const { document } = receiveOne(article(whole, head))
    assert.equal(document.title, 'Bridges close in Tolmen')
    assert.equal(document.text.split('Bridges close in Tolmen').length, 2)
    assert.equal(receiveOne(page(whole, head)).document.title, 'Bridges close in Tolmen')
  })
  it('keeps a bar within a headline that is no outlet’s name', () => {
    assert.equal(
      receiveOne(page(whole, '<title>Tolmen - a town waits for its bridges</title>')).document.title,
      'Tolmen - a town waits for its bridges',
    )
  })
  it('gives offsets of document.text in a sound record', () => {
    sound(read({ bytes: encode(article(whole)), format: 'html' }, { ...loadPacks(), published: '2031-10-17' }))
  })
})

describe('html: what the page says of itself', () => {
  it('reads schema.org in a nested graph', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', 'name': 'The Example Courier', 'datePublished': '1999-01-01' },
        { '@id': '#p', '@type': 'Person', 'name': 'Jon Vey' },
        {
          '@type': ['NewsArticle', 'Article'],
          'headline': 'Bridges close in Tolmen',
          'datePublished': '2031-10-17T20:10:00+02:00',
          'author': [{ '@type': 'Person', 'name': 'Ana Reth' }, { '@id': '#p' }],
          'publisher': { '@type': 'Organization', 'name': 'The Example Courier' },
          'mainEntityOfPage': { '@id': 'https://www.courier.example/bridges' },
          'inLanguage': 'en-GB',
        },
      ],
    }
    const { document } = receiveOne(article(whole, ld(graph)))
    assert.equal(document.published, '2031-10-17T20:10:00+02:00')
    assert.deepEqual(document.source, { name: 'The Example Courier', kind: 'outlet', domain: 'courier.example' })
    assert.equal(document.url, 'https://www.courier.example/bridges')
    assert.equal(document.language, 'en-GB')
    assert.deepEqual(
      document.credits.map(({ name, role, span }) => [name, role, span.text]),
      [
        ['Ana Reth', 'author', 'Ana Reth'],
        ['Jon Vey', 'author', 'Jon Vey'],
      ],
    )
  })
  it('mends JSON-LD that pages break: comments, line breaks in strings, a comma too much', () => {
    const broken = '<!-- {"@type":"NewsArticle","headline":"Bridges\nclose","datePublished":"2031-10-17",} -->'
    assert.equal(receiveOne(article(whole, ld(broken))).document.published, '2031-10-17')
    assert.equal(
      receiveOne(article(whole, ld('{"@type":"NewsArticle","datePublished":"2031-10-17", oh dear'))).document.published,
      '2031-10-17',
    )
  })
  for (const [name, head] of [
    ['OpenGraph', '<meta property="article:published_time" content="2031-10-17T08:00:00+02:00">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2031-10-17">'],
    ['Parse.ly', '<meta name="parsely-pub-date" content="2031-10-17T08:00:00Z">'],
    ['Sailthru', '<meta name="sailthru.date" content="Fri, 17 Oct 2031 08:00:00 +0200">'],
    ['a date in words', '<meta name="date" content="October 17, 2031">'],
    ['a date of figures', '<meta name="pubdate" content="20311017">'],
  ] as const)
    it(`reads the day from ${name}`, () => {
      assert.equal(receiveOne(article(whole, head)).document.published?.slice(0, 10), '2031-10-17')
    })
  it('reads the day from <time> and microdata', () => {
    assert.equal(
      receiveOne(article(`<time datetime="2031-10-17T08:00:00+02:00" pubdate>today</time>${whole}`)).document.published,
      '2031-10-17T08:00:00+02:00',
    )
    assert.equal(receiveOne(article(`<meta itemprop="datePublished" content="2031-10-17">${whole}`)).document.published, '2031-10-17')
  })
  it('reads the day from a line under the headline, not from one above it and not from a sentence', () => {
    assert.equal(receiveOne(article(`<p>Published October 17, 2031 at 8 am</p>${whole}`)).document.published?.slice(0, 10), '2031-10-17')
    assert.equal(
      receiveOne(page(`<p>October 20, 2031</p><article><h1>Bridges close in Tolmen</h1>${whole}</article>`)).document.published,
      undefined,
    )
    assert.equal(receiveOne(article(`${whole}<p>The old bridge was built on 5 May 1931.</p>`)).document.published, undefined)
  })
  it('takes the day that the page tells where a field gives the next one in UTC', () => {
    const field = '<meta property="article:published_time" content="2031-10-18T01:10:00Z">'
    assert.equal(receiveOne(article(`<p>October 17, 2031, 8:10 pm</p>${whole}`, field)).document.published, '2031-10-17')
    assert.equal(receiveOne(article(`<p>October 18, 2031, 1:10 am</p>${whole}`, field)).document.published, '2031-10-18T01:10:00Z')
    assert.equal(receiveOne(article(`<p>Updated October 19, 2031</p>${whole}`, field)).document.published, '2031-10-18T01:10:00Z')
    assert.equal(receiveOne(article(whole, field)).document.published, '2031-10-18T01:10:00Z')
  })
  it('passes over days that are none, and takes what the caller says before all', () => {
    const head = `${ld({ '@type': 'NewsArticle', 'datePublished': '0001-01-01T00:00:00Z' })}<meta name="date" content="2031-02-30">`
    assert.equal(receiveOne(article(whole, head)).document.published, undefined)
    assert.equal(
      receiveOne(article(whole, '<meta name="date" content="2031-10-17">'), { published: '2031-11-01' }).document.published,
      '2031-11-01',
    )
  })
  it('takes a name for an author, and no address, account or number', () => {
    const authors = (content: string): string[] =>
      receiveOne(article(whole, `<meta name="author" content="${content}">`)).document.credits.map(({ name }) => name)
    assert.deepEqual(authors('By Ana Reth and Jon Vey'), ['Ana Reth', 'Jon Vey'])
    assert.deepEqual(authors('https://www.courier.example/ana'), [])
    assert.deepEqual(authors('@ana_reth7'), [])
  })
  it('takes only web addresses for the address', () => {
    assert.equal(receiveOne(article(whole, '<link rel="canonical" href="javascript:x()">')).document.url, undefined)
    assert.equal(receiveOne(article(whole, '<link rel="canonical" href="/bridges">')).document.url, undefined)
    assert.equal(
      receiveOne(article(whole, '<link rel="canonical" href="https://courier.example/b">')).document.url,
      'https://courier.example/b',
    )
  })
  it('believes the declared language unless the text is plainly in another', () => {
    assert.equal(receiveOne(article(whole).replace('<html>', '<html lang="en-US">')).document.language, 'en-US')
    const spanish = `<p>${'El alcalde dijo el viernes que los puentes sobre el río se cerraron después de la inundación y que doce personas resultaron heridas. '.repeat(5)}</p>`
    const { document, notes } = receiveOne(page(`<h1>Puentes</h1>${spanish}`).replace('<html>', '<html lang="en">'))
    assert.equal(document.language, 'es')
    assert.ok(notes.some(({ code }) => code === 'html.language'))
  })
})

describe('html: which format', () => {
  const name = (head: string, file?: string): string =>
    chooseFormat({ bytes: encode(head), ...(file === undefined ? {} : { name: file }) }).name
  it('is known by its ending and by its first bytes', () => {
    for (const file of ['a.html', 'a.HTM', 'a.xhtml']) assert.equal(name('x', file), 'html')
    for (const head of [
      '<!DOCTYPE html>',
      '  <html lang="en">',
      '\ufeff<!doctype html>',
      '<?xml version="1.0"?><html xmlns="x">',
      '<!-- saved --><html>',
      '<head>',
    ])
      assert.equal(name(head), 'html', head)
  })
  it('is not taken for what only holds a sign', () => {
    for (const head of ['Two people < three', '<3 the town', '<rss version="2.0">', '{"id": "<html>"}', 'The tag <html> opens a page.'])
      assert.notEqual(name(head), 'html', head)
  })
})

describe('html: size', () => {
  it('reads a page over 8 MB the plain way, with a note', () => {
    const { document, notes } = receiveOne(article(`<p>${P1}</p>`.repeat(66_000)))
    assert.ok(notes.some(({ code }) => code === 'html.large'))
    assert.ok(document.text.includes(P1))
    assert.ok(document.blocks.length > 60_000)
  })
  it('reads a page with more elements than any report the plain way, and one of a report’s size as a report', () => {
    assert.ok(receiveOne(article('<p>x</p>'.repeat(50_000))).notes.some(({ code }) => code === 'html.large'))
    assert.deepEqual(receiveOne(article(whole)).notes, [])
  })
})
