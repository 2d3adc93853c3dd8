import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'

const usual = [
  // Without the browser's own windows, it takes a third of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where a Chromium is: one named by CHROMIUM, Playwright's own, or an installed one; `null` when there is none. */
export function foundChromium(): string | null {
  const candidates = [process.env.CHROMIUM, chromium.executablePath(), ...usual]
  return candidates.find(path => path && existsSync(path)) ?? null
}

/** Finds Chromium, or gets it: from Playwright, or else from the system's own packages. */
export function gotChromium(): string {
  const found = foundChromium()
  if (found) return found
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  spawnSync(process.execPath, [cli, 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })
  const installed = foundChromium()
  if (installed) return installed
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (!foundChromium()) spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'inherit' })
  }
  const last = foundChromium()
  if (!last)
    throw new Error('There is no Chromium and none could be got: install one, or name it with CHROMIUM.')
  return last
}
