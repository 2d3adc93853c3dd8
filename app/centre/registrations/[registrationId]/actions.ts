'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action } from '#lib/action.ts'
import { allocate as allocateTo } from '#lib/portfolio/commands/allocate.ts'
import { endAllocation } from '#lib/portfolio/commands/end-allocation.ts'
import { withdrawRegistration } from '#lib/portfolio/commands/withdraw-registration.ts'
import { Allocate, EndAllocation, WithdrawRegistration } from '#lib/portfolio/input.ts'

const administrator = ['centre_administrator'] as const
const OnPage = z.object({ page: z.uuid() })

export const allocate = action(administrator, Allocate.and(OnPage), async (actor, { page, ...input }) => {
  await allocateTo(actor, input)
  redirect(`/centre/registrations/${page}?done=allocated#allocations`)
})

export const end = action(administrator, EndAllocation, async (actor, input) => {
  const registrationId = await endAllocation(actor, input)
  redirect(`/centre/registrations/${registrationId}?done=ended#allocations`)
})

export const withdraw = action(administrator, WithdrawRegistration, async (actor, input) => {
  await withdrawRegistration(actor, input)
  redirect(`/centre/registrations/${input.registrationId}?done=withdrawn`)
})
