import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import { within } from '#lib/db.ts'
import { markAllRead } from '#lib/notification/commands/mark-read.ts'
import { anyCentre } from '#lib/people/queries/any-centre.ts'
import type { Actor } from '#lib/people/rules.ts'
import { allocate } from '#lib/portfolio/commands/allocate.ts'
import { registerCandidate } from '#lib/portfolio/commands/register-candidate.ts'
import { dataDir } from '../settings.ts'
import * as cast from './cast.ts'
import { makePlans } from './plans.ts'
import { livePortfolio } from './portfolio.ts'
import { sampleUnits } from './sampling.ts'
import { emailFor, type Staff, seated, seatStaff } from './staff.ts'
import { dateOf, daysBefore, Timeline } from './timeline.ts'

interface SignIns {
  readonly password: string
  readonly signIns: readonly { seat: string; name: string; email: string }[]
}

const seatsShown: [string, string][] = [
  ['candidate', cast.candidates[0]!.name],
  ['assessor', cast.assessors[0]!.name],
  ['quality assurer', cast.qualityAssurer.name],
  ['lead quality assurer', cast.lead.name],
  ['external quality assurer', cast.external.name],
  ['centre administrator', cast.administrator.name],
]

/**
 * Fills an empty database with the demonstration centre, through the product's own commands.
 * @returns the sign-ins to print; none when the database holds a centre that is not the demonstration's
 */
export async function demonstrationWhenEmpty(say: (line: string) => void): Promise<string[]> {
  const kept = join(dataDir(), 'demonstration.json')
  if (await anyCentre()) return existsSync(kept) ? printed(JSON.parse(readFileSync(kept, 'utf8'))) : []
  say('Filling the demonstration centre …')
  // Its own for each installation: a password that is printed in a manual opens doors.
  const password = `demo-${randomBytes(6).toString('base64url')}`
  await fill(new Date(), password)
  const signIns = seatsShown.map(([seat, name]) => ({ seat, name, email: emailFor(name) }))
  writeFileSync(kept, JSON.stringify({ password, signIns }, null, 2), { mode: 0o600 })
  return printed({ password, signIns })
}

const printed = ({ password, signIns }: SignIns): string[] => [
  ...signIns.map(({ seat, name, email }) => `${seat.padEnd(26)}${email.padEnd(44)}${name}`),
  `password for all of them: ${password}`,
]

async function fill(now: Date, password: string): Promise<void> {
  const staff = await seatStaff(daysBefore(now, 230), password)
  const timeline = new Timeline()
  const people: Actor[] = []
  for (const [turn, part] of cast.candidates.entries()) {
    const candidate = await seated(
      staff.administrator,
      part.name,
      ['candidate'],
      daysBefore(now, 225),
      password,
    )
    people.push(candidate)
    await enrol(timeline, now, staff, candidate, part, turn)
  }
  await timeline.run()
  await sampleUnits(staff, now)
  // Everybody has read what is older than a week or so: what is left is what a visitor would find on a Monday.
  await Promise.all([...people, ...everybodyOf(staff)].map(person => markAllRead(person, daysBefore(now, 8))))
}

const everybodyOf = ({ administrator, assessors, qualityAssurer, lead }: Staff): Actor[] => [
  administrator,
  ...assessors,
  qualityAssurer,
  lead,
]

async function enrol(
  timeline: Timeline,
  now: Date,
  staff: Staff,
  candidate: Actor,
  part: cast.Part,
  turn: number,
): Promise<void> {
  const at = daysBefore(now, 220 - turn, turn)
  const { registrationIds } = await registerCandidate(
    staff.administrator,
    {
      personId: candidate.personId,
      dateOfBirth: `${1972 + turn * 2}-0${1 + (turn % 9)}-14`,
      registeredOn: dateOf(at),
      workplace: 'Northgate Homes',
      specificationIds: [...part.on],
    },
    at,
  )
  const assessor = staff.assessors[part.assessor]!
  const qualityAssurer = turn % 3 === 2 ? staff.lead : staff.qualityAssurer
  await allocate(staff.administrator, { registrationIds, personId: assessor.personId, role: 'assessor' }, at)
  await allocate(
    staff.administrator,
    { registrationIds, personId: qualityAssurer.personId, role: 'quality_assurer' },
    at,
  )
  const registered = registrationIds.map((id, index) => ({ id, specificationId: part.on[index]! }))
  livePortfolio(timeline, now, candidate, assessor, part, registered)
  makePlans(timeline, now, candidate, assessor, turn)
  for (const [index, number] of part.signs.entries())
    timeline.add(daysBefore(now, 8 - index, turn), async when => {
      const unitProgressId = await unitOf(assessor, registered[0]!.id, number)
      await signUnit(
        assessor,
        { unitProgressId, feedback: 'A rounded portfolio: thank you for the care you took with it.' },
        when,
      )
    })
}

async function unitOf(assessor: Actor, registrationId: string, number: string): Promise<string> {
  const unit = await within(assessor, tx =>
    tx.unitProgress.findFirstOrThrow({ where: { registrationId, unit: { number } }, select: { id: true } }),
  )
  return unit.id
}
