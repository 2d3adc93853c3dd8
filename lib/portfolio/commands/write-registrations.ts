import type { Tx } from '#lib/db.ts'
import { columnOf } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { Specification } from '#specs/schema.ts'
import type { RegisterCandidate } from '../input.ts'
import { purposeOf } from '../rules/registering.ts'

interface Registering {
  readonly candidateId: string
  /** Those on which the candidate was never registered. */
  readonly fresh: readonly Specification[]
  /** Those that were withdrawn, and are taken up where they were. */
  readonly again: readonly Specification[]
  readonly input: Pick<RegisterCandidate, 'specificationIds' | 'registeredOn' | 'workplace' | 'reference'>
  readonly at: Date
}

/**
 * Writes registrations with their units, in as many statements for many as for one. The caller has asked whether
 * each may be, and records them.
 * @returns each with its specification, in the order in which they were chosen
 */
export async function writeRegistrations(
  tx: Tx,
  { centreId }: Actor,
  { candidateId, fresh, again, input, at }: Registering,
) {
  const facts = {
    status: 'active',
    registeredOn: columnOf(input.registeredOn),
    workplace: input.workplace ?? null,
    reference: input.reference ?? null,
  } as const
  const select = { id: true, specificationId: true } as const
  const made = await tx.registration.createManyAndReturn({
    data: fresh.map(specification => ({
      centreId,
      candidateId,
      specificationId: specification.id,
      purpose: purposeOf(specification),
      ...facts,
      createdAt: at,
    })),
    select,
  })
  const resumed =
    again.length === 0
      ? []
      : await tx.registration.updateManyAndReturn({
          where: { centreId, candidateId, specificationId: { in: again.map(({ id }) => id) } },
          data: facts,
          select,
        })
  await tx.unitProgress.createMany({
    data: made.flatMap(({ id, specificationId }) =>
      unitsOf(fresh, specificationId).map(unitId => ({
        centreId,
        registrationId: id,
        unitId,
        changedAt: at,
      })),
    ),
  })
  const place = ({ specificationId }: { specificationId: string }) =>
    input.specificationIds.indexOf(specificationId)
  return [...made, ...resumed].toSorted((a, b) => place(a) - place(b))
}

const unitsOf = (specifications: readonly Specification[], id: string) =>
  specifications.filter(each => each.id === id).flatMap(({ units }) => units.map(unit => unit.id))
