import { record } from '#lib/audit/record.ts'
import { approvalsOf } from '#lib/centre/queries.ts'
import { type Tx, within } from '#lib/db.ts'
import { admitPerson } from '#lib/people/commands/admit-person.ts'
import { columnOf, londonDay } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { mayAdminister } from '#lib/people/staff-rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { findSpecification } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import type { RegisterCandidate } from '../input.ts'
import { candidateToRegister } from '../queries/candidate-to-register.ts'
import { mayRegister, purposeOf } from '../rules/registering.ts'

/**
 * Registers somebody on one or more specifications at once: on all of them, or on none. A new name and e-mail
 * address get a candidate's seat first; a registration that was withdrawn is taken up again.
 * @returns the ids, and the token of a set-password link when the candidate is new and needs one
 * @throws Refusal `not-found`, or what `mayRegister` says of one of the specifications
 */
export async function registerCandidate(actor: Actor, input: RegisterCandidate, at = new Date()) {
  ensure(mayAdminister(actor))
  const chosen = [...new Set(input.specificationIds)].map(known)
  return within(actor, async tx => {
    const { personId, token } = await admitted(tx, actor, input, at)
    const candidate = await candidateToRegister(tx, actor, personId)
    const approvals = await approvalsOf(tx, actor)
    const earlier = new Map(candidate.registrations.map(each => [each.specificationId, each]))
    for (const specification of chosen)
      ensure(
        mayRegister({
          specification,
          candidate: { name: candidate.name, dateOfBirth: input.dateOfBirth ?? candidate.dateOfBirth },
          registeredOn: input.registeredOn,
          today: londonDay(at),
          approval: approvals.get(specification.id) ?? null,
          earlier: earlier.get(specification.id)?.status ?? null,
          workplace: input.workplace ?? null,
        }),
      )

    if (input.dateOfBirth)
      await tx.membership.update({
        where: { id: candidate.seatId },
        data: { dateOfBirth: columnOf(input.dateOfBirth) },
      })
    const registrations: { id: string; specification: Specification }[] = []
    for (const specification of chosen)
      registrations.push({
        specification,
        id: await registered(tx, actor, personId, specification, input, at),
      })
    await tx.unitProgress.createMany({
      data: registrations.flatMap(({ id, specification }) =>
        specification.units.map(unit => ({
          centreId: actor.centreId,
          registrationId: id,
          unitId: unit.id,
          changedAt: at,
        })),
      ),
      skipDuplicates: true,
    })
    for (const { id, specification } of registrations)
      await record(tx, actor, at, {
        deed: 'candidate.registered',
        subjectId: id,
        detail: {
          candidateId: personId,
          specificationId: specification.id,
          purpose: purposeOf(specification),
          registeredOn: input.registeredOn,
        },
      })
    return { personId, token, registrationIds: registrations.map(({ id }) => id) }
  })
}

function known(id: string): Specification {
  const specification = findSpecification(id)
  if (!specification) throw new Refusal(refused('not-found'))
  return specification
}

async function admitted(tx: Tx, actor: Actor, { personId, name, email }: RegisterCandidate, at: Date) {
  if (personId) return { personId, token: null }
  // The input schema asks for both where nobody was chosen.
  if (!name || !email) throw new Refusal(refused('invalid-input'))
  const newcomer = await admitPerson(tx, actor.centreId, { name, email, seats: ['candidate'] }, at)
  await record(tx, actor, at, {
    deed: 'person.invited',
    subjectId: newcomer.personId,
    detail: { personId: newcomer.personId, seats: ['candidate'] },
  })
  return newcomer
}

async function registered(
  tx: Tx,
  { centreId }: Actor,
  candidateId: string,
  specification: Specification,
  { registeredOn, workplace, reference }: RegisterCandidate,
  at: Date,
): Promise<string> {
  const specificationId = specification.id
  const facts = {
    purpose: purposeOf(specification),
    status: 'active',
    registeredOn: columnOf(registeredOn),
    workplace: workplace ?? null,
    reference: reference ?? null,
  } as const
  const { id } = await tx.registration.upsert({
    where: { centreId_candidateId_specificationId: { centreId, candidateId, specificationId } },
    create: { centreId, candidateId, specificationId, ...facts, createdAt: at },
    update: facts,
    select: { id: true },
  })
  return id
}
