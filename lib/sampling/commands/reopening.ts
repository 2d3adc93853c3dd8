import type { Note } from '#lib/notification/notify.ts'

interface Reopened {
  readonly registrationId: string
  readonly unitProgressId: string
  /** Its number: '002'. */
  readonly unit: string
}

/** Who is told that a unit is reopened: its assessors, who judge it again, and its candidate. */
export const reopeningOf = ({ registrationId, unitProgressId, unit }: Reopened): Note[] => [
  {
    kind: 'unit.reopened',
    to: { assessorsOf: [registrationId] },
    seat: 'assessor',
    address: `/assess/units/${unitProgressId}`,
    facts: { unit },
  },
  {
    kind: 'unit.reopened',
    to: { candidatesOf: [registrationId] },
    seat: 'candidate',
    address: `/portfolio/coverage#${registrationId}`,
    facts: { unit },
  },
]
