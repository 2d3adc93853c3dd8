import { z } from 'zod'
import { messageLength } from './rules.ts'

const text = z
  .string()
  .trim()
  .min(1, 'Write your message')
  .max(messageLength, `Your message must be ${messageLength.toLocaleString('en-GB')} characters or fewer`)

/** A message in the thread of a piece of evidence. */
export const WriteOnEvidence = z.object({ evidenceId: z.uuid(), text })
export type WriteOnEvidence = z.output<typeof WriteOnEvidence>

/** A message in the thread of a criterion of a registration. */
export const WriteOnCriterion = z.object({ registrationId: z.uuid(), criterionId: z.string().max(200), text })
export type WriteOnCriterion = z.output<typeof WriteOnCriterion>
