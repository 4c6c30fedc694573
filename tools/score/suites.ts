// The suites that `npm run score` knows: their data, their scorer, the figures to beat; nothing comes in.

import { quantityF1 } from './misses.ts'

/** One row of a suite's table: a measure, how to take it from the scorer's output, and the figures to beat. */
export interface Measure {
  readonly name: string
  /** `gold` and `predictions` are the paths that the scorer was given. */
  take(output: string, gold: string, predictions: string): number
  readonly beat: readonly string[]
}

/** A data set of a suite. */
export interface DataSet {
  readonly name: string
  /** Where it stands in the data folder. */
  readonly path: string
  readonly measures: readonly Measure[]
}

/** A suite: what records.py calls it, the scorer and its arguments. */
export interface Suite {
  readonly name: 'time' | 'place' | 'quantity' | 'polnear'
  readonly title: string
  readonly scorer: string
  /** The scorer's arguments for a gold path and a prediction path. */
  arguments(gold: string, predictions: string): readonly string[]
  readonly sets: readonly DataSet[]
}

const fromJson =
  (...path: readonly string[]) =>
  (output: string): number => {
    let value: unknown = JSON.parse(output)
    for (const key of path) value = (value as { [key: string]: unknown })[key]
    return Number(value)
  }
const time = (beat: { readonly strict?: string[]; readonly relaxed?: string[]; readonly value: string[] }): Measure[] => [
  { name: 'strict F1', take: fromJson('strict', 'F1'), beat: beat.strict ?? [] },
  { name: 'relaxed F1', take: fromJson('relaxed', 'F1'), beat: beat.relaxed ?? [] },
  { name: 'value F1', take: fromJson('value', 'F1'), beat: beat.value },
]
const place = (beat: string[]): Measure[] => [
  { name: 'recognition, relaxed F1', take: fromJson('relaxed', 'F1'), beat: [] },
  { name: 'accuracy within 161 km', take: fromJson('acc161'), beat: [] },
  { name: 'found and within 161 km, F1', take: fromJson('e2e', 'F1'), beat },
]
const quantity =
  (row: string): ((output: string) => number) =>
  (output) =>
    Number(new RegExp(`^${row}\\b.*F1\\s+([\\d.]+)`, 'm').exec(output)?.[1])
/** The last column (F1 of ≥50 %) of a role's row. */
const polnear =
  (row: string): ((output: string) => number) =>
  (output) =>
    Number(new RegExp(`^${row}\\s*\\|.*?\\|.*?\\|\\s*[\\d.]+\\s+[\\d.]+\\s+([\\d.]+)`, 'm').exec(output)?.[1])

/** All suites. */
export const suites: readonly Suite[] = [
  {
    name: 'time',
    title: 'Times',
    scorer: 'score_timex.py',
    arguments: (gold, predictions) => ['--gold', gold, '--pred', predictions, '--json'],
    sets: [
      {
        name: 'TimeBank',
        path: 'time/timebank_en.jsonl',
        measures: time({
          strict: ['chrono-node 53.1', 'Recognizers-Text 67.0'],
          relaxed: ['chrono-node 70.8', 'Recognizers-Text 86.5'],
          value: ['chrono-node 52.0', 'Recognizers-Text 55.4'],
        }),
      },
      { name: 'AQUAINT', path: 'time/aquaint_en.jsonl', measures: time({ value: ['chrono-node 64.3', 'Recognizers-Text 63.6'] }) },
      { name: 'MEANTIME (en)', path: 'time/meantime_en.jsonl', measures: time({ value: ['Recognizers-Text 72.2'] }) },
      {
        name: 'WikiWars (en, half)',
        path: 'time/wikiwars_en.jsonl',
        measures: time({ value: ['chrono-node 32.2', 'Recognizers-Text 45.4'] }),
      },
    ],
  },
  {
    name: 'place',
    title: 'Places',
    scorer: 'score_geo.py',
    arguments: (gold, predictions) => ['--gold', gold, '--pred', predictions, '--json'],
    sets: [
      { name: 'LGL (half)', path: 'place/lgl.jsonl', measures: place(['best of nine geoparsers 50.0']) },
      { name: 'GeoVirus (half)', path: 'place/geovirus.jsonl', measures: place(['best of nine geoparsers 67.4']) },
      { name: 'GeoWebNews (half)', path: 'place/geowebnews.jsonl', measures: place(['best of nine geoparsers 60.2']) },
    ],
  },
  {
    name: 'quantity',
    title: 'Figures',
    scorer: 'score_quant.py',
    arguments: (gold, predictions) => ['--gold', gold, '--pred', predictions],
    sets: [
      {
        name: 'NewsQuant (half)',
        path: 'quantity/newsquant.json',
        measures: [
          { name: 'value F1', take: quantity('value'), beat: ['CQE 92.0', 'GPT-3 70.6', 'Recognizers-Text 69.2'] },
          // The scorer compares a range as text, and records.py prints large bounds as 1.3e+06: every such range is missed and too much at once.
          {
            name: 'value F1, ranges compared as numbers',
            take: (_output, gold, predictions) => quantityF1(gold, predictions, false),
            beat: [],
          },
          {
            name: 'value and bounds F1, ranges compared as numbers',
            take: (_output, gold, predictions) => quantityF1(gold, predictions, true),
            beat: [],
          },
          { name: 'value and bounds F1', take: quantity('change'), beat: ['CQE 88.1', 'GPT-3 51.9', 'Recognizers-Text 49.3'] },
        ],
      },
    ],
  },
  {
    name: 'polnear',
    title: 'Statements',
    scorer: 'score_polnear.py',
    arguments: (gold, predictions) => ['--data', gold.replace(/\/dev$/, ''), '--split', 'dev', '--pred', predictions, '--expression-only'],
    sets: [
      {
        name: 'PolNeAR dev',
        path: 'attribution/polnear/dev',
        measures: [
          { name: 'source, ≥50 % F1', take: polnear('source'), beat: ['regex baseline 49.3', 'annotators 89.2'] },
          { name: 'cue, ≥50 % F1', take: polnear('cue'), beat: ['regex baseline 52.3', 'annotators 85.6'] },
          { name: 'content, ≥50 % F1', take: polnear('content'), beat: ['regex baseline 47.4', 'annotators 89.8'] },
          { name: 'all three, ≥50 % F1', take: polnear('all'), beat: ['regex baseline 36.3', 'annotators 78.2'] },
          { name: 'alignment, precision', take: (output) => Number(/^attributions:.*?P\s+([\d.]+)/m.exec(output)?.[1]), beat: [] },
        ],
      },
    ],
  },
]

/** The suite of web pages: scored by article.ts itself, as the benchmark's evaluator does it. */
export const articles = {
  name: 'article',
  title: 'Article text',
  scorer: 'tools/score/article.ts',
  set: 'scrapinghub',
  path: 'inputs/html/scrapinghub',
  beat: ['readability_js 94.7'],
} as const
