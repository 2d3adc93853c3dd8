import { z } from 'zod'
import { day, line, optional } from '#lib/people/staff-input.ts'
import { EvidenceKind } from '#prisma/client/enums.ts'
import { Text } from './input.ts'

/** How many activities a plan may have: more is no plan. */
export const mostActivities = 20

const blank = (row: unknown) =>
  typeof row === 'object' && row !== null && Object.values(row).every(value => String(value).trim() === '')

/** '002:2.1, P4 K12' as a list without repetitions. */
const Codes = z
  .string({ error: 'Enter the codes of the criteria' })
  .max(2000, 'Shorten this to 2,000 characters or fewer')
  .transform(typed => [...new Set(typed.split(/[\s,;]+/).filter(Boolean))])
  .pipe(z.array(z.string()).min(1, 'Enter the code of at least one criterion').max(200))

/** One row of the form; a row that was left empty is none. */
const Row = z.preprocess(
  row => (blank(row) ? undefined : row),
  z
    .object({
      title: line('what is to be done', 200),
      method: z.enum(EvidenceKind, 'Choose how it will be shown'),
      dueOn: day('the day by which it is to be done'),
      criteria: Codes,
    })
    .optional(),
)

const candidateId = z.uuid().optional()
/** Ids of the plans that stood when the form was opened. */
const seen = z.string().max(2000).default('')

const Proposal = z
  .object({
    deed: z.literal('propose'),
    /** Whose plan; left out by the candidate themselves. */
    candidateId,
    seen,
    note: Text.prefault(''),
    activities: z
      .array(Row)
      .max(mostActivities, `A plan has ${mostActivities} activities at most`)
      .default([]),
  })
  .refine(({ activities }) => activities.some(Boolean), {
    path: ['activities.0.title'],
    error: 'Enter at least one activity',
    when: () => true,
  })
  .transform(({ activities, ...plan }) => ({
    ...plan,
    activities: activities.flatMap((activity, row) => {
      if (!activity) return []
      const { criteria: codes, ...rest } = activity
      return [{ ...rest, codes, row }]
    }),
  }))
export type ProposePlan = Omit<z.output<typeof Proposal>, 'deed'>

const draftField = z.string().max(4000).catch('')
const DraftRow = z.object({ title: draftField, method: draftField, dueOn: draftField, criteria: draftField })

/** The form while it is being filled in: a button adds or removes a row, and nothing of it has to be right yet. */
const Draft = z.object({
  deed: z.enum(['row', 'remove', 'add', 'keep']),
  argument: z.string().max(4000).default(''),
  candidateId,
  seen,
  note: z.string().catch(''),
  activities: z.array(DraftRow).max(100).catch([]),
})
export type PlanDraft = z.output<typeof Draft>

/** What a plan's form sends: the button that was pressed decides what the rest has to be. */
export const PlanForm = z.preprocess(
  sent => {
    if (typeof sent !== 'object' || sent === null || !('deed' in sent))
      return { ...Object(sent), deed: 'propose' }
    const [deed = '', ...rest] = String(sent.deed).split(' ')
    return { ...sent, deed, argument: rest.join(' ') }
  },
  z.discriminatedUnion('deed', [Proposal, Draft]),
)
export type PlanForm = z.output<typeof PlanForm>

export const AgreePlan = z.object({ planId: z.uuid() })
export type AgreePlan = z.output<typeof AgreePlan>

export const AnswerActivity = z.object({
  activityId: z.uuid(),
  /** Left out to take an answer back. */
  evidenceId: optional(z.uuid('Choose a piece of evidence from the list')),
})
export type AnswerActivity = z.output<typeof AnswerActivity>

const many = z
  .union([z.string(), z.array(z.string())])
  .transform(value => [value].flat().slice(0, mostActivities))
  .catch([])

/** What a new plan begins with: activities from the planner, criteria from the gaps. */
export const NewPlanAddress = z.object({
  add: many.default([]),
  codes: z.string().max(2000).catch(''),
})
export type NewPlanAddress = z.output<typeof NewPlanAddress>
