import { z } from 'zod'
import { EvidenceKind } from '#prisma/client/enums.ts'
import { findCriterion } from './rules/located-criterion.ts'
import { mayGiveJudgement, rulesOfEvidence } from './rules/may-give-judgement.ts'

const longest = 4000
const tooLong = 'This may have up to 4,000 characters'
/** What somebody writes at length; what browsers add (CR, white space around it) and what the database cannot keep (NUL) is left out. */
export const Text = z
  .string()
  .max(3 * longest, tooLong)
  .transform(sent => sent.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(longest, tooLong))
const CriterionId = z.string().max(200)
const SubPoints = z.array(z.string().max(40)).max(50)

const Given = z.object({
  registrationId: z.uuid(),
  criterionId: CriterionId,
  outcome: z.enum(['met', 'not_yet_met']),
  subPoints: SubPoints,
  feedback: Text,
  valid: z.boolean(),
  authentic: z.boolean(),
  current: z.boolean(),
  sufficient: z.boolean(),
  reliable: z.boolean(),
})

/** Judgements of one version, each of one criterion. */
export const JudgeCriteria = z.object({
  evidenceId: z.uuid(),
  versionNumber: z.int(),
  /** The evidence's revision when the form was opened. */
  revision: z.int().optional(),
  judgements: z.array(Given).max(400),
})
export type JudgeCriteria = z.output<typeof JudgeCriteria>
export type Given = z.output<typeof Given>

const Rules = z.array(z.enum(rulesOfEvidence)).default([])

const Row = z.object({
  registrationId: z.uuid(),
  criterionId: CriterionId,
  outcome: z.enum(['met', 'not_yet_met', 'leave']).default('leave'),
  subPoints: SubPoints.default([]),
  feedback: Text.prefault(''),
  /** The rules of evidence are judged for this criterion by itself. */
  apart: z.literal('on').optional(),
  rules: Rules,
})
type Row = z.output<typeof Row>
type RuleTicked = (typeof rulesOfEvidence)[number]

function givenBy(row: Row, rulesOfItem: readonly RuleTicked[]): Given | null {
  const { registrationId, criterionId, outcome, subPoints, feedback } = row
  if (outcome === 'leave') return null
  const kept = row.apart ? row.rules : rulesOfItem
  return {
    registrationId,
    criterionId,
    outcome,
    subPoints,
    feedback,
    valid: kept.includes('valid'),
    authentic: kept.includes('authentic'),
    current: kept.includes('current'),
    sufficient: kept.includes('sufficient'),
    reliable: kept.includes('reliable'),
  }
}

/** Where on the desk the refusal of a judgement is put right. */
const fieldOf: Record<string, string> = {
  'feedback-missing': 'feedback',
  'sub-points-none': 'subPoints[]',
  'sub-points-foreign': 'subPoints[]',
}

/** The review desk as it is sent: the rules of evidence once for the item, and apart where a criterion says so. */
export const JudgeDesk = z
  .object({
    evidenceId: z.uuid(),
    versionNumber: z.coerce.number().int(),
    revision: z.coerce.number().int(),
    rules: Rules,
    judgements: z.array(Row).max(400).default([]),
    confirm: z.string().optional(),
  })
  .superRefine(({ judgements, rules, confirm }, context) => {
    for (const [index, row] of judgements.entries()) {
      const given = givenBy(row, rules)
      const located = findCriterion(row.criterionId)
      const verdict = given && located && mayGiveJudgement(located.criterion, given)
      const rulesField = row.apart ? ['judgements', index, 'rules[]'] : ['rules[]']
      const field = verdict && fieldOf[verdict.reason]
      if (verdict)
        context.addIssue({
          code: 'custom',
          message: verdict.sentence,
          path: field ? ['judgements', index, field] : rulesField,
        })
    }
    if (confirm !== 'on')
      context.addIssue({
        code: 'custom',
        message: 'Confirm that these are your own judgements',
        path: ['confirm'],
      })
  })
  .transform(
    ({ evidenceId, versionNumber, revision, judgements, rules }): JudgeCriteria => ({
      evidenceId,
      versionNumber,
      revision,
      judgements: judgements.flatMap(row => givenBy(row, rules) ?? []),
    }),
  )

/** What an assessor says about the observer of a version. */
export const ConfirmObserver = z.object({
  evidenceId: z.uuid(),
  versionNumber: z.coerce.number().int(),
  role: z.enum(['assessor', 'expert_witness'], 'Choose who observed'),
  observedMyself: z.literal('on').optional(),
  workingKnowledge: z.literal('on').optional(),
  occupationallyCompetent: z.literal('on').optional(),
  basis: z
    .enum(['', 'assessment_qualification', 'evaluates_staff_practice'])
    .default('')
    .transform(basis => basis || null),
  note: Text.prefault(''),
})
export type ConfirmObserver = z.output<typeof ConfirmObserver>

/** What an assessor saw of a record where it is held. */
export const ExamineInSitu = z.object({
  evidenceId: z.uuid(),
  versionNumber: z.coerce.number().int(),
  examinedOn: z.iso.date('Enter the day on which you examined it'),
  place: Text.pipe(z.string().min(1, 'Say where you examined it').max(500, 'Up to 500 characters')),
  shownBy: Text.pipe(
    z.string().min(1, 'Say who showed it to you, by position').max(300, 'Up to 300 characters'),
  ),
  findings: Text.pipe(z.string().min(1, 'Say what it showed, without anybody’s name')),
})
export type ExamineInSitu = z.output<typeof ExamineInSitu>

export const ReturnEvidence = z.object({
  evidenceId: z.uuid(),
  reason: Text.pipe(z.string().min(1, 'Say why it goes back, so that the candidate knows what to change')),
})
export type ReturnEvidence = z.output<typeof ReturnEvidence>

/** What of a version has to go because somebody could be identified by it. */
export const RejectForBreach = z
  .object({
    evidenceId: z.uuid(),
    files: z.array(z.uuid()).default([]),
    wording: z.literal('on').optional(),
    reason: Text.pipe(z.string().min(1, 'Say what kind of thing identifies somebody, without repeating it')),
    confirm: z.literal('on', 'Confirm that this is erased for good'),
  })
  .refine(({ files, wording }) => files.length > 0 || wording === 'on', {
    path: ['files[]'],
    error: 'Choose what has to be erased: files, the text, or both',
  })
export type RejectForBreach = z.output<typeof RejectForBreach>

export const SignUnit = z.object({
  unitProgressId: z.uuid(),
  feedback: Text.prefault(''),
  confirm: z.literal('on', 'Confirm that you sign this unit off'),
})
export type SignUnit = z.output<typeof SignUnit>

/** What the queue is filtered by; nonsense in an address filters nothing. */
export const QueueAddress = z.object({
  candidate: z.uuid().optional().catch(undefined),
  kind: z.enum(EvidenceKind).optional().catch(undefined),
  /** Where the page before ended: a moment and an id. */
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[0-9a-f-]{36}$/)
    .refine(key => !Number.isNaN(Date.parse(key.slice(0, 24))) && z.uuid().safeParse(key.slice(25)).success)
    .transform(key => ({ submittedAt: new Date(key.slice(0, 24)), id: key.slice(25) }))
    .optional()
    .catch(undefined),
})
export type QueueAddress = z.output<typeof QueueAddress>
