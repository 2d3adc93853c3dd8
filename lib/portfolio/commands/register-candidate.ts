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
import { writeRegistrations } from './write-registrations.ts'

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
    const { personId, token, invited, candidate } = await admitted(tx, actor, input, at)
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
        where: { personId_centreId_seat: { personId, centreId: actor.centreId, seat: 'candidate' } },
        data: { dateOfBirth: columnOf(input.dateOfBirth) },
      })
    const registrations = await writeRegistrations(tx, actor, {
      candidateId: personId,
      fresh: chosen.filter(({ id }) => !earlier.has(id)),
      again: chosen.filter(({ id }) => earlier.has(id)),
      input,
      at,
    })
    await record(
      tx,
      actor,
      at,
      ...invited,
      ...registrations.map(({ id, specificationId }) => ({
        deed: 'candidate.registered' as const,
        subjectId: id,
        detail: {
          candidateId: personId,
          specificationId,
          purpose: purposeOf(known(specificationId)),
          registeredOn: input.registeredOn,
        },
      })),
    )
    return { personId, token, registrationIds: registrations.map(({ id }) => id) }
  })
}

function known(id: string): Specification {
  const specification = findSpecification(id)
  if (!specification) throw new Refusal(refused('not-found'))
  return specification
}

/** The candidate, made if need be, with the events that this is to be recorded by. */
async function admitted(tx: Tx, actor: Actor, { personId, name, email }: RegisterCandidate, at: Date) {
  if (personId)
    return {
      personId,
      token: null,
      invited: [],
      candidate: await candidateToRegister(tx, actor, personId),
    }
  // The input schema asks for both where nobody was chosen.
  if (!name || !email) throw new Refusal(refused('invalid-input'))
  const seats = ['candidate'] as const
  const newcomer = await admitPerson(tx, actor.centreId, { name, email, seats }, at)
  return {
    personId: newcomer.personId,
    token: newcomer.token,
    invited: [
      {
        deed: 'person.invited' as const,
        subjectId: newcomer.personId,
        detail: { personId: newcomer.personId, seats: [...seats] },
      },
    ],
    candidate: newcomer.known
      ? await candidateToRegister(tx, actor, newcomer.personId)
      : { name, dateOfBirth: null, registrations: [] },
  }
}
