/**
 * The crosswalk: our reading, not any publisher's, and part of no specification's content. A link is an offer to
 * look, never a claim. About half of the standard has no counterpart (finance, delegation, health and safety,
 * handling complaints and the like): the qualifications do not ask for it.
 */
import { drafts } from './crosswalk-drafts-v1.ts'
import { practiceAndStandard, principlesAndPractice } from './crosswalk-practice-v1.ts'
import { principlesAndStandard } from './crosswalk-principles-v1.ts'
import type { Link } from './crosswalk-schema.ts'

export const crosswalk: readonly Link[] = [
  ...principlesAndStandard,
  ...practiceAndStandard,
  ...principlesAndPractice,
  ...drafts,
]
