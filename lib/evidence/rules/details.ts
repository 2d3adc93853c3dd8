import type { EvidenceKind } from '#prisma/client/enums.ts'
import { Details } from '../details-input.ts'
import { kindOf, type Part } from './kinds.ts'

export type { Details } from '../details-input.ts'

export const noDetails: Details = Details.parse({})

/** What a version holds in its details, whatever was stored when there were fewer parts. */
export const detailsIn = (stored: unknown): Details => Details.safeParse(stored ?? {}).data ?? noDetails

/** The parts that this kind has and that somebody filled in: what is stored, and what the digest is over. */
export function keptDetails(kind: EvidenceKind, details: Details): Partial<Details> {
  const parts: readonly (keyof Details)[] = partsOf(kind)
  return Object.fromEntries(
    Object.entries(details).filter(
      ([part, value]) =>
        parts.includes(part as keyof Details) &&
        JSON.stringify(value) !== JSON.stringify(noDetails[part as keyof Details]),
    ),
  )
}

/** What its form asks for, in the order of the form. */
export function partsOf(kind: EvidenceKind): Part[] {
  const { parts, files } = kindOf(kind)
  return [...parts, 'activities', ...(files ? (['links', 'consent'] as const) : [])]
}
