/** `npm start`: everything from an empty folder to a served page; `--dev` compiles pages as they are asked for. */
import './generate.ts'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { buildWhenStale } from './build.ts'
import { commandLine } from './command-line.ts'
import { migrate } from './migrate.ts'
import { databases, dataDir, settle } from './settings.ts'
import { Unstartable } from './unstartable.ts'

const dev = process.argv.includes('--dev')

await commandLine(async () => {
  const port = wantedPort()
  await refuseTakenPort(port)
  const release = holdDataDir()
  const held = await databases()
  try {
    settle(held)
    await migrate(held.owner, held.app)
    const signIns = held.cluster ? await demonstration() : []
    if (!dev) buildWhenStale(console.log)

    const [{ env }, { serve }] = await Promise.all([import('#lib/env.ts'), import('#lib/service/server.ts')])
    const serving = await serve(env(), dev)
    welcome(process.env.PUBLIC_URL ?? '', signIns)
    await untilStopped()
    await serving.stop()
  } finally {
    await held.cluster?.stop()
    release()
  }
  process.exit(0)
})

function wantedPort(): number {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Unstartable(`PORT is "${process.env.PORT}": it must be a number from 1 to 65535.`)
  return port
}

async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken by another program: stop it, or choose another with PORT.`
      const closed = `This account may not open port ${port}: choose one above 1023 with PORT.`
      reject(
        error.code === 'EADDRINUSE'
          ? new Unstartable(taken)
          : error.code === 'EACCES'
            ? new Unstartable(closed)
            : error,
      )
    })
    probe.listen(port, () => resolve())
  })
  await new Promise(done => probe.close(done))
}

/** One service a data folder; a lock whose holder was killed is taken over. */
function holdDataDir(): () => void {
  mkdirSync(dataDir(), { recursive: true })
  const lock = join(dataDir(), 'service.pid')
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  if (holder && holder !== process.pid && isServing(holder))
    throw new Unstartable(
      `Another service (process ${holder}) already uses ${dataDir()}: stop it, or choose another folder with DATA_DIR.`,
    )
  writeFileSync(lock, String(process.pid))
  return () => rmSync(lock, { force: true })
}

function isServing(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // After a restart of the machine the number may belong to any program.
    const command = existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : 'start.ts'
    return command.includes('start.ts')
  } catch {
    return false
  }
}

async function demonstration(): Promise<string[]> {
  const { demonstrationWhenEmpty } = await import('./demo/demonstration.ts')
  return demonstrationWhenEmpty(console.log)
}

function welcome(address: string, signIns: string[]): void {
  console.log(`\nThe portfolio is served at ${address}`)
  if (signIns.length > 0)
    console.log(`\nDemonstration sign-ins:\n${signIns.map(line => `  ${line}`).join('\n')}`)
  console.log('\nCtrl-C stops it.')
}

function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
