import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Bytes that our own signature calls infected: no real scanner knows them, and no real file holds them. */
export const sick = Buffer.from('%PDF-1.4\nan invented sickness for the tests of this portfolio\n%%EOF\n')

export interface Clamd {
  readonly socket: string
  readonly pid: number
  stop(): Promise<void>
}

/** Finds the scanner, or gets it from the system's own packages. */
function gotClamd(): string {
  const path = () => ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find(existsSync)
  if (!path() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'clamav-daemon'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const found = path()
  if (!found) throw new Error('There is no clamd and none could be got: install ClamAV.')
  return found
}

/** A real clamd whose only signature is ours, and that takes no stream larger than 1 MB. */
export async function startClamd(): Promise<Clamd> {
  const clamd = gotClamd()
  const dir = await mkdtemp(join(tmpdir(), 'clamd-'))
  await chmod(dir, 0o755)
  const socket = join(dir, 'socket')
  const digest = createHash('md5').update(sick).digest('hex')
  await writeFile(join(dir, 'ours.hdb'), `${digest}:${sick.length}:Portfolio.Test.Sickness\n`)
  await writeFile(
    join(dir, 'clamd.conf'),
    `LocalSocket ${socket}\nDatabaseDirectory ${dir}\nForeground yes\nStreamMaxLength 1M\nUser root\n`.replace(
      process.getuid?.() === 0 ? '' : 'User root\n',
      '',
    ),
  )
  const child = spawn(clamd, ['--config-file', join(dir, 'clamd.conf')], { stdio: 'ignore' })
  for (let wait = 0; !existsSync(socket); wait += 50) {
    if (wait > 60_000 || child.exitCode !== null) throw new Error('clamd did not start')
    await pause(50)
  }
  return {
    socket,
    pid: child.pid!,
    stop: async () => {
      const gone = new Promise(done => child.once('exit', done))
      child.kill('SIGKILL')
      await gone
      await rm(dir, { recursive: true, force: true })
    },
  }
}
