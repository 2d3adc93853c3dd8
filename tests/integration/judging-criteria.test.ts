import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import type { Actor } from '#lib/people/rules.ts'
import { allocate } from '#lib/portfolio/commands/allocate.ts'
import { criteriaOf, specificationById } from '#specs/index.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import {
  aFinding,
  aJudgement,
  aStart,
  dayOfJudgement,
  idOf,
  notYet,
  type Start,
} from '#tests/makers/assessment.ts'
import {
  aCentre,
  aPerson,
  aQualifiedAssessor,
  aRegistration,
  award,
  type Centre,
  dayOne,
  holds,
  inSeat,
  isCompetent,
  standard,
} from '#tests/makers/centre.ts'
import { aClaim, aSubmission, submit } from '#tests/makers/evidence.ts'

const db = useDatabase()

let centre: Centre
let start: Start

beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const submission = (criteria: string[], about: Partial<Parameters<typeof aSubmission>[0]> = {}) =>
  aSubmission({ candidate: start.candidate, registration: start.registration, criteria, ...about })

const judgementsOf = async (evidenceId: string) =>
  (await db.owner.query('select * from judgement where evidence_id = $1 order by id', [evidenceId])).rows
const statusOf = async (evidenceId: string) =>
  (await db.owner.query('select status from evidence where id = $1', [evidenceId])).rows[0].status

/** Starts the next version of what was judged and hands it in. */
async function nextVersion(evidenceId: string) {
  await reviseEvidence(start.candidate, { evidenceId }, dayOfJudgement)
  const { rows } = await db.owner.query('select revision from evidence where id = $1', [evidenceId])
  await submit(start.candidate, { evidenceId, revision: rows[0].revision }, dayOfJudgement)
}

describe('judging criteria', () => {
  it('binds each judgement to the version, its digest and the standing of the assessor', async () => {
    const evidence = await submission(['002:2.1', '002:2.2'])
    const { assessor, registration } = start
    await aJudgement({
      assessor,
      evidence,
      judgements: [aFinding(registration, '002:2.1'), notYet(registration, '002:2.2')],
    })
    const rows = await judgementsOf(evidence.evidenceId)
    expect(rows.map(row => row.version_digest)).toEqual([evidence.digest, evidence.digest])
    expect(rows[0]).toMatchObject({
      version_id: evidence.versionId,
      assessor_id: assessor.personId,
      criterion_id: idOf('002:2.1'),
      outcome: 'met',
      standing: { rule: 'R07', qualification: { code: 'CAVA' }, missing: [] },
    })
    expect(await statusOf(evidence.evidenceId)).toBe('action_required')
  })

  it('leaves the evidence in the queue until every claim is judged, and assesses it when all are met', async () => {
    const evidence = await submission(['002:2.1', '002:2.2'])
    const { assessor, registration } = start
    await aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:2.1')] })
    expect(await statusOf(evidence.evidenceId)).toBe('submitted')
    await aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:2.2')] })
    expect(await statusOf(evidence.evidenceId)).toBe('assessed')
  })

  it('supersedes the judgement before, and a new version never inherits it', async () => {
    const evidence = await submission(['002:2.1'])
    const { assessor, registration } = start
    await aJudgement({ assessor, evidence, judgements: [notYet(registration, '002:2.1')] })
    await aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:2.1')] })
    const [first, second] = await judgementsOf(evidence.evidenceId)
    expect(second.supersedes_id).toBe(first.id)

    await nextVersion(evidence.evidenceId)
    expect(await statusOf(evidence.evidenceId)).toBe('submitted')
    expect(await judgementsOf(evidence.evidenceId)).toHaveLength(2)
    await expect(
      aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:2.1')] }),
    ).rejects.toThrow('has since handed in version 2')
    await aJudgement({ assessor, evidence, versionNumber: 2, judgements: [notYet(registration, '002:2.1')] })
    const [, , third] = await judgementsOf(evidence.evidenceId)
    expect(third.supersedes_id).toBe(second.id)
    expect(third.version_id).not.toBe(second.version_id)
  })

  it('records a form that is sent twice once, and refuses one opened before another judgement', async () => {
    const evidence = await submission(['002:2.1', '002:2.2'])
    const { assessor, registration } = start
    const { rows } = await db.owner.query('select revision from evidence where id = $1', [
      evidence.evidenceId,
    ])
    const sent = { assessor, evidence, revision: rows[0].revision }
    const judgements = [aFinding(registration, '002:2.1')]
    const [one, two] = await Promise.all([
      aJudgement({ ...sent, judgements }),
      aJudgement({ ...sent, judgements }),
    ])
    expect([...one.judgementIds, ...two.judgementIds]).toHaveLength(1)
    await expect(aJudgement({ ...sent, judgements: [notYet(registration, '002:2.1')] })).rejects.toThrow(
      'Somebody changed this while you had it open',
    )
    expect(await judgementsOf(evidence.evidenceId)).toHaveLength(1)
  })

  it('judges twenty criteria in at most twelve statements, session included', async () => {
    const codes = criteriaOf(specificationById(award).units[1]!).map(({ code }) => code)
    expect(codes).toHaveLength(20)
    const evidence = await submission(codes)
    const { assessor, registration } = start
    const judgements = codes.map(code => aFinding(registration, code))
    const sent = await statementsOf(() => aJudgement({ assessor, evidence, judgements }))
    expect(sent.length + 2).toBeLessThanOrEqual(12)
    expect(await statusOf(evidence.evidenceId)).toBe('assessed')
  })

  it('judges one item for two specifications at once', async () => {
    const { candidate, assessor, registration } = start
    const other = await aRegistration({ centre, candidate, specificationId: standard, assessor })
    const evidence = await submission(['002:2.1'], { claims: [aClaim(other.id, 'P1')] })
    await aJudgement({
      assessor,
      evidence,
      judgements: [aFinding(registration, '002:2.1'), aFinding(other, 'P1')],
    })
    const [one, two] = await judgementsOf(evidence.evidenceId)
    expect([one.standing.rule, two.standing.rule]).toEqual(['R07', null])
    expect(await statusOf(evidence.evidenceId)).toBe('assessed')
  })
})

describe('judging is refused', () => {
  const refusals: [string, string, () => Promise<unknown>][] = [
    [
      'to somebody who is not allocated',
      'does not exist',
      async () => byAnother(await aQualifiedAssessor(centre)),
    ],
    [
      'to an assessor of another centre',
      'does not exist',
      async () => byAnother(await aQualifiedAssessor(await aCentre())),
    ],
    ['to somebody in another seat', 'Your seat', () => byAnother(inSeat(start.assessor, 'quality_assurer'))],
    [
      'for a criterion that this version does not claim',
      'does not claim 002:3.1',
      async () => judged(['002:2.1'], [aFinding(start.registration, '002:3.1')]),
    ],
    [
      'as met without all rules of evidence',
      'current and reliable',
      async () =>
        judged(['002:2.1'], [aFinding(start.registration, '002:2.1', { current: false, reliable: false })]),
    ],
    [
      'as not yet met without saying what is missing',
      'Say what 002:2.1 still needs',
      async () => judged(['002:2.1'], [notYet(start.registration, '002:2.1', { feedback: '  ' })]),
    ],
    [
      'with parts of another criterion',
      '002:1.2.a is no part of 002:1.1',
      async () =>
        judged(['002:1.1'], [aFinding(start.registration, '002:1.1', { subPoints: ['002:1.2.a'] })]),
    ],
    [
      'twice for one criterion',
      'more than once',
      async () =>
        judged(['002:2.1'], [aFinding(start.registration, '002:2.1'), notYet(start.registration, '002:2.1')]),
    ],
    ['of nothing', 'You left every criterion', async () => judged(['002:2.1'], [])],
  ]
  it.each(refusals)('%s', async (_, sentence, attempt) => {
    const before = await db.owner.query('select count(*)::int from judgement')
    await expect(attempt()).rejects.toThrow(sentence)
    expect((await db.owner.query('select count(*)::int from judgement')).rows).toEqual(before.rows)
  })

  async function byAnother(assessor: Actor) {
    const evidence = await submission(['002:2.1'])
    return aJudgement({ assessor, evidence, judgements: [aFinding(start.registration, '002:2.1')] })
  }

  async function judged(claimed: string[], judgements: Parameters<typeof aJudgement>[0]['judgements']) {
    const evidence = await submission(claimed)
    return aJudgement({ assessor: start.assessor, evidence, judgements })
  }

  it('of one’s own work, whatever seats one holds', async () => {
    const both = await aPerson(centre, 'candidate', 'assessor')
    await isCompetent(centre, both)
    await holds(centre, both, 'CAVA')
    const registration = await aRegistration({ centre, candidate: both, assessor: start.assessor })
    const evidence = await aSubmission({ candidate: both, registration, criteria: ['002:2.1'] })
    // No administrator can allocate it to them, so the database is made to say so.
    await db.owner.query(
      `insert into allocation (id, centre_id, registration_id, person_id, role)
       values (gen_random_uuid(), $1, $2, $3, 'assessor')`,
      [centre.centreId, registration.id, both.personId],
    )
    const judgements = [aFinding(registration, '002:2.1')]
    await expect(aJudgement({ assessor: inSeat(both, 'assessor'), evidence, judgements })).rejects.toThrow(
      'your own work',
    )
  })

  it('once the qualification of the assessor has lapsed', async () => {
    const lapsing = await aPerson(centre, 'assessor')
    await isCompetent(centre, lapsing)
    await holds(centre, lapsing, 'CAVA', { expiresOn: '2026-10-07' })
    await allocate(
      centre.administrator,
      { registrationIds: [start.registration.id], personId: lapsing.personId, role: 'assessor' },
      dayOne,
    )
    const evidence = await submission(['002:2.1'])
    const judgements = [aFinding(start.registration, '002:2.1')]
    await expect(aJudgement({ assessor: lapsing, evidence, judgements })).rejects.toThrow(
      'renew CAVA, which lapsed on 7 October 2026',
    )
    const before = new Date('2026-10-07T20:00:00Z')
    await aJudgement({ assessor: lapsing, evidence, judgements, at: before })
  })

  it('to change a judgement that stands, even by the owner of the tables', async () => {
    const evidence = await submission(['002:2.1'])
    const judgements = [aFinding(start.registration, '002:2.1')]
    const { judgementIds } = await aJudgement({ assessor: start.assessor, evidence, judgements })
    await expect(
      db.owner.query(`update judgement set outcome = 'not_yet_met' where id = $1`, [judgementIds[0]]),
    ).rejects.toThrow('cannot be changed')
    await expect(db.owner.query('delete from judgement where id = $1', [judgementIds[0]])).rejects.toThrow(
      'cannot be changed',
    )
    await expect(
      within(start.assessor, tx => tx.judgement.updateMany({ data: { feedback: '' } })),
    ).rejects.toThrow()
  })
})
