import type { EvidenceKind } from '#prisma/client/enums.ts'
import { detailsIn } from './details.ts'
import { claimField } from './field-names.ts'
import type { Claim, ClaimRow, OwnRegistration } from './mapping.ts'
import type { Fields } from './reconcile.ts'
import type { Observer } from './submission.ts'

/** A draft as it is stored; `activityOn` as '2026-11-22'. */
export interface StoredDraft {
  readonly kind: EvidenceKind
  readonly registrations: readonly OwnRegistration[]
  readonly latest: Observer & {
    readonly title: string
    readonly narrative: string
    readonly activityOn: string | null
    readonly details: unknown
    readonly mappings: readonly ClaimRow[]
  }
}

/** A stored draft by the names of its form's fields: what its form would send back unchanged. */
export function fieldsOf({ registrations, latest }: StoredDraft): Fields {
  const { title, narrative, activityOn, details, mappings } = latest
  const active = new Set(registrations.filter(({ status }) => status === 'active').map(({ id }) => id))
  const observer = {
    role: latest.observerRole,
    name: latest.observerName,
    position: latest.observerPosition,
    relation: latest.observerRelation,
    basis: latest.observerBasis,
  }
  const claims = mappings
    .filter(({ registrationId }) => active.has(registrationId))
    .map(({ criterionId, ...row }) => ({ ...row, code: criterionId.slice(criterionId.indexOf('#') + 1) }))
  return fieldsSent({ title, narrative, activityOn, observer, details: detailsIn(details), claims })
}

/** The same of what a form sent, once it is parsed. */
export function fieldsSent({ claims, ...draft }: SentDraft): Fields {
  const marks = claims?.map(({ registrationId, code, subPoints, note, location, filePosition }) => {
    const mark = { on: 'on', note, location, file: filePosition, points: subPoints }
    return flattened(mark, claimField(registrationId, code))
  })
  return Object.assign(flattened(draft), ...(marks ?? []))
}

interface SentDraft {
  readonly title: string
  readonly narrative: string
  readonly activityOn: string | null
  readonly observer: object
  readonly details: object
  readonly claims?: readonly Claim[] | undefined
}

/** Nested values by the names under which a form sends them; what is empty is not there. */
export function flattened(value: unknown, name = ''): Record<string, string[]> {
  if (value === null || value === undefined || value === '') return {}
  if (typeof value !== 'object') return { [name]: [String(value)] }
  if (Array.isArray(value) && value.every(each => typeof each === 'string'))
    return value.length > 0 ? { [`${name}[]`]: value } : {}
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => flattened(inner, name ? `${name}.${key}` : key)),
  )
}

/** The edited field that a problem at this place is about: itself, one below it, or the list that it is one of. */
export const fieldAt = (place: string, edited: readonly string[]): string | undefined =>
  edited.find(name => name === place || name === `${place}[]` || name === place.replace(/\.\d+$/, '[]')) ??
  edited.find(name => name.startsWith(`${place}.`))
