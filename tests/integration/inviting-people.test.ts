import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { endSessionsHere } from '#lib/people/commands/end-sessions-here.ts'
import { giveSeat } from '#lib/people/commands/give-seat.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { openCentre } from '#lib/people/commands/open-centre.ts'
import { removePerson } from '#lib/people/commands/remove-person.ts'
import { renewPasswordLink } from '#lib/people/commands/renew-password-link.ts'
import { useDatabase } from '#tests/database.ts'
import { aCentre, aPerson, type Centre, dayOne, inSeat, somebody } from '#tests/makers/centre.ts'

const db = useDatabase()

let north: Centre
let south: Centre

beforeAll(async () => {
  north = await aCentre()
  south = await aCentre()
})

const deedsAbout = async (centre: Centre, subjectId: string) =>
  (
    await db.owner.query(
      'select deed from audit_event where centre_id = $1 and subject_id = $2 order by seq',
      [centre.centreId, subjectId],
    )
  ).rows.map(({ deed }) => deed)

const seatsOf = async (centre: Centre, personId: string) =>
  (
    await db.owner.query(
      'select seat from membership where centre_id = $1 and person_id = $2 and ended_at is null order by seat',
      [centre.centreId, personId],
    )
  ).rows.map(({ seat }) => seat)

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

describe('opening a centre', () => {
  it('makes its first administrator and a link for them, and records it', async () => {
    const opened = await openCentre({ name: 'New', number: 'N-1', administrator: somebody() }, dayOne)
    expect(opened.token).toMatch(/^[\w-]{40,}$/)
    const { rows } = await db.owner.query('select deed from audit_event where centre_id = $1 order by seq', [
      opened.centreId,
    ])
    expect(rows.map(({ deed }) => deed)).toEqual(['centre.opened', 'person.invited'])
  })

  it('refuses a number that another centre has, and leaves nothing behind', async () => {
    const administrator = somebody()
    await openCentre({ name: 'First', number: 'TAKEN', administrator: somebody() }, dayOne)
    await expect(openCentre({ name: 'Second', number: 'TAKEN', administrator }, dayOne)).rejects.toThrow(
      'number TAKEN exists already',
    )
    const { rowCount } = await db.owner.query('select 1 from person where email = $1', [administrator.email])
    expect(rowCount).toBe(0)
  })
})

describe('inviting', () => {
  it('gives the seats and a link, and records both seats', async () => {
    const { personId, token } = await invitePerson(
      north.administrator,
      { ...somebody(), seats: ['assessor', 'candidate'] },
      dayOne,
    )
    expect(token).not.toBeNull()
    expect(await seatsOf(north, personId)).toEqual(['candidate', 'assessor'])
    expect(await deedsAbout(north, personId)).toEqual(['person.invited'])
  })

  it('adds a seat to somebody known here, and keeps the name they have', async () => {
    const known = somebody()
    const first = await invitePerson(north.administrator, { ...known, seats: ['candidate'] }, dayOne)
    const second = await invitePerson(
      north.administrator,
      { ...known, name: 'Somebody Else', seats: ['assessor'] },
      dayOne,
    )
    expect(second.personId).toBe(first.personId)
    const { rows } = await db.owner.query('select name from person where id = $1', [first.personId])
    expect(rows[0].name).toBe(known.name)
  })

  it('gives no link to somebody whom another centre knows: it would open that centre too', async () => {
    const known = somebody()
    const { personId } = await invitePerson(north.administrator, { ...known, seats: ['candidate'] }, dayOne)
    const again = await invitePerson(south.administrator, { ...known, seats: ['assessor'] }, dayOne)
    expect(again).toEqual({ personId, token: null })
    expect(await seatsOf(south, personId)).toEqual(['assessor'])
    expect(await seatsOf(north, personId)).toEqual(['candidate'])
  })

  it('makes one person of two invitations at once', async () => {
    const twice = somebody()
    const both = await Promise.all(
      [north, south].map(centre =>
        invitePerson(centre.administrator, { ...twice, seats: ['assessor'] }, dayOne),
      ),
    )
    expect(both[0]!.personId).toBe(both[1]!.personId)
  })

  it('gives back a seat that was ended', async () => {
    const known = somebody()
    const { personId } = await invitePerson(north.administrator, { ...known, seats: ['assessor'] }, dayOne)
    await endSeat(north.administrator, { personId, seat: 'assessor' })
    await invitePerson(north.administrator, { ...known, seats: ['assessor'] }, dayOne)
    expect(await seatsOf(north, personId)).toEqual(['assessor'])
  })

  it('is for administrators', async () => {
    const assessor = await aPerson(north, 'assessor')
    await expect(invitePerson(assessor, { ...somebody(), seats: ['assessor'] }, dayOne)).rejects.toThrow(
      'Your seat in this centre',
    )
  })
})

describe('seats', () => {
  it('are given and ended, and both are recorded', async () => {
    const { personId } = await aPerson(north, 'candidate')
    await giveSeat(north.administrator, { personId, seat: 'assessor' }, dayOne)
    await endSeat(north.administrator, { personId, seat: 'candidate' }, dayOne)
    expect(await seatsOf(north, personId)).toEqual(['assessor'])
    expect(await deedsAbout(north, personId)).toEqual(['person.invited', 'seat.given', 'seat.ended'])
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

    expect(await seatsOf(north, personId)).toEqual([])
    expect(await seatsOf(south, personId)).toEqual(['assessor'])
    expect([await isOpen(here), await isOpen(there)]).toEqual([false, true])
    expect(await deedsAbout(north, personId)).toEqual([
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
    expect(await seatsOf(north, personId)).toEqual(['assessor'])
  })
})

describe('a new link', () => {
  it('is made for somebody of this centre alone', async () => {
    const { personId } = await aPerson(north, 'assessor')
    expect(await renewPasswordLink(north.administrator, { personId }, dayOne)).toMatch(/^[\w-]{40,}$/)
    expect(await deedsAbout(north, personId)).toContain('password-link.made')
  })

  it('is refused for somebody who has another centre too, and is not recorded', async () => {
    const known = somebody()
    const { personId } = await invitePerson(north.administrator, { ...known, seats: ['candidate'] }, dayOne)
    await invitePerson(south.administrator, { ...known, seats: ['assessor'] }, dayOne)
    await expect(renewPasswordLink(south.administrator, { personId })).rejects.toThrow('is theirs alone')
    expect(await deedsAbout(south, personId)).toEqual(['person.invited'])
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
