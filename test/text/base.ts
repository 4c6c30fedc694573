// Sizes and a seed in, the numbers of a network and the bytes of a language base out, by chance: for tests of what runs it, not of what it knows.

import { makeRandom } from '../../bench/corpus.ts'
import { Name, Relation, Tag } from '../../src/model/parse.ts'
import { trainLemmas } from '../../tools/train/lemmas.ts'
import { type Parts, writePack } from '../../tools/train/pack.ts'
import type { Sizes } from '../../src/text/network.ts'
import type { Outputs } from '../../src/text/pack.ts'
import { type Numbers, type Product, readyParts } from '../../tools/train/ready.ts'

export const SMALL: Sizes = { E: 32, H: 16, A: 16, L: 32, layers: 2, width: 3, window: 3, buckets: 64 }

export const OUTPUTS: Outputs = {
  tags: Object.keys(Tag),
  fines: ['NN', 'NNP', 'VBD', 'IN', 'DT', ',', '.', 'JJ', 'NNS'],
  relations: Object.keys(Relation).map((name) => name.replace('_', ':')),
  names: Object.keys(Name).map((name) => name.replace('_', '-')),
}

/** A network of chance. `strength` stretches all matrices: 1 keeps the gates moving, 8 drives them to their ends. */
export function makeNumbers(words: readonly string[], sizes: Sizes, seed: number, strength = 1): Numbers {
  const whole = makeRandom(seed)
  const chance = (): number => (whole(1 << 24) / (1 << 24)) * 2 - 1
  const { E, H, A, L, layers, width, window, buckets } = sizes
  const { tags, fines, relations, names } = OUTPUTS
  const floats = (count: number, size: number): Float32Array => Float32Array.from({ length: count }, () => chance() * size)
  const rows = (count: number): Int8Array => Int8Array.from({ length: count * E }, () => whole(255) - 127)
  const steps = (count: number): Float32Array => Float32Array.from({ length: count }, () => (0.2 + Math.abs(chance())) / 250)
  const product = (inputs: number, columns: number, bias: number): Product => ({
    weights: floats(inputs * columns, (strength * 2) / Math.sqrt(inputs)),
    bias: floats(columns, bias),
  })
  const transition = floats(49, 1)
  const initial = floats(7, 1)
  for (const inside of [2, 4, 6]) {
    initial[inside] = -1e9
    for (let k = 0; k < 7; k++) if (k !== inside && k !== inside - 1) transition[k * 7 + inside] = -1e9
  }
  return {
    words,
    wordRows: rows(words.length + 1),
    wordScale: steps(words.length + 1),
    affixRows: rows(buckets),
    affixScale: steps(buckets),
    typeBias: floats(E, 0.1),
    padding: floats(E, 1),
    layers: Array.from({ length: layers }, (_, l) => product(l === 0 ? width * E : window * 2 * H, 4 * H, 0.5)),
    head: product(2 * H, 2 * A + 2 * L + tags.length + fines.length + names.length, 0.5),
    arcBias: floats(A, 0.5),
    arcRoot: floats(A, 0.5),
    distance: floats(41, 1),
    label: product(L, relations.length, 1),
    labelRoot: floats(L, 1),
    labelDistance: floats(13 * L, 0.5),
    labelBias: floats(L, 0.5),
    transition,
    initial,
  }
}

/** A splitter that cuts where it is sure, and the lemma of one word. */
function makeRest(): Parts {
  const word = {
    form: 'fell',
    lemma: 'fall',
    upos: 'VERB',
    xpos: 'VBD',
    feats: 'Tense=Past',
    head: 0,
    relation: 'root',
    misc: '_',
    space: true,
  }
  return {
    'splitter.words': { type: 'u8', shape: [8], data: new Uint8Array(8) },
    'splitter.weights': { type: 'i8', shape: [64], data: new Int8Array(64) },
    'splitter.bar': { type: 'f32', shape: [1], data: new Float32Array([1]) },
    ...trainLemmas([{ id: '1', text: 'fell', document: 'd', paragraph: true, words: [word], ranges: [] }]),
  }
}

/** The base of a network. */
export function writeBase(numbers: Numbers, sizes: Sizes): Uint8Array {
  return writePack({ language: 'en', config: { ...sizes }, ...OUTPUTS }, { ...readyParts(numbers, sizes, OUTPUTS), ...makeRest() })
}

/** The base of a network of chance. */
export function makeBase(words: readonly string[], sizes: Sizes, seed: number, strength = 1): Uint8Array {
  return writeBase(makeNumbers(words, sizes, seed, strength), sizes)
}
