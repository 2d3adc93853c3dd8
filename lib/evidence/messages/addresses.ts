import type { Seat } from '#prisma/client/enums.ts'
import type { Subject } from './queries.ts'

const evidencePages: Partial<Record<Seat, string>> = {
  candidate: '/portfolio/evidence',
  assessor: '/assess/evidence',
}

const criterionPages: Partial<Record<Seat, string>> = {
  candidate: '/portfolio/criteria',
  assessor: '/assess/criteria',
  quality_assurer: '/quality/criteria',
  lead_quality_assurer: '/quality/criteria',
}

/** Where somebody in this seat finds a thread; `null` where the seat has no page that shows it. */
export function pageOf(subject: Subject, seat: Seat): string | null {
  if ('evidenceId' in subject) {
    const page = evidencePages[seat]
    return page ? `${page}/${subject.evidenceId}#messages` : null
  }
  const { registrationId, criterionId } = subject
  const page = criterionPages[seat]
  const code = encodeURIComponent(criterionId.slice(criterionId.indexOf('#') + 1))
  return page ? `${page}/${registrationId}/${code}#messages` : null
}
