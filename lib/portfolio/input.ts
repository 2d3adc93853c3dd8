import { z } from 'zod'
import { day, email, line, optional } from '#lib/people/staff-input.ts'
import { AllocationRole } from '#prisma/client/enums.ts'

const ids = z
  .array(z.uuid(), 'Choose at least one registration')
  .min(1, 'Choose at least one registration')
  .max(50)

export const RegisterCandidate = z
  .object({
    /** Somebody who has a candidate's seat already; otherwise name and e-mail address. */
    personId: optional(z.uuid('Choose somebody from the list')),
    name: optional(line('the name of the candidate', 120)),
    email: optional(email),
    dateOfBirth: optional(day('the date of birth')),
    registeredOn: day('the day of registration'),
    workplace: optional(line('the workplace', 200)),
    reference: optional(line('the registration number', 60)),
    specificationIds: z
      .array(z.string().max(200), 'Choose at least one qualification or standard')
      .min(1, 'Choose at least one qualification or standard')
      .max(20),
  })
  .superRefine(({ personId, name, email }, context) => {
    if (personId) return
    if (!name)
      context.addIssue({
        code: 'custom',
        path: ['name'],
        message: 'Enter the name of the candidate, or choose somebody from the list',
      })
    if (!email)
      context.addIssue({
        code: 'custom',
        path: ['email'],
        message: 'Enter the e-mail address of the candidate',
      })
  })
export type RegisterCandidate = z.output<typeof RegisterCandidate>

export const WithdrawRegistration = z.object({
  registrationId: z.uuid(),
  reason: line('the reason for withdrawal', 1000),
})
export type WithdrawRegistration = z.output<typeof WithdrawRegistration>

export const Allocate = z.object({
  registrationIds: ids,
  personId: z.uuid('Choose somebody from the list'),
  role: z.enum(AllocationRole, 'Choose a role'),
})
export type Allocate = z.output<typeof Allocate>

export const EndAllocation = z.object({ allocationId: z.uuid() })
export type EndAllocation = z.output<typeof EndAllocation>
