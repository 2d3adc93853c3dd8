import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { EvidenceKind, ExpertWitnessBasis } from '#prisma/client/enums.ts'
import { rulesOf } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import { inWords } from './in-words.ts'

/** What an assessor says about the person who observed. */
export interface ObserverVouched {
  readonly role: 'assessor' | 'expert_witness'
  /** The assessor was the observer. */
  readonly observedMyself: boolean
  readonly workingKnowledge: boolean
  readonly occupationallyCompetent: boolean
  readonly basis: ExpertWitnessBasis | null
}

/** The kinds in which an assessor or an expert witness states what they saw. */
export const isObserved = (kind: EvidenceKind): boolean => kindOf(kind).source === 'observation'

const basisOf = {
  'workplace-assessment-qualification': 'assessment_qualification',
  'role-evaluating-everyday-practice': 'evaluates_staff_practice',
} as const satisfies Record<string, ExpertWitnessBasis>

/** The bases in words, as they complete "must …". */
export const basisWords: Readonly<Record<ExpertWitnessBasis, string>> = {
  assessment_qualification: 'hold a qualification in workplace assessment',
  evaluates_staff_practice: 'evaluate the everyday practice of staff as part of their job',
}

/**
 * Whether an assessor may confirm the observer of a version for these specifications (R09: seed 004 L133-138).
 * An expert witness who cannot be confirmed is still a witness: the testimony counts as plain testimony.
 */
export function mayConfirmObserver(
  version: { readonly kind: EvidenceKind; readonly observerName: string | null },
  specifications: readonly Specification[],
  vouched: ObserverVouched,
): Verdict {
  if (!isObserved(version.kind)) return refused('no-observer')
  if (vouched.role === 'assessor') return vouched.observedMyself ? null : refused('observer-named-assessor')
  const missing = new Set(specifications.flatMap(specification => missingFor(specification, vouched)))
  return missing.size > 0
    ? refused('observer-not-expert', {
        name: version.observerName ?? 'The observer',
        missing: inWords(missing),
      })
    : null
}

function missingFor(specification: Specification, vouched: ObserverVouched): string[] {
  return rulesOf(specification, 'expert-witness').flatMap(rule => {
    const bases = rule.anyOf.map(each => basisOf[each])
    return [
      ...(vouched.workingKnowledge ? [] : ['have a working knowledge of the units']),
      ...(vouched.occupationallyCompetent ? [] : ['be competent in the work']),
      ...(vouched.basis && bases.includes(vouched.basis)
        ? []
        : [bases.map(each => basisWords[each]).join(' or ')]),
    ]
  })
}
