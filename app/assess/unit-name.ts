import { labelOf, specificationById } from '#specs/index.ts'

interface Named {
  readonly specificationId: string
  readonly unitId: string
}

/** What people call a unit of a specification: 'unit 002 of Level 4 Award …', or the standard's own name. */
export function unitName({ specificationId, unitId }: Named): string {
  const specification = specificationById(specificationId)
  const unit = specification.units.find(({ id }) => id === unitId)
  const label = labelOf(specification)
  return unit && specification.kind === 'qualification' ? `unit ${unit.number} of ${label}` : label
}

/** The same where its specification is named already: 'Unit 002: Use person-centred practices …'. */
export function unitTitle({ specificationId, unitId }: Named): string {
  const specification = specificationById(specificationId)
  const unit = specification.units.find(({ id }) => id === unitId)
  if (!unit) return labelOf(specification)
  return specification.kind === 'qualification' ? `Unit ${unit.number}: ${unit.title}` : unit.title
}
