// The blocks of a report in, those that only repeat the words of another out: pull quotes and repeated captions.

/** A stretch of text between stops or quotation marks. */
interface Part {
  readonly key: string
  readonly block: number
}

const CUT = /[.!?…"“”„«»‹›]+|['‘’](?=\s|[.,;:!?]|$)|(?<=^|[\s(])['‘’]/g
const LONGEST = 700
const FEWEST_WORDS = 4

/**
 * The blocks that repeat, verbatim but for quotation marks and white space, one or more whole sentences of another block, and hold nothing
 * else: “Nobody got up. We had been told so many things.” set apart as a pull quote. Of two equal blocks the later one repeats. `stretches`
 * are the candidates and where they may repeat from, in order; each part is looked up once, so that the time is linear.
 */
export function findRepeats(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): Set<number> {
  const parts: Part[] = []
  const from: number[] = []
  for (let b = 0; b < stretches.length; b++) {
    from.push(parts.length)
    const { start, end } = stretches[b] as { start: number; end: number }
    for (const key of cutParts(text.slice(start, end))) parts.push({ key, block: b })
  }
  from.push(parts.length)
  const at = new Map<string, number[]>()
  for (let p = 0; p < parts.length; p++) {
    const { key } = parts[p] as Part
    const list = at.get(key)
    // Common short parts ("he said") need no more than a few places to be compared with.
    if (list === undefined) at.set(key, [p])
    else if (list.length < 8) list.push(p)
  }
  const repeats = new Set<number>()
  for (let b = 0; b < stretches.length; b++) {
    const { start, end } = stretches[b] as { start: number; end: number }
    const first = from[b] as number
    const count = (from[b + 1] as number) - first
    if (count === 0 || end - start > LONGEST || count > 24) continue
    let words = 0
    for (let k = 0; k < count; k++) words += (parts[first + k] as Part).key.split(' ').length
    if (words < FEWEST_WORDS) continue
    for (const p of at.get((parts[first] as Part).key) as number[]) {
      const other = (parts[p] as Part).block
      if (other === b || repeats.has(other)) continue
      const whole = (from[other + 1] as number) - (from[other] as number) === count
      if (whole && other > b) continue
      let k = 0
      while (
        k < count &&
        (parts[p + k] as Part | undefined)?.block === other &&
        (parts[p + k] as Part).key === (parts[first + k] as Part).key
      )
        k++
      if (k === count) {
        repeats.add(b)
        break
      }
    }
  }
  return repeats
}

function cutParts(block: string): string[] {
  const keys: string[] = []
  for (const part of block.split(CUT)) {
    const key = part.replace(/\s+/g, ' ').replace(/^[\s,;:_*'‘’–—-]+|[\s,;:_*'‘’–—-]+$/g, '')
    if (/[\p{L}\p{Nd}]/u.test(key)) keys.push(key)
  }
  return keys
}
