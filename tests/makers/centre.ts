import { randomUUID } from 'node:crypto'
import { recordApproval } from '#lib/centre/commands.ts'
import { approvable } from '#lib/centre/rules.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { openCentre } from '#lib/people/commands/open-centre.ts'
import { recordOccupationalCompetence } from '#lib/people/commands/record-occupational-competence.ts'
import { recordStaffQualification } from '#lib/people/commands/record-staff-qualification.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ownStandards } from '#lib/people/staff-rules.ts'
import { allocate } from '#lib/portfolio/commands/allocate.ts'
import { registerCandidate } from '#lib/portfolio/commands/register-candidate.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { specificationById } from '#specs/index.ts'

export const award = 'city-and-guilds/3085-02@1'
export const standard = 'nos/involve-key-people@1'

/** The day on which everything that makers do happens, unless a test says otherwise. */
export const dayOne = new Date('2026-01-05T09:00:00Z')

export interface Centre {
  readonly centreId: string
  readonly name: string
  readonly administrator: Actor
}

const names = [
  'Asha Patel',
  'Ben Okafor',
  'Carys Morgan',
  'Dilip Shah',
  'Ewa Nowak',
  'Femi Adeyemi',
  'Grace Liu',
  'Huw Price',
]
let made = 0

/** A name and an e-mail address that nobody has yet. */
export function somebody() {
  const name = names[made % names.length]!
  made += 1
  return { name, email: `${name.toLowerCase().replace(' ', '.')}.${randomUUID().slice(0, 8)}@example.org` }
}

/** A centre with its administrator, approved for every qualification that is awarded unless told otherwise. */
export async function aCentre({ approved = true } = {}): Promise<Centre> {
  const administrator = somebody()
  const name = `Centre ${randomUUID().slice(0, 8)}`
  const { centreId, personId } = await openCentre(
    { name, number: randomUUID().slice(0, 8), administrator },
    dayOne,
  )
  const centre = {
    centreId,
    name,
    administrator: actorOf({ centreId, name }, personId, administrator.name, 'centre_administrator'),
  }
  for (const { id } of approved ? approvable : []) await anApproval(centre, id)
  return centre
}

export function anApproval(
  { administrator }: Centre,
  specificationId: string,
  days: Record<string, string> = {},
) {
  const approval = { specificationId, reference: 'QA-100', approvedOn: '2024-09-01', seen: '', ...days }
  return recordApproval(administrator, approval, dayOne)
}

/** Somebody with these seats in the centre, acting from the first. */
export async function aPerson(centre: Centre, seat: Seat, ...others: Seat[]): Promise<Actor> {
  const { name, email } = somebody()
  const { personId } = await invitePerson(
    centre.administrator,
    { name, email, seats: [seat, ...others] },
    dayOne,
  )
  return actorOf(centre, personId, name, seat)
}

/** The same person, sitting in another of their seats. */
export const inSeat = (actor: Actor, seat: Seat): Actor => ({ ...actor, seat })

/** An assessor who holds what the specification asks of assessors of each of its units. */
export async function aQualifiedAssessor(centre: Centre, specificationId = award): Promise<Actor> {
  const assessor = await aPerson(centre, 'assessor')
  await isCompetent(centre, assessor, specificationId)
  await holds(centre, assessor, 'CAVA')
  return assessor
}

/** A quality assurer who holds what the specification asks of quality assurers. */
export async function aQualifiedQualityAssurer(
  centre: Centre,
  seat: 'quality_assurer' | 'lead_quality_assurer' = 'quality_assurer',
  specificationId = award,
): Promise<Actor> {
  const qualityAssurer = await aPerson(centre, seat)
  await mayQualityAssure(centre, qualityAssurer, specificationId)
  return qualityAssurer
}

export function holds(
  { administrator }: Centre,
  { personId }: Actor,
  code: string,
  days: { awardedOn?: string; expiresOn?: string } = {},
) {
  return recordStaffQualification(administrator, { personId, code, awardedOn: '2020-06-01', ...days }, dayOne)
}

/** Competent, in the work of every unit of the specification. */
export function isCompetent({ administrator }: Centre, { personId }: Actor, specificationId = award) {
  const unitIds = specificationById(specificationId).units.map(({ id }) => id)
  const competence = {
    personId,
    unitIds,
    level: 'competent',
    basis: 'Ten years as registered manager',
    confirmedOn: '2025-03-01',
  } as const
  return recordOccupationalCompetence(administrator, competence, dayOne)
}

interface Wanted {
  readonly centre: Centre
  /** Needs a candidate's seat. */
  readonly candidate: Actor
  readonly specificationId?: string
  readonly assessor?: Actor
  /** Made to hold what is asked of quality assurers first. */
  readonly qualityAssurer?: Actor
}

export interface Registered {
  readonly id: string
  readonly specificationId: string
}

/** A registration, on the award of both units unless told otherwise, with its allocations. */
export async function aRegistration({
  centre,
  candidate,
  specificationId = award,
  assessor,
  qualityAssurer,
}: Wanted): Promise<Registered> {
  const { administrator } = centre
  const { personId } = candidate
  const { registrationIds } = await registerCandidate(
    administrator,
    {
      personId,
      dateOfBirth: '1990-04-12',
      registeredOn: '2026-01-05',
      workplace: 'Larch House',
      specificationIds: [specificationId],
    },
    dayOne,
  )
  if (assessor)
    await allocate(administrator, { registrationIds, personId: assessor.personId, role: 'assessor' }, dayOne)
  if (qualityAssurer) {
    await mayQualityAssure(centre, qualityAssurer, specificationId)
    await allocate(
      administrator,
      { registrationIds, personId: qualityAssurer.personId, role: 'quality_assurer' },
      dayOne,
    )
  }
  return { id: registrationIds[0]!, specificationId }
}

async function mayQualityAssure(centre: Centre, person: Actor, specificationId: string) {
  await isCompetent(centre, person, specificationId)
  await holds(centre, person, ownStandards.code)
}

function actorOf(
  { centreId, name: centreName }: { centreId: string; name: string },
  personId: string,
  name: string,
  seat: Seat,
): Actor {
  return { personId, name, centreId, centreName, seat, sessionId: randomUUID() }
}
