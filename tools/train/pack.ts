// Header and typed sections in, the bytes of a language base out (what src/text/pack.ts opens).

import type { Header, Pack, Section, SectionType } from '../../src/text/pack.ts'

/** A section to be written. */
export interface Part {
  readonly type: SectionType
  readonly shape: readonly number[]
  readonly data: Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Float32Array
}

/** The sections of one station by name. */
export type Parts = { readonly [name: string]: Part }

/** The sections of an opened pack. */
export function partsOf(pack: Pack): Parts {
  return Object.fromEntries(
    Object.entries(pack.header.sections).map(([name, { type, shape }]) => [
      name,
      { type, shape, data: pack.numbers(name) as Part['data'] },
    ]),
  )
}

/** Writes a base: sections in the order of their names, each at a multiple of 16. */
export function writePack(header: Omit<Header, 'sections' | 'format'>, parts: Parts): Uint8Array {
  const names = Object.keys(parts).toSorted()
  const lay = (start: number): [{ [name: string]: Section }, number] => {
    let at = start
    const sections: { [name: string]: Section } = {}
    for (const name of names) {
      const { type, shape, data } = parts[name] as Part
      at = (at + 15) & ~15
      sections[name] = { at, bytes: data.byteLength, type, shape }
      at += data.byteLength
    }
    return [sections, at]
  }
  // The header's length depends on the offsets in it: leave it room.
  const encode = (sections: object): Uint8Array => new TextEncoder().encode(JSON.stringify({ format: 1, ...header, sections }))
  const room = encode(lay(0)[0]).length + names.length * 12 + 64
  const [sections, end] = lay(4 + room)
  const text = encode(sections)
  if (text.length > room) throw new Error('the header does not fit')
  const bytes = new Uint8Array(end)
  new DataView(bytes.buffer).setUint32(0, room, true)
  bytes.fill(32, 4, 4 + room)
  bytes.set(text, 4)
  for (const name of names) {
    const { data } = parts[name] as Part
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), (sections[name] as Section).at)
  }
  return bytes
}
