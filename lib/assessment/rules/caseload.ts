import type { UnitStatus } from '#prisma/client/enums.ts'

interface UnitInCaseload {
  readonly registrationId: string
  readonly specificationId: string
  readonly candidateId: string
  readonly candidateName: string
  readonly status: UnitStatus
  readonly met: number
  readonly total: number
}

export interface RegistrationInCaseload<U extends UnitInCaseload> {
  readonly id: string
  readonly specificationId: string
  readonly candidateId: string
  readonly candidateName: string
  readonly met: number
  readonly total: number
  readonly units: readonly U[]
}

/** The registrations of a caseload, in the order of their units, each with how far it has come. */
export function caseload<U extends UnitInCaseload>(units: readonly U[]): RegistrationInCaseload<U>[] {
  return [...Map.groupBy(units, ({ registrationId }) => registrationId)].map(([id, [first, ...rest]]) => {
    const { specificationId, candidateId, candidateName } = first!
    const all = [first!, ...rest]
    const sum = (of: (unit: U) => number) => all.reduce((total, unit) => total + of(unit), 0)
    return {
      id,
      specificationId,
      candidateId,
      candidateName,
      met: sum(({ met }) => met),
      total: sum(({ total }) => total),
      units: all,
    }
  })
}

/** Units whose criteria are all met and that nobody has signed: their checklist says what else they need. */
export const isComplete = ({ status, met, total }: UnitInCaseload): boolean =>
  (status === 'in_progress' || status === 'reopened') && met === total
