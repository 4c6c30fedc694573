// Nothing comes in; web pages out that want to run, hang, overflow or confuse their reader: written for this project, each by its name.

import { encode } from '../../src/index.ts'

/** A hostile page. `keeps`: words of it that a reader of the page sees; `hides`: words that no reader sees. */
export interface Hostile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly keeps?: string
  readonly hides?: string
}

/** What every page reports, somewhere in its hostility. */
export const REPORT = 'The bridge at Tolmen was closed on Friday, Mayor Ana Reth said.'
/** What every page would run or hide. */
export const RUN = 'hostile_was_here'

const P = `<p>${REPORT}</p>`
const CODE = `globalThis.${RUN}=1`
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>The bridge</title>${head}</head><body>${body}</body></html>`
const seen = (name: string, html: string): Hostile => ({ name, bytes: encode(html), keeps: REPORT, hides: RUN })
const odd = (name: string, html: string | Uint8Array): Hostile => ({
  name,
  bytes: typeof html === 'string' ? encode(html) : html,
  hides: RUN,
})

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const bytes: number[] = mark ? (little ? [0xff, 0xfe] : [0xfe, 0xff]) : []
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    bytes.push(...(little ? [c & 255, c >> 8] : [c >> 8, c & 255]))
  }
  return new Uint8Array(bytes)
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0) & 255)
}

const nest = (tag: string, depth: number): string => `<${tag}>`.repeat(depth) + P + `</${tag}>`.repeat(depth)
const ld = (json: string): string => page(P, `<script type="application/ld+json">${json}</script>`)

/** Pages that are hostile by what they want to run. */
const running: readonly Hostile[] = [
  seen('script', page(`<script>${CODE}</script>${P}`)),
  seen('script-in-head', page(P, `<script>${CODE}</script>`)),
  seen('script-capitals', page(`<SCRIPT>${CODE}</ScRiPt>${P}`)),
  seen(
    'script-split-end',
    page(`<script>${CODE}</script
 foo="bar">${P}`),
  ),
  seen('script-in-comment-in-script', page(`<script><!-- ${CODE} //--></script>${P}`)),
  seen('script-with-markup-in-strings', page(`<script>var a="<p>${RUN}</p>"</script>${P}`)),
  seen('script-in-title', `<html><head><title><script>${CODE}</script>The bridge</title></head><body>${P}</body></html>`),
  seen('script-in-og-title', page(P, `<meta property="og:title" content="<script>${CODE}</script>The bridge">`)),
  seen('script-in-og-title-by-references', page(P, `<meta property="og:title" content="&lt;script&gt;${CODE}&lt;/script&gt;The bridge">`)),
  seen('event-handlers', page(`<p onclick="${CODE}" onmouseover='${CODE}' onload=${RUN}>${REPORT}</p>`)),
  seen('event-handler-on-image', page(`<img src=x onerror="${CODE}">${P}`)),
  seen('event-handler-on-body', `<html><body onload="${CODE}">${P}`),
  seen('event-handler-split-by-slash', page(`<img/src="x"/onerror=${RUN}>${P}`)),
  seen('javascript-address', page(`<a href="javascript:${CODE}">more</a>${P}`)),
  seen('javascript-address-in-references', page(`<a href="&#106;avascript:${CODE}">more</a>${P}`)),
  seen('javascript-canonical', page(P, `<link rel="canonical" href="javascript:${CODE}">`)),
  seen('javascript-og-url', page(P, `<meta property="og:url" content="javascript:${CODE}">`)),
  seen('data-address', page(`<a href="data:text/html,<script>${CODE}</script>">more</a>${P}`)),
  seen('iframe', page(`<iframe src="javascript:${CODE}">${RUN}</iframe>${P}`)),
  seen('iframe-srcdoc', page(`<iframe srcdoc="<script>${CODE}</script>"></iframe>${P}`)),
  seen('object-and-embed', page(`<object data="x.swf">${RUN}</object><embed src="x.swf">${P}`)),
  seen('applet', page(`<applet code="X.class">${RUN}</applet>${P}`)),
  seen('svg-script', page(`<svg><script>${CODE}</script><text>${RUN}</text></svg>${P}`)),
  seen('svg-onload', page(`<svg onload="${CODE}"><desc>${RUN}</desc></svg>${P}`)),
  seen('svg-unclosed', page(`<svg><g><text>${RUN}${P}`)),
  seen('math', page(`<math><mtext>${RUN}</mtext><annotation-xml encoding="text/html">${RUN}</annotation-xml></math>${P}`)),
  seen('math-mutation', page(`<math><mi><style>${RUN}</style></mi></math>${P}`)),
  seen('style', page(`<style>p::after{content:"${RUN}"}</style>${P}`)),
  seen('style-import', page(P, `<style>@import "javascript:${CODE}";</style>`)),
  seen('style-attribute', page(`<p style="background:url(javascript:${CODE})">${REPORT}</p>`)),
  seen('hidden-by-style', page(`<div style="display:none">${RUN}</div>${P}`)),
  seen('hidden-by-attribute', page(`<div hidden>${RUN}</div>${P}`)),
  seen('template', page(`<template><p>${RUN}</p></template>${P}`)),
  seen('noscript', page(`<noscript><p>${RUN}</p></noscript>${P}`)),
  seen('noscript-mutation', page(`<noscript><p title="</noscript><img src=x onerror=${RUN}>">${P}`)),
  seen('noembed-and-noframes', page(`<noembed>${RUN}</noembed><noframes>${RUN}</noframes>${P}`)),
  seen('textarea', page(`<textarea><script>${CODE}</script></textarea>${P}`)),
  seen(
    'form-controls',
    page(`<form action="javascript:${CODE}"><select><option>${RUN}</option></select><input value="${RUN}"></form>${P}`),
  ),
  seen('meta-refresh', page(P, `<meta http-equiv="refresh" content="0;url=javascript:${CODE}">`)),
  seen('base-href', page(`${P}<a href="x">more</a>`, `<base href="javascript:${CODE}//">`)),
  seen('comment', page(`<!-- ${RUN} -->${P}`)),
  seen('comment-with-odd-ends', page(`<!--> <!---> <!-- ${RUN} --!> --> ${P}`)),
  seen('conditional-comment', page(`<!--[if IE]><p>${RUN}</p><![endif]-->${P}`)),
  seen('processing-instruction', page(`<?php echo "${RUN}" ?>${P}`)),
  seen('cdata', page(`<![CDATA[<p>${RUN}</p>]]>${P}`)),
  seen('doctype-with-entity', `<!DOCTYPE html [<!ENTITY x "${RUN}">]>` + page(P).slice(15)),
]

/** Pages that are hostile by what they say of themselves. */
const saying: readonly Hostile[] = [
  seen('ld-broken', ld('{"@type":"NewsArticle","datePublished":"2031-10-17",')),
  seen('ld-numbers-for-strings', ld('{"@type":"NewsArticle","headline":7,"datePublished":20311017,"author":3,"publisher":false,"url":[]}')),
  seen(
    'ld-prototype',
    ld(
      '{"__proto__":{"@type":"NewsArticle"},"constructor":{"prototype":{"x":1}},"@type":"NewsArticle","author":{"__proto__":null,"name":"Ana Reth"}}',
    ),
  ),
  seen('ld-deep', ld('{"a":'.repeat(2000) + '1' + '}'.repeat(2000))),
  seen('ld-very-deep', ld('['.repeat(200_000))),
  seen('ld-circle-of-ids', ld('{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"}}]}')),
  seen('ld-huge-list', ld(`{"@type":"NewsArticle","author":[${'{"name":"Ana Reth"},'.repeat(20_000)}{}]}`)),
  seen(
    'ld-markup-in-values',
    ld(`{"@type":"NewsArticle","headline":"<img src=x onerror=1>The bridge","author":{"name":"<b>Ana Reth</b>"}}`),
  ),
  seen('ld-script-in-headline', ld(`{"@type":"NewsArticle","headline":"<script>${CODE}<\\/script>The bridge"}`)),
  seen('ld-impossible-dates', ld('{"@type":"NewsArticle","datePublished":"2031-02-31T99:99:99Z","dateModified":"-1"}')),
  seen('meta-impossible-dates', page(P, '<meta property="article:published_time" content="99999-99-99"><meta name="date" content="NaN">')),
  seen('meta-language-of-nonsense', page(P, '<meta property="og:locale" content="../../etc">').replace('<html>', '<html lang="x y z">')),
  seen('meta-thousands', page(P, '<meta name="author" content="Ana Reth">'.repeat(20_000))),
  seen('attributes-of-the-prototype', page(`<p __proto__="x" constructor="y" toString="z" hasOwnProperty>${REPORT}</p>`)),
  seen('elements-of-the-prototype', page(`<constructor>${P}</constructor><__proto__>x</__proto__><toString>y</toString>`)),
  seen('meta-of-the-prototype', page(P, '<meta name="__proto__" content="x"><meta property="constructor" content="y">')),
  seen('duplicate-ids', page(`<div id="a"><div id="a">${P}</div></div>` + '<p id="a">x</p>'.repeat(100))),
  seen('clobbering-names', page(`<form id="document" name="body"><input name="parentNode"><img name="firstChild"></form>${P}`)),
]

/** Pages that are hostile by how they are built. */
const built: readonly Hostile[] = [
  seen('unclosed-everything', `<html><head><title>The bridge</title><body><div><section><article><p><b><i><a href="x">${REPORT}`),
  seen('ends-without-starts', page(`</div></p></table></b></html></body>${P}</section></article>`)),
  seen('crossed-elements', page(`<b><p><i>${REPORT}</b></p></i>`)),
  seen('tables-in-tables', page('<table><tr><td>'.repeat(60) + P + '</td></tr></table>'.repeat(60))),
  seen('tables-unclosed', page('<table><tr><td>'.repeat(300) + P)),
  seen('forms-in-forms', page('<form>'.repeat(100) + '</form>'.repeat(100) + P)),
  seen('lists-in-lists', page('<ul><li>'.repeat(150) + P + '</li></ul>'.repeat(150))),
  seen('links-in-links', page(`${'<a href="x">'.repeat(5000)}x${'</a>'.repeat(5000)}${P}`)),
  seen('paragraphs-in-paragraphs', page('<p>'.repeat(5000) + REPORT)),
  seen('headings-in-headings', page(`${'<h1>'.repeat(2000)}x${P}`)),
  seen('nesting-1000', page(nest('div', 1000))),
  seen('nesting-5000', page(nest('div', 5000))),
  seen('nesting-20000', page(nest('div', 20_000))),
  seen('nesting-20000-unclosed', page('<div>'.repeat(20_000) + P)),
  seen('nesting-20000-inline', page('<b>'.repeat(20_000) + REPORT + '</b>'.repeat(20_000))),
  seen('nesting-20000-quotes', page(nest('blockquote', 20_000))),
  seen('nesting-20000-in-a-drawing', page(`<svg>${'<g>'.repeat(20_000)}${RUN}${'</g>'.repeat(20_000)}</svg>${P}`)),
  seen('nesting-200000-ends', page('<div>'.repeat(300) + P + '</section>'.repeat(200_000))),
  seen('siblings-100000', page(P + '<b></b>'.repeat(100_000))),
  seen('siblings-100000-paragraphs', page(P + '<p>x</p>'.repeat(100_000))),
  seen('breaks-100000', page(REPORT + '<br>'.repeat(100_000) + 'x')),
  seen('text-of-two-megabytes', page(`${P}<p>${'word '.repeat(400_000)}</p>`)),
  seen('text-of-two-megabytes-in-one-word', page(`${P}<p>${'a'.repeat(2_000_000)}</p>`)),
  seen('attribute-of-one-megabyte', page(`<p class="${'a '.repeat(500_000)}" id="${'b'.repeat(500_000)}">${REPORT}</p>`)),
  seen('attribute-name-of-one-megabyte', page(`<p ${'a'.repeat(1_000_000)}>${REPORT}</p>`)),
  seen('attributes-100000', page(`<p ${'a=1 '.repeat(100_000)}>${REPORT}</p>`)),
  seen('element-name-of-one-megabyte', page(`<${'a'.repeat(1_000_000)}>${P}`)),
  seen('less-than-signs', page(`${P}${'<'.repeat(500_000)}`)),
  seen('comments-without-end', page(`${P}${'<!-- '.repeat(200_000)}`)),
  seen('cdata-without-end', page(`${P}${'<![CDATA['.repeat(100_000)}`)),
  seen('quotes-without-end', page(`${P}${'<a b="'.repeat(100_001)}`)),
  seen('scripts-without-end', page(`${P}${'<script>'.repeat(100_000)}`)),
  seen('noscripts-without-end', page(`${'<noscript>'.repeat(50_000)}${P}`)),
  seen('titles-without-end', `<html><body>${P}${'<title>'.repeat(50_000)}`),
  seen('references-bomb', page(`<p>${'&nbsp;&#x41;&amp;amp;&unknown;'.repeat(50_000)}</p>${P}`)),
  seen(
    'references-of-thousands-of-names',
    page(`<p>${Array.from({ length: 20_000 }, (_, i) => `&n${i.toString(36)}x;`).join('')}</p>${P}`),
  ),
  seen('references-out-of-range', page(`<p>&#0;&#xD800;&#x110000;&#99999999999999;&#x;&#;&;&#128;</p>${P}`)),
  seen('plaintext', `<html><body>${P}<plaintext><script>x</script></body></html>`),
  seen('xmp-and-listing', page(`<xmp><b>x</b></xmp><listing>y</listing>${P}`)),
  seen('frameset', `<html><head><title>The bridge</title></head><frameset><frame src="x"></frameset><body>${P}</body></html>`),
  seen('two-documents', page(P) + page('<p>x</p>')),
  seen('spaces-of-a-megabyte', page(`${P}${' \n\t'.repeat(350_000)}`)),
  seen('marks-of-direction', page(`<p dir="rtl">\u202e\u2066x\u2069\u202c</p>${P}`)),
  seen('combining-marks', page(`<p>a${'\u0301'.repeat(100_000)}</p>${P}`)),
  seen('lone-surrogates', page(`<p>&#xD83D;x</p>${P}`)),
  seen('soft-hyphens', page(`<p>${REPORT.replace('bridge', 'br\u00adidge')}</p>`)),
]

/** Pages that are hostile by their bytes. */
const bytes: readonly Hostile[] = [
  odd('empty', ''),
  odd('one-sign', '<'),
  odd('tag-without-end', '<html><body><p'),
  odd('only-a-doctype', '<!doctype html>'),
  odd('only-white-space', ' \n\t '.repeat(1000)),
  odd('only-a-script', `<html><body><script>${CODE}</script></body></html>`),
  odd(
    'picture-called-html',
    Uint8Array.from({ length: 4000 }, (_, i) => (i < 4 ? [0x89, 0x50, 0x4e, 0x47][i]! : (i * 37) & 255)),
  ),
  seen('null-bytes', page(`<p>${REPORT.replace('bridge', 'bri\0dge')}</p><scr\0ipt>x</scr\0ipt>`)),
  odd('null-bytes-everywhere', page(P).split('').join('\0\0')),
  { name: 'charset-unknown', bytes: encode(page(P, '<meta charset="klingon-8">')), keeps: REPORT },
  { name: 'charset-twice', bytes: encode(page(P, '<meta charset="utf-16"><meta charset="iso-2022-kr">')), keeps: REPORT },
  { name: 'charset-false', bytes: encode(page(`<p>Café ${REPORT}</p>`, '<meta charset="windows-1252">')), keeps: `Café ${REPORT}` },
  { name: 'charset-true', bytes: latin1(page(`<p>Caf\xe9 ${REPORT}</p>`, '<meta charset="windows-1252">')), keeps: `Café ${REPORT}` },
  {
    name: 'charset-in-http-equiv',
    bytes: latin1(page(`<p>Caf\xe9 ${REPORT}</p>`, '<meta http-equiv=content-type content="text/html; charset=iso-8859-1">')),
    keeps: `Café ${REPORT}`,
  },
  { name: 'utf-7', bytes: encode(page(`${P}<p>+ADw-script+AD4-x+ADw-/script+AD4-</p>`, '<meta charset="utf-7">')), keeps: REPORT },
  { name: 'utf-16-with-mark', bytes: utf16(page(P), true, true), keeps: REPORT },
  { name: 'utf-16-big-end', bytes: utf16(page(P), false, true), keeps: REPORT },
  { name: 'utf-16-without-mark', bytes: utf16(page(P), true, false), keeps: REPORT },
  odd('utf-16-cut-in-half', utf16(page(P), true, true).subarray(0, 501)),
  odd('utf-8-broken', Uint8Array.from([...encode('<html><body><p>'), 0xc3, 0x28, 0xf0, 0x9f, 0xff, ...encode(REPORT)])),
]

/** All hostile pages, each with a name of its own. */
export const hostile: readonly Hostile[] = [...running, ...saying, ...built, ...bytes]
