// Decompressed bytes of a gazetteer pack in, a gazetteer that is looked up without building objects out.

import type { Gazetteer } from '../model/gazetteer.ts'

/** Opens a pack. */
export function openGazetteer(_bytes: Uint8Array): Gazetteer {
  return {
    size: 0,
    find: () => [],
    begins: () => false,
    row: () => {
      throw new RangeError('no such row')
    },
  }
}
