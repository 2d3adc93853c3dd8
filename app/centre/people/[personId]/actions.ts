'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { endSessionsHere } from '#lib/people/commands/end-sessions-here.ts'
import { giveSeat } from '#lib/people/commands/give-seat.ts'
import { recordOccupationalCompetence } from '#lib/people/commands/record-occupational-competence.ts'
import { recordStaffQualification } from '#lib/people/commands/record-staff-qualification.ts'
import { removePerson } from '#lib/people/commands/remove-person.ts'
import { renewPasswordLink } from '#lib/people/commands/renew-password-link.ts'
import { passwordLinkHours } from '#lib/people/rules.ts'
import {
  ChangeSeat,
  OfPerson,
  RecordOccupationalCompetence,
  RecordStaffQualification,
  RemovePerson,
} from '#lib/people/staff-input.ts'
import { linkOf } from '../../link-to-hand-over.ts'

const administrator = ['centre_administrator'] as const

export const give = action(administrator, ChangeSeat, async (actor, input) => {
  await giveSeat(actor, input)
  redirect(`/centre/people/${input.personId}?done=given#seats`)
})

export const end = action(administrator, ChangeSeat, async (actor, input) => {
  await endSeat(actor, input)
  redirect(`/centre/people/${input.personId}?done=ended#seats`)
})

export const recordQualification = action(administrator, RecordStaffQualification, async (actor, input) => {
  await recordStaffQualification(actor, input)
  redirect(`/centre/people/${input.personId}?done=qualification#qualifications`)
})

export const recordCompetence = action(administrator, RecordOccupationalCompetence, async (actor, input) => {
  await recordOccupationalCompetence(actor, input)
  redirect(`/centre/people/${input.personId}?done=competence#competence`)
})

export const renewLink = action(administrator, OfPerson, async (actor, input) => {
  const link = linkOf(await renewPasswordLink(actor, input))
  return {
    kind: 'done',
    message: `Hand them this link within ${passwordLinkHours} hours. It is shown only now: ${link}`,
  }
})

export const signOutHere = action(administrator, OfPerson, async (actor, input) => {
  await endSessionsHere(actor, input)
  redirect(`/centre/people/${input.personId}?done=signed-out#access`)
})

export const remove = action(administrator, RemovePerson, async (actor, input) => {
  await removePerson(actor, input)
  redirect(`/centre/people/${input.personId}?done=removed#access`)
})
