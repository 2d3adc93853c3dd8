import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify.ts'
import { within } from '#lib/db.ts'
import { populationToDraw } from '#lib/sampling/queries/population.ts'
import { sampleAsDrawn } from '#lib/sampling/queries/samples.ts'
import { redraw } from '#lib/sampling/rules/redraw.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aSignedUnit, aStart } from '#tests/makers/assessment.ts'
import { aCentre, aQualifiedQualityAssurer, inSeat } from '#tests/makers/centre.ts'
import {
  aConcludedSample,
  aDraw,
  aDrawnPick,
  dayOfDraw,
  isAllocated,
  itsQualityAssurer,
} from '#tests/makers/sampling.ts'

const db = useDatabase()
const seed = 'ab'.repeat(32)
const nothing = 'No signed unit is waiting to be drawn.'

describe('drawing a sample', () => {
  it('records the seed, the strategy, the population and each pick with its reasons', async () => {
    const start = await aStart(await aCentre())
    const qualityAssurer = await itsQualityAssurer(start)
    const { decisionId, unitProgressId } = await aSignedUnit({ start })
    const { sampleId } = await aDraw({ by: qualityAssurer, seed })
    const sample = await within(qualityAssurer, tx => sampleAsDrawn(tx, qualityAssurer, sampleId))
    expect(sample).toMatchObject({
      seed,
      populationSize: 1,
      strategy: { percent: 15, cover: ['assessor', 'unit'] },
    })
    expect(sample?.population).toEqual([
      {
        decisionId,
        unitProgressId,
        unitId: 'city-and-guilds/3085/002@1',
        unitName: 'unit 002',
        specificationId: start.registration.specificationId,
        assessorId: start.assessor.personId,
        candidateId: start.candidate.personId,
        signedBefore: 0,
        disagreedLately: false,
        signedAgain: false,
        kinds: ['observation'],
        tookPart: [start.assessor.personId, start.candidate.personId].toSorted(),
      },
    ])
    expect(sample?.picks).toMatchObject([
      { decisionId, status: 'drawn', reasons: ['Unit 1 of this assessor: the first 3 are all sampled.'] },
    ])
  })

  it('gives the same picks when it is drawn again', async () => {
    const centre = await aCentre()
    const lead = await aQualifiedQualityAssurer(centre, 'lead_quality_assurer')
    for (let turn = 0; turn < 3; turn++)
      await aSignedUnit({ start: await aStart(centre), unit: turn === 0 ? '001' : '002' })
    const { sampleId } = await aDraw({
      by: lead,
      seed,
      choice: { cover: ['candidate', 'method'], rootFloor: 'on' },
    })
    const sample = await within(lead, tx => sampleAsDrawn(tx, lead, sampleId))
    expect(redraw(sample!)).toEqual({ same: true, count: 3, excluded: 0, uncovered: [] })
  })

  it('draws with a new seed each time', async () => {
    const seeds = new Set<string>()
    for (let turn = 0; turn < 2; turn++) {
      const { qualityAssurer, sampleId } = await aDrawnPick()
      seeds.add((await within(qualityAssurer, tx => sampleAsDrawn(tx, qualityAssurer, sampleId)))!.seed)
    }
    expect([...seeds].every(each => /^[0-9a-f]{64}$/.test(each))).toBe(true)
    expect(seeds.size).toBe(2)
  })

  it('is written into the audit chain with its seed and its picks', async () => {
    const { qualityAssurer, sampleId, decisionId } = await aDrawnPick()
    const { rows } = await db.owner.query(`select event from audit_event where subject_id = $1`, [sampleId])
    expect(JSON.parse(rows[0].event)).toMatchObject({
      deed: 'sample.drawn',
      personId: qualityAssurer.personId,
      detail: { populationSize: 1, picks: [decisionId] },
    })
    expect((await verifyChain(qualityAssurer.centreId)).broken).toBeNull()
  })

  it('leaves out what an earlier draw picked', async () => {
    const { qualityAssurer } = await aDrawnPick()
    await expect(aDraw({ by: qualityAssurer })).rejects.toThrow(nothing)
  })

  it('shows a quality assurer only what they are allocated to, and the lead everything', async () => {
    const centre = await aCentre()
    const [mine, other] = [await aStart(centre), await aStart(centre)]
    const qualityAssurer = await itsQualityAssurer(mine)
    const { decisionId } = await aSignedUnit({ start: mine })
    await aSignedUnit({ start: other })
    const lead = await aQualifiedQualityAssurer(centre, 'lead_quality_assurer')
    const seen = await within(qualityAssurer, tx => populationToDraw(tx, qualityAssurer, dayOfDraw))
    expect(seen.map(each => each.decisionId)).toEqual([decisionId])
    expect(await within(lead, tx => populationToDraw(tx, lead, dayOfDraw))).toHaveLength(2)
  })

  it('sees nothing of another centre', async () => {
    await aSignedUnit({ start: await aStart(await aCentre()) })
    const lead = await aQualifiedQualityAssurer(await aCentre(), 'lead_quality_assurer')
    await expect(aDraw({ by: lead })).rejects.toThrow(nothing)
  })

  it('is refused to every other seat', async () => {
    const { start } = await aDrawnPick()
    await aSignedUnit({ start, unit: '001' })
    await expect(aDraw({ by: start.assessor })).rejects.toThrow(
      'Your seat in this centre does not allow this',
    )
    await expect(aDraw({ by: start.candidate })).rejects.toThrow(
      'Your seat in this centre does not allow this',
    )
    await expect(aDraw({ by: inSeat(start.assessor, 'external_quality_assurer') })).rejects.toThrow(
      'Your seat in this centre does not allow this',
    )
  })
})

describe('who took part in a decision', () => {
  it('never draws it: the assessor who signed, acting as lead', async () => {
    const centre = await aCentre()
    const start = await aStart(centre)
    await aSignedUnit({ start })
    const asLead = inSeat(start.assessor, 'lead_quality_assurer')
    await expect(aDraw({ by: asLead })).rejects.toThrow(
      'You took part in the only signed unit waiting to be drawn, so nothing was drawn.',
    )
  })

  it('draws the rest, and the draw says how many were left out', async () => {
    const centre = await aCentre()
    const start = await aStart(centre)
    await aSignedUnit({ start })
    const { decisionId } = await aSignedUnit({ start: await aStart(centre), unit: '001' })
    const asLead = inSeat(start.assessor, 'lead_quality_assurer')
    const { sampleId } = await aDraw({ by: asLead })
    const sample = await within(asLead, tx => sampleAsDrawn(tx, asLead, sampleId))
    expect(sample?.picks.map(pick => pick.decisionId)).toEqual([decisionId])
    expect(redraw(sample!)).toMatchObject({ same: true, excluded: 1 })
  })

  it('includes whoever judged a criterion or confirmed an observer, though somebody else signed', async () => {
    const centre = await aCentre()
    const start = await aStart(centre)
    const { decisionId, judgementIds } = await aSignedUnit({ start })
    const judge = await aQualifiedQualityAssurer(centre, 'lead_quality_assurer')
    const confirmer = await aQualifiedQualityAssurer(centre, 'lead_quality_assurer')
    await db.superuser.query('set session_replication_role = replica')
    await db.superuser.query('update judgement set assessor_id = $1 where id = $2', [
      judge.personId,
      judgementIds[0],
    ])
    await db.superuser.query(
      'update observer_confirmation set assessor_id = $1 where version_id = (select version_id from judgement where id = $2)',
      [confirmer.personId, judgementIds[0]],
    )
    await db.superuser.query('set session_replication_role = default')
    for (const lead of [judge, confirmer]) {
      const [seen] = await within(lead, tx => populationToDraw(tx, lead, dayOfDraw))
      expect(seen).toMatchObject({ decisionId, tookPart: expect.arrayContaining([lead.personId]) })
      await expect(aDraw({ by: lead })).rejects.toThrow('You took part in the only signed unit')
    }
  })
})

describe('what a draw knows of an assessor', () => {
  it('counts the units that they signed before', async () => {
    const centre = await aCentre()
    const lead = await aQualifiedQualityAssurer(centre, 'lead_quality_assurer')
    const start = await aStart(centre)
    await aSignedUnit({ start, unit: '001', signedAt: new Date('2026-10-15T10:00:00Z') })
    await aSignedUnit({ start, unit: '002', signedAt: new Date('2026-10-16T10:00:00Z') })
    await aSignedUnit({ start: await aStart(centre) })
    const seen = await within(lead, tx => populationToDraw(tx, lead, dayOfDraw))
    const turns = new Map(
      seen
        .filter(each => each.assessorId === start.assessor.personId)
        .map(each => [each.unitName, each.signedBefore]),
    )
    expect(turns).toEqual(
      new Map([
        ['unit 001', 0],
        ['unit 002', 1],
      ]),
    )
    expect(seen).toHaveLength(3)
  })

  it('remembers a disagreement for six months', async () => {
    const pick = await aConcludedSample({ pick: await aDrawnPick({ unit: '001' }), disagreeing: ['001:1.1'] })
    await aSignedUnit({ start: pick.start })
    const since = (day: string) =>
      within(pick.qualityAssurer, tx => populationToDraw(tx, pick.qualityAssurer, new Date(day)))
    expect(await since('2026-10-20')).toMatchObject([{ disagreedLately: true, signedAgain: false }])
    expect(await since('2026-10-22')).toMatchObject([{ disagreedLately: false }])
  })
})

describe('two draws at once', () => {
  it('never pick the same decision: one wins, the other finds nothing left', async () => {
    const start = await aStart(await aCentre())
    const first = await itsQualityAssurer(start)
    const second = await aQualifiedQualityAssurer(start.centre)
    await isAllocated(start.centre, second, start.registration.id)
    await aSignedUnit({ start })
    const answers = await Promise.allSettled([aDraw({ by: first }), aDraw({ by: second })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refusal = answers.find(answer => answer.status === 'rejected')
    expect(String(refusal?.reason)).toMatch(nothing)
  })
})

it('takes eight statements, whatever is drawn', async () => {
  const centre = await aCentre()
  const lead = await aQualifiedQualityAssurer(centre, 'lead_quality_assurer')
  for (let turn = 0; turn < 3; turn++) await aSignedUnit({ start: await aStart(centre) })
  expect(await statementsOf(() => aDraw({ by: lead }))).toHaveLength(8)
})
