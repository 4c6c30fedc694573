// The name of a hostile text and sizes in megabytes as arguments; one JSON line out: milliseconds of processor time of read() at each size. Run in a process of its own by bench.ts.

import { encode, loadPacks, read } from '../src/node.ts'

/** A kind of text that no reporter writes: what repeats, and what it tries. */
export interface Hostile {
  readonly name: string
  /** A text of about `length` characters. */
  make(length: number): string
}

const repeat =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length))

const GIVEN = 'Anna Boris Clara Dmytro Elena Frank Greta Hans Irina James Karl Laura Maria Nina Oleg Peter Quentin Rosa Stefan Tom'.split(
  ' ',
)
const PLAIN = 'The road was closed for three hours, and the people of the town waited by the river until the evening. '
const SAID = 'The mayor of Halvena said on Friday that “at least 12 people” were hurt near the bridge. '

/** Every hostile text: steps that look back, forth or at each pair show in one of them. */
export const HOSTILE: readonly Hostile[] = [
  { name: 'one line', make: repeat(PLAIN) },
  { name: 'one line of statements', make: repeat(SAID) },
  { name: 'quotation marks', make: (length) => `${SAID}${repeat('" ')(length)}${SAID}` },
  { name: 'opening marks', make: repeat('“a ') },
  { name: 'marks that do not pair', make: repeat('”a“ "a b. ') },
  {
    name: 'given names',
    make: (length) => {
      const names: string[] = []
      for (let i = 0, size = 0; size < length; i++) {
        const name = GIVEN[(i * 7 + Math.floor(i / GIVEN.length)) % GIVEN.length] as string
        names.push(name)
        size += name.length + 1
      }
      return names.join(' ')
    },
  },
  { name: 'the the the', make: repeat('the ') },
  { name: 'dates', make: repeat('Friday, May 5-7, 2022 ') },
  { name: 'digits', make: repeat('1,000 ') },
  { name: 'number words', make: repeat('one hundred and ') },
  { name: 'pairs of states', make: repeat('Russia and Ukraine, ') },
  { name: 'capitals', make: repeat('GOVERNOR SAYS TOWN IS SAFE, ') },
  { name: 'capitals in quotation', make: (length) => `“${repeat('GOVERNOR SAYS TOWN IS SAFE, ')(length)}”` },
  { name: 'brackets', make: repeat('([') },
  { name: 'he said that he', make: repeat('he said that ') },
  { name: 'attacks', make: repeat('troops attacked the town and killed 5 ') },
]

if (import.meta.main) {
  const [name = '', ...sizes] = process.argv.slice(2)
  const hostile = HOSTILE.find((one) => one.name === name)
  if (hostile === undefined) throw new Error(`no such text: ${name}`)
  const packs = loadPacks()
  const time = (megabytes: number): number => {
    const bytes = encode(hostile.make(megabytes * 1024 * 1024))
    // Processor time: other programs on the machine do not count.
    const began = process.cpuUsage()
    read({ bytes, format: 'text', published: '2031-10-16' }, packs)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
  time(0.1)
  const median = (megabytes: number): number => [0, 1, 2].map(() => time(megabytes)).toSorted((a, b) => a - b)[1] as number
  process.stdout.write(`${JSON.stringify(sizes.map((size) => median(Number(size))))}\n`)
}
