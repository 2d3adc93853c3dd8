import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import { writeOnCriterion, writeOnEvidence } from '#lib/evidence/messages/commands.ts'
import { WriteOnEvidence } from '#lib/evidence/messages/input.ts'
import { threadOf } from '#lib/evidence/messages/queries.ts'
import { endAllocation } from '#lib/portfolio/commands/end-allocation.ts'
import { withdrawRegistration } from '#lib/portfolio/commands/withdraw-registration.ts'
import { useDatabase } from '#tests/database.ts'
import { aStart, idOf, type Start } from '#tests/makers/assessment.ts'
import { aCentre, aPerson, aQualifiedAssessor, type Centre } from '#tests/makers/centre.ts'
import { aMappedDraft, aSubmission } from '#tests/makers/evidence.ts'
import { sentencesTo, toldTo } from '#tests/makers/notification.ts'
import { allocationsOf, deedsAbout } from '#tests/makers/recorded.ts'
import { itsQualityAssurer } from '#tests/makers/sampling.ts'

const db = useDatabase()
const text = 'Could you say which page shows it?'
let centre: Centre
let start: Start
let evidenceId: string
beforeAll(async () => {
  centre = await aCentre()
})

async function fresh() {
  start = await aStart(centre)
  const { candidate, registration } = start
  evidenceId = (await aSubmission({ candidate, registration, criteria: ['002:2.1'] })).evidenceId
}
const criterion = () => ({ registrationId: start.registration.id, criterionId: idOf('002:2.1') })
const messagesOf = (subject: Parameters<typeof threadOf>[1]) =>
  within(start.candidate, tx => threadOf(tx, subject))
const told = (actor: Start['assessor']) => sentencesTo(db, actor, 'message.written')

describe('the thread of a piece of evidence', () => {
  beforeAll(fresh)

  it('keeps what is written, with who and in which seat, and tells the other side', async () => {
    await writeOnEvidence(start.assessor, { evidenceId, text })
    await writeOnEvidence(start.candidate, { evidenceId, text: 'Page 3.' })
    expect(await messagesOf({ evidenceId })).toMatchObject([
      { author: start.assessor.name, seat: 'assessor', text },
      { author: start.candidate.name, seat: 'candidate', text: 'Page 3.' },
    ])
    expect(await told(start.candidate)).toEqual([`${start.assessor.name} wrote about {evidence}.`])
    expect(await told(start.assessor)).toEqual([`${start.candidate.name} wrote about {evidence}.`])
    expect((await deedsAbout(db, centre.centreId, evidenceId)).slice(-2)).toEqual([
      'message.written',
      'message.written',
    ])
  })

  it('has the question read once it is answered, and the answer not', async () => {
    const [question] = (await toldTo(db, start.candidate)).filter(({ kind }) => kind === 'message.written')
    expect(question).toMatchObject({ read: true, address: `/portfolio/evidence/${evidenceId}#messages` })
    const [answer] = (await toldTo(db, start.assessor)).filter(({ kind }) => kind === 'message.written')
    expect(answer).toMatchObject({ read: false, address: `/assess/evidence/${evidenceId}#messages` })
  })

  it('keeps what is sent twice once', async () => {
    const twice = { evidenceId, text: 'Thank you.' }
    await Promise.all([writeOnEvidence(start.assessor, twice), writeOnEvidence(start.assessor, twice)])
    expect((await messagesOf({ evidenceId })).filter(each => each.text === twice.text)).toHaveLength(1)
    expect(await told(start.candidate)).toHaveLength(2)
  })

  it('does not change afterwards', async () => {
    for (const change of ["update message set text = 'other'", 'delete from message', 'truncate message'])
      await expect(db.owner.query(change)).rejects.toThrow('cannot be changed')
    await expect(db.app.query('truncate message')).rejects.toThrow('permission denied')
  })
})

describe('nobody writes in a thread', () => {
  const refusal = (reason: string) => ({ refused: { reason } })

  it('without a part in the evidence, or of another centre', async () => {
    await fresh()
    const elsewhere = await aStart(await aCentre())
    const strangers = [
      await aPerson(centre, 'candidate'),
      await aQualifiedAssessor(centre),
      await aPerson(centre, 'quality_assurer'),
      { ...start.candidate, seat: 'assessor' as const },
      centre.administrator,
      elsewhere.assessor,
      await aPerson(elsewhere.centre, 'lead_quality_assurer'),
    ]
    for (const stranger of strangers) {
      await expect(writeOnEvidence(stranger, { evidenceId, text })).rejects.toMatchObject(
        refusal('not-found'),
      )
      await expect(writeOnCriterion(stranger, { ...criterion(), text })).rejects.toMatchObject(
        refusal('not-found'),
      )
    }
    expect(await messagesOf({ evidenceId })).toEqual([])
  })

  it('from a seat that only reads', async () => {
    const external = await aPerson(centre, 'external_quality_assurer')
    await expect(writeOnEvidence(external, { evidenceId, text })).rejects.toMatchObject(
      refusal('thread-read-only'),
    )
  })

  it('from the moment on which their allocation ends', async () => {
    await fresh()
    await writeOnEvidence(start.assessor, { evidenceId, text })
    const [allocation] = await allocationsOf(db, start.registration.id)
    await endAllocation(centre.administrator, { allocationId: allocation!.id })
    await expect(writeOnEvidence(start.assessor, { evidenceId, text: 'More' })).rejects.toMatchObject(
      refusal('not-found'),
    )
    await writeOnEvidence(start.candidate, { evidenceId, text: 'Is anybody there?' })
    expect(await told(start.assessor)).toEqual([])
  })

  it('of a draft that was never handed in, though after it was recalled', async () => {
    await fresh()
    const { candidate, registration } = start
    const draft = await aMappedDraft({ candidate, registration, criteria: ['002:2.1'] })
    const onDraft = { evidenceId: draft.evidenceId, text }
    await expect(writeOnEvidence(candidate, onDraft)).rejects.toMatchObject(refusal('thread-not-open'))
    await expect(writeOnEvidence(start.assessor, onDraft)).rejects.toMatchObject(refusal('not-found'))
    await recallEvidence(candidate, { evidenceId })
    await writeOnEvidence(start.assessor, { evidenceId, text })
    expect(await told(candidate)).toHaveLength(1)
  })

  it('of what is over', async () => {
    await fresh()
    await withdrawEvidence(start.candidate, { evidenceId, reason: 'Wrong item' })
    await expect(writeOnEvidence(start.candidate, { evidenceId, text })).rejects.toMatchObject(
      refusal('thread-closed'),
    )
    await withdrawRegistration(centre.administrator, {
      registrationId: start.registration.id,
      reason: 'Left',
    })
    await expect(writeOnCriterion(start.assessor, { ...criterion(), text })).rejects.toMatchObject(
      refusal('thread-closed'),
    )
  })

  it('nothing, or more than anybody reads', () => {
    const parse = (written: string) =>
      WriteOnEvidence.safeParse({ evidenceId, text: written }).error?.issues[0]?.message
    expect(parse(' \n ')).toBe('Write your message')
    expect(parse('x'.repeat(4001))).toBe('Your message must be 4,000 characters or fewer')
    expect(parse('x'.repeat(4000))).toBeUndefined()
  })
})

describe('the thread of a criterion', () => {
  beforeAll(fresh)

  it('is of one registration, and takes in quality assurers who write', async () => {
    const qualityAssurer = await itsQualityAssurer(start)
    await writeOnCriterion(start.candidate, { ...criterion(), text: 'What counts as key people?' })
    expect(await told(qualityAssurer)).toEqual([])
    await writeOnCriterion(qualityAssurer, { ...criterion(), text })
    await writeOnCriterion(start.assessor, { ...criterion(), text: 'Relatives and friends.' })
    expect(await told(qualityAssurer)).toEqual([`${start.assessor.name} wrote about criterion 002:2.1.`])
    expect(await told(start.candidate)).toEqual([
      `${qualityAssurer.name} wrote about criterion 002:2.1.`,
      `${start.assessor.name} wrote about criterion 002:2.1.`,
    ])
    const addresses = (await toldTo(db, qualityAssurer)).map(({ address }) => address)
    expect(addresses).toContain(`/quality/criteria/${start.registration.id}/002%3A2.1#messages`)
    expect(await messagesOf(criterion())).toHaveLength(3)
    expect(await messagesOf({ ...criterion(), criterionId: idOf('002:2.2') })).toEqual([])
  })

  it('is there for the lead quality assurer of the centre', async () => {
    const lead = await aPerson(centre, 'lead_quality_assurer')
    await writeOnCriterion(lead, { ...criterion(), text: 'Seen at the standardisation meeting.' })
    expect((await messagesOf(criterion())).at(-1)).toMatchObject({ seat: 'lead_quality_assurer' })
  })

  it('is none where the registration does not have the criterion', async () => {
    const elsewhere = { ...criterion(), criterionId: 'nos/involve-key-people@1#P1' }
    await expect(writeOnCriterion(start.candidate, { ...elsewhere, text })).rejects.toMatchObject({
      refused: { reason: 'not-found' },
    })
  })
})
