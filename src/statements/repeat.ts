// What was said and the blocks that show it again in; pull quotes, captions and quoted headings as repetitions out.

import type { Block } from '../model/record.ts'
import { tokenAt, shapeOf, Shape } from '../model/parse.ts'
import { quoteAt, type Scene } from './scene.ts'
import type { Draft, Piece, Told } from './telling.ts'

const SHOWN: ReadonlySet<string> = new Set(['pull', 'caption', 'heading', 'headline'])

/** How many words make a key: fewer would meet by chance. */
const RUN = 4

/**
 * Pull quotes, captions and headings yield at most one statement. Where their words were said in the report, that one `repeats` the saying
 * and nothing else in the block is read. An index by the four words that each begins with keeps it linear.
 */
export function repeatBlocks(scene: Scene, told: Told[]): void {
  const { tokens } = scene.parse
  // One number a word, capitals aside.
  const first = new Map<string, number>()
  const lower = tokens.lowers.map((word, type) => {
    const known = first.get(word)
    if (known !== undefined) return known
    first.set(word, type)
    return type
  })
  const byBlock = new Map<number, Told[]>()
  for (const one of told) {
    if (!SHOWN.has(one.unit.kind)) continue
    const group = byBlock.get(one.unit.block)
    if (group) group.push(one)
    else byBlock.set(one.unit.block, [one])
  }
  const index = sayings()
  for (const [b, group] of byBlock) {
    const block = scene.document.blocks[b] as Block
    const types = wordsOf(block)
    const said = types.length >= RUN ? index.get(types.slice(0, RUN).join(' ')) : undefined
    const drafts = group.flatMap(({ drafts: some }) => some)
    const quiet = block.kind === 'caption' || block.kind === 'pull'
    const kept = quiet ? [] : block.kind === 'headline' ? drafts : drafts.filter((draft) => draft.cue !== undefined).slice(0, 1)
    for (const one of group) one.drafts.length = 0
    // "“Nobody asked us”: A day inside Halvena": the headline of a report shows a quotation beside words of its own.
    const shown = quiet || kept.length > 0 ? undefined : quotedIn(group)
    if (said === undefined) {
      group[0]!.drafts.push(...kept, ...(shown ? [shown] : []))
      continue
    }
    // Of the saying without its quotation marks only the same words count.
    const all = said.content.flatMap((piece) => wordsOf(piece)).join(' ')
    const whole = ` ${all} `.includes(` ${types.join(' ')} `)
    // A pull quote may leave words out: it begins and ends with what was said.
    const ends = block.kind === 'pull' && index.has(types.slice(-RUN).join(' '))
    if (!whole && !ends) {
      group[0]!.drafts.push(...kept, ...(shown ? [shown] : []))
      continue
    }
    group[0]!.drafts.push(repeated(said, block))
  }

  function repeated(said: Draft, { start, end }: { readonly start: number; readonly end: number }): Draft {
    return {
      rule: `${scene.language.code}/cues/repeated`,
      act: said.act,
      negated: false,
      ...(said.voice ? { voice: { ...said.voice, start: 0, end: 0 } } : {}),
      content: [{ start, end, quoted: true, marked: true }],
      circumstances: {},
      repeats: said,
      waits: false,
      claims: false,
      speech: false,
    }
  }

  function quotedIn(group: readonly Told[]): Draft | undefined {
    for (const { unit } of group) {
      if (unit.quote >= 0) continue
      for (let p = 0; p < unit.items.length; p++) {
        const quote = quoteAt(scene, unit, p)
        const types = quote ? wordsOf(quote) : []
        const said = types.length >= RUN ? index.get(types.slice(0, RUN).join(' ')) : undefined
        if (!quote || !said) continue
        const all = said.content.map((piece) => ` ${wordsOf(piece).join(' ')} `)
        if (all.some((words) => words.includes(` ${types.join(' ')} `))) return repeated(said, quote)
      }
    }
    return undefined
  }

  /** Who first said the words that each of these blocks begins with. */
  function sayings(): Map<string, Draft> {
    const wanted = new Set<string>()
    const heads = new Set<number>()
    for (const b of byBlock.keys()) {
      const types = wordsOf(scene.document.blocks[b] as Block)
      if (types.length < RUN) continue
      wanted.add(types.slice(0, RUN).join(' '))
      heads.add(types[0] as number)
    }
    const found = new Map<string, Draft>()
    const put = (draft: Draft, piece: Piece): void => {
      const types = wordsOf(piece)
      for (let k = 0; k + RUN <= types.length; k++) {
        if (!heads.has(types[k] as number)) continue
        const key = types.slice(k, k + RUN).join(' ')
        if (wanted.has(key) && !found.has(key)) found.set(key, draft)
      }
    }
    if (wanted.size === 0) return found
    for (const { unit, drafts } of told) {
      if (SHOWN.has(unit.kind)) continue
      for (const draft of drafts) for (const piece of draft.content) put(draft, piece)
    }
    return found
  }

  function wordsOf({ start, end }: { readonly start: number; readonly end: number }): number[] {
    const found: number[] = []
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++)
      if ((shapeOf(tokens, i) & (Shape.letter | Shape.digit)) !== 0) found.push(lower[tokens.type[i]!]!)
    return found
  }
}
