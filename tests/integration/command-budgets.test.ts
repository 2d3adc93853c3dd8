import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { confirmObserver } from '#lib/assessment/commands/confirm-observer.ts'
import { judgeCriteria } from '#lib/assessment/commands/judge-criteria.ts'
import { returnEvidence } from '#lib/assessment/commands/return-evidence.ts'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import { within } from '#lib/db.ts'
import { addEvidence } from '#lib/evidence/commands/add-evidence.ts'
import { attachFiles } from '#lib/evidence/commands/attach-files.ts'
import { deleteDraft } from '#lib/evidence/commands/delete-draft.ts'
import { mapEvidence } from '#lib/evidence/commands/map-evidence.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { removeFile } from '#lib/evidence/commands/remove-file.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import { saveEvidence } from '#lib/evidence/commands/save-evidence.ts'
import { submitEvidence } from '#lib/evidence/commands/submit-evidence.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { endSessionsHere } from '#lib/people/commands/end-sessions-here.ts'
import { giveSeat } from '#lib/people/commands/give-seat.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { removePerson } from '#lib/people/commands/remove-person.ts'
import { renewPasswordLink } from '#lib/people/commands/renew-password-link.ts'
import { endAllocation } from '#lib/portfolio/commands/end-allocation.ts'
import { withdrawRegistration } from '#lib/portfolio/commands/withdraw-registration.ts'
import { concludeSample } from '#lib/sampling/commands/conclude-sample.ts'
import { recordSample } from '#lib/sampling/commands/record-sample.ts'
import { reopenUnit } from '#lib/sampling/commands/reopen-unit.ts'
import { criteriaOf, specificationById } from '#specs/index.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aFinding, aMetUnit, aSignedUnit, aStart, type Start } from '#tests/makers/assessment.ts'
import {
  aCentre,
  anApproval,
  aPerson,
  aRegistration,
  award,
  type Centre,
  holds,
  isCompetent,
  somebody,
  standard,
} from '#tests/makers/centre.ts'
import { aClaim, aMappedDraft, aSentFile, aSubmission, someEvidence } from '#tests/makers/evidence.ts'
import {
  aConcludedSample,
  aConclusion,
  aDrawnPick,
  isAllocated,
  itsQualityAssurer,
} from '#tests/makers/sampling.ts'

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
const details = { title: 'Review', narrative: 'What was done.', activityOn: '2026-10-02' }
const nobody = { role: null, name: null, position: null, relation: null, basis: null }
const file = () =>
  aSentFile(`${Math.floor(performance.now() * 1000)}.txt`, `Notes ${performance.now()}`, 'text/plain')

const log = (about: object = {}) =>
  someEvidence({ candidate: start.candidate, kind: 'reflective_log', ...about })
const draft = () =>
  aMappedDraft({
    candidate: start.candidate,
    registration: start.registration,
    criteria: twenty,
    kind: 'observation',
  })
const submission = () =>
  aSubmission({
    candidate: start.candidate,
    registration: start.registration,
    criteria: twenty,
    kind: 'observation',
  })
const fileOf = async (versionId: string) =>
  within(start.candidate, tx =>
    tx.versionFile.findFirstOrThrow({ where: { versionId }, select: { id: true } }),
  )

/** Each prepares what its command needs and hands back the command alone. */
type Prepared = () => Promise<() => Promise<unknown>>
const commands: Record<string, { most: number; why?: string; prepare: Prepared }> = {
  addEvidence: {
    most: 9,
    prepare: async () => () =>
      addEvidence(start.candidate, { kind: 'reflective_log', ...details, observer: nobody, files: [file()] }),
  },
  attachFiles: {
    most: 10,
    prepare: async () => {
      const { evidenceId } = await log()
      return () => attachFiles(start.candidate, { evidenceId, files: [file()] })
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
        submitEvidence(start.candidate, { evidenceId, revision, authenticity: 'on', confidentiality: 'on' })
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

  recordSample: {
    most: 7,
    prepare: async () => {
      const fresh = await aStart(centre)
      const by = await itsQualityAssurer(fresh)
      await aSignedUnit({ start: fresh })
      return () => recordSample(by, { cover: [] })
    },
  },
  concludeSample: {
    most: 8,
    prepare: async () => {
      const pick = await aDrawnPick({ centre })
      return () => concludeSample(pick.qualityAssurer, aConclusion({ pick, disagreeing: [pick.codes[0]!] }))
    },
  },
  reopenUnit: {
    most: 7,
    prepare: async () => {
      const pick = await aConcludedSample({ pick: await aDrawnPick({ centre }) })
      const lead = await aPerson(centre, 'lead_quality_assurer')
      return () => reopenUnit(lead, { unitProgressId: pick.unitProgressId, reason: 'A witness withdrew' })
    },
  },

  registerCandidate: {
    most: 12,
    why: 'once in a candidate’s life, one statement more for each specification',
    prepare: async () => {
      const candidate = await aPerson(centre, 'candidate')
      return () => aRegistration({ centre, candidate })
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
  allocate: {
    most: 9,
    prepare: async () => {
      const fresh = await aStart(centre)
      const by = await aPerson(centre, 'quality_assurer')
      await isCompetent(centre, by)
      await holds(centre, by, 'V1')
      return () => isAllocated(centre, by, fresh.registration.id)
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
  removePerson: {
    most: 11,
    why: 'seats, sessions and their record at once, and seldom',
    prepare: async () => {
      const { personId } = await aPerson(centre, 'assessor')
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
  recordOccupationalCompetence: {
    most: 9,
    prepare: async () => {
      const person = await aPerson(centre, 'assessor')
      return () => isCompetent(centre, person)
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

/** Parts of other commands' transactions, and what happens before anybody is known: counted within those, or throttled. */
const notCommands = [
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
  'writeConclusion',
  'openCentre',
  'signIn',
  'signOut',
  'changeCentre',
  'endSessions',
  'endSession',
  'setPassword',
  'changePassword',
  'writePasswordLetter',
]

it('has every command of the house', () => {
  const lib = join(import.meta.dirname, '../../lib')
  const found = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter(path => /commands(\.ts$|\/[\w-]+\.ts$)/.test(path) && !path.endsWith('.test.ts'))
    .flatMap(path =>
      [
        ...readFileSync(join(lib, path), 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm),
      ].map(([, name]) => name!),
    )
  expect([...new Set(found)].toSorted()).toEqual([...Object.keys(commands), ...notCommands].toSorted())
})

it.each(Object.entries(commands))('%s keeps to its budget', async (name, { most, why, prepare }) => {
  const command = await prepare()
  const sent = await statementsOf(command)
  expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(most)
  expect(most <= highest || why !== undefined, `${name} says why it takes more than ${highest}`).toBe(true)
})
