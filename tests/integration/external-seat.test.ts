import { describe, expect, it } from 'vitest'
import { examineInSitu } from '#lib/assessment/commands/examine-in-situ.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { concludeSample } from '#lib/sampling/commands/conclude-sample.ts'
import { latestConclusions } from '#lib/sampling/queries/conclusions.ts'
import { decidedUnits } from '#lib/sampling/queries/decided-units.ts'
import { registrationsByStatus, unitsByStatus } from '#lib/sampling/queries/external.ts'
import { unitOnRecord } from '#lib/sampling/queries/unit-on-record.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aFinding, aJudgement, aSignedUnit, aStart, dayOfJudgement } from '#tests/makers/assessment.ts'
import { aCentre, aPerson, type Centre } from '#tests/makers/centre.ts'
import { aSubmission } from '#tests/makers/evidence.ts'
import { aConcludedSample, aConclusion, aDrawnPick } from '#tests/makers/sampling.ts'

const db = useDatabase()
const aVisitor = (centre: Centre) => aPerson(centre, 'external_quality_assurer')
const readOnly = /read-only transaction/

const tables = async (): Promise<{ name: string; column: string }[]> => {
  const { rows } = await db.owner.query(
    `select c.relname as name, a.attname as column from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  )
  return rows
}

describe('the external seat', () => {
  it('cannot write: not one table takes an insert, an update or a delete in its transactions', async () => {
    const visitor = await aVisitor(await aCentre())
    for (const { name, column } of await tables())
      for (const deed of [
        `insert into ${name} default values`,
        `update ${name} set ${column} = ${column}`,
        `delete from ${name}`,
      ])
        await expect(within(visitor, tx => tx.$executeRawUnsafe(deed))).rejects.toThrow(
          /read-only transaction|permission denied/,
        )
    const insert = `insert into sample_conclusion (id, centre_id, pick_id, quality_assurer_id, outcome, feedback, at)
      values (gen_random_uuid(), $1::uuid, gen_random_uuid(), $2::uuid, 'agree', '', now())`
    await expect(
      within(visitor, tx => tx.$executeRawUnsafe(insert, visitor.centreId, visitor.personId)),
    ).rejects.toThrow(readOnly)
  })

  it('cannot make its transaction writable once it has read', async () => {
    const visitor = await aVisitor(await aCentre())
    const attempt = within(visitor, async tx => {
      await tx.centre.findFirst()
      await tx.$executeRaw`set transaction read write`
    })
    await expect(attempt).rejects.toThrow('transaction read-write mode must be set before any query')
  })

  it('cannot conclude a sample', async () => {
    const pick = await aDrawnPick()
    const visitor = await aVisitor(pick.start.centre)
    await expect(concludeSample(visitor, aConclusion({ pick }))).rejects.toThrow(readOnly)
  })

  it('sees what the centre decided and sampled, with reasons and outcomes', async () => {
    const pick = await aConcludedSample({ disagreeing: ['002:1.2'] })
    const { centre, registration } = pick.start
    const visitor = await aVisitor(centre)
    const seen = await within(visitor, async tx => ({
      registrations: await registrationsByStatus(tx),
      units: await unitsByStatus(tx),
      list: await decidedUnits(tx, visitor, { status: null, after: null }),
      conclusions: await latestConclusions(tx, visitor),
    }))
    expect(seen.registrations).toEqual([
      { specificationId: registration.specificationId, status: 'active', count: 1 },
    ])
    expect(seen.units).toEqual([
      { specificationId: registration.specificationId, status: 'in_progress', count: 1 },
      { specificationId: registration.specificationId, status: 'reopened', count: 1 },
    ])
    expect(seen.list).toMatchObject([
      { id: pick.unitProgressId, status: 'reopened', picks: [{ status: 'concluded' }] },
    ])
    expect(seen.conclusions).toMatchObject([
      { outcome: 'disagree', pick: { reasons: ['Unit 1 of this assessor: the first 3 are all sampled.'] } },
    ])
  })

  it('reads a unit as it was judged, its decisions and its samples', async () => {
    const pick = await aConcludedSample()
    const visitor = await aVisitor(pick.start.centre)
    const unit = await within(visitor, tx => unitOnRecord(tx, visitor, pick.unitProgressId))
    expect(unit?.judgements.map(({ criterion }) => criterion.code)).toEqual(pick.codes)
    expect(unit?.decisions).toMatchObject([
      { outcome: 'signed', picks: [{ conclusion: { outcome: 'agree' } }] },
    ])
    expect(unit?.versions).toMatchObject([{ number: 1, narrative: expect.stringContaining('Individual A') }])
  })

  it('sees neither the story nor the place of what is held in situ', async () => {
    const start = await aStart(await aCentre())
    const { candidate, assessor, registration } = start
    const code = '002:1.1'
    const narrative = 'The support plan in the locked cabinet of Larch House shows it.'
    const evidence = await aSubmission({
      candidate,
      registration,
      criteria: [code],
      kind: 'in_situ',
      narrative,
    })
    await examineInSitu(
      start.assessor,
      {
        evidenceId: evidence.evidenceId,
        versionNumber: 1,
        examinedOn: '2026-10-07',
        place: 'The office',
        shownBy: 'The manager',
        findings: 'What it showed',
      },
      dayOfJudgement,
    )
    await aJudgement({ assessor, evidence, judgements: [aFinding(registration, code)] })
    const { unitProgressId } = await aSignedUnit({ start })
    const visitor = await aVisitor(start.centre)
    const unit = await within(visitor, tx => unitOnRecord(tx, visitor, unitProgressId))
    const inSitu = unit?.versions.filter(each => each.evidence.kind === 'in_situ')
    expect(inSitu).toHaveLength(1)
    expect(inSitu).toMatchObject([{ narrative: '', mappings: [{ note: '', location: '' }] }])
    expect(
      JSON.stringify(unit, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('cabinet')
  })

  it('sees no unit that was never signed, and nothing of another centre', async () => {
    const pick = await aDrawnPick()
    const stranger = await aVisitor(await aCentre())
    const { rows } = await db.owner.query(
      `select id from unit_progress where registration_id = $1 and status = 'in_progress'`,
      [pick.start.registration.id],
    )
    const read = (who: Actor, id: string) => within(who, tx => unitOnRecord(tx, who, id))
    expect(await read(await aVisitor(pick.start.centre), rows[0].id)).toBeNull()
    expect(await read(stranger, pick.unitProgressId)).toBeNull()
  })
})

describe('statements of its pages, the session apart', () => {
  it('are five for the overview and four for a unit', async () => {
    const pick = await aConcludedSample()
    const visitor = await aVisitor(pick.start.centre)
    const overview = () =>
      within(visitor, async tx => {
        await registrationsByStatus(tx)
        await unitsByStatus(tx)
        await decidedUnits(tx, visitor, { status: null, after: null })
        await latestConclusions(tx, visitor, 25)
      })
    expect(await statementsOf(overview)).toHaveLength(5)
    expect(
      await statementsOf(() => within(visitor, tx => unitOnRecord(tx, visitor, pick.unitProgressId))),
    ).toHaveLength(4)
  })
})
