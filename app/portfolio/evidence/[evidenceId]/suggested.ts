import type { ShownSuggestion } from '#components/mapping/suggestions.tsx'
import { within } from '#lib/db.ts'
import { piecesOf } from '#lib/evidence/identifiers/pieces.ts'
import type { OwnEvidence, OwnVersion } from '#lib/evidence/queries/own-evidence.ts'
import { wordsToCheck } from '#lib/evidence/queries/words-to-check.ts'
import { detailsIn } from '#lib/evidence/rules/details.ts'
import { admits } from '#lib/evidence/rules/kinds.ts'
import { meaningOf } from '#lib/evidence/suggestions/encoder.ts'
import { learnedIn } from '#lib/evidence/suggestions/learned-in-centre.ts'
import { suggest, textOf, worthShowing } from '#lib/evidence/suggestions/suggest.ts'
import type { Actor } from '#lib/people/rules.ts'
import { specificationById, statementAt } from '#specs/index.ts'

const most = 10

/** Criteria that a draft may show besides what it claims, each with the sentence that speaks for it. */
export async function suggestedFor(
  actor: Actor,
  { kind, registrations }: OwnEvidence,
  latest: OwnVersion,
): Promise<ShownSuggestion[]> {
  const active = registrations.filter(({ status }) => status === 'active')
  const { files, learned } = await within(actor, async tx => ({
    files: (await wordsToCheck(tx, latest.id)).files,
    learned: await learnedIn(tx, actor.centreId, new Date()),
  }))
  const { title, narrative } = latest
  const pieces = piecesOf({ title, narrative, details: detailsIn(latest.details), claims: [], files })
  const parts = pieces.map(({ where, text }) => ({ name: where, text }))
  const found = suggest(
    {
      parts,
      kind,
      specifications: active.map(({ specificationId }) => specificationById(specificationId)),
      learned,
      meaning: await meaningOf(textOf(parts)),
      claimed: new Set(latest.mappings.map(({ criterionId }) => criterionId)),
    },
    4 * most,
  )
  return found
    .flatMap(({ code, score, reason, specificationId }) => {
      const specification = specificationById(specificationId)
      const located = statementAt(specification, code)
      const registration = active.find(each => each.specificationId === specificationId)
      if (!located || !registration || !reason || score < worthShowing) return []
      if (admits(specification, located.unit, kind)) return []
      const { text: sentence, from, words } = reason
      const marks = words.map(word => ({ at: word.from - from, length: word.to - word.from }))
      return [{ registrationId: registration.id, code, text: located.criterion.text, sentence, marks }]
    })
    .slice(0, most)
}
