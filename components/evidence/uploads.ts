import { type DetailedError, Upload } from 'tus-js-client'
import type { UploadState } from '#lib/evidence/rules/uploads.ts'
import { tidyName } from '#lib/file-store/names.ts'
import { askUpload, askUploads, endUpload } from './upload-ask.ts'
import { type Held, type Item, newHeld } from './upload-item.ts'
import { pauseBefore, speedOf, withSample } from './upload-words.ts'

/** Small enough that little is lost with a connection and every proxy lets it through. */
const chunkSize = 8 * 1024 * 1024
const atOnce = 3

/** The uploads of one draft in this browser. What is on the server is the truth: nothing is kept on the device. */
export class Uploads {
  readonly #evidenceId: string
  readonly #onAdmitted: (name: string) => void
  readonly #held = new Map<string, Held>()
  readonly #listeners = new Set<() => void>()
  #snapshot: readonly Item[] = []
  #count = 0

  constructor(evidenceId: string, onAdmitted: (name: string) => void) {
    this.#evidenceId = evidenceId
    this.#onAdmitted = onAdmitted
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  snapshot = () => this.#snapshot

  /** Asks the service what is under way to this draft. */
  async load(): Promise<void> {
    const told = await askUploads(this.#evidenceId)
    if (!Array.isArray(told)) return
    const known = new Set([...this.#held.values()].map(({ id }) => id))
    for (const state of told.filter(({ id }) => !known.has(id))) {
      const held = this.#hold(state.name, state.size, null, state.id)
      this.#hear(held, state)
      if (held.item.standing === 'checking' || held.item.standing === 'waiting') this.#watch(held)
    }
  }

  /** Sends files; one that was begun before and is the same by name and size goes on where it was. */
  add(files: readonly File[]): void {
    for (const file of files) {
      const name = tidyName(file.name)
      const left = [...this.#held.values()].find(
        ({ item }) => item.standing === 'left' && item.name === name && item.size === file.size,
      )
      const held = left ?? this.#hold(name, file.size, file, null)
      held.file = file
      this.#set(held, { standing: 'queued' })
    }
    this.#startQueued()
  }

  pause(key: string): void {
    this.#each(key, held => {
      this.#rest(held)
      this.#set(held, { standing: 'paused', speed: null })
      this.#startQueued()
    })
  }

  goOn(key: string): void {
    this.#each(key, held => {
      held.attempt = 0
      if (held.file) this.#set(held, { standing: 'queued', sentence: null })
      else this.#watch(held)
      this.#startQueued()
    })
  }

  /** Ends an upload for good, or puts away what was refused. */
  cancel(key: string): void {
    this.#each(key, held => {
      this.#rest(held)
      this.#held.delete(key)
      if (held.id) void endUpload(held.id)
      this.#tell()
      this.#startQueued()
    })
  }

  /** The network is back, or the person has come back from signing in. */
  wake(): void {
    for (const { item } of this.#held.values())
      if (item.standing === 'cut-off' || item.standing === 'signed-out') this.goOn(item.key)
  }

  stop(): void {
    for (const held of this.#held.values()) this.#rest(held)
  }

  #hold(name: string, size: number, file: File | null, id: string | null): Held {
    this.#count += 1
    const key = String(this.#count)
    const held = newHeld(key, name, size, file, id)
    this.#held.set(key, held)
    return held
  }

  #startQueued(): void {
    const all = [...this.#held.values()]
    const free = atOnce - all.filter(({ item }) => item.standing === 'sending').length
    for (const held of all.filter(({ item }) => item.standing === 'queued').slice(0, Math.max(0, free)))
      this.#send(held)
  }

  #send(held: Held): void {
    if (!held.file) return
    held.samples = []
    held.upload ??= new Upload(held.file, {
      endpoint: `${location.origin}/uploads`,
      uploadUrl: held.id && `${location.origin}/uploads/${held.id}`,
      metadata: { evidence: this.#evidenceId, name: held.file.name, type: held.file.type },
      chunkSize,
      // What went wrong is decided below, where the person is told of it.
      retryDelays: null,
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => {
        held.id = held.upload?.url?.split('/').at(-1) ?? null
      },
      onProgress: sent => {
        if (held.item.standing !== 'sending') return
        held.attempt = 0
        held.samples = withSample(held.samples, { at: performance.now(), sent })
        this.#set(held, { sent, speed: speedOf(held.samples) })
      },
      onSuccess: () => {
        this.#set(held, { standing: 'checking', sent: held.item.size, speed: null })
        this.#watch(held)
        this.#startQueued()
      },
      onError: error => this.#failed(held, error),
    })
    this.#set(held, { standing: 'sending', sentence: null })
    held.upload.start()
  }

  #failed(held: Held, error: Error | DetailedError): void {
    if (held.item.standing !== 'sending') return
    const response = 'originalResponse' in error ? error.originalResponse : null
    const status = response?.getStatus() ?? 0
    held.samples = []
    if (status === 401) this.#set(held, { standing: 'signed-out', speed: null })
    else if ((status === 404 || status === 410) && held.id) this.#beginAnew(held)
    else if (status >= 400 && status < 500 && ![409, 423, 429].includes(status))
      this.#set(held, { standing: 'refused', speed: null, sentence: response?.getBody().trim() || null })
    else {
      this.#set(held, { standing: 'cut-off', speed: null })
      held.timer = setTimeout(() => {
        if (held.item.standing === 'cut-off') this.#set(held, { standing: 'queued' })
        this.#startQueued()
      }, pauseBefore(held.attempt) * 1000)
      held.attempt += 1
    }
    this.#startQueued()
  }

  /** The service has put it away meanwhile. */
  #beginAnew(held: Held): void {
    held.id = null
    held.upload = null
    this.#set(held, { standing: 'queued', sent: 0, speed: null })
  }

  /** Everything is there: asks until it is decided whether it can be kept. */
  #watch(held: Held, pause = 500): void {
    clearTimeout(held.timer)
    held.timer = setTimeout(async () => {
      const told = held.id ? await askUpload(held.id) : 'gone'
      if (!this.#held.has(held.item.key)) return
      if (told === 'signed-out') return this.#set(held, { standing: 'signed-out' })
      if (told === 'gone') return this.cancel(held.item.key)
      if (told !== 'out-of-reach') this.#hear(held, told)
      if (['checking', 'waiting', 'signed-out'].includes(held.item.standing))
        this.#watch(held, Math.min(10_000, pause * 1.3))
    }, pause)
  }

  #hear(held: Held, { state, offset, sentence, name }: UploadState): void {
    this.#set(held, { standing: state === 'sending' ? 'left' : state, sent: offset, sentence })
    if (state !== 'admitted') return
    this.#held.delete(held.item.key)
    this.#tell()
    this.#onAdmitted(name)
  }

  #rest(held: Held): void {
    clearTimeout(held.timer)
    void held.upload?.abort().catch(() => undefined)
  }

  #each(key: string, deed: (held: Held) => void): void {
    const held = this.#held.get(key)
    if (held) deed(held)
  }

  #set(held: Held, change: Partial<Item>): void {
    held.item = { ...held.item, ...change }
    this.#tell()
  }

  #tell(): void {
    this.#snapshot = [...this.#held.values()].map(({ item }) => item)
    for (const listener of this.#listeners) listener()
  }
}
