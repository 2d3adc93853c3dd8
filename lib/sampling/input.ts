import { z } from 'zod'
import { Text } from '#lib/assessment/input.ts'
import { refused } from '#lib/refusal.ts'
import { EvidenceKind } from '#prisma/client/enums.ts'

/** What a draw can be asked to leave nobody and nothing out of. */
export const Dimension = z.enum(['assessor', 'unit', 'candidate', 'method'])
export type Dimension = z.output<typeof Dimension>

/** How much is sampled and why: data, stored with each draw, so that the draw can be explained and repeated. */
export const Strategy = z.object({
  /** Every one of this many first units of an assessor. */
  firstUnits: z.int().min(0),
  /** Every unit of an assessor with whom somebody disagreed within this many months. */
  monthsAfterDisagreement: z.int().min(0),
  /** The share of everything else, in percent, drawn by chance. */
  percent: z.int().min(0).max(100),
  /** Never fewer than the square root of everything else, plus one. */
  rootFloor: z.boolean(),
  /** At least one unit of each of these. */
  cover: z.array(Dimension),
})
export type Strategy = z.output<typeof Strategy>

/** A signed unit as the draw saw it. */
export const SignedDecision = z.object({
  decisionId: z.string(),
  unitProgressId: z.string(),
  unitId: z.string(),
  /** What people call it: 'unit 002'. */
  unitName: z.string(),
  specificationId: z.string(),
  assessorId: z.string(),
  candidateId: z.string(),
  /** How many units the assessor had signed before this one. */
  signedBefore: z.int(),
  /** Whether a quality assurer disagreed with the assessor within the strategy's months. */
  disagreedLately: z.boolean(),
  /** Whether the unit was reopened before and this is a later signature. */
  signedAgain: z.boolean(),
  kinds: z.array(z.enum(EvidenceKind)),
  /** Everybody who may not sample it: candidate, assessors, whoever confirmed an observer. */
  tookPart: z.array(z.string()),
})
export type SignedDecision = z.output<typeof SignedDecision>

export const Population = z.array(SignedDecision)

/** What a quality assurer chooses before a draw; the rest of the strategy is the house's. */
export const RecordSample = z.object({
  rootFloor: z.literal('on').optional(),
  cover: z.array(z.enum(['candidate', 'method'])).default([]),
})
export type RecordSample = z.output<typeof RecordSample>

const Found = z
  .object({
    judgementId: z.uuid(),
    /** Empty: not looked at. */
    finding: z.enum(['', 'agree', 'disagree']).default(''),
    comment: Text.prefault(''),
  })
  .refine(({ finding, comment }) => finding !== 'disagree' || comment !== '', {
    path: ['comment'],
    message: 'Say what you disagree with and what would put it right',
  })
  .refine(({ finding, comment }) => finding !== '' || comment === '', {
    path: ['finding'],
    message: 'Choose agree or disagree for the criterion that you comment on',
  })

export const ConcludeSample = z.object({
  pickId: z.uuid(),
  outcome: z.enum(['agree', 'agree_with_advice', 'disagree'], 'Choose your conclusion on the unit'),
  feedback: Text.pipe(z.string().min(1, 'Write feedback to the assessor')),
  findings: z.array(Found).max(500).default([]),
})
export type ConcludeSample = z.output<typeof ConcludeSample>

export const ReopenUnit = z.object({
  unitProgressId: z.uuid(),
  /** What the candidate and the assessor read about why. */
  reason: Text.pipe(z.string().min(1, refused('reopening-reason-missing').sentence)),
})
export type ReopenUnit = z.output<typeof ReopenUnit>

const KeptDay = z.iso.date()

/** What stood of an assessor on the day, as it was kept with a judgement or a decision. */
export const KeptStanding = z.object({
  required: z.enum(['competent', 'knowledgeable']).nullable(),
  occupation: z.array(
    z.object({ unit: z.string(), level: z.string(), basis: z.string(), confirmedOn: KeptDay }),
  ),
  qualification: z
    .object({ title: z.string(), awardedOn: KeptDay, expiresOn: KeptDay.nullable() })
    .nullable(),
  missing: z.array(z.string()),
})
export type KeptStanding = z.output<typeof KeptStanding>
