import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { attachFiles } from '#lib/evidence/commands/attach-files.ts'
import { deleteDraft } from '#lib/evidence/commands/delete-draft.ts'
import { mapEvidence } from '#lib/evidence/commands/map-evidence.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { returnToCandidate } from '#lib/evidence/commands/return-to-candidate.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import { submitEvidence } from '#lib/evidence/commands/submit-evidence.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import { SubmitEvidence } from '#lib/evidence/input.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { declarations } from '#lib/evidence/rules/declarations.ts'
import { aPdf } from '#lib/file-store/made-files.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { EvidenceStatus } from '#prisma/client/enums.ts'
import { criteriaIn, specificationById } from '#specs/index.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aCentre, aPerson, aRegistration, award, type Registered } from '#tests/makers/centre.ts'
import {
  aMappedDraft,
  aSentFile,
  aSubmission,
  dayOfWork,
  someEvidence,
  submit,
} from '#tests/makers/evidence.ts'

const db = useDatabase()
let candidate: Actor
let assessor: Actor
let stranger: Actor
let registration: Registered

beforeAll(async () => {
  const centre = await aCentre()
  candidate = await aPerson(centre, 'candidate')
  stranger = await aPerson(centre, 'candidate')
  assessor = await aPerson(centre, 'assessor')
  registration = await aRegistration({ centre, candidate })
})

const criteria = ['002:2.1', '002:2.2']
const seen = (evidenceId: string) =>
  within(candidate, async tx => (await findOwnEvidence(tx, candidate.personId, evidenceId))!)

/** As an assessor's judgement would leave it. */
async function judged(
  submission: { evidenceId: string; versionId: string; digest: string },
  status: EvidenceStatus,
) {
  await within(candidate, async tx => {
    await tx.judgement.create({
      data: {
        centreId: candidate.centreId,
        registrationId: registration.id,
        criterionId: 'city-and-guilds/3085/002@1#002:2.1',
        evidenceId: submission.evidenceId,
        versionId: submission.versionId,
        versionDigest: submission.digest,
        assessorId: assessor.personId,
        outcome: 'not_yet_met',
        subPoints: [],
        feedback: 'Say whose words these are.',
        valid: true,
        authentic: true,
        current: true,
        sufficient: false,
        reliable: true,
        standing: {},
        at: dayOfWork,
      },
    })
    await tx.evidence.update({ where: { id: submission.evidenceId }, data: { status } })
  })
}

describe('submitting', () => {
  it('stores every declaration with its words, answer and time, and the digest of what was handed in', async () => {
    const { evidenceId, digest } = await aSubmission({
      candidate,
      registration,
      criteria,
      files: [aSentFile('plan.pdf', aPdf())],
    })
    const evidence = await seen(evidenceId)
    expect(evidence).toMatchObject({ status: 'submitted', submittedNumber: 1, submittedAt: dayOfWork })
    const [version] = evidence.versions
    expect(version).toMatchObject({ digest, submittedAt: dayOfWork })
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(version!.declarations.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
      { kind: 'ai_use', text: declarations.ai_use.text, answer: 'None was used', at: dayOfWork },
      { kind: 'authenticity', text: declarations.authenticity.text, answer: '', at: dayOfWork },
      { kind: 'confidentiality', text: declarations.confidentiality.text, answer: '', at: dayOfWork },
    ])
  })

  it('takes at most twelve statements for twenty criteria, session and record included', async () => {
    const twenty = criteriaIn(specificationById(award)).slice(0, 20)
    const draft = await aMappedDraft({ candidate, registration, criteria: twenty.map(({ code }) => code) })
    const sent = await statementsOf(() => submit(candidate, draft))
    expect(sent.length + 2).toBeLessThanOrEqual(12)
  })

  it('names everything that is missing', async () => {
    const draft = await someEvidence({
      candidate,
      narrative: '',
      activityOn: null,
      observer: { role: 'expert_witness', name: null, position: 'Manager', relation: null, basis: null },
    })
    await expect(submit(candidate, draft)).rejects.toThrow(
      /text or a file.*date of the activity.*name of whoever.*makes the expert witness.*at least one criterion/,
    )
  })

  it.each(['authenticity', 'confidentiality'] as const)(
    'refuses without the declaration of %s',
    async missing => {
      const draft = await aMappedDraft({ candidate, registration, criteria })
      const form = {
        ...draft,
        authenticity: 'on',
        confidentiality: 'on',
        ai: { use: 'none', purpose: '' },
        [missing]: undefined,
      }
      expect(SubmitEvidence.safeParse(form).error?.issues[0]?.path).toEqual([missing])
      // The command asks too, whatever schema let it through.
      await expect(submitEvidence(candidate, form as unknown as SubmitEvidence)).rejects.toThrow(
        'Make every declaration',
      )
      expect((await seen(draft.evidenceId)).status).toBe('draft')
    },
  )

  it('refuses while a file is on its way, or the text of another device undecided', async () => {
    const draft = await aMappedDraft({ candidate, registration, criteria })
    const { centreId, personId } = candidate
    const { evidenceId } = draft
    const upload = await within(candidate, tx =>
      tx.upload.create({
        data: { centreId, personId, evidenceId, name: 'a.pdf', size: 10n, declaredType: 'application/pdf' },
      }),
    )
    await expect(submit(candidate, draft)).rejects.toThrow('still on their way')
    await within(candidate, async tx => {
      await tx.upload.delete({ where: { id: upload.id } })
      await tx.draftCopy.create({ data: { centreId, personId, evidenceId, content: {}, at: dayOfWork } })
    })
    await expect(submit(candidate, draft)).rejects.toThrow('Another tab or device')
  })

  it('refuses a draft that was saved since its page was opened', async () => {
    const draft = await aMappedDraft({ candidate, registration, criteria })
    await expect(submit(candidate, { ...draft, revision: draft.revision - 1 })).rejects.toThrow(
      'changed this while',
    )
  })

  it('hands in once, however often it is sent', async () => {
    const draft = await aMappedDraft({ candidate, registration, criteria })
    const sent = await Promise.allSettled([submit(candidate, draft), submit(candidate, draft)])
    expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(submit(candidate, draft)).rejects.toThrow('cannot be submitted now: it is submitted')
  })

  it('refuses somebody else’s draft', async () => {
    const draft = await aMappedDraft({ candidate, registration, criteria })
    await expect(submit(stranger, draft)).rejects.toThrow('does not exist, or you have no access')
    await expect(submit(assessor, draft)).rejects.toThrow('does not exist, or you have no access')
  })
})

describe('what was handed in', () => {
  it('is changed by no command', async () => {
    const made = await aSubmission({ candidate, registration, criteria })
    const { evidenceId } = made
    const revision = made.revision + 1
    await expect(mapEvidence(candidate, { evidenceId, revision, claims: [] })).rejects.toThrow(
      'cannot be changed now',
    )
    await expect(attachFiles(candidate, { evidenceId, files: [aSentFile('b.pdf', aPdf())] })).rejects.toThrow(
      'cannot be changed now',
    )
    await expect(deleteDraft(candidate, { evidenceId })).rejects.toThrow('cannot be deleted now')
  })

  it.each([
    ["update evidence_version set narrative = 'other' where id = $1"],
    ["update evidence_version set digest = 'other' where id = $1"],
    ['update evidence_version set submitted_at = now() where id = $1'],
    ['delete from evidence_version where id = $1'],
    ["update version_file set name = 'other.pdf' where version_id = $1"],
    ['delete from version_file where version_id = $1'],
    ["update mapping set note = 'other' where version_id = $1"],
    ['delete from mapping where version_id = $1'],
    ["update declaration set text = 'other' where version_id = $1"],
    ['delete from declaration where version_id = $1'],
  ])('is changed by no SQL of the tables’ own owner: %s', async statement => {
    const { versionId } = await aSubmission({
      candidate,
      registration,
      criteria,
      files: [aSentFile('plan.pdf', aPdf())],
    })
    await expect(db.owner.query(statement, [versionId])).rejects.toThrow(/cannot be changed/)
  })
})

describe('going on', () => {
  it('recalls what nobody has judged: the copy is changed, what was handed in is kept', async () => {
    const made = await aSubmission({
      candidate,
      registration,
      criteria,
      files: [aSentFile('plan.pdf', aPdf())],
    })
    await recallEvidence(candidate, made, dayOfWork)
    const evidence = await seen(made.evidenceId)
    expect(evidence).toMatchObject({
      status: 'draft',
      versionNumber: 2,
      submittedNumber: null,
      submittedAt: null,
    })
    const [draft, handedIn] = evidence.versions
    expect(handedIn).toMatchObject({ number: 1, digest: made.digest })
    expect(draft).toMatchObject({
      number: 2,
      digest: null,
      submittedAt: null,
      narrative: handedIn!.narrative,
    })
    expect(draft!.files.map(({ name }) => name)).toEqual(['plan.pdf'])
    expect(draft!.mappings).toHaveLength(criteria.length)
    await submit(candidate, draftOf(evidence))
    expect(await seen(made.evidenceId)).toMatchObject({ status: 'submitted', submittedNumber: 2 })
  })

  it('refuses to recall, return or withdraw what was judged, and answers with a new version instead', async () => {
    const made = await aSubmission({ candidate, registration, criteria })
    await judged(made, 'submitted')
    await expect(recallEvidence(candidate, made)).rejects.toThrow('An assessor has judged this')
    await expect(withdrawEvidence(candidate, { ...made, reason: 'Wrong file' })).rejects.toThrow(
      'has judged this',
    )
    await expect(
      within(assessor, tx => returnToCandidate(tx, assessor, made.evidenceId, dayOfWork)),
    ).rejects.toThrow('has judged this')

    await judged(made, 'action_required')
    await reviseEvidence(candidate, made, dayOfWork)
    const evidence = await seen(made.evidenceId)
    expect(evidence).toMatchObject({ status: 'draft', versionNumber: 2, submittedNumber: 1 })
    await expect(deleteDraft(candidate, made)).rejects.toThrow('cannot be deleted')
    await submit(candidate, draftOf(evidence))
    expect(await seen(made.evidenceId)).toMatchObject({ submittedNumber: 2 })
  })

  it('falls back to the version that was judged when its answer is recalled', async () => {
    const made = await aSubmission({ candidate, registration, criteria })
    await judged(made, 'action_required')
    await reviseEvidence(candidate, made, dayOfWork)
    await submit(candidate, draftOf(await seen(made.evidenceId)))
    await recallEvidence(candidate, made, dayOfWork)
    expect(await seen(made.evidenceId)).toMatchObject({
      status: 'draft',
      versionNumber: 3,
      submittedNumber: 1,
    })
  })

  it('lets an assessor give back what nobody has judged', async () => {
    const made = await aSubmission({ candidate, registration, criteria })
    const back = await within(assessor, tx => returnToCandidate(tx, assessor, made.evidenceId, dayOfWork))
    expect(back).toEqual({ versionId: made.versionId, number: 1 })
    expect(await seen(made.evidenceId)).toMatchObject({ status: 'draft', versionNumber: 2 })
  })

  it('begins no second version beside a draft, and none of what was withdrawn', async () => {
    const made = await aSubmission({ candidate, registration, criteria })
    await expect(reviseEvidence(candidate, made)).rejects.toThrow('cannot get a new version now')
    await withdrawEvidence(candidate, { ...made, reason: 'Somebody could be known from it' }, dayOfWork)
    expect((await seen(made.evidenceId)).status).toBe('withdrawn')
    await expect(reviseEvidence(candidate, made)).rejects.toThrow('it is withdrawn')
    await expect(recallEvidence(candidate, made)).rejects.toThrow('it is withdrawn')
  })

  it('carries every part of it only for its own candidate', async () => {
    const made = await aSubmission({ candidate, registration, criteria })
    const attempts = [
      () => recallEvidence(stranger, made),
      () => reviseEvidence(stranger, made),
      () => withdrawEvidence(stranger, { ...made, reason: 'None of theirs' }),
    ]
    for (const attempt of attempts)
      await expect(attempt()).rejects.toThrow('does not exist, or you have no access')
  })
})

const draftOf = ({ id, revision }: { id: string; revision: number }) => ({ evidenceId: id, revision })
