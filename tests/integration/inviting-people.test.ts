import { beforeAll, describe, expect, it } from 'vitest'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { openCentre } from '#lib/people/commands/open-centre.ts'
import { renewPasswordLink } from '#lib/people/commands/renew-password-link.ts'
import { useDatabase } from '#tests/database.ts'
import { aCentre, aPerson, type Centre, dayOne, somebody } from '#tests/makers/centre.ts'
import { deedsAbout, seatsOf } from '#tests/makers/recorded.ts'

const db = useDatabase()

let north: Centre
let south: Centre

beforeAll(async () => {
  north = await aCentre()
  south = await aCentre()
})

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
    expect(await seatsOf(db, north.centreId, personId)).toEqual(['candidate', 'assessor'])
    expect(await deedsAbout(db, north.centreId, personId)).toEqual(['person.invited'])
  })

  it('gives a seat that was ticked twice once', async () => {
    const seats = ['assessor', 'assessor'] as const
    const { personId } = await invitePerson(north.administrator, { ...somebody(), seats: [...seats] }, dayOne)
    expect(await seatsOf(db, north.centreId, personId)).toEqual(['assessor'])
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
    expect(await seatsOf(db, south.centreId, personId)).toEqual(['assessor'])
    expect(await seatsOf(db, north.centreId, personId)).toEqual(['candidate'])
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
    expect(await seatsOf(db, north.centreId, personId)).toEqual(['assessor'])
  })

  it('is for administrators', async () => {
    const assessor = await aPerson(north, 'assessor')
    await expect(invitePerson(assessor, { ...somebody(), seats: ['assessor'] }, dayOne)).rejects.toThrow(
      'Your seat in this centre',
    )
  })
})

describe('a new link', () => {
  it('is made for somebody of this centre alone', async () => {
    const { personId } = await aPerson(north, 'assessor')
    expect(await renewPasswordLink(north.administrator, { personId }, dayOne)).toMatch(/^[\w-]{40,}$/)
    expect(await deedsAbout(db, north.centreId, personId)).toContain('password-link.made')
  })

  it('is refused for somebody who has another centre too, and is not recorded', async () => {
    const known = somebody()
    const { personId } = await invitePerson(north.administrator, { ...known, seats: ['candidate'] }, dayOne)
    await invitePerson(south.administrator, { ...known, seats: ['assessor'] }, dayOne)
    await expect(renewPasswordLink(south.administrator, { personId })).rejects.toThrow('is theirs alone')
    expect(await deedsAbout(db, south.centreId, personId)).toEqual(['person.invited'])
  })
})
