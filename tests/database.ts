import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { database } from '#lib/db.ts'
import { rolePassword } from '#prisma/cluster.ts'

export interface TestDatabase {
  /** As the role that owns the tables: row-level security does not bind it, triggers do. */
  readonly owner: pg.Client
  /** As the superuser, for tampering. */
  readonly superuser: pg.Client
  /** A connection of the application's own role, without any transaction around it. */
  readonly app: pg.Client
}

/** Gives this test file a database of its own, cloned from the migrated template, and a file store of its own. */
export function useDatabase(): TestDatabase {
  const held: { -readonly [K in keyof TestDatabase]?: pg.Client } = {}
  const name = `test_${randomUUID().replaceAll('-', '')}`
  let files = ''

  beforeAll(async () => {
    const superuser = inject('superuser')
    await asSuperuser(superuser, client =>
      client.query(`create database ${name} template template_portfolio owner portfolio_owner`),
    )
    const url = new URL(superuser)
    url.pathname = `/${name}`
    held.superuser = await connected(url)
    held.owner = await connected(url, 'portfolio_owner')
    held.app = await connected(url, 'portfolio_app')
    files = mkdtempSync(join(tmpdir(), 'portfolio-files-'))
    process.env.FILE_STORE_DIR = files
    process.env.DATABASE_URL = asRole(url, 'portfolio_app')
  })

  afterAll(async () => {
    await database().$disconnect()
    await Promise.all(Object.values(held).map(client => client.end()))
    await asSuperuser(inject('superuser'), client => client.query(`drop database ${name} with (force)`))
    rmSync(files, { recursive: true, force: true })
  })

  return new Proxy({} as TestDatabase, { get: (_, key: keyof TestDatabase) => held[key] })
}

/** The SQL statements that the application sends while `work` runs, transaction control left out. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const query = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args
    const text = typeof first === 'string' ? first : (first as { text?: string }).text
    if (text && !/^\s*(begin|commit|rollback|savepoint|release|set transaction|deallocate)\b/i.test(text))
      sent.push(text)
    return Reflect.apply(query, this, args)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return sent
}

function asRole(url: URL, role: string): string {
  const address = new URL(url)
  address.username = role
  address.password = rolePassword(role, url.password)
  return address.href
}

async function connected(url: URL, role?: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: role ? asRole(url, role) : url.href })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // Only one clone of a template at a time.
  await client.query('select pg_advisory_lock(1)')
  await work(client)
  await client.end()
}
