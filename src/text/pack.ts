// The bytes of a language base in, its header and typed sections out.

import { SaysoError } from '../model/error.ts'

/** Types of numbers in a section. */
export type SectionType = 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'f32' | 'utf8'

/** Where a section lies in the pack and how it is to be read; offsets are multiples of 16, shapes row-major. */
export interface Section {
  readonly at: number
  readonly bytes: number
  readonly type: SectionType
  readonly shape: readonly number[]
}

/** Names of what a network tells, in the order of its outputs. */
export interface Outputs {
  /** Word classes, names of `Tag`. */
  readonly tags: readonly string[]
  readonly fines: readonly string[]
  /** Relations, names of `Relation` with ":" for "_". */
  readonly relations: readonly string[]
  /** Names of `Name` with "-" for "_". */
  readonly names: readonly string[]
}

/** The header of a base: sizes of the network, names of its outputs, where its sections lie. */
export interface Header extends Outputs {
  readonly format: 1
  readonly language: string
  readonly config: { readonly [name: string]: number }
  readonly sections: { readonly [name: string]: Section }
}

/** An opened base. */
export interface Pack {
  readonly header: Header
  /** The numbers of a section, as a view where its offset allows. Throws `pack.broken` when it is missing. */
  numbers(name: string): Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Float32Array
  /** The text of a section of type utf8. */
  text(name: string): string
  has(name: string): boolean
}

/** Opens a base: a little-endian length, the header as JSON, then the sections. Throws `pack.broken` where the bytes are none. */
export function openPack(bytes: Uint8Array): Pack {
  const broken = (why: string): SaysoError =>
    new SaysoError('pack.broken', `the language base cannot be read: ${why}`, { hint: 'install the package again' })
  if (bytes.length < 8) throw broken('it is too short')
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true)
  if (length > bytes.length - 4) throw broken('its header is cut off')
  let header: Header
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header
  } catch {
    throw broken('its header is no JSON')
  }
  if (header.format !== 1) throw broken(`format ${String(header.format)} is not known`)
  // Views need an aligned start.
  const buffer = bytes.byteOffset % 16 === 0 ? bytes.buffer : bytes.slice().buffer
  const base = bytes.byteOffset % 16 === 0 ? bytes.byteOffset : 0
  const find = (name: string): Section => {
    const section = header.sections[name]
    if (section === undefined) throw broken(`section ${name} is missing`)
    if (section.at + section.bytes > bytes.length) throw broken(`section ${name} is cut off`)
    return section
  }
  return {
    header,
    has: (name) => header.sections[name] !== undefined,
    text: (name) => {
      const { at, bytes: size } = find(name)
      return new TextDecoder().decode(bytes.subarray(at, at + size))
    },
    numbers: (name) => {
      const { at, bytes: size, type } = find(name)
      if (type === 'i8') return new Int8Array(buffer, base + at, size)
      if (type === 'u8' || type === 'utf8') return new Uint8Array(buffer, base + at, size)
      if (type === 'i16') return new Int16Array(buffer, base + at, size / 2)
      if (type === 'u16') return new Uint16Array(buffer, base + at, size / 2)
      if (type === 'i32') return new Int32Array(buffer, base + at, size / 4)
      return new Float32Array(buffer, base + at, size / 4)
    },
  }
}
