import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { rolePassword } from '#prisma/cluster.ts'

const dir = () => resolve(process.env.BROWSER_DATA_DIR ?? '')
export const address = () => `http://localhost:${process.env.BROWSER_PORT}`

/** The address of the database behind the service under test, as its superuser or as another role. */
export function databaseAddress(role = 'postgres'): string {
  const port = readFileSync(join(dir(), 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
  const secret = readFileSync(join(dir(), 'postgres.secret'), 'utf8')
  const password = role === 'postgres' ? secret : rolePassword(role, secret)
  return `postgresql://${role}:${password}@127.0.0.1:${port}/portfolio`
}

export async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseAddress() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs a script of ours under plain Node with the service's own settings, and returns the JSON that it prints. */
export function fromScript<T>(script: string): T {
  const env = {
    ...process.env,
    DATABASE_URL: databaseAddress('portfolio_app'),
    NEXTAUTH_SECRET: readFileSync(join(dir(), 'secret'), 'utf8'),
    FILE_STORE_DIR: join(dir(), 'files'),
  }
  return JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, script)], { env, encoding: 'utf8' }),
  )
}
