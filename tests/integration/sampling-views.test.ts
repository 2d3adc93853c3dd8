import { describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { latestConclusions } from '#lib/sampling/queries/conclusions.ts'
import { decidedUnits } from '#lib/sampling/queries/decided-units.ts'
import { pickToReview } from '#lib/sampling/queries/pick-to-review.ts'
import { countToDraw } from '#lib/sampling/queries/population.ts'
import { latestSamples, sampleAsDrawn } from '#lib/sampling/queries/samples.ts'
import { waitingPicks } from '#lib/sampling/queries/waiting-picks.ts'
import { mayReview } from '#lib/sampling/rules/may-conclude.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aSignedUnit, aStart, dayOfSignature } from '#tests/makers/assessment.ts'
import { aCentre, aQualifiedQualityAssurer, inSeat } from '#tests/makers/centre.ts'
import { aConcludedSample, aDraw, aDrawnPick, dayOfDraw, itsQualityAssurer } from '#tests/makers/sampling.ts'

useDatabase()

const waitingFor = (who: Actor, after: string | null = null) =>
  within(who, tx => waitingPicks(tx, who, after))
const toDrawFor = (who: Actor) => within(who, tx => countToDraw(tx, who))

describe('what waits for a quality assurer', () => {
  it('is what was drawn of the registrations allocated to them, since the draw', async () => {
    const { pickId, qualityAssurer, start } = await aDrawnPick()
    expect(await waitingFor(qualityAssurer)).toEqual([
      {
        id: pickId,
        drawnAt: dayOfDraw,
        signedAt: dayOfSignature,
        candidate: start.candidate.name,
        assessor: start.assessor.name,
        unitId: 'city-and-guilds/3085/002@1',
        specificationId: start.registration.specificationId,
        reasons: ['Unit 1 of this assessor: the first 3 are all sampled.'],
      },
    ])
    expect(await waitingFor(await aQualifiedQualityAssurer(start.centre))).toEqual([])
  })

  it('is not what they took part in', async () => {
    const { pickId, start } = await aDrawnPick()
    const lead = await aQualifiedQualityAssurer(start.centre, 'lead_quality_assurer')
    expect(await waitingFor(lead)).toMatchObject([{ id: pickId }])
    expect(await waitingFor(inSeat(start.assessor, 'lead_quality_assurer'))).toEqual([])
  })

  it('is nothing once it is concluded, and then stands among the conclusions', async () => {
    const { qualityAssurer } = await aConcludedSample()
    expect(await waitingFor(qualityAssurer)).toEqual([])
    const conclusions = await within(qualityAssurer, tx => latestConclusions(tx, qualityAssurer))
    expect(conclusions).toMatchObject([{ outcome: 'agree' }])
  })

  it('goes on after the last of a page', async () => {
    const { pickId, qualityAssurer } = await aDrawnPick()
    expect(await waitingFor(qualityAssurer, pickId)).toEqual([])
  })
})

describe('what can be drawn', () => {
  it('is counted, with what the quality assurer took part in', async () => {
    const start = await aStart(await aCentre())
    const qualityAssurer = await itsQualityAssurer(start)
    expect(await toDrawFor(qualityAssurer)).toEqual({ count: 0, own: 0, since: null })
    await aSignedUnit({ start })
    expect(await toDrawFor(qualityAssurer)).toEqual({ count: 1, own: 0, since: dayOfSignature })
    expect(await toDrawFor(inSeat(start.assessor, 'lead_quality_assurer'))).toMatchObject({
      count: 1,
      own: 1,
    })
    await aDraw({ by: qualityAssurer })
    expect(await toDrawFor(qualityAssurer)).toMatchObject({ count: 0 })
  })
})

describe('signed units', () => {
  it('are listed by status, the latest change first, and go on by key', async () => {
    const pick = await aConcludedSample()
    await aSignedUnit({ start: pick.start, unit: '001', signedAt: new Date('2026-10-30T09:00:00Z') })
    const { qualityAssurer } = pick
    const list = (status: 'agreed' | 'signed' | 'reopened' | null, after: string | null = null) =>
      within(qualityAssurer, async tx =>
        (await decidedUnits(tx, qualityAssurer, { status, after })).map(unit => unit.id),
      )
    const [latest, ...rest] = await list(null)
    expect(rest).toEqual([pick.unitProgressId])
    expect(await list(null, latest)).toEqual([pick.unitProgressId])
    expect(await list('agreed')).toEqual([pick.unitProgressId])
    expect(await list('signed')).toEqual([latest])
    expect(await list('reopened')).toEqual([])
  })
})

describe('a review', () => {
  it('shows what was judged, and is offered to whoever took no part', async () => {
    const { pickId, qualityAssurer, codes, start } = await aDrawnPick()
    const pick = await within(qualityAssurer, tx => pickToReview(tx, qualityAssurer, pickId))
    expect(pick?.judgements.map(({ criterion }) => criterion.code)).toEqual(codes)
    expect(pick?.versions).toMatchObject([
      { number: 1, declarations: [{}, {}, {}], confirmations: [{ assessor: { name: start.assessor.name } }] },
    ])
    expect(mayReview(qualityAssurer, pick!.drawn)).toBeNull()
    expect(mayReview(inSeat(start.assessor, 'lead_quality_assurer'), pick!.drawn)?.reason).toBe(
      'own-decision',
    )
  })

  it('is not there for a quality assurer who is not allocated, nor in another centre', async () => {
    const { pickId, start } = await aDrawnPick()
    const strangers = [
      await aQualifiedQualityAssurer(start.centre),
      await aQualifiedQualityAssurer(await aCentre(), 'lead_quality_assurer'),
    ]
    for (const who of strangers) expect(await within(who, tx => pickToReview(tx, who, pickId))).toBeNull()
  })
})

describe('a draw', () => {
  it('is shown to whoever drew it and to the lead, to nobody else', async () => {
    const { sampleId, qualityAssurer, start } = await aDrawnPick()
    const lead = await aQualifiedQualityAssurer(start.centre, 'lead_quality_assurer')
    const other = await aQualifiedQualityAssurer(start.centre)
    const shown = (who: Actor) => within(who, tx => sampleAsDrawn(tx, who, sampleId))
    expect(await shown(qualityAssurer)).not.toBeNull()
    expect(await shown(lead)).not.toBeNull()
    expect(await shown(other)).toBeNull()
    expect(await within(other, tx => latestSamples(tx, other))).toEqual([])
  })
})

describe('statements of the pages, the session apart', () => {
  it('are at most five', async () => {
    const { pickId, sampleId, qualityAssurer: who } = await aConcludedSample()
    const pages: [number, () => Promise<unknown>][] = [
      [
        5,
        () =>
          within(who, async tx => {
            await waitingPicks(tx, who, null)
            await countToDraw(tx, who)
            await latestSamples(tx, who)
            await latestConclusions(tx, who)
          }),
      ],
      [2, () => within(who, tx => sampleAsDrawn(tx, who, sampleId))],
      [4, () => within(who, tx => pickToReview(tx, who, pickId))],
      [2, () => within(who, tx => decidedUnits(tx, who, { status: 'signed', after: null }))],
    ]
    for (const [count, page] of pages) expect(await statementsOf(page)).toHaveLength(count)
  })
})
