import { z } from 'zod'

/** Text as the database can keep it; what browsers add (CR, NUL, white space around it) is left out. */
export const text = (most: number, what: string) =>
  z
    .string()
    .max(2 * most + 10_000, `${what} must be ${most.toLocaleString('en-GB')} characters or fewer`)
    .transform(sent => sent.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(most, `${what} must be ${most.toLocaleString('en-GB')} characters or fewer`))

/** The same, and empty where nothing was sent. */
export const line = (most: number, what: string) => text(most, what).prefault('')

export const orNull = (most: number, what: string) =>
  text(most, what)
    .transform(sent => sent || null)
    .nullish()
    .transform(sent => sent ?? null)

export const choice = <Values extends Readonly<Record<string, string>>>(values: Values, sentence: string) =>
  z
    .union([z.literal('').transform(() => null), z.enum(values, sentence)], sentence)
    .nullish()
    .transform(sent => sent ?? null)

/** '2026-11-22', or null where none was given. */
export const day = z
  .union([z.literal('').transform(() => null), z.iso.date('Enter a real date, such as 22 November 2026')])
  .nullish()
  .transform(sent => sent ?? null)
