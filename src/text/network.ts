// The pack of a language base in; the network that gives every token its classes, head, relation and name out.

import { SaysoError } from '../model/error.ts'
import { Name, Relation, Tag } from '../model/parse.ts'
import { FEATURES, featuresOf, wordOf } from './features.ts'
import { openKernel } from './kernel.ts'
import type { Pack } from './pack.ts'
import { isTree, spanningTree } from './tree.ts'
import { indexWords } from './words.ts'

/** What the network writes, one entry a token: see `Tokens` in src/model/parse.ts. */
export interface Trees {
  readonly tag: Uint8Array
  readonly fine: Uint8Array
  readonly head: Int32Array
  readonly relation: Uint8Array
  readonly name: Uint8Array
}

/** Sizes of a network. */
export interface Sizes {
  /** Numbers of a word type, of one direction of a layer, of one side of an arc and of a label. */
  readonly E: number
  readonly H: number
  readonly A: number
  readonly L: number
  readonly layers: number
  /** Words that the first layer sees at a time, and each layer above it; odd. */
  readonly width: number
  readonly window: number
  /** Rows of the parts of words. */
  readonly buckets: number
}

/** An opened network. */
export interface Network {
  /** Names of the fine word classes. */
  readonly fines: readonly string[]
  /**
   * Fills `out` for all tokens of a document. `forms` are its word types, `type` the one of each token, sentence `k` is the tokens
   * `bounds[k]` … `bounds[k + 1]`. Never throws; a sentence of more than 512 tokens is read in parts that hang on the first one.
   */
  parse(forms: readonly string[], type: Int32Array, bounds: ArrayLike<number>, out: Trees): void
}

/** Tokens of a longest sentence, of a batch (its numbers stay near the processor), and those whose word types are looked up at once. */
const LONGEST = 512
const BATCH = 128
const SEGMENT = 8192
/** Word types that are computed at once, and those that are kept: 1.5 kB each. */
const CHUNK = 128
const SLOTS = 20480

/** Opens the network of a base. `slots` is the number of word types that are kept. Throws `pack.broken` where sections are missing or do not fit. */
export function openNetwork(pack: Pack, slots: number = SLOTS): Network {
  const { header } = pack
  const { E, H, A, L, layers, width, window } = sizesOf(pack)
  const kernel = openKernel()
  const { tags, fines, relations, names } = header
  const G = 4 * H
  const wide = width * G
  const half = width >> 1
  const gap = window >> 1
  const { tags: tagAt, fines: fineAt, names: nameAt, total: N } = placesOf(A, L, tags.length, fines.length)
  const R = up(relations.length, 16)
  const above = layers - 1
  const innerSize = (window === 3 ? 4 : 1) * 2 * H * G * 2
  const kept = Math.max(slots, SEGMENT + BATCH + 2)

  // ---- where everything lies -----------------------------------------------------------------------------------------------------
  let top = 1024
  const take = (bytes: number): number => {
    const at = top
    top = up(top + bytes, 64)
    return at
  }
  /** The numbers of a section; `count` of them, where that is not 0. */
  const numbers = (name: string, count: number): ReturnType<Pack['numbers']> => {
    const found = pack.numbers(name)
    if (count !== 0 && found.length !== count)
      throw new SaysoError('pack.broken', `the language base cannot be read: section ${name} has another size`, {
        hint: 'install the package again',
      })
    return found
  }
  const most = BATCH > LONGEST ? BATCH : LONGEST
  const rows = most + 16
  const words = numbers('word.rows', 0) as Int8Array
  const wordScale = numbers('word.scale', words.length / E)
  const V = header.config['buckets'] as number
  const at = {
    words: take(CHUNK * E),
    wordScale: take(CHUNK * 4),
    affixes: take(V * E),
    affixScale: take(V * 4),
    typeBias: take(E * 4),
    gates: take(E * wide * 2),
    gateBias: take(wide * 4),
    inner: take(above * innerSize),
    innerBias: take(above * G * 4),
    head: take(2 * H * N * 2),
    headBias: take(N * 4),
    arcBias: take(A * 4),
    arcRoot: take(A * 4),
    far: take((2 * LONGEST + 64) * 4),
    edge: take((LONGEST + 32) * 4),
    labelRoot: take(L * 4),
    labelFar: take(13 * L * 4),
    label: take(L * R * 2),
    labelBias: take(R * 4),
    first: take(32),
    step: take(256),
    tagCodes: take(256),
    fineCodes: take(256),
    relationCodes: take(256),
    nameCodes: take(8),
    // Word types on their way into the cache.
    features: take(CHUNK * (1 + FEATURES) * 4),
    x: take((CHUNK + 2) * E * 2),
    sums: take((CHUNK + 2) * wide * 4),
    slots: take(CHUNK * 4),
    // A batch.
    types: take((rows + (rows + 1) * half) * 4),
    bounds: take((rows + 1) * 4),
    y: take(rows * 2 * H * 4),
    q: take((rows + (rows + 1) * gap) * 4 * H),
    pairs: take(rows * 4),
    places: take(rows * 4),
    v: take(window === 3 ? (rows + 4) * 8 * 2 * H : 0),
    products: take(256),
    a: take(rows * G * 4),
    p: take(rows * 4 * H),
    out: take(rows * N * 4),
    state: take(H * 4 + 64),
    turned: take(A * (LONGEST + 16) * 4),
    scores: take((LONGEST + 8) * (LONGEST + 8) * 4),
    roots: take(rows * 4),
    best: take(rows * 4),
    l: take(rows * L * 2),
    labels: take(rows * R * 4),
    back: take(rows * 8),
    tag: take(rows),
    fine: take(rows),
    relation: take(rows),
    name: take(rows),
    pre: take(kept * wide * 2),
  }
  kernel.grow(top)
  const { buffer } = kernel.memory
  const i8 = new Int8Array(buffer)
  const u8 = new Uint8Array(buffer)
  const i16 = new Int16Array(buffer)
  const i32 = new Int32Array(buffer)
  const f32 = new Float32Array(buffer)

  // ---- the trained numbers -------------------------------------------------------------------------------------------------------
  i8.set(numbers('affix.rows', V * E), at.affixes)
  i16.set(numbers('layer.0.weights', E * wide), at.gates >> 1)
  i16.set(numbers('head.weights', 2 * H * N), at.head >> 1)
  i16.set(numbers('label.weights', L * R), at.label >> 1)
  for (const [name, to, count] of [
    ['affix.scale', at.affixScale, V],
    ['type.bias', at.typeBias, E],
    ['layer.0.bias', at.gateBias, wide],
    ['head.bias', at.headBias, N],
    ['arc.bias', at.arcBias, A],
    ['arc.root', at.arcRoot, A],
    ['label.bias', at.labelBias, R],
    ['label.root', at.labelRoot, L],
    ['label.distance', at.labelFar, 13 * L],
  ] as const)
    f32.set(numbers(name, count), to >> 2)
  // The step of what goes into a product, and that of its matrix. A layer writes its states in the steps of the next one, the last layer
  // in those of the heads.
  const [typeScale, gateScale, unit] = numbers('layer.0.scale', 3) as unknown as [number, number, number]
  const steps: number[] = []
  const units: number[] = []
  for (let l = 1; l < layers; l++) {
    i16.set(numbers(`layer.${l}.weights`, innerSize >> 1), (at.inner + (l - 1) * innerSize) >> 1)
    f32.set(numbers(`layer.${l}.bias`, G), (at.innerBias >> 2) + (l - 1) * G)
    const [input, weights] = numbers(`layer.${l}.scale`, 2) as unknown as [number, number]
    steps.push(input)
    units.push(1 / (input * weights))
  }
  const [headIn, headScale] = numbers('head.scale', 2) as unknown as [number, number]
  steps.push(headIn)
  const [labelIn, labelScale] = numbers('label.scale', 2) as unknown as [number, number]
  const distance = numbers('arc.distance', 41)
  const middle = (at.far >> 2) + LONGEST + 32
  for (let d = -LONGEST - 32; d < LONGEST + 32; d++) f32[middle + d] = distance[Math.min(Math.max(d, -20) + 20, 39)] as number
  f32[middle] = -1e9
  const rootFar = distance[40] as number
  f32.fill(-1e9, (at.edge >> 2) + LONGEST, (at.edge >> 2) + LONGEST + 32)
  f32.fill(-1e9, at.first >> 2, (at.first >> 2) + 8)
  f32.fill(-1e9, at.step >> 2, (at.step >> 2) + 64)
  f32.set(numbers('name.initial', names.length), at.first >> 2)
  const transition = numbers('name.transition', names.length * names.length)
  for (let k = 0; k < names.length; k++)
    for (let j = 0; j < names.length; j++) f32[(at.step >> 2) + k * 8 + j] = transition[k * names.length + j] as number
  tags.forEach((name, i) => (u8[at.tagCodes + i] = code(Tag, name, Tag.X)))
  fines.forEach((_, i) => (u8[at.fineCodes + i] = i))
  relations.forEach((name, i) => (u8[at.relationCodes + i] = code(Relation, name, Relation.dep)))
  names.forEach((name, i) => (u8[at.nameCodes + i] = code(Name, name, Name.O)))
  const numberOf = indexWords(pack.numbers('word.list') as Uint8Array, pack.numbers('word.buckets'))

  // ---- the cache of word types: slot 0 is the padding ----------------------------------------------------------------------------
  const slotOf = new Map<string, number>()
  const formAt: string[] = ['']
  /** A slot's last use: of the segment that is being read it may not be given away. `warmth` says how often it was used lately. */
  const used = new Int32Array(kept)
  const warmth = new Uint8Array(kept)
  let segment = 0
  let filled = 1
  let hand = 1
  let waiting = 0
  compute(1, () => {
    const padding = numbers('type.padding', E)
    for (let j = 0; j < E; j++) i16[(at.x >> 1) + j] = Math.round((padding[j] as number) * typeScale)
  })

  /** Computes what `count` word types add to the gates, from `at.x`, into the slots of `at.slots`. */
  function compute(count: number, fill: () => void): void {
    fill()
    kernel.multiply(at.x, at.gates, at.sums, count, wide, E, 1 / (typeScale * gateScale), at.gateBias)
    kernel.keep(at.sums, count, wide, at.slots, at.pre, unit)
  }

  function flush(): void {
    const { features, words: w, wordScale: s, affixes: f, affixScale, typeBias, x } = at
    compute(waiting, () => kernel.embed(features, waiting, FEATURES, E, w, s, f, affixScale, typeBias, x, typeScale))
    waiting = 0
  }

  /** The slot of a form; a new one is computed at the next `flush`. */
  function find(form: string): number {
    const known = slotOf.get(form)
    if (known !== undefined) {
      if ((warmth[known] as number) < 3) warmth[known] = (warmth[known] as number) + 1
      used[known] = segment
      return known
    }
    let slot: number
    if (filled < kept) slot = filled++
    else {
      // CLOCK (F. J. Corbató, 1968), with three rounds of grace: what every report has stays, what one report had goes.
      for (;;) {
        slot = hand
        if (++hand === kept) hand = 1
        if (used[slot] === segment) continue
        if (warmth[slot] === 0) break
        warmth[slot] = (warmth[slot] as number) - 1
      }
      slotOf.delete(formAt[slot] as string)
    }
    const own = detach(form)
    slotOf.set(own, slot)
    formAt[slot] = own
    warmth[slot] = 0
    used[slot] = segment
    const row = (at.features >> 2) + waiting * (1 + FEATURES)
    const word = wordOf(form)
    // Word rows stay in the base: a document needs few of them.
    const number = numberOf(word)
    i8.set(words.subarray(number * E, (number + 1) * E), at.words + waiting * E)
    f32[(at.wordScale >> 2) + waiting] = wordScale[number] as number
    i32[row] = waiting
    featuresOf(form, word, V, i32, row + 1)
    i32[(at.slots >> 2) + waiting] = slot
    if (++waiting === CHUNK) flush()
    return slot
  }

  // ---- a document ----------------------------------------------------------------------------------------------------------------
  const marks = new Int32Array(LONGEST + 1)
  const scoreView = f32.subarray(at.scores >> 2, (at.scores >> 2) + LONGEST * (LONGEST + 8))
  const rootView = f32.subarray(at.roots >> 2, (at.roots >> 2) + LONGEST)
  const starts = new Int32Array(rows + 1)

  /** Reads the tokens `first` … `last`, whose sentences begin at `starts[0 … count)`, into `out`. */
  function batch(slot: Int32Array, type: Int32Array, first: number, last: number, count: number, out: Trees): void {
    const n = last - first
    starts[count] = last
    // Every sentence has its own padding before it, and the last one after it.
    let to = at.types >> 2
    let pairs = 0
    for (let k = 0; k < count; k++) {
      const start = (starts[k] as number) - first
      const end = (starts[k + 1] as number) - first
      i32[(at.bounds >> 2) + k] = start
      for (let i = 0; i < half; i++) i32[to++] = 0
      for (let i = start; i < end; i++) i32[to++] = slot[type[first + i] as number] as number
      if (gap === 1)
        for (let i = start; i < end; i += 2) {
          i32[(at.pairs >> 2) + pairs] = at.q + (i + k) * 4 * H
          i32[(at.places >> 2) + pairs++] = i
        }
    }
    for (let i = 0; i < half; i++) i32[to++] = 0
    i32[(at.bounds >> 2) + count] = n
    if (pairs % 2 === 1) {
      i32[(at.pairs >> 2) + pairs] = i32[(at.pairs >> 2) + pairs - 1] as number
      i32[(at.places >> 2) + pairs] = i32[(at.places >> 2) + pairs++ - 1] as number
    }
    const below = above > 0 ? at.q : at.p
    const apart = above > 0 ? gap : 0
    kernel.scanTypes(at.types, at.bounds, count, width, at.pre, H, at.y, below, apart, 1 / unit, steps[0] as number, at.state)
    for (let l = 1; l < layers; l++) {
      const inner = at.inner + (l - 1) * innerSize
      const bias = at.innerBias + (l - 1) * G * 4
      const by = units[l - 1] as number
      if (gap === 1) {
        kernel.pair(at.pairs, pairs, 2 * H, at.v)
        kernel.convolve(at.v, at.places, inner, at.a, pairs, G, 2 * H, by, bias, at.products)
      } else kernel.multiply(at.q, inner, at.a, n, G, 2 * H, by, bias)
      // The zeros between sentences stay as the first layer wrote them.
      const step = steps[l] as number
      if (l < above) kernel.scanGates(at.a, at.bounds, count, H, at.y, at.q, gap, step, at.state)
      else kernel.scanGates(at.a, at.bounds, count, H, at.y, at.p, 0, step, at.state)
    }
    kernel.multiply(at.p, at.head, at.out, n, N, 2 * H, 1 / (headIn * headScale), at.headBias)
    for (let k = 0; k < count; k++) {
      const start = (starts[k] as number) - first
      const size = (starts[k + 1] as number) - first - start
      const row = at.out + start * N * 4
      const best = at.best + start * 4
      kernel.attach(
        row,
        N,
        size,
        A,
        at.arcBias,
        at.arcRoot,
        rootFar,
        middle * 4,
        at.edge + LONGEST * 4,
        at.turned,
        at.scores,
        at.roots,
        best,
      )
      if (!isTree(i32, best >> 2, size, marks)) spanningTree(scoreView, up(size, 8), rootView, size, i32, best >> 2)
      kernel.relate(row + 2 * A * 4, N, size, L, at.labelRoot, at.labelFar, best, at.l + start * L * 2, labelIn)
      kernel.follow(row + nameAt * 4, N, size, at.first, at.step, at.back, at.nameCodes, at.name + start, at.state)
      for (let i = 0; i < size; i++) {
        const h = i32[(best >> 2) + i] as number
        out.head[first + start + i] = h === 0 ? -1 : first + start + h - 1
      }
    }
    kernel.multiply(at.l, at.label, at.labels, n, R, L, 1 / (labelIn * labelScale), at.labelBias)
    kernel.choose(at.labels, R, R, n, at.relationCodes, at.relation)
    kernel.choose(at.out + tagAt * 4, N, fineAt - tagAt, n, at.tagCodes, at.tag)
    kernel.choose(at.out + fineAt * 4, N, nameAt - fineAt, n, at.fineCodes, at.fine)
    out.tag.set(u8.subarray(at.tag, at.tag + n), first)
    out.fine.set(u8.subarray(at.fine, at.fine + n), first)
    out.relation.set(u8.subarray(at.relation, at.relation + n), first)
    out.name.set(u8.subarray(at.name, at.name + n), first)
    for (let i = first; i < last; i++) if (out.head[i] === -1) out.relation[i] = Relation.root
  }

  return {
    fines,
    parse(forms, type, bounds, out) {
      const slot = new Int32Array(forms.length)
      const seen = new Int32Array(forms.length)
      const end = bounds.length > 0 ? (bounds[bounds.length - 1] as number) : 0
      let known = 0
      let first = 0
      let count = 0
      let last = 0
      const run = (): void => {
        if (count === 0) return
        if (last > known) {
          segment++
          known = Math.max(last, Math.min(end, first + SEGMENT))
          for (let i = first; i < known; i++) {
            const t = type[i] as number
            if (seen[t] === segment) continue
            seen[t] = segment
            slot[t] = find(forms[t] as string)
          }
          if (waiting > 0) flush()
        }
        batch(slot, type, first, last, count, out)
        count = 0
      }
      for (let k = 0; k + 1 < bounds.length; k++) {
        const stop = bounds[k + 1] as number
        for (let from = bounds[k] as number; from < stop; from += LONGEST) {
          const to = Math.min(stop, from + LONGEST)
          if (count > 0 && to - first > BATCH) run()
          if (count === 0) first = from
          starts[count++] = from
          last = to
        }
      }
      run()
      for (let k = 0; k + 1 < bounds.length; k++) {
        const start = bounds[k] as number
        const stop = bounds[k + 1] as number
        if (stop - start > LONGEST) join(start, stop, out)
      }
    },
  }
}

/** Hangs the roots of the later parts of a sentence on its first root. */
function join(start: number, stop: number, out: Trees): void {
  let root = -1
  for (let i = start; i < stop; i++) {
    if (out.head[i] !== -1) continue
    if (root < 0) root = i
    else {
      out.head[i] = root
      out.relation[i] = Relation.parataxis
    }
  }
}

/**
 * Where the columns of the heads lie: dependent A, head A, dependent of a label L, head of a label L, then classes, fine classes and names;
 * groups begin at multiples of 4, so that the kernel can look for the largest.
 */
export function placesOf(A: number, L: number, tags: number, fines: number): { tags: number; fines: number; names: number; total: number } {
  const tagAt = 2 * A + 2 * L
  const fineAt = tagAt + up(tags, 4)
  const nameAt = fineAt + up(fines, 4)
  return { tags: tagAt, fines: fineAt, names: nameAt, total: up(nameAt + 8, 16) }
}

function up(n: number, to: number): number {
  return Math.ceil(n / to) * to
}

/** The sizes of a network. Throws where the kernel cannot run it. */
function sizesOf(pack: Pack): Sizes {
  const { config, tags, fines, relations, names } = pack.header
  const size = (name: string): number => config[name] ?? 0
  const [E, H, A, L] = [size('E'), size('H'), size('A'), size('L')]
  const sizes = { E, H, A, L, layers: size('layers'), width: size('width'), window: size('window'), buckets: size('buckets') }
  const fits =
    [E, H, A, L].every((n) => n >= 16 && n % 16 === 0) &&
    sizes.layers >= 1 &&
    sizes.layers <= 16 &&
    (sizes.width === 3 || sizes.width === 5) &&
    (sizes.window === 1 || sizes.window === 3) &&
    size('buckets') > 0 &&
    names.length <= 8 &&
    tags.length > 0 &&
    [tags, fines, relations].every((list) => list.length <= 256)
  if (!fits)
    throw new SaysoError('pack.broken', `the language base cannot be read: sizes ${JSON.stringify(config)}`, {
      hint: 'install the package again',
    })
  return sizes
}

/** The number of a name of the pack in a table of the model; what is not there is its main part ("nsubj:new" is "nsubj"), else `other`. */
function code(table: { readonly [name: string]: number }, name: string, other: number): number {
  return table[name.replace(/[:-]/g, '_')] ?? table[name.replace(/[:-].*$/, '')] ?? other
}

/** A string of its own: a piece of a long text would keep the whole text in memory as long as the cache lives. */
function detach(form: string): string {
  if (form.length < 13) return form
  const codes: number[] = []
  for (let i = 0; i < form.length; i++) codes.push(form.charCodeAt(i))
  return String.fromCharCode(...codes)
}
