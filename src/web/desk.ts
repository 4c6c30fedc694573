// A report that somebody pastes or opens in, its page in a frame out: the script of `sayso.html`, which carries the engine and its packs.

import type { Input, Outcome } from '../index.ts'
import type { Writer } from '../output/format.ts'
import type { Reader } from './engine.ts'

/** The engine's own global (engine.ts), as far as it is used here. */
declare const sayso: {
  readonly packed: { gazetteer?: string; bases: { [code: string]: string } }
  readonly writers: readonly Writer[]
  openReader(): Reader
}

const LOADING = 'Loading the English base and the place names from this file \u2026'

// The packs stand after this script, so that the form can be seen and filled in while they come.
const form = find<HTMLFormElement>('form')
const status = find<HTMLElement>('#status')
const button = find<HTMLButtonElement>('#read')
let isReady = false
let fault: string | undefined
let reader: Reader | undefined
let asked = 0
say(LOADING)

document.addEventListener('DOMContentLoaded', () => {
  sayso.packed.gazetteer = takePack('gazetteer')
  sayso.packed.bases['en'] = takePack('en')
  reader = sayso.openReader()
  // The Worker has its own copy now.
  delete sayso.packed.gazetteer
  sayso.packed.bases = {}
  reader.ready.then(
    () => {
      isReady = true
      if (asked === 0) say('Ready. Nothing you paste leaves this page.')
    },
    (error: Error) => {
      fault = `This browser cannot read reports here: ${error.message}`
      say(fault)
    },
  )
  // What was asked before there was a reader.
  if (asked > 0) void answer()
})

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void answer()
})
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
})
find<HTMLInputElement>('#file').addEventListener('change', () => void answer())
find<HTMLTextAreaElement>('#text').addEventListener('input', () => (find<HTMLInputElement>('#file').value = ''))

/** Reads what the form holds and shows it. A later question takes the place of an earlier one. */
async function answer(): Promise<void> {
  const mine = ++asked
  if (fault !== undefined) return
  const input = await given()
  if (mine !== asked) return
  if (input === undefined) return say('Paste a report first, or open a file.')
  say(isReady ? 'Reading \u2026' : `${LOADING} Your report is read then.`)
  if (reader === undefined) return
  button.disabled = true
  const began = performance.now()
  try {
    const outcomes = await reader.readAll(input)
    if (mine !== asked) return
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    say(`${outcomes.length === 1 ? 'Read' : `${outcomes.length} reports read`} in ${seconds} s. Nothing was sent anywhere.`)
    show(outcomes, input.name ?? '-')
  } catch (error) {
    if (mine === asked && fault === undefined) say(`Not read: ${(error as Error).message}`)
  } finally {
    if (mine === asked) button.disabled = false
  }
}

/** The input that the form holds: a file that was chosen, else the text. */
async function given(): Promise<Input | undefined> {
  const published = find<HTMLInputElement>('#published').value
  const known = published === '' ? {} : { published }
  const file = find<HTMLInputElement>('#file').files?.[0]
  if (file) return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, ...known }
  const text = find<HTMLTextAreaElement>('#text').value
  return text.trim() === '' ? undefined : { bytes: new TextEncoder().encode(text), format: 'text', ...known }
}

/** Shows the first of some outcomes, and the list of them where there are several. */
function show(outcomes: readonly Outcome[], name: string): void {
  const choice = find<HTMLSelectElement>('#choice')
  choice.replaceChildren(...outcomes.map((outcome, i) => new Option(titleOf(outcome, i), `${i}`)))
  choice.hidden = outcomes.length < 2
  choice.onchange = () => open(outcomes[choice.selectedIndex], name)
  find<HTMLDetailsElement>('details').open = false
  open(outcomes[0], name)
}

function titleOf(outcome: Outcome, i: number): string {
  if (!('record' in outcome)) return `${i + 1}. not read`
  const { title, given: id, text } = outcome.record.document
  return `${i + 1}. ${(title ?? id ?? text.slice(0, 80)).replace(/\s+/g, ' ')}`
}

let address = ''

/** The page of one outcome in the frame, and for keeping. */
function open(outcome: Outcome | undefined, name: string): void {
  const result = find<HTMLElement>('#result')
  const writer = sayso.writers.find((one) => one.name === 'html')
  const save = find<HTMLAnchorElement>('#save')
  result.hidden = save.hidden = outcome === undefined || !('record' in outcome)
  if (outcome === undefined) return say('There is no report in it.')
  if (!('record' in outcome)) return say(`Not read: ${outcome.error.message}`)
  if (writer === undefined || !('write' in writer)) return
  URL.revokeObjectURL(address)
  address = URL.createObjectURL(new Blob([writer.write(outcome.record, 0, name, {})], { type: 'text/html' }))
  // In a new frame: the browser's way back then leads out of this page, not through all that was read.
  const frame = document.createElement('iframe')
  frame.title = 'The report and its record'
  frame.src = address
  result.replaceChildren(frame)
  save.href = address
  save.download = `${name === '-' ? 'report' : name.replace(/\.[^.]*$/, '')}.html`
}

/** A pack that this file carries; its text is let go. */
function takePack(id: string): string {
  const element = find<HTMLElement>(`#pack-${id}`)
  const text = element.textContent.trim()
  element.remove()
  return text
}

function say(words: string): void {
  status.textContent = words
}

function find<T extends HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector)
  if (element === null) throw new Error(`the page lacks ${selector}`)
  return element
}
