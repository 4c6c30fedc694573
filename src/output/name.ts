// The names of inputs in, names of files out that no file system refuses.

/** Windows keeps these names for devices. */
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/i

/**
 * Gives out file names without an ending, each once, whatever the case: `"reports/07-meridian.txt"` gives `"07-meridian"`, a second one
 * `"07-meridian-2"`; `"-"` (standard input) gives `"report"`.
 */
export function makeFileNames(): (input: string) => string {
  const taken = new Set<string>()
  return (input) => {
    const base = input.split(/[/\\]/).at(-1) ?? ''
    const plain = base
      .replace(/\.[A-Za-z0-9]{1,8}$/, '')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[-.]+/, '')
      .slice(0, 80)
      .replace(/[\ud800-\udbff]$/, '')
      .replace(/[-.]+$/, '')
    const name = plain === '' ? 'report' : KEPT.test(plain) ? `${plain}-report` : plain
    for (let count = 1; ; count++) {
      const one = count === 1 ? name : `${name}-${count}`
      if (taken.has(one.toLowerCase())) continue
      taken.add(one.toLowerCase())
      return one
    }
  }
}
