import { recordApproval } from '#lib/centre/commands.ts'
import { approvable } from '#lib/centre/rules.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { openCentre } from '#lib/people/commands/open-centre.ts'
import { recordOccupationalCompetence } from '#lib/people/commands/record-occupational-competence.ts'
import { recordStaffQualification } from '#lib/people/commands/record-staff-qualification.ts'
import { setPassword } from '#lib/people/commands/set-password.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ownStandards } from '#lib/people/staff-rules.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { specificationById } from '#specs/index.ts'
import * as cast from './cast.ts'

const award = specificationById('city-and-guilds/3085-02@1')

/** Everybody of the demonstration centre who is not a candidate, acting from their seat. */
export interface Staff {
  readonly administrator: Actor
  readonly lead: Actor
  readonly qualityAssurer: Actor
  readonly external: Actor
  readonly assessors: readonly Actor[]
}

export const emailFor = (name: string) => `${name.toLowerCase().replace(' ', '.')}@demonstration.example`

/** Opens the centre, seats its staff, and records what they hold and what the centre is approved for. */
export async function seatStaff(at: Date, password: string): Promise<Staff> {
  const administrator = await opened(cast.centre, cast.administrator.name, at, password)
  const invite = (name: string, ...seats: [Seat, ...Seat[]]) =>
    seated(administrator, name, seats, at, password)

  for (const { id } of approvable)
    await recordApproval(
      administrator,
      { specificationId: id, reference: 'QAP-3085-17', approvedOn: '2024-09-01', seen: '' },
      at,
    )
  const lead = await invite(cast.lead.name, 'lead_quality_assurer')
  const qualityAssurer = await invite(cast.qualityAssurer.name, 'quality_assurer')
  const external = await invite(cast.external.name, 'external_quality_assurer')
  const assessors: Actor[] = []
  for (const [index, { name }] of cast.assessors.entries())
    assessors.push(
      await invite(
        name,
        'assessor',
        ...(index === cast.assessors.length - 1 ? (['quality_assurer'] as const) : []),
      ),
    )

  for (const [index, { personId }] of assessors.entries()) {
    await holds(administrator, personId, ['CAVA', 'A1', 'CAVA', 'D32-D33'][index]!, at)
    await isCompetent(administrator, personId, at)
  }
  for (const { personId } of [lead, qualityAssurer, assessors.at(-1)!]) {
    await holds(administrator, personId, ownStandards.code, at)
    await isCompetent(administrator, personId, at)
  }
  await aSecondCentre(assessors[0]!, at, password)
  return { administrator, lead, qualityAssurer, external, assessors }
}

/** So that somebody can be seen to belong to two centres and to change between them. */
async function aSecondCentre(assessor: Actor, at: Date, password: string) {
  const administrator = await opened(cast.otherCentre, 'Gareth Bowen', at, password)
  await seated(administrator, assessor.name, ['assessor'], at, password)
}

async function opened(
  centre: { name: string; number: string },
  name: string,
  at: Date,
  password: string,
): Promise<Actor> {
  const { centreId, personId, token } = await openCentre(
    { ...centre, administrator: { name, email: emailFor(name) } },
    at,
  )
  if (token) await setPassword({ token, newPassword: password }, at)
  return { personId, name, centreId, centreName: centre.name, seat: 'centre_administrator', sessionId: '' }
}

/** Somebody new in the administrator's centre, with the demonstration's password. */
export async function seated(
  administrator: Actor,
  name: string,
  seats: [Seat, ...Seat[]],
  at: Date,
  password: string,
): Promise<Actor> {
  const { personId, token } = await invitePerson(administrator, { name, email: emailFor(name), seats }, at)
  if (token) await setPassword({ token, newPassword: password }, at)
  return { ...administrator, personId, name, seat: seats[0] }
}

const holds = (administrator: Actor, personId: string, code: string, at: Date) =>
  recordStaffQualification(administrator, { personId, code, awardedOn: '2019-07-12' }, at)

const isCompetent = (administrator: Actor, personId: string, at: Date) =>
  recordOccupationalCompetence(
    administrator,
    {
      personId,
      unitIds: award.units.map(({ id }) => id),
      level: 'competent',
      basis: 'Registered manager for nine years; CPD file seen',
      confirmedOn: '2025-01-15',
    },
    at,
  )
