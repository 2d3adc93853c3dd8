/** What a person typed and has not sent yet, on this device only, under `kept:<owner>:<form>`. */
export interface Kept {
  at: string
  values: Record<string, string>
}

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'kept:'

/** Tells the forms that are still open not to write their text back as the page goes away. */
export const wiped = 'kept:wiped'

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

function isKept(found: unknown): found is Kept {
  if (typeof found !== 'object' || found === null || !('at' in found) || !('values' in found)) return false
  const { at, values } = found
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof values !== 'object' || !values)
    return false
  return Object.values(values).every(value => typeof value === 'string')
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

/** Everything that anyone typed on this device: for sign-out, since devices are shared on shift. */
export function wipeKept(shelf = deviceShelf()): void {
  if (!shelf) return
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index))
  for (const key of keys) if (key?.startsWith(prefix)) dropKept(key, shelf)
  if (typeof window !== 'undefined') dispatchEvent(new Event(wiped))
}
