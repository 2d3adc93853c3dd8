import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Account, executable, nativeFolder, postgresAccount, reachable } from './cluster-account.ts'
import { Unstartable } from './unstartable.ts'

const run = promisify(execFile)

/** A PostgreSQL server of our own, from binaries that npm brought. */
export interface Cluster {
  readonly port: number
  /** True when it was running already: for another service, or since its own was killed. */
  readonly adopted: boolean
  /** The address of one of its databases, as its superuser. */
  url(database: string): string
  stop(): Promise<void>
}

/**
 * Starts the cluster under `dir`, or takes over one that is still running there after its parent was killed.
 * @param settings further server settings, such as `{ fsync: 'off' }` for tests
 * @throws Unstartable with one sentence when it cannot start
 */
export async function startCluster(dir: string, settings: Record<string, string> = {}): Promise<Cluster> {
  const account = postgresAccount()
  const { binaries, data } = reachable(resolve(dir), account, await nativeFolder())
  const password = await initialised(data, binaries, account)
  const running = runningPort(data)
  const port = running ?? (await freePort())
  if (running === null) await start(data, binaries, account, port, settings)

  return {
    port,
    adopted: running !== null,
    url: database => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await run(join(binaries, 'bin/pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w'], {
        ...account,
        cwd: '/',
      })
    },
  }
}

/** Makes the cluster if there is none yet; returns its superuser's password. */
async function initialised(data: string, binaries: string, account: Account): Promise<string> {
  const secret = `${data}.secret`
  if (existsSync(join(data, 'PG_VERSION')) && existsSync(secret)) return readFileSync(secret, 'utf8')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  if (account.uid !== undefined) chownSync(data, account.uid, account.gid ?? account.uid)
  const password = randomBytes(24).toString('base64url')
  writeFileSync(secret, password, { mode: 0o600 })
  if (account.uid !== undefined) chownSync(secret, account.uid, account.gid ?? account.uid)
  for (const name of ['initdb', 'pg_ctl', 'postgres']) executable(join(binaries, 'bin', name))
  const choices = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8', `--pwfile=${secret}`]
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  try {
    await run(join(binaries, 'bin/initdb'), [...choices, ...locale], { ...account, cwd: '/' })
  } catch (error) {
    rmSync(data, { recursive: true, force: true })
    throw cause(error, `The database could not be created under ${data}.`)
  }
  return password
}

async function start(
  data: string,
  binaries: string,
  account: Account,
  port: number,
  settings: Record<string, string>,
) {
  const chosen = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_preload_libraries: 'pg_stat_statements',
    'pg_stat_statements.track_utility': 'off',
    max_connections: '60',
    ...settings,
  }
  const options = [
    `-p ${port}`,
    ...Object.entries(chosen).map(([name, value]) => `-c ${name}='${value}'`),
  ].join(' ')
  const log = join(data, 'server.log')
  try {
    // Apart from our own process group, so that Ctrl-C reaches us first and the database is stopped last.
    await run(
      join(binaries, 'bin/pg_ctl'),
      ['start', '-D', data, '-w', '-t', '60', '-l', log, '-o', options],
      {
        ...account,
        cwd: '/',
      },
    )
  } catch (error) {
    const said = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').at(-1) : ''
    throw cause(error, `The database under ${data} did not start: ${said}`)
  }
}

function cause(error: unknown, sentence: string): Unstartable {
  const full = /No space left|ENOSPC/i.test(`${error} ${sentence}`)
  return new Unstartable(
    full ? 'The disk is full: make room under the data folder and start again.' : sentence,
    { cause: error },
  )
}

/** The port of a server that still runs on this folder; `null` when none does (a stale lock is PostgreSQL's own to clear). */
function runningPort(data: string): number | null {
  const lock = join(data, 'postmaster.pid')
  if (!existsSync(lock)) return null
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n')
  try {
    process.kill(Number(pid), 0)
    return Number(port)
  } catch {
    return null
  }
}

/** A TCP port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise(done => server.close(done))
  if (typeof address !== 'object' || !address) throw new Error('no free port')
  return address.port
}

/** Each role's password follows from the cluster's secret, so that only one has to be kept. */
export const rolePassword = (role: string, secret: string): string =>
  createHash('sha256').update(`${role}:${secret}`).digest('base64url')

/** Makes a database with the two roles that the house stands on: an owner, and an application role that owns nothing. */
export async function createDatabase(
  cluster: Cluster,
  name: string,
): Promise<{ owner: string; app: string }> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  try {
    const secret = new URL(cluster.url('postgres')).password
    const password = (role: string) => rolePassword(role, secret)
    for (const role of ['portfolio_owner', 'portfolio_app']) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
      if (!rowCount) await client.query(`create role ${role} login password '${password(role)}'`)
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount)
      await client.query(`create database ${client.escapeIdentifier(name)} owner portfolio_owner`)
    const url = (role: string) => `postgresql://${role}:${password(role)}@127.0.0.1:${cluster.port}/${name}`
    return { owner: url('portfolio_owner'), app: url('portfolio_app') }
  } finally {
    await client.end()
  }
}
