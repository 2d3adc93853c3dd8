import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { foundChromium } from './chromium.ts'

// Workers load this file too and must find the folder and port that the first process chose.
process.env.BROWSER_DATA_DIR ??= newDataDir()
process.env.BROWSER_PORT ??= '3917'
const address = `http://localhost:${process.env.BROWSER_PORT}`

function newDataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'portfolio-browser-'))
  chmodSync(dir, 0o755)
  return dir
}

const background = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? foundChromium() ?? undefined,
      args: [...background, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'journeys', testIgnore: /budget/ },
    // Counts statements, so nothing else may ask the database meanwhile.
    { name: 'budget', testMatch: /budget/, dependencies: ['journeys'], fullyParallel: false },
  ],
  webServer: {
    command: 'node prisma/start.ts',
    cwd: '..',
    url: `${address}/api/health`,
    timeout: 600_000,
    // For work on the tests themselves, against a server that already runs.
    reuseExistingServer: process.env.BROWSER_REUSE === 'yes',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: { DATA_DIR: process.env.BROWSER_DATA_DIR, PORT: process.env.BROWSER_PORT },
  },
})
