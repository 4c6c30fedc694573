// A record in, one page out that needs nothing else: the report on the left, the record on the right, each item tied to its words.

import type { Record } from '../model/record.ts'
import type { Piece, Writer, WriteOptions } from './format.ts'
import { makeFileNames } from './name.ts'
import { oneLine, outline } from './outline.ts'
import { escapeHtml } from './page/escape.ts'
import { cspHash } from './page/hash.ts'
import { reportHtml } from './page/report.ts'
import { KINDS, rowsHtml } from './page/rows.ts'
import { SCRIPT } from './page/script.ts'
import { STYLE } from './page/style.ts'
import { calendar, makeLook } from './phrase.ts'

/** Pages: one on standard output, or one a report and an index.html in a folder. */
export const html: Writer = {
  name: 'html',
  means: 'a page to read beside the report, on its own and offline; several inputs need --out DIR',
  single: true,
  begin: () => '',
  write: (record, _index, name, { why }) => page(record, name, why === true),
  fail: () => '',
  end: () => '',
  folder: ({ why }: WriteOptions) => {
    const fileName = makeFileNames()
    const entries: string[] = []
    return {
      add: (record, name): readonly Piece[] => {
        const path = `${fileName(record.document.given ?? name)}.html`
        entries.push(entry(record, name, path))
        return [{ path, text: page(record, name, why === true) }]
      },
      end: () => [{ path: 'index.html', text: indexPage(entries) }],
    }
  },
}

/** The page of one record; `name` is the input's, `why` shows every rule from the start. */
export function page(record: Record, name: string, why = false): string {
  const laid = outline(record)
  const look = makeLook(record, laid)
  const { document } = record
  const title = titleOf(record, name)
  const headline = document.blocks.some(({ kind }) => kind === 'headline')
  const counts = {
    statement: record.statements.length,
    event: record.events.length,
    figure: record.figures.length,
    control: record.controls.length,
    place: record.places.length,
    time: record.times.length,
    actor: record.actors.length,
  }
  const tools = KINDS.filter(([kind]) => counts[kind] > 0).map(
    ([kind, words]) =>
      `<a class="line-${kind}" data-show="${kind}" href="#${sectionOf(kind, laid.own)}"><span>${words}</span> <b>${counts[kind]}</b></a>`,
  )
  return `${head(title, `<script>${SCRIPT}</script>\n`)}<body>
<header class="top"><span class="brand">Sayso</span> ${headline ? '' : `<h1>${escapeHtml(title)}</h1> `}${aboutHtml(record)} <a class="skip" href="#record">Go to the record</a></header>
<main class="pair">
<div class="text" tabindex="0" role="region" aria-label="The report">
${reportHtml(record, laid, look)}
</div>
<div class="record" id="record" tabindex="0" role="region" aria-label="The record">
<h2>The record</h2>
<p class="key"><span class="q">Shaded</span> words are somebody’s; the rest is the report’s own word. Each line leads to the words that it rests on; words and numbers lead back.</p>
<div class="tools" role="group" aria-label="Show">${tools.join('')}<label><input type="checkbox" id="why"${why ? ' checked' : ''}> Why</label></div>
${rowsHtml(record, laid, look)}
<footer class="foot">
<details><summary>How to use this page</summary>
<p>Choose a line, by mouse or with Tab and Enter, to go to its words; Escape brings you back. Click underlined or shaded words to go to their line; click again for the next item in the same words. In the report the keys n and p go to the next and the previous item, Enter to its line. “Why” names the rule that found each item.</p></details>
<p>Made by Sayso ${escapeHtml(record.made.engine)} by rules, offline. A record says what the report says and whose word it is, not what is true. Items are found by machine: read the words before you rely on one.</p>
<p>Report ${escapeHtml(document.id)}, language ${escapeHtml(document.language)}.</p>
</footer>
</div>
</main>
<button type="button" class="back" hidden>Back</button>
</body>
</html>
`
}

function sectionOf(kind: string, own: readonly { readonly kind: string }[]): string {
  if (kind === 'place' || kind === 'time' || kind === 'actor') return `${kind}s`
  return own.some((told) => told.kind === kind) ? 'own' : 'said'
}

function titleOf(record: Record, name: string): string {
  const { title, text, blocks } = record.document
  const headline = blocks.find(({ kind }) => kind === 'headline')
  return oneLine(
    title ??
      (headline ? text.slice(headline.start, headline.end) : name === '-' ? 'A pasted report' : (name.split(/[/\\]/).at(-1) ?? name)),
  )
}

/** Who made the report, and when. */
function aboutHtml({ document }: Record): string {
  const { source, published, credits, url, replaces } = document
  const parts: string[] = []
  if (source) parts.push(escapeHtml(source.name))
  const day = published === undefined ? undefined : (calendar(published) ?? published)
  parts.push(day === undefined ? 'no date known' : `<time datetime="${escapeHtml(published ?? '')}">${escapeHtml(day)}</time>`)
  const authors = [...new Set(credits.filter(({ role }) => role === 'author').map(({ name }) => name))]
  if (authors.length > 0) parts.push(escapeHtml(authors.join(', ')))
  const agencies = [...new Set(credits.filter(({ role, name }) => role === 'agency' && name !== source?.name).map(({ name }) => name))]
  if (agencies.length > 0) parts.push(`agencies: ${escapeHtml(agencies.join(', '))}`)
  if (replaces !== undefined) parts.push(`corrects ${escapeHtml(replaces)}`)
  if (url !== undefined)
    parts.push(
      /^https?:\/\//i.test(url)
        ? `<a href="${escapeHtml(url)}" target="_blank" rel="noreferrer noopener">${escapeHtml(url)}</a>`
        : escapeHtml(url),
    )
  return `<span class="given">${parts.map((part) => `<bdi>${part}</bdi>`).join(' · ')}</span>`
}

/** The list of the pages in a folder. */
function indexPage(entries: readonly string[]): string {
  const title = entries.length === 1 ? 'One report' : `${entries.length} reports`
  return `${head(title, '')}<body>
<main class="index"><p class="brand about">Sayso</p><h1>${title}</h1>
<p class="about">Each page holds a report, what it says, and whose word that is.</p>
<ol>
${entries.join('')}</ol>
</main>
</body>
</html>
`
}

function entry(record: Record, name: string, path: string): string {
  const counts = [
    [record.statements.length, 'statement'],
    [record.events.length, 'event'],
    [record.figures.length, 'figure'],
  ] as const
  const found = counts.map(([n, word]) => `${n} ${word}${n === 1 ? '' : 's'}`).join(', ')
  return `<li><a href="${encodeURIComponent(path)}"><bdi>${escapeHtml(titleOf(record, name))}</bdi></a><p>${aboutHtml(record)} · ${found}</p></li>\n`
}

let hashed: string | undefined

/** What a page may run; told once, when a page is made. */
const policy = (): string =>
  (hashed ??= `default-src 'none'; style-src ${cspHash(STYLE)}; script-src ${cspHash(SCRIPT)}; base-uri 'none'; form-action 'none'`)

function head(title: string, script: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} \u2013 Sayso</title>
<style>${STYLE}</style>
${script}</head>
`
}
