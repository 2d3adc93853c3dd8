import type { Specification } from '#specs/schema.ts'
import { explain, type Reason } from './explain.ts'
import { type Learned, nothingLearned } from './learned.ts'
import { fitOf, type Shelf, shelfOf, type Weights, weights } from './rank.ts'
import type { Meaning } from './semantic.ts'
import type { Statement } from './statements.ts'

/** One of the texts of a piece of evidence: its title, its story, or what was drawn from a file. */
export interface Part {
  readonly name: string
  readonly text: string
}

export interface Request {
  readonly parts: readonly Part[]
  /** A kind of evidence; one that is not known says neither doing nor knowing. */
  readonly kind: string
  readonly specifications: readonly Specification[]
  /** What assessors of the centre accepted. */
  readonly learned?: Learned
  /** Criteria, as the database names them, that are claimed already and so not suggested. */
  readonly claimed?: ReadonlySet<string>
  readonly meaning?: Meaning | null
  readonly weights?: Weights
}

export interface Suggestion {
  readonly criterionId: string
  readonly code: string
  readonly specificationId: string
  /** From 0 to 1: about how likely it is that an assessor would accept it, where the text is telling. */
  readonly score: number
  /** The sentence that speaks for it, or null where it was found by likeness alone. */
  readonly reason: Reason | null
}

/**
 * The score from which a suggestion is worth a candidate's while. On passages of our own some five are shown for
 * each, and nine in ten of the right ones are among them.
 */
export const worthShowing = 0.25

interface Placed {
  readonly shelf: Shelf
  /** Where on the shelf the statement stands. */
  readonly place: number
  readonly statement: Statement
  readonly fit: number
}

/**
 * The statements that evidence may bear on, the likeliest first, each with the sentence that speaks for it.
 * They are suggestions: nothing is claimed until the candidate does so.
 */
export function suggest(request: Request, limit = 10): Suggestion[] {
  return ranked(request)
    .slice(0, limit)
    .map(({ shelf, place, statement, fit }) => ({
      criterionId: statement.criterionId,
      code: statement.criterion.code,
      specificationId: statement.specificationId,
      score: likelihood(fit, request.meaning != null),
      reason: explain(request.parts, shelf, place),
    }))
}

/** Every statement that is not claimed, the likeliest first; one that stands in two specifications is there once. */
export function ranked({
  parts,
  kind,
  specifications,
  learned = nothingLearned,
  claimed = new Set(),
  meaning = null,
  weights: given = weights,
}: Request): Placed[] {
  const text = textOf(parts)
  const seen = new Set(claimed)
  return specifications
    .flatMap(specification => {
      const shelf = shelfOf(specification)
      const fits = fitOf({ text, kind, meaning }, shelf, learned, given)
      return shelf.statements.map((statement, place) => ({ shelf, place, statement, fit: fits[place]! }))
    })
    .toSorted((a, b) => b.fit - a.fit)
    .filter(({ statement: { criterionId } }) => !seen.has(criterionId) && seen.add(criterionId))
}

/** The texts as one, for the encoder to read too. */
export function textOf(parts: readonly Part[]): string {
  return parts
    .map(part => part.text.trim())
    .filter(Boolean)
    .join('\n')
}

/** Read off passages of our own. A signal more makes fits wider, and the same score has to say the same. */
function likelihood(fit: number, withMeaning: boolean): number {
  return 1 / (1 + Math.exp(3.6 - (withMeaning ? 0.75 : 1) * fit))
}
