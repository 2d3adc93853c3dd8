import { refused, type Verdict } from '#lib/refusal.ts'
import type { EvidenceStatus, Seat } from '#prisma/client/enums.ts'

export type EvidenceDeed =
  | 'save'
  | 'submit'
  | 'recall'
  | 'return'
  | 'reject'
  | 'judge'
  | 'revise'
  | 'withdraw'
  | 'delete'

export interface Transition {
  /** Where it may lead; for a judgement, what was found decides which. `gone` leaves nothing behind. */
  readonly to: readonly (EvidenceStatus | 'gone')[]
  /** What would stand against it. */
  readonly unless?: 'judged' | 'ever-judged' | 'ever-submitted'
  /** True when the work goes on in a copy with the next number, and what was handed in stays as it is. */
  readonly nextVersion?: true
}

type Table = {
  readonly [S in Seat]?: { readonly [E in EvidenceStatus]?: { readonly [D in EvidenceDeed]?: Transition } }
}

const judge = { to: ['assessed', 'action_required'] } as const satisfies Transition
/** For a breach of confidentiality, judged or not: what is erased cannot wait. */
const reject = { to: ['draft'], nextVersion: true } as const satisfies Transition
const revise = { to: ['draft'], nextVersion: true } as const satisfies Transition

/** What is not in this table cannot happen to a piece of evidence. */
export const transitions = {
  candidate: {
    draft: {
      save: { to: ['draft'] },
      submit: { to: ['submitted'] },
      withdraw: { to: ['withdrawn'], unless: 'ever-judged' },
      delete: { to: ['gone'], unless: 'ever-submitted' },
    },
    submitted: {
      recall: { to: ['draft'], unless: 'judged', nextVersion: true },
      withdraw: { to: ['withdrawn'], unless: 'ever-judged' },
    },
    action_required: { revise },
    assessed: { revise },
  },
  assessor: {
    submitted: { return: { to: ['draft'], unless: 'judged', nextVersion: true }, reject, judge },
    action_required: { reject, judge },
    assessed: { reject, judge },
  },
} as const satisfies Table

const table: Table = transitions

/** What the rules need to know of a piece of evidence. */
export interface EvidenceStanding {
  readonly status: EvidenceStatus
  /** Whether anybody judged the version that was handed in last. */
  readonly judged: boolean
  readonly everJudged: boolean
  readonly everSubmitted: boolean
}

export const transitionFor = (seat: Seat, status: EvidenceStatus, deed: EvidenceDeed): Transition | null =>
  table[seat]?.[status]?.[deed] ?? null

/** Whether somebody in this seat may do this now. Refuses with evidence-status, evidence-judged or evidence-handed-in. */
export function mayDo(seat: Seat, evidence: EvidenceStanding, deed: EvidenceDeed): Verdict {
  const transition = transitionFor(seat, evidence.status, deed)
  if (!transition)
    return refused('evidence-status', {
      deed: deedWords[deed],
      status: statusWords[evidence.status],
      instead: insteadOf[evidence.status],
    })
  if (transition.unless === 'judged' && evidence.judged) return refused('evidence-judged')
  if (transition.unless === 'ever-judged' && evidence.everJudged) return refused('evidence-judged')
  if (transition.unless === 'ever-submitted' && evidence.everSubmitted) return refused('evidence-handed-in')
  return null
}

/** What the person in this seat may do to it now: the buttons of a page. */
export const deedsOpen = (seat: Seat, evidence: EvidenceStanding): EvidenceDeed[] =>
  (Object.keys(deedWords) as EvidenceDeed[]).filter(deed => mayDo(seat, evidence, deed) === null)

export const statusWords = {
  draft: 'a draft',
  submitted: 'submitted',
  action_required: 'waiting for your answer',
  assessed: 'assessed',
  withdrawn: 'withdrawn',
} as const satisfies Record<EvidenceStatus, string>

const deedWords = {
  save: 'be changed',
  submit: 'be submitted',
  recall: 'be recalled',
  return: 'be returned',
  reject: 'be rejected for a breach of confidentiality',
  judge: 'be judged',
  revise: 'get a new version',
  withdraw: 'be withdrawn',
  delete: 'be deleted',
} as const satisfies Record<EvidenceDeed, string>

const insteadOf = {
  draft: 'Its draft can be changed and submitted.',
  submitted: 'Until somebody judges it, its candidate can recall it.',
  action_required: 'Answer with a new version.',
  assessed: 'A new version can be started.',
  withdrawn: 'Add it anew if it is needed after all.',
} as const satisfies Record<EvidenceStatus, string>
