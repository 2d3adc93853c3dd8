import { z } from 'zod'
import { OccupationalLevel, Seat } from '#prisma/client/enums.ts'

// Invisible marks, direction switches and control characters: they make one name pass for another.
const invisible = /[\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u

/** One line that a person typed, without what cannot be seen. */
export const line = (what: string, longest: number) =>
  z
    .string({ error: `Enter ${what}` })
    .trim()
    .min(1, `Enter ${what}`)
    .max(longest, `Shorten ${what} to ${longest} characters or fewer`)
    .refine(text => !invisible.test(text), `Type ${what} again: it holds characters that cannot be seen`)
    .overwrite(text => text.normalize('NFC').replace(/\s+/g, ' '))

/** '2026-11-22' as a date field sends it. */
export const day = (what: string) =>
  z.iso
    .date({ error: ({ input }) => (input ? `Enter ${what} as a date that exists` : `Enter ${what}`) })
    .refine(value => value >= '1900-01-01' && value < '2200-01-01', {
      error: `Enter ${what} with the year in full, as in 2026`,
    })

/** A field that may stay empty: an empty text counts as nothing sent. */
export const optional = <Inner extends z.ZodType>(inner: Inner) =>
  z.preprocess(
    value => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    inner.optional(),
  )

/**
 * That something is ticked in a list: said of the field as the form names it, and whatever else is wrong.
 * @param field the list's name; its boxes are called `field[]`
 */
export function ticked<Field extends string>(
  field: Field,
  error: string,
): [
  (value: { [Name in Field]?: readonly unknown[] }) => boolean,
  { path: PropertyKey[]; error: string; when: () => boolean },
] {
  return [value => (value[field]?.length ?? 0) > 0, { path: [`${field}[]`], error, when: () => true }]
}

const personId = z.uuid('Choose somebody from the list')
const seat = z.enum(Seat, 'Choose a seat')

export const email = z
  .string({ error: 'Enter an e-mail address' })
  .trim()
  .toLowerCase()
  .max(254, 'Shorten the e-mail address to 254 characters or fewer')
  .pipe(z.email('Enter an e-mail address like name@example.org'))

export const OpenCentre = z.object({
  name: line('the name of the centre', 200),
  number: line('the centre number', 40),
  administrator: z.object({ name: line('the name of the administrator', 120), email }),
})
export type OpenCentre = z.output<typeof OpenCentre>

export const InvitePerson = z
  .object({
    name: line('the name of the person', 120),
    email,
    seats: z.array(seat).max(6).default([]),
  })
  .refine(...ticked('seats', 'Choose at least one seat'))
export type InvitePerson = z.output<typeof InvitePerson>

export const ChangeSeat = z.object({ personId, seat })
export type ChangeSeat = z.output<typeof ChangeSeat>

export const OfPerson = z.object({ personId })
export type OfPerson = z.output<typeof OfPerson>

export const RemovePerson = z.object({
  personId,
  confirm: z.literal('on', 'Tick to confirm that this person is to leave the centre'),
})

export const RecordStaffQualification = z
  .object({
    personId,
    /** One of the codes that specifications name, or 'OTHER' with a title. */
    code: z.string({ error: 'Choose a qualification' }).min(1, 'Choose a qualification').max(60),
    title: optional(line('the title of the qualification', 300)),
    awardedOn: day('the date of award'),
    expiresOn: optional(day('the date of expiry')),
  })
  .refine(({ code, title }) => code !== 'OTHER' || title !== undefined, {
    path: ['title'],
    error: 'Enter the title of the qualification',
  })
export type RecordStaffQualification = z.output<typeof RecordStaffQualification>

export const RecordOccupationalCompetence = z
  .object({
    personId,
    unitIds: z.array(z.string().max(200)).max(50).default([]),
    level: z.enum(OccupationalLevel, 'Choose whether they know the work or can do it'),
    basis: line('what this rests on', 500),
    confirmedOn: day('the date on which it was confirmed'),
  })
  .refine(...ticked('unitIds', 'Choose at least one unit'))
export type RecordOccupationalCompetence = z.output<typeof RecordOccupationalCompetence>
