import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sentenceOf } from './command-line.ts'
import { tooOld } from './server-version.ts'

const dir = mkdtempSync(join(tmpdir(), 'portfolio-start-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function run(
  script: string,
  settings: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const { DATABASE_URL: _a, DATABASE_OWNER_URL: _b, ...rest } = process.env
  const child = spawn(process.execPath, [join(import.meta.dirname, script)], {
    env: { ...rest, DATA_DIR: dir, PORT: '0', ...settings },
  })
  let said = ''
  child.stderr.on('data', chunk => {
    said += chunk
  })
  return new Promise(resolve => child.on('close', code => resolve({ code, said: said.trim() })))
}

const nowhere = 'postgresql://app:x@127.0.0.1:1/none'

describe('starting says in one sentence what is wrong', () => {
  it.each<[string, string, Record<string, string>, RegExp]>([
    [
      'a port that is no number',
      'start.ts',
      { PORT: 'http' },
      /^PORT is "http": it must be a number from 1 to 65535\.$/,
    ],
    ['a port out of range', 'start.ts', { PORT: '70000' }, /^PORT is "70000"/],
    [
      'only one of two addresses',
      'start.ts',
      { PORT: '39501', DATABASE_URL: nowhere },
      /^DATABASE_OWNER_URL is missing: [^\n]+$/,
    ],
    [
      'only the other',
      'start.ts',
      { PORT: '39502', DATABASE_OWNER_URL: nowhere },
      /^DATABASE_URL is missing: [^\n]+$/,
    ],
    [
      'an address that is none',
      'start.ts',
      { PORT: '39503', DATABASE_URL: 'mysql://x', DATABASE_OWNER_URL: nowhere },
      /^DATABASE_URL is not a postgresql:\/\/ address\.$/,
    ],
    [
      'a database out of reach',
      'start.ts',
      { PORT: '39504', DATABASE_URL: nowhere, DATABASE_OWNER_URL: nowhere },
      /^The database cannot be reached: [^\n]+$/,
    ],
    [
      'migrating a database out of reach',
      'run-migrate.ts',
      { DATABASE_URL: nowhere, DATABASE_OWNER_URL: nowhere },
      /^The database cannot be reached: [^\n]+$/,
    ],
    [
      'serving without a secret',
      'serve.ts',
      { DATABASE_URL: nowhere, PORT: '39505', PUBLIC_URL: 'http://localhost' },
      /NEXTAUTH_SECRET must be set/,
    ],
    [
      'serving with an address that is none',
      'serve.ts',
      { DATABASE_URL: nowhere, PORT: '39506', NEXTAUTH_SECRET: 'x'.repeat(32), PUBLIC_URL: 'here' },
      /PUBLIC_URL must be the http/,
    ],
  ])('%s', async (_, script, settings, sentence) => {
    const { code, said } = await run(script, settings)
    expect(said).toMatch(sentence)
    expect(said.split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })

  it('a port that another program holds', async () => {
    const holder = createServer()
    await new Promise<void>(done => holder.listen(0, () => done()))
    const { port } = holder.address() as { port: number }
    const { code, said } = await run('start.ts', { PORT: String(port) })
    await new Promise(done => holder.close(done))
    expect(said).toBe(`Port ${port} is taken by another program: stop it, or choose another with PORT.`)
    expect(code).toBe(1)
  })

  it.each([
    [{ code: 'ENOSPC', message: 'write' }, 'The disk is full: make room and start again.'],
    [{ code: '53100', message: 'could not extend file' }, 'The disk is full: make room and start again.'],
    [
      { code: 'EACCES', message: 'mkdir .data' },
      'The data folder cannot be written: mkdir .data. Choose another with DATA_DIR or give this account access.',
    ],
  ])('%o', (error, sentence) => expect(sentenceOf(error)).toBe(sentence))

  it.each([
    [140_011, 'The database is PostgreSQL 14, which is too old: use 15 or later.'],
    [150_000, null],
    [180_004, null],
  ])('a server of version %i', (version, sentence) => expect(tooOld(version)).toBe(sentence))
})
