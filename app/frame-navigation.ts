import type { Seat } from '#prisma/client/enums.ts'

export const product = 'Vocational Portfolio'

interface Page {
  readonly label: string
  readonly href: string
}

const quality = [
  { label: 'Sampling', href: '/quality' },
  { label: 'Signed units', href: '/quality/units' },
]

/** The pages that each seat finds in its header. */
export const navigation: Readonly<Record<Seat, readonly Page[]>> = {
  candidate: [
    { label: 'My portfolio', href: '/portfolio' },
    { label: 'Coverage', href: '/portfolio/coverage' },
    { label: 'Evidence', href: '/portfolio/evidence' },
    { label: 'Plan', href: '/portfolio/plan' },
  ],
  assessor: [
    { label: 'Queue', href: '/assess' },
    { label: 'Candidates', href: '/assess/candidates' },
  ],
  quality_assurer: quality,
  lead_quality_assurer: quality,
  external_quality_assurer: [{ label: 'Portfolio overview', href: '/external' }],
  centre_administrator: [
    { label: 'Overview', href: '/centre' },
    { label: 'People', href: '/centre/people' },
    { label: 'Candidates', href: '/centre/registrations' },
    { label: 'Approvals', href: '/centre/approvals' },
  ],
}

/** What everybody finds there, signed in or not. */
export const specifications: Page = { label: 'Specifications', href: '/specifications' }

export const account: Page = { label: 'Account', href: '/account' }
