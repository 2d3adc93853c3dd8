import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cluster, createDatabase, startCluster } from './cluster.ts'
import { Unstartable } from './unstartable.ts'

/** What a start needs to have free, in bytes, so that the database can write its log. */
const leastRoom = 64 * 1024 * 1024

export interface Databases {
  readonly owner: string
  readonly app: string
  /** The server that we started ourselves; `null` when DATABASE_URL names another. */
  readonly cluster: Cluster | null
}

export const dataDir = (): string => process.env.DATA_DIR || '.data'

/**
 * The databases that the environment names, or the embedded one, started.
 * @throws Unstartable with one sentence
 */
export async function databases(): Promise<Databases> {
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner } = process.env
  if (app && owner) {
    for (const [name, value] of Object.entries({ DATABASE_URL: app, DATABASE_OWNER_URL: owner }))
      refuseBadAddress(name, value)
    return { owner, app, cluster: null }
  }
  if (app || owner)
    throw new Unstartable(
      `${app ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'} is missing: set DATABASE_URL to the application's role and DATABASE_OWNER_URL to the role that owns the tables, or neither for the embedded database.`,
    )
  roomFor(dataDir())
  const cluster = await startCluster(join(dataDir(), 'postgres'))
  const urls = await createDatabase(cluster, 'portfolio')
  return { ...urls, cluster }
}

function refuseBadAddress(name: string, value: string): void {
  if (!/^postgres(ql)?:$/.test(URL.canParse(value) ? new URL(value).protocol : ''))
    throw new Unstartable(`${name} is not a postgresql:// address.`)
}

/** For scripts: stops the embedded server if this process started it, and leaves a running service its own. */
export async function letGo({ cluster }: Databases): Promise<void> {
  if (cluster && !cluster.adopted) await cluster.stop()
}

/** Fills in what the embedded service can know by itself, for this process and those it starts. */
export function settle({ app }: Databases): void {
  process.env.DATABASE_URL = app
  process.env.PUBLIC_URL ??= `http://localhost:${process.env.PORT || 3000}`
  process.env.NEXTAUTH_SECRET ??= secretIn(dataDir())
  process.env.NEXTAUTH_URL ??= process.env.PUBLIC_URL
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
}

function secretIn(dir: string): string {
  const path = join(dir, 'secret')
  mkdirSync(dir, { recursive: true })
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(path, 'utf8')
}

function roomFor(dir: string): void {
  mkdirSync(dir, { recursive: true })
  const { bavail, bsize } = statfsSync(dir)
  if (bavail * bsize < leastRoom)
    throw new Unstartable(`The disk that holds ${dir} is full: make room and start again.`)
}
