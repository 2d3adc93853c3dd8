import { z } from 'zod'
import { EvidenceKind } from '#prisma/client/enums.ts'

/** The name of a field of a form, never one that means something to the language itself. */
const FieldName = z
  .string()
  .max(200)
  .regex(/^(?!.*(?:__proto__|constructor|prototype))[\w.:[\]-]+$/)

const Values = z.array(z.string().max(60_000)).max(200)

const Edit = z.object({ was: z.array(Values).max(10), is: Values })

/** What a device knows to have changed in a draft since it last heard of it, field by field. */
export const AutosaveDraft = z.object({
  evidenceId: z.uuid(),
  /** Whose text it is: never saved for anybody else who has signed in since. */
  owner: z.uuid(),
  /** The last revision that the device has seen. */
  revision: z.number().int().min(0),
  /** What kind of evidence it is to become, where it may not be there yet. */
  kind: z.enum(EvidenceKind).optional(),
  edits: z.record(FieldName, Edit).refine(edits => Object.keys(edits).length <= 2000, 'Too many fields'),
  /** The copy in which this page's side of a conflict is kept. */
  copyId: z.uuid().nullish(),
})
export type AutosaveDraft = z.output<typeof AutosaveDraft>

/** How a candidate settles a copy: each field on which the two differ, and the two as they were shown. */
export const SettleCopy = z.object({
  evidenceId: z.uuid(),
  copyId: z.uuid(),
  revision: z.coerce.number().int(),
  choices: z
    .array(
      z.object({
        name: FieldName,
        take: z.enum(['mine', 'theirs', 'both'], 'Choose which to keep'),
      }),
    )
    .max(2000)
    .default([]),
})
export type SettleCopy = z.output<typeof SettleCopy>
