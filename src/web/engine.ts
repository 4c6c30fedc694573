// The front door in, the same door for a page out: a classic script's global, and the same engine in a Worker.

import { check, languages, lines, read, readAll, VERSION, writers, type Input, type Outcome, type Record } from '../index.ts'

/** What a page asks of a Worker: the packs once, then inputs. */
type Question = { readonly gazetteer?: Uint8Array } | { readonly number: number; readonly input: Input }
type Answer = { readonly number: number; readonly outcomes?: readonly Outcome[]; readonly error?: string }

/** An engine that reads in a Worker, so that the page stays quick. */
export interface Reader {
  /** Reads the reports of an input, in order. */
  readAll(input: Input): Promise<readonly Outcome[]>
  /** Reads one report. */
  read(text: string, known?: Omit<Input, 'bytes'>): Promise<Record>
  /** Ends the Worker; what was asked and not answered is refused. */
  close(): void
}

/** How this bundle hands its door to the script around it (tools/web/build.ts), which knows the source of both. */
const handover = globalThis as { __sayso?: (source: string) => object }

/** Starts a Worker from this script's own source (a Blob: from file:// a browser starts no Worker from a file). */
function openReader(source: string, gazetteer?: Uint8Array): Reader {
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
  worker.postMessage((gazetteer === undefined ? {} : { gazetteer }) satisfies Question)
  const ask = (input: Input): Promise<readonly Outcome[]> =>
    new Promise((resolve, reject) => {
      waiting.set(count, { resolve, reject })
      worker.postMessage({ number: count++, input } satisfies Question)
    })
  return {
    readAll: ask,
    read: async (text, known = {}) => {
      const [first] = await ask({ format: 'text', ...known, bytes: new TextEncoder().encode(text) })
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

/** Answers the questions of a page, in a Worker. */
function serve(): void {
  let gazetteer: Uint8Array | undefined
  self.onmessage = ({ data }: MessageEvent<Question>) => {
    if (!('number' in data)) {
      gazetteer = data.gazetteer
      return
    }
    let answer: Answer
    try {
      answer = {
        number: data.number,
        outcomes: [...readAll(data.input, { languages, ...(gazetteer === undefined ? {} : { gazetteer }) })],
      }
    } catch (error) {
      answer = { number: data.number, error: error instanceof Error ? error.message : String(error) }
    }
    self.postMessage(answer)
  }
}

/** The bytes of the gazetteer that `gazetteer.js` carries: gzip in base64. */
async function unpack(base64: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
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
    unpack,
    serve,
    openReader: (gazetteer?: Uint8Array) => openReader(source, gazetteer),
  }
}
