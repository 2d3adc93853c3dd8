/**
 * `npm run suggest:evaluate -- FILE`: how well evidence with known mappings is ranked, and how fast. FILE is a
 * JSON array of `{id,text,kind,labels,specification?}`. Beside it stand the figures for passages of our own, and
 * what each signal adds. `--misses` lists what was not found among the first five.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { meaningOf } from '#lib/evidence/suggestions/encoder.ts'
import { nothingLearned } from '#lib/evidence/suggestions/learned.ts'
import { type Measures, measured, type Ranked } from '#lib/evidence/suggestions/measure.ts'
import { passages } from '#lib/evidence/suggestions/passages.ts'
import {
  fitOf,
  type Shelf,
  shelfFrom,
  shelfOf,
  type Weights,
  weights,
} from '#lib/evidence/suggestions/rank.ts'
import type { Meaning } from '#lib/evidence/suggestions/semantic.ts'
import { type Field, fields, type Statement, statementsOf } from '#lib/evidence/suggestions/statements.ts'
import { suggest } from '#lib/evidence/suggestions/suggest.ts'
import { criterionAt, findSpecification, specifications } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import { commandLine } from './command-line.ts'
import { Unstartable } from './unstartable.ts'

const Item = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.string(),
  labels: z.array(z.string()).min(1),
  specification: z.string().optional(),
})
type Item = z.output<typeof Item>

interface Trial {
  readonly item: Item
  readonly specification: Specification
  readonly meaning: Meaning | null
  readonly milliseconds: number
  /** Of a core, however busy the machine is with other things. */
  readonly ofCore: number
}

/** What is left when signals, and what we wrote ourselves, are taken away. */
const none = { words: 1, concepts: 0, meaning: 0, kind: 0, accepted: 0 }
const ablations: readonly { name: string; given: Weights; fields: readonly Field[] }[] = [
  { name: 'BM25, wording alone', given: none, fields: ['wording'] },
  {
    name: 'with range, definitions, headings',
    given: none,
    fields: ['wording', 'range', 'definition', 'heading'],
  },
  { name: 'with practice', given: none, fields: Object.keys(fields) as Field[] },
  {
    name: 'with concepts',
    given: { ...weights, meaning: 0, kind: 0 },
    fields: Object.keys(fields) as Field[],
  },
  { name: 'with kind', given: { ...weights, meaning: 0 }, fields: Object.keys(fields) as Field[] },
]

await commandLine(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  const sets: [string, Item[]][] = [
    ...(file ? [[file, itemsIn(file)] satisfies [string, Item[]]] : []),
    ['our own passages', passages.map(passage => ({ ...passage, labels: [...passage.labels] }))],
  ]
  for (const [name, items] of sets) {
    for (const item of items.slice(0, 5)) await trial(item, name)
    const trials: Trial[] = []
    for (const item of items) trials.push(await trial(item, name))
    console.log(`\n${name}: ${items.length} items, each within its own specification`)
    console.log(`${' '.repeat(36)}recall@5  recall@10  hit@5  MRR`)
    for (const { name: signals, given, fields: read } of ablations)
      console.log(row(signals, measured(ranking(trials, shelfReading(read), given))))
    const whole = ranking(trials, shelfOf, weights)
    console.log(row('with meaning: all of it', measured(whole)))
    const elapsed = middleAndWorst(trials.map(({ milliseconds }) => milliseconds))
    const ofCore = middleAndWorst(trials.map(each => each.ofCore))
    console.log(`ms per item: ${elapsed}; of a core's time: ${ofCore}`)
    if (values.misses) report(trials, whole)
  }
  console.log(`\nmemory: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB resident`)
})

/** One item as the application would ask for it, timed. */
async function trial(item: Item, set: string): Promise<Trial> {
  const specification = specificationOf(item, set)
  const begun = performance.now()
  const used = process.cpuUsage()
  const meaning = await meaningOf(item.text)
  const parts = [{ name: 'text', text: item.text }]
  suggest({ parts, kind: item.kind, specifications: [specification], meaning })
  const milliseconds = performance.now() - begun
  const { user, system } = process.cpuUsage(used)
  return { item, specification, meaning, milliseconds, ofCore: (user + system) / 1_000 }
}

function ranking(trials: readonly Trial[], shelfFor: (of: Specification) => Shelf, given: Weights): Ranked[] {
  return trials.map(({ item: { text, kind, labels }, specification, meaning }) => {
    const shelf = shelfFor(specification)
    const fits = fitOf({ text, kind, meaning }, shelf, nothingLearned, given)
    const places = [...fits.keys()].toSorted((a, b) => fits[b]! - fits[a]!)
    return { labels, codes: places.map(place => shelf.statements[place]!.criterion.code) }
  })
}

/** Shelves on which only some fields are read. */
function shelfReading(read: readonly Field[]): (of: Specification) => Shelf {
  const made = new Map<Specification, Shelf>()
  const only = (statement: Statement) => ({
    ...statement,
    fields: { wording: '', range: '', definition: '', heading: '', practice: '', ...kept(statement) },
  })
  const kept = ({ fields: all }: Statement) => Object.fromEntries(read.map(field => [field, all[field]]))
  return specification => {
    const shelf = made.get(specification) ?? shelfFrom(statementsOf(specification).map(only))
    made.set(specification, shelf)
    return shelf
  }
}

/** The item's own, or the widest one that has all its labels. */
function specificationOf({ id, specification, labels }: Item, set: string): Specification {
  const found = specification
    ? findSpecification(specification)
    : specifications
        .filter(each => labels.every(label => criterionAt(each, label)))
        .toSorted((a, b) => b.units.length - a.units.length)[0]
  if (!found) throw new Unstartable(`No specification has the codes of ${id} in ${set}.`)
  return found
}

function itemsIn(file: string): Item[] {
  try {
    return z.array(Item).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Unstartable(`${file} is not a JSON array of items with id, text, kind and labels.`)
  }
}

function row(signals: string, { recallAt5, recallAt10, hitAt5, meanReciprocalRank }: Measures): string {
  const [five = '', ten = '', hit = '', mrr = ''] = [recallAt5, recallAt10, hitAt5, meanReciprocalRank].map(
    each => each.toFixed(2),
  )
  return `${signals.padEnd(36)}${five.padEnd(10)}${ten.padEnd(11)}${hit.padEnd(7)}${mrr}`
}

function middleAndWorst(times: readonly number[]): string {
  const ordered = times.toSorted((a, b) => a - b)
  return `median ${ordered[Math.floor(ordered.length / 2)]?.toFixed(0)}, worst ${ordered.at(-1)?.toFixed(0)}`
}

function report(trials: readonly Trial[], whole: readonly Ranked[]): void {
  for (const [place, { labels, codes }] of whole.entries())
    for (const label of labels.filter(each => !codes.slice(0, 5).includes(each)))
      console.log(
        `${trials[place]?.item.id}: ${label} stands at ${codes.indexOf(label) + 1}, after ${codes.slice(0, 5).join(' ')}`,
      )
}
