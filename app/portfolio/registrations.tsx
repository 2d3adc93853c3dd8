import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { Card } from '#components/ui/card.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { Status } from '#components/ui/status.tsx'
import { Day } from '#components/ui/time.tsx'
import type { CoveredRegistration } from '#lib/portfolio/queries/coverage.ts'
import { progressOf } from '#lib/portfolio/rules/coverage-groups.ts'
import { labelOf, specificationById } from '#specs/index.ts'

const statuses = { active: null, withdrawn: 'Withdrawn', completed: 'Completed' } as const

/** Each registration: how far it is, who looks after it, and what it leads to. */
export function Registrations({ registrations }: { registrations: readonly CoveredRegistration[] }) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {registrations.map(registration => (
        <li key={registration.id}>
          <Registration registration={registration} />
        </li>
      ))}
    </ul>
  )
}

function Registration({ registration }: { registration: CoveredRegistration }) {
  const { id, specificationId, status, registeredOn, units, standings } = registration
  const specification = specificationById(specificationId)
  const statusOf = new Map(units.map(unit => [unit.unitId, unit.status]))
  return (
    <Card>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-lg font-bold">
          <TextLink href={`/portfolio/coverage#${id}`}>{labelOf(specification)}</TextLink>
        </h3>
        {statuses[status] && <Status tone="warn">{statuses[status]}</Status>}
      </div>
      <p className="text-sm text-muted">
        Registered <Day at={registeredOn} />. {allocatedTo(registration)}
      </p>
      {specification.units.map(unit => {
        const { met, claimed, total } = progressOf(unit, standings)
        const label = specification.units.length > 1 ? `Unit ${unit.number}: ${unit.title}` : unit.title
        return (
          <div key={unit.id} className="space-y-1">
            <Progress label={label} value={met} max={total} unit="criteria met" />
            <div className="flex flex-wrap items-baseline gap-x-3 text-sm text-muted">
              <UnitStatusMark status={statusOf.get(unit.id) ?? 'in_progress'} />
              <span>{claimed} with evidence</span>
            </div>
          </div>
        )
      })}
      {specification.notClaimableBecause && (
        <p className="max-w-prose text-sm">For development only. {specification.notClaimableBecause}</p>
      )}
    </Card>
  )
}

function allocatedTo({ allocated }: CoveredRegistration): string {
  const names = (role: string) => allocated.filter(each => each.role === role).map(({ name }) => name)
  const assessors = names('assessor')
  const qualityAssurers = names('quality_assurer')
  if (assessors.length === 0) return 'No assessor is allocated to you yet.'
  const assured = qualityAssurers.length > 0 ? ` Quality assured by ${qualityAssurers.join(' and ')}.` : ''
  return `Assessed by ${assessors.join(' and ')}.${assured}`
}
