/** Builds the application when the sources have changed since the last build; on the command line, always. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Unstartable } from './unstartable.ts'

const root = join(import.meta.dirname, '..')
const stamp = join(root, '.next/built-from')
const sources = [
  'app',
  'components',
  'lib',
  'specs',
  'public',
  'prisma/schema.prisma',
  'package-lock.json',
  'next.config.ts',
  'tsconfig.json',
]

/** @throws Unstartable when the build fails */
export function buildWhenStale(say: (line: string) => void): void {
  const from = digestOfSources()
  if (existsSync(stamp) && existsSync(join(root, '.next/BUILD_ID')) && readFileSync(stamp, 'utf8') === from)
    return
  say('Building the application, which takes a minute or two …')
  build(from)
}

function build(from: string): void {
  const cli = createRequire(import.meta.url).resolve('next/dist/bin/next')
  try {
    execFileSync(process.execPath, [cli, 'build'], {
      cwd: root,
      stdio: process.env.CI ? 'inherit' : 'pipe',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer }
    throw new Unstartable(`The application could not be built:\n${stdout ?? ''}${stderr ?? ''}`)
  }
  writeFileSync(stamp, from)
}

function digestOfSources(): string {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const path of filesBelow(join(root, source))) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(entry => (entry.name.includes('.test.') ? [] : filesBelow(join(path, entry.name))))
  } catch {
    return [path]
  }
}

if (import.meta.main) build(digestOfSources())
