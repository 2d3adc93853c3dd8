import type { ComponentProps } from 'react'
import type { DetailsFields } from '#components/evidence/details-fields.tsx'
import { SaveEvidence } from '#lib/evidence/input.ts'
import type { Fields } from '#lib/evidence/rules/reconcile.ts'
import { formObject } from '#lib/form-data.ts'

type Saved = ComponentProps<typeof DetailsFields>['saved']

const nowhere = '00000000-0000-7000-8000-000000000000'

/** What a draft's fields were filled with, of the names under which a device keeps them. */
export function savedOf(fields: Fields): Saved {
  const data = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of values) data.append(name, value)
  const read = SaveEvidence.safeParse({ ...formObject(data), evidenceId: nowhere, revision: 0 })
  if (!read.success) return undefined
  const { title, narrative, activityOn, observer, details } = read.data
  return {
    title,
    narrative,
    activityOn,
    details,
    observerRole: observer.role,
    observerName: observer.name,
    observerPosition: observer.position,
    observerRelation: observer.relation,
    observerBasis: observer.basis,
  }
}
