import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { database } from '#lib/db.ts'
import { pingScanner, scannerAddress } from '#lib/file-store/scanner.ts'
import { fileStore } from '#lib/file-store/store.ts'
import { queues } from '#lib/queue.ts'

export type PartState = 'ok' | 'down'
export interface Health {
  readonly status: PartState
  readonly database: PartState
  readonly migrations: PartState
  readonly fileStore: PartState
  readonly queue: PartState
  /** Whether uploads are scanned for viruses; while the scanner is out of reach they wait, which is no illness of ours. */
  readonly scanning: 'not scanned' | 'ok' | 'out of reach'
}

/** How each part that the service stands on is, each asked for real and given two seconds. */
export async function health(): Promise<Health> {
  const [databaseState, migrations, files, queue, scanning] = await Promise.all([
    state(async () => void (await database().$queryRaw`select 1`)),
    state(everyMigrationApplied),
    state(() => fileStore().check()),
    state(everyQueueThere),
    scannerState(),
  ])
  const parts = { database: databaseState, migrations, fileStore: files, queue }
  const status = Object.values(parts).includes('down') ? 'down' : 'ok'
  return { status, ...parts, scanning }
}

async function scannerState(): Promise<Health['scanning']> {
  const address = scannerAddress()
  if (!address) return 'not scanned'
  return (await state(() => pingScanner(address))) === 'ok' ? 'ok' : 'out of reach'
}

async function state(ask: () => Promise<unknown>): Promise<PartState> {
  let patience: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Error('no answer')), 2_000)
  })
  try {
    await Promise.race([ask(), tooLate])
    return 'ok'
  } catch {
    return 'down'
  } finally {
    clearTimeout(patience)
  }
}

async function everyMigrationApplied(): Promise<void> {
  const entries = await readdir(join(process.cwd(), 'prisma/migrations'), { withFileTypes: true })
  const wanted = entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
  const applied = await database().$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations where finished_at is not null`
  const names = new Set(applied.map(({ name }) => name))
  if (!wanted.every(name => names.has(name))) throw new Error('a migration is missing')
}

async function everyQueueThere(): Promise<void> {
  const there = await database().$queryRaw<{ name: string }[]>`select name from pgboss.queue`
  const names = new Set(there.map(({ name }) => name))
  if (!Object.keys(queues).every(name => names.has(name))) throw new Error('a queue is missing')
}
