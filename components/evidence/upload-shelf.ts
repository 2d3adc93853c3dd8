import { type Held, type Item, newHeld } from './upload-item.ts'

/** The uploads that a page knows of, for whoever shows them. */
export class UploadShelf {
  readonly #held = new Map<string, Held>()
  readonly #listeners = new Set<() => void>()
  #snapshot: readonly Item[] = []
  #count = 0

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** The same list until something changes. */
  snapshot = (): readonly Item[] => this.#snapshot

  all = (): Held[] => [...this.#held.values()]

  has = (key: string): boolean => this.#held.has(key)

  with(key: string, deed: (held: Held) => void): void {
    const held = this.#held.get(key)
    if (held) deed(held)
  }

  hold(name: string, size: number, file: File | null, id: string | null): Held {
    this.#count += 1
    const held = newHeld(String(this.#count), name, size, file, id)
    this.#held.set(held.item.key, held)
    return held
  }

  set(held: Held, change: Partial<Item>): void {
    held.item = { ...held.item, ...change }
    this.#tell()
  }

  drop(key: string): void {
    this.#held.delete(key)
    this.#tell()
  }

  #tell(): void {
    this.#snapshot = this.all().map(({ item }) => item)
    for (const listener of this.#listeners) listener()
  }
}
