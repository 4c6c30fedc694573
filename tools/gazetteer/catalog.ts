// The compiled message catalogues of Debian's libgeonames-common and iso-codes come in; names by key and language go out.
import { existsSync, readFileSync } from 'node:fs'

/**
 * Reads a compiled catalogue of GNU gettext (its manual, "The Format of GNU MO Files"): the originals and their translations, UTF-8. A missing
 * file is an error: a pack built without a source would be another pack under the same name.
 */
export function readCatalog(path: string): Map<string, string> {
  if (!existsSync(path)) throw new Error(`no such catalogue: ${path} (apt-get install libgeonames-common iso-codes, or --share DIR)`)
  const bytes = readFileSync(path)
  const big = bytes.readUInt32LE(0) !== 0x950412de
  const number = (at: number): number => (big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  const count = number(8),
    originals = number(12),
    translations = number(16)
  const text = (table: number, i: number): string => {
    const length = number(table + i * 8),
      at = number(table + i * 8 + 4)
    return bytes.toString('utf8', at, at + length)
  }
  const out = new Map<string, string>()
  for (let i = 0; i < count; i++) {
    const key = text(originals, i)
    // A context stands before the original, apart by U+0004.
    if (key !== '') out.set(key.slice(key.indexOf('\u0004') + 1), text(translations, i))
  }
  return out
}
