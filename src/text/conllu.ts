// The lines of a CoNLL-U file in, its sentences out: words, ranges and comments, as they are to be kept.

import { SaysoError } from '../model/error.ts'

/** A word that is given: its form, and whether white space follows it. */
export interface GivenWord {
  readonly form: string
  readonly space: boolean
}

/** Words that the text writes as one ("don't" = 1 to 2); numbers are 1-based and both inside. */
export interface GivenRange extends GivenWord {
  readonly first: number
  readonly last: number
}

/** A sentence whose words are given. */
export interface Given {
  /** Lines that begin with "#", before the words. */
  readonly comments: readonly string[]
  readonly words: readonly GivenWord[]
  /** In the order of the text; they never overlap. */
  readonly ranges: readonly GivenRange[]
}

/** Takes a file line by line, so that a file of any length needs the memory of a sentence. */
export interface Reader {
  /** One more line, without its break; gives back the sentence that it ends. Throws `input.line` where it is no CoNLL-U. */
  take(line: string): Given | undefined
  /** The end of the file; gives back a sentence that no empty line ended. */
  end(): Given | undefined
}

const COLUMNS = 10

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html). Only what is given is read: numbers, forms, ranges and SpaceAfter=No;
 * empty nodes ("8.1") are left out. Errors name the line: `line 7: 9 columns, not 10`.
 */
export function makeReader(): Reader {
  let number = 0
  let comments: string[] = []
  let words: GivenWord[] = []
  let ranges: GivenRange[] = []
  let opened = 0
  const wrong = (why: string, line = number): SaysoError =>
    new SaysoError('input.line', `line ${line}: ${why}`, { hint: 'the format: https://universaldependencies.org/format.html' })
  const finish = (): Given | undefined => {
    const open = ranges.at(-1)
    if (open !== undefined && open.last > words.length)
      throw wrong(`range ${open.first}-${open.last} has no word ${words.length + 1}`, opened)
    const given = { comments, words, ranges }
    // Comments without words are no sentence; they go before the next.
    if (words.length === 0) return undefined
    comments = []
    words = []
    ranges = []
    return given
  }
  return {
    end: finish,
    take(raw) {
      number++
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
      if (line.trim() === '') return finish()
      if (line.startsWith('#') && words.length === 0 && ranges.length === 0) {
        comments.push(line)
        return undefined
      }
      const fields = line.split('\t')
      if (fields.length !== COLUMNS)
        throw wrong(`${fields.length} ${fields.length === 1 ? 'column' : 'columns'} between tabs, not ${COLUMNS}`)
      const [id, form, misc] = [fields[0] as string, fields[1] as string, fields[9] as string]
      const match = /^(\d{1,9})(?:([-.])(\d{1,9}))?$/.exec(id)
      if (match === null) throw wrong(`not a number of a word: ${JSON.stringify(id.slice(0, 40))}`)
      if (match[2] === '.') return undefined
      if (form.trim() === '') throw wrong('the form is empty')
      const space = !misc.split('|').includes('SpaceAfter=No')
      const first = Number(match[1])
      if (first !== words.length + 1) throw wrong(`word ${id} where ${words.length + 1} is next`)
      if (match[2] === undefined) words.push({ form, space })
      else {
        const last = Number(match[3])
        const before = ranges.at(-1)
        if (last < first) throw wrong(`range ${id} ends before it begins`)
        if (before !== undefined && before.last >= first) throw wrong(`range ${id} lies in range ${before.first}-${before.last}`)
        opened = number
        ranges.push({ first, last, form, space })
      }
      return undefined
    },
  }
}
