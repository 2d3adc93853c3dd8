import { assessorStanding, qualityAssurerStanding, type StaffRecord } from '#lib/people/staff-rules.ts'
import type { AllocationRole } from '#prisma/client/enums.ts'
import type { Specification } from '#specs/schema.ts'

interface Asked extends StaffRecord {
  readonly role: AllocationRole
  readonly specification: Specification
  readonly on: Date
}

/** What somebody still lacks for this role, in short: "cannot sign unit 002 yet"; null when nothing. */
export function missingInShort({ role, specification, ...held }: Asked): string | null {
  if (role === 'quality_assurer')
    return qualityAssurerStanding({ specification, ...held }).verdict
      ? 'cannot quality assure this yet'
      : null
  const units = unitsMissing({ specification, ...held })
  return units.length > 0 ? `cannot sign unit ${units.map(({ number }) => number).join(' or ')} yet` : null
}

/** The same in full sentences, each saying what has to be recorded. */
export function missingInFull({ role, specification, ...held }: Asked): string[] {
  const verdicts =
    role === 'quality_assurer'
      ? [qualityAssurerStanding({ specification, ...held }).verdict]
      : unitsMissing({ specification, ...held }).map(({ verdict }) => verdict)
  return verdicts.flatMap(verdict => (verdict ? [verdict.sentence] : []))
}

const unitsMissing = (asked: Omit<Asked, 'role'>) =>
  asked.specification.units
    .map(({ number }) => ({ number, verdict: assessorStanding({ ...asked, unitNumber: number }).verdict }))
    .filter(({ verdict }) => verdict !== null)
