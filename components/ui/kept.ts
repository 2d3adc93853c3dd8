import type { Edits } from '#lib/evidence/rules/reconcile.ts'

/** What a person typed and has not sent yet, on this device only, under `kept:<owner>:<form>`. */
export interface Kept {
  at: string
  edits: Edits
  /** What has to be known to send it without its form. */
  about?: Readonly<Record<string, string>>
}

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'kept:'

/** Tells the forms that are still open, in this tab and in others, not to write their text back. */
const wiped = 'kept:wiped'

/** The device's store, or null where a browser refuses it (private windows, policies, the server). */
function deviceShelf(): Shelf | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage
  } catch {
    return null
  }
}

export const keptKey = (owner: string, form: string) => `${prefix}${owner}:${form}`

export function readKept(key: string, shelf = deviceShelf()): Kept | null {
  try {
    const found: unknown = JSON.parse(shelf?.getItem(key) ?? 'null')
    return isKept(found) ? found : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isValues = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(each => typeof each === 'string')

function isKept(found: unknown): found is Kept {
  if (!isRecord(found) || typeof found.at !== 'string' || Number.isNaN(Date.parse(found.at))) return false
  return (
    isRecord(found.edits) &&
    Object.values(found.edits).every(
      edit =>
        isRecord(edit) &&
        isValues(edit.is) &&
        Array.isArray(edit.was) &&
        edit.was.every(was => isValues(was)),
    )
  )
}

/** False when the device would not take it: full, or refused. */
export function writeKept(key: string, kept: Kept, shelf = deviceShelf()): boolean {
  try {
    shelf?.setItem(key, JSON.stringify(kept))
    return shelf !== null
  } catch {
    return false
  }
}

export function dropKept(key: string, shelf = deviceShelf()): void {
  try {
    shelf?.removeItem(key)
  } catch {}
}

/** Everything of one person whose form's name begins like this: the name with what is kept. */
export function keptOf(owner: string, beginning = '', shelf = deviceShelf()): { form: string; kept: Kept }[] {
  const start = keptKey(owner, beginning)
  return keysIn(shelf).flatMap(key => {
    const kept = key.startsWith(start) ? readKept(key, shelf) : null
    return kept ? [{ form: key.slice(keptKey(owner, '').length), kept }] : []
  })
}

function keysIn(shelf: Shelf | null): string[] {
  if (!shelf) return []
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index))
  return keys.filter(key => key?.startsWith(prefix)).map(key => key ?? '')
}

/** Everything that anyone typed on this device, or only or all but what begins like this: for sign-out, since devices are shared on shift. */
export function wipeKept(shelf = deviceShelf(), allBut?: string, only = prefix): void {
  for (const key of keysIn(shelf))
    if (key.startsWith(only) && !(allBut && key.startsWith(allBut))) dropKept(key, shelf)
  if (typeof window === 'undefined') return
  dispatchEvent(new Event(wiped))
  const others = new BroadcastChannel(wiped)
  others.postMessage(wiped)
  others.close()
}

/** Calls back when everything was wiped, from this tab or another; returns how to stop listening. */
export function onWiped(forget: () => void): () => void {
  const others = new BroadcastChannel(wiped)
  others.addEventListener('message', forget)
  addEventListener(wiped, forget)
  return () => {
    others.close()
    removeEventListener(wiped, forget)
  }
}
