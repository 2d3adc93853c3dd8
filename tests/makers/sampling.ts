import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { allocate } from '#lib/portfolio/commands/allocate.ts'
import { concludeSample } from '#lib/sampling/commands/conclude-sample.ts'
import { recordSample } from '#lib/sampling/commands/record-sample.ts'
import type { ConcludeSample, RecordSample } from '#lib/sampling/input.ts'
import { aSignedUnit, aStart, type Start } from './assessment.ts'
import { aCentre, aQualifiedQualityAssurer, type Centre, dayOne } from './centre.ts'

/** The moment at which makers draw, and a day later conclude, unless a test says otherwise. */
export const dayOfDraw = new Date('2026-10-20T09:00:00Z')
export const dayOfConclusion = new Date('2026-10-21T09:00:00Z')

/** A quality assurer who is allocated to the registration. */
export async function itsQualityAssurer({ centre, registration }: Start): Promise<Actor> {
  const qualityAssurer = await aQualifiedQualityAssurer(centre)
  await isAllocated(centre, qualityAssurer, registration.id)
  return qualityAssurer
}

export function isAllocated({ administrator }: Centre, { personId }: Actor, ...registrationIds: string[]) {
  return allocate(administrator, { registrationIds, personId, role: 'quality_assurer' }, dayOne)
}

interface Draw {
  readonly by: Actor
  readonly at?: Date
  readonly seed?: string
  readonly choice?: RecordSample
}

export function aDraw({ by, at = dayOfDraw, seed, choice = { cover: [] } }: Draw) {
  return recordSample(by, choice, at, seed)
}

export interface MadePick {
  readonly start: Start
  readonly qualityAssurer: Actor
  readonly unitProgressId: string
  readonly judgementIds: readonly string[]
  readonly codes: readonly string[]
  readonly evidenceId: string
  readonly decisionId: string
  readonly sampleId: string
  readonly pickId: string
}

/** A signed unit that its quality assurer has drawn: the first of its assessor, so it is always picked. */
export async function aDrawnPick({
  centre,
  unit,
}: {
  centre?: Centre
  unit?: string
} = {}): Promise<MadePick> {
  const start = await aStart(centre ?? (await aCentre()))
  const qualityAssurer = await itsQualityAssurer(start)
  const { unitProgressId, judgementIds, codes, evidence, decisionId } = await aSignedUnit({
    start,
    ...(unit && { unit }),
  })
  const { sampleId } = await aDraw({ by: qualityAssurer })
  const pickId = await pickOf(qualityAssurer, decisionId)
  const { evidenceId } = evidence
  return {
    start,
    qualityAssurer,
    unitProgressId,
    judgementIds,
    codes,
    evidenceId,
    decisionId,
    sampleId,
    pickId,
  }
}

export const pickOf = (actor: Actor, decisionId: string): Promise<string> =>
  within(actor, async tx => {
    const pick = await tx.samplePick.findUniqueOrThrow({ where: { decisionId }, select: { id: true } })
    return pick.id
  })

interface Conclusion {
  readonly pick: MadePick
  readonly by?: Actor
  /** Codes of the criteria with which the quality assurer disagrees; with the others they agree. */
  readonly disagreeing?: readonly string[]
  readonly at?: Date
}

/** What a quality assurer sends who looked at every criterion. */
export function aConclusion({
  pick,
  disagreeing = [],
}: Pick<Conclusion, 'pick' | 'disagreeing'>): ConcludeSample {
  return {
    pickId: pick.pickId,
    outcome: disagreeing.length > 0 ? 'disagree' : 'agree',
    feedback: 'Decisions are sound and the feedback says why.',
    findings: pick.judgementIds.map((judgementId, index) =>
      disagreeing.includes(pick.codes[index] ?? '')
        ? {
            judgementId,
            finding: 'disagree',
            comment: 'Nothing here says what the candidate did themselves.',
          }
        : { judgementId, finding: 'agree', comment: '' },
    ),
  }
}

/** A drawn unit that its quality assurer agreed, or disagreed, with. */
export async function aConcludedSample({
  pick,
  by,
  disagreeing,
  at = dayOfConclusion,
}: Partial<Conclusion> = {}): Promise<MadePick> {
  const drawn = pick ?? (await aDrawnPick())
  await concludeSample(by ?? drawn.qualityAssurer, aConclusion({ pick: drawn, disagreeing }), at)
  return drawn
}
