import { beforeAll, describe, expect, it } from 'vitest'
import { returnEvidence } from '#lib/assessment/commands/return-evidence.ts'
import { assessorQueue, type QueueFilter } from '#lib/assessment/queries/assessor-queue.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { endAllocation } from '#lib/portfolio/commands/end-allocation.ts'
import { useDatabase } from '#tests/database.ts'
import { aFinding, aJudgement, aStart, dayOfJudgement, notYet, type Start } from '#tests/makers/assessment.ts'
import { aCentre, aQualifiedAssessor, aRegistration, type Centre, standard } from '#tests/makers/centre.ts'
import { aClaim, aMappedDraft, aSubmission } from '#tests/makers/evidence.ts'

const db = useDatabase()

let centre: Centre
let start: Start
beforeAll(async () => {
  centre = await aCentre()
})

const queue = (assessor: Actor, filter?: QueueFilter) =>
  within(assessor, tx => assessorQueue(tx, assessor, filter))
const titles = async (assessor: Actor, filter?: QueueFilter) =>
  (await queue(assessor, filter)).map(({ title }) => title)

describe('the queue of an assessor', () => {
  it('holds what was handed in and awaits their judgement, longest first', async () => {
    start = await aStart(centre)
    const { candidate, registration, assessor } = start
    const made = { candidate, registration, criteria: ['002:2.1', '002:2.2'] }
    await aSubmission({ ...made, title: 'Second', at: new Date('2026-10-06T10:00:00Z') })
    const first = await aSubmission({ ...made, title: 'First', kind: 'reflective_log' })
    await aMappedDraft({ ...made, title: 'Still a draft' })
    expect(await titles(assessor)).toEqual(['First', 'Second'])
    expect(await titles(assessor, { kind: 'observation' })).toEqual(['Second'])
    expect(await titles(assessor, { candidateId: candidate.personId })).toEqual(['First', 'Second'])
    expect(await titles(assessor, { candidateId: assessor.personId })).toEqual([])
    const [top] = await queue(assessor)
    expect(await titles(assessor, { after: top! })).toEqual(['Second'])

    await aJudgement({ assessor, evidence: first, judgements: [aFinding(registration, '002:2.1')] })
    expect((await queue(assessor))[0]).toMatchObject({ title: 'First', criteria: 1 })
    await aJudgement({ assessor, evidence: first, judgements: [notYet(registration, '002:2.2')] })
    expect(await titles(assessor)).toEqual(['Second'])
  })

  it('shows an item to the assessor of each registration that it claims, and to nobody else', async () => {
    const { candidate, registration, assessor } = await aStart(centre)
    const other = await aQualifiedAssessor(centre)
    const nos = await aRegistration({ centre, candidate, specificationId: standard, assessor: other })
    const evidence = await aSubmission({
      candidate,
      registration,
      criteria: ['002:2.1'],
      claims: [aClaim(nos.id, 'P1'), aClaim(nos.id, 'P2')],
    })
    expect((await queue(assessor)).map(({ criteria }) => criteria)).toEqual([1])
    expect((await queue(other)).map(({ criteria }) => criteria)).toEqual([2])
    expect(await queue(await aQualifiedAssessor(centre))).toEqual([])
    expect(await queue(await aQualifiedAssessor(await aCentre()))).toEqual([])

    await aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:2.1')] })
    expect(await queue(assessor)).toEqual([])
    expect(await queue(other)).toHaveLength(1)
  })

  it('is empty from the moment the allocation ends', async () => {
    const { candidate, registration, assessor } = await aStart(centre)
    await aSubmission({ candidate, registration, criteria: ['002:2.1'] })
    expect(await queue(assessor)).toHaveLength(1)
    const { rows } = await db.owner.query('select id from allocation where registration_id = $1', [
      registration.id,
    ])
    await endAllocation(centre.administrator, { allocationId: rows[0].id })
    expect(await queue(assessor)).toEqual([])
  })
})

describe('giving evidence back without a judgement', () => {
  it('makes it a draft again and keeps why, until something of it is judged', async () => {
    const { candidate, registration, assessor } = await aStart(centre)
    const made = { candidate, registration, criteria: ['002:2.1', '002:2.2'] }
    const evidence = await aSubmission(made)
    const back = { evidenceId: evidence.evidenceId, reason: 'Page 2 names somebody.' }
    await expect(returnEvidence(await aQualifiedAssessor(centre), back, dayOfJudgement)).rejects.toThrow(
      'does not exist',
    )
    await returnEvidence(assessor, back, dayOfJudgement)
    const { rows } = await db.owner.query('select status from evidence where id = $1', [evidence.evidenceId])
    expect(rows[0].status).toBe('draft')
    const trail = await db.owner.query(`select event from audit_event where deed = 'evidence.returned'`)
    expect(trail.rows[0].event).toContain('Page 2 names somebody.')
    expect(await queue(assessor)).toEqual([])

    const judged = await aSubmission(made)
    await aJudgement({ assessor, evidence: judged, judgements: [aFinding(registration, '002:2.1')] })
    await expect(
      returnEvidence(assessor, { ...back, evidenceId: judged.evidenceId }, dayOfJudgement),
    ).rejects.toThrow('An assessor has judged this evidence')
  })
})
