import { type DetailedError, Upload } from 'tus-js-client'
import type { UploadState } from '#lib/evidence/rules/uploads.ts'
import { tidyName } from '#lib/file-store/names.ts'
import { askUpload, askUploads, endUpload, failureOf } from './upload-ask.ts'
import type { Held } from './upload-item.ts'
import { UploadShelf } from './upload-shelf.ts'
import { pauseBefore, speedOf, withSample } from './upload-words.ts'

/** Small enough that little is lost with a connection and every proxy lets it through. */
const chunkSize = 8 * 1024 * 1024
const atOnce = 3

/** The uploads of one draft in this browser. What is on the server is the truth: nothing is kept on the device. */
export class Uploads {
  readonly #evidenceId: string
  readonly #onAdmitted: (name: string) => void
  readonly #shelf = new UploadShelf()
  readonly subscribe = this.#shelf.subscribe
  readonly snapshot = this.#shelf.snapshot

  constructor(evidenceId: string, onAdmitted: (name: string) => void) {
    this.#evidenceId = evidenceId
    this.#onAdmitted = onAdmitted
  }

  /** Asks the service what is under way to this draft. */
  async load(): Promise<void> {
    const told = await askUploads(this.#evidenceId)
    if (!Array.isArray(told)) return
    const known = new Set(this.#shelf.all().map(({ id }) => id))
    for (const state of told.filter(({ id }) => !known.has(id))) {
      const held = this.#shelf.hold(state.name, state.size, null, state.id)
      this.#hear(held, state)
      if (held.item.standing === 'checking' || held.item.standing === 'waiting') this.#watch(held)
    }
  }

  /** Sends files; one that was begun before and is the same by name and size goes on where it was. */
  add(files: readonly File[]): void {
    for (const file of files) {
      const name = tidyName(file.name)
      const left = this.#shelf
        .all()
        .find(({ item }) => item.standing === 'left' && item.name === name && item.size === file.size)
      const held = left ?? this.#shelf.hold(name, file.size, file, null)
      held.file = file
      this.#shelf.set(held, { standing: 'queued' })
    }
    this.#startQueued()
  }

  pause(key: string): void {
    this.#shelf.with(key, held => {
      this.#rest(held)
      this.#shelf.set(held, { standing: 'paused', speed: null })
      this.#startQueued()
    })
  }

  goOn(key: string): void {
    this.#shelf.with(key, held => {
      held.attempt = 0
      if (held.file) this.#shelf.set(held, { standing: 'queued', sentence: null })
      else this.#watch(held)
      this.#startQueued()
    })
  }

  /** Ends an upload for good, or puts away what was refused. */
  cancel(key: string): void {
    this.#shelf.with(key, held => {
      this.#rest(held)
      this.#shelf.drop(key)
      if (held.id) void endUpload(held.id)
      this.#startQueued()
    })
  }

  /** The network is back, or the person has come back from signing in. */
  wake(): void {
    for (const { item } of this.#shelf.all())
      if (item.standing === 'cut-off' || item.standing === 'signed-out') this.goOn(item.key)
  }

  stop(): void {
    for (const held of this.#shelf.all()) this.#rest(held)
  }

  #startQueued(): void {
    const all = this.#shelf.all()
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
        this.#shelf.set(held, { sent, speed: speedOf(held.samples) })
      },
      onSuccess: () => {
        this.#shelf.set(held, { standing: 'checking', sent: held.item.size, speed: null })
        this.#watch(held)
        this.#startQueued()
      },
      onError: error => this.#failed(held, error),
    })
    this.#shelf.set(held, { standing: 'sending', sentence: null })
    held.upload.start()
  }

  #failed(held: Held, error: Error | DetailedError): void {
    if (held.item.standing !== 'sending') return
    held.samples = []
    const { standing, sentence } = failureOf(error)
    if (standing === 'gone' && held.id) this.#beginAnew(held)
    else
      this.#shelf.set(held, { standing: standing === 'gone' ? 'refused' : standing, sentence, speed: null })
    if (standing === 'cut-off') this.#tryLater(held)
    this.#startQueued()
  }

  #tryLater(held: Held): void {
    held.timer = setTimeout(() => {
      if (held.item.standing === 'cut-off') this.#shelf.set(held, { standing: 'queued' })
      this.#startQueued()
    }, pauseBefore(held.attempt) * 1000)
    held.attempt += 1
  }

  /** The service has put it away meanwhile. */
  #beginAnew(held: Held): void {
    held.id = null
    held.upload = null
    this.#shelf.set(held, { standing: 'queued', sent: 0, speed: null })
  }

  /** Everything is there: asks until it is decided whether it can be kept. */
  #watch(held: Held, pause = 500): void {
    clearTimeout(held.timer)
    held.timer = setTimeout(async () => {
      const told = held.id ? await askUpload(held.id) : 'gone'
      if (!this.#shelf.has(held.item.key)) return
      if (told === 'signed-out') return this.#shelf.set(held, { standing: 'signed-out' })
      if (told === 'gone') return this.cancel(held.item.key)
      if (told !== 'out-of-reach') this.#hear(held, told)
      if (['checking', 'waiting', 'signed-out'].includes(held.item.standing))
        this.#watch(held, Math.min(10_000, pause * 1.3))
    }, pause)
  }

  #hear(held: Held, { state, offset, sentence, name }: UploadState): void {
    this.#shelf.set(held, { standing: state === 'sending' ? 'left' : state, sent: offset, sentence })
    if (state !== 'admitted') return
    this.#shelf.drop(held.item.key)
    this.#onAdmitted(name)
  }

  #rest(held: Held): void {
    clearTimeout(held.timer)
    void held.upload?.abort().catch(() => undefined)
  }
}
