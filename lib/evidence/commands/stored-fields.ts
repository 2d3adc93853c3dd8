import { dayOf } from '#lib/people/day-rules.ts'
import { fieldsOf } from '../rules/draft-fields.ts'
import type { Fields } from '../rules/reconcile.ts'
import type { LockedEvidence } from './own-evidence.ts'

/** A loaded draft by the names of its form's fields. */
export const storedFields = ({
  kind,
  registrations,
  latest,
}: Pick<LockedEvidence, 'kind' | 'registrations' | 'latest'>): Fields =>
  fieldsOf({
    kind,
    registrations,
    latest: { ...latest, activityOn: latest.activityOn && dayOf(latest.activityOn) },
  })

/** What its form would send beside what a person can change. */
export const idsOf = ({ id, revision }: Pick<LockedEvidence, 'id' | 'revision'>): Fields => ({
  evidenceId: [id],
  revision: [String(revision)],
})
