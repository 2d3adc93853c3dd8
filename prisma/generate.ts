/** Makes Prisma's client from the schema when there is none or the schema has changed since. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const stamp = join(import.meta.dirname, 'client/.made-from')
const { version } = createRequire(import.meta.url)('@prisma/client/package.json') as { version: string }
const schema = readFileSync(join(import.meta.dirname, 'schema.prisma'))
const madeFrom = createHash('sha256').update(version).update(schema).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== madeFrom) {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
  execFileSync(process.execPath, [cli, 'generate', '--schema', join(import.meta.dirname, 'schema.prisma')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // It would download an engine that it does not use; any existing file keeps it from trying.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
  writeFileSync(stamp, madeFrom)
}
