'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { registerCandidate } from '#lib/portfolio/commands/register-candidate.ts'
import { RegisterCandidate } from '#lib/portfolio/input.ts'
import { wordsForLink } from '../../link-to-hand-over.ts'

export const register = action(['centre_administrator'], RegisterCandidate, async (actor, input) => {
  const { token, registrationIds } = await registerCandidate(actor, input)
  if (token && input.email) {
    const words = await wordsForLink(token, input.email)
    return { kind: 'done', message: `${input.name} is registered. ${words}` }
  }
  redirect(`/centre/registrations/${registrationIds[0]}?done=registered`)
})
