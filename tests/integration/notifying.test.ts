import { beforeAll, describe, expect, it } from 'vitest'
import { returnEvidence } from '#lib/assessment/commands/return-evidence.ts'
import { within } from '#lib/db.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { notify } from '#lib/notification/notify.ts'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { allocate } from '#lib/portfolio/commands/allocate.ts'
import { reopenUnit } from '#lib/sampling/commands/reopen-unit.ts'
import { useDatabase } from '#tests/database.ts'
import { aConfirmation, aFinding, aJudgement, aStart, notYet, type Start } from '#tests/makers/assessment.ts'
import {
  aCentre,
  aPerson,
  aQualifiedAssessor,
  aRegistration,
  type Centre,
  standard,
} from '#tests/makers/centre.ts'
import { aClaim, aSubmission } from '#tests/makers/evidence.ts'
import { sentencesTo, toldTo } from '#tests/makers/notification.ts'
import { aConcludedSample, aDrawnPick } from '#tests/makers/sampling.ts'

const db = useDatabase()
let centre: Centre
let start: Start
beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const submission = (criteria = ['002:2.1', '002:2.2']) =>
  aSubmission({ candidate: start.candidate, registration: start.registration, criteria })

describe('handing in', () => {
  it('tells the assessors of what is claimed, each once, and nobody else', async () => {
    const fresh = await aStart(centre)
    const other = await aQualifiedAssessor(centre)
    const elsewhere = await aRegistration({
      centre,
      candidate: fresh.candidate,
      specificationId: standard,
      assessor: other,
    })
    const both = await aRegistration({
      centre,
      candidate: await aPerson(centre, 'candidate'),
      assessor: other,
    })
    const evidence = await aSubmission({
      candidate: fresh.candidate,
      registration: fresh.registration,
      criteria: ['002:2.1', '002:2.2'],
    })
    expect(await toldTo(db, fresh.assessor)).toContainEqual(
      expect.objectContaining({
        kind: 'evidence.submitted',
        seat: 'assessor',
        sentence: `${fresh.candidate.name} handed in {evidence}.`,
        address: `/assess/evidence/${evidence.evidenceId}`,
        read: false,
        mailed: false,
      }),
    )
    expect(await sentencesTo(db, fresh.assessor, 'evidence.submitted')).toHaveLength(1)
    expect(await sentencesTo(db, other, 'evidence.submitted')).toEqual([])
    expect(await sentencesTo(db, fresh.candidate, 'evidence.submitted')).toEqual([])
    expect(both.id).not.toBe(elsewhere.id)
  })

  it('tells the assessors of both registrations that it claims', async () => {
    const fresh = await aStart(centre)
    const other = await aQualifiedAssessor(centre)
    const { id } = await aRegistration({
      centre,
      candidate: fresh.candidate,
      specificationId: standard,
      assessor: other,
    })
    await aSubmission({
      candidate: fresh.candidate,
      registration: fresh.registration,
      criteria: ['002:2.1'],
      claims: [aClaim(id, 'P1')],
    })
    expect(await sentencesTo(db, fresh.assessor, 'evidence.submitted')).toHaveLength(1)
    expect(await sentencesTo(db, other, 'evidence.submitted')).toHaveLength(1)
  })

  it('tells the assessor when it is taken back', async () => {
    const { evidenceId } = await submission()
    await recallEvidence(start.candidate, { evidenceId })
    expect(await sentencesTo(db, start.assessor, 'evidence.recalled')).toEqual([
      `${start.candidate.name} took back {evidence} before it was judged.`,
    ])
  })
})

describe('assessing', () => {
  it('tells the candidate what was found, in numbers', async () => {
    const evidence = await submission()
    const judgements = [aFinding(start.registration, '002:2.1'), notYet(start.registration, '002:2.2')]
    await aJudgement({ assessor: start.assessor, evidence, judgements })
    expect(await sentencesTo(db, start.candidate, 'evidence.judged')).toEqual([
      `${start.assessor.name} judged {evidence}: 1 criterion met and 1 not yet met.`,
    ])
    await aJudgement({ assessor: start.assessor, evidence, judgements, revision: 1 })
    expect(await sentencesTo(db, start.candidate, 'evidence.judged')).toHaveLength(1)
  })

  it('tells the candidate when it is given back and when an observer is confirmed', async () => {
    const { evidenceId } = await submission()
    await aConfirmation(start.assessor, evidenceId)
    await returnEvidence(start.assessor, { evidenceId, reason: 'Wrong file' })
    const told = await toldTo(db, start.candidate)
    expect(told.filter(({ address }) => address === `/portfolio/evidence/${evidenceId}`)).toMatchObject([
      { kind: 'observer.confirmed' },
      {
        kind: 'evidence.returned',
        sentence: `${start.assessor.name} gave {evidence} back without judging it.`,
      },
    ])
  })
})

describe('quality assurance', () => {
  it('tells the candidate of a signature, the assessor of the draw and of what was found', async () => {
    const pick = await aConcludedSample({ pick: await aDrawnPick({ centre }) })
    const { candidate, assessor } = pick.start
    expect(await sentencesTo(db, candidate, 'unit.signed')).toEqual([`${assessor.name} signed off unit 002.`])
    expect(await toldTo(db, assessor)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'sample.drawn',
          sentence: `${pick.qualityAssurer.name} drew a unit that you signed off for quality assurance.`,
          address: `/assess/units/${pick.unitProgressId}`,
        }),
        expect.objectContaining({
          kind: 'sample.concluded',
          sentence: `${pick.qualityAssurer.name} concluded the sample of unit 002: agreed.`,
        }),
      ]),
    )
    expect(await sentencesTo(db, candidate, 'sample.drawn')).toEqual([])
  })

  it('tells both when a disagreement, or the lead, reopens the unit', async () => {
    const drawn = await aDrawnPick({ centre })
    const disagreed = await aConcludedSample({ pick: drawn, disagreeing: [drawn.codes[0]!] })
    const reopened = `${drawn.qualityAssurer.name} reopened unit 002.`
    expect(await sentencesTo(db, disagreed.start.assessor, 'unit.reopened')).toEqual([reopened])
    expect(await sentencesTo(db, disagreed.start.assessor, 'sample.concluded')).toEqual([])
    expect(await sentencesTo(db, disagreed.start.candidate, 'unit.reopened')).toEqual([reopened])

    const agreed = await aConcludedSample({ pick: await aDrawnPick({ centre }) })
    const lead = await aPerson(centre, 'lead_quality_assurer')
    await reopenUnit(lead, { unitProgressId: agreed.unitProgressId, reason: 'A witness withdrew' })
    expect(await sentencesTo(db, agreed.start.assessor, 'unit.reopened')).toEqual([
      `${lead.name} reopened unit 002.`,
    ])
  })
})

describe('allocating', () => {
  it('tells who is allocated and whose portfolio it is, once for several registrations', async () => {
    const candidate = await aPerson(centre, 'candidate')
    const assessor = await aQualifiedAssessor(centre)
    const registrationIds = [
      (await aRegistration({ centre, candidate })).id,
      (await aRegistration({ centre, candidate, specificationId: standard })).id,
    ]
    await allocate(centre.administrator, { registrationIds, personId: assessor.personId, role: 'assessor' })
    expect(await sentencesTo(db, assessor, 'allocation.made')).toEqual([
      `${centre.administrator.name} made you the assessor of 2 registrations.`,
    ])
    expect(await sentencesTo(db, candidate, 'allocation.told')).toEqual([
      `${assessor.name} is now your assessor.`,
    ])
  })
})

describe('notify', () => {
  const note = (to: readonly string[], seat: 'assessor' | 'candidate' | 'quality_assurer' = 'assessor') =>
    ({ kind: 'unit.reopened', to, seat, address: '/assess', facts: { unit: '009' } }) as const
  const told = async (actor: Start['assessor']) =>
    (await sentencesTo(db, actor, 'unit.reopened')).filter(sentence => sentence.includes('009'))
  const tell = (doer: Start['assessor'], at: Date, ...notes: ReturnType<typeof note>[]) =>
    within(doer, tx => notify(tx, doer, at, ...notes))

  it('never tells whoever did it', async () => {
    await tell(start.assessor, new Date(), note([start.assessor.personId]))
    expect(await told(start.assessor)).toEqual([])
  })

  it('tells nobody who has left the seat, is in another, or in another centre', async () => {
    const left = await aPerson(centre, 'assessor', 'quality_assurer')
    await endSeat(centre.administrator, { personId: left.personId, seat: 'assessor' })
    const stranger = await aPerson(await aCentre({ approved: false }), 'assessor')
    await tell(start.assessor, new Date(), note([left.personId, start.candidate.personId, stranger.personId]))
    for (const each of [left, start.candidate, stranger]) expect(await told(each)).toEqual([])
  })

  it('tells a lead as a quality assurer, and keeps the seat that they hold', async () => {
    const lead = await aPerson(centre, 'lead_quality_assurer')
    await tell(start.assessor, new Date(), note([lead.personId], 'quality_assurer'))
    expect((await toldTo(db, lead)).map(({ seat }) => seat)).toEqual(['lead_quality_assurer'])
  })

  it('gives ids of version 7 in the order of what happened', async () => {
    const reader = await aPerson(centre, 'assessor')
    const days = ['2026-03-02T09:00:00Z', '2026-01-05T09:00:00Z', '2026-02-03T09:00:00Z']
    for (const day of days) await tell(start.assessor, new Date(day), note([reader.personId]))
    const { rows } = await db.owner.query(
      'select id, created_at from notification where person_id = $1 order by id',
      [reader.personId],
    )
    expect(rows.map(row => row.created_at.toISOString().slice(0, 7))).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ])
    for (const { id } of rows) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/)
    expect(Number.parseInt(rows[0].id.replaceAll('-', '').slice(0, 12), 16)).toBe(
      Date.parse('2026-01-05T09:00:00Z'),
    )
  })

  it('leaves nothing when the deed is refused', async () => {
    const reader = await aPerson(centre, 'assessor')
    const deed = within(start.assessor, async tx => {
      await notify(tx, start.assessor, new Date(), note([reader.personId]))
      throw new Error('refused')
    })
    await expect(deed).rejects.toThrow('refused')
    expect(await told(reader)).toEqual([])
  })
})
