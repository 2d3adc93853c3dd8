import type { EvidenceKind } from '#prisma/client/enums.ts'
import { type ActivityTemplate, activityTemplates } from '#specs/activities-v1.ts'
import { counterparts } from '#specs/crosswalk.ts'
import { specificationById, statementAt } from '#specs/index.ts'

/** A registration with the codes of its criteria that are still open. */
export interface OpenRegistration {
  readonly id: string
  readonly specificationId: string
  readonly open: readonly string[]
  /** Units that still need a method, by number, and the kinds of evidence that would bring it. */
  readonly lacking: readonly { readonly unit: string; readonly kinds: readonly EvidenceKind[] }[]
}

/** Two criteria that accepted evidence in the centre showed together, and in how many pieces. */
export interface ShownTogether {
  readonly code: string
  readonly other: string
  readonly pieces: number
}

export type Why =
  | { readonly from: 'activity' }
  | { readonly from: 'crosswalk'; readonly of: string; readonly reason: string }
  | { readonly from: 'centre'; readonly with: string; readonly pieces: number }

export interface ClosedCriterion {
  readonly registrationId: string
  readonly code: string
  readonly why: Why
}

export interface Proposal {
  readonly id: string
  readonly title: string
  readonly method: EvidenceKind
  /** The open criteria that it would close beyond those of the proposals before it. */
  readonly closes: readonly ClosedCriterion[]
  /** Numbers of the units that would get the method they still lack. */
  readonly brings: readonly string[]
  /** How much it adds: what the activity itself shows counts in full, what is inferred counts less. */
  readonly gain: number
  /** How many criteria are still open after it and all before it. */
  readonly remaining: number
}

const weights = { activity: 1, crosswalk: 0.6, centre: 0.4 } as const satisfies Record<Why['from'], number>
/** A unit cannot be signed without its method, however many criteria are met. */
const weightOfMethod = 2
/** Shown together once may be chance. */
const fewestPieces = 2

/**
 * The few activities that would close most of what is open: greedy weighted set cover, so that each next activity
 * adds the most to those before it. An activity is proposed only for something that it naturally shows; what the
 * crosswalk (where it says more than 'supports') and the centre's own accepted evidence add comes on top.
 */
export function proposedActivities(
  registrations: readonly OpenRegistration[],
  together: readonly ShownTogether[],
  most = 6,
  templates: readonly ActivityTemplate[] = activityTemplates,
): Proposal[] {
  const candidates = templates.map(each => reachOf(each, registrations, together))
  const open = new Set(registrations.flatMap(({ id, open: codes }) => codes.map(code => `${id} ${code}`)))
  const lacking = new Set(
    registrations.flatMap(({ id, lacking: all }) => all.map(({ unit }) => `${id} ${unit}`)),
  )
  const proposals: Proposal[] = []
  while (proposals.length < most) {
    const best = bestOf(candidates, open, lacking)
    if (!best) break
    for (const { registrationId, code } of best.closes) open.delete(`${registrationId} ${code}`)
    for (const key of best.methods) lacking.delete(key)
    const { id, title, method } = best.template
    const brings = [...new Set(best.methods.map(key => key.slice(key.indexOf(' ') + 1)))]
    proposals.push({ id, title, method, closes: best.closes, brings, gain: best.gain, remaining: open.size })
  }
  return proposals
}

interface Reach {
  readonly template: ActivityTemplate
  /** Open criteria that the activity itself shows, and those that may be inferred from these, the best reason first. */
  readonly direct: readonly TickedCode[]
  readonly inferred: readonly (TickedCode & { readonly reasons: readonly Inference[] })[]
  /** 'registration unit' of the methods that it brings. */
  readonly methods: readonly string[]
}

interface TickedCode {
  readonly registrationId: string
  readonly code: string
}

type Inference = Exclude<Why, { from: 'activity' }>

/** The code from which something is inferred. */
const sourceOf = (why: Inference) => (why.from === 'crosswalk' ? why.of : why.with)

function bestOf(candidates: readonly Reach[], open: ReadonlySet<string>, lacking: ReadonlySet<string>) {
  let best: {
    template: ActivityTemplate
    closes: ClosedCriterion[]
    methods: string[]
    gain: number
  } | null = null
  for (const { template, direct, inferred, methods } of candidates) {
    const isOpen = ({ registrationId, code }: TickedCode) => open.has(`${registrationId} ${code}`)
    const shown = direct.filter(isOpen)
    if (shown.length === 0) continue
    // What was shown before is not done again, so nothing more follows from it.
    const shownCodes = new Set(shown.map(({ code }) => code))
    const closes = [
      ...shown.map(each => ({ ...each, why: { from: 'activity' } as const })),
      ...inferred.filter(isOpen).flatMap(({ registrationId, code, reasons }) => {
        const why = reasons.find(each => shownCodes.has(sourceOf(each)))
        return why ? [{ registrationId, code, why }] : []
      }),
    ]
    const brought = methods.filter(key => lacking.has(key))
    const sum = closes.reduce((total, { why }) => total + weights[why.from], brought.length * weightOfMethod)
    const gain = Math.round(sum * 10) / 10
    if (best && (gain < best.gain || (gain === best.gain && closes.length <= best.closes.length))) continue
    best = { template, closes, methods: brought, gain }
  }
  return best
}

/** Everything open that one activity could close. */
function reachOf(
  template: ActivityTemplate,
  registrations: readonly OpenRegistration[],
  together: readonly ShownTogether[],
): Reach {
  const { shows, method } = template
  const reasonsFor = inferencesFrom(template, registrations, together)
  return {
    template,
    direct: registrations.flatMap(({ id: registrationId, open }) =>
      open.filter(code => shows.includes(code)).map(code => ({ registrationId, code })),
    ),
    inferred: registrations.flatMap(({ id: registrationId, specificationId, open }) =>
      open.flatMap(code => {
        const reasons = reasonsFor.get(code)
        if (!reasons || shows.includes(code) || !suits(method, specificationId, code)) return []
        return [{ registrationId, code, reasons }]
      }),
    ),
    methods: registrations.flatMap(({ id, lacking, open }) =>
      lacking
        .filter(({ unit, kinds }) => {
          const shown = open.some(code => code.startsWith(`${unit}:`) && shows.includes(code))
          return shown && kinds.includes(method)
        })
        .map(({ unit }) => `${id} ${unit}`),
    ),
  }
}

/** By code, why it may be inferred from what the activity shows: the crosswalk first, then the most pieces of evidence. */
function inferencesFrom(
  { shows }: ActivityTemplate,
  registrations: readonly OpenRegistration[],
  together: readonly ShownTogether[],
): Map<string, Inference[]> {
  const ids = registrations.map(({ specificationId }) => specificationId)
  const linked = shows.flatMap(of =>
    counterparts(ids, of)
      .filter(({ strength }) => strength !== 'supports')
      .map(({ code, reason }) => ({ code, why: { from: 'crosswalk', of, reason } as Inference })),
  )
  const paired = together
    .filter(({ code, pieces }) => pieces >= fewestPieces && shows.includes(code))
    .toSorted((a, b) => b.pieces - a.pieces)
    .map(({ code, other, pieces }) => ({
      code: other,
      why: { from: 'centre', with: code, pieces } as Inference,
    }))
  const found = new Map<string, Inference[]>()
  for (const { code, why } of [...linked, ...paired]) found.set(code, [...(found.get(code) ?? []), why])
  return found
}

const told: readonly EvidenceKind[] = ['assignment', 'questioning', 'professional_discussion']

/** Whether a method may be inferred to show a criterion: what people do is not shown by what they say or write. */
function suits(method: EvidenceKind, specificationId: string, code: string): boolean {
  const located = statementAt(specificationById(specificationId), code)
  if (!located) return false
  if (located.unit.assessment === 'assignment') return method === 'assignment'
  const done = located.criterion.kind === 'performance' || located.unit.assessment === 'portfolio'
  return !done || !told.includes(method)
}
