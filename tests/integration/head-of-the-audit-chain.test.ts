import { beforeEach, describe, expect, it } from 'vitest'
import { genesis, hashOf } from '#lib/audit/chain.ts'
import { record } from '#lib/audit/record.ts'
import { verifyChain } from '#lib/audit/verify.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { useDatabase } from '#tests/database.ts'
import { aCentre } from '#tests/makers/centre.ts'

const db = useDatabase()
const at = new Date('2026-03-02T09:00:00Z')

interface Head {
  readonly seq: number
  readonly hash: string
}
interface Forged extends Head {
  readonly previousHash: string
}

let administrator: Actor
let centreId: string
let head: Head

beforeEach(async () => {
  ;({ administrator, centreId } = await aCentre({ approved: false }))
  const { rows } = await db.owner.query<Head>('select seq, hash from audit_head where centre_id = $1', [
    centreId,
  ])
  head = rows[0]!
  await db.app.query(`select set_config('app.centre', $1, false)`, [centreId])
})

/** An event that follows from another, as the chain wants it. */
const following = ({ seq, hash }: Head): Forged => ({
  seq: seq + 1,
  previousHash: hash,
  hash: hashOf(hash, '{}'),
})

const moveHead = ({ seq, hash }: Head) => ({
  text: 'update audit_head set seq = $1, hash = $2 where centre_id = $3',
  values: [seq, hash, centreId],
})

/** Appends events and moves the head in one statement, as `record` does; `to` is where the head is moved. */
const append = (events: readonly Forged[], to: Head) => ({
  text: `with appended as (
      insert into audit_event (centre_id, seq, previous_hash, hash, event, deed, subject_id, at)
      select $1::uuid, seq, previous_hash, hash, '{}', 'allocation.made', '', now()
      from unnest($2::int[], $3::text[], $4::text[]) as link (seq, previous_hash, hash)
    )
    update audit_head set seq = $5, hash = $6 where centre_id = $1::uuid`,
  values: [
    centreId,
    events.map(({ seq }) => seq),
    events.map(({ previousHash }) => previousHash),
    events.map(({ hash }) => hash),
    to.seq,
    to.hash,
  ],
})

const backwards = 'moves forward only'
const unsupported = 'stands at its last event, and every event before it follows'
const headless = 'appended to an audit chain together with its head'

describe.each(['owner', 'app'] as const)('the head of a chain, moved by the role of the %s', role => {
  it.each([
    ['an event further, without one', () => ({ seq: head.seq + 1, hash: head.hash }), unsupported],
    ['two events further, without any', () => ({ seq: head.seq + 2, hash: head.hash }), unsupported],
    ['an event back', () => ({ seq: head.seq - 1, hash: head.hash }), backwards],
    ['the beginning', () => ({ seq: 0, hash: genesis }), backwards],
    ['another hash', () => ({ seq: head.seq, hash: genesis }), backwards],
  ])('does not go to %s', async (_, to, sentence) => {
    await expect(db[role].query(moveHead(to()))).rejects.toThrow(sentence)
  })

  it.each([
    ['that does not follow', () => ({ ...following(head), previousHash: genesis })],
    ['whose hash is not its own', () => ({ ...following(head), hash: genesis })],
    [
      'that follows, but from something else than the last',
      () => following({ seq: head.seq, hash: genesis }),
    ],
    ['that leaves a gap', () => following({ seq: head.seq + 1, hash: head.hash })],
  ])('does not go to an event %s', async (_, forged) => {
    await expect(db[role].query(append([forged()], forged()))).rejects.toThrow(unsupported)
  })

  it('does not stop short of the last event', async () => {
    const first = following(head)
    await expect(db[role].query(append([first, following(first)], first))).rejects.toThrow(
      /stands at its last event|together with its head/,
    )
  })

  it('does not go to a hash that its last event has not', async () => {
    const first = following(head)
    const second = following(first)
    await expect(
      db[role].query(append([first, second], { seq: second.seq, hash: first.hash })),
    ).rejects.toThrow(unsupported)
  })

  it('goes as far as events were appended', async () => {
    const first = following(head)
    const second = following(first)
    const { rowCount } = await db[role].query(append([first, second], second))
    expect(rowCount).toBe(1)
  })

  it('is not left behind by an event', async () => {
    const { seq, hash } = following(head)
    const insert = (as: number) =>
      db[role].query(
        `insert into audit_event (centre_id, seq, previous_hash, hash, event, deed, subject_id, at)
         values ($1, $2, $3, $4, '{}', 'allocation.made', '', now())`,
        [centreId, as, head.hash, hash],
      )
    await expect(insert(seq)).rejects.toThrow(headless)
    await expect(insert(0)).rejects.toThrow(headless)
    await expect(insert(-1)).rejects.toThrow(headless)
  })

  it('is not taken away', async () => {
    const deed = role === 'owner' ? 'never taken away' : 'permission denied'
    await expect(db[role].query('delete from audit_head where centre_id = $1', [centreId])).rejects.toThrow(
      deed,
    )
    await expect(db[role].query('truncate audit_head')).rejects.toThrow(deed)
  })
})

it('begins nowhere but before the first event', async () => {
  const other = '01900000-0000-7000-8000-0000000000cc'
  const begin = (seq: number, hash: string) =>
    db.owner.query('insert into audit_head (centre_id, seq, hash) values ($1, $2, $3)', [other, seq, hash])
  await expect(begin(1, genesis)).rejects.toThrow(unsupported)
  await expect(begin(0, 'x')).rejects.toThrow(unsupported)
  expect((await begin(0, genesis)).rowCount).toBe(1)
})

it('follows many events that one deed records, in their order, and none at all', async () => {
  const seats = ['assessor', 'quality_assurer', 'candidate']
  const { personId } = administrator
  await within(administrator, async tx => {
    await record(tx, administrator, at)
    await record(
      tx,
      administrator,
      at,
      ...seats.map(seat => ({
        deed: 'seat.given' as const,
        subjectId: personId,
        detail: { personId, seat },
      })),
    )
  })
  expect(await verifyChain(centreId)).toEqual({ events: head.seq + 3, broken: null })
  const { rows } = await db.owner.query(
    `select event::jsonb #>> '{detail,seat}' as seat from audit_event where centre_id = $1 and seq > $2 order by seq`,
    [centreId, head.seq],
  )
  expect(rows.map(({ seat }) => seat)).toEqual(seats)
})

it('lets two deeds of many events each follow one another when they come at once', async () => {
  const { personId } = administrator
  const many = (seat: string) =>
    within(administrator, tx =>
      record(
        tx,
        administrator,
        at,
        ...Array.from({ length: 5 }, () => ({
          deed: 'seat.given' as const,
          subjectId: personId,
          detail: { personId, seat },
        })),
      ),
    )
  await Promise.all(['assessor', 'candidate', 'quality_assurer', 'assessor'].map(many))
  expect(await verifyChain(centreId)).toEqual({ events: head.seq + 20, broken: null })
})
