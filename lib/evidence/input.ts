import { z } from 'zod'
import { EvidenceKind, EvidenceStatus, ExpertWitnessBasis, ObserverRole } from '#prisma/client/enums.ts'
import { Details } from './details-input.ts'
import { codeIn } from './rules/field-names.ts'
import { choice, day, line, orNull, text } from './text-input.ts'

export const narrativeLimit = 20_000
export const titleLimit = 200
export const noteLimit = 1000
export const locationLimit = 200

const Observed = z
  .object({
    role: choice(ObserverRole, 'Choose one of the roles'),
    name: orNull(200, 'The name'),
    position: orNull(200, 'The position'),
    relation: orNull(200, 'The relation'),
    basis: choice(ExpertWitnessBasis, 'Choose one of the two'),
  })
  .prefault({})

const Files = z.array(z.instanceof(File)).default([])

const details = {
  title: text(titleLimit, 'The title').pipe(
    z.string().min(1, 'Give it a title that tells it from the others'),
  ),
  narrative: text(narrativeLimit, 'The text').prefault(''),
  activityOn: day,
  observer: Observed,
  details: Details,
  files: Files,
}

export const AddEvidence = z.object({
  kind: z.enum(EvidenceKind, 'Choose what kind of evidence it is'),
  ...details,
})
export type AddEvidence = z.output<typeof AddEvidence>

const Revision = z.coerce.number().int()

const Mark = z.object({
  on: z.literal('on').optional(),
  note: text(noteLimit, 'A note').prefault(''),
  location: text(locationLimit, 'A place in the evidence').prefault(''),
  /** Which of the files the place is in, by its position; empty for the text. */
  file: z
    .union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(10_000)])
    .nullish()
    .transform(sent => sent ?? null),
  points: z.array(z.string().max(100)).default([]),
})

/** Every criterion of the form, by registration and code; those that are ticked come out as claims. */
const Claims = z.record(z.uuid(), z.record(z.string().max(100), Mark)).transform(sent =>
  Object.entries(sent).flatMap(([registrationId, marks]) =>
    Object.entries(marks)
      .filter(([, { on }]) => on)
      .map(([name, { note, location, file, points }]) => ({
        registrationId,
        code: codeIn(name),
        subPoints: points,
        note,
        location,
        filePosition: file,
      })),
  ),
)

/** A draft as its form sends it: everything at once, and whether to go on to submitting it. */
export const SaveEvidence = z.object({
  evidenceId: z.uuid(),
  revision: Revision,
  ...details,
  remove: z.array(z.uuid()).default([]),
  claims: Claims.optional(),
  next: z.enum(['stay', 'submit']).default('stay'),
})
export type SaveEvidence = z.output<typeof SaveEvidence>

const AiUse = z
  .object({
    use: z.enum(['none', 'used'], 'Say whether artificial intelligence helped to make it'),
    purpose: text(500, 'What it was used for').prefault(''),
  })
  .refine(({ use, purpose }) => use === 'none' || purpose !== '', {
    path: ['purpose'],
    error: 'Say what artificial intelligence was used for',
  })

export const SubmitEvidence = z.object({
  evidenceId: z.uuid(),
  revision: Revision,
  authenticity: z.literal('on', 'Declare that this is your own work'),
  confidentiality: z.literal('on', 'Declare that nobody can be identified from it'),
  ai: AiUse,
})
export type SubmitEvidence = z.output<typeof SubmitEvidence>

const SettledHit = z.object({
  key: z.string().max(100),
  choice: z
    .enum(['', 'replace', 'stays'])
    .default('')
    .transform(choice => choice || null),
  replacement: line(200, 'What stands there instead'),
  reason: line(500, 'Why it may stay'),
})

/** What a candidate decided about each thing that could identify somebody; a reason for all stands for those without. */
export const SettleIdentifiers = z
  .object({
    evidenceId: z.uuid(),
    revision: Revision,
    hits: z.array(SettledHit).max(500).default([]),
    rest: line(500, 'Why the others may stay'),
  })
  .superRefine(({ hits, rest }, context) => {
    for (const [index, { choice, replacement, reason }] of hits.entries()) {
      const lacks =
        choice === 'replace'
          ? !replacement && 'replacement'
          : choice === 'stays' && !reason && !rest && 'reason'
      if (lacks)
        context.addIssue({
          code: 'custom',
          path: ['hits', index, lacks],
          message: lacks === 'reason' ? 'Say why it may stay' : 'Say what stands there instead',
        })
    }
  })
  .transform(({ hits, rest, ...which }) => ({
    ...which,
    hits: hits.flatMap(({ choice, ...hit }) => {
      if (choice === null && rest === '') return []
      const decided = choice ?? 'stays'
      return [{ ...hit, choice: decided, reason: decided === 'stays' ? hit.reason || rest : '' }]
    }),
  }))
export type SettleIdentifiers = z.output<typeof SettleIdentifiers>

/** A list of names, one on a line. */
export const PrivateNames = z.object({
  names: line(20_000, 'The list')
    .transform(sent => [...new Set(sent.split('\n').map(name => name.replace(/\s+/g, ' ').trim()))])
    .transform(names => names.filter(Boolean))
    .pipe(
      z
        .array(
          z
            .string()
            .min(2, 'A name of one letter would be found everywhere: write two letters or more')
            .max(100, 'A name may have up to 100 characters'),
        )
        .max(500, 'Up to 500 names'),
    ),
})
export type PrivateNames = z.output<typeof PrivateNames>

/** For the deeds that need nothing but to know which evidence. */
export const ThisEvidence = z.object({ evidenceId: z.uuid() })
export type ThisEvidence = z.output<typeof ThisEvidence>

export const WithdrawEvidence = z.object({
  evidenceId: z.uuid(),
  reason: text(500, 'The reason').pipe(z.string().min(1, 'Say why: it stays in the record')),
})
export type WithdrawEvidence = z.output<typeof WithdrawEvidence>

/** What a list is filtered by; nonsense in an address filters nothing. */
export const EvidenceFilter = z.object({
  status: z.enum(EvidenceStatus).optional().catch(undefined),
  kind: z.enum(EvidenceKind).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})
export type EvidenceFilter = z.output<typeof EvidenceFilter>
