import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import { queues } from '#lib/queue.ts'
import { appendOnly, readOnly, removable } from './grants.ts'
import { loadSpecifications } from './load-specifications.ts'
import { connected, refuseOldServer, refuseStrongRole } from './readiness.ts'
import { schemaEngine } from './schema-engine.ts'

/**
 * Brings the database to the present schema, loads the specifications, and grants the application's role
 * what it needs and no more. Running it again changes nothing.
 * @param owner the database's address as the role that owns the tables
 * @param app the database's address as the application's role
 * @throws Unstartable with one sentence when the database is out of reach, too old or the roles are wrong
 */
export async function migrate(owner: string, app: string): Promise<void> {
  const client = await connected(owner, 'DATABASE_OWNER_URL')
  try {
    await refuseOldServer(client)
    const role = decodeURIComponent(new URL(app).username)
    await refuseStrongRole(client, role)
    // One at a time, however many instances start at once.
    await client.query(`select pg_advisory_lock(hashtext('vocational-portfolio migrate'))`)
    await applyMigrations(owner)
    await prepareQueue(owner)
    await loadSpecifications(client)
    await grant(client, role)
  } finally {
    await client.end()
  }
}

async function applyMigrations(owner: string): Promise<void> {
  const baseDir = join(import.meta.dirname, 'migrations')
  const migrationDirectories = readdirSync(baseDir)
    .filter(name => existsSync(join(baseDir, name, 'migration.sql')))
    .sort()
    .map(path => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    }))
  const { engine, close } = await schemaEngine(owner)
  await engine.applyMigrations({
    migrationsList: {
      baseDir,
      lockfile: {
        path: 'migration_lock.toml',
        content: readFileSync(join(baseDir, 'migration_lock.toml'), 'utf8'),
      },
      shadowDbInitScript: '',
      migrationDirectories,
    },
    filters: { externalTables: [], externalEnums: [] },
  })
  await close()
}

/** The queue's own tables, made by the owner, since the application's role may create nothing. */
async function prepareQueue(owner: string): Promise<void> {
  const boss = new PgBoss({ connectionString: owner, schema: 'pgboss', supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  for (const [name, options] of Object.entries(queues)) await boss.createQueue(name, options)
  await boss.stop({ graceful: false })
}

async function grant(client: pg.Client, name: string): Promise<void> {
  const role = client.escapeIdentifier(name)
  const list = (tables: string[]) => tables.map(table => client.escapeIdentifier(table)).join(', ')
  await client.query(`
    begin;
    revoke create on schema public from public;
    grant usage on schema public, pgboss to ${role};
    revoke all on all tables in schema public from ${role};
    grant select, insert, update on all tables in schema public to ${role};
    grant delete on ${list(removable)} to ${role};
    revoke update on ${list(appendOnly)} from ${role};
    revoke insert, update on ${list(readOnly)} from ${role};
    grant select, insert, update, delete on all tables in schema pgboss to ${role};
    grant usage on all sequences in schema pgboss to ${role};
    grant execute on all functions in schema pgboss to ${role};
    commit;`)
}
