// The document for a wiki: what it says of a small report, and text that stays text.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadPacks, read } from '../../src/node.ts'
import { escapeMarkdown, markdown } from '../../src/output/markdown.ts'
import { EXAMPLES, example } from './example.ts'

const write = (text: string, why = false): string =>
  'write' in markdown ? markdown.write(read(text, { ...loadPacks(), published: '2024-11-02' }), 0, '-', { why }) : ''

describe('markdown', () => {
  it('quotes what is said under who says it', () => {
    const text = write('“We did not wait,” Interior Minister Fernando Grande-Marlaska said on Friday.\n')
    assert.match(text, /^# A pasted report\n\n2 November 2024 · report d\\_/)
    assert.match(text, /\n- \*\*1 · Fernando Grande-Marlaska\*\* .*said · quoted/)
    assert.match(text, /\n {2}> “We did not wait,”\n/)
    assert.match(text, /\n- “Friday” → 1 November 2024\n/)
  })
  it('puts a figure under the statement whose word it is, and the report’s own apart', () => {
    const text = write('At least 205 people died in the floods, the mayor said. Two bridges were destroyed.')
    const [said, own] = text.split('## The report’s own word')
    assert.match(said ?? '', /\n {4}- figure: “At least 205 people” → at least 205 people, killed/)
    assert.match(own ?? '', /event: “destroyed”/)
  })
  it('names the rules when asked', () => {
    assert.match(write('Two people died, the mayor said.', true), /`\[en\/cues\/say\]`/)
    assert.doesNotMatch(write('Two people died, the mayor said.'), /en\/cues/)
  })
  it('leaves no markup in the report’s words', () => {
    for (const [from, to] of [
      ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
      ['</script><b>', '&lt;/script&gt;&lt;b&gt;'],
      ['[x](javascript:1)', '\\[x\\](javascript:1)'],
      ['# no heading', '\\# no heading'],
      ['- no list', '\\- no list'],
      ['1. no list', '1\\. no list'],
      ['https://example.org', 'https:&#47;/example.org'],
      ['a & b &lt;', 'a &amp; b &amp;lt;'],
      ['plain “words”, 1.5 – a.', 'plain “words”, 1.5 – a.'],
    ] as const)
      assert.equal(escapeMarkdown(from), to)
  })
  it('holds every statement of every example once', () => {
    for (const name of EXAMPLES) {
      const record = example(name)
      const text = 'write' in markdown ? markdown.write(record, 0, name, {}) : ''
      assert.equal(text.match(/^ *- \*\*\d+ · /gm)?.length ?? 0, record.statements.length, name)
      assert.equal(
        text.match(/^ *- (?:event|figure|control): /gm)?.length ?? 0,
        record.events.length + record.figures.length + record.controls.length,
        name,
      )
    }
  })
})
