// The front door in, the same door for a page out: a classic script's global, and the same engine in a Worker.

import {
  check,
  encode,
  languages,
  lines,
  read,
  readAll,
  SaysoError,
  VERSION,
  writers,
  type Input,
  type Outcome,
  type Packs,
  type Record,
} from '../index.ts'

/** Packs as they come to a page: decompressed bytes, or gzip in base64 as `gazetteer.js` and `en.base.js` carry them. */
interface Parts {
  gazetteer?: string | Uint8Array
  bases: { [code: string]: string | Uint8Array }
}

/** What a page asks of a Worker: to take the packs, then to read inputs. */
type Question = { readonly number: number } & ({ readonly parts: Partial<Parts> } | { readonly input: Input })
type Answer = { readonly number: number; readonly outcomes?: readonly Outcome[]; readonly error?: string }

/** An engine that reads in a Worker, so that the page stays quick. */
export interface Reader {
  /** Fulfilled when the Worker has its packs open; refused, as every question then is, where one is broken or a policy forbids WebAssembly. */
  readonly ready: Promise<void>
  /** Reads the reports of an input, in order. */
  readAll(input: Input): Promise<readonly Outcome[]>
  /** Reads one report. */
  read(text: string, known?: Omit<Input, 'bytes'>): Promise<Record>
  /** Ends the Worker; what was asked and not answered is refused. */
  close(): void
}

/** How this bundle hands its door to the script around it (tools/web/build.ts), which knows the source of both. */
const handover = globalThis as { __sayso?: (source: string) => object }

/** Starts a Worker from this script's own source (a Blob: from file:// a browser starts no Worker from a file); it unpacks what is packed. */
function openReader(source: string, parts: Partial<Parts>): Reader {
  const address = URL.createObjectURL(new Blob([`var sayso=${source}();sayso.serve()`], { type: 'text/javascript' }))
  const worker = new Worker(address)
  const waiting = new Map<number, { resolve(outcomes: readonly Outcome[]): void; reject(error: Error): void }>()
  let count = 0
  const refuse = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.outcomes) asked?.resolve(data.outcomes)
    else asked?.reject(new Error(data.error ?? 'no answer'))
  }
  worker.onerror = ({ message }) => refuse(message || 'the Worker could not be started')
  const ask = (what: { readonly parts: Partial<Parts> } | { readonly input: Input }): Promise<readonly Outcome[]> =>
    new Promise((resolve, reject) => {
      waiting.set(count, { resolve, reject })
      worker.postMessage({ number: count++, ...what } satisfies Question)
    })
  const ready = ask({ parts }).then(() => {})
  // Who does not wait for `ready` learns of a fault by the first question.
  ready.catch(() => {})
  const readInput = (input: Input): Promise<readonly Outcome[]> => ask({ input })
  return {
    ready,
    readAll: readInput,
    read: async (text, known = {}) => {
      const [first] = await readInput({ format: 'text', ...known, bytes: new TextEncoder().encode(text) })
      if (first === undefined || !('record' in first)) throw new Error(first?.error.message ?? 'no report')
      return first.record
    },
    close: () => {
      worker.terminate()
      URL.revokeObjectURL(address)
      refuse('the reader was closed')
    },
  }
}

/** Answers the questions of a page, in a Worker, in the order in which they come. */
function serve(): void {
  let packs: Promise<Packs> = Promise.resolve({ languages, bases: {} })
  self.onmessage = async ({ data }: MessageEvent<Question>) => {
    const { number } = data
    if ('parts' in data) packs = loadPacks(data.parts)
    let answer: Answer
    try {
      const known = await packs
      if ('parts' in data) warm(known)
      answer = { number, outcomes: 'input' in data ? [...readAll(data.input, known)] : [] }
    } catch (error) {
      answer = { number, error: error instanceof Error ? error.message : String(error) }
    }
    self.postMessage(answer)
  }
}

/** Opens the packs by reading a word in each language that has a base: the first report then need not wait, and what is broken is told now. */
function warm(packs: Packs): void {
  for (const language of Object.keys(packs.bases)) for (const _ of readAll({ bytes: encode('A'), format: 'text', language }, packs));
}

/** The packs that the scripts of the page have brought, or these, as bytes; each is unpacked once. */
async function loadPacks(parts: Partial<Parts> = packed): Promise<Packs> {
  const codes = Object.keys(parts.bases ?? {})
  const [gazetteer, ...bases] = await Promise.all([parts.gazetteer, ...codes.map((code) => parts.bases?.[code])].map(unpack))
  return {
    languages,
    ...(gazetteer === undefined ? {} : { gazetteer }),
    bases: Object.fromEntries(codes.map((code, i) => [code, bases[i] as Uint8Array])),
  }
}

/** What scripts beside this one have brought. */
const packed: Parts = { bases: {} }

/** What was unpacked already, by its length and its end, where gzip keeps its checksum: as a key the pack itself would be read whole. */
const unpacked = new Map<string, Promise<Uint8Array>>()

/** The bytes of a pack. */
function unpack(pack: string | Uint8Array | undefined): Promise<Uint8Array | undefined> {
  if (typeof pack !== 'string') return Promise.resolve(pack)
  const key = `${pack.length} ${pack.slice(-32)}`
  const known = unpacked.get(key) ?? inflate(pack)
  unpacked.set(key, known)
  return known
}

/** The bytes of gzip in base64. Refused where it is none. */
async function inflate(base64: string): Promise<Uint8Array> {
  try {
    return await gunzip(atob(base64))
  } catch (cause) {
    throw new SaysoError('pack.broken', 'a pack of this page cannot be read: it is no gzip in base64', {
      hint: 'build the page again',
      cause,
    })
  }
}

async function gunzip(letters: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(letters.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

handover.__sayso = (source) => {
  delete handover.__sayso
  return {
    check,
    languages,
    lines,
    read,
    readAll,
    VERSION,
    writers,
    packed,
    loadPacks,
    serve,
    openReader: (parts: Partial<Parts> = packed) => openReader(source, parts),
  }
}
