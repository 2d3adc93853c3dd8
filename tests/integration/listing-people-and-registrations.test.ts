import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { removePerson } from '#lib/people/commands/remove-person.ts'
import { findPerson, type PeopleAsked, peopleOf, qualificationsLapsing } from '#lib/people/queries/people.ts'
import {
  allocatableStaff,
  findRegistration,
  type RegistrationsAsked,
  registrationsOf,
} from '#lib/portfolio/queries/registrations.ts'
import { useDatabase } from '#tests/database.ts'
import {
  aCentre,
  aPerson,
  aQualifiedQualityAssurer,
  aRegistration,
  award,
  type Centre,
  dayOne,
  holds,
  standard,
} from '#tests/makers/centre.ts'

useDatabase()

let centre: Centre
let other: Centre

beforeAll(async () => {
  centre = await aCentre()
  other = await aCentre()
})

const people = (asked: PeopleAsked, { administrator } = centre) =>
  within(administrator, tx => peopleOf(tx, administrator, asked))
const registrations = (asked: RegistrationsAsked, { administrator } = centre) =>
  within(administrator, tx => registrationsOf(tx, administrator, asked))
const ids = ({ rows }: { rows: readonly { id: string }[] }) => rows.map(({ id }) => id)

describe('people', () => {
  it('turn page by page, on and back', async () => {
    const full = await aCentre()
    for (let count = 0; count < 30; count++) await aPerson(full, 'candidate')
    const first = await people({ seat: 'candidate' }, full)
    const second = await people({ seat: 'candidate', after: first.next }, full)
    expect([first.rows.length, second.rows.length, second.next]).toEqual([25, 5, undefined])
    expect(ids(await people({ seat: 'candidate', before: second.previous }, full))).toEqual(ids(first))
  })

  it('are found by seat and by part of their name or address', async () => {
    const { personId, name } = await aPerson(centre, 'assessor')
    const text = name.slice(1, 4).toUpperCase()
    expect(ids(await people({ seat: 'assessor', text }))).toContain(personId)
    expect(ids(await people({ seat: 'candidate', text }))).not.toContain(personId)
    expect(ids(await people({ text: 'nobody is called this' }))).toEqual([])
  })

  it('who have left are listed apart', async () => {
    const { personId } = await aPerson(centre, 'assessor')
    await removePerson(centre.administrator, { personId }, dayOne)
    expect(ids(await people({}))).not.toContain(personId)
    expect(ids(await people({ left: true }))).toEqual([personId])
  })

  it('of another centre are not there', async () => {
    const { personId } = await aPerson(other, 'assessor')
    expect(ids(await people({ seat: 'assessor' }))).not.toContain(personId)
    expect(
      await within(centre.administrator, tx => findPerson(tx, centre.administrator, personId)),
    ).toBeNull()
  })

  it('whose qualifications lapse are named while they are staff here', async () => {
    const { administrator } = centre
    const assessor = await aPerson(centre, 'assessor')
    await holds(centre, assessor, 'A1', { expiresOn: '2026-02-01' })
    await holds(centre, assessor, 'QTS', { expiresOn: '2027-02-01' })
    const lapsing = () =>
      within(administrator, tx => qualificationsLapsing(tx, administrator, new Date('2026-03-01')))
    expect((await lapsing()).map(({ code }) => code)).toEqual(['A1'])
    await endSeat(administrator, { personId: assessor.personId, seat: 'assessor' }, dayOne)
    expect(await lapsing()).toEqual([])
  })
})

describe('registrations', () => {
  it('without an assessor are those whose assessor holds the seat no longer, too', async () => {
    const assessor = await aPerson(centre, 'assessor')
    const candidate = await aPerson(centre, 'candidate')
    const { id } = await aRegistration({ centre, candidate, assessor })
    expect(ids(await registrations({ without: 'assessor' }))).not.toContain(id)
    expect(ids(await registrations({ without: 'quality_assurer' }))).toContain(id)
    await endSeat(centre.administrator, { personId: assessor.personId, seat: 'assessor' }, dayOne)
    expect(ids(await registrations({ without: 'assessor' }))).toContain(id)
    await removePerson(centre.administrator, { personId: candidate.personId }, dayOne)
    expect(ids(await registrations({ without: 'assessor' }))).not.toContain(id)
  })

  it('are found by specification and name', async () => {
    const candidate = await aPerson(centre, 'candidate')
    const { id } = await aRegistration({ centre, candidate })
    expect(
      ids(await registrations({ specificationId: award, name: candidate.name.toLowerCase() })),
    ).toContain(id)
    expect(ids(await registrations({ specificationId: standard }))).not.toContain(id)
    expect(ids(await registrations({ status: 'withdrawn' }))).not.toContain(id)
  })

  it('and staff of another centre are not there', async () => {
    const { administrator } = other
    const qualityAssurer = await aQualifiedQualityAssurer(centre)
    const { id } = await aRegistration({
      centre,
      candidate: await aPerson(centre, 'candidate'),
      qualityAssurer,
    })
    expect(ids(await registrations({}, other))).toEqual([])
    expect(await within(administrator, tx => findRegistration(tx, administrator, id))).toBeNull()
    const staff = await within(administrator, tx => allocatableStaff(tx, administrator))
    expect(staff.map(each => each.id)).not.toContain(qualityAssurer.personId)
  })
})
