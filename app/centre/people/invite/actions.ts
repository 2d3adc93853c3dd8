'use server'

import { action } from '#lib/action.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { InvitePerson } from '#lib/people/staff-input.ts'
import { wordsForLink } from '../../link-to-hand-over.ts'

export const invite = action(['centre_administrator'], InvitePerson, async (actor, input) => {
  const { token } = await invitePerson(actor, input)
  return { kind: 'done', message: `${input.email} is in. ${await wordsForLink(token, input.email)}` }
})
