import { z } from 'zod'
import { day, email, line, optional, ticked } from '#lib/people/staff-input.ts'
import { AllocationRole } from '#prisma/client/enums.ts'

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
    specificationIds: z.array(z.string().max(200)).max(20).default([]),
  })
  .refine(...ticked('specificationIds', 'Choose at least one qualification or standard'))
  .refine(({ personId, name }) => personId || name, {
    path: ['name'],
    error: 'Enter the name of the candidate',
    when: () => true,
  })
  .refine(({ personId, email }) => personId || email, {
    path: ['email'],
    error: 'Enter the e-mail address of the candidate',
    when: () => true,
  })
export type RegisterCandidate = z.output<typeof RegisterCandidate>

export const WithdrawRegistration = z.object({
  registrationId: z.uuid(),
  reason: line('the reason for withdrawal', 1000),
})
export type WithdrawRegistration = z.output<typeof WithdrawRegistration>

export const Allocate = z
  .object({
    registrationIds: z.array(z.uuid()).max(50).default([]),
    personId: z.uuid('Choose somebody from the list'),
    role: z.enum(AllocationRole, 'Choose a role'),
  })
  .refine(...ticked('registrationIds', 'Choose at least one registration'))
export type Allocate = z.output<typeof Allocate>

export const EndAllocation = z.object({ allocationId: z.uuid() })
export type EndAllocation = z.output<typeof EndAllocation>
