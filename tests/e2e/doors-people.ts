/**
 * Makes the people and records that the table of doors speaks of, on the database that DATABASE_URL names, and
 * prints everybody's cookie and every id as JSON. Runs by itself under Node, beside the server.
 */
import { encode } from 'next-auth/jwt'
import { database, within, withinIdentity } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { aCentre, aPerson, aQualifiedAssessor, aRegistration } from '#tests/makers/centre.ts'
import { aMappedDraft, anExpertWitness, aSentFile, aSubmission } from '#tests/makers/evidence.ts'
import { aDrawnPick } from '#tests/makers/sampling.ts'

async function cookieOf({ personId, centreId }: Actor): Promise<string> {
  const expiresAt = new Date(Date.now() + 3_600_000)
  const data = { personId, centreId, userAgent: 'table of doors', expiresAt }
  const session = await withinIdentity(null, tx => tx.session.create({ data, select: { id: true } }))
  const token = { sub: personId, sid: session.id }
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
    assessorPerson: assessor.personId,
    candidatePerson: candidate.personId,
  }
  return { people, ids }
}

const here = await aWholeCentre()
const elsewhere = await aWholeCentre()
const cookies: Record<string, string> = {}
for (const [name, actor] of Object.entries(here.people)) cookies[name] = await cookieOf(actor)
for (const [name, actor] of Object.entries(elsewhere.people))
  cookies[`${name} elsewhere`] = await cookieOf(actor)
console.log(JSON.stringify({ cookies, ids: here.ids, elsewhere: elsewhere.ids }))
await database().$disconnect()
