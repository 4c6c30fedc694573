// A parsed document in, its places out, resolved by the document as a whole.

import type { Language } from '../languages/language.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import type { Parse } from '../model/parse.ts'
import type { Document, Id, Mention, Place } from '../model/record.ts'
import { makeNamer, makeSpan } from '../model/span.ts'
import { findRelatives } from './relative.ts'
import { resolve } from './resolution.ts'
import { makeScan, type PlaceDraft, type Scan, type Toponym } from './scan.ts'
import { findToponyms } from './toponyms.ts'
import { useOf } from './use.ts'

/**
 * Finds the places of a document. Every place name is a mention, a demonym too; names of one place are one `Place`. Without a gazetteer
 * only what the words themselves call a place is found: "the town of Bilozerka".
 */
export function findPlaces(document: Document, parse: Parse, language: Language, gazetteer?: Gazetteer): Place[] {
  const scan = makeScan(document, parse, language, gazetteer)
  const names = findToponyms(parse, scan)
  const rows = resolve(names, scan, document.source?.country)
  const drafts = new Map<string, PlaceDraft>()
  const draftOf = new Map<Toponym, PlaceDraft>()
  for (const name of names) {
    const row = rows.get(name)
    const key = row === undefined ? `${name.key} ${name.said ?? ''}` : String(row)
    let draft = drafts.get(key)
    if (draft === undefined) {
      draft = { key, row, names: [] }
      drafts.set(key, draft)
    }
    draft.names.push(name)
    draftOf.set(name, draft)
    name.use = useOf(name, row, scan)
  }
  const relatives = findRelatives(parse, names, draftOf, scan)
  return build(document, [...drafts.values(), ...relatives], draftOf, scan)
}

function startOf({ names, nominal }: PlaceDraft): number {
  return nominal?.start ?? (names[0] as Toponym).start
}

function build(document: Document, drafts: PlaceDraft[], draftOf: ReadonlyMap<Toponym, PlaceDraft>, scan: Scan): Place[] {
  drafts.sort((a, b) => startOf(a) - startOf(b) || (a.nominal?.end ?? 0) - (b.nominal?.end ?? 0))
  const placeId = makeNamer('p')
  const mentionId = makeNamer('m')
  const ids = new Map<PlaceDraft, Id>()
  const byRow = new Map<string, PlaceDraft>()
  for (const draft of drafts) {
    const first = draft.nominal ?? (draft.names[0] as Toponym)
    ids.set(draft, placeId({ start: first.start, end: first.end }))
    if (draft.row !== undefined) byRow.set(scan.row(draft.row).id, draft)
  }
  // Mention ids are given in the order of the text.
  const order: { start: number; end: number; draft: PlaceDraft; name?: Toponym }[] = []
  for (const draft of drafts) {
    if (draft.nominal) order.push({ start: draft.nominal.start, end: draft.nominal.end, draft })
    for (const name of draft.names) order.push({ start: name.start, end: name.end, draft, name })
  }
  order.sort((a, b) => a.start - b.start || a.end - b.end)
  const mentions = new Map<PlaceDraft, Mention[]>()
  for (const { start, end, draft, name } of order) {
    const span = makeSpan(document.text, start, end)
    const mention: Mention = {
      id: mentionId(span),
      span,
      rule: `${scan.language.code}/${name?.rule ?? (draft.nominal as { rule: string }).rule}`,
      form: name === undefined ? 'nominal' : 'name',
      ...(name?.use === undefined ? {} : { use: name.use }),
    }
    const list = mentions.get(draft)
    if (list) list.push(mention)
    else mentions.set(draft, [mention])
  }
  return drafts.map((draft) => {
    const row = draft.row === undefined ? undefined : scan.row(draft.row)
    const said = draft.names.find((name) => name.said !== undefined)?.said
    const kind = draft.nominal?.kind ?? row?.kind ?? said ?? 'area'
    const printed =
      draft.names.find((name) => !name.demonym && name.rule !== 'places/abbreviation') ?? (row === undefined ? draft.names[0] : undefined)
    const name = draft.nominal
      ? document.text.slice(draft.nominal.start, draft.nominal.end)
      : printed
        ? document.text.slice(printed.start, printed.end)
        : (row?.name as string)
    // What contains it: what the words say, else the smallest of its divisions that the report also names.
    const told = draft.names.find((item) => item.container !== undefined)?.container
    const outer = told && draftOf.get(told)
    const inside =
      row === undefined
        ? []
        : [row.admin2, row.admin1, row.country === '' || row.kind === 'country' ? '' : `iso3166:${row.country}`].filter(
            (id) => id !== '' && id !== row.id,
          )
    const within =
      outer !== undefined && outer !== draft
        ? outer
        : inside.map((id) => byRow.get(id)).find((other) => other !== undefined && other !== draft)
    const relative = draft.relative
    const precision = row !== undefined ? PRECISION[row.kind] : relative && precisionOf(relative, scan)
    return {
      id: ids.get(draft) as Id,
      name: name.replace(/\s+/g, ' '),
      kind,
      ...(row === undefined ? {} : { at: [row.at[0], row.at[1]] as const }),
      ...(row === undefined || row.country === '' ? {} : { country: row.country }),
      ...(precision === undefined ? {} : { precision }),
      ...(within === undefined ? {} : { within: ids.get(within) as Id }),
      ...(inside.length === 0 ? {} : { inside }),
      ...(row === undefined ? {} : { same: row.id }),
      ...(relative === undefined
        ? {}
        : {
            relative: {
              relation: relative.relation,
              ...(relative.which === undefined ? {} : { which: relative.which }),
              ...(relative.distance === undefined ? {} : { distance: relative.distance }),
              of: relative.of.map((of) => ids.get(of) as Id),
            },
          }),
      mentions: mentions.get(draft) as Mention[],
    }
  })
}

/**
 * How finely the words of a relative place locate: "the centre of Izium" as a settlement does, "near Kherson", "10 km north of Izium" and
 * "between Kherson and Mykolaiv" as a district, "the right bank of the Dnipro" and "northern Ukraine" as a region.
 */
function precisionOf({ relation, of }: NonNullable<PlaceDraft['relative']>, scan: Scan): Place['precision'] {
  let coarsest: NonNullable<Place['precision']> = 'point'
  for (const { row } of of) {
    if (row === undefined) return undefined
    const own = PRECISION[scan.row(row).kind]
    if (FINENESS.indexOf(own) > FINENESS.indexOf(coarsest)) coarsest = own
  }
  if (relation === 'part of') return coarsest === 'country' ? 'region' : coarsest
  return coarsest === 'point' || coarsest === 'settlement' ? 'district' : coarsest
}
const FINENESS: readonly NonNullable<Place['precision']>[] = ['point', 'settlement', 'district', 'region', 'country']

const PRECISION: { readonly [kind in Place['kind']]: NonNullable<Place['precision']> } = {
  country: 'country',
  region: 'region',
  district: 'district',
  settlement: 'settlement',
  water: 'region',
  structure: 'point',
  area: 'region',
}
