import pg from 'pg'
import { tooOld } from './server-version.ts'
import { Unstartable } from './unstartable.ts'

/** A connection, or one sentence that names the variable to look at. */
export async function connected(url: string, variable: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return client
  } catch (error) {
    const why = (error as Error).message || 'no answer'
    throw new Unstartable(
      `The database cannot be reached: ${why}. Check ${variable} and that the server is running.`,
    )
  }
}

export async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query('show server_version_num')
  const sentence = tooOld(Number(rows[0].server_version_num))
  if (sentence) throw new Unstartable(sentence)
}

/** Row-level security binds only a role that owns nothing and has no power to bypass it. */
export async function refuseStrongRole(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query(
    `select rolsuper or rolbypassrls or exists (
       select 1 from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role($1, c.relowner, 'member')
     ) as strong from pg_roles where rolname = $1`,
    [role],
  )
  if (!rows[0])
    throw new Unstartable(`The application's role "${role}" does not exist: create it, then migrate again.`)
  if (rows[0].strong)
    throw new Unstartable(
      `The application's role "${role}" could bypass row-level security: give DATABASE_URL a role of its own that owns nothing.`,
    )
}

/**
 * Whether the application can serve from this database.
 * @throws Unstartable with one sentence
 */
export async function refuseUnready(app: string): Promise<void> {
  const client = await connected(app, 'DATABASE_URL')
  try {
    await refuseOldServer(client)
    await refuseStrongRole(client, decodeURIComponent(new URL(app).username))
    const { rows } = await client.query(`select to_regclass('public.audit_event') as there`)
    if (!rows[0].there) throw new Unstartable('The database is empty: run `npm run migrate` first.')
  } finally {
    await client.end()
  }
}
