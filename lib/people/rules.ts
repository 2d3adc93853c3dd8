import type { Seat } from '#prisma/client/enums.ts'

/** Somebody signed in, sitting in one seat of one centre. */
export interface Actor {
  readonly personId: string
  readonly name: string
  readonly centreId: string
  readonly centreName: string
  /** The seat that this request is made from. */
  readonly seat: Seat
  readonly sessionId: string
}

/** Each seat: what people call it, and where its first page is. */
export const seats = {
  candidate: { label: 'Candidate', home: '/portfolio' },
  assessor: { label: 'Assessor', home: '/assess' },
  quality_assurer: { label: 'Quality assurer', home: '/quality' },
  lead_quality_assurer: { label: 'Lead quality assurer', home: '/quality' },
  external_quality_assurer: { label: 'External quality assurer', home: '/external' },
  centre_administrator: { label: 'Centre administrator', home: '/centre' },
} as const satisfies Record<Seat, { label: string; home: string }>
