// Trained matrices of a base in, matrices as the kernel runs them out: columns in its order, steps that no sum can outgrow, panels.

import { SaysoError } from '../model/error.ts'
import type { Pack } from './pack.ts'

/** The numbers of a matrix of `rows` rows (of `columns` columns where that is not 0), and their step. */
export function matrixOf(pack: Pack, name: string, rows: number, columns: number): [numbers: ArrayLike<number>, scale: number] {
  const numbers = pack.numbers(`${name}.weights`)
  if (numbers.length % rows !== 0 || (columns !== 0 && numbers.length !== rows * columns))
    throw new SaysoError('pack.broken', `the language base cannot be read: section ${name}.weights has another size`, {
      hint: 'install the package again',
    })
  return [numbers, pack.numbers(`${name}.scale`)[0] as number]
}

/**
 * Columns of gates times `scale`, trained as z forward, z backward, h forward, h backward, as they are run: z and h forward, z and h backward;
 * z halved, for sigmoid(z) is told by tanh(z / 2).
 */
export function gatesOf(numbers: ArrayLike<number>, scale: number, H: number): Float32Array {
  const out = new Float32Array(numbers.length)
  for (let row = 0; row < out.length; row += 4 * H)
    for (let j = row; j < row + H; j++) {
      out[j] = (numbers[j] as number) * scale * 0.5
      out[j + H] = (numbers[j + 2 * H] as number) * scale
      out[j + 2 * H] = (numbers[j + H] as number) * scale * 0.5
      out[j + 3 * H] = (numbers[j + 3 * H] as number) * scale
    }
  return out
}

/** The four matrices of the kernel's `convolve`, one after the other, from the one over three neighbours. */
export function winograd(matrix: Float32Array): Float32Array {
  const size = matrix.length / 3
  const out = new Float32Array(4 * size)
  for (let i = 0; i < size; i++) {
    const sides = (matrix[i] as number) + (matrix[i + 2 * size] as number)
    const middle = matrix[i + size] as number
    out[i] = (sides + middle) / 2
    out[i + size] = (sides - middle) / 2
  }
  out.set(matrix.subarray(0, size), 2 * size)
  out.set(matrix.subarray(2 * size), 3 * size)
  return out
}

/** The largest sum of sizes in a column. */
function sumOf(matrix: Float32Array, columns: number): number {
  const column = new Float32Array(columns)
  for (let row = 0; row < matrix.length; row += columns)
    for (let j = 0; j < columns; j++) column[j] = (column[j] as number) + Math.abs(matrix[row + j] as number)
  return largest(column)
}

function largest(numbers: Float32Array): number {
  let most = 0
  for (let i = 0; i < numbers.length; i++) {
    const v = Math.abs(numbers[i] as number)
    if (v > most) most = v
  }
  return most
}

/**
 * Steps for inputs within ±`most` and for a matrix in 16 bits, such that no sum of their products can leave 32 bits whatever the inputs are:
 * what is known of both is spent evenly. Where the kernel runs it as `run`, on inputs within ±`widest`, only what it says at last has to
 * fit: whatever leaves 32 bits on the way comes back, as all is added and taken away modulo 2^32.
 */
export function scalesOf(
  matrix: Float32Array,
  columns: number,
  most: number,
  run: Float32Array = matrix,
  widest: number = most,
): [input: number, weights: number] {
  const room = 1.9e9 / (most * Math.max(sumOf(matrix, columns), 1e-6))
  const weights = Math.min(32767 / Math.max(largest(run), 1e-6), Math.max(Math.sqrt(room * most), (room * widest) / 32700))
  return [Math.min(32700 / widest, room / weights), weights]
}

/** The same for a matrix whose inputs, within ±`most`, have the step `input`. */
export function scaleOf(matrix: Float32Array, columns: number, most: number, input: number): number {
  return Math.min(32767 / Math.max(largest(matrix), 1e-6), 1.9e9 / (most * Math.max(sumOf(matrix, columns), 1e-6) * input))
}

/** The step of cached sums: no word type can leave 16 bits by itself; three that add up to more than that are cut, far beyond tanh's end. */
export function cacheScale(gates: Float32Array, bias: Float32Array): number {
  return Math.min(8192, 32767 / (sumOf(gates, bias.length) + largest(bias)))
}

/** Writes matrices of `rows` rows as the kernel's `multiply` and `convolve` want them: by panels of 16 columns, in each one after the other. */
export function store(to: Int16Array, at: number, matrix: Float32Array, rows: number, columns: number, scale: number): void {
  const size = rows * columns
  let i = at >> 1
  for (let panel = 0; panel < columns; panel += 16)
    for (let from = panel; from < matrix.length; from += size)
      for (let row = from; row < from + size; row += 2 * columns)
        for (let k = row; k < row + 16; k++) {
          to[i++] = Math.round((matrix[k] as number) * scale)
          to[i++] = Math.round((matrix[k + columns] as number) * scale)
        }
}
