// A parse in, which of its sentences are in capitals out: there a capital says nothing.

import { type Parse, Shape } from '../model/parse.ts'

/** 1 for each sentence in capitals ("TWO SOLDIERS WERE KILLED") or with one on each long word ("Two Soldiers Killed As Dam Breaks"). */
export function findShouts({ tokens, sentences }: Parse): Uint8Array {
  const loud = new Uint8Array(sentences.length)
  sentences.forEach((sentence, n) => {
    let upper = 0
    let lower = 0
    let capital = 0
    let long = 0
    for (let i = sentence.first; i < sentence.last; i++) {
      const shape = tokens.shapes[tokens.type[i] as number] as number
      if ((shape & Shape.upper) !== 0) upper++
      if ((shape & Shape.capital) !== 0) capital++
      else if ((shape & Shape.letter) !== 0 && (tokens.end[i] as number) - (tokens.start[i] as number) > 4) long++
      else if ((shape & Shape.letter) !== 0 && (shape & Shape.capital) === 0) lower++
    }
    if ((upper >= 4 && upper > lower * 4) || (capital >= 5 && long === 0 && capital > lower)) loud[n] = 1
  })
  return loud
}
