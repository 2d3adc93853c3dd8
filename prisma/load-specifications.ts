import type { Client } from 'pg'
import { contentHash } from '#specs/contents.ts'
import { labelOf, specifications } from '#specs/index.ts'
import type { Specification, Unit } from '#specs/schema.ts'
import { Unstartable } from './unstartable.ts'

/**
 * Projects the specification files into the database, by content hash: an unchanged file does nothing, a
 * changed one is loaded anew until a registration uses it, and is refused from then on.
 * @throws Unstartable with the sentence that says to publish a new version
 */
export async function loadSpecifications(
  client: Client,
  all: readonly Specification[] = specifications,
): Promise<void> {
  for (const specification of all) {
    const hash = contentHash(specification)
    const { rows } = await client.query(
      `select content_hash, exists (select 1 from registration where specification_id = $1) as used from specification where id = $1`,
      [specification.id],
    )
    const [loaded] = rows
    if (loaded?.content_hash === hash) continue
    if (loaded?.used) throw new Unstartable(changedSentence(specification))
    await client.query('begin')
    try {
      await project(client, specification, hash)
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw error
    }
  }
}

const changedSentence = ({ id, version }: Specification) =>
  `The file of specification ${id} has changed although candidates are registered on it: put the file back as it was and publish the change as ${id.replace(/@\d+$/, `@${version + 1}`)}.`

async function project(client: Client, specification: Specification, hash: string): Promise<void> {
  await client.query(
    `insert into specification (id, content_hash, kind, standing, title) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set content_hash = $2, kind = $3, standing = $4, title = $5, loaded_at = now()`,
    [specification.id, hash, specification.kind, specification.standing, labelOf(specification)],
  )
  await client.query('delete from specification_unit where specification_id = $1', [specification.id])
  for (const [position, unit] of specification.units.entries()) {
    await projectUnit(client, unit)
    await client.query('insert into specification_unit values ($1, $2, $3)', [
      specification.id,
      unit.id,
      position,
    ])
  }
}

async function projectUnit(client: Client, unit: Unit): Promise<void> {
  const outcomes = unit.outcomes.map((outcome, position) => ({
    id: `${unit.id}#${outcome.code}`,
    code: outcome.code,
    title: outcome.title,
    position,
  }))
  const criteria = unit.outcomes.flatMap(outcome =>
    outcome.criteria.map(({ code, text }) => ({ code, text, outcome: `${unit.id}#${outcome.code}` })),
  )
  await client.query(
    'insert into unit (id, number, title) values ($1, $2, $3) on conflict (id) do update set number = $2, title = $3',
    [unit.id, unit.number, unit.title],
  )
  await client.query(
    `insert into outcome (id, unit_id, code, title, position)
     select o.id, $1, o.code, o.title, o.position from json_to_recordset($2) as o(id text, code text, title text, position int)
     on conflict (id) do update set code = excluded.code, title = excluded.title, position = excluded.position`,
    [unit.id, JSON.stringify(outcomes)],
  )
  await client.query(
    `insert into criterion (id, unit_id, outcome_id, code, text, position)
     select $1 || '#' || c.code, $1, c.outcome, c.code, c.text, c.position
     from json_to_recordset($2) as c(outcome text, code text, text text, position int)
     on conflict (id) do update set outcome_id = excluded.outcome_id, text = excluded.text, position = excluded.position`,
    [unit.id, JSON.stringify(criteria.map((criterion, position) => ({ ...criterion, position })))],
  )
  await client.query('delete from criterion where unit_id = $1 and not code = any($2)', [
    unit.id,
    criteria.map(c => c.code),
  ])
  await client.query('delete from outcome where unit_id = $1 and not id = any($2)', [
    unit.id,
    outcomes.map(o => o.id),
  ])
}
