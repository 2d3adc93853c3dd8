import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '#prisma/client/client.ts'
import type { Seat } from '#prisma/client/enums.ts'

export type Tx = Prisma.TransactionClient

/** On whose behalf a transaction runs. */
export interface Asker {
  readonly centreId: string
  readonly personId: string | null
  readonly seat: Seat | null
}

// One pool a process: Next loads this module once for pages and once for routes.
const held = globalThis as { portfolioDatabase?: PrismaClient }

/** The application's connection; for `within`, sign-in and the throttle alone. */
export function database(): PrismaClient {
  held.portfolioDatabase ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  })
  return held.portfolioDatabase
}

/**
 * Runs `work` in one transaction that has told Postgres who is asking and for which centre; row-level
 * security then shows and takes rows of that centre only. An external quality assurer's transaction cannot write.
 */
export function within<T>(asker: Asker, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database().$transaction(async tx => {
    await tx.$executeRaw`select set_config('app.centre', ${asker.centreId}, true),
      set_config('app.person', ${asker.personId ?? ''}, true),
      set_config('transaction_read_only', ${asker.seat === 'external_quality_assurer' ? 'on' : 'off'}, true)`
    return work(tx)
  })
}

/**
 * The one exception: a transaction that may see people and sessions before, or across, centres. For
 * `lib/auth.ts` and `lib/people` alone.
 */
export function withinIdentity<T>(centreId: string | null, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database().$transaction(async tx => {
    await tx.$executeRaw`select set_config('app.identity', 'on', true), set_config('app.centre', ${centreId ?? ''}, true)`
    return work(tx)
  })
}
