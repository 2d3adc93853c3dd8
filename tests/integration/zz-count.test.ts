import { it } from 'vitest'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import { returnEvidence } from '#lib/assessment/commands/return-evidence.ts'
import { assessorQueue } from '#lib/assessment/queries/assessor-queue.ts'
import { feedbackDays } from '#lib/assessment/queries/feedback-days.ts'
import { registrationOf, registrationToAssess } from '#lib/assessment/queries/registration-to-assess.ts'
import { unitForDecision } from '#lib/assessment/queries/unit-for-decision.ts'
import { unitsOfAssessor } from '#lib/assessment/queries/units-of-assessor.ts'
import { criterionHistory } from '#lib/portfolio/queries/criterion-history.ts'
import { within } from '#lib/db.ts'
import { criteriaOf, specificationById } from '#specs/index.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { deskOf } from '#app/assess/evidence/[evidenceId]/desk.ts'
import { aConfirmation, aFinding, aJudgement, aMetUnit, aStart, idOf } from '#tests/makers/assessment.ts'
import { aCentre, award } from '#tests/makers/centre.ts'
import { aSubmission } from '#tests/makers/evidence.ts'
useDatabase()
it('counts', async () => {
  const start = await aStart(await aCentre())
  const { assessor, candidate, registration } = start
  const met = await aMetUnit({ start, confirmed: false })
  const n = async (name: string, work: () => Promise<unknown>) => console.log(name, (await statementsOf(work)).length + 2)
  const codes = criteriaOf(specificationById(award).units[0]!).map(c => c.code).slice(0, 20)
  const evidence = await aSubmission({ candidate, registration, criteria: codes, kind: 'assignment' })
  const ev2 = await aSubmission({ candidate, registration, criteria: codes, kind: 'assignment' })
  await n('judge 20', () => aJudgement({ assessor, evidence, judgements: codes.map(c => aFinding(registration, c)) }))
  await n('judge 20 again', () => aJudgement({ assessor, evidence, judgements: codes.map(c => aFinding(registration, c)) }))
  await n('confirm', () => aConfirmation(assessor, met.evidence.evidenceId))
  await n('return', () => returnEvidence(assessor, { evidenceId: ev2.evidenceId, reason: 'x' }))
  await n('sign', () => signUnit(assessor, { unitProgressId: met.unitProgressId, feedback: '' }))
  await n('queue page', () => within(assessor, async tx => { await assessorQueue(tx, assessor); await unitsOfAssessor(tx, assessor); await feedbackDays(tx, assessor) }))
  await n('desk page', () => deskOf(assessor, evidence.evidenceId, new Date()))
  await n('unit page', () => within(assessor, tx => unitForDecision(tx, assessor, met.unitProgressId, new Date())))
  await n('registration page', () => within(assessor, tx => registrationToAssess(tx, assessor, registration.id)))
  await n('criterion page', () => within(assessor, async tx => { await registrationOf(tx, assessor, registration.id); await criterionHistory(tx, registration.id, idOf('002:2.1')) }))
})
