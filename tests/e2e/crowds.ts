/**
 * Makes two centres that differ in how much there is, three of everything and sixty, on the database that
 * DATABASE_URL names, and prints everybody's cookie and every id as JSON. Runs by itself under Node.
 */
import { encode } from 'next-auth/jwt'
import { database, within, withinIdentity } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { aSignedUnit } from '#tests/makers/assessment.ts'
import {
  aCentre,
  aPerson,
  aQualifiedAssessor,
  aQualifiedQualityAssurer,
  aRegistration,
} from '#tests/makers/centre.ts'
import { aMappedDraft, aSentFile, aSubmission } from '#tests/makers/evidence.ts'
import { aDraw, isAllocated, pickOf } from '#tests/makers/sampling.ts'

async function cookieOf({ personId, centreId }: Actor): Promise<string> {
  const expiresAt = new Date(Date.now() + 3_600_000)
  const data = { personId, centreId, userAgent: 'table of budgets', expiresAt }
  const session = await withinIdentity(null, tx => tx.session.create({ data, select: { id: true } }))
  const token = { sub: personId, sid: session.id }
  return `next-auth.session-token=${await encode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' })}`
}

/** So many candidates with a signed unit each, and so many items of the first one's that wait for a judgement. */
async function aCentreOf(many: number) {
  const centre = await aCentre()
  const assessor = await aQualifiedAssessor(centre)
  const qualityAssurer = await aQualifiedQualityAssurer(centre)
  const starts = []
  for (let each = 0; each < many; each++) {
    const candidate = await aPerson(centre, 'candidate')
    const registration = await aRegistration({ centre, candidate, assessor })
    starts.push({ centre, candidate, assessor, registration })
  }
  await isAllocated(centre, qualityAssurer, ...starts.slice(0, 50).map(start => start.registration.id))
  if (many > 50)
    await isAllocated(centre, qualityAssurer, ...starts.slice(50).map(start => start.registration.id))
  const units = []
  for (const start of starts) units.push(await aSignedUnit({ start }))
  const { sampleId } = await aDraw({ by: qualityAssurer })

  const [{ candidate, registration }, [unit]] = [starts[0]!, units]
  const common = { candidate, registration, criteria: ['001:1.2'] }
  const draft = await aMappedDraft(common)
  let submitted = ''
  for (let each = 0; each < many; each++) {
    const files = [aSentFile('notes.txt', `What happened, ${each}.`, 'text/plain')]
    submitted = (await aSubmission({ ...common, files })).evidenceId
  }
  const openUnit = await within(candidate, tx =>
    tx.unitProgress.findFirstOrThrow({
      where: { registrationId: registration.id, unit: { number: '001' } },
      select: { id: true },
    }),
  )
  const people = {
    candidate,
    assessor,
    qualityAssurer,
    lead: await aPerson(centre, 'lead_quality_assurer'),
    external: await aPerson(centre, 'external_quality_assurer'),
    administrator: centre.administrator,
  }
  const cookies: Record<string, string> = {}
  for (const [name, actor] of Object.entries(people)) cookies[name] = await cookieOf(actor)
  const ids = {
    registration: registration.id,
    draft: draft.evidenceId,
    submitted,
    openUnit: openUnit.id,
    signedUnit: unit!.unitProgressId,
    pick: await pickOf(qualityAssurer, unit!.decisionId),
    sample: sampleId,
    assessorPerson: assessor.personId,
    candidatePerson: candidate.personId,
  }
  return { cookies, ids }
}

console.log(JSON.stringify({ few: await aCentreOf(3), many: await aCentreOf(60) }))
await database().$disconnect()
