// Trained matrices in, matrices as the kernel of src/text runs them out: columns in its order, steps that no sum can outgrow, panels.

/**
 * Columns of gates, trained as z forward, z backward, h forward, h backward, as they are run: z and h forward, z and h backward; z halved,
 * for sigmoid(z) is told by tanh(z / 2).
 */
export function gatesOf(matrix: Float32Array, H: number): Float32Array {
  const out = new Float32Array(matrix.length)
  for (let row = 0; row < out.length; row += 4 * H)
    for (let j = row; j < row + H; j++) {
      out[j] = (matrix[j] as number) / 2
      out[j + H] = matrix[j + 2 * H] as number
      out[j + 2 * H] = (matrix[j + H] as number) / 2
      out[j + 3 * H] = matrix[j + 3 * H] as number
    }
  return out
}

/** The four matrices of the kernel's `convolve`, one after the other, from one over three neighbours. */
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

/** Matrices of `rows` rows, one after the other, as the kernel's `multiply` and `convolve` want them: by panels of 16 columns. */
export function panelsOf(matrix: Float32Array, rows: number, columns: number, scale: number): Int16Array {
  const out = new Int16Array(matrix.length)
  const size = rows * columns
  let i = 0
  for (let panel = 0; panel < columns; panel += 16)
    for (let from = panel; from < matrix.length; from += size)
      for (let row = from; row < from + size; row += 2 * columns)
        for (let k = row; k < row + 16; k++) {
          out[i++] = Math.round((matrix[k] as number) * scale)
          out[i++] = Math.round((matrix[k + columns] as number) * scale)
        }
  return out
}
