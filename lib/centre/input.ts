import { z } from 'zod'
import { day, line, optional } from '#lib/people/staff-input.ts'

export const RecordApproval = z.object({
  specificationId: z.string({ error: 'Choose a qualification' }).min(1, 'Choose a qualification').max(200),
  reference: line('the reference of the approval', 100),
  approvedOn: day('the day of approval'),
  endsOn: optional(day('the day on which the approval ends')),
  lastRegistrationOn: optional(day('the last day for registration')),
  lastCertificationOn: optional(day('the last day for certification')),
  /** What the form was filled from, so that somebody else's change in between is noticed. */
  seen: z.string().max(500).default(''),
})
export type RecordApproval = z.output<typeof RecordApproval>
