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

/** Somebody signed in, whatever seats they hold; an `Actor` and a `Visitor` are both one. */
export interface SignedIn {
  readonly personId: string
  readonly sessionId: string
}

/** In characters. Above the most, only the time to compute it grows. */
export const passwordLength = { least: 12, most: 200 } as const

/** How long a link to set a password works. */
export const passwordLinkHours = 72

/** Which of several seats somebody is shown first. */
const seatOrder = [
  'candidate',
  'assessor',
  'lead_quality_assurer',
  'quality_assurer',
  'centre_administrator',
  'external_quality_assurer',
] as const satisfies readonly Seat[]

/** The seats held, in the order in which they are offered; the two quality seats share their pages, so the lead's stands for both. */
export function seatsInOrder(held: readonly Seat[]): Seat[] {
  const inOrder = seatOrder.filter(seat => held.includes(seat))
  return inOrder.filter(seat => seat !== 'quality_assurer' || !inOrder.includes('lead_quality_assurer'))
}

/** Where somebody with these seats starts; without any, all there is for them is their account. */
export function homeOf(held: readonly Seat[]): string {
  const [first] = seatsInOrder(held)
  return first ? seats[first].home : '/account'
}

/** The address to go on to after sign-in, if it is one of ours and a browser cannot read it as another site's. */
export function safePath(path: string | undefined): string | null {
  if (!path || !/^\/(?![/\\])/.test(path) || /\p{Cc}/u.test(path)) return null
  const resolved = URL.canParse(path, 'http://here.invalid') ? new URL(path, 'http://here.invalid') : null
  return resolved?.host === 'here.invalid' && !resolved.pathname.startsWith('//') ? path : null
}
