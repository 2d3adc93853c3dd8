import { activeSupportInteractiveTraining } from './aabps/active-support-interactive-training-v1.ts'
import { deliveringPersonalisation, principlesOfPersonalisation } from './city-and-guilds/3085-v1.ts'
import { leadPersonCentredPractice } from './focus-awards/lead-person-centred-practice-v1.ts'
import { involveKeyPeople } from './nos/involve-key-people-v1.ts'
import type { Specification } from './schema.ts'
import { leadActiveSupport } from './unattributed/lead-active-support-v1.ts'

export { criteriaIn, criteriaOf, criterionAt, labelOf, rulesOf, statementAt, unitOf } from './statements.ts'

/** Every version of every specification that anyone is or was registered on. */
export const specifications: readonly Specification[] = [
  involveKeyPeople,
  principlesOfPersonalisation,
  deliveringPersonalisation,
  activeSupportInteractiveTraining,
  leadActiveSupport,
  leadPersonCentredPractice,
]

const byId = new Map(specifications.map(specification => [specification.id, specification]))

export function findSpecification(id: string): Specification | null {
  return byId.get(id) ?? null
}

/** For ids that we stored ourselves: a registration on a version that has gone missing is our fault. */
export function specificationById(id: string): Specification {
  const found = findSpecification(id)
  if (!found) throw new Error(`No specification has the id '${id}'.`)
  return found
}
