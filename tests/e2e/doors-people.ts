/**
 * Makes the people and records that the table of doors speaks of, on the database that DATABASE_URL names, and
 * prints everybody's cookie and every id as JSON. Runs by itself under Node, beside the server.
 */
import { encode } from 'next-auth/jwt'
import { approvalsOf } from '#lib/centre/queries.ts'
import { markOf } from '#lib/centre/rules.ts'
import { database, within, withinIdentity } from '#lib/db.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import type { Actor } from '#lib/people/rules.ts'
import { anAccount, goodPassword } from '#tests/makers/account.ts'
import { aJudgement, aMetUnit, aSignedUnit, notYet } from '#tests/makers/assessment.ts'
import {
  aCentre,
  aPerson,
  aQualifiedAssessor,
  aRegistration,
  award,
  type Centre,
  somebody,
} from '#tests/makers/centre.ts'
import { aMappedDraft, anExpertWitness, aSentFile, aSubmission } from '#tests/makers/evidence.ts'
import { anActivity, anAgreedPlan, aProposal } from '#tests/makers/plan.ts'
import { aDrawnPick, isAllocated } from '#tests/makers/sampling.ts'

async function aSessionOf({ personId, centreId }: Pick<Actor, 'personId' | 'centreId'>): Promise<string> {
  const expiresAt = new Date(Date.now() + 3_600_000)
  const data = { personId, centreId, userAgent: 'table of doors', expiresAt }
  const session = await withinIdentity(null, tx => tx.session.create({ data, select: { id: true } }))
  return session.id
}

async function cookieOf(who: Pick<Actor, 'personId' | 'centreId'>): Promise<string> {
  const token = { sub: who.personId, sid: await aSessionOf(who) }
  return `next-auth.session-token=${await encode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' })}`
}

/** A centre with a unit that is signed and picked, evidence in each status, and staff who are and are not allocated. */
async function aWholeCentre() {
  const centre = await aCentre()
  const pick = await aDrawnPick({ centre })
  const { candidate, assessor, registration } = pick.start
  const otherCandidate = await aPerson(centre, 'candidate')
  await aRegistration({ centre, candidate: otherCandidate })
  const common = {
    candidate,
    registration,
    criteria: ['001:1.2'],
    kind: 'observation',
    observer: anExpertWitness,
  } as const
  const draft = await aMappedDraft(common)
  const submitted = await aSubmission({
    ...common,
    files: [aSentFile('notes.txt', 'Individual A chose the time.', 'text/plain')],
  })
  const rows = await within(candidate, async tx => ({
    file: await tx.versionFile.findFirstOrThrow({
      where: { version: { evidenceId: submitted.evidenceId } },
      select: { id: true },
    }),
    openUnit: await tx.unitProgress.findFirstOrThrow({
      where: { registrationId: registration.id, unit: { number: '001' } },
      select: { id: true },
    }),
    evidence: await tx.evidence.findUniqueOrThrow({
      where: { id: submitted.evidenceId },
      select: { revision: true },
    }),
    notification: await tx.notification.findFirstOrThrow({
      where: { personId: candidate.personId },
      select: { id: true },
    }),
    allocation: await tx.allocation.findFirstOrThrow({
      where: { registrationId: registration.id },
      select: { id: true },
    }),
  }))
  const people = {
    candidate,
    otherCandidate,
    assessor,
    otherAssessor: await aQualifiedAssessor(centre),
    qualityAssurer: pick.qualityAssurer,
    otherQualityAssurer: await aPerson(centre, 'quality_assurer'),
    lead: await aPerson(centre, 'lead_quality_assurer'),
    external: await aPerson(centre, 'external_quality_assurer'),
    administrator: centre.administrator,
  }
  const ids = {
    centre: centre.centreId,
    registration: registration.id,
    draft: draft.evidenceId,
    draftRevision: draft.revision,
    submitted: submitted.evidenceId,
    submittedRevision: rows.evidence.revision,
    assessed: pick.evidenceId,
    file: rows.file.id,
    openUnit: rows.openUnit.id,
    signedUnit: pick.unitProgressId,
    pick: pick.pickId,
    sample: pick.sampleId,
    judgement: pick.judgementIds[0],
    allocation: rows.allocation.id,
    notification: rows.notification.id,
    assessorPerson: assessor.personId,
    candidatePerson: candidate.personId,
  }
  return { centre, people, ids }
}

type WholeCentre = Awaited<ReturnType<typeof aWholeCentre>>

/** Records that one deed each uses up, and people whom a deed may sign out or send away without missing them. */
async function whatDeedsNeed({ centre, people, ids }: WholeCentre, other: Centre) {
  const { candidate, assessor, qualityAssurer } = people
  const registration = { id: ids.registration, specificationId: award }
  const common = {
    candidate,
    registration,
    criteria: ['001:1.3'],
    kind: 'observation',
    observer: anExpertWitness,
  } as const
  const toSubmit = await aMappedDraft(common)
  const toJudge = await aSubmission(common)
  const toReturn = await aSubmission(common)
  const toReject = await aSubmission(common)
  const toSettle = await aMappedDraft(common)
  const { observer: _, ...unseen } = common
  const held = await aSubmission({ ...unseen, kind: 'in_situ' })
  const toAnswer = await aSubmission(common)
  await aJudgement({ assessor, evidence: toAnswer, judgements: [notYet(registration, '001:1.3')] })

  const another = async () => {
    const candidate = await aPerson(centre, 'candidate')
    const registration = await aRegistration({ centre, candidate, assessor })
    return { centre, candidate, assessor, registration }
  }
  const ready = await aMetUnit({ start: await another() })
  const signed = await another()
  const planner = await another()
  const activities = [anActivity({ dueOn: '2099-12-31', codes: ['001:1.2'] })]
  const planForAssessor = await aProposal(planner, { activities })
  const agreed = await anAgreedPlan({ centre, candidate, assessor, registration }, { activities })
  const planForCandidate = await aProposal({ candidate }, { by: assessor, activities })
  await isAllocated(centre, qualityAssurer, signed.registration.id)
  await aSignedUnit({ start: signed })

  const [changer, switcher, leaver, ender, entrant] = await Promise.all(
    Array.from({ length: 5 }, () => anAccount(centre, 'candidate')),
  )
  await invitePerson(other.administrator, { name: 'Ewa', email: switcher!.email, seats: ['candidate'] })
  const cookie = (account = entrant) => cookieOf({ personId: account!.personId, centreId: centre.centreId })
  const invited = await invitePerson(centre.administrator, { ...somebody(), seats: ['candidate'] })
  const spare = await aPerson(centre, 'assessor', 'quality_assurer')
  await aSessionOf(spare)

  return {
    others: {
      changer: await cookie(changer),
      switcher: await cookie(switcher),
      leaver: await cookie(leaver),
      ender: await cookie(ender),
    },
    ids: {
      toSubmit: toSubmit.evidenceId,
      toSubmitRevision: toSubmit.revision,
      toJudge: toJudge.evidenceId,
      toJudgeRevision: await revisionOf(candidate, toJudge.evidenceId),
      toReturn: toReturn.evidenceId,
      toReject: toReject.evidenceId,
      toSettle: toSettle.evidenceId,
      toSettleRevision: toSettle.revision,
      held: held.evidenceId,
      toAnswer: toAnswer.evidenceId,
      readyUnit: ready.unitProgressId,
      planActivity: await firstActivityOf(candidate, agreed.planId),
      planForCandidate: planForCandidate.planId,
      planForAssessor: planForAssessor.planId,
      plannerPerson: planner.candidate.personId,
      sparePerson: spare.personId,
      removedPerson: (await aPerson(centre, 'assessor')).personId,
      otherAssessorPerson: people.otherAssessor.personId,
      approvalSeen: await approvalSeen(centre),
      candidateSession: await aSessionOf(candidate),
      otherCentre: other.centreId,
      entrantEmail: entrant!.email,
      password: goodPassword,
      passwordToken: invited.token ?? '',
    },
  }
}

const firstActivityOf = (actor: Actor, planId: string) =>
  within(actor, async tx => {
    const found = await tx.planActivity.findFirstOrThrow({ where: { planId }, select: { id: true } })
    return found.id
  })

const revisionOf = (actor: Actor, id: string) =>
  within(actor, async tx => {
    const found = await tx.evidence.findUniqueOrThrow({ where: { id }, select: { revision: true } })
    return found.revision
  })

/** What the form of an approval carries, so that it is known whether somebody else has changed it since. */
const approvalSeen = ({ administrator }: Centre) =>
  within(administrator, async tx => markOf((await approvalsOf(tx, administrator)).get(award) ?? null))

const here = await aWholeCentre()
const elsewhere = await aWholeCentre()
const { others, ids } = await whatDeedsNeed(here, elsewhere.centre)
const cookies: Record<string, string> = { ...others }
for (const [name, actor] of Object.entries(here.people)) cookies[name] = await cookieOf(actor)
for (const [name, actor] of Object.entries(elsewhere.people))
  cookies[`${name} elsewhere`] = await cookieOf(actor)
console.log(JSON.stringify({ cookies, ids: { ...here.ids, ...ids }, elsewhere: elsewhere.ids }))
await database().$disconnect()
