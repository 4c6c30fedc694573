// Text with character references in, the text that they stand for out.

import type { DomNode } from './dom.ts'
import { library } from './library.ts'

/** What Windows-1252 has at 0x80–0x9f: "&#146;" is an apostrophe on the web (HTML Standard, numeric character reference end state). */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const REFERENCE = /&(?:#(\d{1,9})|#[xX]([\dA-Fa-f]{1,8})|([A-Za-z][A-Za-z0-9]{1,31}));?/g
const MOST = 4096

/** References that the web writes without their semicolon, too. */
const BARE = new Set(['amp', 'lt', 'gt', 'quot', 'nbsp', 'copy', 'reg'])
const known = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['copy', '©'],
  ['reg', '®'],
])

/**
 * The text that a stretch of markup stands for: "Fuentes &amp; Ros" is "Fuentes & Ros", "it&#146;s" is "it’s". A reference that names
 * nothing stays as it is. One reference gives at most two characters, so that no bomb can be built of them. Linear.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) {
      if (!whole.endsWith(';') && !BARE.has(name)) return whole
      return named(name) ?? whole
    }
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal)
    if (code >= 0x80 && code <= 0x9f) return WINDOWS.charAt(code - 0x80)
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0x7f) return ' '
    return String.fromCodePoint(code)
  })
}

let asked: DomNode | undefined

/** What a named reference stands for, by linkedom's table. What was asked before is remembered, which changes the time and nothing else. */
function named(name: string): string | undefined {
  let text = known.get(name)
  if (text === undefined) {
    asked ??= library().parseHTML('<html><body></body></html>').document.createElement('p')
    asked.innerHTML = `&${name};`
    text = asked.textContent
    if (known.size >= MOST) known.clear()
    known.set(name, text)
  }
  return text === '' || text === `&${name};` ? undefined : text
}
