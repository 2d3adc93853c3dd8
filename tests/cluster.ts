import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createDatabase, startCluster } from '#prisma/cluster.ts'
import { migrate } from '#prisma/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    superuser: string
  }
}

/** One real PostgreSQL for the whole run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject) {
  const dir = mkdtempSync(join(tmpdir(), 'portfolio-tests-'))
  chmodSync(dir, 0o755)
  const cluster = await startCluster(join(dir, 'postgres'), {
    fsync: 'off',
    synchronous_commit: 'off',
    max_connections: '200',
  })
  const { owner, app } = await createDatabase(cluster, 'template_portfolio')
  await migrate(owner, app)
  project.provide('superuser', cluster.url('postgres'))
  return async () => {
    await cluster.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
