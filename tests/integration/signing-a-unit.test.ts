import { beforeAll, describe, expect, it } from 'vitest'
import { confirmObserver } from '#lib/assessment/commands/confirm-observer.ts'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import { unitForDecision } from '#lib/assessment/queries/unit-for-decision.ts'
import { unitsOfAssessor } from '#lib/assessment/queries/units-of-assessor.ts'
import { within } from '#lib/db.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import { allocate } from '#lib/portfolio/commands/allocate.ts'
import { criteriaOf, specificationById } from '#specs/index.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import {
  aConfirmation,
  aFinding,
  aJudgement,
  aMetUnit,
  aSignedUnit,
  aStart,
  dayOfJudgement,
  dayOfSignature,
  type Start,
  unitProgressOf,
} from '#tests/makers/assessment.ts'
import {
  aCentre,
  aPerson,
  aQualifiedAssessor,
  award,
  type Centre,
  dayOne,
  standard,
} from '#tests/makers/centre.ts'
import { aClaim, anExpertWitness, aSubmission, submit } from '#tests/makers/evidence.ts'

const db = useDatabase()

let centre: Centre
beforeAll(async () => {
  centre = await aCentre()
})

const sign = ({ assessor }: Start, unitProgressId: string) =>
  signUnit(assessor, { unitProgressId, feedback: '' }, dayOfSignature)
const statusOf = async (id: string) =>
  (await db.owner.query('select status from unit_progress where id = $1', [id])).rows[0].status
const decisionsOf = async (id: string) =>
  (await db.owner.query('select * from decision where unit_progress_id = $1 order by id', [id])).rows

describe('signing a unit', () => {
  it('rests on the judgements that count and keeps the standing of the assessor', async () => {
    const start = await aStart(centre)
    const { unitProgressId, judgementIds } = await aSignedUnit({ start })
    expect(await statusOf(unitProgressId)).toBe('signed')
    const [decision, ...others] = await decisionsOf(unitProgressId)
    expect(others).toEqual([])
    expect(decision).toMatchObject({ outcome: 'signed', by_id: start.assessor.personId, seat: 'assessor' })
    expect(decision.standing.rule).toBe('R07')
    expect(decision.judgement_ids.toSorted()).toEqual(judgementIds.toSorted())
  })

  it('is refused without a confirmed observer, and goes through after an expert witness is confirmed', async () => {
    const start = await aStart(centre)
    const { unitProgressId, evidence } = await aMetUnit({ start, confirmed: false })
    await expect(sign(start, unitProgressId)).rejects.toThrow(
      'needs an observation by an assessor or an expert witness',
    )
    const vouching = {
      evidenceId: evidence.evidenceId,
      versionNumber: 1,
      role: 'expert_witness',
      note: '',
    } as const
    await expect(
      confirmObserver(
        start.assessor,
        { ...vouching, workingKnowledge: 'on', occupationallyCompetent: 'on', basis: null },
        dayOfJudgement,
      ),
    ).rejects.toThrow('Without that it counts as plain testimony')
    await expect(sign(start, unitProgressId)).rejects.toThrow('needs an observation')
    await aConfirmation(start.assessor, evidence.evidenceId)
    await sign(start, unitProgressId)
    expect(await statusOf(unitProgressId)).toBe('signed')
  })

  it('is refused where no item is an observation at all', async () => {
    const start = await aStart(centre)
    const { unitProgressId } = await aMetUnit({ start, kind: 'work_product' })
    await expect(sign(start, unitProgressId)).rejects.toThrow('it has none')
  })

  it('names the criteria that are unmet and the parts that nothing covers', async () => {
    const start = await aStart(centre)
    const { assessor, candidate, registration } = start
    const codes = criteriaOf(specificationById(award).units[1]!).map(({ code }) => code)
    const evidence = await aSubmission({ candidate, registration, criteria: codes })
    const unitProgressId = await unitProgressOf(assessor, registration, 'city-and-guilds/3085/002@1')
    await aJudgement({
      assessor,
      evidence,
      judgements: codes
        .filter(code => code !== '002:6.3')
        .map(code =>
          aFinding(registration, code, code === '002:1.1' ? { subPoints: ['002:1.1.a', '002:1.1.c'] } : {}),
        ),
    })
    await aConfirmation(assessor, evidence.evidenceId)
    await expect(sign(start, unitProgressId)).rejects.toThrow('Not met yet: 002:6.3.')
    await aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:6.3')] })
    await expect(sign(start, unitProgressId)).rejects.toThrow('Not covered yet: 002:1.1.b.')

    // Another item covers the rest: a criterion counts by all its judgements together.
    const second = await aSubmission({
      candidate,
      registration,
      criteria: ['002:1.1'],
      kind: 'reflective_log',
    })
    const rest = aFinding(registration, '002:1.1', { subPoints: ['002:1.1.b'] })
    await aJudgement({ assessor, evidence: second, judgements: [rest] })
    await sign(start, unitProgressId)
    const [decision] = await decisionsOf(unitProgressId)
    expect(decision.judgement_ids).toHaveLength(21)
  })

  it('asks for the assignment where the awarding organisation sets one', async () => {
    const start = await aStart(centre)
    const wrong = await aMetUnit({ start, unit: '001', kind: 'reflective_log' })
    await expect(sign(start, wrong.unitProgressId)).rejects.toThrow('the assignment set by City & Guilds')
    const other = await aStart(centre)
    const right = await aMetUnit({ start: other, unit: '001' })
    await sign(other, right.unitProgressId)
    expect(await statusOf(right.unitProgressId)).toBe('signed')
  })

  it('is possible on a standard, of which nothing can be claimed', async () => {
    const start = await aStart(centre, standard)
    const { unitProgressId, codes } = await aMetUnit({ start, unit: 'NOS', kind: 'reflective_log' })
    expect(codes).toHaveLength(135)
    await sign(start, unitProgressId)
    expect(await statusOf(unitProgressId)).toBe('signed')
  })

  it('of two who sign at once lets one win and tells the other', async () => {
    const start = await aStart(centre)
    const { unitProgressId } = await aMetUnit({ start })
    const second = await aQualifiedAssessor(centre)
    await allocate(
      centre.administrator,
      { registrationIds: [start.registration.id], personId: second.personId, role: 'assessor' },
      dayOne,
    )
    const attempts = await Promise.allSettled([
      sign(start, unitProgressId),
      sign({ ...start, assessor: second }, unitProgressId),
    ])
    expect(attempts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const lost = attempts.find(attempt => attempt.status === 'rejected')
    expect(String(lost?.reason)).toContain('Unit 002 is signed off, so it cannot be signed now.')
    expect(await decisionsOf(unitProgressId)).toHaveLength(1)
  })

  it('locks its criteria, for new judgements too', async () => {
    const start = await aStart(centre)
    const { evidence } = await aSignedUnit({ start })
    const { assessor, registration } = start
    await expect(
      aJudgement({ assessor, evidence, judgements: [aFinding(registration, '002:2.1')] }),
    ).rejects.toThrow('A quality assurer can reopen it')
  })

  it('does not rest on a version that has been answered by a newer one', async () => {
    const start = await aStart(centre)
    const { unitProgressId, evidence } = await aMetUnit({ start })
    await reviseEvidence(start.candidate, { evidenceId: evidence.evidenceId }, dayOfJudgement)
    const { rows } = await db.owner.query('select revision from evidence where id = $1', [
      evidence.evidenceId,
    ])
    await submit(
      start.candidate,
      { evidenceId: evidence.evidenceId, revision: rows[0].revision },
      dayOfJudgement,
    )
    await expect(sign(start, unitProgressId)).rejects.toThrow('Not met yet: 002:1.1')
  })

  it('is hidden from whoever is not allocated, and refused to a lapsed assessor', async () => {
    const start = await aStart(centre)
    const { unitProgressId } = await aMetUnit({ start })
    for (const assessor of [await aQualifiedAssessor(centre), await aQualifiedAssessor(await aCentre())])
      await expect(sign({ ...start, assessor }, unitProgressId)).rejects.toThrow('does not exist')
    const unqualified = await aPerson(centre, 'assessor')
    await allocate(
      centre.administrator,
      { registrationIds: [start.registration.id], personId: unqualified.personId, role: 'assessor' },
      dayOne,
    )
    await expect(sign({ ...start, assessor: unqualified }, unitProgressId)).rejects.toThrow(
      'To assess unit 002, an assessor must',
    )
  })

  it('keeps within the budget of statements', async () => {
    const start = await aStart(centre)
    const { unitProgressId } = await aMetUnit({ start })
    const sent = await statementsOf(() => sign(start, unitProgressId))
    expect(sent.length + 2).toBeLessThanOrEqual(12)
  })
})

describe('confirming an observer', () => {
  it('takes an assessor as observer only when they say that they watched', async () => {
    const start = await aStart(centre)
    const { unitProgressId, evidence } = await aMetUnit({ start, confirmed: false })
    const mine = {
      evidenceId: evidence.evidenceId,
      versionNumber: 1,
      role: 'assessor',
      basis: null,
      note: '',
    } as const
    await expect(confirmObserver(start.assessor, mine, dayOfJudgement)).rejects.toThrow(
      'only if you made it yourself',
    )
    await confirmObserver(start.assessor, { ...mine, observedMyself: 'on' }, dayOfJudgement)
    await sign(start, unitProgressId)
    expect(await statusOf(unitProgressId)).toBe('signed')
  })

  it('is for observations only, and for those who may judge them', async () => {
    const start = await aStart(centre)
    const { candidate, registration, assessor } = start
    const log = await aSubmission({ candidate, registration, criteria: ['002:2.1'], kind: 'reflective_log' })
    await expect(aConfirmation(assessor, log.evidenceId)).rejects.toThrow('has no observer to confirm')
    const observed = await aSubmission({
      candidate,
      registration,
      criteria: ['002:2.1'],
      observer: anExpertWitness,
    })
    await expect(aConfirmation(await aQualifiedAssessor(centre), observed.evidenceId)).rejects.toThrow(
      'does not exist',
    )
  })
})

describe('a caseload', () => {
  it('counts criteria as met exactly as the checklist does', async () => {
    const start = await aStart(centre)
    const { candidate, assessor, registration } = start
    const codes = ['002:1.1', '002:1.2', '002:2.1', '002:2.2', '002:3.1']
    const evidence = await aSubmission({ candidate, registration, criteria: codes })
    await aJudgement({
      assessor,
      evidence,
      judgements: [
        aFinding(registration, '002:1.1', { subPoints: ['002:1.1.a'] }),
        aFinding(registration, '002:1.2'),
        aFinding(registration, '002:2.1'),
        aFinding(registration, '002:2.2', { outcome: 'not_yet_met', feedback: 'Whose chart is it?' }),
      ],
    })
    await aSubmission({ candidate, registration, criteria: [], claims: [aClaim(registration.id, '002:4.1')] })
    const compared = await within(assessor, async tx => {
      const units = await unitsOfAssessor(tx, assessor)
      return Promise.all(
        units.map(async ({ id, met, total }) => {
          const found = await unitForDecision(tx, assessor, id, dayOfSignature)
          const standings = [...found!.toSign.standings.values()]
          return [met, total, standings.filter(each => each.met).length, standings.length]
        }),
      )
    })
    expect(compared).toEqual([
      [0, 24, 0, 24],
      [2, 20, 2, 20],
    ])
  })
})
