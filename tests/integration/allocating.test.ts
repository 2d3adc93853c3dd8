import { beforeAll, describe, expect, it } from 'vitest'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { allocate } from '#lib/portfolio/commands/allocate.ts'
import { endAllocation } from '#lib/portfolio/commands/end-allocation.ts'
import { withdrawRegistration } from '#lib/portfolio/commands/withdraw-registration.ts'
import { useDatabase } from '#tests/database.ts'
import {
  aCentre,
  aPerson,
  aQualifiedQualityAssurer,
  aRegistration,
  type Centre,
  dayOne,
  standard,
} from '#tests/makers/centre.ts'
import { allocationsOf, deedsAbout } from '#tests/makers/recorded.ts'

const db = useDatabase()

let centre: Centre

beforeAll(async () => {
  centre = await aCentre()
})

describe('allocating', () => {
  it('an assessor and a quality assurer, and records both', async () => {
    const [assessor, qualityAssurer] = [
      await aPerson(centre, 'assessor'),
      await aQualifiedQualityAssurer(centre),
    ]
    const { id } = await aRegistration({
      centre,
      candidate: await aPerson(centre, 'candidate'),
      assessor,
      qualityAssurer,
    })
    expect(await allocationsOf(db, id)).toMatchObject([
      { personId: assessor.personId, role: 'assessor' },
      { personId: qualityAssurer.personId, role: 'quality_assurer' },
    ])
    expect(await deedsAbout(db, centre.centreId, id)).toEqual([
      'candidate.registered',
      'allocation.made',
      'allocation.made',
    ])
  })

  it('one assessor to several registrations, to all or to none', async () => {
    const candidate = await aPerson(centre, 'candidate')
    const [first, second] = [
      await aRegistration({ centre, candidate }),
      await aRegistration({ centre, candidate, specificationId: standard }),
    ]
    const { personId } = await aPerson(centre, 'assessor')
    const registrationIds = [first.id, second.id]
    await allocate(centre.administrator, { registrationIds: [second.id], personId, role: 'assessor' }, dayOne)
    await expect(
      allocate(centre.administrator, { registrationIds, personId, role: 'assessor' }, dayOne),
    ).rejects.toThrow('already')
    expect(await allocationsOf(db, first.id)).toEqual([])
    const other = await aPerson(centre, 'assessor')
    await allocate(
      centre.administrator,
      { registrationIds, personId: other.personId, role: 'assessor' },
      dayOne,
    )
    expect(
      [await allocationsOf(db, first.id), await allocationsOf(db, second.id)].map(({ length }) => length),
    ).toEqual([1, 2])
  })

  it('twice at the same time happens once', async () => {
    const { id } = await aRegistration({ centre, candidate: await aPerson(centre, 'candidate') })
    const { personId } = await aPerson(centre, 'assessor')
    const results = await Promise.allSettled(
      [1, 2].map(() =>
        allocate(centre.administrator, { registrationIds: [id], personId, role: 'assessor' }, dayOne),
      ),
    )
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await allocationsOf(db, id)).toHaveLength(1)
  })

  it('refuses the candidate', async () => {
    const candidate = await aPerson(centre, 'candidate', 'assessor')
    const { id } = await aRegistration({ centre, candidate })
    await expect(
      allocate(
        centre.administrator,
        { registrationIds: [id], personId: candidate.personId, role: 'assessor' },
        dayOne,
      ),
    ).rejects.toThrow('their own work')
  })

  it('refuses one person in both roles of a registration', async () => {
    const both = await aPerson(centre, 'assessor', 'quality_assurer')
    const { id } = await aRegistration({
      centre,
      candidate: await aPerson(centre, 'candidate'),
      assessor: both,
    })
    await expect(
      allocate(
        centre.administrator,
        { registrationIds: [id], personId: both.personId, role: 'quality_assurer' },
        dayOne,
      ),
    ).rejects.toThrow('the same person cannot be')
  })

  it('refuses somebody whose seat has ended', async () => {
    const { personId } = await aPerson(centre, 'assessor')
    const { id } = await aRegistration({ centre, candidate: await aPerson(centre, 'candidate') })
    await endSeat(centre.administrator, { personId, seat: 'assessor' }, dayOne)
    await expect(
      allocate(centre.administrator, { registrationIds: [id], personId, role: 'assessor' }, dayOne),
    ).rejects.toThrow('does not hold the seat')
  })

  it('refuses a quality assurer who has not what the award asks, and says where to record it', async () => {
    const { personId } = await aPerson(centre, 'quality_assurer')
    const { id } = await aRegistration({ centre, candidate: await aPerson(centre, 'candidate') })
    const refusal = allocate(
      centre.administrator,
      { registrationIds: [id], personId, role: 'quality_assurer' },
      dayOne,
    )
    await expect(refusal).rejects.toMatchObject({
      refused: { reason: 'quality-assurer-standing', mend: `/centre/people/${personId}` },
    })
  })

  it('asks a quality assurer of a standard for nothing', async () => {
    const { personId } = await aPerson(centre, 'quality_assurer')
    const { id } = await aRegistration({
      centre,
      candidate: await aPerson(centre, 'candidate'),
      specificationId: standard,
    })
    await allocate(centre.administrator, { registrationIds: [id], personId, role: 'quality_assurer' }, dayOne)
    expect(await allocationsOf(db, id)).toHaveLength(1)
  })

  it('refuses a withdrawn registration', async () => {
    const { personId } = await aPerson(centre, 'assessor')
    const { id } = await aRegistration({ centre, candidate: await aPerson(centre, 'candidate') })
    await withdrawRegistration(centre.administrator, { registrationId: id, reason: 'Left' }, dayOne)
    await expect(
      allocate(centre.administrator, { registrationIds: [id], personId, role: 'assessor' }, dayOne),
    ).rejects.toThrow('is withdrawn')
  })

  it('finds neither people nor registrations of another centre', async () => {
    const other = await aCentre()
    const { id } = await aRegistration({ centre, candidate: await aPerson(centre, 'candidate') })
    const [ours, theirs] = [await aPerson(centre, 'assessor'), await aPerson(other, 'assessor')]
    const nothing = 'does not exist'
    const role = 'assessor'
    await expect(
      allocate(centre.administrator, { registrationIds: [id], personId: theirs.personId, role }),
    ).rejects.toThrow(nothing)
    await expect(
      allocate(other.administrator, { registrationIds: [id], personId: theirs.personId, role }),
    ).rejects.toThrow(nothing)
    await expect(allocate(ours, { registrationIds: [id], personId: ours.personId, role })).rejects.toThrow(
      'Your seat',
    )
  })
})

describe('an allocation', () => {
  it('ends once, is recorded, and may be made again', async () => {
    const assessor = await aPerson(centre, 'assessor')
    const { id } = await aRegistration({ centre, candidate: await aPerson(centre, 'candidate'), assessor })
    const [made] = await allocationsOf(db, id)
    const allocationId = made!.id
    const other = await aCentre()
    await expect(endAllocation(other.administrator, { allocationId }, dayOne)).rejects.toThrow(
      'does not exist',
    )
    expect(await endAllocation(centre.administrator, { allocationId }, dayOne)).toBe(id)
    await expect(endAllocation(centre.administrator, { allocationId }, dayOne)).rejects.toThrow(
      'ended already',
    )
    await allocate(
      centre.administrator,
      { registrationIds: [id], personId: assessor.personId, role: 'assessor' },
      dayOne,
    )
    expect(await allocationsOf(db, id)).toHaveLength(1)
  })
})
