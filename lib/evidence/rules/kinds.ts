import { type Reason, refused, type Verdict } from '#lib/refusal.ts'
import type { DeclarationKind, EvidenceKind, ObserverRole } from '#prisma/client/enums.ts'
import { rulesOf } from '#specs/index.ts'
import type { Rule, Specification, Unit } from '#specs/schema.ts'
import type { Details } from '../details-input.ts'
import { declarationsInOrder } from './declarations.ts'

type Source = Extract<Rule, { kind: 'additional-sources' }>['kinds'][number]

/** What a kind asks for beside title, day, text and files. */
export type Part = keyof Details

/** Who may have written it. */
export type Author = 'candidate' | ObserverRole

export interface Kind {
  readonly label: string
  readonly hint: string
  /** Who may author it, and the same in words. */
  readonly authors: readonly Author[]
  readonly author: string
  /** Its own parts, in the order of its form; every kind has further activities, and with files links and consent. */
  readonly parts: readonly Part[]
  /** What its candidate declares when handing it in. */
  readonly declarations: readonly DeclarationKind[]
  /** Somebody besides the candidate who was there, and which roles they may have had. */
  readonly observer: { readonly title: string; readonly roles: readonly ObserverRole[] } | null
  /** False where a copy must never enter the portfolio. */
  readonly files: boolean
  /** What the story has to say. */
  readonly narrative: string
  /** What handbooks call it when they list the sources that may stand beside observation. */
  readonly source: Source | 'observation' | null
  /** The kind of rule by which a specification refuses it. */
  readonly refusedBy: 'real-work-only' | 'no-prior-learning' | null
}

const common = {
  authors: ['candidate'],
  author: 'You, the candidate',
  parts: [],
  declarations: declarationsInOrder,
  observer: null,
  files: true,
  narrative: 'Say what you did, how and why, and what came of it. Write “Individual A”, never a name.',
  source: null,
  refusedBy: null,
} as const satisfies Partial<Kind>

/** Every kind of evidence, in the trade's words (seed 004 L216-229; seed 001 L12-14; seed 002 L75). */
export const kinds = {
  observation: {
    ...common,
    label: 'Observation',
    hint: 'Your assessor or an expert witness watched you at work and wrote down what they saw.',
    authors: ['assessor', 'expert_witness'],
    author: 'The assessor or the expert witness who watched',
    observer: { title: 'Who observed you', roles: ['assessor', 'expert_witness'] },
    narrative: 'What was seen, in the observer’s words, or what the attached report is about.',
    source: 'observation',
  },
  expert_witness_testimony: {
    ...common,
    label: 'Expert witness testimony',
    hint: 'Somebody competent in the work, who knows the units, states what they saw you do.',
    authors: ['expert_witness'],
    author: 'The expert witness',
    observer: { title: 'Who the expert witness is', roles: ['expert_witness'] },
    source: 'observation',
  },
  witness_testimony: {
    ...common,
    label: 'Witness testimony',
    hint: 'A colleague, manager or other professional states what they saw you do. It supports other evidence.',
    authors: ['witness'],
    author: 'The witness',
    observer: { title: 'Who the witness is', roles: ['witness'] },
    source: 'witness-testimony',
  },
  reflective_log: {
    ...common,
    label: 'Reflective log',
    hint: 'Your own account of real work: one occasion, what you did, why, and what you would do again.',
    parts: ['reflection'],
    narrative:
      'Write freely here, or use the four headings below, or both. Write “Individual A”, never a name.',
  },
  work_product: {
    ...common,
    label: 'Work product',
    hint: 'Something your work produced: a plan, a record, minutes. Remove everything that identifies anybody first.',
    narrative: 'Say what it is, what your own part in it was, and how it was used.',
    source: 'work-product',
  },
  professional_discussion: {
    ...common,
    label: 'Professional discussion',
    hint: 'A planned, recorded conversation that your assessor led. Give the times at which each criterion comes up.',
    authors: ['candidate', 'assessor'],
    author: 'You and your assessor',
    parts: ['agreed'],
    narrative:
      'Notes of the discussion, or what the attached recording holds. Map each criterion to its time.',
    observer: { title: 'Who led the discussion', roles: ['assessor'] },
    source: 'professional-discussion',
  },
  questioning: {
    ...common,
    label: 'Questioning',
    hint: 'Questions that your assessor asked, with your answers, spoken or written.',
    authors: ['candidate', 'assessor'],
    author: 'You and your assessor',
    parts: ['questions'],
    observer: { title: 'Who asked the questions', roles: ['assessor'] },
    narrative: 'How the questions were asked, or what the attached record holds.',
    source: 'questioning',
  },
  case_study: {
    ...common,
    label: 'Case study',
    hint: 'An account of one person’s or one team’s support over time, anonymised.',
    parts: ['basis'],
  },
  assignment: {
    ...common,
    label: 'Assignment',
    hint: 'Your answer to a set task. The assignment for City & Guilds unit 001 is the one that City & Guilds sets.',
    parts: ['task'],
    narrative: 'Your answer, or what the attached file holds.',
  },
  in_situ: {
    ...common,
    label: 'Evidence held in situ',
    hint: 'A confidential record that stays at work: describe it here, and your assessor looks at it there.',
    files: false,
    parts: ['held'],
    narrative:
      'What the record shows of your practice, without anything in it by which somebody could be known.',
  },
  simulation: {
    ...common,
    label: 'Simulation',
    hint: 'A role-play or exercise, not real work. Some units refuse it.',
    refusedBy: 'real-work-only',
  },
  prior_learning: {
    ...common,
    label: 'Prior learning',
    hint: 'A qualification or experience from before your registration. Some qualifications refuse it.',
    refusedBy: 'no-prior-learning',
  },
} as const satisfies Record<EvidenceKind, Kind>

export const kindOf = (kind: EvidenceKind): Kind => kinds[kind]

export const kindsInOrder = Object.keys(kinds) as EvidenceKind[]

/**
 * Whether evidence of this kind may be mapped to this unit of this specification. Refuses with
 * kind-not-admitted and the handbook's own sentence (seed 004 L216, L218-223, L229).
 */
export function admits(specification: Specification, unit: Unit, kind: EvidenceKind): Verdict {
  const rule = refusingRule(specification, unit, kind)
  if (!rule) return null
  const reason: Reason = 'kind-not-admitted'
  return refused(reason, {
    kind: kindOf(kind).label,
    unit: unit.number,
    rule: rule.text,
    source: rule.source,
  })
}

function refusingRule(specification: Specification, unit: Unit, kind: EvidenceKind): Rule | undefined {
  const { refusedBy, source } = kindOf(kind)
  const here = (rule: { unit: string }) => rule.unit === unit.number
  const rules: Rule[] = []
  if (refusedBy === 'real-work-only') rules.push(...rulesOf(specification, refusedBy).filter(here))
  if (refusedBy === 'no-prior-learning') rules.push(...rulesOf(specification, refusedBy))
  if (source !== 'observation')
    rules.push(
      ...rulesOf(specification, 'additional-sources')
        .filter(here)
        .filter(rule => !rule.open && !(source && rule.kinds.includes(source))),
    )
  return rules.find(({ enforce }) => enforce === 'block')
}
