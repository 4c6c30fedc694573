// A trained network's two files (numbers, and what they mean) to and from disk.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Outputs } from '../../src/text/pack.ts'
import type { Plan } from './run.ts'

/** A trained network: its plan, the names of its outputs, its words (row 1 on), its parameters. */
export interface Model {
  readonly plan: Plan
  readonly outputs: Outputs
  readonly words: readonly string[]
  readonly trained: Float32Array
}

/** Reads PATH.json and PATH.f32. */
export function readModel(path: string): Model {
  const about = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Omit<Model, 'trained'>
  const raw = readFileSync(`${path}.f32`)
  return { ...about, trained: new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength)) }
}

/** Writes PATH.json and PATH.f32. */
export function writeModel(path: string, { trained, ...about }: Model): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.f32`, new Uint8Array(trained.buffer, trained.byteOffset, trained.byteLength))
  writeFileSync(`${path}.json`, `${JSON.stringify(about)}\n`)
}
