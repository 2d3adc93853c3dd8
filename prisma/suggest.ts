/**
 * `npm run --silent suggest -- --specification nos/involve-key-people@1 --top 10`: reads evidence as JSON lines
 * `{id,text,kind}` and prints for each, in order, the codes of the statements that it may bear on, the likeliest
 * first. Needs no database and asks nothing of anybody else.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { meaningOf } from '#lib/evidence/suggestions/encoder.ts'
import { shelfOf } from '#lib/evidence/suggestions/rank.ts'
import { ranked } from '#lib/evidence/suggestions/suggest.ts'
import { findSpecification, specifications } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import { commandLine } from './command-line.ts'
import { Unstartable } from './unstartable.ts'

const ids = specifications.map(({ id }) => id).join(', ')
const Item = z.object({ id: z.string(), text: z.string(), kind: z.string().default('') })

await commandLine(async () => {
  const { chosen, top } = settings()
  for (const { statements } of chosen.map(shelfOf)) await meaningOf(statements[0]?.fields.practice ?? '')
  let line = 0
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (!text.trim()) continue
    const item = itemIn(text, line)
    const parts = [{ name: 'text', text: item.text }]
    const meaning = await meaningOf(item.text)
    const found = ranked({ parts, kind: item.kind, specifications: chosen, meaning }).slice(0, top)
    console.log(
      JSON.stringify({ id: item.id, codes: found.map(({ statement }) => statement.criterion.code) }),
    )
  }
})

function settings(): { chosen: Specification[]; top: number } {
  const { values } = parseArgs({
    options: {
      specification: { type: 'string', multiple: true, default: [] },
      top: { type: 'string', default: '10' },
    },
  })
  if (values.specification.length === 0)
    throw new Unstartable(`Say which specification with --specification, one of: ${ids}.`)
  const chosen = values.specification.map(id => {
    const found = findSpecification(id)
    if (!found) throw new Unstartable(`No specification has the id '${id}'; there are: ${ids}.`)
    return found
  })
  const top = Number(values.top)
  if (!Number.isInteger(top) || top < 1) throw new Unstartable('--top takes a whole number from 1 up.')
  return { chosen, top }
}

function itemIn(text: string, line: number): z.output<typeof Item> {
  try {
    return Item.parse(JSON.parse(text))
  } catch {
    throw new Unstartable(`Line ${line} is not a JSON object with an id and a text, both strings.`)
  }
}
