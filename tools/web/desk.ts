// The engine, its packs and the script of src/web/desk.ts in, `sayso.html` out: one file that reads reports without a network.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SCRIPT } from '../../src/output/page/script.ts'
import { STYLE } from '../../src/output/page/style.ts'

const OWN = readFileSync(new URL('../../src/web/desk.css', import.meta.url), 'utf8')

/** The page. Its policy lets run what stands in it and nothing else; the frame that shows a record is bound by it too, hence that page's hashes. */
export function deskPage(engine: string, script: string, packs: { readonly gazetteer: string; readonly en: string }): string {
  const [first, second] = [inline(engine), inline(script)]
  const scripts = [first, second, SCRIPT].map(cspHash).join(' ')
  const policy = [
    "default-src 'none'",
    `style-src ${[STYLE, OWN].map(cspHash).join(' ')}`,
    // The engine's network is a WebAssembly module of 10 kB; a Worker from a Blob inherits the policy.
    `script-src ${scripts} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sayso: read a report</title>
<style>${STYLE}</style>
<style>${OWN}</style>
</head>
<body class="desk">
<main>
<details open>
<summary><span class="brand">Sayso</span> <h1>Read a report</h1></summary>
<form>
<label for="text">The report, as you copied it</label>
<textarea id="text" rows="12" spellcheck="false" dir="auto"></textarea>
<div class="given">
<label>Published on <input type="date" id="published"></label>
<label>or open a file <input type="file" id="file" accept=".txt,.html,.htm,.xhtml,.jsonl,text/plain,text/html"></label>
<button id="read">Read</button>
</div>
</form>
</details>
<div class="said"><p id="status" role="status"></p><select id="choice" aria-label="Report" hidden></select><a id="save" hidden>Save this record as a page</a><noscript><p>This page reads with a script; in this browser scripts are off.</p></noscript></div>
<section id="result" aria-label="What was read" hidden></section>
</main>
<script>${first}</script>
<script>${second}</script>
<script type="text/plain" id="pack-gazetteer">${packs.gazetteer}</script>
<script type="text/plain" id="pack-en">${packs.en}</script>
</body>
</html>
`
}

/** `'sha256-…'` of an inline script or style; cspHash of the engine takes ASCII alone, and licences in the bundle name people. */
function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** A script that may stand in a page: nothing in it ends its element, or hides the end (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements). */
function inline(script: string): string {
  const safe = script.replaceAll('<!--', '\\x3c!--')
  if (/<\/script/i.test(safe)) throw new Error('a script in a page may not end its element')
  return safe
}
