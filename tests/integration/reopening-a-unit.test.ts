import { describe, expect, it } from 'vitest'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import { unitsOfAssessor } from '#lib/assessment/queries/units-of-assessor.ts'
import { verifyChain } from '#lib/audit/verify.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { withdrawRegistration } from '#lib/portfolio/commands/withdraw-registration.ts'
import { reopenUnit } from '#lib/sampling/commands/reopen-unit.ts'
import { unitOnRecord } from '#lib/sampling/queries/unit-on-record.ts'
import { mayReopen } from '#lib/sampling/rules/may-reopen.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aFinding, aJudgement } from '#tests/makers/assessment.ts'
import { aCentre, aQualifiedQualityAssurer, type Centre, inSeat } from '#tests/makers/centre.ts'
import { aConcludedSample, aDraw, aDrawnPick, type MadePick, pickOf } from '#tests/makers/sampling.ts'

const db = useDatabase()
const reason = 'The outcome for Individual A is not evidenced.'
const later = new Date('2026-10-28T09:00:00Z')

const aLead = (centre: Centre) => aQualifiedQualityAssurer(centre, 'lead_quality_assurer')
const reopen = (lead: Actor, { unitProgressId }: MadePick, why = reason) =>
  reopenUnit(lead, { unitProgressId, reason: why }, later)
const statusOf = async ({ unitProgressId }: MadePick) =>
  (await db.owner.query('select status from unit_progress where id = $1', [unitProgressId])).rows[0].status
const decisionsOf = async ({ unitProgressId }: MadePick) =>
  (await db.owner.query('select * from decision where unit_progress_id = $1 order by id', [unitProgressId]))
    .rows

async function anAgreedUnit() {
  const unit = await aConcludedSample()
  return { unit, lead: await aLead(unit.start.centre) }
}

describe('reopening an agreed unit', () => {
  it('is a decision of the lead, recorded with its reason, and leaves the signature and its judgements', async () => {
    const { unit, lead } = await anAgreedUnit()
    const { decisionId } = await reopen(lead, unit)
    expect(await statusOf(unit)).toBe('reopened')
    expect(await decisionsOf(unit)).toMatchObject([
      { outcome: 'signed' },
      { id: decisionId, outcome: 'reopened', by_id: lead.personId, seat: lead.seat, feedback: reason },
    ])
    const { rows } = await db.owner.query(
      'select event from audit_event where subject_id = $1 order by seq desc limit 1',
      [unit.unitProgressId],
    )
    expect(JSON.parse(rows[0].event)).toMatchObject({
      deed: 'unit.reopened',
      detail: { decisionId, unitId: 'city-and-guilds/3085/002@1', reason },
    })
    expect((await verifyChain(lead.centreId)).broken).toBeNull()
  })

  it('puts it before its assessor with the reason, as a disagreement does', async () => {
    const { unit, lead } = await anAgreedUnit()
    await reopen(lead, unit)
    const { assessor } = unit.start
    const units = await within(assessor, tx => unitsOfAssessor(tx, assessor))
    expect(units.find(({ id }) => id === unit.unitProgressId)).toMatchObject({
      status: 'reopened',
      reopenedBecause: reason,
      met: 20,
      total: 20,
    })
  })

  it('lets it be judged and signed again, keeps both signatures and draws the second', async () => {
    const { unit, lead } = await anAgreedUnit()
    await reopen(lead, unit)
    const { assessor, registration } = unit.start
    await aJudgement({
      assessor,
      evidence: unit,
      judgements: [aFinding(registration, '002:2.1')],
      at: later,
    })
    const { decisionId } = await signUnit(
      assessor,
      { unitProgressId: unit.unitProgressId, feedback: '' },
      later,
    )
    expect((await decisionsOf(unit)).map(({ outcome }) => outcome)).toEqual(['signed', 'reopened', 'signed'])
    await aDraw({ by: lead, at: later })
    const pickId = await pickOf(lead, decisionId)
    const { rows } = await db.owner.query('select reasons from sample_pick where id = $1', [pickId])
    expect(rows[0].reasons).toContain('Signed again after it was reopened.')
  })

  it('takes eight statements, the session apart', async () => {
    const { unit, lead } = await anAgreedUnit()
    expect(await statementsOf(() => reopen(lead, unit))).toHaveLength(8)
  })
})

describe('reopening is refused', () => {
  it('without a reason, and leaves nothing behind', async () => {
    const { unit, lead } = await anAgreedUnit()
    await expect(reopen(lead, unit, ' \n')).rejects.toThrow('Say why the unit is reopened')
    expect(await statusOf(unit)).toBe('agreed')
    expect(await decisionsOf(unit)).toHaveLength(1)
  })

  it.each(['quality_assurer', 'assessor', 'candidate', 'centre_administrator'] as const)(
    'to the seat of %s',
    async seat => {
      const { unit, lead } = await anAgreedUnit()
      const who = seat === 'quality_assurer' ? unit.qualityAssurer : inSeat(lead, seat)
      await expect(reopen(who, unit)).rejects.toMatchObject({ refused: { reason: 'wrong-seat' } })
      expect(await statusOf(unit)).toBe('agreed')
    },
  )

  it.each(['assessor', 'candidate'] as const)('to a lead who is its %s', async role => {
    const { unit } = await anAgreedUnit()
    const own = inSeat(unit.start[role], 'lead_quality_assurer')
    await expect(reopen(own, unit)).rejects.toThrow('so another quality assurer has to reopen it.')
    expect(await statusOf(unit)).toBe('agreed')
  })

  it('to the lead of another centre, and to a quality assurer who is not allocated, as if it did not exist', async () => {
    const { unit } = await anAgreedUnit()
    const strangers = [await aLead(await aCentre()), await aQualifiedQualityAssurer(unit.start.centre)]
    for (const who of strangers)
      await expect(reopen(who, unit)).rejects.toMatchObject({ refused: { reason: 'not-found' } })
    expect(await statusOf(unit)).toBe('agreed')
  })

  it('of a unit that is not agreed, saying what it is', async () => {
    const signed = await aDrawnPick()
    const lead = await aLead(signed.start.centre)
    await expect(reopen(lead, signed)).rejects.toThrow('Unit 002 is signed off, so it cannot be reopened')
    const disagreed = await aConcludedSample({ pick: signed, disagreeing: ['002:1.1'] })
    await expect(reopen(lead, disagreed)).rejects.toThrow('Unit 002 is reopened, so it cannot be reopened')
    const { rows } = await db.owner.query(
      `select id from unit_progress where registration_id = $1 and status = 'in_progress'`,
      [signed.start.registration.id],
    )
    await expect(reopenUnit(lead, { unitProgressId: rows[0].id, reason })).rejects.toThrow(
      'Unit 001 is in progress, so it cannot be reopened',
    )
  })

  it('of a registration that is not active: nobody could judge it', async () => {
    const { unit, lead } = await anAgreedUnit()
    const { centre, registration } = unit.start
    await withdrawRegistration(centre.administrator, {
      registrationId: registration.id,
      reason: 'Moved away',
    })
    await expect(reopen(lead, unit)).rejects.toThrow('This registration is withdrawn')
    expect(await statusOf(unit)).toBe('agreed')
  })

  it('to the second of two who do it at once', async () => {
    const { unit, lead } = await anAgreedUnit()
    const second = await aLead(unit.start.centre)
    const answers = await Promise.allSettled([reopen(lead, unit), reopen(second, unit)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refusal = answers.find(answer => answer.status === 'rejected')
    expect(refusal?.reason).toMatchObject({ refused: { reason: 'unit-not-for-reopening' } })
    expect(await decisionsOf(unit)).toHaveLength(2)
  })

  it('to whoever waited while somebody else changed the unit: what the rule sees is what is there', async () => {
    const { unit, lead } = await anAgreedUnit()
    await db.owner.query('begin')
    await db.owner.query(`update unit_progress set status = 'reopened' where id = $1`, [unit.unitProgressId])
    const answer = reopen(lead, unit).catch((error: unknown) => error)
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await expect.poll(async () => (await db.superuser.query(waiting)).rowCount).toBe(1)
    await db.owner.query('commit')
    expect(await answer).toMatchObject({ refused: { reason: 'unit-not-for-reopening' } })
    expect(await decisionsOf(unit)).toHaveLength(1)
  })
})

describe('the record of a unit', () => {
  const read = (who: Actor, { unitProgressId }: MadePick) =>
    within(who, tx => unitOnRecord(tx, who, unitProgressId))

  it('shows its decisions, and offers to reopen it to a lead who took no part', async () => {
    const { unit, lead } = await anAgreedUnit()
    const shown = await read(lead, unit)
    expect(shown?.decisions).toMatchObject([
      { outcome: 'signed', picks: [{ conclusion: { outcome: 'agree' } }] },
    ])
    expect(shown?.judgements.map(({ criterion }) => criterion.code)).toEqual(unit.codes)
    expect(mayReopen(lead, shown!.toReopen)).toBeNull()
    const own = inSeat(unit.start.assessor, 'lead_quality_assurer')
    expect(mayReopen(own, (await read(own, unit))!.toReopen)?.reason).toBe('own-decision')
  })

  it('is there for the quality assurer who is allocated, and for no other', async () => {
    const { unit } = await anAgreedUnit()
    expect(await read(unit.qualityAssurer, unit)).not.toBeNull()
    expect(await read(await aQualifiedQualityAssurer(unit.start.centre), unit)).toBeNull()
    expect(await read(await aLead(await aCentre()), unit)).toBeNull()
  })

  it('takes four statements, the session apart', async () => {
    const { unit, lead } = await anAgreedUnit()
    expect(await statementsOf(() => read(lead, unit))).toHaveLength(4)
  })
})
