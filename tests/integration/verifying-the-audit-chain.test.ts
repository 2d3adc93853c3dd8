import { beforeEach, describe, expect, it } from 'vitest'
import { record } from '#lib/audit/record.ts'
import { verifyChain } from '#lib/audit/verify.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { auditVerify } from '#prisma/audit-verify.ts'
import { useDatabase } from '#tests/database.ts'
import { aCentre } from '#tests/makers/centre.ts'

const db = useDatabase()
const at = new Date('2026-03-02T09:00:00Z')
const events = 12
let administrator: Actor
let centreId: string
let name: string

const note = (actor: Actor, turn: number) =>
  within(actor, tx =>
    record(tx, actor, at, {
      deed: 'allocation.made',
      subjectId: `${turn}`,
      detail: { personId: actor.personId, role: 'assessor' },
    }),
  )

/** As the database's superuser, with every trigger asleep. */
async function tamper(sql: string) {
  await db.superuser.query('set session_replication_role = replica')
  await db.superuser.query(sql.replaceAll(':centre', `'${centreId}'`))
  await db.superuser.query('set session_replication_role = default')
}
const firstBreak = async () => (await verifyChain(centreId)).broken?.sentence ?? null

beforeEach(async () => {
  ;({ administrator, centreId, name } = await aCentre({ approved: false }))
  const { events: already } = await verifyChain(centreId)
  for (let turn = already + 1; turn <= events; turn++) await note(administrator, turn)
})

describe('a chain of twelve events', () => {
  it('is unbroken as it was recorded', async () => {
    expect(await verifyChain(centreId)).toEqual({ events, broken: null })
  })

  it('stays unbroken when twenty are recorded at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, turn) => note(administrator, turn)))
    expect(await verifyChain(centreId)).toEqual({ events: events + 20, broken: null })
  })

  it.each([
    ['text', `event = replace(event, '"subjectId":"5"', '"subjectId":"6"')`],
    ['hash', `hash = repeat('0', 64)`],
    ['deed', `deed = 'unit.signed'`],
    ['subject', `subject_id = 'other'`],
    ['person', `person_id = null`],
    ['time', `at = at - interval '1 day'`],
  ])('is broken at an event whose %s was altered', async (_, change) => {
    await tamper(`update audit_event set ${change} where centre_id = :centre and seq = 5`)
    expect(await firstBreak()).toMatch('Event 5 was altered after it was recorded')
    expect((await verifyChain(centreId)).events).toBe(4)
  })

  it.each([1, 5, events])('is broken where event %i was dropped', async seq => {
    await tamper(`delete from audit_event where centre_id = :centre and seq = ${seq}`)
    expect(await firstBreak()).toMatch(`Event ${seq} is missing`)
  })

  it('is broken where an event was dropped and the rest moved up', async () => {
    await tamper(`delete from audit_event where centre_id = :centre and seq = 5`)
    await tamper(`update audit_event set seq = -seq where centre_id = :centre and seq > 5`)
    await tamper(`update audit_event set seq = -seq - 1 where centre_id = :centre and seq < 0`)
    await tamper(`update audit_head set seq = seq - 1 where centre_id = :centre`)
    expect(await firstBreak()).toBe(
      'Event 5 does not follow from event 4: one was inserted, dropped or moved.',
    )
  })

  it('is broken where two events changed places', async () => {
    await tamper(`update audit_event set seq = -seq where centre_id = :centre and seq in (5, 6)`)
    await tamper(`update audit_event set seq = 11 + seq where centre_id = :centre and seq < 0`)
    expect(await firstBreak()).toBe(
      'Event 5 does not follow from event 4: one was inserted, dropped or moved.',
    )
  })

  it.each([
    ['before the first', '0', 'Event 0 has no place in the chain: it was inserted.'],
    ['after the last', '13', 'Event 13 does not follow from event 12'],
  ])('is broken by an event that was inserted %s', async (_, seq, sentence) => {
    await tamper(`insert into audit_event select centre_id, ${seq}, previous_hash, hash, event, deed, subject_id, person_id, at
      from audit_event where centre_id = :centre and seq = 5`)
    expect(await firstBreak()).toMatch(sentence)
  })

  it('is broken by an event that was inserted in the middle', async () => {
    await tamper(`update audit_event set seq = -seq where centre_id = :centre and seq >= 5`)
    await tamper(`update audit_event set seq = 1 - seq where centre_id = :centre and seq < 0`)
    await tamper(`insert into audit_event select centre_id, 5, previous_hash, hash, event, deed, subject_id, person_id, at
      from audit_event where centre_id = :centre and seq = 4`)
    await tamper(`update audit_head set seq = seq + 1 where centre_id = :centre`)
    expect(await firstBreak()).toBe(
      'Event 5 does not follow from event 4: one was inserted, dropped or moved.',
    )
  })

  it('is broken when its head was taken away', async () => {
    await tamper(`delete from audit_head where centre_id = :centre`)
    expect(await firstBreak()).toBe('Event 13 may be missing: where the chain should end is not on record.')
  })

  it('is broken when everything was taken away', async () => {
    await tamper(`delete from audit_event where centre_id = :centre`)
    await tamper(`delete from audit_head where centre_id = :centre`)
    expect(await firstBreak()).toMatch('Event 1 is missing')
  })
})

it.each([1, 5, events, events + 1])('follows a chain in pages of %i', async size => {
  expect(await verifyChain(centreId, size)).toEqual({ events, broken: null })
  await tamper(`delete from audit_event where centre_id = :centre and seq = 11`)
  expect((await verifyChain(centreId, size)).broken?.sentence).toBe('Event 11 is missing.')
})

describe('npm run audit:verify', () => {
  it('prints a line for each centre and says when one is broken', async () => {
    const lines: string[] = []
    await tamper(`delete from audit_event where centre_id = :centre and seq = 3`)
    const { name: sound } = await aCentre({ approved: false })
    expect(await auditVerify(line => lines.push(line))).toBe(false)
    expect(lines.find(line => line.startsWith(name))).toMatch(
      /^Centre \w+ \(.+\): BROKEN\. Event 3 is missing\.$/,
    )
    expect(lines.find(line => line.startsWith(sound))).toMatch(/^Centre \w+ \(.+\): \d+ events, unbroken$/)
  })
})
