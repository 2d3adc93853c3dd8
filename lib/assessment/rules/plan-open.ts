import { missingMethods } from '#lib/portfolio/rules/coverage-gaps.ts'
import type { CriterionStanding, CriterionState } from '#lib/portfolio/rules/criterion-state.ts'
import type { CriterionMethods } from '#lib/portfolio/rules/methods.ts'
import type { EvidenceKind, RegistrationStatus } from '#prisma/client/enums.ts'
import { criteriaOf, specificationById } from '#specs/index.ts'
import { criterionId } from './located-criterion.ts'
import type { OpenRegistration } from './plan-proposals.ts'

interface Covered {
  readonly id: string
  readonly specificationId: string
  readonly status: RegistrationStatus
  readonly standings: ReadonlyMap<string, CriterionStanding>
  readonly methods: ReadonlyMap<string, CriterionMethods>
}

/** A criterion that a plan which stands means to show, and how. */
export interface Planned {
  readonly registrationId: string
  readonly criterionId: string
  readonly method: EvidenceKind
}

/** What a draft claims or an assessor has is in hand: only what nobody is at work on is open. */
const openStates: ReadonlySet<CriterionState> = new Set(['none', 'not-yet', 'stale'])

/** What is left to plan for: criteria of active registrations that nothing is in hand for and no plan names yet. */
export function openForPlanning(
  registrations: readonly Covered[],
  planned: readonly Planned[],
): OpenRegistration[] {
  return registrations
    .filter(({ status }) => status === 'active')
    .map(({ id, specificationId, standings, methods }) => {
      const specification = specificationById(specificationId)
      const its = planned.filter(({ registrationId }) => registrationId === id)
      const named = new Set(its.map(each => each.criterionId))
      return {
        id,
        specificationId,
        open: specification.units.flatMap(unit =>
          criteriaOf(unit).flatMap(({ code }) => {
            const key = criterionId(unit, code)
            return openStates.has(standings.get(key)?.state ?? 'none') && !named.has(key) ? [code] : []
          }),
        ),
        lacking: specification.units.flatMap(unit =>
          missingMethods(specification, unit, methods)
            .filter(
              ({ kinds }) =>
                !its.some(each => each.criterionId.startsWith(`${unit.id}#`) && kinds.includes(each.method)),
            )
            .map(({ kinds }) => ({ unit: unit.number, kinds })),
        ),
      }
    })
}
