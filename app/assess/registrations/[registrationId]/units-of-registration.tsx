import { unitTitle } from '#app/assess/unit-name.ts'
import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { criterionId } from '#lib/assessment/rules/located-criterion.ts'
import type { CoveredRegistration } from '#lib/portfolio/queries/coverage.ts'
import { criteriaOf } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'

interface Props {
  specification: Specification
  registration: Pick<CoveredRegistration, 'units' | 'standings'>
}

/** Each unit with its status, how much of it is met, and the way to its checklist. */
export function UnitsOfRegistration({ specification, registration: { units, standings } }: Props) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {specification.units.map(unit => {
        const progress = units.find(({ unitId }) => unitId === unit.id)
        const criteria = criteriaOf(unit)
        const met = criteria.filter(({ code }) => standings.get(criterionId(unit, code))?.met).length
        return (
          progress && (
            <li key={unit.id} className="space-y-2 rounded border border-line p-4">
              <div className="flex flex-wrap items-baseline justify-between gap-2">
                <TextLink href={`/assess/units/${progress.id}`} className="inline-block py-1 font-semibold">
                  {unitTitle({ specificationId: specification.id, unitId: unit.id })}
                </TextLink>
                <UnitStatusMark status={progress.status} />
              </div>
              <Progress label="Met" value={met} max={criteria.length} unit="criteria" />
            </li>
          )
        )
      })}
    </ul>
  )
}
