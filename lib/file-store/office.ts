import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const patience = 120_000
let found: string | null | undefined

/** LibreOffice on this machine, named by SOFFICE or found on the PATH; null where it is not installed. */
export function officeProgram(): string | null {
  found ??=
    [
      process.env.SOFFICE ?? '',
      ...(process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'soffice')),
    ].find(path => path !== '' && existsSync(path)) ?? null
  return found
}

/** Nothing in a document runs, and nothing that it only points to is fetched. */
const caution = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${[
  ['Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Writer/Content/Update', 'Link', '2'],
  ['Calc/Content/Update', 'Link', '2'],
]
  .map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>`

/**
 * Turns an office file into a PDF with a profile that is thrown away, and hands its path to `use` while it is
 * there. Returns null when none could be made in time.
 */
export async function asPdf<Result>(
  program: string,
  path: string,
  extension: string,
  use: (pdf: string) => Promise<Result>,
): Promise<Result | null> {
  const dir = await mkdtemp(join(tmpdir(), 'portfolio-office-'))
  try {
    const profile = join(dir, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), caution)
    await copyFile(path, join(dir, `document.${extension}`))
    await convert(program, profile, dir, extension)
    const pdf = join(dir, 'document.pdf')
    return existsSync(pdf) ? await use(pdf) : null
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

function convert(program: string, profile: string, dir: string, extension: string): Promise<void> {
  return new Promise(resolve => {
    const child = spawn(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        '--convert-to',
        'pdf',
        '--outdir',
        dir,
        join(dir, `document.${extension}`),
      ],
      {
        stdio: 'ignore',
        // Its own group, since it starts another program that does the work.
        detached: true,
        env: {
          NODE_ENV: 'production',
          HOME: dir,
          PATH: process.env.PATH,
          http_proxy: 'http://127.0.0.1:9',
          https_proxy: 'http://127.0.0.1:9',
        },
      },
    )
    const timer = setTimeout(() => endGroup(child.pid), patience)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    child.on('error', done)
    child.on('close', done)
  })
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
