import { describe, expect, it } from 'vitest'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import { verifyChain } from '#lib/audit/verify.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { coverage } from '#lib/portfolio/queries/coverage.ts'
import { concludeSample } from '#lib/sampling/commands/conclude-sample.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aFinding, aJudgement, aSignedUnit, dayOfSignature, idOf } from '#tests/makers/assessment.ts'
import { aCentre, aQualifiedQualityAssurer, inSeat } from '#tests/makers/centre.ts'
import {
  aConcludedSample,
  aConclusion,
  aDraw,
  aDrawnPick,
  dayOfConclusion,
  isAllocated,
  type MadePick,
  pickOf,
} from '#tests/makers/sampling.ts'

const db = useDatabase()
const later = new Date('2026-10-28T09:00:00Z')

const statusOf = async ({ unitProgressId }: MadePick) =>
  (await db.owner.query('select status from unit_progress where id = $1', [unitProgressId])).rows[0].status
const standingOf = async ({ start, qualityAssurer }: MadePick, code: string) => {
  const [registration] = await within(qualityAssurer, tx => coverage(tx, { id: start.registration.id }))
  return registration?.standings.get(idOf(code))
}
const conclude = (pick: MadePick, by: Actor, disagreeing?: readonly string[]) =>
  concludeSample(by, aConclusion({ pick, disagreeing }), dayOfConclusion)

describe('agreeing with a drawn unit', () => {
  it('makes the unit agreed and its criteria sampled', async () => {
    const pick = await aConcludedSample()
    expect(await statusOf(pick)).toBe('agreed')
    expect(await standingOf(pick, '002:1.1')).toMatchObject({ state: 'sampled', met: true })
  })

  it('stores a finding for each criterion that was looked at, and none for the others', async () => {
    const pick = await aDrawnPick()
    const { findings, ...rest } = aConclusion({ pick })
    await concludeSample(
      pick.qualityAssurer,
      { ...rest, findings: findings.map((each, index) => (index === 0 ? each : { ...each, finding: '' })) },
      dayOfConclusion,
    )
    const { rows } = await db.owner.query(
      'select judgement_id, criterion_id, finding from sample_finding where pick_id = $1',
      [pick.pickId],
    )
    expect(rows).toEqual([
      { judgement_id: pick.judgementIds[0], criterion_id: idOf(pick.codes[0] ?? ''), finding: 'agree' },
    ])
    expect(await standingOf(pick, '002:1.2')).toMatchObject({ state: 'signed' })
  })

  it('adds no judgement: quality assurers do not assess', async () => {
    const pick = await aDrawnPick()
    const count = async () => (await db.owner.query('select count(*) from judgement')).rows[0].count
    const before = await count()
    await aConcludedSample({ pick, disagreeing: ['002:1.1'] })
    expect(await count()).toBe(before)
  })
})

describe('disagreeing with one criterion', () => {
  it('reopens the unit with a decision of the quality assurer', async () => {
    const pick = await aConcludedSample({ disagreeing: ['002:1.2'] })
    expect(await statusOf(pick)).toBe('reopened')
    const { rows } = await db.owner.query(
      `select outcome, by_id, seat, feedback from decision where unit_progress_id = $1 order by id desc limit 1`,
      [pick.unitProgressId],
    )
    expect(rows).toEqual([
      {
        outcome: 'reopened',
        by_id: pick.qualityAssurer.personId,
        seat: 'quality_assurer',
        feedback: 'Decisions are sound and the feedback says why.',
      },
    ])
  })

  it('takes the criterion out of met and leaves the others in', async () => {
    const pick = await aConcludedSample({ disagreeing: ['002:1.2'] })
    expect(await standingOf(pick, '002:1.2')).toMatchObject({ met: false, countingJudgementIds: [] })
    expect(await standingOf(pick, '002:1.1')).toMatchObject({ met: true })
  })

  it('stops the unit from being signed until the criterion is judged again', async () => {
    const pick = await aConcludedSample({ disagreeing: ['002:1.2'] })
    const { assessor, registration } = pick.start
    const sign = () => signUnit(assessor, { unitProgressId: pick.unitProgressId, feedback: '' }, later)
    await expect(sign()).rejects.toThrow('Not met yet: 002:1.2.')
    await aJudgement({ assessor, evidence: pick, judgements: [aFinding(registration, '002:1.2')], at: later })
    await sign()
    expect(await statusOf(pick)).toBe('signed')
  })

  it('brings the unit back into the next draw once it is signed again, and its agreement ends it', async () => {
    const pick = await aConcludedSample({ disagreeing: ['002:1.2'] })
    const { assessor, registration } = pick.start
    await aJudgement({ assessor, evidence: pick, judgements: [aFinding(registration, '002:1.2')], at: later })
    const { decisionId } = await signUnit(
      assessor,
      { unitProgressId: pick.unitProgressId, feedback: '' },
      later,
    )
    await aDraw({ by: pick.qualityAssurer, at: later })
    const pickId = await pickOf(pick.qualityAssurer, decisionId)
    const { rows } = await db.owner.query('select reasons from sample_pick where id = $1', [pickId])
    expect(rows[0].reasons).toContain('Signed again after it was reopened.')
    const judgements = await db.owner.query('select judgement_ids from decision where id = $1', [decisionId])
    await concludeSample(pick.qualityAssurer, {
      pickId,
      outcome: 'agree',
      feedback: 'Mended.',
      findings: [{ judgementId: judgements.rows[0].judgement_ids[0], finding: 'agree', comment: '' }],
    })
    expect(await statusOf(pick)).toBe('agreed')
  })

  it('is recorded with the reopening, in an unbroken chain', async () => {
    const pick = await aConcludedSample({ disagreeing: ['002:1.2'] })
    const { rows } = await db.owner.query(
      'select event from audit_event where subject_id = $1 order by seq desc limit 2',
      [pick.unitProgressId],
    )
    expect(rows.map(({ event }) => JSON.parse(event))).toMatchObject([
      {
        deed: 'sample.concluded',
        detail: {
          pickId: pick.pickId,
          outcome: 'disagree',
          disagreed: [pick.judgementIds[pick.codes.indexOf('002:1.2')]],
        },
      },
      { deed: 'unit.reopened', detail: { registrationId: pick.start.registration.id } },
    ])
    expect((await verifyChain(pick.qualityAssurer.centreId)).broken).toBeNull()
  })
})

describe('a conclusion is refused', () => {
  it('a second time, saying who concluded and when', async () => {
    const pick = await aConcludedSample()
    await expect(conclude(pick, pick.qualityAssurer)).rejects.toThrow(
      `${pick.qualityAssurer.name} concluded this on 21 October 2026.`,
    )
    expect(
      (await db.owner.query('select 1 from sample_conclusion where pick_id = $1', [pick.pickId])).rowCount,
    ).toBe(1)
  })

  it('to whoever took part in the decision', async () => {
    const pick = await aDrawnPick()
    const asLead = inSeat(pick.start.assessor, 'lead_quality_assurer')
    await expect(conclude(pick, asLead)).rejects.toThrow(
      'You took part in this decision, so another quality assurer has to sample it.',
    )
    expect(await statusOf(pick)).toBe('signed')
  })

  it('to a quality assurer who is not allocated, as if it did not exist', async () => {
    const pick = await aDrawnPick()
    const stranger = await aQualifiedQualityAssurer(pick.start.centre)
    await expect(conclude(pick, stranger)).rejects.toMatchObject({ refused: { reason: 'not-found' } })
  })

  it('to the lead of another centre, as if it did not exist', async () => {
    const pick = await aDrawnPick()
    const elsewhere = await aQualifiedQualityAssurer(await aCentre(), 'lead_quality_assurer')
    await expect(conclude(pick, elsewhere)).rejects.toMatchObject({ refused: { reason: 'not-found' } })
  })

  it.each(['assessor', 'candidate'] as const)('to its %s', async who => {
    const pick = await aDrawnPick()
    await expect(conclude(pick, pick.start[who])).rejects.toMatchObject({
      refused: { reason: 'own-decision' },
    })
  })

  it('with a judgement of another decision', async () => {
    const [pick, other] = [await aDrawnPick(), await aDrawnPick()]
    const input = { ...aConclusion({ pick: other }), pickId: pick.pickId }
    await expect(concludeSample(pick.qualityAssurer, input)).rejects.toMatchObject({
      refused: { reason: 'not-found' },
    })
  })

  it('with nothing looked at, and leaves nothing behind', async () => {
    const pick = await aDrawnPick()
    await expect(
      concludeSample(pick.qualityAssurer, { ...aConclusion({ pick }), findings: [] }),
    ).rejects.toThrow('You left every criterion unlooked at.')
    const { rowCount } = await db.owner.query(
      `select 1 from audit_event where subject_id = $1 and deed = 'sample.concluded'`,
      [pick.unitProgressId],
    )
    expect(rowCount).toBe(0)
    expect(await statusOf(pick)).toBe('signed')
  })
})

describe('two conclusions at once', () => {
  it('cannot both stand: one wins, the other is told', async () => {
    const pick = await aDrawnPick()
    const second = await aQualifiedQualityAssurer(pick.start.centre)
    await isAllocated(pick.start.centre, second, pick.start.registration.id)
    const answers = await Promise.allSettled([
      conclude(pick, pick.qualityAssurer),
      conclude(pick, second, ['002:1.1']),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refusal = answers.find(answer => answer.status === 'rejected')
    expect(refusal?.reason).toMatchObject({ refused: { reason: 'sample-concluded' } })
    expect(
      (await db.owner.query('select 1 from sample_conclusion where pick_id = $1', [pick.pickId])).rowCount,
    ).toBe(1)
  })
})

describe('statements, for twenty criteria', () => {
  it('are seven to agree and nine to disagree, the session apart', async () => {
    const [agreed, disagreed] = [await aDrawnPick(), await aDrawnPick()]
    expect(agreed.judgementIds).toHaveLength(20)
    expect(await statementsOf(() => conclude(agreed, agreed.qualityAssurer))).toHaveLength(7)
    expect(await statementsOf(() => conclude(disagreed, disagreed.qualityAssurer, ['002:1.1']))).toHaveLength(
      9,
    )
  })
})

it('leaves a sample of one unit alone when another unit of the same candidate is signed', async () => {
  const pick = await aDrawnPick()
  await aSignedUnit({ start: pick.start, unit: '001', signedAt: dayOfSignature })
  await aConcludedSample({ pick })
  expect(await statusOf(pick)).toBe('agreed')
})
