import { detailsIn } from '../rules/details.ts'
import { piecesOf, type Words } from './pieces.ts'
import { possibleIdentifiers } from './possible-identifiers.ts'
import type { Hit } from './rules.ts'

interface Version {
  readonly title: string
  readonly narrative: string
  readonly details: unknown
  readonly mappings: readonly {
    readonly criterionId: string
    readonly note: string
    readonly location: string
  }[]
}

interface Besides extends Pick<Words, 'files'> {
  readonly privateNames: readonly string[]
  readonly namesThatMayStand: readonly string[]
}

/** The words of a version as they are checked. */
export const wordsOf = (version: Version, { files }: Pick<Words, 'files'>): Words => ({
  title: version.title,
  narrative: version.narrative,
  details: detailsIn(version.details),
  claims: version.mappings,
  files,
})

/** Everything in a version by which somebody could be known. */
export function checked(version: Version, besides: Besides): { words: Words; hits: Hit[] } {
  const words = wordsOf(version, besides)
  return { words, hits: possibleIdentifiers(piecesOf(words), besides) }
}
