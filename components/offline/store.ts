import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Fields } from '#lib/evidence/rules/reconcile.ts'

/** A draft as the service had it when this device last heard of it. */
export interface KeptDraft {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly revision: number
  readonly changedAt: string
  readonly fields: Fields
}

/** A photo or another file that waits to be sent. */
export interface QueuedFile {
  readonly id: string
  /** The draft that it goes into. */
  readonly draft: string
  readonly name: string
  readonly type: string
  readonly blob: Blob
  readonly at: string
  /** Where the service takes the rest of it, once it has begun. */
  readonly upload?: string
  /** Why the service did not take it. */
  readonly problem?: string
}

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft }
  files: { key: string; value: QueuedFile; indexes: { draft: string } }
}

const nameOf = (owner: string) => `drafts-of-${owner}`
const held = new Map<string, Promise<IDBPDatabase<Schema>>>()

/** Each person's own database on this device. */
function opened(owner: string): Promise<IDBPDatabase<Schema>> {
  const known = held.get(owner)
  if (known) return known
  const opening = openDB<Schema>(nameOf(owner), 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts', { keyPath: 'id' })
      fresh.createObjectStore('files', { keyPath: 'id' }).createIndex('draft', 'draft')
    },
    // Another tab wipes it: it must not wait for this one.
    blocking: () => void opening.then(database => database.close()),
    terminated: () => held.delete(owner),
  })
  held.set(owner, opening)
  return opening
}

const changed = new EventTarget()

/** Calls back when something was put or taken away; returns how to stop listening. */
export function onStoreChanged(listen: () => void): () => void {
  changed.addEventListener('changed', listen)
  return () => changed.removeEventListener('changed', listen)
}

async function changing<Result>(work: Promise<Result>): Promise<Result> {
  const result = await work
  changed.dispatchEvent(new Event('changed'))
  return result
}

/** The drafts as the service tells them now; one that is no draft there any more goes from here too. */
export async function mirror(owner: string, drafts: readonly KeptDraft[]): Promise<void> {
  const transaction = (await opened(owner)).transaction('drafts', 'readwrite')
  await transaction.store.clear()
  await Promise.all(drafts.map(draft => transaction.store.put(draft)))
  await changing(transaction.done)
}

export const keptDrafts = async (owner: string): Promise<KeptDraft[]> =>
  (await opened(owner)).getAll('drafts')

export const queuedFiles = async (owner: string): Promise<QueuedFile[]> =>
  (await opened(owner)).getAll('files')

export const queueFile = async (owner: string, file: QueuedFile): Promise<unknown> =>
  changing((await opened(owner)).put('files', file))

export const unqueueFile = async (owner: string, id: string): Promise<unknown> =>
  changing((await opened(owner)).delete('files', id))

/** Changes a queued file unless it was taken away meanwhile. */
export async function noteFile(owner: string, id: string, news: Partial<QueuedFile>): Promise<void> {
  const transaction = (await opened(owner)).transaction('files', 'readwrite')
  const file = await transaction.store.get(id)
  if (file) await transaction.store.put({ ...file, ...news })
  await changing(transaction.done)
}

/** Nothing of this person is left in the database of this device. */
export async function wipeStore(owner: string): Promise<void> {
  const known = held.get(owner)
  held.delete(owner)
  await known?.then(database => database.close()).catch(() => undefined)
  await deleteDB(nameOf(owner))
  changed.dispatchEvent(new Event('changed'))
}
