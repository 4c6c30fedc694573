// A seed in, random numbers out that are the same on every machine.

/** Random numbers of 32 bits (xorshift), the same on every machine. */
export class Random {
  #s: number
  constructor(seed: number) {
    this.#s = seed | 0 || 1
    for (let i = 0; i < 8; i++) this.next()
  }
  next(): number {
    let s = this.#s
    s ^= s << 13
    s ^= s >>> 17
    s ^= s << 5
    this.#s = s
    return s >>> 0
  }
  /** In [0, 1). */
  share(): number {
    return this.next() / 4294967296
  }
  /** About normal: the sum of twelve. */
  normal(): number {
    let s = -6
    for (let i = 0; i < 12; i++) s += this.share()
    return s
  }
  shuffle<T>(list: T[]): T[] {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(this.share() * (i + 1))
      const x = list[i] as T
      list[i] = list[j] as T
      list[j] = x
    }
    return list
  }
}
