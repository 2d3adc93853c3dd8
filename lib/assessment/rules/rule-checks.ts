import { kindOf } from '#lib/evidence/rules/kinds.ts'
import type { CriterionStanding } from '#lib/portfolio/rules/criterion-state.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type {
  DeclarationKind,
  EvidenceKind,
  ObserverRole,
  RegistrationStatus,
  UnitStatus,
} from '#prisma/client/enums.ts'
import type { Rule, Specification, Unit } from '#specs/schema.ts'

import { inWords } from './in-words.ts'

/** An item of evidence whose judgements count for a criterion of the unit. */
export interface CountingEvidence {
  readonly evidenceId: string
  readonly title: string
  readonly kind: EvidenceKind
  /** What an assessor confirmed its observer to be, last; `null` where nobody has. */
  readonly observer: ObserverRole | null
  readonly declarations: readonly DeclarationKind[]
  /** Of an assignment: who set its task. */
  readonly setBy: 'awarding_organisation' | 'centre' | 'employer' | null
}

/** One unit of one registration with everything that its checklist asks. */
export interface UnitToSign {
  readonly status: UnitStatus
  readonly candidateId: string
  readonly registrationId: string
  readonly registrationStatus: RegistrationStatus
  /** The people who are its assessors now. */
  readonly assessorIds: readonly string[]
  readonly specification: Specification
  readonly unit: Unit
  /** How each criterion stands, by its code. */
  readonly standings: ReadonlyMap<string, CriterionStanding>
  readonly counting: readonly CountingEvidence[]
  /** What the assessor's own standing for this unit allows on the day (R07, R08). */
  readonly assessor: Verdict
}

/** Something that is missing, and where it is put right. */
export interface Missing {
  readonly label: string
  readonly href: string
}

/** One thing that a unit needs before it is signed. */
export interface ChecklistItem {
  readonly key: string
  readonly label: string
  /** Where the handbook asks for it; `null` where every specification does. */
  readonly source: string | null
  readonly verdict: Verdict
  readonly missing: readonly Missing[]
}

type Kind = Rule['kind']
type Of<K extends Kind> = Extract<Rule, { kind: K }>

interface Answer {
  readonly label: string
  readonly verdict: Verdict
  readonly missing?: readonly Missing[]
}

/** What each kind of rule asks of a unit at sign-off; a kind that is not here asks nothing then. */
export const ruleChecks: { readonly [K in Kind]?: (rule: Of<K>, unit: UnitToSign) => Answer } = {
  'assessor-requirement': (_, { assessor }) => ({
    label: 'You may assess this unit',
    verdict: assessor,
  }),
  'observation-required': observation,
  'real-work-only': ({ unit }, { counting }) => ({
    label: 'All from real work',
    ...none(counting, 'real-work-only', title => refused('simulation-counted', { title, unit })),
  }),
  'no-prior-learning': (_, { counting }) => ({
    label: 'No prior learning',
    ...none(counting, 'no-prior-learning', title => refused('prior-learning-counted', { title })),
  }),
  'external-assignment': ({ unit, setBy: body }, { counting, registrationId }) => ({
    label: `The assignment set by ${body}`,
    ...(counting.some(({ kind, setBy }) => kind === 'assignment' && setBy === 'awarding_organisation')
      ? { verdict: null }
      : {
          verdict: refused('assignment-missing', { unit, by: body }),
          missing: [{ label: 'The evidence of this registration', href: registrationOf(registrationId) }],
        }),
  }),
}

/** Checks a rule against a unit; `null` where its kind asks nothing at sign-off or it speaks to another unit. */
export function checked(rule: Rule, unit: UnitToSign): Answer | null {
  if ('unit' in rule && rule.unit !== unit.unit.number) return null
  const check = ruleChecks[rule.kind] as ((rule: Rule, unit: UnitToSign) => Answer) | undefined
  return rule.enforce === 'block' ? (check?.(rule, unit) ?? null) : null
}

const registrationOf = (id: string) => `/assess/registrations/${id}`
const deskOf = ({ evidenceId, title }: CountingEvidence): Missing => ({
  label: title,
  href: `/assess/evidence/${evidenceId}`,
})

const observers = { assessor: 'assessor', 'expert-witness': 'expert_witness' } as const

/** Asks for enough observations whose observer an assessor has confirmed (R17: seed 004 L218). */
function observation(rule: Of<'observation-required'>, { counting, registrationId }: UnitToSign): Answer {
  const label = `Observation by ${inAnyWords(rule.by)}`
  const roles = rule.by.map(each => observers[each])
  const observed = counting.filter(({ kind }) => kindOf(kind).source === 'observation')
  const confirmed = observed.filter(({ observer }) => roles.some(role => role === observer))
  if (confirmed.length >= rule.minimum) return { label, verdict: null }
  const unconfirmed = observed.filter(each => !confirmed.includes(each))
  return {
    label,
    verdict: refused('observation-missing', {
      unit: rule.unit,
      minimum: rule.minimum === 1 ? 'an observation' : `${rule.minimum} observations`,
      by: inAnyWords(rule.by),
      found: foundInWords(confirmed.length, unconfirmed),
    }),
    missing:
      unconfirmed.length > 0
        ? unconfirmed.map(each => ({
            label: `Confirm the observer of “${each.title}”`,
            href: `/assess/evidence/${each.evidenceId}#observer`,
          }))
        : [{ label: 'The evidence of this registration', href: registrationOf(registrationId) }],
  }
}

const inAnyWords = (by: Of<'observation-required'>['by']) =>
  by.map(each => (each === 'assessor' ? 'an assessor' : 'an expert witness')).join(' or ')

function foundInWords(confirmed: number, unconfirmed: readonly CountingEvidence[]): string {
  const waiting = unconfirmed.map(({ title }) => `“${title}”`)
  if (waiting.length > 0) return `${inWords(waiting)}, whose observer has not been confirmed as either`
  return confirmed === 0 ? 'none' : `only ${confirmed}`
}

function none(
  counting: readonly CountingEvidence[],
  refusedBy: 'real-work-only' | 'no-prior-learning',
  refusal: (title: string) => Verdict,
): Pick<Answer, 'verdict' | 'missing'> {
  const found = counting.filter(({ kind }) => kindOf(kind).refusedBy === refusedBy)
  return { verdict: found[0] ? refusal(found[0].title) : null, missing: found.map(deskOf) }
}
