import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { dirname, join, resolve as resolvePath } from 'node:path'
import { clean, type Found, textLimit } from '#lib/file-store/inside/found.ts'
import { storeDir } from '#lib/file-store/place.ts'
import type { Quarantined } from '#lib/file-store/quarantine.ts'
import type { Store } from '#lib/file-store/store.ts'

/** Another form of a file under its own SHA-256, or why there is none. */
export type MadeForm =
  | { readonly sha256: string; readonly size: number; readonly mediaType: string; readonly fault: null }
  | { readonly sha256: null; readonly size: null; readonly mediaType: null; readonly fault: string }

/** What a file holds for those who search it; `shown` is the picture that others see, null for what is no picture. */
export interface Inside {
  readonly text: string
  readonly metadata: string
  readonly shown: MadeForm | null
}

/** Nobody waits longer for one file, and nobody reads a larger one whole. */
const patience = 45_000
const largest = 256 * 1024 * 1024
const answerLimit = 4 * 1024 * 1024
const picturesLimit = 64 * 1024 * 1024

const drawn = /^(image\/|application\/)/
const script = join(process.cwd(), 'lib/file-store/inside/child.ts')

/**
 * Draws out what a file in quarantine holds: its text, what it says about itself, and for a picture the one that
 * others see, which is kept in the store. A file that cannot be looked into says so in its metadata.
 */
export async function lookInside(store: Store, file: Quarantined, mediaType: string): Promise<Inside> {
  if (mediaType.startsWith('text/')) return plainText(file.path)
  if (!drawn.test(mediaType)) return { text: '', metadata: '', shown: null }
  const out = join(dirname(file.path), `shown-${randomUUID()}`)
  try {
    const found = file.size > largest ? 'it is too large' : await askChild(mediaType, file.path, out)
    if (typeof found === 'string') return unseen(mediaType, found)
    const { text, metadata, shown } = found
    return {
      text,
      metadata: metadata.join('\n'),
      shown: shown === null ? null : await kept(store, file.centreId, out, shown),
    }
  } finally {
    await rm(out, { force: true })
  }
}

const unseen = (mediaType: string, fault: string): Inside => ({
  text: '',
  metadata: `Not looked into: ${fault}`,
  shown: mediaType.startsWith('image/') ? { sha256: null, size: null, mediaType: null, fault } : null,
})

async function plainText(path: string): Promise<Inside> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(textLimit * 4), 0, textLimit * 4, 0)
    const text = new TextDecoder().decode(buffer.subarray(0, bytesRead))
    return { text: clean(text).slice(0, textLimit).toWellFormed(), metadata: '', shown: null }
  } finally {
    await handle.close()
  }
}

async function kept(store: Store, centreId: string, path: string, mediaType: string): Promise<MadeForm> {
  const made = await store.put(centreId, createReadStream(path), picturesLimit)
  try {
    await store.admit(made)
  } catch (error) {
    await store.discard(made)
    throw error
  }
  return { sha256: made.sha256, size: made.size, mediaType, fault: null }
}

/**
 * The child knows nothing of this service but the file, and is ended when it takes too long or too much. Returns
 * what it found, or in words why it found nothing.
 */
function askChild(mediaType: string, path: string, out: string): Promise<Found | string> {
  return new Promise(resolve => {
    // What was compiled once is not compiled for every file.
    const env = {
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(resolvePath(storeDir()), 'compiled'),
    } as const
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning', script, mediaType, path, out],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
        env,
        timeout: patience,
        killSignal: 'SIGKILL',
      },
    )
    let answer = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      answer += text
      if (answer.length > answerLimit) child.kill('SIGKILL')
    })
    child.on('error', () => resolve('it could not be opened'))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(answer) as Found)
      else resolve(signal ? 'it took too long' : 'its contents could not be read')
    })
  })
}
