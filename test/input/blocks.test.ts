// Pasted layouts in, the labels of their blocks out: each sign of the press, and beside it what only looks like one.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encode } from '../../src/index.ts'
import { receive } from '../../src/input/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { Document, Note } from '../../src/model/record.ts'

const FILLER = 'The council met for three hours on Monday and said that the road would stay closed until the end of the month.'
const MORE = 'Residents of the Mill Quarter were told to boil their water, and the school sent its pupils home before noon.'

function layOut(text: string): { document: Document; notes: readonly Note[] } {
  for (const received of receive({ bytes: encode(text), format: 'text' }, languages)) {
    if (!('document' in received)) break
    const { document } = received
    assert.equal(document.text, text)
    let before = 0
    for (const { start, end } of document.blocks) {
      assert.ok(start >= before && end > start)
      assert.equal(text.slice(start, end), text.slice(start, end).trim())
      before = end
    }
    for (const { span } of document.credits) assert.equal(text.slice(span.start, span.end), span.text)
    return received
  }
  throw new Error('no document')
}

/** "kind: text" of each block that is no paragraph. */
function labels(text: string): string[] {
  return layOut(text)
    .document.blocks.filter(({ kind }) => kind !== 'paragraph')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

function credits(text: string): string[] {
  return layOut(text).document.credits.map(({ role, name }) => `${role} ${name}`)
}

describe('date lines', () => {
  it('a date and the first sentence on one line are two blocks', () => {
    const text = ` date 2031-10-16 ${FILLER}\n\n${MORE}`
    const { document } = layOut(text)
    assert.deepEqual(labels(text), ['meta: date 2031-10-16'])
    assert.equal(document.blocks.length, 3)
    assert.equal(document.published, '2031-10-16')
    assert.equal(document.title, undefined)
  })
  it('a sentence that speaks of a date is no date line', () => {
    assert.deepEqual(labels(`On 16 October 2031 the town was quiet, and nobody in the Mill Quarter knew why.\n\n${FILLER}`), [])
    assert.deepEqual(labels(`${FILLER}\n\nDate palms were planted along the quay in 1988 by the gardeners of the town.\n\n${MORE}`), [])
  })
  it('Published, Updated, with time and zone', () => {
    const text = `Road stays closed\n\nPublished: 14 March 2024 16:20 GMT   Updated: 15 March 2024 08:00 GMT\n\n${FILLER}\n\n${MORE}`
    assert.equal(layOut(text).document.published, '2024-03-14T16:20Z')
    assert.deepEqual(labels(text), [
      'headline: Road stays closed',
      'meta: Published: 14 March 2024 16:20 GMT   Updated: 15 March 2024 08:00 GMT',
    ])
  })
  it('a date alone under the headline is the day that the report is told from', () => {
    const text = `Road stays closed\nNovember 11, 2022\n${FILLER}\n${MORE}`
    assert.deepEqual(labels(text), ['headline: Road stays closed', 'dateline: November 11, 2022'])
    assert.equal(layOut(text).document.published, '2022-11-11')
  })
  it('dates of every shape, and those that cannot be told', () => {
    const day = (line: string): string | undefined => layOut(`Road stays closed\n\n${line}\n\n${FILLER}\n\n${MORE}`).document.published
    assert.equal(day('Nov. 11, 2022'), '2022-11-11')
    assert.equal(day('Friday, 11 November 2022'), '2022-11-11')
    assert.equal(day('11th of November 2022'), '2022-11-11')
    assert.equal(day('16.10.2031 21:12'), '2031-10-16T21:12')
    assert.equal(day('Posted on 2022-11-11T09:30:00+02:00'), '2022-11-11T09:30+02:00')
    assert.equal(day('Updated 3:05 p.m. | 11/25/2022'), '2022-11-25')
    assert.equal(day('Published Thu., October 16, 2031 | 8:35 p.m. local time'), '2031-10-16T20:35')
    assert.equal(day('Published 04/05/2022'), undefined)
    assert.equal(day('Published 31 February 2022'), undefined)
    assert.equal(day('Published on Friday'), undefined)
  })
  it('the day of publication goes before the day of an update, wherever it stands', () => {
    const text = `Road stays closed\n\nUpdated: 12 November 2022\n\n${FILLER}\n\n${MORE}\n\nFirst published: 11 November 2022`
    assert.equal(layOut(text).document.published, '2022-11-11')
  })
})

describe('inserts', () => {
  it('are related, with brackets, colons, or alone', () => {
    const inserts = [
      '(Also: What became of the ferry?)',
      '(You may be interested in: Ten bridges of the north)',
      'READ MORE: Ferry to sail again',
      '[Read also: Who pays for the bridge]',
      'Related articles',
      'See also: The year of the flood',
      'Sign up for our morning letter',
    ]
    const text = [FILLER, ...inserts, MORE].join('\n\n')
    assert.deepEqual(
      labels(text),
      inserts.map((line) => `related: ${line}`),
    )
  })
  it('sentences that begin like one are not', () => {
    const lines = [
      'Also on Monday, the ferry company said that it would sail again in the spring.',
      'Read more slowly, the letter says something else, the historian told the court.',
      'More than forty people were still waiting at the quay when the last boat left.',
      '(The ferry was built in 1971 and has never missed a winter, its owner says.)',
      'Watching from the roof, she saw two columns of smoke over the grain silo.',
    ]
    assert.deepEqual(labels([FILLER, ...lines, MORE].join('\n\n')), [])
  })
})

describe('headlines and headings', () => {
  it('the first line without a stop is the headline, and the title', () => {
    const text = `Ferry to sail again after flood\n\n${FILLER}\n\n${MORE}`
    assert.deepEqual(labels(text), ['headline: Ferry to sail again after flood'])
    assert.equal(layOut(text).document.title, 'Ferry to sail again after flood')
  })
  it('one sentence, or a first line with its stop, is no headline', () => {
    assert.deepEqual(labels('The sun rose.'), [])
    assert.deepEqual(labels('Ferry to sail again after flood'), [])
    assert.deepEqual(labels(`The ferry sails.\n\n${FILLER}\n\n${MORE}`), [])
  })
  it('a masthead over a date line is no headline', () => {
    const text = `The Halvena Courier\nNews since 1926\nHalvena, Friday, October 17, 2031 – 9:30 a.m.\n\nFerry to sail again\n\n${FILLER}\n\n${MORE}`
    assert.deepEqual(labels(text), [
      'meta: The Halvena Courier',
      'meta: News since 1926',
      'meta: Halvena, Friday, October 17, 2031 – 9:30 a.m.',
      'headline: Ferry to sail again',
    ])
  })
  it('subheads, quoted ones and questions', () => {
    const text = [
      FILLER,
      'The other bank',
      MORE,
      '‘There will be no bridge’',
      FILLER.replace('Monday', 'Friday'),
      'What comes next?',
      MORE.replace('noon', 'ten'),
    ].join('\n\n')
    assert.deepEqual(labels(text), ['heading: The other bank', 'heading: ‘There will be no bridge’', 'heading: What comes next?'])
  })
  it('short paragraphs are no subheads', () => {
    const text = [FILLER, '“We stay,” she said', 'Nobody answered.', '“No!”', MORE].join('\n\n')
    assert.deepEqual(labels(text), [])
  })
  it('a text without stops has no subheads', () => {
    assert.deepEqual(labels('one two three four five\n\nsix seven\n\neight nine ten eleven twelve'), [])
  })
})

describe('bylines', () => {
  it('names, desks and houses', () => {
    const text = `Ferry to sail again\n\nBy Ana Corvell and PIET LINDGAARD, Causeway Press\n\n${FILLER}\n\n${MORE}\n\nINTERNATIONAL WRITING`
    assert.deepEqual(labels(text), [
      'headline: Ferry to sail again',
      'byline: By Ana Corvell and PIET LINDGAARD, Causeway Press',
      'byline: INTERNATIONAL WRITING',
    ])
    assert.deepEqual(credits(text), [
      'author Ana Corvell',
      'author PIET LINDGAARD',
      'agency Causeway Press',
      'author INTERNATIONAL WRITING',
    ])
  })
  it('our correspondent, and a bare name under the headline', () => {
    assert.deepEqual(labels(`Ferry to sail again\n\nFrom our correspondent in Vienna\n\n${FILLER}\n\n${MORE}`).slice(1), [
      'byline: From our correspondent in Vienna',
    ])
    const text = `Ferry to sail again after flood\n\nHannah Treloar\n\n${FILLER}\n\n${MORE}`
    assert.deepEqual(labels(text).slice(1), ['byline: Hannah Treloar'])
    assert.deepEqual(credits(text), ['author Hannah Treloar'])
  })
  it('“By” before a time, a place or a deed is none', () => {
    const lines = [
      'By Friday noon the quay was empty, and the last boat had left for Ostrena.',
      'By the river, children were playing as if it were any other day of the year.',
    ]
    assert.deepEqual(labels([...lines, FILLER].join('\n\n')), [])
    assert.deepEqual(labels(`By Friday\n\n${FILLER}\n\n${MORE}`), ['headline: By Friday'])
  })
})

describe('datelines', () => {
  const dateline = (opening: string): string[] => labels(`Ferry to sail again\n\n${opening}${FILLER}\n\n${MORE}`).slice(1)
  it('stand apart from the paragraph that they open', () => {
    assert.deepEqual(dateline('SELMORA, Oct 16 (Meridian) - '), ['dateline: SELMORA, Oct 16 (Meridian) -'])
    assert.deepEqual(dateline('GENEVA — '), ['dateline: GENEVA —'])
    assert.deepEqual(dateline('TOLMEN, Tarvenia (Causeway) — '), ['dateline: TOLMEN, Tarvenia (Causeway) —'])
    assert.deepEqual(dateline('VOSKAR, October 16. /ArdInform/. '), ['dateline: VOSKAR, October 16. /ArdInform/.'])
    assert.deepEqual(dateline('(Meridian) -- '), ['dateline: (Meridian) --'])
    assert.deepEqual(dateline('ROME (ITALY), 11 JAN 90 (EXAMPLE) -- '), ['dateline: ROME (ITALY), 11 JAN 90 (EXAMPLE) --'])
  })
  it('name the agency and, with a year, the day', () => {
    const { document } = layOut(`SELMORA/TOLMEN, Oct 16, 2031 (Meridian) - ${FILLER}\n\n${MORE}`)
    assert.deepEqual(document.source, { name: 'Meridian', kind: 'agency' })
    assert.equal(document.published, '2031-10-16')
    assert.deepEqual(
      document.credits.map(({ name, role }) => [name, role]),
      [['Meridian', 'agency']],
    )
    assert.equal(layOut(`SELMORA, Oct 16 (Meridian) - ${FILLER}\n\n${MORE}`).document.published, undefined)
  })
  it('a dash in a sentence makes none', () => {
    assert.deepEqual(dateline('Halvena – the oldest town of the region – was quiet. '), [])
    assert.deepEqual(dateline('The mayor (the second this year) - a teacher - was late. '), [])
    assert.deepEqual(dateline('FLASH-Tarvenian troops were seen. '), [])
    assert.deepEqual(dateline('UN officials - there were six - waited. '), [])
  })
})

describe('credits', () => {
  it('several names with their roles', () => {
    const end =
      '(Reporting by Klara Hadrin in Selmora and Josef Ilvar; Writing by Ruth Okello; Editing by John Averill. Translation by Ann Lee)'
    const text = `${FILLER}\n\n${MORE}\n\n${end}`
    assert.deepEqual(labels(text), [`credit: ${end}`])
    assert.deepEqual(credits(text), [
      'reporting Klara Hadrin',
      'reporting Josef Ilvar',
      'author Ruth Okello',
      'reporting John Averill',
      'translation Ann Lee',
    ])
  })
  it('agencies, rights, contributors, a signature', () => {
    const one = (end: string): string[] => [...labels(`${FILLER}\n\n${MORE}\n\n${end}`), ...credits(`${FILLER}\n\n${MORE}\n\n${end}`)]
    assert.deepEqual(one('*With information from EFE and AFP'), ['credit: *With information from EFE and AFP', 'agency EFE', 'agency AFP'])
    assert.deepEqual(one('© 2031 Meridian'), ['credit: © 2031 Meridian', 'agency Meridian'])
    assert.deepEqual(one('(AFP)'), ['credit: (AFP)', 'agency AFP'])
    assert.deepEqual(one('Maud Ekholm in Vienna contributed to this report.'), [
      'credit: Maud Ekholm in Vienna contributed to this report.',
      'reporting Maud Ekholm',
    ])
    const text = `${FILLER}\n\n${MORE} (Meridian)`
    assert.deepEqual(labels(text), ['credit: (Meridian)'])
    assert.deepEqual(credits(text), ['agency Meridian'])
  })
  it('sentences about reporting are none', () => {
    const lines = [
      'Reporting by the monitors shows that the shelling began before dawn and went on for an hour.',
      'Sources in the town said that the ferry had been hit twice before it reached the quay.',
      'With information from the front so scarce, nobody in Tolmen dared to count the missing.',
      'The governor spoke on the radio for the second time that day (see the map).',
    ]
    assert.deepEqual(labels([FILLER, ...lines].join('\n\n')), [])
    assert.deepEqual(credits([FILLER, ...lines].join('\n\n')), [])
  })
})

describe('captions', () => {
  it('that say so', () => {
    const captions = [
      '[Caption] Smoke rises over the Sulva near Halvena on Thursday. (Causeway Photo)',
      'A ferry leaves the quay of Ostrena. (Photo: Example Press)',
      'File photo: the grain silo before the flood.',
      'The town hall of Halvena on Friday. REUTERS/Jane Doe',
      'Rescuers at the bus station, Halvena. Photo: Jane Doe',
    ]
    assert.deepEqual(
      labels([FILLER, ...captions, MORE].join('\n\n')),
      captions.map((line) => `caption: ${line}`),
    )
  })
  it('that stand beside a subhead and tell what is seen', () => {
    const caption = 'Tarvenian soldiers wave from a truck on the road to the town of Halvena, during the offensive.'
    const bare = 'The village of Dubrenna, Tarvenia, under snow.'
    const text = [FILLER, caption, 'The road south', MORE, bare, 'Three towns', FILLER.replace('Monday', 'Friday')].join('\n\n')
    assert.deepEqual(labels(text), [`caption: ${caption}`, 'heading: The road south', `caption: ${bare}`, 'heading: Three towns'])
  })
  it('a paragraph of the report is none', () => {
    const lines = [
      'Two soldiers waved from a truck on the road to Halvena.',
      'The photo was taken on Friday, the ministry said.',
      'Residents fear that Ardovia will fire again.',
    ]
    assert.deepEqual(
      labels([FILLER, ...lines.flatMap((line) => [line, 'The road south', MORE])].join('\n\n')).filter((label) =>
        label.startsWith('caption'),
      ),
      [],
    )
  })
})

describe('pull quotes', () => {
  const told = '“Nobody got up. We had been told so many things,” Marrin said, “and then the flag was there.”'
  it('repeat whole sentences of another block, before or after it', () => {
    const pull = 'Nobody got up. We had been told so many things.'
    assert.deepEqual(labels([FILLER, pull, MORE, told].join('\n\n')), [`pull: ${pull}`])
    assert.deepEqual(labels([FILLER, told, MORE, `"${pull}"`, FILLER.replace('Monday', 'Friday')].join('\n\n')), [`pull: "${pull}"`])
  })
  it('carry the name under them', () => {
    const pull = '“Nobody got up. We had been told so many things.”\n- Elza Marrin, resident'
    assert.deepEqual(labels([FILLER, told, pull, MORE].join('\n\n')), [`pull: ${pull}`])
  })
  it('other words, part of a sentence, or too few words are none', () => {
    const others = ['Nobody got up. We had been told so many lies.', 'We had been told so.', 'Nobody got up.']
    assert.deepEqual(labels([FILLER, told, ...others, MORE].join('\n\n')), [])
  })
  it('of two equal captions the second repeats nothing new', () => {
    const caption = 'The quay of Ostrena on Friday. (Photo: Example Press)'
    assert.deepEqual(labels([FILLER, caption, MORE, caption].join('\n\n')), [`caption: ${caption}`, `caption: ${caption}`])
  })
})

describe('pages copied whole', () => {
  it('share buttons, reading times, picture sources and the list of topics are no text of the report', () => {
    const text = `Ferry sails again\nPublished\n11 November 2031\nShare\nBy Jane Doe\nExample News\n\n5 minute read\n\n${FILLER}\n\nImage source, Example Pictures\n\n${MORE}\n\nRelated Topics\n\nHalvena\n\nFerries`
    assert.deepEqual(
      labels(text).map((label) => label.split(':')[0]),
      ['headline', 'meta', 'dateline', 'meta', 'byline', 'byline', 'meta', 'caption', 'related', 'related', 'related'],
    )
    assert.equal(layOut(text).document.published, '2031-11-11')
  })
  it('a rubric over the headline, a name and a place under it', () => {
    assert.deepEqual(labels(`World\n\nFerry sails again\n\nJane Doe in Tolmen\n\n${FILLER}\n\n${MORE}`), [
      'meta: World',
      'headline: Ferry sails again',
      'byline: Jane Doe in Tolmen',
    ])
  })
  it('an insert within the report takes nothing with it', () => {
    assert.deepEqual(labels([FILLER, 'Read more', 'The other bank', MORE].join('\n\n')), ['related: Read more', 'heading: The other bank'])
  })
})

describe('lists, rules and the desk', () => {
  it('bullets of one kind stand together', () => {
    const list = ['– The army stops at the river.', '– The army crosses the river.']
    assert.deepEqual(
      labels([FILLER, ...list, MORE].join('\n\n')),
      list.map((line) => `list: ${line}`),
    )
    assert.deepEqual(labels([FILLER, '1. The army stops.', '2. The army crosses.', MORE].join('\n')), [
      'list: 1. The army stops.',
      'list: 2. The army crosses.',
    ])
  })
  it('one dash, or a figure, begins no list', () => {
    assert.deepEqual(
      labels(
        [FILLER, '– We stay, said the mayor of the town, and nobody spoke.', '12. October was the day of the flood.', MORE].join('\n\n'),
      ),
      [],
    )
  })
  it('notes of the desk and counters are header junk', () => {
    const text = `Ferry sails\n\n(Adds quote from mayor, background)\n\n${FILLER}\n\n${MORE}\n\n#Halvena #Ferry\n\n4.1K comments · 38K shares\n\n___\n\nNote to editors: Halvena is spelled Galvina in Ardovian.`
    assert.deepEqual(
      labels(text).map((label) => label.split(':')[0]),
      ['headline', 'meta', 'meta', 'meta', 'meta', 'meta'],
    )
  })
  it('the slug of an agency stands apart from its headline', () => {
    const open = (head: string): string[] => labels(`${head}\n\n${FILLER}\n\n${MORE}`).slice(0, 2)
    assert.deepEqual(open('FLASH-Ferry sails, mayor says'), ['meta: FLASH-', 'headline: Ferry sails, mayor says'])
    assert.deepEqual(open('CORRECTED-UPDATE 2-Ferry sails'), ['meta: CORRECTED-UPDATE 2-', 'headline: Ferry sails'])
    assert.deepEqual(open('URGENT: Ferry sails'), ['meta: URGENT:', 'headline: Ferry sails'])
    assert.equal(open('UN-led talks open')[0], 'headline: UN-led talks open')
    assert.equal(open('HALVENA: Ferry sails')[0], 'headline: HALVENA: Ferry sails')
  })
  it('a correction that names no version leaves a note, and no replaces', () => {
    const { document, notes } = layOut(`CORRECTED-Ferry sails\n\n(Corrects toll in paragraph 3)\n\n${FILLER}\n\n${MORE}`)
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['correction.unnamed'],
    )
    assert.equal(document.replaces, undefined)
    assert.deepEqual(layOut(`Ferry sails\n\n${FILLER}\n\nThe ministry corrected its figure on Friday, without saying why.`).notes, [])
  })
})

describe('hard-wrapped text', () => {
  const wrapped = `    VIENNA (Causeway) -- The president signed the order to give up the
town of Halvena on Tuesday, two days before his ministry denied any
retreat, an official said.
    The official was not named.
    Nobody in the ministry would say when the president had last spoken
with the general in charge of the sector, or why.`
  it('lines broken at the column are joined, and an indentation opens a paragraph', () => {
    const { document } = layOut(wrapped)
    assert.deepEqual(
      document.blocks.map(({ kind, start, end }) => [kind, wrapped.slice(start, end).split('\n').length]),
      [
        ['dateline', 1],
        ['paragraph', 3],
        ['paragraph', 1],
        ['paragraph', 2],
      ],
    )
  })
  it('so are they with blank lines and with Windows line ends', () => {
    const text = wrapped.replaceAll('\n    ', '\n\n').replaceAll('\n', '\r\n').trim()
    assert.equal(layOut(text).document.blocks.length, 4)
  })
  it('short paragraphs of one line each stay apart', () => {
    const text =
      'Units of the brigade entered the town from the north-west today.\nSeveral of our own were wounded, and all of them receive care now.\nWe call on the units on the quay to lay down their arms and go.'
    assert.equal(layOut(text).document.blocks.length, 3)
  })
  it('a paragraph that is one long line stays one block', () => {
    assert.equal(layOut(`${FILLER} ${MORE}\n${MORE}\n${FILLER}`).document.blocks.length, 3)
  })
  it('a year over the first section is a heading, a reading time is not', () => {
    assert.equal(layOut(`1936\n\n${FILLER}\n\n1937\n\n${MORE}`).document.blocks[0]?.kind, 'heading')
    assert.equal(layOut(`5 min\n\n${FILLER}\n\n${MORE}`).document.blocks[0]?.kind, 'meta')
  })
})
