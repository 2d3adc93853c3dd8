import { beforeAll, describe, expect, it } from 'vitest'
import { examineInSitu } from '#lib/assessment/commands/examine-in-situ.ts'
import type { ExamineInSitu } from '#lib/assessment/input.ts'
import type { Actor } from '#lib/people/rules.ts'
import { useDatabase } from '#tests/database.ts'
import { aFinding, aJudgement, aStart, dayOfJudgement, notYet, type Start } from '#tests/makers/assessment.ts'
import { aCentre, aQualifiedAssessor, type Centre } from '#tests/makers/centre.ts'
import { aSubmission } from '#tests/makers/evidence.ts'

const db = useDatabase()
let centre: Centre
let start: Start

beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const handedIn = (kind: 'in_situ' | 'work_product' = 'in_situ') =>
  aSubmission({
    candidate: start.candidate,
    registration: start.registration,
    kind,
    criteria: ['002:2.1'],
  })
const examine = (actor: Actor, evidenceId: string, about: Partial<ExamineInSitu> = {}) =>
  examineInSitu(
    actor,
    {
      evidenceId,
      versionNumber: 1,
      examinedOn: '2026-10-07',
      place: 'The manager’s office',
      shownBy: 'The registered manager',
      findings: 'The minutes show that the candidate asked for an advocate.',
      ...about,
    },
    dayOfJudgement,
  )
const examinations = async (evidenceId: string) =>
  (
    await db.owner.query(
      `select x.findings from in_situ_examination x join evidence_version v on v.id = x.version_id where v.evidence_id = $1`,
      [evidenceId],
    )
  ).rows

describe('evidence held in situ', () => {
  it('meets a criterion once an assessor examined it, and not before', async () => {
    const evidence = await handedIn()
    const met = [aFinding(start.registration, '002:2.1')]
    const { assessor } = start
    await expect(aJudgement({ assessor, evidence, judgements: met })).rejects.toThrow(
      'Examine it where it is',
    )
    await examine(assessor, evidence.evidenceId)
    expect(await examinations(evidence.evidenceId)).toHaveLength(1)
    await aJudgement({ assessor, evidence, judgements: met })
  })

  it('may be found not yet met unseen', async () => {
    const evidence = await handedIn()
    await aJudgement({
      assessor: start.assessor,
      evidence,
      judgements: [notYet(start.registration, '002:2.1')],
    })
  })

  it.each<[string, Partial<ExamineInSitu>]>([
    ['cannot be after today', { examinedOn: '2026-10-09' }],
    ['has since handed in', { versionNumber: 0 }],
  ])('refuses what %s', async (sentence, about) => {
    const { evidenceId } = await handedIn()
    await expect(examine(start.assessor, evidenceId, about)).rejects.toThrow(sentence)
    expect(await examinations(evidenceId)).toEqual([])
  })

  it('refuses for evidence that is in the portfolio itself', async () => {
    const { evidenceId } = await handedIn('work_product')
    await expect(examine(start.assessor, evidenceId)).rejects.toThrow('not held in situ')
  })

  it('does not exist for an assessor who is not allocated', async () => {
    const { evidenceId } = await handedIn()
    const other = await aQualifiedAssessor(centre)
    await expect(examine(other, evidenceId)).rejects.toThrow('does not exist')
    expect(await examinations(evidenceId)).toEqual([])
  })
})
