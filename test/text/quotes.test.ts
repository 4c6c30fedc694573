// Texts with every mixture of quotation marks in, the quotations that they hold out.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BlockKind, Document } from '../../src/model/record.ts'
import { parseEnglish } from './english.ts'

/** Quotations of a text, a line a block: nested ones indented by ">", "!" for those whose closing mark is missing, "+" where speech goes on. */
function quotes(text: string, kinds: readonly BlockKind[] = []): string[] {
  let at = 0
  const blocks = text.split('\n').map((line, i) => {
    const block = { start: at, end: at + line.length, kind: kinds[i] ?? ('paragraph' as const) }
    at += line.length + 1
    return block
  })
  const document: Document = { id: 'd_', text, blocks, language: 'en', format: 'text', credits: [] }
  const { quotes: found, tokens } = parseEnglish(document)
  found.forEach(({ first, last, start, end, continues }, q) => {
    assert.equal(tokens.start[first], start)
    assert.equal(tokens.end[last - 1], end)
    if (continues !== undefined) assert.ok(continues < q && found[continues]!.closed === false)
  })
  return found.map(
    ({ level, closed, continues, start, end }) =>
      `${'>'.repeat(level)}${closed ? '' : '!'}${continues === undefined ? '' : '+'}${text.slice(start, end)}`,
  )
}

const cases: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
  ['curly', '“We stay,” he said. “We fight.”', '“We stay,”', '“We fight.”'],
  ['straight', '"We stay," he said. "We fight."', '"We stay,"', '"We fight."'],
  ['single curly, with an apostrophe', '‘We stay,’ he said. ‘It’s ours.’', '‘We stay,’', '‘It’s ours.’'],
  ['single straight, with an apostrophe', "'We stay,' he said. 'It's ours.'", "'We stay,'", "'It's ours.'"],
  ['angle', '«No», he said. «We stay.»', '«No»', '«We stay.»'],
  ['low and high', '„Nein“, he said, then „no”.', '„Nein“', '„no”'],
  ['typewriter', "``We stay,'' he said.", "``We stay,''"],
  ['back-tick', "the `mayor' of Tolmen", "`mayor'"],
  ['single in double, curly', '“He said ‘no’ twice,” she said.', '“He said ‘no’ twice,”', '>‘no’'],
  ['single in double, straight', `"A boy said: 'Get up,'" Marrin said.`, `"A boy said: 'Get up,'"`, ">'Get up,'"],
  ['double in single', '‘They told me “we saw it” twice,’ she said.', '‘They told me “we saw it” twice,’', '>“we saw it”'],
  ['the same mark within', '“A “B” C” she said', '“A “B” C”', '>“B”'],
  ['opened curly, closed straight', '“We stay," he said.', '“We stay,"'],
  ['opened straight, closed curly', '"We stay,” he said. "Go."', '"We stay,”', '"Go."'],
  ['a mark glued to the next word', '“Units Enter the City”announced the ministry.', '“Units Enter the City”'],
  ['a straight mark glued to the next word', 'She wrote "yes"and left.', '"yes"'],
  ['a closing mark before a stop', 'He called it “a heavy blow”.', '“a heavy blow”'],
  ['in brackets and after dashes', '("no")—“yes”—he said', '"no"', '“yes”'],
  ['spaces on both sides', 'He said " we stay " and left', '" we stay "'],
  ['a question', 'He asked: “Who?” Then he left.', '“Who?”'],
  ['a mark turned the wrong way', '”Swedish style”, he said.', '”Swedish style”'],
  ['speech over paragraphs', '"It came once.\n"Nobody asked," Brell said.', '!"It came once.', '+"Nobody asked,"'],
  ['curly speech over three paragraphs', '“One. Two.\n“Three.\n“Four,” he said.', '!“One. Two.', '!+“Three.', '+“Four,”'],
  ['a closing mark is missing within a sentence', 'It moved to “better positions. Then it rained.\nThe end.', '!“better positions.'],
  ['a closing mark is missing at the end', 'It moved to “better positions\nThe wording drew scorn.', '!“better positions'],
  ['a closing mark is missing before the next', 'He said “we go. “No,” she said.', '!“we go.', '“No,”'],
  ['a sentence without its closing mark ends with its paragraph', 'He said: “We go. We stay.\nThe end.', '!“We go. We stay.'],
  ['a quotation closed in time does not go on', '“One,” he said.\n“Two,” he said.', '“One,”', '“Two,”'],
  ['a single mark within that loses its other', '“the ‘mayor of Tolmen,” he said', '“the ‘mayor of Tolmen,”'],
  ['possessives in a single quotation', "'the mayors' town,' he said", "'the mayors' town,'"],
]

const none: readonly (readonly [title: string, text: string])[] = [
  ['a closing mark that closes nothing', 'It moved to better positions” and left.'],
  ['possessives', 'the workers’ rights and the mayors’ towns, James’ hat'],
  ['decades and elisions', "the ’90s, the '70s and rock 'n' roll for 'em"],
  ['feet and inches', `He is 5'10" tall and has a 6" gun.`],
  ['contractions and names', "It's O'Brien's, isn't it? D'Ivoire’s."],
  ['no mark', 'The mayor said so.'],
]

describe('quotations', () => {
  for (const [title, text, ...expected] of cases) it(title, () => assert.deepEqual(quotes(text), expected))
})

describe('no quotations', () => {
  for (const [title, text] of none) it(title, () => assert.deepEqual(quotes(text), []))
})

describe('speech over paragraphs', () => {
  it('goes on past an insert or a caption between them', () => {
    const text = '“One. Two.\nRead more\nA bridge.\n“Three,” he said.'
    assert.deepEqual(quotes(text, ['paragraph', 'related', 'caption', 'paragraph']), ['!“One. Two.', '+“Three,”'])
  })
  it('does not go on past a heading', () => {
    assert.deepEqual(quotes('“One. Two.\nThe bridge\n“Three,” he said.', ['paragraph', 'heading', 'paragraph']), [
      '!“One. Two.',
      '“Three,”',
    ])
  })
})
