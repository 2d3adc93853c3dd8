import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import { type Note, notify } from '#lib/notification/notify.ts'
import { staffRecord } from '#lib/people/queries/staff.ts'
import type { Actor } from '#lib/people/rules.ts'
import { mayAdminister, qualityAssurerStanding } from '#lib/people/staff-rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { AllocationRole } from '#prisma/client/enums.ts'
import { specificationById } from '#specs/index.ts'
import type { Allocate } from '../input.ts'
import { registrationsToChange } from '../queries/registrations-to-change.ts'
import { mayAllocate, roles } from '../rules/allocating.ts'

/**
 * Makes somebody the assessor, or the quality assurer, of one or more registrations: of all of them, or of none.
 * @throws Refusal `not-found`, what `mayAllocate` says, or for a quality assurer what R10 still asks
 */
export async function allocate(
  actor: Actor,
  { registrationIds, personId, role }: Allocate,
  at = new Date(),
): Promise<void> {
  ensure(mayAdminister(actor))
  return within(actor, async tx => {
    const registrations = await registrationsToChange(tx, actor, registrationIds)
    const person = await memberOf(tx, actor, personId)
    for (const registration of registrations) {
      ensure(mayAllocate({ role, person, registration }))
      const specification = specificationById(registration.specificationId)
      if (role === 'quality_assurer')
        ensure(qualityAssurerStanding({ specification, personId, on: at, ...person.record }).verdict)
    }

    await tx.allocation.createMany({
      data: registrations.map(({ id }) => ({
        centreId: actor.centreId,
        registrationId: id,
        personId,
        role,
        createdAt: at,
      })),
    })
    await notify(tx, actor, at, ...notesOf(role, person, registrations))
    const detail = { personId, role }
    await record(
      tx,
      actor,
      at,
      ...registrations.map(({ id }) => ({ deed: 'allocation.made' as const, subjectId: id, detail })),
    )
  })
}

const pageOf = { assessor: '/assess/candidates', quality_assurer: '/quality/units' } as const

function notesOf(
  role: AllocationRole,
  { id, name }: { id: string; name: string },
  registrations: readonly { candidateId: string }[],
): Note[] {
  const word = roles[role].label.toLowerCase()
  const count = registrations.length
  return [
    {
      kind: 'allocation.made',
      to: [id],
      seat: role,
      address: pageOf[role],
      facts: { role: word, registrations: count === 1 ? 'a candidate' : `${count} registrations` },
    },
    {
      kind: 'allocation.told',
      to: registrations.map(({ candidateId }) => candidateId),
      seat: 'candidate',
      address: '/portfolio',
      facts: { name, role: word },
    },
  ]
}

async function memberOf(tx: Tx, { centreId }: Actor, personId: string) {
  const found = await tx.person.findFirst({
    where: { id: personId, memberships: { some: { centreId } } },
    select: {
      id: true,
      name: true,
      memberships: { where: { centreId, endedAt: null }, select: { seat: true } },
      ...staffRecord,
    },
  })
  if (!found) throw new Refusal(refused('not-found'))
  return {
    id: found.id,
    name: found.name,
    seats: found.memberships.map(({ seat }) => seat),
    record: { qualifications: found.staffQualifications, competences: found.occupationalCompetences },
  }
}
