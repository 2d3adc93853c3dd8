import { beforeAll, describe, expect, it } from 'vitest'
import { returnEvidence } from '#lib/assessment/commands/return-evidence.ts'
import { within } from '#lib/db.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import { evidenceAtHand } from '#lib/evidence/queries/evidence-at-hand.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import type { Actor } from '#lib/people/rules.ts'
import { coverage } from '#lib/portfolio/queries/coverage.ts'
import { criterionHistory } from '#lib/portfolio/queries/criterion-history.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import {
  aFinding,
  aJudgement,
  aSignedUnit,
  aStart,
  idOf,
  notYet,
  type Start,
} from '#tests/makers/assessment.ts'
import { aCentre, aRegistration, type Centre, type Registered, standard } from '#tests/makers/centre.ts'
import { aClaim, aMappedDraft, aSubmission, dayOfWork } from '#tests/makers/evidence.ts'
import { aConcludedSample } from '#tests/makers/sampling.ts'

useDatabase()
let centre: Centre
let start: Start
let onStandard: Registered

beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
  onStandard = await aRegistration({ centre, candidate: start.candidate, specificationId: standard })
})

const standingsOf = async (actor: Actor, id: string, options?: { withDrafts: boolean }) =>
  (await within(actor, tx => coverage(tx, { id }, options)))[0]!.standings

describe('coverage', () => {
  it('follows a criterion from claim to judgement, and falls back with what is taken away', async () => {
    const { candidate, registration, assessor } = await aStart(centre)
    const state = async (code: string) =>
      (await standingsOf(candidate, registration.id)).get(idOf(code))?.state
    await aMappedDraft({ candidate, registration, criteria: ['002:2.1'] })
    const handedIn = await aSubmission({
      candidate,
      registration,
      criteria: ['002:2.2', '002:2.3', '002:2.4'],
    })
    const taken = await aSubmission({ candidate, registration, criteria: ['002:3.1'] })
    await aJudgement({
      assessor,
      evidence: handedIn,
      judgements: [aFinding(registration, '002:2.2'), notYet(registration, '002:2.3')],
    })
    expect(await state('002:1.1')).toBe('none')
    expect(await state('002:2.1')).toBe('claimed')
    expect(await state('002:2.2')).toBe('met')
    expect(await state('002:2.3')).toBe('not-yet')
    expect(await state('002:2.4')).toBe('submitted')
    expect(await state('002:3.1')).toBe('submitted')

    await recallEvidence(candidate, taken, dayOfWork)
    expect(await state('002:3.1')).toBe('claimed')
    await withdrawEvidence(candidate, { ...taken, reason: 'Not mine' }, dayOfWork)
    expect(await state('002:3.1')).toBe('none')
  })

  it('shows drafts to nobody but their candidate', async () => {
    const { candidate, registration, assessor } = await aStart(centre)
    await aMappedDraft({ candidate, registration, criteria: ['002:2.1'] })
    const seen = await standingsOf(assessor, registration.id, { withDrafts: false })
    expect(seen.get(idOf('002:2.1'))).toMatchObject({ state: 'none', evidenceCount: 0 })
  })

  it('takes three statements for all registrations of a candidate, 179 criteria or none', async () => {
    const { candidate, registration } = start
    await aSubmission({
      candidate,
      registration,
      criteria: ['002:2.1', '002:2.2'],
      claims: [aClaim(onStandard.id, 'P12'), aClaim(onStandard.id, 'K4')],
    })
    const asked = async (tell: (count: number) => void) => {
      const found = await within(candidate, tx => coverage(tx, { candidateId: candidate.personId }))
      tell(found.reduce((sum, { standings }) => sum + standings.size, 0))
    }
    let criteria = 0
    const sent = await statementsOf(() =>
      asked(count => {
        criteria = count
      }),
    )
    expect(criteria).toBe(44 + 135)
    expect(sent.length - 1).toBe(3)
  })
})

describe('the history of a criterion', () => {
  it('tells every version, judgement, finding and decision, and who and when', async () => {
    const pick = await aConcludedSample({ disagreeing: ['002:2.1'] })
    const { candidate, registration } = pick.start
    const history = await within(candidate, tx => criterionHistory(tx, registration.id, idOf('002:2.1')))
    expect(history).toMatchObject({ unitStatus: 'reopened', candidate: candidate.name })
    expect(history!.evidence[0]!.versions[0]!.judgements[0]).toMatchObject({
      outcome: 'met',
      assessor: pick.start.assessor.name,
      superseded: false,
      findings: [{ finding: 'disagree', by: pick.qualityAssurer.name }],
    })
    expect(history!.decisions.map(({ outcome }) => outcome)).toEqual(['reopened', 'signed'])
    expect(history!.decisions.at(-1)).toMatchObject({ by: pick.start.assessor.name, restsOnThis: true })
    expect(history!.events.map(({ deed }) => deed)).toContain('evidence.submitted')
  })

  it('leaves drafts out unless its candidate asks, and keeps to its own registration', async () => {
    const { candidate, registration, assessor } = await aStart(centre)
    const made = await aSubmission({ candidate, registration, criteria: ['002:2.1'], title: 'As handed in' })
    await aJudgement({ assessor, evidence: made, judgements: [notYet(registration, '002:2.1')] })
    await reviseEvidence(candidate, made, dayOfWork)
    const versions = async (withDrafts: boolean) =>
      (await within(candidate, tx =>
        criterionHistory(tx, registration.id, idOf('002:2.1'), { withDrafts }),
      ))!.evidence[0]!.versions.map(({ number }) => number)
    expect(await versions(false)).toEqual([1])
    expect(await versions(true)).toEqual([2, 1])
    expect(await within(candidate, tx => criterionHistory(tx, onStandard.id, idOf('002:2.1')))).toBeNull()
  })

  it('takes at most five statements', async () => {
    const begun = await aStart(centre)
    await aSignedUnit({ start: begun })
    const { candidate, registration } = begun
    const sent = await statementsOf(() =>
      within(candidate, tx => criterionHistory(tx, registration.id, idOf('002:2.1'))),
    )
    expect(sent.length).toBeLessThanOrEqual(5)
  })
})

describe('the other pages of a candidate', () => {
  it('tells what waits for an answer, with what the assessor said', async () => {
    const { candidate, registration, assessor } = await aStart(centre)
    const made = await aSubmission({ candidate, registration, criteria: ['002:2.1', '002:2.2'] })
    await aJudgement({
      assessor,
      evidence: made,
      judgements: [aFinding(registration, '002:2.1'), notYet(registration, '002:2.2')],
    })
    const [item] = await within(candidate, tx => evidenceAtHand(tx, candidate.personId))
    expect(item).toMatchObject({ status: 'action_required' })
    expect(item!.unmet.map(({ criterionId, assessor: name }) => [criterionId, name])).toEqual([
      [idOf('002:2.2'), assessor.name],
    ])
  })

  it('tell why a draft was given back', async () => {
    const { candidate, registration, assessor } = await aStart(centre)
    const made = await aSubmission({ candidate, registration, criteria: ['002:2.1'] })
    await returnEvidence(
      assessor,
      { evidenceId: made.evidenceId, reason: 'The recording has no sound' },
      dayOfWork,
    )
    const [item] = await within(candidate, tx => evidenceAtHand(tx, candidate.personId))
    expect(item).toMatchObject({
      status: 'draft',
      returned: { by: assessor.name, reason: 'The recording has no sound' },
    })
  })

  it('read one piece of evidence in four statements', async () => {
    const { candidate, registration } = start
    const made = await aSubmission({ candidate, registration, criteria: ['002:2.1'] })
    const sent = await statementsOf(() =>
      within(candidate, tx => findOwnEvidence(tx, candidate.personId, made.evidenceId)),
    )
    expect(sent.length - 1).toBe(4)
  })
})
