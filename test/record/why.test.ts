// Every example report in; no time, figure, place, actor, statement, event or control may be without the rule that found it.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { loadPacks, read } from '../../src/node.ts'
import { lines } from '../../src/record/lines.ts'

const folder = new URL('../../examples/reports/', import.meta.url)

it('every item names its language, its topic and its rule', () => {
  const packs = loadPacks()
  for (const file of readdirSync(folder)) {
    const record = read(readFileSync(new URL(file, folder), 'utf8'), { ...packs, published: '2031-10-16' })
    const mentions = (list: readonly { readonly mentions: readonly { readonly rule: string }[] }[]) => list.flatMap((one) => one.mentions)
    const topics = { times: record.times, figures: record.figures, places: mentions(record.places), actors: mentions(record.actors) }
    for (const [topic, items] of Object.entries(topics))
      for (const item of items) assert.match(item.rule, new RegExp(`^en/${topic}/[a-z][a-z-]*$`), `${file}: ${JSON.stringify(item)}`)
    for (const line of lines(record, { why: true }))
      if (!line.trim().startsWith('note')) assert.match(line, /\[en\/[a-z-]+\/[^\]]+\]$/, `${file}: ${line}`)
  }
})
