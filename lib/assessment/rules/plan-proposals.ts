import type { EvidenceKind } from '#prisma/client/enums.ts'
import { counterparts } from '#specs/crosswalk.ts'
import { specificationById, statementAt } from '#specs/index.ts'
import { type ActivityTemplate, activityTemplates } from './plan-templates.ts'

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
  readonly closes: readonly ClosedCriterion[]
  /** 'registration unit' of the methods that it brings. */
  readonly methods: readonly string[]
}

function bestOf(candidates: readonly Reach[], open: ReadonlySet<string>, lacking: ReadonlySet<string>) {
  let best: (Reach & { gain: number }) | null = null
  for (const { template, closes, methods } of candidates) {
    const left = closes.filter(({ registrationId, code }) => open.has(`${registrationId} ${code}`))
    if (!left.some(({ why }) => why.from === 'activity')) continue
    const brought = methods.filter(key => lacking.has(key))
    const sum = left.reduce((total, { why }) => total + weights[why.from], brought.length * weightOfMethod)
    const gain = Math.round(sum * 10) / 10
    if (best && (gain < best.gain || (gain === best.gain && left.length <= best.closes.length))) continue
    best = { template, closes: left, methods: brought, gain }
  }
  return best
}

/** Everything open that one activity would close, each once and for its best reason. */
function reachOf(
  template: ActivityTemplate,
  registrations: readonly OpenRegistration[],
  together: readonly ShownTogether[],
): Reach {
  const ids = registrations.map(({ specificationId }) => specificationId)
  const linked = reasonsFrom(template, ids)
  const paired = pairedWith(template, together)
  const closes = registrations.flatMap(({ id: registrationId, specificationId, open }) =>
    open.flatMap(code => {
      const why: Why | undefined = template.shows.includes(code)
        ? { from: 'activity' }
        : suits(template.method, specificationId, code)
          ? (linked.get(code) ?? paired.get(code))
          : undefined
      return why ? [{ registrationId, code, why }] : []
    }),
  )
  const methods = registrations.flatMap(({ id, lacking, open }) =>
    lacking
      .filter(({ unit, kinds }) => {
        const shown = open.some(code => code.startsWith(`${unit}:`) && template.shows.includes(code))
        return shown && kinds.includes(template.method)
      })
      .map(({ unit }) => `${id} ${unit}`),
  )
  return { template, closes, methods }
}

function reasonsFrom({ shows }: ActivityTemplate, specificationIds: readonly string[]): Map<string, Why> {
  const found = new Map<string, Why>()
  for (const of of shows)
    for (const { code, strength, reason } of counterparts(specificationIds, of))
      if (strength !== 'supports' && !found.has(code)) found.set(code, { from: 'crosswalk', of, reason })
  // A unit that the candidate is not on has no place in these specifications, and so no counterparts either.
  return found
}

function pairedWith({ shows }: ActivityTemplate, together: readonly ShownTogether[]): Map<string, Why> {
  const found = new Map<string, Extract<Why, { from: 'centre' }>>()
  for (const { code, other, pieces } of together) {
    const known = found.get(other)?.pieces ?? 0
    if (pieces >= fewestPieces && pieces > known && shows.includes(code))
      found.set(other, { from: 'centre', with: code, pieces })
  }
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
