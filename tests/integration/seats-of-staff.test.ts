import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { endSessionsHere } from '#lib/people/commands/end-sessions-here.ts'
import { giveSeat } from '#lib/people/commands/give-seat.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { removePerson } from '#lib/people/commands/remove-person.ts'
import { renewPasswordLink } from '#lib/people/commands/renew-password-link.ts'
import { useDatabase } from '#tests/database.ts'
import { aCentre, aPerson, type Centre, dayOne, inSeat, somebody } from '#tests/makers/centre.ts'
import { deedsAbout, seatsOf } from '#tests/makers/recorded.ts'

const db = useDatabase()

let north: Centre
let south: Centre

beforeAll(async () => {
  north = await aCentre()
  south = await aCentre()
})

async function aSession(centre: Centre, personId: string): Promise<string> {
  const id = randomUUID()
  await db.owner.query(
    `insert into session (id, person_id, current_centre_id, user_agent, expires_at) values ($1, $2, $3, '', now() + interval '1 day')`,
    [id, personId, centre.centreId],
  )
  return id
}

const isOpen = async (sessionId: string) =>
  (await db.owner.query('select ended_at from session where id = $1', [sessionId])).rows[0].ended_at === null

describe('seats', () => {
  it('are given and ended, and both are recorded', async () => {
    const { personId } = await aPerson(north, 'candidate')
    await giveSeat(north.administrator, { personId, seat: 'assessor' }, dayOne)
    await endSeat(north.administrator, { personId, seat: 'candidate' }, dayOne)
    expect(await seatsOf(db, north.centreId, personId)).toEqual(['assessor'])
    expect(await deedsAbout(db, north.centreId, personId)).toEqual([
      'person.invited',
      'seat.given',
      'seat.ended',
    ])
  })

  it('are not given twice, nor ended when not held', async () => {
    const { personId } = await aPerson(north, 'candidate')
    await expect(giveSeat(north.administrator, { personId, seat: 'candidate' })).rejects.toThrow('already')
    await expect(endSeat(north.administrator, { personId, seat: 'assessor' })).rejects.toThrow(
      'does not hold',
    )
  })

  it('of the last administrator stay', async () => {
    const { administrator } = await aCentre()
    const { personId } = administrator
    await expect(endSeat(administrator, { personId, seat: 'centre_administrator' })).rejects.toThrow(
      'last centre administrator',
    )
    await expect(removePerson(administrator, { personId })).rejects.toThrow('last centre administrator')
  })

  it('of two administrators who end each other’s at once: one stays', async () => {
    const centre = await aCentre()
    const other = await aPerson(centre, 'centre_administrator')
    const results = await Promise.allSettled([
      endSeat(centre.administrator, { personId: other.personId, seat: 'centre_administrator' }),
      endSeat(other, { personId: centre.administrator.personId, seat: 'centre_administrator' }),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('leaving a centre', () => {
  it('ends every seat and every session there, and nothing in another centre', async () => {
    const known = somebody()
    const { personId } = await invitePerson(
      north.administrator,
      { ...known, seats: ['assessor', 'candidate'] },
      dayOne,
    )
    await invitePerson(south.administrator, { ...known, seats: ['assessor'] }, dayOne)
    const [here, there] = [await aSession(north, personId), await aSession(south, personId)]

    await removePerson(north.administrator, { personId }, dayOne)

    expect(await seatsOf(db, north.centreId, personId)).toEqual([])
    expect(await seatsOf(db, south.centreId, personId)).toEqual(['assessor'])
    expect([await isOpen(here), await isOpen(there)]).toEqual([false, true])
    expect(await deedsAbout(db, north.centreId, personId)).toEqual([
      'person.invited',
      'seat.ended',
      'seat.ended',
      'sessions.ended',
    ])
  })

  it('is one thing, being signed out another', async () => {
    const { personId } = await aPerson(north, 'assessor')
    const session = await aSession(north, personId)
    await endSessionsHere(north.administrator, { personId }, dayOne)
    expect(await isOpen(session)).toBe(false)
    expect(await seatsOf(db, north.centreId, personId)).toEqual(['assessor'])
  })
})

it('finds nobody of another centre', async () => {
  const { personId } = await aPerson(south, 'assessor')
  const { administrator } = north
  const elsewhere = 'does not exist, or you have no access'
  await expect(giveSeat(administrator, { personId, seat: 'candidate' })).rejects.toThrow(elsewhere)
  await expect(endSeat(administrator, { personId, seat: 'assessor' })).rejects.toThrow(elsewhere)
  await expect(removePerson(administrator, { personId })).rejects.toThrow(elsewhere)
  await expect(endSessionsHere(administrator, { personId })).rejects.toThrow(elsewhere)
  await expect(renewPasswordLink(administrator, { personId })).rejects.toThrow(elsewhere)
})

it('takes nothing from an external quality assurer', async () => {
  const external = await aPerson(north, 'external_quality_assurer', 'centre_administrator')
  await expect(
    within(external, tx => tx.membership.updateMany({ data: { endedAt: dayOne } })),
  ).rejects.toThrow('read-only')
  await giveSeat(
    inSeat(external, 'centre_administrator'),
    { personId: external.personId, seat: 'candidate' },
    dayOne,
  )
})
