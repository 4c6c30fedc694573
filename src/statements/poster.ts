// A report that is somebody's own post in; the actor that its "we" stands for out (rule 12).

import type { Language } from '../languages/language.ts'
import type { Actor, Document } from '../model/record.ts'

/** How many blocks at the head may name the body and the network. */
const HEAD = 4

/**
 * The body that posts, where the report names it again: its source, or a first line that is its name over a line of a social network.
 * A person is never "we". `Ministry of Defence of the Republic of Tarvenia` → the actor of "The Ministry"
 */
export function findPoster(document: Document, text: string, language: Language, actors: readonly Actor[]): Actor | undefined {
  const name = nameOf(document, text, language)
  if (name === undefined) return undefined
  const words = name.toLowerCase().split(/\s+/)
  const bodies = actors.filter(({ kind }) => kind === 'organization' || kind === 'office')
  for (const actor of bodies) for (const { span } of actor.mentions) if (span.text.toLowerCase() === words.join(' ')) return actor
  // "The Ministry will report": the first words of the name, article aside.
  for (const actor of bodies)
    for (const { span } of actor.mentions) {
      const said = span.text.toLowerCase().split(/\s+/)
      if (language.words.determiners.has(said[0] as string)) said.shift()
      if (said.length > 0 && said.every((word, k) => word === words[k])) return actor
    }
  return undefined
}

function nameOf({ source, blocks }: Document, text: string, language: Language): string | undefined {
  if (source) return source.kind === 'official' || source.kind === 'company' ? source.name : undefined
  const first = blocks[0]
  if (!first || first.end - first.start > 120 || first.kind === 'paragraph') return undefined
  const { media, bodies } = language.cues
  const name = text.slice(first.start, first.end)
  if (
    !name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => bodies.has(word))
  )
    return undefined
  for (const { start, end, kind } of blocks.slice(1, HEAD)) {
    if (kind === 'paragraph' || end - start > 120) continue
    const words = text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
    if (words.some((word) => Object.hasOwn(media, word) && media[word] === 'social')) return name
  }
  return undefined
}
