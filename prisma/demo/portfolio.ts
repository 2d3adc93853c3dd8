import { confirmObserver } from '#lib/assessment/commands/confirm-observer.ts'
import { judgeCriteria } from '#lib/assessment/commands/judge-criteria.ts'
import type { Given } from '#lib/assessment/input.ts'
import { addEvidence } from '#lib/evidence/commands/add-evidence.ts'
import { mapEvidence } from '#lib/evidence/commands/map-evidence.ts'
import { submitEvidence } from '#lib/evidence/commands/submit-evidence.ts'
import { kinds } from '#lib/evidence/rules/kinds.ts'
import type { Actor } from '#lib/people/rules.ts'
import { specificationById, statementAt } from '#specs/index.ts'
import type { Part } from './cast.ts'
import { detailsFor } from './details.ts'
import { furtherPractice } from './further-practice.ts'
import {
  feedback,
  individuals,
  type Practice,
  places,
  practiceOfUnit001,
  practiceOfUnit002,
} from './practice.ts'
import { letStand } from './settle.ts'
import { dateOf, day, daysBefore, type Timeline } from './timeline.ts'

interface Registered {
  readonly id: string
  readonly specificationId: string
}

const rulesKept = { valid: true, authentic: true, current: true, sufficient: true, reliable: true }
const nobody = { role: null, name: null, position: null, relation: null, basis: null }
const expert = {
  role: 'expert_witness',
  name: 'Ruth Evans',
  position: 'Deputy manager',
  relation: 'Line manager',
  basis: 'evaluates_staff_practice',
} as const
const witness = {
  role: 'witness',
  name: 'Marta Lind',
  position: 'Community worker',
  relation: 'Works with the same people',
  basis: null,
} as const
const assessorSaw = {
  role: 'assessor',
  name: 'The assessor',
  position: 'Assessor',
  relation: 'Assessor',
  basis: null,
} as const

/** The practice that a candidate has to show, in the order in which they got to it. */
function practiceOf({ on }: Part): readonly Practice[] {
  const whole = on.includes('city-and-guilds/3085-02@1')
    ? [...practiceOfUnit002, ...practiceOfUnit001]
    : practiceOfUnit001
  return [...whole, ...Array.from({ length: 4 }, () => furtherPractice).flat()]
}

/** Puts a candidate's evidence on the timeline: judged, sent back, waiting and still in draft. */
export function livePortfolio(
  timeline: Timeline,
  now: Date,
  candidate: Actor,
  assessor: Actor,
  part: Part,
  registered: readonly Registered[],
): void {
  const { judged, notYet, waiting, drafts } = part
  const total = judged + notYet + waiting + drafts
  const practice = practiceOf(part)
  for (let turn = 0; turn < total; turn += 1) {
    const left = total - turn
    const done = daysBefore(now, turn < judged ? 14 + Math.floor((left / total) * 170) : 1 + left * 2, turn)
    const stage =
      turn < judged ? 'met' : turn < judged + notYet ? 'not_yet_met' : left > drafts ? 'waiting' : 'draft'
    const item = worded(stillOpen(practice[turn % practice.length]!, stage, part), turn)
    live(timeline, done, { candidate, assessor, registered, item, stage })
  }
}

/** What comes after a unit was signed no longer claims its criteria, which are locked. */
function stillOpen(practice: Practice, stage: Item['stage'], { signs }: Part): Practice {
  if (stage === 'met') return practice
  const open = practice.shows.filter(code => !signs.some(number => code.startsWith(`${number}:`)))
  return { ...practice, shows: open.length > 0 ? open : ['P1'] }
}

function worded(practice: Practice, turn: number): Practice {
  const who = individuals[turn % individuals.length]!
  const place = places[turn % places.length]!
  const say = (text: string) => text.replaceAll('{who}', who).replaceAll('{place}', place)
  return { ...practice, title: say(practice.title), text: say(practice.text) }
}

interface Item {
  readonly candidate: Actor
  readonly assessor: Actor
  readonly registered: readonly Registered[]
  readonly item: Practice
  readonly stage: 'met' | 'not_yet_met' | 'waiting' | 'draft'
}

function live(timeline: Timeline, done: Date, { candidate, assessor, registered, item, stage }: Item): void {
  let evidenceId = ''
  let revision = 1
  const claims = claimsOf(item, registered)
  const observer = observerOf(item)
  timeline.add(done, async at => {
    const details = {
      title: item.title,
      narrative: item.text,
      activityOn: dateOf(new Date(done.getTime() - day)),
      observer,
      details: detailsFor(item.kind),
    }
    const added = await addEvidence(candidate, { kind: item.kind, ...details, files: [] }, at)
    evidenceId = added.evidenceId
    const mapped = await mapEvidence(candidate, { evidenceId, revision: added.revision, claims }, at)
    revision = mapped.revision
  })
  if (stage === 'draft') return
  timeline.add(new Date(done.getTime() + day / 8), async at => {
    const settled = await letStand(candidate, { evidenceId, revision }, at)
    const declared = { authenticity: 'on', confidentiality: 'on', ai: { use: 'none', purpose: '' } } as const
    await submitEvidence(candidate, { evidenceId, revision: settled, ...declared }, at)
  })
  if (stage === 'waiting') return
  timeline.add(new Date(done.getTime() + 4 * day), async at => {
    if (observer.role === 'expert_witness')
      await confirmObserver(
        assessor,
        {
          evidenceId,
          versionNumber: 1,
          role: 'expert_witness',
          workingKnowledge: 'on',
          occupationallyCompetent: 'on',
          basis: expert.basis,
          note: 'Rang her at work and saw her role description',
        },
        at,
      )
    const judgements = claims.map((claim, index) =>
      judgementOf(claim, stage === 'not_yet_met' && index === 0, index),
    )
    await judgeCriteria(assessor, { evidenceId, versionNumber: 1, judgements }, at)
  })
}

function observerOf({ kind }: Practice) {
  const roles: readonly string[] = kinds[kind].observer?.roles ?? []
  return [expert, witness, assessorSaw].find(({ role }) => roles.includes(role)) ?? nobody
}

function claimsOf({ shows, kind }: Practice, registered: readonly Registered[]) {
  return registered.flatMap(({ id, specificationId }) =>
    shows.flatMap(code => {
      const found = statementAt(specificationById(specificationId), code)
      if (!found) return []
      const location = kind === 'assignment' ? `page ${1 + (code.charCodeAt(code.length - 1) % 9)}` : ''
      const subPoints = found.criterion.subPoints.map(point => point.code)
      return [
        {
          registrationId: id,
          code,
          subPoints,
          note: '',
          location,
          filePosition: null,
          criterionId: `${found.unit.id}#${code}`,
        },
      ]
    }),
  )
}

function judgementOf(claim: ReturnType<typeof claimsOf>[number], fallsShort: boolean, index: number): Given {
  const { registrationId, criterionId, subPoints } = claim
  const common = { registrationId, criterionId, subPoints: [...subPoints], ...rulesKept }
  return fallsShort
    ? { ...common, outcome: 'not_yet_met', sufficient: false, feedback: feedback.notYet }
    : { ...common, outcome: 'met', feedback: feedback.met[index % feedback.met.length]! }
}
