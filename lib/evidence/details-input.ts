import { z } from 'zod'
import { day, line } from './text-input.ts'

/** A list whose rows a person may leave empty: an empty row was never there. */
const rows = <Row extends z.ZodType<object>>(row: Row, most: number, what: string) =>
  z
    .array(row)
    .default([])
    .transform(sent => sent.filter(each => Object.values(each).some(value => value !== '' && value !== null)))
    .pipe(z.array(z.custom<z.output<Row>>()).max(most, `No more than ${most} ${what}`))

const Link = z.object({
  address: line(2000, 'The address').pipe(
    z.union([
      z.literal(''),
      z.url({ protocol: /^https?$/, error: 'Enter an address that begins with https://' }),
    ]),
  ),
  label: line(200, 'What it leads to'),
})

const optional = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.literal('').transform(() => null), z.enum(values, 'Choose one of the answers')])
    .nullish()
    .transform(sent => sent ?? null)

/** What evidence holds beside its title, day and text, by part; a kind keeps only the parts that it has. */
export const Details = z
  .object({
    activities: rows(z.object({ on: day, what: line(300, 'What was done') }), 20, 'further activities'),
    links: rows(Link, 20, 'links'),
    questions: rows(
      z.object({ question: line(2000, 'A question'), answer: line(6000, 'An answer') }),
      40,
      'questions',
    ),
    reflection: z
      .object({
        happened: line(6000, 'What happened'),
        mattered: line(6000, 'Why it mattered'),
        changed: line(6000, 'What changed'),
        next: line(6000, 'What next'),
      })
      .prefault({}),
    held: z
      .object({
        record: line(500, 'What the record is'),
        place: line(500, 'Where it is held'),
        shownBy: line(300, 'Who may show it'),
        whyNotCopied: line(1000, 'Why it was not copied'),
      })
      .prefault({}),
    task: z
      .object({
        name: line(300, 'Which task it answers'),
        setBy: optional(['awarding_organisation', 'centre', 'employer']),
      })
      .prefault({}),
    basis: optional(['real', 'set']),
    agreed: line(2000, 'What you agreed to talk about'),
    consent: optional(['nobody', 'written', 'best_interests']),
  })
  .prefault({})
export type Details = z.output<typeof Details>
