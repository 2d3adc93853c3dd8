import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { registerCandidate } from '#lib/portfolio/commands/register-candidate.ts'
import { withdrawRegistration } from '#lib/portfolio/commands/withdraw-registration.ts'
import { useDatabase } from '#tests/database.ts'
import {
  aCentre,
  aPerson,
  aRegistration,
  award,
  type Centre,
  dayOne,
  somebody,
  standard,
} from '#tests/makers/centre.ts'

const db = useDatabase()

let centre: Centre

beforeAll(async () => {
  centre = await aCentre()
})

const facts = { registeredOn: '2026-01-05', dateOfBirth: '1990-04-12', workplace: 'Larch House' }

const registrationsOf = async (candidateId: string) =>
  (
    await db.owner.query(
      'select id, specification_id, purpose, status from registration where candidate_id = $1 order by specification_id',
      [candidateId],
    )
  ).rows

describe('registering', () => {
  it('takes somebody new on two specifications at once, with their units', async () => {
    const { personId, token, registrationIds } = await registerCandidate(
      centre.administrator,
      { ...somebody(), ...facts, specificationIds: [award, standard] },
      dayOne,
    )
    expect(token).not.toBeNull()
    expect(await registrationsOf(personId)).toMatchObject([
      { specification_id: award, purpose: 'award', status: 'active' },
      { specification_id: standard, purpose: 'development', status: 'active' },
    ])
    const { rows } = await db.owner.query(
      'select registration_id, count(*)::int as units from unit_progress where registration_id = any($1) group by 1 order by 2',
      [registrationIds],
    )
    expect(rows.map(({ units }) => units)).toEqual([1, 2])
    const { rows: deeds } = await db.owner.query('select deed from audit_event where subject_id = any($1)', [
      [personId, ...registrationIds],
    ])
    expect(deeds.map(({ deed }) => deed)).toEqual([
      'person.invited',
      'candidate.registered',
      'candidate.registered',
    ])
  })

  it('uses the date of birth on record', async () => {
    const { personId } = await aPerson(centre, 'candidate')
    await registerCandidate(
      centre.administrator,
      { personId, ...facts, specificationIds: [standard] },
      dayOne,
    )
    const { dateOfBirth: _, ...without } = facts
    await registerCandidate(centre.administrator, { personId, ...without, specificationIds: [award] }, dayOne)
    expect(await registrationsOf(personId)).toHaveLength(2)
  })

  it('wins once when two administrators do it at the same time', async () => {
    const { personId } = await aPerson(centre, 'candidate')
    const input = { personId, ...facts, specificationIds: [award] }
    const results = await Promise.allSettled(
      [1, 2].map(() => registerCandidate(centre.administrator, input, dayOne)),
    )
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(String(results.find(each => each.status === 'rejected')?.reason)).toContain('already')
    expect(await registrationsOf(personId)).toHaveLength(1)
  })

  it('wins once when the same newcomer is registered twice at the same time', async () => {
    const input = { ...somebody(), ...facts, specificationIds: [award] }
    const results = await Promise.allSettled(
      [1, 2].map(() => registerCandidate(centre.administrator, input, dayOne)),
    )
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('on all or on none: a refusal leaves neither person nor registration behind', async () => {
    const newcomer = somebody()
    const input = { ...newcomer, ...facts, workplace: undefined, specificationIds: [standard, award] }
    await expect(registerCandidate(centre.administrator, input, dayOne)).rejects.toThrow('workplace')
    const { rowCount } = await db.owner.query('select 1 from person where email = $1', [newcomer.email])
    expect(rowCount).toBe(0)
  })

  it.each([
    ['too young', { dateOfBirth: '2010-01-06' }, 'was 15'],
    ['in the future', { registeredOn: '2026-01-06' }, 'cannot be after today'],
    ['before the approval', { registeredOn: '2024-08-31' }, 'begins on 1 September 2024'],
    ['on something unknown', { specificationIds: ['nowhere@1'] }, 'does not exist'],
  ])('is refused %s', async (_, change, says) => {
    const input = { ...somebody(), ...facts, specificationIds: [award], ...change }
    await expect(registerCandidate(centre.administrator, input, dayOne)).rejects.toThrow(says)
  })

  it('is refused without an approval', async () => {
    const bare = await aCentre({ approved: false })
    const input = { ...somebody(), ...facts, specificationIds: [award] }
    await expect(registerCandidate(bare.administrator, input, dayOne)).rejects.toThrow(
      'no approval on record',
    )
  })

  it('needs a candidate’s seat of this centre', async () => {
    const other = await aCentre()
    const assessor = await aPerson(centre, 'assessor')
    const stranger = await aPerson(other, 'candidate')
    for (const { personId } of [assessor, stranger]) {
      const input = { personId, ...facts, specificationIds: [award] }
      await expect(registerCandidate(centre.administrator, input, dayOne)).rejects.toThrow('does not exist')
    }
  })

  it('is for administrators', async () => {
    const assessor = await aPerson(centre, 'assessor')
    const input = { ...somebody(), ...facts, specificationIds: [standard] }
    await expect(registerCandidate(assessor, input, dayOne)).rejects.toThrow('Your seat')
  })
})

describe('withdrawing', () => {
  it('keeps everything, and registering again takes it up where it was', async () => {
    const candidate = await aPerson(centre, 'candidate')
    const { id } = await aRegistration({ centre, candidate })
    await withdrawRegistration(
      centre.administrator,
      { registrationId: id, reason: 'Left the service' },
      dayOne,
    )
    expect(await registrationsOf(candidate.personId)).toMatchObject([{ id, status: 'withdrawn' }])
    expect((await aRegistration({ centre, candidate })).id).toBe(id)
    const { rows } = await db.owner.query(
      'select deed, event from audit_event where subject_id = $1 order by seq',
      [id],
    )
    expect(rows.map(({ deed }) => deed)).toEqual([
      'candidate.registered',
      'registration.withdrawn',
      'candidate.registered',
    ])
    expect(rows[1].event).toContain('Left the service')
    const { rowCount } = await db.owner.query('select 1 from unit_progress where registration_id = $1', [id])
    expect(rowCount).toBe(2)
  })

  it('happens once, and in this centre', async () => {
    const { id: registrationId } = await aRegistration({
      centre,
      candidate: await aPerson(centre, 'candidate'),
    })
    const input = { registrationId, reason: 'Left' }
    const other = await aCentre()
    await expect(withdrawRegistration(other.administrator, input, dayOne)).rejects.toThrow('does not exist')
    await withdrawRegistration(centre.administrator, input, dayOne)
    await expect(withdrawRegistration(centre.administrator, input, dayOne)).rejects.toThrow('is withdrawn')
  })
})

it('is seen by its own centre only', async () => {
  const other = await aCentre()
  await aRegistration({ centre, candidate: await aPerson(centre, 'candidate') })
  expect(await within(other.administrator, tx => tx.registration.count())).toBe(0)
})
