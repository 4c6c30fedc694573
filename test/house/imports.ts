// The source tree in, its import arrows out: which file of src/ imports which.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One arrow: `from` imports `to`, both relative to src/. */
export interface Arrow {
  readonly from: string
  readonly to: string
}

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** All arrows between the files of src/, type imports included. */
export function drawImports(): Arrow[] {
  const arrows: Arrow[] = []
  for (const from of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))) {
    const source = readFileSync(join(src, from), 'utf8')
    for (const [, path] of source.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      arrows.push({ from, to: relative(src, join(src, dirname(from), path as string)) })
    }
  }
  return arrows
}

/**
 * The floors of the house, from the ground: an import runs to a lower floor, or stays in its folder. Folders on one floor never import
 * each other: a station knows the model and the languages, never another station.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ['model'],
  ['languages'],
  ['input', 'ledger', 'record'],
  ['text', 'mentions', 'statements', 'events'],
  ['read.ts', 'compare', 'output'],
  ['door.ts', 'installation.ts'],
  ['index.ts'],
  ['node.ts'],
  ['server', 'web'],
  ['cli'],
]

/** Rooms that take a language from the caller: they may know its contract, never a language. */
const ENGINE = new Set(['input', 'text', 'mentions', 'statements', 'events', 'record', 'read.ts', 'output', 'compare'])

/** The room of a file: its folder of src/, or the file itself at the top. */
export function roomOf(path: string): string {
  return path.split('/')[0] as string
}

/** The floor of a room; -1 where the plan of the house has none. */
export function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room))
}

/** What breaks the plan, one sentence each: arrows that run up or sideways, rooms without a floor, circles between files. */
export function faultsOf(arrows: readonly Arrow[]): string[] {
  const faults: string[] = []
  for (const { from, to } of arrows) {
    const [here, there] = [roomOf(from), roomOf(to)]
    if (floorOf(here) < 0) faults.push(`${from}: no floor for ${here}`)
    else if (floorOf(there) < 0) faults.push(`${to}: no floor for ${there}`)
    else if (here !== there && floorOf(there) >= floorOf(here))
      faults.push(`${from} → ${to} runs ${floorOf(there) > floorOf(here) ? 'up' : 'sideways'}`)
    if (ENGINE.has(here)) {
      if (there === 'languages' && to !== 'languages/language.ts') faults.push(`${from} → ${to}: the engine knows no language`)
    }
  }
  const next = new Map<string, string[]>()
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to])
  const state = new Map<string, 'open' | 'done'>()
  const walk = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      faults.push(`circle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
      return
    }
    state.set(file, 'open')
    for (const to of next.get(file) ?? []) walk(to, [...path, file])
    state.set(file, 'done')
  }
  for (const file of next.keys()) walk(file, [])
  return faults
}
