import { labelOf, specificationById } from '#specs/index.ts'
import type { Specification, Unit } from '#specs/schema.ts'

interface Named {
  readonly specificationId: string
  readonly unitId: string
}

/** A stored unit as its specification has it. */
export function unitOf({ specificationId, unitId }: Named): { specification: Specification; unit: Unit } {
  const specification = specificationById(specificationId)
  const unit = specification.units.find(({ id }) => id === unitId)
  if (!unit) throw new Error(`${specification.id} has no unit '${unitId}'.`)
  return { specification, unit }
}

/** 'Unit 002: Delivering personalisation'; a standard goes by its own name. */
export function unitTitle(named: Named): string {
  const { specification, unit } = unitOf(named)
  return specification.kind === 'standard' ? unit.title : `Unit ${unit.number}: ${unit.title}`
}

export const specificationTitle = ({ specificationId }: Pick<Named, 'specificationId'>): string =>
  labelOf(specificationById(specificationId))
