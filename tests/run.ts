/** `npm test`: type check, lint, unit and integration tests, then browser tests; the first that fails ends it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const reports = mkdtempSync(join(tmpdir(), 'portfolio-reports-'))
const run = (name: string, command: string, ...args: string[]) => {
  console.log(`\n▸ ${name}`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: '0' },
    shell: process.platform === 'win32',
  })
  return status === 0
}
const json = (file: string) => JSON.parse(readFileSync(join(reports, file), 'utf8'))

function units() {
  const file = join(reports, 'units.json')
  const ok = run(
    'unit and integration tests',
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  )
  const { numPassedTests, numFailedTests } = json('units.json')
  return { ok, passed: numPassedTests as number, failed: numFailedTests as number }
}

async function browser() {
  const { gotChromium } = await import('./chromium.ts')
  process.env.CHROMIUM = gotChromium()
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = join(reports, 'browser.json')
  const ok = run(
    'browser tests',
    'playwright',
    'test',
    '--config',
    'tests/playwright.config.ts',
    '--reporter=list,json',
  )
  const { expected, unexpected } = json('browser.json').stats
  return { ok, passed: expected as number, failed: unexpected as number }
}

// Types of routes as a development server last saw them would stand beside those of today.
rmSync(join(import.meta.dirname, '../.next/dev/types'), { recursive: true, force: true })
const prepared =
  run('generated client', 'node', 'prisma/generate.ts') &&
  run('route types', 'next', 'typegen') &&
  run('type check', 'tsc', '--noEmit') &&
  run('lint', 'biome', 'check', '.')
if (!prepared) process.exit(1)
const first = units()
const second = first.ok ? await browser() : { ok: false, passed: 0, failed: 0 }
console.log(`\n${first.passed + second.passed} passed, ${first.failed + second.failed} failed`)
process.exit(first.ok && second.ok ? 0 : 1)
