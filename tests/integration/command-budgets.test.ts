import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { agreePlan } from '#lib/assessment/commands/agree-plan.ts'
import { answerActivity } from '#lib/assessment/commands/answer-activity.ts'
import { confirmObserver } from '#lib/assessment/commands/confirm-observer.ts'
import { examineInSitu } from '#lib/assessment/commands/examine-in-situ.ts'
import { judgeCriteria } from '#lib/assessment/commands/judge-criteria.ts'
import { proposePlan } from '#lib/assessment/commands/propose-plan.ts'
import { rejectForBreach } from '#lib/assessment/commands/reject-for-breach.ts'
import { returnEvidence } from '#lib/assessment/commands/return-evidence.ts'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import { within } from '#lib/db.ts'
import { addEvidence } from '#lib/evidence/commands/add-evidence.ts'
import { attachFiles } from '#lib/evidence/commands/attach-files.ts'
import { autosaveDraft } from '#lib/evidence/commands/autosave-draft.ts'
import { beginUpload } from '#lib/evidence/commands/begin-upload.ts'
import { cancelUpload } from '#lib/evidence/commands/cancel-upload.ts'
import { continueUpload } from '#lib/evidence/commands/continue-upload.ts'
import { deleteDraft } from '#lib/evidence/commands/delete-draft.ts'
import { finishUpload } from '#lib/evidence/commands/finish-upload.ts'
import { keepPrivateNames } from '#lib/evidence/commands/keep-private-names.ts'
import { makePreview, makeShown } from '#lib/evidence/commands/make-form.ts'
import { mapEvidence } from '#lib/evidence/commands/map-evidence.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { removeFile } from '#lib/evidence/commands/remove-file.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import { saveEvidence } from '#lib/evidence/commands/save-evidence.ts'
import { sendEvidence } from '#lib/evidence/commands/send-evidence.ts'
import { keepCopy, settleCopy } from '#lib/evidence/commands/settle-copy.ts'
import { settleIdentifiers } from '#lib/evidence/commands/settle-identifiers.ts'
import { submitEvidence } from '#lib/evidence/commands/submit-evidence.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import { writeOnCriterion, writeOnEvidence } from '#lib/evidence/messages/commands.ts'
import { readableFile } from '#lib/evidence/queries/readable-file.ts'
import { noDetails } from '#lib/evidence/rules/details.ts'
import { claimField } from '#lib/evidence/rules/field-names.ts'
import type { Edits } from '#lib/evidence/rules/reconcile.ts'
import { chooseMail } from '#lib/notification/commands/choose-mail.ts'
import { mailNotifications } from '#lib/notification/commands/mail-notifications.ts'
import { markAllRead, markRead } from '#lib/notification/commands/mark-read.ts'
import { notificationsOf } from '#lib/notification/queries/notifications-of.ts'
import { allKinds } from '#lib/notification/rules/kinds.ts'
import { changeCentre } from '#lib/people/commands/change-centre.ts'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { endSession, endSessions } from '#lib/people/commands/end-sessions.ts'
import { endSessionsHere } from '#lib/people/commands/end-sessions-here.ts'
import { giveSeat } from '#lib/people/commands/give-seat.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { openCentre } from '#lib/people/commands/open-centre.ts'
import { recordOccupationalCompetence } from '#lib/people/commands/record-occupational-competence.ts'
import { removePerson } from '#lib/people/commands/remove-person.ts'
import { renewPasswordLink } from '#lib/people/commands/renew-password-link.ts'
import { changePassword, setPassword } from '#lib/people/commands/set-password.ts'
import { signOut } from '#lib/people/commands/sign-out.ts'
import { writePasswordLetter } from '#lib/people/commands/write-password-letter.ts'
import { allUnits } from '#lib/people/record-rules.ts'
import { endAllocation } from '#lib/portfolio/commands/end-allocation.ts'
import { registerCandidate } from '#lib/portfolio/commands/register-candidate.ts'
import { withdrawRegistration } from '#lib/portfolio/commands/withdraw-registration.ts'
import { concludeSample } from '#lib/sampling/commands/conclude-sample.ts'
import { recordSample } from '#lib/sampling/commands/record-sample.ts'
import { reopenUnit } from '#lib/sampling/commands/reopen-unit.ts'
import { type EvidenceKind, Seat } from '#prisma/client/enums.ts'
import { criteriaOf, specificationById, specifications } from '#specs/index.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import {
  aBrowser,
  anAccount,
  anAddress,
  anInvitation,
  aSession,
  goodPassword,
} from '#tests/makers/account.ts'
import { aFinding, aMetUnit, aSignedUnit, aStart, idOf, type Start } from '#tests/makers/assessment.ts'
import {
  aCentre,
  anApproval,
  aPerson,
  aRegistration,
  award,
  type Centre,
  dayOne,
  holds,
  isCompetent,
  somebody,
  standard,
} from '#tests/makers/centre.ts'
import { aClaim, aMappedDraft, aSentFile, aSubmission, someEvidence } from '#tests/makers/evidence.ts'
import { anActivity, anAgreedPlan, aProposal, seenOf } from '#tests/makers/plan.ts'
import {
  aConcludedSample,
  aConclusion,
  aDrawnPick,
  isAllocated,
  itsQualityAssurer,
} from '#tests/makers/sampling.ts'
import { anUpload } from '#tests/makers/uploads.ts'

useDatabase()

/** Statements of a command, the transaction's own one included; finding out who asks takes two more: twelve in all. */
const highest = 10

let centre: Centre
let start: Start
beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const twenty = criteriaOf(specificationById(award).units[1]!).map(({ code }) => code)
const details = { title: 'Review', narrative: 'What was done.', activityOn: '2026-10-02', details: noDetails }
const nobody = { role: null, name: null, position: null, relation: null, basis: null }
const file = () =>
  aSentFile(`${Math.floor(performance.now() * 1000)}.txt`, `Notes ${performance.now()}`, 'text/plain')

const log = (about: object = {}) =>
  someEvidence({ candidate: start.candidate, kind: 'reflective_log', ...about })
const draft = (about: object = {}) =>
  aMappedDraft({
    candidate: start.candidate,
    registration: start.registration,
    criteria: twenty,
    kind: 'observation',
    ...about,
  })
const submission = (about: object = {}) =>
  aSubmission({
    candidate: start.candidate,
    registration: start.registration,
    criteria: twenty,
    kind: 'observation',
    ...about,
  })
const originalOf = async ({ versionId }: { versionId: string }) => {
  const { id } = await fileOf(versionId)
  const { candidate } = start
  const reader = { personId: candidate.personId, seats: [candidate.seat] }
  return (await within(candidate, tx => readableFile(tx, reader, id)))!
}
const upload = async () =>
  anUpload({ candidate: start.candidate, ...(await log()), name: 'a.txt', bytes: Buffer.from('Notes') })
const fileOf = async (versionId: string) =>
  within(start.candidate, tx =>
    tx.versionFile.findFirstOrThrow({ where: { versionId }, select: { id: true } }),
  )

const onEverySpecification = {
  dateOfBirth: '1990-04-12',
  registeredOn: '2026-01-05',
  workplace: 'Larch House',
  specificationIds: specifications.map(({ id }) => id),
}
const everySeat = Object.values(Seat) as [Seat, ...Seat[]]

const said = (is: string) => ({ was: [['What was done.'], [made]], is: [is] })
const made = 'Individual A chose who came and led the meeting with picture cards.'
const typing = (evidenceId: string, edits: Edits, kind?: EvidenceKind) =>
  autosaveDraft(start.candidate, {
    evidenceId,
    owner: start.candidate.personId,
    revision: 0,
    kind,
    edits: JSON.parse(JSON.stringify(edits)),
  })

/** Each prepares what its command needs and hands back the command alone. */
type Prepared = () => Promise<() => Promise<unknown>>
const commands: Record<string, { most: number; why?: string; prepare: Prepared }> = {
  addEvidence: {
    most: 9,
    prepare: async () => () =>
      addEvidence(start.candidate, { kind: 'reflective_log', ...details, observer: nobody, files: [file()] }),
  },
  sendEvidence: {
    most: 11,
    why: 'looks first whether autosave has begun it, in a transaction of its own',
    prepare: async () => {
      const { evidenceId } = await log()
      const sent = {
        kind: 'reflective_log',
        ...details,
        narrative: 'And more.',
        observer: nobody,
        files: [],
      } as const
      return () => sendEvidence(start.candidate, { evidenceId, ...sent, files: [] })
    },
  },
  'autosaveDraft, words': {
    most: 9,
    prepare: async () => {
      const { evidenceId } = await log()
      return () => typing(evidenceId, { narrative: said('Typed on') })
    },
  },
  'autosaveDraft, twenty criteria and a conflict': {
    most: 12,
    why: 'the conflict is looked for among the copies and kept beside everything else that is saved',
    prepare: async () => {
      const { evidenceId } = await log()
      await typing(evidenceId, { narrative: said('From one tab') })
      const ticks = twenty.map(code => [
        `${claimField(start.registration.id, code)}.on`,
        { was: [[]], is: ['on'] },
      ])
      return () =>
        typing(evidenceId, {
          ...Object.fromEntries(ticks),
          narrative: { was: [['Old']], is: ['From the other'] },
        })
    },
  },
  'autosaveDraft, a new one': {
    most: 13,
    why: 'looks for the draft, begins it, and then saves into it as it always does',
    prepare: async () => () => typing(randomUUID(), { narrative: said('First words') }, 'reflective_log'),
  },
  keepCopy: {
    most: 7,
    prepare: async () => {
      const { evidenceId } = await log()
      return () => keepCopy(start.candidate, { evidenceId, ...details, observer: nobody })
    },
  },
  settleCopy: {
    most: 10,
    prepare: async () => {
      const { evidenceId } = await log()
      const { revision } = await typing(evidenceId, { narrative: said('From one tab') })
      const { copyId } = await typing(evidenceId, { narrative: { was: [['Old']], is: ['From the other'] } })
      const choices = [{ name: 'narrative', take: 'both' as const }]
      return () => settleCopy(start.candidate, { evidenceId, copyId: copyId ?? '', revision, choices })
    },
  },
  attachFiles: {
    most: 10,
    prepare: async () => {
      const { evidenceId } = await log()
      return () => attachFiles(start.candidate, { evidenceId, files: [file()] })
    },
  },
  beginUpload: {
    most: 6,
    prepare: async () => {
      const { evidenceId } = await log()
      const about = { uploadId: randomUUID(), name: 'film.mp4', size: 1_000_000, declaredType: '' }
      return () => beginUpload(start.candidate, { ...about, evidenceId })
    },
  },
  continueUpload: {
    most: 2,
    prepare: async () => {
      const { uploadId } = await upload()
      return () => continueUpload(start.candidate, uploadId)
    },
  },
  cancelUpload: {
    most: 2,
    prepare: async () => {
      const { uploadId } = await upload()
      return () => cancelUpload(start.candidate, uploadId)
    },
  },
  finishUpload: {
    most: 10,
    prepare: async () => {
      const of = await upload()
      return () => finishUpload(of)
    },
  },
  makeShown: {
    most: 3,
    prepare: async () => {
      const original = await originalOf(await log({ files: [file()] }))
      return () => makeShown(start.candidate, original)
    },
  },
  makePreview: {
    most: 2,
    prepare: async () => {
      const original = await originalOf(await log({ files: [file()] }))
      return () => makePreview(start.candidate, original)
    },
  },
  removeFile: {
    most: 7,
    prepare: async () => {
      const made = await log({ files: [file()] })
      const { id } = await fileOf(made.versionId)
      return () => removeFile(start.candidate, { evidenceId: made.evidenceId, fileId: id })
    },
  },
  mapEvidence: {
    most: 8,
    prepare: async () => {
      const { evidenceId, revision } = await log()
      const claims = twenty.map(code => aClaim(start.registration.id, code))
      return () => mapEvidence(start.candidate, { evidenceId, revision, claims })
    },
  },
  saveEvidence: {
    most: 10,
    prepare: async () => {
      const { evidenceId, revision } = await draft()
      const claims = twenty.map(code => ({
        ...aClaim(start.registration.id, code, { note: 'changed' }),
        subPoints: [],
      }))
      return () =>
        saveEvidence(start.candidate, {
          evidenceId,
          revision,
          ...details,
          title: 'Changed',
          observer: { ...nobody, role: 'expert_witness' },
          files: [],
          remove: [],
          claims,
        })
    },
  },
  submitEvidence: {
    most: 10,
    prepare: async () => {
      const { evidenceId, revision } = await draft()
      return () =>
        submitEvidence(start.candidate, {
          evidenceId,
          revision,
          authenticity: 'on',
          confidentiality: 'on',
          ai: { use: 'none', purpose: '' },
        })
    },
  },
  recallEvidence: {
    most: 10,
    prepare: async () => {
      const { evidenceId } = await submission()
      return () => recallEvidence(start.candidate, { evidenceId })
    },
  },
  reviseEvidence: {
    most: 10,
    prepare: async () => {
      const { evidenceId } = await oneJudged()
      return () => reviseEvidence(start.candidate, { evidenceId })
    },
  },
  withdrawEvidence: {
    most: 7,
    prepare: async () => {
      const { evidenceId } = await log()
      return () => withdrawEvidence(start.candidate, { evidenceId, reason: 'Wrong item' })
    },
  },
  deleteDraft: {
    most: 10,
    prepare: async () => {
      const { evidenceId } = await log()
      return () => deleteDraft(start.candidate, { evidenceId })
    },
  },

  judgeCriteria: {
    most: 10,
    prepare: async () => {
      const { evidenceId } = await submission()
      const judgements = twenty.map(code => aFinding(start.registration, code))
      return () => judgeCriteria(start.assessor, { evidenceId, versionNumber: 1, judgements })
    },
  },
  confirmObserver: {
    most: 8,
    prepare: async () => {
      const { evidenceId } = await submission()
      return () =>
        confirmObserver(start.assessor, {
          evidenceId,
          versionNumber: 1,
          role: 'expert_witness',
          workingKnowledge: 'on',
          occupationallyCompetent: 'on',
          basis: 'evaluates_staff_practice',
          note: '',
        })
    },
  },
  examineInSitu: {
    most: 8,
    prepare: async () => {
      const { evidenceId } = await submission({ kind: 'in_situ', observer: nobody })
      const seen = { place: 'Office', shownBy: 'Manager', findings: 'What was seen' }
      return () =>
        examineInSitu(start.assessor, { evidenceId, versionNumber: 1, examinedOn: '2026-10-05', ...seen })
    },
  },
  rejectForBreach: {
    most: 18,
    why: 'every version, its files, its claims and what was drawn from them is erased; it is rare, and one transaction',
    prepare: async () => {
      const { evidenceId, versionId } = await submission({ files: [file()] })
      const { id } = await fileOf(versionId)
      return () =>
        rejectForBreach(start.assessor, {
          evidenceId,
          files: [id],
          wording: 'on',
          reason: 'A first name',
          confirm: 'on',
        })
    },
  },
  settleIdentifiers: {
    most: 10,
    prepare: async () => {
      const made = await draft({ narrative: 'Mrs Doris Pemberton chose the room.' })
      const hits = [{ key: 'name-0', choice: 'stays' as const, replacement: '', reason: 'A book' }]
      return () =>
        settleIdentifiers(start.candidate, {
          evidenceId: made.evidenceId,
          revision: made.revision,
          hits,
        })
    },
  },
  keepPrivateNames: {
    most: 6,
    prepare: async () => () => keepPrivateNames(start.candidate, { names: ['Bunty', 'Dot'] }),
  },
  returnEvidence: {
    most: 10,
    prepare: async () => {
      const { evidenceId } = await submission()
      return () => returnEvidence(start.assessor, { evidenceId, reason: 'Wrong file' })
    },
  },
  signUnit: {
    most: 10,
    prepare: async () => {
      const fresh = await aStart(centre)
      const { unitProgressId } = await aMetUnit({ start: fresh })
      return () => signUnit(fresh.assessor, { unitProgressId, feedback: '' })
    },
  },

  'proposePlan, of twenty criteria, in place of another': {
    most: 10,
    prepare: async () => {
      const fresh = await aStart(centre)
      await aProposal(fresh)
      const seen = await seenOf(fresh.candidate, fresh.candidate.personId)
      const activities = [anActivity({ codes: twenty }), anActivity({ title: 'Another' })]
      return () => proposePlan(fresh.candidate, { seen, note: '', activities }, dayOne)
    },
  },
  'agreePlan, in place of another': {
    most: 9,
    prepare: async () => {
      const fresh = await aStart(centre)
      await anAgreedPlan(fresh)
      const { planId } = await aProposal(fresh)
      return () => agreePlan(fresh.assessor, { planId }, dayOne)
    },
  },
  answerActivity: {
    most: 7,
    prepare: async () => {
      const fresh = await aStart(centre)
      const { planId } = await anAgreedPlan(fresh)
      const { evidenceId } = await someEvidence({ candidate: fresh.candidate })
      const activity = await within(fresh.candidate, tx =>
        tx.planActivity.findFirstOrThrow({ where: { planId }, select: { id: true } }),
      )
      return () => answerActivity(fresh.candidate, { activityId: activity.id, evidenceId })
    },
  },

  recordSample: {
    most: 8,
    prepare: async () => {
      const fresh = await aStart(centre)
      const by = await itsQualityAssurer(fresh)
      await aSignedUnit({ start: fresh })
      return () => recordSample(by, { cover: [] })
    },
  },
  concludeSample: {
    most: 9,
    prepare: async () => {
      const pick = await aDrawnPick({ centre })
      return () => concludeSample(pick.qualityAssurer, aConclusion({ pick, disagreeing: [pick.codes[0]!] }))
    },
  },
  reopenUnit: {
    most: 8,
    prepare: async () => {
      const pick = await aConcludedSample({ pick: await aDrawnPick({ centre }) })
      const lead = await aPerson(centre, 'lead_quality_assurer')
      return () => reopenUnit(lead, { unitProgressId: pick.unitProgressId, reason: 'A witness withdrew' })
    },
  },

  'registerCandidate, on every specification': {
    most: 9,
    prepare: async () => {
      const { personId } = await aPerson(centre, 'candidate')
      return () => registerCandidate(centre.administrator, { personId, ...onEverySpecification }, dayOne)
    },
  },
  'registerCandidate, again on every specification': {
    most: 10,
    prepare: async () => {
      const { personId } = await aPerson(centre, 'candidate')
      const input = { personId, ...onEverySpecification }
      const { registrationIds } = await registerCandidate(centre.administrator, input, dayOne)
      for (const registrationId of registrationIds)
        await withdrawRegistration(centre.administrator, { registrationId, reason: 'Left' })
      return () => registerCandidate(centre.administrator, input, dayOne)
    },
  },
  'registerCandidate, somebody new': {
    most: 12,
    why: 'makes the person, their seat and their first link too',
    prepare: async () => {
      const input = { ...somebody(), ...onEverySpecification }
      return () => registerCandidate(centre.administrator, input, dayOne)
    },
  },
  'registerCandidate, somebody whom another centre knows': {
    most: 14,
    why: 'steps into identity to look for the address and out again; then what is on record here',
    prepare: async () => {
      const known = somebody()
      const other = await aCentre({ approved: false })
      await invitePerson(other.administrator, { ...known, seats: ['candidate'] })
      return () => registerCandidate(centre.administrator, { ...known, ...onEverySpecification }, dayOne)
    },
  },
  withdrawRegistration: {
    most: 7,
    prepare: async () => {
      const candidate = await aPerson(centre, 'candidate')
      const { id } = await aRegistration({ centre, candidate, specificationId: standard })
      return () => withdrawRegistration(centre.administrator, { registrationId: id, reason: 'Left' })
    },
  },
  'allocate, to twenty registrations': {
    most: 8,
    prepare: async () => {
      const by = await aPerson(centre, 'quality_assurer')
      await isCompetent(centre, by)
      await holds(centre, by, 'V1')
      const registrationIds: string[] = []
      for (let each = 0; each < 20; each++) {
        const candidate = await aPerson(centre, 'candidate')
        registrationIds.push((await aRegistration({ centre, candidate })).id)
      }
      return () => isAllocated(centre, by, ...registrationIds)
    },
  },
  endAllocation: {
    most: 7,
    prepare: async () => {
      const fresh = await aStart(centre)
      const { id } = await within(centre.administrator, tx =>
        tx.allocation.findFirstOrThrow({
          where: { registrationId: fresh.registration.id },
          select: { id: true },
        }),
      )
      return () => endAllocation(centre.administrator, { allocationId: id })
    },
  },
  recordApproval: {
    most: 7,
    prepare: async () => {
      const other = await aCentre({ approved: false })
      return () => anApproval(other, award)
    },
  },

  invitePerson: {
    most: 12,
    why: 'makes a person, their seats and their first link at once',
    prepare: async () => {
      const person = somebody()
      return () => invitePerson(centre.administrator, { ...person, seats: ['assessor'] })
    },
  },
  giveSeat: {
    most: 9,
    prepare: async () => {
      const { personId } = await aPerson(centre, 'assessor')
      return () => giveSeat(centre.administrator, { personId, seat: 'quality_assurer' })
    },
  },
  endSeat: {
    most: 9,
    prepare: async () => {
      const { personId } = await aPerson(centre, 'assessor', 'quality_assurer')
      return () => endSeat(centre.administrator, { personId, seat: 'quality_assurer' })
    },
  },
  'removePerson, from six seats': {
    most: 9,
    prepare: async () => {
      const { personId } = await aPerson(centre, ...everySeat)
      return () => removePerson(centre.administrator, { personId })
    },
  },
  endSessionsHere: {
    most: 9,
    prepare: async () => {
      const { personId } = await aPerson(centre, 'assessor')
      return () => endSessionsHere(centre.administrator, { personId })
    },
  },
  renewPasswordLink: {
    most: 11,
    why: 'steps into identity and out of it again around the link',
    prepare: async () => {
      const { personId } = await aPerson(centre, 'assessor')
      return () => renewPasswordLink(centre.administrator, { personId })
    },
  },
  recordStaffQualification: {
    most: 7,
    prepare: async () => {
      const person = await aPerson(centre, 'assessor')
      return () => holds(centre, person, 'A1')
    },
  },
  'recordOccupationalCompetence, in every unit': {
    most: 7,
    prepare: async () => {
      const { personId } = await aPerson(centre, 'assessor')
      const unitIds = allUnits.map(({ id }) => id)
      const basis = 'Ten years as registered manager'
      return () =>
        recordOccupationalCompetence(
          centre.administrator,
          { personId, unitIds, level: 'competent', basis, confirmedOn: '2025-03-01' },
          dayOne,
        )
    },
  },

  writeOnEvidence: {
    most: 8,
    prepare: async () => {
      const { evidenceId } = await submission()
      return () => writeOnEvidence(start.candidate, { evidenceId, text: 'When?' })
    },
  },
  writeOnCriterion: {
    most: 8,
    prepare: async () => {
      const about = { registrationId: start.registration.id, criterionId: idOf(twenty[0]!) }
      return () => writeOnCriterion(start.assessor, { ...about, text: 'When?' })
    },
  },
  markRead: {
    most: 2,
    prepare: async () => {
      await submission()
      const [unread] = await within(start.assessor, tx => notificationsOf(tx, start.assessor, {})).then(
        ({ rows }) => rows,
      )
      return () => markRead(start.assessor, unread!.id)
    },
  },
  'markAllRead, of twenty': {
    most: 2,
    prepare: async () => {
      for (let each = 0; each < 20; each++) await submission()
      return () => markAllRead(start.assessor)
    },
  },
  'chooseMail, about every kind': {
    most: 2,
    prepare: async () => () =>
      chooseMail(start.assessor, { choices: allKinds.map(kind => ({ kind, mail: 'daily' })) }),
  },
  'mailNotifications, twenty in one letter': {
    most: 3,
    prepare: async () => {
      const { assessor } = start
      for (let each = 0; each < 20; each++) await submission()
      return () =>
        mailNotifications({ ...assessor, mail: 'daily' }, 'http://localhost', async () => undefined)
    },
  },

  openCentre: {
    most: 12,
    why: 'makes a centre, its administrator, their first link and the beginning of the chain',
    prepare: async () => () =>
      openCentre({ name: 'Larch House', number: anAddress(), administrator: somebody() }),
  },
  signIn: {
    most: 12,
    why: 'seven of them count the attempt and forgive it, apart from the deed so that a failure is counted too',
    prepare: async () => {
      const account = await anAccount(centre)
      return () => aSession(account)
    },
  },
  signOut: {
    most: 2,
    prepare: async () => {
      const who = await aSession(await anAccount(centre))
      return () => signOut(who)
    },
  },
  changeCentre: {
    most: 2,
    prepare: async () => {
      const who = await aSession(await anAccount(centre))
      return () => changeCentre(who, { centreId: centre.centreId })
    },
  },
  endSessions: {
    most: 6,
    prepare: async () => {
      const who = await aSession(await anAccount(centre))
      return () => endSessions(who)
    },
  },
  'endSessions, of somebody in two centres': {
    most: 9,
    prepare: async () => {
      const account = await anAccount(centre)
      const who = await aSession(account)
      const other = await aCentre({ approved: false })
      await invitePerson(other.administrator, { name: 'Ewa', email: account.email, seats: ['assessor'] })
      return () => endSessions(who)
    },
  },
  endSession: {
    most: 7,
    prepare: async () => {
      const who = await aSession(await anAccount(centre))
      return () => endSession(who, { sessionId: who.sessionId })
    },
  },
  setPassword: {
    most: 11,
    why: 'ends every link and session and tells every centre of the person, each of which has a chain of its own',
    prepare: async () => {
      const { token } = await anInvitation()
      return () => setPassword({ token, newPassword: goodPassword })
    },
  },
  changePassword: {
    most: 16,
    why: 'seven of them count the attempt and forgive it, apart from the deed so that a failure is counted too',
    prepare: async () => {
      const account = await anAccount(centre)
      const who = await aSession(account)
      const passwords = { currentPassword: account.password, newPassword: 'mango trellis kettle' }
      return () => changePassword(who, passwords, aBrowser().address)
    },
  },
  writePasswordLetter: {
    most: 5,
    prepare: async () => {
      const { email } = await anAccount(centre)
      return () => writePasswordLetter(email, 'http://localhost', new Date())
    },
  },
}

async function oneJudged() {
  const made = await aSubmission({
    candidate: start.candidate,
    registration: start.registration,
    criteria: twenty,
    kind: 'observation',
  })
  await judgeCriteria(start.assessor, {
    evidenceId: made.evidenceId,
    versionNumber: 1,
    judgements: [aFinding(start.registration, twenty[0]!)],
  })
  await judgeCriteria(start.assessor, {
    evidenceId: made.evidenceId,
    versionNumber: 1,
    judgements: twenty.slice(1).map(code => aFinding(start.registration, code)),
  })
  return made
}

/** Parts of other commands' transactions: counted within those. */
const notCommands = [
  'eraseForBreach',
  'eraseBytes',
  'writeChange',
  'isTaken',
  'draftFrom',
  'storedFields',
  'idsOf',
  'keepMine',
  'settleMine',
  'columnsOf',
  'admitted',
  'hang',
  'nextVersion',
  'ownEvidence',
  'anyEvidence',
  'standingOf',
  'returnToCandidate',
  'changeDraft',
  'admitPerson',
  'asIdentity',
  'personWithSeats',
  'recordInCentres',
  'endSessionsOf',
  'endSessionsIn',
  'makePasswordLink',
  'makeFirstPasswordLink',
  'writeRegistrations',
  'writeConclusion',
  'reopeningOf',
  'markReadAt',
]

/** A line names its command, and where that matters how much the command is given to do. */
const measured = new Set(Object.keys(commands).map(line => line.split(',')[0]!))

it('has every command of the house', () => {
  const lib = join(import.meta.dirname, '../../lib')
  const found = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter(path => /commands(\.ts$|\/[\w-]+\.ts$)/.test(path) && !path.endsWith('.test.ts'))
    .flatMap(path =>
      [
        ...readFileSync(join(lib, path), 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm),
      ].map(([, name]) => name!),
    )
  expect([...new Set(found)].toSorted()).toEqual([...measured, ...notCommands].toSorted())
})

it.each(Object.entries(commands))('%s keeps to its budget', async (name, { most, why, prepare }) => {
  const command = await prepare()
  const sent = await statementsOf(command)
  expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(most)
  expect(most <= highest || why !== undefined, `${name} says why it takes more than ${highest}`).toBe(true)
})
